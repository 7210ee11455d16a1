import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mother-fund/index.js';
import { explain } from '../../../src/rules/explain.js';

const told = (rule: unknown, outcome: object, language: 'th' | 'en' = 'th') =>
  explain(outcome as never, { rule: rule as never, language });

describe('what is told of the Mother Fund', () => {
  it.each([
    ['helpedShare', { helped: 6, people: 10 }],
    ['readyVillages', { villages: 878 }],
  ] as const)('%s says that a number without a word of comparison is read as at least that many', (name, facts) => {
    const rule = fy2565[name] as never as (facts: object) => { verdict: string };
    expect(rule(facts).verdict).toBe('met');
    expect(told(rule, rule(facts))).toContain('การอ่านที่ใช้: ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป');
  });

  it('caps that are read as such say so', () => {
    const { materialQuantities, provinceEnvelope, personalSupport } = fy2565;
    expect(told(materialQuantities, materialQuantities({ portraits: 1 }))).toContain('อ่านว่าไม่เกินจำนวนนั้น');
    expect(told(provinceEnvelope, provinceEnvelope({ training: 5600 }))).toContain('อ่านว่าเป็นวงเงินสูงสุด');
    const items = [{ name: 'ก', amount: 3600 }];
    expect(told(personalSupport, personalSupport({ items }))).toContain('อ่านว่าเป็นวงเงินสูงสุด');
    expect(personalSupport.decide({ items: [{ name: 'ก', amount: 3600.01 }] })).toBe('unmet');
    expect(materialQuantities.decide({ portraits: 2 })).toBe('unmet');
  });

  it('steps of a guideline are counted as steps, villages to choose among as villages', () => {
    const { actionPlan, chooseLearningCentre } = fy2565;
    const text = told(actionPlan, actionPlan({ steps: [{ name: 'ก', met: true }] }));
    expect(text).toContain('10 ขั้นตอน');
    expect(text).not.toContain('10 รายการ');
    expect(told(chooseLearningCentre, chooseLearningCentre({ candidates: [{ id: 'ก' }] }))).toContain('1 หมู่บ้าน');
  });

  it('what is lacking of the mechanism reads as something to have', () => {
    const { mechanism } = fy2565;
    expect(told(mechanism, mechanism({ rules: false }))).toContain('✗ มีกฎระเบียบ/กติกา: ไม่ใช่');
  });

  it('the ages of a year of birth are told as least and greatest, not as two', () => {
    const { person } = fy2565;
    expect(told(person, person({ birthYear: 2550 }))).toContain('อายุต่ำสุดและสูงสุดที่เป็นไปได้ 13, 15');
  });
});
