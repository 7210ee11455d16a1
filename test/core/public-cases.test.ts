import { describe, expect, it } from 'vitest';
import {
  growthPercent,
  nextWorkingDay,
  parseBaht,
  parseBahtInWords,
  parseThaiDate,
  parseThaiDateRange,
  parseThaiPeriod,
  percentOf,
  roundHalfUp,
  workingDaysBetween,
} from '../../src/thai.js';

describe('what users of such libraries report elsewhere does not happen here', () => {
  it('a zero has no minus sign, as text and as JSON', () => {
    const zeros = [
      roundHalfUp('-0.001', 2),
      roundHalfUp(-0.4, 0),
      percentOf(0, -5),
      growthPercent(-5, -5),
      parseBaht('-0'),
    ];
    expect(JSON.parse(JSON.stringify(zeros))).toEqual(['0', '0', '0', '0', '0']);
  });

  it('an amount in brackets is below zero, as accounts print it', () => {
    expect(['(1,234.50)', '(41.7)'].map(text => parseBaht(text))).toEqual(['-1234.5', '-41.7']);
  });

  it('a range of months without days runs from the first day of one to the last day of the other', () => {
    expect(['ตุลาคม 2564 – กันยายน 2565', 'กรกฎาคม - กันยายน 2563'].map(text => parseThaiDateRange(text))).toEqual([
      { from: '2021-10-01', to: '2022-09-30' },
      { from: '2020-07-01', to: '2020-09-30' },
    ]);
  });

  it('a quarter is one of the fiscal year', () => {
    expect(['ไตรมาส 4/2563', 'ไตรมาส 2 ปีงบประมาณ 2565'].map(text => parseThaiPeriod(text))).toEqual([
      { from: '2020-07-01', to: '2020-09-30' },
      { from: '2022-01-01', to: '2022-03-31' },
    ]);
  });

  it('a year from 2400 on in figures is one of the Buddhist Era, and the day stands before the month', () => {
    expect(['2549-01-06', '2549-01-06 00:00:00', '25/02/2564'].map(text => parseThaiDate(text))).toEqual([
      '2006-01-06',
      '2006-01-06',
      '2021-02-25',
    ]);
  });

  it('a date that names its era is read in that era', () => {
    expect(['6 กุมภาพันธ์ ค.ศ. 2026', '14 มีนาคม พุทธศักราช ๒๕๔๙'].map(text => parseThaiDate(text))).toEqual([
      '2026-02-06',
      '2006-03-14',
    ]);
  });

  it('an amount in words is the figure beside it, and a final one has two readings', () => {
    const words = ['สิบล้านเก้าแสนสองหมื่นหนึ่งพันเก้าร้อยหกสิบหกบาทถ้วน', 'หนึ่งร้อยเอ็ดบาทถ้วน', 'หนึ่งร้อยหนึ่งบาทถ้วน'];
    expect(words.map(text => parseBahtInWords(text))).toEqual(['10921966', '101', '101']);
  });

  it('working days between two days leave out the first and count the last', () => {
    expect([
      workingDaysBetween('2021-02-25', '2021-03-02', { holidays: ['2021-02-26'] }),
      workingDaysBetween('2021-02-27', '2021-02-28', { holidays: [] }),
    ]).toEqual([2, 0]);
  });

  it('a day that is not worked moves on to the next that is', () => {
    expect(['2021-02-27', '2021-02-25'].map(day => nextWorkingDay(day, { holidays: [] }))).toEqual([
      '2021-03-01',
      '2021-02-25',
    ]);
  });
});
