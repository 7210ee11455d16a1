/**
 * The national budget of FY2565, as Part 1 of the guideline prints it.
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

const frame = cite(guideline, '3. วงเงินและโครงสร้างงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565');
const byGroup = cite(guideline, '4. รายจ่ายจำแนกตามกลุ่มงบประมาณ');
const byStrategy = cite(guideline, '5. ยุทธศาสตร์การจัดสรรงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565');

/** A line of the frame: what is spent, what comes in and what is borrowed. */
export interface NationalFrameRow extends OfficialRow {
  readonly item: string;
  /** Million baht. */
  readonly amount: string;
  /** Percent of the gross domestic product, which is not printed. */
  readonly shareOfProduct: string;
}

/**
 * The frame of the national budget (วงเงินงบประมาณรายจ่าย ประมาณการรายได้สุทธิ วงเงินกู้เพื่อชดเชยการขาดดุล), in
 * million baht.
 *
 * @th
 * กรอบวงเงินงบประมาณรายจ่าย ประมาณการรายได้สุทธิ และวงเงินกู้เพื่อชดเชยการขาดดุล เป็นล้านบาท
 *
 * @source 004_5d18bda2820f2124.txt, line 298
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.nationalFrame.rows.map(({ amount }) => amount); // ['3100000', '2400000', '700000']
 * ```
 */
