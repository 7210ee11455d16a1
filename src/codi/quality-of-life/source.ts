import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'quality-of-life',
  edition: 'fy2563',
  title: {
    th: 'โครงการพัฒนาคุณภาพชีวิตของผู้มีรายได้น้อยในเมืองและชนบท ปีงบประมาณ พ.ศ. 2563',
    en: 'Quality of life of people on low incomes, FY2563',
  },
  document: report,
};

/** The project of plan 2.1 that answers COVID-19. */
export const project: Cite = /* @__PURE__ */ page('โครงการพัฒนาคุณภาพชีวิตของผู้มีรายได้น้อยในเมืองและชนบท');
