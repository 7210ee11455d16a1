import { describe, expect, it } from 'vitest';
import type { RuleInputError } from '../../src/core/errors.js';
import {
  fiscalYear,
  formatThaiMonth,
  lastDayOfMonth,
  parseThaiPeriod,
  parseThaiPeriodIn,
  type TextReader,
} from '../../src/thai.js';

function refusal<Value>(reader: TextReader<Value>, text: unknown): RuleInputError {
  const result = reader.safe(text);
  if (result.ok) throw new Error(`${String(text).slice(0, 60)} was read as ${JSON.stringify(result.value)}`);
  return result.error;
}

describe('a printed period', () => {
  it.each([
    ['a date', 'ภายในวันที่ 15 สิงหาคม 2565', '2022-08-15', '2022-08-15'],
    ['a date in figures', '25/02/2564', '2021-02-25', '2021-02-25'],
    ['a month', 'เดือนมกราคม 2565', '2022-01-01', '2022-01-31'],
    ['a month to be done in', 'ภายในเดือนธันวาคม 2564', '2021-12-01', '2021-12-31'],
    ['a month as a span', 'ระหว่างเดือนมกราคม 2565', '2022-01-01', '2022-01-31'],
    ['a February of a leap year', 'ณ กุมภาพันธ์ 2563', '2020-02-01', '2020-02-29'],
    ['dates', 'ระหว่างวันที่ 14 – 16 กันยายน 2563', '2020-09-14', '2020-09-16'],
    ['months', 'ตุลาคม 2564 – กันยายน 2565', '2021-10-01', '2022-09-30'],
    ['a quarter of a year', 'ไตรมาส 4/2563', '2020-07-01', '2020-09-30'],
    ['the first quarter, which lies in the year before', 'ไตรมาส 1/2563', '2019-10-01', '2019-12-31'],
    ['a quarter in Thai digits', 'ไตรมาสที่ ๒/๒๕๖๔', '2021-01-01', '2021-03-31'],
    ['a quarter of a fiscal year', 'ไตรมาส 2 ปีงบประมาณ 2565', '2022-01-01', '2022-03-31'],
    ['a quarter of a fiscal year in full', 'ในไตรมาสที่ 1 ของปีงบประมาณ พ.ศ. 2565', '2021-10-01', '2021-12-31'],
    ['a quarter after its fiscal year', 'ปีงบประมาณ 2563 ไตรมาส 4', '2020-07-01', '2020-09-30'],
    ['a quarter of a short fiscal year', 'ไตรมาส 3 ปีงบประมาณ 65', '2022-04-01', '2022-06-30'],
    ['quarters', 'ไตรมาสที่ 1 – 2 ปีงบประมาณ พ.ศ. 2565', '2021-10-01', '2022-03-31'],
    ['quarters, each named', 'ไตรมาส 1 - ไตรมาส 2 ปีงบประมาณ 2565', '2021-10-01', '2022-03-31'],
    ['quarters from and to', 'ตั้งแต่ไตรมาส 1 ถึงไตรมาส 2 ปีงบประมาณ 2565', '2021-10-01', '2022-03-31'],
    ['fiscal years from and to', 'ตั้งแต่ปีงบประมาณ 2561 - 2564', '2017-10-01', '2021-09-30'],
    ['quarters of two years', 'ไตรมาส 4/2563 - ไตรมาส 1/2564', '2020-07-01', '2020-12-31'],
    ['quarters of a year that means the same either way', 'ไตรมาส 2-4 พ.ศ. 2565', '2022-01-01', '2022-09-30'],
    ['a quarter with its months', 'ไตรมาส 4 (กรกฎาคม - กันยายน 2563)', '2020-07-01', '2020-09-30'],
    ['a quarter with one of its months', 'ไตรมาส 1 (เดือนธันวาคม 2564)', '2021-12-01', '2021-12-31'],
    ['a quarter with its month and no brackets', 'ไตรมาสที่ 1 เดือนพฤศจิกายน 2564', '2021-11-01', '2021-11-30'],
    ['a quarter with a month to be done in', 'ไตรมาส 4 (ภายในเดือนกรกฎาคม 2565)', '2022-07-01', '2022-07-31'],
    ['quarters with some of their months', 'ไตรมาส 3 - 4 (เดือนเมษายน - สิงหาคม 2565)', '2022-04-01', '2022-08-31'],
    [
      'a quarter with months and fiscal year',
      'ไตรมาส 4 (ก.ค.-ก.ย. 2563) ประจำปีงบประมาณ พ.ศ. 2563',
      '2020-07-01',
      '2020-09-30',
    ],
    [
      'quarters with months over the new year and fiscal year',
      'ไตรมาส 1-4 (ตุลาคม - กันยายน) ปีงบประมาณ 2565',
      '2021-10-01',
      '2022-09-30',
    ],
    ['a quarter with its month and fiscal year', 'ไตรมาส 1 เดือนตุลาคม ปีงบประมาณ 2565', '2021-10-01', '2021-10-31'],
    ['a quarter with its year after the months', 'ไตรมาสที่ 3 (เดือนเมษายน – มิถุนายน) 2565', '2022-04-01', '2022-06-30'],
    [
      'a first quarter with its fiscal year after the months',
      'ไตรมาส 1 (ตุลาคม - ธันวาคม) ปีงบประมาณ 2565',
      '2021-10-01',
      '2021-12-31',
    ],
    [
      'quarters with months of which the later print their year',
      'ไตรมาส 1 - 2 (เดือนธันวาคม - มีนาคม 2565) ปีงบประมาณ 2565',
      '2021-12-01',
      '2022-03-31',
    ],
    ['a fiscal year', 'ปีงบประมาณ 2565', '2021-10-01', '2022-09-30'],
    ['a fiscal year in full', 'ประจำปีงบประมาณ พ.ศ. 2565', '2021-10-01', '2022-09-30'],
    ['a fiscal year in Thai digits with blanks', 'ปี งบประมาณ พ.ศ. ๒๕๖๕', '2021-10-01', '2022-09-30'],
    ['a fiscal year without a blank', 'ปีงบประมาณ๒๕๖๔', '2020-10-01', '2021-09-30'],
    ['fiscal years', 'ในช่วงระหว่างปีงบประมาณ พ.ศ. 2561 - 2564', '2017-10-01', '2021-09-30'],
    ['fiscal years, both named', 'ปีงบประมาณ 2563 ถึงปีงบประมาณ 2564', '2019-10-01', '2021-09-30'],
    ['the first fiscal year of the calendar', 'ปีงบประมาณ 2444', '1900-10-01', '1901-09-30'],
    ['the last fiscal year of the calendar', 'ปีงบประมาณ 2942', '2398-10-01', '2399-09-30'],
  ])('%s: %s', (_, text, from, to) => {
    expect(parseThaiPeriod(text)).toEqual({ from, to });
  });

  it.each([
    ['a quarter without a year', 'ไตรมาส 4', 'a quarter with its fiscal year'],
    ['a first quarter of a year that may not be fiscal', 'ไตรมาส 1 พ.ศ. 2565', 'a quarter with its fiscal year'],
    [
      'a first quarter with its months and such a year',
      'ไตรมาส 1 (ตุลาคม - ธันวาคม) 2564',
      'a quarter with its fiscal year',
    ],
    ['a quarter with months of another', 'ไตรมาส 2 (เดือนเมษายน – มิถุนายน 2565)', 'lie in that quarter'],
    ['a quarter with more than its months', 'ไตรมาส 4 (มิถุนายน - กันยายน 2563)', 'lie in that quarter'],
    [
      'a quarter with months of another fiscal year',
      'ไตรมาส 4 (กรกฎาคม - กันยายน 2563) ปีงบประมาณ 2564',
      'lie in that quarter',
    ],
    ['months that lie in no year of the quarter', 'ไตรมาส 2 (ตุลาคม) ปีงบประมาณ 2565', 'lie in that quarter'],
    ['a quarter with what is no month', 'ไตรมาส 2 (รอบแรก)/2565', 'lie in that quarter'],
    ['a quarter with months and no year', 'ไตรมาส 2 (มกราคม - มีนาคม)', 'a quarter with its fiscal year'],
    ['months that cross into a year', 'ไตรมาส 1 - 2 (เดือนธันวาคม - มีนาคม 2565)', 'both years'],
    ['months that end before they begin', 'ไตรมาสที่ 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2564)', 'both years'],
    ['quarters in the wrong order', 'ไตรมาส 4 - 1 ปีงบประมาณ 2565', 'not after its last'],
    ['a fifth quarter', 'ไตรมาส 5/2563', 'a date, month, quarter'],
    ['a quarter of a year in two figures', 'ไตรมาส 4/63', 'a date, month, quarter'],
    ['a quarter of a Gregorian year', 'ไตรมาส 4/2020', 'may be a Gregorian year'],
    ['a quarter of a year that the calendar lacks', 'ไตรมาส 4/2943', 'from B.E. 2444 to 2942'],
    ['fiscal years in the wrong order', 'ปีงบประมาณ 2565 - 2564', 'not after its last'],
    ['a fiscal year that may be Gregorian', 'ปีงบประมาณ 2021', 'may be a Gregorian year'],
    ['a fiscal year before the calendar', 'ปีงบประมาณ 2443', 'from B.E. 2444 to 2942'],
    ['the first year that is taken for one of the Buddhist Era', 'ปีงบประมาณ 2400', 'from B.E. 2444 to 2942'],
    ['a month of a fiscal year after the calendar', 'ไตรมาส 1 (ธันวาคม 2942)', 'from B.E. 2444 to 2942'],
    ['a beginning alone', 'ตั้งแต่วันที่ 26 มีนาคม 2563', 'its first and its last day'],
    ['an end alone', 'ถึงสิงหาคม 2563', 'a date, month, quarter'],
    ['a day alone as the end', 'จนถึงวันที่ 15 สิงหาคม 2563', 'a date, month, quarter'],
    ['a day after a dash alone', '- 15 สิงหาคม 2563', 'a date, month, quarter'],
    ['a beginning in figures alone', 'ตั้งแต่ 26-03-2563', 'its first and its last day'],
    ['a beginning by a quarter alone', 'ตั้งแต่ไตรมาส 1 (ตุลาคม - ธันวาคม 2564)', 'its first and its last day'],
    ['the beginning of a fiscal year alone', 'ตั้งแต่ปีงบประมาณ 2561', 'its first and its last day'],
    ['a day between which and nothing', 'ระหว่างวันที่ 26 มีนาคม 2563', 'its first and its last day'],
    ['a calendar year', 'ปี 2565', 'a date, month, quarter'],
    ['a month without a year', 'ภายในเดือนกันยายน', 'a date, month, quarter'],
    ['a day that does not exist', '31 กุมภาพันธ์ 2564', 'a day that the month has'],
    ['no text', 2565, 'a text'],
    ['a long text', 'ไตรมาส '.repeat(200_000), 'a date, month, quarter'],
  ])('is refused when it is %s: %.60s', (_, text, reason) => {
    const error = refusal(parseThaiPeriod, text);
    expect(error.rule).toBe('thai.parse-thai-period');
    expect(error.accepted.en).toContain(reason);
    expect(error.accepted.th).toMatch(/[ก-๙]/);
  });
});

