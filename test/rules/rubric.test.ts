import { describe, expect, expectTypeOf, it } from 'vitest';
import { supplied } from '../../src/core/citation.js';
import { Decimal, type DecimalInput } from '../../src/core/decimal.js';
import { RuleInputError } from '../../src/core/errors.js';
import { type Rubric, type RubricIndicator, rubric } from '../../src/rules/deciding/rubric.js';
import { label, page, programme } from './own.js';

const plain = <T>(value: T): unknown => JSON.parse(JSON.stringify(value));
const definition = { programme, id: 'grade', title: label('grade'), source: page(1) };

const byNumber = rubric({
  ...definition,
  rubric: {
    title: label('by number'),
    measure: 'indicators',
    indicators: [
      { id: 'accounts', label: label('accounts'), mandatory: true },
      { id: 'meetings', label: label('meetings') },
      { id: 'dividend', label: label('dividend') },
      { id: 'savings', label: label('savings'), points: 10, pass: 6 },
    ],
    levels: [
      { level: 1, label: label('one'), from: 2 },
      { level: 2, label: label('two'), from: 3, mandatory: ['meetings'] },
      { level: 3, label: label('three'), from: 4 },
    ],
  },
});

describe('levels that take numbers of passed indicators', () => {
  const all = { accounts: true, meetings: true, dividend: true, savings: 6 };

  it.each([
    [all, 3],
    [{ ...all, savings: '5.99' as never }, undefined],
    [{ ...all, savings: '5.5' as never }, undefined],
    [{ ...all, savings: 5 }, 2],
    [{ ...all, savings: 5, dividend: false }, 1],
    [{ ...all, meetings: false }, 1],
    [{ ...all, accounts: false }, null],
    [{ accounts: true, meetings: false, dividend: false, savings: 0 }, null],
  ])('%o comes to level %s', (values, level) => {
    if (level === undefined) expect(byNumber.safe(values)).toMatchObject({ ok: false, error: { path: ['savings'] } });
    else {
      expect(byNumber(values).level).toBe(level);
      expect(byNumber.decide(values)).toBe(level);
    }
  });

  it('a mandatory indicator that is failed leaves no level, whatever the others are', () => {
    expect(byNumber({ accounts: false })).toMatchObject({ level: null, possible: [null], missing: [] });
  });

  it('what is mandatory for a level is so for those above it', () => {
    expect(byNumber({ ...all, meetings: undefined })).toMatchObject({ possible: [1, 3], missing: ['meetings'] });
  });

  it('the outcome names the rubric, the failed, the unknown and the evidence', () => {
    const outcome = byNumber({ accounts: true, meetings: false, savings: 7 });
    const own = plain(supplied(label('by number'), page(1)));
    expect(plain(outcome)).toEqual({
      rule: 'cdd.own.fy2565.grade',
      rubric: label('by number'),
      level: 1,
      label: label('one'),
      possible: [1],
      least: '2',
      most: '3',
      criteria: [
        {
          id: 'accounts',
          label: label('accounts'),
          status: 'met',
          fact: 'accounts',
          actual: true,
          required: true,
          source: own,
        },
        {
          id: 'meetings',
          label: label('meetings'),
          status: 'unmet',
          fact: 'meetings',
          actual: false,
          required: true,
          source: own,
        },
        { id: 'dividend', label: label('dividend'), status: 'unknown', fact: 'dividend', required: true, source: own },
        {
          id: 'savings',
          label: label('savings'),
          status: 'met',
          fact: 'savings',
          actual: '7',
          required: { atLeast: '6' },
          unit: 'points',
          source: own,
        },
      ],
      failed: ['meetings'],
      missing: [],
      next: { level: 2, label: label('two'), lacking: '1', mandatory: ['meetings'], indicators: ['meetings'] },
    });
  });

  it('at the highest level there is no plan', () => {
    expect(byNumber(all)).toMatchObject({ level: 3, next: null, failed: [] });
  });

  it('the plan from nothing takes the mandatory ones and then those printed first', () => {
    expect(plain(byNumber({}).next)).toMatchObject({
      level: 1,
      lacking: '2',
      mandatory: ['accounts'],
      indicators: ['accounts', 'meetings'],
    });
  });

  it('knows its facts by name and kind', () => {
    expectTypeOf<Parameters<typeof byNumber>[0]['accounts']>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<Parameters<typeof byNumber>[0]['savings']>().toEqualTypeOf<DecimalInput | undefined>();
    expect(byNumber.safe({ account: true })).toMatchObject({ ok: false, error: { path: ['account'] } });
  });
});

