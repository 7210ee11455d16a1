import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { bands } from '../../src/rules/counting/bands.js';
import { levelScale, targetScale } from '../../src/rules/counting/scale.js';
import { scorecard } from '../../src/rules/counting/scorecard.js';
import { atLeast, type Criterion, noLaterThan, oneOf, yes } from '../../src/rules/criteria/criterion.js';
import { gradeByCount } from '../../src/rules/deciding/grades.js';
import { choice, count, date, listOf, percent, quantity, yesNo } from '../../src/rules/logic/fact.js';
import { tranches } from '../../src/rules/money/tranches.js';
import { define, line, stored, text } from './fixtures.js';

const at = (value: number) => parameter(value, 'percent', line(1));

describe('bands', () => {
  const facts = { percent: percent(text('percent'), { most: 1000 }) };
  const light = bands({
    ...define('light'),
    facts,
    bands: [
      { grade: 'red', label: text('red') },
      { grade: 'yellow', label: text('yellow'), from: at(50) },
      { grade: 'green', label: text('green'), above: at(80) },
    ],
  });

  it.each([
    [0, 'red'],
    [49.99, 'red'],
    [50, 'yellow'],
    [80, 'yellow'],
    ['80.0000001', 'green'],
    [276.67, 'green'],
  ])('%s is %s', (value, grade) => {
    expect(light({ percent: value }).grade).toBe(grade);
    expect(light.decide({ percent: value })).toBe(grade);
  });

  it('tell the next band and how much is lacking', () => {
    expect(stored(light({ percent: 47.72 }))).toMatchObject({
      label: text('red'),
      figures: [{ id: 'percent', value: '47.72', unit: 'percent', how: { en: 'lies in the band of red' } }],
      possible: ['red'],
      next: { grade: 'yellow', from: '50', lacking: '2.28' },
    });
    expect(stored(light({ percent: 80 }).next)).toEqual({ grade: 'green', above: '80', lacking: '0' });
    expect(light({ percent: 90 }).next).toBeNull();
  });

  it('leave all possible while the measure is not known', () => {
    expect(stored(light({}))).toMatchObject({
      rule: 'cdd.example.fy2565.light',
      figures: [{ id: 'percent', how: { en: 'what is graded' } }],
      possible: ['red', 'yellow', 'green'],
      missing: ['percent'],
    });
    expect(light.decide({})).toBeUndefined();
  });

  it.each([
    ['descend', [{ from: at(50) }, { from: at(40) }]],
    ['begin together', [{ from: at(50) }, { from: at(50) }]],
    ['begin together, the open one first', [{ above: at(50) }, { from: at(50) }]],
    ['begin nowhere', [{}]],
  ])('that %s are refused when they are defined', (_title, starts) => {
    const all = [{}, ...starts].map((start, index) => ({ grade: `g${index}`, label: text('g'), ...start }));
    expect(() => bands({ ...define('wrong'), facts, bands: all as never })).toThrow(/begin/);
  });

  it('hold one value alone where the next begins above it', () => {
    const one = bands({
      ...define('one'),
      facts,
      bands: [
        { grade: 'below', label: text('below') },
        { grade: 'exactly', label: text('exactly'), from: at(50) },
        { grade: 'above', label: text('above'), above: at(50) },
      ],
    });
    expect(['49.99', '50', '50.01'].map(value => one.decide({ percent: value }))).toEqual([
      'below',
      'exactly',
      'above',
    ]);
  });

  it('the first of which begins somewhere are refused, since nothing lies below it', () => {
    expect(() => bands({ ...define('wrong'), facts, bands: [{ grade: 'g', label: text('g'), from: at(0) }] })).toThrow(
      /begin/,
    );
  });
});

