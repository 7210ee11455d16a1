import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-tourism/index.js';
import { asksForAll } from '../checks.js';

const {
  workshop,
  champRegister,
  gapBeforeTest,
  programmeTest,
  readyToHire,
  catalogue,
  catalogueSteps,
  exhibition,
  exhibitionAfterCatalogue,
} = fy2565;

describe('the workshop', () => {
  const met = {
    firstDay: '2021-10-01',
    lastDay: '2021-10-03',
    meetings: 1,
    days: 3,
    participants: 10,
    lecture: true,
    invitations: true,
    productStories: true,
    storytelling: true,
    programmeMaking: true,
    practice: true,
    programmesMade: true,
    foodChamps: 1,
    registerMade: true,
    testDesigned: true,
    testPlanned: true,
    covidMeasures: true,
  };
  asksForAll(workshop, met);

  it.each([
    [{ firstDay: '2021-09-30' }, 'unmet'],
    [{ firstDay: '2021-12-29', lastDay: '2021-12-31' }, 'met'],
    [{ firstDay: '2021-12-30', lastDay: '2022-01-01' }, 'unmet'],
    [{ meetings: 2 }, 'unmet'],
    [{ days: 2 }, 'unmet'],
    [{ days: 4, lastDay: '2021-10-04' }, 'unmet'],
    [{ participants: 9 }, 'unmet'],
    [{ participants: 11 }, 'unmet'],
    [{ foodChamps: 0 }, 'unmet'],
    [{ foodChamps: 2 }, 'met'],
  ])('with %o is %s', (change, verdict) => {
    expect(workshop({ ...met, ...change }).verdict).toBe(verdict);
  });

  it('has no three days between less', () => {
    expect(workshop.safe({ ...met, lastDay: '2021-10-02' }).ok).toBe(false);
    expect(programmeTest.safe({ firstDay: '2021-12-31', lastDay: '2021-12-31', days: 3 }).ok).toBe(false);
    expect(programmeTest.safe({ firstDay: '2021-12-31', lastDay: '2021-12-31', days: 1 }).ok).toBe(true);
  });
});

describe('the register of Champs', () => {
  const met = { champs: 10, eachWithProgramme: true };
  asksForAll(champRegister, met);

  it('of nine is one too short, of eleven none too long', () => {
    expect(champRegister({ ...met, champs: 9 }).verdict).toBe('unmet');
    expect(champRegister({ ...met, champs: 11 }).verdict).toBe('met');
  });
});

describe('the days before the test', () => {
  it.each([
    [4, 'five', 'unmet'],
    [5, 'five', 'met'],
    [30, 'five', 'met'],
    [5, 'seven', 'unmet'],
    [6, 'seven', 'unmet'],
    [7, 'seven', 'met'],
  ] as const)('%s read as at least %s are %s', (days, atLeast, verdict) => {
    expect(gapBeforeTest({ days, atLeast }).verdict).toBe(verdict);
    expect(gapBeforeTest({ days, atLeast }).atLeast).toBe(atLeast);
  });

  it('have no reading of their own', () => {
    expect(gapBeforeTest.safe({ days: 6 }).ok).toBe(false);
    expect(gapBeforeTest({ atLeast: 'five' }).missing).toEqual(['days']);
  });
});

describe('the test of programmes', () => {
  const met = {
    firstDay: '2021-12-29',
    lastDay: '2021-12-31',
    meetings: 1,
    days: 3,
    champs: 10,
    allOnRegister: true,
    practised: true,
    programmesImproved: true,
    testedChamps: 10,
    testedProgrammes: 10,
    overallProgramme: true,
    covidMeasures: true,
  };
  asksForAll(programmeTest, met);

  it.each([
    [{ firstDay: '2021-12-30', lastDay: '2022-01-01' }, 'unmet'],
    [{ meetings: 0 }, 'unmet'],
    [{ days: 2 }, 'unmet'],
    [{ champs: 9, testedChamps: 9 }, 'unmet'],
    [{ champs: 11 }, 'unmet'],
    [{ testedChamps: 9 }, 'unmet'],
    [{ testedProgrammes: 9 }, 'unmet'],
    [{ testedProgrammes: 12 }, 'met'],
  ])('with %o is %s', (change, verdict) => {
    expect(programmeTest({ ...met, ...change }).verdict).toBe(verdict);
  });

  it('has no more who passed than took part', () => {
    expect(programmeTest.safe({ ...met, testedChamps: 11 }).ok).toBe(false);
    expect(programmeTest.safe({ ...met, champs: 11, testedChamps: 11 }).ok).toBe(true);
  });
});

describe('what is ready before the work is hired', () => {
  const met = { champs: 10, programmes: 10, dataRight: true, dataComplete: true, catalogue: true, exhibition: true };
  asksForAll(readyToHire, met);

  it.each([[{ champs: 9 }], [{ programmes: 9 }]])('is not %o', change => {
    expect(readyToHire({ ...met, ...change }).verdict).toBe('unmet');
  });
});

describe('the catalogue', () => {
  const met = { champs: 10, programmes: 10, photographs: true, areaData: true, copies: 1000, digitalFile: true };
  asksForAll(catalogue, met);

  it.each([
    [{ champs: 9 }, 'unmet'],
    [{ programmes: 9 }, 'unmet'],
    [{ programmes: 11 }, 'met'],
    [{ copies: 999 }, 'unmet'],
    [{ copies: 1001 }, 'met'],
  ])('with %o is %s', (change, verdict) => {
    expect(catalogue({ ...met, ...change }).verdict).toBe(verdict);
  });

  it('is not printed before the amphoe checked it', () => {
    expect(catalogueSteps({ dataCollected: true, designed: true, checked: false, printed: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['checked'],
    });
  });
});

describe('the exhibition', () => {
  const met = {
    openedOn: '2022-01-01',
    closedOn: '2022-03-31',
    times: 1,
    days: 3,
    people: 100,
    publicity: true,
    practicePlace: true,
    souvenirs: true,
    healthMeasures: true,
    covidMeasures: true,
  };
  asksForAll(exhibition, met);

  it.each([
    [{ openedOn: '2021-12-31' }, 'unmet'],
    [{ closedOn: '2022-04-01' }, 'unmet'],
    [{ times: 0 }, 'unmet'],
    [{ times: 2 }, 'met'],
    [{ days: 2 }, 'unmet'],
    [{ days: 4 }, 'met'],
    [{ people: 99 }, 'unmet'],
    [{ people: 101 }, 'met'],
  ])('with %o is %s', (change, verdict) => {
    expect(exhibition({ ...met, ...change }).verdict).toBe(verdict);
  });

  it('does not close before it opens', () => {
    expect(exhibition.safe({ openedOn: '2022-02-02', closedOn: '2022-02-01' }).ok).toBe(false);
    expect(exhibition.safe({ ...met, openedOn: '2022-02-01', closedOn: '2022-02-02' }).ok).toBe(false);
    expect(exhibition({ ...met, openedOn: '2022-02-01', closedOn: '2022-02-03' }).verdict).toBe('met');
  });

  describe('after the catalogue', () => {
    const after = { catalogueFinishedOn: '2022-02-10', openedOn: '2022-02-11', champs: 10, programmes: 10 };
    asksForAll(exhibitionAfterCatalogue, after);

    it.each([[{ openedOn: '2022-02-10' }], [{ openedOn: '2022-02-09' }], [{ champs: 9 }], [{ programmes: 9 }]])(
      'is not so with %o',
      change => {
        expect(exhibitionAfterCatalogue({ ...after, ...change }).verdict).toBe('unmet');
      },
    );
  });
});
