/**
 * What the department's budget of FY2565 is spent on, as Part 2 of the guideline prints it.
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

const byCategory = cite(guideline, 'งบประมาณจำแนกตามงบรายจ่าย');
const byPlan = cite(guideline, 'งบประมาณจำแนกตามแผนงาน');
const diagram = cite(guideline, 'กรอบวงเงินงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565 กรมการพัฒนาชุมชน');

/** A category of expenditure. */
export interface ExpenditureCategoryRow extends OfficialRow {
  readonly category: string;
  /** Baht. */
  readonly amount: string;
  /** Percent of the department's budget. */
  readonly share: string;
}

/**
 * The department's budget by category of expenditure (งบบุคลากร งบดำเนินงาน งบลงทุน), in baht.
 *
 * @th
 * งบประมาณของกรมฯ จำแนกตามงบรายจ่าย คือ งบบุคลากร งบดำเนินงาน และงบลงทุน เป็นบาท
 *
 * @source 004_5d18bda2820f2124.txt, lines 638 to 642
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.expenditureCategories.rows.map(({ share }) => share); // ['53.63', '38.20', '8.18']
 * ```
 */
export const expenditureCategories = officialTable<ExpenditureCategoryRow>({
  id: 'A-07',
  title: { th: 'งบประมาณจำแนกตามงบรายจ่าย', en: "The department's budget by category of expenditure" },
  source: byCategory([638, 642]),
  columns: {
    category: { label: { th: 'งบรายจ่าย', en: 'category of expenditure' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'baht' },
    share: { label: { th: 'ร้อยละของงบประมาณกรมฯ', en: "percent of the department's budget" }, unit: 'percent' },
  },
  rows: [
    { line: 638, category: 'งบบุคลากร', amount: '2683299300', share: '53.63' },
    { line: 640, category: 'งบดำเนินงาน', amount: '1911153000', share: '38.20' },
    { line: 642, category: 'งบลงทุน', amount: '409218700', share: '8.18' },
  ],
  errata: [],
});

/** A kind of plan and a category of expenditure. */
export interface PlanCategoryRow extends OfficialRow {
  readonly plan: string;
  readonly category: string;
  /** Baht. */
  readonly amount: string;
}

/**
 * The money of each kind of plan by category of expenditure (แผนงานจำแนกตามงบรายจ่าย), in baht. What is not here is not
 * printed as 0: the plan has none.
 *
 * @th
 * เงินของแผนงานแต่ละประเภทจำแนกตามงบรายจ่าย เป็นบาท รายการที่ไม่มีคือแผนงานนั้นไม่มีงบนั้น ไม่ใช่พิมพ์ว่า 0
 *
 * @source 004_5d18bda2820f2124.txt, lines 615 and 688
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.planCategories.rows[1].amount; // '255763300'
 * ```
 */
export const planCategories = officialTable<PlanCategoryRow>({
  id: 'A-06',
  title: { th: 'แผนงานจำแนกตามงบรายจ่าย', en: 'Plans by category of expenditure' },
  source: byPlan(615, 688),
  columns: {
    plan: { label: { th: 'แผนงาน', en: 'kind of plan' } },
    category: { label: { th: 'งบรายจ่าย', en: 'category of expenditure' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    { line: 688, plan: 'แผนงานบุคลากรภาครัฐ', category: 'งบประมาณ', amount: '2683299300' },
    { line: 688, plan: 'แผนงานบุคลากรภาครัฐ', category: 'งบดำเนินงาน', amount: '255763300' },
    { line: 615, plan: 'แผนงานยุทธศาสตร์', category: 'งบดำเนินงาน', amount: '924040800' },
    { line: 615, plan: 'แผนงานยุทธศาสตร์', category: 'งบลงทุน', amount: '409218700' },
    { line: 615, plan: 'แผนงานบูรณาการ', category: 'งบดำเนินงาน', amount: '731348900' },
  ],
  errata: [
    {
      row: 0,
      column: 'category',
      printed: 'งบประมาณ',
      corrected: 'งบบุคลากร',
      why: {
        th: '2,683,299,300 คืองบบุคลากรตามบรรทัด 638 และ 1482 ถึง 1484',
        en: '2,683,299,300 is the personnel money of lines 638 and 1482 to 1484',
      },
    },
  ],
});

/** An item of the operating money. */
export interface OperatingItemRow extends OfficialRow {
  readonly item: string;
  /** Baht. */
  readonly amount: string;
}

/**
 * What the operating money is made of (งบดำเนินงาน), in baht. The labels of two items are damaged in print.
 *
 * @th
 * รายการของงบดำเนินงาน เป็นบาท ชื่อสองรายการในต้นฉบับอ่านไม่สมบูรณ์
 *
 * @source 004_5d18bda2820f2124.txt, line 604
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.operatingItems.rows.length; // 4
 * ```
 */
export const operatingItems = officialTable<OperatingItemRow>({
  id: 'A-08',
  title: { th: 'รายการของงบดำเนินงาน', en: 'Items of the operating money' },
  source: diagram(604),
  columns: {
    item: { label: { th: 'รายการ', en: 'item' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    { line: 604, item: 'ค่าใช้จ่ายในการบริหาร', amount: '455965100' },
    { line: 604, item: 'ค่าเช่าอาคารสูงโมด', amount: '71664000' },
    { line: 604, item: 'กิจกรรมคนเมือง', amount: '1377319100' },
    { line: 604, item: 'ค่าใช้จ่ายในการดำเนินงานและกิจกรรม (2 หลักชุด)', amount: '6204800' },
  ],
  errata: [
    {
      row: 1,
      column: 'item',
      printed: 'ค่าเช่าอาคารสูงโมด',
      why: {
        th: 'ข้อความเสียหาย บรรทัด 640 เรียงค่าสาธารณูปโภคไว้ในลำดับนี้',
        en: 'damaged; line 640 has utilities (ค่าสาธารณูปโภค) in this place',
      },
    },
    {
      row: 2,
      column: 'item',
      printed: 'กิจกรรมคนเมือง',
      why: {
        th: 'ข้อความเสียหาย กิจกรรมตามผลผลิต/โครงการทั้งหมดที่เป็นงบดำเนินงานรวมได้จำนวนนี้ และบรรทัด 640 เรียงไว้ในลำดับนี้',
        en: 'damaged; the operating money of all activities of outputs and projects comes to this amount, and line 640 has them in this place',
      },
    },
    {
      row: 3,
      column: 'item',
      printed: 'ค่าใช้จ่ายในการดำเนินงานและกิจกรรม (2 หลักชุด)',
      why: {
        th: 'ข้อความเสียหาย จำนวนเท่ากับค่าใช้จ่ายในการสัมมนาและฝึกอบรมเจ้าหน้าที่ (บรรทัด 1197)',
        en: 'damaged; the amount is that of seminars and training of officers (line 1197)',
      },
    },
  ],
});
