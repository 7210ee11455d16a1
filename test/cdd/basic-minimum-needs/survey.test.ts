import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/basic-minimum-needs/index.js';
import { asksForAll } from '../checks.js';

describe('the campaign', () => {
  it('Bangkok is kept out', () => {
    expect(fy2565.inScope.decide({ isBangkok: false })).toBe('met');
    expect(fy2565.inScope.decide({ isBangkok: true })).toBe('unmet');
    expect(fy2565.inScope({}).missing).toEqual(['isBangkok']);
  });

  it('any suitable medium but radio spots', () => {
    expect(fy2565.campaignMedia.decide({ suitable: true, radioSpots: false })).toBe('met');
    expect(fy2565.campaignMedia.decide({ suitable: true, radioSpots: true })).toBe('unmet');
    expect(fy2565.campaignMedia.decide({ suitable: false, radioSpots: false })).toBe('unmet');
    expect(fy2565.campaignMedia({}).missing).toEqual(['suitable', 'radioSpots']);
  });

  it.each([
    [75, 'unmet'],
    [76, 'met'],
  ] as const)('%i provinces are %s', (provinces, verdict) => {
    expect(fy2565.campaignProvinces.decide({ provinces })).toBe(verdict);
    expect(fy2565.campaignProvinces.safe({ provinces: 77 }).ok).toBe(false);
  });
});

describe('the periods', () => {
  it.each([
    ['campaignPeriod', '2021-11-30', '2021-12-01', '2021-12-31', '2022-01-01'],
    ['surveyPeriod', '2021-12-31', '2022-01-01', '2022-05-31', '2022-06-01'],
    ['forumPeriod', '2022-03-31', '2022-04-01', '2022-06-30', '2022-07-01'],
    ['modelPeriod', '2021-11-30', '2021-12-01', '2022-03-31', '2022-04-01'],
    ['contestPeriod', '2022-06-30', '2022-07-01', '2022-09-30', '2022-10-01'],
    ['instructionPeriod', '2021-10-31', '2021-11-01', '2021-12-31', '2022-01-01'],
    ['workingGroupPeriod', '2021-10-31', '2021-11-01', '2021-11-30', '2021-12-01'],
  ] as const)('%s: from the first to the last day', (rule, before, first, last, afterwards) => {
    const period = fy2565[rule];
    expect(period.decide({ startsOn: first, endsOn: last })).toBe('met');
    expect(period.decide({ startsOn: before })).toBe('unmet');
    expect(period.decide({ endsOn: afterwards })).toBe('unmet');
    expect(period({ endsOn: last }).missing).toEqual(['startsOn']);
  });

  it('the printed November of 2565 is after the survey and is not read', () => {
    expect(fy2565.instructionPeriod.decide({ startsOn: '2022-11-01', endsOn: '2022-12-31' })).toBe('unmet');
  });
});

describe('target households and their fee', () => {
  it('12,900,000 households are 258,000,000 baht', () => {
    expect(String(fy2565.surveyFee({ targetHouseholds: 12_900_000 }).total)).toBe('258000000');
    expect(fy2565.surveyFee.decide({ targetHouseholds: 12_900_000, total: 258_000_000 })).toBe('met');
    expect(fy2565.surveyFee.decide({ targetHouseholds: 12_900_000, total: 258_000_020 })).toBe('unmet');
    expect(String(fy2565.surveyFee({ targetHouseholds: 40 }).total)).toBe('800');
  });

  it('the parts add up to the target', () => {
    const parts = [
      { name: 'ก', amount: 40 },
      { name: 'ข', amount: 35 },
    ];
    expect(fy2565.householdTargets.decide({ total: 75, parts })).toBe('met');
    expect(fy2565.householdTargets.decide({ total: 76, parts })).toBe('unmet');
    expect(fy2565.householdTargets({ parts }).missing).toEqual(['total']);
  });

  it.each([
    [40, 1, 'met'],
    [41, 1, 'unmet'],
    [41, 2, 'met'],
    [12_900_000, 322_500, 'met'],
    [12_900_000, 322_499, 'unmet'],
    [12_900_000, 84_116, 'unmet'],
  ] as const)('%i households with %i collectors: %s', (households, collectors, verdict) => {
    expect(fy2565.collectors.decide({ appointed: true, households, collectors, setAsSuits: false })).toBe(verdict);
    expect(fy2565.collectors.decide({ appointed: true, households, collectors, setAsSuits: true })).toBe('met');
    expect(fy2565.collectors.decide({ appointed: false, households, collectors })).toBe('unmet');
  });

  it('a village has households: of none there is nothing to collect', () => {
    expect(fy2565.collectors.safe({ households: 0 }).ok).toBe(false);
    expect(fy2565.collectors.safe({ households: 1 }).ok).toBe(true);
  });

  it('what the area decided is asked for only where the ratio does not settle it', () => {
    expect(fy2565.collectors({ appointed: true, households: 40, collectors: 1 }).missing).toEqual([]);
    expect(fy2565.collectors({ appointed: true, households: 41, collectors: 1 }).missing).toEqual(['setAsSuits']);
  });
});

