import { describe, expect, it } from 'vitest';
import { parseThaiPeriod, parseThaiPeriodIn, toArabicDigits } from '../../src/thai.js';
import { hasDocument, hasShared, sourceLines } from '../shared.js';

const files = [
  '000_de001d1e3a4e2f11.txt',
  '001_82e09ad09ff19ae2.txt',
  '002_b86b2e7e88d9451c.txt',
  '003_1cedb7b469810260.txt',
  '004_5d18bda2820f2124.txt',
];

const months = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
] as const;

/** A short name counts where a year or a dash follows: `ก.พ.` is also the Civil Service Commission, and `ก.พ.ร.` another one. */
const month = months.map(([long, short]) => `${long}|${short.replaceAll('.', '\\.')}(?= ?[\\d–-])`).join('|');
const weekday = 'วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)ที่';
const fiscalYear = 'ปี ?งบ ?ประมาณ';

/** A number that is not part of an amount, of the number of a meeting (8/2563) or of an item (2. or 2)). */
const number = '(?<![\\d/,]|\\d\\.)\\d{1,4}(?!\\d|[/.,]\\d|\\. |\\))|\\d{4}(?=\\))|(?<=\\. ?)\\d\\d(?=\\))';
const figures = '\\d{1,2}[/-]\\d{1,2}[/-]2[45]\\d\\d|2[45]\\d\\d-\\d\\d-\\d\\d';
const word = `${month}|${weekday}|วันที่|เดือน|${fiscalYear}|พ\\.ศ\\.|ค\\.ศ\\.|พุทธศักราช`;
const token = `(?:${word}|${figures}|${number}|ถึง|[–-]| )`;

/** Words that begin a new string even where one is under way. */
const opening = '(?:ตั้งแต่|ภายใน|ระหว่าง|ประจำ|เมื่อ|ใน|ลง(?=วัน)|(?<![ก-๙])ณ) ?';
const bracketed = `\\((?:${opening})?(?:${month}|เดือน)${token}*\\)(?: ?(?:ประจำ)?(?:${fiscalYear} ?)?(?:พ\\.ศ\\. ?)?\\d{4})?`;
const quarter = `(?:${opening})?ไตรมาส(?:ที่)? ?[1-4]${token}*(?:/ ?\\d{4}|${bracketed})?`;
const run = new RegExp(`${quarter}|(?:${opening})*${token}+`, 'gu');

/**
 * Every string of a text that looks like a date or a period: a longest run of the words and numbers that dates are written with,
 * on one line and in one cell, that has the name of a month, ไตรมาส or ปีงบประมาณ with a number after it, or a date in figures of the
 * Buddhist Era. An opening word (`ณ`, `ภายใน`, `ตั้งแต่` …) begins a new string, and so does a bracket, unless it holds the months
 * of a quarter.
 */
function dateLike(text: string): readonly string[] {
  const isDateLike = new RegExp(`${month}|ไตรมาส(?:ที่)? ?\\d|${fiscalYear} ?(?:พ\\.ศ\\. ?)?\\d|${figures}`, 'u');
  return [...toArabicDigits(text).matchAll(run)]
    .map(([found]) => found.replace(/^[ –-]+|[ –-]+$|(?: |^)(?:วันที่|เดือน)$|(?<=\d{4}) \d{1,3}$/gu, ''))
    .filter(found => isDateLike.test(found));
}

const hasYear = (text: string): boolean => /\d{4}|(?:ค|พ|ย)\. ?\d\d$/.test(text);

/**
 * The first and last day that a string says, worked out without the reader: from the first and the last month that it names, with
 * the number before and the first year after each, or from its quarters or fiscal years.
 */
