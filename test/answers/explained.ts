import { choice, count, listOf, money, percent, record, subject, yesNo } from '../../src/rules/logic/fact.js';
import { label, page, programme } from '../rules/own.js';
import { Dice } from './dice.js';

const asked: readonly unknown[] = [
  { atLeast: '70' },
  { atMost: '1000.5' },
  { above: '70' },
  { below: '1234567' },
  { exactly: '0.001' },
  { atLeast: '2', atMost: '4' },
  { atLeast: '1000', below: '20000' },
  { noEarlierThan: '2021-10-01' },
  { noLaterThan: '2022-09-30' },
  { noEarlierThan: '2021-10-01', noLaterThan: '2022-09-30' },
  { oneOf: ['house'] },
  { oneOf: ['house', 'pond'] },
  { oneOf: ['B'] },
  { noneOf: ['pond'] },
  { otherwise: '5' },
  true,
  false,
  undefined,
];
const found: readonly unknown[] = [
  '70',
  '70.004',
  // Just below the limit, by less and less.
  ...[2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13].map(nines => `69.${'9'.repeat(nines)}1234567890123`),
  '1000.496',
  '0.0014',
  '1',
  '1234567.891',
  '2564',
  '2400',
  '2699.5',
  '2700',
  1,
  '2021-10-01',
  'house',
  'none',
  'B',
  'unheard-of',
  true,
  false,
  undefined,
  [],
  ['house', 'pond'],
  Array.from({ length: 21 }, (_, index) => `name ${index}`),
];
const units = [
  undefined,
  'percent',
  'baht',
  'people',
  'years',
  'points',
  'boxes',
  'criteria',
  'media',
  'places in an order',
  'projects',
  'activities',
];
const labels = [label('plain'), { th: 'ร้อยละของครัวเรือน', en: 'percent of households' }, label('size')];

const facts = {
  size: money(label('size')),
  people: count(label('people'), 'people'),
  share: percent(label('share')),
  kind: choice(label('kind'), { house: label('a house'), pond: label('a pond'), B: label('the second') }),
  so: yesNo(label('it is so')),
  lots: listOf(
    label('lots'),
    record(label('a lot'), {
      id: subject(),
      kind: choice(label('kind of lot'), { field: label('a field') }),
      parts: listOf(label('parts'), record(label('a part'), { size: money(label('size of a part')) })),
    }),
  ),
};
const paths = ['size', 'share', 'lots', 'lots.0', 'lots.1.kind', 'lots.12.parts.3.size', 'lots.x', 'other', 'sizes'];

const graded = {
  bands: [
    { grade: 'low', label: label('low') },
    { grade: 'B', label: label('letter') },
  ],
  grades: [{ grade: 'high', label: label('high') }],
  classes: { middle: { label: label('middle') }, last: { id: 'first', label: label('first') } },
};

/** A rule of which only its description is looked at. */
const told = (description: object) => Object.assign(() => undefined, { rule: description });

const holds = {
  verdict: { label: label('verdict'), words: { met: label('enough') } },
  grade: { label: label('grade') },
  total: { label: label('total'), unit: 'baht' },
  share: { label: { th: 'ร้อยละที่ได้', en: 'percent reached' }, unit: 'percent' },
  kind: { label: label('kind held'), words: { house: label('a house held'), '5': label('five') } },
  rows: {
    label: label('rows'),
    of: {
      amount: { label: label('amount'), unit: 'baht' },
      share: { label: { th: 'ร้อยละ', en: 'percent' }, unit: 'percent' },
      nothing: { label: label('nothing'), of: {} },
      deeper: { label: label('deeper'), of: { of: { label: label('of'), unit: 'people' } } },
    },
  },
  names: { label: label('names'), of: {} },
};
const description = { id: 'own', title: label('own rule'), programme, source: page(1), facts, holds, parameters: {} };
const rules = [
  undefined,
  told(description),
  told({ ...description, ...graded }),
  told({ ...description, ...graded, words: { unmet: label('too little') } }),
  told({ ...description, facts: {}, holds: {}, readings: { rules: { one: graded, other: { grades: [] } } } }),
  told({
    ...description,
    criteria: [
      { id: 'c0', reads: ['size'] },
      { id: 'g', of: [{ id: 'c1', reads: ['so', 'people'] }] },
    ],
  }),
];

