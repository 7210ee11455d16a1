import type { CalendarDate } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { date, required, yesNo } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { pages } from '../report-fy2563.js';
import { plans, programme } from './source.js';

const revised = {
  board: parameter('2020-06-25', 'date', plans(112), {
    th: 'วันที่คณะกรรมการสถาบันฯ เห็นชอบ',
    en: 'day on which the board approved',
  }),
  opdc: parameter('2020-07-16', 'date', plans(202), {
    th: 'วันที่สำนักงาน ก.พ.ร. มีหนังสือแจ้งปรับแนวทางการประเมิน',
    en: 'day of the letter by which OPDC revised its assessment',
  }),
};

/**
 * How far a revision of the indicators has come (การปรับตัวชี้วัด): the board approves it, and the institute writes to
 * OPDC. The report names no other step and no time limit.
 *
 * @th ขั้นตอนการปรับตัวชี้วัด: คณะกรรมการสถาบันฯ เห็นชอบ แล้วมีหนังสือแจ้งสำนักงาน ก.พ.ร. เอกสารไม่ได้พิมพ์ขั้นตอนอื่นหรือกำหนดเวลา
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 77, 112, 163, 173 and 183
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.indicatorRevision({ boardApproved: true, letterToOpdc: false });
 * outcome.reached; // 'boardApproved'
 * outcome.next; // ['letterToOpdc']
 * ```
 */
export const indicatorRevision = stages({
  programme,
  id: 'indicator-revision',
  title: { th: 'การปรับตัวชี้วัดการประเมินสถาบัน', en: 'Revision of the indicators' },
  source: plans(77, 112, 163, 173, 183),
  stages: {
    boardApproved: { th: 'คณะกรรมการสถาบันฯ เห็นชอบ', en: 'the board has approved' },
    letterToOpdc: { th: 'มีหนังสือแจ้งสำนักงาน ก.พ.ร.', en: 'the institute has written to OPDC' },
  },
});

/** A revision of the indicators that applies. */
export interface IndicatorRevision {
  /** `board`: of the institute's own indicators. `opdc`: of the criteria of the mandatory indicators. */
  readonly by: 'board' | 'opdc';
  /** The numbers of the indicators that it names; OPDC's names none. */
  readonly indicators: readonly string[];
  /** Those of them of which the report speaks as a proposal to revise (ข้อเสนอการปรับตัวชี้วัด). */
  readonly proposed: readonly string[];
  readonly since: CalendarDate;
  readonly source: Citation;
}

/** The revisions that apply on a day. */
export interface RevisionsInForceOutcome {
  /** In the order in which they came; empty before the first. */
  readonly revisions: readonly IndicatorRevision[];
  readonly figures: readonly FigureOutcome[];
}

const dayFacts = { date: required(date({ th: 'วันที่', en: 'the day' })) };

const named = {
  board: { indicators: ['1.1', '1.2', '1.3', '2.1'], proposed: ['1.1'] },
  opdc: { indicators: [], proposed: [] },
};

const approvers = {
  board: { th: 'คณะกรรมการสถาบันฯ เห็นชอบ', en: 'approved by the board' },
  opdc: { th: 'สำนักงาน ก.พ.ร. มีหนังสือแจ้งปรับ', en: 'announced by a letter of OPDC' },
};

/** No line says from when a revision applies. */
const since = {
  board: { th: 'อ่านว่ามีผลตั้งแต่วันที่เห็นชอบ', en: 'read as in force from the day of the approval' },
  opdc: { th: 'อ่านว่ามีผลตั้งแต่วันที่ของหนังสือ', en: 'read as in force from the day of the letter' },
};

