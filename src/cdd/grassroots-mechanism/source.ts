import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'grassroots-mechanism',
  edition: 'fy2565',
  title: {
    th: 'สร้างและพัฒนากลไกขับเคลื่อนการพัฒนาเศรษฐกิจฐานราก ปีงบประมาณ พ.ศ. 2565',
    en: 'Mechanisms of the grass-roots economy, FY2565',
  },
  document: guideline,
};

/** Activity 1.1: the meetings of the provincial committee. */
export const meeting: Cite = page('1.1 ประชุมกลไกขับเคลื่อนการพัฒนาเศรษฐกิจฐานรากระดับจังหวัด');

/** Activity 2.1: income from safe food. */
export const food: Cite = page('2.1 ประชุมเชิงปฏิบัติการส่งเสริมการสร้างรายได้จากกิจการอาหารปลอดภัยระดับจังหวัด');

/** Activity 20 of the work without a budget. */
export const lesson: Cite = page('20. การสรุปบทเรียนผลการดำเนินงานการพัฒนาเศรษฐกิจฐานรากและประชารัฐ');

/** The project as the budget chapter and the list of indicators sum it up. */
export const project: Cite = page('5. โครงการส่งเสริมการพัฒนากลไกและโครงสร้างดูดซับมูลค่าทางเศรษฐกิจและการกระจายรายได้กลับสู่ท้องถิ่น');
