import { describe, expect, it } from 'vitest';
import { explain } from '../../src/catalogue/index.js';
import { entries } from '../../src/catalogue/rules.js';
import type { CriterionOutcome } from '../../src/rules/logic/logic.js';
import type { Rule } from '../../src/rules/logic/rule.js';
import { dice, type Given, thinned, wholeFacts } from '../completions.js';

type AnyRule = Rule<unknown, Given & { readonly rule: string }, unknown>;

const told = entries().flatMap(({ path, rule }) => {
  const any = rule as AnyRule;
  const roll = dice(2564);
  const inputs = wholeFacts(any.rule, 4, 7).map((input, index) =>
    index === 0 ? input : thinned(any.rule.facts, input, roll),
  );
  return inputs.flatMap(input => {
    const result = any.safe(input);
    if (!result.ok) return [];
    const outcome = result.value;
    return [{ path, rule: any, input, outcome, th: explain(outcome), en: explain(outcome, { language: 'en' }) }];
  });
});

const wrong = (of: (each: (typeof told)[number]) => unknown): unknown => {
  const found = new Map<string, unknown>();
  for (const each of told) {
    const said = found.has(each.path) ? undefined : of(each);
    if (said !== undefined) found.set(each.path, said);
  }
  return Object.fromEntries(found);
};

const leaves = (criteria: readonly CriterionOutcome[]): readonly CriterionOutcome[] =>
  criteria.flatMap(each => [each, ...leaves(each.criteria ?? [])]);

/** Latin words of a text, of which those that stand in a label, a title, a section or a name of the rule or the facts are fair. */
function* texts(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, entry] of Object.entries(value)) if (key !== 'en') yield* texts(entry, seen);
}
const latin = (text: string): readonly string[] => text.match(/[A-Za-z][A-Za-z-]*/g) ?? [];

describe('every outcome of every rule in words', { timeout: 240_000 }, () => {
  it('is more than a title, in both languages', () => {
    expect(wrong(({ th, en }) => (th.includes('\n') && en.includes('\n') ? undefined : th))).toEqual({});
  });

  it('says every criterion by its label, and where the source says so', () => {
    expect(
      wrong(({ outcome, th, en }) => {
        const criteria = leaves((outcome['criteria'] ?? []) as readonly CriterionOutcome[]);
        const unsaid = criteria.find(({ label }) => !th.includes(label.th) || !en.includes(label.en));
        if (unsaid) return unsaid.label;
        return /บรรทัด|เกณฑ์ของผู้ใช้/.test(th) && /lines|own/.test(en) ? undefined : th;
      }),
    ).toEqual({});
  });

  it.fails('never shows a path, a place in a list or what is no text (open: workingTargets)', () => {
    expect(wrong(({ th, en }) => /undefined|\[object|NaN|null/.exec(`${th}\n${en}`)?.input)).toEqual({});
  });

  it('is Thai in Thai: no Latin word but those of the labels and of what was given', () => {
    expect(
      wrong(({ rule, input, outcome, th }) => {
        const words = latin(th);
        // What a plain function calls its answers is not in its description, and the letters of grades are read as they are.
        if (words.length === 0 || rule.rule.shape === 'function') return undefined;
        const fair = new Set([...labels(rule.rule), ...labels(outcome), ...texts(input)].flatMap(latin));
        const strange = words.filter(word => !fair.has(word) && !/^[A-Z]$/.test(word));
        return strange.length > 0 ? [...new Set(strange)] : undefined;
      }),
    ).toEqual({});
  });
});

/** Thai labels, sections and how figures came about, at any depth. */
function* labels(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, entry] of Object.entries(value)) {
    if ((key === 'th' || key === 'section') && typeof entry === 'string') yield entry;
    yield* labels(entry, seen);
  }
}
