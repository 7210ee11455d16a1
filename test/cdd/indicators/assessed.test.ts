import { describe, expect, it } from 'vitest';
import { assessIndicator } from '../../../src/cdd/indicators/assessed.js';
import { indicatorFacts } from '../../../src/cdd/indicators/facts.js';
import type { Indicator } from '../../../src/cdd/indicators/indicator.js';
import { defineRule, parameter } from '../../../src/rules/index.js';
import { define, line, stored, text } from '../../rules/fixtures.js';

const percent = (value: number) => parameter(value, 'percent', line(2));
const common = { level: 'project', source: line(1) } as const;
const register = {
  count: { ...common, label: text('count'), measure: { kind: 'count', target: parameter(9, 'networks', line(2)) } },
  share: {
    ...common,
    label: text('share'),
    measure: { kind: 'share', target: percent(85), unit: 'villages' },
    atLeast: 'ไม่น้อยกว่า',
  },
  all: { ...common, label: text('all'), measure: { kind: 'all', unit: 'tambons' }, note: text('note') },
  growth: { ...common, label: text('growth'), measure: { kind: 'growth', target: percent(6) } },
  based: {
    ...common,
    label: text('based'),
    measure: { kind: 'growth', target: percent(6), base: parameter('258307.1703', 'million-baht', line(3)) },
  },
  score: { ...common, label: text('score'), measure: { kind: 'score', target: percent(86) } },
  each: { ...common, label: text('each'), measure: { kind: 'each', target: parameter(2, 'items', line(2)) } },
  wide: {
    ...common,
    label: text('wide'),
    measure: { readings: { tambons: { label: text('tambons'), measure: { kind: 'all', unit: 'tambons' } } } },
  },
  full: {
    ...common,
    label: text('full'),
    measure: {
      kind: 'each',
      target: parameter(2, 'items', line(2)),
      together: parameter(5, 'items', line(3)),
      units: parameter(2, 'sites', line(3)),
    },
  },
  atOnce: {
    ...common,
    label: text('at once'),
    measure: { kind: 'share', target: percent(80), unit: 'households', least: parameter(8, 'households', line(3)) },
  },
  several: {
    ...common,
    label: text('several'),
    measure: {
      kind: 'several',
      of: {
        provinces: { label: text('provinces'), target: parameter(76, 'provinces', line(2)) },
        amphoes: { label: text('amphoes'), target: parameter(878, 'amphoes', line(2)) },
      },
    },
  },
  besides: {
    ...common,
    label: text('besides'),
    measure: { kind: 'count', target: parameter(9, 'networks', line(2)) },
    besides: { plan: text('plan') },
  },
  yes: { ...common, label: text('yes'), measure: { kind: 'yes', parts: { a: text('a'), b: text('b') } } },
  open: {
    ...common,
    label: text('open'),
    measure: {
      readings: {
        members: { label: text('members'), measure: { kind: 'share', target: percent(80), unit: 'people' } },
        channels: { label: text('channels'), measure: { kind: 'growth', target: percent(80) } },
      },
    },
  },
} as const satisfies Record<string, Indicator>;

/** As the indicators of the year are assessed, of which not every kind has small figures. */
const assess = defineRule(
  { ...define('assess'), facts: indicatorFacts(register) },
  {
    outcome: ({ indicator, ...numbers }, refuse) =>
      assessIndicator(indicator as never, register[indicator], numbers, refuse),
    decide: ({ indicator, ...numbers }, refuse) =>
      assessIndicator(indicator as never, register[indicator], numbers, refuse).verdict,
  },
);

describe('a count', () => {
  it.each([
    [8, 'unmet', '1'],
    [9, 'met', '0'],
    [10, 'met', '0'],
  ] as const)('of %i against 9 is %s and lacks %s', (actual, verdict, value) => {
    expect(assess({ indicator: 'count', actual })).toMatchObject({ verdict, lacking: { value, unit: 'networks' } });
    expect(assess.decide({ indicator: 'count', actual })).toBe(verdict);
  });
  it('is unknown without its number', () => {
    const outcome = assess({ indicator: 'count' });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['actual'], figures: [] });
    expect(outcome).not.toHaveProperty('lacking');
    expect(stored(outcome.criteria[0]?.required)).toEqual({ atLeast: '9' });
  });
});

