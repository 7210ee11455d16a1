import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mother-fund/index.js';

const { chooseLearningCentre, centreWorkshop, centreCourse, centrePlan, centreRegister } = fy2565;

const model = { motherFundVillage: true, modelExperience: true, communityTookPart: true, ready: true, willing: true };

describe("an amphoe's learning centre", () => {
  it('is one village that meets all', () => {
    const candidates = [
      { id: 'ก', ...model, willing: false },
      { id: 'ข', ...model },
    ];
    expect(chooseLearningCentre({ candidates })).toMatchObject({ quota: 1, selected: ['ข'], notSelected: ['ก'] });
  });

  it.each(Object.keys(model))('is none without %s', name => {
    expect(chooseLearningCentre.decide({ candidates: [{ id: 'ก', ...model, [name]: false }] })).toEqual([]);
    expect(chooseLearningCentre({ candidates: [{ id: 'ก', ...model, [name]: undefined }] })).toMatchObject({
      unknown: ['ก'],
      candidates: [{ missing: [name] }],
    });
  });

  it('is left to the amphoe where several villages would do: nothing prefers one', () => {
    const candidates = ['ก', 'ข'].map(id => ({ id, ...model }));
    expect(chooseLearningCentre({ candidates })).toMatchObject({ selected: [], tied: ['ก', 'ข'], open: 1 });
  });
});

describe('the workshop of its committee', () => {
  const held = { members: 10, days: 1, heldOn: '2021-12-15' };
  const adapted = { adaptedForm: true, followsAnnouncement: true, contentKept: true };

  it.each([
    [{}, 'met'],
    [{ members: 9 }, 'unmet'],
    [{ members: 11 }, 'unmet'],
    [{ days: 2 }, 'unknown'],
    [{ days: 2, adaptedForm: false }, 'unmet'],
    [{ days: 2, ...adapted }, 'met'],
    [{ days: 2, ...adapted, followsAnnouncement: false }, 'unmet'],
    [{ days: 2, ...adapted, contentKept: false }, 'unmet'],
    [{ heldOn: '2021-11-30' }, 'unmet'],
    [{ heldOn: '2021-12-01' }, 'met'],
    [{ heldOn: '2021-12-31' }, 'met'],
    [{ heldOn: '2022-01-01' }, 'unmet'],
  ] as const)('with %j is %s', (change, verdict) => {
    expect(centreWorkshop.decide({ ...held, ...change })).toBe(verdict);
  });

  it.each(['members', 'days', 'heldOn'] as const)('is open while %s is not known', name => {
    expect(centreWorkshop({ adaptedForm: false, ...held, [name]: undefined })).toMatchObject({
      verdict: 'unknown',
      missing: [name],
    });
  });

  it('has five named topics', () => {
    expect(centreCourse).toHaveLength(5);
  });
});

describe('the development plan of a centre', () => {
  const plan = { targets: true, approach: true, activities: true };

  it.each(Object.keys(plan))('needs %s', name => {
    expect(centrePlan.decide(plan)).toBe('met');
    expect(centrePlan.decide({ ...plan, [name]: false })).toBe('unmet');
    expect(centrePlan({ ...plan, [name]: undefined }).missing).toEqual([name]);
  });
});

describe('the register of the centres', () => {
  const all = Array.from({ length: 878 }, (_, index) => ({ id: `${index}`, hasCentre: true, hasPlan: true }));

  it('is complete with 878 centres that have plans, and not with 877', () => {
    expect(centreRegister.decide({ centres: all })).toBe('met');
    expect(centreRegister({ centres: all.slice(1) })).toMatchObject({ verdict: 'unknown', notListed: 1 });
  });

  it('fails by one centre without a plan', () => {
    const centres = all.map((each, index) => (index === 400 ? { ...each, hasPlan: false } : each));
    expect(centreRegister({ centres })).toMatchObject({ verdict: 'unmet', unmet: 1, met: 877 });
  });

  it('takes no amphoe twice: one centre an amphoe', () => {
    const [first] = all;
    expect(centreRegister.safe({ centres: [first, first] }).ok).toBe(false);
  });
});
