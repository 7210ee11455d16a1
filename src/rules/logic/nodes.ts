import type { Text } from '../../core/text.js';
import type { Fact, Facts, Order } from './fact-type.js';
import type { Criterion, Group, Node } from './node.js';

/** Whether a node is a group. */
export const isGroup = <Values>(node: Node<Values>): node is Group<Values> => Object.hasOwn(node, 'of');

/** The same criteria and groups, settled by the order of their facts where they have one. */
export const settled = <Values>(
  nodes: readonly Node<Values>[],
  { facts, ordered }: { readonly facts: Facts; readonly ordered?: Order },
): readonly Node<Values>[] => nodes.map(node => ordered?.settles?.(node, facts) ?? node);

/** All single criteria below these nodes. */
export const leaves = <Values>(nodes: readonly Node<Values>[]): readonly Criterion<Values>[] =>
  nodes.flatMap(node => (!isGroup(node) ? [node] : leaves(node.of)));

/** Every fact by its name, those of lists and records too; what stands outside goes before what is in a list by the same name. */
export const allFacts = (facts: Facts): readonly (readonly [string, Fact])[] => [
  ...Object.values(facts).flatMap(fact => allFacts(fact.fields ?? fact.item?.fields ?? {})),
  ...Object.entries(facts),
];

const duplicated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) < index);

/**
 * Checks criteria when they are defined: ids are unique, groups can be met, what is read is a fact, and none is read by two
 * criteria. The last is what makes `missing` exact: criteria that share no fact can turn out in any combination.
 *
 * @throws Error the definition is wrong
 */
export function checkCriteria<Values>(nodes: readonly Node<Values>[], facts: Facts): void {
  const single = leaves(nodes);
  const reads = single.flatMap(({ reads }) => reads);
  const wrong = [
    ...duplicated(single.map(({ id }) => id)).map(id => `two criteria are called ${id}`),
    ...duplicated(reads).map(fact => `two criteria read ${fact}`),
    ...reads.flatMap(name => (Object.hasOwn(facts, name) ? [] : `${name} is no fact`)),
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

/** Criteria that must all be met, as a group. */
export const allOf = <Values>(id: string, label: Text, of: readonly Node<Values>[]): Group<Values> => ({
  id,
  label,
  of,
  least: of.length,
  mandatory: [],
});
