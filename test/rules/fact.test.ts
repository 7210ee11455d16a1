import { runInNewContext } from 'node:vm';
import { Decimal as ApplicationDecimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { schemaOf } from '../../src/rules/json-schema.js';
import {
  buddhistYear,
  choice,
  count,
  date,
  type Fact,
  listOf,
  money,
  mostItems,
  name,
  percent,
  quantity,
  record,
  required,
  yesNo,
} from '../../src/rules/logic/fact.js';
import { reader } from '../../src/rules/logic/read.js';
import { stored, text } from './fixtures.js';

const label = text('it');
const read = (fact: Fact, input: unknown): unknown =>
  reader<{ readonly it: unknown }>('example', record(label, { it: fact }))({ it: input }).it;

describe('a year of the Buddhist Era', () => {
  const year = buddhistYear(label);
  const accepted = (fact: Fact, input: unknown) => {
    try {
      return read(fact, input);
    } catch (error) {
      return (error as RuleInputError).accepted;
    }
  };

  it('is a whole number, or its digits, of the years that can be', () => {
    expect([2400, '2564', 2699].map(input => read(year, input))).toEqual([2400, 2564, 2699]);
    const refused = { th: 'ปี พ.ศ. ตั้งแต่ 2400 ถึง 2699', en: 'a year of the Buddhist Era from 2400 to 2699' };
    for (const input of [2399, 2700, 1856, 2157, 3, 2021.5, 'ปีนี้', '']) expect(accepted(year, input)).toEqual(refused);
  });

  it('is no Gregorian year: it says which year that is', () => {
    expect(accepted(year, '2021')).toEqual({
      th: 'ปี พ.ศ. ตั้งแต่ 2400 ถึง 2699 (ค.ศ. 2021 คือ พ.ศ. 2564)',
      en: 'a year of the Buddhist Era from 2400 to 2699 (2021 A.D. is 2564)',
    });
    const cohort = buddhistYear(label, { least: 2563, most: 2565 });
    expect([2563, 2565].map(input => read(cohort, input))).toEqual([2563, 2565]);
    expect(accepted(cohort, 2020)).toMatchObject({
      en: expect.stringMatching(/ from 2563 to 2565 \(2020 A.D. is 2563\)$/),
    });
    expect(accepted(cohort, 2022)).toMatchObject({ en: expect.stringMatching(/2565\)$/) });
    for (const input of [2019, 2023])
      expect(accepted(cohort, input)).toMatchObject({ en: expect.stringMatching(/2565$/) });
  });
});

describe('a fact accepts', () => {
  it.each<[string, Fact, unknown]>([
    ['a yes or no', yesNo(label), false],
    ['money to the satang', money(label), 0.29],
    ['money as a decimal', money(label), '1762380.50'],
    ["an application's decimal", money(label), new ApplicationDecimal('12.25')],
    ['negative money where it may be', money(label, { least: null }), -5],
    ['the least and the most', percent(label), 100],
    ['more than all where that can be', percent(label, { most: 500 }), 276.67],
    ['a whole number', quantity(label, 'points', { decimals: 0 }), 7],
    ['some decimals', quantity(label, 'points', { decimals: 1 }), 7.5],
    [
      'a least of thousandths',
      quantity(label, 'points', { least: 0.125, decimals: 3 }),
      new ApplicationDecimal('0.125'),
    ],
    ['a most of thousandths', quantity(label, 'points', { most: 0.125, decimals: 3 }), new ApplicationDecimal('0.125')],
    ['any number where there is no least', quantity(label, 'percent', { least: null }), -104.6],
    ['a count', count(label, 'people'), 0],
    ['a count in digits', count(label, 'people'), '1'],
    ['a date', date(label), '2021-02-28'],
    ['one of a few words', choice(label, ['step', 'linear']), 'linear'],
    ['a name', name(label), 'เชียงใหม่'],
    ['a list', listOf(label, count(label, 'people'), 1), [1, 2]],
    ['a record', record(label, { a: count(label, 'people') }), { a: 1 }],
  ])('%s', (_title, fact, input) => {
    const isNumber = input instanceof ApplicationDecimal || (typeof input === 'string' && /^\d+(\.\d+)?$/.test(input));
    expect(stored(read(fact, input))).toEqual(isNumber ? Number(input) : stored(input));
  });

  it('just the least and the most with more zeros than a plain number keeps, and no less and no more', () => {
    const two = quantity(label, 'points', { least: 2, most: 2 });
    expect(stored(read(two, '2.00000000000000000'))).toBe('2');
    expect(() => read(two, '2.00000000000000001')).toThrow(RuleInputError);
    expect(() => read(two, '1.99999999999999999')).toThrow(RuleInputError);
  });

  it.each([count(label, 'people'), quantity(label, 'points', { least: null })])('0 for a 0 below 0', fact => {
    expect(read(fact, -0)).toBe(0);
  });

  it('nothing, unless it is required', () => {
    expect(read(yesNo(label), undefined)).toBeUndefined();
    expect(() => read(required(yesNo(label)), undefined)).toThrow(RuleInputError);
  });
});

