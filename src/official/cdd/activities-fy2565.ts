/**
 * The register of activities, FY2565: what is printed of their structure, offices, periods, budgets, target groups and
 * reports, and the annex of laws. What comes from the sheets is the register that the rules compute on.
 *
 * @module
 */
import { type Activity, offices as officeNames } from '../../cdd/activities/activity.js';
import { due } from '../../cdd/activities/due.js';
import { activityOf, codes } from '../../cdd/activities/register/index.js';
import { at } from '../../cdd/activities/source.js';
import type { Parameter } from '../../core/parameter.js';
import type { Facts } from '../../rules/logic/fact.js';
import { type OfficialRow, officialTable } from '../table.js';

export { type AnnexRow, legalAnnexes } from './activities-fy2565-annexes.js';
export { type MisprintRow, misprints } from './activities-fy2565-misprints.js';
export { type ItemRow, items, type ProjectRow, projects } from './activities-fy2565-structure.js';

const budgeted: readonly (Activity & { readonly code: string })[] = codes
  .filter(code => !code.startsWith('S'))
  .map(code => ({ code, ...activityOf(code) }));

const all: readonly (Activity & { readonly code: string })[] = codes.map(code => ({ code, ...activityOf(code) }));

const lineOf = ({ source }: { readonly source: Parameter['source'] }): number => [source.lines[0]].flat()[0] as number;

/** What the events are called that due days count from. */
const { runs, ...others }: Facts = due.rule.facts;
const events: Facts = { ...others, ...runs?.item?.fields };

/** A figure where it stands on the line of its row. */
const on = (line: number, figure: Parameter<number> | undefined): number | undefined =>
  figure?.source.basis === 'printed' && lineOf(figure) === line ? figure.value : undefined;

/** The misprinted words of a row that has some, by its activity and line. */
const printedIn = (
  words: Readonly<Record<string, string>>,
  code: string,
  line: number,
): { readonly printed: string } | undefined => {
  const printed = words[`${code} ${line}`];
  return printed === undefined ? undefined : { printed };
};

/** An office of an activity. */
export interface OfficeRow extends OfficialRow {
  readonly code: string;
  readonly activity: string;
  /** As printed. */
  readonly office: string;
}

const officeRows: readonly OfficeRow[] = all.flatMap(({ code, label, offices: { printed, line } }) =>
  printed && line ? [{ line, code, activity: label.th, office: printed }] : [],
);

/**
 * The offices that carry the activities out (หน่วยดำเนินการ), with a budget and without, where a sheet prints one: two sheets of the
 * mission print none.
 *
 * @th
 * หน่วยดำเนินการของกิจกรรม ทั้งที่ได้รับงบประมาณและไม่ใช้งบประมาณ ตามที่ใบกิจกรรมพิมพ์ กิจกรรมตามภารกิจสองใบไม่ได้พิมพ์ไว้
 *
 * @source 004_5d18bda2820f2124.txt, lines 1807 to 6589
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.activities.fy2565.offices.rows.length; // 76
 * ```
 */
export const offices = officialTable<OfficeRow>({
  id: 'B-95',
  title: { th: 'หน่วยดำเนินการของกิจกรรม', en: 'Offices that carry the activities out' },
  source: at([1807, 6589]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    office: { label: { th: 'หน่วยดำเนินการ', en: 'office' } },
  },
  rows: officeRows,
  errata: [
    {
      row: officeRows.findIndex(({ code }) => code === 'P06/1/2'),
      column: 'office',
      printed: 'สำนักงานพัฒนาชุมชนอำเภอ',
      corrected: 'สำนักงานพัฒนาชุมชนจังหวัด',
      why: {
        th: 'ขั้นตอนของกิจกรรมให้จังหวัดดำเนินการ (บรรทัด 3269, 3271, 3277)',
        en: 'the steps of the sheet have the province do it (lines 3269, 3271, 3277)',
      },
    },
  ],
});

/**
 * The offices of the department that answer for the activities (หน่วยงานที่รับผิดชอบ), where a sheet prints one. Sheets with several parts
 * print one for all.
 *
 * @th
 * หน่วยงานของกรมฯ ที่รับผิดชอบกิจกรรม ตามที่ใบกิจกรรมพิมพ์ ใบที่มีหลายกิจกรรมย่อยพิมพ์หน่วยงานเดียว
 *
 * @source 004_5d18bda2820f2124.txt, lines 1812 to 6490
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.activities.fy2565.responsibleOffices.rows[0].office; // 'สำนักเสริมสร้างความเข้มแข็งชุมชน'
 * ```
 */
