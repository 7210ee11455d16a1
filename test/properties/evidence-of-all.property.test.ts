import { describe, expect, it } from 'vitest';
import { explain } from '../../src/catalogue/index.js';
import { entries } from '../../src/catalogue/rules.js';
import { compare, readDecimal } from '../../src/core/decimal.js';
import type { CriterionOutcome } from '../../src/rules/logic/logic.js';
import type { Given } from '../answers/inputs.js';
import { takenBy } from '../answers/taken.js';

type Outcome = Given & { readonly rule: string; readonly criteria?: readonly CriterionOutcome[] };

const told = entries().flatMap(({ path, rule }) =>
  [...takenBy(rule, 40)].flatMap(facts => {
    const result = rule.safe(facts);
    return result.ok ? [{ path, facts, outcome: result.value as Outcome }] : [];
  }),
);

/** What is wrong, by the rule that does it: the first of each. */
const wrong = (of: (each: (typeof told)[number]) => unknown): unknown => {
  const found = new Map<string, unknown>();
  for (const each of told) {
    const said = found.has(each.path) ? undefined : of(each);
    if (said !== undefined) found.set(each.path, { facts: JSON.stringify(each.facts), said });
  }
  return Object.fromEntries(found);
};

const leaves = (criteria: readonly CriterionOutcome[]): readonly CriterionOutcome[] =>
  criteria.flatMap(each => (each.criteria ? leaves(each.criteria) : [each]));

const byNumber: Readonly<Record<string, (order: number) => boolean>> = {
  atLeast: order => order >= 0,
  atMost: order => order <= 0,
  above: order => order > 0,
  below: order => order < 0,
  exactly: order => order === 0,
};

/** Whether what was found is what is asked, told by those who see only both; undefined where they cannot tell. */
function agrees(actual: unknown, required: unknown): boolean | undefined {
  if (typeof required === 'boolean') return actual === required;
  if (Array.isArray(actual)) return undefined;
  const answers = Object.entries(required as Given).map(([comparison, limit]) => {
    if (comparison === 'oneOf') return (limit as readonly unknown[]).includes(actual);
    if (comparison === 'noneOf') return !(limit as readonly unknown[]).includes(actual);
    if (comparison === 'noEarlierThan') return String(actual) >= String(limit);
    if (comparison === 'noLaterThan') return String(actual) <= String(limit);
    const [found, asked] = [readDecimal(actual), readDecimal(limit)];
    return found === undefined || asked === undefined ? undefined : byNumber[comparison]?.(compare(found, asked));
  });
  return answers.includes(undefined) ? undefined : answers.every(answer => answer);
}

/** What the documents do not print stays open, and no fact settles it. */
const neverTold: ReadonlySet<string> = new Set([
  'cdd.activities.fy2565.allotments',
  'cdd.activities.fy2565.targetGroup',
  'cdd.indicators.fy2565.assessActivity',
]);

describe('the evidence of every rule', () => {
  it('agrees with its mark: what is met is found as it is asked, and what is unmet is not', () => {
    const against = wrong(({ outcome: { criteria = [] } }) =>
      leaves(criteria).find(({ status, actual, required }) => {
        if (status === 'unknown' || actual === undefined || required === undefined) return false;
        const answer = agrees(actual, required);
        return answer !== undefined && answer !== (status === 'met');
      }),
    );
    expect(against).toEqual({});
  });

  it('names what is missing wherever it leaves the answer open', () => {
    const open = wrong(({ path, outcome: { verdict, possible, missing } }) => {
      const isOpen = verdict === 'unknown' || (Array.isArray(possible) && possible.length > 1);
      return isOpen && !neverTold.has(path) && !(missing as readonly string[] | undefined)?.length
        ? verdict
        : undefined;
    });
    expect(open).toEqual({});
  });

  it('is told without saying anything twice, and no number as at least and at most the same', () => {
    const twice = wrong(({ outcome }) => {
      for (const language of ['th', 'en'] as const) {
        const lines = explain(outcome, { language }).split('\n');
        const again = lines.find((line, at) => at > 0 && lines[at - 1]?.endsWith(`: ${line}`));
        const same = lines.find(line => /(?:at least|ไม่น้อยกว่า) ?(.+?)(?: and at most| และไม่เกิน) ?\1\)/.test(line));
        if (again ?? same) return again ?? same;
      }
      return undefined;
    });
    expect(twice).toEqual({});
  });

  it('of an answer that is unmet says how it could be met, or that it cannot', () => {
    const silent = wrong(({ outcome }) =>
      outcome['verdict'] === 'unmet' && 'next' in outcome
        ? /^(?:what would change it|as the facts stand)/m.exec(explain(outcome, { language: 'en' })) === null ||
          undefined
        : undefined,
    );
    expect(silent).toEqual({});
  });
});
