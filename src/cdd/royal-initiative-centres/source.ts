import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'royal-initiative-centres',
  edition: 'fy2565',
  title: {
    th: 'ส่งเสริมอาชีพตามแนวพระราชดำริศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) ปีงบประมาณ พ.ศ. 2565',
    en: 'Royal-initiative community learning centres, FY2565',
  },
  document: guideline,
};

/** Activity 2.4 of the project on access to funds. */
export const activity: Cite = page('2.4 ส่งเสริมอาชีพตามแนวพระราชดำริศูนย์เรียนรู้ชุมชน (ศูนย์สารภี)');
