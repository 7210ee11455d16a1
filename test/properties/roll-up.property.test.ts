import fc from 'fast-check';
import { describe, it } from 'vitest';
import { cite } from '../../src/core/citation.js';
import { Decimal } from '../../src/core/decimal.js';
import { type RollUpDefinition, rollUp } from '../../src/rules/counting/roll-up.js';

const title = { th: 'ทดสอบ', en: 'Test' };
const document = { file: 'test.txt', title, agency: 'cdd', fiscalYear: 2564 } as const;
const programme = { agency: 'cdd', programme: 'test', edition: 'fy2564', title, document } as const;
const source = cite(document)(1);
const make = (relation: RollUpDefinition['relation']) =>
  rollUp({ programme, id: 'whole', title, source, unit: 'baht', relation });
const [equals, atLeast] = [make('equals'), make('at-least')];

const baht = (satang: number): string => new Decimal(satang).div(100).toFixed(2);
const satangs = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { maxLength: 20 });
const partsOf = (amounts: readonly number[]) =>
  amounts.map((amount, index) => ({ name: `${index}`, amount: baht(amount) }));
const sumOf = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('a roll-up', () => {
  it('of parts that sum to the whole is met', () => {
    fc.assert(
      fc.property(satangs, amounts => {
        fc.pre(amounts.length > 0);
        const facts = { total: baht(sumOf(amounts)), parts: partsOf(amounts) };
        return equals.decide(facts) === 'met' && atLeast.decide(facts) === 'met' && equals(facts).difference === '0';
      }),
    );
  });

  it('one satang off is unmet, and only a whole above its parts may be', () => {
    fc.assert(
      fc.property(satangs, amounts => {
        const parts = partsOf([...amounts, 1]);
        const [below, above] = [baht(sumOf(amounts)), baht(sumOf(amounts) + 2)];
        return (
          equals.decide({ total: below, parts }) === 'unmet' &&
          equals.decide({ total: above, parts }) === 'unmet' &&
          atLeast.decide({ total: below, parts }) === 'unmet' &&
          atLeast.decide({ total: above, parts }) === 'met'
        );
      }),
    );
  });

  it('decides what its outcome says, in any order of the parts', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 300 }).map(baht), { nil: undefined });
    const facts = fc.record({
      total: amount,
      parts: fc
        .array(amount, { maxLength: 4 })
        .map(list => list.map((each, index) => ({ name: `${index}`, amount: each }))),
    });
    fc.assert(
      fc.property(facts, ({ total, parts }) =>
        [equals, atLeast].every(rule => {
          const { verdict } = rule({ total, parts });
          return (
            verdict === rule.decide({ total, parts }) && verdict === rule.decide({ total, parts: parts.toReversed() })
          );
        }),
      ),
    );
  });

  it('is unknown, and names what is missing, exactly where that can still change the verdict', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined });
    const relation = fc.constantFrom(equals, atLeast);
    fc.assert(
      fc.property(relation, amount, fc.array(amount, { minLength: 1, maxLength: 2 }), (rule, total, amounts) => {
        const facts = (whole: number | undefined, list: readonly (number | undefined)[]) => ({
          total: whole,
          parts: list.map((each, index) => ({ name: `${index}`, amount: each })),
        });
        const { verdict, missing } = rule(facts(total, amounts));
        const possible = new Set(
          completions([total, ...amounts]).map(([whole, ...list]) => rule.decide(facts(whole, list))),
        );
        const unknown = [
          ...(total === undefined ? ['total'] : []),
          ...amounts.flatMap((each, index) => (each === undefined ? [`parts.${index}.amount`] : [])),
        ];
        return verdict === 'unknown'
          ? possible.size === 2 && missing.join() === unknown.join()
          : possible.size === 1 && possible.has(verdict) && missing.length === 0;
      }),
    );
  });
});

/** All ways to fill in what is not known with small amounts. */
const completions = (amounts: readonly (number | undefined)[]): readonly (readonly number[])[] =>
  amounts.reduce<readonly (readonly number[])[]>(
    (lists, amount) =>
      lists.flatMap(list => (amount === undefined ? [0, 1, 2, 3, 4, 5] : [amount]).map(each => [...list, each])),
    [[]],
  );
