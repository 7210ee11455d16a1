import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A law or regulation of the annex. */
export interface AnnexRow extends OfficialRow {
  readonly title: string;
  /** The page of the printed book: its text is not in the text edition. */
  readonly page: number;
}

/**
 * The laws, regulations and orders that the guideline lists as its annex (ระเบียบและกฎหมายที่เกี่ยวข้อง), with their pages. The text edition
 * ends before them: what they say is nowhere here.
 *
 * @th
 * ระเบียบ กฎหมาย และคำสั่งที่แนวทางระบุเป็นภาคผนวก พร้อมเลขหน้า ฉบับข้อความจบก่อนถึงส่วนนี้ จึงไม่มีเนื้อหา
 *
 * @source 004_5d18bda2820f2124.txt, lines 6880 to 6890
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.activities.fy2565.legalAnnexes;
 * rows.length; // 11
 * rows[7]?.page; // 350
 * ```
 */
export const legalAnnexes = officialTable<AnnexRow>({
  id: 'G-08',
  title: { th: 'ระเบียบ กฎหมายที่เกี่ยวข้อง', en: 'Laws and regulations of the annex' },
  source: cite(guideline, 'ส่วนที่ 5 ภาคผนวก')([6880, 6890]),
  columns: {
    title: { label: { th: 'ชื่อ', en: 'title' } },
    page: { label: { th: 'หน้า', en: 'page' } },
  },
  rows: [
    { line: 6880, title: 'พระราชบัญญัติวินัยการเงินการคลังภาครัฐ พ.ศ. 2561', page: 273 },
    { line: 6881, title: 'พระราชบัญญัติวิธีการงบประมาณ พ.ศ. 2561', page: 296 },
    { line: 6882, title: 'กฎกระทรวงแบ่งส่วนราชการกรมการพัฒนาชุมชน กระทรวงมหาดไทย พ.ศ. 2552', page: 314 },
    { line: 6883, title: 'ระเบียบการบริหารงบประมาณ พ.ศ. 2562', page: 322 },
    { line: 6884, title: 'ระเบียบกระทรวงมหาดไทย ว่าด้วยการอาสาพัฒนาชุมชน พ.ศ. 2547', page: 336 },
    { line: 6885, title: 'ระเบียบกระทรวงมหาดไทย ว่าด้วยการอาสาพัฒนาชุมชน (ฉบับที่ 2) พ.ศ. 2552', page: 341 },
    { line: 6886, title: 'ระเบียบกระทรวงมหาดไทย ว่าด้วยการอาสาพัฒนาชุมชน (ฉบับที่ 3) พ.ศ. 2555', page: 342 },
    {
      line: 6887,
      title: 'ระเบียบกระทรวงมหาดไทย ว่าด้วยการบริหารและการใช้จ่ายเงินโครงการแก้ไขปัญหาความยากจน พ.ศ. 2553',
      page: 350,
    },
    { line: 6888, title: 'แนวทางการบริหารจัดการเงินโครงการแก้ไขปัญหาความยากจน', page: 358 },
    { line: 6889, title: 'ระเบียบกรมการพัฒนาชุมชน ว่าด้วยการส่งเสริมการดำเนินงานกลุ่มออมทรัพย์เพื่อการผลิต พ.ศ. 2555', page: 359 },
    { line: 6890, title: 'คำสั่งคณะกรรมการอำนวยการ หนึ่งตำบล หนึ่งผลิตภัณฑ์ แห่งชาติ ที่ 2/2564 ลงวันที่ 29 กรกฎาคม 2564', page: 365 },
  ],
  errata: [],
});
