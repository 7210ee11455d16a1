import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'khok-nong-na',
  edition: 'fy2565',
  title: {
    th: 'ศูนย์เรียนรู้ทฤษฎีใหม่รูปแบบ “โคก หนอง นา” ปีงบประมาณ พ.ศ. 2565',
    en: 'Learning centres of the new theory in the form Khok Nong Na, FY2565',
  },
  document: guideline,
};

/** The activity: plots made into learning places, from the capital budget. */
export const activity: Cite = page('1. พัฒนาศูนย์เรียนรู้ทฤษฎีใหม่รูปแบบ “โคก หนอง นา” (งบลงทุน)');

/** The standard of a plot and of a centre. */
export const standard: Cite = page('2. มาตรฐานศูนย์เรียนรู้ทฤษฎีใหม่ รูปแบบ “โคก หนอง นา”');

/** The project as the budget chapter sums it up. */
export const summary: Cite = page('4. โครงการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง');

/** The indicators as the appendix repeats them. */
export const appendix: Cite = page('กิจกรรมที่ 2 พัฒนาศูนย์เรียนรู้เศรษฐกิจพอเพียง');
