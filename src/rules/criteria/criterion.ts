import type { Citation } from '../../core/citation.js';
import { against, compare, type Decimal, type Exact, exact } from '../../core/decimal.js';
import { figureOf, type Parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';

/** Three-valued: what is not known is not false. */
export type Verdict = 'met' | 'unmet' | 'unknown';

/** What was observed, as evidence. Decimals are written as strings by `JSON.stringify`. */
export type Observed = boolean | number | string | Decimal | readonly string[];

/** What is asked of it: a yes or no by itself, otherwise the comparison by name. */
export type Required =
  | boolean
  | { readonly atLeast: Decimal; readonly atMost?: Decimal }
  | { readonly above: Decimal }
  | { readonly atMost: Decimal }
  | { readonly below: Decimal }
  | { readonly exactly: Decimal }
  | { readonly noEarlierThan: string; readonly noLaterThan?: string }
  | { readonly noLaterThan: string }
  | { readonly oneOf: readonly string[] };

/** How a criterion is called and where it stands, where it differs from its fact and its rule. */
export interface CriterionOptions {
  /** The name of the fact in kebab-case unless said otherwise. */
  readonly id?: string;
  /** The label of the fact unless said otherwise. */
  readonly label?: Text;
  /** The place of its parameter, or else that of the rule, unless said otherwise. */
  readonly source?: Citation;
}

/** Options of a criterion on several facts, which has no name of its own otherwise. */
export interface NamedOptions extends CriterionOptions {
  readonly id: string;
  readonly label: Text;
}

/** A single criterion: one question to the facts. */
export interface Criterion<Values> extends CriterionOptions {
  readonly id: string;
  /** The facts that it looks at. */
  readonly reads: readonly string[];
  /** Whether it is met, as far as these facts tell. */
  readonly test: (values: Values) => Verdict;
  /** What was observed; undefined while it is not known. */
  readonly actual: (values: Values) => Observed | undefined;
  /** What is asked; undefined while that depends on what is not known. */
  readonly required: (values: Values) => Required | undefined;
  /** The missing facts that can still change an unknown verdict: all that it reads, unless said otherwise. */
  readonly open?: (values: Values) => readonly string[];
  /**
   * Of a criterion on several facts: values on both sides of where it turns by a missing one, while the others are known;
   * undefined where that cannot be told.
   */
  readonly turns?: (name: string, values: Values) => readonly Decimal[] | undefined;
  readonly of?: undefined;
}

/** Criteria taken together: at least so many of them, and the mandatory ones among them in any case. */
export interface Group<Values> {
  readonly id: string;
  readonly label: Text;
  readonly source?: Citation;
  readonly of: readonly Node<Values>[];
  readonly least: number;
  /** Ids of those that cannot be made up for by others. */
  readonly mandatory: readonly string[];
}

/** A criterion or a group of them. */
export type Node<Values> = Criterion<Values> | Group<Values>;

/** `dataUsePercent` as `data-use-percent`. */
const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Facts that may be missing, by name. */
export type Holds<K extends string, Value> = { readonly [P in K]: Value | undefined };

/** A criterion on one fact. */
function onFact<K extends string, Value>(
  fact: K,
  options: CriterionOptions,
  test: (value: Value) => boolean,
  actual: (value: Value) => Observed,
  required: Required,
): Criterion<Holds<K, Value>> {
  return {
    id: kebab(fact),
    ...options,
    reads: [fact],
    test: values => {
      const value = values[fact];
      return value === undefined ? 'unknown' : test(value) ? 'met' : 'unmet';
    },
    actual: values => {
      const value = values[fact];
      return value === undefined ? undefined : actual(value);
    },
    required: () => required,
  };
}

const same = <Value extends Observed>(value: Value): Value => value;

/** It must be so. */
// @__NO_SIDE_EFFECTS__
export const yes = <K extends string>(fact: K, options: CriterionOptions = {}): Criterion<Holds<K, boolean>> =>
  onFact(fact, options, value => value, same, true);

/** It must not be so. */
// @__NO_SIDE_EFFECTS__
export const no = <K extends string>(fact: K, options: CriterionOptions = {}): Criterion<Holds<K, boolean>> =>
  onFact(fact, options, value => !value, same, false);

const number =
  (holds: (order: number) => boolean, requires: (limit: Decimal) => Required) =>
  <K extends string>(fact: K, limit: Parameter, options: CriterionOptions = {}): Criterion<Holds<K, Exact>> => {
    const bound = figureOf(limit);
    const order = against(bound);
    return onFact<K, Exact>(
      fact,
      { source: limit.source, ...options },
      value => holds(order(value)),
      exact,
      requires(exact(bound)),
    );
  };

/** The shape of the five criteria that compare a number with a printed limit. */
type NumberCriterion = <K extends string>(
  fact: K,
  limit: Parameter,
  options?: CriterionOptions,
) => Criterion<Holds<K, Exact>>;

/** The number must reach the limit (≥). */
export const atLeast: NumberCriterion = /* @__PURE__ */ number(
  order => order >= 0,
  limit => ({ atLeast: limit }),
);

/** The number must exceed the limit (>). */
export const above: NumberCriterion = /* @__PURE__ */ number(
  order => order > 0,
  limit => ({ above: limit }),
);

/** The number must not exceed the limit (≤). */
export const atMost: NumberCriterion = /* @__PURE__ */ number(
  order => order <= 0,
  limit => ({ atMost: limit }),
);

/** The number must stay below the limit (<). */
export const below: NumberCriterion = /* @__PURE__ */ number(
  order => order < 0,
  limit => ({ below: limit }),
);

/** The number must be the printed one. */
export const exactly: NumberCriterion = /* @__PURE__ */ number(
  order => order === 0,
  limit => ({ exactly: limit }),
);

/** The number must lie within both limits, which it may meet exactly. */
// @__NO_SIDE_EFFECTS__
export const between = <K extends string>(
  fact: K,
  least: Parameter,
  most: Parameter,
  options: CriterionOptions = {},
): Criterion<Holds<K, Exact>> => {
  const [low, high] = [exact(figureOf(least)), exact(figureOf(most))];
  return onFact<K, Exact>(
    fact,
    { source: least.source, ...options },
    value => compare(value, low) >= 0 && compare(value, high) <= 0,
    exact,
    { atLeast: low, atMost: high },
  );
};

/** The date must not be before the printed one. */
// @__NO_SIDE_EFFECTS__
export const noEarlierThan = <K extends string>(
  fact: K,
  limit: Parameter<string>,
  options: CriterionOptions = {},
): Criterion<Holds<K, string>> =>
  onFact(fact, { source: limit.source, ...options }, value => value >= limit.value, same, {
    noEarlierThan: limit.value,
  });

/** The date must not be after the printed one. */
// @__NO_SIDE_EFFECTS__
export const noLaterThan = <K extends string>(
  fact: K,
  limit: Parameter<string>,
  options: CriterionOptions = {},
): Criterion<Holds<K, string>> =>
  onFact(fact, { source: limit.source, ...options }, value => value <= limit.value, same, {
    noLaterThan: limit.value,
  });

/** The word must be one of these. */
// @__NO_SIDE_EFFECTS__
export const oneOf = <K extends string, const Value extends string>(
  fact: K,
  values: readonly Value[],
  options: CriterionOptions = {},
): Criterion<Holds<K, string>> =>
  onFact(fact, options, value => (values as readonly string[]).includes(value), same, { oneOf: values });

/** Where a share turns at a limit by its part, or by its whole: around nothing, and around the number that makes the limit. */
const shareTurns =
  <Part extends string, Whole extends string>(part: Part, whole: Whole, limit: Decimal) =>
  (name: string, values: Holds<Part | Whole, Exact>): readonly Decimal[] | undefined => {
    const known = values[name === part ? whole : part];
    if (known === undefined) return undefined;
    const turn = name === part ? limit.times(exact(known)).div(100) : percentOf(known, limit);
    const [low, high] = [turn?.floor(), turn?.ceil()];
    return [exact(0), exact(1), low?.minus(1), low, high, high?.plus(1)].filter(value => value !== undefined);
  };

/** The shape of a criterion on the share of a part in a whole. */
type ShareCriterion = <Part extends string, Whole extends string>(
  part: Part,
  whole: Whole,
  limit: Parameter,
  options: NamedOptions,
) => Criterion<Holds<Part | Whole, Exact>>;

/** Compared unrounded, as part × 100 against percent × whole; `ofNothing` is what a part of 0 or less decides. */
const share =
  (ofNothing: Verdict, holds: (order: number) => boolean, requires: (limit: Decimal) => Required): ShareCriterion =>
  (part, whole, limit, options) => {
    const bound = exact(figureOf(limit));
    return {
      source: limit.source,
      ...options,
      reads: [part, whole],
      test: values => {
        const [some, all] = [values[part], values[whole]];
        if (some !== undefined && compare(some, 0) <= 0) return ofNothing;
        const isOfNothing = all !== undefined && compare(all, 0) === 0;
        if (isOfNothing && (some !== undefined || ofNothing === 'unmet')) return 'unmet';
        if (some === undefined || all === undefined) return 'unknown';
        return holds(
          exact(some)
            .times(100)
            .comparedTo(bound.times(exact(all))),
        )
          ? 'met'
          : 'unmet';
      },
      actual: values => {
        const [some, all] = [values[part], values[whole]];
        return some === undefined || all === undefined ? undefined : percentOf(some, all);
      },
      required: () => requires(bound),
      turns: shareTurns(part, whole, bound),
    };
  };

/**
 * A part must be at least so many percent of a whole, compared unrounded. A share of nothing is not a number: with a whole of
 * 0 the criterion is unmet, whatever the part. While the whole is not known, a part of 0, or one that fell below 0, is unmet
 * already, because a whole of 0 or more cannot make it enough.
 */
export const shareAtLeast: ShareCriterion = /* @__PURE__ */ share(
  'unmet',
  order => order >= 0,
  limit => ({ atLeast: limit }),
);

/**
 * A part must be at most so many percent of a whole, compared unrounded. A part of 0 or below is met whatever the whole, which
 * is not negative; any other part of a whole of 0 is unmet.
 */
export const shareAtMost: ShareCriterion = /* @__PURE__ */ share(
  'met',
  order => order <= 0,
  limit => ({ atMost: limit }),
);

/** Options of a group: its own label is always needed, since no single fact has it. */
export interface GroupOptions {
  readonly label: Text;
  readonly source?: Citation;
}

type ValuesIn<N> = N extends Node<infer Values> ? Values : never;
type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never;

/** What several criteria look at, together. */
export type Together<Nodes extends readonly unknown[]> = Intersection<ValuesIn<Nodes[number]>>;

type AnyNode = Node<never>;

// @__NO_SIDE_EFFECTS__
function group<const Nodes extends readonly AnyNode[]>(
  id: string,
  least: number,
  of: Nodes,
  options: GroupOptions,
  mandatory: readonly string[] = [],
): Group<Together<Nodes>> {
  return { id, ...options, of: of as unknown as readonly Node<Together<Nodes>>[], least, mandatory };
}

/** All of them must be met. */
// @__NO_SIDE_EFFECTS__
export const all = <const Nodes extends readonly AnyNode[]>(
  id: string,
  of: Nodes,
  options: GroupOptions,
): Group<Together<Nodes>> => group(id, of.length, of, options);

/** One of them is enough. */
// @__NO_SIDE_EFFECTS__
export const any = <const Nodes extends readonly AnyNode[]>(
  id: string,
  of: Nodes,
  options: GroupOptions,
): Group<Together<Nodes>> => group(id, 1, of, options);

/**
 * At least so many of them must be met, and those that are `mandatory` in any case.
 *
 * @param options `mandatory`: the ids of the criteria that others cannot make up for
 */
// @__NO_SIDE_EFFECTS__
export const atLeastOf = <const Nodes extends readonly AnyNode[]>(
  id: string,
  least: number,
  of: Nodes,
  options: GroupOptions & { readonly mandatory?: readonly string[] },
): Group<Together<Nodes>> => {
  const { mandatory, ...rest } = options;
  return group(id, least, of, rest, mandatory);
};
