import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mother-fund/index.js';
import { hasShared, sharedTable } from '../../shared.js';

const { person } = fy2565;

const anybody = { livesInProvince: true, voluntary: true };
const treated = {
  ...anybody,
  treatedIn: 2563,
  treatmentDocumented: true,
  meansToStop: true,
  withoutOccupation: true,
  goodConductDuring: true,
  goodConductAfter: true,
  certifiedByFamily: true,
};
const young = {
  ...anybody,
  birthYear: 2545,
  atRisk: true,
  poor: true,
  noLocalFund: true,
  otherFunding: false,
  leaderCertifies: true,
  leaderSupports: true,
  leaderSupervises: true,
};

describe('a person is chosen by one of two tracks', () => {
  it('after treatment, whatever their age', () => {
    expect(person(treated)).toMatchObject({ verdict: 'met', tracks: ['after-treatment'], missing: [], next: [] });
    expect(person({ ...treated, birthYear: 2500, age: 64 }).verdict).toBe('met');
  });

  it('or as youth at risk, without any treatment', () => {
    expect(person(young)).toMatchObject({ verdict: 'met', tracks: ['youth-at-risk'] });
  });

  it('or by both', () => {
    expect(person({ ...treated, ...young }).tracks).toEqual(['after-treatment', 'youth-at-risk']);
  });

  it('and not without one', () => {
    expect(person({ ...anybody, treatedIn: 2561, birthYear: 2551 })).toMatchObject({ verdict: 'unmet', tracks: [] });
  });

  it.each(['livesInProvince', 'voluntary'] as const)('and not without %s', name => {
    expect(person.decide({ ...treated, [name]: false })).toBe('unmet');
    expect(person({ ...treated, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });
});

describe('what would let somebody be chosen', () => {
  it('is what can still be done for them, by the track that is open', () => {
    expect(person({ ...young, treatedIn: 2560, leaderSupervises: false, guardianSupervises: false }).next).toEqual([
      'guardian-supervises',
    ]);
    expect(person({ ...treated, birthYear: 2530, treatmentDocumented: false }).next).toEqual(['treatment-documented']);
  });

  it.each([
    [{ ...treated, birthYear: 2530, treatedIn: 2560 }],
    [{ ...treated, birthYear: 2530, goodConductDuring: false }],
    [{ ...treated, birthYear: 2530, withoutOccupation: false, lostOccupation: false }],
    [{ ...young, treatedIn: 2560, birthYear: 2551 }],
    [{ ...young, treatedIn: 2560, atRisk: false }],
    [{ ...young, treatedIn: 2560, poor: false }],
    [{ ...young, treatedIn: 2560, noStateAid: false, noLocalFund: false, notEligibleLocally: false }],
    [{ ...young, treatedIn: 2560, livesInProvince: false }],
  ])('is nothing where what lacks is past, or is what somebody is (case %#)', facts => {
    expect(person(facts)).toMatchObject({ verdict: 'unmet', next: [] });
  });
});

describe('the track after treatment', () => {
  it.each([
    [2561, 'unmet'],
    [2562, 'met'],
    [2564, 'met'],
    [2565, 'unmet'],
  ] as const)('treated in %i is %s', (treatedIn, verdict) => {
    expect(person.decide({ ...treated, birthYear: 2500, treatedIn })).toBe(verdict);
  });

  it.each(['treatmentDocumented', 'meansToStop', 'goodConductDuring', 'goodConductAfter'] as const)(
    'asks for %s',
    name => {
      const older = { ...treated, birthYear: 2500 };
      expect(person.decide({ ...older, [name]: false })).toBe('unmet');
      expect(person({ ...older, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
    },
  );

  it('takes an occupation that was never there as well as one that was lost', () => {
    const older = { ...treated, birthYear: 2500, withoutOccupation: false };
    expect(person.decide({ ...older, lostOccupation: true })).toBe('met');
    expect(person.decide({ ...older, lostOccupation: false })).toBe('unmet');
    expect(person(older).missing).toEqual(['lostOccupation']);
  });

  it('takes one certifier of either kind', () => {
    const older = { ...treated, birthYear: 2500, certifiedByFamily: false };
    expect(person.decide({ ...older, certifiedByOfficial: true })).toBe('met');
    expect(person.decide({ ...older, certifiedByOfficial: false })).toBe('unmet');
  });
});

describe('the track of youth at risk: three cumulative tests', () => {
  const untreated = { ...young, treatedIn: 2560 };

  it.each(['atRisk', 'poor', 'leaderCertifies', 'leaderSupports', 'leaderSupervises'] as const)('asks for %s', name => {
    const guardian = { guardianCertifies: false, guardianSupports: false, guardianSupervises: false };
    const alone = { ...untreated, ...guardian };
    expect(person.decide({ ...alone, [name]: false })).toBe('unmet');
    expect(person({ ...alone, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('takes no other funding of an occupation', () => {
    expect(person.decide({ ...untreated, otherFunding: true })).toBe('unmet');
    expect(person({ ...untreated, otherFunding: undefined }).missing).toEqual(['otherFunding']);
  });

  it('takes any of three reasons for lacking support', () => {
    const none = { ...untreated, noStateAid: false, noLocalFund: false, notEligibleLocally: false };
    expect(person.decide(none)).toBe('unmet');
    for (const reason of ['noStateAid', 'noLocalFund', 'notEligibleLocally']) {
      expect(person.decide({ ...none, [reason]: true })).toBe('met');
    }
  });

  it('takes a guardian for a community leader; that one of them does all three is not printed', () => {
    const guarded = {
      ...untreated,
      leaderCertifies: false,
      guardianCertifies: true,
      guardianSupports: true,
      guardianSupervises: true,
    };
    expect(person.decide(guarded)).toBe('met');
    const neither = { ...guarded, guardianSupports: false, leaderSupports: false };
    expect(person.decide(neither)).toBe('unmet');
    expect(person.decide({ ...neither, leaderSupports: true })).toBe('met');
  });
});

describe('the year of birth, and the age in brackets beside it', () => {
  it.each([
    [2538, 'unmet'],
    [2539, 'met'],
    [2550, 'met'],
    [2551, 'unmet'],
  ] as const)('born in %i: %s', (birthYear, verdict) => {
    expect(person.decide({ ...young, treatedIn: 2560, birthYear })).toBe(verdict);
  });

  it('the year decides where the age says otherwise, and the conflict is shown', () => {
    expect(person({ ...young, birthYear: 2550, age: 14 })).toMatchObject({
      verdict: 'met',
      ageConflict: { birthYear: 'met', age: 'unmet', possibleAges: [13, 15] },
    });
    expect(person({ ...young, birthYear: 2539, age: 26 })).toMatchObject({
      verdict: 'met',
      ageConflict: { birthYear: 'met', age: 'unmet', possibleAges: [24, 26] },
    });
  });

  it('the conflict names the reading that was used', () => {
    const facts = { ...young, birthYear: 2550, age: 14 };
    expect(person(facts).ageConflict?.reading.en).toContain('the year of birth decides');
    expect(person({ ...facts, bothTests: true }).ageConflict?.reading.en).toBe(
      'both the year of birth and the age count',
    );
  });

  it.each([
    [2550, 14, 'unmet'],
    [2550, 15, 'met'],
    [2539, 25, 'met'],
    [2539, 26, 'unmet'],
  ] as const)('born in %i and asked for as well, an age of %i is %s', (birthYear, age, verdict) => {
    expect(person.decide({ ...young, treatedIn: 2560, birthYear, age, bothTests: true })).toBe(verdict);
  });

  it.each([12, 16, 25])('nobody born in 2550 is %i in FY2565', age => {
    const facts = { ...young, birthYear: 2550, age };
    expect(() => person(facts)).toThrow('expected 13 to 15');
    expect(() => person.decide({ ...facts, bothTests: true })).toThrow('expected 13 to 15');
  });

  it('asked for as well, an age that is not known leaves it open; otherwise it does not matter', () => {
    expect(person({ ...young, treatedIn: 2560, bothTests: true })).toMatchObject({
      verdict: 'unknown',
      missing: ['age'],
    });
    expect(person({ ...young, treatedIn: 2560, bothTests: false })).toMatchObject({ verdict: 'met', missing: [] });
    expect(person.decide({ ...treated, age: 60, bothTests: true })).toBe('met');
  });

  it.each([
    [2537, null],
    [2538, { birthYear: 'unmet', age: 'unknown', possibleAges: [25, 27] }],
    [2539, { birthYear: 'met', age: 'unknown', possibleAges: [24, 26] }],
    [2540, null],
    [2548, null],
    [2549, { birthYear: 'met', age: 'unknown', possibleAges: [14, 16] }],
    [2550, { birthYear: 'met', age: 'unknown', possibleAges: [13, 15] }],
    [2551, null],
  ] as const)('without an age, the year %i leaves it open whether they agree: %j', (birthYear, conflict) => {
    const { ageConflict } = person({ ...young, birthYear });
    if (conflict === null) expect(ageConflict).toBeNull();
    else expect(ageConflict).toMatchObject(conflict);
  });

  it.each([
    [2545, 19, null],
    [2538, 25, { birthYear: 'unmet', age: 'met' }],
    [2551, 14, null],
  ] as const)('born in %i and aged %i: %j', (birthYear, age, conflict) => {
    const { ageConflict } = person({ ...young, birthYear, age });
    if (conflict === null) expect(ageConflict).toBeNull();
    else expect(ageConflict).toMatchObject(conflict);
  });

  it('nothing is said of the age while the year of birth is not known', () => {
    expect(person({ ...young, birthYear: undefined })).not.toHaveProperty('ageConflict');
  });

  it('a Gregorian year is refused', () => {
    expect(person.safe({ birthYear: 2002 })).toMatchObject({ ok: false, error: { path: ['birthYear'] } });
    expect(person.safe({ treatedIn: 2019 })).toMatchObject({ ok: false });
  });

  it('nobody was born or treated after the last year of the project', () => {
    expect(person.safe({ birthYear: 2566 })).toMatchObject({ ok: false, error: { path: ['birthYear'] } });
    expect(person.safe({ treatedIn: 2566 })).toMatchObject({ ok: false, error: { path: ['treatedIn'] } });
    expect(person({ ...young, treatedIn: 2565, birthYear: 2565 }).verdict).toBe('unmet');
    expect(person.safe({ birthYear: 2565, age: 1 })).toMatchObject({
      ok: false,
      error: { problems: [{ accepted: { en: expect.stringContaining('0 to 0') } }] },
    });
  });

  it('nobody is treated before the year of birth', () => {
    expect(person.safe({ birthYear: 2550, treatedIn: 2549 })).toMatchObject({
      ok: false,
      error: { path: ['treatedIn'] },
    });
    expect(person.safe({ birthYear: 2550, treatedIn: 2550 }).ok).toBe(true);
  });

  it.skipIf(!hasShared)('twelve years of birth pass, as in the derived vectors', () => {
    const rows = sharedTable('C-09-youth-birth-year-vectors.csv');
    const passed = rows.filter(row => {
      const birthYear = Number(row['birth_year_be']);
      const { verdict, ageConflict } = person({ ...young, treatedIn: 2560, birthYear });
      expect(verdict).toBe(row['birth_year_rule_pass'] === 'yes' ? 'met' : 'unmet');
      if (ageConflict) {
        const [least, most] = ageConflict.possibleAges;
        expect(least).toBeLessThanOrEqual(Number(row['completed_age_on_2021_12_01_min']));
        expect(most).toBeGreaterThanOrEqual(Number(row['completed_age_on_2021_12_01_max']));
      }
      return verdict === 'met';
    });
    expect(passed).toHaveLength(12);
  });
});