export const responsibleOffices = officialTable<OfficeRow>({
  id: 'B-96',
  title: { th: 'หน่วยงานที่รับผิดชอบกิจกรรม', en: 'Offices that answer for the activities' },
  source: at([1812, 6490]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    office: { label: { th: 'หน่วยงานที่รับผิดชอบ', en: 'office' } },
  },
  rows: all.flatMap(({ code, label, responsible }) =>
    responsible ? [{ line: responsible.line, code, activity: label.th, office: responsible.printed }] : [],
  ),
  errata: [],
});

/** A printed period. */
export interface PeriodRow extends OfficialRow {
  readonly code: string;
  readonly activity: string;
  /** As printed. */
  readonly period: string;
}

const periodRows = budgeted.flatMap(({ code, label, periods }) =>
  periods.map(({ printed, source }) => ({ line: lineOf({ source }), code, activity: label.th, period: printed })),
);

/**
 * The periods of the activities with a budget (ระยะเวลาดำเนินการ): 54, as one sheet has lost its own. Those without a budget are in
 * `missionActivities.fy2565.periods`.
 *
 * @th
 * ระยะเวลาดำเนินการของกิจกรรมที่ได้รับงบประมาณ 54 ช่วง ใบหนึ่งข้อความหาย ของกิจกรรมที่ไม่ใช้งบประมาณอยู่ใน missionActivities
 *
 * @source 004_5d18bda2820f2124.txt, lines 1809 to 5311
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows, errata } = cdd.activities.fy2565.periods;
 * rows.length; // 54
 * errata.map(({ row }) => rows[row]?.code); // ['P07/1/2.5']
 * ```
 */
export const periods = officialTable<PeriodRow>({
  id: 'B-08',
  title: { th: 'ระยะเวลาดำเนินการของกิจกรรมที่ได้รับงบประมาณ', en: 'Periods of the activities with a budget' },
  source: at([1809, 5311]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    period: { label: { th: 'ระยะเวลาดำเนินการ', en: 'period' } },
  },
  rows: periodRows,
  errata: [
    {
      row: periodRows.findIndex(({ code }) => code === 'P07/1/2.5'),
      column: 'period',
      printed: 'ไตรมาส 2 – 4 (เดือนมกราคม – สิงหาคม 2564)',
      corrected: 'ไตรมาส 2 – 4 (เดือนมกราคม – สิงหาคม 2565)',
      why: {
        th: 'มกราคม – สิงหาคม 2564 อยู่ในปีงบประมาณ 2564 กิจกรรมเป็นของปี 2565 (บรรทัด 1689)',
        en: 'January to August 2564 lie in FY2564; the activity is of 2565 (line 1689)',
      },
    },
  ],
});

/** A budget, or a line of one. */
export interface BudgetRow extends OfficialRow {
  readonly code: string;
  readonly activity: string;
  /** Baht. */
  readonly total: number;
  /** Where it stands on the same line. */
  readonly units?: number;
  /** Baht; where it stands on the same line. */
  readonly unitCost?: number;
}

/**
 * The budgets of the activities (งบประมาณ) as their sheets print them: 58 lines for 55 activities or parts, as one sheet prints four.
 * Units and the cost of one stand only in rows whose line prints them.
 *
 * @th
 * งบประมาณของกิจกรรมตามที่ใบกิจกรรมพิมพ์ 58 บรรทัด ของ 55 กิจกรรมหรือส่วน จำนวนหน่วยและอัตราต่อหน่วยมีเฉพาะแถวที่พิมพ์ไว้
 *
 * @source 004_5d18bda2820f2124.txt, lines 1799 to 5299
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.activities.fy2565.budgets;
 * rows.length; // 58
 * rows.find(({ code }) => code === 'P05/1/1.1'); // { line: 2872, code: 'P05/1/1.1', activity: 'เพิ่มศักยภาพคณะกรรมการศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอ', total: 3512000, units: 878, unitCost: 4000 }
 * ```
 */
