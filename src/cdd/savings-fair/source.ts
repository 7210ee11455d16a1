import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'savings-fair',
  edition: 'fy2565',
  title: {
    th: 'มหกรรมการออม ลดความเหลื่อมล้ำของประชาชน ปีงบประมาณ พ.ศ. 2565',
    en: 'Savings fair, FY2565',
  },
  document: guideline,
};

/** Activity 2.3 of the project on access to funds. */
export const activity: Cite = page('2.3 มหกรรมการออม ลดความเหลื่อมล้ำของประชาชน');
