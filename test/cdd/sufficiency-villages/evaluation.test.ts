import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/sufficiency-villages/index.js';
import { asksForAll } from '../checks.js';

const { villageLevel, villageLevels, villageAssessed, certification, happinessRose, happierVillages, lessonsDrawn } =
  fy2565;

const indicators = (number: number) =>
  Array.from({ length: number }, (_, index) => ({
    id: `indicator-${index + 1}`,
    label: { th: `ตัวชี้วัดที่ ${index + 1}`, en: `indicator ${index + 1}` },
  }));
const rubric = (number: number, starts: readonly number[]) => ({
  title: { th: 'เกณฑ์สมมติ', en: 'A rubric made up for this test' },
  measure: 'indicators' as const,
  indicators: indicators(number),
  levels: villageLevels.slice(0, starts.length).map((level, index) => ({ ...level, from: starts[index] ?? 0 })),
});
const passing = (number: number) =>
  Object.fromEntries(indicators(23).map(({ id }, index) => [id, index < number] as const));

describe('the level of a village', () => {
  const grade = villageLevel(rubric(23, [10, 16, 23]));

  it.each([
    [9, null],
    [10, 1],
    [15, 1],
    [16, 2],
    [22, 2],
    [23, 3],
  ])('%s indicators give level %s by the rubric given', (number, level) => {
    expect(grade(passing(number)).level).toBe(level);
  });

  it('is open while indicators are', () => {
    expect(grade({}).possible).toEqual([null, 1, 2, 3]);
  });

  it.each([[22], [24]])('has 23 indicators, not %s', number => {
    expect(() => villageLevel(rubric(number, [10, 16, 20]))).toThrow(/: indicators: got /);
  });

  it('has three levels', () => {
    expect(() => villageLevel(rubric(23, [10, 16]))).toThrow(/: levels: got 2; expected 3 /);
  });

  it('is named as printed', () => {
    expect(villageLevels.map(({ label }) => label.th)).toEqual(['พออยู่พอกิน', 'อยู่ดีกินดี', 'มั่งมีศรีสุข']);
  });
});

describe('the assessment of a village', () => {
  const met = {
    firstOn: '2021-11-15',
    secondOn: '2022-06-15',
    resultsByIndicator: true,
    levelGiven: true,
    compared: true,
    registered: true,
  };
  asksForAll(villageAssessed, met);

  it('cites the line that asks for the results', () => {
    const lines = villageAssessed(met).criteria.map(({ source }) => source.lines);
    expect(lines.slice(2)).toEqual([[2738], [2738], [2738], [2738]]);
  });

  it.each([
    ['2021-09-30', 'unmet'],
    ['2021-10-01', 'met'],
    ['2021-12-31', 'met'],
    ['2022-01-01', 'unmet'],
  ])('the first on %s is %s', (firstOn, verdict) => {
    expect(villageAssessed({ ...met, firstOn }).verdict).toBe(verdict);
  });

  it.each([
    ['2022-03-31', 'unmet'],
    ['2022-04-01', 'met'],
    ['2022-09-30', 'met'],
    ['2022-10-01', 'unmet'],
  ])('the second on %s is %s', (secondOn, verdict) => {
    expect(villageAssessed({ ...met, secondOn }).verdict).toBe(verdict);
  });
});

describe('how a village comes to be announced', () => {
  it('is not announced before it is confirmed', () => {
    const outcome = certification({
      assessedAgain: true,
      registered: true,
      submitted: true,
      confirmed: false,
      announced: true,
    });
    expect(outcome).toMatchObject({ verdict: 'unmet', reached: 'submitted', skipped: ['confirmed'] });
  });

  it('has six stages', () => {
    expect(certification({}).criteria).toHaveLength(6);
  });
});

describe('the happiness of a village', () => {
  const met = { firstOn: '2021-11-15', secondOn: '2022-06-15', before: '3.20', after: '3.21' };
  asksForAll(happinessRose, met);

  it.each([
    ['the same', { after: '3.2' }],
    ['less', { after: '3.19' }],
    ['nothing before and after', { before: 0, after: 0 }],
    ['assessed the wrong way round', { secondOn: '2021-11-14' }],
  ])('did not rise where it is %s', (_, change) => {
    expect(happinessRose({ ...met, ...change }).verdict).toBe('unmet');
  });
});

describe('85 % of the villages', () => {
  it.each([
    [3308, 2812, 'met'],
    [3308, 2811, 'unmet'],
    [20, 17, 'met'],
    [20, 16, 'unmet'],
    [0, 0, 'unmet'],
  ])('of %s, %s is %s', (developed, happier, verdict) => {
    expect(happierVillages({ developed, happier }).verdict).toBe(verdict);
  });

  it('is open while one number is missing', () => {
    expect(happierVillages({ developed: 10 }).missing).toEqual(['happier']);
    expect(happierVillages({ happier: 10 }).missing).toEqual(['developed']);
  });

  it('refuses more happier villages than there are', () => {
    expect(happierVillages.safe({ developed: 10, happier: 11 }).ok).toBe(false);
  });

  it('cites the activity, the project and the department alike', () => {
    const [criterion] = happierVillages({}).criteria;
    expect(criterion?.source).toMatchObject({ basis: 'inferred', lines: [1398, 2750, 6641, 6703] });
  });
});

describe('the lessons of a village', () => {
  const met = {
    heldOn: '2022-04-01',
    knowledgeSummed: true,
    documents: 1,
    happinessByIndicator: true,
    happinessCompared: true,
    planned: true,
    reported: true,
    covidMeasures: true,
  };
  asksForAll(lessonsDrawn, met);

  it('need one document, and more do no harm', () => {
    expect(lessonsDrawn({ ...met, documents: 0 }).verdict).toBe('unmet');
    expect(lessonsDrawn({ ...met, documents: 2 }).verdict).toBe('met');
  });

  it.each([
    ['2022-03-31', 'unmet'],
    ['2022-09-30', 'met'],
    ['2022-10-01', 'unmet'],
  ])('drawn on %s are %s', (heldOn, verdict) => {
    expect(lessonsDrawn({ ...met, heldOn }).verdict).toBe(verdict);
  });
});
