import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'quarterly-plan',
  edition: 'fy2563',
  title: {
    th: 'เป้าหมายและผลการดำเนินงานรายไตรมาส ปีงบประมาณ พ.ศ. 2563',
    en: 'Targets and results by quarter, FY2563',
  },
  document: report,
};

/** The table of plans with their targets and results, quarter by quarter. */
export const plans: Cite = /* @__PURE__ */ page('เป้าหมายรายไตรมาส');

/** The summary of the year: targets, results over 12 months, notes. */
export const summary: Cite = /* @__PURE__ */ page('สรุปผลการปฏิบัติงานไตรมาส 4');
