import { units } from '../../src/core/parameter.js';
import { longMonths, loose, shortMonths } from './printed.js';

/** Words for what is counted, as they stand behind a figure; those of `units` and others that mean the same. */
const unitWords = [
  ...Object.values(units).map(({ th }) => th),
  ...['ครัวเรือนต้นแบบ', 'ครอบครัว', 'หมู่บ้าน', 'ชุมชน', 'ตำบล', 'อำเภอ', 'จังหวัด', 'ราย', 'แห่ง', 'กลุ่ม', 'คน', 'ท่าน'],
].filter(word => /^[ก-๙]+$/.test(word));

const either = (words: readonly string[]): string =>
  [...new Set(words)].sort((left, right) => right.length - left.length).join('|');

const months = `${either(longMonths)}|${shortMonths.map(loose).join('|')}`;
const numberWords = '(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่|เอ็ด|ร้อย(?!ละ))+';
const figure = '[\\d๐-๙]+(?:[.,/:-][\\d๐-๙]+)*';
const tokens = new RegExp(
  `${figure}(?:\\s?(?:พัน|หมื่น|แสน|ล้าน))?(?:\\s{0,2}(?:${either(unitWords)}))?|${months}|${numberWords}|(?<![A-Za-z])[A-Z](?![A-Za-z])`,
  'g',
);

/**
 * The figures of a line in the order in which they stand on it, with the names of months and the units right behind them, and
 * nothing else of what it says.
 */
export const figuresOf = (line: string): string =>
  [...line.matchAll(tokens)]
    .map(([token]) => token.trim())
    // Two letters without a dot are part of a word, not a month.
    .filter(token => !shortMonths.includes(token))
    .join(' ');

const digits = (text: string): string =>
  text
    .replace(/[๐-๙]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0x0e20))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

/** The words for what is counted that stand behind a figure: one for each time that it stands there, `''` for none. */
export function unitsBehind(value: number | string, figures: string): readonly string[] {
  const found = digits(figures).matchAll(
    new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)(?![\\d.]*\\d)\\s{0,2}(${either(unitWords)})?`, 'g'),
  );
  return [...found].filter(([, number]) => Number(number) === Number(value)).map(([, , unit = '']) => unit);
}

/** The numbers of a line in their order. */
export const numbersOf = (figures: string): readonly number[] =>
  [...digits(figures).matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
