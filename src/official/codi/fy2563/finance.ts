import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** An item of the financial position or performance. */
export interface FinanceRow extends OfficialRow {
  readonly section: string;
  readonly item: string;
  readonly fy2563: string;
  readonly fy2562: string;
  readonly change: string;
}

/**
 * The financial position and performance of the whole budget (งบประมาณรวม) over 11 months of two years. Figures in
 * brackets are below 0.
 *
 * @th
 * สถานะการเงินและผลการดำเนินงานของงบประมาณรวม รอบ 11 เดือน สองปี ตัวเลขในวงเล็บติดลบ
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 899 to 923
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.finances.rows[4]?.fy2563; // '9171.8'
 * ```
 */
export const finances: OfficialTable<FinanceRow> = officialTable<FinanceRow>({
  id: 'H-20',
  title: {
    th: 'สถานะการเงินและผลการดำเนินงาน (งบประมาณรวม) รอบ 11 เดือน',
    en: 'Financial position and performance, total budget, 11 months',
  },
  source: page('รายงานวิเคราะห์สถานะการเงินและผลการดำเนินงานทางการเงิน')([899, 923]),
  columns: {
    section: { label: { th: 'หมวด', en: 'section' } },
    item: { label: { th: 'รายการ', en: 'item' } },
    fy2563: {
      label: { th: 'รอบ 11 เดือน ปี 2563 (ล้านบาท)', en: '11 months of FY2563, in million baht, as printed' },
      unit: 'million-baht',
    },
    fy2562: {
      label: { th: 'รอบ 11 เดือน ปี 2562 (ล้านบาท)', en: '11 months of FY2562, in million baht, as printed' },
      unit: 'million-baht',
    },
    change: { label: { th: 'ร้อยละเพิ่ม (ลด)', en: 'change in percent' }, unit: 'percent' },
  },
  rows: [
    {
      line: 904,
      section: 'สินทรัพย์',
      item: 'เงินสด เงินฝากธนาคาร เงินลงทุน',
      fy2563: '4289.3',
      fy2562: '3659.6',
      change: '17.2',
    },
    {
      line: 905,
      section: 'สินทรัพย์',
      item: 'ลูกหนี้เงินยืม รายได้ค้างรับและอื่นๆ',
      fy2563: '43.6',
      fy2562: '27.2',
      change: '60.3',
    },
    { line: 906, section: 'สินทรัพย์', item: 'เงินให้กู้ระยะยาว-สุทธิ', fy2563: '4679.9', fy2562: '4513.2', change: '3.7' },
    { line: 907, section: 'สินทรัพย์', item: 'สินทรัพย์ถาวร-สุทธิ', fy2563: '159.0', fy2562: '162.2', change: '-2.0' },
    { line: 908, section: 'สินทรัพย์', item: 'สินทรัพย์รวม', fy2563: '9171.8', fy2562: '8362.2', change: '9.7' },
    { line: 909, section: 'หนี้สิน', item: 'หนี้สินรวม', fy2563: '38.1', fy2562: '65.4', change: '-41.7' },
    { line: 910, section: 'สินทรัพย์', item: 'สินทรัพย์-สุทธิ', fy2563: '9133.7', fy2562: '8296.8', change: '10.1' },
    { line: 913, section: 'รายได้', item: 'รายได้จากการดำเนินงาน', fy2563: '90.8', fy2562: '143.8', change: '-36.9' },
    {
      line: 914,
      section: 'รายได้',
      item: 'รายได้ดอกเบี้ยเงินฝากธนาคารและอื่นๆ',
      fy2563: '204.2',
      fy2562: '129.5',
      change: '57.7',
    },
    { line: 915, section: 'รายได้', item: 'รายได้เงินอุดหนุน', fy2563: '2230.9', fy2562: '1253.4', change: '78.0' },
    { line: 916, section: 'รายได้', item: 'รวมรายได้', fy2563: '2525.9', fy2562: '1526.7', change: '65.4' },
    { line: 918, section: 'ค่าใช้จ่าย', item: 'ค่าใช้จ่ายในการดำเนินงาน', fy2563: '166.3', fy2562: '157.5', change: '5.6' },
    { line: 919, section: 'ค่าใช้จ่าย', item: 'ค่าใช้จ่ายในการพัฒนา', fy2563: '101.3', fy2562: '97.6', change: '3.8' },
    { line: 920, section: 'ค่าใช้จ่าย', item: 'ค่าใช้จ่ายเงินอุดหนุน', fy2563: '1176.2', fy2562: '929.8', change: '26.5' },
    {
      line: 921,
      section: 'ค่าใช้จ่าย',
      item: 'ค่าเสื่อมราคา ค่าเผื่อหนี้สงสัยจะสูญและอื่นๆ',
      fy2563: '38.7',
      fy2562: '-0.9',
      change: '4400.0',
    },
    { line: 922, section: 'ค่าใช้จ่าย', item: 'รวมค่าใช้จ่าย', fy2563: '1482.5', fy2562: '1184.0', change: '25.2' },
    { line: 923, section: 'สุทธิ', item: 'รายได้สูง (ต่ำ) กว่าค่าใช้จ่าย', fy2563: '1043.4', fy2562: '342.7', change: '204.5' },
  ],
  errata: [],
});

