/**
 * Thai Smile markets, FY2565: the allowance for monitoring, and the columns of the monthly return.
 *
 * @module
 */
import { activity } from '../../cdd/thai-smile-markets/source.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A band of the allowance. */
export interface AllowanceRow extends OfficialRow {
  /** The fewest events that are planned. */
  readonly from: number;
  /** The most; absent where there is no upper end. */
  readonly to?: number;
  /** Baht a quarter. */
  readonly allowance: string;
}

/**
 * The allowance for monitoring the markets (ติดตามและประเมินผล), as printed: the higher band first. Below 30 events nothing is printed.
 *
 * @th
 * ค่าติดตามและประเมินผลตลาดต่อไตรมาส ตามที่พิมพ์ ต่ำกว่า 30 ครั้งไม่ได้พิมพ์ไว้
 *
 * @source 004_5d18bda2820f2124.txt, lines 4899 to 4901
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.thaiSmileMarkets.fy2565.allowances.rows[1].allowance; // '1700'
 * ```
 */
export const allowances = officialTable<AllowanceRow>({
  id: 'F-05',
  title: { th: 'ค่าติดตามและประเมินผลตลาดต่อไตรมาส', en: 'Allowance for monitoring, a quarter' },
  source: activity([4899, 4901]),
  columns: {
    from: { label: { th: 'ตั้งแต่ (ครั้ง)', en: 'from' }, unit: 'times' },
    to: { label: { th: 'ถึง (ครั้ง)', en: 'to' }, unit: 'times' },
    allowance: { label: { th: 'ไตรมาสละ', en: 'a quarter' }, unit: 'baht' },
  },
  rows: [
    { line: 4900, from: 1000, allowance: '1900' },
    { line: 4901, from: 30, to: 999, allowance: '1700' },
  ],
  errata: [],
});

/** A column of the monthly return. */
export interface ReturnColumnRow extends OfficialRow {
  readonly column: string;
  /** The heading that it stands under; absent for a column of its own. */
  readonly heading?: string;
}

const status = 'สถานของตลาด (ใส่เครื่องหมาย /)';
const format = 'รูปแบบการจัดตลาด (ใส่เครื่องหมาย /)';

/**
 * The 17 columns of the monthly return (แบบรายงานยอดจำหน่าย), six of them ticks for how a market stands and four for how it is held.
 *
 * @th
 * 17 ช่องของแบบรายงานยอดจำหน่ายรายเดือน เป็นช่องกาเครื่องหมายสถานะตลาด 6 ช่อง และรูปแบบการจัด 4 ช่อง
 *
 * @source 004_5d18bda2820f2124.txt, lines 4983 and 4984
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.thaiSmileMarkets.fy2565.returnColumns.rows.length; // 17
 * ```
 */
export const returnColumns = officialTable<ReturnColumnRow>({
  id: 'F-12',
  title: { th: 'ช่องของแบบรายงานยอดจำหน่ายรายเดือน', en: 'Columns of the monthly return' },
  source: activity(4983, 4984),
  columns: {
    column: { label: { th: 'ช่อง', en: 'column' } },
    heading: { label: { th: 'หัวช่อง', en: 'heading' } },
  },
  rows: [
    { line: 4983, column: 'ที่' },
    { line: 4983, column: 'ชื่อตลาด' },
    { line: 4983, column: 'ตำบล' },
    { line: 4983, column: 'อำเภอ' },
    { line: 4983, column: 'ผู้ประกอบการทั้งหมด' },
    { line: 4984, column: 'ตลาดเก่าตามฐานตลาดนัดปี 2564', heading: status },
    { line: 4984, column: 'ตลาดใหม่', heading: status },
    { line: 4984, column: 'ปิดตลาดชั่วคราว', heading: status },
    { line: 4984, column: 'ปิดตลาดถาวร', heading: status },
    { line: 4984, column: 'ใช้บางกรมฯ', heading: status },
    { line: 4984, column: 'ไม่ใช้บางกรมฯ', heading: status },
    { line: 4984, column: 'รายวัน', heading: format },
    { line: 4984, column: 'รายสัปดาห์', heading: format },
    { line: 4984, column: 'รายเดือน', heading: format },
    { line: 4984, column: 'อื่นๆโปรดระบุ', heading: format },
    { line: 4983, column: 'จำนวนครั้งที่จัด/เดือน' },
    { line: 4983, column: 'ยอดจำหน่าย/เดือน' },
  ],
  errata: [
    {
      row: 9,
      column: 'column',
      printed: 'ใช้บางกรมฯ',
      corrected: 'ใช้งบกรมฯ',
      why: {
        th: '“บาง” ไม่ได้ความ คู่กับช่องถัดไปว่าใช้หรือไม่ใช้งบประมาณของกรมฯ',
        en: "“some” makes no sense: the pair asks whether the department's money is used",
      },
    },
    {
      row: 10,
      column: 'column',
      printed: 'ไม่ใช้บางกรมฯ',
      corrected: 'ไม่ใช้งบกรมฯ',
      why: {
        th: '“บาง” ไม่ได้ความ คู่กับช่องก่อนหน้า',
        en: "“some” makes no sense: the pair asks whether the department's money is used",
      },
    },
    {
      row: 5,
      column: 'heading',
      printed: status,
      corrected: 'สถานะของตลาด (ใส่เครื่องหมาย /)',
      why: { th: 'ตกสระอะ', en: 'a vowel is lost' },
    },
  ],
});
