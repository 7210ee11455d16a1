import { era } from './era.js';
import type { Text } from './text.js';

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

/** A calendar date in words: `15 มิถุนายน 2565`, `15 June 2022`. */
export function dayInWords(date: string): Text {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return {
    th: `${day} ${longMonths.th[month - 1]} ${year + era}`,
    en: `${day} ${longMonths.en[month - 1]} ${year}`,
  };
}
