import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** Money of the welfare funds from one source, or all of it. */
export interface WelfareFundMoneyRow extends OfficialRow {
  readonly source: string;
  readonly amount: string;
  readonly percent?: string;
}

/**
 * The money of the community welfare funds (เงินกองทุนสวัสดิการชุมชน) by where it came from, and all of it, to the
 * satang. The report prints the unit million baht, a million times too much.
 *
 * @th
 * เงินกองทุนสวัสดิการชุมชนจำแนกตามแหล่งที่มา และยอดรวม ถึงสตางค์ รายงานพิมพ์หน่วยเป็นล้านบาท ซึ่งมากเกินไปล้านเท่า
 *
 * @source 001_82e09ad09ff19ae2.txt, line 710
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.welfareFundMoney.rows.at(-1)?.amount; // '17647789242.42'
 * ```
 */
export const welfareFundMoney: OfficialTable<WelfareFundMoneyRow> = officialTable<WelfareFundMoneyRow>({
  id: 'H-17',
  title: { th: 'เงินกองทุนสวัสดิการชุมชน จำแนกตามแหล่งที่มา', en: 'Money of the welfare funds by source' },
  source: page('5.3 การสนับสนุนการจัดสวัสดิการชุมชน')(710),
  columns: {
    source: { label: { th: 'แหล่งที่มา', en: 'where it came from' } },
    amount: {
      label: { th: 'จำนวนเงิน (บาท พิมพ์หน่วยเป็นล้านบาท)', en: 'amount in baht, printed with the unit million baht' },
      unit: 'baht',
    },
    percent: { label: { th: 'ร้อยละ', en: 'percent of all' }, unit: 'percent' },
  },
  rows: [
    { line: 710, source: 'เงินสมทบจากสมาชิก', amount: '11674650125.07', percent: '66.15' },
    { line: 710, source: 'เงินสมทบจากองค์กรปกครองส่วนท้องถิ่น (อบต./เทศบาล/อบจ.)', amount: '1159442349.9', percent: '6.57' },
    { line: 710, source: 'เงินสมทบจากรัฐบาลผ่าน พอช.', amount: '2823832432.98', percent: '16.00' },
    { line: 710, source: 'เงินสมทบจากหน่วยงานภาครัฐอื่น ๆ', amount: '555339949.64', percent: '3.15' },
    { line: 710, source: 'แหล่งอื่น ๆ (ภาคเอกชน เงินบริจาค ฯลฯ)', amount: '1434524384.83', percent: '8.13' },
    { line: 710, source: 'รวม', amount: '17647789242.42' },
  ],
  errata: [
    {
      row: 0,
      column: 'amount',
      printed: '11,674,650,125.07 ล้านบาท',
      corrected: '11,674,650,125.07 บาท',
      why: { th: 'หน่วยที่ถูกคือบาท', en: 'the unit is baht' },
    },
    {
      row: 1,
      column: 'amount',
      printed: '1,159,442,349.9 ล้านบาท',
      corrected: '1,159,442,349.9 บาท',
      why: { th: 'หน่วยที่ถูกคือบาท', en: 'the unit is baht' },
    },
    {
      row: 2,
      column: 'amount',
      printed: '2,823,832,432.98 ล้านบาท',
      corrected: '2,823,832,432.98 บาท',
      why: { th: 'หน่วยที่ถูกคือบาท', en: 'the unit is baht' },
    },
    {
      row: 3,
      column: 'amount',
      printed: '555,339,949.64 ล้านบาท',
      corrected: '555,339,949.64 บาท',
      why: { th: 'หน่วยที่ถูกคือบาท', en: 'the unit is baht' },
    },
    {
      row: 4,
      column: 'amount',
      printed: '1,434,524,384.83 ล้านบาท',
      corrected: '1,434,524,384.83 บาท',
      why: { th: 'หน่วยที่ถูกคือบาท', en: 'the unit is baht' },
    },
    {
      row: 5,
      column: 'amount',
      printed: '17,647,789,242.42 ล้านบาท',
      corrected: '17,647,789,242.42 บาท',
      why: { th: 'หน่วยที่ถูกคือบาท', en: 'the unit is baht' },
    },
  ],
});
