import { describe, expect, test } from 'vitest';
import { residualControlRisk, residualRisk } from '../../../src/codi/risk/fy2563.js';
import { percentOf } from '../../../src/core/ratio.js';
import { fixed } from '../../numbers.js';

describe('the risks of the fourth quarter', () => {
  const issues = [
    { issue: 'การเบิกจ่ายงบประมาณการพัฒนาที่อยู่อาศัย', level: 'high', trend: 'same' },
    { issue: 'การบริหารจัดการงานก่อสร้าง', level: 'high', trend: 'same' },
    { issue: 'การพัฒนาองค์กรผู้ใช้สินเชื่อ', level: 'medium', trend: 'same' },
    { issue: 'การพัฒนาศักยภาพกองทุนสวัสดิการชุมชน', level: 'medium', trend: 'reduced' },
  ] as const;

  test('2 high and 2 medium are 4; 1 reduced and 3 as before are 4; all go on', () => {
    const outcome = residualRisk({ issues });
    expect(outcome).toMatchObject({
      levels: { high: 2, medium: 2 },
      trends: { reduced: 1, same: 3, increased: 0 },
      missing: [],
    });
    expect(outcome.carriedOver).toEqual(issues.map(({ issue }) => issue));
  });

  test('all that remain go on, of whatever level, and while it is not known', () => {
    const outcome = residualRisk({ issues: [{ issue: 'a', level: 'medium', trend: 'increased' }, { issue: 'b' }] });
    expect(outcome).toMatchObject({
      carriedOver: ['a', 'b'],
      missing: ['issues.1.level', 'issues.1.trend'],
      trends: { increased: 1 },
    });
    expect(residualRisk({ issues: [{ issue: 'a', level: 'medium' }] }).missing).toEqual(['issues.0.trend']);
    expect(residualRisk.decide({ issues: [issues[0]] })).toEqual([issues[0].issue]);
  });

  test('a level below medium is not printed, and is refused', () => {
    expect(residualRisk.safe({ issues: [{ issue: 'a', level: 'low' }] }).ok).toBe(false);
  });
});

describe('plans with residual risk', () => {
  const printed = (part: number, whole: number) => fixed(percentOf(part, whole) ?? 0, 2);
  const bases = Array.from({ length: 1000 }, (_, index) => index + 1);

  test('25 of 46 are 54.35 %', () => {
    expect(fixed(residualControlRisk.decide({ withResidualRisk: 25, underControl: 46 }) ?? 0, 2)).toBe('54.35');
  });

  test('46 is the only base that gives 54.35 % for 25; for the other printed number, 24, there is none', () => {
    expect(bases.filter(base => printed(25, base) === '54.35')).toEqual([46]);
    expect(bases.filter(base => printed(24, base) === '54.35')).toEqual([]);
  });

  test('more with a risk than there are is refused', () => {
    expect(residualControlRisk.safe({ withResidualRisk: 47, underControl: 46 }).ok).toBe(false);
  });
});