export const nationalFrame = officialTable<NationalFrameRow>({
  id: 'A-02 frame',
  title: { th: 'กรอบวงเงินงบประมาณรายจ่าย', en: 'Frame of the national budget' },
  source: frame(298),
  columns: {
    item: { label: { th: 'รายการ', en: 'item' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'million-baht' },
    shareOfProduct: {
      label: { th: 'ร้อยละของผลิตภัณฑ์มวลรวมในประเทศ', en: 'percent of the gross domestic product' },
      unit: 'percent',
    },
  },
  rows: [
    { line: 298, item: 'งบประมาณรายจ่าย', amount: '3100000', shareOfProduct: '17.87' },
    { line: 298, item: 'ประมาณการรายได้สุทธิ', amount: '2400000', shareOfProduct: '13.84' },
    { line: 298, item: 'วงเงินกู้เพื่อชดเชยการขาดดุลงบประมาณ', amount: '700000', shareOfProduct: '4.04' },
  ],
  errata: [],
});

/** A kind of expenditure by its economic character. */
export interface EconomicStructureRow extends OfficialRow {
  /** As it is numbered. */
  readonly number: string;
  readonly item: string;
  /** Million baht. */
  readonly amount: string;
  /** Million baht, below 0 for a fall; absent where no change is printed. */
  readonly change?: string;
  /** The size of the change as percent of FY2564. */
  readonly changePercent?: string;
  /** Percent of the whole budget. */
  readonly share?: string;
  /** Percent of the whole budget of FY2564. */
  readonly shareFy2564?: string;
}

/**
 * The national budget by economic character (โครงสร้างงบประมาณ), in million baht. Some of the repayment of principal is
 * capital expenditure too, which the last row prints.
 *
 * @th
 * โครงสร้างงบประมาณรายจ่ายตามลักษณะเศรษฐกิจ เป็นล้านบาท รายจ่ายชำระคืนต้นเงินกู้บางส่วนเป็นรายจ่ายลงทุนด้วย ตามแถวสุดท้าย
 *
 * @source 004_5d18bda2820f2124.txt, lines 300 to 310
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows, errata } = cdd.budget.fy2565.economicStructure;
 * rows[4].amount; // '624.399.9'
 * errata[0].corrected; // '624399.9'
 * ```
 */
export const economicStructure = officialTable<EconomicStructureRow>({
  id: 'A-01',
  title: { th: 'โครงสร้างงบประมาณรายจ่าย', en: 'National budget by economic character' },
  source: frame([300, 310]),
  columns: {
    number: { label: { th: 'ข้อ', en: 'number' } },
    item: { label: { th: 'รายการ', en: 'item' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'million-baht' },
    change: { label: { th: 'เปลี่ยนแปลงจากปี 2564', en: 'change from FY2564' }, unit: 'million-baht' },
    changePercent: { label: { th: 'ร้อยละที่เปลี่ยนแปลง', en: 'change in percent' }, unit: 'percent' },
    share: { label: { th: 'ร้อยละของวงเงินงบประมาณ', en: 'percent of the budget' }, unit: 'percent' },
    shareFy2564: {
      label: { th: 'ร้อยละของวงเงินงบประมาณปี 2564', en: 'percent of the budget of FY2564' },
      unit: 'percent',
    },
  },
  rows: [
    {
      line: 300,
      number: '3.1',
      item: 'งบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565',
      amount: '3100000',
      change: '-185962.5',
      changePercent: '5.66',
    },
    {
      line: 302,
      number: '3.2',
      item: 'รายจ่ายประจำ',
      amount: '2360543',
      change: '-177109.3',
      changePercent: '6.98',
      share: '76.15',
      shareFy2564: '77.23',
    },
    { line: 304, number: '3.3', item: 'รายจ่ายเพื่อชดใช้เงินคงคลัง', amount: '596.7', share: '0.02' },
    { line: 306, number: '3.4', item: 'รายจ่ายเพื่อชดใช้เงินกู้สำรองจ่าย', amount: '24978.6', share: '0.81' },
    {
      line: 308,
      number: '3.5',
      item: 'รายจ่ายลงทุน',
      amount: '624.399.9',
      change: '-24910.3',
      changePercent: '3.84',
      share: '20.14',
      shareFy2564: '19.76',
    },
    {
      line: 310,
      number: '3.6',
      item: 'รายจ่ายชำระคืนต้นเงินกู้',
      amount: '100000',
      change: '1000',
      changePercent: '1.01',
      share: '3.22',
      shareFy2564: '3.01',
    },
    {
      line: 310,
      number: '3.6 (ส่วนที่เป็นรายจ่ายลงทุน)',
      item: 'รายจ่ายชำระคืนต้นเงินกู้ที่เป็นรายจ่ายลงทุนกรณีการกู้เพื่อการลงทุนของรัฐวิสาหกิจ',
      amount: '10518.2',
    },
  ],
  errata: [
    {
      row: 4,
      column: 'amount',
      printed: '624.399.9',
      corrected: '624399.9',
      why: {
        th: 'จุดแทนเครื่องหมายจุลภาค: ผลรวมห้ารายการหัก 10,518.2 เท่ากับ 3,100,000.0 และสอดคล้องกับร้อยละ 20.14 และ 3.84',
        en: 'a point for a comma: the five items less 10,518.2 come to 3,100,000.0, and 20.14 and 3.84 percent agree',
      },
    },
    {
      row: 5,
      column: 'share',
      printed: '3.22',
      corrected: '3.23',
      why: {
        th: '100,000 ÷ 3,100,000 เท่ากับร้อยละ 3.2258 จึงเป็นการตัดเศษ ขณะที่สัดส่วนอื่นทุกรายการปัดครึ่งขึ้น',
        en: '100,000 of 3,100,000 is 3.2258 percent: cut off, where every other share is rounded half up',
      },
    },
  ],
});

/** A group of expenditure by the Budget Procedures Act. */
export interface BudgetGroupRow extends OfficialRow {
  /** As it is numbered. */
  readonly number: string;
  readonly group: string;
  /** Million baht. */
  readonly amount: string;
  /** Percent of the whole budget. */
  readonly share: string;
}

/**
 * The national budget by the eight groups of the Budget Procedures Act (กลุ่มงบประมาณรายจ่าย), in million baht. Two
 * groups carry one name; the plans of the third come to the amount of integrated plans.
 *
 * @th
 * งบประมาณรายจ่ายจำแนกตามกลุ่มงบประมาณ 8 กลุ่มตามกฎหมายวิธีการงบประมาณ เป็นล้านบาท สองกลุ่มพิมพ์ชื่อเดียวกัน
 *
 * @source 004_5d18bda2820f2124.txt, lines 314 to 330
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.budgetGroups.errata[0].corrected; // 'งบประมาณรายจ่ายบูรณาการ'
 * ```
 */
export const budgetGroups = officialTable<BudgetGroupRow>({
  id: 'A-02',
  title: { th: 'รายจ่ายจำแนกตามกลุ่มงบประมาณ', en: 'National budget by group' },
  source: byGroup([314, 330]),
  columns: {
    number: { label: { th: 'ข้อ', en: 'number' } },
    group: { label: { th: 'กลุ่มงบประมาณ', en: 'group' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'million-baht' },
    share: { label: { th: 'ร้อยละของวงเงินงบประมาณ', en: 'percent of the budget' }, unit: 'percent' },
  },
  rows: [
    { line: 316, number: '4.1', group: 'งบประมาณรายจ่ายงบกลาง', amount: '571047.3', share: '18.42' },
    { line: 318, number: '4.2', group: 'งบประมาณรายจ่ายของหน่วยรับงบประมาณ', amount: '1032010.9', share: '33.29' },
    { line: 320, number: '4.3', group: 'งบประมาณรายจ่ายบุคลากร', amount: '208177.3', share: '6.72' },
    { line: 322, number: '4.4', group: 'งบประมาณรายจ่ายบุคลากร', amount: '770160.0', share: '24.84' },
    { line: 324, number: '4.5', group: 'งบประมาณรายจ่ายสำหรับทุนหมุนเวียน', amount: '195397.8', share: '6.30' },
    { line: 326, number: '4.6', group: 'งบประมาณรายจ่ายเพื่อการชำระหนี้ภาครัฐ', amount: '297631.4', share: '9.60' },
    { line: 328, number: '4.7', group: 'งบประมาณรายจ่ายเพื่อชดใช้เงินคงคลัง', amount: '596.7', share: '0.02' },
    { line: 330, number: '4.8', group: 'งบประมาณรายจ่ายเพื่อชดใช้เงินกู้สำรองจ่าย', amount: '24978.6', share: '0.81' },
  ],
  errata: [
    {
      row: 2,
      column: 'group',
      printed: 'งบประมาณรายจ่ายบุคลากร',
      corrected: 'งบประมาณรายจ่ายบูรณาการ',
      why: {
        th: 'แผนงานบูรณาการ 11 แผนงานรวมกันได้ 208,177.3 ส่วนแผนงานบุคลากรภาครัฐ 6 รายการรวมกันได้ 770,160.0 ซึ่งเป็นข้อ 4.4',
        en: 'the 11 integrated plans come to 208,177.3; the 6 rows of personnel to 770,160.0, which is group 4.4',
      },
    },
  ],
});

/** A strategy of the budget with its total. */
export interface StrategyTotalRow extends OfficialRow {
  readonly strategy: string;
  readonly name: string;
  /** Million baht. */
  readonly amount: string;
  /** Percent of the whole budget, to one decimal. */
  readonly share: string;
}

/**
 * The six strategies of the budget and government operations with their totals (ยุทธศาสตร์การจัดสรรงบประมาณ), in
 * million baht.
 *
 * @th
 * งบประมาณรายจ่ายของ 6 ยุทธศาสตร์ และรายการค่าดำเนินการภาครัฐ เป็นล้านบาท
 *
 * @source 004_5d18bda2820f2124.txt, lines 340 to 440
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.strategyTotals.rows[3].share; // '23.7'
 * ```
 */
export const strategyTotals = officialTable<StrategyTotalRow>({
  id: 'A-04',
  title: { th: 'งบประมาณรายจ่ายตามยุทธศาสตร์', en: 'National budget by strategy' },
  source: byStrategy([340, 440]),
  columns: {
    strategy: { label: { th: 'ข้อ', en: 'number' } },
    name: { label: { th: 'ยุทธศาสตร์', en: 'strategy' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'million-baht' },
    share: { label: { th: 'ร้อยละของวงเงินงบประมาณ', en: 'percent of the budget' }, unit: 'percent' },
  },
  rows: [
    { line: 340, until: 342, strategy: 'ข้อ 5.1', name: 'ยุทธศาสตร์ด้านความมั่นคง', amount: '387909.6', share: '12.5' },
    {
      line: 360,
      until: 362,
      strategy: 'ข้อ 5.2',
      name: 'ยุทธศาสตร์ด้านการสร้างความสามารถในการแข่งขัน',
      amount: '338547.6',
      share: '10.9',
    },
    {
      line: 381,
      until: 383,
      strategy: 'ข้อ 5.3',
      name: 'ยุทธศาสตร์ด้านการพัฒนาและเสริมสร้างศักยภาพทรัพยากรมนุษย์',
      amount: '548185.7',
      share: '17.7',
    },
    {
      line: 394,
      until: 396,
      strategy: 'ข้อ 5.4',
      name: 'แผนงานยุทธศาสตร์ด้านการสร้างโอกาสและความเสมอภาคทางสังคม',
      amount: '733749.6',
      share: '23.7',
    },
    {
      line: 410,
      until: 414,
      strategy: 'ข้อ 5.5',
      name: 'ยุทธศาสตร์ด้านการสร้างการเติบโตบนคุณภาพชีวิตที่เป็นมิตรต่อสิ่งแวดล้อม',
      amount: '119600.3',
      share: '3.9',
    },
    {
      line: 426,
      until: 428,
      strategy: 'ข้อ 5.6',
      name: 'ยุทธศาสตร์ด้านการปรับสมดุลและพัฒนาระบบการบริหารจัดการภาครัฐ',
      amount: '559300.5',
      share: '18.0',
    },
    { line: 438, until: 440, strategy: 'ข้อ 5.7', name: 'รายการคำดำเนินการภาครัฐ', amount: '412706.7', share: '13.3' },
  ],
  errata: [
    {
      row: 3,
      column: 'name',
      printed: 'แผนงานยุทธศาสตร์ด้านการสร้างโอกาสและความเสมอภาคทางสังคม',
      corrected: 'ยุทธศาสตร์ด้านการสร้างโอกาสและความเสมอภาคทางสังคม',
      why: {
        th: 'หัวข้อเดียวกันอีกห้าข้อ (บรรทัด 340 ถึง 426) เป็นยุทธศาสตร์ ไม่ใช่แผนงาน',
        en: 'the five headings beside it (lines 340 to 426) are strategies, not plans',
      },
    },
  ],
});
