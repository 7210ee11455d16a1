/**
 * Clean community development, FY2565: the budget of the activity, and the subjects of its course.
 *
 * @module
 */
import { activity } from '../../cdd/clean-department/source.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A line of the budget. */
export interface CleanBudgetRow extends OfficialRow {
  readonly id: 'speakers' | 'material' | 'media' | 'workshops' | 'initiatives' | 'total';
  readonly item: string;
  readonly provinces?: number;
  readonly people?: number;
  /** Hours a province. */
  readonly hours?: number;
  /** Baht an hour, a person or a province. */
  readonly unitCost?: string;
  /** Baht in all. */
  readonly amount: string;
}

/**
 * The budget of the activity (งบประมาณ), 3,757,600 baht, with the sum of its workshops.
 *
 * @th
 * งบประมาณพัฒนาชุมชนใสสะอาดของจังหวัด 3,757,600 บาท พร้อมผลรวมของการประชุมเชิงปฏิบัติการ
 *
 * @source 004_5d18bda2820f2124.txt, lines 5285 to 5299
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.cleanDepartment.fy2565.budget.rows[0].amount; // '273600'
 * ```
 */
export const budget = officialTable<CleanBudgetRow>({
  id: 'F-04',
  title: { th: 'งบประมาณพัฒนาชุมชนใสสะอาดของจังหวัด', en: 'Budget of clean community development in the provinces' },
  source: activity([5285, 5299]),
  columns: {
    id: { label: { th: 'รหัส', en: 'id' } },
    item: { label: { th: 'รายการ', en: 'item' } },
    provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces' },
    people: { label: { th: 'คน', en: 'people' }, unit: 'people' },
    hours: { label: { th: 'ชั่วโมงต่อจังหวัด', en: 'hours a province' }, unit: 'hours' },
    unitCost: { label: { th: 'บาทต่อหน่วย', en: 'baht each' }, unit: 'baht' },
    amount: { label: { th: 'เป็นเงิน', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    {
      line: 5289,
      id: 'speakers',
      item: 'ค่าสมนาคุณวิทยากร (ราชการ)',
      provinces: 76,
      hours: 6,
      unitCost: '600',
      amount: '273600',
    },
    {
      line: 5295,
      id: 'material',
      item: 'ค่าวัสดุและเอกสารประกอบการเรียนรู้',
      people: 6500,
      unitCost: '80',
      amount: '520000',
    },
    { line: 5297, id: 'media', item: 'ค่าจัดทำสื่อรณรงค์', provinces: 76, unitCost: '4000', amount: '304000' },
    { line: 5287, id: 'workshops', item: 'ค่าใช้จ่ายในการประชุมเชิงปฏิบัติการ', provinces: 76, amount: '1097600' },
    { line: 5299, id: 'initiatives', item: 'กิจกรรมริเริ่มระดับจังหวัด', provinces: 76, unitCost: '35000', amount: '2660000' },
    { line: 5285, id: 'total', item: 'รวม', amount: '3757600' },
  ],
  errata: [],
});

/** A subject of the course. */
export interface CourseSubjectRow extends OfficialRow {
  readonly number: number;
  readonly subject: string;
}

/**
 * The four subjects of the course on corruption (รายวิชา). The details of the course were to follow.
 *
 * @th
 * 4 รายวิชาของหลักสูตรต้านทุจริตศึกษา รายละเอียดหลักสูตรกรมฯ แจ้งภายหลัง
 *
 * @source 004_5d18bda2820f2124.txt, lines 5253 to 5256
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.cleanDepartment.fy2565.courseSubjects.rows.length; // 4
 * ```
 */
export const courseSubjects = officialTable<CourseSubjectRow>({
  id: 'F-10 clean department',
  title: { th: 'รายวิชาของหลักสูตรต้านทุจริตศึกษา', en: 'Subjects of the course on corruption' },
  source: activity([5253, 5256]),
  columns: {
    number: { label: { th: 'ที่', en: 'number' } },
    subject: { label: { th: 'รายวิชา', en: 'subject' } },
  },
  rows: [
    { line: 5253, number: 1, subject: 'การคิดแยกแยะระหว่างผลประโยชน์ส่วนตน และผลประโยชน์ส่วนรวม' },
    { line: 5254, number: 2, subject: 'ความสะอาดและความไม่ทนต่อการทุจริต' },
    { line: 5255, number: 3, subject: 'STRONG : จิตพอเพียง ด้านทุจริต' },
    { line: 5256, number: 4, subject: 'พลเมืองกับความรับผิดชอบต่อสังคม' },
  ],
  errata: [
    {
      row: 2,
      column: 'subject',
      printed: 'STRONG : จิตพอเพียง ด้านทุจริต',
      corrected: 'STRONG : จิตพอเพียง ต้านทุจริต',
      why: { th: 'หลักสูตรชื่อต้านทุจริตศึกษา (บรรทัด 5251)', en: 'the course is one against corruption (line 5251)' },
    },
  ],
});
