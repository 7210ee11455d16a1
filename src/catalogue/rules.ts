import * as cdd from '../cdd/index.js';
import * as codi from '../codi/index.js';
import type { AnyRule } from '../rules/logic/any-rule.js';

/** A rule and the name that applications import it by. */
export interface CatalogueEntry {
  /** e.g. `cdd.communityPlans.fy2555.gradeQuality` */
  readonly path: string;
  readonly rule: AnyRule;
}

type Names = Readonly<Record<string, unknown>>;

const isRule = (value: unknown): value is AnyRule => typeof value === 'function' && 'rule' in value && 'safe' in value;

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
export const ruleOf = (id: string): AnyRule | undefined => entryOf(id)?.rule;
