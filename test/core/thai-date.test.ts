import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { dayInWords } from '../../src/core/thai-day.js';
import { formatThaiDate, formatThaiMonth, parseThaiDate, parseThaiMonth, type TextReader } from '../../src/thai.js';

function refusal<Value>(reader: TextReader<Value>, text: unknown): RuleInputError {
  const result = reader.safe(text);
  if (result.ok) throw new Error(`${String(text).slice(0, 60)} was read as ${JSON.stringify(result.value)}`);
  expect(() => reader(text as string)).toThrow(result.error.message);
  return result.error;
}

describe('a printed Thai date', () => {
  it.each([
    ['๒๕ กุมภาพันธ์ ๒๕๖๔', '2021-02-25'],
    ['25 กุมภาพันธ์ 2564', '2021-02-25'],
    ['25 ก.พ. 64', '2021-02-25'],
    ['4 ก.พ.64', '2021-02-04'],
    ['10 มี ค 64', '2021-03-10'],
    ['10 มีค 64', '2021-03-10'],
    ['7 เม. ย. ๖๔', '2021-04-07'],
    ['ณ 31 พฤษภาคม 2564', '2021-05-31'],
    ['ณ วันที่ 31 สิงหาคม 2563', '2020-08-31'],
    ['วันที่ 15 กันยายน พ.ศ. 2563', '2020-09-15'],
    ['วันที่ 15 เดือนกันยายน พ.ศ.2563', '2020-09-15'],
    ['วันพฤหัสบดีที่ ๒๕ กุมภาพันธ์ ๒๕๖๔', '2021-02-25'],
    ['วันพฤหัสที่ 25 ก.พ. 64', '2021-02-25'],
    ['วันอังคารที่ ๒๒ ธันวาคม ๒๕๖๓', '2020-12-22'],
    ['อาทิตย์ที่ 28 ก.พ. 64', '2021-02-28'],
    ['  1\u00a0  เมษายน\t2564 ', '2021-04-01'],
    ['29 ก.พ. 63', '2020-02-29'],
    ['1 ม.ค. 00', '1957-01-01'],
    ['31 ธ.ค. 99', '2056-12-31'],
    ['1 เมษายน 2443', '1900-04-01'],
    ['31 ธันวาคม 2483', '1940-12-31'],
    ['1 มกราคม 2484', '1941-01-01'],
    ['31 ธันวาคม 2942', '2399-12-31'],
    ['ภายในวันที่ 15 สิงหาคม 2565', '2022-08-15'],
    ['ภายใน 30 มีนาคม 2565', '2022-03-30'],
    ['เมื่อวันที่ 25 มิ.ย. 2563', '2020-06-25'],
    ['ลงวันที่ 29 กรกฎาคม พ.ศ. 2564', '2021-07-29'],
    ['ในวันอังคารที่ ๒๒ ธันวาคม ๒๕๖๓', '2020-12-22'],
    ['14 มีนาคม พุทธศักราช ๒๕๔๙', '2006-03-14'],
    ['6 กุมภาพันธ์ ค.ศ. 2026', '2026-02-06'],
    ['6 ก.พ. คศ 2026', '2026-02-06'],
    ['6 กุมภาพันธ์ คริสต์ศักราช 2026', '2026-02-06'],
    ['1 มกราคม ค.ศ. 1940', '1940-01-01'],
    ['25/02/2564', '2021-02-25'],
    ['25-02-2564', '2021-02-25'],
    ['25.2.2564', '2021-02-25'],
    ['๕/๓/๒๕๖๔', '2021-03-05'],
    ['2564-02-25', '2021-02-25'],
    ['2549-01-06 00:00:00', '2006-01-06'],
    ['2549-01-06T00:00:00.000', '2006-01-06'],
    ['25/02/2564 00:00', '2021-02-25'],
    ['ณ วันที่ 25/02/2564', '2021-02-25'],
    ['วันพฤหัสบดีที่ 25/02/2564', '2021-02-25'],
    ['\ufeff25\u200b กุมภา\u200cพันธ์\u2060 2564', '2021-02-25'],
    ['25\u3000กุมภาพันธ์\u20032564', '2021-02-25'],
  ])('%s is %s', (text, date) => {
    expect(parseThaiDate(text)).toBe(date);
    expect(parseThaiDate.safe(text)).toEqual({ ok: true, value: date });
  });

  it('knows the seven days of the week', () => {
    const names = ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'];
    for (const [index, name] of names.entries()) {
      for (const day of [22, 23, 24, 25, 26, 27, 28]) {
        const fits = day === 22 + index;
        expect(parseThaiDate.safe(`วัน${name}ที่ ${day} กุมภาพันธ์ 2564`).ok, `${name} ${day}`).toBe(fits);
      }
    }
  });

  it.each(['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'])(
    'knows the short month %s with its dots and without',
    month => {
      const date = parseThaiDate(`9 ${month} 2564`);
      expect(formatThaiDate(date, { style: 'short' })).toBe(`9 ${month} 64`);
      expect(parseThaiDate(`9 ${month.replaceAll('.', '')} 2564`)).toBe(date);
      expect(parseThaiDate(`9 ${month.replaceAll('.', ' ')}2564`)).toBe(date);
    },
  );

  it.each([
    ['no such day', '31 กุมภาพันธ์ 2564', 'a day that the month has'],
    ['day 0', '0 มกราคม 2564', 'a day that the month has'],
    ['figures alone', '01/02/64', 'figures alone'],
    ['figures with a year that may be Gregorian', '2021-02-04', 'may be a Gregorian year'],
    ['figures with a Gregorian year', '25/02/2021', 'may be a Gregorian year'],
    ['figures with two digits of the year', '25/02/64', 'figures alone'],
    ['figures with the month before the day', '02/25/2564', 'the day before the month'],
    ['figures with month 0', '2564-00-25', 'the day before the month'],
    ['figures with a day that the month lacks', '31/02/2564', 'a day that the month has'],
    ['figures with a weekday that does not fit', 'วันศุกร์ที่ 25/02/2564', 'the day of the week'],
    ['figures with two signs', '25/02-2564', 'figures alone'],
    ['a time of day', '25/02/2564 13:45:00', 'figures alone'],
    ['figures before the window', '25/04/2442', 'from B.E. 2443 to 2942'],
    ['figures of a January when the year began in April', '05/01/2480', 'the year began on 1 April'],
    ['a year that may be Gregorian', '25 กุมภาพันธ์ 2021', 'may be a Gregorian year'],
    ['a year below 2400', '25 กุมภาพันธ์ 2399', 'may be a Gregorian year'],
    ['a year before the window', '25 เมษายน 2442', 'from B.E. 2443 to 2942'],
    ['a year after the window', '25 เมษายน 2943', 'from B.E. 2443 to 2942'],
    ['January to March when the year began in April', '31 มีนาคม 2483', 'the year began on 1 April'],
    ['a weekday that does not fall on it', 'วันศุกร์ที่ ๒๕ กุมภาพันธ์ ๒๕๖๔', 'the day of the week'],
    ['a range', '17 - 19 กุมภาพันธ์ 2564', 'parseThaiDateRange'],
    ['a month', 'กุมภาพันธ์ 2564', 'one Thai date'],
    ['a date without a year', '25 กุมภาพันธ์', 'one Thai date'],
    ['a year of three digits', '25 กุมภาพันธ์ 564', 'one Thai date'],
    ['a Buddhist year called Gregorian', '25 กุมภาพันธ์ ค.ศ. 2564', '1900 to 2399'],
    ['a Gregorian year of two digits', '25 กุมภาพันธ์ ค.ศ. 21', '1900 to 2399'],
    ['a Gregorian year before the window', '25 กุมภาพันธ์ ค.ศ. 1899', '1900 to 2399'],
    ['a beginning alone', 'ตั้งแต่วันที่ 25 กุมภาพันธ์ 2564', 'one Thai date'],
    ['a text of a million characters', '2'.repeat(1_000_000), 'one Thai date'],
    ['a misspelt month', '25 กุมภาพัน 2564', 'one Thai date'],
    ['a date within a text', 'ประชุม 25 กุมภาพันธ์ 2564', 'one Thai date'],
    ['nothing', '', 'one Thai date'],
    ['a Date', new Date(0), 'a text'],
    ['undefined', undefined, 'a text'],
  ])('%s is refused', (_, text, reason) => {
    const error = refusal(parseThaiDate, text);
    expect(error).toBeInstanceOf(RuleInputError);
    expect(error.rule).toBe('thai.parse-thai-date');
    expect(error.accepted.en).toContain(reason);
    expect(error.accepted.th).toMatch(/[ก-๙]/);
  });
});

