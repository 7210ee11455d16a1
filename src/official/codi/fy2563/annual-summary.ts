import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** A plan with its target and its result over 12 months. */
export interface AnnualSummaryRow extends OfficialRow {
  readonly plan: string;
  readonly name: string;
  readonly unit: string;
  readonly target?: number;
  readonly targetPercent?: string;
  /** There where the target prints “not more than” (ไม่เกิน). */
  readonly ceiling?: true;
  readonly result?: number;
  /** Of the target for what is counted; the result itself where the target is a percentage. */
  readonly percent?: string;
  readonly amount?: string;
  readonly indicator: boolean;
  /** 2.1 and 2.2 share one cell, which stands with 2.1. */
  readonly score?: string;
  /** As another line of the report prints it; absent where none does. */
  readonly asOf?: string;
}

/**
 * The plans of the year with their targets and results over 12 months (สรุปผลการปฏิบัติงาน). Words that the text
 * edition misreads are put right; figures are as printed. A target or a result that is told in words is absent: plan
 * 7.2 has its target within other plans, and one of the two homes for the homeless (2.5) was open.
 *
 * @th
 * แผนงานของปีงบประมาณ พ.ศ. 2563 พร้อมเป้าหมายและผล 12 เดือน คำที่ฉบับข้อความอ่านผิดแก้แล้ว ตัวเลขคงตามที่พิมพ์
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 29 to 67
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const [first] = codi.fy2563.annualSummary.rows;
 * first?.result; // 700
 * first?.percent; // '116.67'
 * ```
 */