function meaning(text: string): { from: string; to: string } {
  const year = (after: string): number => {
    const [, long, short] = /(\d{4})|\. ?(\d\d)(?!\d)/.exec(after) ?? [];
    return Number(long ?? `25${short}`);
  };
  const names = [...text.matchAll(new RegExp(month, 'gu'))];
  const bounds = names.map(({ 0: name, index }) => {
    const number = 1 + months.findIndex(([long, short]) => name === long || name === short);
    const [, day] = /(?<!\d)(\d{1,2}) ?$/.exec(text.slice(0, index)) ?? [];
    return { number, day: day === undefined ? undefined : Number(day), year: year(text.slice(index)) - 543 };
  });
  const iso = (...[y = 0, m = 0, d = 0]: number[]): string =>
    new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);

  const [first, last] = [bounds.at(0), bounds.at(-1)];
  if (first !== undefined && last !== undefined) {
    const [, startDay] = /(\d{1,2}) ?[–-] ?\d{1,2} ?\D/.exec(text) ?? [];
    const onlyDay =
      bounds.length === 1 && startDay !== undefined && first.day !== undefined ? Number(startDay) : first.day;
    const end = last.day === undefined ? iso(last.year, last.number + 1, 0) : iso(last.year, last.number, last.day);
    return { from: iso(first.year, first.number, onlyDay ?? 1), to: end };
  }
  const quarters = /ไตรมาส(?:ที่)? ?(\d)(?: ?[–-] ?(\d)(?!\d))?/.exec(text);
  const years = [...text.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([printed]) => Number(printed) - 543);
  const [start = 0, end = start] = years;
  const [one, other] = quarters === null ? [1, 4] : [Number(quarters[1]), Number(quarters[2] ?? quarters[1])];
  return { from: iso(start - 1, 7 + 3 * one, 1), to: iso(end - 1, 10 + 3 * other, 0) };
}

describe.runIf(hasShared)('of the dates and periods that the five sources print', () => {
  const found = files.filter(hasDocument).flatMap(file => sourceLines(file).flatMap(dateLike));
  const dated = found.filter(hasYear);
  const isRead = (text: string): boolean => parseThaiPeriod.safe(text).ok;
  const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

  it('575 of the 589 that print a year are read, 97.6 %', () => {
    expect([found.length, dated.length, dated.filter(isRead).length]).toEqual([691, 589, 575]);
  });

  it('none is read wrongly', () => {
    for (const text of distinct(dated.filter(isRead))) {
      expect({ text, ...parseThaiPeriod(text) }).toEqual({ text, ...meaning(text) });
    }
  });

  it('those that say one end alone are not read, nor those that print a wrong year or leave one out', () => {
    expect([...distinct(dated.filter(text => !isRead(text)))].sort()).toEqual([
      'ตั้งแต่ปีงบประมาณ 2561',
      'ตั้งแต่วันที่ 25 กุมภาพันธ์ 2564',
      'ตั้งแต่วันที่ 26 มีนาคม 2563',
      'ตั้งแต่วันที่ 28 มิถุนายน 2561',
      'ตั้งแต่เดือนกรกฎาคม 2563',
      'ตั้งแต่เดือนเมษายน 2561',
      'ถึงมิถุนายน 2563',
      'ถึงสิงหาคม 2563',
      'ถึงเดือนธันวาคม 2563',
      'ไตรมาส 1 - 2 (เดือนธันวาคม - มีนาคม 2565)',
      'ไตรมาสที่ 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2564)',
    ]);
  });

  it('the 102 without a year, most of them headings of columns, are read once the fiscal year is known', () => {
    const undated = found.filter(text => !hasYear(text));
    expect(undated).toHaveLength(102);
    expect(undated.filter(isRead)).toEqual([]);
    const read = parseThaiPeriodIn(2563);
    expect(undated.filter(text => !read.safe(text).ok)).toEqual([]);
    for (const text of distinct(undated)) {
      const year = /[ตพธ]\.[คย]\.|ตุลาคม|พฤศจิกายน|ธันวาคม/.test(text) ? 2562 : 2563;
      expect({ text, ...read(text) }).toEqual({ text, ...meaning(`${text} ${year}`) });
    }
  });
});
