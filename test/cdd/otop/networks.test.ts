import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/otop/index.js';
import { provincesButBangkok } from '../../../src/core/provinces.js';

const { networkParticipants, networkPlans, networkSeats, networkUnderstood, networkWorkshop } = fy2565;

describe('who takes part', () => {
  it('76 provinces and 878 amphoes send 152 and 1,756', () => {
    const outcome = networkParticipants({ provinces: 76, amphoes: 878 });
    expect(outcome.figures.map(({ id, value }) => [id, value])).toEqual([
      ['officers', 152],
      ['members', 1756],
      ['total', 1908],
    ]);
    expect(outcome.total).toBe(1908);
    expect(networkParticipants.decide({ provinces: 76, amphoes: 878 })).toBe(1908);
  });

  it('what is not known is absent', () => {
    const outcome = networkParticipants({ provinces: 1 });
    expect(outcome.missing).toEqual(['amphoes']);
    expect(outcome.total).toBeUndefined();
    expect(outcome.figures.map(({ value }) => value)).toEqual([2, undefined, undefined]);
    expect(networkParticipants({ amphoes: 1 }).missing).toEqual(['provinces']);
  });

  it('an amphoe sends its chair and one other', () => {
    const amphoes = [{ id: 'ปัว', chair: true, secretaryOrMember: true }];
    expect(networkSeats({ amphoes, number: 1 }).verdict).toBe('met');
    expect(networkSeats({ amphoes }).notListed).toBe(877);
    expect(networkSeats({ amphoes: [{ id: 'ปัว', chair: false }], number: 1 }).verdict).toBe('unmet');
    expect(networkSeats({ amphoes: [{ id: 'ปัว', chair: true }], number: 1 }).missing).toEqual([
      'amphoes.0.secretaryOrMember',
    ]);
  });
});

describe('the workshop', () => {
  const topics = {
    review: true,
    framework: true,
    roles: true,
    professionals: true,
    marketTrends: true,
    analysis: true,
    supportOfPeople: true,
    supportOfQuality: true,
    supportOfMarkets: true,
    planMade: true,
    lecturersKnowCourse: true,
    covidMeasures: true,
  };
  const held = { ...topics, courses: 1, days: 2, lecturersFrom: 'state', place: 'private' } as const;

  it.each([
    [{}, 'met'],
    [{ courses: 2 }, 'unmet'],
    [{ courses: 0 }, 'unmet'],
    [{ days: 1 }, 'unmet'],
    [{ days: 3 }, 'unmet'],
    [{ lecturersFrom: 'private' }, 'met'],
    [{ lecturersFrom: 'other' }, 'unmet'],
    [{ place: 'other' }, 'unmet'],
    [{ place: undefined }, 'unknown'],
  ] as const)('with %o is %s', (change, verdict) => {
    expect(networkWorkshop({ ...held, ...change }).verdict).toBe(verdict);
  });

  it.each(Object.keys(topics))('needs %s', topic => {
    expect(networkWorkshop({ ...held, [topic]: false }).verdict).toBe('unmet');
    expect(networkWorkshop({ ...held, [topic]: undefined }).missing).toEqual([topic]);
  });
});

describe('its indicators', () => {
  it.each([
    [1908, 1526, 'unmet'],
    [1908, 1527, 'met'],
    [5, 4, 'met'],
    [0, 0, 'unmet'],
    [5, undefined, 'unknown'],
    [undefined, 4, 'unknown'],
  ])('of %s, %s who understand are %s', (participants, understood, verdict) => {
    expect(networkUnderstood({ participants, understood }).verdict).toBe(verdict);
  });

  it('not more can understand than took part', () => {
    expect(networkUnderstood.safe({ participants: 1, understood: 2 }).ok).toBe(false);
  });

  it('76 plans, one of each province', () => {
    const provinces = provincesButBangkok.map(id => ({ id, plans: 1 }));
    expect(networkPlans({ provinces }).verdict).toBe('met');
    expect(networkPlans({ provinces: [{ id: 'กระบี่', plans: 76 }] })).toMatchObject({
      verdict: 'unknown',
      notListed: 75,
    });
    expect(networkPlans({ provinces: [{ id: 'กระบี่', plans: 0 }, ...provinces.slice(1)] }).verdict).toBe('unmet');
  });
});
