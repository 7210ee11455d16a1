/**
 * Capital items, and shares of the department's budget of FY2565, as Parts 2 and 4 of the guideline print them.
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

const output = cite(guideline, 'ผลผลิต เสริมสร้างขีดความสามารถของชุมชนในการบริหารจัดการข้อมูลเพื่อการพัฒนาชุมชน');
const mission = cite(guideline, 'ส่วนที่ 4 แนวทางการดำเนินกิจกรรมตามภารกิจ/หน้าที่ ประจำปี 2565');

/** A capital item. */
export interface CapitalItemRow extends OfficialRow {
  readonly code: string;
  /** The code of the heading above; absent for the whole. */
  readonly parent?: string;
  readonly item: string;
  /** How many, where it is printed. */
  readonly number?: number;
  /** Baht. */
  readonly amount: string;
}

/**
 * The capital items of the first output (งบลงทุนของผลผลิตที่ 1), in baht. They add up, to 9,506,000 baht more than the
 * output has for capital.
 *
 * @th
 * รายการงบลงทุนของผลผลิตที่ 1 เป็นบาท รวมแล้วมากกว่างบลงทุนของผลผลิต 9,506,000 บาท
 *
 * @source 004_5d18bda2820f2124.txt, lines 1213 to 1220
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows, errata } = cdd.budget.fy2565.capitalItems;
 * rows[0].amount; // '146781500'
 * errata[0].corrected; // '137275500'
 * ```
 */
export const capitalItems = officialTable<CapitalItemRow>({
  id: 'A-09',
  title: { th: 'รายการงบลงทุนของผลผลิตที่ 1', en: 'Capital items of the first output' },
  source: output([1213, 1220]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    parent: { label: { th: 'รหัสของหัวข้อ', en: 'code of the heading' } },
    item: { label: { th: 'รายการ', en: 'item' } },
    number: { label: { th: 'จำนวนรายการ', en: 'how many' }, unit: 'items' },
    amount: { label: { th: 'จำนวนเงิน', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    { line: 1213, code: 'capital', item: 'งบลงทุน', amount: '146781500' },
    { line: 1214, code: 'articles', parent: 'capital', item: 'ครุภัณฑ์', amount: '26011600' },
    { line: 1215, code: 'cars', parent: 'articles', item: 'รถนั่งส่วนกลาง', number: 18, amount: '17640000' },
    {
      line: 1216,
      code: 'computers',
      parent: 'articles',
      item: 'ครุภัณฑ์คอมพิวเตอร์ที่เกี่ยวข้องกับเทคโนโลยีสารสนเทศ',
      number: 2,
      amount: '8371600',
    },
    { line: 1217, code: 'land', parent: 'capital', item: 'ค่าที่ดินและสิ่งก่อสร้าง', amount: '120769900' },
    {
      line: 1218,
      code: 'building',
      parent: 'land',
      item: 'ก่อสร้างถนน/รั้ว/บ้านพัก ศูนย์ศึกษาพัฒนาชุมชน และ สพจ.',
      number: 22,
      amount: '67714500',
    },
    {
      line: 1219,
      code: 'renovation',
      parent: 'land',
      item: 'ปรับปรุงสำนักงาน บ้านพัก อาคาร ฯลฯ',
      number: 43,
      amount: '52351700',
    },
    { line: 1220, code: 'utilities', parent: 'land', item: 'ปรับปรุงระบบสาธารณูปโภค', number: 4, amount: '703700' },
  ],
  errata: [
    {
      row: 0,
      column: 'amount',
      printed: '146781500',
      corrected: '137275500',
      why: {
        th: 'ผลผลิตได้รับ 827,462,100 งบดำเนินงาน 690,186,600 คงเหลือ 137,275,500 ซึ่งเท่ากับงบลงทุนของกรมฯ 409,218,700 หักด้วยโคก หนอง นา 271,943,200 และ 415,346,100 หักด้วย 278,070,600: รายการรวมเกินไป 9,506,000 แต่ไม่ทราบว่ารายการใด',
        en: 'the output has 827,462,100, of which 690,186,600 is operating money: 137,275,500 remains, as it does of 409,218,700 less 271,943,200 and of 415,346,100 less 278,070,600. The items exceed it by 9,506,000; which of them, nothing tells',
      },
    },
  ],
});

/** What is said of the budget where activities without a budget begin. */
export interface BudgetShareRow extends OfficialRow {
  readonly item: string;
  /** Baht, where it is printed there. */
  readonly amount?: string;
  /** Percent as printed. */
  readonly percent?: string;
  /** What it is percent of. */
  readonly of?: string;
}

/**
 * Shares and changes of the budget as the introduction of Part 4 prints them (สัดส่วนและการเปลี่ยนแปลงงบประมาณ). The
 * amounts of FY2564 by category are not printed anywhere. By the printed falls and the rise they were some 2,638, 865 and
 * 2,424 million baht, 5,927 million together: 231 million short of the 6,158,108,000 of line 625, which nothing explains.
 *
 * @th
 * สัดส่วนและการเปลี่ยนแปลงงบประมาณตามคำนำของส่วนที่ 4 จำนวนเงินปี 2564 แยกตามงบรายจ่ายไม่ได้พิมพ์ไว้
 *
 * @source 004_5d18bda2820f2124.txt, line 5352
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.budgetShares.rows[1].percent; // '18.75'
 * ```
 */
export const budgetShares = officialTable<BudgetShareRow>({
  id: 'G-07',
  title: { th: 'สัดส่วนและการเปลี่ยนแปลงงบประมาณ ปี 2565', en: 'Shares and changes of the budget, FY2565' },
  source: mission(5352),
  columns: {
    item: { label: { th: 'รายการ', en: 'item' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'baht' },
    percent: { label: { th: 'ร้อยละ', en: 'percent' }, unit: 'percent' },
    of: { label: { th: 'เทียบกับ', en: 'of' } },
  },
  rows: [
    { line: 5352, item: 'งบประมาณรายจ่ายปี 2565', amount: '5003671000' },
    { line: 5352, item: 'งบประมาณในภาพรวมลดลง', amount: '1154437000', percent: '18.75', of: 'งบประมาณปี 2564' },
    { line: 5352, item: 'งบบุคลากร', percent: '53.63', of: 'งบประมาณปี 2565' },
    { line: 5352, item: 'งบดำเนินงาน', percent: '38.20', of: 'งบประมาณปี 2565' },
    { line: 5352, item: 'งบลงทุน', percent: '8.18', of: 'งบประมาณปี 2565' },
    { line: 5352, item: 'งบดำเนินงานลดลง', percent: '27.55', of: 'งบดำเนินงานปี 2564' },
    { line: 5352, item: 'งบลงทุนลดลง', percent: '52.69', of: 'งบลงทุนปี 2564' },
    { line: 5352, item: 'งบบุคลากรเพิ่มสูงขึ้น', percent: '10.69', of: 'งบบุคลากรปี 2564' },
    { line: 5352, item: 'แผนงานบุคลากรภาครัฐ (กว่า)', percent: '58', of: 'งบประมาณปี 2565' },
  ],
  errata: [
    {
      row: 1,
      column: 'percent',
      printed: '18.75',
      why: {
        th: 'พิมพ์ว่า คิดเป็น 18.75 โดยไม่มีหน่วย: คือร้อยละ 18.75 ตามบรรทัด 598 และ 626 ตัวเลขถูกต้อง',
        en: 'printed as 18.75 without a unit: 18.75 percent by lines 598 and 626; the figure is right',
      },
    },
  ],
});
