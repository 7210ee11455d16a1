import { type ExplainOptions, told } from '../rules/explain.js';
import { ruleOf } from './rules.js';

export type { ExplainOptions, Language } from '../rules/explain.js';

/**
 * Puts an outcome into words: what was decided, each criterion with what was found and what is asked, each figure with how it
 * came about, where the source says so, what is missing, and what would change it. Finds the rule by the outcome's id, and so
 * brings all rules with it: `explain` of `chumchon/rules` takes the rule itself. Takes the outcome or what `JSON.parse` makes
 * of it.
 *
 * @th
 * อธิบายผลลัพธ์ของกติกาใดก็ได้เป็นข้อความ โดยหากติกาจากรหัสในผลลัพธ์ จึงนำกติกาทั้งหมดเข้ามาด้วย ถ้าใช้กติกาน้อยข้อ ใช้ explain ของ chumchon/rules
 * และส่งกติกาไปเอง
 *
 * @param outcome what a rule gave
 * @param options the language, and the rule where it is one of your own
 * @throws {@link RuleInputError} what is no outcome, or an unknown option
 *
 * @example
 * ```ts
 * import { explain } from 'chumchon';
 * import { communityPlans } from 'chumchon/cdd';
 *
 * const outcome = communityPlans.fy2555.gradeQuality({ writtenBook: true });
 * explain(outcome, { language: 'en' }).split('\n')[1]; // 'still possible: A, B, C, none'
 * ```
 */
export function explain(outcome: { readonly rule: string }, options: ExplainOptions = {}): string {
  return told(outcome, options, ruleOf);
}
