import { parameter, type Unit } from '../../src/core/parameter.js';
import * as shapes from '../../src/rules/index.js';
import type { AnyRule } from '../../src/rules/logic/any-rule.js';
import { label, page, programme } from '../rules/own.js';

const {
  above,
  after,
  afterWorkingDays,
  all,
  any,
  ascending,
  atLeast,
  atLeastOf,
  atMost,
  below,
  between,
  choice,
  count,
  date,
  eachMonth,
  eachQuarterEnd,
  earlierOf,
  endOfMonth,
  everyListed,
  exactly,
  growthAtLeast,
  laterThan,
  lessThan,
  listed,
  listOf,
  money,
  name,
  no,
  noDay,
  noEarlierThan,
  noLaterThan,
  noneOf,
  notMoreThan,
  on,
  oneForEvery,
  oneOf,
  percent,
  quantity,
  shareAtLeast,
  shareAtMost,
  withinMonth,
  yearsPassed,
  yes,
  yesNo,
} = shapes;

let line = 10;
const nextLine = () => {
  line += 1;
  return page(line);
};
/** A figure on a line of its own. */
const figure = (value: number | string, unit: Unit = 'points') => parameter(value as number, unit, nextLine());
const day = (value: string) => parameter(value, 'date', nextLine());
const labels = (...names: readonly string[]) => Object.fromEntries(names.map(each => [each, label(each)]));
const named = (id: string) => ({ id, label: label(id) });
const called = (of: string) => ({ name: of, label: label(of) });

const facts = {
  inside: yesNo(label('inside')),
  outside: yesNo(label('outside')),
  above: yesNo(label('above')),
  part: count(label('part'), 'people', { most: 500 }),
  whole: count(label('whole'), 'people', { most: 900 }),
};
const three = [yes('inside'), no('outside'), yes('above')];

const twoBands = { small: { label: label('small'), to: figure(5), amount: figure(100, 'baht') } };
const size = { size: count(label('size'), 'points') };
const house = { houses: { label: label('houses'), unit: 'households', unitCost: figure('1250.50', 'baht') } };
const kinds = { permitted: labels('food', 'travel'), forbidden: labels('gifts') };
const words = ['A', 'B', 'C'];
const rise = (from: number | string, to: number | string) => ({ from, to, source: page(7), label: label(`${from}`) });
const centres = { ...called('centres'), label: label('centres') };
const households = { households: count(label('households'), 'households', { most: 200 }) };
const grade = (of: string, least: number) => ({ grade: of, label: label(of), least: figure(least, 'criteria') });
const reading = (id: string, more: object = {}) =>
  shapes.checklist({ ...define(id), facts: { inside: facts.inside }, criteria: [yes('inside')], ...more } as never);
const step = (from: string, to: string) => ({
  ...named(`${from}-${to}`),
  from: day(from),
  to: day(to),
  source: page(8),
});
const indicator = (id: string, weight: number | string, component: string) => ({
  ...named(id),
  weight: figure(weight as number, 'percent'),
  component,
});
function define(id: string) {
  return { programme, id, title: label(id), source: page(1) };
}

