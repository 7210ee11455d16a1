import { compare, type Exact, exact, readDecimal } from '../../core/decimal.js';
import { own } from '../../core/own.js';
import type { Fact, Facts, Limits, Order } from './fact-type.js';
import { decimalsOf, type JsonSchema } from './leaf-schema.js';
import type { Criterion, Node, Verdict } from './node.js';
import { isGroup } from './nodes.js';
import { observed } from './present.js';

/** The facts of a rule, and those of them that are in order. */
export interface Bounded {
  readonly facts: Facts;
  readonly ordered?: Order;
}

type Known = Readonly<Record<string, unknown>>;

const noLimits: Limits = { least: [], most: [] };

/** A number with those just below and just above it that the fact can be: a number that is read has 24 decimals at the most. */
const besideNumber =
  (json: Fact['json']) =>
  (turn: string): readonly Exact[] => {
    const scale = exact(10).pow(decimalsOf(json as JsonSchema) ?? 24);
    const scaled = exact(readDecimal(turn) as Exact).times(scale);
    return [scaled.ceil().minus(1), scaled, scaled.floor().plus(1)].map(each => each.div(scale));
  };

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
  const fact = bounded.facts[name] as Fact;
  const { read } = fact;
  const json = fact.json as JsonSchema;
  const isYesNo = json['type'] === 'boolean';
  const beside = own(fact, 'around') ?? (isYesNo ? () => [true, false] : own(fact, 'unit') && besideNumber(json));
  const turns = criteria.map(criterion => {
    const turning = own(criterion, 'turns');
    if (turning || criterion.reads.length > 1) return turning?.(name, values);
    const asked = criterion.required(values);
    return typeof asked === 'object' ? Object.values(asked) : asked === undefined ? asked : [asked];
  });
  if (!beside || turns.includes(undefined)) return undefined;
  const { least, most } = own(bounded, 'ordered')?.limits(name, values as Known) ?? noLimits;
  const ends = [own(json, 'minimum'), own(json, 'maximum')];
  // Where a criterion turns is a value of the fact, or its ends are: there is always one.
  return [...ends, ...least, ...most, ...turns.flat().flatMap(turn => beside(turn as string))]
    .map(value => read?.(value))
    .filter(value => value !== undefined)
    .filter(value => least.every(limit => isUpTo(limit, value)) && most.every(limit => isUpTo(value, limit)));
}

/** Whether a number is at most another, or a date no later than another. */
const isUpTo = (left: unknown, right: unknown): boolean =>
  typeof left === 'string' ? left <= String(right) : compare(left as Exact, right as Exact) <= 0;

/** Facts in order for a rule that asks no criteria of them: the first of each chain that exceeds the next one known is refused. */
// @__NO_SIDE_EFFECTS__
export const inOrder = <const Name extends string>(...chains: readonly (readonly Name[])[]): Order<Name> => ({
  chains,
  names: chains.flat(),
  limits: (name, values) => {
    const its = chains.filter(chain => (chain as readonly string[]).includes(name));
    const known = (cut: (chain: readonly string[], place: number) => readonly string[]) =>
      its
        .flatMap(chain => cut(chain, (chain as readonly string[]).indexOf(name)).map(each => values[each]))
        .filter(value => value !== undefined);
    return {
      least: known((chain, place) => chain.slice(0, place)),
      most: known((chain, place) => chain.slice(place + 1)),
    };
  },
  reader: (facts, read, refuse) => {
    const names = Object.keys(facts);
    const links = chains.map(chain =>
      chain.map(name => ({ name, place: names.indexOf(name), label: (facts[name] as Fact).label })),
    );
    return input => {
      const values = read(input);
      for (const chain of links) {
        let last: (typeof chain)[number] | undefined;
        for (const link of chain) {
          const next = values[link.place];
          if (next === undefined) continue;
          const value = last && values[last.place];
          if (last && !isUpTo(value, next)) {
            const [th, en] = typeof next === 'string' ? ['ไม่หลัง', 'no later than'] : ['ไม่เกิน', 'at most'];
            const limit = observed(next as Exact | string);
            refuse([last.name], typeof value === 'number' ? value : observed(value as Exact | string), {
              th: `${th} ${limit} (${link.label.th})`,
              en: `${en} ${limit} (${link.label.en})`,
            });
          }
          last = link;
        }
      }
      return values;
    };
  },
});

/**
 * Facts in order, numbers or dates: chains of which each is at most the next that is known, `['inPlan', 'inPower']` where the
 * projects in the plan are some of those in power. Facts out of order are refused, and a criterion is settled as soon as the
 * known facts of a chain leave a missing one no value that would change it: what ended too early cannot have begun in time.
 *
 * @th
 * ข้อเท็จจริงที่เรียงกัน (จำนวนหรือวันที่) แต่ละค่าในสายไม่เกินค่าถัดไปที่ทราบ ค่าที่ผิดลำดับไม่รับ และเกณฑ์ข้อใดที่ค่าที่ทราบแล้วทำให้เปลี่ยนไม่ได้ย่อมตัดสินได้ทันที
 */
// @__NO_SIDE_EFFECTS__
export const ascending = <const Name extends string>(...chains: readonly (readonly Name[])[]): Order<Name> =>
  settling(inOrder(...chains));

/** An order that settles the criteria on its facts. */
// @__NO_SIDE_EFFECTS__
export const settling = <Name extends string>(order: Order<Name>): Order<Name> => ({
  ...order,
  settles: (node, facts) => settledWithin(node, { facts, ordered: order }),
});

function settledWithin<Values>(node: Node<Values>, bounded: Bounded & { readonly ordered: Order }): Node<Values> {
  if (isGroup(node)) return { ...node, of: node.of.map(member => settledWithin(member, bounded)) };
  // What another criterion asks for may settle it as well.
  const looked = own(node, 'sees') ?? node.reads;
  const chained = looked.filter(name => bounded.ordered.names.includes(name));
  if (chained.length === 0) return node;
  const { holds, asked, bounded: _, ...rest } = node;
  const unit = node.unit ?? (holds && bounded.facts[node.reads[0] as string]?.unit);
  /** Of what is unknown by itself: the missing fact that its chains settle, and to what. */
  const settled = (values: Values) => {
    const name = looked.find(each => (values as Known)[each] === undefined);
    if (name === undefined || !chained.includes(name)) return undefined;
    // Where another is missing as well, none can be told.
    const probes = probesOf(name, [node], values, bounded) ?? [];
    const found = new Set<Verdict>(probes.map(probe => node.test({ ...values, [name]: probe })));
    return found.size === 1 ? { name, verdict: [...found][0] as Verdict } : undefined;
  };
  return {
    ...rest,
    ...(unit && { unit }),
    sees: Object.keys(bounded.facts),
    test: values => {
      const verdict = node.test(values);
      return verdict === 'unknown' ? (settled(values)?.verdict ?? verdict) : verdict;
    },
    settledBy: values => {
      const name = node.test(values) === 'unknown' ? settled(values)?.name : undefined;
      return name === undefined ? [] : neighbours(name, bounded.ordered, values as Known);
    },
  };
}

/** The known facts next to a missing one in its chains. */
const neighbours = (name: string, { chains }: Order, values: Known): readonly string[] =>
  chains.flatMap(chain => {
    const place = chain.indexOf(name);
    if (place < 0) return [];
    const isKnown = (each: string): boolean => values[each] !== undefined;
    return [chain.slice(0, place).findLast(isKnown), chain.slice(place + 1).find(isKnown)].filter(
      each => each !== undefined,
    );
  });
