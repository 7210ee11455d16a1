import { describe, expect, it } from 'vitest';
import type { RuleInputError } from '../../src/core/errors.js';
import { parseThaiDateRange, type TextReader } from '../../src/thai.js';

function refusal<Value>(reader: TextReader<Value>, text: unknown): RuleInputError {
  const result = reader.safe(text);
  if (result.ok) throw new Error(`${String(text).slice(0, 60)} was read as ${JSON.stringify(result.value)}`);
  return result.error;
}

describe('a printed range of Thai dates or months', () => {
  it.each([
    ['๑๗ - ๑๙ กุมภาพันธ์ ๒๕๖๔', '2021-02-17', '2021-02-19'],
    ['20-21 ม.ค.64', '2021-01-20', '2021-01-21'],
    ['ระหว่างวันที่ 14 – 16 กันยายน 2563', '2020-09-14', '2020-09-16'],
    ['21 พฤษภาคม - 21 มิถุนายน 2564', '2021-05-21', '2021-06-21'],
    ['วันที่ 1 ตุลาคม 2562 – วันที่ 30 มิถุนายน 2563', '2019-10-01', '2020-06-30'],
    ['ตั้งแต่วันที่ 1 ตุลาคม 2562 ถึง 31 สิงหาคม 2563', '2019-10-01', '2020-08-31'],
    ['วันจันทร์ที่ 22 ถึงวันพุธที่ 24 ก.พ. 64', '2021-02-22', '2021-02-24'],
    ['1 - 1 มีนาคม 2564', '2021-03-01', '2021-03-01'],
    ['1 ตุลาคม พ.ศ. 2564 – 30 กันยายน พ.ศ. 2569', '2021-10-01', '2026-09-30'],
    ['1 ตุลาคม - 31 ธันวาคม ค.ศ. 2021', '2021-10-01', '2021-12-31'],
    ['25/02/2564 - 28/02/2564', '2021-02-25', '2021-02-28'],
    ['25-02-2564 - 28-02-2564', '2021-02-25', '2021-02-28'],
    ['2564-02-25 ถึง 2564-02-28', '2021-02-25', '2021-02-28'],
    ['ตุลาคม 2564 – กันยายน 2565', '2021-10-01', '2022-09-30'],
    ['กรกฎาคม - กันยายน 2563', '2020-07-01', '2020-09-30'],
    ['ก.ค.-ก.ย. 2563', '2020-07-01', '2020-09-30'],
    ['ต.ค. 62 - ก.ย. 63', '2019-10-01', '2020-09-30'],
    ['ระหว่างเดือน ตุลาคม 2562 – สิงหาคม 2563', '2019-10-01', '2020-08-31'],
    ['ในช่วงเดือนพฤษภาคม – กรกฎาคม 2565', '2022-05-01', '2022-07-31'],
    ['ตั้งแต่เดือนเมษายน – กันยายน 2563', '2020-04-01', '2020-09-30'],
    ['เดือนกุมภาพันธ์ ๒๕๖๓ จนถึง เดือนกุมภาพันธ์ ๒๕๖๔', '2020-02-01', '2021-02-28'],
    ['มีนาคม - มีนาคม 2564', '2021-03-01', '2021-03-31'],
    ['วันที่ 1 ตุลาคม 2562 - สิงหาคม 2563', '2019-10-01', '2020-08-31'],
  ])('%s is %s to %s', (text, from, to) => {
    expect(parseThaiDateRange(text)).toEqual({ from, to });
  });

  it.each([
    ['it ends before it begins', '19 - 17 กุมภาพันธ์ 2564', 'not after its last'],
    ['it crosses into a year that the first date leaves out', '21 ธันวาคม - 5 มกราคม 2564', 'both years'],
    ['the first day does not exist', '30 กุมภาพันธ์ - 2 มีนาคม 2564', 'a day that the month has'],
    ['the last day does not exist', '1 - 31 เมษายน 2564', 'a day that the month has'],
    ['the first weekday is wrong', 'วันอังคารที่ 22 - วันพุธที่ 24 ก.พ. 64', 'the day of the week'],
    ['there are three dates', '17 - 18 - 19 กุมภาพันธ์ 2564', 'a range of Thai dates'],
    ['the first date is none', 'ต้นเดือน - 19 กุมภาพันธ์ 2564', 'a range of Thai dates'],
    ['it is one date', '19 กุมภาพันธ์ 2564', 'a range of Thai dates'],
    ['its months cross into a year that the first leaves out', 'ธันวาคม - มีนาคม 2565', 'both years'],
    ['it has an end alone', 'ถึง 15 มกราคม 2565', 'a range of Thai dates'],
    ['it begins with its dash', '– 31 มีนาคม 2565', 'a range of Thai dates'],
    ['its beginning has no day', 'ตั้งแต่ - 15 มกราคม 2565', 'a range of Thai dates'],
    ['it is one month', 'กันยายน 2563', 'a range of Thai dates'],
    ['it is a quarter', 'ไตรมาส 1 - 2 ปีงบประมาณ 2565', 'a range of Thai dates'],
    ['it has a day and a month without one', '1 - กันยายน 2563', 'a range of Thai dates'],
    ['the year may be Gregorian', 'กรกฎาคม - กันยายน 2020', 'may be a Gregorian year'],
    ['it has no year', 'สิงหาคม - กันยายน', 'a range of Thai dates'],
    ['it is a million dashes', '-'.repeat(1_000_000), 'a range of Thai dates'],
    ['it is no text', 19, 'a text'],
  ])('is refused when %s', (_, text, reason) => {
    const error = refusal(parseThaiDateRange, text);
    expect(error.rule).toBe('thai.parse-thai-date-range');
    expect(error.accepted.en).toContain(reason);
  });
});