/** Criteria that read the same facts with other limits, as the levels of a scale do. */
const scaled: readonly (readonly [facts: object, levels: readonly (readonly unknown[])[]])[] = [
  [
    { part: facts.part, whole: facts.whole, inside: facts.inside },
    [
      [shareAtLeast('part', 'whole', figure(0, 'percent'), named('some'))],
      [shareAtLeast('part', 'whole', figure('12.5', 'percent'), named('more')), yes('inside')],
      [shareAtMost('part', 'whole', figure(80, 'percent'), named('not-all'))],
    ],
  ],
  [
    {
      before: money(label('before'), { least: null }),
      after: money(label('after'), { least: null }),
      inside: facts.inside,
    },
    [
      [growthAtLeast('before', 'after', figure(-100, 'percent'), named('not-lost'))],
      [growthAtLeast('before', 'after', figure('7.5', 'percent'), named('growth'))],
      [growthAtLeast('before', 'after', figure(60, 'percent'), named('more')), yes('inside')],
    ],
  ],
  [
    { part: facts.part, whole: facts.whole, from: date(label('from')), until: date(label('until')) },
    [
      [lessThan('part', 'whole', { ...named('less'), source: page(5) })],
      [
        notMoreThan('part', 'whole', { ...named('not-more'), source: page(5) }),
        laterThan('until', 'from', { ...named('later'), source: page(5) }),
      ],
      [yearsPassed('from', 'until', figure(2, 'years'), named('years')), above('part', figure(10, 'people'))],
    ],
  ],
  [
    {
      size: quantity(label('size'), 'rai', { most: 40 }),
      kind: choice(label('kind'), labels('house', 'field', 'pond')),
      on: date(label('on')),
    },
    [
      [between('size', figure('2.5', 'rai'), figure(15, 'rai')), noneOf('kind', ['pond'], { source: page(5) })],
      [below('size', figure(10, 'rai')), noEarlierThan('on', day('2021-10-01'))],
      [
        exactly('size', figure('2.5', 'rai')),
        oneOf('kind', ['house'], { source: page(5) }),
        noLaterThan('on', day('2021-10-02')),
      ],
    ],
  ],
  [
    { growth: quantity(label('growth'), 'percent', { least: null }), inside: facts.inside },
    [
      [atLeast('growth', figure(0, 'percent'))],
      [above('growth', figure('2.5', 'percent')), yes('inside')],
      [atLeast('growth', figure(5, 'percent'))],
    ],
  ],
];

/** Facts of all bounds. */
const bounded = {
  some: quantity(label('some'), 'points', { least: 0.5 }),
  any: quantity(label('any'), 'points', { least: null }),
  around: quantity(label('around'), 'points', { least: -5, most: 5 }),
  whole: quantity(label('whole'), 'points', { least: 2, most: 9, decimals: 0 }),
  tenths: quantity(label('tenths'), 'points', { most: 1, decimals: 1 }),
  large: quantity(label('large'), 'rai', { least: 105, most: 1999, decimals: 2 }),
  fine: quantity(label('fine'), 'rai', { decimals: 3 }),
  ten: count(label('ten'), 'people', { least: 10 }),
  days: count(label('days'), 'days', { least: 1, most: 31 }),
  years: count(label('years'), 'years', { least: 199, most: 2050 }),
  none: count(label('none'), 'people', { most: 0 }),
  two: count(label('two'), 'people', { least: 9, most: 99 }),
  paid: money(label('paid'), { least: 1 }),
  owed: money(label('owed'), { least: null }),
  given: money(label('given'), { most: 5000 }),
  share: percent(label('share'), { least: 5 }),
  growth: percent(label('growth'), { least: -100, most: 250, decimals: 2 }),
  names: listOf(label('names'), name(label('name')), 2),
  repeated: listOf(label('repeated'), name(label('name')), 1, { repeats: true }),
  province: shapes.province(),
  kind: shapes.choiceOrNone(label('kind'), labels('house', 'field')),
  usual: shapes.standard(yesNo(label('usual')), true),
};

/** A criterion on one fact that looks at another, where it is known. */
const seeing = (otherwise: number) => {
  const { holds: _, asked: __, ...plain } = atLeast('part', figure(10, 'people'));
  return {
    ...plain,
    sees: ['part', 'inside'],
    test: ({ part, inside }: { readonly part?: number; readonly inside?: boolean }) =>
      part === undefined ? 'unknown' : part >= (inside ? otherwise : 10) ? 'met' : 'unmet',
  };
};

/** Two yeses or noes and few points, so that many are alike and some are not known. */
const alike = {
  facts: {
    active: yesNo(label('active')),
    awarded: yesNo(label('awarded')),
    points: count(label('points'), 'points', { most: 1 }),
    kind: choice(label('kind'), labels('house', 'field')),
  },
  preferences: [
    { fact: 'awarded', first: 'yes' },
    { fact: 'points', first: 'highest' },
    { fact: 'kind', first: ['field', 'house'] },
  ],
  unit: 'funds',
};
const either = any('either', [yes('active'), yes('awarded')], { label: label('either') });

