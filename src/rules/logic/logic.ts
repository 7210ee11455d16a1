import type { Citation } from '../../core/citation.js';
import type { Exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import { own } from '../../core/own.js';
import type { Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Fact, Facts } from './fact-type.js';
import type { Criterion, Node, Observed, Required, Verdict } from './node.js';
import { isGroup } from './nodes.js';
import { observed, shownAmong } from './present.js';
import { naming, type Places, readFlag } from './read.js';

/** A criterion as it came out: what was asked, what was observed, whether it was met, and where the source says so. */
export interface CriterionOutcome<Id extends string = string> {
  readonly id: Id;
  readonly label: Text;
  readonly status: Verdict;
  /** Whether it is asked at all; absent where it always is. */
  readonly applies?: boolean;
  /** The fact that `actual` is the value of; absent where it is computed from several. */
  readonly fact?: string;
  /** What was observed; absent while it is not known, and for groups. */
  readonly actual?: Observed;
  /** What it was judged by besides, of a criterion on several facts: those that are known, by name, but for lists. */
  readonly facts?: Readonly<Record<string, Observed>>;
  /** Of points that the caller lists: the names of those that are not met; absent where there are none. */
  readonly unmet?: readonly string[];
  /** Of such points: the names of those of which it is not known; absent where there are none. */
  readonly unknown?: readonly string[];
  /** What is asked; absent while that depends on what is not known, and for groups. */
  readonly required?: Required;
  /** The unit of both, where they are numbers. */
  readonly unit?: Unit;
  readonly source: Citation;
  /** Of a group: how many of its members are enough; absent where all are needed. */
  readonly least?: number;
  /** The members of a group. */
  readonly criteria?: readonly CriterionOutcome<Id>[];
}

/** A figure that was computed, as evidence. */
export interface FigureOutcome {
  readonly id: string;
  readonly label: Text;
  /** A count, an amount as text, a date or a word; `null` for known to be none; absent while it is not known. */
  readonly value?: number | DecimalText | string | null;
  readonly unit?: Unit | 'date';
  /** How it came about. */
  readonly how: Text;
  /** The facts that it was computed from, by name, where they do not stand elsewhere in the outcome. */
  readonly facts?: Readonly<Record<string, Observed>>;
  readonly source: Citation;
}

/** What a node falls back on: the labels of its facts, and the place of its group or rule. */
export interface Context {
  readonly facts: Facts;
  readonly source: Citation;
}

/** Facts by name. */
type Named = Readonly<Record<string, unknown>>;

/** Whether a value of one fact is enough. */
type Holds = (value: unknown) => boolean;

/** What every rule with a verdict tells. */
export interface VerdictOutcome<Id extends string = string> {
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionOutcome<Id>[];
  /** What is not known and can still change the verdict. */
  readonly missing: readonly string[];
  /** The criteria, by id, that would have to be met; empty once the verdict is, and where nothing that can be done would change it. */
  readonly next: readonly Id[];
}

/** A criterion made ready: where its facts stand, and what of its evidence never changes. */
export interface ReadyCriterion {
  readonly id: string;
  readonly label: Text;
  readonly source: Citation;
  readonly unit: Unit | undefined;
  readonly fact: string | undefined;
  /** Its own, so that nothing that every object has can make a group of it. */
  readonly of: undefined;
  readonly criterion: Criterion<unknown>;
  /** Of a criterion on one fact: its place, and how that fact alone is judged. */
  readonly place: number;
  readonly holds: Holds | undefined;
  /** What is asked, where that is always the same. */
  readonly asked: Required | undefined;
  /** Of a criterion on one fact that always asks the same: its evidence while that is missing, of a no and of a yes, made once. */
  readonly shared: readonly [open: CriterionOutcome, no: Known, yes: Known] | undefined;
  /** Of a criterion whose facts can be little: its evidence by their values, made once each and shared. */
  readonly kept: Kept | undefined;
  readonly isCircumstance: boolean;
  /** The facts that it is judged by, but for the one that is shown as observed. */
  readonly besides: readonly string[];
  /** The facts that it looks at, and their places. */
  readonly looked: readonly string[];
  readonly places: readonly number[];
  /** Give what stands within each its names back. */
  readonly named: readonly ((value: unknown) => unknown)[];
}

type Known = CriterionOutcome | undefined;
type Kept = Map<unknown, Kept | CriterionOutcome>;

/** Of how many combinations of values or of verdicts what they make is kept. */
const mostKept = 256;

/** Of how many criteria the verdicts, three each, are one whole number. */
const mostTold = 30;

/** How many values a fact can have, and that it is not known. */
function valuesOf({ json = {} }: Fact): number {
  if (json['type'] === 'boolean') return 3;
  if (json['enum']) return (json['enum'] as readonly unknown[]).length + 1;
  return json['type'] === 'integer' ? Number(json['maximum']) - Number(json['minimum']) + 2 : Number.NaN;
}

export interface ReadyGroup {
  readonly id: string;
  readonly label: Text;
  readonly source: Citation;
  readonly of: readonly Ready[];
  readonly least: number;
  /** Which of its members cannot be made up for by others. */
  readonly mandatory: readonly boolean[];
  readonly takesAll: boolean;
}

/** A criterion or group made ready to be judged on facts by their places. */
export type Ready = ReadyCriterion | ReadyGroup;

/**
 * Makes a criterion or group ready for a rule's facts.
 *
 * @param context the rule's facts in their order, and its source
 */
export function makeReady<Values>(node: Node<Values>, context: Context): Ready {
  const source = own(node, 'source') ?? context.source;
  const { id } = node;
  if (isGroup(node)) {
    const { least, mandatory, label } = node;
    const of = node.of.map(member => makeReady(member, { ...context, source }));
    return {
      id,
      label,
      source,
      of,
      least,
      mandatory: of.map(member => mandatory.includes(member.id)),
      takesAll: least === of.length,
    };
  }
  const names = Object.keys(context.facts);
  const looked = own(node, 'sees') ?? node.reads;
  const places = looked.map(name => names.indexOf(name));
  const first = context.facts[node.reads[0] as string];
  const holds = own(node, 'holds');
  const isFlag = first?.read === readFlag;
  const told = [...new Set([...node.reads, ...(own(node, 'means')?.facts ?? [])])];
  const fact = own(node, 'shows') ?? (told.length === 1 ? told[0] : undefined);
  const combinations = looked.reduce((product, name) => product * valuesOf(context.facts[name] as Fact), 1);
  const ready: Omit<ReadyCriterion, 'shared'> = {
    id,
    label: own(node, 'label') ?? (first as { label: Text }).label,
    source,
    unit: own(node, 'unit') ?? (holds ? first?.unit : undefined),
    fact,
    of: undefined,
    // What it asks is shared with all outcomes, as what stands in the definition is.
    criterion: deepFreeze(own(node, 'bounded')?.(context.facts) ?? node) as Criterion<unknown>,
    place: places[0] as number,
    holds,
    asked: own(node, 'asked'),
    kept: !holds && combinations <= mostKept ? new Map() : undefined,
    isCircumstance: own(node, 'circumstance') ?? false,
    besides: told.filter(name => name !== fact),
    looked,
    places,
    named: looked.map(name => naming(context.facts[name] as Fact)),
  };
  const { label, unit, asked: required } = ready;
  if (!holds || required === undefined) return { ...ready, shared: undefined };
  // Three places in any case: reading beyond the end of a list is slow.
  const of = (value: boolean) => (isFlag ? evidenceOn(ready, value) : undefined);
  const open = { id, label, status: 'unknown', fact: fact as string, required, ...(unit && { unit }), source } as const;
  return { ...ready, shared: deepFreeze([open, of(false), of(true)]) };
}

/** The facts that a criterion reads, by name. */
function namedFor({ looked, places, named: within }: ReadyCriterion, values: Places): Named {
  const named: Record<string, unknown> = {};
  for (let index = 0; index < places.length; index += 1) {
    named[looked[index] as string] = (within[index] as (value: unknown) => unknown)(values[places[index] as number]);
  }
  return named;
}

function verdictOfOne(ready: ReadyCriterion, values: Places): Verdict {
  const { holds } = ready;
  if (!holds) return ready.kept ? keptEvidence(ready, values).status : ready.criterion.test(namedFor(ready, values));
  const value = values[ready.place];
  if (value === undefined) return 'unknown';
  return answered(ready, value)?.status ?? (holds(value) ? 'met' : 'unmet');
}

/** The evidence of a yes or a no, which is at hand. */
const answered = ({ shared }: ReadyCriterion, value: unknown): Known =>
  typeof value === 'boolean' ? shared?.[value ? 2 : 1] : undefined;

/**
 * How a group stands by how many of its members are met and open: it is met once enough are and every mandatory one is, and
 * unmet once that can no longer be (Kleene's strong logic, for any threshold).
 */
const standing = (met: number, unknown: number, least: number, mandatory: Verdict): Verdict =>
  met + unknown < least || mandatory === 'unmet' ? 'unmet' : met >= least && mandatory === 'met' ? 'met' : 'unknown';

/** What a mandatory member makes of those before it. */
const worse = (sofar: Verdict, verdict: Verdict): Verdict =>
  sofar === 'unmet' || verdict === 'unmet' ? 'unmet' : sofar === 'unknown' ? sofar : verdict;

/** Whether a criterion or group is met, as far as the facts tell. */
export function verdictOf(ready: Ready, values: Places): Verdict {
  if (!ready.of) return verdictOfOne(ready, values);
  const { of, least, mandatory, takesAll } = ready;
  let met = 0;
  let unknown = 0;
  let needed: Verdict = 'met';
  for (let index = 0; index < of.length; index += 1) {
    const member = of[index] as Ready;
    const verdict = member.of ? verdictOf(member, values) : verdictOfOne(member, values);
    if (verdict === 'met') met += 1;
    else if (verdict === 'unknown') unknown += 1;
    else if (takesAll) return 'unmet';
    if (mandatory[index]) needed = worse(needed, verdict);
  }
  return standing(met, unknown, least, needed);
}

/** The evidence of a group: judged once, and all that is asked of an outcome is read off it. */
function examineGroup(ready: ReadyGroup, values: Places): CriterionOutcome {
  const { id, label, source, of, least, mandatory, takesAll } = ready;
  const criteria = new Array<CriterionOutcome>(of.length);
  let met = 0;
  let unknown = 0;
  let needed: Verdict = 'met';
  for (let index = 0; index < of.length; index += 1) {
    const member = of[index] as Ready;
    const outcome = member.of ? examineGroup(member, values) : examineOne(member, values);
    if (outcome.status === 'met') met += 1;
    else if (outcome.status === 'unknown') unknown += 1;
    if (mandatory[index]) needed = worse(needed, outcome.status);
    criteria[index] = outcome;
  }
  const status = standing(met, unknown, least, needed);
  return takesAll ? { id, label, status, source, criteria } : { id, label, status, source, least, criteria };
}

/** The evidence of a criterion whose facts can be little: one and the same for the same values. */
function keptEvidence(ready: ReadyCriterion, values: Places): CriterionOutcome {
  const { places } = ready;
  const last = places.length - 1;
  let at = ready.kept as Kept;
  for (let index = 0; index < last; index += 1) {
    const value = values[places[index] as number];
    let next = at.get(value) as Kept | undefined;
    if (!next) {
      next = new Map();
      at.set(value, next);
    }
    at = next;
  }
  const value = values[places[last] as number];
  let found = at.get(value) as CriterionOutcome | undefined;
  if (!found) {
    found = deepFreeze(examineNamed(ready, values));
    at.set(value, found);
  }
  return found;
}

function examineOne(ready: ReadyCriterion, values: Places): CriterionOutcome {
  const { shared } = ready;
  if (!shared) return ready.kept ? keptEvidence(ready, values) : examineNamed(ready, values);
  const value = values[ready.place];
  if (value === undefined) return shared[0];
  return answered(ready, value) ?? evidenceOn(ready, value);
}

/** The evidence of a criterion on one fact, for a value of that. */
function evidenceOn(ready: Omit<ReadyCriterion, 'shared'>, value: unknown): CriterionOutcome {
  const { id, label, source, unit } = ready;
  const status: Verdict = (ready.holds as Holds)(value) ? 'met' : 'unmet';
  const fact = ready.fact as string;
  const required = ready.asked as Required;
  const actual = observed(value as Exact | string | boolean);
  return unit === undefined
    ? { id, label, status, fact, actual, required, source }
    : { id, label, status, fact, actual, required, unit, source };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The evidence of a criterion that looks at several facts. */
function examineNamed(ready: ReadyCriterion, values: Places): CriterionOutcome {
  const { id, label, source, unit, fact, criterion, besides } = ready;
  const named = namedFor(ready, values);
  const outcome: Mutable<CriterionOutcome> = { id, label, status: criterion.test(named), source };
  if (fact !== undefined) outcome.fact = fact;
  const applies = own(criterion, 'applies')?.(named);
  const actual = criterion.actual(named);
  const required = criterion.required(named);
  if (applies !== undefined) outcome.applies = applies;
  if (actual !== undefined) outcome.actual = actual;
  const settledBy = own(criterion, 'settledBy')?.(named);
  const facts = shownAmong(settledBy ? [...besides, ...settledBy] : besides, named);
  if (facts) outcome.facts = facts;
  const apart = own(criterion, 'apart')?.(named);
  if (apart) Object.assign(outcome, apart);
  if (required !== undefined) outcome.required = required;
  if (unit !== undefined) outcome.unit = unit;
  return outcome;
}

/** Nothing missing, or nothing lacking: the same list in all outcomes. */
export const none: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/**
 * The missing facts that can still change the verdict, in printed order. A member of a group is looked into only while the
 * group is open and that member could be the one that settles it.
 *
 * @param outcome what {@link evidenceOf} gave for the same facts
 */
export function missingIn(ready: Ready, outcome: CriterionOutcome, values: Places): readonly string[] {
  const found: string[] = [];
  collectMissing(ready, outcome, values, found);
  return found;
}

function collectMissing(ready: Ready, outcome: CriterionOutcome, values: Places, found: string[]): void {
  if (outcome.status !== 'unknown') return;
  if (!ready.of) {
    collectOpen(ready, values, found);
    return;
  }
  const { of, mandatory, least, takesAll } = ready;
  const criteria = outcome.criteria as readonly CriterionOutcome[];
  // A member that is not mandatory can tip its group only while the others may fall just short.
  let needed = 0;
  for (let index = 0; index < of.length; index += 1) {
    if (mandatory[index] || criteria[index]?.status === 'met') needed += 1;
  }
  for (let index = 0; index < of.length; index += 1) {
    if (takesAll || needed < least || mandatory[index]) {
      collectMissing(of[index] as Ready, criteria[index] as CriterionOutcome, values, found);
    }
  }
}

function collectOpen(ready: ReadyCriterion, values: Places, found: string[]): void {
  const { criterion, holds, looked } = ready;
  if (holds) {
    found.push(looked[0] as string);
    return;
  }
  const named = namedFor(ready, values);
  const open = own(criterion, 'open')?.(named) ?? criterion.reads.filter(name => named[name] === undefined);
  for (const name of open) if (!found.includes(name)) found.push(name);
}

/**
 * The fewest criteria that would still have to be met for the node to be met, by id and in printed order; among equally few,
 * those printed first. Empty once it is met, and where it can only be met by a circumstance that is no person's to change.
 */
export const nextIn = (ready: Ready, outcome: CriterionOutcome): readonly string[] => lackingIn(ready, outcome) ?? none;

/** The same, but undefined where a circumstance rules it out. */
export function lackingIn(ready: Ready, outcome: CriterionOutcome): readonly string[] | undefined {
  if (outcome.status === 'met') return none;
  if (!ready.of) {
    if (!ready.isCircumstance) return [ready.id];
    return outcome.status === 'unknown' ? none : undefined;
  }
  return fewestLacking(ready, outcome);
}

function fewestLacking({ of, least, mandatory }: ReadyGroup, outcome: CriterionOutcome): readonly string[] | undefined {
  const criteria = outcome.criteria as readonly CriterionOutcome[];
  const each = of.map((member, place) => lackingIn(member, criteria[place] as CriterionOutcome));
  if (each.some((its, place) => !its && mandatory[place])) return undefined;
  const others = each.flatMap((its, place) => (its && its.length > 0 && !mandatory[place] ? { its, place } : []));
  const needed = least - each.filter((its, place) => mandatory[place] || its?.length === 0).length;
  if (needed > others.length) return undefined;
  const fewest = others.sort((left, right) => left.its.length - right.its.length).slice(0, Math.max(0, needed));
  return each.flatMap((its, at) => (its && (mandatory[at] || fewest.some(({ place }) => place === at)) ? its : []));
}

/** What the members of a group came to, and what the group needs; the verdict of no criterion at all is refused when defined. */
export const evidenceOf = examineGroup as (ready: Ready, values: Places) => Evidence;

type Evidence = CriterionOutcome & { readonly criteria: readonly CriterionOutcome[] };

/** What a shape makes of the criteria of a group, besides themselves. */
type Settle<Settled> = (evidence: Evidence, values: Places) => Settled;

/**
 * Makes what judges a group. What a shape makes of its criteria is the same whenever they come out alike, where each reads one
 * fact: then it is made once for each way in which they come out, and shared.
 */
export function judge<Settled extends object>(
  ready: ReadyGroup,
  settle: Settle<Settled>,
): (values: Places) => readonly [criteria: readonly CriterionOutcome[], settled: Settled] {
  const { of } = ready;
  if (of.length > mostTold || !of.every(member => !member.of && member.holds)) {
    return values => {
      const evidence = evidenceOf(ready, values);
      return [evidence.criteria, settle(evidence, values)];
    };
  }
  const kept = new Map<number, Settled>();
  return values => {
    const criteria = new Array<CriterionOutcome>(of.length);
    let statuses = 0;
    for (let index = 0; index < of.length; index += 1) {
      const outcome = examineOne(of[index] as ReadyCriterion, values);
      criteria[index] = outcome;
      statuses = statuses * 3 + (outcome.status === 'met' ? 0 : outcome.status === 'unmet' ? 1 : 2);
    }
    let settled = kept.get(statuses);
    if (!settled) {
      settled = settle(evidenceOf(ready, values), values);
      if (kept.size < mostKept) kept.set(statuses, deepFreeze(settled));
    }
    return [criteria, settled];
  };
}

/** What a rule that is met with its criteria makes of them. */
export const verdictWith =
  (ready: ReadyGroup): Settle<Omit<VerdictOutcome, 'criteria'>> =>
  (evidence, values) => ({
    verdict: evidence.status,
    missing: missingIn(ready, evidence, values),
    next: nextIn(ready, evidence),
  });
