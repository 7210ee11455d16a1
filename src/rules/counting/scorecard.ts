import { type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import type { Parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { choice, type Facts, listOf, percent, record, required } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import type { Places } from '../logic/read.js';
import { type Named, prepareRule, type Rule, type RuleDefinition } from '../logic/rule.js';

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
  /** Percent of the whole card. */
  readonly weight: DecimalText;
  readonly component: string;
  /** `false` where the caller says that it does not apply: its weight goes to the others. Absent where it applies. */
  readonly applies?: false;
  /** Absent while it is not known. */
  readonly score?: DecimalText;
  /** weight × score ÷ 100; absent while the score is not known. */
  readonly weighted?: DecimalText;
}

/** A component with the sum of its indicators. */
export interface ComponentOutcome {
  readonly id: string;
  readonly label: Text;
  readonly weight: DecimalText;
  /** Absent while one of its scores is not known. */
  readonly weighted?: DecimalText;
}

/** A scorecard added up. */
export interface ScorecardOutcome<Id extends string> {
  readonly indicators: readonly IndicatorOutcome<Id>[];
  readonly components: readonly ComponentOutcome[];
  /**
   * The sum of the weighted scores, of 100; absent while one is not known. Where indicators do not apply it is raised in
   * proportion, so that it is of 100 again; `null` where none applies.
   */
  readonly total?: DecimalText | null;
  /** The total with every score that is not known at 0. */
  readonly lowest: DecimalText | null;
  /** The total with every score that is not known at 100. */
  readonly highest: DecimalText | null;
  /** The total, and how it comes about. */
  readonly figures: readonly FigureOutcome[];
  /** The scores that are not known, as `scores.` and the indicator. */
  readonly missing: readonly string[];
}

type ScoreInput<Id extends string> = {
  readonly scores: { readonly [K in Id]?: DecimalInput | undefined };
  /** The indicators that do not apply: their weight goes to the others in proportion. */
  readonly notApplicable?: readonly Id[] | undefined;
};

/** A rule that adds up weighted scores. */
export type Scorecard<Id extends string> = Rule<
  ScoreInput<Id>,
  Named<ScorecardOutcome<Id>>,
  DecimalText | null | undefined
>;

/** A scorecard's definition: indicators and components in printed order. */
export interface ScorecardDefinition<Id extends string> extends Omit<RuleDefinition<never>, 'facts'> {
  readonly indicators: readonly ScorecardIndicator<Id>[];
  readonly components: readonly ScorecardComponent[];
}

const scoresLabel: Text = { th: 'คะแนนของตัวชี้วัด (เต็ม 100)', en: 'scores of the indicators, of 100' };

const how: Text = {
  th: 'ผลรวมของน้ำหนัก × คะแนน ÷ 100 ของตัวชี้วัดทุกตัว',
  en: 'the sum of weight × score ÷ 100 over the indicators',
};

const howOfSome: Text = {
  th: 'ผลรวมของน้ำหนัก × คะแนน ÷ 100 ของตัวชี้วัดที่ใช้ เทียบเป็น 100',
  en: 'the sum of weight × score ÷ 100 over the indicators that apply, raised to 100',
};

const told = {
  shape: 'scorecard',
  holds: {
    indicators: {
      label: { th: 'ตัวชี้วัด', en: 'indicators' },
      of: {
        weight: { label: { th: 'น้ำหนัก', en: 'weight' }, unit: 'percent' },
        score: { label: { th: 'คะแนน', en: 'score' }, unit: 'points' },
        weighted: { label: { th: 'คะแนนถ่วงน้ำหนัก', en: 'weighted score' }, unit: 'points' },
      },
    },
    components: {
      label: { th: 'องค์ประกอบ', en: 'components' },
      of: {
        weight: { label: { th: 'น้ำหนัก', en: 'weight' }, unit: 'percent' },
        weighted: { label: { th: 'คะแนนถ่วงน้ำหนัก', en: 'weighted score' }, unit: 'points' },
      },
    },
    lowest: { label: { th: 'คะแนนรวมต่ำสุดที่เป็นไปได้', en: 'lowest total possible' }, unit: 'points' },
    highest: { label: { th: 'คะแนนรวมสูงสุดที่เป็นไปได้', en: 'highest total possible' }, unit: 'points' },
  },
} as const;

/**
 * Makes a rule that weights the scores of indicators and adds them up.
 *
 * @th
 * สร้างกติกาที่ถ่วงน้ำหนักคะแนนของตัวชี้วัดและองค์ประกอบ แล้วรวมเป็นคะแนนรวม
 *
 * @throws Error the definition is wrong: weights that do not add up to 100, or an indicator of no component
 */
// @__NO_SIDE_EFFECTS__
export function scorecard<const Id extends string>(definition: ScorecardDefinition<Id>): Scorecard<Id> {
  const { indicators, components, id, source } = definition;
  const isWhole = sum(indicators.map(({ weight }) => weight.value)).eq(100);
  const isPlaced = indicators.every(({ component }) => components.some(each => each.id === component));
  if (!isWhole || !isPlaced) throw new Error(`chumchon: the weights of ${id} must add up to 100, by its components`);

  const labels = Object.fromEntries(indicators.map(each => [each.id, each.label]));
  const facts: Facts = {
    scores: required(record(scoresLabel, Object.fromEntries(indicators.map(each => [each.id, percent(each.label)])))),
    notApplicable: listOf(
      { th: 'ตัวชี้วัดที่ไม่ใช้', en: 'indicators that do not apply' },
      choice({ th: 'ตัวชี้วัด', en: 'an indicator' }, labels),
    ),
  };

  return prepareRule<Facts, ScorecardOutcome<Id>, DecimalText | null | undefined>(
    { ...definition, facts },
    told,
    rule => {
      const ids = indicators.map(each => each.id);
      const weights = indicators.map(({ weight }) => weight.value);
      const areWhole = weights.every(Number.isInteger);
      const places = [...ids.keys()];
      const parts = components.map(({ id, label }) => {
        const own = places.filter(place => indicators[place]?.component === id);
        return { id, label, own, weight: decimalText(sum(own.map(place => weights[place] as number))) };
      });
      const shown = indicators.map(({ id, label, component, weight }) => ({
        id,
        label,
        component,
        weight: decimalText(weight.value),
      }));
      const paths = ids.map(each => `scores.${each}`);
      const totalLabel = deepFreeze({ th: 'คะแนนรวม', en: 'total' });
      deepFreeze([how, howOfSome]);

      /**
       * Adds up weight × score and divides once; `unknown` stands for a score that is not there. Hundredths of whole weights
       * stay exact in plain numbers.
       */
      const added = (of: readonly number[], scores: Places, unknown?: number): Exact | undefined => {
        let plain = 0;
        for (const place of of) {
          const score = (scores[place] as Exact | undefined) ?? unknown;
          if (score === undefined) return undefined;
          const hundredths = typeof score === 'number' ? Math.round(score * 100) : Number.NaN;
          if (!areWhole || hundredths / 100 !== score) return addedExactly(of, scores, unknown);
          plain += (weights[place] as number) * hundredths;
        }
        return plain / 10_000;
      };
      const addedExactly = (of: readonly number[], scores: Places, unknown?: number): Exact | undefined => {
        const known = of.map(place => (scores[place] as Exact | undefined) ?? unknown);
        if (known.includes(undefined)) return undefined;
        return sum(known.map((score, at) => exact(score as Exact).times(weights[of[at] as number] as number))).div(100);
      };
      /** The sum over those that apply, raised to 100 where some do not; `null` where none does. */
      const totalOf = (of: readonly number[], scores: Places, unknown?: number): DecimalText | null | undefined => {
        const whole = added(of, scores, unknown);
        if (whole === undefined || of === places) return whole === undefined ? undefined : decimalText(whole);
        const weight = sum(of.map(place => weights[place] as number));
        return weight.isZero() ? null : decimalText(exact(whole).times(100).div(weight));
      };
      const applying = (not: unknown): readonly number[] =>
        not === undefined || (not as readonly Id[]).length === 0
          ? places
          : places.filter(place => !(not as readonly Id[]).includes(ids[place] as Id));

      return {
        outcome: ([given, not]) => {
          const scores = given as Places;
          const of = applying(not);
          const total = totalOf(of, scores);
          const weightedAt = (place: number) => decimalText(added([place], scores) as Exact);
          const outcomes = shown.map((indicator, place): IndicatorOutcome<Id> => {
            const score = scores[place] as Exact | undefined;
            if (of !== places && !of.includes(place)) return { ...indicator, applies: false };
            const { id, label, component, weight } = indicator;
            if (score === undefined) return { id, label, component, weight };
            return { id, label, component, weight, score: decimalText(score), weighted: weightedAt(place) };
          });
          const componentOutcomes = parts.map(({ id, label, weight, own }): ComponentOutcome => {
            const inUse = of === places ? own : own.filter(place => of.includes(place));
            const weighted = added(inUse, scores);
            return weighted === undefined
              ? { id, label, weight }
              : { id, label, weight, weighted: decimalText(weighted) };
          });
          const figure = {
            id: 'total',
            label: totalLabel,
            unit: 'points',
            how: of === places ? how : howOfSome,
          } as const;
          const rest = { indicators: outcomes, components: componentOutcomes };
          if (total !== undefined) {
            const figures = [{ ...figure, value: total, source }];
            return { rule, ...rest, total, lowest: total, highest: total, figures, missing: [] };
          }
          return {
            rule,
            ...rest,
            lowest: totalOf(of, scores, 0) as DecimalText,
            highest: totalOf(of, scores, 100) as DecimalText,
            figures: [{ ...figure, source }],
            missing: of.filter(place => scores[place] === undefined).map(place => paths[place] as string),
          };
        },
        decide: ([scores, not]) => totalOf(applying(not), scores as Places),
      };
    },
  ) as unknown as Scorecard<Id>;
}
