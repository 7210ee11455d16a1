import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** An item of governance with its weight. */
export interface GovernanceItemRow extends OfficialRow {
  readonly item: string;
  readonly label: string;
  readonly weight: number;
  /** Whether the box “passed (1)” is ticked, and not “not passed (0)”. */
  readonly passed: boolean;
  readonly estimate?: string;
}

/**
 * The nine weighted items of indicator 5.1 (ประเด็นการประเมิน) with their results: the box “passed (1)” is ticked in all
 * nine, and the last line prints 100 of 100. The items are told in short. Item 1.4 was passed on an estimate.
 *
 * @th
 * ประเด็นการประเมินการควบคุมดูแลกิจการ (ตัวชี้วัด 5.1) 9 ประเด็นพร้อมน้ำหนักและผล ทุกประเด็นผ่าน รวม 100 คะแนน ประเด็น 1.4 เป็นการประมาณการ
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 287 to 302
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const { rows } = codi.fy2563.governanceItems;
 * rows.filter(({ passed }) => passed).reduce((sum, { weight }) => sum + weight, 0); // 100
 * ```
 */
export const governanceItems: OfficialTable<GovernanceItemRow> = officialTable<GovernanceItemRow>({
  id: 'H-05',
  title: { th: 'ประเด็นการประเมินการควบคุมดูแลกิจการ', en: 'Items of governance' },
  source: page('รายละเอียดผลการดำเนินงานในองค์ประกอบที่ 5')([287, 302]),
  columns: {
    item: { label: { th: 'ที่', en: 'number' } },
    label: { label: { th: 'ประเด็นการประเมิน (ย่อ)', en: 'item, in short' } },
    weight: { label: { th: 'น้ำหนัก', en: 'weight' }, unit: 'points' },
    passed: { label: { th: 'ผลการดำเนินการ ผ่าน (1) ไม่ผ่าน (0)', en: 'result: passed (1), not passed (0)' } },
    estimate: { label: { th: 'ประมาณการที่พิมพ์ในช่องผ่าน', en: 'estimate printed in the box “passed”' }, unit: 'percent' },
  },
  rows: [
    {
      line: 289,
      item: 'ข้อ 1.1 (1)',
      label: 'คณะกรรมการทบทวนผลการดำเนินงานเพื่อกำหนดทิศทางและนโยบาย',
      weight: 8,
      passed: true,
    },
    {
      line: 290,
      item: 'ข้อ 1.1 (2)',
      label: 'คณะกรรมการพิจารณาแผนปฏิบัติการ 5 ปี (วาระแรก 3 ปี พ.ศ. 2563-2565) และแผนปฏิบัติการประจำปี 2563',
      weight: 7,
      passed: true,
    },
    {
      line: 291,
      item: '1.2',
      label: 'พิจารณาแผนและรายงานผลการควบคุมภายใน การตรวจสอบภายใน การบริหารความเสี่ยง การบริหารงานบุคคล และเทคโนโลยีดิจิทัล',
      weight: 15,
      passed: true,
    },
    {
      line: 292,
      item: '1.3',
      label: 'พิจารณารายงานผลการปฏิบัติงานด้านการเงินและด้านภารกิจหลัก โดยระบุปัญหาอุปสรรคและข้อเสนอแนะ',
      weight: 15,
      passed: true,
    },
    {
      line: 293,
      item: '1.4',
      label: 'การเบิกจ่ายงบประมาณตามแผนการใช้จ่ายเงินที่ได้รับอนุมัติ ณ ต้นปีงบประมาณ',
      weight: 15,
      passed: true,
      estimate: '96.59',
    },
    { line: 294, item: '1.5', label: 'รายงานผลการดำเนินงานแก่รัฐมนตรีที่กำกับดูแล', weight: 10, passed: true },
    {
      line: 295,
      item: '1.6',
      label: 'ร้อยละ 90 ของจำนวนการประชุมมีกรรมการเข้าประชุมร้อยละ 80 ขึ้นไป',
      weight: 10,
      passed: true,
    },
    {
      line: 296,
      until: 300,
      item: '1.7',
      label: 'เว็บไซต์มีข้อมูลสำคัญครบถ้วนและเป็นปัจจุบัน (10 รายการ)',
      weight: 10,
      passed: true,
    },
    {
      line: 301,
      item: '1.8',
      label: 'คณะกรรมการประเมินตนเอง รายบุคคลและทั้งคณะ เปิดเผยผลในที่ประชุม และกำหนดแนวปฏิบัติ',
      weight: 10,
      passed: true,
    },
  ],
  errata: [],
});
