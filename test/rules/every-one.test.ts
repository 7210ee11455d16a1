import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { any, atLeast, yes } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { everyOne } from '../../src/rules/deciding/every-one.js';
import { readings } from '../../src/rules/deciding/readings.js';
import { explain } from '../../src/rules/explain.js';
import { choice, count, yesNo } from '../../src/rules/logic/fact.js';
import { define, line, text } from './fixtures.js';

const parameters = { five: parameter(5, 'households', line(1)), two: parameter(2, 'centres', line(1)) };
const definition = {
  ...define('every'),
  parameters,
  list: { name: 'centres', label: text('a centre') },
  unit: 'centres',
  facts: { households: count(text('households'), 'households'), planned: yesNo(text('planned')) },
  criteria: [atLeast('households', parameters.five), yes('planned')],
} as const;

describe('what every one must meet', () => {
  const rule = everyOne({ ...definition, number: parameters.two });
  const one = { id: 'one', households: 5, planned: true };
  const two = { id: 'two', households: 9, planned: true };

  it('is met when the whole number meets it', () => {
    const outcome = rule({ centres: [one, two] });
    expect(outcome).toMatchObject({
      verdict: 'met',
      number: 2,
      met: 2,
      unmet: 0,
      unknown: 0,
      notListed: 0,
      short: [],
      missing: [],
    });
    expect(outcome).not.toHaveProperty('reached');
    expect(rule.decide({ centres: [one, two] })).toBe('met');
  });

  it('takes no larger number than there are at most', () => {
    const atMost = everyOne({ ...definition, number: parameters.two, most: parameters.two });
    expect(atMost.safe({ centres: [one], number: 2 }).ok).toBe(true);
    expect(atMost.safe({ centres: [one], number: 3 })).toMatchObject({ ok: false, error: { path: ['number'] } });
    expect(rule.safe({ centres: [one], number: 3 }).ok).toBe(true);
  });

  it('is unmet with one that does not, whatever the others have and whoever is not listed', () => {
    const outcome = rule({ centres: [{ ...one, households: 4 }] });
    expect(outcome).toMatchObject({ verdict: 'unmet', unmet: 1, notListed: 1, short: ['one'], missing: [] });
    expect(outcome.criteria[0]?.criteria?.[0]).toMatchObject({ id: 'households', status: 'unmet' });
  });

  it('is open while one is not listed or not known, and says which', () => {
    expect(rule({ centres: [one] })).toMatchObject({ verdict: 'unknown', missing: ['centres'] });
    const open = rule({ centres: [one, { id: 'two', households: 9 }] });
    expect(open).toMatchObject({ verdict: 'unknown', unknown: 1, missing: ['centres.1.planned'] });
    expect(rule.decide({ centres: [one, { id: 'two' }] })).toBe('unknown');
  });

  it("takes the caller's number instead of the printed one", () => {
    expect(rule({ centres: [one], number: 1 }).verdict).toBe('met');
    expect(rule({ centres: [], number: 0 }), 'of none at all nobody meets it').toMatchObject({
      verdict: 'unmet',
      missing: [],
    });
  });

  it('cannot say that all do where no number is known, and can say that one does not', () => {
    const outcome = everyOne(definition)({ centres: [one] });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['number', 'centres'] });
    expect(everyOne(definition)({ centres: [{ ...one, planned: false }] })).toMatchObject({
      verdict: 'unmet',
      missing: [],
    });
    expect(outcome).not.toHaveProperty('number');
    expect(outcome).not.toHaveProperty('notListed');
  });

  it('shows how many are listed, also where there are none', () => {
    expect(rule({ centres: [] })).toMatchObject({
      verdict: 'unknown',
      criteria: [],
      figures: [{ id: 'listed', value: 0, unit: 'centres' }],
    });
    expect(rule({ centres: [one] }).figures).toMatchObject([{ value: 1 }]);
  });

  it('refuses more than there are, and one that is listed twice', () => {
    expect(() => rule({ centres: [one, two, { ...two, id: 'three' }] })).toThrow('at most 2');
    expect(() => rule.decide({ centres: [one, one] })).toThrow('comes once');
  });

  it('has no more of those that have names of their own than names', () => {
    const list = { ...definition.list, id: choice(text('which'), { one: text('one'), two: text('two') }) as never };
    const named = everyOne({ ...definition, list, number: parameters.two });
    expect(named({ centres: [one, two] as never, number: 2 }).verdict).toBe('met');
    expect(named.safe({ centres: [one, two], number: 3 })).toMatchObject({ ok: false });
    expect(rule.safe({ centres: [one, two], number: 3 })).toMatchObject({ ok: true });
  });
});

