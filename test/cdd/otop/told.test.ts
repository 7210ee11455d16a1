import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/otop/index.js';
import { explain } from '../../../src/rules/explain.js';

const told = (rule: unknown, outcome: object, language: 'th' | 'en' = 'th') =>
  explain(outcome as never, { rule: rule as never, language });

describe('what is told of OTOP', () => {
  it.each([
    ['networkUnderstood', { participants: 10, understood: 8 }],
    ['registrationUse', { databases: 2, correct: true, current: true, projects: 5 }],
    ['productsDeveloped', { products: 3820 }],
    ['traderIncomeGrowth', { before: 100, after: 106 }],
  ] as const)('%s says that a number without a word of comparison is read as at least that many', (name, facts) => {
    const rule = fy2565[name] as never as (facts: object) => { verdict: string };
    expect(rule(facts).verdict).toBe('met');
    expect(told(rule, rule(facts))).toContain('การอ่านที่ใช้: ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป');
  });

  it('so it does of each province', () => {
    const { entrepreneursDeveloped, quadrantDParticipants } = fy2565;
    const enough = entrepreneursDeveloped({ provinces: [{ id: 'น่าน', entrepreneurs: 50 }] });
    expect(told(entrepreneursDeveloped, enough)).toContain('อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป');
    const people = quadrantDParticipants({ provinces: [{ id: 'น่าน', people: 25 }] });
    expect(told(quadrantDParticipants, people)).toContain('อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป');
  });

  it('names provinces that fall short in the language that is spoken', () => {
    const { networkPlans } = fy2565;
    const outcome = networkPlans({ provinces: [{ id: 'น่าน', plans: 0 }] });
    expect(told(networkPlans, outcome)).toContain('ที่ไม่ผ่าน: น่าน');
    expect(told(networkPlans, outcome, 'en')).toContain('those that do not meet it: Nan\n');
  });

  it('says of growth and years once what they are counted in', () => {
    const { incomeGrowth } = fy2565;
    expect(told(incomeGrowth, incomeGrowth({ before: 100, after: 105 }))).toContain('✗ รายได้เพิ่มขึ้น: พบ ร้อยละ 5');
    for (const each of Object.values(fy2565))
      expect(JSON.stringify('rule' in each ? each.rule : {})).not.toMatch(/\((พ\.ศ\.|ร้อยละ)\)"/);
  });

  it('tells an activity of a single stage once', () => {
    const { period } = fy2565;
    const text = told(period, period({ today: '2022-07-07' }));
    expect(text).toContain('ลำดับที่ 17, เริ่ม 1 ธันวาคม 2564, สิ้นสุด 30 มิถุนายน 2565, สถานะ สิ้นสุดแล้ว\n');
    expect(text).not.toContain('ขั้นตอน (');
  });

  it('what a committee works with reads as something that is done', () => {
    const { committeeWork } = fy2565;
    expect(told(committeeWork, committeeWork({ withTrader: false }))).toContain(
      '✗ ประสานงานกับ OTOP Trader จังหวัด: ไม่ใช่',
    );
  });
});
