import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/right-livelihoods/index.js';
import { asksForAll } from '../checks.js';

const { sage, targetHousehold, beneficiary } = fy2565;

describe('a sage for an occupation', () => {
  asksForAll(sage, { ofVillage: true, expert: true, chosenInAssembly: true });
});

describe('a target household', () => {
  const none = {
    poorInTpmap: false,
    lowIncome: false,
    developable: false,
    released: false,
    interested: false,
    chosenInAssembly: true,
  };

  it.each([
    ['poor in TPMAP and developable', { poorInTpmap: true, developable: true }, 'met'],
    ['poor in TPMAP, not developable', { poorInTpmap: true }, 'unmet'],
    ['of low income and developable', { lowIncome: true, developable: true }, 'met'],
    ['of low income, not developable', { lowIncome: true }, 'unmet'],
    ['developable alone', { developable: true }, 'unmet'],
    ['of somebody released', { released: true }, 'met'],
    ['interested', { interested: true }, 'met'],
    ['interested, not chosen in the assembly', { interested: true, chosenInAssembly: false }, 'unmet'],
    ['of none of the kinds', {}, 'unmet'],
  ])('%s', (_, change, verdict) => {
    expect(targetHousehold({ ...none, ...change }).verdict).toBe(verdict);
    expect(targetHousehold.decide({ ...none, ...change })).toBe(verdict);
  });

  it('is open while it may be of one kind', () => {
    expect(targetHousehold({ ...none, interested: undefined }).missing).toEqual(['interested']);
    expect(targetHousehold({ ...none, poorInTpmap: true, developable: undefined }).missing).toEqual(['developable']);
    expect(targetHousehold({ ...none, interested: true, chosenInAssembly: undefined }).missing).toEqual([
      'chosenInAssembly',
    ]);
  });
});

describe('a person who benefits', () => {
  const none = {
    withoutOccupation: false,
    laidOff: false,
    unemployed: false,
    wantsAnother: false,
    lowIncome: false,
    wantsSupplement: false,
    wantsToBuildOn: false,
    groupToDevelop: false,
  };

  it('is none of those listed, and does not', () => {
    expect(beneficiary(none)).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it.each(Object.keys(none))('benefits by %s alone', name => {
    expect(beneficiary({ ...none, [name]: true }).verdict).toBe('met');
    expect(beneficiary({ ...none, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('is judged by another list than the household', () => {
    expect(beneficiary.safe({ poorInTpmap: true }).ok).toBe(false);
    expect(targetHousehold.safe({ laidOff: true }).ok).toBe(false);
  });
});
