import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** A quarter of a plan: what was planned, what was to be reached, what was reached. */
export interface QuarterlyTargetRow extends OfficialRow {
  readonly plan: string;
  readonly unit: string;
  readonly annualTarget: number;
  readonly quarter: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  /** Absent where the cell prints “-” or nothing. */
  readonly planned?: number;
  readonly workingTarget?: number;
  readonly result?: number;
  readonly percent?: string;
}

/**
 * The ten plans that are counted, quarter by quarter (เป้าหมายรายไตรมาส): plan, working target (เป้าดำเนินการ), result
 * and percentage as far as they are printed. Three percentages are cut off instead of rounded.
 *
 * @th
 * แผนงาน 10 แผนที่นับจำนวน รายไตรมาส คือ แผน เป้าดำเนินการ ผล และร้อยละเท่าที่พิมพ์ ร้อยละสามค่าตัดทศนิยมทิ้ง
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 77 to 183
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const row = codi.fy2563.quarterlyTargets.rows.find(({ plan, quarter }) => plan === '2.4' && quarter === 'Q2');
 * row?.planned; // 300
 * row?.workingTarget; // 394
 * row?.percent; // '98.73'
 * ```
 */
export const quarterlyTargets: OfficialTable<QuarterlyTargetRow> = officialTable<QuarterlyTargetRow>({
  id: 'H-02',
  title: { th: 'เป้าหมายและผลการดำเนินงานรายไตรมาส', en: 'Targets and results by quarter' },
  source: page('ภารกิจ-แผนงาน-คำรับรองการปฏิบัติงาน')([77, 183]),
  columns: {
    plan: { label: { th: 'เลขที่แผนงาน', en: 'number of the plan' } },
    unit: { label: { th: 'หน่วยนับ', en: 'what is counted' } },
    annualTarget: { label: { th: 'เป้าหมายปี 2563', en: 'target of the year' } },
    quarter: { label: { th: 'ไตรมาส', en: 'quarter' } },
    planned: { label: { th: 'แผนของไตรมาส', en: 'plan of the quarter' } },
    workingTarget: { label: { th: 'เป้าดำเนินการ', en: 'working target' } },
    result: { label: { th: 'ผล', en: 'result' } },
    percent: { label: { th: 'ร้อยละของเป้าดำเนินการ', en: 'percent of the working target' }, unit: 'percent' },
  },
  rows: [
    { line: 77, plan: '1.1', unit: 'ตำบล', annualTarget: 600, quarter: 'Q1' },
    { line: 77, plan: '1.1', unit: 'ตำบล', annualTarget: 600, quarter: 'Q2', planned: 25 },
    { line: 77, plan: '1.1', unit: 'ตำบล', annualTarget: 600, quarter: 'Q3', planned: 400, workingTarget: 425 },
    { line: 77, plan: '1.1', unit: 'ตำบล', annualTarget: 600, quarter: 'Q4', planned: 175, workingTarget: 581 },
    { line: 96, plan: '1.2', unit: 'จังหวัด', annualTarget: 58, quarter: 'Q1' },
    { line: 96, plan: '1.2', unit: 'จังหวัด', annualTarget: 58, quarter: 'Q2', planned: 3 },
    {
      line: 96,
      plan: '1.2',
      unit: 'จังหวัด',
      annualTarget: 58,
      quarter: 'Q3',
      planned: 15,
      workingTarget: 18,
      result: 2,
      percent: '11.11',
    },
    {
      line: 96,
      plan: '1.2',
      unit: 'จังหวัด',
      annualTarget: 58,
      quarter: 'Q4',
      planned: 40,
      workingTarget: 56,
      result: 50,
      percent: '89.29',
    },
    { line: 102, plan: '2.1+2.2', unit: 'ครัวเรือน', annualTarget: 25076, quarter: 'Q1' },
    {
      line: 102,
      plan: '2.1+2.2',
      unit: 'ครัวเรือน',
      annualTarget: 25076,
      quarter: 'Q2',
      planned: 11012,
      workingTarget: 10537,
      result: 10840,
      percent: '102.87',
    },
    {
      line: 102,
      plan: '2.1+2.2',
      unit: 'ครัวเรือน',
      annualTarget: 25076,
      quarter: 'Q3',
      planned: 4541,
      workingTarget: 4238,
      result: 1709,
      percent: '40.33',
    },
    {
      line: 102,
      plan: '2.1+2.2',
      unit: 'ครัวเรือน',
      annualTarget: 25076,
      quarter: 'Q4',
      planned: 9523,
      workingTarget: 12052,
      result: 14329,
      percent: '118.89',
    },
    {
      line: 125,
      plan: '2.4',
      unit: 'ครัวเรือน',
      annualTarget: 1000,
      quarter: 'Q1',
      planned: 200,
      result: 106,
      percent: '53.00',
    },
    {
      line: 125,
      plan: '2.4',
      unit: 'ครัวเรือน',
      annualTarget: 1000,
      quarter: 'Q2',
      planned: 300,
      workingTarget: 394,
      result: 389,
      percent: '98.73',
    },
    {
      line: 125,
      plan: '2.4',
      unit: 'ครัวเรือน',
      annualTarget: 1000,
      quarter: 'Q3',
      planned: 200,
      workingTarget: 205,
      result: 225,
      percent: '109.76',
    },
    {
      line: 125,
      plan: '2.4',
      unit: 'ครัวเรือน',
      annualTarget: 1000,
      quarter: 'Q4',
      planned: 300,
      workingTarget: 280,
      result: 841,
      percent: '300.36',
    },
    { line: 131, plan: '3', unit: 'ตำบล', annualTarget: 500, quarter: 'Q1' },
    { line: 131, plan: '3', unit: 'ตำบล', annualTarget: 500, quarter: 'Q2', planned: 13 },
    {
      line: 131,
      plan: '3',
      unit: 'ตำบล',
      annualTarget: 500,
      quarter: 'Q3',
      planned: 255,
      workingTarget: 268,
      result: 25,
      percent: '9.33',
    },
    {
      line: 131,
      plan: '3',
      unit: 'ตำบล',
      annualTarget: 500,
      quarter: 'Q4',
      planned: 232,
      workingTarget: 475,
      result: 583,
      percent: '122.73',
    },
    { line: 132, plan: '4', unit: 'หน่วยงาน/องค์กร', annualTarget: 30, quarter: 'Q1', result: 22 },
    { line: 132, plan: '4', unit: 'หน่วยงาน/องค์กร', annualTarget: 30, quarter: 'Q2', result: 28 },
    { line: 132, plan: '4', unit: 'หน่วยงาน/องค์กร', annualTarget: 30, quarter: 'Q3', planned: 10, result: 3 },
    { line: 132, plan: '4', unit: 'หน่วยงาน/องค์กร', annualTarget: 30, quarter: 'Q4', planned: 20, result: 30 },
    {
      line: 149,
      plan: '5.1',
      unit: 'คน',
      annualTarget: 8645,
      quarter: 'Q1',
      planned: 116,
      result: 271,
      percent: '233.62',
    },
    {
      line: 149,
      plan: '5.1',
      unit: 'คน',
      annualTarget: 8645,
      quarter: 'Q2',
      planned: 350,
      workingTarget: 195,
      result: 605,
      percent: '310.26',
    },
    {
      line: 149,
      plan: '5.1',
      unit: 'คน',
      annualTarget: 8645,
      quarter: 'Q3',
      planned: 5730,
      workingTarget: 5320,
      result: 2255,
      percent: '42.38',
    },
    {
      line: 149,
      plan: '5.1',
      unit: 'คน',
      annualTarget: 8645,
      quarter: 'Q4',
      planned: 2449,
      workingTarget: 5514,
      result: 9068,
      percent: '164.45',
    },
    { line: 163, plan: '5.2.1', unit: 'ตำบล', annualTarget: 553, quarter: 'Q1' },
    { line: 163, plan: '5.2.1', unit: 'ตำบล', annualTarget: 553, quarter: 'Q2', planned: 67 },
    {
      line: 163,
      plan: '5.2.1',
      unit: 'ตำบล',
      annualTarget: 553,
      quarter: 'Q3',
      planned: 294,
      workingTarget: 361,
      result: 34,
      percent: '9.42',
    },
    {
      line: 163,
      plan: '5.2.1',
      unit: 'ตำบล',
      annualTarget: 553,
      quarter: 'Q4',
      planned: 199,
      workingTarget: 526,
      result: 527,
      percent: '100.19',
    },
    { line: 171, plan: '5.2.2', unit: 'ตำบล', annualTarget: 1250, quarter: 'Q1' },
    { line: 171, plan: '5.2.2', unit: 'ตำบล', annualTarget: 1250, quarter: 'Q2', planned: 53 },
    {
      line: 171,
      plan: '5.2.2',
      unit: 'ตำบล',
      annualTarget: 1250,
      quarter: 'Q3',
      planned: 1197,
      workingTarget: 1250,
      result: 587,
      percent: '46.96',
    },
    {
      line: 171,
      plan: '5.2.2',
      unit: 'ตำบล',
      annualTarget: 1250,
      quarter: 'Q4',
      workingTarget: 663,
      result: 995,
      percent: '150.08',
    },
    { line: 173, until: 183, plan: '5.3', unit: 'กองทุน', annualTarget: 2289, quarter: 'Q1' },
    {
      line: 173,
      until: 183,
      plan: '5.3',
      unit: 'กองทุน',
      annualTarget: 2289,
      quarter: 'Q2',
      planned: 87,
      result: 419,
      percent: '481.61',
    },
    {
      line: 173,
      until: 183,
      plan: '5.3',
      unit: 'กองทุน',
      annualTarget: 2289,
      quarter: 'Q3',
      planned: 1470,
      workingTarget: 1138,
      result: 1031,
      percent: '90.60',
    },
    {
      line: 173,
      until: 183,
      plan: '5.3',
      unit: 'กองทุน',
      annualTarget: 2289,
      quarter: 'Q4',
      planned: 732,
      workingTarget: 839,
      result: 1284,
      percent: '153.04',
    },
  ],
  errata: [
    {
      row: 9,
      column: 'percent',
      printed: '102.87',
      corrected: '102.88',
      why: { th: 'ตัดเศษแทนการปัดเศษ', en: 'cut off instead of rounded' },
    },
    {
      row: 19,
      column: 'percent',
      printed: '122.73',
      corrected: '122.74',
      why: { th: 'ตัดเศษแทนการปัดเศษ', en: 'cut off instead of rounded' },
    },
    {
      row: 26,
      column: 'percent',
      printed: '42.38',
      corrected: '42.39',
      why: { th: 'ตัดเศษแทนการปัดเศษ', en: 'cut off instead of rounded' },
    },
    {
      row: 38,
      column: 'workingTarget',
      printed: '1138',
      why: {
        th: 'พิมพ์หน่วยเป็นตำบล แผนและผลในแถวเดียวกันนับเป็นกองทุน',
        en: 'printed in tambons (ตำบล); plan and result of the same row count funds (กองทุน)',
      },
    },
    {
      row: 39,
      column: 'workingTarget',
      printed: '839',
      why: {
        th: 'พิมพ์หน่วยเป็นตำบล แผนและผลในแถวเดียวกันนับเป็นกองทุน',
        en: 'printed in tambons (ตำบล); plan and result of the same row count funds (กองทุน)',
      },
    },
  ],
});

