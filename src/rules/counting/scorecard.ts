import { type DecimalInput, type Exact, exact, hundredthsOf } from '../../core/decimal.js';
import { type DecimalText, decimalText, hundredthsText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import type { Parameter } from '../../core/parameter.js';
import { quotientText } from '../../core/quotient.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { choice, type Facts, listOf, percent, record, required } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import type { Places } from '../logic/read.js';
import { type Named, prepareRule, type Rule, type Shaped } from '../logic/rule.js';

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
  /** `false` where none of its indicators applies. */
  readonly applies?: false;
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
  Named<ScorecardOutcome<Id>, `scores.${Id}`>,
  DecimalText | null | undefined
>;

/** A scorecard's definition: indicators and components in printed order. */
export interface ScorecardDefinition<Id extends string> extends Shaped {
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
    lowest: { label: { th: 'คะแนนรวมต่ำสุดที่เป็นไปได้', en: 'lowest total possible' }, unit: 'points', bounds: 'total' },
    highest: { label: { th: 'คะแนนรวมสูงสุดที่เป็นไปได้', en: 'highest total possible' }, unit: 'points', bounds: 'total' },
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
      const every = [...ids.keys()];
      const weights = indicators.map(({ weight }) => weight.value);
      const weightTexts = weights.map(decimalText);
      const hundredths = weights.map(inHundredths);
      const partOf = indicators.map(({ component }) => components.findIndex(({ id }) => id === component));
      const partWeights = components.map((_, part) =>
        decimalText(sum(weights.filter((_, place) => partOf[place] === part))),
      );
      const zeros = components.map(() => 0);
      const paths = ids.map(each => `scores.${each}`);
      const totalLabel = deepFreeze({ th: 'คะแนนรวม', en: 'total' });
      deepFreeze([how, howOfSome]);

      /** Weight × score, in millionths of a point. */
      const worth = (place: number, score: Exact): Exact => times(hundredths[place] as Exact, inHundredths(score));
      /** The sum over those that apply, raised to 100 where some do not; `null` where none does. */
      const raised = (added: Exact, of: readonly number[]): DecimalText | null => {
        if (of === every) return written(added);
        const weight = of.reduce<Exact>((sofar, place) => plus(sofar, hundredths[place] as Exact), 0);
        return quotientText(added, times(weight, 100));
      };
      /** The same where `unknown` stands for a score that is not there; undefined where nothing does. */
      const totalOf = (of: readonly number[], scores: Places, unknown?: number): DecimalText | null | undefined => {
        let added: Exact = 0;
        for (const place of of) {
          const score = (scores[place] as Exact | undefined) ?? unknown;
          if (score === undefined) return undefined;
          added = plus(added, worth(place, score));
        }
        return raised(added, of);
      };
      const applying = (not: unknown): readonly number[] =>
        not === undefined || (not as readonly Id[]).length === 0
          ? every
          : every.filter(place => !(not as readonly Id[]).includes(ids[place] as Id));

      return {
        outcome: values => {
          const scores = values[0] as Places;
          const of = applying(values[1]);
          const sums: (Exact | undefined)[] = zeros.slice();
          const outcomes = new Array<IndicatorOutcome<Id>>(indicators.length);
          const missing: string[] = [];
          let added: Exact = 0;
          for (let place = 0; place < indicators.length; place += 1) {
            const { id, label, component } = indicators[place] as ScorecardIndicator<Id>;
            const weight = weightTexts[place] as DecimalText;
            if (of !== every && !of.includes(place)) {
              outcomes[place] = { id, label, component, weight, applies: false };
              continue;
            }
            const score = scores[place] as Exact | undefined;
            const part = partOf[place] as number;
            if (score === undefined) {
              outcomes[place] = { id, label, component, weight };
              missing.push(paths[place] as string);
              sums[part] = undefined;
              continue;
            }
            const own = worth(place, score);
            outcomes[place] = { id, label, component, weight, score: decimalText(score), weighted: written(own) };
            added = plus(added, own);
            const sofar = sums[part];
            if (sofar !== undefined) sums[part] = plus(sofar, own);
          }
          const parts = new Array<ComponentOutcome>(components.length);
          for (let part = 0; part < components.length; part += 1) {
            const { id, label } = components[part] as ScorecardComponent;
            const weight = partWeights[part] as DecimalText;
            const its = sums[part];
            if (of !== every && !of.some(place => partOf[place] === part)) {
              parts[part] = { id, label, weight, applies: false };
              continue;
            }
            parts[part] = its === undefined ? { id, label, weight } : { id, label, weight, weighted: written(its) };
          }
          const way = of === every ? how : howOfSome;
          if (missing.length === 0) {
            const total = raised(added, of);
            const figures = [
              { id: 'total', label: totalLabel, value: total, unit: 'points', how: way, source } as const,
            ];
            return {
              rule,
              indicators: outcomes,
              components: parts,
              total,
              lowest: total,
              highest: total,
              figures,
              missing,
            };
          }
          return {
            rule,
            indicators: outcomes,
            components: parts,
            lowest: totalOf(of, scores, 0) as DecimalText,
            highest: totalOf(of, scores, 100) as DecimalText,
            figures: [{ id: 'total', label: totalLabel, unit: 'points', how: way, source }],
            missing,
          };
        },
        decide: values => totalOf(applying(values[1]), values[0] as Places),
      };
    },
  ) as unknown as Scorecard<Id>;
}

/** A number in hundredths: whole, and plain where it has no more decimals. */
function inHundredths(value: Exact): Exact {
  const plain = hundredthsOf(value);
  return Number.isNaN(plain) ? exact(value).times(100) : plain;
}

// Plain numbers are whole here, and nowhere above 100 × 100 in hundredths.
const plus = (left: Exact, right: Exact): Exact =>
  typeof left === 'number' && typeof right === 'number' ? left + right : exact(left).plus(right);
const times = (left: Exact, right: Exact): Exact =>
  typeof left === 'number' && typeof right === 'number' ? left * right : exact(left).times(right);

/** A number of millionths as text. */
function written(value: Exact): DecimalText {
  if (typeof value !== 'number') return decimalText(value.div(1_000_000));
  const hundredths = value / 10_000;
  return Number.isInteger(hundredths) ? hundredthsText(hundredths) : decimalText(value / 1_000_000);
}
