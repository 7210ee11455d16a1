import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** A region with its tambons, or the line of their sums. */
export interface BusinessPlanRow extends OfficialRow {
  readonly region: string;
  readonly production: number;
  readonly marketing: number;
  readonly services: number;
  readonly total: number;
}

/**
 * The tambons with plans for community business (แผนธุรกิจชุมชน) by region and kind, with the line of their sums.
 *
 * @th
 * ตำบลที่มีแผนธุรกิจชุมชน จำแนกรายภาคและประเภท พร้อมบรรทัดรวม
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 479 to 488
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.businessPlans.rows.at(-1)?.total; // 608
 * ```
 */
export const businessPlans: OfficialTable<BusinessPlanRow> = officialTable<BusinessPlanRow>({
  id: 'H-13',
  title: { th: 'ตำบลที่มีแผนธุรกิจชุมชน จำแนกรายภาคและประเภท', en: 'Tambons with business plans, by region and kind' },
  source: page('3. การพัฒนาและเชื่อมโยงกลุ่มธุรกิจชุมชน')([479, 488]),
  columns: {
    region: { label: { th: 'ภาค', en: 'region' } },
    production: { label: { th: 'การผลิต', en: 'production' }, unit: 'tambons' },
    marketing: { label: { th: 'การแปรรูป-ตลาด', en: 'processing and markets' }, unit: 'tambons' },
    services: { label: { th: 'การบริการ', en: 'services' }, unit: 'tambons' },
    total: { label: { th: 'รวม', en: 'total' }, unit: 'tambons' },
  },
  rows: [
    { line: 480, region: 'เหนือ', production: 44, marketing: 83, services: 32, total: 159 },
    { line: 481, region: 'ตะวันออกเฉียงเหนือ', production: 26, marketing: 61, services: 13, total: 100 },
    { line: 482, region: 'ใต้', production: 16, marketing: 64, services: 20, total: 100 },
    { line: 483, region: 'กลางและตะวันตก', production: 9, marketing: 76, services: 19, total: 104 },
    {
      line: 484,
      until: 487,
      region: 'กรุงเทพฯ ปริมณฑล และตะวันออก',
      production: 22,
      marketing: 110,
      services: 13,
      total: 145,
    },
    { line: 488, region: 'รวมทั้งสิ้น', production: 117, marketing: 394, services: 97, total: 608 },
  ],
  errata: [],
});

/** People who were trained to make business plans. */
export interface BusinessTrainingRow extends OfficialRow {
  readonly scope: string;
  readonly people: number;
  readonly tambons: number;
  readonly courses?: number;
}

/**
 * The training in business plans (แผนธุรกิจเพื่อชุมชน): in all, online, face to face (ออฟไลน์) and its four regions.
 *
 * @th
 * การอบรมจัดทำแผนธุรกิจเพื่อชุมชน คือ ทั้งหมด ออนไลน์ ออฟไลน์ และรายภาคของออฟไลน์
 *
 * @source 001_82e09ad09ff19ae2.txt, line 490
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const [all, online, offline] = codi.fy2563.businessTraining.rows;
 * [all?.people, online?.people, offline?.people]; // [1216, 433, 738]
 * ```
 */
export const businessTraining: OfficialTable<BusinessTrainingRow> = officialTable<BusinessTrainingRow>({
  id: 'H-14',
  title: { th: 'การอบรมการจัดทำแผนธุรกิจเพื่อชุมชน', en: 'Training in business plans' },
  source: page('3. การพัฒนาและเชื่อมโยงกลุ่มธุรกิจชุมชน')(490),
  columns: {
    scope: { label: { th: 'การอบรม', en: 'training' } },
    people: { label: { th: 'ผู้เข้ารับการอบรม', en: 'people' }, unit: 'people' },
    tambons: { label: { th: 'ตำบล', en: 'tambons' }, unit: 'tambons' },
    courses: { label: { th: 'รุ่น', en: 'courses' }, unit: 'courses' },
  },
  rows: [
    { line: 490, scope: 'รวม', people: 1216, tambons: 589 },
    { line: 490, scope: 'ออนไลน์', people: 433, tambons: 216, courses: 3 },
    { line: 490, scope: 'ออฟไลน์', people: 738, tambons: 373, courses: 3 },
    { line: 490, scope: 'ออฟไลน์ ภาคกรุงเทพฯ ปริมาณและตะวันออก', people: 190, tambons: 83 },
    { line: 490, scope: 'ออฟไลน์ ภาคเหนือ', people: 318, tambons: 159 },
    { line: 490, scope: 'ออฟไลน์ ภาคกลางและตะวันตก', people: 67, tambons: 31 },
    { line: 490, scope: 'ออฟไลน์ ภาคใต้', people: 208, tambons: 100 },
  ],
  errata: [
    {
      row: 2,
      column: 'people',
      printed: '738',
      corrected: '783',
      why: {
        th: 'ตัวเลขสลับหลัก ผลรวมรายภาคและยอดรวม 1,216 ให้ 783',
        en: 'two digits changed places: the regions, and 1,216 less 433, give 783',
      },
    },
    { row: 3, column: 'scope', printed: 'ปริมาณ', corrected: 'ปริมณฑล', why: { th: 'สะกดคลาดเคลื่อน', en: 'misspelt' } },
  ],
});