describe('levels that take points', () => {
  const byPoints = rubric({
    ...definition,
    rubric: {
      title: label('by points'),
      measure: 'points',
      decimals: 1,
      indicators: [
        { id: 'big', label: label('big'), points: 50 },
        { id: 'scored', label: label('scored'), points: '30', pass: new Decimal(15) },
        { id: 'small', label: label('small'), points: 20 },
      ],
      levels: [
        { level: 1, label: label('one'), from: 0 },
        { level: 2, label: label('two'), from: 50 },
        { level: 3, label: label('three'), from: 80, mandatory: ['scored'] },
      ],
    },
  });

  it.each([
    ['29.9', 2],
    ['30', 3],
  ])('just below, at the beginning of a level: %s beside 50', (scored, level) => {
    expect(byPoints({ big: true, scored, small: false }).level).toBe(level);
  });

  it('points alone do not make up for a mandatory indicator', () => {
    const outcome = byPoints({ big: true, scored: '14.9', small: true });
    expect(outcome).toMatchObject({ level: 2, failed: ['scored'] });
    expect(plain(outcome.next)).toMatchObject({
      level: 3,
      lacking: '0',
      mandatory: ['scored'],
      indicators: ['scored'],
    });
  });

  it('leaves out a level that no score could end at', () => {
    expect(byPoints({ small: true, scored: 10 }).possible).toEqual([1, 2]);
    expect(byPoints({ small: true, scored: 30 }).possible).toEqual([2, 3]);
    expect(byPoints({ small: false, scored: 29 }).possible).toEqual([1, 2]);
  });

  it('the plan takes the largest gains, those that are not passed before others', () => {
    expect(plain(byPoints({ big: false, scored: 20, small: true }).next)).toMatchObject({
      level: 2,
      lacking: '10',
      indicators: ['big'],
    });
  });

  it('a score is exact', () => {
    const outcome = byPoints({ big: true, scored: 29.9 });
    expect(outcome.least.toString()).toBe('79.9');
    expect(outcome.most.toString()).toBe('99.9');
    expect(plain(outcome.criteria[1])).toMatchObject({ actual: '29.9', required: { atLeast: '15' } });
    expect(byPoints.safe({ scored: 29.95 })).toMatchObject({ ok: false });
  });

  it('an indicator that is passed comes after one that is not, where either would do', () => {
    const even = rubric({
      ...definition,
      rubric: {
        title: label('even'),
        measure: 'points',
        indicators: [
          { id: 'half', label: label('half'), points: 20, pass: 10 },
          { id: 'none', label: label('none'), points: 10 },
          { id: 'full', label: label('full'), points: 5, pass: 5 },
        ],
        levels: [{ level: 1, label: label('one'), from: 25 }],
      },
    });
    expect(even({ half: 10, none: false, full: 5 }).next?.indicators).toEqual(['none']);
  });

  it('among equally few, as many as can be are such as were not passed', () => {
    const plan = rubric({
      ...definition,
      rubric: {
        title: label('uneven'),
        measure: 'points',
        indicators: [
          { id: 'passed', label: label('passed'), points: 40, pass: 10 },
          { id: 'failed', label: label('failed'), points: 20 },
          { id: 'small', label: label('small'), points: 10 },
        ],
        levels: [
          { level: 1, label: label('one'), from: 10 },
          { level: 2, label: label('two'), from: 25 },
          { level: 3, label: label('three'), from: 45 },
          { level: 4, label: label('four'), from: 65 },
        ],
      },
    });
    expect(plan({ passed: 10, failed: false, small: false }).next?.indicators).toEqual(['failed']);
    expect(plan({ passed: 29, failed: false, small: false }).next?.indicators).toEqual(['failed']);
    expect(plan({ passed: 15, failed: false, small: true }).next?.indicators).toEqual(['failed']);
    expect(plan({ passed: 20, failed: true, small: false }).next?.indicators).toEqual(['small']);
    expect(plan({ passed: 34, failed: false, small: true }).next?.indicators).toEqual(['failed']);
    expect(plan({ passed: 20, failed: true, small: true }).next?.indicators).toEqual(['passed']);
  });

  it('the next level takes no more indicators than it needs, though one of them has to be passed better', () => {
    const plan = rubric({
      ...definition,
      rubric: {
        title: label('by points'),
        measure: 'points',
        indicators: [
          { id: 'half', label: label('half'), points: 50, pass: 10 },
          ...['one', 'two', 'three'].map(id => ({ id, label: label(id), points: 10 })),
        ],
        levels: [{ level: 1, label: label('one'), from: 55 }],
      },
    });
    expect(plan({ half: 10, one: false, two: false, three: false }).next?.indicators).toEqual(['half', 'one']);
  });
});