describe('a grade by count', () => {
  const facts = { a: yesNo(text('a')), b: yesNo(text('b')), c: yesNo(text('c')) };
  const grade = (grade: string, least: number) => ({
    grade,
    label: text(grade),
    least: parameter(least, 'criteria', line(1)),
  });
  const rule = gradeByCount({
    ...define('count'),
    facts,
    criteria: [yes('a'), yes('b'), yes('c')],
    grades: [grade('good', 3), grade('fair', 2)],
  });

  it('counts, whichever they are', () => {
    expect(rule({ a: true, b: true, c: true })).toMatchObject({ grade: 'good', next: null, missing: [] });
    expect(rule({ a: false, b: true, c: true })).toMatchObject({
      grade: 'fair',
      next: { grade: 'good', criteria: ['a'] },
    });
    expect(rule({ a: false, b: false })).toMatchObject({
      grade: null,
      missing: [],
      next: { grade: 'fair', criteria: ['a', 'b'] },
    });
  });
  it('decides only when one grade is left', () => {
    expect(rule.decide({ a: true, b: true })).toBeUndefined();
    expect(rule({ a: true, b: true })).toMatchObject({ possible: ['good', 'fair'], missing: ['c'] });
    expect('grade' in rule({ a: true, b: true })).toBe(false);
    expect(rule.decide({ a: false, b: false })).toBeNull();
  });
  it('with grades that do not descend is refused when it is defined', () => {
    expect(() => gradeByCount({ ...define('wrong'), facts, criteria: [yes('a')], grades: [grade('good', 2)] })).toThrow(
      /fewer/,
    );
    expect(() =>
      gradeByCount({
        ...define('wrong'),
        facts,
        criteria: [yes('a'), yes('b')],
        grades: [grade('x', 1), grade('y', 1)],
      }),
    ).toThrow(/fewer/);
  });
});

describe('a scale of targets', () => {
  const target = (level: number, value: number | string) => ({
    level,
    target: parameter(value, 'tambons', line(level)),
  });
  const tambons = targetScale({
    ...define('tambons'),
    result: count(text('tambons'), 'tambons'),
    targets: [target(50, 518), target(75, 600), target(100, 682)],
  });

  it.each([
    [517, '0', '0'],
    [518, '50', '50'],
    [559, '50', '62.5'],
    [599, '50', '74.6951'],
    [600, '75', '75'],
    [641, '75', '87.5'],
    [682, '100', '100'],
    [700, '100', '100'],
  ])('%d by step %s, linear %s', (result, step, linear) => {
    expect(String(tambons({ result, method: 'step' }).score)).toBe(step);
    expect(String(tambons.decide({ result, method: 'step' }))).toBe(step);
    expect(Number(Number(tambons({ result, method: 'linear' }).score).toFixed(4))).toBe(Number(linear));
  });

  it('tells the level, each level and what is lacking to the next', () => {
    expect(stored(tambons({ result: 641, method: 'linear' }))).toMatchObject({
      level: 75,
      possible: [75],
      missing: [],
      next: { level: 100, lacking: '41', criteria: ['level-100'] },
      criteria: [
        { level: 50, status: 'met', actual: '641', required: { atLeast: '518' }, source: { lines: [50] } },
        { level: 75, status: 'met' },
        { level: 100, status: 'unmet' },
      ],
    });
    expect(tambons({ result: 700, method: 'step' }).next).toBeNull();
  });

  it('leaves all possible while the result is not known', () => {
    expect(stored(tambons({ method: 'step' }))).toMatchObject({
      possible: [0, 50, 75, 100],
      missing: ['result'],
      next: { level: 50, criteria: ['level-50'] },
      criteria: [{ status: 'unknown' }, { status: 'unknown' }, { status: 'unknown' }],
    });
    expect(tambons.decide({ method: 'step' })).toBeUndefined();
  });

  it('may descend, without a lowest level, at decimal targets', () => {
    const cost = targetScale({
      ...define('cost'),
      result: quantity(text('cost'), 'percent'),
      direction: 'descending',
      targets: [target(75, '32.5'), target(100, 30)],
    });
    const scores = [33, 32.5, 31.25, 30, 0].map(result => String(cost.decide({ result, method: 'linear' })));
    expect(scores).toEqual(['0', '75', '87.5', '100', '100']);
    expect(stored(cost({ result: 33, method: 'step' }))).toMatchObject({
      next: { level: 75, lacking: '0.5' },
      criteria: [{ level: 75, required: { atMost: '32.5' } }, { level: 100 }],
    });
  });

  it('must be told how a result between two levels is scored', () => {
    expect(tambons.safe({ result: 559 })).toMatchObject({ ok: false, error: { path: ['method'] } });
  });

  it.each([
    ['levels', [target(75, 1), target(50, 2)]],
    ['targets', [target(50, 2), target(75, 2)]],
  ])('with %s out of order is refused when it is defined', (_title, targets) => {
    expect(() =>
      targetScale({ ...define('wrong'), result: count(text('x'), 'tambons'), targets: targets as never }),
    ).toThrow(/order/);
  });
});