export const annualSummary: OfficialTable<AnnualSummaryRow> = officialTable<AnnualSummaryRow>({
  id: 'H-01',
  title: { th: 'สรุปผลการปฏิบัติงาน ปีงบประมาณ 2563', en: 'Summary of the year, FY2563' },
  source: page('สรุปผลการปฏิบัติงานไตรมาส 4')([29, 67]),
  columns: {
    plan: { label: { th: 'เลขที่แผนงาน', en: 'number of the plan' } },
    name: { label: { th: 'แผนงาน', en: 'plan' } },
    unit: { label: { th: 'หน่วยนับ', en: 'what is counted' } },
    target: { label: { th: 'เป้าหมายปี 2563', en: 'target, counted' } },
    targetPercent: { label: { th: 'เป้าหมายปี 2563 (ร้อยละ)', en: 'target, in percent' }, unit: 'percent' },
    ceiling: { label: { th: 'เป้าหมายเป็นเพดาน', en: 'whether the target is a ceiling' } },
    result: { label: { th: 'ผลรอบ 12 เดือน', en: 'result over 12 months, counted' } },
    percent: { label: { th: 'ร้อยละที่พิมพ์ในช่องผล', en: "percentage in the result's cell" }, unit: 'percent' },
    amount: { label: { th: 'ผลเป็นเงิน (ล้านบาท)', en: 'result in million baht, as printed' }, unit: 'million-baht' },
    indicator: { label: { th: 'ตัวชี้วัด พอช.-ก.พ.ร.', en: 'whether it is an indicator of the agreement with OPDC' } },
    score: { label: { th: 'คะแนนผลการประเมินตามเกณฑ์ ก.พ.ร.', en: 'score of the agreement' }, unit: 'points' },
    asOf: { label: { th: 'ข้อมูล ณ', en: 'the day that the result is of' } },
  },
  rows: [
    {
      line: 31,
      plan: '1.1',
      name: 'ตำบลจัดทำแผนพัฒนาชุมชนท้องถิ่นสู่การพึ่งพาตนเองได้อย่างมั่นคงและสมดุล',
      unit: 'ตำบล',
      target: 600,
      result: 700,
      percent: '116.67',
      indicator: true,
      score: '100',
    },
    {
      line: 32,
      plan: '1.2',
      name: 'แผนพัฒนาชุมชนท้องถิ่นระดับจังหวัด เชื่อมโยงสู่แผนหน่วยงานหรือยุทธศาสตร์จังหวัด',
      unit: 'จังหวัด',
      target: 58,
      result: 52,
      percent: '89.66',
      indicator: false,
      asOf: 'ณ วันที่ 15 กันยายน 2563',
    },
    {
      line: 34,
      plan: '2.1',
      name: 'โครงการแก้ไขปัญหาชุมชนแออัดบ้านมั่นคง',
      unit: 'ครัวเรือน',
      target: 2800,
      result: 3752,
      percent: '134.00',
      indicator: true,
      score: '100',
      asOf: 'ณ เดือนสิงหาคม 2563',
    },
    {
      line: 35,
      plan: '2.2',
      name: 'โครงการบ้านพอเพียงชนบท',
      unit: 'ครัวเรือน',
      target: 22276,
      result: 23601,
      percent: '105.95',
      indicator: true,
      asOf: 'ณ กันยายน 2563',
    },
    {
      line: 37,
      plan: '2.3.1',
      name: 'พื้นที่ริมคลองลาดพร้าว',
      unit: 'ครัวเรือน',
      target: 7069,
      result: 3373,
      percent: '47.72',
      indicator: false,
      asOf: 'ณ เดือนกันยายน 2563',
    },
    {
      line: 38,
      plan: '2.3.2',
      name: 'พื้นที่ริมคลองเปรมประชากร',
      unit: 'ครัวเรือน',
      target: 3115,
      result: 2297,
      percent: '73.74',
      indicator: false,
      asOf: 'ณ เดือนสิงหาคม 2563',
    },
    {
      line: 39,
      plan: '2.4',
      name: 'โครงการพัฒนาที่อยู่อาศัยชั่วคราว กรณีไฟไหม้ไล่รื้อ',
      unit: 'ครัวเรือน',
      target: 1000,
      result: 1561,
      percent: '156.10',
      indicator: false,
      asOf: 'ณ เดือนกันยายน 2563',
    },
    { line: 40, plan: '2.5', name: 'โครงการพัฒนาคุณภาพชีวิตกลุ่มคนไร้บ้าน', unit: 'ศูนย์', target: 2, indicator: false },
    {
      line: 41,
      plan: '3',
      name: 'การพัฒนาและเชื่อมโยงกลุ่มธุรกิจชุมชน',
      unit: 'ตำบล',
      target: 500,
      result: 608,
      percent: '121.60',
      indicator: false,
      asOf: 'ณ เดือนสิงหาคม 2563',
    },
    {
      line: 43,
      plan: '4',
      name: 'การประสานความร่วมมือและบูรณาการการทำงานร่วมกับภาคี',
      unit: 'หน่วยงาน/องค์กร',
      target: 30,
      result: 83,
      percent: '276.67',
      indicator: false,
    },
    {
      line: 48,
      plan: '5.1',
      name: 'ผู้นำเข้าสู่กระบวนการพัฒนาและได้รับการพัฒนาศักยภาพ',
      unit: 'คน',
      target: 8645,
      result: 12199,
      percent: '141.11',
      indicator: false,
      asOf: 'เดือนสิงหาคม 2563',
    },
    {
      line: 50,
      plan: '5.2.1',
      name: 'ตำบลรูปธรรมการพัฒนาคุณภาพชีวิตชุมชนท้องถิ่นโดยสภาองค์กรชุมชนตำบล',
      unit: 'ตำบล',
      target: 553,
      result: 561,
      percent: '101.45',
      indicator: true,
      score: '100',
      asOf: 'เดือนสิงหาคม 2563',
    },
    {
      line: 51,
      plan: '5.2.2',
      name: 'การสนับสนุนการดำเนินงานและพัฒนาคุณภาพสภาองค์กรชุมชนตำบล',
      unit: 'ตำบล',
      target: 1250,
      result: 1582,
      percent: '126.56',
      indicator: false,
      asOf: 'เดือนสิงหาคม 2563',
    },
    {
      line: 52,
      plan: '5.3',
      name: 'การสนับสนุนการจัดสวัสดิการชุมชน',
      unit: 'ตำบล',
      target: 2289,
      result: 2734,
      percent: '119.44',
      indicator: true,
      score: '100',
    },
    {
      line: 53,
      plan: '6',
      name: 'การพัฒนาระบบบริหารจัดการและคุณภาพองค์กรผู้ใช้สินเชื่อ',
      unit: 'ร้อยละ',
      targetPercent: '60',
      result: 273,
      percent: '136.50',
      indicator: false,
      asOf: 'ณ 31 สิงหาคม 2563',
    },
    {
      line: 56,
      plan: '7.1',
      name: 'การพัฒนาระบบข้อมูลและเทคโนโลยีสารสนเทศ',
      unit: 'ร้อยละ',
      targetPercent: '100',
      percent: '100',
      indicator: true,
      score: '100',
    },
    { line: 57, plan: '7.2', name: 'สนับสนุนการจัดการความรู้องค์กรและชุมชน', unit: 'ชุดความรู้', result: 1422, indicator: false },
    {
      line: 58,
      plan: '7.3',
      name: 'การพัฒนาระบบสื่อสาร/ประชาสัมพันธ์',
      unit: 'ร้อยละ',
      targetPercent: '100',
      indicator: true,
      score: '100',
    },
    {
      line: 60,
      plan: '8.1',
      name: 'ร้อยละค่าใช้จ่ายด้านบุคลากรขององค์การมหาชน',
      unit: 'ร้อยละ',
      targetPercent: '32',
      ceiling: true,
      percent: '5.10',
      indicator: true,
      score: '100.00',
      asOf: 'ณ วันที่ 31 สิงหาคม 2563',
    },
    {
      line: 61,
      plan: '8.2',
      name: 'ร้อยละของต้นทุนในการจ่ายเงินสนับสนุนให้กับขบวนองค์กรชุมชนผ่านระบบออนไลน์',
      unit: 'ร้อยละ',
      targetPercent: '70',
      percent: '86.67',
      indicator: true,
      score: '100.00',
      asOf: 'วันที่ 1 ตุลาคม 2562 - 25 สิงหาคม 2563',
    },
    {
      line: 62,
      plan: '8.3',
      name: 'ร้อยละความพึงพอใจในการให้บริการขององค์การมหาชน',
      unit: 'ร้อยละ',
      targetPercent: '80',
      percent: '86.65',
      indicator: true,
      score: '100.00',
    },
    {
      line: 63,
      plan: '8.4',
      name: 'ระดับความสำเร็จของการพัฒนาด้านการกำกับดูแลกิจการ (8 ประเด็น)',
      unit: 'ร้อยละ',
      targetPercent: '100',
      indicator: true,
      score: '100',
    },
    {
      line: 64,
      plan: '8.5',
      name: 'ร้อยละของการเบิกจ่ายตามแผนการใช้จ่ายเงิน',
      unit: 'ร้อยละ',
      targetPercent: '96',
      percent: '96.59',
      amount: '2547.1688',
      indicator: true,
      asOf: 'ประมาณการ ณ ก.ย. 2563',
    },
    {
      line: 67,
      plan: '9',
      name: 'การบริหารและพัฒนาบุคลากร',
      unit: 'คน',
      target: 232,
      targetPercent: '80',
      result: 289,
      percent: '124.57',
      indicator: false,
    },
  ],
  errata: [
    {
      row: 13,
      column: 'unit',
      printed: 'ตำบล',
      corrected: 'กองทุน',
      why: {
        th: 'ตารางรายไตรมาสนับเป็นกองทุน (บรรทัด 173 และ 183)',
        en: 'the table by quarter counts funds (lines 173 and 183)',
      },
    },
  ],
});
