import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'otop',
  edition: 'fy2565',
  title: {
    th: 'หนึ่งตำบล หนึ่งผลิตภัณฑ์ (OTOP) ปีงบประมาณ พ.ศ. 2565',
    en: 'One Tambon One Product (OTOP), FY2565',
  },
  document: guideline,
};

/** Activity 1: entrepreneurs on their way to the era 4.0. */
export const entrepreneurs: Cite = page('1. พัฒนาศักยภาพผู้ประกอบการสู่ยุค 4.0');

/** Activity 2: the networks of entrepreneurs. */
export const networks: Cite = page('2. พัฒนาศักยภาพเครือข่าย OTOP');

/** Activity 15 of the work without a budget. */
export const wisdom: Cite = page('15. การพัฒนาฐานข้อมูลผลิตภัณฑ์ OTOP ที่เป็นภูมิปัญญาท้องถิ่นของจังหวัด');

/** Activity 16 of the work without a budget. */
export const registering: Cite = page('16. การลงทะเบียนผู้ผลิต ผู้ประกอบการ OTOP รายใหม่');

/** Activity 17 of the work without a budget. */
export const lessons: Cite = page('17. การถอดบทเรียนความสำเร็จการพัฒนาผลิตภัณฑ์ของจังหวัด');

/** Activity 18 of the work without a budget. */
export const traders: Cite = page('18. การส่งเสริม OTOP Trader ระดับจังหวัด');

/** Activity 19 of the work without a budget. */
export const committees: Cite = page('19. การดำเนินงานคณะกรรมการหนึ่งตำบล หนึ่งผลิตภัณฑ์ ระดับจังหวัด และระดับอำเภอ');

/** The project on products as the budget chapter sums it up. */
export const productProject: Cite = page('3. โครงการพัฒนาผลิตภัณฑ์สินค้าชุมชน');

/** The project on entrepreneurs as the budget chapter sums it up. */
export const entrepreneurProject: Cite = page(
  '4. โครงการยกระดับศักยภาพเกษตรกรรุ่นใหม่และผู้ประกอบการ/วิสาหกิจชุมชนในการผลิตสินค้าชุมชน',
);

/** The indicators of the whole budget, at the end of the guideline. */
export const indicators: Cite = page('ตัวชี้วัด');

/** The indicators of every project as the appendix repeats them. */
export const appendix: Cite = page('ตัวชี้วัดสำคัญในการดำเนินกิจกรรมตามแผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ ประจำปี 2565');
