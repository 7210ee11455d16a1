import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'leaders',
  edition: 'fy2563',
  title: {
    th: 'การพัฒนาคุณภาพแกนนำและขบวนองค์กรชุมชน ปีงบประมาณ พ.ศ. 2563',
    en: 'Development of community leaders, FY2563',
  },
  document: report,
};

/** Plan 5.1: development of leaders. */
export const plan: Cite = /* @__PURE__ */ page('5.1 การพัฒนาคุณภาพแกนนำและขบวนองค์กรชุมชน');
