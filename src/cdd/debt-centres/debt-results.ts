import { compare, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import { atLeast, type Verdict, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, money, yesNo } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured, judged, verdictOn } from '../../rules/logic/verdict.js';
import { schedule } from '../../rules/time/schedule.js';
import { grading, programme } from './source.js';

/**
 * The six steps of managing debt (แนวทางการบริหารจัดการหนี้ 6 ขั้น), in printed order. The classes of debtors in the second
 * are not printed.
 *
 * @th
 * แสดงว่าการบริหารจัดการหนี้ดำเนินการถึงขั้นใดตามแนวทาง 6 ขั้น เรียงตามลำดับที่พิมพ์ไว้ ประเภทลูกหนี้ในขั้นที่ 2 เอกสารไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 6220 and 6250
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtSteps({ surveyed: true, classified: true, negotiated: false }).next; // ['negotiated']
 * ```
 */
export const debtSteps = stages({
  programme,
  id: 'debt-steps',
  title: { th: 'แนวทางการบริหารจัดการหนี้ 6 ขั้น', en: 'Six steps of managing debt' },
  source: grading(6220, 6250),
  stages: {
    surveyed: { th: '(1) สำรวจ/จัดทำฐานข้อมูลลูกหนี้', en: '(1) debtors surveyed, database made' },
    classified: { th: '(2) วิเคราะห์ข้อมูล/จัดประเภทลูกหนี้', en: '(2) debtors analysed and classified' },
    negotiated: { th: '(3) ประชุม/หารือ/เจรจา/หากองทุนรับผิดชอบภาระหนี้', en: '(3) negotiated, a fund takes the debt' },
    managed: { th: '(4) บริหารจัดการหนี้ โดยการปรับโครงสร้างหนี้', en: '(4) debt managed by restructuring' },
    occupationSupported: { th: '(5) สนับสนุนครัวเรือนเป้าหมายในการประกอบอาชีพ', en: '(5) occupation supported' },
    followedUp: { th: '(6) ติดตามผลการดำเนินงาน', en: '(6) followed up' },
  },
});

/** What became of a household's debt. */
export type DebtStatus = 'cleared' | 'reduced' | 'not-reduced';

/** What became of a household's debt, and whether the household counts. */
export interface DebtOutcome {
  /** Absent while more than one is possible. */
  readonly status?: DebtStatus;
  /** What the missing facts leave possible. */
  readonly possible: readonly DebtStatus[];
  /** By how much it was reduced, in baht; below 0 where it grew; absent while one amount is not known. */
  readonly reduction?: DecimalText;
  /** Percent of the debt at entry, unrounded; absent while one amount is not known. */
  readonly reductionPercent?: DecimalText;
  /** Whether it counts for its centre: it entered the process, and its debt is reduced or cleared. */
  readonly counts: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  /** The missing facts that can still change what is given. */
  readonly missing: readonly string[];
}

const resultsSource = grading.inferred(
  { th: 'ตามความหมายปกติของคำว่า ลดหนี้ และ ปลดหนี้', en: 'the plain meaning of ลดหนี้ and ปลดหนี้' },
  6224,
  6230,
  6253,
  6849,
);

const facts = {
  entered: yesNo({ th: 'เข้าสู่กระบวนการแก้ไขปัญหาหนี้สินโดยศูนย์', en: "entered the centre's process" }),
  debtAtEntry: money({ th: 'หนี้เมื่อเข้าสู่กระบวนการ (บาท)', en: 'the debt at entry' }, { least: 0.01 }),
  debtNow: money({ th: 'หนี้คงเหลือ (บาท)', en: 'the debt now' }),
};

const statusWords = {
  cleared: { th: 'ปลดหนี้', en: 'cleared' },
  reduced: { th: 'ลดหนี้', en: 'reduced' },
  'not-reduced': { th: 'หนี้ไม่ลดลง', en: 'not reduced' },
};