const held = {
  revisions: {
    label: { th: 'การปรับที่มีผลแล้ว', en: 'revisions in force' },
    of: {
      by: { label: { th: 'การปรับ', en: 'revision' }, words: approvers },
      indicators: { label: { th: 'ตัวชี้วัดที่ปรับ', en: 'indicators revised' } },
      proposed: { label: { th: 'ตัวชี้วัดที่เสนอปรับ', en: 'indicators proposed' } },
      since: { label: { th: 'ตั้งแต่วันที่', en: 'since' }, unit: 'date' },
    },
  },
} as const;

/** From when it is in force, and whether it is on a day. */
function howOn(by: keyof typeof since, day: CalendarDate): Text {
  const { th, en } = since[by];
  return revised[by].value <= day
    ? { th: `${th} จึงมีผลแล้ว`, en: `${en}; so it is` }
    : { th: `${th} จึงยังไม่มีผล`, en: `${en}; so it is not yet` };
}

const inForce = (day: CalendarDate): readonly IndicatorRevision[] =>
  (['board', 'opdc'] as const)
    .filter(by => revised[by].value <= day)
    .map(by => ({ by, ...named[by], since: revised[by].value, source: revised[by].source }));

/**
 * Which revisions of the indicators of FY2563 apply on a day (ตัวชี้วัดที่ปรับ): the board's of 25 June 2563, of
 * welfare funds, tambons, councils and housing, and OPDC's of 16 July 2563, of the criteria of the mandatory
 * indicators, because of COVID-19. What was asked before is not printed, nor from when a revision applies: it is read as
 * applying from the day of the approval, and of OPDC's letter.
 *
 * Of welfare funds the report says “proposal to revise, by the resolution of the meeting” (ข้อเสนอการปรับตัวชี้วัด … ตามมติ),
 * of the others “revision”. The scorecard measures all four by the new terms, so all count here, and `proposed` names the
 * one.
 *
 * @th การปรับตัวชี้วัดปีงบประมาณ 2563 ที่มีผลในวันที่ระบุ: มติคณะกรรมการสถาบันฯ 25 มิถุนายน 2563 และหนังสือสำนักงาน ก.พ.ร. 16 กรกฎาคม 2563
 * ตัวชี้วัด 1.1 รายงานเรียกว่าข้อเสนอการปรับตัวชี้วัดตามมติ ตัวอื่นเรียกว่าการปรับตัวชี้วัด กติกานี้นับทั้งหมดและแสดงว่าตัวใดเป็นข้อเสนอ เกณฑ์เดิมไม่ได้พิมพ์ไว้
 * เอกสารไม่ได้พิมพ์ว่ามีผลเมื่อใด กติกานี้อ่านว่ามีผลตั้งแต่วันที่เห็นชอบ และวันที่ของหนังสือ
 * @throws {@link RuleInputError} no day, a date that is not one, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 77, 112, 163, 173, 183 and 202
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const { revisions } = quarterlyPlan.fy2563.revisionsInForce({ date: '2020-07-15' });
 * revisions.map(({ by }) => by); // ['board']
 * revisions[0]?.proposed; // ['1.1']
 * ```
 */
export const revisionsInForce = defineRule<typeof dayFacts, RevisionsInForceOutcome, readonly IndicatorRevision[]>(
  {
    programme,
    id: 'revisions-in-force',
    title: { th: 'การปรับตัวชี้วัดที่มีผลในวันที่กำหนด', en: 'Revisions of the indicators in force' },
    source: plans(77, 112, 163, 173, 183, 202),
    parameters: { board: revised.board, opdc: revised.opdc },
    facts: dayFacts,
  },
  {
    outcome: ({ date: day }) => ({
      revisions: inForce(day),
      figures: (['board', 'opdc'] as const).map(by =>
        figured(by, approvers[by], howOn(by, day), {
          value: revised[by].value,
          unit: 'date',
          facts: { date: day },
          source: revised[by].source,
        }),
      ),
    }),
    decide: ({ date: day }) => inForce(day),
  },
  { shape: 'function', holds: held },
);

