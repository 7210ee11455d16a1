import { type Cite, cite, type SourceDocument } from '../core/citation.js';

/** The institute's performance report for the fourth quarter of FY2563 (July to September 2020). */
export const report: SourceDocument = {
  file: '001_82e09ad09ff19ae2.txt',
  title: {
    th: 'รายงานผลการปฏิบัติงานไตรมาส 4 (กรกฎาคม – กันยายน 2563) ประจำปีงบประมาณ พ.ศ. 2563',
    en: 'Performance report for quarter 4 (July to September 2020), FY2563',
  },
  agency: 'codi',
  fiscalYear: 2563,
};

/** Cites lines of the report that stand under several headings. */
export const pages: Cite = /* @__PURE__ */ cite(report);

/**
 * Cites lines of the report under a heading of it, e.g. `page('สรุปผลการประเมิน')(266)`.
 *
 * @param section the table, plan or heading as printed
 */
// @__NO_SIDE_EFFECTS__
export const page = (section: string): Cite => cite(report, section);
