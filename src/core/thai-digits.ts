import { anyText, take } from './argument.js';

/** The figures that a text is printed in: `arabic` 0123456789 or `thai` ๐๑๒๓๔๕๖๗๘๙. */
export type Digits = 'arabic' | 'thai';

/** How far the Thai digits stand after the Arabic ones in Unicode. */
const offset = 0x0e20;

/**
 * The text with every Arabic digit as a Thai digit (เลขไทย); all else stays as it is.
 *
 * @th แปลงเลขอารบิกในข้อความเป็นเลขไทย ส่วนอื่นคงเดิม
 * @param text any text
 * @throws RuleInputError where it is not a string
 *
 * @example
 * ```ts
 * import { toThaiDigits } from 'chumchon/thai';
 *
 * toThaiDigits('งวด 2 จำนวน 269,000 บาท'); // 'งวด ๒ จำนวน ๒๖๙,๐๐๐ บาท'
 * ```
 */
export function toThaiDigits(text: string): string {
  return shift(take('thai.to-thai-digits', anyText, text), /[0-9]/g, offset);
}

/**
 * The text with every Thai digit as an Arabic digit (เลขอารบิก); all else stays as it is.
 *
 * @th แปลงเลขไทยในข้อความเป็นเลขอารบิก ส่วนอื่นคงเดิม
 * @param text any text
 * @throws RuleInputError where it is not a string
 *
 * @example
 * ```ts
 * import { toArabicDigits } from 'chumchon/thai';
 *
 * toArabicDigits('๑,๗๘๑,๐๐๐ บาท'); // '1,781,000 บาท'
 * ```
 */
export function toArabicDigits(text: string): string {
  return shift(take('thai.to-arabic-digits', anyText, text), /[๐-๙]/g, -offset);
}

const shift = (text: string, digit: RegExp, by: number): string =>
  text.replace(digit, found => String.fromCharCode(found.charCodeAt(0) + by));
