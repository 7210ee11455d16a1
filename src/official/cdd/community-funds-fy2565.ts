/**
 * Community funds, FY2565: activities with their budgets, model provinces, deadlines, indicators and what is printed
 * of governance.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

export { type IssueRow, issues } from './community-funds-fy2565-issues.js';

/** An activity with its budget and its people. */
export interface ActivityRow extends OfficialRow {
  /** As it is numbered in the guideline; 2.2 has two budgets. */
  readonly activity: string;
  readonly name: string;
  readonly units: number;
  /** Baht. */
  readonly unitCost: string;
  /** Baht. */
  readonly total: string;
  /** Absent where no number for one unit is printed beside the budget. */
  readonly peoplePerUnit?: number;
  /** Absent where no total is printed. */
  readonly people?: number;
  readonly executingUnit: string;
  readonly period: string;
}

/**
 * The fund activities with their budgets (งบประมาณ), in printed order. Units × unit cost is the printed total in all six.
 *
 * @th
 * กิจกรรมกองทุนชุมชนพร้อมงบประมาณ ตามลำดับที่พิมพ์ จำนวนหน่วยคูณอัตราต่อหน่วยเท่ากับยอดรวมทั้งหกกิจกรรม
 *
 * @source 004_5d18bda2820f2124.txt, lines 3440 to 3685
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityFunds.fy2565.activities.rows.map(({ total }) => total)[0]; // '38400000'
 * ```
 */
export const activities = officialTable<ActivityRow>({
  id: 'D-01',
  title: { th: 'งบประมาณกิจกรรมกองทุนชุมชน', en: 'Budgets of the fund activities' },
  source: cite(guideline, 'ขับเคลื่อนเศรษฐกิจฐานรากด้วยกองทุนชุมชน')([3440, 3685]),
  columns: {
    activity: { label: { th: 'กิจกรรมที่', en: 'number' } },
    name: { label: { th: 'กิจกรรม (โดยย่อ)', en: 'activity, in short' } },
    units: { label: { th: 'จำนวนหน่วย', en: 'units' }, unit: 'sites' },
    unitCost: { label: { th: 'หน่วยละ', en: 'for each unit' }, unit: 'baht' },
    total: { label: { th: 'รวม', en: 'total' }, unit: 'baht' },
    peoplePerUnit: { label: { th: 'คนต่อหน่วย', en: 'people for each unit' }, unit: 'people' },
    people: { label: { th: 'รวมคน', en: 'people in all' }, unit: 'people' },
    executingUnit: { label: { th: 'หน่วยดำเนินการ', en: 'unit that carries it out' } },
    period: { label: { th: 'ระยะเวลาดำเนินการ', en: 'period' } },
  },
  rows: [
    {
      line: 3440,
      until: 3451,
      activity: 'กิจกรรม 1.1',
      name: 'Mobile Clinic',
      units: 6000,
      unitCost: '6400',
      total: '38400000',
      people: 150000,
      executingUnit: 'สำนักงานพัฒนาชุมชนอำเภอ',
      period: 'มกราคม - พฤษภาคม 2565',
    },
    {
      line: 3500,
      until: 3506,
      activity: 'กิจกรรม 1.2',
      name: 'กองทุนชุมชนดีเด่น',
      units: 152,
      unitCost: '20000',
      total: '3040000',
      executingUnit: 'สำนักงานพัฒนาชุมชนจังหวัด',
      period: 'ภายในเดือนกรกฎาคม 2565',
    },
    {
      line: 3536,
      until: 3545,
      activity: 'กิจกรรม 1.3',
      name: 'สร้างความเข้มแข็ง กข.คจ.',
      units: 2500,
      unitCost: '1800',
      total: '4500000',
      peoplePerUnit: 10,
      executingUnit: 'สำนักงานพัฒนาชุมชนอำเภอ',
      period: 'มกราคม - พฤษภาคม 2565',
    },
    {
      line: 3590,
      until: 3594,
      activity: 'กิจกรรม 2.1.1',
      name: 'เวทีจัดการความรู้ศูนย์สาธิตการตลาดต้นแบบ',
      units: 42,
      unitCost: '4500',
      total: '189000',
      peoplePerUnit: 15,
      executingUnit: 'สำนักงานพัฒนาชุมชนอำเภอ',
      period: 'มกราคม – กุมภาพันธ์ 2565',
    },
    {
      line: 3645,
      until: 3653,
      activity: 'กิจกรรม 2.2 เวที',
      name: 'เวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบ',
      units: 40,
      unitCost: '2200',
      total: '88000',
      peoplePerUnit: 10,
      people: 400,
      executingUnit: 'สำนักงานพัฒนาชุมชนอำเภอ',
      period: 'มกราคม - มีนาคม 2565',
    },
    {
      line: 3681,
      until: 3685,
      activity: 'กิจกรรม 2.2 สนับสนุน',
      name: 'สนับสนุนการดำเนินงาน กข.คจ. ต้นแบบ',
      units: 40,
      unitCost: '60000',
      total: '2400000',
      executingUnit: 'สำนักงานพัฒนาชุมชนจังหวัด',
      period: 'เมษายน – มิถุนายน 2565',
    },
  ],
  errata: [],
});

