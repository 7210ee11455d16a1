/**
 * Tourism communities, FY2565: activities with their budgets, deadlines, the amounts of the project and indicators.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** An activity with its budget and its people. */
export interface ActivityRow extends OfficialRow {
  readonly activity: string;
  readonly name: string;
  readonly communities: number;
  /** Baht. */
  readonly unitCost: string;
  /** Baht. */
  readonly total: string;
  /** Absent where none is printed. */
  readonly peoplePerCommunity?: number;
  readonly people?: number;
  readonly executingUnit: string;
  readonly period: string;
}

/**
 * The activities with their budgets (งบประมาณ), in printed order. Communities × baht a community is the printed total in all four. The people of activity 1.1 come twice to ten a
 * community and are counted once.
 *
 * @th
 * กิจกรรมชุมชนท่องเที่ยวพร้อมงบประมาณ ตามลำดับที่พิมพ์ จำนวนชุมชนคูณบาทต่อชุมชนเท่ากับยอดรวมทั้งสี่กิจกรรม
 *
 * @source 004_5d18bda2820f2124.txt, lines 3137 to 3287
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityTourism.fy2565.activities.rows.map(({ total }) => total); // ['3300000', '18000000', '4000000', '6500000']
 * ```
 */
export const activities = officialTable<ActivityRow>({
  id: 'D-01 community-tourism',
  title: { th: 'งบประมาณกิจกรรมชุมชนท่องเที่ยว', en: 'Budgets of the tourism activities' },
  source: cite(guideline, 'ส่งเสริมการท่องเที่ยวเชิงสร้างสรรค์')([3137, 3287]),
  columns: {
    activity: { label: { th: 'กิจกรรมที่', en: 'number' } },
    name: { label: { th: 'กิจกรรม (โดยย่อ)', en: 'activity, in short' } },
    communities: { label: { th: 'จำนวนชุมชน', en: 'communities' }, unit: 'communities' },
    unitCost: { label: { th: 'ชุมชนละ', en: 'a community' }, unit: 'baht' },
    total: { label: { th: 'รวม', en: 'total' }, unit: 'baht' },
    peoplePerCommunity: { label: { th: 'คนต่อชุมชน', en: 'people a community' }, unit: 'people' },
    people: { label: { th: 'รวมคน', en: 'people in all' }, unit: 'people' },
    executingUnit: { label: { th: 'หน่วยดำเนินการ', en: 'unit that carries it out' } },
    period: { label: { th: 'ระยะเวลาดำเนินการ', en: 'period' } },
  },
  rows: [
    {
      line: 3137,
      until: 3141,
      activity: 'กิจกรรม 1.1',
      name: 'ค้นหา Champ ผลิตภัณฑ์เด่น และทดสอบโปรแกรม',
      communities: 100,
      unitCost: '33000',
      total: '3300000',
      peoplePerCommunity: 10,
      people: 1000,
      executingUnit: 'สำนักงานพัฒนาชุมชนอำเภอ',
      period: 'ตุลาคม - ธันวาคม 2564',
    },
    {
      line: 3205,
      until: 3208,
      activity: 'กิจกรรม 1.2',
      name: 'จัดกิจกรรมที่นักท่องเที่ยวลงมือปฏิบัติ (D-HOPE)',
      communities: 100,
      unitCost: '180000',
      total: '18000000',
      peoplePerCommunity: 100,
      people: 10_000,
      executingUnit: 'สำนักงานพัฒนาชุมชนอำเภอ',
      period: 'มกราคม - มีนาคม 2565',
    },
    {
      line: 3249,
      until: 3253,
      activity: 'กิจกรรม 1.3',
      name: 'ยกระดับและพัฒนาผลิตภัณฑ์',
      communities: 100,
      unitCost: '40000',
      total: '4000000',
      executingUnit: 'สำนักงานพัฒนาชุมชนอำเภอ',
      period: 'เมษายน - สิงหาคม 2565',
    },
    {
      line: 3279,
      until: 3287,
      activity: 'กิจกรรม 2',
      name: 'ผลิตสื่อเพื่อการประชาสัมพันธ์',
      communities: 100,
      unitCost: '65000',
      total: '6500000',
      executingUnit: 'สำนักงานพัฒนาชุมชนอำเภอ',
      period: 'เมษายน - สิงหาคม 2565',
    },
  ],
  errata: [
    {
      row: 3,
      column: 'executingUnit',
      printed: 'สำนักงานพัฒนาชุมชนอำเภอ',
      corrected: 'สำนักงานพัฒนาชุมชนจังหวัด',
      why: {
        th: 'ขั้นตอนทั้งหมดของกิจกรรมเป็นของจังหวัด (3269, 3271, 3277)',
        en: 'every step of the activity is the province’s (3269, 3271, 3277)',
      },
    },
  ],
});

