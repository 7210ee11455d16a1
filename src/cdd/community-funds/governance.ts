import { deepFreeze } from '../../core/freeze.js';
import { onList } from '../../rules/deciding/on-list.js';
import { type Rubric, type RubricGrading, type RubricIndicator, rubric } from '../../rules/deciding/rubric.js';
import { stages } from '../../rules/deciding/stages.js';
import { clinic, programme } from './source.js';

/**
 * Makes the governance grading of community funds (การประเมินศักยภาพกองทุนชุมชนตามหลักธรรมาภิบาล) from a rubric of yours. The guideline
 * names levels 1 to 3, speaks of indicators that a fund does not pass, and asks for a plan to develop exactly those; it prints
 * no indicator, no score and no threshold. So the rubric is an argument, checked when the rule is made, and there is none by
 * default.
 *
 * The outcome names the level, the indicators that were not passed, and, as `next`, the fewest that the next level takes.
 *
 * @param data the rubric: indicators, and levels by points or by numbers of passed indicators
 * @throws {@link RuleInputError} a rubric that does not hold together, with everything that is wrong in it
 * @source 004_5d18bda2820f2124.txt, lines 3350, 3372, 3396 and 3422
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const level = (number: number) => ({ level: number, label: { th: `ระดับ ${number}`, en: `level ${number}` } });
 * const grade = communityFunds.fy2565.governance({
 *   title: { th: 'เกณฑ์ตัวอย่าง (สมมติ)', en: 'A rubric made up for this example' },
 *   measure: 'indicators',
 *   indicators: communityFunds.fy2565.savingsGroupPractices,
 *   levels: [{ ...level(1), from: 4 }, { ...level(2), from: 7, mandatory: ['accounts'] }, { ...level(3), from: 10 }],
 * });
 * const outcome = grade({ accounts: false, rules: true, meetings: true, interest: true, members: true, statement: true });
 * outcome.possible; // [1]
 * outcome.next?.indicators; // ['accounts', 'dividend']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export const governance = <const Indicator extends RubricIndicator>(
  data: Rubric<Indicator>,
): RubricGrading<Indicator> =>
  rubric({
    programme,
    id: 'governance',
    title: { th: 'ระดับการประเมินศักยภาพตามหลักธรรมาภิบาล', en: 'Level of governance by the rubric given' },
    source: clinic.inferred(
      {
        th: 'ตัวชี้วัด คะแนน และระดับเป็นไปตามเกณฑ์ที่ผู้ใช้กำหนด แนวทางกล่าวถึงการประเมินแต่ไม่ได้พิมพ์เกณฑ์ไว้',
        en: 'indicators, scores and levels are those of the rubric that the caller gave: the guideline prints none',
      },
      3350,
      3372,
      3396,
      3422,
    ),
    rubric: data,
  });

/**
 * The practices of a savings group that the guideline gives as examples of what its governance is about (ตัวอย่าง … ฯลฯ). This is
 * no rubric: the list is open, it has no scores, and it makes no level. It is here to begin a rubric of your own with.
 *
 * @source 004_5d18bda2820f2124.txt, lines 3376 to 3383 and 6125 to 6143
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.savingsGroupPractices.length; // 10
 * ```
 */
export const savingsGroupPractices = deepFreeze([
  { id: 'accounts', label: { th: 'จัดทำบัญชีเป็นปัจจุบัน', en: 'its accounts are up to date' } },
  { id: 'rules', label: { th: 'ดำเนินงานตามระเบียบ', en: 'it works by the rules' } },
  {
    id: 'meetings',
    label: {
      th: 'โปร่งใส ประชุมคณะกรรมการทุกเดือน ประชุมสมาชิกทุกปี',
      en: 'it is transparent: the committee meets every month, the members every year',
    },
  },
  { id: 'interest', label: { th: 'ดอกเบี้ยไม่เกินกฎหมายกำหนด', en: 'its interest is within the law' } },
  { id: 'members', label: { th: 'ให้กู้เฉพาะสมาชิก', en: 'it lends to members only' } },
  { id: 'statement', label: { th: 'จัดทำงบกำไรขาดทุนทุกปี', en: 'it makes a statement of profit and loss every year' } },
  { id: 'dividend', label: { th: 'ปันผลหรือเฉลี่ยคืนแก่สมาชิก', en: 'it pays a dividend or a refund' } },
  { id: 'network', label: { th: 'มีกิจกรรมเครือข่าย', en: 'it has activities of the network' } },
  { id: 'welfare', label: { th: 'จัดสวัสดิการและสาธารณประโยชน์', en: 'it provides welfare and serves the public' } },
  { id: 'savings', label: { th: 'สมาชิกเพิ่มเงินสะสมทุกปี', en: 'all members save more every year' } },
] as const satisfies readonly RubricIndicator[]);

/**
 * The points of a poverty-alleviation fund (กข.คจ.) that the guideline gives as examples (ตัวอย่างเช่น … ฯลฯ). No rubric either: an open
 * list without scores or levels.
 *
 * @source 004_5d18bda2820f2124.txt, lines 3389 to 3394
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.povertyFundPractices.map(({ id }) => id).at(-1); // 'loan-order'
 * ```
 */