describe('a printed period of one fiscal year', () => {
  const read = parseThaiPeriodIn(2565);

  it.each([
    ['a quarter without a year', 'ไตรมาส 1', '2021-10-01', '2021-12-31'],
    ['quarters without a year', 'ในไตรมาส 2 -3', '2022-01-01', '2022-06-30'],
    ['a quarter with months and no year', 'ไตรมาส 1 (เดือนธันวาคม)', '2021-12-01', '2021-12-31'],
    ['a month before the new year', 'ภายในเดือนตุลาคม', '2021-10-01', '2021-10-31'],
    ['a month after it', 'ภายในเดือนกันยายน', '2022-09-01', '2022-09-30'],
    ['months', 'ระหว่างเดือนสิงหาคม - กันยายน', '2022-08-01', '2022-09-30'],
    ['months over the new year', 'ธันวาคม - มีนาคม', '2021-12-01', '2022-03-31'],
    ['all months of the year', 'ระหว่างเดือนตุลาคม – กันยายน', '2021-10-01', '2022-09-30'],
    ['months over the new year, one with its year', 'ตุลาคม 2564 - มีนาคม', '2021-10-01', '2022-03-31'],
    ['days over the new year', '15 ธันวาคม - 15 มกราคม', '2021-12-15', '2022-01-15'],
    ['quarters with months over the new year', 'ไตรมาส 1 - 2 (ธันวาคม - มกราคม)', '2021-12-01', '2022-01-31'],
    [
      'quarters with months of which the later print their year',
      'ไตรมาส 1 - 2 (เดือนธันวาคม - มีนาคม 2565)',
      '2021-12-01',
      '2022-03-31',
    ],
    ['a month to be done within, as a span', 'ระหว่างเดือนมกราคม', '2022-01-01', '2022-01-31'],
    ['the year without its number', 'ภายในปีงบประมาณ', '2021-10-01', '2022-09-30'],
    ['a day', '25 ธันวาคม', '2021-12-25', '2021-12-25'],
    ['days', '1 - 15 มีนาคม', '2022-03-01', '2022-03-15'],
    ['a day with its year', '25 ธันวาคม 2563', '2020-12-25', '2020-12-25'],
    ['a quarter with its year', 'ไตรมาส 1/2564', '2020-10-01', '2020-12-31'],
  ])('%s: %s', (_, text, from, to) => {
    expect(read(text)).toEqual({ from, to });
  });

  it.each([
    ['months of two fiscal years', 'กันยายน - ตุลาคม', 'a date, month, quarter'],
    ['months across a fiscal year', 'มกราคม - ธันวาคม', 'a date, month, quarter'],
    ['months of which the printed year is another', 'ตุลาคม - มีนาคม 2570', 'both years'],
    ['quarters with such months', 'ไตรมาส 1 - 2 (ตุลาคม - มีนาคม 2570)', 'both years'],
    ['quarters of which the months end before they begin', 'ไตรมาส 1 - 4 (ตุลาคม 2564 - กันยายน 2564)', 'both years'],
    ['an end alone', 'ถึง 15 มีนาคม', 'a date, month, quarter'],
    ['a day between which and nothing', 'ระหว่างวันที่ 26 มีนาคม', 'a date, month, quarter'],
    ['a first quarter of a year that may not be fiscal', 'ไตรมาส 1 พ.ศ. 2565', 'a quarter with its fiscal year'],
    ['a quarter with months of another', 'ไตรมาส 2 (เดือนเมษายน)', 'a quarter with its fiscal year'],
    ['a beginning alone', 'ตั้งแต่เดือนเมษายน', 'its first and its last day'],
    ['a day that the year lacks', '29 กุมภาพันธ์', 'a date, month, quarter'],
    ['no period', 'ทุกไตรมาส', 'a date, month, quarter'],
    ['nothing', '', 'a date, month, quarter'],
    ['an opening word', 'ภายใน', 'a date, month, quarter'],
    ['a day alone', '25', 'a date, month, quarter'],
    ['a year alone', '2565', 'a date, month, quarter'],
    ['no text', undefined, 'a text'],
    ['a long text', '1'.repeat(1_000_000), 'a date, month, quarter'],
  ])('is refused when it is %s: %.60s', (_, text, reason) => {
    const error = refusal(read, text);
    expect(error.rule).toBe('thai.parse-thai-period-in');
    expect(error.accepted.en).toContain(reason);
  });

  it('reads any months of the year, in their order, with no year beside them', () => {
    const { months } = fiscalYear(2565);
    const named = (month: string) => formatThaiMonth(month).replace(/ \d+$/, '');
    const read = parseThaiPeriodIn(2565);
    for (const [place, first] of months.entries()) {
      for (const [at, last] of months.entries()) {
        const result = read.safe(`${named(first)} - ${named(last)}`);
        const range = { from: `${first}-01`, to: lastDayOfMonth(`${last}-01`) };
        expect(result.ok && result.value).toEqual(at < place ? false : range);
      }
    }
  });

  it('needs a fiscal year of the calendar', () => {
    for (const year of [2443, 2943, 2021, '2565', undefined]) {
      expect(() => parseThaiPeriodIn(year as number)).toThrow(/^thai\.parse-thai-period-in: year: /);
    }
  });
});
