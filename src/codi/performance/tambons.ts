import { parameter } from '../../core/parameter.js';
import { checklist } from '../../rules/checklist.js';
import { any, yes } from '../../rules/criterion.js';
import { count, yesNo } from '../../rules/fact.js';
import { targetScale } from '../../rules/scale.js';
import { weights } from './indicators.js';
import { assessment, plans, programme } from './source.js';

const score = {
  minimum: parameter(518, 'tambons', assessment(248)),
  standard: parameter(600, 'tambons', assessment(248)),
  high: parameter(682, 'tambons', assessment(248)),
  tambonsInAll: parameter(6797, 'tambons', assessment(248)),
  weight: weights['1.2'],
};

/**
 * The score of indicator 1.2, tambons with concrete results (ตำบลรูปธรรม): 518 tambons are 50 points, 600 are 75 and 682 are
 * 100. Tambons are counted, not their percentage of 6,797, because the printed percentages are rounded in one cell and cut off
 * in the next.
 *
 * @throws {@link RuleInputError} a result that is negative or not whole, no `method`, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 77 to 80 and 248
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.scoreTambons({ result: 700, method: 'step' }).score; // '100'
 * performance.fy2563.scoreTambons({ result: 641, method: 'linear' }).score; // '87.5'
 * ```
 */
export const scoreTambons = targetScale({
  programme,
  id: 'score-tambons',
  title: {
    th: 'ร้อยละของตำบลรูปธรรมการพัฒนาชุมชนท้องถิ่นสู่การพึ่งพาตนเองได้อย่างมั่นคงและสมดุล',
    en: 'Score of the tambons with concrete results',
  },
  source: assessment(248),
  parameters: score,
  result: count({ th: 'ตำบลที่ผ่านเกณฑ์', en: 'tambons that qualify' }, 'tambons'),
  targets: [
    { level: 50, target: score.minimum },
    { level: 75, target: score.standard },
    { level: 100, target: score.high },
  ],
});

/**
 * Whether a tambon has concrete results of its local development plan (ตำบลรูปธรรม 3 องค์ประกอบ): a people's plan, support
 * from agencies or partners, and a problem really solved in some field. A plan that meets the community's needs or one that
 * helps those hit by COVID-19 will do.
 *
 * The report gives examples of support and of fields, not closed lists; whether one counts is the caller's to say.
 *
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 77 and 95
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.qualifyingTambon({ planMeetsNeeds: true, supported: true });
 * outcome.verdict; // 'unknown'
 * outcome.missing; // ['concreteResult']
 * ```
 */
export const qualifyingTambon = checklist({
  programme,
  id: 'qualifying-tambon',
  title: { th: 'ตำบลรูปธรรมการพัฒนาชุมชนท้องถิ่น 3 องค์ประกอบ', en: 'A tambon with concrete results, three components' },
  source: plans(77, 95),
  parameters: { components: parameter(3, 'criteria', plans(77)) },
  facts: {
    planMeetsNeeds: yesNo({
      th: 'แผนของภาคประชาชนสอดคล้องกับปัญหา/ความต้องการของชุมชน',
      en: "a people's plan that meets the community's problems and needs",
    }),
    planForCovidRelief: yesNo({
      th: 'แผนป้องกัน ฟื้นฟู เยียวยา และช่วยเหลือผู้ได้รับผลกระทบจาก COVID-19',
      en: 'a plan that helps those hit by COVID-19',
    }),
    supported: yesNo({
      th: 'ได้รับการสนับสนุนจากหน่วยงาน/ภาคีความร่วมมือ',
      en: 'support from agencies or partners',
    }),
    concreteResult: yesNo({
      th: 'มีรูปธรรมการแก้ไขปัญหา/พัฒนาชุมชนในด้านใดด้านหนึ่ง',
      en: 'a problem really solved or something developed in some field',
    }),
  },
  criteria: [
    any('plan', [yes('planMeetsNeeds'), yes('planForCovidRelief')], {
      label: { th: 'แผนพัฒนาชุมชนท้องถิ่นของภาคประชาชน', en: "a people's local development plan" },
      source: plans(77),
    }),
    yes('supported', { source: plans(77) }),
    yes('concreteResult', { source: plans(95) }),
  ],
});

/**
 * Whether a tambon or a province is counted in the result (ดำเนินการตามเกณฑ์ครบถ้วนและบันทึกข้อมูลเรียบร้อยแล้ว): it meets all
 * criteria, and its data has been recorded in the system. Which system is not said.
 *
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 77, 83 and 351
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.countedInResult({ meetsCriteria: true, recorded: false }).verdict; // 'unmet'
 * ```
 */
export const countedInResult = checklist({
  programme,
  id: 'counted-in-result',
  title: { th: 'ดำเนินการตามเกณฑ์ครบถ้วนและบันทึกข้อมูลเรียบร้อยแล้ว', en: 'Complete and recorded' },
  source: plans(83, 351),
  facts: {
    meetsCriteria: yesNo({ th: 'ดำเนินการตามเกณฑ์ครบถ้วน', en: 'all criteria are met' }),
    recorded: yesNo({ th: 'บันทึกข้อมูลในระบบแล้ว', en: 'its data is recorded in the system' }),
  },
  criteria: [yes('meetsCriteria'), yes('recorded')],
});
