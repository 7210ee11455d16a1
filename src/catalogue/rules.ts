import * as cdd from '../cdd/index.js';
import * as codi from '../codi/index.js';
import type { Safe } from '../core/argument.js';
import type { RuleDescription } from '../rules/logic/rule.js';

/**
 * A rule of any shape, as it is found: called through `safe`, since nobody knows its facts beforehand. Every rule is one: it is
 * the type for a list of rules of several kinds.
 */
export interface FoundRule {
  /** The outcome, or the error that says why there is none. */
  readonly safe: (facts: unknown) => Safe<{ readonly rule: string }>;
  /** The decision alone; throws what `safe` gives as the error. */
  decide(facts: unknown): unknown;
  readonly rule: RuleDescription;
}

/** A rule and the name that applications import it by. */
export interface CatalogueEntry {
  /** e.g. `cdd.communityPlans.fy2555.gradeQuality` */
  readonly path: string;
  readonly rule: FoundRule;
}

type Names = Readonly<Record<string, unknown>>;

const isRule = (value: unknown): value is FoundRule =>
  typeof value === 'function' && 'rule' in value && 'safe' in value;

/** Agency, programme, edition, rule: the rules lie at the same depth everywhere, and come by name in every module system. */
function* below(path: string, names: Names, depth: number): Generator<CatalogueEntry> {
  for (const name of Object.keys(names).sort()) {
    const here = `${path}.${name}`;
    const value = names[name];
    if (isRule(value)) yield Object.freeze({ path: here, rule: value });
    else if (depth > 1) yield* below(here, value as Names, depth - 1);
  }
}

let all: readonly CatalogueEntry[] | undefined;

/**
 * Every rule of every programme.
 *
 * @th
 * กติกาทุกข้อของทุกโครงการ
 */
export function entries(): readonly CatalogueEntry[] {
  all ??= [...below('codi', codi, 3), ...below('cdd', cdd, 3)];
  return all;
}

let byId: ReadonlyMap<string, CatalogueEntry> | undefined;

/** The entry of a rule's id, undefined where there is none. */
export function entryOf(id: string): CatalogueEntry | undefined {
  byId ??= new Map(entries().map(entry => [entry.rule.rule.id, entry]));
  return byId.get(id);
}

/** The rule of an id, undefined where there is none. */
export const ruleOf = (id: string): FoundRule | undefined => entryOf(id)?.rule;
