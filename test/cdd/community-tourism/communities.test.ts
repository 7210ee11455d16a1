import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-tourism/index.js';
import { asksForAll } from '../checks.js';

const { chooseCommunities, targetPerson, classReview, reviewPeriod, communitiesClassified } = fy2565;

type Candidate = Parameters<typeof chooseCommunities>[0]['candidates'][number];

describe('the communities that a province takes', () => {
  const a: Candidate = { id: 'a', proposed: true, class: 'A' };
  const b: Candidate = { id: 'b', proposed: true, class: 'B' };
  const other: Candidate = { id: 'other', proposed: true, class: 'other' };

  it('are of class B before class A', () => {
    expect(chooseCommunities({ candidates: [a, b], quota: 1 }).selected).toEqual(['b']);
    expect(chooseCommunities({ candidates: [a, b], quota: 2 }).selected).toEqual(['b', 'a']);
  });

  it('are of no other class', () => {
    expect(chooseCommunities({ candidates: [other, a], quota: 2 })).toMatchObject({
      selected: ['a'],
      notSelected: ['other'],
      open: 1,
    });
  });

  it('were proposed', () => {
    expect(chooseCommunities({ candidates: [{ ...b, proposed: false }, a], quota: 1 }).selected).toEqual(['a']);
  });

  it('are tied within a class where there are not places for all', () => {
    const twin: Candidate = { ...a, id: 'twin' };
    expect(chooseCommunities({ candidates: [a, b, twin], quota: 2 })).toMatchObject({
      selected: ['b'],
      tied: ['a', 'twin'],
    });
  });

  it('are open while a class is not known', () => {
    const unknown: Candidate = { id: 'unknown', proposed: true };
    expect(chooseCommunities({ candidates: [unknown, a], quota: 1 }).unknown).toEqual(['unknown', 'a']);
  });

  it('are none where none are proposed, and each comes once', () => {
    expect(chooseCommunities({ candidates: [], quota: 3 })).toMatchObject({ selected: [], open: 3 });
    expect(chooseCommunities.safe({ candidates: [a, a], quota: 1 }).ok).toBe(false);
    expect(chooseCommunities.safe({ candidates: [{ ...a, class: 'C' }], quota: 1 }).ok).toBe(false);
  });
});

describe('whom the project is for', () => {
  const none = {
    inTargetCommunity: true,
    leader: false,
    producer: false,
    entrepreneur: false,
    provider: false,
    ofLocalAuthority: false,
  };

  it.each(['leader', 'producer', 'entrepreneur', 'provider', 'ofLocalAuthority'])('%s alone is enough', name => {
    expect(targetPerson({ ...none, [name]: true }).verdict).toBe('met');
    expect(targetPerson({ ...none, [name]: true, inTargetCommunity: false }).verdict).toBe('unmet');
    expect(targetPerson({ ...none, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('nobody else', () => {
    expect(targetPerson(none).verdict).toBe('unmet');
  });
});

describe('the review of classes', () => {
  it('has five steps, and the province does not agree before the amphoe classified', () => {
    expect(classReview({}).criteria).toHaveLength(5);
    expect(classReview({ selfAssessed: true, classified: false, agreed: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['classified'],
    });
  });

  it.each([
    ['2021-09-30', 'unmet'],
    ['2021-10-01', 'met'],
    ['2022-03-31', 'met'],
    ['2022-04-01', 'unmet'],
  ])('on %s is %s', (on, verdict) => {
    expect(reviewPeriod({ on }).verdict).toBe(verdict);
  });

  describe('in its period', () => {
    asksForAll(reviewPeriod, { on: '2021-12-01' });
  });

  it.each([
    [3679, 'unmet'],
    [3680, 'met'],
  ])('of %s communities is %s', (communities, verdict) => {
    expect(communitiesClassified({ communities }).verdict).toBe(verdict);
  });

  it('no more than there are', () => {
    expect(communitiesClassified.safe({ communities: 3681 }).ok).toBe(false);
  });
});
