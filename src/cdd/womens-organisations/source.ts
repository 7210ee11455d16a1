import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'womens-organisations',
  edition: 'fy2565',
  title: {
    th: 'การพัฒนาศักยภาพผู้นำองค์กรสตรีขับเคลื่อนงานพัฒนาชุมชน ปีงบประมาณ พ.ศ. 2565',
    en: "Leaders of women's organisations, FY2565",
  },
  document: guideline,
};

/** Activity 8 of the work without a budget, and its indicators in the appendix. */
export const women: Cite = page('8. การพัฒนาศักยภาพผู้นำองค์กรสตรีขับเคลื่อนงานพัฒนาชุมชน');