describe('a rubric as data', () => {
  const data = {
    title: label('data'),
    measure: 'points' as const,
    indicators: [
      { id: 'one', label: label('one'), points: 60 },
      { id: 'two', label: label('two'), points: 40, pass: 20 },
    ],
    levels: [
      { level: 1, label: label('one'), from: 0 },
      { level: 2, label: label('two'), from: 50 },
    ],
  };
  const [one, two] = data.indicators as [RubricIndicator, RubricIndicator];
  const [low, high] = data.levels as [Rubric['levels'][number], Rubric['levels'][number]];
  const make = (wrong: object) => rubric({ ...definition, rubric: { ...data, ...wrong } as Rubric });
  const problemsOf = (wrong: object): readonly string[] => {
    try {
      make(wrong);
    } catch (error) {
      return (error as RuleInputError).problems.map(({ path }) => path.join('.'));
    }
    return [];
  };
  const number = {
    measure: 'indicators',
    indicators: [{ id: 'one', label: label('one') }],
    levels: [low],
  };

  it.each<[string, object, string[]]>([
    ['holds together', {}, []],
    ['has no levels', { levels: [] }, ['levels']],
    ['has no indicators', { indicators: [] }, ['indicators']],
    ['has a key that no rubric has', { weights: [] }, ['weights']],
    ['has an id twice', { indicators: [one, { ...two, id: 'one' }] }, ['indicators.1.id']],
    ['has an id that is no name', { indicators: [one, { ...two, id: '__proto__' }] }, ['indicators.1.id']],
    ['has a blank label', { indicators: [one, { ...two, label: { th: ' ', en: 'two' } }] }, ['indicators.1.label.th']],
    [
      'has an indicator without points',
      { indicators: [one, { id: 'two', label: label('two') }], levels: [low] },
      ['indicators.1.points'],
    ],
    [
      'has an indicator worth nothing',
      { indicators: [one, { ...two, points: 0, pass: undefined }], levels: [low] },
      ['indicators.1.points'],
    ],
    [
      'has points finer than it says',
      {
        indicators: [
          { ...one, points: '59.5' },
          { ...two, points: '40.5' },
        ],
      },
      ['indicators.0.points', 'indicators.1.points'],
    ],
    ['has a pass mark of nothing', { indicators: [one, { ...two, pass: 0 }] }, ['indicators.1.pass']],
    ['has a pass mark above the points', { indicators: [one, { ...two, pass: 41 }] }, ['indicators.1.pass']],
    ['has a pass mark finer than it says', { indicators: [one, { ...two, pass: 19.5 }] }, ['indicators.1.pass']],
    [
      'has a pass mark and no points',
      { indicators: [one, { id: 'two', label: label('two'), pass: 1 }], levels: [low] },
      ['indicators.1.points'],
    ],
    ['has levels that do not ascend', { levels: [{ ...low, level: 2 }, high] }, ['levels.1.level']],
    [
      'has levels that begin together',
      {
        levels: [low, { ...high, from: 0 }],
      },
      ['levels.1.from'],
    ],
    [
      'has levels that begin together and differ in what is mandatory',
      {
        levels: [low, { ...high, from: 0, mandatory: ['one'] }],
      },
      [],
    ],
    [
      'has a level that begins below the one before it',
      {
        levels: [
          { ...low, from: 60 },
          { ...high, mandatory: ['one'] },
        ],
      },
      ['levels.1.from'],
    ],
    ['says where a level ends', { levels: [{ ...low, to: 49 }, high] }, ['levels.0.to']],
    ['has a level that nothing reaches', { levels: [low, { ...high, from: 101 }] }, ['levels.1.from']],
    [
      'has a level between two scores',
      {
        levels: [low, { ...high, from: 50.5 }],
      },
      ['levels.1.from'],
    ],
    ['has a level below nothing', { levels: [{ ...low, from: -1 }, high] }, ['levels.0.from']],
    [
      'makes mandatory what it does not have',
      { levels: [low, { ...high, mandatory: ['three'] }] },
      ['levels.1.mandatory.0'],
    ],
    ['has too many points', { indicators: [{ ...one, points: 20_001 }], levels: [low] }, ['indicators']],
    ['has as many points as it may', { indicators: [{ ...one, points: 20_000 }], levels: [low] }, []],
    [
      'has as many indicators and levels as it may',
      {
        measure: 'indicators',
        indicators: Array.from({ length: 200 }, (_, index) => ({ id: `i${index}`, label: label('each') })),
        levels: Array.from({ length: 20 }, (_, index) => ({ level: index, label: label('each'), from: index })),
      },
      [],
    ],
    [
      'gives points where numbers count',
      { ...number, indicators: [{ ...one, points: 5 }], levels: [low] },
      ['indicators.0.points'],
    ],
    ['counts half an indicator', { ...number, levels: [{ ...low, from: 0.5 }] }, ['levels.0.from']],
    [
      'has too many indicators and levels',
      {
        measure: 'indicators',
        indicators: Array.from({ length: 201 }, (_, index) => ({ id: `i${index}`, label: label('each') })),
        levels: Array.from({ length: 21 }, (_, index) => ({ level: index, label: label('each'), from: index })),
      },
      ['indicators', 'levels'],
    ],
  ])('that %s', (_, wrong, paths) => {
    expect(problemsOf(wrong)).toEqual(paths);
  });

  it('is refused with the rule that it was for, in Thai and English', () => {
    expect(() => make({ indicators: [one, { ...two, label: { th: ' ', en: 'two' } }] })).toThrow(
      /: indicators\.1\.label\.th: got " "; expected a text that is not blank$/,
    );
    expect(() => make({ levels: [high, low] })).toThrow(RuleInputError);
    expect(() => make({ levels: [low, { ...high, mandatory: ['three'] }] })).toThrow(
      expect.objectContaining({
        text: {
          th: expect.stringMatching(/ต้องเป็นรหัสของตัวชี้วัดในเกณฑ์นี้$/),
          en: expect.stringMatching(/expected the id of an indicator of this rubric$/),
        },
      }),
    );
    expect(() => make({ levels: [low, { ...high, level: 1 }] })).toThrow(
      'cdd.own.fy2565.grade: levels.1.level: got 1; expected above 1: levels ascend',
    );
    expect(() => rubric({ ...definition, rubric: null as unknown as Rubric })).toThrow(RuleInputError);
  });

  it('that was not known when the program was written grades as well', () => {
    const grade = rubric({ ...definition, rubric: JSON.parse(JSON.stringify(data)) as Rubric });
    expect(grade({ one: true, two: 0 }).level).toBe(2);
    expectTypeOf<boolean | DecimalInput | undefined>().toExtend<Parameters<typeof grade>[0][string]>();
  });

  it('is not changed, and may change afterwards without changing the rule', () => {
    const own = structuredClone(data);
    const grade = rubric({ ...definition, rubric: own as Rubric });
    (own.levels[1] as { from: number }).from = 90;
    (own.indicators[0] as { points: number }).points = 1;
    expect(grade({ one: true, two: 0 }).level).toBe(2);
    expect(data.levels[1]?.from).toBe(50);
  });
});
