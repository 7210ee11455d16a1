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

/** Activity 1.1: the training of those who lead. */
export const training: Cite = page('1.1 อบรมแกนนำขับเคลื่อนหมู่บ้านเศรษฐกิจพอเพียง');

/** Activity 2.2.1: the activities in the villages. */
export const living: Cite = page('2.2.1 การขับเคลื่อนกิจกรรมพัฒนาวิถีชีวิตเศรษฐกิจพอเพียงระดับหมู่บ้าน');

/** Activity 3.1: results assessed and lessons drawn. */
export const evaluation: Cite = page('3.1 ประเมินผลและถอดบทเรียนการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง');

/** Main activity 2: the learning centres. */
export const learningCentres: Cite = page('กิจกรรมหลักที่ 2 พัฒนาศูนย์เรียนรู้เศรษฐกิจพอเพียง');

/** The attachment on integration. */
export const integration: Cite = page('1. แนวทางการบูรณาการเพื่อการขับเคลื่อนงาน');

/** The project as the budget chapter sums it up. */
export const summary: Cite = page('4. โครงการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง');