/** An item of the position or performance of the institute's own fund. */
export interface FinanceOfFundRow extends OfficialRow {
  readonly section: string;
  readonly item: string;
  readonly fy2563: string;
  readonly fy2562: string;
  readonly change: string;
}

/**
 * The financial position and performance of the institute's own fund (เงินทุน พอช.) over 11 months of two years.
 * Figures in brackets are below 0.
 *
 * @th
 * สถานะการเงินและผลการดำเนินงานเฉพาะเงินทุน พอช. รอบ 11 เดือน สองปี ตัวเลขในวงเล็บติดลบ
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 950 to 973
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.financesOfFund.rows.at(-1)?.fy2563; // '-3.1'
 * ```
 */
export const financesOfFund: OfficialTable<FinanceOfFundRow> = officialTable<FinanceOfFundRow>({
  id: 'H-21',
  title: {
    th: 'สถานะการเงินและผลการดำเนินงาน (เฉพาะเงินทุน พอช.) รอบ 11 เดือน',
    en: "Financial position and performance of the institute's fund, 11 months",
  },
  source: page('รายงานวิเคราะห์สถานะการเงินและผลการดำเนินงานทางการเงิน (เฉพาะเงินทุน พอช.)')([950, 973]),
  columns: {
    section: { label: { th: 'หมวด', en: 'section' } },
    item: { label: { th: 'รายการ', en: 'item' } },
    fy2563: {
      label: { th: 'รอบ 11 เดือน ปี 2563 (ล้านบาท)', en: '11 months of FY2563, in million baht, as printed' },
      unit: 'million-baht',
    },
    fy2562: {
      label: { th: 'รอบ 11 เดือน ปี 2562 (ล้านบาท)', en: '11 months of FY2562, in million baht, as printed' },
      unit: 'million-baht',
    },
    change: { label: { th: 'ร้อยละเพิ่ม (ลด)', en: 'change in percent' }, unit: 'percent' },
  },
  rows: [
    {
      line: 955,
      section: 'สินทรัพย์',
      item: 'เงินสด เงินฝากธนาคาร เงินลงทุน',
      fy2563: '2425.8',
      fy2562: '2256.2',
      change: '7.5',
    },
    {
      line: 956,
      section: 'สินทรัพย์',
      item: 'ลูกหนี้เงินยืม รายได้ค้างรับและอื่นๆ',
      fy2563: '43.6',
      fy2562: '27.2',
      change: '60.3',
    },
    { line: 957, section: 'สินทรัพย์', item: 'เงินให้กู้ระยะยาว-สุทธิ', fy2563: '4679.9', fy2562: '4513.2', change: '3.7' },
    { line: 958, section: 'สินทรัพย์', item: 'สินทรัพย์ถาวร-สุทธิ', fy2563: '159.0', fy2562: '162.2', change: '-2.0' },
    { line: 959, section: 'สินทรัพย์', item: 'สินทรัพย์รวม', fy2563: '7308.3', fy2562: '6958.8', change: '5.0' },
    { line: 960, section: 'หนี้สิน', item: 'หนี้สินรวม', fy2563: '38.1', fy2562: '65.4', change: '-41.7' },
    { line: 961, section: 'สินทรัพย์', item: 'สินทรัพย์-สุทธิ', fy2563: '7270.2', fy2562: '6893.4', change: '5.5' },
    { line: 964, section: 'รายได้', item: 'รายได้จากการดำเนินงาน', fy2563: '90.8', fy2562: '143.8', change: '-36.9' },
    {
      line: 965,
      section: 'รายได้',
      item: 'รายได้ดอกเบี้ยเงินฝากธนาคารและอื่นๆ',
      fy2563: '48.4',
      fy2562: '52.4',
      change: '-7.6',
    },
    { line: 966, section: 'รายได้', item: 'รายได้ค่าบริการจัดการ', fy2563: '164.0', fy2562: '125.3', change: '30.9' },
    { line: 967, section: 'รายได้', item: 'รวมรายได้', fy2563: '303.2', fy2562: '321.5', change: '-5.7' },
    { line: 969, section: 'ค่าใช้จ่าย', item: 'ค่าใช้จ่ายในการดำเนินงาน', fy2563: '166.3', fy2562: '157.5', change: '5.6' },
    { line: 970, section: 'ค่าใช้จ่าย', item: 'ค่าใช้จ่ายในการพัฒนา', fy2563: '101.3', fy2562: '97.6', change: '3.8' },
    {
      line: 971,
      section: 'ค่าใช้จ่าย',
      item: 'ค่าเสื่อมราคา ค่าเพื่อหนี้สงสัยฯและอื่นๆ',
      fy2563: '38.7',
      fy2562: '-0.9',
      change: '4400.0',
    },
    { line: 972, section: 'ค่าใช้จ่าย', item: 'รวมค่าใช้จ่าย', fy2563: '306.3', fy2562: '254.2', change: '20.5' },
    { line: 973, section: 'สุทธิ', item: 'รายได้สูง (ต่ำ) กว่าค่าใช้จ่าย', fy2563: '-3.1', fy2562: '67.3', change: '-104.6' },
  ],
  errata: [
    {
      row: 13,
      column: 'item',
      printed: 'ค่าเสื่อมราคา ค่าเพื่อหนี้สงสัยฯและอื่นๆ',
      corrected: 'ค่าเสื่อมราคา ค่าเผื่อหนี้สงสัยฯและอื่นๆ',
      why: { th: 'พิมพ์ ค่าเพื่อ แทน ค่าเผื่อ', en: 'an allowance (ค่าเผื่อ), printed with one letter wrong' },
    },
  ],
});

