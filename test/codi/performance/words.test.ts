import { describe, expect, it } from 'vitest';
import {
  controlReports,
  personnelExcess,
  plansInTime,
  rating,
  score,
  scoreCouncils,
  scoreDisclosure,
  scoreHousing,
  scoreOnlineSaving,
  scorePersonnel,
  scoreTambons,
  scoreWelfareFunds,
  website,
} from '../../../src/codi/performance/fy2563.js';
import { explain } from '../../../src/rules/explain.js';

describe('how a number without a word of comparison is read is said', () => {
  it.each([scoreTambons, scoreCouncils, scoreHousing, scoreOnlineSaving])(
    'the targets of $rule.id are at least, since a result above the high one scored 100',
    rule => {
      const outcome = rule({ result: 0, method: 'step' });
      expect(explain(outcome, { rule })).toContain('เป้าหมายไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า');
      expect(explain(outcome, { rule, language: 'en' })).toContain('at least is read');
    },
  );

  it('the one rule for all of them too', () => {
    const told = explain(score({ indicator: '1.2', result: 641, method: 'step' }), { rule: score });
    expect(told).toContain('เป้าหมายที่เป็นตัวเลขและไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า');
    expect(told).toContain('— ผลการดำเนินงาน (ตำบล สภา ครัวเรือน หรือร้อยละ): พบ 641 ตำบล');
  });

  it('the targets of welfare funds too', () => {
    const outcome = scoreWelfareFunds({ newFunds: 1538, trackedPassed: 1196 });
    expect(explain(outcome, { rule: scoreWelfareFunds })).toContain('เพราะผล 1,538 และ 1,196 กองทุน ได้ 100 คะแนน');
  });

  it.each([
    [2, 'unmet'],
    [3, 'met'],
    [4, 'unmet'],
  ] as const)('a plan of %i years above the cap on personnel expenditure: %s', (improvementPlanYears, verdict) => {
    const facts = { personnelPercent: '32.01', submittedToCommittee: true, improvementPlanYears };
    const outcome = personnelExcess(facts);
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.criteria[0]?.source.basis).toBe('inferred');
    expect(explain(outcome, { rule: personnelExcess })).toContain('อ่านว่า 3 ปีพอดี');
    expect(explain(outcome, { rule: personnelExcess })).toContain('(เมื่อเกินร้อยละ 32)');
  });

  it('is told as what does not apply within the cap, and not as done', () => {
    const within = personnelExcess({ personnelPercent: '5.10' });
    expect(within.criteria[0]).toMatchObject({ status: 'met', applies: false });
    expect(explain(within, { rule: personnelExcess })).toContain('(เมื่อเกินร้อยละ 32): ไม่ใช้กับกรณีนี้');
    expect(personnelExcess({ personnelPercent: 33 }).criteria[0]?.applies).toBe(true);
    expect(personnelExcess({}).criteria[0]).not.toHaveProperty('applies');
  });

  it('the rating is by the weighted total, though the text speaks of a mean', () => {
    const told = explain(rating({ total: '84.995' }), { rule: rating });
    expect(told).toContain('ระดับ: ดี');
    expect(told).toContain('อ่านตามตาราง');
  });
});

describe('what is said reads true and names nothing twice', () => {
  it('what is to be done about a plan is to consider it in time', () => {
    const outcome = plansInTime({});
    expect(explain(outcome, { rule: plansInTime })).toContain(
      'สิ่งที่ยังต้องทำ: พิจารณาแผนปฏิบัติการ 5 ปีภายในเวลาที่คณะรัฐมนตรีกำหนด, พิจารณาแผนปฏิบัติการประจำปีภายในเวลาที่คณะรัฐมนตรีกำหนด',
    );
  });

  it('quarters count in which the board considered both plans and reports', () => {
    const told = explain(controlReports({ riskQuarters: 2 }), { rule: controlReports });
    expect(told).toContain('✗ ไตรมาสที่พิจารณาแผนและรายงานผลการบริหารความเสี่ยง: พบ 2 ไตรมาส (เกณฑ์ ไม่น้อยกว่า 3 ไตรมาส)');
  });

  it('large investments are named once', () => {
    const told = explain(website({ hasLargeInvestments: true }), { rule: website });
    expect(told).toContain('? 6) โครงการลงทุนที่สำคัญ (ถ้ามี): ยังไม่ทราบ');
    expect(told).not.toContain('— 6) โครงการลงทุนที่สำคัญ');
  });

  it('the further condition for personnel expenditure, and which one it is', () => {
    const outcome = scorePersonnel({
      personnelPercent: '5.10',
      secondCondition: 'budget-bureau-allocation',
      personnelExpense: '136550000',
      personnelBudget: '163060000',
    });
    const told = explain(outcome, { rule: scorePersonnel });
    expect(told).toContain('✓ เงื่อนไขเพิ่มเติมของเป้าหมายขั้นสูง: ใช่ (เงื่อนไขเพิ่มเติมแบบที่ใช้: ไม่สูงกว่างบประมาณที่ได้รับการจัดสรร');
  });

  it('data is complete that was sent to OPDC', () => {
    const told = explain(scoreDisclosure({ general: true }), { rule: scoreDisclosure, language: 'en' });
    expect(told).toContain('✓ group 1, general data, was sent to OPDC in full: yes');
  });
});

describe('expenditure cannot fall by more than all of it', () => {
  it.each([
    [-100, true],
    ['-100.01', false],
  ] as const)('growth of %s %%', (growth, isPossible) => {
    const facts = { personnelPercent: 5, secondCondition: 'three-year-average-growth' } as const;
    expect(scorePersonnel.safe({ ...facts, personnelGrowth: growth, averageGrowth: 3 }).ok).toBe(isPossible);
    expect(scorePersonnel.safe({ ...facts, personnelGrowth: 3, averageGrowth: growth }).ok).toBe(isPossible);
  });
});
