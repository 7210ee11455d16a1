import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'clean-department',
  edition: 'fy2565',
  title: { th: 'โครงการพัฒนาชุมชนใสสะอาด ปีงบประมาณ พ.ศ. 2565', en: 'Clean community development, FY2565' },
  document: guideline,
};

/** The activity of the provinces. */
export const activity: Cite = page('1. ส่งเสริมการมีส่วนร่วมภาคประชาชนในการสร้างความโปร่งใสและป้องกันการทุจริตประพฤติมิชอบ');

/** The project as the budget chapter and the list of indicators sum it up. */
export const project: Cite = page('แผนงานบูรณาการต่อต้านการทุจริตและประพฤติมิชอบ');