/** A part of the cash and budget position. */
export interface LiquidityRow extends OfficialRow {
  readonly item: string;
  readonly amount: string;
  readonly percent?: string;
}

/**
 * The cash and budget position on 31 August 2563 (สถานะเงินทุนและงบประมาณคงเหลือ): what waits for organisations and
 * for loans, and what remains. The balance sheet has 4,289.3 million baht of cash; the text does not explain the
 * difference of 3.9 million.
 *
 * @th
 * สถานะเงินทุนและงบประมาณคงเหลือ ณ วันที่ 31 สิงหาคม 2563 งบแสดงฐานะการเงินมีเงินสด 4,289.3 ล้านบาท เอกสารไม่ได้อธิบายส่วนต่าง
 *
 * @source 001_82e09ad09ff19ae2.txt, line 996
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.liquidity.rows.at(-1)?.amount; // '986.5'
 * ```
 */
export const liquidity: OfficialTable<LiquidityRow> = officialTable<LiquidityRow>({
  id: 'H-23',
  title: { th: 'สถานะเงินทุนและงบประมาณคงเหลือ', en: 'Cash and budget position' },
  source: page('การบริหารเงินทุนและงบประมาณคงเหลือ')(996),
  columns: {
    item: { label: { th: 'รายการ', en: 'item' } },
    amount: { label: { th: 'จำนวนเงิน (ล้านบาท)', en: 'amount, in million baht, as printed' }, unit: 'million-baht' },
    percent: { label: { th: 'ร้อยละของสถานะ', en: 'of the position' }, unit: 'percent' },
  },
  rows: [
    { line: 996, item: 'สถานะเงินทุนและงบประมาณคงเหลือ ณ 31 ส.ค. 2563', amount: '4285.4' },
    { line: 996, item: 'เงินรอเบิกจ่ายเงินสนับสนุนองค์กรชุมชน', amount: '1863.5', percent: '43.5' },
    { line: 996, item: 'เงินสนับสนุนสินเชื่อองค์กรชุมชน', amount: '1435.4', percent: '33.5' },
    { line: 996, item: 'เงินและงบประมาณคงเหลือ', amount: '986.5' },
  ],
  errata: [],
});

/** Subsidies paid in one programme, or all of them. */
export interface SubsidyExpenseRow extends OfficialRow {
  readonly programme: string;
  readonly amount: string;
}

/**
 * The subsidies to community organisations over 11 months (ค่าใช้จ่ายเงินอุดหนุน) by programme, with their sum.
 *
 * @th
 * ค่าใช้จ่ายเงินอุดหนุนองค์กรชุมชน รอบ 11 เดือน จำแนกตามโครงการ พร้อมยอดรวม
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 940 to 943
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.subsidyExpenses.rows.at(-1)?.amount; // '1176.2'
 * ```
 */
export const subsidyExpenses: OfficialTable<SubsidyExpenseRow> = officialTable<SubsidyExpenseRow>({
  id: 'H-28',
  title: { th: 'ค่าใช้จ่ายเงินอุดหนุน รอบ 11 เดือน', en: 'Subsidies paid in 11 months' },
  source: page('รายงานวิเคราะห์สถานะการเงินและผลการดำเนินงานทางการเงิน')([940, 943]),
  columns: {
    programme: { label: { th: 'โครงการ', en: 'programme' } },
    amount: { label: { th: 'จำนวนเงิน (ล้านบาท)', en: 'amount, in million baht, as printed' }, unit: 'million-baht' },
  },
  rows: [
    { line: 940, programme: 'บ้านพอเพียงชนบท', amount: '348.8' },
    { line: 940, programme: 'สนับสนุนการจัดสวัสดิการชุมชน', amount: '305.3' },
    { line: 943, programme: 'บ้านมั่นคง', amount: '156.6' },
    { line: 943, programme: 'พัฒนาที่อยู่อาศัยชุมชนริมคลอง', amount: '133.1' },
    { line: 943, programme: 'โครงการอื่นๆ', amount: '232.4' },
    { line: 940, programme: 'รวม', amount: '1176.2' },
  ],
  errata: [],
});
