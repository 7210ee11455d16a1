import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'finance',
  edition: 'fy2563',
  title: {
    th: 'ข้อมูลทางการเงินที่สำคัญ 1 ตุลาคม 2562 – 31 สิงหาคม 2563 (รอบ 11 เดือน)',
    en: 'Key financial data, 1 October 2562 (2019) to 31 August 2563 (2020) (11 months), FY2563',
  },
  document: report,
};

/** Part 1: the whole budget. */
export const wholeBudget: Cite = /* @__PURE__ */ page(
  '1. รายงานวิเคราะห์สถานะการเงินและผลการดำเนินงานทางการเงิน (งบประมาณรวม)',
);

/** Parts 1 and 2 together: the statement of the whole budget and that of CODI's own fund. */
export const bothStatements: Cite = /* @__PURE__ */ page(
  'ข้อมูลทางการเงินที่สำคัญ เริ่มตั้งแต่วันที่ 1 ตุลาคม 2562 ถึง 31 สิงหาคม 2563',
);

/** Part 2: CODI's own fund. */
export const ownFund: Cite = /* @__PURE__ */ page(
  '2. รายงานวิเคราะห์สถานะการเงินและผลการดำเนินงานทางการเงิน (เฉพาะเงินทุน พอช.)',
);

/** Part 3: cash and budget that remain. */
export const cash: Cite = /* @__PURE__ */ page('3. การบริหารเงินทุนและงบประมาณคงเหลือ');