export const budgets = officialTable<BudgetRow>({
  id: 'B-01',
  title: { th: 'งบประมาณของกิจกรรม', en: 'Budgets of the activities' },
  source: at([1799, 5299]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    total: { label: { th: 'งบประมาณ', en: 'total' }, unit: 'baht' },
    units: { label: { th: 'จำนวนหน่วย', en: 'units' }, unit: 'items' },
    unitCost: { label: { th: 'หน่วยละ', en: 'for each unit' }, unit: 'baht' },
  },
  rows: budgeted.flatMap(({ code, label, budget = [] }) =>
    budget.map(({ total, units, unitCost }): BudgetRow => {
      const line = lineOf(total);
      const [number, cost] = [on(line, units), on(line, unitCost)];
      return {
        line,
        code,
        activity: label.th,
        total: total.value,
        ...(number !== undefined && { units: number }),
        ...(cost !== undefined && { unitCost: cost }),
      };
    }),
  ),
  errata: [],
});

/** A part of a target group. */
export interface TargetRow extends OfficialRow {
  readonly code: string;
  readonly activity: string;
  /** Who or what is counted, in short. */
  readonly group: string;
  readonly units?: number;
  readonly each?: number;
  readonly total?: number;
  /** The words that are misprinted. */
  readonly printed?: string;
}

const misprintedTargets: Readonly<Record<string, string>> = {
  'P02/1/1.2 1964': '8 จังหวัดภาคเหนือตอนล่าง จำนวน 10 กลุ่ม',
  'P03/1/1 2472': 'ประชาชนชุมชนด้านอาชีพ',
  'P04/1/1.1 2593': '3,308 คน/หมู่บ้าน',
};

const targetRows: readonly TargetRow[] = budgeted.flatMap(({ code, label, targets = [] }) =>
  targets.flatMap(({ label: group, of, printed }) =>
    of.map((factors): TargetRow => {
      const each = factors.at(-1) as Parameter<number>;
      const line = lineOf(each);
      const units = factors.length === 2 ? on(line, factors[0]) : undefined;
      const total = of.length === 1 ? on(line, printed) : undefined;
      return {
        line,
        code,
        activity: label.th,
        group: group.th,
        ...(units !== undefined && { units }),
        each: each.value,
        ...(total !== undefined && { total }),
        ...printedIn(misprintedTargets, code, line),
      };
    }),
  ),
);

/**
 * The target groups of the activities with a budget (กลุ่มเป้าหมาย), part by part: so many units, so many in each, and the total where
 * it stands on the same line. Whether they add up is `cdd.activities.fy2565.targetGroup`.
 *
 * @th
 * กลุ่มเป้าหมายของกิจกรรมที่ได้รับงบประมาณ แยกเป็นส่วน คือ จำนวนหน่วย หน่วยละเท่าใด และยอดรวมที่อยู่บรรทัดเดียวกัน
 *
 * @source 004_5d18bda2820f2124.txt, lines 1798 to 5204
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows, errata } = cdd.activities.fy2565.targetGroups;
 * rows.find(({ code }) => code === 'P08/1/2')?.total; // 9630
 * errata.map(({ row }) => rows[row]?.code); // ['P02/1/1.2', 'P03/1/1', 'P04/1/1.1']
 * ```
 */
export const targetGroups = officialTable<TargetRow>({
  id: 'F-07',
  title: { th: 'กลุ่มเป้าหมายของกิจกรรม', en: 'Target groups of the activities' },
  source: at([1798, 5204]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    group: { label: { th: 'กลุ่มเป้าหมาย (โดยย่อ)', en: 'who, in short' } },
    units: { label: { th: 'จำนวนหน่วย', en: 'units' }, unit: 'items' },
    each: { label: { th: 'หน่วยละ', en: 'in each' }, unit: 'items' },
    total: { label: { th: 'รวม', en: 'total' }, unit: 'items' },
    printed: { label: { th: 'ข้อความที่พิมพ์ผิด', en: 'the words that are misprinted' } },
  },
  rows: targetRows,
  errata: [
    {
      row: targetRows.findIndex(({ code, printed }) => code === 'P02/1/1.2' && printed !== undefined),
      column: 'printed',
      printed: '8 จังหวัดภาคเหนือตอนล่าง จำนวน 10 กลุ่ม',
      corrected: '8 จังหวัดภาคเหนือตอนบน รวม 80 กลุ่ม',
      why: {
        th: 'ตัวชี้วัดพิมพ์ 80 กลุ่ม จังหวัดละ 10 กลุ่ม (บรรทัด 1975, 1991) และเป็นภาคเหนือตอนบน (บรรทัด 1942)',
        en: 'the indicator prints 80 groups, 10 for each province (lines 1975, 1991); it is the upper north (line 1942)',
      },
    },
    {
      row: targetRows.findIndex(({ code, printed }) => code === 'P03/1/1' && printed !== undefined),
      column: 'printed',
      printed: 'ประชาชนชุมชนด้านอาชีพ',
      corrected: 'ปราชญ์ชุมชนด้านอาชีพ',
      why: { th: 'ส่วนที่ 2 พิมพ์ว่าปราชญ์ชุมชน (บรรทัด 1325)', en: 'part 2 prints people with local skills (line 1325)' },
    },
    {
      row: targetRows.findIndex(({ code, printed }) => code === 'P04/1/1.1' && printed !== undefined),
      column: 'printed',
      printed: '3,308 คน/หมู่บ้าน',
      corrected: '3,308 คน',
      why: {
        th: 'หมู่บ้านละ 1 คน ตัวชี้วัดพิมพ์ 3,308 คน (บรรทัด 2605)',
        en: '1 a village; the indicator prints 3,308 people (line 2605)',
      },
    },
  ],
});

