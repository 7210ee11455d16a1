import { exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { count, quarterNumber, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { figured, judged, verdictOn } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { programme, staffPlan } from './source.js';

const staff = parameter(289, 'people', staffPlan(235));

/** The target of a quarter: a share of the staff, reached by its end, and the people that are printed for it. */
export interface StaffTarget {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly percent: Parameter<number>;
  readonly people: Parameter<number>;
}

/**
 * The cumulative targets of the quarters (เป้าหมายรายไตรมาส) as printed. The people are not recomputed: 20, 40 and 60 %
 * of 289 are cut off (57.8, 115.6, 173.4), 80 % is rounded up (231.2).
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 67 and 235
 * @example
 * ```ts
 * import { staff } from 'chumchon/codi';
 *
 * staff.fy2563.developmentTargets.map(({ people }) => people.value); // [57, 115, 173, 232]
 * ```
 */
export const developmentTargets: readonly [StaffTarget, StaffTarget, StaffTarget, StaffTarget] = deepFreeze([
  { quarter: 1, percent: parameter(20, 'percent', staffPlan(235)), people: parameter(57, 'people', staffPlan(235)) },
  { quarter: 2, percent: parameter(40, 'percent', staffPlan(235)), people: parameter(115, 'people', staffPlan(235)) },
  { quarter: 3, percent: parameter(60, 'percent', staffPlan(235)), people: parameter(173, 'people', staffPlan(235)) },
  {
    quarter: 4,
    percent: parameter(80, 'percent', staffPlan(235)),
    people: parameter(232, 'people', staffPlan(67, 235)),
  },
]);

/** How many of the staff were developed, against a quarter's target. */
export interface StaffDevelopmentOutcome extends VerdictOutcome {
  readonly quarter: number;
  /** The printed target in people. */
  readonly target: number;
  /** The share of the staff that the target stands for, unrounded, in people. */
  readonly exactTarget: DecimalText;
  /** Percent of the printed target, unrounded; absent while the result is not known. */
  readonly percent?: DecimalText;
  readonly figures: readonly FigureOutcome[];
}

const developedLabel = { th: 'ผู้ปฏิบัติงานที่ได้รับการพัฒนาสะสม', en: 'staff developed so far' };

const quarterLabel = { th: 'ไตรมาส', en: 'the quarter' };

const developmentHolds = {
  quarter: { label: quarterLabel },
  target: { label: { th: 'เป้าหมายที่พิมพ์', en: 'the printed target' }, unit: 'people' },
  exactTarget: { label: { th: 'เป้าหมายที่คำนวณจากร้อยละ', en: 'the target that the percentage makes' }, unit: 'people' },
  percent: { label: { th: 'ร้อยละของเป้าหมายที่พิมพ์', en: 'percent of the printed target' }, unit: 'percent' },
} as const;

const atLeastRead = staffPlan.inferred(
  {
    th: 'เป้าหมายไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่าจำนวนคนที่พิมพ์ไว้',
    en: 'the targets are printed without a word of comparison; at least the printed people is read',
  },
  235,
);

const targetOf = (quarter: number): StaffTarget => developmentTargets[quarter - 1] as StaffTarget;

/**
 * How many of the staff were developed so far (ผู้ปฏิบัติงานที่ได้รับการพัฒนาศักยภาพ), as percent of a quarter's
 * printed target. The target of the year is that of the fourth quarter. FY2563: 153 of 57 are 268.42 %, 289 of 115 are
 * 251.30 %, and 289 of 232 are 124.57 %. No word of comparison is printed: at least the printed people is read as enough.
 *
 * @th
 * คำนวณผู้ปฏิบัติงานที่ได้รับการพัฒนาศักยภาพสะสม เป็นร้อยละของเป้าหมายรายไตรมาสที่พิมพ์ไว้ เป้าหมายทั้งปีคือของไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2563 คือ 153
 * จาก 57 เป็นร้อยละ 268.42 289 จาก 115 เป็นร้อยละ 251.30 และ 289 จาก 232 เป็นร้อยละ 124.57 เอกสารไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่าจำนวนคนที่พิมพ์ไว้
 *
 * @throws {@link RuleInputError} no quarter, a count that is not whole or above the staff of 289, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 67 and 235
 * @example
 * ```ts
 * import { staff } from 'chumchon/codi';
 *
 * const outcome = staff.fy2563.development({ quarter: 4, developed: 232 });
 * outcome.verdict; // 'met'
 * outcome.exactTarget; // '231.2'
 * outcome.percent; // '100'
 * ```
 */
export const development = verdictFunction(
  {
    programme,
    id: 'development',
    title: { th: 'ร้อยละของผู้ปฏิบัติงานที่ได้รับการพัฒนา', en: 'Staff developed against the target' },
    source: staffPlan(67, 235),
    parameters: { staff },
    facts: {
      quarter: required(quarterNumber(quarterLabel)),
      developed: count(developedLabel, 'people', { most: staff.value }),
    },
  },
  developmentHolds,
  ({ quarter, developed }): Found<StaffDevelopmentOutcome> => {
    const { percent, people } = targetOf(quarter);
    const exactTarget = exact(staff.value).times(percent.value).div(100);
    const verdict = verdictOn(developed === undefined ? undefined : developed >= people.value);
    return {
      verdict,
      tell: () => ({
        quarter,
        target: people.value,
        exactTarget,
        criteria: [
          judged('developed', developedLabel, verdict, {
            actual: developed,
            required: { atLeast: people.value },
            unit: 'people',
            source: atLeastRead,
          }),
        ],
        figures: [
          figured(
            'exact-target',
            developmentHolds.exactTarget.label,
            {
              th: `ร้อยละ ${percent.value} ของผู้ปฏิบัติงาน ${staff.value} คน`,
              en: `${percent.value} % of ${staff.value} staff`,
            },
            { value: exactTarget, unit: 'people', source: staff.source },
          ),
        ],
        percent: developed === undefined ? undefined : percentOf(developed, people.value),
        missing: ['developed'],
      }),
    };
  },
);