describe('the data of a household', () => {
  const record = { informant: 'head', electronic: true, checked: true, signedBy: 'representative' } as const;

  it('may be sent in once signed by the head or a representative', () => {
    expect(fy2565.householdRecord.decide(record)).toBe('met');
    expect(fy2565.householdRecord.decide({ ...record, signedBy: 'head', informant: 'representative' })).toBe('met');
    expect(fy2565.householdRecord.decide({ ...record, signedBy: null })).toBe('unmet');
    expect(fy2565.householdRecord.decide({ ...record, signedBy: 'other' })).toBe('unmet');
    expect(fy2565.householdRecord.decide({ ...record, informant: 'other' })).toBe('unmet');
  });

  it.each(['electronic', 'checked'] as const)('needs %s', fact => {
    expect(fy2565.householdRecord.decide({ ...record, [fact]: false })).toBe('unmet');
    expect(fy2565.householdRecord({ ...record, [fact]: undefined }).missing).toEqual([fact]);
  });

  it.each([
    [119, 'unmet'],
    [120, 'met'],
  ] as const)('%i of 120 signatures: %s', (signed, verdict) => {
    expect(fy2565.everyHouseholdSigned.decide({ households: 120, signed })).toBe(verdict);
    expect(fy2565.everyHouseholdSigned.safe({ households: 0, signed: 0 }).ok).toBe(false);
    expect(fy2565.everyHouseholdSigned.safe({ households: 120, signed: 121 }).ok).toBe(false);
  });

  it.each([
    ['37999.99', 'met'],
    ['38000', 'unmet'],
    ['38000.01', 'unmet'],
  ] as const)('an income of %s against the caller’s 38,000: %s', (income, verdict) => {
    expect(fy2565.belowIncomeCriterion.decide({ income, criterion: 38_000 })).toBe(verdict);
    expect(fy2565.belowIncomeCriterion({ income }).missing).toEqual(['criterion']);
  });
});

describe('who collects', () => {
  const facts = [
    'knowsCollecting',
    'usesDevices',
    'friendly',
    'communicates',
    'wellMannered',
    'devoted',
    'mature',
    'personable',
    'leads',
    'closeToPeople',
    'accepted',
  ] as const;
  const all = Object.fromEntries(facts.map(fact => [fact, true])) as Record<(typeof facts)[number], boolean>;

  it.each(facts)('%s is asked for by either reading', fact => {
    expect(fy2565.collectorQualities.decide({ ...all, local: true, [fact]: false, should: 'asked' })).toBe('unmet');
    expect(fy2565.collectorQualities.decide({ ...all, [fact]: false, should: 'advised' })).toBe('unmet');
  });

  it('being from the area is asked for only by one reading, and the reading is the caller’s', () => {
    expect(fy2565.collectorQualities.decide({ ...all, local: false, should: 'asked' })).toBe('unmet');
    expect(fy2565.collectorQualities.decide({ ...all, local: false, should: 'advised' })).toBe('met');
    expect(fy2565.collectorQualities({ ...all, should: 'asked' }).missing).toEqual(['local']);
    expect(fy2565.collectorQualities.safe(all)).toMatchObject({ ok: false, error: { path: ['should'] } });
    expect(fy2565.collectorQualities({ ...all, local: true, should: 'asked' }).criteria).toHaveLength(12);
  });

  it('nobody is instructed before being appointed', () => {
    const steps = {
      listedByDepartment: true,
      listedByProvince: true,
      recruited: true,
      appointed: false,
      instructed: true,
    };
    expect(fy2565.recruitment(steps)).toMatchObject({ verdict: 'unmet', skipped: ['appointed'] });
  });

  it('a working group is planned, appointed and meets, at every level', () => {
    expect(fy2565.workingGroup({ planned: true }).next).toEqual(['appointed']);
    const levels = { tambon: true, amphoe: true, province: true };
    expect(fy2565.workingGroupsAppointed.decide(levels)).toBe('met');
    for (const level of ['tambon', 'amphoe', 'province'] as const) {
      expect(fy2565.workingGroupsAppointed({ ...levels, [level]: false }).next).toEqual([level]);
      expect(fy2565.workingGroupsAppointed({ ...levels, [level]: undefined }).missing).toEqual([level]);
    }
  });
});

describe('the meeting that instructs collectors', () => {
  asksForAll(fy2565.collectorMeeting, { approach: true, method: true, indicators: true, devices: true });
});
