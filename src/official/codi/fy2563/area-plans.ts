import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** A region with its tambons, or the line of their sums. */
export interface TambonPlanRow extends OfficialRow {
  readonly region: string;
  readonly target: number;
  readonly result: number;
}

/**
 * The tambons of plan 1.1 by region, with the line of their sums (รวม). Lines 81 to 83 print the same with shorter
 * names of two regions.
 *
 * @th
 * ตำบลที่จัดทำแผนพัฒนาชุมชนท้องถิ่น (แผนงาน 1.1) จำแนกรายภาค พร้อมบรรทัดรวม
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 335 to 337
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.tambonPlansByRegion.rows.at(-1)?.result; // 700
 * ```
 */
export const tambonPlansByRegion: OfficialTable<TambonPlanRow> = officialTable<TambonPlanRow>({
  id: 'H-07',
  title: { th: 'ตำบลจัดทำแผนพัฒนาชุมชนท้องถิ่น จำแนกรายภาค', en: 'Tambons with local development plans, by region' },
  source: page('1.1 ตำบลจัดทำแผนพัฒนาชุมชนท้องถิ่น')([335, 337]),
  columns: {
    region: { label: { th: 'ภาค', en: 'region' } },
    target: { label: { th: 'เป้าหมายการดำเนินงาน', en: 'working target' }, unit: 'tambons' },
    result: { label: { th: 'ผลการดำเนินงาน', en: 'result: complete and recorded' }, unit: 'tambons' },
  },
  rows: [
    { line: 336, until: 337, region: 'เหนือ', target: 140, result: 140 },
    { line: 336, until: 337, region: 'อีสาน', target: 140, result: 140 },
    { line: 336, until: 337, region: 'ใต้', target: 140, result: 140 },
    { line: 336, until: 337, region: 'กลาง/ตะวันตก', target: 140, result: 140 },
    { line: 336, until: 337, region: 'กทม./ตะวันออก', target: 140, result: 140 },
    { line: 336, until: 337, region: 'รวม', target: 700, result: 700 },
  ],
  errata: [],
});

/** A province whose plan is linked. */
export interface LinkedProvinceRow extends OfficialRow {
  readonly region: string;
  readonly province: string;
  /** Linked in 2562 with results reported since, or linked in 2563. */
  readonly linked: 'since-2562' | 'in-2563';
}

/**
 * The 52 provinces whose plans are linked to those of agencies or of the province (การเชื่อมโยงแผน): 28 since 2562
 * with results reported since, 24 in 2563. The northeast has none.
 *
 * @th
 * 52 จังหวัดที่เชื่อมโยงแผน คือ 28 จังหวัดตั้งแต่ปี 2562 และ 24 จังหวัดในปี 2563 ภาคตะวันออกเฉียงเหนือไม่มี
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 353 to 361
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.linkedProvinces.rows.filter(({ linked }) => linked === 'in-2563').length; // 24
 * ```
 */
