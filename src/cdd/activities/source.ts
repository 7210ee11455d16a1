import { type Cite, cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'activities',
  edition: 'fy2565',
  title: { th: 'ทะเบียนกิจกรรม ประจำปีงบประมาณ พ.ศ. 2565', en: 'Register of activities, FY2565' },
  document: guideline,
};

/** What holds for all activities of the guideline. */
export const preface: Cite = page('คำนำ');

/** The activities with a budget. */
export const budgeted: Cite = page('ส่วนที่ 3 แนวทางการดำเนินกิจกรรมตามแผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ ประจำปี 2565');

/** The activities of the mission, without one. */
export const mission: Cite = page('ส่วนที่ 4 แนวทางการดำเนินกิจกรรมตามภารกิจ/หน้าที่ ประจำปี 2565');

/** A line of a sheet, whatever its heading. */
export const at: Cite = cite(guideline);
