import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'councils',
  edition: 'fy2563',
  title: {
    th: 'การพัฒนาคุณภาพสภาองค์กรชุมชนตำบล ปีงบประมาณ พ.ศ. 2563',
    en: 'Community organisation councils of tambons, FY2563',
  },
  document: report,
};

/** Plan 5.2: community organisation councils. */
export const plan: Cite = /* @__PURE__ */ page('5.2 การพัฒนาคุณภาพสภาองค์กรชุมชนตำบล');
