import type { Facts, InputOf, ValuesOf } from '../logic/fact.js';
import type { Verdict } from '../logic/node.js';
import type { Entries, Named, OrderedFacts, Refuse, Rule, RuleDefinition, Told } from '../logic/rule.js';
import { type Found, type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';

/**
 * Makes a rule with a verdict that no shape has: a plain function finds the verdict, and tells the rest once somebody asks.
 *
 * @th
 * สร้างกติกาที่ให้ผลว่าผ่าน ไม่ผ่าน หรือยังไม่ทราบ จากฟังก์ชันธรรมดา เมื่อไม่มีรูปแบบใดรองรับ
 *
 * @param holds how the entries of its outcome are called
 * @param find the verdict, and what is told besides; what is missing counts only while the verdict is open
 */
// @__NO_SIDE_EFFECTS__
export const verdictFunction = <const F extends Facts, Outcome extends object>(
  definition: RuleDefinition<F> & OrderedFacts<F>,
  holds: Entries<NoInfer<Outcome>>,
  find: (values: ValuesOf<F>, refuse: Refuse) => Found<Outcome & VerdictOutcome>,
): Rule<InputOf<F>, Named<Outcome>, Verdict, F> =>
  verdictRule<Outcome & VerdictOutcome, ValuesOf<F>>(
    definition as unknown as RuleDefinition<Facts>,
    { shape: 'function', holds } as Told<Outcome & VerdictOutcome>,
    find,
  ) as unknown as Rule<InputOf<F>, Named<Outcome>, Verdict, F>;