/** What is due, and when. */
export interface DeadlineRow extends OfficialRow {
  readonly activity: string;
  readonly by: string;
  readonly what: string;
  readonly recipient: string;
  /** Days after the end of the activity; absent where no day is printed. */
  readonly daysAfter?: number;
}

/**
 * What the activities report, to whom and when (การรายงานผล). The amphoe's report has no day.
 *
 * @th
 * การรายงานผลของกิจกรรมชุมชนท่องเที่ยว รายงานอะไร ให้ใคร เมื่อใด รายงานของอำเภอไม่ได้กำหนดวัน
 *
 * @source 004_5d18bda2820f2124.txt, lines 3127, 3129, 3193, 3195, 3239, 3241 and 3277
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityTourism.fy2565.deadlines.rows.filter(({ daysAfter }) => daysAfter === 7).length; // 4
 * ```
 */
export const deadlines = officialTable<DeadlineRow>({
  id: 'D-03 community-tourism',
  title: { th: 'การรายงานผลของกิจกรรมชุมชนท่องเที่ยว', en: 'Reports of the tourism activities' },
  source: cite(guideline, 'ส่งเสริมการท่องเที่ยวเชิงสร้างสรรค์')(3127, 3129, 3193, 3195, 3239, 3241, 3277),
  columns: {
    activity: { label: { th: 'กิจกรรมที่', en: 'number' } },
    by: { label: { th: 'ผู้ดำเนินการ', en: 'who has to' } },
    what: { label: { th: 'สิ่งที่ต้องทำ (โดยย่อ)', en: 'what is due, in short' } },
    recipient: { label: { th: 'ผู้รับ', en: 'recipient' } },
    daysAfter: { label: { th: 'วันหลังสิ้นสุดดำเนินการ', en: 'days after the end' }, unit: 'days' },
  },
  rows: [
    { line: 3127, activity: 'กิจกรรม 1.1', by: 'อำเภอ', what: 'สรุปและรายงานผล', recipient: 'จังหวัด' },
    {
      line: 3129,
      activity: 'กิจกรรม 1.1',
      by: 'จังหวัด',
      what: 'รายงานผลและบันทึก BPM',
      recipient: 'กรมการพัฒนาชุมชน',
      daysAfter: 7,
    },
    { line: 3193, activity: 'กิจกรรม 1.2', by: 'อำเภอ', what: 'สรุปและรายงานผล', recipient: 'จังหวัด' },
    {
      line: 3195,
      activity: 'กิจกรรม 1.2',
      by: 'จังหวัด',
      what: 'รายงานผลและบันทึก BPM',
      recipient: 'กรมการพัฒนาชุมชน',
      daysAfter: 7,
    },
    { line: 3239, activity: 'กิจกรรม 1.3', by: 'อำเภอ', what: 'สรุปและรายงานผล', recipient: 'จังหวัด' },
    {
      line: 3241,
      activity: 'กิจกรรม 1.3',
      by: 'จังหวัด',
      what: 'รายงานผลและบันทึก BPM',
      recipient: 'กรมการพัฒนาชุมชน',
      daysAfter: 7,
    },
    {
      line: 3277,
      activity: 'กิจกรรม 2',
      by: 'จังหวัด',
      what: 'รายงานผลและบันทึก BPM',
      recipient: 'กรมการพัฒนาชุมชน',
      daysAfter: 7,
    },
  ],
  errata: [],
});

/** An amount of the project. */
export interface AmountRow extends OfficialRow {
  readonly item: string;
  /** Baht. */
  readonly amount: string;
}

/**
 * The amounts of the project (งบประมาณโครงการ): its four printed activities, and the whole. The activities come to 31,800,000 baht; what the other 13,200,000 are for is not printed beside
 * them.
 *
 * @th
 * งบประมาณโครงการท่องเที่ยวเชิงสร้างสรรค์ 4 กิจกรรม รวม 31,800,000 บาท และทั้งโครงการ อีก 13,200,000 บาทไม่ได้พิมพ์ว่าใช้ทำอะไร
 *
 * @source 004_5d18bda2820f2124.txt, lines 746, 3138, 3205, 3250 and 3281
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityTourism.fy2565.projectAmounts.rows.at(-1)?.amount; // '45000000'
 * ```
 */