describe('a share', () => {
  it.each([
    [2811, 'unmet', '1'],
    [2812, 'met', '0'],
  ] as const)('of %i in 3,308 against 85 percent is %s and lacks %s', (part, verdict, value) => {
    expect(assess({ indicator: 'share', part, base: 3308 })).toMatchObject({
      verdict,
      lacking: { value, unit: 'villages' },
    });
  });
  it('is compared exactly: 84.99 percent does not round up', () => {
    expect(assess.decide({ indicator: 'share', part: 8499, base: 10_000 })).toBe('unmet');
    expect(assess.decide({ indicator: 'share', part: 8500, base: 10_000 })).toBe('met');
  });
  it('of none is unmet, as is none of what is not known; one without a number is unknown', () => {
    for (const known of [{ part: 0, base: 0 }, { part: 0 }, { base: 0 }]) {
      expect(assess({ indicator: 'share', ...known })).toMatchObject({ verdict: 'unmet', missing: [] });
    }
    expect(assess({ indicator: 'share', part: 1 }).missing).toEqual(['base']);
    expect(assess({ indicator: 'share' }).missing).toEqual(['part', 'base']);
  });
  it('says that “at least” is printed, and shows the percentage as evidence', () => {
    const outcome = assess({ indicator: 'share', part: 3, base: 4 });
    expect(outcome).toMatchObject({ atLeast: 'printed', words: 'ไม่น้อยกว่า' });
    expect(stored(outcome.criteria)).toMatchObject([
      { id: 'target', status: 'unmet', actual: '75', required: { atLeast: '85' } },
    ]);
    expect(outcome.figures).toMatchObject([{ id: 'lacking', value: '1', unit: 'villages' }]);
  });
});

describe('all of them', () => {
  it('is missed by one', () => {
    expect(assess({ indicator: 'all', part: 7254, base: 7255 })).toMatchObject({
      verdict: 'unmet',
      lacking: { value: '1' },
    });
    expect(assess({ indicator: 'all', part: 7255, base: 7255 })).toMatchObject({ verdict: 'met', note: text('note') });
  });
});

describe('growth', () => {
  it.each([
    ['105.99', 'unmet', '0.01'],
    ['106', 'met', '0'],
  ] as const)('from 100 to %s against 6 percent is %s and lacks %s', (after, verdict, value) => {
    expect(assess({ indicator: 'growth', before: 100, after })).toMatchObject({
      verdict,
      lacking: { value, unit: 'baht' },
    });
  });
  it('from nothing, or from less, is unmet whatever came of it, and so is what came to nothing', () => {
    for (const before of [0, -5]) {
      expect(assess({ indicator: 'growth', before })).toMatchObject({ verdict: 'unmet', missing: [] });
      expect(assess.decide({ indicator: 'growth', before, after: 10 })).toBe('unmet');
    }
    for (const after of [0, -5]) {
      expect(assess({ indicator: 'growth', after })).toMatchObject({ verdict: 'unmet', missing: [] });
    }
  });
  it('from less than one is growth still', () => {
    expect(assess.decide({ indicator: 'growth', before: '0.5', after: '0.53' })).toBe('met');
  });
  it('needs both amounts, unless the base is printed', () => {
    expect(assess({ indicator: 'growth' }).missing).toEqual(['before', 'after']);
    expect(assess({ indicator: 'based' }).missing).toEqual(['after']);
    expect(assess({ indicator: 'based', after: '273805.600517' })).toMatchObject({
      verdict: 'unmet',
      lacking: { value: '0.000001', unit: 'million-baht' },
    });
    expect(assess.decide({ indicator: 'based', after: '273805.600518' })).toBe('met');
    expect(assess.decide({ indicator: 'based', before: 100, after: 106 })).toBe('met');
  });
});

describe('a score', () => {
  it('may have decimals', () => {
    expect(assess({ indicator: 'score', actual: '85.99' })).toMatchObject({
      verdict: 'unmet',
      lacking: { value: '0.01' },
    });
    expect(assess.decide({ indicator: 'score', actual: 86 })).toBe('met');
  });
});

