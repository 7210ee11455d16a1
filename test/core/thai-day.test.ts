import { expect, it } from 'vitest';
import { dayInWords } from '../../src/core/thai-day.js';

it.each([
  ['2022-06-15', '15 มิถุนายน 2565', '15 June 2022'],
  ['2020-02-29', '29 กุมภาพันธ์ 2563', '29 February 2020'],
  ['1941-01-01', '1 มกราคม 2484', '1 January 1941'],
  ['1940-12-31', '31 ธันวาคม 2483', '31 December 1940'],
  ['1940-04-01', '1 เมษายน 2483', '1 April 1940'],
  ['1940-03-31', '31 มีนาคม 2482', '31 March 1940'],
  ['1935-02-05', '5 กุมภาพันธ์ 2477', '5 February 1935'],
])('%s in words', (date, th, en) => {
  expect(dayInWords(date)).toEqual({ th, en });
});