describe('many mistakes', () => {
  it('are counted, and the first hundred kept', () => {
    const list = listOf(label, count(label, 'people'));
    const mistakes = (length: number): RuleInputError => {
      try {
        read(
          list,
          Array.from({ length }, () => 'x'),
        );
      } catch (error) {
        if (error instanceof RuleInputError) return error;
      }
      throw new Error('nothing was refused');
    };
    expect([mistakes(100).problems.length, mistakes(100).more]).toEqual([100, 0]);
    expect([mistakes(150).problems.length, mistakes(150).more]).toEqual([100, 50]);
  });
});

describe('a fact refuses', () => {
  it.each<[string, Fact, unknown]>([
    ['a word for a yes or no', yesNo(label), 'yes'],
    ['null', yesNo(label), null],
    ['a tenth of a satang', money(label), '0.001'],
    ['a float that is not exact', money(label), 0.1 + 0.2],
    ['separators', money(label), '1,000'],
    ['an exponent', money(label), '1e3'],
    ['negative money', money(label), -1],
    ['money too large to be exact', money(label), '10000000000000.01'],
    ['less than the least', percent(label), -0.01],
    ['more than the most', percent(label), 100.01],
    ['a fraction of a whole number', quantity(label, 'points', { decimals: 0 }), 7.5],
    ['a count below the least', count(label, 'people', { least: 1 }), 0],
    ['a count above the most', count(label, 'people', { most: 5 }), 6],
    ['a fraction of a person', count(label, 'people'), 1.5],
    ['nearly a person, by more digits than a plain number keeps', count(label, 'people'), '0.999999999999999999999999'],
    ['a little more than a person', count(label, 'people'), '1.00000000000000000001'],
    ['nearly a year', buddhistYear(label), '2563.99999999999999999999'],
    ['more people than a plain number counts', count(label, 'people'), '9007199254740992'],
    ['a count as a word', count(label, 'people'), 'one'],
    ['a fraction of a person in digits', count(label, 'people'), '1.5'],
    ['31 February', date(label), '2021-02-31'],
    ['a Date, which has no calendar date without a time zone', date(label), new Date(0)],
    ['another word', choice(label, ['step', 'linear']), 'cubic'],
    ['a blank name', name(label), '  '],
    ['a name of marks of direction', name(label), '\u202e\u061c'],
    ['a name of control characters', name(label), '\u0000\u0007'],
    ['a name of fillers and joiners', name(label), '\u3164\u034f\ufe0f'],
    ['an endless name', name(label), 'x'.repeat(201)],
    ['a list that is too short', listOf(label, count(label, 'people'), 1), []],
    ['a list that is no list', listOf(label, count(label, 'people')), { 0: 1 }],
    ['a list of the wrong things', listOf(label, count(label, 'people')), [1, 'x']],
    ['a record of the wrong things', record(label, { a: count(label, 'people') }), { a: 'x' }],
    ['a record that is a list', record(label, { a: count(label, 'people') }), [1]],
    ['a record that is a Map', record(label, { a: count(label, 'people') }), new Map()],
  ])('%s', (_title, fact, input) => {
    expect(() => read(fact, input)).toThrow(RuleInputError);
  });

  it('one thing of a list that is as short or as long as it may be, and not the list', () => {
    const pair = { ...listOf(label, count(label, 'people'), 2), most: 2 };
    const problems = (input: unknown) => {
      try {
        read(pair, input);
      } catch (error) {
        return (error as RuleInputError).problems.map(({ path }) => path.join('.'));
      }
      return [];
    };
    expect(problems([1, 2])).toEqual([]);
    expect(problems([1, 'x'])).toEqual(['it.1']);
    expect(problems([1, 'x', 3])).toEqual(['it']);
    expect(problems(['x'])).toEqual(['it']);
  });

  it.each([1, 'x'])('a list that grows with each look at it, as it was first: of %o', item => {
    const looks: unknown[] = [];
    const growing = new Proxy([item], {
      get: (list, name) =>
        name === 'length' ? Math.min(looks.push(name), 1000) : name === '999' ? 'far' : Reflect.get(list, '0'),
    });
    const problems = (): unknown => {
      try {
        return read(listOf(label, count(label, 'people')), growing);
      } catch (error) {
        return (error as RuleInputError).problems.length;
      }
    };
    expect(problems()).toEqual(item === 1 ? [1] : 2);
  });

  it.each([Number.NaN, -1])('a list that is %o long', length => {
    const odd = new Proxy([1], { get: (list, name) => (name === 'length' ? length : Reflect.get(list, name)) });
    expect(() => read(listOf(label, count(label, 'people')), odd)).toThrow(RuleInputError);
  });

  it('a list beyond all measure, without reading it', () => {
    expect(() => read(listOf(label, yesNo(label)), new Array(mostItems + 1))).toThrow(RuleInputError);
  });
});

