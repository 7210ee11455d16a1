import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'baan-mankong',
  edition: 'fy2563',
  title: {
    th: 'โครงการแก้ไขปัญหาชุมชนแออัดบ้านมั่นคง ปีงบประมาณ พ.ศ. 2563',
    en: 'Baan Mankong: secure housing for crowded communities, FY2563',
  },
  document: report,
};

/** Plan 2.1: secure housing. */
export const plan: Cite = /* @__PURE__ */ page('2.1 โครงการแก้ไขปัญหาชุมชนแออัดบ้านมั่นคง');
