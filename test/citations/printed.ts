import { lastDayOfMonth } from '../../src/core/calendar.js';
import { Decimal } from '../../src/core/decimal.js';
import { bahtInWords } from '../../src/core/thai-words.js';

export const longMonths = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
];
export const shortMonths = ['มค', 'กพ', 'มีค', 'เมย', 'พค', 'มิย', 'กค', 'สค', 'กย', 'ตค', 'พย', 'ธค'];

const scales: Readonly<Record<string, number>> = { พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 };

/** Thai digits as Arabic ones, and no separators between digits. */
const tidy = (text: string): string =>
  text
    .replace(/[๐-๙]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0x0e20))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

/** A month's short name, with or without its dots and spaces. */
export const loose = (letters: string): string => [...letters].map(letter => `${letter}\\.?\\s?`).join('');

/** A day, a month by name or number and a Buddhist year in this order, with whatever stands between in a range of dates. */
function isDatePrinted(date: string, text: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const short = shortMonths[month - 1] ?? '';
  const name = `(?:${longMonths[month - 1]}|${loose(short)})`;
  const be = `(?:${year + 543}|${(year + 543) % 100})(?!\\d)`;
  const inWords = new RegExp(`(?<!\\d)0?${day}(?!\\d)[^]{0,40}?${name}[^]{0,60}?${be}`);
  const inFigures = new RegExp(`(?<!\\d)0?${day}\\s?[/-]\\s?0?${month}\\s?[/-]\\s?${be}`);
  return inWords.test(text) || inFigures.test(text);
}

/** A number in figures, with or without its scale in words (2.5 ล้าน), or a small whole number in Thai words. */
function isNumberPrinted(number: string, text: string): boolean {
  const value = new Decimal(number).abs();
  const figures = [...text.matchAll(/(\d+(?:\.\d+)?)\s?(พัน|หมื่น|แสน|ล้าน)?/g)];
  return (
    figures.some(
      ([, figure = '', scale]) =>
        value.eq(figure) || (scale && value.eq(new Decimal(figure).times(scales[scale] ?? 1))),
    ) ||
    (value.isInteger() && value.lte(100) && text.includes(bahtInWords(value).replace('บาทถ้วน', '')))
  );
}

/**
 * Whether a figure, a date or a word stands in a text as Thai documents print them: Arabic or Thai digits, with or without
 * separators; a date with its month long, short or in figures, and four or two digits of the Buddhist year. A minus sign may
 * be printed as words.
 */
export function isPrinted(value: number | string, text: string): boolean {
  const source = tidy(text);
  if (/^\d{4}-\d\d-\d\d$/.test(`${value}`)) return isDatePrinted(`${value}`, source);
  return /^-?\d+(\.\d+)?$/.test(`${value}`) ? isNumberPrinted(`${value}`, source) : source.includes(tidy(`${value}`));
}

/** Whether a date is the first or the last day of a month that stands in a text with its Buddhist year, alone or in a range. */
export function isMonthPrinted(date: string, text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day !== 1 && date !== lastDayOfMonth(date)) return false;
  const name = `(?:${longMonths[month - 1]}|${loose(shortMonths[month - 1] ?? '')})`;
  return new RegExp(`${name}\\s*(?:พ\\.ศ\\.\\s*)?${year + 543}`).test(tidy(text));
}