describe('problems are told', () => {
  const facts = record(label, {
    projects: listOf(label, record(label, { approved: required(money(label)) })),
    today: date(label),
  });
  const readAll = reader('example', facts);
  const problemsOf = (input: unknown): unknown => {
    try {
      readAll(input);
    } catch (error) {
      return (error as RuleInputError).problems.map(({ path, given }) => [path.join('.'), given]);
    }
    return [];
  };

  it('all of them, each with its place', () => {
    expect(
      problemsOf({ projects: [{ approved: 1 }, { approved: 'x' }, { aproved: 1, approved: 2 }], today: '?' }),
    ).toEqual([
      ['projects.1.approved', '"x"'],
      ['projects.2.aproved', '"aproved"'],
      ['today', '"?"'],
    ]);
  });

  it('a required fact that is not there', () => {
    expect(problemsOf({ projects: [{}] })).toEqual([['projects.0.approved', 'undefined']]);
  });

  it.each([
    ['nothing', undefined, 'undefined'],
    ['a text', 'x', '"x"'],
    ['a list', [], 'array of 0'],
    ['a class instance', new (class Row {})(), 'object of class Row'],
  ])('%s instead of facts', (_title, input, given) => {
    expect(problemsOf(input)).toEqual([['', given]]);
  });

  it('a getter that throws', () => {
    const input = {
      get today() {
        throw new Error('no');
      },
    };
    expect(problemsOf(input)).toEqual([['', 'object']]);
  });

  it('an own __proto__ is an unknown name, not a prototype', () => {
    expect(problemsOf(JSON.parse('{"__proto__": {"today": "2021-01-01"}}'))).toEqual([['__proto__', '"__proto__"']]);
  });

  it('an unknown name with nothing in it is refused too', () => {
    expect(problemsOf({ todai: undefined })).toEqual([['todai', '"todai"']]);
  });

  it('of many names it lists forty', () => {
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`n${index}`, money(label)]));
    expect(() => reader('example', record(label, many))({ x: 1 })).toThrow(/n39, …$/);
  });

  it('records in a list of lists have their names', () => {
    const days = reader('example', listOf(label, listOf(label, record(label, { today: date(label) }))));
    expect(days([[{ today: '2021-01-01' }, {}], []])).toEqual([[{ today: '2021-01-01' }, { today: undefined }], []]);
  });

  it('facts of another realm are facts', () => {
    const other = runInNewContext("({ projects: [{ approved: 1 }], today: '2021-02-04' })");
    expect(readAll(other)).toEqual(readAll({ projects: [{ approved: 1 }], today: '2021-02-04' }));
  });

  it('facts without a prototype are facts', () => {
    expect(problemsOf(Object.assign(Object.create(null), { today: '2021-01-01' }))).toEqual([]);
  });
});

describe('the JSON Schema of facts', () => {
  const digitsOf = (fact: Fact): RegExp => {
    const [, { pattern }] = (schemaOf(fact) as { anyOf: [unknown, { pattern: string }] }).anyOf;
    return new RegExp(pattern);
  };

  it.each([
    ['19 and above', count(label, 'people', { least: 19 }), ['19', '20', '99', '100', '019'], ['18', '9', '0', '-19']],
    ['0 and below', quantity(label, 'points', { least: null, most: 0 }), ['0', '0.00', '-0.5', '-12'], ['0.5', '1']],
  ])('takes digits of %s, as the fact does', (_title, fact, taken, refused) => {
    for (const text of [...taken, ...refused]) {
      expect(digitsOf(fact).test(text), text).toBe(taken.includes(text));
      expect(fact.read?.(text) !== undefined, text).toBe(taken.includes(text));
    }
  });

  it('tells names, kinds, bounds and labels', () => {
    const facts = record(label, {
      approved: required(money(text('approved'))),
      roles: listOf(label, choice(label, ['head', 'member'])),
      when: date(label),
      whole: quantity(label, 'points', { decimals: 0, most: 5, least: null }),
    });
    expect(schemaOf(facts)).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['approved'],
      properties: {
        approved: { title: 'approved', anyOf: [{ type: 'integer', minimum: 0 }, { type: 'string' }] },
        roles: { type: 'array', items: { enum: ['head', 'member'] } },
        when: { type: 'string', format: 'date' },
        whole: { anyOf: [{ type: 'integer', maximum: 5 }, { type: 'string' }] },
      },
    });
  });
});
