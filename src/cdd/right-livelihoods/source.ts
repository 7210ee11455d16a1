import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'right-livelihoods',
  edition: 'fy2565',
  title: {
    th: 'โครงการสร้างความมั่นคงด้านอาชีพและรายได้ ปีงบประมาณ พ.ศ. 2565',
    en: 'Security of occupation and income, FY2565',
  },
  document: guideline,
};

/** The project as the budget chapter sums it up, with its definitions. */
export const summary: Cite = page('3. โครงการสร้างความมั่นคงด้านอาชีพและรายได้');

/** Activity 1. */
export const villages: Cite = page('1. สร้างสัมมาชีพชุมชนในระดับหมู่บ้าน');

/** Activity 2. */
export const groups: Cite = page('2. จัดตั้งและพัฒนากลุ่มอาชีพ');

/** The indicators as the appendix repeats them. */
export const appendix: Cite = page('ตัวชี้วัดสำคัญในการดำเนินกิจกรรมตามแผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ ประจำปี 2565');

/** How the misprint of the sheet is read. */
export const readAsSages = {
  th: '“ราษฎรชุมชน” อ่านว่าปราชญ์ชุมชน ตามบทสรุปโครงการ',
  en: '“ราษฎรชุมชน” (citizens) is read as ปราชญ์ชุมชน (sages), which the summary has',
};