/** A quarter of a plan whose targets are percentages of the year so far. */
export interface CumulativeTargetRow extends OfficialRow {
  readonly plan: string;
  readonly quarter: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  readonly targetPercent: string;
  readonly target?: number;
  readonly percent?: string;
  readonly result?: number;
  readonly amount?: string;
}

/**
 * The plans whose quarters are percentages of the year so far (เป้าหมายสะสม): credit users (6, organisations),
 * disbursement (8.5) and personnel (9, people). Plan 6 measures its quarters on two bases: 20 of 200 organisations in
 * the third, 253 of 120 in the fourth. The amount of 8.5 in the fourth quarter is an estimate. The result of plan 9 in
 * its fourth row is that of the year.
 *
 * @th
 * แผนงานที่เป้าหมายรายไตรมาสเป็นร้อยละสะสม คือ ผู้ใช้สินเชื่อ (6) การเบิกจ่าย (8.5) และบุคลากร (9) แผนงานที่ 6 ใช้ฐานสองแบบ
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 192, 231 and 235
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const rows = codi.fy2563.cumulativeTargets.rows.filter(({ plan }) => plan === '8.5');
 * rows.map(({ targetPercent }) => targetPercent); // ['20', '40', '60', '96']
 * ```
 */
export const cumulativeTargets: OfficialTable<CumulativeTargetRow> = officialTable<CumulativeTargetRow>({
  id: 'H-02b',
  title: { th: 'เป้าหมายและผลสะสมเป็นร้อยละ', en: 'Targets that are percentages of the year so far' },
  source: page('ภารกิจ-แผนงาน-คำรับรองการปฏิบัติงาน')(192, 231, 235),
  columns: {
    plan: { label: { th: 'เลขที่แผนงาน', en: 'number of the plan' } },
    quarter: { label: { th: 'ไตรมาส', en: 'quarter' } },
    targetPercent: { label: { th: 'เป้าหมายสะสม', en: 'target of the year so far' }, unit: 'percent' },
    target: { label: { th: 'เป้าหมายเป็นจำนวน', en: 'target, counted' } },
    percent: { label: { th: 'ร้อยละของผล', en: 'percentage of the result' }, unit: 'percent' },
    result: { label: { th: 'ผลเป็นจำนวน', en: 'result, counted' } },
    amount: {
      label: { th: 'ผลเบิกจ่ายสะสม (ล้านบาท)', en: 'disbursed so far, in million baht, as printed' },
      unit: 'million-baht',
    },
  },
  rows: [
    { line: 192, plan: '6', quarter: 'Q2', targetPercent: '20' },
    { line: 192, plan: '6', quarter: 'Q3', targetPercent: '40', target: 80, percent: '10.00', result: 20 },
    { line: 192, plan: '6', quarter: 'Q4', targetPercent: '60', target: 120, percent: '210.83', result: 253 },
    { line: 231, plan: '8.5', quarter: 'Q1', targetPercent: '20', percent: '9.56', amount: '252.1166' },
    { line: 231, plan: '8.5', quarter: 'Q2', targetPercent: '40', percent: '55.59', amount: '1465.9075' },
    { line: 231, plan: '8.5', quarter: 'Q3', targetPercent: '60', percent: '73.35', amount: '1934.4418' },
    { line: 231, plan: '8.5', quarter: 'Q4', targetPercent: '96', percent: '96.59', amount: '2547.1688' },
    { line: 235, plan: '9', quarter: 'Q1', targetPercent: '20', target: 57, percent: '268.42', result: 153 },
    { line: 235, plan: '9', quarter: 'Q2', targetPercent: '40', target: 115, percent: '251.30', result: 289 },
    { line: 235, plan: '9', quarter: 'Q3', targetPercent: '60', target: 173 },
    { line: 235, plan: '9', quarter: 'Q4', targetPercent: '80', target: 232, percent: '124.57', result: 289 },
  ],
  errata: [],
});

