import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'credit',
  edition: 'fy2563',
  title: {
    th: 'การบริหารสินเชื่อ และการพัฒนาคุณภาพองค์กรผู้ใช้สินเชื่อ ปีงบประมาณ 2563',
    en: 'Credit and the organisations that use it, FY2563',
  },
  document: report,
};

/** Plan 6: the organisations that use credit. */
export const organisationsPlan: Cite = /* @__PURE__ */ page('6. การพัฒนาระบบบริหารจัดการและคุณภาพองค์กรผู้ใช้สินเชื่อ');

/** Plan 8.5: credit. */
export const creditPlan: Cite = /* @__PURE__ */ page('8.5 การบริหารสินเชื่อ');
