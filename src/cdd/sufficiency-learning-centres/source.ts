import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'sufficiency-learning-centres',
  edition: 'fy2565',
  title: {
    th: 'การพัฒนาศูนย์เรียนรู้และขับเคลื่อนปรัชญาของเศรษฐกิจพอเพียง ปีงบประมาณ พ.ศ. 2565',
    en: 'Learning centres of the sufficiency economy, FY2565',
  },
  document: guideline,
};

/** Activity 11 of the work without a budget, and its indicator in the appendix. */
export const centres: Cite = page('11. การพัฒนาศูนย์เรียนรู้และขับเคลื่อนปรัชญาของเศรษฐกิจพอเพียง');
