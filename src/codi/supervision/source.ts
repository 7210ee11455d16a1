import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'supervision',
  edition: 'fy2563',
  title: {
    th: 'การกำกับดูแลของคณะกรรมการสถาบันฯ และการตรวจสอบภายใน ปีงบประมาณ 2563',
    en: "The board's supervision and internal audit, FY2563",
  },
  document: report,
};

/** Plan 8.2: internal audit. */
export const auditPlan: Cite = /* @__PURE__ */ page('8.2 ระบบตรวจสอบภายใน');

/** Plan 8.4 of the quarterly table: what the board considered. */
export const boardPlan: Cite = /* @__PURE__ */ page('8.4 ระดับความสำเร็จของการพัฒนาด้านการกำกับดูแลกิจการ');
