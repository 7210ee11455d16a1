import { describe, expect, it } from 'vitest';
import { explain } from '../../src/catalogue/index.js';
import * as cdd from '../../src/cdd/index.js';
import * as codi from '../../src/codi/index.js';
import type { AnyRule } from '../rules.js';

const rule = (value: unknown): AnyRule => value as AnyRule;

/** Rules that say in which case something is to be done or may be: that the case is not there is no failure. */
const conditions: readonly (readonly [string, AnyRule, object, string])[] = [
  [
    'no irregularity',
    rule(cdd.communityFunds.fy2565.irregularity),
    { fraud: false, embezzlement: false, againstRegulation: false },
    'ไม่เข้ากรณีที่ต้องแจ้ง',
  ],
  ['a loan that is paid back', rule(cdd.communityFunds.fy2565.overdueLoan), { owes: false }, 'ไม่เกินกำหนดตามสัญญา'],
  [
    'a grant that suffices',
    rule(cdd.communityFunds.fy2565.mayCoFund),
    { cannotBeUsed: false, planCost: 0 },
    'ไม่เข้ากรณีที่ขอรับการสนับสนุนจากภาคี',
  ],
  [
    'a household above the criterion of income',
    rule(cdd.basicMinimumNeeds.fy2565.belowIncomeCriterion),
    { income: 200_000, criterion: 100_000 },
    'ไม่ตกเกณฑ์ จปฐ.',
  ],
  ['one who did not borrow', rule(codi.staff.fy2563.studentLoanWithholding), { borrower: false }, 'ไม่มีหน้าที่หักเงิน'],
];

describe('a condition that is not there', () => {
  it.each(conditions)('%s', (_, condition, facts, said) => {
    const text = explain(condition(facts), { rule: condition, language: 'th' });
    expect(text).toContain(said);
    expect(text).not.toContain('ไม่ผ่านเกณฑ์');
  });
});
