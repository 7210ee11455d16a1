import { describe, expect, it } from 'vitest';
import { explain, get } from '../../src/catalogue/index.js';
import { readDecimal } from '../../src/core/decimal.js';
import { decimalText } from '../../src/core/decimal-text.js';
import { roundHalfUp } from '../../src/core/ratio.js';
import { dayInWords } from '../../src/core/thai-day.js';
import { withThousands } from '../../src/core/thousands.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import { printedCases } from '../../tools/data/package.mjs';
import type { AnyRule } from '../rules.js';

type Language = 'th' | 'en';

/** Each single fact that was given, also within records; what stands in lists is summed up, not told one by one. */
function* singlesOf(facts: Facts, values: object, path = ''): Generator<readonly [string, Fact, unknown]> {
  for (const [name, value] of Object.entries(values)) {
    const fact = facts[name] as Fact;
    if (fact.fields) yield* singlesOf(fact.fields, value, `${path}${name}.`);
    else if (!fact.item) yield [`${path}${name}`, fact, value];
  }
}

/** How a value is told, in any of these ways. */
function wordsFor({ label, choices, identifies }: Fact, value: unknown, language: Language): readonly string[] {
  // A yes or no is told by its label, or by the mark of the criterion under the same.
  if (typeof value === 'boolean') return [label[language]];
  const choice = choices?.[String(value)];
  if (choice) return [choice[language]];
  const number = identifies ? undefined : readDecimal(value);
  if (number === undefined) {
    return [/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? dayInWords(String(value))[language] : String(value)];
  }
  const rounded = decimalText(roundHalfUp(number, 2));
  return [rounded, withThousands(rounded), decimalText(number)];
}

/** Whether a text says one of these by itself: `12` does not stand in `1,012` or `12.5`. */
const says = (text: string, words: readonly string[]): boolean =>
  words.some(word => {
    const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(/^\d/.test(word) ? `(?<![\\d.,])${escaped}(?!\\d|[.,]\\d)` : escaped).test(text);
  });

const told = [...printedCases().values()].flat().map(({ rule, facts }) => {
  const found = get(rule).rule as unknown as AnyRule;
  const outcome = found(facts);
  return { rule: found.rule, facts, th: explain(outcome), en: explain(outcome, { language: 'en' }) };
});

describe('the evidence of every printed case', () => {
  it('is there for hundreds of them', () => {
    expect(told.length).toBeGreaterThan(300);
  });

  it.each(['th', 'en'] as const)('tells every single fact that it was judged by: %s', language => {
    const untold = told.flatMap(({ rule, facts, ...texts }) =>
      [...singlesOf(rule.facts, facts)]
        .filter(([, fact, value]) => !says(texts[language], wordsFor(fact, value, language)))
        .map(([path, , value]) => `${rule.id} ${path}: ${value}`),
    );
    expect(untold).toEqual([]);
  });
});
