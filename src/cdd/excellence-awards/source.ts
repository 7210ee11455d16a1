import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'excellence-awards',
  edition: 'fy2565',
  title: {
    th: 'การพัฒนาคุณภาพการบริหารจัดการภาครัฐ (รางวัลเลิศรัฐ) ประจำปี พ.ศ. 2565',
    en: 'Quality of public administration (public sector excellence awards), FY2565',
  },
  document: guideline,
};

/** The work without a budget on the awards. */
export const awards: Cite = page('1. การพัฒนาคุณภาพการบริหารจัดการภาครัฐ (รางวัลเลิศรัฐ) ประจำปี พ.ศ. 2565');

/** The indicator as the appendix repeats it. */
export const appendix: Cite = page('กิจกรรม การพัฒนาคุณภาพการบริหารจัดการภาครัฐ (รางวัลเลิศรัฐ)');
