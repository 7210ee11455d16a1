import { describe, expect, it } from 'vitest';
import { canalHousing } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

const {
  latPhraoHouseholds,
  phasedDemolition,
  premPrachakonAverage,
  premPrachakonCommunities,
  premPrachakonCounts,
  premPrachakonHouseholds,
  premPrachakonProgress,
  premPrachakonStages,
} = canalHousing.fy2563;

const latPhrao = { completed: 2995, building: 100, ready: 278, blocked: 2296, notJoined: 1400 };

describe('the households of Khlong Lat Phrao', () => {
  it('are 7,069 in five classes', () => {
    expect(latPhraoHouseholds({ ...latPhrao, total: 7069 }).verdict).toBe('met');
  });

  it('3,373 of them can be built on, 47.72 %; finished are only 42.37 %', () => {
    const { parts, groups } = latPhraoHouseholds(latPhrao);
    expect(Number(groups[0]?.amount)).toBe(3373);
    expect(fixed(groups[0]?.percent, 2)).toBe('47.72');
    expect(fixed(parts[0]?.percent, 2)).toBe('42.37');
  });

  it('32.48 % are blocked, and 19.80 % have not joined: the 19.81 of line 120 is a misprint', () => {
    const { parts, groups } = latPhraoHouseholds(latPhrao);
    expect(fixed(parts[3]?.percent, 2)).toBe('32.48');
    expect(fixed(parts[4]?.percent, 2)).toBe('19.80');
    expect(Number(groups[1]?.amount)).toBe(7069 - 1400);
  });

  it('a household counted twice shows', () => {
    const outcome = latPhraoHouseholds({ ...latPhrao, ready: 279, total: 7069 });
    expect(outcome.verdict).toBe('unmet');
    expect(Number(outcome.difference)).toBe(-1);
  });
});

describe('building in phases', () => {
  it.each([
    ['few', false, 'met'],
    ['few', true, 'unmet'],
    ['many', false, 'unmet'],
    ['few', undefined, 'unknown'],
    [undefined, false, 'unknown'],
  ] as const)('%s not joined, a leader against it %s: %s', (notJoined, leaderOpposes, verdict) => {
    expect(phasedDemolition({ notJoined, leaderOpposes }).verdict).toBe(verdict);
  });

  it('that no leader opposes reads true aloud', () => {
    const [, leader] = phasedDemolition({ notJoined: 'few', leaderOpposes: false }).criteria;
    expect(leader).toMatchObject({
      label: { th: 'ไม่มีแกนนำหลักคัดค้านโครงการ', en: 'no main leader opposes the project' },
      status: 'met',
      fact: 'leaderOpposes',
      actual: false,
      required: false,
    });
  });

  it('how many are few is for the caller to say', () => {
    expect(phasedDemolition.safe({ notJoined: 3 }).ok).toBe(false);
  });
});

describe('Khlong Prem Prachakon', () => {
  it('has 6,386 target households in four places', () => {
    const outcome = premPrachakonHouseholds({
      donMueang: 2695,
      lakSi: 2519,
      chatuchak: 402,
      pathumThani: 770,
      total: 6386,
    });
    expect(outcome.verdict).toBe('met');
  });

  it('has 32 communities, and 6 villages besides: 35 certified fit only the 38 of both', () => {
    const outcome = premPrachakonCommunities({ donMueang: 14, lakSi: 13, chatuchak: 5, pathumThaniVillages: 6 });
    const [communities] = outcome.groups;
    expect(Number(communities?.amount)).toBe(32);
    expect(Number(outcome.total)).toBe(38);
    expect(Number(communities?.amount) < 35).toBe(true);
    expect(Number(outcome.total) >= 35).toBe(true);
    expect(explain(outcome, { rule: premPrachakonCommunities })).toContain('รวมทั้งสิ้น: 38 แห่ง');
  });

  it('2,297 approved of 3,115 are 73.74 %, at 157,244.23 baht each on average', () => {
    expect(fixed(premPrachakonProgress({ approved: 2297 }).statuses[0]?.percent, 2)).toBe('73.74');
    expect(fixed(premPrachakonAverage({ budget: 361190000, households: 2297 }).average, 2)).toBe('157244.23');
  });

  it('goes from certified entitlement to new houses', () => {
    expect(premPrachakonStages({ certified: true, grouped: true, registered: true, leased: false })).toMatchObject({
      reached: 'registered',
      next: ['leased'],
    });
    expect(premPrachakonStages({ certified: true, grouped: false, registered: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['grouped'],
    });
    expect(premPrachakonStages({}).criteria).toHaveLength(6);
  });

  it('houses are demolished and built while permits are still a plan: no permit stands before them', () => {
    const leased = { certified: true, grouped: true, registered: true, leased: true };
    expect(premPrachakonStages({ ...leased, demolished: true, built: true }).verdict).toBe('met');
    expect(premPrachakonStages.safe({ ...leased, permitted: true }).ok).toBe(false);
  });

  const printed = { certified: 35, grouped: 33, registered: 9, leased: 4, demolished: 172, built: 20 };

  it('the printed counts stand together', () => {
    expect(premPrachakonCounts(printed).verdict).toBe('met');
    expect(
      premPrachakonCounts({ certified: 35, grouped: 33, registered: 9, leased: 4, demolished: 386, built: 368 })
        .verdict,
    ).toBe('met');
  });

  it.each([
    [{ grouped: 35 }, 'met', []],
    [{ grouped: 36 }, 'unmet', ['communities']],
    [{ leased: 9 }, 'met', []],
    [{ leased: 10 }, 'unmet', ['cooperatives']],
    [{ built: 172 }, 'met', []],
    [{ built: 173 }, 'unmet', ['houses']],
  ])('%j: %s', (change, verdict, next) => {
    expect(premPrachakonCounts({ ...printed, ...change })).toMatchObject({ verdict, next });
  });

  it('asks for the counts that are missing', () => {
    expect(premPrachakonCounts({ ...printed, demolished: undefined }).missing).toEqual(['demolished']);
    expect(premPrachakonCounts({ ...printed, built: 0, demolished: undefined }).missing).toEqual([]);
  });
});