const debtHolds = {
  status: { label: { th: 'สถานะหนี้', en: 'the debt is' }, words: statusWords },
  possible: { label: { th: 'สถานะที่ยังเป็นไปได้', en: 'what it can still be' }, words: statusWords },
  reduction: { label: { th: 'หนี้ที่ลดลง', en: 'less debt by' }, unit: 'baht' },
  reductionPercent: { label: { th: 'ร้อยละที่ลดลง', en: 'less debt by, in percent' }, unit: 'percent' },
  counts: {
    label: { th: 'นับเป็นครัวเรือนที่ลดหนี้หรือปลดหนี้', en: 'counts as a household with less debt' },
    words: {
      met: { th: 'นับ', en: 'counts' },
      unmet: { th: 'ไม่นับ', en: 'does not count' },
      unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
    },
  },
} as const;

interface Debt {
  readonly entered: boolean | undefined;
  readonly debtAtEntry: Exact | undefined;
  readonly debtNow: Exact | undefined;
}

function possibleIn({ debtAtEntry, debtNow }: Debt): readonly DebtStatus[] {
  if (debtNow === undefined) return ['cleared', 'reduced', 'not-reduced'];
  if (compare(debtNow, 0) === 0) return ['cleared'];
  if (debtAtEntry === undefined) return ['reduced', 'not-reduced'];
  return compare(debtNow, debtAtEntry) < 0 ? ['reduced'] : ['not-reduced'];
}

const isNotReduced = (possible: readonly DebtStatus[]): boolean => possible.every(status => status === 'not-reduced');

function counting({ entered }: Debt, possible: readonly DebtStatus[]): Verdict {
  if (entered === false || isNotReduced(possible)) return 'unmet';
  return entered === undefined || possible.includes('not-reduced') ? 'unknown' : 'met';
}

/**
 * What became of a household's debt (ลดหนี้ หรือปลดหนี้): `cleared` with nothing left, `reduced` with less than at entry,
 * `not-reduced` otherwise; and whether the household counts for its centre, which it does if it entered the process and
 * its debt is reduced or cleared.
 *
 * How much less is enough is not printed: any reduction is. What is owed elsewhere and taken up anew is not spoken of:
 * both amounts are all that the caller counts as the household's debt.
 *
 * @th
 * แสดงสถานะหนี้ของครัวเรือน คือ ปลดหนี้ (ไม่มีหนี้คงเหลือ) ลดหนี้ (เหลือน้อยกว่าเมื่อเข้าสู่กระบวนการ) หรือยังไม่ลด
 * และครัวเรือนนับเป็นผลงานของศูนย์หรือไม่ คือ เข้าสู่กระบวนการแก้ไขปัญหาหนี้สินโดยศูนย์แล้วลดหนี้หรือปลดหนี้ได้ เอกสารไม่ได้กำหนดว่าต้องลดเท่าใด
 * จึงนับทุกจำนวน และไม่ได้กล่าวถึงหนี้ที่อื่นหรือหนี้ที่กู้ใหม่ ยอดทั้งสองจึงเป็นหนี้ทั้งหมดตามที่ผู้ใช้นับ
 *
 * @throws {@link RuleInputError} a debt at entry below one satang, an amount that is negative or finer than a satang,
 * or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6224, 6230, 6253 and 6849
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.debtOutcome({ entered: true, debtAtEntry: 80_000, debtNow: 62_500 });
 * outcome.status; // 'reduced'
 * outcome.reduction; // '17500'
 * outcome.reductionPercent; // '21.875'
 * outcome.counts; // 'met'
 * debtCentres.fy2565.debtOutcome.decide({ debtNow: 0 }); // 'cleared'
 * ```
 */
