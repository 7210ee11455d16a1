import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/knowledge-based-otop/index.js';

const { chooseProducerGroups, committeeOrder, committeeRepresentatives, producerGroup, trainingOfGroups } = fy2565;

describe('the committee', () => {
  it.each([
    [{ current: true, copySent: true }, 'met'],
    [{ current: false, copySent: true }, 'unmet'],
    [{ current: true, copySent: false }, 'unmet'],
    [{ current: true }, 'unknown'],
  ])('an order with %o is %s', (facts, verdict) => {
    expect(committeeOrder(facts).verdict).toBe(verdict);
  });

  it.each([
    [19, false, 'unmet'],
    [20, false, 'met'],
    [19, true, 'met'],
    [20, undefined, 'met'],
    [19, undefined, 'unknown'],
    [undefined, false, 'unknown'],
  ])('%s of it, found suitable: %s, are %s', (representatives, foundSuitable, verdict) => {
    expect(committeeRepresentatives({ committeeMet: true, representatives, foundSuitable }).verdict).toBe(verdict);
  });

  it('meets to plan first', () => {
    expect(committeeRepresentatives({ representatives: 20 }).missing).toEqual(['committeeMet']);
    expect(committeeRepresentatives({ committeeMet: false, representatives: 20 }).verdict).toBe('unmet');
  });
});

const good = {
  quadrantD: false,
  hasPotential: false,
  stars: 2,
  registrationYear: 2560,
  isProducerGroup: true,
  inOtherProject: false,
};

describe('a group', () => {
  it.each([
    [{}, 'met'],
    [{ stars: 0 }, 'unmet'],
    [{ stars: 1 }, 'met'],
    [{ stars: 3 }, 'met'],
    [{ stars: 4 }, 'unmet'],
    [{ stars: 4, quadrantD: true, hasPotential: true }, 'met'],
    [{ stars: 4, quadrantD: true }, 'unmet'],
    [{ stars: undefined, quadrantD: true, hasPotential: true }, 'met'],
    [{ stars: undefined }, 'unknown'],
    [{ registrationYear: 2556 }, 'unmet'],
    [{ registrationYear: 2557 }, 'met'],
    [{ registrationYear: 2564 }, 'met'],
    [{ registrationYear: 2565 }, 'unmet'],
    [{ isProducerGroup: false }, 'unmet'],
    [{ inOtherProject: true }, 'unmet'],
    [{ inOtherProject: undefined }, 'unknown'],
  ])('with %o is %s', (change, verdict) => {
    expect(producerGroup({ ...good, ...change }).verdict).toBe(verdict);
  });

  it('cannot undo that it is in another project', () => {
    expect(producerGroup({ ...good, inOtherProject: true }).next).toEqual([]);
  });

  it('of twenty-one, one without the standard has to stay out', () => {
    const candidates = Array.from({ length: 21 }, (_unused, index) => ({
      ...good,
      id: `${index}`,
      communityStandard: index !== 0,
    }));
    const outcome = chooseProducerGroups({ candidates });
    expect(outcome.selected).toHaveLength(20);
    expect(outcome.notSelected).toEqual(['0']);
  });

  it('nothing prefers one of twenty-one that are equal', () => {
    const candidates = Array.from({ length: 21 }, (_unused, index) => ({
      ...good,
      id: `${index}`,
      communityStandard: true,
    }));
    expect(chooseProducerGroups({ candidates }).tied).toHaveLength(21);
  });
});

describe('the training', () => {
  const matters = {
    newProducts: true,
    features: true,
    quality: true,
    packaging: true,
    design: true,
    addedValue: true,
    lecturersKnowDevelopment: true,
    planMade: true,
    committeeHelps: true,
    covidMeasures: true,
  };
  const held = { ...matters, days: 2, lecturersFrom: 'education', place: 'government' } as const;

  it.each([
    [{}, 'met'],
    [{ days: 1 }, 'unmet'],
    [{ days: 3 }, 'met'],
    [{ lecturersFrom: 'expertAgency' }, 'met'],
    [{ lecturersFrom: 'other' }, 'unmet'],
    [{ place: 'private' }, 'met'],
    [{ place: 'other' }, 'unmet'],
    [{ days: undefined }, 'unknown'],
  ] as const)('with %o is %s', (change, verdict) => {
    expect(trainingOfGroups({ ...held, ...change }).verdict).toBe(verdict);
  });

  it.each(Object.keys(matters))('needs %s', matter => {
    expect(trainingOfGroups({ ...held, [matter]: false }).verdict).toBe('unmet');
    expect(trainingOfGroups({ ...held, [matter]: undefined }).missing).toEqual([matter]);
  });
});
