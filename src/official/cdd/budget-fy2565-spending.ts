/**
 * Quarter targets, links to national plans and the register of entrepreneurs of FY2565, as Part 2 of the guideline
 * prints them.
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

const spendingPlan = cite(guideline, 'แผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2565');
/** Two tables, each with a heading of its own. */
const linkage = cite(guideline);
const decimalComma = {
  th: 'เครื่องหมายจุลภาคแทนจุดทศนิยม: 14.3642 + 45.0000 + 7.8120 + 6.9440 = 74.1202',
  en: 'a comma for a decimal point: 14.3642 + 45.0000 + 7.8120 + 6.9440 = 74.1202',
};
const otop = cite(guideline, 'โครงการยกระดับศักยภาพเกษตรกรรุ่นใหม่และผู้ประกอบการ/วิสาหกิจชุมชนในการผลิตสินค้าชุมชน');

/** The targets and the plan of a quarter, in percent. */
export interface QuarterTargetRow extends OfficialRow {
  readonly quarter: number;
  readonly government: string;
  readonly governmentCumulative: string;
  readonly department: string;
  readonly departmentCumulative: string;
  readonly plan: string;
  readonly planCumulative: string;
}

/**
 * How much of the budget is to be spent by quarter (เป้าหมายและแผนการใช้จ่ายงบประมาณรายไตรมาส): targets of the
 * government and of the department, and the department's plan as it was allotted. In percent of the whole budget: there
 * are no targets of their own for operating or capital money.
 *
 * @th
 * เป้าหมายและแผนการใช้จ่ายงบประมาณรายไตรมาส ของรัฐบาลและของกรมฯ เป็นร้อยละของงบประมาณทั้งหมด
 *
 * @source 004_5d18bda2820f2124.txt, lines 1512 to 1517
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.quarterTargets.rows[0].plan; // '31.94'
 * ```
 */
export const quarterTargets = officialTable<QuarterTargetRow>({
  id: 'A-10',
  title: { th: 'เป้าหมายและแผนการใช้จ่ายงบประมาณรายไตรมาส', en: 'Targets and plan of spending by quarter' },
  source: spendingPlan([1512, 1517]),
  columns: {
    quarter: { label: { th: 'ไตรมาส', en: 'quarter' } },
    government: { label: { th: 'เป้าหมายของรัฐบาล', en: 'target of the government' }, unit: 'percent' },
    governmentCumulative: {
      label: { th: 'เป้าหมายของรัฐบาล สะสม', en: 'target of the government, cumulative' },
      unit: 'percent',
    },
    department: { label: { th: 'เป้าหมายของกรมฯ', en: 'target of the department' }, unit: 'percent' },
    departmentCumulative: {
      label: { th: 'เป้าหมายของกรมฯ สะสม', en: 'target of the department, cumulative' },
      unit: 'percent',
    },
    plan: { label: { th: 'แผนของกรมฯ ที่ได้รับจัดสรร', en: "the department's plan as allotted" }, unit: 'percent' },
    planCumulative: {
      label: { th: 'แผนของกรมฯ ที่ได้รับจัดสรร สะสม', en: "the department's plan as allotted, cumulative" },
      unit: 'percent',
    },
  },
  rows: [
    {
      line: 1514,
      quarter: 1,
      government: '32.00',
      governmentCumulative: '32.00',
      department: '32.00',
      departmentCumulative: '32.00',
      plan: '31.94',
      planCumulative: '31.94',
    },
    {
      line: 1515,
      quarter: 2,
      government: '22.00',
      governmentCumulative: '54.00',
      department: '22.00',
      departmentCumulative: '54.00',
      plan: '25.85',
      planCumulative: '57.79',
    },
    {
      line: 1516,
      quarter: 3,
      government: '23.00',
      governmentCumulative: '77.00',
      department: '23.00',
      departmentCumulative: '77.00',
      plan: '26.68',
      planCumulative: '84.47',
    },
    {
      line: 1517,
      quarter: 4,
      government: '23.00',
      governmentCumulative: '100.00',
      department: '23.00',
      departmentCumulative: '100.00',
      plan: '15.53',
      planCumulative: '100.00',
    },
  ],
  errata: [],
});

