import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'poverty-eradication',
  edition: 'fy2565',
  title: {
    th: 'การขับเคลื่อนการขจัดความยากจนและพัฒนาคนทุกช่วงวัยอย่างยั่งยืนตามหลักปรัชญาของเศรษฐกิจพอเพียง ปีงบประมาณ พ.ศ. 2565',
    en: 'Eradicating poverty and developing people of all ages, FY2565',
  },
  document: guideline,
};

/** Activity 9 of the work without a budget. */
export const activity: Cite = page('9. การขับเคลื่อนการขจัดความยากจนและพัฒนาคนทุกช่วงวัยอย่างยั่งยืนตามหลักปรัชญาของเศรษฐกิจพอเพียง');
