import type { Facts, InputOf } from './fact.js';
import type { CriterionOutcome } from './logic.js';
import type { Verdict } from './node.js';
import type { Draft } from './present.js';
import {
  defineRule,
  type Named,
  type OrderedFacts,
  type Refuse,
  type Rule,
  type RuleDefinition,
  type Told,
} from './rule.js';

/** What every rule with a verdict tells. */
export interface VerdictOutcome {
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  /** What is not known and can still change the verdict. */
  readonly missing: readonly string[];
}

/** What a shape finds in the facts. */
export interface Found<Outcome extends VerdictOutcome> {
  readonly verdict: Verdict;
  /** All that is told besides, once somebody asks. What is missing counts only while the verdict is open. */
  readonly tell: () => Draft<Omit<Outcome, 'verdict'>>;
}

/**
 * Makes a rule with a verdict from what a shape finds in the facts: the decision is the verdict, and nothing is missing once
 * it is settled.
 *
 * @th
 * สร้างกติกาที่ให้ผลว่าผ่าน ไม่ผ่าน หรือยังไม่ทราบ เมื่อผลแน่นอนแล้วไม่มีข้อเท็จจริงใดขาดอีก
 *
 * @param find the verdict, and what is told besides
 */
// @__NO_SIDE_EFFECTS__
export const verdictRule = <Outcome extends VerdictOutcome, Values>(
  definition: RuleDefinition<Facts> & OrderedFacts<Facts>,
  told: Told<Outcome>,
  find: (values: Values, refuse: Refuse) => Found<Outcome>,
): Rule<InputOf<Facts>, Named<Outcome>, Verdict> =>
  defineRule<Facts, Outcome, Verdict>(
    definition,
    {
      outcome: (values, refuse) => {
        const { verdict, tell } = find(values as Values, refuse);
        const rest = tell();
        return { verdict, ...rest, missing: verdict === 'unknown' ? rest.missing : [] } as unknown as Draft<Outcome>;
      },
      decide: (values, refuse) => find(values as Values, refuse).verdict,
    },
    told,
  ) as unknown as Rule<InputOf<Facts>, Named<Outcome>, Verdict>;
