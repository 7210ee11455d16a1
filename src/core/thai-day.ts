import { era } from './era.js';
import type { Text } from './text.js';

/** The last Gregorian year in which the Buddhist one began on 1 April. */
const lastYearFromApril = 1940;

/** The months as letters and reports write them out. */
export const longMonths = {
  th: [
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
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/**
 * A calendar date in words: `15 มิถุนายน 2565`, `15 June 2022`. Until B.E. 2483 (1940) the Buddhist year began on 1 April, so that
 * January to March are of the year before, as papers of those years print them.
 */
export function dayInWords(date: string): Text {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const isBeforeNewYear = year <= lastYearFromApril && month < 4;
  return {
    th: `${day} ${longMonths.th[month - 1]} ${year + era - (isBeforeNewYear ? 1 : 0)}`,
    en: `${day} ${longMonths.en[month - 1]} ${year}`,
  };
}