/** A project or an activity that serves a national plan. */
export interface LinkedBudgetRow extends OfficialRow {
  readonly framework: string;
  readonly part: string;
  /** The department leads or supports; absent for totals. */
  readonly role?: string;
  readonly item: string;
  /** Million baht, to four decimals. */
  readonly amount: string;
}

/**
 * What the department spends on the reform plan and on the special master plan for the pandemic
 * (วงเงินตามแผนการปฏิรูปประเทศและแผนแม่บทเฉพาะกิจ), in million baht to four decimals, which is to 100 baht. The items
 * are activities as well as projects.
 *
 * @th
 * วงเงินที่กรมฯ ใช้ตามแผนการปฏิรูปประเทศและแผนแม่บทเฉพาะกิจ เป็นล้านบาท ทศนิยม 4 ตำแหน่ง
 *
 * @source 004_5d18bda2820f2124.txt, lines 575 to 594
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows, errata } = cdd.budget.fy2565.linkedBudgets;
 * rows[3].amount; // '14,3642'
 * errata[0].corrected; // '14.3642'
 * ```
 */
export const linkedBudgets = officialTable<LinkedBudgetRow>({
  id: 'A-13',
  title: {
    th: 'วงเงินตามแผนการปฏิรูปประเทศและแผนแม่บทเฉพาะกิจ',
    en: 'Money for the reform plan and the special master plan',
  },
  source: linkage([575, 594]),
  columns: {
    framework: { label: { th: 'แผน', en: 'plan' } },
    part: { label: { th: 'ด้านหรือประเด็น', en: 'area or issue' } },
    role: { label: { th: 'สถานะหน่วยงาน', en: 'role of the department' } },
    item: { label: { th: 'โครงการหรือกิจกรรม', en: 'project or activity' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'million-baht' },
  },
  rows: [
    {
      line: 580,
      framework: 'แผนการปฏิรูปประเทศ',
      part: 'ด้านที่ 1 ด้านการเมือง',
      role: 'หน่วยงานสนับสนุน',
      item: 'จัดทำและประสานแผนพัฒนาตำบล',
      amount: '39.4016',
    },
    {
      line: 580,
      framework: 'แผนการปฏิรูปประเทศ',
      part: 'ด้านที่ 9 ด้านสังคม',
      role: 'หน่วยงานหลัก',
      item: 'บริหารการจัดเก็บและใช้ประโยชน์ข้อมูลเพื่อการพัฒนาชุมชน',
      amount: '412.1160',
    },
    { line: 580, framework: 'แผนการปฏิรูปประเทศ', part: 'รวม', item: 'วงเงินรวมทั้งสิ้น', amount: '451.5176' },
    {
      line: 593,
      framework: 'แผนแม่บทเฉพาะกิจ',
      part: 'ประเด็นการพัฒนาที่ 1',
      role: 'หน่วยงานสนับสนุน',
      item: 'พัฒนาเศรษฐกิจฐานรากด้วยภาคีเครือข่าย',
      amount: '14,3642',
    },
    {
      line: 593,
      framework: 'แผนแม่บทเฉพาะกิจ',
      part: 'ประเด็นการพัฒนาที่ 2',
      role: 'หน่วยงานสนับสนุน',
      item: 'โครงการส่งเสริมการท่องเที่ยวเชิงสร้างสรรค์และวัฒนธรรม',
      amount: '45,0000',
    },
    {
      line: 593,
      framework: 'แผนแม่บทเฉพาะกิจ',
      part: 'ประเด็นการพัฒนาที่ 2',
      role: 'หน่วยงานสนับสนุน',
      item: 'โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรปลอดภัย',
      amount: '7,8120',
    },
    {
      line: 593,
      framework: 'แผนแม่บทเฉพาะกิจ',
      part: 'ประเด็นการพัฒนาที่ 2',
      role: 'หน่วยงานสนับสนุน',
      item: 'โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรอินทรีย์',
      amount: '6,9440',
    },
    { line: 593, framework: 'แผนแม่บทเฉพาะกิจ', part: 'รวม', item: 'วงเงินรวมทั้งสิ้น', amount: '74.1202' },
    {
      line: 594,
      framework: 'แผนแม่บทเฉพาะกิจ',
      part: 'ประเด็นการพัฒนาที่ 1',
      item: 'งบประมาณ แผนงานบูรณาการพัฒนาและส่งเสริมเศรษฐกิจฐานราก',
      amount: '14,3642',
    },
    {
      line: 594,
      framework: 'แผนแม่บทเฉพาะกิจ',
      part: 'ประเด็นการพัฒนาที่ 2',
      item: 'งบประมาณ แผนงานบูรณาการสร้างรายได้จากการท่องเที่ยว',
      amount: '45,0000',
    },
    {
      line: 594,
      framework: 'แผนแม่บทเฉพาะกิจ',
      part: 'ประเด็นการพัฒนาที่ 2',
      item: 'งบประมาณ แผนงานยุทธศาสตร์การเกษตรสร้างมูลค่า',
      amount: '14,7560',
    },
  ],
  errata: [
    { row: 3, column: 'amount', printed: '14,3642', corrected: '14.3642', why: decimalComma },
    { row: 4, column: 'amount', printed: '45,0000', corrected: '45.0000', why: decimalComma },
    { row: 5, column: 'amount', printed: '7,8120', corrected: '7.8120', why: decimalComma },
    { row: 6, column: 'amount', printed: '6,9440', corrected: '6.9440', why: decimalComma },
    { row: 8, column: 'amount', printed: '14,3642', corrected: '14.3642', why: decimalComma },
    { row: 9, column: 'amount', printed: '45,0000', corrected: '45.0000', why: decimalComma },
    { row: 10, column: 'amount', printed: '14,7560', corrected: '14.7560', why: decimalComma },
  ],
});

/** The register of entrepreneurs. */
export interface OtopRegisterRow extends OfficialRow {
  readonly item: string;
  readonly entrepreneurs: number;
}

/**
 * How many producers and entrepreneurs of OTOP are registered, and how many of them were developed (ทะเบียนผู้ผลิต
 * ผู้ประกอบการ OTOP), in groups or persons.
 *
 * @th
 * ผู้ผลิต ผู้ประกอบการ OTOP ที่ขึ้นทะเบียน และที่ได้รับการพัฒนาแล้ว นับเป็นกลุ่ม/ราย
 *
 * @source 004_5d18bda2820f2124.txt, lines 1073 to 1077
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.otopRegister.errata[0].corrected; // 'คงเหลือ'
 * ```
 */
export const otopRegister = officialTable<OtopRegisterRow>({
  id: 'A-15 otop',
  title: { th: 'ทะเบียนผู้ผลิต ผู้ประกอบการ OTOP', en: 'Register of OTOP producers and entrepreneurs' },
  source: otop([1073, 1077]),
  columns: {
    item: { label: { th: 'รายการ', en: 'item' } },
    entrepreneurs: { label: { th: 'กลุ่ม/ราย', en: 'groups or persons' }, unit: 'groups' },
  },
  rows: [
    { line: 1074, item: 'จดทะเบียนทั่วประเทศ', entrepreneurs: 93214 },
    { line: 1076, item: 'ได้รับการพัฒนาแล้ว ปี 2560 - 2564', entrepreneurs: 24936 },
    { line: 1076, item: 'สหกรณ์', entrepreneurs: 68278 },
  ],
  errata: [
    {
      row: 2,
      column: 'item',
      printed: 'สหกรณ์',
      corrected: 'คงเหลือ',
      why: {
        th: '93,214 − 24,936 = 68,278 และบรรทัด 1077 ระบุว่า ที่ยังไม่ได้รับการพัฒนา',
        en: '93,214 − 24,936 = 68,278, and line 1077 says: not developed yet',
      },
    },
  ],
});
