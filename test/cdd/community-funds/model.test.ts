import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';

const { modelProvince, modelProvinces, selectModelFund, modelNomination, modelForum, modelPlanIndicator } = fy2565;
const { modelGrant, modelGrantStages, mayCoFund, modelVideos, modelMediaIndicator } = fy2565;

describe('the provinces that choose a model fund', () => {
  it('are 40, all different', () => {
    expect(new Set(modelProvinces).size).toBe(40);
    expect(modelProvinces).toHaveLength(40);
  });

  it.each(modelProvinces)('%s is one', province => {
    expect(modelProvince.decide({ province })).toBe('met');
  });

  it.each(['เชียงใหม่', 'กรุงเทพมหานคร'])('%s is none', province => {
    expect(modelProvince.decide({ province })).toBe('unmet');
  });

  it('is open without its name', () => {
    expect(modelProvince({})).toMatchObject({ verdict: 'unknown', missing: ['province'] });
  });
});

describe('the model fund of a province', () => {
  const second = { strong: true, goodGovernance: true, income: true, learningSource: true };
  const third = { outstanding2563: false, outstanding2564: false, outstanding2565: false };
  const winner = { id: 'winner', awarded: true, rank: 2, ...third };
  const other = { id: 'other', awarded: false, rank: 1, ...second, ...third };
  const both = ['binds-all', 'binds-others'] as const;

  it.each(both)('a winner of the award comes first, whatever the ranks (%s)', thirdCriterion => {
    expect(selectModelFund({ candidates: [other, winner], thirdCriterion })).toMatchObject({
      selected: ['winner'],
      notSelected: ['other'],
    });
  });

  it.each(both)('of several winners the best ranked is chosen (%s)', thirdCriterion => {
    const candidates = [winner, { ...winner, id: 'better', rank: 1 }];
    expect(selectModelFund({ candidates, thirdCriterion }).selected).toEqual(['better']);
  });

  it.each(both)('a winner need not meet the second criterion (%s)', thirdCriterion => {
    const weak = { ...winner, strong: false, goodGovernance: false };
    expect(selectModelFund({ candidates: [weak], thirdCriterion }).selected).toEqual(['winner']);
  });

  it.each(both)('without a winner a fund meets criteria 2 and 3 (%s)', thirdCriterion => {
    expect(selectModelFund({ candidates: [other], thirdCriterion }).selected).toEqual(['other']);
    for (const name of Object.keys(second)) {
      const candidates = [{ ...other, [name]: false }];
      expect(selectModelFund({ candidates, thirdCriterion }).notSelected).toEqual(['other']);
    }
    for (const name of Object.keys(third)) {
      const candidates = [{ ...other, [name]: true }];
      expect(selectModelFund({ candidates, thirdCriterion }).notSelected).toEqual(['other']);
    }
  });

  it('whether the third criterion binds winners is the reading of the caller', () => {
    const candidates = [{ ...winner, outstanding2564: true }, other];
    const strict = selectModelFund({ candidates, thirdCriterion: 'binds-all' });
    expect(strict).toMatchObject({ thirdCriterion: 'binds-all', selected: ['other'], notSelected: ['winner'] });
    expect(strict.candidates[0]?.unmet).toEqual(['third-criterion']);
    expect(selectModelFund({ candidates, thirdCriterion: 'binds-others' }).selected).toEqual(['winner']);
    expect(selectModelFund.safe({ candidates })).toMatchObject({ ok: false, error: { path: ['thirdCriterion'] } });
  });

  it('an award that is not known leaves it open between the two', () => {
    const open = { ...winner, awarded: undefined };
    const outcome = selectModelFund({ candidates: [open, other], thirdCriterion: 'binds-all' });
    expect(outcome.unknown).toEqual(['winner', 'other']);
    expect(outcome.candidates[0]?.missing).toContain('awarded');
  });

  it('equal winners are a tie', () => {
    const candidates = [winner, { ...winner, id: 'equal' }];
    expect(selectModelFund({ candidates, thirdCriterion: 'binds-all' })).toMatchObject({ tied: ['winner', 'equal'] });
  });
});

describe('naming the model fund', () => {
  const facts = { funds: 1, sentOn: '2021-12-15', channel: 'line' } as const;

  it('one fund by 15 December 2564, by OA or Line', () => {
    expect(modelNomination.decide(facts)).toBe('met');
    expect(modelNomination.decide({ ...facts, channel: 'office-automation' })).toBe('met');
    expect(modelNomination.decide({ ...facts, sentOn: '2021-12-16' })).toBe('unmet');
    expect(modelNomination.decide({ ...facts, sentOn: '2021-10-01' })).toBe('met');
    expect(modelNomination.decide({ ...facts, sentOn: '2021-09-30' })).toBe('unmet');
    expect(modelNomination.decide({ ...facts, sentOn: '2020-12-15' })).toBe('unmet');
    expect(modelNomination.decide({ ...facts, channel: 'other' })).toBe('unmet');
    expect(modelNomination.decide({ ...facts, funds: 2 })).toBe('unmet');
    expect(modelNomination({ ...facts, sentOn: undefined })).toMatchObject({ verdict: 'unknown', missing: ['sentOn'] });
  });
});