/** A province. */
export interface ProvinceRow extends OfficialRow {
  readonly province: string;
}

/**
 * The 40 provinces that choose a model poverty-alleviation fund (กข.คจ. ต้นแบบ), in printed order, with one name damaged in the text
 * edition.
 *
 * @th
 * 40 จังหวัดที่คัดเลือก กข.คจ. ต้นแบบ ตามลำดับที่พิมพ์ ชื่อหนึ่งในฉบับข้อความอ่านไม่สมบูรณ์
 *
 * @source 004_5d18bda2820f2124.txt, line 3612
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows, errata } = cdd.communityFunds.fy2565.modelProvinces;
 * rows.length; // 40
 * errata.map(({ corrected }) => corrected); // ['ตราด']
 * ```
 */
export const modelProvinces = officialTable<ProvinceRow>({
  id: 'D-02',
  title: { th: 'จังหวัด จำนวน 40 จังหวัด', en: 'The 40 provinces' },
  source: cite(guideline, '2.2 สนับสนุนโครงการแก้ไขปัญหาความยากจน (กข.คจ.) ต้นแบบ')(3612),
  columns: { province: { label: { th: 'จังหวัด', en: 'province' } } },
  rows: [
    { line: 3612, province: 'กระบี่' },
    { line: 3612, province: 'กาฬสินธุ์' },
    { line: 3612, province: 'ชลบุรี' },
    { line: 3612, province: 'ชัยภูมิ' },
    { line: 3612, province: 'ชุมพร' },
    { line: 3612, province: 'ตรัง' },
    { line: 3612, province: 'ตรด' },
    { line: 3612, province: 'นครนายก' },
    { line: 3612, province: 'นครพนม' },
    { line: 3612, province: 'นครศรีธรรมราช' },
    { line: 3612, province: 'นครสวรรค์' },
    { line: 3612, province: 'นนทบุรี' },
    { line: 3612, province: 'น่าน' },
    { line: 3612, province: 'บึงกาฬ' },
    { line: 3612, province: 'บุรีรัมย์' },
    { line: 3612, province: 'ปทุมธานี' },
    { line: 3612, province: 'ปราจีนบุรี' },
    { line: 3612, province: 'พระนครศรีอยุธยา' },
    { line: 3612, province: 'พิษณุโลก' },
    { line: 3612, province: 'เพชรบูรณ์' },
    { line: 3612, province: 'แพร่' },
    { line: 3612, province: 'มหาสารคาม' },
    { line: 3612, province: 'ยโสธร' },
    { line: 3612, province: 'ยะลา' },
    { line: 3612, province: 'ระนอง' },
    { line: 3612, province: 'ลพบุรี' },
    { line: 3612, province: 'ลำปาง' },
    { line: 3612, province: 'ลำพูน' },
    { line: 3612, province: 'เลย' },
    { line: 3612, province: 'สตูล' },
    { line: 3612, province: 'สมุทรสงคราม' },
    { line: 3612, province: 'สมุทรสาคร' },
    { line: 3612, province: 'สิงห์บุรี' },
    { line: 3612, province: 'สุโขทัย' },
    { line: 3612, province: 'สุพรรณบุรี' },
    { line: 3612, province: 'สุราษฎร์ธานี' },
    { line: 3612, province: 'อ่างทอง' },
    { line: 3612, province: 'อุดรธานี' },
    { line: 3612, province: 'อุทัยธานี' },
    { line: 3612, province: 'อุบลราชธานี' },
  ],
  errata: [
    {
      row: 6,
      column: 'province',
      printed: 'ตรด',
      corrected: 'ตราด',
      why: {
        th: 'สระหายไปในฉบับข้อความ ไม่มีจังหวัดชื่อนี้',
        en: 'a vowel is lost in the text edition: there is no such province',
      },
    },
  ],
});

