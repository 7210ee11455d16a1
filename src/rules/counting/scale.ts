import { against, compare, Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { figureOf, type Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Node, Required, Verdict } from '../criteria/criterion.js';
import { withinBounds } from '../logic/bounds.js';
import { choice, type Fact, type Facts, type InputOf, required, type ValuesOf } from '../logic/fact.js';
import { type CriterionOutcome, checkCriteria, examine, leaves, missingIn, nextIn, verdictOf } from '../logic/logic.js';
import { defineRule, type Named, type OrderedFacts, type Rule, type RuleDefinition } from '../logic/rule.js';
import { completions, sharedFacts } from '../logic/shared-facts.js';

/** A level of a scale as it came out. */
export interface LevelOutcome {
  /** The points of the level. */
  readonly level: number;
  readonly status: Verdict;
  readonly criteria: readonly CriterionOutcome[];
}

/** The next level, and what it takes. */
export interface NextLevel {
  readonly level: number;
  /** How far the result is from its target; absent for levels that are not a single target, and while it is not known. */
  readonly lacking?: Decimal;
  /** The fewest criteria, by id, that would have to be met. */
  readonly criteria: readonly string[];
}

/** The score on a scale of levels, with each level's own verdict. */
export interface ScaleOutcome {
  /** The points; absent while missing facts leave more than one level possible. */
  readonly score?: Decimal;
  /** The highest level reached, 0 for none; absent with the score. */
  readonly level?: number;
  /** The levels that the missing facts leave possible, 0 for none, lowest first. */
  readonly possible: readonly number[];
  readonly levels: readonly LevelOutcome[];
  /** The missing facts that can still change the level. */
  readonly missing: readonly string[];
  /** `null` at the highest level. */
  readonly next: NextLevel | null;
}

/** A rule that scores on a scale. */
export type Scale<F extends Facts> = Rule<InputOf<F>, Named<ScaleOutcome>, Decimal | undefined, F>;

/** A level: its points, and the criteria that must all be met for it. */
export interface Level<Values> {
  readonly level: number;
  readonly label: Text;
  readonly criteria: readonly Node<Values>[];
}

/** A level scale's definition: the levels from the lowest to the highest. */
export interface LevelScaleDefinition<F extends Facts> extends RuleDefinition<F>, OrderedFacts<F> {
  readonly levels: readonly Level<ValuesOf<F>>[];
  /** Whether a level counts only while all below it are met. */
  readonly cumulative: boolean;
}

/** Which levels the scale can still come to, by index; -1 for none. */
function stillPossible(statuses: readonly Verdict[], cumulative: boolean): readonly number[] {
  const indexes = [-1, ...statuses.keys()];
  return cumulative
    ? indexes.filter(
        index => statuses.slice(0, index + 1).every(status => status !== 'unmet') && statuses[index + 1] !== 'met',
      )
    : indexes.filter(
        index => statuses[index] !== 'unmet' && statuses.slice(index + 1).every(status => status !== 'met'),
      );
}

/** The levels whose facts still matter: those that are open and not cut off by one that is settled. */
function stillOpen(statuses: readonly Verdict[], cumulative: boolean): readonly number[] {
  const indexes = [...statuses.keys()].filter(index => statuses[index] === 'unknown');
  return cumulative
    ? indexes.filter(index => !statuses.slice(0, index).includes('unmet'))
    : indexes.filter(index => !statuses.slice(index).includes('met'));
}

const isAscending = (levels: readonly { readonly level: number }[]): boolean =>
  levels.every(({ level }, index) => level > (levels[index - 1]?.level ?? 0));

/**
 * Makes a rule that scores by levels, each with criteria of its own: the highest level whose criteria are met, or, where the
 * scale is cumulative, the highest with all below it met as well. Below the lowest level the score is 0.
 *
 * @throws Error the definition is wrong: levels that do not ascend, two criteria of one name,
 * two that read one fact, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function levelScale<const F extends Facts>(definition: LevelScaleDefinition<F>): Scale<F> {
  const { levels, cumulative, ...rule } = definition;
  if (!isAscending(levels)) throw new Error(`chumchon: the levels of ${rule.id} must ascend`);
  const roots = levels.map(({ level, label, criteria }) => {
    checkCriteria(criteria);
    const nodes = criteria.map(node => withinBounds(node, rule));
    return { id: `level-${level}`, label, of: nodes, least: nodes.length, mandatory: [] };
  });
  const points = (index: number): number => levels[index]?.level ?? 0;
  const sets = { ...rule, sets: roots.map(({ of }) => leaves(of)) };
  const statusesOf = (values: ValuesOf<F>): readonly Verdict[] => roots.map(root => verdictOf(root, values));

  /** Levels share facts: what is possible is what some value of those makes possible. */
  const possibleOf = (values: ValuesOf<F>): readonly number[] => {
    const sure = stillPossible(statusesOf(values), cumulative);
    if (sure.length === 1) return sure;
    const found = new Set(completions(sets, values).flatMap(each => stillPossible(statusesOf(each), cumulative)));
    return sure.filter(index => found.has(index));
  };

  /** A shared fact matters where its value changes what is possible; another one where some value of those leaves it open. */
  const missingOf = (values: ValuesOf<F>): readonly string[] => {
    const open = completions(sets, values).flatMap(each =>
      stillOpen(statusesOf(each), cumulative).flatMap(index => missingIn(roots[index] as Node<ValuesOf<F>>, each)),
    );
    const shared = sharedFacts(sets, values).filter(({ families }) =>
      families.some(family => new Set(family.map(each => String(possibleOf(each)))).size > 1),
    );
    const missing = new Set([...open, ...shared.map(({ name }) => name)]);
    return Object.keys(rule.facts).filter(fact => missing.has(fact));
  };

  return defineRule(rule, {
    outcome: values => {
      const statuses = statusesOf(values);
      const possible = possibleOf(values);
      const [only] = possible.length === 1 ? possible : [];
      const certain = possible[0] as number;
      const aim = roots[certain + 1];
      return {
        score: only === undefined ? undefined : new Decimal(points(only)),
        level: only === undefined ? undefined : points(only),
        possible: possible.map(points),
        levels: roots.map(({ of }, index) => ({
          level: points(index),
          status: statuses[index] as Verdict,
          criteria: of.map(node => examine(node, values, rule)),
        })),
        missing: only === undefined ? missingOf(values) : [],
        next: aim ? { level: points(certain + 1), criteria: nextIn(aim, values) } : null,
      };
    },
    decide: values => {
      const possible = possibleOf(values);
      return possible.length === 1 ? new Decimal(points(possible[0] as number)) : undefined;
    },
  });
}