export const debtOutcome = defineRule(
  {
    programme,
    id: 'debt-outcome',
    title: { th: 'สถานะลดหนี้ ปลดหนี้', en: "What became of a household's debt" },
    source: resultsSource,
    facts,
  },
  {
    outcome: (values): Draft<DebtOutcome> => {
      const { debtAtEntry, debtNow } = values;
      const possible = possibleIn(values);
      const [only, ...others] = possible;
      const reduction =
        debtAtEntry === undefined || debtNow === undefined ? undefined : exact(debtAtEntry).minus(exact(debtNow));
      const amounts = (['debtAtEntry', 'debtNow'] as const).filter(fact => values[fact] === undefined);
      const asksWhetherEntered = values.entered === undefined && !isNotReduced(possible);
      return {
        status: others.length === 0 ? only : undefined,
        possible,
        reduction,
        reductionPercent: reduction && percentOf(reduction, debtAtEntry as Exact),
        counts: counting(values, possible),
        criteria: [
          judged('entered', facts.entered.label, verdictOn(values.entered), {
            actual: values.entered,
            required: true,
            source: resultsSource,
          }),
          judged(
            'less-debt',
            { th: 'หนี้คงเหลือน้อยกว่าเมื่อเข้าสู่กระบวนการ', en: 'the debt is less than at entry' },
            isNotReduced(possible) ? 'unmet' : possible.includes('not-reduced') ? 'unknown' : 'met',
            {
              actual: debtNow === undefined ? undefined : decimalText(debtNow),
              required: debtAtEntry === undefined ? undefined : { below: decimalText(debtAtEntry) },
              unit: 'baht',
              source: resultsSource,
            },
          ),
        ],
        figures: [
          figured(
            'reduction',
            debtHolds.reduction.label,
            { th: 'หนี้เมื่อเข้าสู่กระบวนการ หักหนี้คงเหลือ', en: 'the debt at entry less the debt now' },
            { value: reduction, unit: 'baht', source: resultsSource },
          ),
        ],
        missing: [...(asksWhetherEntered ? ['entered'] : []), ...amounts],
      };
    },
    decide: values => {
      const [only, ...others] = possibleIn(values);
      return others.length === 0 ? only : undefined;
    },
  },
  { shape: 'function', holds: debtHolds },
);

const freed = {
  perCentre: parameter(5, 'households', grading(6224, 6230, 6253, 6849)),
  centres: parameter(924, 'centres', grading(6210, 6224, 6230, 6253)),
  national: parameter(4620, 'households', grading(6224, 6253, 6849)),
};

/**
 * Whether every centre has at least five households with a reduced or cleared debt (อย่างน้อยแห่งละ 5 ครัวเรือน). It
 * concerns the 924 institutes of 2551 to 2559; a province gives its own `number` of them. What one centre has more does
 * not help another: the country's number is judged apart, by `debtsReducedNationally`.
 *
 * @th
 * ตรวจว่าทุกศูนย์มีครัวเรือนที่ลดหนี้หรือปลดหนี้ได้อย่างน้อยแห่งละ 5 ครัวเรือนหรือไม่ ใช้กับศูนย์ที่จัดตั้ง พ.ศ. 2551 – 2559 จำนวน 924 แห่ง
 * จังหวัดให้ระบุจำนวนศูนย์ของตนใน number ศูนย์ที่ทำได้เกินใช้ทดแทนศูนย์อื่นไม่ได้ จำนวนรวมของประเทศดูที่ debtsReducedNationally
 *
 * @throws {@link RuleInputError} more centres than there are, two of one name, a number that is no whole number from 0,
 * or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6210, 6224, 6230, 6253 and 6849
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.debtsReducedByCentre({
 *   centres: [
 *     { id: 'A', households: 40 },
 *     { id: 'B', households: 4 },
 *   ],
 *   number: 2,
 * });
 * outcome.verdict; // 'unmet'
 * outcome.criteria[1].criteria?.[0]?.required; // { atLeast: '5' }
 * ```
 */
