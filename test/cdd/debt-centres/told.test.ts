import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/debt-centres/index.js';
import { explain } from '../../../src/rules/explain.js';

const told = (rule: unknown, outcome: object, language: 'th' | 'en' = 'th') =>
  explain(outcome as never, { rule: rule as never, language });
const lineOf = (text: string, word: string) => text.split('\n').find(line => line.includes(word)) ?? '';

describe('what is told of debt centres', () => {
  it('“only one contract” is not said to be without a word of comparison', () => {
    const { mergeContracts } = fy2565;
    const text = told(mergeContracts, mergeContracts({ contractsBefore: 3, contractsAfter: 2 }));
    expect(text).toContain('“คงเหลือเพียง 1 สัญญา” คือ 1 สัญญาพอดี');
    expect(text).not.toContain('ไม่ได้พิมพ์คำเปรียบเทียบ');
  });

  it.each([
    ['debtsSolved', { targetHouseholds: 30, solved: 24 }],
    ['debtsSolvedNationally', { representatives: 7704 }],
    ['knowledgeManaged', { centres: 27, provinces: 27 }],
    ['modelsReached', { models: 27, mediaMade: true }],
    ['planningMeetings', { provinces: 76, amphoes: 107 }],
    ['centresIntegrating', { centres: 321, integrating: 257 }],
    ['modelWorkshopUnderstood', { participants: 114, understood: 92 }],
  ] as const)('%s says that a number without a word of comparison is read as at least that many', (name, facts) => {
    const rule = fy2565[name] as never as (facts: object) => { verdict: string };
    expect(rule(facts).verdict).toBe('met');
    expect(told(rule, rule(facts))).toContain('การอ่านที่ใช้: ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป');
  });

  it('a unit is told once, beside its number', () => {
    const { lowerRate, debtOutcome, modelMedia, household } = fy2565;
    const texts = [
      told(lowerRate, lowerRate({ rateBefore: 24, rateAfter: 12, legalMaximum: 15 })),
      told(debtOutcome, debtOutcome({ entered: true, debtAtEntry: 2 })),
      told(modelMedia, modelMedia({ forms: 1, fullMinutes: 5, shortMinutes: 3 })),
      told(household, household({ centreCohort: 2563, receivedFy2564Materials: true })),
    ];
    for (const text of texts) expect(text).not.toMatch(/\((บาท|ร้อยละ|นาที|พ\.ศ\.)\)/);
    expect(lineOf(texts[2] ?? '', 'จำนวนแบบ')).toContain('พบ 1 แบบ (เกณฑ์ ไม่น้อยกว่า 2 แบบ)');
  });

  it('topics and sides of an analysis are counted as such', () => {
    const { modelWorkshopForm, occupationPlan } = fy2565;
    expect(told(modelWorkshopForm, modelWorkshopForm({ topics: 5 }))).toContain('พบ 5 หัวข้อ (เกณฑ์ ไม่น้อยกว่า 6 หัวข้อ)');
    const text = told(occupationPlan, occupationPlan({ analysed: 'all-three', analyses: 2 }));
    expect(text).toContain('พบ 2 ด้าน (เกณฑ์ ไม่น้อยกว่า 3 ด้าน)');
  });

  it('where results are to be used is told once', () => {
    const { usedInTambonInformation } = fy2565;
    const text = told(usedInTambonInformation, usedInTambonInformation({ sameTambon: true, used: false }));
    expect(lineOf(text, '✗').match(/นำผลการดำเนินงานไปเป็นฐานข้อมูล/g)).toHaveLength(1);
  });

  it('which topics are kept in another form of the visit is said to be read', () => {
    const { studyVisit } = fy2565;
    const slip = 'บรรทัด 4155 พิมพ์ให้คงประเด็นตามขั้นตอนที่ 2';
    expect(told(studyVisit, studyVisit({ form: 'online', management: true }))).toContain(slip);
    expect(told(studyVisit, studyVisit({ form: 'visit', management: true }))).not.toContain(slip);
  });

  it('measures announced by a province are said to be read as those of the state', () => {
    const { covidMeasures } = fy2565;
    expect(told(covidMeasures, covidMeasures({ stateMeasuresFollowed: true }))).toContain('อ่านว่าเป็นมาตรการของภาครัฐ');
  });

  it('nobody is told of as they, and no fund as that one, in English', () => {
    const labels = Object.values({ ...fy2565.village.rule.facts, ...fy2565.mergeContracts.rule.facts });
    for (const { label } of labels) expect(label.en).not.toMatch(/^(they|it|that) /);
  });
});

describe('no more than there are', () => {
  it('a visit of two days does not fit into one', () => {
    const visit = { form: 'visit', days: 2, firstDay: '2022-02-10' } as const;
    expect(fy2565.studyVisit.safe({ ...visit, lastDay: '2022-02-10' }).ok).toBe(false);
    expect(fy2565.studyVisit.safe({ ...visit, lastDay: '2022-02-11' }).ok).toBe(true);
  });
});

describe('a report from before what it reports on ended', () => {
  it.each(['debtBurdenReport', 'debtResultsReport'] as const)('%s is too early', name => {
    const report = fy2565[name];
    expect(report({ completedOn: '2022-06-30', doneOn: '2022-06-29' }).status).toBe('too-early');
    expect(report({ completedOn: '2022-06-30', doneOn: '2022-06-30' }).status).toBe('on-time');
    expect(report({ completedOn: '2022-08-16' }).conflict?.due).toBe('2022-08-15');
  });
});
