import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mother-fund/index.js';

const { enrolment, occupationTraining, trainingTopics, trainingPlaces, supportStages } = fy2565;
const { helped, helpedShare, furtherSteps } = fy2565;

describe('the training of activity 1.2', () => {
  const held = { people: 10, days: 1, heldOn: '2021-12-01' };
  const adapted = { adaptedForm: true, followsAnnouncement: true, contentKept: true };

  it.each([
    [{}, 'met'],
    [{ people: 9 }, 'unmet'],
    [{ people: 11 }, 'unmet'],
    [{ days: 2 }, 'unknown'],
    [{ days: 2, adaptedForm: false }, 'unmet'],
    [{ days: 2, ...adapted }, 'met'],
    [{ days: 2, ...adapted, followsAnnouncement: false }, 'unmet'],
    [{ days: 2, ...adapted, contentKept: false }, 'unmet'],
    [{ heldOn: '2021-11-30' }, 'unmet'],
    [{ heldOn: '2021-12-31' }, 'met'],
    [{ heldOn: '2022-01-01' }, 'unmet'],
  ] as const)('with %j is %s', (change, verdict) => {
    expect(occupationTraining.decide({ ...held, ...change })).toBe(verdict);
  });

  it.each(['people', 'days', 'heldOn'] as const)('is open while %s is not known', name => {
    expect(occupationTraining({ adaptedForm: false, ...held, [name]: undefined }).missing).toEqual([name]);
  });

  it('is for those who were chosen and said that they wish to join', () => {
    expect(enrolment.decide({ chosen: true, wishStated: true })).toBe('met');
    expect(enrolment.decide({ chosen: true, wishStated: false })).toBe('unmet');
    expect(enrolment.decide({ chosen: false, wishStated: true })).toBe('unmet');
    expect(enrolment({ wishStated: true }).missing).toEqual(['chosen']);
  });

  it('has five topics, and places that are examples', () => {
    expect(trainingTopics).toHaveLength(5);
    expect(trainingPlaces).toHaveLength(4);
  });
});

describe('the support of occupations', () => {
  it('goes from plans to following up, with nothing left out', () => {
    expect(supportStages({ plansCollected: true }).next).toEqual(['projectProposed']);
    expect(
      supportStages({ plansCollected: true, projectProposed: true, approved: false, purchased: true }),
    ).toMatchObject({
      verdict: 'unmet',
      skipped: ['approved'],
    });
    const done = Object.fromEntries(Object.keys(supportStages.rule.facts).map(stage => [stage, true]));
    expect(supportStages(done)).toMatchObject({ verdict: 'met', reached: 'followedUp', next: [] });
  });
});

describe('the indicator of activity 1.2', () => {
  it('counts a person with a plan who was helped', () => {
    expect(helped.decide({ hasPlan: true, wasHelped: true })).toBe('met');
    expect(helped.decide({ hasPlan: true, wasHelped: false })).toBe('unmet');
    expect(helped.decide({ hasPlan: false, wasHelped: true })).toBe('unmet');
    expect(helped({ hasPlan: true }).missing).toEqual(['wasHelped']);
  });

  it.each([
    [455, 760, 'unmet'],
    [456, 760, 'met'],
    [5, 10, 'unmet'],
    [6, 10, 'met'],
    [599, 999, 'unmet'],
    [600, 999, 'met'],
  ] as const)('%i of %i is %s', (some, people, verdict) => {
    expect(helpedShare.decide({ helped: some, people })).toBe(verdict);
  });

  it('is open while one number is not known, and takes no more helped than took part', () => {
    expect(helpedShare({ helped: 6 }).missing).toEqual(['people']);
    expect(helpedShare({ people: 10 }).missing).toEqual(['helped']);
    expect(helpedShare.safe({ helped: 11, people: 10 }).ok).toBe(false);
  });
});

describe('where somebody goes on to', () => {
  const steps = ['womens-fund', 'vocational-training', 'occupation-group'];

  it.each([
    ['woman', 'womens-fund'],
    ['wantsAnotherSkill', 'vocational-training'],
    ['readyForGroup', 'occupation-group'],
  ] as const)('%s: %s', (fact, id) => {
    expect(furtherSteps.decide({ [fact]: true })).toEqual([id]);
    const { steps: all, missing } = furtherSteps({ [fact]: true });
    expect(all.map(each => each.id)).toEqual(steps);
    expect(all.find(each => each.id === id)?.status).toBe('met');
    expect(missing).toHaveLength(2);
    expect(missing).not.toContain(fact);
  });

  it('nothing is for somebody of whom nothing is so, and all is open where nothing is known', () => {
    const none = furtherSteps({ woman: false, wantsAnotherSkill: false, readyForGroup: false });
    expect(none.steps.map(({ status }) => status)).toEqual(['unmet', 'unmet', 'unmet']);
    expect(none.missing).toEqual([]);
    expect(furtherSteps({}).steps.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
  });
});