/** A report or another thing that is due. */
export interface DeadlineRow extends OfficialRow {
  readonly activity: string;
  /** Who has to. */
  /** Absent where nobody is named. */
  readonly by?: string;
  /** What is due, in short. */
  readonly what: string;
  /** Days after the end of the activity, where they are printed. */
  readonly daysAfter?: number;
  /** The day, where one is printed. */
  readonly on?: string;
  /** The month or the quarter, where that is printed instead. */
  readonly within?: string;
}

/**
 * When what is due in the fund activities (กำหนดเวลา), in printed order: so many days after the end, a day, a month, or both.
 *
 * @th
 * กำหนดเวลาของกิจกรรมกองทุนชุมชน ตามลำดับที่พิมพ์ เป็นจำนวนวันหลังเสร็จสิ้น วันที่ เดือน หรือทั้งสองอย่าง
 *
 * @source 004_5d18bda2820f2124.txt, lines 3336 to 3679
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const both = cdd.communityFunds.fy2565.deadlines.rows.filter(({ daysAfter, within }) => daysAfter && within);
 * both.map(({ line }) => line); // [3677]
 * ```
 */
export const deadlines = officialTable<DeadlineRow>({
  id: 'D-03',
  title: { th: 'กำหนดเวลาของกิจกรรมกองทุนชุมชน', en: 'Deadlines of the fund activities' },
  source: cite(guideline, 'ขับเคลื่อนเศรษฐกิจฐานรากด้วยกองทุนชุมชน')([3336, 3679]),
  columns: {
    activity: { label: { th: 'กิจกรรมที่', en: 'number' } },
    by: { label: { th: 'ผู้ดำเนินการ', en: 'who has to' } },
    what: { label: { th: 'สิ่งที่ต้องทำ (โดยย่อ)', en: 'what is due, in short' } },
    daysAfter: { label: { th: 'วันหลังเสร็จสิ้น', en: 'days after the end' }, unit: 'days' },
    on: { label: { th: 'ภายในวันที่', en: 'by the day' } },
    within: { label: { th: 'ภายในเดือน/ไตรมาส', en: 'within the month or quarter' } },
  },
  rows: [
    { line: 3336, activity: 'กิจกรรม 1.1', by: 'จังหวัดและอำเภอ', what: 'ส่งรายชื่อกองทุน', within: 'ธันวาคม 2564' },
    { line: 3428, activity: 'กิจกรรม 1.1', by: 'ทีมคู่หู คู่คิด', what: 'ประเมินและบันทึกในระบบ', within: 'พฤษภาคม 2565' },
    { line: 3430, activity: 'กิจกรรม 1.1', by: 'อำเภอ', what: 'รายงานจังหวัด', daysAfter: 7 },
    { line: 3432, activity: 'กิจกรรม 1.1', by: 'จังหวัด', what: 'ตรวจสอบและรายงานกรมฯ', on: '2022-06-15' },
    { line: 3434, activity: 'กิจกรรม 1.1', by: 'จังหวัด', what: 'บันทึก BPM', on: '2022-06-15' },
    {
      line: 3436,
      activity: 'กิจกรรม 1.1',
      by: 'กรมการพัฒนาชุมชน',
      what: 'ติดตามใน 18 เขตตรวจราชการ',
      within: 'ไตรมาส 3 - 4',
    },
    { line: 3498, activity: 'กิจกรรม 1.2', by: 'จังหวัด', what: 'บันทึก BPM และรายงานกรมฯ', on: '2022-08-10' },
    { line: 3504, activity: 'กิจกรรม 1.2', what: 'ดำเนินการแล้วเสร็จ', within: 'กรกฎาคม 2565' },
    { line: 3532, activity: 'กิจกรรม 1.3', by: 'อำเภอ', what: 'รายงานจังหวัด', daysAfter: 7 },
    { line: 3534, activity: 'กิจกรรม 1.3', by: 'จังหวัด', what: 'บันทึก BPM', daysAfter: 7 },
    { line: 3534, activity: 'กิจกรรม 1.3', by: 'จังหวัด', what: 'รายงานกรมฯ', within: 'มิถุนายน 2565' },
    { line: 3581, activity: 'กิจกรรม 2.1.1', by: 'อำเภอ', what: 'รายงานจังหวัด', daysAfter: 7 },
    { line: 3582, activity: 'กิจกรรม 2.1.1', by: 'จังหวัด', what: 'บันทึก BPM และรายงานกรมฯ', within: 'กุมภาพันธ์ 2565' },
    { line: 3584, activity: 'กิจกรรม 2.1.1', by: 'กรมการพัฒนาชุมชน', what: 'ติดตาม', within: 'ไตรมาส 4' },
    { line: 3623, activity: 'กิจกรรม 2.2', by: 'จังหวัด', what: 'ส่งรายชื่อ กข.คจ. ต้นแบบ', on: '2021-12-15' },
    { line: 3641, activity: 'กิจกรรม 2.2 เวที', by: 'อำเภอ', what: 'รายงานจังหวัด', daysAfter: 7 },
    { line: 3643, activity: 'กิจกรรม 2.2 เวที', by: 'จังหวัด', what: 'บันทึก BPM', daysAfter: 7 },
    { line: 3675, activity: 'กิจกรรม 2.2 สนับสนุน', what: 'รายงานจังหวัด', daysAfter: 7 },
    { line: 3677, activity: 'กิจกรรม 2.2 สนับสนุน', by: 'จังหวัด', what: 'บันทึก BPM', daysAfter: 7, within: 'พฤษภาคม 2565' },
    { line: 3679, activity: 'กิจกรรม 2.2 สนับสนุน', by: 'จังหวัด', what: 'สรุปผลงาน กข.คจ. ต้นแบบ', within: 'พฤษภาคม 2565' },
  ],
  errata: [],
});

