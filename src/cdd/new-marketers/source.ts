import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'new-marketers',
  edition: 'fy2565',
  title: { th: 'นักการตลาดรุ่นใหม่ ปีงบประมาณ พ.ศ. 2565', en: 'New marketers, FY2565' },
  document: guideline,
};

/** The activity with its workload and its form. */
export const activity: Cite = page('1.2 นักการตลาดรุ่นใหม่');
