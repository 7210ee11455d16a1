import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'thai-smile-markets',
  edition: 'fy2565',
  title: { th: 'ตลาดนัดคนไทยยิ้มได้ ปีงบประมาณ พ.ศ. 2565', en: 'Thai Smile markets, FY2565' },
  document: guideline,
};

/** The activity with its three forms. */
export const activity: Cite = page('1.1 ตลาดนัดคนไทยยิ้มได้');

/** The activity of the new marketers, whose number stands beside that of the markets. */
export const marketers: Cite = page('1.2 นักการตลาดรุ่นใหม่');

/** The project as the budget chapter and the list of indicators sum it up. */
export const project: Cite = page('5. โครงการส่งเสริมการพัฒนากลไกและโครงสร้างดูดซับมูลค่าทางเศรษฐกิจและการกระจายรายได้กลับสู่ท้องถิ่น');
