import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** An amount of the spending plan, of what was disbursed or of personnel. */
export interface SpendingRow extends OfficialRow {
  readonly item: string;
  readonly amount: string;
  readonly percent?: string;
}

/**
 * The spending plan (แผนการใช้จ่ายเงิน) with its two totals, what was disbursed since the year began, and personnel.
 * Disbursement is measured on 2,637.1571 million baht, personnel on 2,676.9171.
 *
 * @th
 * แผนการใช้จ่ายเงินพร้อมยอดรวมสองยอด การเบิกจ่ายตั้งแต่ต้นปี และบุคลากร การเบิกจ่ายวัดจาก 2,637.1571 ล้านบาท บุคลากรวัดจาก 2,676.9171 ล้านบาท
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 208 and 231
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const amounts = codi.fy2563.spending.rows.map(({ amount }) => amount);
 * [amounts[2], amounts[5]]; // ['2637.1571', '2676.9171']
 * ```
 */
export const spending: OfficialTable<SpendingRow> = officialTable<SpendingRow>({
  id: 'H-22',
  title: { th: 'แผนการใช้จ่ายเงินและการเบิกจ่าย', en: 'Spending plan and disbursement' },
  source: page('8. การเพิ่มประสิทธิภาพระบบการกำกับและบริหารองค์กร')(208, 231),
  columns: {
    item: { label: { th: 'รายการ', en: 'item' } },
    amount: { label: { th: 'จำนวนเงิน (ล้านบาท)', en: 'amount, in million baht, as printed' }, unit: 'million-baht' },
    percent: { label: { th: 'ร้อยละของ 2,637.1571 ล้านบาท', en: 'of 2,637.1571 million baht' }, unit: 'percent' },
  },
  rows: [
    { line: 231, item: 'งบอุดหนุน', amount: '2230.9471' },
    { line: 231, item: 'งบดำเนินการ', amount: '406.2100' },
    { line: 231, item: 'แผนการใช้จ่ายเงิน ไม่รวมค่าตอบแทนและงบสำรอง', amount: '2637.1571' },
    { line: 231, item: 'ค่าตอบแทนและสวัสดิการ', amount: '29.76' },
    { line: 231, item: 'งบสำรอง/งบกลาง', amount: '10' },
    { line: 208, item: 'แผนการใช้จ่ายเงินประจำปี', amount: '2676.9171' },
    { line: 231, item: 'เบิกจ่ายสะสม ไตรมาส 1', amount: '252.1166', percent: '9.56' },
    { line: 231, item: 'เบิกจ่ายสะสม ไตรมาส 2', amount: '1465.9075', percent: '55.59' },
    { line: 231, item: 'เบิกจ่ายสะสม ไตรมาส 3', amount: '1934.4418', percent: '73.35' },
    { line: 231, item: 'เบิกจ่าย ณ 31 ส.ค. 2563', amount: '2483.5064', percent: '94.17' },
    { line: 231, item: 'ประมาณการ ณ ก.ย. 2563', amount: '2547.1688', percent: '96.59' },
    { line: 208, item: 'งบประมาณด้านบุคลากร', amount: '163.06' },
    { line: 208, item: 'เงินเดือนและค่าจ้าง', amount: '133.30' },
    { line: 208, item: 'ใช้จ่ายบุคลากร ณ 31 ส.ค. 2563', amount: '136.55' },
  ],
  errata: [],
});
