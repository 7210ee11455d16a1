import { exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { figureOf, parameter } from '../../core/parameter.js';
import { percentOf, roundHalfUp } from '../../core/ratio.js';
import { costing } from '../../rules/counting/composition.js';
import { share } from '../../rules/counting/quotient.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { ascending } from '../../rules/logic/bounds.js';
import { money } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { figured, judged, verdictOn } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { activity, programme, project } from './source.js';

const costs = {
  hour: parameter(600, 'baht', activity(5289)),
  person: parameter(80, 'baht', activity(5295)),
  media: parameter(4000, 'baht', activity(5297)),
  initiative: parameter(35000, 'baht', activity(5299)),
};

const most = {
  hours: parameter(456, 'hours', activity.derived({ th: '76 จังหวัด × 6 ชั่วโมง', en: '76 provinces × 6 hours' }, 5289)),
  people: parameter(6500, 'people', activity(5295)),
  withMedia: parameter(76, 'provinces', activity(5297)),
  withInitiative: parameter(76, 'provinces', activity(5299)),
};

const lines = {
  speakerHours: {
    label: { th: 'ชั่วโมงวิทยากร (ราชการ)', en: 'hours of speakers who are officials' },
    unit: 'hours',
    unitCost: costs.hour,
    most: most.hours,
  },
  people: {
    label: { th: 'บุคลากรที่ได้รับวัสดุและเอกสารประกอบการเรียนรู้', en: 'people with material' },
    unit: 'people',
    unitCost: costs.person,
    most: most.people,
  },
  media: {
    label: { th: 'จังหวัดที่จัดทำสื่อรณรงค์', en: 'provinces with campaign media' },
    unit: 'provinces',
    unitCost: costs.media,
    most: most.withMedia,
  },
} as const;

/**
 * What the workshops cost (ค่าใช้จ่ายในการประชุมเชิงปฏิบัติการ): 600 baht an hour of a speaker who is an official, 80 a person, 4,000 a province for media. Six hours in 76 provinces, 6,500 people and 76 provinces make 1,097,600.
 *
 * @th ค่าใช้จ่ายในการประชุมเชิงปฏิบัติการ: ค่าสมนาคุณวิทยากรชั่วโมงละ 600 บาท ค่าวัสดุคนละ 80 บาท ค่าสื่อรณรงค์จังหวัดละ 4,000 บาท รวม 1,097,600 บาท
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, more than 456 hours, 6,500 people or 76 provinces, an amount finer
 * than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5287 to 5297
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.workshopBudget({ speakerHours: 76 * 6, people: 6500, media: 76 }).total; // '1097600'
 * ```
 */
export const workshopBudget = costing({
  programme,
  id: 'workshop-budget',
  title: { th: 'ค่าใช้จ่ายในการประชุมเชิงปฏิบัติการ', en: 'Budget of the workshops' },
  source: activity([5287, 5297]),
  parts: lines,
});

/**
 * What the whole activity costs (งบประมาณ): the workshops, and 35,000 baht a province for its initiative, 3,757,600 in all.
 *
 * @th งบประมาณทั้งกิจกรรม 3,757,600 บาท ประกอบด้วยค่าประชุมเชิงปฏิบัติการ และกิจกรรมริเริ่มจังหวัดละ 35,000 บาท
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, more than 456 hours, 6,500 people or 76 provinces, an amount finer
 * than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5249 and 5285 to 5299
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.budget({ speakerHours: 456, people: 6500, media: 76, initiatives: 76 }).total; // '3757600'
 * ```
 */
export const budget = costing({
  programme,
  id: 'budget',
  title: { th: 'งบประมาณกิจกรรม', en: 'Budget of the activity' },
  source: activity(5249, [5285, 5299]),
  parts: {
    ...lines,
    initiatives: {
      label: { th: 'จังหวัดที่ดำเนินกิจกรรมริเริ่ม', en: 'provinces with an initiative' },
      unit: 'provinces',
      unitCost: costs.initiative,
      most: most.withInitiative,
    },
  },
});

const ofProvince = {
  fixed: parameter(
    42600,
    'baht',
    activity.derived(
      { th: '6 ชั่วโมง × 600 + 4,000 + 35,000 บาท', en: '6 hours × 600 + 4,000 + 35,000 baht' },
      5289,
      5297,
      5299,
    ),
  ),
  person: costs.person,
};

/**
 * What provinces get (จัดสรรรายจังหวัด): 42,600 baht each and 80 for each of their staff. Both follow from the items of the budget; the allotment register, which is not printed, may say otherwise.
 *
 * @th เงินของจังหวัดตามรายการงบประมาณ จังหวัดละ 42,600 บาท (คำนวณจาก 6 ชั่วโมง × 600 + 4,000 + 35,000) และคนละ 80 บาท ทะเบียนจัดสรรไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, more than 76 provinces or 6,500 people, an amount finer than a
 * satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5289 to 5299
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.moneyOfProvince({ provinces: 1, people: 85 }).total; // '49400'
 * cleanDepartment.fy2565.moneyOfProvince({ provinces: 76, people: 6500 }).total; // '3757600'
 * ```
 */
export const moneyOfProvince = costing({
  programme,
  id: 'money-of-province',
  title: { th: 'เงินของจังหวัดตามรายการงบประมาณ', en: 'What provinces get' },
  source: activity([5289, 5299]),
  parameters: ofProvince,
  parts: {
    provinces: {
      label: { th: 'จังหวัด', en: 'provinces' },
      unit: 'provinces',
      unitCost: ofProvince.fixed,
      most: most.withInitiative,
    },
    people: {
      label: { th: 'บุคลากร', en: 'staff' },
      unit: 'people',
      unitCost: ofProvince.person,
      most: most.people,
    },
  },
});

const printed = {
  current: parameter(8003300, 'baht', project(1410, 1412), {
    th: 'งบประมาณของปีงบประมาณ พ.ศ. 2565',
    en: 'budget of FY2565',
  }),
  cut: parameter('44.73', 'percent', project(1412), { th: 'ร้อยละที่ปรับลด', en: 'cut in percent' }),
};

/** By how much the money of the plan was cut, and whether that rounds to the printed percentage. */
export interface BudgetCutOutcome extends VerdictOutcome {
  /** Percent of the year before, unrounded, as text; `null` where that was 0, absent while it is not known. */
  readonly percent?: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
}

const asPrinted = { th: 'ตามที่พิมพ์', en: 'as printed' };

const cutLabel = { th: 'ร้อยละที่ปรับลด', en: 'the cut' };

/**
 * Whether the plan was cut by the printed percentage (ปรับลดจากปีงบประมาณ พ.ศ. 2564 จำนวน 44.73%): from the money of FY2564, which is not printed and the caller gives, to 8,003,300 baht. The percentage is rounded half up to two decimals before it is
 * compared.
 *
 * Amounts from 14,479,059.25 to 14,481,679.18 baht fit.
 *
 * @th การปรับลดงบประมาณจากปีงบประมาณ พ.ศ. 2564 ร้อยละ 44.73 เหลือ 8,003,300 บาท งบประมาณปี 2564 ไม่ได้พิมพ์ไว้ ผู้ใช้ต้องระบุ ปัดเศษครึ่งขึ้นทศนิยม 2 ตำแหน่งก่อนเทียบ
 *
 * @throws {@link RuleInputError} an amount below 0 or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1410 and 1412
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.budgetCut({ previous: 14_480_000 }).verdict; // 'met'
 * cleanDepartment.fy2565.budgetCut({ previous: 16_006_600 }).percent; // '50'
 * ```
 */
export const budgetCut = verdictFunction(
  {
    programme,
    id: 'budget-cut',
    title: { th: 'ปรับลดจากปีงบประมาณ พ.ศ. 2564', en: 'The cut against FY2564' },
    words: {
      met: { th: 'ตรงกับร้อยละที่พิมพ์', en: 'as the percentage is printed' },
      unmet: { th: 'ไม่ตรงกับร้อยละที่พิมพ์', en: 'not as the percentage is printed' },
    },
    source: project(1410, 1412),
    parameters: printed,
    facts: { previous: money({ th: 'งบประมาณปีงบประมาณ พ.ศ. 2564', en: 'the money of FY2564' }) },
  },
  { percent: { label: cutLabel, unit: 'percent' } },
  ({ previous }): Found<BudgetCutOutcome> => {
    const before = previous === undefined ? undefined : exact(previous);
    const percent = before && (percentOf(before.minus(printed.current.value), before) ?? null);
    const isPrinted = percent === null ? false : percent && roundHalfUp(percent, 2).eq(printed.cut.value);
    const verdict = verdictOn(isPrinted);
    return {
      verdict,
      tell: () => ({
        percent,
        criteria: [
          judged('as-printed', { th: 'การปรับลด', en: 'the cut' }, verdict, {
            actual: percent === null ? undefined : percent && roundHalfUp(percent, 2),
            required: { exactly: figureOf(printed.cut) },
            unit: 'percent',
            source: printed.cut.source,
          }),
        ],
        figures: [
          figured('current', { th: 'งบประมาณปีงบประมาณ พ.ศ. 2565', en: 'the money of FY2565' }, asPrinted, {
            value: printed.current.value,
            unit: 'baht',
            source: printed.current.source,
          }),
          figured(
            'previous',
            { th: 'งบประมาณปีงบประมาณ พ.ศ. 2564', en: 'the money of FY2564' },
            { th: 'ตามที่ผู้ใช้ระบุ', en: 'as given' },
            { value: before, unit: 'baht', source: project(1412) },
          ),
        ],
        missing: ['previous'],
        next: [],
      }),
    };
  },
);

/**
 * The plan as percent of the department's money (คิดเป็น 0.16%): of 5,003,671,000 baht it is 0.15995, printed as 0.16. The department's total stands in the budget chapter and is the caller's.
 *
 * @th สัดส่วนของแผนงานต่องบประมาณที่กรมฯ ได้รับจัดสรร พิมพ์ไว้ 0.16% งบประมาณรวมของกรมฯ ผู้ใช้ต้องระบุ
 *
 * @throws {@link RuleInputError} an amount below 0 or finer than a satang, a plan above the department's money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1412
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * const { percent } = cleanDepartment.fy2565.shareOfDepartment({ plan: 8_003_300, department: 5_003_671_000 });
 * Number(percent).toFixed(2); // '0.16'
 * ```
 */
export const shareOfDepartment = share({
  programme,
  id: 'share-of-department',
  title: { th: 'สัดส่วนต่องบประมาณของกรมฯ', en: "The plan in the department's money" },
  source: project(1412),
  facts: {
    plan: money({ th: 'งบประมาณของแผนงาน', en: 'the money of the plan' }),
    department: money({ th: 'งบประมาณของกรมฯ', en: "the department's money" }),
  },
  ordered: ascending(['plan', 'department']),
  of: 'plan',
  by: 'department',
});
