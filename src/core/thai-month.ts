import type { Reading } from './argument.js';
import type { CalendarMonth } from './calendar.js';
import { fromBuddhistYear } from './fiscal-year.js';
import { normalName } from './names.js';
import type { Text } from './text.js';
import { longMonths } from './thai-day.js';
import { toArabicDigits } from './thai-digits.js';

/** The names of the months, January first. */
export const monthNames = {
  long: longMonths.th as readonly string[],
  short: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
};

/** Until B.E. 2483 the year began on 1 April: January to March of a printed year may mean either of two years. */
export const firstYearFromJanuary = 2484;

/** What is accepted of a year, by what was wrong with it. */
export const acceptedYear = {
  era: {
    th: 'ปี พ.ศ. (ปีสี่หลักที่น้อยกว่า 2400 อาจเป็น ค.ศ. ต้องระบุศักราช)',
    en: 'a year of the Buddhist Era (four digits below 2400 may be a Gregorian year, which ค.ศ. would say)',
  },
  window: { th: 'ปี พ.ศ. 2443 ถึง 2942', en: 'a year from B.E. 2443 to 2942' },
  gregorian: { th: 'ปี ค.ศ. สี่หลัก 1900 ถึง 2399', en: 'a Gregorian year of four digits, 1900 to 2399' },
  newYear: {
    th: 'เดือนเมษายนถึงธันวาคม หรือปีตั้งแต่ พ.ศ. 2484 (ค.ศ. 1941) เพราะก่อนหน้านั้นปีใหม่เริ่ม 1 เมษายน',
    en: 'a month from April to December, or a year from B.E. 2484 (1941) on: before that the year began on 1 April',
  },
} satisfies Record<string, Text>;

/** The era before a year, and the Buddhist Era alone. */
export const buddhistEra = 'พ\\.? ?ศ\\.?|พุทธศักราช';
const anyEra = `${buddhistEra}|ค\\.? ?ศ\\.?|คริสต์?ศักราช`;

/** The part of a pattern that reads a month and its year, with the groups `month`, `era` and `year`. */
export const monthAndYear = (): string => {
  const names = [...monthNames.long, ...monthNames.short.map(name => name.replaceAll('.', '\\.? ?'))].join('|');
  return `(?:เดือน ?)?(?<month>${names}) ?(?:ปี ?)?(?:(?<era>${anyEra}) ?)?(?<year>\\d{4}|\\d{2})`;
};

/** No printed date or period is longer. */
const mostCharacters = 300;

/** A printed text ready to be read: Arabic digits, single blanks, nothing that does not print; undefined where it is too long. */
export const tidy = (text: string): string => (text.length <= mostCharacters ? toArabicDigits(normalName(text)) : '');

/** The groups of a match; empty where the pattern has none. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The month that a pattern with `monthAndYear` has found. */
export const monthOfMatch = ({ month = '', era = '', year = '' }: Groups): Reading<CalendarMonth> =>
  monthFrom(numberOf(month), era, year);

/** A month by its number from 1 to 12 and its printed year. */
export function monthFrom(month: number, era: string, year: string): Reading<CalendarMonth> {
  const reading = gregorianYear(month, era.startsWith('ค'), year);
  return 'refused' in reading ? reading : { value: `${reading.value}-${twoDigits(month)}` };
}

function gregorianYear(month: number, isGregorian: boolean, printed: string): Reading<number> {
  if (isGregorian) {
    const year = Number(printed);
    return year >= 1900 && year <= 2399 ? { value: year } : { refused: acceptedYear.gregorian };
  }
  const year = buddhistYear(printed);
  if (year < 2400) return { refused: acceptedYear.era };
  if (year < 2443 || year > 2942) return { refused: acceptedYear.window };
  if (year < firstYearFromJanuary && month < 4) return { refused: acceptedYear.newYear };
  return { value: fromBuddhistYear(year) };
}

/** A year of the Buddhist Era by its four digits or its last two. */
export const buddhistYear = (printed: string): number => Number(printed) + (printed.length === 2 ? 2500 : 0);

/** A number in two digits. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

function numberOf(name: string): number {
  const letters = name.replace(/[. ]/g, '');
  const long = monthNames.long.indexOf(letters);
  return 1 + (long >= 0 ? long : monthNames.short.findIndex(short => short.replaceAll('.', '') === letters));
}