describe('a scale of levels with criteria of their own', () => {
  const facts = { fresh: count(text('fresh'), 'funds'), tracked: count(text('tracked'), 'funds') };
  const funds = (value: number) => parameter(value, 'funds', line(1));
  const level = (points: number, fresh: number, tracked?: number) => ({
    level: points,
    label: text(`${points}`),
    criteria: [atLeast('fresh', funds(fresh)), ...(tracked ? [atLeast('tracked', funds(tracked))] : [])],
  });
  const levels = [level(50, 1042), level(75, 1500, 789), level(100, 1500, 1104)];
  const rule = levelScale({ ...define('funds'), facts, levels, cumulative: false });

  it('takes two conditions at once: their sum is not enough', () => {
    expect(rule({ fresh: 1400, tracked: 1300 })).toMatchObject({ level: 50, next: { level: 75, criteria: ['fresh'] } });
    expect(String(rule.decide({ fresh: 1500, tracked: 1104 }))).toBe('100');
    expect(rule({ fresh: 1500, tracked: 1104 }).next).toBeNull();
    expect(String(rule.decide({ fresh: 1500, tracked: 788 }))).toBe('50');
  });

  it('knows which levels a missing fact leaves, though the levels share it', () => {
    expect(stored(rule({ tracked: 1200 }))).toMatchObject({ possible: [0, 50, 100], missing: ['fresh'] });
    expect(rule({ fresh: 1200 })).toMatchObject({ level: 50, possible: [50], missing: [] });
    expect(rule.decide({ fresh: 1600 })).toBeUndefined();
  });

  it('counts a cumulative level only while all below it are met', () => {
    const steps = levelScale({
      ...define('steps'),
      facts: { a: yesNo(text('a')), b: yesNo(text('b')) },
      cumulative: true,
      levels: [
        { level: 1, label: text('1'), criteria: [yes('a')] },
        { level: 2, label: text('2'), criteria: [yes('b')] },
      ],
    });
    expect(steps({ a: false, b: true })).toMatchObject({
      level: 0,
      criteria: [{ status: 'unmet' }, { status: 'met' }],
    });
    expect(steps({ b: true })).toMatchObject({ possible: [0, 2], missing: ['a'] });
    expect(steps({ a: false })).toMatchObject({ possible: [0], missing: [] });
  });

  it('shares dates, words and questions of its own among levels', () => {
    const day = (value: string) => parameter(value, 'date', line(1));
    const own: Criterion<{ readonly word: string | undefined }> = {
      id: 'own',
      label: text('own'),
      reads: ['word'],
      test: ({ word }) => (word === undefined ? 'unknown' : word === 'b' ? 'met' : 'unmet'),
      actual: ({ word }) => word,
      required: () => undefined,
    };
    const dated = levelScale({
      ...define('dated'),
      facts: { on: date(text('on')), word: choice(text('word'), ['a', 'b', 'c']) },
      cumulative: false,
      levels: [
        { level: 1, label: text('1'), criteria: [noLaterThan('on', day('2021-06-30')), oneOf('word', ['a', 'b'])] },
        { level: 2, label: text('2'), criteria: [noLaterThan('on', day('2021-05-31')), oneOf('word', ['b', 'c'])] },
      ],
    });
    expect(dated({ word: 'a' })).toMatchObject({ possible: [0, 1], missing: ['on'] });
    expect(dated({ on: '2021-05-31' })).toMatchObject({ possible: [1, 2], missing: ['word'] });
    expect(dated({ on: '2021-07-01' })).toMatchObject({ possible: [0], missing: [] });
    const asked = levelScale({
      ...define('asked'),
      facts: { word: choice(text('word'), ['a', 'b']) },
      cumulative: true,
      levels: [
        { level: 1, label: text('1'), criteria: [own] },
        { level: 2, label: text('2'), criteria: [oneOf('word', ['b'])] },
      ],
    });
    expect(asked({})).toMatchObject({ possible: [0, 2], missing: ['word'] });
    const attended: Criterion<{ readonly meetings: readonly number[] | undefined }> = {
      id: 'attended',
      label: text('attended'),
      reads: ['meetings'],
      test: ({ meetings }) => (meetings === undefined ? 'unknown' : meetings.length > 1 ? 'met' : 'unmet'),
      actual: () => undefined,
      required: () => true,
    };
    const listed = levelScale({
      ...define('listed'),
      facts: { meetings: listOf(text('meetings'), count(text('heads'), 'people')) },
      cumulative: false,
      levels: [1, 2].map(level => ({ level, label: text('level'), criteria: [attended] })),
    });
    expect(listed({ meetings: [3, 4] })).toMatchObject({ level: 2 });
    expect(listed({})).toMatchObject({ missing: ['meetings'] });
  });

  it('with levels that do not ascend is refused when it is defined', () => {
    expect(() =>
      levelScale({ ...define('wrong'), facts, levels: [level(50, 1), level(50, 2)], cumulative: false }),
    ).toThrow(/ascend/);
    const from = (points: number) => () =>
      levelScale({ ...define('wrong'), facts, levels: [level(points, 1), level(50, 2)], cumulative: false });
    expect(from(-1)).toThrow(/ascend/);
    expect(from(0)).not.toThrow();
  });
});

