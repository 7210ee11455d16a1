/**
 * Data on basic minimum needs, FY2565: the activities, the levels of certification, and the way of the data from target
 * to department.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** An activity of the data on basic minimum needs. */
export interface ActivityRow extends OfficialRow {
  /** As it is numbered in the sheets. */
  readonly activity: string;
  readonly name: string;
  readonly budget: string;
  /** Baht a unit; absent where none is printed. */
  readonly unitCost?: string;
  /** Absent where no number of units is printed. */
  readonly units?: number;
  readonly unit?: string;
  readonly quarter?: string;
  /** Absent on the page that is lost. */
  readonly months?: string;
  readonly office: string;
}

/**
 * The six activities (กิจกรรม): budget, unit cost where one is printed, months and office. The page with the months of
 * activity 1.3.1 is lost.
 *
 * @th
 * กิจกรรมการจัดเก็บและใช้ประโยชน์ข้อมูล จปฐ. 6 กิจกรรม พร้อมงบประมาณ อัตราต่อหน่วยที่พิมพ์ไว้ เดือน และหน่วยงาน หน้าที่มีเดือนของกิจกรรม 1.3.1 หายไป
 *
 * @source 004_5d18bda2820f2124.txt, lines 2026 to 2242
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.basicMinimumNeeds.fy2565.activities;
 * rows.map(({ budget }) => budget); // ['2077000', '258000000', '31088000', '3073000', '273600', '1322400']
 * rows.filter(({ months }) => months === undefined).map(({ activity }) => activity); // ['1.3.1']
 * ```
 */