/** What each shape is given: definitions with figures that no programme has, and some that are wrong by a little. */
const given: Readonly<Record<string, readonly object[]>> = {
  tranches: [[70], [30, 50], ['12.5', 40, 20].map(Number), [100], [60, '40.5'].map(Number), [0], [-1, 50], [50, 0]].map(
    percents => ({ ceilings: percents.map(each => figure(each, 'percent')) }),
  ),
  amountByBand: [
    { facts: size, bands: twoBands },
    {
      facts: size,
      bands: { ...twoBands, large: { label: label('large'), from: figure(6), amount: figure(9, 'baht') } },
    },
    {
      facts: size,
      bands: {
        ...twoBands,
        one: { label: label('one'), from: figure(6), to: figure(6), amount: figure('250.25', 'baht') },
        large: { label: label('large'), from: figure(9), to: figure(12), amount: figure(900, 'baht') },
      },
      per: { ...called('times'), unit: 'times' },
    },
    {
      facts: size,
      bands: { any: { label: label('any'), amount: figure(2, 'people') } },
      per: { ...called('villages'), unit: 'villages' },
    },
    ...(['percent', 'million-baht', 'points'] as const).map(unit => ({
      facts: size,
      bands: {
        small: { label: label('small'), to: figure(5), amount: figure('2.5', unit) },
        large: { label: label('large'), from: figure(6), amount: figure(4, unit) },
      },
      per: { ...called('times'), unit: 'times' },
    })),
    { facts: { ...size, other: facts.part }, bands: twoBands },
    { facts: {}, bands: twoBands },
    { facts: size, bands: {} },
    { facts: size, bands: { ...twoBands, other: { label: label('o'), from: figure(6), amount: figure(9, 'people') } } },
    { facts: size, bands: { ...twoBands, other: { label: label('o'), from: figure(5), amount: figure(9, 'baht') } } },
    { facts: size, bands: { ...twoBands, other: { label: label('o'), to: figure(9), amount: figure(9, 'baht') } } },
    { facts: size, bands: { any: { label: label('any'), from: figure(3), to: figure(2), amount: figure(9, 'baht') } } },
    {
      facts: size,
      bands: {
        open: { label: label('open'), amount: figure(1, 'baht') },
        large: { label: label('large'), from: figure(6), amount: figure(9, 'baht') },
      },
    },
  ],
  spending: [
    { envelope: figure('1000.25', 'baht'), relation: 'at-most' },
    { envelope: figure(1000, 'baht'), relation: 'equals', kinds },
    { envelope: figure(1500, 'baht'), relation: 'at-most', kinds, per: { ...called('villages'), unit: 'villages' } },
    { envelope: figure(1000, 'baht'), relation: 'equals', kinds: { ...kinds, forbidden: labels('gifts', 'travel') } },
  ],
  weightedChecklist: [60, 59].map(total => ({
    facts,
    criteria: three.map((criterion, index) => ({ criterion, weight: figure((index + 1) * 10) })),
    total: figure(total),
  })),
  unchanged: [
    { kept: { people: facts.part, from: date(label('from')) }, free: { place: name(label('place')) } },
    { kept: { at: listOf(label('at'), name(label('place'))), spent: money(label('spent')) }, free: {} },
    { kept: {}, free: { place: name(label('place')) } },
    { kept: { place: name(label('place')) }, free: { place: name(label('place')) } },
  ],
  ladder: [
    { levels: words, steps: [rise('A', 'B'), rise('B', 'C')] },
    { levels: words, labels: labels(...words), steps: [rise('A', 'B')], skips: [rise('A', 'C')] },
    { levels: [1, 2, 3], steps: [rise(1, 2), rise(2, 3)], skips: [rise(1, 3)] },
    { levels: words, steps: [rise('A', 'D')] },
    { levels: words, steps: [rise('D', 'A')] },
    { levels: words, steps: [rise('B', 'B')] },
    { levels: words, steps: [rise('C', 'B')] },
    { levels: words, steps: [rise('A', 'B'), rise('A', 'B')] },
    { levels: words, steps: [rise('A', 'B')], skips: [rise('A', 'B')] },
    { levels: ['A', 'B', 'A'], steps: [rise('A', 'B')] },
  ],
  countRises: [
    { levels: words, steps: [rise('A', 'B'), rise('B', 'C')], unit: 'villages', target: figure(3, 'villages') },
    { levels: [1, 2, 3], steps: [rise(1, 2)], skips: [rise(1, 3)], unit: 'groups' },
    { levels: [2, 1], steps: [rise(1, 2)], unit: 'groups' },
  ],
  everyOne: [
    { facts: households, list: centres, criteria: [atLeast('households', figure(5))], unit: 'centres' },
    {
      facts: { ...households, inside: facts.inside },
      list: centres,
      criteria: [atLeast('households', figure(5)), yes('inside')],
      unit: 'centres',
      number: figure(3, 'centres'),
      together: { fact: 'households', atLeast: figure(20, 'households') },
    },
    {
      facts: households,
      list: centres,
      criteria: [atLeast('households', figure(5))],
      unit: 'centres',
      together: { fact: 'households', atLeast: figure(20, 'households') },
    },
    {
      facts: { ...households, inside: facts.inside },
      list: centres,
      criteria: [yes('inside')],
      unit: 'centres',
      number: figure(3, 'centres'),
      together: { fact: 'households', atLeast: figure(20, 'households') },
    },
  ],
  headcount: [
    [3, 5, 1, 2],
    [3, undefined, 0, 2],
    [3, 3, 1, 2],
    [4, 3, 1, 2],
    [2, 3, 2, 2],
  ]
    .map(([least = 0, most, one = 0, two = 0]): object => ({
      total: { atLeast: figure(least, 'people'), ...(most && { atMost: figure(most, 'people') }) },
      kinds: {
        officers: { label: label('officers'), ...(one && { atLeast: figure(one, 'people') }) },
        others: { label: label('others'), atLeast: figure(two, 'people') },
      },
    }))
    .concat([{ total: { atLeast: figure(1, 'people') }, kinds: { heads: { label: label('heads') } } }]),
  gradeByCount: [
    [grade('A', 3), grade('B', 2), grade('C', 0)],
    [grade('A', 2)],
    [grade('A', 4)],
    [grade('A', 2), grade('B', 2)],
    [grade('B', 1), grade('A', 2)],
  ].map(grades => ({ facts, criteria: three, grades })),
  readings: [
    { strict: reading('read'), loose: reading('read', { criteria: [no('inside')] }) },
    { strict: reading('read'), loose: reading('other') },
    { strict: reading('read'), loose: reading('read', { facts: { inside: facts.inside, outside: facts.outside } }) },
    {
      strict: reading('read', { facts: { inside: facts.inside, part: facts.part, whole: facts.whole } }),
      loose: reading('read', {
        facts: { inside: facts.inside, part: facts.part, whole: facts.whole },
        ordered: ascending(['part', 'whole']),
      }),
    },
  ].map(rules => ({ reading: called('reading'), rules, labels: labels('strict', 'loose') })),
  classification: [
    {
      facts,
      classes: [
        { ...named('first'), criteria: [yes('inside'), atLeast('part', figure(10, 'people'))] },
        { ...named('second'), criteria: [no('outside')] },
        { ...named('third'), criteria: [any('some', [yes('above'), atMost('whole', figure(9))], named('some'))] },
      ],
    },
  ],
  stages: [{ stages: labels('planned', 'built', 'used') }],
  onList: [{ subjects: called('members'), list: called('register') }],
  roster: [
    {
      roles: {
        head: { label: label('head'), exactly: figure(1, 'people') },
        some: { label: label('some'), atLeast: figure(2, 'people') },
        within: { label: label('within'), atLeast: figure(2, 'people'), atMost: figure(4, 'people') },
        few: { label: label('few'), atMost: figure(3, 'people') },
      },
    },
  ],
  balances: [
    {
      unit: 'baht',
      amounts: labels('owned', 'owed', 'own'),
      equations: {
        whole: { label: label('whole'), left: ['owned'], right: ['owed', 'own'] },
        less: { label: label('less'), left: ['owned', 'own'], right: ['owed'] },
      },
    },
  ],
  change: ['baht', 'people'].map(unit => ({ unit, before: label('before'), after: label('after') })),
  composition: [
    {
      unit: 'people',
      parts: labels('one', 'two', 'three'),
      groups: { first: { label: label('first'), of: ['one', 'three'] }, all: { label: label('all'), of: ['two'] } },
    },
    { unit: 'baht', parts: labels('one', 'two') },
    { unit: 'people', parts: labels('one', 'two'), less: labels('both') },
    { unit: 'baht', parts: labels('one', 'two', 'three'), whole: label('whole') },
    { unit: 'baht', parts: house },
    {
      unit: 'baht',
      parts: { ...house, paths: { label: label('paths'), unit: 'villages', unitCost: figure('0.01', 'baht') } },
    },
    { unit: 'baht', parts: { total: house.houses } },
    {
      unit: 'baht',
      parts: { ...house, gifts: { label: label('gifts'), unit: 'people', unitCost: figure(0, 'baht') } },
    },
    { unit: 'baht', parts: { gifts: { label: label('gifts'), unit: 'people', unitCost: figure(-1, 'baht') } } },
  ],
  progress: [{ unit: 'villages', target: figure(8, 'villages'), statuses: labels('done', 'begun') }],
  quota: [10, '0.5', 100, 101, 0, -1].map(percent => ({
    share: figure(percent as number, 'percent'),
    unit: 'villages',
    whole: called('whole'),
    part: called('part'),
  })),
  share: [{ facts: { part: facts.part, whole: facts.whole }, of: 'part', by: 'whole' }],
  average: [{ facts: { spent: money(label('spent')), whole: facts.whole }, of: 'spent', by: 'whole' }],
  rollUp: ['equals', 'at-least'].map((relation, index) => ({
    unit: index === 0 ? 'baht' : 'people',
    relation,
    ...(index === 0 && { whole: label('province'), parts: label('districts') }),
  })),
  sumMatrix: [
    { unit: 'people', rows: labels('men', 'women'), columns: labels('young', 'old') },
    { unit: 'baht', rows: labels('a', 'b'), columns: labels('x', 'y', 'z'), without: { a: ['x'], b: ['y'] } },
    { unit: 'people', rows: labels('a', 'b'), columns: labels('x'), without: { a: ['x'] } },
    { unit: 'people', rows: labels('a'), columns: labels('x', 'y'), without: { a: ['y'] } },
  ],
  sumTree: [{ unit: 'baht' }, { unit: 'people' }],
  scorecard: [
    [indicator('one', 40, 'x'), indicator('two', '35.5', 'x'), indicator('three', '24.5', 'y')],
    [indicator('one', 60, 'x'), indicator('two', 39, 'y')],
    [indicator('one', 60, 'x'), indicator('two', 40, 'z')],
  ].map(indicators => ({ indicators, components: [named('x'), named('y')] })),
  bands: [
    [{}, { from: figure(10) }, { above: figure(10) }, { from: figure('20.5') }],
    [{}, { above: figure(0) }],
    [{}],
    [{ from: figure(1) }],
    [{ above: figure(1) }],
    [{}, {}],
    [{}, { from: figure(10) }, { from: figure(10) }],
    [{}, { above: figure(10) }, { from: figure(10) }],
    [{}, { above: figure(10) }, { above: figure(10) }],
    [{}, { from: figure(10) }, { from: figure(9) }],
  ].map(list => ({
    facts: { score: quantity(label('score'), 'points', { least: null }) },
    bands: list.map((each, index) => ({ grade: `g${index}`, label: label(`g${index}`), ...each })),
  })),
  levelScale: [
    ...scaled.flatMap(([of, levels]) =>
      [true, false].map(cumulative => ({
        facts: of,
        cumulative,
        levels: levels.map((criteria, index) => ({ level: 2 * index + 1, label: label(`level ${index}`), criteria })),
      })),
    ),
    {
      facts: { ...scaled[2]?.[0], inside: facts.inside },
      cumulative: false,
      ordered: ascending(['part', 'whole'], ['from', 'until']),
      levels: (scaled[2]?.[1] ?? []).map((criteria, index) => ({
        level: index,
        label: label(`level ${index}`),
        criteria,
      })),
    },
    {
      facts,
      cumulative: true,
      levels: [1, 2].map(level => ({ level, label: label(`level ${level}`), criteria: [seeing(10 + level)] })),
    },
    ...[
      [1, 1],
      [2, 1],
      [-1, 1],
    ].map(levels => ({
      facts,
      cumulative: true,
      levels: levels.map((level, index) => ({ level, label: label('level'), criteria: [three[index]] })),
    })),
    { facts, cumulative: true, levels: [{ level: 1, label: label('twice'), criteria: [yes('inside'), no('inside')] }] },
    {
      facts,
      cumulative: true,
      levels: [{ level: 1, label: label('too much'), criteria: [atLeastOf('few', 4, three, named('few'))] }],
    },
    {
      facts,
      cumulative: true,
      levels: [
        {
          level: 0,
          label: label('all'),
          criteria: [atLeastOf('all', 3, three, { ...named('all'), mandatory: ['x' as never] })],
        },
      ],
    },
    {
      facts,
      cumulative: false,
      levels: [
        { level: 0, label: label('nothing'), criteria: [all('nothing', [], named('nothing'))] },
        {
          level: 5,
          label: label('one of them'),
          criteria: [atLeastOf('two', 2, three, { ...named('two'), mandatory: ['outside'] })],
        },
      ],
    },
  ],
  targetScale: [
    { targets: [0, 50, '80.5'], levels: [1, 2, 5] },
    { targets: [30, 20, '2.5'], levels: [0, 1, 4], direction: 'descending' },
    { targets: [50, 50], levels: [1, 2] },
    { targets: [50, 60], levels: [2, 2] },
    { targets: [50, 60], levels: [1, 2], direction: 'descending' },
  ].map(({ targets, levels, ...rest }) => ({
    result: percent(label('result'), { most: 300 }),
    targets: targets.map((target, index) => ({ level: levels[index], target: figure(target as number, 'percent') })),
    ...rest,
  })),
  timetable: [
    [[step('2021-10-01', '2021-10-31'), step('2021-12-01', '2021-12-01')], [step('2021-11-15', '2022-03-31')]],
    [[step('2021-10-01', '2021-09-30')]],
    [[]],
  ].map(activities => ({
    activities: activities.map((steps, index) => ({ activity: index + 1, label: label(`activity ${index}`), steps })),
  })),
  schedule: [
    [
      {
        ...named('monthly'),
        timesAMonth: figure(2, 'times'),
        firstMonth: '2021-10',
        lastMonth: '2022-01',
        source: page(6),
      },
      { ...named('rounds'), rounds: [day('2021-12-31'), day('2022-03-31'), day('2022-06-30')] },
    ],
    [{ ...named('rounds'), rounds: [day('2022-03-31'), day('2021-12-31')] }],
    [{ ...named('rounds'), rounds: [day('2021-12-31'), day('2021-12-31')] }],
    [{ ...named('rounds'), rounds: [] }],
    [
      { ...named('twice'), rounds: [day('2021-12-31')] },
      { ...named('twice'), rounds: [day('2021-12-30')] },
    ],
  ].map(streams => ({ streams })),
  obligations: [
    [
      { id: 'report', due: on(day('2021-12-31')) },
      { id: 'found', due: after('foundOn', figure(3, 'days')), onlyAfter: 'foundOn' },
    ],
    [
      {
        id: 'monthly',
        due: eachMonth({ from: '2021-10', to: '2022-02' }, 30, page(6)),
        onWhole: true,
        to: label('province'),
      },
      { id: 'quarterly', due: eachQuarterEnd({ from: '2021-10', to: '2022-09' }, page(6)) },
      { id: 'last', due: eachMonth({ from: '2022-01', to: '2022-03' }, 'last', page(6)) },
    ],
    [
      { id: 'working', due: afterWorkingDays('endedOn', figure(5, 'days'), 'holidays'), onWhole: true },
      { id: 'earlier', due: earlierOf(endOfMonth('endedOn', page(6)), on(day('2022-09-15'))), onWhole: true },
      { id: 'some day', due: noDay(label('no day is printed'), page(6)) },
      { id: 'month', due: withinMonth('2022-02', page(6)) },
    ],
    [{ id: 'report', due: on(day('2021-12-31')), onlyAfter: 'lostOn' }],
    [{ id: 'report', due: [] }],
    [{ id: 'report', due: [after('endedOn', figure(3, 'days')), on(day('2021-12-31'))] }],
    [
      { id: 'report', due: on(day('2021-12-31')) },
      { id: 'report', due: on(day('2021-12-30')) },
    ],
  ].map(duties => ({
    levels: labels('district', 'province'),
    events: labels('endedOn', 'foundOn'),
    activities: {
      forum: {
        label: label('forum'),
        end: { day: '2022-01-31', source: page(6) },
        duties: duties.map(duty => ({ ...duty, label: label(duty.id), by: ['district'] })),
      },
      visit: { label: label('visit'), duties: [{ ...named('visit'), due: on(day('2022-05-31')), by: ['province'] }] },
    },
  })),
  deadline: [
    { due: after('endedOn', figure(30, 'days')), end: 'endedOn' },
    { due: after('endedOn', figure(3, 'months')) },
    { due: earlierOf(after('endedOn', figure(2, 'months')), on(day('2022-01-31'))), end: 'endedOn' },
    { due: earlierOf(on(day('2022-03-15')), after('endedOn', figure(45, 'days'))), end: 'endedOn' },
    { due: endOfMonth('endedOn', page(6)) },
  ].map(more => ({ facts: { endedOn: date(label('ended on')) }, ...more })),
  checklist: [
    {
      facts: { ...households, ...facts },
      criteria: [oneForEvery('part', 'households', figure(40, 'households'), { ...named('enough') })],
    },
    {
      facts: { points: listed(label('points')), endedOn: date(label('ended on')), doneOn: date(label('done on')) },
      criteria: [
        everyListed('points', figure(3, 'items'), named('points')),
        shapes.by('doneOn', after('endedOn', figure(15, 'days')), { ...named('in-time'), source: page(5) }),
      ],
    },
    {
      facts: { part: facts.part, whole: facts.whole, cap: count(label('cap'), 'people') },
      criteria: [shareAtLeast('part', 'whole', figure(0, 'percent'), named('any'))],
      ordered: ascending(['whole', 'cap']),
    },
    {
      facts: bounded,
      criteria: [atLeast('some', figure('2.5')), oneOf('kind', ['house', 'none'], { source: page(5) })],
    },
    { facts, criteria: [yes('inside'), yes('outside', { id: 'inside' })] },
    { facts, criteria: [yes('inside'), any('again', [yes('inside', named('other'))], named('again'))] },
    { facts, criteria: [atLeastOf('few', -1, three, named('few'))] },
    { facts, criteria: [any('none', [], named('none'))] },
  ],
  selection: [
    { ...alike, criteria: [yes('active')], quota: figure(1, 'funds') },
    { ...alike, criteria: [either], quota: figure(2, 'funds') },
    { ...alike, criteria: [either], openOrder: ['awarded', 'points'], quota: figure(1, 'funds') },
    { ...alike, criteria: [], quota: figure(2, 'funds') },
    ...(['highest', 'lowest'] as const).map(first => ({
      ...alike,
      facts: { awarded: alike.facts.awarded, score: count(label('score'), 'points', { most: 4 }) },
      criteria: [first === 'highest' ? atLeast('score', figure(2)) : between('score', figure(1), figure(2))],
      preferences: [alike.preferences[0], { fact: 'score', first }],
      quota: figure(1, 'funds'),
    })),
    { ...alike, criteria: [], openOrder: ['active'] },
    { ...alike, criteria: [], openOrder: ['points', 'points'] },
    { ...alike, criteria: [], preferences: [{ fact: 'size', first: 'highest' }] },
    { ...alike, criteria: [], preferences: [alike.preferences[0], alike.preferences[0]] },
  ],
};

const makers: Readonly<Record<string, unknown>> = shapes;

/** Each definition by its name, and what makes a rule of it or refuses it. */
export const definitions: readonly { readonly name: string; readonly make: () => AnyRule }[] = Object.entries(
  given,
).flatMap(([shape, list]) =>
  list.map((definition, index) => ({
    name: `${shape}-${index}`,
    make: () =>
      (makers[shape] as (definition: object) => AnyRule)({
        ...define(`${shape}-${index}`),
        ...definition,
      }),
  })),
);
