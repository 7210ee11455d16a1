import { describe, expect, it } from 'vitest';
import { labelWithUnit } from '../../src/rules/label-with-unit.js';
import { buddhistYear, count, percent, yesNo } from '../../src/rules/logic/fact.js';

describe('the label of a field', () => {
  it.each([
    [
      'has its unit behind it',
      count({ th: 'ผู้เข้าร่วม', en: 'participants' }, 'people'),
      'ผู้เข้าร่วม (คน)',
      'participants (people)',
    ],
    ['says that it is a year', buddhistYear({ th: 'ปีที่เกิด', en: 'the year of birth' }), 'ปีที่เกิด', 'the year of birth'],
    ['says how many days', count({ th: 'จำนวนวัน', en: 'days' }, 'days'), 'จำนวนวัน', 'days'],
    ['says that it is a share', percent({ th: 'ร้อยละที่ใช้', en: 'share in use' }), 'ร้อยละที่ใช้', 'share in use (percent)'],
    ['counts what the caller counts', count({ th: 'ลำดับที่', en: 'its place' }, 'number'), 'ลำดับที่', 'its place'],
    ['has no unit', yesNo({ th: 'ทำแล้ว', en: 'it was done' }), 'ทำแล้ว', 'it was done'],
  ])('%s', (_, fact, th, en) => {
    expect(labelWithUnit(fact)).toEqual({ th, en });
  });
});
