import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'mission-activities',
  edition: 'fy2565',
  title: {
    th: 'กิจกรรมตามภารกิจ/หน้าที่ ประจำปี 2565 (ไม่ได้รับงบประมาณ)',
    en: "Activities of the department's mission without a budget, FY2565",
  },
  document: guideline,
};

/** What holds for all 23 activities. */
export const mission: Cite = page('ส่วนที่ 4 แนวทางการดำเนินกิจกรรมตามภารกิจ/หน้าที่ ประจำปี 2565');
