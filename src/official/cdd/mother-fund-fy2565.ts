/**
 * Mother-of-the-Land Fund, FY2565: budget, reports, materials, target groups, upgrades and indicators.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A line of a budget: so many units at so much each. */
export interface BudgetRow extends OfficialRow {
  readonly activity: string;
  readonly item: string;
  readonly units?: number;
  /** What the units are. */
  readonly unit: string;
  readonly unitCost: string;
  /** Absent where it is not printed. */
  readonly total?: string;
}

/**
 * The budget of the Mother-of-the-Land Fund project (งบประมาณ), as printed for its four activities.
 *
 * @th
 * งบประมาณโครงการหมู่บ้านกองทุนแม่ของแผ่นดิน ตามที่พิมพ์ของทั้งสี่กิจกรรม
 *
 * @source 004_5d18bda2820f2124.txt, lines 2872, 2932, 2958 to 2961, 3016 and 3054
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.motherFund.fy2565.budget.rows.map(({ total }) => total ?? null); // ['3512000', null, '3161600', null, null, '3512000', '2634000']
 * ```
 */
export const budget = officialTable<BudgetRow>({
  id: 'C-04',
  title: {
    th: 'งบประมาณโครงการส่งเสริมและพัฒนาหมู่บ้านกองทุนแม่ของแผ่นดิน',
    en: 'Budget of the Mother-of-the-Land Fund project',
  },
  source: cite(guideline, 'งบประมาณ')(2872, 2932, [2958, 2961], 3016, 3054),
  columns: {
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    item: { label: { th: 'รายการ', en: 'item' } },
    units: { label: { th: 'จำนวนหน่วย', en: 'units' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
    unitCost: { label: { th: 'หน่วยละ', en: 'a unit' }, unit: 'baht' },
    total: { label: { th: 'รวม', en: 'total' }, unit: 'baht' },
  },
  rows: [
    {
      line: 2872,
      activity: 'กิจกรรม 1.1',
      item: 'เพิ่มศักยภาพคณะกรรมการศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอ',
      units: 878,
      unit: 'อำเภอ',
      unitCost: '4000',
      total: '3512000',
    },
    { line: 2932, activity: 'กิจกรรม 1.2', item: 'โครงการตามประเภทอาชีพของกลุ่มเป้าหมาย', unit: 'คน', unitCost: '3600' },
    {
      line: 2958,
      activity: 'กิจกรรม 1.2',
      item: 'รวมกิจกรรม 1.2',
      units: 76,
      unit: 'แห่ง',
      unitCost: '41600',
      total: '3161600',
    },
    {
      line: 2960,
      activity: 'กิจกรรม 1.2',
      item: 'ค่าใช้จ่ายในการฝึกอบรมเรียนรู้และเสริมสร้างทักษะการประกอบอาชีพ',
      units: 76,
      unit: 'แห่ง',
      unitCost: '5600',
    },
    {
      line: 2961,
      activity: 'กิจกรรม 1.2',
      item: 'ค่าใช้จ่ายสำหรับสนับสนุนอาชีพแก่เยาวชนกลุ่มเสี่ยงหรือผู้ผ่านการบำบัด',
      units: 76,
      unit: 'แห่ง',
      unitCost: '36000',
    },
    {
      line: 3016,
      activity: 'กิจกรรม 2.1',
      item: 'ประชุมเชิงปฏิบัติการคณะกรรมการหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน',
      units: 878,
      unit: 'หมู่บ้าน',
      unitCost: '4000',
      total: '3512000',
    },
    {
      line: 3054,
      activity: 'กิจกรรม 2.2',
      item: 'สนับสนุนกิจกรรมหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน',
      units: 878,
      unit: 'หมู่บ้าน',
      unitCost: '3000',
      total: '2634000',
    },
  ],
  errata: [],
});

/** What has to be reported, to whom and when. */
export interface ReportRow extends OfficialRow {
  readonly activity: string;
  readonly report: string;
  readonly reporter: string;
  readonly recipient: string;
  /** Days after the activity is completed. */
  readonly days?: number;
  /** The month as printed. */
  readonly by?: string;
  readonly attachments?: string;
}

/**
 * What the four activities report, to whom and when (การรายงานผล), as printed.
 *
 * @th
 * การรายงานผลของทั้งสี่กิจกรรม รายงานอะไร ให้ใคร เมื่อใด ตามที่พิมพ์
 *
 * @source 004_5d18bda2820f2124.txt, lines 2869, 2952, 3013 and 3050
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.motherFund.fy2565.reports.rows.filter(({ days }) => days === 7).length; // 4
 * ```
 */
export const reports = officialTable<ReportRow>({
  id: 'C-05',
  title: { th: 'การรายงานผลของโครงการกองทุนแม่ของแผ่นดิน', en: 'Reports of the Mother-of-the-Land Fund project' },
  source: cite(guideline, 'การรายงานผล')(2869, 2952, 3013, 3050),
  columns: {
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    report: { label: { th: 'รายงาน', en: 'report' } },
    reporter: { label: { th: 'ผู้รายงาน', en: 'who reports' } },
    recipient: { label: { th: 'ระบบหรือผู้รับรายงาน', en: 'system or recipient' } },
    days: { label: { th: 'ภายในกี่วันหลังเสร็จสิ้นกิจกรรม', en: 'days after completion' }, unit: 'days' },
    by: { label: { th: 'ภายในเดือน', en: 'by the month' } },
    attachments: { label: { th: 'สิ่งที่แนบ', en: 'attached' } },
  },
  rows: [
    {
      line: 2869,
      activity: 'กิจกรรม 1.1',
      report: 'บันทึกผลการดำเนินงาน',
      reporter: 'จังหวัด',
      recipient: 'BPM',
      days: 7,
      attachments: 'ไฟล์ข้อมูลและรูปภาพ',
    },
    {
      line: 2869,
      activity: 'กิจกรรม 1.1',
      report: 'รายงานผลการดำเนินงานเป็นไฟล์',
      reporter: 'จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      by: 'กุมภาพันธ์ 2565',
    },
    {
      line: 2952,
      activity: 'กิจกรรม 1.2',
      report: 'บันทึกผลการดำเนินงาน',
      reporter: 'จังหวัด',
      recipient: 'BPM',
      days: 7,
      attachments: 'ไฟล์ข้อมูลและรูปภาพ',
    },
    {
      line: 2952,
      activity: 'กิจกรรม 1.2',
      report: 'รายงานผลการดำเนินงานเป็นไฟล์ รอบที่ 1',
      reporter: 'จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      by: 'ธันวาคม 2564',
    },
    {
      line: 2952,
      activity: 'กิจกรรม 1.2',
      report: 'รายงานผลการดำเนินงานเป็นไฟล์ รอบที่ 2',
      reporter: 'จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      by: 'มิถุนายน 2565',
    },
    {
      line: 3013,
      activity: 'กิจกรรม 2.1',
      report: 'รายงานผลการดำเนินกิจกรรมพร้อมภาพกิจกรรม',
      reporter: 'อำเภอ/จังหวัด',
      recipient: 'BPM',
      days: 7,
      attachments: 'ไฟล์ข้อมูลและรูปภาพ',
    },
    {
      line: 3013,
      activity: 'กิจกรรม 2.1',
      report: 'รายงานผลตามแบบรายงาน',
      reporter: 'อำเภอ/จังหวัด',
      recipient: 'กรมการพัฒนาชุมชน',
      by: 'มิถุนายน 2565',
    },
    {
      line: 3050,
      activity: 'กิจกรรม 2.2',
      report: 'รายงานผลการดำเนินกิจกรรมพร้อมภาพกิจกรรม',
      reporter: 'อำเภอ/จังหวัด',
      recipient: 'BPM',
      days: 7,
      attachments: 'ไฟล์ข้อมูลและรูปภาพ',
    },
  ],
  errata: [],
});

/** A kind of material that a seedling village may choose. */
export interface MaterialRow extends OfficialRow {
  readonly item: string;
  readonly name: string;
  /** Absent where no quantity is printed. */
  readonly quantity?: number;
  readonly unit?: string;
}

/**
 * The material that a seedling village may choose from (วัสดุสนับสนุนหมู่บ้านต้นกล้า). No prices are printed.
 *
 * @th
 * วัสดุสนับสนุนที่หมู่บ้านต้นกล้าเลือกได้ ไม่ได้พิมพ์ราคา
 *
 * @source 004_5d18bda2820f2124.txt, lines 3044 to 3049
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.motherFund.fy2565.supportMaterials.rows.map(({ quantity }) => quantity ?? null); // [4, null, 4, 1, 1, null]
 * ```
 */
export const supportMaterials = officialTable<MaterialRow>({
  id: 'C-07',
  title: { th: 'วัสดุสนับสนุนหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน', en: 'Material for the seedling villages' },
  source: cite(guideline, '2.2 สนับสนุนกิจกรรมหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน')([3044, 3049]),
  columns: {
    item: { label: { th: 'ข้อ', en: 'item' } },
    name: { label: { th: 'รายการ', en: 'what it is' } },
    quantity: { label: { th: 'จำนวน', en: 'quantity' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
  },
  rows: [
    { line: 3044, item: '3.1', name: 'ธงชาติพร้อมเสาติดตั้ง', quantity: 4, unit: 'ชุด' },
    { line: 3045, item: '3.2', name: 'พานพุ่ม (พานพุ่มเงินพุ่มทอง, พานพุ่มดอกมะลิ)' },
    { line: 3046, item: '3.3', name: 'ธงตราสัญลักษณ์พร้อมเสาติดตั้ง', quantity: 4, unit: 'ชุด' },
    { line: 3047, item: '3.4', name: 'พระฉายาลักษณ์/พระบรมฉายาลักษณ์พร้อมกรอบ', quantity: 1, unit: 'ชิ้น' },
    {
      line: 3048,
      item: '3.5',
      name: 'กล่องไม้รับเงินบริจาคเข้ากองทุนแม่ของแผ่นดิน พร้อมตัวล็อก',
      quantity: 1,
      unit: 'กล่อง',
    },
    { line: 3049, item: '3.6', name: 'อื่น ๆ ตามความจำเป็นและเหมาะสมในการดำเนินงานหมู่บ้านกองทุนแม่ของแผ่นดิน' },
  ],
  errata: [],
});

/** Who takes part, by unit. */
export interface TargetRow extends OfficialRow {
  readonly activity: string;
  readonly role: string;
  /** `exactly` where a number stands alone, `at-least` where it says อย่างน้อย. */
  readonly relation: 'exactly' | 'at-least';
  readonly perUnit: number;
  readonly units?: number;
  readonly unit?: string;
  /** Absent where it is not printed. */
  readonly total?: number;
}

/**
 * Who takes part in the activities (กลุ่มเป้าหมาย), as printed. For the workshop of the seedling villages two lines differ: at
 * least 10 people by line 2999, 10 by line 3015.
 *
 * @th
 * กลุ่มเป้าหมายของโครงการกองทุนแม่ของแผ่นดิน ตามที่พิมพ์ การประชุมของหมู่บ้านต้นกล้าพิมพ์ต่างกันสองบรรทัด คือ อย่างน้อย 10 คน และ 10 คน
 *
 * @source 004_5d18bda2820f2124.txt, lines 2850, 2871, 2918, 2956, 2999 and 3015
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.motherFund.fy2565.targetGroups.rows.map(({ relation }) => relation)[4]; // 'at-least'
 * ```
 */
export const targetGroups = officialTable<TargetRow>({
  id: 'C-08',
  title: { th: 'กลุ่มเป้าหมายของโครงการกองทุนแม่ของแผ่นดิน', en: 'Target groups of the Mother-of-the-Land Fund project' },
  source: cite(guideline, 'กลุ่มเป้าหมาย')(2850, 2871, 2918, 2956, 2999, 3015),
  columns: {
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    role: { label: { th: 'กลุ่มเป้าหมาย', en: 'who' } },
    relation: { label: { th: 'เท่ากับหรืออย่างน้อย', en: 'exactly or at least' } },
    perUnit: { label: { th: 'คนต่อหน่วย', en: 'people a unit' }, unit: 'people' },
    units: { label: { th: 'จำนวนหน่วย', en: 'units' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
    total: { label: { th: 'รวม', en: 'total' }, unit: 'people' },
  },
  rows: [
    {
      line: 2850,
      activity: 'กิจกรรม 1.1',
      role: 'คณะกรรมการกองทุนแม่ของแผ่นดินที่ได้รับการคัดเลือก',
      relation: 'exactly',
      perUnit: 10,
    },
    {
      line: 2871,
      activity: 'กิจกรรม 1.1',
      role: 'คณะกรรมการศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอ',
      relation: 'exactly',
      perUnit: 10,
      units: 878,
      unit: 'อำเภอ',
      total: 8780,
    },
    { line: 2918, activity: 'กิจกรรม 1.2', role: 'เยาวชนกลุ่มเสี่ยงหรือผู้ผ่านการบำบัด', relation: 'exactly', perUnit: 10 },
    {
      line: 2956,
      activity: 'กิจกรรม 1.2',
      role: 'เยาวชนกลุ่มเสี่ยงหรือผู้ผ่านการบำบัด',
      relation: 'exactly',
      perUnit: 10,
      units: 76,
      unit: 'จังหวัด',
      total: 760,
    },
    {
      line: 2999,
      activity: 'กิจกรรม 2.1',
      role: 'ผู้นำ คณะกรรมการหมู่บ้าน ประธานกลุ่ม/องค์กรต่าง ๆ แกนนำกลุ่มเด็กและเยาวชน',
      relation: 'at-least',
      perUnit: 10,
    },
    {
      line: 3015,
      activity: 'กิจกรรม 2.1',
      role: 'คณะกรรมการหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน',
      relation: 'exactly',
      perUnit: 10,
      units: 878,
      unit: 'แห่ง',
    },
  ],
  errata: [],
});

/** A permitted rise of a fund village. */
export interface RiseRow extends OfficialRow {
  readonly from: string;
  readonly to: string;
}

/**
 * The rises of a fund village that are printed (การยกระดับ).
 *
 * @th
 * การยกระดับหมู่บ้านกองทุนแม่ของแผ่นดินที่พิมพ์ไว้
 *
 * @source 004_5d18bda2820f2124.txt, line 5426
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.motherFund.fy2565.upgrades.rows.map(({ from, to }) => [from, to])[1]; // ['C', 'A']
 * ```
 */
export const upgrades = officialTable<RiseRow>({
  id: 'G-04',
  title: { th: 'การยกระดับหมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'Rises of a Mother-of-the-Land Fund village' },
  source: cite(guideline, 'การพัฒนาและยกระดับหมู่บ้านกองทุนแม่ของแผ่นดิน')(5426),
  columns: {
    from: { label: { th: 'จากระดับ', en: 'from' } },
    to: { label: { th: 'เป็นระดับ', en: 'to' } },
  },
  rows: [
    { line: 5426, from: 'C', to: 'B' },
    { line: 5426, from: 'C', to: 'A' },
    { line: 5426, from: 'B', to: 'A' },
    { line: 5426, from: 'A', to: 'ศูนย์เรียนรู้กองทุนแม่ของแผ่นดิน' },
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
 * The indicators of the four activities (ตัวชี้วัดกิจกรรม), as printed.
 *
 * @th
 * ตัวชี้วัดของทั้งสี่กิจกรรมกองทุนแม่ของแผ่นดิน ตามที่พิมพ์
 *
 * @source 004_5d18bda2820f2124.txt, lines 2882, 2971, 3021 and 3059
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.motherFund.fy2565.indicators.rows.map(({ figure }) => figure); // [878, 878, 60, 878, 4390, 878]
 * ```
 */
export const indicators = officialTable<IndicatorRow>({
  id: 'C-06',
  title: { th: 'ตัวชี้วัดกิจกรรมของโครงการกองทุนแม่ของแผ่นดิน', en: 'Indicators of the Mother-of-the-Land Fund project' },
  source: cite(guideline, 'ตัวชี้วัดกิจกรรม')(2882, 2971, 3021, 3059),
  columns: {
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    indicator: { label: { th: 'ตัวชี้วัด (โดยย่อ)', en: 'indicator, in short' } },
    figure: { label: { th: 'ค่า', en: 'figure' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
  },
  rows: [
    { line: 2882, activity: 'กิจกรรม 1.1', indicator: 'มีศูนย์การเรียนรู้ระดับอำเภอ', figure: 878, unit: 'แห่ง' },
    { line: 2882, activity: 'กิจกรรม 1.1', indicator: 'คณะกรรมการมีแผนในการพัฒนาศูนย์เรียนรู้', figure: 878, unit: 'อำเภอ' },
    {
      line: 2971,
      activity: 'กิจกรรม 1.2',
      indicator: 'มีแผนและได้รับการดูแลช่วยเหลือด้านการประกอบอาชีพ',
      figure: 60,
      unit: 'ร้อยละ',
    },
    { line: 3021, activity: 'กิจกรรม 2.1', indicator: 'มีการพัฒนาและขยายผลหมู่บ้านต้นกล้า', figure: 878, unit: 'หมู่บ้าน' },
    { line: 3021, activity: 'กิจกรรม 2.1', indicator: 'มีแผนปฏิบัติการและกิจกรรมขับเคลื่อน', figure: 4390, unit: 'กิจกรรม' },
    { line: 3059, activity: 'กิจกรรม 2.2', indicator: 'ได้รับวัสดุสนับสนุน', figure: 878, unit: 'หมู่บ้าน' },
  ],
  errata: [],
});