describe('a printed Thai month', () => {
  it.each([
    ['เดือนมิถุนายน 2564', '2021-06'],
    ['เดือน มิถุนายน 2564', '2021-06'],
    ['ณ เดือนพฤษภาคม 2564', '2021-05'],
    ['กรกฎาคม ๒๕๖๔', '2021-07'],
    ['ธ.ค. พ.ศ. 2563', '2020-12'],
    ['มค 64', '2021-01'],
    ['ภายในเดือนธันวาคม 2564', '2021-12'],
    ['ประจำเดือนมิถุนายน พุทธศักราช 2564', '2021-06'],
    ['ประจําเดือนมิถุนายน 2564', '2021-06'],
    ['มิถุนายน ค.ศ. 2021', '2021-06'],
    ['มิถุนายน ปี 2564', '2021-06'],
  ])('%s is %s', (text, month) => {
    expect(parseThaiMonth(text)).toBe(month);
  });

  it.each(['1 มิถุนายน 2564', 'มิถุนายน', 'มิถุนายน 2021', 'กรกฎาคม - กันยายน 2563', '06/2564', 6])('%s is refused', text => {
    expect(refusal(parseThaiMonth, text).rule).toBe('thai.parse-thai-month');
  });
});

describe('printing', () => {
  it('a date, long or short, in Arabic or Thai digits', () => {
    expect(formatThaiDate('2021-02-04')).toBe('4 กุมภาพันธ์ 2564');
    expect(formatThaiDate('2021-02-04', {})).toBe('4 กุมภาพันธ์ 2564');
    expect(formatThaiDate('2021-02-25', { style: 'long', digits: 'arabic' })).toBe('25 กุมภาพันธ์ 2564');
    expect(formatThaiDate('2021-02-25', { digits: 'thai' })).toBe('๒๕ กุมภาพันธ์ ๒๕๖๔');
    expect(formatThaiDate('2021-02-25', { style: 'short' })).toBe('25 ก.พ. 64');
    expect(formatThaiDate('2021-02-25', { style: 'short', digits: 'thai' })).toBe('๒๕ ก.พ. ๖๔');
  });

  it('a month likewise', () => {
    expect(formatThaiMonth('2021-06')).toBe('มิถุนายน 2564');
    expect(formatThaiMonth('2020-12', { style: 'short', digits: 'thai' })).toBe('ธ.ค. ๖๓');
  });

  it('a short year only where its last two digits are read back', () => {
    expect(formatThaiDate('1956-12-31', { style: 'short' })).toBe('31 ธ.ค. 2499');
    expect(formatThaiDate('1957-01-01', { style: 'short' })).toBe('1 ม.ค. 00');
    expect(formatThaiDate('1966-01-01', { style: 'short' })).toBe('1 ม.ค. 09');
    expect(formatThaiDate('2056-12-31', { style: 'short' })).toBe('31 ธ.ค. 99');
    expect(formatThaiDate('2057-01-01', { style: 'short' })).toBe('1 ม.ค. 2600');
  });

  it('of January to March is refused for the years that began on 1 April', () => {
    expect(formatThaiDate('1940-04-01')).toBe('1 เมษายน 2483');
    expect(formatThaiDate('1941-01-01')).toBe('1 มกราคม 2484');
    expect(() => formatThaiDate('1940-03-31')).toThrow(/thai\.format-thai-date: date: .*began on 1 April/);
    expect(() => formatThaiMonth('1940-01')).toThrow(/thai\.format-thai-month: month: .*began on 1 April/);
  });

  it('refuses what is no date, no month, and no format', () => {
    expect(() => formatThaiDate(new Date(0) as never)).toThrow(/date: got Date; expected a calendar date/);
    expect(() => formatThaiMonth('2021-13')).toThrow(/month: got "2021-13"; expected a month/);
    expect(() => formatThaiMonth(202106 as never)).toThrow(/month: got 202106; expected a month/);
    expect(() => formatThaiDate('2021-02-04', { style: 'medium' } as never)).toThrow(/style: .*'long' or 'short'/);
    expect(() => formatThaiDate('2021-02-04', { digit: 'thai' } as never)).toThrow(
      /digit: .*the options style, digits/,
    );
    expect(() => formatThaiDate('2021-02-04', 'short' as never)).toThrow(/the options style, digits/);
  });
});

