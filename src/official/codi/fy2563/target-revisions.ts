import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** A revision within the year. */
export interface TargetRevisionRow extends OfficialRow {
  readonly what: string;
  readonly before?: number;
  readonly after?: number;
  /** Who approved or announced it. */
  readonly approvedBy: string;
  /** Of the last of them. */
  readonly approvedOn: string;
  readonly letterOn?: string;
}

const housingBodies = 'คณะกรรมการสถาบันฯ รัฐมนตรีว่าการกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ และสำนักงบประมาณ';

/**
 * The revisions within the year (การปรับแผนและตัวชี้วัด): two housing targets, which the board, the minister and the
 * Budget Bureau approved (the day that is printed is the bureau's); the indicators that the board revised, with the
 * letter to OPDC that is printed for housing; and the notice of OPDC.
 *
 * Of welfare funds (1.1) the report speaks as a proposal to revise (ข้อเสนอการปรับตัวชี้วัด) by the resolution of that
 * meeting.
 *
 * @th
 * การปรับเป้าหมายและตัวชี้วัดระหว่างปี คือ เป้าหมายที่อยู่อาศัยสองรายการ ซึ่งคณะกรรมการ รัฐมนตรี และสำนักงบประมาณเห็นชอบ และตัวชี้วัดที่คณะกรรมการปรับ
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 77, 112, 163, 173 to 183, 202 and 395
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const { rows } = codi.fy2563.targetRevisions;
 * rows.flatMap(({ after }) => after ?? []); // [2800, 22276]
 * rows.at(-1)?.approvedOn; // '2020-07-16'
 * ```
 */
export const targetRevisions: OfficialTable<TargetRevisionRow> = officialTable<TargetRevisionRow>({
  id: 'H-25',
  title: { th: 'การปรับเป้าหมายและตัวชี้วัดระหว่างปี', en: 'Revisions within the year' },
  source: page('ทั้งรายงาน')(77, 112, 163, [173, 183], 202, 395),
  columns: {
    what: { label: { th: 'สิ่งที่ปรับ', en: 'what was revised' } },
    before: { label: { th: 'เดิม', en: 'households before' }, unit: 'households' },
    after: { label: { th: 'ปรับเป็น', en: 'households after' }, unit: 'households' },
    approvedBy: { label: { th: 'ผู้เห็นชอบหรือผู้แจ้ง', en: 'who approved or announced it' } },
    approvedOn: { label: { th: 'วันที่ (ของผู้เห็นชอบรายสุดท้าย)', en: 'on which day (of the last of them)' } },
    letterOn: { label: { th: 'วันที่มีหนังสือแจ้ง ก.พ.ร.', en: 'day of the letter to OPDC' } },
  },
  rows: [
    { line: 112, what: 'บ้านมั่นคง', before: 5500, after: 2800, approvedBy: housingBodies, approvedOn: '2020-06-29' },
    {
      line: 112,
      what: 'บ้านพอเพียงชนบท',
      before: 11500,
      after: 22276,
      approvedBy: housingBodies,
      approvedOn: '2020-06-29',
    },
    {
      line: 112,
      what: 'ตัวชี้วัด 2.1 ความมั่นคงในการอยู่อาศัย',
      approvedBy: 'คณะกรรมการสถาบันฯ',
      approvedOn: '2020-06-25',
      letterOn: '2020-07-03',
    },
    { line: 77, what: 'ตัวชี้วัด 1.2 ตำบลรูปธรรม', approvedBy: 'คณะกรรมการสถาบันฯ', approvedOn: '2020-06-25' },
    { line: 163, what: 'ตัวชี้วัด 1.3 สภาองค์กรชุมชน', approvedBy: 'คณะกรรมการสถาบันฯ', approvedOn: '2020-06-25' },
    {
      line: 173,
      until: 183,
      what: 'ตัวชี้วัด 1.1 กองทุนสวัสดิการชุมชน (ข้อเสนอการปรับ)',
      approvedBy: 'คณะกรรมการสถาบันฯ',
      approvedOn: '2020-06-25',
    },
    { line: 202, what: 'แนวทางการประเมินองค์การมหาชน', approvedBy: 'สำนักงาน ก.พ.ร.', approvedOn: '2020-07-16' },
  ],
  errata: [],
});