/** A duty of an activity. */
export interface DutyRow extends OfficialRow {
  readonly code: string;
  readonly activity: string;
  /** Who has to. */
  readonly by: string;
  /** What, in short. */
  readonly what: string;
  /** Who receives it; absent where nobody does. */
  readonly to?: string;
  /** When it is due, in short and as it is read. */
  readonly due: string;
  /** The words that are misprinted. */
  readonly printed?: string;
}

const misprintedDuties: Readonly<Record<string, string>> = { 'P07/1/2.5 3944': 'ภายในเดือน สิงหาคม 2564' };

const dutyRows: readonly DutyRow[] = all.flatMap(({ code, label, duties: own }) =>
  own.flatMap(({ label: what, by, to, due }) =>
    [due].flat().map((when): DutyRow => {
      const { because, source } = when.of({} as never, events);
      return {
        line: lineOf({ source }),
        code,
        activity: label.th,
        by: by.map(office => officeNames[office].th).join(', '),
        what: what.th,
        ...(to && { to: to.th }),
        due: because.th,
        ...(what.th.startsWith('รายงาน') && printedIn(misprintedDuties, code, lineOf({ source }))),
      };
    }),
  ),
);

/**
 * What the activities oblige whom to do by when (กำหนดการรายงาน), with a budget and without: one row for each due day. What is due is
 * told in short; `cdd.activities.fy2565.due` works the days out.
 *
 * @th
 * กำหนดการดำเนินการและรายงานของกิจกรรม ว่าใครต้องทำอะไรภายในเมื่อใด หนึ่งแถวต่อหนึ่งกำหนด
 *
 * @source 004_5d18bda2820f2124.txt, lines 1796 to 6480
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.activities.fy2565.duties;
 * rows.filter(({ line }) => line === 4557).map(({ due }) => due); // ['7 วันนับถัดจากวันที่กิจกรรมแล้วเสร็จ รวมวันหยุด', '15 วันนับถัดจากวันที่กิจกรรมแล้วเสร็จ รวมวันหยุด']
 * ```
 */
export const duties = officialTable<DutyRow>({
  id: 'F-08',
  title: { th: 'กำหนดการดำเนินการและรายงานของกิจกรรม', en: 'Duties of the activities' },
  source: at([1796, 6480]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    by: { label: { th: 'ผู้ดำเนินการ', en: 'who has to' } },
    what: { label: { th: 'สิ่งที่ต้องทำ (โดยย่อ)', en: 'what, in short' } },
    to: { label: { th: 'ผู้รับ', en: 'who receives it' } },
    due: { label: { th: 'กำหนด (โดยย่อ)', en: 'when, in short' } },
    printed: { label: { th: 'ข้อความที่พิมพ์ผิด', en: 'the words that are misprinted' } },
  },
  rows: dutyRows,
  errata: [
    {
      row: dutyRows.findIndex(({ printed }) => printed !== undefined),
      column: 'printed',
      printed: 'ภายในเดือน สิงหาคม 2564',
      corrected: 'ภายในเดือนสิงหาคม 2565',
      why: {
        th: 'เดือนสิงหาคม 2564 มาก่อนปีงบประมาณ 2565 กิจกรรมเป็นของปี 2565 (บรรทัด 1689)',
        en: 'August 2564 comes before FY2565; the activity is of 2565 (line 1689)',
      },
    },
  ],
});