/** A learning centre. */
export interface LearningCentreRow extends OfficialRow {
  readonly no: number;
  readonly region: string;
  readonly centre: string;
}

/**
 * The eleven learning centres (ศูนย์การเรียนรู้เศรษฐกิจและทุนชุมชน) by region, named as the text edition has them.
 *
 * @th
 * ศูนย์การเรียนรู้เศรษฐกิจและทุนชุมชน 11 ศูนย์ จำแนกรายภาค ชื่อตามฉบับข้อความ
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 494 to 510
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.learningCentres.rows.length; // 11
 * ```
 */
export const learningCentres: OfficialTable<LearningCentreRow> = officialTable<LearningCentreRow>({
  id: 'H-15',
  title: { th: 'ศูนย์การเรียนรู้เศรษฐกิจและทุนชุมชน', en: 'Learning centres of community economy and capital' },
  source: page('3. การพัฒนาและเชื่อมโยงกลุ่มธุรกิจชุมชน')([494, 510]),
  columns: {
    no: { label: { th: 'ที่', en: 'number' } },
    region: { label: { th: 'ภาค', en: 'region' } },
    centre: { label: { th: 'ศูนย์การเรียนรู้', en: 'centre' } },
  },
  rows: [
    { line: 496, no: 1, region: 'เหนือ', centre: 'พื้นที่เรียนรู้เกษตรปลอดภัยสภาวะองค์กรชุมชนตำบลบ้านกลาง อำเภอสอง จังหวัดแพร่' },
    { line: 497, no: 2, region: 'เหนือ', centre: 'วิสาหกิจชุมชนแปรรูปปลาบ้านเพชรชมพูตำบลวัดโบสถ์ อำเภอเมือง จังหวัดตาก' },
    { line: 499, no: 3, region: 'ตะวันออกเฉียงเหนือ', centre: 'พื้นที่เรียนรู้การแปรรูปข้าวเม่าตำบลหนองโสน อำเภอนางรอง จังหวัดบุรีรัมย์' },
    { line: 501, no: 4, region: 'ใต้', centre: 'ศูนย์เรียนรู้เกษตรอินทรีย์ตำบลนาขา อำเภอหลังสวน จังหวัดชุมพร' },
    { line: 502, no: 5, region: 'ใต้', centre: 'การท่องเที่ยวโดยชุมชนและธุรกิจไมซ์บ้านถ้ำเสือ ตำบลอ่าวลึกใต้ อำเภออ่าวลึก จังหวัดกระบี่' },
    { line: 503, no: 6, region: 'ใต้', centre: 'การท่องเที่ยวโดยชุมชนตำบลตะโล๊ะกาโปร์ (บูตานารา) อำเภอยะหริ่ง จังหวัดปัตตานี' },
    { line: 505, no: 7, region: 'กลางและตะวันตก', centre: 'ศูนย์สาธิตการตลาดครบวงจรตำบลท่าเสา อำเภอไทรโยค จังหวัดกาญจนบุรี' },
    {
      line: 507,
      no: 8,
      region: 'กรุงเทพฯ ปริมณฑล และตะวันออก',
      centre: 'ศูนย์บ่มเพาะเครือข่ายผู้ผลิตเกษตรอินทรีย์ตำบลเขาไม้แก้ว อำเภอกบินทร์บุรี จังหวัดปราจีนบุรี',
    },
    {
      line: 508,
      no: 9,
      region: 'กรุงเทพฯ ปริมณฑล และตะวันออก',
      centre: 'ศูนย์บ่มเพาะวิสาหกิจแปรรูปสินค้าชุมชนเขตบางบอน กรุงเทพมหานคร',
    },
    {
      line: 509,
      no: 10,
      region: 'กรุงเทพฯ ปริมณฑล และตะวันออก',
      centre: 'ศูนย์บ่มเพาะเครือข่ายวิสาหกิจชุมชนจังหวัดตราด ศูนย์ประสานงานขบวนองค์กรชุมชนคนตราด',
    },
    {
      line: 510,
      no: 11,
      region: 'กรุงเทพฯ ปริมณฑล และตะวันออก',
      centre: 'ศูนย์บ่มเพาะวิสาหกิจชุมชนบ้านจำรุงตำบลเนินซ้อ อำเภอแกลง จังหวัดระยอง',
    },
  ],
  errata: [],
});
