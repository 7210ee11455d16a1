import { type Cite, cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'volunteer-leader-centres',
  edition: 'fy2565',
  title: { th: 'ศูนย์ผู้นำจิตอาสาพัฒนาชุมชน ปี 2565', en: 'Centres of volunteer leaders, FY2565' },
  document: guideline,
};

/** Activity 10 of the work without a budget. */
export const driving: Cite = page('10. การขับเคลื่อนการดำเนินงานศูนย์ผู้นำจิตอาสาพัฒนาชุมชน');

/** The indicators as the appendix repeats them. */
export const appendix: Cite = page('ตัวชี้วัดกิจกรรมตามภารกิจ/หน้าที่');

/** Where several sheets speak of the same partners. */
export const everywhere: Cite = cite(guideline);