export const povertyFundPractices = deepFreeze([
  { id: 'debtors', label: { th: 'จัดทำบัญชีลูกหนี้ (ค้างชำระ)', en: 'it keeps a register of debtors' } },
  { id: 'register', label: { th: 'จัดทำบัญชีครัวเรือนเป้าหมาย', en: 'it keeps a register of target households' } },
  { id: 'borrowers', label: { th: 'ผู้ยืมมีชื่ออยู่ในบัญชี', en: 'its borrowers are on the register' } },
  { id: 'rotation', label: { th: 'หมุนเวียนบัญชีครัวเรือนเป้าหมาย', en: 'the register is gone through in turn' } },
  { id: 'loan-order', label: { th: 'ให้ยืมเรียงตามลำดับรายได้หรืออื่น ๆ', en: 'loans go in order of income, or another' } },
] as const satisfies readonly RubricIndicator[]);

/**
 * How far a fund has come in the round of governance (วงรอบประเมินธรรมาภิบาล): assessed, failed indicators analysed, plan made, first
 * visit, assessed again at the second, recorded. The first assessment is not a printed step: the workshop needs it, because it
 * begins with the indicators that were not passed.
 *
 * @th
 * แสดงว่ากองทุนดำเนินการถึงขั้นใดในวงรอบการประเมินและพัฒนาตามหลักธรรมาภิบาล คือ ประเมินศักยภาพ วิเคราะห์ตัวชี้วัดที่ไม่ผ่านเกณฑ์ จัดทำแผนการพัฒนา
 * ติดตามครั้งที่ 1 ติดตามครั้งที่ 2 พร้อมประเมินศักยภาพอีกครั้ง และบันทึกผลในระบบ การประเมินครั้งแรกไม่ได้พิมพ์เป็นขั้นตอน
 * แต่อนุมานจากการที่การประชุมเริ่มจากตัวชี้วัดที่ไม่ผ่านเกณฑ์
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3350, 3372, 3396, 3422 and 3428
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.governanceRound({ assessed: true, analysed: true, planned: false, visited: true });
 * outcome.verdict; // 'unmet'
 * outcome.skipped; // ['planned']
 * ```
 */
export const governanceRound = stages({
  programme,
  id: 'governance-round',
  title: { th: 'วงรอบการประเมินและพัฒนาตามหลักธรรมาภิบาล', en: 'Round of governance' },
  source: clinic.inferred(
    {
      th: 'ลำดับตามข้อ 7 และ 8 ส่วนการประเมินครั้งแรกอนุมานจากการที่ต้องมีตัวชี้วัดที่ไม่ผ่านเกณฑ์ก่อนประชุม',
      en: 'in the order of points 7 and 8; the first assessment follows from the indicators that were not passed before the workshop',
    },
    3350,
    3372,
    3396,
    3422,
    3428,
  ),
  stages: {
    assessed: { th: 'ประเมินศักยภาพครั้งแรก', en: 'assessed for the first time' },
    analysed: { th: 'วิเคราะห์ตัวชี้วัดที่ไม่ผ่านเกณฑ์', en: 'failed indicators analysed' },
    planned: { th: 'จัดทำแผนการพัฒนาตัวชี้วัด', en: 'development plan made' },
    visited: { th: 'ติดตามครั้งที่ 1 ตามแผน', en: 'first visit, on the plan' },
    reassessed: { th: 'ติดตามครั้งที่ 2 ประเมินศักยภาพ', en: 'second visit, assessed again' },
    recorded: { th: 'บันทึกผลในระบบ', en: 'recorded in the system' },
  },
});

/**
 * Whether a development plan (แผนการพัฒนาตัวชี้วัดที่ไม่ผ่านเกณฑ์) takes up every indicator that was not passed, e.g. the `failed` of
 * {@link governance}. More may stand in it.
 *
 * @th
 * ตรวจว่าแผนการพัฒนาครอบคลุมตัวชี้วัดที่ไม่ผ่านเกณฑ์ครบทุกตัวหรือไม่ ในแผนจะมีตัวชี้วัดอื่นเพิ่มเติมก็ได้
 *
 * @throws {@link RuleInputError} a name that is blank, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3396
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.planCoversFailed({ failed: ['accounts', 'dividend'], planned: ['accounts'] }).absent; // ['dividend']
 * ```
 */
export const planCoversFailed = onList({
  programme,
  id: 'plan-covers-failed',
  title: { th: 'แผนการพัฒนาครอบคลุมตัวชี้วัดที่ไม่ผ่านเกณฑ์', en: 'The plan takes up what was failed' },
  source: clinic(3396),
  words: {
    met: { th: 'แผนครอบคลุมครบทุกตัวชี้วัด', en: 'the plan takes up every one' },
    unmet: { th: 'แผนยังไม่ครอบคลุมครบทุกตัวชี้วัด', en: 'the plan does not take up every one' },
  },
  subjects: { name: 'failed', label: { th: 'ตัวชี้วัดที่ไม่ผ่านเกณฑ์', en: 'indicators that were not passed' } },
  list: { name: 'planned', label: { th: 'ตัวชี้วัดในแผนการพัฒนา', en: 'the indicators in the plan' } },
});
