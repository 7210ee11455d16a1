import { type Cite, cite, type SourceDocument } from '../core/citation.js';

/** The department's guideline of October 2564 (2021) for the activities and the budget of FY2565. */
export const guideline: SourceDocument = {
  file: '004_5d18bda2820f2124.txt',
  title: {
    th: 'แนวทางการดำเนินกิจกรรมตามแผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ ประจำปี 2565',
    en: 'Guideline on the activities of the work plan and spending plan, FY2565',
  },
  agency: 'cdd',
  fiscalYear: 2565,
};

/**
 * Cites lines of the guideline under a heading of it, e.g. `page('กิจกรรม')(3356)`.
 *
 * @param section the activity or heading as printed
 */
// @__NO_SIDE_EFFECTS__
export const page = (section: string): Cite => cite(guideline, section);

/** Cites lines of the guideline that stand under more than one heading. */
export const acrossPages: Cite = cite(guideline);
