import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** A revision within the year. */
export interface TargetRevisionRow extends OfficialRow {
  readonly what: string;
  readonly before?: number;
  readonly after?: number;
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly letterOn?: string;
}

/**
 * The revisions within the year (การปรับแผนและตัวชี้วัด): two housing targets, which the board, the minister and the
 * Budget Bureau approved (the day is the bureau's), and the indicators of the agreement with OPDC.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 112
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.targetRevisions.rows.map(({ after }) => after ?? null); // [2800, 22276, null]
 * ```
 */
export const targetRevisions: OfficialTable<TargetRevisionRow> = officialTable<TargetRevisionRow>({
  id: 'H-25',
  title: { th: 'การปรับเป้าหมายและตัวชี้วัดระหว่างปี', en: 'Revisions within the year' },
  source: page('2. การสนับสนุนการพัฒนาที่อยู่อาศัยผู้มีรายได้น้อย')(112),
  columns: {
    what: { label: { th: 'สิ่งที่ปรับ', en: 'what was revised' } },
    before: { label: { th: 'เดิม', en: 'households before' }, unit: 'households' },
    after: { label: { th: 'ปรับเป็น', en: 'households after' }, unit: 'households' },
    approvedBy: { label: { th: 'ผู้เห็นชอบ ณ วันที่', en: 'who approved on that day' } },
    approvedOn: { label: { th: 'วันที่เห็นชอบ', en: 'day of the approval' } },
    letterOn: { label: { th: 'วันที่มีหนังสือแจ้ง ก.พ.ร.', en: 'day of the letter to OPDC' } },
  },
  rows: [
    { line: 112, what: 'บ้านมั่นคง', before: 5500, after: 2800, approvedBy: 'สำนักงบประมาณ', approvedOn: '2020-06-29' },
    {
      line: 112,
      what: 'บ้านพอเพียงชนบท',
      before: 11500,
      after: 22276,
      approvedBy: 'สำนักงบประมาณ',
      approvedOn: '2020-06-29',
    },
    {
      line: 112,
      what: 'ตัวชี้วัด พอช.-ก.พ.ร. (1.1 1.2 1.3 2.1)',
      approvedBy: 'คณะกรรมการสถาบันฯ',
      approvedOn: '2020-06-25',
      letterOn: '2020-07-03',
    },
  ],
  errata: [],
});