describe('a day as outcomes say it', () => {
  it.each([
    ['2021-01-05', '5 มกราคม 2564', '5 January 2021'],
    ['2021-02-28', '28 กุมภาพันธ์ 2564', '28 February 2021'],
    ['2021-03-31', '31 มีนาคม 2564', '31 March 2021'],
    ['2021-04-01', '1 เมษายน 2564', '1 April 2021'],
    ['2021-05-09', '9 พฤษภาคม 2564', '9 May 2021'],
    ['2021-06-30', '30 มิถุนายน 2564', '30 June 2021'],
    ['2021-07-15', '15 กรกฎาคม 2564', '15 July 2021'],
    ['2021-08-12', '12 สิงหาคม 2564', '12 August 2021'],
    ['2021-09-30', '30 กันยายน 2564', '30 September 2021'],
    ['2021-10-13', '13 ตุลาคม 2564', '13 October 2021'],
    ['2021-11-25', '25 พฤศจิกายน 2564', '25 November 2021'],
    ['2022-12-31', '31 ธันวาคม 2565', '31 December 2022'],
  ])('%s is %s, and in English %s', (day, th, en) => {
    expect(dayInWords(day)).toEqual({ th, en });
  });
});

it('a text of up to 300 characters is read, however many blanks are in it', () => {
  const long = (length: number) => `25 กุมภาพันธ์${' '.repeat(length - 17)}2564`;
  expect(long(300)).toHaveLength(300);
  expect(parseThaiDate(long(300))).toBe('2021-02-25');
  expect(parseThaiDate.safe(long(301)).ok).toBe(false);
});
