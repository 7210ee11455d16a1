import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'risk',
  edition: 'fy2563',
  title: {
    th: 'การบริหารความเสี่ยงและการควบคุมภายใน ปีงบประมาณ 2563',
    en: 'Risk and internal control, FY2563',
  },
  document: report,
};

/** Plan 8.3: risk. */
export const riskPlan: Cite = /* @__PURE__ */ page('8.3 การบริหารความเสี่ยง');

/** Plan 8.4: internal control. */
export const controlPlan: Cite = /* @__PURE__ */ page('8.4 การควบคุมภายใน');
