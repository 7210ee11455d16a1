import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Facts, InputOf, ValuesOf } from '../logic/fact.js';
import type { Judgement } from '../logic/judging.js';
import { type CriterionOutcome, judge, makeReady, type ReadyGroup, verdictOf, verdictWith } from '../logic/logic.js';
import type { Node, Verdict } from '../logic/node.js';
import { checkCriteria, settled } from '../logic/nodes.js';
import { present } from '../logic/present.js';
import {
  computationOf,
  type Named,
  type OrderedFacts,
  type PathIn,
  prepareRule,
  type Rule,
  type RuleDefinition,
} from '../logic/rule.js';

/** What a checklist came to, with the evidence for each criterion. */
export type ChecklistOutcome<Id extends string = string> = Judgement<Id>;

/** A rule that is met when its criteria are. */
export type Checklist<F extends Facts, Id extends string = string> = Rule<
  InputOf<F>,
  Named<ChecklistOutcome<Id>, PathIn<F>>,
  Verdict,
  F
>;

/** A checklist's definition: its criteria in printed order, all of which must be met unless `least` says otherwise. */
export interface ChecklistDefinition<F extends Facts, Id extends string = string>
  extends RuleDefinition<F>,
    OrderedFacts<F> {
  readonly criteria: readonly Node<ValuesOf<F>, Id>[];
  /** How many of them are enough; all unless said otherwise. */
  readonly least?: number;
  /** Ids of those that cannot be made up for by others. */
  readonly mandatory?: readonly NoInfer<Id>[];
}

const told = { shape: 'checklist', holds: {} };

/**
 * Makes a rule that checks criteria: all of them, or at least so many with some mandatory. Groups nest.
 *
 * @th
 * สร้างกติกาที่ตรวจตามรายการเกณฑ์ ต้องผ่านทุกข้อ หรือผ่านอย่างน้อยตามจำนวนที่กำหนดโดยบางข้อบังคับ กลุ่มเกณฑ์ซ้อนกันได้
 *
 * @throws Error the definition is wrong: no criteria, two of one name, two that read one fact or one that there is not, or a
 * group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function checklist<const F extends Facts, Id extends string>(
  definition: ChecklistDefinition<F, Id>,
): Checklist<F, Id> {
  const { criteria, least = criteria.length, mandatory = [], id, title } = definition;
  const of = settled(criteria, definition);
  const root = { id, label: title, of, least, mandatory };
  checkCriteria([root], definition.facts);
  return prepareRule<F, ChecklistOutcome, Verdict>(definition, told, rule => {
    const ready = makeReady(root, definition) as ReadyGroup;
    const judged = judge(ready, verdictWith(ready));
    return {
      outcome: values => {
        const [criteria, { verdict, missing, next }] = judged(values);
        return { rule, verdict, criteria, missing, next };
      },
      decide: values => verdictOf(ready, values),
    };
  }) as unknown as Checklist<F, Id>;
}

/** A criterion that is worth so many points once it is met, and none before. */
export interface WeightedCriterion<Values, Id extends string = string> {
  readonly criterion: Node<Values, Id>;
  readonly weight: Parameter<number>;
}

/** A weighted criterion as it came out. */
export interface WeightedCriterionOutcome<Id extends string = string> extends CriterionOutcome<Id> {
  /** The points that it is worth. */
  readonly weight: DecimalText;
}

/** The points of the criteria that are met, and whether all are. */
export interface WeightedChecklistOutcome<Id extends string = string> extends ChecklistOutcome<Id> {
  /** The points; absent while a criterion is open. */
  readonly score?: DecimalText;
  /** The points of the criteria that are met for certain. */
  readonly lowest: DecimalText;
  /** The points if every open criterion turns out to be met. */
  readonly highest: DecimalText;
  readonly criteria: readonly WeightedCriterionOutcome<Id>[];
}

/** A rule that adds up the points of criteria and is met with all of them. */
export type WeightedChecklist<F extends Facts, Id extends string = string> = Rule<
  InputOf<F>,
  Named<WeightedChecklistOutcome<Id>, PathIn<F>>,
  Verdict,
  F
>;

/** Its definition: the criteria in printed order, with weights that add up to `total`. */
export interface WeightedChecklistDefinition<F extends Facts, Id extends string = string> extends RuleDefinition<F> {
  readonly criteria: readonly WeightedCriterion<ValuesOf<F>, Id>[];
  readonly total: Parameter<number>;
}

const weightedTold = {
  shape: 'weightedChecklist',
  holds: {
    score: { label: { th: 'คะแนนที่ได้', en: 'points' }, unit: 'points' },
    lowest: { label: { th: 'คะแนนที่ได้แน่นอน', en: 'points for certain' }, unit: 'points' },
    highest: {
      label: { th: 'คะแนนสูงสุดที่ยังเป็นไปได้', en: 'the most points still possible' },
      unit: 'points',
      bounds: 'lowest',
    },
  },
} as const;

/**
 * Makes a rule that adds up the points of criteria, each all or nothing, and that is met with all of them.
 *
 * @th
 * สร้างกติกาที่รวมคะแนนของเกณฑ์ แต่ละเกณฑ์ได้คะแนนเต็มหรือไม่ได้เลย และผ่านเมื่อได้ครบทุกเกณฑ์
 *
 * @throws Error the definition is wrong: weights that do not add up to the total, two criteria of one name,
 * two that read one fact or one that there is not, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function weightedChecklist<const F extends Facts, Id extends string>(
  definition: WeightedChecklistDefinition<F, Id>,
): WeightedChecklist<F, Id> {
  const { criteria: weighted, total, id } = definition;
  const weights = weighted.map(({ weight }) => weight.value);
  if (!sum(weights).eq(total.value)) throw new Error(`chumchon: the weights of ${id} must add up to ${total.value}`);
  const plain = checklist({ ...definition, criteria: weighted.map(({ criterion }) => criterion) });

  return prepareRule<F, WeightedChecklistOutcome, Verdict>(definition, weightedTold, rule => {
    const { outcome, decide } = computationOf(plain);
    return {
      outcome: (values, refuse) => {
        const { verdict, criteria, missing, next } = outcome(values, refuse) as ChecklistOutcome;
        const points = (counts: (status: Verdict) => boolean): DecimalText =>
          decimalText(sum(weights.filter((_, at) => counts((criteria[at] as CriterionOutcome).status))));
        const [lowest, highest] = [points(status => status === 'met'), points(status => status !== 'unmet')];
        return present<Named<WeightedChecklistOutcome>>({
          rule,
          verdict,
          score: lowest === highest ? lowest : undefined,
          lowest,
          highest,
          criteria: criteria.map((each, at) => ({ ...each, weight: decimalText(weights[at] as number) })),
          missing,
          next,
        });
      },
      decide: (values, refuse) => decide(values, refuse) as Verdict,
    };
  }) as unknown as WeightedChecklist<F, Id>;
}
