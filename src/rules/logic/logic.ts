import type { Citation } from '../../core/citation.js';
import type { Text } from '../../core/text.js';
import type { Criterion, Group, Node, Observed, Required, Verdict } from '../criteria/criterion.js';
import type { Facts } from './fact.js';

/** A criterion as it came out: what was asked, what was observed, whether it was met, and where the source says so. */
export interface CriterionOutcome {
  readonly id: string;
  readonly label: Text;
  readonly status: Verdict;
  /** What was observed; absent while it is not known, and for groups. */
  readonly actual?: Observed;
  /** What is asked; absent while that depends on what is not known, and for groups. */
  readonly required?: Required;
  readonly source: Citation;
  /** The members of a group. */
  readonly criteria?: readonly CriterionOutcome[];
}

/** An optional entry of a criterion, unless it only seems to be there because somebody changed `Object.prototype`. */
const own = <N extends object, K extends keyof N>(node: N, key: K): N[K] | undefined =>
  Object.hasOwn(node, key) ? node[key] : undefined;

/** Whether a node is a group. */
export const isGroup = <Values>(node: Node<Values>): node is Group<Values> => Object.hasOwn(node, 'of');

/**
 * How a group stands: with `met` members met and `unknown` ones open, it is met once enough are met and every mandatory one
 * is, and unmet once that can no longer be (Kleene's strong logic, for any threshold).
 */
interface Standing {
  readonly verdict: Verdict;
  readonly met: number;
  readonly unknown: number;
}

function standing<Values>({ of, least, mandatory }: Group<Values>, values: Values): Standing {
  let met = 0;
  let unknown = 0;
  let mandatoryVerdict: Verdict = 'met';
  for (const node of of) {
    const verdict = verdictOf(node, values);
    if (verdict === 'met') met += 1;
    else {
      if (verdict === 'unknown') unknown += 1;
      if (mandatory.includes(node.id) && mandatoryVerdict !== 'unmet') mandatoryVerdict = verdict;
    }
  }
  const isUnmet = met + unknown < least || mandatoryVerdict === 'unmet';
  const verdict = isUnmet ? 'unmet' : met >= least && mandatoryVerdict === 'met' ? 'met' : 'unknown';
  return { verdict, met, unknown };
}

/** Whether a criterion or group is met, as far as the facts tell. */
export function verdictOf<Values>(node: Node<Values>, values: Values): Verdict {
  if (!isGroup(node)) return node.test(values);
  if (node.least < node.of.length || node.mandatory.length > 0) return standing(node, values).verdict;
  let verdict: Verdict = 'met';
  for (const member of node.of) {
    const status = verdictOf(member, values);
    if (status === 'unmet') return 'unmet';
    if (status === 'unknown') verdict = 'unknown';
  }
  return verdict;
}

/** Whether a member that is not mandatory can still tip its group: only while the others may fall just short. */
const mayTip = <Values>({ of, least, mandatory }: Group<Values>, values: Values): boolean => {
  const needed = of.filter(({ id }) => mandatory.includes(id));
  const metOthers = of.filter(node => !mandatory.includes(node.id) && verdictOf(node, values) === 'met').length;
  return needed.length + metOthers < least;
};

/**
 * The missing facts that can still change the verdict, in printed order. A member of a group is looked into only while the
 * group is open and that member could be the one that settles it.
 */
export function missingIn<Values>(node: Node<Values>, values: Values): readonly string[] {
  if (verdictOf(node, values) !== 'unknown') return [];
  if (!isGroup(node)) return own(node, 'open')?.(values) ?? unknownReads(node, values);
  const optionalMayTip = mayTip(node, values);
  return node.of
    .filter(({ id }) => optionalMayTip || node.mandatory.includes(id))
    .flatMap(member => missingIn(member, values));
}

const unknownReads = <Values>({ reads }: Criterion<Values>, values: Values): readonly string[] =>
  reads.filter(name => (values as Readonly<Record<string, unknown>>)[name] === undefined);

/**
 * The fewest criteria that would still have to be met for the node to be met, by id and in printed order; among equally few,
 * those printed first. Empty once it is met.
 */
export function nextIn<Values>(node: Node<Values>, values: Values): readonly string[] {
  if (verdictOf(node, values) === 'met') return [];
  if (!isGroup(node)) return [node.id];
  if (node.least === node.of.length) return node.of.flatMap(member => nextIn(member, values));
  const lacking = node.of.map(member => ({ member, next: nextIn(member, values) }));
  const mandatory = lacking.filter(({ member }) => node.mandatory.includes(member.id));
  const others = lacking
    .filter(({ member }) => !node.mandatory.includes(member.id))
    .sort((left, right) => left.next.length - right.next.length)
    .slice(0, Math.max(0, node.least - mandatory.length));
  const chosen = new Set([...mandatory, ...others]);
  return lacking.filter(entry => chosen.has(entry)).flatMap(({ next }) => next);
}

/** What a node falls back on: the labels of its facts and the place of its rule. */
export interface Context {
  readonly facts: Facts;
  readonly source: Citation;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The evidence of a criterion or group. Written out, not shaped by a helper: bulk work spends its time here. */
export function examine<Values>(node: Node<Values>, values: Values, context: Context): CriterionOutcome {
  const source = own(node, 'source') ?? context.source;
  if (isGroup(node)) {
    const criteria = node.of.map(member => examine(member, values, context));
    return { id: node.id, label: node.label, status: verdictOf(node, values), source, criteria };
  }
  const label = own(node, 'label') ?? (context.facts[node.reads[0] as string] as { label: Text }).label;
  const outcome: Mutable<CriterionOutcome> = { id: node.id, label, status: node.test(values), source };
  const actual = node.actual(values);
  const required = node.required(values);
  if (actual !== undefined) outcome.actual = actual;
  if (required !== undefined) outcome.required = required;
  return outcome;
}

/** All single criteria below these nodes. */
export const leaves = <Values>(nodes: readonly Node<Values>[]): readonly Criterion<Values>[] =>
  nodes.flatMap(node => (!isGroup(node) ? [node] : leaves(node.of)));

const duplicated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

/**
 * Checks criteria when they are defined: ids are unique, groups can be met, and no fact is read by two criteria. The last is
 * what makes `missing` exact: criteria that share no fact can turn out in any combination.
 *
 * @throws Error the definition is wrong
 */
export function checkCriteria<Values>(nodes: readonly Node<Values>[]): void {
  const single = leaves(nodes);
  const wrong = [
    ...duplicated(single.map(({ id }) => id)).map(id => `two criteria are called ${id}`),
    ...duplicated(single.flatMap(({ reads }) => reads)).map(fact => `two criteria read ${fact}`),
    ...nodes.flatMap(badGroups),
  ];
  if (wrong.length > 0) throw new Error(`chumchon: ${wrong.join('; ')}`);
}

function badGroups<Values>(node: Node<Values>): readonly string[] {
  if (!isGroup(node)) return [];
  const ids = node.of.map(({ id }) => id);
  const isSensible = node.least >= 0 && node.least <= ids.length && node.mandatory.every(id => ids.includes(id));
  return [...(isSensible ? [] : [`${node.id} asks for more than it has`]), ...node.of.flatMap(badGroups)];
}