/** How a result between two printed levels is scored. The sources do not say, so the caller does. */
export const scoringMethods = ['step', 'linear'] as const;

/** `step`: the level below counts. `linear`: the points rise evenly from one target to the next. */
export type ScoringMethod = (typeof scoringMethods)[number];

/** A level with a single target. */
export interface Target {
  readonly level: number;
  readonly target: Parameter;
}

/** The facts of a target scale. */
export type TargetFacts<Input = DecimalInput> = {
  readonly result: Fact<Exact, Input, false>;
  readonly method: Fact<ScoringMethod, ScoringMethod, true>;
};

/** A target scale's definition: what is measured, and the targets from the lowest level to the highest. */
export interface TargetScaleDefinition<Input> extends Omit<RuleDefinition<Facts>, 'facts'> {
  readonly result: Fact<Exact, Input, false>;
  readonly targets: readonly [Target, ...Target[]];
  /** `ascending`: more is better, and a target is reached from itself upwards. `descending`: less is better. */
  readonly direction?: 'ascending' | 'descending';
}

/** A rule that scores one result against targets. */
export type TargetScale<Input = DecimalInput> = Scale<TargetFacts<Input>>;

/** The fact by which a caller says how a result between two levels is scored. */
export const methodFact: Fact<ScoringMethod, ScoringMethod, true> = /* @__PURE__ */ required(
  /* @__PURE__ */ choice(
    { th: 'วิธีให้คะแนนผลที่อยู่ระหว่างสองระดับ', en: 'how a result between two levels is scored' },
    scoringMethods,
  ),
);

/**
 * Makes a rule that scores one result against a target a level. Reaching a target exactly is enough; beyond the highest level
 * there are no more points; below the lowest printed level the score is 0 by either method.
 *
 * @throws Error the definition is wrong: levels or targets that are not in order
 */
// @__NO_SIDE_EFFECTS__
export function targetScale<Input>(definition: TargetScaleDefinition<Input>): TargetScale<Input> {
  const { result, targets, direction = 'ascending', ...rule } = definition;
  const sign = direction === 'ascending' ? 1 : -1;
  const limits = targets.map(({ target }) => figureOf(target));
  const isOrdered = limits.every(
    (limit, index) => index === 0 || compare(limit, limits[index - 1] as Exact) * sign > 0,
  );
  if (!isAscending(targets) || !isOrdered) throw new Error(`chumchon: the targets of ${rule.id} must be in order`);

  const points = (place: number): number => targets[place]?.level ?? 0;
  const worth = [0, ...targets.map(({ level }) => level)].map(level => new Decimal(level));
  const orders = limits.map(against);
  const reached = (value: Exact): number => orders.findLastIndex(order => order(value) * sign >= 0);

  const score = (place: number, value: Exact, method: ScoringMethod): Decimal => {
    const [from, to] = [limits[place], limits[place + 1]];
    if (method === 'step' || from === undefined || to === undefined) return worth[place + 1] as Decimal;
    const rise = points(place + 1) - points(place);
    return exact(value).minus(from).times(rise).div(exact(to).minus(from)).plus(points(place));
  };

  const asked = limits.map((limit): Required => (sign === 1 ? { atLeast: exact(limit) } : { atMost: exact(limit) }));

  /** Each level's evidence; `place` and `actual` are undefined together. */
  const evidence = (place?: number, actual?: Decimal): readonly LevelOutcome[] =>
    targets.map(({ level, target: { source } }, index) => {
      const status: Verdict = place === undefined ? 'unknown' : index <= place ? 'met' : 'unmet';
      const required = asked[index] as Required;
      const { label } = result;
      const criterion: CriterionOutcome =
        actual === undefined
          ? { id: 'result', label, status, required, source }
          : { id: 'result', label, status, actual, required, source };
      return { level, status, criteria: [criterion] };
    });

  const next = (place: number, value: Exact): NextLevel | null => {
    const aim = limits[place + 1];
    if (aim === undefined) return null;
    return { level: points(place + 1), lacking: exact(aim).minus(exact(value)).abs(), criteria: ['result'] };
  };

  return defineRule<TargetFacts<Input>, ScaleOutcome, Decimal | undefined>(
    { ...rule, facts: { result, method: methodFact } },
    {
      outcome: ({ result: value, method }) => {
        if (value === undefined) {
          const possible = [0, ...targets.map(({ level }) => level)];
          return {
            possible,
            levels: evidence(),
            missing: ['result'],
            next: { level: points(0), criteria: ['result'] },
          };
        }
        const place = reached(value);
        return {
          score: score(place, value, method),
          level: points(place),
          possible: [points(place)],
          levels: evidence(place, exact(value)),
          missing: [],
          next: next(place, value),
        };
      },
      decide: ({ result: value, method }) => (value === undefined ? undefined : score(reached(value), value, method)),
    },
  );
}