export const debtsReducedByCentre = everyOne({
  programme,
  id: 'debts-reduced-by-centre',
  title: { th: 'ลดหนี้หรือปลดหนี้ได้ อย่างน้อยแห่งละ 5 ครัวเรือน', en: 'Five households a centre' },
  source: grading(6224, 6230),
  parameters: { perCentre: freed.perCentre, centres: freed.centres },
  list: { name: 'centres', label: { th: 'ศูนย์จัดการกองทุนชุมชน', en: 'a centre' } },
  unit: 'centres',
  facts: {
    households: count({ th: 'ครัวเรือนที่ลดหนี้หรือปลดหนี้ได้', en: 'households with less debt or none' }, 'households'),
  },
  criteria: [atLeast('households', freed.perCentre)],
  number: freed.centres,
});

/**
 * Whether at least 4,620 households of the country reduced or cleared their debt (ไม่น้อยกว่า 4,620 ครัวเรือน). A centre
 * below five is found by `debtsReducedByCentre` alone.
 *
 * @th
 * ตรวจว่าทั้งประเทศมีครัวเรือนที่ลดหนี้หรือปลดหนี้ได้ไม่น้อยกว่า 4,620 ครัวเรือนหรือไม่ ศูนย์ที่ไม่ถึงแห่งละ 5 ครัวเรือนดูที่ debtsReducedByCentre
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6224, 6253 and 6849
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtsReducedNationally({ households: 4619 }).verdict; // 'unmet'
 * ```
 */
export const debtsReducedNationally = checklist({
  programme,
  id: 'debts-reduced-nationally',
  title: { th: 'ลดหนี้หรือปลดหนี้ได้ไม่น้อยกว่า 4,620 ครัวเรือน', en: '4,620 households of the country' },
  source: grading(6224, 6253, 6849),
  parameters: { national: freed.national },
  facts: {
    households: count({ th: 'ครัวเรือนที่ลดหนี้หรือปลดหนี้ได้', en: 'households with less debt or none' }, 'households'),
  },
  criteria: [atLeast('households', freed.national)],
});

const graded = { centres: parameter(1138, 'centres', grading(6253, 6848)) };

/**
 * Whether an amphoe did its four tasks on the levels of its centres (อำเภอร่วมกับทีมคู่หู คู่คิด ดำเนินการ): a meeting on how debts are
 * solved, a plan of action for the assessment, the assessment by that plan, and a development plan by its result; all of them
 * with the Move for Fund Team and partners. The report is due by 31 March 2565: see {@link gradingReports}.
 *
 * @th
 * พิจารณาว่าอำเภอร่วมกับทีมคู่หู คู่คิด (Move for Fund Team) และภาคีเครือข่าย ดำเนินการครบ 4 เรื่องหรือไม่ ได้แก่ จัดประชุมสร้างความรู้ความเข้าใจ
 * จัดทำแผนปฏิบัติการขับเคลื่อนการประเมิน ประเมินตามแผน และจัดทำแผนการพัฒนาศูนย์ตามผลการประเมิน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6222
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const done = { meeting: true, actionPlan: true, assessed: true, together: true };
 * debtCentres.fy2565.gradingTasks(done).missing; // ['developmentPlan']
 * ```
 */
export const gradingTasks = checklist({
  programme,
  id: 'grading-tasks',
  title: { th: 'การดำเนินการของอำเภอในการจัดระดับการพัฒนาศูนย์', en: "The amphoe's tasks on the levels of centres" },
  source: grading(6222),
  facts: {
    together: yesNo({
      th: 'ดำเนินการร่วมกับทีมคู่หู คู่คิด (Move for Fund Team) และภาคีเครือข่าย',
      en: 'with the Move for Fund Team and partners',
    }),
    meeting: yesNo({
      th: 'จัดประชุมสร้างความรู้ ความเข้าใจ แนวทางการแก้ไขปัญหาหนี้สินภาคครัวเรือน',
      en: 'a meeting on how the debts of households are solved was held',
    }),
    actionPlan: yesNo({
      th: 'จัดทำแผนปฏิบัติการขับเคลื่อนการประเมินการจัดระดับการพัฒนาศูนย์',
      en: 'a plan of action for the assessment was made',
    }),
    assessed: yesNo({ th: 'ประเมินการจัดระดับตามแผนปฏิบัติการ', en: 'the centres were assessed by the plan' }),
    developmentPlan: yesNo({
      th: 'จัดทำแผนการพัฒนาศูนย์ตามผลการประเมิน',
      en: 'development plans were made by the result of the assessment',
    }),
  },
  criteria: [yes('together'), yes('meeting'), yes('actionPlan'), yes('assessed'), yes('developmentPlan')],
});

