import type { Facts, InputOf, ValuesOf } from '../logic/fact.js';
import type { Judgement } from '../logic/judging.js';
import { evidenceOf, makeReady, missingIn, nextIn, verdictOf } from '../logic/logic.js';
import type { Node, Verdict } from '../logic/node.js';
import { checkCriteria, settled } from '../logic/nodes.js';
import { type Named, type OrderedFacts, prepareRule, type Rule, type RuleDefinition } from '../logic/rule.js';

/** What a checklist came to, with the evidence for each criterion. */
export type ChecklistOutcome = Judgement;

/** A rule that is met when its criteria are. */
export type Checklist<F extends Facts> = Rule<InputOf<F>, Named<ChecklistOutcome>, Verdict, F>;

/** A checklist's definition: its criteria in printed order, all of which must be met unless `least` says otherwise. */
export interface ChecklistDefinition<F extends Facts> extends RuleDefinition<F>, OrderedFacts<F> {
  readonly criteria: readonly Node<ValuesOf<F>>[];
  /** How many of them are enough; all unless said otherwise. */
  readonly least?: number;
  /** Ids of those that cannot be made up for by others. */
  readonly mandatory?: readonly string[];
}

const told = { shape: 'checklist', holds: {} };

/**
 * Makes a rule that checks criteria: all of them, or at least so many with some mandatory. Groups nest.
 *
 * @th
 * สร้างกติกาที่ตรวจตามรายการเกณฑ์ ต้องผ่านทุกข้อ หรือผ่านอย่างน้อยตามจำนวนที่กำหนดโดยบางข้อบังคับ กลุ่มเกณฑ์ซ้อนกันได้
 *
 * @throws Error the definition is wrong: no criteria, two of one name, two that read one fact, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function checklist<const F extends Facts>(definition: ChecklistDefinition<F>): Checklist<F> {
  const { criteria, least = criteria.length, mandatory = [], id, title } = definition;
  const of = settled(criteria, definition);
  const root = { id, label: title, of, least, mandatory };
  checkCriteria([root]);
  return prepareRule<F, ChecklistOutcome, Verdict>(definition, told, rule => {
    const ready = makeReady(root, definition);
    return {
      outcome: values => {
        const evidence = evidenceOf(ready, values);
        return {
          rule,
          verdict: evidence.status,
          criteria: evidence.criteria,
          missing: missingIn(ready, evidence, values),
          next: nextIn(ready, evidence),
        };
      },
      decide: values => verdictOf(ready, values),
    };
  });
}
