import { own } from '../../core/own.js';
import type { Facts, InputOf } from './fact.js';
import type { CriterionOutcome, VerdictOutcome } from './logic.js';
import type { Verdict } from './node.js';
import type { Draft } from './present.js';
import {
  defineRule,
  type Named,
  type OrderedFacts,
  type PathIn,
  type Refuse,
  type Rule,
  type RuleDefinition,
  type Told,
} from './rule.js';
import { lackingOf } from './verdict.js';

export type { VerdictOutcome };

/** A rule with a verdict. */
export type VerdictRule<F extends Facts, Outcome> = Rule<InputOf<F>, Named<Outcome, PathIn<F>>, Verdict, F>;

/** What a shape finds in the facts. */
export interface Found<Outcome extends VerdictOutcome> {
  readonly verdict: Verdict;
  /** All that is told besides, once somebody asks. What is missing counts only while the verdict is open. */
  readonly tell: () => Draft<Omit<Outcome, 'verdict' | 'next'> & Partial<Pick<Outcome, 'next'>>>;
}

/**
 * Makes a rule with a verdict from what a shape finds in the facts: the decision is the verdict, nothing is missing once it is
 * settled, and what is next is every criterion that is not met, unless the shape says otherwise.
 *
 * @th
 * สร้างกติกาที่ให้ผลว่าผ่าน ไม่ผ่าน หรือยังไม่ทราบ เมื่อผลแน่นอนแล้วไม่มีข้อเท็จจริงใดขาดอีก และสิ่งที่ยังต้องทำคือเกณฑ์ทุกข้อที่ยังไม่ผ่าน
 *
 * @param find the verdict, and what is told besides
 */
// @__NO_SIDE_EFFECTS__
export const verdictRule = <Outcome extends VerdictOutcome, Values, F extends Facts = Facts>(
  definition: RuleDefinition<F> & OrderedFacts<F>,
  told: Told<Outcome>,
  find: (values: Values, refuse: Refuse) => Found<Outcome>,
): VerdictRule<F, Outcome> =>
  defineRule<F, Outcome, Verdict>(
    definition,
    {
      outcome: (values, refuse) => {
        const { verdict, tell } = find(values as Values, refuse);
        const rest = tell();
        const missing = verdict === 'unknown' ? rest.missing : [];
        const next =
          own(rest, 'next') ?? (verdict === 'met' ? [] : lackingOf(rest.criteria as readonly CriterionOutcome[]));
        return { verdict, ...rest, missing, next } as unknown as Draft<Outcome>;
      },
      decide: (values, refuse) => find(values as Values, refuse).verdict,
    },
    told,
  );
