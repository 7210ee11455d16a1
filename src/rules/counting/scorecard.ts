import { Decimal, type Exact, exact } from '../../core/decimal.js';
import type { Parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { type Fact, percent, record, required } from '../logic/fact.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

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
  const parts = components.map(component => {
    const own = indicators.filter(indicator => indicator.component === component.id);
    return { ...component, own, weight: sum(own.map(({ weight }) => weight.value)).toNumber() };
  });
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
        const whole = total(indicators, scores);
        return {
          indicators: indicators.map(indicator => {
            const { id, label, component } = indicator;
            const score = scores[id];
            const weight = indicator.weight.value;
            if (score === undefined) return { id, label, weight, component };
            const weighted = total([indicator], scores) as Decimal;
            return { id, label, weight, component, score: exact(score), weighted };
          }),
          components: parts.map(({ id, label, weight, own }) => {
            const weighted = total(own, scores);
            return weighted ? { id, label, weight, weighted } : { id, label, weight };
          }),
          total: whole,
          lowest: whole ?? (total(indicators, scores, 0) as Decimal),
          highest: whole ?? (total(indicators, scores, 100) as Decimal),
          missing: indicators.filter(({ id }) => scores[id] === undefined).map(({ id }) => id),
        };
      },
      decide: values => total(indicators, values.scores as Scores),
    },
  ) as unknown as Scorecard<Id>;
}