export const projectAmounts = officialTable<AmountRow>({
  id: 'D-05 community-tourism',
  title: { th: 'งบประมาณโครงการท่องเที่ยวเชิงสร้างสรรค์', en: 'Amounts of the tourism project' },
  source: cite(guideline, 'โครงการส่งเสริมการท่องเที่ยวเชิงสร้างสรรค์และวัฒนธรรม')(746, 3138, 3205, 3250, 3281),
  columns: {
    item: { label: { th: 'รายการ', en: 'item' } },
    amount: { label: { th: 'จำนวนเงิน', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    { line: 3138, item: 'กิจกรรม 1.1', amount: '3300000' },
    { line: 3205, item: 'กิจกรรม 1.2', amount: '18000000' },
    { line: 3250, item: 'กิจกรรม 1.3', amount: '4000000' },
    { line: 3281, item: 'กิจกรรม 2', amount: '6500000' },
    { line: 746, item: 'งบประมาณโครงการ', amount: '45000000' },
  ],
  errata: [],
});

/** An indicator as printed. */
export interface IndicatorRow extends OfficialRow {
  readonly activity: string;
  readonly indicator: string;
  readonly figure: number;
  readonly unit: string;
}

/**
 * The indicators of the four activities (ตัวชี้วัดกิจกรรม), as printed: none has a word of comparison.
 *
 * @th
 * ตัวชี้วัดของ 4 กิจกรรมตามที่พิมพ์ ไม่มีคำเปรียบเทียบ
 *
 * @source 004_5d18bda2820f2124.txt, lines 3143, 3210, 3255 and 3295
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityTourism.fy2565.indicators.rows.map(({ figure }) => figure); // [1000, 1000, 1000, 100, 1000, 1000, 200, 100]
 * ```
 */
export const indicators = officialTable<IndicatorRow>({
  id: 'D-06 community-tourism',
  title: { th: 'ตัวชี้วัดกิจกรรมชุมชนท่องเที่ยว', en: 'Indicators of the tourism activities' },
  source: cite(guideline, 'ตัวชี้วัดกิจกรรม')(3143, 3210, 3255, 3295),
  columns: {
    activity: { label: { th: 'กิจกรรมที่', en: 'number' } },
    indicator: { label: { th: 'ตัวชี้วัด', en: 'indicator' } },
    figure: { label: { th: 'ค่า', en: 'figure' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
  },
  rows: [
    { line: 3143, activity: 'กิจกรรม 1.1', indicator: 'ผู้จัดโปรแกรมท่องเที่ยวเชิงสร้างสรรค์', figure: 1000, unit: 'คน' },
    {
      line: 3143,
      activity: 'กิจกรรม 1.1',
      indicator: 'โปรแกรมท่องเที่ยว/ผลิตภัณฑ์เด่นของผู้จัดโปรแกรมท่องเที่ยวเชิงสร้างสรรค์',
      figure: 1000,
      unit: 'โปรแกรม',
    },
    { line: 3143, activity: 'กิจกรรม 1.1', indicator: 'แผนการตลาดสอบโปรแกรมท่องเที่ยว', figure: 1000, unit: 'แผน' },
    { line: 3210, activity: 'กิจกรรม 1.2', indicator: 'เอกสารแนะนำการท่องเที่ยวของชุมชน', figure: 100, unit: 'ชุมชน' },
    {
      line: 3210,
      activity: 'กิจกรรม 1.2',
      indicator: 'ผู้จัดโปรแกรมที่มีกิจกรรมรองรับให้บริการนักท่องเที่ยว',
      figure: 1000,
      unit: 'คน',
    },
    { line: 3210, activity: 'กิจกรรม 1.2', indicator: 'โปรแกรมของผู้จัดโปรแกรมท่องเที่ยว', figure: 1000, unit: 'โปรแกรม' },
    {
      line: 3255,
      activity: 'กิจกรรม 1.3',
      indicator: 'ผลิตภัณฑ์ที่ได้รับการพัฒนาผลิตภัณฑ์ และบรรจุกิจกรรม พร้อมจำหน่าย/บริการแก่นักท่องเที่ยว',
      figure: 200,
      unit: 'ผลิตภัณฑ์',
    },
    { line: 3295, activity: 'กิจกรรม 2', indicator: 'มีสื่อประชาสัมพันธ์ชุมชนผ่านทางออนไลน์', figure: 100, unit: 'ชุมชน' },
  ],
  errata: [
    {
      row: 2,
      column: 'indicator',
      printed: 'แผนการตลาดสอบ',
      corrected: 'แผนการทดสอบ',
      why: {
        th: 'ขั้นตอนกล่าวถึงการวางแผนทดสอบโปรแกรม (3113) ไม่ใช่แผนการตลาด',
        en: 'the steps speak of planning a test (3113), not of a market',
      },
    },
    {
      row: 6,
      column: 'indicator',
      printed: 'บรรจุกิจกรรม',
      corrected: 'บรรจุภัณฑ์',
      why: { th: 'ขั้นตอนพิมพ์ “ผลิตภัณฑ์/บรรจุภัณฑ์” (3237)', en: 'the steps print “product/packaging” (3237)' },
    },
  ],
});
