import type { Cite } from '../../../core/citation.js';
import type { Programme } from '../../../rules/logic/rule.js';
import { guideline, page } from '../../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'change-leaders',
  edition: 'fy2565',
  title: {
    th: 'เสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง ปีงบประมาณ พ.ศ. 2565',
    en: 'Strengthening and developing change leaders, FY2565',
  },
  document: guideline,
};

/** Main activity 1 of the output on tambon management. */
export const leaders: Cite = page('1. เสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง');