describe('a weighted scorecard', () => {
  const weight = (value: number) => parameter(value, 'percent', line(1));
  const indicator = (id: 'x' | 'y' | 'z', value: number, component = 'one') => ({
    id,
    label: text(id),
    weight: weight(value),
    component,
  });
  const components = [
    { id: 'one', label: text('one') },
    { id: 'two', label: text('two') },
  ];
  const card = scorecard({
    ...define('card'),
    components,
    indicators: [indicator('x', 50), indicator('y', 37.5), indicator('z', 12.5, 'two')],
  });

  it('weights, adds up by component and in all', () => {
    expect(stored(card({ scores: { x: 100, y: 50, z: '62.5' } }))).toMatchObject({
      indicators: [
        { id: 'x', weight: '50', score: '100', weighted: '50' },
        { weighted: '18.75' },
        { weighted: '7.8125' },
      ],
      components: [
        { id: 'one', weight: '87.5', weighted: '68.75' },
        { id: 'two', weight: '12.5', weighted: '7.8125' },
      ],
      total: '76.5625',
      lowest: '76.5625',
      highest: '76.5625',
      missing: [],
    });
    expect(String(card.decide({ scores: { x: 100, y: 100, z: 100 } }))).toBe('100');
  });

  it('without one score has no total, but bounds', () => {
    const outcome = stored(card({ scores: { x: 100, z: 100 } })) as Record<string, unknown>;
    expect(outcome).toMatchObject({
      lowest: '62.5',
      highest: '100',
      missing: ['scores.y'],
      components: [{ id: 'one' }, { weighted: '12.5' }],
    });
    expect('total' in outcome).toBe(false);
    expect(card.decide({ scores: {} })).toBeUndefined();
    const whole = scorecard({
      ...define('whole'),
      components,
      indicators: [indicator('x', 60), indicator('y', 40, 'two')],
    });
    expect(String(whole.decide({ scores: { x: 75, y: 50 } }))).toBe('65');
  });

  it('has a total of none where no indicator applies', () => {
    expect(card({ scores: {}, notApplicable: ['x', 'y', 'z'] })).toMatchObject({
      total: null,
      lowest: null,
      highest: null,
      missing: [],
    });
    expect(card.decide({ scores: {}, notApplicable: ['x', 'y', 'z'] })).toBeNull();
  });

  it('takes a score that the library computed, however many digits it has', () => {
    expect(String(card.decide({ scores: { x: '0.5', y: '0.5', z: '0.5' } }))).toBe('0.5');
    const third = card({ scores: { x: 100, y: 100, z: 0 } }).total;
    expect(third).toBe('87.5');
    expect(card.decide({ scores: { x: third ?? 0, y: 0, z: 0 } })).toBe('43.75');
    expect(card.decide({ scores: { x: '33.33333333333333333333', y: 0, z: 0 } })).toBe('16.66666666666666666667');
  });

  it.each([
    ['weights that do not add up to 100', [indicator('x', 99)]],
    ['an indicator of no component', [indicator('x', 100, 'three')]],
  ])('with %s is refused when it is defined', (_title, indicators) => {
    expect(() => scorecard({ ...define('wrong'), components, indicators })).toThrow(/add up/);
  });
});