/**
 * Whether every centre was graded and developed (มีผลการจัดระดับ มีแผน และดำเนินการตามแผน): it has a level, a plan that
 * follows from the result, and it carries the plan out. All 1,138 have to; a province gives its own `number`.
 *
 * The levels, their names and their bands are in a form of the department that is not in the document: whether a centre
 * has its level is the caller's to say.
 *
 * @th
 * ตรวจว่าศูนย์ทุกแห่งมีผลการจัดระดับการพัฒนา มีแผนการพัฒนาที่สอดคล้องกับผลการประเมิน และดำเนินการตามแผนหรือไม่ ครบ 1,138 แห่ง
 * จังหวัดให้ระบุจำนวนศูนย์ของตนใน number ระดับ ชื่อระดับ และช่วงคะแนนอยู่ในแบบของกรมฯ ซึ่งไม่มีในเอกสาร ศูนย์มีระดับแล้วหรือไม่ ผู้ใช้เป็นผู้ระบุ
 *
 * @throws {@link RuleInputError} more centres than there are, two of one name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6253 and 6848
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const graded = { hasLevel: true, hasPlan: true, planFollowsResult: true };
 * const outcome = debtCentres.fy2565.centresGraded({ centres: [{ id: 'A', ...graded }], number: 1 });
 * outcome.missing; // ['centres.0.planCarriedOut']
 * ```
 */
export const centresGraded = everyOne({
  programme,
  id: 'centres-graded',
  title: { th: 'ศูนย์มีผลการจัดระดับ มีแผน และดำเนินการตามแผน', en: 'Every centre graded and developed' },
  source: grading(6253, 6848),
  parameters: graded,
  list: { name: 'centres', label: { th: 'ศูนย์จัดการกองทุนชุมชน', en: 'a centre' } },
  unit: 'centres',
  facts: {
    hasLevel: yesNo({ th: 'มีผลการจัดระดับการพัฒนา', en: 'has its level of development' }),
    hasPlan: yesNo({ th: 'มีแผนการพัฒนา', en: 'has a development plan' }),
    planFollowsResult: yesNo({ th: 'แผนสอดคล้องกับผลการประเมิน', en: 'the plan follows from the result' }),
    planCarriedOut: yesNo({ th: 'ดำเนินการพัฒนาตามแผน', en: 'the plan is carried out' }),
  },
  criteria: [yes('hasLevel'), yes('hasPlan'), yes('planFollowsResult'), yes('planCarriedOut')],
  number: graded.centres,
});

/**
 * Whether the database of centres is as it has to be (ฐานข้อมูลศูนย์): complete, correct and current.
 *
 * @th
 * ตรวจว่าฐานข้อมูลศูนย์จัดการกองทุนชุมชนครบถ้วน ถูกต้อง และเป็นปัจจุบันหรือไม่
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6253 and 6850
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.centreDatabase({ complete: true, correct: true, current: false }).verdict; // 'unmet'
 * ```
 */
export const centreDatabase = checklist({
  programme,
  id: 'centre-database',
  title: { th: 'ฐานข้อมูลศูนย์ที่ครบถ้วน ถูกต้องและเป็นปัจจุบัน', en: 'The database of centres' },
  source: grading(6253, 6850),
  facts: {
    complete: yesNo({ th: 'ครบถ้วน', en: 'complete' }),
    correct: yesNo({ th: 'ถูกต้อง', en: 'correct' }),
    current: yesNo({ th: 'เป็นปัจจุบัน', en: 'current' }),
  },
  criteria: [yes('complete'), yes('correct'), yes('current')],
});

