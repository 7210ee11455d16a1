import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'homeless-centres',
  edition: 'fy2563',
  title: {
    th: 'โครงการพัฒนาคุณภาพชีวิตกลุ่มคนไร้บ้าน ปีงบประมาณ พ.ศ. 2563',
    en: 'Centres for homeless people, FY2563',
  },
  document: report,
};

/** Plan 2.5: centres for homeless people. */
export const plan: Cite = /* @__PURE__ */ page('2.5 โครงการพัฒนาคุณภาพชีวิตกลุ่มคนไร้บ้าน');
