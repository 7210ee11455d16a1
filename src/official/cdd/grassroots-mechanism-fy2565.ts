/**
 * Mechanisms of the grass-roots economy, FY2565: the budget of safe food and the topics of its workshop.
 *
 * @module
 */
import { food } from '../../cdd/grassroots-mechanism/source.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A line of the budget. */
export interface FoodBudgetRow extends OfficialRow {
  readonly id: 'workshop' | 'market-links' | 'total';
  readonly item: string;
  /** Baht a province. */
  readonly perProvince: string;
  /** Baht in all, where it is printed. */
  readonly total?: string;
}

/**
 * The budget of safe food (งบประมาณ), a province and in all.
 *
 * @th
 * งบประมาณกิจการอาหารปลอดภัย ของจังหวัดและทั้งหมด
 *
 * @source 004_5d18bda2820f2124.txt, lines 5206 to 5209
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.grassrootsMechanism.fy2565.foodBudget.rows.map(({ perProvince }) => perProvince); // ['66400', '69700', '136100']
 * ```
 */
export const foodBudget = officialTable<FoodBudgetRow>({
  id: 'F-11',
  title: { th: 'งบประมาณกิจการอาหารปลอดภัย', en: 'Budget of safe food' },
  source: food([5206, 5209]),
  columns: {
    id: { label: { th: 'รหัส', en: 'id' } },
    item: { label: { th: 'รายการ', en: 'item' } },
    perProvince: { label: { th: 'จังหวัดละ', en: 'a province' }, unit: 'baht' },
    total: { label: { th: 'รวม', en: 'total' }, unit: 'baht' },
  },
  rows: [
    {
      line: 5208,
      id: 'workshop',
      item: 'ประชุมเชิงปฏิบัติการส่งเสริมการสร้างรายได้จากกิจการอาหารปลอดภัย',
      perProvince: '66400',
    },
    {
      line: 5209,
      id: 'market-links',
      item: 'จัดกิจกรรมเชื่อมโยงช่องทางการตลาดในการสร้างรายได้จากกิจการอาหารปลอดภัย',
      perProvince: '69700',
    },
    { line: 5206, id: 'total', item: 'รวม', perProvince: '136100', total: '10343600' },
  ],
  errata: [],
});

/** A topic of the workshop. */
export interface FoodTopicRow extends OfficialRow {
  readonly number: string;
  readonly topic: string;
}

/**
 * The four topics of the workshop on safe food (กรอบเนื้อหา). The second prints กิจกรรม (activity) where กิจการ (business) must be meant, as everywhere else.
 *
 * @th
 * กรอบเนื้อหา 4 หัวข้อของกิจการอาหารปลอดภัย หัวข้อที่สองพิมพ์ว่า “กิจกรรม” ซึ่งน่าจะเป็น “กิจการ” เหมือนที่อื่น
 *
 * @source 004_5d18bda2820f2124.txt, lines 5186 to 5194
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.grassrootsMechanism.fy2565.foodTopics.rows.length; // 4
 * ```
 */
export const foodTopics = officialTable<FoodTopicRow>({
  id: 'F-10 safe food',
  title: { th: 'กรอบเนื้อหากิจการอาหารปลอดภัย', en: 'Topics of safe food' },
  source: food([5186, 5194]),
  columns: {
    number: { label: { th: 'ข้อ', en: 'number' } },
    topic: { label: { th: 'เนื้อหา', en: 'topic' } },
  },
  rows: [
    { line: 5186, number: '3.1', topic: 'แนวทางการพัฒนาเศรษฐกิจฐานรากและประชารัฐสู่กิจการอาหารปลอดภัย' },
    { line: 5187, number: '3.2', topic: 'กระบวนการตรวจสอบคุณภาพสินค้าสู่กิจกรรมอาหารปลอดภัย' },
    { line: 5188, number: '3.3', topic: 'การเชื่อมโยงเครือข่ายช่องทางการตลาดอาหารปลอดภัย' },
    { line: 5194, number: '3.4', topic: 'การวิเคราะห์ศักยภาพการผลิตและความต้องการทางการตลาดอาหารปลอดภัย' },
  ],
  errata: [
    {
      row: 1,
      column: 'topic',
      printed: 'กระบวนการตรวจสอบคุณภาพสินค้าสู่กิจกรรมอาหารปลอดภัย',
      corrected: 'กระบวนการตรวจสอบคุณภาพสินค้าสู่กิจการอาหารปลอดภัย',
      why: { th: 'ที่อื่นในกิจกรรมนี้พิมพ์กิจการอาหารปลอดภัย', en: 'everywhere else the activity prints กิจการอาหารปลอดภัย' },
    },
  ],
});