describe('what every one would still have to meet', () => {
  const criteria = [
    atLeast('households', parameters.five),
    any('way', [yes('planned'), yes('helped')], { label: text('a way') }),
    yes('there', { circumstance: true }),
  ] as const;
  const facts = { ...definition.facts, helped: yesNo(text('helped')), there: yesNo(text('there')) };
  const rule = everyOne({ ...definition, facts, criteria });
  const alone = checklist({ ...define('alone'), facts, criteria });
  const maybe = fc.option(fc.boolean(), { nil: undefined });
  const member = fc.record({
    households: fc.option(fc.integer({ min: 4, max: 6 }), { nil: undefined }),
    planned: maybe,
    helped: maybe,
    there: fc.option(fc.constant(true), { nil: undefined, freq: 4 }),
  });

  it('is what a checklist of the same criteria asks of each, nothing once all meet them', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 5 }), all => {
        const { next } = rule({ centres: all.map((each, index) => ({ id: `${index}`, ...each })) });
        const expected = all.flatMap((each, index) => {
          const outcome = alone(each);
          return outcome.verdict === 'met' ? [] : [{ id: `${index}`, criteria: outcome.next }];
        });
        expect(next).toEqual(expected);
      }),
    );
  });

  it('is nothing that can be done where a circumstance rules one of them out', () => {
    const outcome = rule({
      centres: [
        { id: 'ก', households: 4 },
        { id: 'ข', there: false },
      ],
    });
    expect(outcome).toMatchObject({ verdict: 'unmet', next: [] });
    expect(explain(outcome, { rule, language: 'en' })).toContain('nothing that can be done would change it');
  });

  it('is told of the first hundred; in words of the first twenty, and of how many more', () => {
    const centres = Array.from({ length: 250 }, (_, index) => ({
      id: `${index}`,
      households: index < 3 ? 9 : 4,
      planned: true,
      there: true,
    }));
    const outcome = rule({ centres });
    expect(outcome.next).toHaveLength(100);
    expect(outcome.next[0]).toEqual({ id: '3', criteria: ['households'] });
    const lines = explain(outcome, { rule, language: 'en' }).split('\n');
    const start = lines.indexOf('what would change it:');
    expect(lines.slice(start + 1, start + 3)).toEqual([
      '  3: households (required at least 5 households)',
      '  4: households (required at least 5 households)',
    ]);
    expect(lines[start + 21]).toBe('  and more: 227');
  });
});

describe('so much of each and so much of all', () => {
  const rule = everyOne({
    ...definition,
    parameters: { ...parameters, eleven: parameter(11, 'households', line(3)) },
    number: parameters.two,
    together: { fact: 'households', atLeast: parameter(11, 'households', line(3)) },
  });
  const two = (one?: number, other?: number) => ({
    centres: [
      { id: 'ก', households: one, planned: true },
      { id: 'ข', households: other, planned: true },
    ],
  });

  it.each([
    [5, 5, 'met', 'met', 'unmet', 'unmet'],
    [5, 6, 'met', 'met', 'met', 'met'],
    [4, 7, 'unmet', 'met', 'met', 'unmet'],
    [4, 5, 'unmet', 'met', 'unmet', 'unmet'],
  ] as const)('%i and %i: each %s and %s, together %s', (one, other, first, second, all, verdict) => {
    const outcome = rule(two(one, other));
    const lacking = [first, second].map(status => (status === 'met' ? [] : ['households']));
    expect(outcome.next).toEqual([
      ...(all === 'met' ? [] : [{ id: 'together', criteria: [] }]),
      ...['ก', 'ข'].map((id, index) => ({ id, criteria: lacking[index] })).filter(each => each.criteria?.length),
    ]);
    expect(outcome.criteria.map(({ status }) => status)).toEqual([all, first, second]);
    expect(outcome).toMatchObject({ verdict, reached: String(one + other), missing: [] });
    expect(rule.decide(two(one, other))).toBe(verdict);
  });

  it('keeps its printed number where its text can be read in several ways', () => {
    const of = (all: number) =>
      everyOne({
        ...definition,
        number: parameters.two,
        together: { fact: 'households', atLeast: parameter(all, 'households', line(3)) },
      });
    const read = readings({
      reading: { name: 'by', label: text('the reading') },
      labels: { few: text('few'), many: text('many') },
      rules: { few: of(10), many: of(11) },
    });
    expect(read({ ...two(5, 5), by: 'few' })).toMatchObject({ verdict: 'met', number: 2, notListed: 0 });
    expect(read({ ...two(5, 5), by: 'many' }).verdict).toBe('unmet');
    expect(() => read({ centres: [...two(5, 5).centres, { id: 'ค' }], by: 'few' })).toThrow('at most 2');
  });

  it('cites what all must have together from its own line', () => {
    expect(rule(two(5, 6)).criteria[0]).toMatchObject({
      id: 'together',
      actual: '11',
      required: { atLeast: '11' },
      unit: 'households',
      source: line(3),
    });
  });

  it('a surplus of one does not make up for what another lacks, and says who that is', () => {
    expect(rule(two(3, 20))).toMatchObject({ verdict: 'unmet', short: ['ก'], reached: '23' });
  });

  it('an amount that is not known leaves the sum open, unless enough is there', () => {
    expect(rule(two(5))).toMatchObject({ verdict: 'unknown', reached: '5', missing: ['centres.1.households'] });
    expect(rule(two(5)).criteria[0]?.status).toBe('unknown');
    expect(rule(two(20)).criteria[0]).toMatchObject({ status: 'met' });
    expect(rule(two(20)).criteria[0]).not.toHaveProperty('actual');
  });

  it('one that falls short settles it, whatever is not known', () => {
    expect(rule(two(4))).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('one that is not listed leaves it open, however much the others have', () => {
    const one = { id: 'ก', households: 99, planned: true };
    expect(rule({ centres: [one] })).toMatchObject({ verdict: 'unknown', notListed: 1, missing: ['centres'] });
    expect(rule({ centres: [] })).toMatchObject({ verdict: 'unknown', reached: '0', notListed: 2 });
  });

  it('is asked of the printed number, which is not for the caller to change', () => {
    expect(rule.safe({ centres: [], number: 1 })).toMatchObject({ ok: false, error: { path: ['number'] } });
    const together = { fact: 'households', atLeast: parameters.five } as const;
    expect(() => everyOne({ ...definition, together })).toThrow('of a printed number');
    expect(() => everyOne({ ...definition, criteria: [yes('planned')], number: parameters.two, together })).toThrow(
      'only what a criterion looks at',
    );
  });
});