describe('the forum and the grant of a model fund', () => {
  const points = { review: true, knowledge: true, analysis: true, plan: true };
  const forum = { people: 10, days: 1, heldOn: '2022-01-01', ...points };

  it('10 people on one day with four points; 40 forums have 400 people', () => {
    expect(modelForum.decide(forum)).toBe('met');
    for (const change of [{ people: 9 }, { people: 11 }, { days: 2 }, { review: false }, { plan: false }]) {
      expect(modelForum.decide({ ...forum, ...change })).toBe('unmet');
    }
    expect(modelForum({ ...forum, plan: undefined })).toMatchObject({ verdict: 'unknown', missing: ['plan'] });
    const on = (heldOn: string | undefined) => modelForum.decide({ ...forum, heldOn });
    expect([on('2021-12-31'), on('2022-03-31'), on('2022-04-01')]).toEqual(['unmet', 'met', 'unmet']);
    expect(on(undefined)).toBe('unknown');
    expect(40 * Number(modelForum.rule.parameters['people']?.value)).toBe(400);
  });

  it('every one of 40 funds has its plan', () => {
    const funds = Array.from({ length: 40 }, (_, index) => ({ id: `f${index}`, plan: true }));
    expect(modelPlanIndicator.decide({ funds })).toBe('met');
    expect(modelPlanIndicator.decide({ funds: funds.slice(1) })).toBe('unknown');
    expect(modelPlanIndicator.decide({ funds: [{ id: 'x', plan: false }] })).toBe('unmet');
  });

  it('60,000 baht are not exceeded', () => {
    const spent = (amount: number | string) => modelGrant.decide({ items: [{ name: 'VDO', amount }] });
    expect([spent('59999.99'), spent(60_000), spent('60000.01')]).toEqual(['met', 'met', 'unmet']);
  });

  it('goes from the proposal to the report', () => {
    expect(modelGrantStages({}).next).toEqual(['proposed']);
    expect(modelGrantStages({ proposed: true, submitted: false, granted: true }).skipped).toEqual(['submitted']);
  });

  it('partners are asked where the money cannot be used or does not suffice', () => {
    expect(mayCoFund.decide({ cannotBeUsed: false, planCost: 60_000 })).toBe('unmet');
    expect(mayCoFund.decide({ cannotBeUsed: false, planCost: '60000.01' })).toBe('met');
    expect(mayCoFund.decide({ cannotBeUsed: true })).toBe('met');
    expect(mayCoFund({ cannotBeUsed: false })).toMatchObject({ verdict: 'unknown', missing: ['planCost'] });
  });

  it('two videos sent to the department, of at most 10 and 3 minutes; below 7 it takes a reading', () => {
    const videos = { versionsSent: 2, long: 10, short: 3, cutFromLong: true };
    expect(modelVideos.decide(videos)).toBe('met');
    expect(modelVideos.decide({ ...videos, long: 7 })).toBe('met');
    expect(modelVideos({ ...videos, long: '6.99' })).toMatchObject({ verdict: 'unknown', missing: ['reading'] });
    expect(modelVideos.decide({ ...videos, long: '6.99', reading: 'at-most' })).toBe('met');
    expect(modelVideos.decide({ ...videos, long: '6.99', reading: 'range' })).toBe('unmet');
    expect(modelVideos.decide({ ...videos, versionsSent: 1 })).toBe('unmet');
    expect(modelVideos({ ...videos, versionsSent: undefined }).missing).toEqual(['versionsSent']);
    expect(modelVideos.decide({ ...videos, long: '10.01' })).toBe('unmet');
    expect(modelVideos.decide({ ...videos, short: '3.01' })).toBe('unmet');
    expect(modelVideos.decide({ ...videos, cutFromLong: false })).toBe('unmet');
    expect(modelVideos({ ...videos, short: undefined }).missing).toEqual(['short']);
  });

  it('at least two items of media', () => {
    expect([1, 2, 3].map(items => modelMediaIndicator.decide({ items }))).toEqual(['unmet', 'met', 'met']);
    expect(modelMediaIndicator({}).missing).toEqual(['items']);
  });
});