describe('two tranches under a ceiling', () => {
  const rule = tranches({ ...define('tranches'), ceilings: [at(70)] });
  const amounts = (approved: string | number, first?: string) => stored(rule.decide({ approved, first }));

  it('split at the ceiling unless less is asked for', () => {
    expect(amounts('1762380')).toEqual(['1233666', '528714']);
    expect(amounts(1781000, '1240000')).toEqual(['1240000', '541000']);
    expect(stored(rule({ approved: '1781000', first: '1240000' }))).toMatchObject({
      approved: '1781000',
      tranches: [
        { tranche: 1, amount: '1240000' },
        { tranche: 2, amount: '541000' },
      ],
    });
  });

  it('round the first down to the satang, and always add up', () => {
    expect(amounts('100.01')).toEqual(['70', '30.01']);
    expect(amounts('0.01')).toEqual(['0', '0.01']);
    // Seventy times these satang are more than a plain number holds exactly.
    expect(amounts(6_123_456_789_012.3)).toEqual(['4286419752308.61', '1837037036703.69']);
  });

  it('refuse a first tranche above the ceiling, by a satang', () => {
    expect(amounts('1000', '700')).toEqual(['700', '300']);
    expect(rule.safe({ approved: '1000', first: '700.01' })).toMatchObject({
      ok: false,
      error: { path: ['first'], given: '"700.01"' },
    });
  });

  it('of nothing have no percentages', () => {
    expect(stored(rule({ approved: 0 }))).toMatchObject({
      tranches: [
        { amount: '0', percent: null },
        { amount: '0', percent: null },
      ],
    });
  });

  it('have percentages that add up to 100', () => {
    const { tranches: both } = rule({ approved: '3', first: '1' });
    expect(both.map(({ percent }) => percent)).toEqual(['33.33333333333333333333', '66.66666666666666666667']);
  });

  it('of amounts beyond what a number holds to the satang are as exact', () => {
    expect(stored(rule({ approved: '1000000000000.01' }))).toMatchObject({
      approved: '1000000000000.01',
      tranches: [
        { amount: '700000000000', percent: '69.9999999999993' },
        { amount: '300000000000.01', percent: '30.0000000000007' },
      ],
    });
    expect(stored(rule({ approved: 10 ** 12 }).tranches.map(({ percent }) => percent))).toEqual(['70', '30']);
  });

  it.each([
    ['not above 0', [0]],
    ['below 0', [70, -1]],
    ['more than 100 % together', [70, 31]],
  ])('have no ceilings that are %s', (_, ceilings) => {
    const defined = (percents: readonly number[]) => () =>
      tranches({ ...define('tranches'), ceilings: percents.map(at) as [ReturnType<typeof at>] });
    expect(defined(ceilings)).toThrow('the ceilings of tranches must be above 0, at most 100 % together');
    expect(defined([70, 30])).not.toThrow();
  });
});