export const linkedProvinces: OfficialTable<LinkedProvinceRow> = officialTable<LinkedProvinceRow>({
  id: 'H-08',
  title: { th: 'จังหวัดที่เชื่อมโยงแผนยุทธศาสตร์จังหวัด', en: 'Provinces whose plans are linked' },
  source: page('1.2 แผนพัฒนาชุมชนท้องถิ่นระดับจังหวัด')([353, 361]),
  columns: {
    region: { label: { th: 'ภาค', en: 'region' } },
    province: { label: { th: 'จังหวัด', en: 'province' } },
    linked: { label: { th: 'การเชื่อมโยง', en: 'since when it is linked' } },
  },
  rows: [
    { line: 354, region: 'เหนือ', province: 'น่าน', linked: 'since-2562' },
    { line: 354, region: 'เหนือ', province: 'อุทัยธานี', linked: 'since-2562' },
    { line: 354, region: 'เหนือ', province: 'สุโขทัย', linked: 'since-2562' },
    { line: 354, region: 'เหนือ', province: 'เชียงราย', linked: 'since-2562' },
    { line: 354, region: 'เหนือ', province: 'ตาก', linked: 'since-2562' },
    { line: 354, region: 'เหนือ', province: 'พะเยา', linked: 'since-2562' },
    { line: 354, region: 'เหนือ', province: 'พิษณุโลก', linked: 'since-2562' },
    { line: 354, region: 'เหนือ', province: 'เพชรบูรณ์', linked: 'since-2562' },
    { line: 354, region: 'เหนือ', province: 'ลำปาง', linked: 'since-2562' },
    { line: 354, region: 'เหนือ', province: 'พิจิตร', linked: 'in-2563' },
    { line: 354, region: 'เหนือ', province: 'อุดรดิตถ์', linked: 'in-2563' },
    { line: 354, region: 'เหนือ', province: 'กำแพงเพชร', linked: 'in-2563' },
    { line: 354, region: 'เหนือ', province: 'แม่ฮ่องสอน', linked: 'in-2563' },
    { line: 354, region: 'เหนือ', province: 'แพร่', linked: 'in-2563' },
    { line: 354, region: 'เหนือ', province: 'นครสวรรค์', linked: 'in-2563' },
    { line: 354, region: 'เหนือ', province: 'เชียงใหม่', linked: 'in-2563' },
    { line: 356, region: 'ใต้', province: 'ระนอง', linked: 'since-2562' },
    { line: 356, region: 'ใต้', province: 'ภูเก็ต', linked: 'since-2562' },
    { line: 356, region: 'ใต้', province: 'กระบี่', linked: 'since-2562' },
    { line: 356, region: 'ใต้', province: 'ปัตตานี', linked: 'since-2562' },
    { line: 356, region: 'ใต้', province: 'สตูล', linked: 'since-2562' },
    { line: 356, region: 'ใต้', province: 'พังงา', linked: 'in-2563' },
    { line: 356, region: 'ใต้', province: 'นครศรีธรรมราช', linked: 'in-2563' },
    { line: 356, region: 'ใต้', province: 'พัทลุง', linked: 'in-2563' },
    { line: 356, region: 'ใต้', province: 'ตรัง', linked: 'in-2563' },
    { line: 356, region: 'ใต้', province: 'สงขลา', linked: 'in-2563' },
    { line: 356, region: 'ใต้', province: 'สุราษฎร์ธานี', linked: 'in-2563' },
    { line: 356, region: 'ใต้', province: 'ยะลา', linked: 'in-2563' },
    { line: 359, region: 'กลางและตะวันตก', province: 'กาญจนบุรี', linked: 'since-2562' },
    { line: 359, region: 'กลางและตะวันตก', province: 'สมุทรสงคราม', linked: 'since-2562' },
    { line: 359, region: 'กลางและตะวันตก', province: 'ลพบุรี', linked: 'since-2562' },
    { line: 359, region: 'กลางและตะวันตก', province: 'ชัยนาท', linked: 'since-2562' },
    { line: 359, region: 'กลางและตะวันตก', province: 'ประจวบคีรีขันธ์', linked: 'since-2562' },
    { line: 359, region: 'กลางและตะวันตก', province: 'ราชบุรี', linked: 'since-2562' },
    { line: 359, region: 'กลางและตะวันตก', province: 'สระบุรี', linked: 'since-2562' },
    { line: 359, region: 'กลางและตะวันตก', province: 'สมุทรสาคร', linked: 'in-2563' },
    { line: 359, region: 'กลางและตะวันตก', province: 'สิงห์บุรี', linked: 'in-2563' },
    { line: 359, region: 'กลางและตะวันตก', province: 'อ่างทอง', linked: 'in-2563' },
    { line: 359, region: 'กลางและตะวันตก', province: 'สุพรรณบุรี', linked: 'in-2563' },
    { line: 359, region: 'กลางและตะวันตก', province: 'อโยธยา', linked: 'in-2563' },
    { line: 359, region: 'กลางและตะวันตก', province: 'เพชรบุรี', linked: 'in-2563' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'ฉะเชิงเทรา', linked: 'since-2562' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'ปราจีนบุรี', linked: 'since-2562' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'สระแก้ว', linked: 'since-2562' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'กรุงเทพมหานคร', linked: 'since-2562' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'ปทุมธานี', linked: 'since-2562' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'ระยอง', linked: 'since-2562' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'ตราด', linked: 'since-2562' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'ชลบุรี', linked: 'in-2563' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'สมุทรปราการ', linked: 'in-2563' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'นครปฐม', linked: 'in-2563' },
    { line: 360, region: 'กรุงเทพฯ ปริมณฑล และตะวันออก', province: 'จันทบุรี', linked: 'in-2563' },
  ],
  errata: [
    {
      row: 10,
      column: 'province',
      printed: 'อุดรดิตถ์',
      corrected: 'อุตรดิตถ์',
      why: { th: 'ชื่อจังหวัดในเอกสารฉบับข้อความคลาดเคลื่อน', en: "the province's name is misread or outdated" },
    },
    {
      row: 39,
      column: 'province',
      printed: 'อโยธยา',
      corrected: 'พระนครศรีอยุธยา',
      why: { th: 'ชื่อจังหวัดในเอกสารฉบับข้อความคลาดเคลื่อน', en: "the province's name is misread or outdated" },
    },
  ],
});
