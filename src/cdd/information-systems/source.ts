import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'information-systems',
  edition: 'fy2565',
  title: {
    th: 'การใช้ประโยชน์ระบบ Big Data การเผยแพร่สารสนเทศด้วย GIS และความมั่นคงปลอดภัยด้านสารสนเทศ ปีงบประมาณ พ.ศ. 2565',
    en: 'Big Data, publication by GIS and information security, FY2565',
  },
  document: guideline,
};

/** Activity 4 of the work without a budget. */
export const literacy: Cite = page(
  '4. การเสริมสร้างความรู้ความเข้าใจในการใช้ประโยชน์ระบบ Big Data กรมการพัฒนาชุมชน (Big Data Literacy for Community Development)',
);

/** Activity 5. */
export const gis: Cite = page('5. การเผยแพร่สารสนเทศชุมชนเพื่อพัฒนาคุณภาพชีวิตด้วยเครื่องมือ GIS');

/** Activity 6. */
export const security: Cite = page(
  '6. การเสริมสร้างความตระหนักในการรักษาความมั่นคงปลอดภัยด้านสารสนเทศ (Information Security Awareness)',
);
