import { type Cite, cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'indicators',
  edition: 'fy2565',
  title: { th: 'ตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2565', en: 'Indicators, FY2565' },
  document: guideline,
};

/** The appendix with the indicators of projects and of the mission. */
export const appendix: Cite = page('ส่วนที่ 5 ภาคผนวก (ตัวชี้วัดกิจกรรม/โครงการ)');

/** A line, whatever its heading. */
export const at: Cite = cite(guideline);
