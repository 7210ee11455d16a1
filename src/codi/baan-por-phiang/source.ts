import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'baan-por-phiang',
  edition: 'fy2563',
  title: {
    th: 'โครงการบ้านพอเพียงชนบท ปีงบประมาณ พ.ศ. 2563',
    en: 'Baan Por Phiang: adequate rural housing, FY2563',
  },
  document: report,
};

/** Plan 2.2: adequate rural housing. */
export const plan: Cite = /* @__PURE__ */ page('2.2 โครงการบ้านพอเพียงชนบท');