/** An amount of the project. */
export interface AmountRow extends OfficialRow {
  readonly activity: string;
  /** Baht. */
  readonly amount: string;
}

/**
 * What the project's activities cost (งบประมาณกิจกรรม), as far as amounts are printed, to 2.6. They come to 58,667,800 baht of the
 * project's 72,900,000; the rest is not detailed.
 *
 * @th
 * งบประมาณกิจกรรมของโครงการเท่าที่พิมพ์ไว้ ถึงกิจกรรม 2.6 รวม 58,667,800 บาท จาก 72,900,000 บาท ส่วนที่เหลือไม่ได้แจกแจง
 *
 * @source 004_5d18bda2820f2124.txt, lines 3448 to 4074
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityFunds.fy2565.projectAmounts.rows.length; // 11
 * ```
 */
export const projectAmounts = officialTable<AmountRow>({
  id: 'D-05',
  title: { th: 'งบประมาณกิจกรรมของโครงการ', en: 'Amounts of the project by activity' },
  source: cite(guideline, 'ขับเคลื่อนเศรษฐกิจฐานรากด้วยกองทุนชุมชน')([3448, 4074]),
  columns: {
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    amount: { label: { th: 'งบประมาณ', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    { line: 3448, activity: 'กิจกรรม 1.1', amount: '38400000' },
    { line: 3501, activity: 'กิจกรรม 1.2', amount: '3040000' },
    { line: 3539, activity: 'กิจกรรม 1.3', amount: '4500000' },
    { line: 3591, activity: 'กิจกรรม 2.1.1', amount: '189000' },
    { line: 3647, activity: 'กิจกรรม 2.2 เวที', amount: '88000' },
    { line: 3682, activity: 'กิจกรรม 2.2 สนับสนุน', amount: '2400000' },
    { line: 3740, activity: 'กิจกรรม 2.3 มหกรรมการออม', amount: '3800000' },
    { line: 3861, activity: 'กิจกรรม 2.4', amount: '967400' },
    { line: 3948, activity: 'กิจกรรม 2.5', amount: '3069000' },
    { line: 4038, activity: 'กิจกรรม 2.6 ประชุม', amount: '814400' },
    { line: 4074, activity: 'กิจกรรม 2.6 สนับสนุน', amount: '1400000' },
  ],
  errata: [],
});

/** A figure of an indicator. */
export interface IndicatorRow extends OfficialRow {
  readonly activity: string;
  /** In short. */
  readonly indicator: string;
  /** Absent where no figure is printed. */
  readonly value?: number;
  readonly unit?: string;
}

/**
 * The indicators of the fund activities (ตัวชี้วัดกิจกรรม). Only the last prints a comparison: at least (อย่างน้อย).
 *
 * @th
 * ตัวชี้วัดกิจกรรมกองทุนชุมชน มีเพียงข้อสุดท้ายที่พิมพ์คำว่าอย่างน้อย
 *
 * @source 004_5d18bda2820f2124.txt, lines 3453 to 3692
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityFunds.fy2565.indicators.rows.map(({ value }) => value ?? null); // [100, 90, 152, null, 42, null, 2]
 * ```
 */
export const indicators = officialTable<IndicatorRow>({
  id: 'D-06',
  title: { th: 'ตัวชี้วัดกิจกรรมกองทุนชุมชน', en: 'Indicators of the fund activities' },
  source: cite(guideline, 'ตัวชี้วัดกิจกรรม')([3453, 3692]),
  columns: {
    activity: { label: { th: 'กิจกรรมที่', en: 'number' } },
    indicator: { label: { th: 'ตัวชี้วัด (โดยย่อ)', en: 'indicator, in short' } },
    value: { label: { th: 'ค่า', en: 'figure' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
  },
  rows: [
    { line: 3453, activity: 'กิจกรรม 1.1', indicator: 'กองทุนมีธรรมาภิบาล', value: 100, unit: 'ร้อยละ' },
    { line: 3453, activity: 'กิจกรรม 1.1', indicator: 'ประชาชนเข้าถึงแหล่งทุน', value: 90, unit: 'ร้อยละ' },
    { line: 3506, activity: 'กิจกรรม 1.2', indicator: 'กองทุนชุมชนดีเด่น', value: 152, unit: 'กองทุน' },
    { line: 3552, activity: 'กิจกรรม 1.3', indicator: 'มีแผนและแนวทางแก้ไขปัญหาร่วมกัน' },
    { line: 3596, activity: 'กิจกรรม 2.1.1', indicator: 'ศูนย์มีการจัดการความรู้', value: 42, unit: 'แห่ง' },
    { line: 3657, activity: 'กิจกรรม 2.2 เวที', indicator: 'มีแผนพัฒนาสู่แหล่งเรียนรู้' },
    { line: 3692, activity: 'กิจกรรม 2.2 สนับสนุน', indicator: 'มีสื่อเผยแพร่', value: 2, unit: 'รายการ' },
  ],
  errata: [],
});

/** A figure beside a word on levels of governance. */
export interface GovernanceRow extends OfficialRow {
  readonly funds: 'กข.คจ.' | 'กลุ่มออมทรัพย์' | 'กองทุนชุมชน';
  /** In short. */
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

/**
 * Everything that the guideline prints on levels and shares of governance (ระดับธรรมาภิบาล): targets of upgrades, the level of SMART
 * candidates, shares of funds. None of it says how a level is computed.
 *
 * @th
 * ตัวเลขทั้งหมดที่แนวทางพิมพ์เรื่องระดับธรรมาภิบาล ไม่มีข้อใดบอกวิธีคำนวณระดับ
 *
 * @source 004_5d18bda2820f2124.txt, lines 561, 961, 3453, 6025, 6065, 6149, 6155, 6173, 6746, 6840 and 6845
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.communityFunds.fy2565.governanceFigures;
 * rows.filter(({ funds }) => funds === 'กข.คจ.').map(({ value }) => value); // [1377, 10, 29231, 1377, 1377]
 * ```
 */
export const governanceFigures = officialTable<GovernanceRow>({
  id: 'D-07',
  title: { th: 'ตัวเลขเกี่ยวกับระดับธรรมาภิบาล', en: 'Figures on levels of governance' },
  source: cite(guideline)(561, 961, 3453, 6025, 6065, 6149, 6155, 6173, 6746, 6840, 6845),
  columns: {
    funds: { label: { th: 'กองทุน', en: 'funds' } },
    what: { label: { th: 'เรื่อง (โดยย่อ)', en: 'what it is, in short' } },
    value: { label: { th: 'ค่า', en: 'figure' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
  },
  rows: [
    { line: 6025, funds: 'กข.คจ.', what: 'ยกระดับไม่น้อยกว่า', value: 1377, unit: 'กองทุน' },
    { line: 6025, funds: 'กข.คจ.', what: 'ยกระดับคิดเป็น', value: 10, unit: 'ร้อยละ' },
    { line: 6025, funds: 'กข.คจ.', what: 'กองทุนทั้งหมด', value: 29231, unit: 'กองทุน' },
    { line: 6065, funds: 'กข.คจ.', what: 'ยกระดับไม่น้อยกว่า', value: 1377, unit: 'กองทุน' },
    { line: 6840, funds: 'กข.คจ.', what: 'ยกระดับไม่น้อยกว่า', value: 1377, unit: 'กองทุน' },
    { line: 6149, funds: 'กลุ่มออมทรัพย์', what: 'ยกระดับไม่น้อยกว่า', value: 1623, unit: 'กลุ่ม' },
    { line: 6173, funds: 'กลุ่มออมทรัพย์', what: 'ยกระดับไม่น้อยกว่า', value: 1623, unit: 'กลุ่ม' },
    { line: 6845, funds: 'กลุ่มออมทรัพย์', what: 'ยกระดับไม่น้อยกว่า', value: 1623, unit: 'กลุ่ม' },
    { line: 6155, funds: 'กลุ่มออมทรัพย์', what: 'สู่ SMART Saving Group จากระดับ', value: 3, unit: 'ระดับ' },
    { line: 961, funds: 'กองทุนชุมชน', what: 'มีธรรมาภิบาล (โครงการ)', value: 80, unit: 'ร้อยละ' },
    { line: 6746, funds: 'กองทุนชุมชน', what: 'มีธรรมาภิบาล (โครงการ)', value: 80, unit: 'ร้อยละ' },
    { line: 561, funds: 'กองทุนชุมชน', what: 'มีธรรมาภิบาลเพิ่มขึ้น', value: 27000, unit: 'กลุ่ม' },
    { line: 3453, funds: 'กองทุนชุมชน', what: 'มีธรรมาภิบาล (กิจกรรม)', value: 100, unit: 'ร้อยละ' },
  ],
  errata: [],
});
