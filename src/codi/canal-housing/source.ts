import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'canal-housing',
  edition: 'fy2563',
  title: {
    th: 'โครงการพัฒนาที่อยู่อาศัยชุมชนริมคลอง ปีงบประมาณ พ.ศ. 2563',
    en: 'Housing of canal communities, FY2563',
  },
  document: report,
};

/** Plan 2.3: housing of canal communities. */
export const plan: Cite = /* @__PURE__ */ page('2.3 โครงการพัฒนาที่อยู่อาศัยชุมชนริมคลอง');
