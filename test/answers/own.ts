import { governance, savingsGroupPractices } from '../../src/cdd/community-funds/governance.js';
import { parameter, type Unit } from '../../src/core/parameter.js';
import { appliesWhere, whereAbove, whereGiven } from '../../src/rules/criteria/conditional.js';
import {
  above,
  all,
  any,
  atLeast,
  atLeastOf,
  atMost,
  below,
  between,
  exactly,
  no,
  noEarlierThan,
  noLaterThan,
  oneOf,
  shareAtLeast,
  shareAtMost,
  yes,
} from '../../src/rules/criteria/criterion.js';
import { growthAtLeast, laterThan, lessThan, notMoreThan, yearsPassed } from '../../src/rules/criteria/two-facts.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { inOrder } from '../../src/rules/deciding/in-order.js';
import { rubric } from '../../src/rules/deciding/rubric.js';
import { selection } from '../../src/rules/deciding/selection.js';
import type { AnyRule } from '../../src/rules/logic/any-rule.js';
import { ascending } from '../../src/rules/logic/bounds.js';
import {
  choice,
  choiceOrNone,
  count,
  date,
  money,
  percent,
  quantity,
  standard,
  yesNo,
} from '../../src/rules/logic/fact.js';
import { label, page, programme } from '../rules/own.js';

const define = (id: string) => ({ programme, id, title: label(id), source: page(1) });
const figure = <const Value extends number | string>(value: Value, unit: Unit) => parameter(value, unit, page(2));
const day = (value: string) => parameter(value, 'date', page(2));
const group = (of: string) => ({ label: label(of), source: page(3) });
const level = (number: number, from: number | string, ...mandatory: string[]) => ({
  level: number,
  label: label(`level ${number}`),
  from,
  ...(mandatory.length > 0 && { mandatory }),
});

const facts = {
  inside: yesNo(label('inside')),
  outside: yesNo(label('outside')),
  before: money(label('before'), { least: null }),
  after: money(label('after'), { least: null }),
  part: count(label('part'), 'people', { most: 5000 }),
  whole: count(label('whole'), 'people'),
  share: percent(label('share'), { most: 200 }),
  area: quantity(label('area'), 'rai', { least: 1, most: 15 }),
  kind: choice(label('kind'), { house: label('house'), field: label('field'), pond: label('pond') }),
  other: choiceOrNone(label('other'), { one: label('one'), two: label('two') }),
  from: date(label('from')),
  until: date(label('until')),
  usual: standard(count(label('usual'), 'days', { least: 1, most: 31 }), 7),
};

const named = (id: string) => ({ id, label: label(id) });
const cited = (id: string) => ({ ...named(id), source: page(4) });

/** Lists of criteria, no two of which read one fact. */
const lists: readonly (readonly unknown[])[] = [
  [
    growthAtLeast('before', 'after', figure('7.5', 'percent'), named('growth')),
    any('people', [shareAtLeast('part', 'whole', figure(60, 'percent'), named('most'))], group('people')),
    atLeastOf(
      'sizes',
      2,
      [
        above('share', figure(50, 'percent')),
        below('area', figure('4.5', 'rai')),
        between('usual', figure(5, 'days'), figure(10, 'days')),
      ],
      group('sizes'),
    ),
    all('days', [noEarlierThan('from', day('2021-10-01')), noLaterThan('until', day('2022-09-30'))], group('days')),
    any('in-or-out', [yes('inside'), no('outside')], group('in or out')),
  ],
  [
    lessThan('before', 'after', cited('less')),
    notMoreThan('part', 'whole', cited('not-more')),
    laterThan('until', 'from', cited('later')),
    any(
      'words',
      [oneOf('kind', ['house', 'pond'], { source: page(3) }), oneOf('other', ['none'], { source: page(3) })],
      group('words'),
    ),
  ],
  [
    shareAtMost('part', 'whole', figure('12.5', 'percent'), named('few')),
    yearsPassed('from', 'until', figure(2, 'years'), named('years')),
    appliesWhere('kind', ['field', 'pond'], atMost('area', figure(10, 'rai')), named('area-of-field')),
    whereGiven('other', yes('inside'), no('outside'), cited('given')),
    whereAbove('usual', figure(7, 'days'), [atLeast('share', figure(90, 'percent'))], named('long')),
  ],
  [
    growthAtLeast('part', 'whole', figure(-20, 'percent'), named('shrunk')),
    exactly('usual', figure(14, 'days')),
    atMost('before', figure('1000.50', 'baht')),
    whereAbove(
      'share',
      figure(100, 'percent'),
      [yes('inside'), shareAtLeast('after', 'area', figure('0.5', 'percent'), named('a-share'))],
      named('above-all'),
    ),
  ],
  [growthAtLeast('before', 'after', figure(0, 'percent'), named('not-less'))],
  [growthAtLeast('before', 'after', figure(-100, 'percent'), named('not-lost'))],
];

