import { compare, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { percentOf } from '../../core/ratio.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { stages } from '../../rules/deciding/stages.js';
import { money, type ValuesOf, yesNo } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { judged, verdictOn } from '../../rules/logic/verdict.js';
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
  debtAtEntry: money({ th: 'หนี้เมื่อเข้าสู่กระบวนการ', en: 'the debt at entry' }, { least: 0.01 }),
  debtNow: money({ th: 'หนี้คงเหลือ', en: 'the debt now' }),
};

const statusWords = {
  cleared: { th: 'ปลดหนี้', en: 'cleared' },
  reduced: { th: 'ลดหนี้', en: 'reduced' },
  'not-reduced': { th: 'หนี้ไม่ลดลง', en: 'not reduced' },
};

const debtHolds = {
  status: { label: { th: 'สถานะหนี้', en: 'the debt is' }, words: statusWords },
  possible: { label: { th: 'สถานะที่ยังเป็นไปได้', en: 'what it can still be' }, words: statusWords, bounds: 'status' },
  reduction: {
    label: { th: 'หนี้ที่ลดลง', en: 'less debt by' },
    unit: 'baht',
    how: { th: 'หนี้เมื่อเข้าสู่กระบวนการ หักหนี้คงเหลือ', en: 'the debt at entry less the debt now' },
  },
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

type Debt = ValuesOf<typeof facts>;

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
export const debtOutcome = figureFunction(
  {
    programme,
    id: 'debt-outcome',
    title: { th: 'สถานะลดหนี้ ปลดหนี้', en: "What became of a household's debt" },
    source: resultsSource,
    facts,
  },
  debtHolds,
  'status',
  (values): Computed<DebtOutcome> => {
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
            actual: debtNow,
            required: debtAtEntry === undefined ? undefined : { below: decimalText(debtAtEntry) },
            unit: 'baht',
            source: resultsSource,
          },
        ),
      ],
      missing: [...(asksWhetherEntered ? ['entered'] : []), ...amounts],
    };
  },
);
