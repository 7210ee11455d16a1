import { addDays, readDate } from '../../core/calendar.js';
import { compare, type Exact, exact, readDecimal } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Fact, Facts } from './fact.js';
import { isGroup } from './logic.js';
import type { Criterion, Node, Required, Verdict } from './node.js';

/** The facts of a rule, and the chains of those of which each is at most the next. */
export interface Bounded {
  readonly facts: Facts;
  readonly ordered?: readonly (readonly string[])[];
}

type Known = Readonly<Record<string, unknown>>;

const isUpTo = (left: unknown, right: unknown): boolean =>
  typeof left === 'string' ? left <= String(right) : compare(left as Exact, right as Exact) <= 0;

/** The known facts that a missing one cannot be below, and those that it cannot be above. */
function limitsOf(name: string, values: Known, { ordered = [] }: Bounded) {
  const known = (names: readonly string[]) => names.map(each => values[each]).filter(value => value !== undefined);
  const chains = ordered.filter(chain => chain.includes(name));
  return {
    least: chains.flatMap(chain => known(chain.slice(0, chain.indexOf(name)))),
    most: chains.flatMap(chain => known(chain.slice(chain.indexOf(name) + 1))),
  };
}

/** Values on either side of what is asked of a fact; undefined where that is not said, or is one of too many names. */
function around(required: Required | undefined): readonly unknown[] | undefined {
  if (typeof required === 'boolean') return [true, false];
  if (required === undefined || 'oneOf' in required) return undefined;
  return Object.values(required).flatMap((limit: string): readonly unknown[] => {
    if (readDate(limit) !== undefined) return [addDays(limit, -1), limit, addDays(limit, 1)];
    const turn = readDecimal(limit as DecimalText) as Exact;
    return [exact(turn).minus(1), turn, exact(turn).plus(1)];
  });
}

/** The value as the fact has it: a count is a plain number. Undefined where the fact cannot be that. */
const asRead = ({ read }: Fact, value: unknown): unknown => read?.(value) ?? read?.(Number(value));

/**
 * Values of a missing fact that show all that the criteria can come to by it: both sides of where they turn, and the limits
 * that the known facts of its chains set. Undefined where that cannot be told.
 */
export function probesOf<Values>(
  name: string,
  criteria: readonly Criterion<Values>[],
  values: Values,
  bounded: Bounded,
): readonly unknown[] | undefined {
  const turns = criteria.map(({ reads, turns: own, required }) =>
    reads.length === 1 ? around(required(values)) : own?.(name, values),
  );
  if (turns.includes(undefined)) return undefined;
  const { least, most } = limitsOf(name, values as Known, bounded);
  const probes = [...least, ...most, ...turns.flatMap(each => each as readonly unknown[])]
    .map(value => asRead(bounded.facts[name] as Fact, value))
    .filter(value => value !== undefined)
    .filter(value => least.every(limit => isUpTo(limit, value)) && most.every(limit => isUpTo(value, limit)));
  return probes.length > 0 ? probes : undefined;
}

/**
 * The same criterion or group, settled as soon as the known facts of a chain leave a missing one no value that would change
 * it: what ended too early cannot have begun in time.
 */
export function withinBounds<Values>(node: Node<Values>, bounded: Bounded): Node<Values> {
  if (isGroup(node)) return { ...node, of: node.of.map(member => withinBounds(member, bounded)) };
  const chained = node.reads.filter(name => bounded.ordered?.some(chain => chain.includes(name)));
  if (chained.length === 0) return node;
  const { holds, asked, ...rest } = node;
  const unit = node.unit ?? (holds && bounded.facts[node.reads[0] as string]?.unit);
  return {
    ...rest,
    ...(unit && { unit }),
    sees: Object.keys(bounded.facts),
    test: values => {
      const verdict = node.test(values);
      const [name, ...others] = node.reads.filter(each => (values as Known)[each] === undefined);
      if (verdict !== 'unknown' || name === undefined || others.length > 0 || !chained.includes(name)) return verdict;
      const probes = probesOf(name, [node], values, bounded) ?? [];
      const found = new Set<Verdict>(probes.map(probe => node.test({ ...values, [name]: probe })));
      return found.size === 1 ? ([...found][0] as Verdict) : verdict;
    },
  };
}
