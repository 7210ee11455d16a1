/**
 * New marketers, FY2565: how many a province hires, and the work of a month.
 *
 * @module
 */
import { activity } from '../../cdd/new-marketers/source.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A size of provinces. */
export interface ProvinceSizeRow extends OfficialRow {
  readonly size: 'small' | 'medium' | 'large';
  /** The amphoes as printed. */
  readonly amphoes: string;
  readonly provinces: number;
  /** The marketers that each of them hires. */
  readonly hires: number;
}

/**
 * The three sizes of provinces and what each hires (ขนาดของจังหวัด 3 ขนาด): 30, 29 and 17 provinces make 76, and 232 marketers.
 *
 * @th
 * ขนาดของจังหวัด 3 ขนาด และอัตราจ้าง คือ 30 29 และ 17 จังหวัด รวม 76 จังหวัด จ้างนักการตลาด 232 คน
 *
 * @source 004_5d18bda2820f2124.txt, lines 5006 to 5010
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.newMarketers.fy2565.provinceSizes;
 * rows.reduce((sum, { provinces, hires }) => sum + provinces * hires, 0); // 232
 * ```
 */
export const provinceSizes = officialTable<ProvinceSizeRow>({
  id: 'F-02',
  title: { th: 'อัตราจ้างตามขนาดของจังหวัด', en: 'Hires by the size of the province' },
  source: activity([5006, 5010]),
  columns: {
    size: { label: { th: 'ขนาด', en: 'size' } },
    amphoes: { label: { th: 'จำนวนอำเภอ', en: 'amphoes' } },
    provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces' },
    hires: { label: { th: 'อัตราจ้างต่อจังหวัด', en: 'hires of a province' }, unit: 'people' },
  },
  rows: [
    { line: 5006, size: 'small', amphoes: 'ไม่เกิน 8 อำเภอ', provinces: 30, hires: 2 },
    { line: 5008, size: 'medium', amphoes: '6-15 อำเภอ', provinces: 29, hires: 3 },
    { line: 5010, size: 'large', amphoes: 'ตั้งแต่ 16 อำเภอขึ้นไป', provinces: 17, hires: 5 },
  ],
  errata: [
    {
      row: 1,
      column: 'amphoes',
      printed: '6-15 อำเภอ',
      corrected: '9-15 อำเภอ',
      why: {
        th: '30 + 29 + 17 = 76 จังหวัด ช่วงทั้งสามจึงไม่ซ้อนกัน และช่วงแรกถึง 8 อำเภอ',
        en: '30 + 29 + 17 are 76 provinces: the classes do not overlap, and the first goes to 8',
      },
    },
  ],
});

/** A kind of work and how much of it a month asks. */
export interface WorkloadRow extends OfficialRow {
  readonly item: number;
  readonly work: string;
  /** The least in a month; for the plan and the report the number. */
  readonly quantity: number;
  readonly unit: string;
  /** Whether the province's monthly form asks for it. */
  readonly inForm: boolean;
}

/**
 * The work of a marketer in a month (ปริมาณงาน/คน/เดือน). Item 8 has two rows, for the plan and for the report; the work is abridged.
 *
 * @th
 * ปริมาณงานของนักการตลาดต่อคนต่อเดือน ข้อ 8 มีสองแถว คือ แผนและรายงาน ชื่องานย่อไว้
 *
 * @source 004_5d18bda2820f2124.txt, lines 5082 to 5103
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.newMarketers.fy2565.workload.rows.filter(({ inForm }) => inForm).length; // 5
 * ```
 */
export const workload = officialTable<WorkloadRow>({
  id: 'F-03',
  title: { th: 'การวัดปริมาณงานนักการตลาดรุ่นใหม่', en: "A marketer's work in a month" },
  source: activity([5082, 5103]),
  columns: {
    item: { label: { th: 'ที่', en: 'item' } },
    work: { label: { th: 'ขอบเขตงาน (ย่อ)', en: 'work, abridged' } },
    quantity: { label: { th: 'ปริมาณงาน/คน/เดือน', en: 'a person and month' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
    inForm: { label: { th: 'อยู่ในแบบรายงานประจำเดือน', en: 'in the monthly form' } },
  },
  rows: [
    { line: 5083, item: 1, work: 'ส่งเสริมการตลาดออนไลน์', quantity: 3, unit: 'ผลิตภัณฑ์', inForm: true },
    { line: 5084, item: 2, work: 'จัดทำ Content และเผยแพร่', quantity: 2, unit: 'ผลิตภัณฑ์ หรือชุมชน', inForm: true },
    { line: 5085, item: 3, work: 'สร้างสื่อประชาสัมพันธ์', quantity: 4, unit: 'คลิป', inForm: true },
    { line: 5086, item: 4, work: 'แนะนำด้วยการ Live สด', quantity: 2, unit: 'ครั้ง', inForm: true },
    { line: 5087, item: 5, work: 'ส่งเสริมการจัดแสดงหรือจำหน่าย', quantity: 3, unit: 'ครั้ง', inForm: true },
    { line: 5088, item: 6, work: 'ถ่ายทอด หรือแนะนำ หรือสอนทักษะ', quantity: 4, unit: 'กลุ่ม หรือราย หรือชุมชน', inForm: false },
    { line: 5089, item: 7, work: 'ปรับปรุง หรืออัปเดตข้อมูลสินค้า', quantity: 20, unit: 'ผลิตภัณฑ์', inForm: false },
    { line: 5090, item: 8, work: 'จัดทำแผนประจำเดือน', quantity: 1, unit: 'แผน', inForm: false },
    { line: 5090, item: 8, work: 'จัดทำรายงานประจำเดือน', quantity: 1, unit: 'ฉบับ', inForm: false },
  ],
  errata: [],
});
