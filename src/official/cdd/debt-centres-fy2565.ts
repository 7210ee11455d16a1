/**
 * Fund management centres, FY2565: the debt project's budget and cohorts, and the people, deadlines, money, indicators
 * and periods of its activities and of those printed before it.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import type { Unit } from '../../core/parameter.js';
import { type OfficialRow, officialTable } from '../table.js';

/** The activities of the debt management project, and those printed before it under the project on access to funds. */
export type Activity =
  | 'savings-fair'
  | 'royal-initiative-centres'
  | 'village-contest'
  | 'plant-genetics-workshop'
  | 'plant-genetics-sites'
  | 'establishing'
  | 'debt-work'
  | 'model-follow-up'
  | 'model-workshop'
  | 'model-support';

const activityColumn = { label: { th: 'กิจกรรม', en: 'activity' } };
const project = cite(guideline, 'โครงการบริหารจัดการหนี้');
const stretch = cite(guideline);

/** A line of the debt project's budget. */
export interface DebtBudgetRow extends OfficialRow {
  readonly activity: 'establishing' | 'debt-work' | 'models';
  readonly step: string;
  /** Absent where none are printed on the line. */
  readonly days?: number;
  /** Centres. */
  readonly units?: number;
  /** Baht a centre. */
  readonly unitCost?: string;
  /** Baht in all; absent where there is no budget, or where the line prints no total. */
  readonly amount?: string;
}

/**
 * The budget of the debt project by step (งบประมาณโครงการบริหารจัดการหนี้), 33,302,200 baht. The planning meetings have no
 * budget. The last line prints no total of its own: 2,700,000 stands on lines 4383, 4450 and 4507.
 *
 * @th
 * งบประมาณโครงการบริหารจัดการหนี้รายขั้นตอน รวม 33,302,200 บาท การประชุมวางแผนไม่ใช้งบประมาณ บรรทัดสุดท้ายไม่ได้พิมพ์ยอดรวมของตนเอง
 *
 * @source 004_5d18bda2820f2124.txt, lines 4123 to 4452
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.debtCentres.fy2565.budget.rows[1].amount; // '1155600'
 * ```
 */
