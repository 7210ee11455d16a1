import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'volunteer-leaders',
  edition: 'fy2565',
  title: {
    th: 'การพัฒนาศักยภาพผู้นำอาสาพัฒนาชุมชน (ผู้นำ อช.) ปีงบประมาณ พ.ศ. 2565',
    en: 'Leaders of community-development volunteers, FY2565',
  },
  document: guideline,
};

/** Activity 7 of the work without a budget, and its indicators in the appendix. */
export const leaders: Cite = page('7. การพัฒนาศักยภาพผู้นำอาสาพัฒนาชุมชน (ผู้นำ อช.)');
