/**
 * Contest of model villages, FY2565: its budget, and the royal development study centres.
 *
 * @module
 */
import { activity } from '../../cdd/village-contest/source.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A line of the contests' budget. */
export interface ContestBudgetRow extends OfficialRow {
  readonly id: 'meetings' | 'lesson-meetings' | 'media' | 'winners' | 'runners-up';
  readonly item: string;
  readonly provinces: number;
  /** Meetings or villages a province; absent for media, which have one amount a province. */
  readonly perProvince?: number;
  /** Baht a meeting, village or province. */
  readonly unitCost: string;
  /** Baht in all. */
  readonly amount: string;
}

/**
 * The budget of the contests (งบประมาณการประกวด), 3,069,000 baht. The amount of the awards, 2,700,000, is by accident
 * that of the model centres' support.
 *
 * @th
 * งบประมาณการประกวดหมู่บ้านต้นแบบ รวม 3,069,000 บาท
 *
 * @source 004_5d18bda2820f2124.txt, lines 3946 to 3956
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.villageContest.fy2565.budget.rows[0].amount; // '162000'
 * ```
 */
export const budget = officialTable<ContestBudgetRow>({
  id: 'E-03',
  title: { th: 'งบประมาณการประกวดหมู่บ้านต้นแบบ', en: 'Budget of the contests' },
  source: activity([3946, 3956]),
  columns: {
    id: { label: { th: 'รหัส', en: 'id' } },
    item: { label: { th: 'รายการ', en: 'item' } },
    provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces' },
    perProvince: { label: { th: 'ครั้งหรือหมู่บ้านต่อจังหวัด', en: 'meetings or villages a province' } },
    unitCost: { label: { th: 'บาทต่อหน่วย', en: 'baht each' }, unit: 'baht' },
    amount: { label: { th: 'รวม', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    {
      line: 3950,
      id: 'meetings',
      item: 'ประชุมคณะกรรมการระดับจังหวัด (3 ครั้ง)',
      provinces: 6,
      perProvince: 3,
      unitCost: '9000',
      amount: '162000',
    },
    {
      line: 3952,
      id: 'lesson-meetings',
      item: 'ประชุมถอดบทเรียน',
      provinces: 6,
      perProvince: 1,
      unitCost: '4500',
      amount: '27000',
    },
    { line: 3954, id: 'media', item: 'จัดทำสื่อสร้างการรับรู้', provinces: 6, unitCost: '30000', amount: '180000' },
    {
      line: 3956,
      id: 'winners',
      item: 'พัฒนาหมู่บ้านต้นแบบ รางวัลชนะเลิศ',
      provinces: 6,
      perProvince: 3,
      unitCost: '100000',
      amount: '1800000',
    },
    {
      line: 3956,
      id: 'runners-up',
      item: 'พัฒนาหมู่บ้านต้นแบบ รางวัลรองชนะเลิศ',
      provinces: 6,
      perProvince: 3,
      unitCost: '50000',
      amount: '900000',
    },
  ],
  errata: [],
});

/** A royal development study centre or one of the branches. */
export interface StudyCentreRow extends OfficialRow {
  readonly kind: 'main' | 'branch';
  readonly no: number;
  /** As printed. */
  readonly name: string;
  readonly province: string;
}

/**
 * The royal development study centres and their branches (ศูนย์ศึกษาการพัฒนาอันเนื่องมาจากพระราชดำริ): 6 and 19, in 15
 * provinces. The villages around them may enter the contest.
 *
 * @th
 * ศูนย์ศึกษาการพัฒนาอันเนื่องมาจากพระราชดำริ 6 แห่ง และศูนย์สาขา 19 แห่ง ใน 15 จังหวัด หมู่บ้านรอบศูนย์ส่งผลงานเข้าประกวดได้
 *
 * @source 004_5d18bda2820f2124.txt, lines 3970 to 3996
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.villageContest.fy2565.royalDevelopmentStudyCentres;
 * new Set(rows.map(({ province }) => province)).size; // 15
 * ```
 */
export const royalDevelopmentStudyCentres = officialTable<StudyCentreRow>({
  id: 'E-04',
  title: { th: 'ศูนย์ศึกษาการพัฒนาอันเนื่องมาจากพระราชดำริและศูนย์สาขา', en: 'Royal development study centres' },
  source: activity([3970, 3996]),
  columns: {
    kind: { label: { th: 'ศูนย์หรือสาขา', en: 'main or branch' } },
    no: { label: { th: 'ลำดับ', en: 'number' } },
    name: { label: { th: 'ชื่อ', en: 'name' } },
    province: { label: { th: 'จังหวัด', en: 'province' } },
  },
  rows: [
    { line: 3970, kind: 'main', no: 1, name: 'ศูนย์ศึกษาการพัฒนาเขาหินซ้อนอันเนื่องมาจากพระราชดำริ', province: 'ฉะเชิงเทรา' },
    { line: 3971, kind: 'main', no: 2, name: 'ศูนย์ศึกษาการพัฒนาอ่าวคุ้งกระเบนอันเนื่องมาจากพระราชดำริ', province: 'จันทบุรี' },
    { line: 3972, kind: 'main', no: 3, name: 'ศูนย์ศึกษาการพัฒนาห้วยทรายอันเนื่องมาจากพระราชดำริ', province: 'เพชรบุรี' },
    { line: 3973, kind: 'main', no: 4, name: 'ศูนย์ศึกษาการพัฒนาห้วยฮ่องไคร้อันเนื่องมาจากพระราชดำริ', province: 'เชียงใหม่' },
    { line: 3974, kind: 'main', no: 5, name: 'ศูนย์ศึกษาการพัฒนาภูพานอันเนื่องมาจากพระราชดำริ', province: 'สกลนคร' },
    { line: 3975, kind: 'main', no: 6, name: 'ศูนย์ศึกษาการพัฒนาพิภพทอองอันเนื่องมาจากพระราชดำริ', province: 'นราธิวาส' },
    { line: 3978, kind: 'branch', no: 1, name: 'โครงการศูนย์บริการการพัฒนาปลวกแดง', province: 'ระยอง' },
    { line: 3979, kind: 'branch', no: 2, name: 'โครงการพัฒนาพื้นที่บริเวณเขาชะโรง', province: 'นครนายก' },
    { line: 3980, kind: 'branch', no: 3, name: 'โครงการศึกษาวิธีการฟื้นฟูดินเสื่อมโทรมเขาชะงุ้ม', province: 'ราชบุรี' },
    { line: 3981, kind: 'branch', no: 4, name: 'โครงการอุทยานธรรมชาติวิทยา', province: 'ราชบุรี' },
    { line: 3982, kind: 'branch', no: 5, name: 'โครงการพัฒนาลุ่มน้ำห้วยบางทรายตอนบน', province: 'มุกดาหาร' },
    { line: 3983, kind: 'branch', no: 6, name: 'โครงการพัฒนาลุ่มน้ำคำ', province: 'นครพนม' },
    { line: 3984, kind: 'branch', no: 7, name: 'โครงการพัฒนาพื้นที่เกษตรน้ำฝนบ้านแดนสามัคคี', province: 'กาฬสินธุ์' },
    { line: 3985, kind: 'branch', no: 8, name: 'โครงการศูนย์พัฒนาเกษตรภูสิงห์', province: 'ศรีสะเกษ' },
    { line: 3986, kind: 'branch', no: 9, name: 'โครงการพัฒนาดอยตุง', province: 'เชียงราย' },
    { line: 3987, kind: 'branch', no: 10, name: 'โครงการศูนย์บริการการพัฒนาขยายพันธุ์ไม้ดอกไม้ผลบ้านไร่', province: 'เชียงใหม่' },
    { line: 3988, kind: 'branch', no: 11, name: 'โครงการพัฒนาพื้นที่ห้วยลาน', province: 'เชียงใหม่' },
    { line: 3989, kind: 'branch', no: 12, name: 'โครงการพัฒนาเบ็ดเสร็จลุ่มน้ำสาขาแม่ปิง', province: 'เชียงใหม่' },
    { line: 3990, kind: 'branch', no: 13, name: 'โครงการพัฒนาพื้นที่ป่าขุนแม่กวง', province: 'เชียงใหม่' },
    { line: 3991, kind: 'branch', no: 14, name: 'โครงการศูนย์เรียนรู้การพัฒนาอมก๋อย', province: 'เชียงใหม่' },
    { line: 3992, kind: 'branch', no: 15, name: 'โครงการพัฒนาพื้นที่ลุ่มน้ำปากพนัง', province: 'นครศรีธรรมราช' },
    { line: 3993, kind: 'branch', no: 16, name: 'โครงการสวนยางพระตำหนักทักษิณราชินีเวศน์', province: 'นราธิวาส' },
    { line: 3994, kind: 'branch', no: 17, name: 'โครงการพัฒนาหมู่บ้านปีแถมุด', province: 'นราธิวาส' },
    { line: 3995, kind: 'branch', no: 18, name: 'โครงการหมู่บ้านปศุสัตว์ – เกษตรมูโนะ', province: 'นราธิวาส' },
    { line: 3996, kind: 'branch', no: 19, name: 'โครงการหมู่บ้านโคกอิฐ – โคกโน แลยูโย', province: 'นราธิวาส' },
  ],
  errata: [
    {
      row: 5,
      column: 'name',
      printed: 'ศูนย์ศึกษาการพัฒนาพิภพทอองอันเนื่องมาจากพระราชดำริ',
      why: { th: 'ชื่อศูนย์อ่านผิดในไฟล์ข้อความ', en: 'the name is misread in the text edition' },
    },
  ],
});
