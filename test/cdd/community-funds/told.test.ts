import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';
import { explain } from '../../../src/rules/explain.js';

const told = (rule: { readonly rule: never }, outcome: object) =>
  explain(outcome as never, { rule: rule as never, language: 'th' });
const lineOf = (text: string, word: string) => text.split('\n').find(line => line.includes(word)) ?? '';

describe('what is told of community funds', () => {
  it.each([
    ['clinicRecord', 'Mobile Clinic'],
    ['clinicBpm', 'Mobile Clinic'],
    ['outstandingReport', 'กองทุนชุมชนดีเด่น'],
    ['strengtheningBpm', 'สร้างความเข้มแข็ง'],
    ['marketAmphoeReport', 'เวทีจัดการความรู้'],
    ['modelForumBpm', 'กข.คจ. ต้นแบบ'],
  ] as const)('%s says of what it is: %s', (name, word) => {
    expect(fy2565[name].rule.title.th).toContain(word);
  });

  it.each([
    ['accessIndicator', { people: 25, withAccess: 23 }],
    ['projectGovernanceIndicator', { funds: 10, wellGoverned: 8 }],
    ['projectAccessIndicator', { people: 150_000 }],
    ['followUp', { visits: 2 }],
    ['departmentGoal', { increase: 27_000 }],
  ] as const)('%s says that a number without a word of comparison is read as at least that many', (name, facts) => {
    const rule = fy2565[name] as never as ((facts: object) => object) & { rule: never };
    expect(told(rule, rule(facts))).toContain('การอ่านที่ใช้: ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป');
  });

  it('all of the funds is no number that could be read otherwise', () => {
    expect(fy2565.governanceIndicator({ funds: 10, wellGoverned: 10 }).criteria[0].source.basis).toBe('printed');
  });

  it('a level and a rank are told by their number, not as so many', () => {
    const { smartCandidate, selectSavingsGroup } = fy2565;
    expect(lineOf(told(smartCandidate as never, smartCandidate({ level: 2 })), '✗')).toContain('พบ 2 (เกณฑ์ เท่ากับ 3)');
    const candidates = [{ id: 'ก', fundedByClinic: true, meetsCriteria: true, rank: 2 }];
    const text = told(selectSavingsGroup as never, selectSavingsGroup({ candidates }));
    expect(text).toContain('ลำดับที่คณะกรรมการพิจารณา 2)');
    expect(text).not.toContain('2 ลำดับ');
    expect(smartCandidate.safe({ level: 4 }).ok).toBe(false);
    expect(fy2565.loanOrder.safe({ loans: [{ id: 'ก', place: 0 }], order: 'set-by-fund' }).ok).toBe(false);
    expect(fy2565.loanOrder.safe({ loans: [{ id: 'ก', place: 1 }], order: 'set-by-fund' }).ok).toBe(true);
  });

  it('versions of a video are counted as such, and its length is told once', () => {
    const { modelVideos } = fy2565;
    const text = told(modelVideos as never, modelVideos({ versionsSent: 1, long: 5, reading: 'range' }));
    expect(text).toContain('พบ 1 แบบ (เกณฑ์ เท่ากับ 2 แบบ)');
    expect(lineOf(text, '7 – 10 นาที').match(/5 นาที/g)).toHaveLength(1);
  });

  it('a target is told once beside what is counted', () => {
    const { upgradesOfBase, povertyFundUpgrades, savingsGroupUpgrades } = fy2565;
    const outcomes = [
      [upgradesOfBase, upgradesOfBase({ funds: [] }), '1,377'],
      [povertyFundUpgrades, povertyFundUpgrades({ upgrades: [] }), '1,377'],
      [savingsGroupUpgrades, savingsGroupUpgrades({ upgrades: [] }), '1,623'],
    ] as const;
    for (const [rule, outcome, target] of outcomes) {
      expect(lineOf(told(rule as never, outcome), '✗').split(target)).toHaveLength(2);
    }
  });

  it('a plan takes up indicators, it is no register', () => {
    const { planCoversFailed } = fy2565;
    const text = told(planCoversFailed as never, planCoversFailed({ failed: ['ก'], planned: ['ข'] }));
    expect(text).toContain('แผนยังไม่ครอบคลุมครบทุกตัวชี้วัด');
    expect(text).toContain('ไม่อยู่ในตัวชี้วัดในแผนการพัฒนา: ก');
    expect(text).not.toMatch(/ไม่อยู่ในบัญชี|ทุกราย/);
  });

  it('where results are to be used is told once', () => {
    const { resultsUsed } = fy2565;
    const text = told(resultsUsed as never, resultsUsed({ sameTambon: true, used: false }));
    expect(lineOf(text, '✗').match(/นำผลไปเป็นฐานข้อมูล/g)).toHaveLength(1);
  });

  it('how a misprinted word is read stands with the outcome', () => {
    const { associateMember } = fy2565;
    expect(told(associateMember as never, associateMember({ ofCommunity: true }))).toContain('อ่านว่า “สมาชิกวิสามัญ”');
  });

  it('one fund is named by the line that says so', () => {
    expect(fy2565.modelNomination({ funds: 1 }).criteria[0]?.source.lines).toEqual([3623]);
  });
});

describe('no more than there are', () => {
  it('outstanding funds are done in July, neither before nor after', () => {
    const { outstandingDone } = fy2565;
    expect(outstandingDone.decide({ doneOn: '2022-06-30' })).toBe('unmet');
    expect(outstandingDone.decide({ doneOn: '2022-07-01' })).toBe('met');
    expect(outstandingDone.decide({ doneOn: '2022-07-31' })).toBe('met');
    expect(outstandingDone.decide({ doneOn: '2022-08-01' })).toBe('unmet');
    expect(outstandingDone({}).missing).toEqual(['doneOn']);
  });
});

describe('a report from before what it reports on ended', () => {
  it.each([
    ['clinicProvinceReport', '2022-05-31', '2022-06-15'],
    ['clinicBpm', '2022-05-31', '2022-06-15'],
    ['strengtheningReport', '2022-05-31', '2022-06-30'],
    ['outstandingReport', '2022-07-31', '2022-08-10'],
  ] as const)('%s is too early', (name, endedOn, due) => {
    const report = fy2565[name];
    expect(report({ endedOn, doneOn: `${endedOn.slice(0, 8)}30` }).status).toBe('too-early');
    expect(report({ endedOn, doneOn: endedOn }).status).toBe('on-time');
    expect(report({ endedOn, doneOn: due }).status).toBe('on-time');
    expect(report({ endedOn: '2022-09-01' }).conflict?.due).toBe(due);
  });
});
