import { addDays, type CalendarDate, daysBetween } from '../../src/core/calendar.js';
import type { AnyRule } from '../../src/rules/logic/any-rule.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import type { Node } from '../../src/rules/logic/node.js';
import { isGroup } from '../../src/rules/logic/nodes.js';
import { type Given, tries } from './values.js';

/** A criterion or group as an outcome shows it. */
export interface Shown {
  readonly id: string;
  readonly status: string;
  readonly criteria?: readonly Shown[];
}

/** Criteria that are judged together, how they are asked and where their evidence stands. */
export interface Question {
  readonly name: string;
  /** How many of them are enough, and which in any case. */
  readonly least: number;
  readonly mandatory: readonly string[];
  readonly facts: Facts;
  readonly nodes: readonly Node<never>[];
  /** The facts of one thing that are in order, lowest first. */
  readonly ordered: readonly (readonly string[])[];
  /** The facts of one thing, as the rule takes them. */
  readonly input: (given: Given) => unknown;
  readonly evidence: (outcome: never) => readonly Shown[] | undefined;
  /** How all of them together came out. */
  readonly verdict: (outcome: never) => unknown;
  /** What it is to come out as, where it is neither met nor unmet. */
  readonly expected?: (met: boolean, number: number) => unknown;
}

type Outcome = Readonly<Record<string, unknown>> & { readonly criteria: readonly Shown[] };

/** The required facts that no criterion reads, with a value that the rule takes. */
export function filled(facts: Facts, hints: readonly (number | string)[]): Given {
  const needed = Object.entries(facts).filter(([, fact]) => fact.required);
  return Object.fromEntries(needed.map(([name, fact]) => [name, tries(fact as Fact, hints)[0]]));
}

/** What a rule asks by criteria, whatever its shape: one question for each list of them. */
export function questionsOf({ rule }: AnyRule): readonly Question[] {
  const { shape, facts, criteria = [], ordered = [] } = rule;
  const parts = rule as unknown as Readonly<Record<string, never>>;
  const whole = {
    name: '',
    least: criteria.length,
    mandatory: [],
    facts,
    nodes: criteria,
    ordered,
    input: (given: Given) => given,
  };
  const evidence = (outcome: Outcome) => outcome.criteria;
  if (shape === 'checklist') {
    const { least = criteria.length, mandatory = [] } = rule as unknown as Partial<Question>;
    return [{ ...whole, least, mandatory, evidence, verdict: ({ verdict }: Outcome) => verdict }];
  }
  if (shape === 'weightedChecklist') {
    const nodes = (criteria as unknown as readonly { criterion: Node<never> }[]).map(({ criterion }) => criterion);
    return [{ ...whole, nodes, least: nodes.length, evidence, verdict: ({ verdict }: Outcome) => verdict }];
  }
  if (shape === 'gradeByCount') {
    const grades = parts['grades'] as readonly { grade: string; least: { value: number } }[] | undefined;
    return [
      {
        ...whole,
        evidence,
        verdict: ({ grade }: Outcome) => grade,
        expected: (_, number) => grades?.find(({ least }) => number >= least.value)?.grade ?? null,
      },
    ];
  }
  if (shape === 'everyOne' || shape === 'selection') {
    const list = shape === 'selection' ? 'candidates' : (parts['list'] as unknown as { name: string }).name;
    const { id: called, ...own } = facts[list]?.item?.fields ?? {};
    const [id = 'ก'] = (called?.json?.['enum'] as readonly string[] | undefined) ?? [];
    const order = parts['openOrder'] as unknown;
    const rest = facts['number'] ? { number: 1 } : {};
    // What all have together may stand before the subject.
    const subject = ({ criteria: shown }: Outcome): Shown | undefined => shown.find(each => each.criteria);
    return [
      {
        ...whole,
        facts: own,
        ordered: parts['eachOrdered'] ?? [],
        input: given => ({
          [list]: [{ id, ...given }],
          ...rest,
          ...(facts['quota'] && { quota: 1 }),
          ...(facts['order'] && { order }),
        }),
        evidence: (outcome: Outcome) => subject(outcome)?.criteria,
        verdict: (outcome: Outcome) => subject(outcome)?.status,
      },
    ];
  }
  const several = (parts['levels'] ?? parts['classes']) as unknown;
  if ((shape === 'levelScale' || shape === 'classification') && Array.isArray(several)) {
    return (several as readonly { criteria: readonly Node<never>[] }[]).map(({ criteria: nodes }, index) => ({
      ...whole,
      name: ` ${index + 1}`,
      nodes,
      least: nodes.length,
      evidence: ({ criteria: shown }: Outcome) => shown[index]?.criteria,
      verdict: ({ criteria: shown }: Outcome) => shown[index]?.status,
    }));
  }
  return [];
}

/** Every single criterion below these. */
export const singles = (nodes: readonly Node<never>[]): readonly Exclude<Node<never>, { of: readonly unknown[] }>[] =>
  nodes.flatMap(node => (isGroup(node) ? singles(node.of) : [node]));

/** Whether a group is met, given which of its criteria are. */
export function isMet(
  { of, least, mandatory }: Pick<Extract<Node<never>, { least: number }>, 'of' | 'least' | 'mandatory'>,
  isUnmet: (id: string) => boolean,
): boolean {
  const met = of.filter(node => (isGroup(node) ? isMet(node, isUnmet) : !isUnmet(node.id)));
  return met.length >= least && mandatory.every(id => met.some(node => node.id === id));
}

const isDay = (value: unknown): value is CalendarDate => /^\d{4}-\d\d-\d\d$/.test(String(value));

const isAbove = (left: unknown, right: unknown): boolean =>
  isDay(left) ? String(left) > String(right) : Number(left) > Number(right);

/** Two days of which the second is a later one: what an order holds is that it is no earlier. */
const onLaterDay = 'workshopOn foundingOn';

/** The last day, or else the first, moves where as many days as are said to be held have no place between them. */
export function heldWithin(all: Given, fixed: Given, ordered: readonly (readonly string[])[]): Given {
  const values: Record<string, unknown> = { ...all };
  for (const [first = '', last = ''] of ordered.filter(chain => chain.length === 2)) {
    const [from, to] = [values[first], values[last]];
    const held = `${first} ${last}` === onLaterDay ? 2 : Number(values['days']);
    if (!(isDay(from) && isDay(to)) || !(held > daysBetween(from, to) + 1)) continue;
    if (!(last in fixed)) values[last] = addDays(from, held - 1);
    else if (!(first in fixed)) values[first] = addDays(to, 1 - held);
  }
  return values;
}

/** The same facts in their order: those that others leave no place for move up or down with them. */
export function mended(all: Given, fixed: Given, ordered: readonly (readonly string[])[]): Given {
  const values: Record<string, unknown> = { ...all, ...fixed };
  for (const chain of ordered) {
    for (const name of Object.keys(fixed).filter(each => chain.includes(each))) {
      const place = chain.indexOf(name);
      for (const [index, other] of chain.entries()) {
        if (other in fixed || values[other] === undefined) continue;
        const isOut = index < place ? isAbove(values[other], values[name]) : isAbove(values[name], values[other]);
        if (isOut) values[other] = values[name];
      }
    }
  }
  return values;
}

/** What an outcome shows of a criterion or group, by id, however deep. */
export const shownAs = (shown: readonly Shown[], id: string): string | undefined => {
  for (const each of shown) {
    if (each.id === id) return each.status;
    const within = each.criteria && shownAs(each.criteria, id);
    if (within !== undefined) return within;
  }
  return undefined;
};