export const activities = officialTable<ActivityRow>({
  id: 'B-01b',
  title: { th: 'กิจกรรมการจัดเก็บและใช้ประโยชน์ข้อมูล จปฐ.', en: 'Activities of the data on basic minimum needs' },
  source: cite(guideline, '1. การบริหารการจัดเก็บและใช้ประโยชน์ข้อมูลความจำเป็นพื้นฐาน (จปฐ.)')([2026, 2242]),
  columns: {
    activity: { label: { th: 'กิจกรรมที่', en: 'number' } },
    name: { label: { th: 'กิจกรรม', en: 'activity' } },
    budget: { label: { th: 'งบประมาณ', en: 'budget' }, unit: 'baht' },
    unitCost: { label: { th: 'หน่วยละ', en: 'a unit' }, unit: 'baht' },
    units: { label: { th: 'จำนวนหน่วย', en: 'units' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
    quarter: { label: { th: 'ไตรมาส', en: 'quarters' } },
    months: { label: { th: 'เดือน', en: 'months' } },
    office: { label: { th: 'หน่วยดำเนินการ', en: 'executing office' } },
  },
  rows: [
    {
      line: 2026,
      until: 2054,
      activity: '1.1',
      name: 'รมรงค์และเชิญชวนการจ้ดเก็บข้อมูล จปฐ. ระดับจังหวัด',
      budget: '2077000',
      units: 76,
      unit: 'จังหวัด',
      quarter: 'ไตรมาส 1',
      months: 'เดือนธันวาคม 2564',
      office: 'สำนักงานพัฒนาชุมชนจังหวัด',
    },
    {
      line: 2070,
      until: 2103,
      activity: '1.2.1',
      name: 'ค่าจัดเก็บข้อมูลความจำเป็นพื้นฐาน (จปฐ.) ด้วยเครื่องมืออิเล็กทรอนิกส์',
      budget: '258000000',
      unitCost: '20',
      units: 12_900_000,
      unit: 'ครัวเรือน',
      quarter: 'ไตรมาส 2 - 3',
      months: 'เดือนมกราคม – พฤษภาคม 2565',
      office: 'สำนักงานพัฒนาชุมชนอำเภอ',
    },
    {
      line: 2117,
      until: 2158,
      activity: '1.3.1',
      name: 'นำเสนอผลการจัดเก็บและรับรองคุณภาพข้อมูล จปฐ. ระดับองค์กรปกครองส่วนท้องถิ่น',
      budget: '31088000',
      office: 'สำนักงานพัฒนาชุมชนอำเภอ',
    },
    {
      line: 2160,
      until: 2175,
      activity: '1.3.2',
      name: 'นำเสนอผลการจัดเก็บและรับรองคุณภาพข้อมูล จปฐ. ระดับอำเภอ',
      budget: '3073000',
      quarter: 'ไตรมาส 3',
      months: 'เดือนเมษายน - มิถุนายน 2565',
      office: 'สำนักงานพัฒนาชุมชนอำเภอ',
    },
    {
      line: 2187,
      until: 2200,
      activity: '1.3.3',
      name: 'นำเสนอผลการจัดเก็บและรับรองคุณภาพข้อมูล จปฐ. ระดับจังหวัด',
      budget: '273600',
      quarter: 'ไตรมาส 3',
      months: 'เดือนเมษายน - มิถุนายน 2565',
      office: 'สำนักงานพัฒนาชุมชนจังหวัด',
    },
    {
      line: 2214,
      until: 2242,
      activity: '1.4.1',
      name: 'การจัดทำสารสนเทศตำบลต้นแบบเพื่อพัฒนาคุณภาพชีวิต',
      budget: '1322400',
      unitCost: '17400',
      unit: 'จังหวัด',
      quarter: 'ไตรมาส 1 - 2',
      months: 'เดือนธันวาคม 2564 - มีนาคม 2565',
      office: 'สำนักงานพัฒนาชุมชนจังหวัด',
    },
  ],
  errata: [
    {
      row: 0,
      column: 'name',
      printed: 'รมรงค์และเชิญชวนการจ้ดเก็บข้อมูล จปฐ. ระดับจังหวัด',
      corrected: 'รณรงค์และเชิญชวนการจัดเก็บข้อมูล จปฐ. ระดับจังหวัด',
      why: { th: 'สะกดผิดสองคำ', en: 'two words are misspelt' },
    },
  ],
});

/** A kind of body that certifies data. */
export interface LevelRow extends OfficialRow {
  readonly level: 'local' | 'amphoe' | 'province';
  readonly body: string;
  /** How many bodies there are; absent where that is not printed. */
  readonly bodies?: number;
  /** People of each. */
  readonly people: number;
  /** Whether more than `people` may attend. */
  readonly comparison: 'at-least' | 'exactly';
  /** People of all; absent where that is not printed. */
  readonly total?: number;
}

/**
 * Who certifies data, level by level (การรับรองคุณภาพข้อมูล): four kinds of local authority, amphoes and provinces. The
 * numbers of amphoes and provinces follow from their totals; that of all local authorities, 7,772, is not printed.
 *
 * @th
 * ผู้ตรวจสอบและรับรองคุณภาพข้อมูลแต่ละระดับ คือ อปท. 4 ประเภท อำเภอ และจังหวัด จำนวน อปท. ทั้งหมด 7,772 แห่งเป็นผลรวมซึ่งไม่ได้พิมพ์ไว้
 *
 * @source 004_5d18bda2820f2124.txt, lines 2140 to 2143, 2169 and 2194
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.basicMinimumNeeds.fy2565.certificationLevels;
 * rows.reduce((sum, { bodies = 0 }) => sum + bodies, 0); // 7772
 * ```
 */
export const certificationLevels = officialTable<LevelRow>({
  id: 'B-02',
  title: { th: 'ระดับการตรวจสอบและรับรองคุณภาพข้อมูล', en: 'Levels of certification' },
  source: cite(guideline, '1.3 การตรวจสอบและรับรองคุณภาพการจัดเก็บข้อมูล')([2140, 2143], 2169, 2194),
  columns: {
    level: { label: { th: 'ระดับ', en: 'level' } },
    body: { label: { th: 'หน่วย', en: 'body' } },
    bodies: { label: { th: 'จำนวนแห่ง', en: 'bodies' }, unit: 'sites' },
    people: { label: { th: 'แห่งละ', en: 'people of each' }, unit: 'people' },
    comparison: { label: { th: 'ขั้นต่ำหรือตายตัว', en: 'at least or exactly' } },
    total: { label: { th: 'รวม', en: 'people of all' }, unit: 'people' },
  },
  rows: [
    { line: 2140, level: 'local', body: 'องค์กรบริหารส่วนตำบล', bodies: 5300, people: 20, comparison: 'at-least' },
    { line: 2141, level: 'local', body: 'เทศบาลตำบล', bodies: 2247, people: 20, comparison: 'at-least' },
    { line: 2142, level: 'local', body: 'เทศบาลเมือง', bodies: 195, people: 20, comparison: 'at-least' },
    { line: 2143, level: 'local', body: 'เทศบาลนครและเมืองพัทยา', bodies: 30, people: 20, comparison: 'at-least' },
    { line: 2169, level: 'amphoe', body: 'คณะทำงานระดับอำเภอ', people: 20, comparison: 'exactly', total: 17560 },
    { line: 2194, level: 'province', body: 'คณะทำงานระดับจังหวัด', people: 20, comparison: 'exactly', total: 1520 },
  ],
  errata: [
    {
      row: 0,
      column: 'body',
      printed: 'องค์กรบริหารส่วนตำบล',
      corrected: 'องค์การบริหารส่วนตำบล',
      why: { th: 'ชื่อตามกฎหมายคือ องค์การบริหารส่วนตำบล', en: 'its name by law is องค์การ, not องค์กร' },
    },
  ],
});

/** A step on the way of the data. */
export interface WorkflowRow extends OfficialRow {
  readonly step: string;
  readonly action: string;
  /** Absent where nobody is named. */
  readonly actor?: string;
  /** Where a correction leads back to. */
  readonly backTo?: string;
}

/**
 * The way of the data (ขั้นตอน), from the target households to the department, with the two ways back: what an amphoe
 * or a province has to correct goes back to the local authority. Actions are given in short.
 *
 * @th
 * ขั้นตอนของข้อมูล จปฐ. ตั้งแต่ครัวเรือนเป้าหมายถึงกรมฯ และทางย้อนกลับสองทาง คือ ข้อมูลที่อำเภอหรือจังหวัดให้แก้ไขกลับไปที่ อปท.
 *
 * @source 004_5d18bda2820f2124.txt, lines 2079 to 2095, 2129 to 2133, 2168 and 2193
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.basicMinimumNeeds.fy2565.workflow;
 * rows.filter(({ backTo }) => backTo !== undefined).map(({ step }) => step); // ['amphoe-correction', 'province-correction']
 * ```
 */
export const workflow = officialTable<WorkflowRow>({
  id: 'B-07',
  title: { th: 'ขั้นตอนการจัดเก็บและรับรองข้อมูล จปฐ.', en: 'The way of the data' },
  source: cite(guideline, '1. การบริหารการจัดเก็บและใช้ประโยชน์ข้อมูลความจำเป็นพื้นฐาน (จปฐ.)')(
    [2079, 2095],
    [2129, 2133],
    2168,
    2193,
  ),
  columns: {
    step: { label: { th: 'ขั้นตอน', en: 'step' } },
    action: { label: { th: 'การดำเนินการ', en: 'action' } },
    actor: { label: { th: 'ผู้ดำเนินการ', en: 'actor' } },
    backTo: { label: { th: 'ส่งกลับไปยัง', en: 'back to' } },
  },
  rows: [
    {
      line: 2079,
      until: 2080,
      step: 'targets',
      action: 'จัดทำบัญชีจัดสรรครัวเรือนเป้าหมาย',
      actor: 'กรมการพัฒนาชุมชน',
    },
    {
      line: 2081,
      until: 2082,
      step: 'registers',
      action: 'จัดทำทะเบียนพื้นที่และจำนวนครัวเรือนเป้าหมาย',
      actor: 'จังหวัด/อำเภอ',
    },
    { line: 2083, until: 2084, step: 'working-groups', action: 'แต่งตั้งคำสั่งคณะทำงานทุกระดับ' },
    { line: 2085, until: 2086, step: 'collectors', action: 'แต่งตั้งอาสาสมัครจัดเก็บข้อมูลทุกหมู่บ้าน/ชุมชน' },
    { line: 2087, until: 2089, step: 'interview', action: 'สัมภาษณ์และบันทึกข้อมูลครัวเรือน', actor: 'ผู้จัดเก็บข้อมูล' },
    { line: 2090, until: 2091, step: 'check', action: 'ตรวจสอบข้อมูลครัวเรือน', actor: 'ผู้จัดเก็บข้อมูล' },
    {
      line: 2091,
      until: 2092,
      step: 'signature',
      action: 'ลงนามรับรองข้อมูลของครัวเรือน',
      actor: 'หัวหน้าครัวเรือนหรือผู้แทน',
    },
    {
      line: 2093,
      until: 2095,
      step: 'sending-in',
      action: 'ส่งข้อมูลทั้งหมดเข้าสู่ระบบประมวลผล',
      actor: 'ผู้จัดเก็บข้อมูล',
    },
    {
      line: 2129,
      until: 2130,
      step: 'local-presentation',
      action: 'นำเสนอข้อมูลต่อที่ประชุมองค์กรปกครองส่วนท้องถิ่น',
      actor: 'พัฒนากรผู้ประสานงานตำบลและผู้จัดเก็บข้อมูล',
    },
    {
      line: 2131,
      step: 'local-check',
      action: 'ร่วมตรวจสอบความถูกต้อง ครบถ้วน',
      actor: 'ผู้บริหารท้องถิ่น ผู้นำท้องที่ และผู้นำชุมชน',
    },
    { line: 2132, step: 'local-correction', action: 'ปรับปรุงแก้ไขข้อมูล (ถ้ามี)' },
    { line: 2133, step: 'local-certification', action: 'รับรองและยืนยันข้อมูล แล้วแจ้งสำนักงานพัฒนาชุมชนอำเภอ' },
    { line: 2168, step: 'amphoe-presentation', action: 'นำเสนอข้อมูลต่อที่ประชุมระดับอำเภอ', actor: 'พัฒนาการอำเภอ' },
    {
      line: 2168,
      step: 'amphoe-correction',
      action: 'แจ้งข้อมูลการแก้ไขกลับ เพื่อส่งต่อให้ผู้มีสิทธิ์แก้ไขข้อมูล',
      actor: 'อำเภอ',
      backTo: 'ระดับองค์กรปกครองส่วนท้องถิ่น',
    },
    {
      line: 2168,
      step: 'amphoe-certification',
      action: 'รับรองและยืนยันข้อมูลของอำเภอ แล้วแจ้งจังหวัด',
      actor: 'คณะทำงานระดับอำเภอ',
    },
    { line: 2193, step: 'province-presentation', action: 'นำเสนอข้อมูลต่อที่ประชุมระดับจังหวัด', actor: 'พัฒนาการจังหวัด' },
    {
      line: 2193,
      step: 'province-correction',
      action: 'แจ้งข้อมูลการแก้ไขกลับ เพื่อส่งต่อให้ผู้มีสิทธิ์แก้ไขข้อมูล',
      actor: 'จังหวัด',
      backTo: 'ระดับองค์กรปกครองส่วนท้องถิ่น',
    },
    {
      line: 2193,
      step: 'province-certification',
      action: 'รับรองและยืนยันข้อมูลของจังหวัด แล้วแจ้งกรมการพัฒนาชุมชน',
      actor: 'คณะทำงานระดับจังหวัด',
    },
  ],
  errata: [],
});