const rounds = {
  database: parameter(
    '2021-12-31',
    'date',
    grading.derived({ th: 'วันสุดท้ายของเดือนธันวาคม 2564', en: 'the last day of December 2564' }, 6196, 6204),
  ),
  levels: parameter('2022-03-31', 'date', grading(6222)),
  certifiedLevels: parameter('2022-04-15', 'date', grading(6228)),
  debts: parameter('2022-07-15', 'date', grading(6224)),
  collectedDebts: parameter('2022-07-31', 'date', grading(6230)),
};

/**
 * What is reported on the centres' levels and debts, and what of it is overdue on a given day (ปฏิทินรายงานศูนย์): a
 * province confirms the database, an amphoe reports the levels and the province certifies them, an amphoe reports the
 * debts and the province collects them. The first is due in December 2564, before the activity's printed period of
 * January to July 2565 begins.
 *
 * @th
 * แสดงปฏิทินรายงานการจัดระดับศูนย์และการแก้ไขปัญหาหนี้สิน และรายงานใดเกินกำหนดในวันที่ระบุ คือ จังหวัดส่งแบบยืนยันฐานข้อมูล อำเภอรายงานผลการประเมิน
 * จังหวัดรับรองและส่งผลพร้อมแผน อำเภอรายงานผลการแก้ไขปัญหาหนี้สิน และจังหวัดรวบรวม รายงานแรกครบกำหนดเดือนธันวาคม 2564 ก่อนระยะเวลาดำเนินการที่พิมพ์ไว้
 * (มกราคม - กรกฎาคม 2565)
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, a report of another kind, or a `due` on which none
 * is due
 * @source 004_5d18bda2820f2124.txt, lines 6196, 6204, 6222, 6224, 6228, 6230 and 6251
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.gradingReports({
 *   today: '2022-04-16',
 *   reports: [{ stream: 'levels', on: '2022-03-31' }],
 * });
 * outcome.overdue.map(({ stream }) => stream); // ['database', 'certified-levels']
 * ```
 */
export const gradingReports = schedule({
  programme,
  id: 'grading-reports',
  title: { th: 'ปฏิทินรายงานการจัดระดับและการแก้ไขปัญหาหนี้สิน', en: 'Reports on levels and debts' },
  source: grading(6196, 6204, 6222, 6224, 6228, 6230, 6251),
  parameters: rounds,
  streams: [
    {
      id: 'database',
      label: { th: 'จังหวัดส่งแบบยืนยันฐานข้อมูลให้กรมฯ', en: 'province confirms the database' },
      rounds: [rounds.database],
    },
    {
      id: 'levels',
      label: { th: 'อำเภอรายงานผลการประเมินให้จังหวัด', en: 'amphoe reports the levels' },
      rounds: [rounds.levels],
    },
    {
      id: 'certified-levels',
      label: { th: 'จังหวัดรับรองและส่งผลการประเมินพร้อมแผนให้กรมฯ', en: 'province certifies levels and plans' },
      rounds: [rounds.certifiedLevels],
    },
    {
      id: 'debts',
      label: { th: 'อำเภอรายงานผลการแก้ไขปัญหาหนี้สินให้จังหวัด', en: 'amphoe reports the debts' },
      rounds: [rounds.debts],
    },
    {
      id: 'collected-debts',
      label: { th: 'จังหวัดรวบรวมผลรายงานให้กรมฯ', en: 'province reports the debts' },
      rounds: [rounds.collectedDebts],
    },
  ],
});

/**
 * Whom the activity is for (กลุ่มเป้าหมาย): the officers and the Move for Fund teams of 878 amphoes, and the committees of
 * 1,138 centres.
 *
 * @source 004_5d18bda2820f2124.txt, lines 6234 to 6236
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.gradingTargets.teams.value; // 878
 * ```
 */
export const gradingTargets = {
  officers: parameter(878, 'amphoes', grading(6234)),
  teams: parameter(878, 'amphoes', grading(6235)),
  committees: parameter(1138, 'centres', grading(6236)),
};
