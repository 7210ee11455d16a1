import { type CalendarDate, type CalendarMonth, lastDayOfMonth } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import type { Quarter } from '../../core/fiscal-year.js';
import { type Parameter, parameter, type Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { after, type DueDate, on } from '../../rules/time/deadline.js';
import { noDay, withinMonth } from '../../rules/time/due-dates.js';
import type { Duty } from '../../rules/time/obligations.js';
import { at } from './source.js';

/** Whose work an activity or a duty is. */
export const offices = {
  department: { th: 'กรมการพัฒนาชุมชน (ส่วนกลาง)', en: 'the department' },
  province: { th: 'สำนักงานพัฒนาชุมชนจังหวัด', en: 'provincial office' },
  amphoe: { th: 'สำนักงานพัฒนาชุมชนอำเภอ', en: 'amphoe office' },
  'study-centre': { th: 'ศูนย์ศึกษาและพัฒนาชุมชน', en: 'study and development centre' },
  producer: { th: 'ผู้ผลิต ผู้ประกอบการ', en: 'producer or entrepreneur' },
} as const satisfies Record<string, Text>;

export type Office = keyof typeof offices;

/** The days of an activity: the whole of the printed months. */
export interface Period {
  readonly quarters: readonly [first: Quarter, last: Quarter];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly printed: string;
  readonly source: Citation;
}

/** Money for so many units: the units or the cost of one are left out where they are not printed. */
export interface BudgetLine {
  readonly total: Parameter<number>;
  readonly units?: Parameter<number>;
  readonly unitCost?: Parameter<number>;
}

/** What a target group is made of: products that are added, and the total that is printed beside them. */
export interface TargetSum {
  readonly label: Text;
  readonly unit: Unit;
  readonly of: readonly (readonly Parameter<number>[])[];
  readonly printed?: Parameter<number>;
  /** How the parts come to make the total, where no line puts them together. */
  readonly read?: Text;
}

/** An activity as its sheet prints it. */
export interface Activity {
  readonly label: Text;
  /** The line of its name in the structure of the plan. */
  readonly line: number;
  readonly offices: { readonly of: readonly Office[]; readonly printed?: string; readonly line?: number };
  /** The office of the department that answers for it; absent where none is printed. */
  readonly responsible?: { readonly printed: string; readonly line: number };
  /** One after another; empty where the sheet has lost it. */
  readonly periods: readonly Period[];
  readonly budget?: readonly BudgetLine[];
  readonly targets?: readonly TargetSum[];
  readonly duties: readonly Duty<Office>[];
}

const wholeMonths: Text = {
  th: 'ตั้งแต่วันแรกถึงวันสุดท้ายของเดือนที่พิมพ์',
  en: 'from the first day of the first printed month to the last day of the last',
};

/** The days of printed months. `read` says how, where the year that is printed cannot be meant. */
// @__NO_SIDE_EFFECTS__
export const months = (
  quarters: readonly [Quarter, Quarter],
  first: CalendarMonth,
  last: CalendarMonth,
  printed: string,
  line: number,
  read: Text = wholeMonths,
): Period => ({
  quarters,
  from: `${first}-01`,
  to: lastDayOfMonth(`${last}-01`),
  printed,
  source: at.inferred(read, line),
});

// @__NO_SIDE_EFFECTS__
export const figure = (value: number, unit: Unit, line: number): Parameter<number> => parameter(value, unit, at(line));

/** So many units at so much each, and what that comes to: a line prints both amounts. */
// @__NO_SIDE_EFFECTS__
export const each = (units: Parameter<number>, unitCost: number, total: number, line: number): BudgetLine => ({
  total: figure(total, 'baht', line),
  units,
  unitCost: figure(unitCost, 'baht', line),
});

/** What the department, or one of its offices, receives. */
export const department: Text = { th: 'กรมการพัฒนาชุมชน', en: 'the department' };
export const provinceOffice: Text = { th: 'จังหวัด', en: 'the province' };
/** Those above, one after another. */
export const superiors: Text = { th: 'ผู้บังคับบัญชาตามลำดับ', en: 'those above, in order' };
const resultReport = {
  id: 'result',
  label: { th: 'สรุปและรายงานผลการดำเนินงาน', en: 'sum up and report the result' },
} as const;
const budgetSystem: Text = { th: 'ระบบ BPM', en: 'the budget and project system (BPM)' };

/** So many days after the end of the activity. */
// @__NO_SIDE_EFFECTS__
export const afterEnd = (days: number, line: number): DueDate<never> => after('endedOn', figure(days, 'days', line));

/** On a printed day. */
// @__NO_SIDE_EFFECTS__
export const by = (day: CalendarDate, line: number): DueDate<never> => on(parameter(day, 'date', at(line)));

const lastDayInTime: Text = { th: 'วันสุดท้ายของเดือนยังอยู่ในกำหนด', en: 'the last day of the month is in time' };

/** Within a printed month. */
// @__NO_SIDE_EFFECTS__
export const within = (month: CalendarMonth, line: number, read: Text = lastDayInTime): DueDate<never> =>
  withinMonth(month, at.inferred(read, line));

/** What an amphoe reports to its province. */
// @__NO_SIDE_EFFECTS__
export const toProvince = (label: Text, due: DueDate<never>): Duty<Office> => ({
  id: 'report',
  label,
  by: ['amphoe'],
  to: provinceOffice,
  due,
});

/** What a province reports to the department on the whole activity. */
// @__NO_SIDE_EFFECTS__
export const finalReport = (label: Text, due: DueDate<never>, id = 'final-report'): Duty<Office> => ({
  id,
  label,
  by: ['province'],
  to: department,
  due,
  onWhole: true,
});

/** What a province collects from its amphoes and reports, 7 days after the end. */
// @__NO_SIDE_EFFECTS__
export const collected = (line: number): Duty<Office> => ({
  id: 'report',
  label: { th: 'รวบรวมและสรุปรายงานผล', en: 'collect and report the result' },
  by: ['province'],
  to: department,
  due: afterEnd(7, line),
});

/** The report in the department's own system, 7 days after the end. */
// @__NO_SIDE_EFFECTS__
export const inReportingSystem = (line: number, who: readonly Office[]): Duty<Office> => ({
  id: 'reporting-system',
  label: { th: 'รายงานผลในระบบรายงานที่กรมการพัฒนาชุมชนกำหนด', en: 'report in the reporting system of the department' },
  by: who,
  to: department,
  due: afterEnd(7, line),
});

/** A report or another duty for which no day is printed. */
// @__NO_SIDE_EFFECTS__
export const withoutDay = (
  line: number,
  who: readonly Office[],
  to: Text,
  { id, label }: { readonly id: string; readonly label: Text } = resultReport,
): Duty<Office> => ({
  id,
  label,
  by: who,
  to,
  due: noDay({ th: 'ไม่ได้กำหนดวัน', en: 'no day is printed' }, at(line)),
});

/** What a province reports to its committee of the Pracharat policy as the work goes on. */
// @__NO_SIDE_EFFECTS__
export const toPracharatCommittee = (line: number): Duty<Office> => ({
  id: 'pracharat-committee',
  label: { th: 'รายงานผลต่อที่ประชุม คสป. หรือคณะทำงาน', en: 'report to the Pracharat committee or its working group' },
  by: ['province'],
  to: { th: 'คสป. หรือคณะทำงานที่ คสป. จัดตั้งขึ้น', en: 'the committee, or the working group that it set up' },
  due: noDay({ th: 'อย่างต่อเนื่อง ไม่ได้กำหนดวัน', en: 'as the work goes on: no day is printed' }, at(line)),
});

/** A report that is due at once when something is found or complained of, and only then. */
// @__NO_SIDE_EFFECTS__
export const onceFound = (line: number, who: readonly Office[], to: Text, label: Text, id: string): Duty<Office> => ({
  id,
  label,
  by: who,
  to,
  onlyAfter: 'foundOn',
  due: noDay(
    { th: 'โดยทันทีหรือโดยเร่งด่วน ไม่ได้กำหนดจำนวนวัน', en: 'at once, or urgently: no number of days is printed' },
    at(line),
  ),
});

/** What the department follows up in printed quarters, by the last day of the last of them. */
// @__NO_SIDE_EFFECTS__
export const monitoring = (quarters: Text, day: CalendarDate, line: number): Duty<Office> => ({
  id: 'monitoring',
  label: { th: `ติดตามผลการดำเนินงานใน${quarters.th}`, en: `follow up the result in ${quarters.en}` },
  by: ['department'],
  due: on(
    parameter(
      day,
      'date',
      at.inferred(
        { th: `วันสุดท้ายของ${quarters.th} ปีงบประมาณ 2565`, en: `the last day of ${quarters.en} of FY2565` },
        line,
      ),
    ),
  ),
});

/** The entry in the budget and project system: 7 days after the end, as a line prints, unless the sheet sets another day. */
// @__NO_SIDE_EFFECTS__
export const entry = (due: number | DueDate<never>, who: readonly Office[] = ['province']): Duty<Office> => ({
  id: 'bpm',
  label: { th: 'บันทึกผลการดำเนินงานในระบบ BPM', en: 'record the result in BPM' },
  by: who,
  to: budgetSystem,
  due: typeof due === 'number' ? afterEnd(7, due) : due,
});
