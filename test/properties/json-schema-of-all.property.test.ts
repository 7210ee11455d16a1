import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import { schemaOf } from '../../src/rules/json-schema.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import { money, record } from '../../src/rules/logic/fact.js';
import { reader } from '../../src/rules/logic/read.js';

const ajv = new Ajv2020({
  // Strict, as it is unless it is told otherwise: what JSON Schema does not know, it asks for by name.
  keywords: ['x-unit', 'x-choices'],
  unicodeRegExp: true,
  formats: { date: true },
  code: { regExp: (pattern: string, flags: string) => new RegExp(pattern, flags) } as never,
});

/** Every single fact of every rule, those of lists and records too, one of each form. */
const facts = new Map<string, { readonly path: string; readonly fact: Fact }>();
const collect = (all: Facts, path: string): void => {
  for (const [name, fact] of Object.entries(all)) {
    const here = `${path}.${name}`;
    if (fact.fields) collect(fact.fields, here);
    else if (fact.item) collect({ item: fact.item }, here);
    else facts.set(JSON.stringify([fact.json, fact.accepts.en]), { path: here, fact });
  }
};
for (const { path, rule } of entries()) collect(rule.rule.facts, path);

/** Numbers about the bounds of a fact, and texts of every form that numbers, dates and words have. */
function probes({ json, accepts }: Fact): readonly unknown[] {
  const bounds = [...`${accepts.en} ${JSON.stringify(json)}`.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => text);
  const numbers = [...bounds, '0', '1', '100', '9007199254740991', '9007199254740993', '99999999999999'].flatMap(
    text => {
      const value = Number(text);
      return [
        value,
        value + 1,
        value - 1,
        value + 0.01,
        value - 0.01,
        value + 0.001,
        value / 3,
        ...(value === 0 ? [] : [-value]),
      ].flatMap(each => [each, String(each), `${each}.0`, `0${each}`, `${each}0`]);
    },
  );
  const digits = [1, 2, 13, 15, 16, 17, 24, 25].flatMap(length => {
    const nines = '9'.repeat(length);
    return [nines, `-${nines}`, `0.${nines}`, `${nines}.${nines}`, `1${'0'.repeat(length)}`, `${'0'.repeat(length)}1`];
  });
  const words = ((json?.['enum'] ?? []) as readonly unknown[]).flatMap(word => [word, `${word} `]);
  const odd = [
    '',
    ' ',
    '\u200b',
    '-',
    '.',
    '1.',
    '.5',
    '+1',
    '1e3',
    '0x1',
    '๑',
    '1,000',
    'ก',
    'ก'.repeat(201),
    '😀'.repeat(200),
  ];
  const dates = [
    '2021-02-28',
    '2021-02-29',
    '2020-02-29',
    '1900-02-29',
    '2400-01-01',
    '2564-01-01',
    '1899-12-31',
    '2021-04-31',
  ];
  return [...numbers, ...digits, ...words, ...odd, ...dates, null, true, false, [], {}, 1e21, 1e-7, -0];
}

describe('the JSON Schema of facts', () => {
  it('there are facts of several forms', () => {
    expect(facts.size).toBeGreaterThan(10);
  });

  it('accepts no value that the rule refuses for its form', () => {
    const wrong: unknown[] = [];
    for (const { path, fact } of facts.values()) {
      const accepts = ajv.compile(schemaOf(fact));
      const given = record(fact.label, { it: { ...fact, required: true } });
      const read = reader('example', given);
      for (const value of probes(fact)) {
        if (!accepts(value)) continue;
        try {
          read({ it: value });
        } catch {
          wrong.push([path, value]);
          break;
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('accepts what the rule takes as plain numbers, dates, words and yes or no', () => {
    const wrong: unknown[] = [];
    for (const { path, fact } of facts.values()) {
      const accepts = ajv.compile(schemaOf(fact));
      const read = fact.read as NonNullable<Fact['read']>;
      const numbers = (schemaOf(fact)['anyOf'] ?? []) as readonly { readonly type?: string }[];
      const isWhole = numbers.some(({ type }) => type === 'integer');
      const isPlain = (value: unknown): boolean =>
        typeof value === 'number'
          ? Number.isSafeInteger(value) || (!isWhole && /^-?\d+\.\d{1,2}$/.test(String(value)))
          : typeof value === 'boolean' ||
            (typeof value === 'string' && !fact.choices && /^\d{1,12}(\.\d\d?)?$|-/.test(value));
      const value = probes(fact).find(each => isPlain(each) && read(each) !== undefined && !accepts(each));
      if (value !== undefined) wrong.push([path, value]);
    }
    expect(wrong).toEqual([]);
  });

  it('is as strict on satang whatever floating point makes of them: a number is whole, digits have two decimals', () => {
    const baht = money({ th: 'จำนวนเงิน', en: 'amount' });
    const [accepts, read] = [ajv.compile(schemaOf(baht)), baht.read as NonNullable<Fact['read']>];
    for (const value of [0.1 + 0.2, 0.001, 1e-7, '0.001', '0.30000000000000004']) {
      expect([value, accepts(value), read(value)]).toEqual([value, false, undefined]);
    }
    for (const value of [0, 1762380, '1762380.55', '0.1', '0.10']) {
      expect([value, accepts(value), read(value) !== undefined]).toEqual([value, true, true]);
    }
  });
});