/** A colour, and the percentages that it stands for. */
export interface TrafficLightRow extends OfficialRow {
  readonly colour: string;
  readonly below?: string;
  readonly least?: string;
  readonly most?: string;
  readonly above?: string;
}

/**
 * The legend of the colours (สีแดง สีเหลือง สีเขียว), which the report prints four times alike.
 *
 * @th
 * คำอธิบายสีแดง สีเหลือง สีเขียว ซึ่งรายงานพิมพ์สี่ครั้งเหมือนกัน
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 86 to 90, 104 to 108, 134 to 141 and 175 to 179
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.trafficLight.rows[1]?.most; // '80'
 * ```
 */
export const trafficLight: OfficialTable<TrafficLightRow> = officialTable<TrafficLightRow>({
  id: 'H-06',
  title: { th: 'สีแดง สีเหลือง สีเขียว', en: 'Red, yellow, green' },
  source: page('ภารกิจ-แผนงาน-คำรับรองการปฏิบัติงาน')([86, 90], [104, 108], [134, 141], [175, 179]),
  columns: {
    colour: { label: { th: 'สี', en: 'colour' } },
    below: { label: { th: 'ต่ำกว่า', en: 'below' }, unit: 'percent' },
    least: { label: { th: 'ตั้งแต่', en: 'from' }, unit: 'percent' },
    most: { label: { th: 'ถึง', en: 'to' }, unit: 'percent' },
    above: { label: { th: 'มากกว่า', en: 'above' }, unit: 'percent' },
  },
  rows: [
    { line: 86, colour: 'สีแดง', below: '50' },
    { line: 88, colour: 'สีเหลือง', least: '50', most: '80' },
    { line: 90, colour: 'สีเขียว', above: '80' },
  ],
  errata: [],
});
