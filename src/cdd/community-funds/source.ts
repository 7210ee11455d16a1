import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'community-funds',
  edition: 'fy2565',
  title: {
    th: 'โครงการการเพิ่มประสิทธิภาพการบริหารกองทุนเพื่อเกษตรกรและแหล่งสินเชื่อภาครัฐเพื่อการเข้าถึงแหล่งทุน ปีงบประมาณ พ.ศ. 2565',
    en: 'More effective community funds and access to capital, FY2565',
  },
  document: guideline,
};

/** Activity 1.1: the Mobile Clinic. */
export const clinic: Cite = page('1.1 Mobile Clinic สร้างสุขกองทุนชุมชนตามหลักธรรมาภิบาล');

/** Activity 1.2: outstanding funds. Its heading is damaged in the text edition; the table of contents has it whole. */
export const outstanding: Cite = page('1.2 กองทุนชุมชนเกื้อหนุนความสำเร็จตามหลักธรรมาภิบาล');

/** Activity 1.3: strengthening of poverty-alleviation funds. */
export const strengthening: Cite = page('1.3 สร้างความเข้มแข็งโครงการแก้ไขปัญหาความยากจน (กข.คจ.)');

/** Activity 2.1.1: the knowledge forum of the model market-demonstration centres. */
export const market: Cite = page('2.1.1 เวทีจัดการความรู้ศูนย์สาธิตการตลาดต้นแบบ');

/** Activity 2.2: model poverty-alleviation funds. */
export const model: Cite = page('2.2 สนับสนุนโครงการแก้ไขปัญหาความยากจน (กข.คจ.) ต้นแบบ');

/** Activity 12 of the work without a budget: the poverty-alleviation funds. */
export const povertyFunds: Cite = page('12. การส่งเสริมการดำเนินงานโครงการแก้ไขปัญหาความยากจน (กข.คจ.)');

/** Activity 13 of the work without a budget: the savings groups for production. */
export const savingsGroups: Cite = page('13. การส่งเสริมการดำเนินงานกลุ่มออมทรัพย์เพื่อการผลิต');

/** Activity 14 of the work without a budget: the levels of the fund management centres. */
export const grading: Cite = page(
  '14. การส่งเสริมการจัดระดับการพัฒนาศูนย์จัดการกองทุนชุมชน และการแก้ไขปัญหาหนี้สินภาคครัวเรือน โดยศูนย์จัดการกองทุนชุมชน',
);

/** The project as the budget chapter sums it up. */
export const project: Cite = page('แผนงานบูรณาการพัฒนาและส่งเสริมเศรษฐกิจฐานราก');

/** The department's plan of work for 2563 to 2565. */
export const plan: Cite = page('แผนปฏิบัติการราชการกรมการพัฒนาชุมชน (พ.ศ. 2563 - 2565)');