describe('several conditions', () => {
  const sites = (...of: readonly number[]) => of.map((count, index) => ({ unit: `ศูนย์ ${index}`, count }));
  const subs = (outcome: {
    readonly criteria: readonly { readonly criteria?: readonly { readonly id: string; readonly status: string }[] }[];
  }) => outcome.criteria.flatMap(({ criteria = [] }) => criteria.map(({ id, status }) => [id, status]));

  it.each([
    [[2, 2], 'unmet', '1', { each: 'met', together: 'unmet', units: 'met' }],
    [[4, 1], 'unmet', '1', { each: 'unmet', together: 'met', units: 'met' }],
    [[1, 1], 'unmet', '3', { each: 'unmet', together: 'unmet', units: 'met' }],
    [[2, 3], 'met', '0', { each: 'met', together: 'met', units: 'met' }],
    [[5], 'unknown', undefined, { each: 'unknown', together: 'met', units: 'unknown' }],
    [[2], 'unknown', undefined, { each: 'unknown', together: 'unknown', units: 'unknown' }],
    [[1], 'unmet', undefined, { each: 'unmet', together: 'unknown', units: 'unknown' }],
    [[2, 2, 2], 'met', '0', { each: 'met', together: 'met', units: 'met' }],
  ] as const)('2 in each of 2 units and 5 together: %j is %s and lacks %s', (of, verdict, lacks, status) => {
    const outcome = assess({ indicator: 'full', counts: sites(...of) });
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.lacking?.value).toBe(lacks);
    expect(Object.fromEntries(subs(outcome))).toEqual(status);
    expect(outcome.missing).toEqual(verdict === 'unknown' ? ['counts'] : []);
  });
  it.each([
    [8, 10, 'met', '0'],
    [7, 8, 'unmet', '1'],
    [8, 11, 'unmet', '1'],
    [16, 21, 'unmet', '1'],
  ] as const)('80 percent and 8: %i of %i is %s and lacks %s', (part, base, verdict, value) => {
    expect(assess({ indicator: 'atOnce', part, base })).toMatchObject({ verdict, lacking: { value } });
  });
  it('turns on the number alone where the share is not known', () => {
    expect(assess({ indicator: 'atOnce', part: 7 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(assess({ indicator: 'atOnce', part: 8 })).toMatchObject({ verdict: 'unknown', missing: ['base'] });
  });
  it('asks for every one of several things', () => {
    const of = (provinces: number, amphoes?: number) =>
      assess({
        indicator: 'several',
        conditions: [
          { condition: 'provinces', count: provinces },
          ...(amphoes === undefined ? [] : [{ condition: 'amphoes', count: amphoes }]),
        ],
      });
    expect([of(76, 878), of(75, 878), of(76, 877)].map(({ verdict }) => verdict)).toEqual(['met', 'unmet', 'unmet']);
    expect(of(75)).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(of(76)).toMatchObject({ verdict: 'unknown', missing: ['conditions'] });
    expect(of(75, 870).figures.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['lacking-provinces', '1', 'provinces'],
      ['lacking-amphoes', '8', 'amphoes'],
    ]);
  });
  it('asks for what has to be so besides', () => {
    const of = (actual: number, is?: boolean) =>
      assess({ indicator: 'besides', actual, ...(is !== undefined && { answers: [{ part: 'plan', is }] }) });
    expect([of(9, true), of(8, true), of(9, false)].map(({ verdict }) => verdict)).toEqual(['met', 'unmet', 'unmet']);
    expect(of(9)).toMatchObject({ verdict: 'unknown', missing: ['answers'] });
    expect(subs(of(9, false))).toEqual([
      ['target', 'met'],
      ['plan', 'unmet'],
    ]);
    expect(of(8, true).lacking).toEqual({ value: '1', unit: 'networks' });
  });
  it('refuses a condition of another, and one twice', () => {
    const path = (conditions: readonly unknown[]) => {
      const result = assess.safe({ indicator: 'several', conditions });
      return result.ok ? 'accepted' : result.error.problems[0].path.join('.');
    };
    expect(path([{ condition: 'sites', count: 1 }])).toBe('conditions.0.condition');
    const twice = { condition: 'provinces', count: 1 };
    expect(path([twice, twice])).toBe('conditions.1.condition');
    expect(assess.safe({ indicator: 'count', conditions: [twice] }).ok).toBe(false);
  });
});

describe('so many in each unit', () => {
  const counts = (...of: readonly number[]) => of.map((count, index) => ({ unit: `อำเภอ ${index}`, count }));

  it('is not made up for by the others', () => {
    expect(assess({ indicator: 'each', counts: counts(5, 1, 0) })).toMatchObject({
      verdict: 'unmet',
      lacking: { value: '3' },
    });
    expect(assess.decide({ indicator: 'each', counts: counts(2, 2) })).toBe('met');
  });
  it('is unknown for no units', () => {
    expect(assess({ indicator: 'each', counts: [] })).toMatchObject({ verdict: 'unknown', missing: ['counts'] });
    expect(assess({ indicator: 'each' }).missing).toEqual(['counts']);
  });
});

describe('so or not', () => {
  const answers = (a?: boolean, b?: boolean) => [
    ...(a === undefined ? [] : [{ part: 'a', is: a }]),
    ...(b === undefined ? [] : [{ part: 'b', is: b }]),
  ];

  it('needs every part, and is unmet by one already', () => {
    expect(assess.decide({ indicator: 'yes', answers: answers(true, true) })).toBe('met');
    expect(assess({ indicator: 'yes', answers: answers(true) })).toMatchObject({
      verdict: 'unknown',
      missing: ['answers'],
    });
    expect(assess({ indicator: 'yes', answers: answers(false) })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(assess.decide({ indicator: 'yes' })).toBe('unknown');
  });
});

describe('an indicator that can be read in two ways', () => {
  it('is unknown until the reading is named, and is judged by it', () => {
    expect(assess({ indicator: 'open', part: 8, base: 10 })).toMatchObject({
      verdict: 'unknown',
      missing: ['reading'],
    });
    expect(assess.decide({ indicator: 'open', reading: 'members', part: 8, base: 10 })).toBe('met');
    expect(assess.decide({ indicator: 'open', reading: 'channels', before: 10, after: 17 })).toBe('unmet');
  });
});

describe('refused', () => {
  const path = (input: unknown) => {
    const result = assess.safe(input);
    return result.ok ? 'accepted' : result.error.problems[0].path.join('.');
  };

  it.each([
    [{ indicator: 'count', part: 1 }, 'part'],
    [{ indicator: 'share', actual: 1 }, 'actual'],
    [{ indicator: 'share', part: 11, base: 10 }, 'part'],
    [{ indicator: 'share', reading: 'members' }, 'reading'],
    [{ indicator: 'open', reading: 'members', before: 1 }, 'before'],
    [{ indicator: 'open', actual: 1 }, 'actual'],
    [{ indicator: 'open', reading: 'tambons' }, 'reading'],
    [
      {
        indicator: 'yes',
        answers: [
          { part: 'a', is: true },
          { part: 'a', is: true },
        ],
      },
      'answers.1.part',
    ],
    [{ indicator: 'yes', answers: [{ part: 'c', is: true }] }, 'answers.0.part'],
    [{ indicator: 'none' }, 'indicator'],
  ])('is %j, at %s', (input, at) => {
    expect(path(input)).toBe(at);
  });
  it.each([
    [{ indicator: 'share', reading: 'members' }, 'none, since this indicator is read in one way'],
    [{ indicator: 'open', reading: 'tambons' }, 'a reading of members, channels'],
    [{ indicator: 'open', actual: 1 }, 'this indicator takes part, base, before, after'],
    [{ indicator: 'besides', part: 1 }, 'this indicator takes actual, answers'],
    [{ indicator: 'share', part: 11, base: 10 }, 'at most 10, all of them'],
    [{ indicator: 'yes', answers: [{ part: 'plan', is: true }] }, 'each of a, b once'],
  ])('is %j, which says what is accepted: %s', (input, accepted) => {
    expect(assess.safe(input)).toMatchObject({ ok: false, error: { problems: [{ accepted: { en: accepted } }] } });
  });
  it('is a number of all beside one of the part alone that exceeds nothing', () => {
    expect(path({ indicator: 'share', part: 10, base: 10 })).toBe('accepted');
  });
});