const rows: readonly unknown[] = [
  null,
  [],
  { id: 'one', amount: '1' },
  [{ name: 'a', amount: '1234.5', share: '33.333' }, { label: label('b'), deeper: [{ of: 1 }, { of: 21 }] }, {}],
  Array.from({ length: 22 }, (_, index) => ({ id: `r${index}`, nothing: [], deeper: { of: index } })),
];

const sources = [
  page(3),
  page(3, 9),
  page([3, 5]),
  { ...page([3, 5], 8), section: 'ข้อ 2' },
  { ...page(4), basis: 'supplied' },
];

/** Outcomes that were made up, and how they are to be told. */
export function* explainable(): Generator<readonly unknown[]> {
  const dice = new Dice('explained');
  const maybe = (value: unknown, name: string): object => (dice.below(2) === 0 ? {} : { [name]: value });
  const criterion = (index: number, deep: boolean): object => ({
    id: `c${index}`,
    label: dice.one(labels),
    status: dice.one(['met', 'unmet', 'unknown']),
    source: dice.one(sources),
    ...(dice.below(8) === 0 && { applies: dice.below(2) === 0 }),
    ...maybe(dice.one(Object.keys(facts)), 'fact'),
    actual: dice.one(found),
    required: dice.one(asked),
    ...maybe(dice.one(units), 'unit'),
    ...(deep && {
      least: dice.one([undefined, 1, 2]),
      criteria: [criterion(index + 10, false), criterion(index + 20, false)],
    }),
  });
  const ids = ['c0', 'c1', 'c11', 'no-criterion'];
  const several = Array.from({ length: 23 }, (_, index) => `c${index}`);
  const nexts: readonly unknown[] = [
    [],
    ids,
    several,
    null,
    { grade: 'high', criteria: ids },
    { level: 3, label: label('third'), from: '80.25', lacking: '0.5' },
    { grade: 'low', above: '1', lacking: '0', indicators: ['c1'] },
    { level: 2, criteria: [] },
    'c0',
  ];
  const figure = (index: number): object => ({
    id: `f${index}`,
    label: dice.one(labels),
    ...maybe(dice.one([...found, null]), 'value'),
    ...maybe(dice.one([...units, 'date']), 'unit'),
    how: label('as it came'),
    source: dice.one(sources),
  });
  for (let made = 0; made < 400; made += 1) {
    const outcome = {
      rule: 'own',
      ...maybe(dice.one(['met', 'unmet', 'unknown']), 'verdict'),
      ...maybe(dice.one(['low', 'high', 'B', 'first', null]), 'grade'),
      ...maybe(dice.one(['1', '1234.567']), 'total'),
      ...maybe(dice.one(['33.3333', '100']), 'share'),
      ...maybe(dice.one(['house', 5, ['house', 'none']]), 'kind'),
      ...maybe(dice.one(rows), 'rows'),
      ...maybe(dice.one([[], ['a'], [{}, { name: 'b' }]]), 'names'),
      ...maybe(dice.one(labels), 'label'),
      ...maybe(dice.one([[], ['low'], ['low', null], ['middle', 'B', 'house'], [0, 1, 5]]), 'possible'),
      ...maybe(
        Array.from({ length: dice.below(4) }, (_, index) => criterion(index, dice.below(4) === 0)),
        'criteria',
      ),
      ...maybe(
        Array.from({ length: dice.below(3) }, (_, index) => figure(index)),
        'figures',
      ),
      ...maybe(dice.one([[], paths, paths.slice(2, 4)]), 'missing'),
      ...maybe(dice.one(nexts), 'next'),
    };
    const rule = dice.one(rules);
    yield [outcome, { language: dice.one(['th', 'en']), ...(rule && { rule }) }];
  }
  // Everything that may be asked, with everything that may be found.
  for (const [index, required] of asked.entries()) {
    const criteria = found.map((actual, place) => ({
      id: `c${place}`,
      label: label('found'),
      status: 'unmet',
      source: page(3),
      actual,
      required,
      ...(units[(index + place) % 20] && { unit: units[(index + place) % 20] }),
    }));
    yield [{ rule: 'own', criteria }, { language: index % 2 === 0 ? 'th' : 'en' }];
  }
  for (const options of [undefined, { language: 'fr' }, { rule: {} }, { rule: () => 1 }, { rules: rules[1] }, 'th'])
    yield [{ rule: 'own' }, options];
  for (const outcome of [null, undefined, 'own', {}, { rule: 1 }, []]) yield [outcome, { language: 'en' }];
}
