import { type Cite, cite, type SourceDocument } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';

/** The northern office's status report of May 2564 (2021). */
export const statusReport: SourceDocument = {
  file: '000_de001d1e3a4e2f11.txt',
  title: {
    th: 'รายงานสถานะโครงการการสนับสนุนการพัฒนาขบวนองค์กรชุมชนภาคเหนือ ปีงบประมาณ 2564',
    en: 'Status report on support to the community organisations of the north, FY2564',
  },
  agency: 'codi',
  fiscalYear: 2564,
};

export const programme: Programme = {
  agency: 'codi',
  programme: 'leaders-north',
  edition: 'fy2564',
  title: {
    th: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชนภาคเหนือ ปีงบประมาณ 2564',
    en: 'Leadership capacity of communities in the north, FY2564',
  },
  document: statusReport,
};

/** The account of the project, before the disbursement. */
export const introduction: Cite = cite(statusReport);

/** The list of the 18 projects. */
export const projects: Cite = cite(statusReport, 'รายละเอียดการเบิกจ่ายโครงการและงบประมาณของภาคเหนือ');

/** What the report says of the disbursement. */
export const disbursement: Cite = cite(statusReport, 'รายงานผลการเบิกจ่าย');
