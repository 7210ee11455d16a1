import { Decimal, type Exact, exact } from '../core/decimal.js';
import type { Parameter } from '../core/parameter.js';
import { sum } from '../core/ratio.js';
import type { Text } from '../core/text.js';
import { type Fact, percent, record, required } from './fact.js';
import { present } from './present.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from './rule.js';

/** An indicator of a scorecard: its weight, and the component that it counts towards. */
export interface ScorecardIndicator<Id extends string> {
  readonly id: Id;
  readonly label: Text;
  /** Percent of the whole card. */
  readonly weight: Parameter<number>;
  /** The id of its component. */
  readonly component: string;
}

/** A part of a scorecard that several indicators make up. */
export interface ScorecardComponent {
  readonly id: string;
  readonly label: Text;
}

/** An indicator with its score, of 100, and what that is worth. */
export interface IndicatorOutcome<Id extends string> {
  readonly id: Id;
  readonly label: Text;
  readonly weight: number;
  readonly component: string;
  /** Absent while it is not known. */
  readonly score?: Decimal;
  /** weight × score ÷ 100; absent while the score is not known. */
  readonly weighted?: Decimal;
}

/** A component with the sum of its indicators. */
export interface ComponentOutcome {
  readonly id: string;
  readonly label: Text;
  readonly weight: number;
  /** Absent while one of its scores is not known. */
  readonly weighted?: Decimal;
}

/** A scorecard added up. */
export interface ScorecardOutcome<Id extends string> {
  readonly indicators: readonly IndicatorOutcome<Id>[];
  readonly components: readonly ComponentOutcome[];
  /** The sum of the weighted scores, of 100; absent while one is not known. */
  readonly total?: Decimal;
  /** The total with every score that is not known at 0. */
  readonly lowest: Decimal;
  /** The total with every score that is not known at 100. */
  readonly highest: Decimal;
  /** The indicators whose scores are not known. */
  readonly missing: readonly Id[];
}

type ScoreFacts<Id extends string> = { readonly [K in Id]: Fact<Exact, number | string | Decimal, false> };
type ScoreInput<Id extends string> = {
  readonly scores: { readonly [K in Id]?: number | string | Decimal | undefined };
};

/** A rule that adds up weighted scores. */
export type Scorecard<Id extends string> = Rule<ScoreInput<Id>, Named<ScorecardOutcome<Id>>, Decimal | undefined>;

/** A scorecard's definition: indicators and components in printed order. */
export interface ScorecardDefinition<Id extends string> extends Omit<RuleDefinition<never>, 'facts'> {
  readonly indicators: readonly ScorecardIndicator<Id>[];
  readonly components: readonly ScorecardComponent[];
}

const scoresLabel: Text = { th: 'คะแนนของตัวชี้วัด (เต็ม 100)', en: 'scores of the indicators, of 100' };

/**
 * Makes a rule that weights the scores of indicators and adds them up.
 *
 * @throws Error the definition is wrong: weights that do not add up to 100, or an indicator of no component
 */
// @__NO_SIDE_EFFECTS__
export function scorecard<const Id extends string>(definition: ScorecardDefinition<Id>): Scorecard<Id> {
  const { indicators, components, ...rule } = definition;
  const isWhole = sum(indicators.map(({ weight }) => weight.value)).eq(100);
  const isPlaced = indicators.every(({ component }) => components.some(({ id }) => id === component));
  if (!isWhole || !isPlaced)
    throw new Error(`chumchon: the weights of ${rule.id} must add up to 100, by its components`);

  const fields = Object.fromEntries(indicators.map(({ id, label }) => [id, percent(label)])) as ScoreFacts<Id>;
  const weighted = (weight: number, score: Exact): Decimal => exact(score).times(weight).div(100);
  type Scores = Readonly<Record<Id, Exact | undefined>>;

  /** Adds up weight × score and divides once: while they are whole numbers, no decimals are built on the way. */
  const total = (of: readonly ScorecardIndicator<Id>[], scores: Scores, unknown?: number): Decimal | undefined => {
    let whole = 0;
    let rest: Decimal | undefined;
    for (const { id, weight } of of) {
      const score = scores[id] ?? unknown;
      if (score === undefined) return undefined;
      const isWhole = typeof score === 'number' ? Number.isInteger(score) : score.isInteger();
      if (isWhole && Number.isInteger(weight.value)) whole += weight.value * Number(score);
      else
        rest = exact(score)
          .times(weight.value)
          .plus(rest ?? 0);
    }
    return (rest ? rest.plus(whole) : new Decimal(whole)).div(100);
  };

  return defineRule(
    { ...rule, facts: { scores: required(record(scoresLabel, fields)) } },
    {
      outcome: values => {
        const scores = values.scores as Scores;
        return {
          indicators: indicators.map(({ id, label, weight: { value: weight }, component }) => {
            const score = scores[id];
            return present<IndicatorOutcome<Id>>({
              id,
              label,
              weight,
              component,
              score: score === undefined ? undefined : exact(score),
              weighted: score === undefined ? undefined : weighted(weight, score),
            });
          }),
          components: components.map(({ id, label }) => {
            const own = indicators.filter(({ component }) => component === id);
            const weight = sum(own.map(each => each.weight.value)).toNumber();
            return present<ComponentOutcome>({ id, label, weight, weighted: total(own, scores) });
          }),
          total: total(indicators, scores),
          lowest: total(indicators, scores, 0) as Decimal,
          highest: total(indicators, scores, 100) as Decimal,
          missing: indicators.filter(({ id }) => scores[id] === undefined).map(({ id }) => id),
        };
      },
      decide: values => total(indicators, values.scores as Scores),
    },
  ) as unknown as Scorecard<Id>;
}