export const budget = officialTable<DebtBudgetRow>({
  id: 'E-05',
  title: { th: 'งบประมาณโครงการบริหารจัดการหนี้รายขั้นตอน', en: 'Budget of the debt project by step' },
  source: project([4123, 4452]),
  columns: {
    activity: activityColumn,
    step: { label: { th: 'ขั้นตอน', en: 'step' } },
    days: { label: { th: 'จำนวนวัน', en: 'days' }, unit: 'days' },
    units: { label: { th: 'จำนวนแห่ง', en: 'centres' }, unit: 'centres' },
    unitCost: { label: { th: 'บาทต่อแห่ง', en: 'baht a centre' }, unit: 'baht' },
    amount: { label: { th: 'รวม', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    { line: 4123, activity: 'establishing', step: 'ขั้นตอนที่ 1 ประชุม คจพ.จ./คจพ.อ.' },
    {
      line: 4127,
      activity: 'establishing',
      step: 'ขั้นตอนที่ 2 ประชุมเชิงปฏิบัติการสร้างความรู้ความเข้าใจ',
      days: 1,
      units: 107,
      unitCost: '10800',
      amount: '1155600',
    },
    {
      line: 4145,
      activity: 'establishing',
      step: 'ขั้นตอนที่ 3 ศึกษาดูงาน',
      days: 2,
      units: 107,
      unitCost: '39400',
      amount: '4215800',
    },
    {
      line: 4161,
      activity: 'establishing',
      step: 'ขั้นตอนที่ 4 ประชุมเชิงปฏิบัติการเพื่อจัดตั้ง',
      days: 1,
      units: 107,
      unitCost: '18800',
      amount: '2011600',
    },
    {
      line: 4352,
      activity: 'debt-work',
      step: 'กิจกรรมย่อยที่ 1 ประชุมเชิงปฏิบัติการ',
      units: 321,
      unitCost: '17100',
      amount: '5489100',
    },
    {
      line: 4358,
      activity: 'debt-work',
      step: 'กิจกรรมย่อยที่ 2 สนับสนุนกิจกรรมตามแผน',
      units: 321,
      unitCost: '53000',
      amount: '17013000',
    },
    { line: 4379, activity: 'models', step: 'กิจกรรมย่อยที่ 1 ติดตาม สนับสนุน', amount: '470600' },
    { line: 4381, activity: 'models', step: 'กิจกรรมย่อยที่ 2 ประชุมเชิงปฏิบัติการพัฒนาศักยภาพ', amount: '246500' },
    { line: 4452, activity: 'models', step: 'กิจกรรมย่อยที่ 3 สนับสนุนการดำเนินงาน', units: 27, unitCost: '100000' },
  ],
  errata: [],
});

/** A group of people that an activity is for. */
export interface TargetRow extends OfficialRow {
  readonly activity: Activity;
  readonly group: string;
  readonly units?: number;
  readonly peoplePerUnit?: number;
  readonly people: number;
}

/**
 * Whom the activities are for (กลุ่มเป้าหมาย), by group. The debt work counts people and households for the same 9,630.
 *
 * @th
 * กลุ่มเป้าหมายของกิจกรรมแยกตามกลุ่ม งานบริหารจัดการหนี้นับทั้งคนและครัวเรือนสำหรับ 9,630 รายเดียวกัน
 *
 * @source 004_5d18bda2820f2124.txt, lines 3853 to 3895, 4030 to 4036, 4197 to 4201, 4346 and 4436
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.debtCentres.fy2565.targets.rows.find(({ activity }) => activity === 'debt-work')?.people; // 9630
 * ```
 */
export const targets = officialTable<TargetRow>({
  id: 'E-06',
  title: { th: 'กลุ่มเป้าหมายของกิจกรรม', en: 'Whom the activities are for' },
  source: stretch([3853, 3895], [4030, 4036], [4197, 4201], 4346, 4436),
  columns: {
    activity: activityColumn,
    group: { label: { th: 'กลุ่ม', en: 'group' } },
    units: { label: { th: 'จำนวนแห่ง/จังหวัด', en: 'units' } },
    peoplePerUnit: { label: { th: 'คนต่อหน่วย', en: 'people each' }, unit: 'people' },
    people: { label: { th: 'รวม', en: 'people' }, unit: 'people' },
  },
  rows: [
    { line: 3891, activity: 'royal-initiative-centres', group: 'คณะกรรมการศูนย์เรียนรู้ชุมชน', people: 45 },
    { line: 3853, activity: 'royal-initiative-centres', group: 'ผู้เข้ารับการฝึกอบรม เชียงใหม่', people: 280 },
    { line: 3855, activity: 'royal-initiative-centres', group: 'ผู้เข้ารับการฝึกอบรม อุบลราชธานี', people: 220 },
    { line: 3857, activity: 'royal-initiative-centres', group: 'ผู้เข้ารับการฝึกอบรม สตูล', people: 300 },
    {
      line: 4032,
      activity: 'plant-genetics-workshop',
      group: 'ประชาชนในจังหวัดพื้นที่บริการ',
      units: 10,
      peoplePerUnit: 20,
      people: 200,
    },
    {
      line: 4034,
      activity: 'plant-genetics-workshop',
      group: 'เจ้าหน้าที่ พช.จังหวัด/อำเภอ',
      units: 10,
      peoplePerUnit: 3,
      people: 30,
    },
    {
      line: 4036,
      activity: 'plant-genetics-workshop',
      group: 'เจ้าหน้าที่ศูนย์ศึกษาและพัฒนาชุมชน',
      units: 5,
      peoplePerUnit: 4,
      people: 20,
    },
    { line: 4199, activity: 'establishing', group: 'ภาคประชาชน', units: 107, peoplePerUnit: 16, people: 1712 },
    { line: 4201, activity: 'establishing', group: 'ภาคีการพัฒนา', units: 107, peoplePerUnit: 4, people: 428 },
    { line: 4346, activity: 'debt-work', group: 'ครัวเรือนเป้าหมายที่เป็นหนี้', units: 321, peoplePerUnit: 30, people: 9630 },
    {
      line: 4436,
      activity: 'model-workshop',
      group: 'คณะกรรมการศูนย์จัดการกองทุนชุมชน',
      units: 27,
      peoplePerUnit: 3,
      people: 81,
    },
    { line: 4436, activity: 'model-workshop', group: 'นักวิชาการพัฒนาชุมชนอำเภอ', units: 27, peoplePerUnit: 1, people: 27 },
    { line: 4436, activity: 'model-workshop', group: 'เจ้าหน้าที่ส่วนกลาง', people: 6 },
  ],
  errata: [],
});

/** The centres of a fiscal year. */
export interface CohortRow extends OfficialRow {
  /** The fiscal year, B.E., whose budget established them. */
  readonly year: 2563 | 2564 | 2565;
  readonly centres: number;
}

/**
 * The centres of the debt work by the year that established them (ศูนย์เป้าหมาย 321 แห่ง).
 *
 * @th
 * ศูนย์จัดการกองทุนชุมชน 321 แห่ง แยกตามปีที่จัดตั้ง
 *
 * @source 004_5d18bda2820f2124.txt, line 4359
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.debtCentres.fy2565.cohorts.rows.map(({ centres }) => centres); // [107, 107, 107]
 * ```
 */
export const cohorts = officialTable<CohortRow>({
  id: 'E-07',
  title: { th: 'ศูนย์จัดการกองทุนชุมชน 321 แห่ง ตามปีที่จัดตั้ง', en: 'The 321 centres by year' },
  source: project(4359),
  columns: {
    year: { label: { th: 'ปีงบประมาณที่จัดตั้ง', en: 'fiscal year, B.E.' } },
    centres: { label: { th: 'จำนวนศูนย์', en: 'centres' }, unit: 'centres' },
  },
  rows: [
    { line: 4359, year: 2563, centres: 107 },
    { line: 4359, year: 2564, centres: 107 },
    { line: 4359, year: 2565, centres: 107 },
  ],
  errata: [],
});

/** A report with its deadline. */
export interface DeadlineRow extends OfficialRow {
  readonly activity: Activity;
  readonly reporter: string;
  readonly recipient: string;
  /** What is reported, in short. */
  readonly report: string;
  /** Days after the end of the activity. */
  readonly days?: number;
  /** The printed date. */
  readonly due?: string;
  /** The printed month, where there is no day. */
  readonly month?: string;
}

/**
 * The deadlines of reports (กำหนดรายงาน): days, dates and months as printed, the report in short; what is absent is not printed. The two of March 2565 fall before
 * the end of their activity, 31 March.
 *
 * @th
 * กำหนดรายงานผลการดำเนินกิจกรรมบริหารจัดการหนี้ ตามที่พิมพ์ สองกำหนดในเดือนมีนาคม 2565 ถึงก่อนกิจกรรมสิ้นสุด
 *
 * @source 004_5d18bda2820f2124.txt, lines 3736, 3847, 3944, 4026, 4063, 4191 to 4193, 4340 to 4344, 4399 and 4500 to
 * 4504
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows, errata } = cdd.debtCentres.fy2565.deadlines;
 * rows[errata[0].row].month; // 'สิงหาคม 2564'
 * errata[0].corrected; // 'สิงหาคม 2565'
 * ```
 */
export const deadlines = officialTable<DeadlineRow>({
  id: 'E-08',
  title: { th: 'กำหนดรายงานผลการดำเนินกิจกรรม', en: 'Deadlines of reports' },
  source: stretch(3736, 3847, 3944, 4026, 4063, [4191, 4193], [4340, 4344], 4399, [4500, 4504]),
  columns: {
    activity: activityColumn,
    reporter: { label: { th: 'ผู้รายงาน', en: 'who reports' } },
    recipient: { label: { th: 'ผู้รับรายงาน', en: 'to whom' } },
    report: { label: { th: 'รายงาน (โดยย่อ)', en: 'the report, in short' } },
    days: { label: { th: 'วันหลังเสร็จสิ้นกิจกรรม', en: 'days after the end' }, unit: 'days' },
    due: { label: { th: 'ภายในวันที่', en: 'by' } },
    month: { label: { th: 'ภายในเดือน', en: 'within' } },
  },
  rows: [
    {
      line: 3736,
      activity: 'savings-fair',
      reporter: 'จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      report: 'บันทึก BPM พร้อมไฟล์ข้อมูลและรูปภาพ และรายงานเป็นรูปเล่ม',
      due: '2022-03-30',
    },
    {
      line: 3847,
      activity: 'royal-initiative-centres',
      reporter: 'จังหวัด',
      recipient: 'BPM / กรมการพัฒนาชุมชน',
      report: 'บันทึก BPM พร้อมไฟล์ข้อมูลและรูปภาพ',
      days: 7,
    },
    {
      line: 3944,
      activity: 'village-contest',
      reporter: 'จังหวัด',
      recipient: 'BPM',
      report: 'บันทึกผลในระบบ BPM',
      days: 7,
    },
    {
      line: 3944,
      activity: 'village-contest',
      reporter: 'จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      report: 'รายงานผล 1 เล่ม พร้อมภาพกิจกรรมในแผ่นซีดี 1 แผ่น',
      month: 'สิงหาคม 2564',
    },
    {
      line: 4026,
      activity: 'plant-genetics-workshop',
      reporter: 'หน่วยดำเนินการ',
      recipient: 'BPM',
      report: 'บันทึกผลในระบบ BPM',
      days: 7,
    },
    {
      line: 4063,
      activity: 'plant-genetics-sites',
      reporter: 'หน่วยดำเนินการ',
      recipient: 'BPM',
      report: 'บันทึกผลในระบบ BPM',
      days: 7,
    },
    {
      line: 4191,
      activity: 'establishing',
      reporter: 'จังหวัด',
      recipient: 'BPM / กรมการพัฒนาชุมชน',
      report: 'บันทึก BPM พร้อมไฟล์ข้อมูลและรูปภาพ',
      days: 7,
      due: '2022-03-10',
    },
    {
      line: 4193,
      activity: 'establishing',
      reporter: 'อำเภอ',
      recipient: 'จังหวัด',
      report: 'สรุปผลการดำเนินงานและถอดบทเรียน',
      days: 7,
    },
    {
      line: 4193,
      activity: 'establishing',
      reporter: 'จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      report: 'รายงานผลเป็นรูปเล่ม',
      due: '2022-03-15',
    },
    {
      line: 4340,
      activity: 'debt-work',
      reporter: 'จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      report: 'รายงานภาวะหนี้สินของกลุ่มเป้าหมาย',
      due: '2022-08-15',
    },
    {
      line: 4342,
      activity: 'debt-work',
      reporter: 'จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      report: 'รายงานผลการบริหารจัดการหนี้ของกลุ่มเป้าหมาย',
      due: '2022-08-15',
    },
    {
      line: 4344,
      activity: 'debt-work',
      reporter: 'จังหวัด',
      recipient: 'BPM',
      report: 'บันทึก BPM พร้อมผลการประเมิน ไฟล์ข้อมูลและรูปภาพ',
      days: 7,
      due: '2022-08-10',
    },
    {
      line: 4399,
      activity: 'model-follow-up',
      reporter: 'จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      report: 'ประกาศผลการคัดเลือก รายชื่อ และผลการดำเนินงาน',
      month: 'มกราคม 2565',
    },
    { line: 4500, activity: 'model-support', reporter: 'อำเภอ', recipient: 'จังหวัด', report: 'สรุปรายงานผลการดำเนินงาน' },
    {
      line: 4502,
      activity: 'model-support',
      reporter: 'จังหวัด',
      recipient: 'BPM',
      report: 'บันทึก BPM พร้อมผลการประเมิน ไฟล์ข้อมูลและรูปภาพ',
      days: 7,
      due: '2022-08-15',
    },
    {
      line: 4504,
      activity: 'model-support',
      reporter: 'จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      report: 'รายงานผลตามข้อ 2.1 และข้อ 2.2',
      due: '2022-08-15',
    },
  ],
  errata: [
    {
      row: 3,
      column: 'month',
      printed: 'สิงหาคม 2564',
      corrected: 'สิงหาคม 2565',
      why: {
        th: 'กิจกรรมของปี 2565 ปีที่พิมพ์น่าจะค้างจากแนวทางปีก่อน',
        en: 'the activity is of 2565; the year was left over from the year before',
      },
    },
  ],
});

/** An activity with its money. */
export interface ActivityRow extends OfficialRow {
  readonly activity: Activity;
  readonly name: string;
  readonly units?: number;
  /** What the units are. */
  readonly unit?: string;
  /** Baht each; absent where the line prints none. */
  readonly unitCost?: string;
  /** Baht in all. */
  readonly amount: string;
}

/**
 * The activities with their money (งบประมาณรายกิจกรรม), each from its budget line.
 *
 * @th
 * งบประมาณรายกิจกรรมของโครงการบริหารจัดการหนี้ ตามบรรทัดงบประมาณของแต่ละกิจกรรม
 *
 * @source 004_5d18bda2820f2124.txt, lines 3740, 3861, 3948, 4038, 4074, 4205, 4350, 4407, 4438 and 4507
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.debtCentres.fy2565.activities.rows.find(({ activity }) => activity === 'debt-work')?.unitCost; // '70100'
 * ```
 */
export const activities = officialTable<ActivityRow>({
  id: 'E-09',
  title: { th: 'งบประมาณรายกิจกรรม', en: 'Activities with their money' },
  source: stretch(3740, 3861, 3948, 4038, 4074, 4205, 4350, 4407, 4438, 4507),
  columns: {
    activity: activityColumn,
    name: { label: { th: 'ชื่อกิจกรรม', en: 'name' } },
    units: { label: { th: 'จำนวน', en: 'units' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
    unitCost: { label: { th: 'บาทต่อหน่วย', en: 'baht each' }, unit: 'baht' },
    amount: { label: { th: 'งบประมาณ', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    {
      line: 3740,
      activity: 'savings-fair',
      name: 'มหกรรมการออม ลดความเหลื่อมล้ำของประชาชน',
      units: 76,
      unit: 'จังหวัด',
      unitCost: '50000',
      amount: '3800000',
    },
    {
      line: 3861,
      activity: 'royal-initiative-centres',
      name: 'ส่งเสริมอาชีพตามแนวพระราชดำริศูนย์เรียนรู้ชุมชน (ศูนย์สารภี)',
      amount: '967400',
    },
    { line: 3948, activity: 'village-contest', name: '9 ; 10 ปฏิบัติบูชา สืบสาน รักษา ต่อยอด', amount: '3069000' },
    { line: 4038, activity: 'plant-genetics-workshop', name: 'อพ.สธ. ประชุมเชิงปฏิบัติการ', amount: '814400' },
    {
      line: 4074,
      activity: 'plant-genetics-sites',
      name: 'อพ.สธ. พัฒนาศูนย์เรียนรู้ภูมิปัญญาและทรัพยากรท้องถิ่น',
      unitCost: '100000',
      amount: '1400000',
    },
    {
      line: 4205,
      activity: 'establishing',
      name: 'จัดตั้งศูนย์จัดการกองทุนชุมชน',
      units: 107,
      unit: 'แห่ง',
      unitCost: '69000',
      amount: '7383000',
    },
    {
      line: 4350,
      activity: 'debt-work',
      name: 'บริหารจัดการหนี้ “สำนึกดี แผนดี บริหารหนี้ได้”',
      units: 321,
      unit: 'แห่ง',
      unitCost: '70100',
      amount: '22502100',
    },
    { line: 4407, activity: 'model-follow-up', name: 'ติดตาม สนับสนุน ศูนย์ฯ สู่การเป็นต้นแบบ', amount: '470600' },
    { line: 4438, activity: 'model-workshop', name: 'ประชุมเชิงปฏิบัติการพัฒนาศักยภาพศูนย์ฯ ต้นแบบ', amount: '246500' },
    { line: 4507, activity: 'model-support', name: 'สนับสนุนการดำเนินงานศูนย์ฯ ต้นแบบ', amount: '2700000' },
  ],
  errata: [],
});

/** An indicator of an activity. */
export interface IndicatorRow extends OfficialRow {
  readonly activity: Activity;
  /** In short. */
  readonly indicator: string;
  readonly figure: number;
  readonly unit: Unit;
}

/**
 * The indicators of the activities (ตัวชี้วัดกิจกรรม). No operator is printed; “at least” is the usual reading.
 *
 * @th
 * ตัวชี้วัดกิจกรรมบริหารจัดการหนี้ ไม่ได้พิมพ์คำเปรียบเทียบ โดยทั่วไปอ่านว่าไม่น้อยกว่า
 *
 * @source 004_5d18bda2820f2124.txt, lines 3750, 3891 to 3895, 4003, 4053, 4079, 4233, 4362, 4416, 4448 and 4512
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.debtCentres.fy2565.indicators;
 * rows.filter(({ activity }) => activity === 'debt-work').map(({ figure }) => figure); // [80, 7704]
 * ```
 */
export const indicators = officialTable<IndicatorRow>({
  id: 'E-09 indicators',
  title: { th: 'ตัวชี้วัดกิจกรรม', en: 'Indicators of the activities' },
  source: stretch(3750, [3891, 3895], 4003, 4053, 4079, 4233, 4362, 4416, 4448, 4512),
  columns: {
    activity: activityColumn,
    indicator: { label: { th: 'ตัวชี้วัด (โดยย่อ)', en: 'indicator, in short' } },
    figure: { label: { th: 'ค่าเป้าหมาย', en: 'target' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
  },
  rows: [
    { line: 3750, activity: 'savings-fair', indicator: 'ประชาชนที่เข้าร่วมกิจกรรมมีความพึงพอใจ', figure: 80, unit: 'percent' },
    {
      line: 3891,
      activity: 'royal-initiative-centres',
      indicator: 'คณะกรรมการศูนย์เรียนรู้ชุมชนได้รับการพัฒนาศักยภาพ',
      figure: 45,
      unit: 'people',
    },
    {
      line: 3893,
      activity: 'royal-initiative-centres',
      indicator: 'แผนการขับเคลื่อนศูนย์เรียนรู้ชุมชน',
      figure: 3,
      unit: 'plans',
    },
    {
      line: 3895,
      activity: 'royal-initiative-centres',
      indicator: 'ผู้ได้รับความรู้และฝึกทักษะอาชีพ',
      figure: 800,
      unit: 'people',
    },
    { line: 4003, activity: 'village-contest', indicator: 'หมู่บ้านต้นแบบ', figure: 18, unit: 'villages' },
    { line: 4003, activity: 'village-contest', indicator: 'องค์ความรู้', figure: 18, unit: 'items' },
    {
      line: 4053,
      activity: 'plant-genetics-workshop',
      indicator: 'ผู้ผ่านการประชุมเชิงปฏิบัติการมีความรู้ความเข้าใจ',
      figure: 80,
      unit: 'percent',
    },
    { line: 4079, activity: 'plant-genetics-sites', indicator: 'ศูนย์เรียนรู้ในพื้นที่ส่วนภูมิภาค', figure: 14, unit: 'sites' },
    { line: 4233, activity: 'establishing', indicator: 'พื้นที่เป้าหมายสามารถจัดตั้งศูนย์ได้', figure: 100, unit: 'percent' },
    { line: 4362, activity: 'debt-work', indicator: 'ครัวเรือนเป้าหมายได้รับการแก้ไขปัญหาหนี้สิน', figure: 80, unit: 'percent' },
    {
      line: 4362,
      activity: 'debt-work',
      indicator: 'ครัวเรือนเป้าหมายได้รับการแก้ไขปัญหาหนี้สิน',
      figure: 7704,
      unit: 'households',
    },
    { line: 4416, activity: 'model-follow-up', indicator: 'มีการจัดการองค์ความรู้ศูนย์', figure: 27, unit: 'centres' },
    { line: 4448, activity: 'model-workshop', indicator: 'กลุ่มเป้าหมายมีความรู้ความเข้าใจ', figure: 80, unit: 'percent' },
    { line: 4512, activity: 'model-support', indicator: 'ศูนย์เป็นต้นแบบด้านการบริหารจัดการหนี้', figure: 27, unit: 'centres' },
  ],
  errata: [],
});

/** When an activity runs. */
export interface PeriodRow extends OfficialRow {
  readonly activity: Activity;
  /** As printed. */
  readonly period: string;
}

/**
 * When the activities run (ระยะเวลาดำเนินการ), as printed. `errata` has the two periods whose years are wrong or lost.
 *
 * @th
 * ระยะเวลาดำเนินการของกิจกรรมบริหารจัดการหนี้ ตามที่พิมพ์ สองช่วงที่ปีผิดหรือหายอยู่ในรายการที่พิมพ์ผิด
 *
 * @source 004_5d18bda2820f2124.txt, lines 3748, 3883, 4002, 4051, 4077, 4223, 4360, 4412, 4444 and 4510
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.debtCentres.fy2565.periods.rows[0].period; // 'ไตรมาส 2 (เดือนมีนาคม 2565)'
 * ```
 */
export const periods = officialTable<PeriodRow>({
  id: 'E-09 periods',
  title: { th: 'ระยะเวลาดำเนินการของกิจกรรม', en: 'When the activities run' },
  source: stretch(3748, 3883, 4002, 4051, 4077, 4223, 4360, 4412, 4444, 4510),
  columns: {
    activity: activityColumn,
    period: { label: { th: 'ระยะเวลา', en: 'period' } },
  },
  rows: [
    { line: 3748, activity: 'savings-fair', period: 'ไตรมาส 2 (เดือนมีนาคม 2565)' },
    { line: 3883, activity: 'royal-initiative-centres', period: 'ไตรมาส 2 - 4 (เดือนมกราคม – กรกฎาคม 2565)' },
    { line: 4002, activity: 'village-contest', period: 'ไตรมาส 2 – 4 (เดือนมกราคม – สิงหาคม 2564)' },
    { line: 4051, activity: 'plant-genetics-workshop', period: 'ไตรมาส 2 (เดือนมกราคม – มีนาคม 2565)' },
    { line: 4077, activity: 'plant-genetics-sites', period: 'ไตรมาส 2 (เดือนมกราคม – มีนาคม 2565)' },
    { line: 4223, activity: 'establishing', period: 'ไตรมาส 2 (เดือนมกราคม - มีนาคม 2565)' },
    { line: 4360, activity: 'debt-work', period: 'ไตรมาส 3 (เดือนเมษายน - มิถุนายน 2565)' },
    { line: 4412, activity: 'model-follow-up', period: 'ไตรมาส 1 - 2 (เดือนธันวาคม - มีนาคม 2565)' },
    { line: 4444, activity: 'model-workshop', period: 'ไตรมาสที่ 3 (เดือนพฤษภาคม - มิถุนายน 2565)' },
    { line: 4510, activity: 'model-support', period: 'ไตรมาสที่ 3 (เดือนพฤษภาคม - มิถุนายน 2565)' },
  ],
  errata: [
    {
      row: 2,
      column: 'period',
      printed: 'ไตรมาส 2 – 4 (เดือนมกราคม – สิงหาคม 2564)',
      corrected: 'ไตรมาส 2 – 4 (เดือนมกราคม – สิงหาคม 2565)',
      why: {
        th: 'ไตรมาส 2 – 4 ของปีงบประมาณ 2565 อยู่ในปี พ.ศ. 2565',
        en: 'quarters 2 to 4 of FY2565 lie in 2565',
      },
    },
    {
      row: 7,
      column: 'period',
      printed: 'ไตรมาส 1 - 2 (เดือนธันวาคม - มีนาคม 2565)',
      corrected: 'ไตรมาส 1 - 2 (เดือนธันวาคม 2564 - มีนาคม 2565)',
      why: {
        th: 'ปีของเดือนธันวาคมไม่ได้พิมพ์ไว้ บรรทัดที่ 4387 พิมพ์ว่าธันวาคม 2564',
        en: 'the year of December is left out; line 4387 prints December 2564',
      },
    },
  ],
});
