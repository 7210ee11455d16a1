/**
 * Characters that print nothing, as part of a pattern: control characters that are no blank, soft hyphen, joiners and zero-width
 * spaces, fillers, variants, marks of direction, byte-order mark.
 */
export const unprinted =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8';
const invisible = /* @__PURE__ */ new RegExp(`[${unprinted}]+`, 'gu');

/** Everything that is printed above or below a Thai consonant. */
const marks = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{2,}/gu;
const tones = /[\u0e48-\u0e4c]/gu;
const notTones = /[^\u0e48-\u0e4c]/gu;

/**
 * Whether there is anything to tidy: a character that is neither printable ASCII nor a letter, mark or digit of Thai; blanks at an
 * end or in a row; and what Thai can be written with in two ways.
 */
const untidy =
  /[^ -~\u0e01-\u0e3a\u0e40-\u0e4c\u0e50-\u0e59]|^ | $| {2}|เเ|\u0e33[\u0e48-\u0e4b]|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e47]|[\u0e38\u0e39]\u0e3a/u;

/**
 * A text as names are compared, not as they are shown: what looks the same is the same. Characters that print nothing are
 * dropped, blanks of any kind are one space and none at the ends, Unicode is composed (NFC), and Thai that can be typed in two
 * ways is written in one: `ํา` as `ำ`, `เเ` as `แ`, a tone mark after the vowel that stands above or below the same consonant.
 *
 * @param text any text
 *
 * @example
 * ```ts
 * import { readProvince } from 'chumchon/thai';
 *
 * readProvince(' จังหวัด\u00a0ลําปาง\u200b'); // 'ลำปาง'
 * ```
 */
export function normalName(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim()
    .replace(marks, vowelsBeforeTones)
    .replace(/\u0e4d([\u0e48-\u0e4b]*)\u0e32/gu, '$1\u0e33')
    .replace(
      /\u0e33[\u0e33\u0e48-\u0e4b]*[\u0e48-\u0e4b]/gu,
      run => run.replace(/\u0e33/gu, '') + run.replace(tones, ''),
    )
    .replace(/เเ/gu, 'แ')
    .normalize('NFC');
}

const vowelsBeforeTones = (run: string): string => run.replace(tones, '') + run.replace(notTones, '');

/** A text as it is looked for: as names are compared, and small and capital letters alike. */
const sought = (text: string): string => normalName(text).toLowerCase();

/** Makes what tells whether a text stands in any of the texts within a value, whatever they are called there. */
export function seeking(text: string): (value: unknown) => boolean {
  const wanted = sought(text);
  const holds = (value: unknown): boolean =>
    typeof value === 'string'
      ? sought(value).includes(wanted)
      : typeof value === 'object' && value !== null && Object.values(value).some(holds);
  return holds;
}
