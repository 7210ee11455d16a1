/**
 * The public sector excellence awards, FY2565: the kinds of awards.
 *
 * @module
 */
import { awards as page } from '../../cdd/excellence-awards/source.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A kind of award, or one of the categories of a kind. */
export interface AwardRow extends OfficialRow {
  readonly branch: string;
  /** Its number within the branch. */
  readonly number: number;
  readonly award: string;
  /** Only the awards by category have them. */
  readonly category?: string;
}

const service = 'สาขาบริการภาครัฐ';
const participation = 'สาขาการบริหารราชการแบบมีส่วนร่วม';
const quality = 'สาขาคุณภาพการบริหารจัดการภาครัฐ (PMQA)';

/**
 * The kinds of awards in their three branches (ประเภทรางวัล): six, five and three, the last of which has six categories.
 * Two headings of the sheet stand between the first and the second award of the third branch: they belong to the next
 * part, and its points 4) to 8) go on from the list.
 *
 * @th
 * ประเภทรางวัลเลิศรัฐ 3 สาขา คือ 6 ประเภท 5 ประเภท และ 3 ประเภท ซึ่งประเภทสุดท้ายแบ่งเป็น 6 หมวด
 * ระหว่างประเภทที่ 1 และ 2 ของสาขาที่สามมีหัวข้อของส่วนถัดไปแทรกอยู่ และข้อ 4) ถึง 8) ที่ต่อจากรายการเป็นขั้นตอนการดำเนินงาน
 *
 * @source 004_5d18bda2820f2124.txt, lines 6525 to 6557
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.excellenceAwards.fy2565.awards;
 * rows.filter(({ branch }) => branch === 'สาขาบริการภาครัฐ').length; // 6
 * ```
 */
export const awards = officialTable<AwardRow>({
  id: 'G-06',
  title: { th: 'ประเภทรางวัลเลิศรัฐ', en: 'Kinds of excellence awards' },
  source: page([6525, 6557]),
  columns: {
    branch: { label: { th: 'สาขา', en: 'branch' } },
    number: { label: { th: 'ลำดับในสาขา', en: 'number in the branch' } },
    award: { label: { th: 'ประเภทรางวัล', en: 'award' } },
    category: { label: { th: 'หมวด', en: 'category' } },
  },
  rows: [
    { line: 6527, branch: service, number: 1, award: 'ประเภทนวัตกรรมบริการ' },
    { line: 6528, branch: service, number: 2, award: 'ประเภทพัฒนาการบริการ' },
    { line: 6529, branch: service, number: 3, award: 'ประเภทขยายผลมาตรฐานการบริการ' },
    { line: 6530, branch: service, number: 4, award: 'ประเภทบูรณาการข้อมูลเพื่อการบริการ' },
    { line: 6531, branch: service, number: 5, award: 'ประเภทยกระดับบริการที่ตอบสนองต่อสถานการณ์โควิด 19' },
    { line: 6532, branch: service, number: 6, award: 'ประเภทยกระดับการอำนวยความสะดวกในการให้บริการ' },
    { line: 6536, branch: participation, number: 1, award: 'ประเภทเปิดใจใกล้ชิดประชาชน (Open Governance)' },
    { line: 6537, branch: participation, number: 2, award: 'ประเภทสัมฤทธิ์ผลประชาชนมีส่วนร่วม (Effective Change)' },
    { line: 6538, branch: participation, number: 3, award: 'ประเภทผู้นำหุ้นส่วนความร่วมมือ (Engaged Citizen)' },
    { line: 6539, branch: participation, number: 4, award: 'ประเภทเลื่องลือขยายผล (Participation Expanded)' },
    { line: 6540, branch: participation, number: 5, award: 'ประเภทร่วมใจแก้จน (Antipoverty Empowered)' },
    { line: 6544, branch: quality, number: 1, award: 'รางวัลคุณภาพการบริหารจัดการภาครัฐ 4.0 (PMQA 4.0)' },
    { line: 6550, branch: quality, number: 2, award: 'รางวัลคุณภาพการบริหารจัดการภาครัฐ ระดับดีเด่น' },
    {
      line: 6551,
      until: 6552,
      branch: quality,
      number: 3,
      award: 'รางวัลคุณภาพการบริหารจัดการภาครัฐ รายหมวด',
      category: 'รางวัลหมวด 1 ด้านการนำองค์การและความรับผิดชอบต่อสังคม',
    },
    {
      line: 6551,
      until: 6553,
      branch: quality,
      number: 3,
      award: 'รางวัลคุณภาพการบริหารจัดการภาครัฐ รายหมวด',
      category: 'รางวัลหมวด 2 ด้านการวางแผนยุทธศาสตร์และการสื่อสารเพื่อนำไปสู่การปฏิบัติ',
    },
    {
      line: 6551,
      until: 6554,
      branch: quality,
      number: 3,
      award: 'รางวัลคุณภาพการบริหารจัดการภาครัฐ รายหมวด',
      category: 'รางวัลหมวด 3 ด้านการมุ่งเน้นผู้รับบริการและผู้มีส่วนได้ส่วนเสีย',
    },
    {
      line: 6551,
      until: 6555,
      branch: quality,
      number: 3,
      award: 'รางวัลคุณภาพการบริหารจัดการภาครัฐ รายหมวด',
      category: 'รางวัลหมวด 4 ด้านการวิเคราะห์ผลการดำเนินงานขององค์การและการจัดการความรู้',
    },
    {
      line: 6551,
      until: 6556,
      branch: quality,
      number: 3,
      award: 'รางวัลคุณภาพการบริหารจัดการภาครัฐ รายหมวด',
      category: 'รางวัลหมวด 5 ด้านการบริหารทรัพยากรบุคคล',
    },
    {
      line: 6551,
      until: 6557,
      branch: quality,
      number: 3,
      award: 'รางวัลคุณภาพการบริหารจัดการภาครัฐ รายหมวด',
      category: 'รางวัลหมวด 6 ด้านกระบวนการคุณภาพและนวัตกรรม',
    },
  ],
  errata: [],
});