/** Rules that ask for what no rule of the catalogue does: rubrics of callers, and criteria that applications may use. */
export const own: readonly AnyRule[] = [
  ...lists.flatMap((criteria, index) => [
    checklist({ ...define(`list-${index}`), facts, criteria } as never) as never,
    checklist({
      ...define(`ordered-${index}`),
      facts,
      criteria,
      ordered: ascending(['part', 'whole'], ['from', 'until'], ['before', 'after']),
      least: Math.ceil(criteria.length / 2),
    } as never) as never,
  ]),
  ...(['lowest', 'highest'] as const).map(
    first =>
      inOrder({
        ...define(`in-order-${first}`),
        list: { name: 'loans', label: label('loans') },
        facts: { income: money(label('income')), rank: count(label('rank'), 'items', { least: 1, most: 9 }) },
        by: first === 'lowest' ? 'income' : 'rank',
        first,
      }) as never,
  ),
  rubric({
    ...define('by-number'),
    rubric: {
      title: label('by number'),
      measure: 'indicators',
      indicators: [
        { id: 'accounts', label: label('accounts'), mandatory: true },
        ...['meetings', 'dividend', 'ก-2', '1.1'].map(id => ({ id, label: label(id) })),
        { id: 'savings', label: label('savings'), points: 10, pass: 6 },
      ],
      levels: [level(1, 2), level(2, 3, 'meetings'), level(3, 5, 'savings')],
    },
  } as never) as never,
  ...[0, 1, 2].map(
    decimals =>
      rubric({
        ...define(`by-points-${decimals}`),
        rubric: {
          title: label('by points'),
          measure: 'points',
          decimals,
          indicators: [
            { id: 'big', label: label('big'), points: 50 },
            { id: 'scored', label: label('scored'), points: '30', pass: 15 },
            { id: 'small', label: label('small'), points: 12 },
            { id: 'half', label: label('half'), points: 8, pass: 4, ...(decimals === 2 && { mandatory: true }) },
          ],
          levels: [level(1, 0), level(2, 40), level(4, 60, 'scored'), level(5, 90, 'big')],
        },
      } as never) as never,
  ),
  governance({
    title: label('practices'),
    measure: 'indicators',
    indicators: savingsGroupPractices,
    levels: [level(1, 4), level(2, 7, 'accounts'), level(3, 10)] as never,
  }) as never,
  selection({
    ...define('select'),
    facts: {
      active: yesNo(label('active')),
      awarded: yesNo(label('awarded')),
      members: count(label('members'), 'people', { most: 500 }),
      founded: date(label('founded')),
      size: percent(label('size')),
    },
    criteria: [yes('active'), atLeast('members', figure(20, 'people'))],
    preferences: [
      { fact: 'awarded', first: 'no' },
      { fact: 'members', first: 'highest' },
      { fact: 'founded', first: 'earliest' },
      { fact: 'size', first: 'lowest' },
    ],
    openOrder: ['members', 'founded'],
    quota: figure(2, 'funds'),
    unit: 'funds',
  } as never) as never,
];
