import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'sufficiency-villages',
  edition: 'fy2565',
  title: {
    th: 'โครงการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง ปีงบประมาณ พ.ศ. 2565',
    en: 'Developing villages of the sufficiency economy, FY2565',
  },
  document: guideline,
};

/** Activity 2.1: the seminar of the development families. */
export const seminar: Cite = page('2.1 สัมมนาการเรียนรู้วิถีชีวิตเศรษฐกิจพอเพียง');

/** The attachment on learning centres of the new theory. */
export const standard: Cite = page('2. มาตรฐานศูนย์เรียนรู้ทฤษฎีใหม่ รูปแบบ “โคก หนอง นา”');