/**
 * Whether targets and money may be moved from one programme to another within the year
 * (ปรับแผนปฏิบัติการและแผนการใช้จ่ายงบประมาณ): with the approval of the board, of the Minister of Social Development
 * and Human Security and of the Budget Bureau. They are listed in this order; that each waits for the one before is
 * not said.
 *
 * So Baan Mankong went from 5,500 to 2,800 households and Baan Por Phiang from 11,500 to 22,276: 17,000 became 25,076.
 * At what rate households were exchanged is not printed.
 *
 * @th การปรับเป้าหมายและงบประมาณระหว่างโครงการภายในปี ต้องได้รับความเห็นชอบจากคณะกรรมการสถาบันฯ รัฐมนตรีว่าการกระทรวง พม. และสำนักงบประมาณ เอกสารไม่ได้พิมพ์ว่าต้องเป็นลำดับ และไม่ได้พิมพ์อัตราแลกเปลี่ยนครัวเรือน
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 112, 395 and 421
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.targetRevision({ board: true, minister: true });
 * outcome.missing; // ['budgetBureau']
 * ```
 */
export const targetRevision = checklist({
  programme,
  id: 'target-revision',
  title: { th: 'ปรับแผนปฏิบัติการและแผนการใช้จ่ายงบประมาณระหว่างโครงการ', en: 'Targets and money moved' },
  source: pages(112, 395, 421),
  words: { met: { th: 'ปรับแผนได้', en: 'may be moved' }, unmet: { th: 'ยังปรับแผนไม่ได้', en: 'may not be moved yet' } },
  facts: {
    board: yesNo({ th: 'คณะกรรมการสถาบันฯ เห็นชอบ', en: 'the board has approved' }),
    minister: yesNo({ th: 'รัฐมนตรีว่าการ พม. เห็นชอบ', en: 'the minister has approved' }),
    budgetBureau: yesNo({ th: 'สำนักงบประมาณเห็นชอบ', en: 'the Budget Bureau has approved' }),
  },
  criteria: [yes('board'), yes('minister'), yes('budgetBureau')],
});

/**
 * Whether what is approved stays within the money that was left over without obligation
 * (งบประมาณคงเหลือที่ไม่มีภาระผูกพัน), in baht: `total` is that money and `parts` what is approved from it. Only money
 * without obligation may be moved, so the caller leaves out what is bound.
 *
 * In FY2563 that was 144.25 million baht of Baan Mankong for 300 cities and 1,500 tambons during COVID-19. How much a
 * city or a tambon may get is not printed. How many cities and tambons were reached, `qualityOfLife.fy2563.cityProgress` and
 * `tambonProgress` say.
 *
 * @th ตรวจว่าวงเงินที่อนุมัติไม่เกินงบประมาณคงเหลือที่ไม่มีภาระผูกพัน หน่วยเป็นบาท ปีงบประมาณ 2563 คือ 144.25 ล้านบาทของบ้านมั่นคง เอกสารไม่ได้พิมพ์วงเงินต่อเมืองหรือต่อตำบล
 * @throws {@link RuleInputError} an amount that is negative, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 112 and 417
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.unobligatedBudget({
 *   total: '144250000',
 *   parts: [{ name: 'cities', amount: '55840000' }, { name: 'tambons', amount: '71580000' }],
 * });
 * outcome.verdict; // 'met'
 * outcome.difference; // '16830000'
 * ```
 */
export const unobligatedBudget = rollUp({
  programme,
  id: 'unobligated-budget',
  title: { th: 'งบประมาณคงเหลือที่ไม่มีภาระผูกพัน', en: 'Money left over without obligation' },
  source: pages(112, 417),
  unit: 'baht',
  relation: 'at-least',
  whole: { th: 'งบประมาณคงเหลือที่ไม่มีภาระผูกพัน', en: 'the money left over without obligation' },
  parts: { th: 'วงเงินที่อนุมัติ', en: 'what is approved from it' },
});
