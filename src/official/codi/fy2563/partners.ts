import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** Agencies of a quarter or region, or all of them. */
export interface PartnerAgencyRow extends OfficialRow {
  readonly part: string;
  readonly agencies: number;
  readonly target?: number;
}

/**
 * The agencies that worked with the institute (หน่วยงานภาคี) by quarter, in all, and those of the fourth quarter by
 * region.
 *
 * @th
 * หน่วยงานภาคีที่ร่วมดำเนินงาน จำแนกรายไตรมาส ยอดรวม และของไตรมาส 4 จำแนกรายภาค
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 43, 132 and 145
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.partnerAgencies.rows[4]?.agencies; // 83
 * ```
 */
export const partnerAgencies: OfficialTable<PartnerAgencyRow> = officialTable<PartnerAgencyRow>({
  id: 'H-24',
  title: { th: 'หน่วยงานภาคีที่ร่วมดำเนินงาน', en: 'Partner agencies' },
  source: page('4. การประสานความร่วมมือและบูรณาการการทำงานร่วมกับภาคี')(43, 132, 145),
  columns: {
    part: { label: { th: 'ไตรมาสหรือภาค', en: 'quarter or region' } },
    agencies: { label: { th: 'หน่วยงาน/องค์กร', en: 'agencies' } },
    target: { label: { th: 'เป้าหมาย', en: 'target' } },
  },
  rows: [
    { line: 132, part: 'ไตรมาส 1', agencies: 22 },
    { line: 132, part: 'ไตรมาส 2', agencies: 28 },
    { line: 132, part: 'ไตรมาส 3', agencies: 3, target: 10 },
    { line: 132, part: 'ไตรมาส 4', agencies: 30, target: 20 },
    { line: 43, part: 'รวม', agencies: 83, target: 30 },
    { line: 145, part: 'ไตรมาส 4 เหนือ (อุทัยธานี)', agencies: 15 },
    { line: 145, part: 'ไตรมาส 4 ตะวันออกเฉียงเหนือ', agencies: 6 },
    { line: 145, part: 'ไตรมาส 4 กรุงเทพปริมณฑลและตะวันออก', agencies: 2 },
    { line: 145, part: 'ไตรมาส 4 ส่วนกลาง', agencies: 7 },
  ],
  errata: [],
});
