/**
 * Safe and organic agriculture networks, FY2565: the six activities, the provinces, the participants and the budget of
 * the workshop.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

const section = 'แผนงานยุทธศาสตร์การเกษตรสร้างมูลค่า';

/** An activity of one of the two projects. */
export interface ActivityRow extends OfficialRow {
  readonly project: 'safe' | 'organic';
  /** As it is numbered in its project. */
  readonly activity: string;
  readonly name: string;
  readonly budget: string;
  readonly perProvince: string;
  readonly provinces: number;
  /** Participants in all; absent where groups are counted. */
  readonly people?: number;
  /** Groups as the target cell prints them; absent for the workshop. */
  readonly groups?: number;
  readonly quarter: number;
  readonly months: string;
}

/**
 * The activities of both projects (กิจกรรม): budget, provinces, participants and months.
 *
 * @th
 * กิจกรรมของทั้งสองโครงการ พร้อมงบประมาณ จังหวัด ผู้เข้าร่วม และเดือนที่ดำเนินการ
 *
 * @source 004_5d18bda2820f2124.txt, lines 1752 to 1880 and 1908 to 1996
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.agricultureNetworks.fy2565.activities;
 * rows.map(({ budget }) => budget); // ['2070000', '1764000', '3978000', '1840000', '1568000', '3536000']
 * ```
 */
export const activities = officialTable<ActivityRow>({
  id: 'B-01a',
  title: {
    th: 'กิจกรรมส่งเสริมช่องทางการตลาดเครือข่ายเกษตรปลอดภัยและเกษตรอินทรีย์',
    en: 'Activities of the safe and organic agriculture networks',
  },
  source: cite(guideline, section)([1752, 1880], [1908, 1996]),
  columns: {
    project: { label: { th: 'โครงการ', en: 'project' } },
    activity: { label: { th: 'กิจกรรมที่', en: 'number' } },
    name: { label: { th: 'กิจกรรม', en: 'activity' } },
    budget: { label: { th: 'งบประมาณ', en: 'budget' }, unit: 'baht' },
    perProvince: { label: { th: 'จังหวัดละ', en: 'a province' }, unit: 'baht' },
    provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces' },
    people: { label: { th: 'คน', en: 'people' }, unit: 'people' },
    groups: { label: { th: 'กลุ่ม', en: 'groups' }, unit: 'groups' },
    quarter: { label: { th: 'ไตรมาส', en: 'quarter' } },
    months: { label: { th: 'เดือน', en: 'months' } },
  },
  rows: [
    {
      line: 1752,
      until: 1809,
      project: 'safe',
      activity: '1.1',
      name: 'ประชุมเชิงปฏิบัติการเพิ่มศักยภาพเครือข่ายผู้ผลิตเกษตรปลอดภัยระดับจังหวัด',
      budget: '2070000',
      perProvince: '230000',
      provinces: 9,
      people: 324,
      quarter: 1,
      months: 'เดือนตุลาคม – ธันวาคม 2564',
    },
    {
      line: 1816,
      until: 1833,
      project: 'safe',
      activity: '1.2',
      name: 'ส่งเสริมการพัฒนาธุรกิจของกลุ่มผู้ผลิต ผู้ประกอบการเกษตรปลอดภัย',
      budget: '1764000',
      perProvince: '196000',
      provinces: 9,
      groups: 90,
      quarter: 3,
      months: 'เดือนเมษายน – มิถุนายน 2565',
    },
    {
      line: 1839,
      until: 1880,
      project: 'safe',
      activity: '2',
      name: 'ส่งเสริมช่องทางการตลาดอาหารปลอดภัย',
      budget: '3978000',
      perProvince: '442000',
      provinces: 9,
      groups: 90,
      quarter: 4,
      months: 'เดือนกรกฎาคม – กันยายน 2565',
    },
    {
      line: 1908,
      until: 1952,
      project: 'organic',
      activity: '1.1',
      name: 'ประชุมเชิงปฏิบัติการเพิ่มศักยภาพเครือข่ายผู้ผลิตเกษตรอินทรีย์ระดับจังหวัด',
      budget: '1840000',
      perProvince: '230000',
      provinces: 8,
      people: 288,
      quarter: 1,
      months: 'เดือนตุลาคม – ธันวาคม 2564',
    },
    {
      line: 1957,
      until: 1973,
      project: 'organic',
      activity: '1.2',
      name: 'ส่งเสริมการพัฒนาธุรกิจของกลุ่มผู้ผลิต ผู้ประกอบการเกษตรอินทรีย์',
      budget: '1568000',
      perProvince: '196000',
      provinces: 8,
      groups: 10,
      quarter: 3,
      months: 'เดือนเมษายน – มิถุนายน 2565',
    },
    {
      line: 1979,
      until: 1996,
      project: 'organic',
      activity: '2',
      name: 'ส่งเสริมช่องทางการตลาดอาหารปลอดภัย',
      budget: '3536000',
      perProvince: '442000',
      provinces: 8,
      groups: 80,
      quarter: 4,
      months: 'เดือนกรกฎาคม – กันยายน 2565',
    },
  ],
  errata: [
    {
      row: 4,
      column: 'groups',
      printed: '10',
      corrected: '80',
      why: {
        th: 'บรรทัด 1964 ระบุ 10 กลุ่มใน 8 จังหวัด แต่บรรทัด 1975 และ 1991 ระบุจังหวัดละ 10 กลุ่ม รวม 80 กลุ่ม',
        en: 'line 1964 has ten groups in eight provinces; lines 1975 and 1991 have ten a province, 80 in all',
      },
    },
  ],
});

/** A province of one of the two projects. */
export interface ProvinceRow extends OfficialRow {
  readonly project: 'safe' | 'organic';
  readonly region: string;
  readonly province: string;
}

const safe = { line: 1808, project: 'safe', region: 'ภาคเหนือตอนล่าง' } as const;
const organic = { line: 1946, project: 'organic', region: 'ภาคเหนือตอนบน' } as const;

/**
 * The seventeen northern provinces (พื้นที่ดำเนินการ): nine of the lower north, eight of the upper north. The lists
 * come three times in each project and agree; lines 831, 877 and 1964 name the regions the wrong way round.
 *
 * @th
 * จังหวัดที่ดำเนินการ 17 จังหวัด ภาคเหนือตอนล่าง 9 จังหวัด และตอนบน 8 จังหวัด บรรทัด 831 877 และ 1964 พิมพ์ชื่อภาคสลับกัน
 *
 * @source 004_5d18bda2820f2124.txt, lines 1808, 1832, 1876, 1946, 1972 and 1995
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.agricultureNetworks.fy2565.provinces.rows.length; // 17
 * ```
 */
export const provinces = officialTable<ProvinceRow>({
  id: 'B-03',
  title: { th: 'จังหวัดที่ดำเนินการ', en: 'Provinces of the projects' },
  source: cite(guideline, section)(1808, 1832, 1876, 1946, 1972, 1995),
  columns: {
    project: { label: { th: 'โครงการ', en: 'project' } },
    region: { label: { th: 'ภาค', en: 'region' } },
    province: { label: { th: 'จังหวัด', en: 'province' } },
  },
  rows: [
    { ...safe, province: 'พิษณุโลก' },
    { ...safe, province: 'ตาก' },
    { ...safe, province: 'อุตรดิตถ์' },
    { ...safe, province: 'สุโขทัย' },
    { ...safe, province: 'เพชรบูรณ์' },
    { ...safe, province: 'นครสวรรค์' },
    { ...safe, province: 'กำแพงเพชร' },
    { ...safe, province: 'พิจิตร' },
    { ...safe, province: 'อุทัยธานี' },
    { ...organic, province: 'เชียงใหม่' },
    { ...organic, province: 'ลำพูน' },
    { ...organic, province: 'ลำปาง' },
    { ...organic, province: 'แม่ฮ่องสอน' },
    { ...organic, province: 'เชียงราย' },
    { ...organic, province: 'พะเยา' },
    { ...organic, province: 'แพร่' },
    { ...organic, province: 'น่าน' },
  ],
  errata: [],
});

/** A line of what a province's workshop is made of. */
export interface CompositionRow extends OfficialRow {
  readonly project: 'safe' | 'organic';
  readonly item: string;
  /** Absent for money. */
  readonly people?: number;
  /** Absent for people. */
  readonly amount?: string;
}

const company = 'ผู้แทนบริษัท ประชากรรัฐรักสามัคคีจังหวัด (วิสาหกิจเพื่อสังคม) จำกัด';
const misread = {
  th: 'ชื่อบริษัทคือ ประชารัฐรักสามัคคีจังหวัด',
  en: 'the company is called Pracharat Rak Samakkhi (ประชารัฐ)',
};
const corrected = 'ผู้แทนบริษัท ประชารัฐรักสามัคคีจังหวัด (วิสาหกิจเพื่อสังคม) จำกัด';

/**
 * The 36 participants and the 230,000 baht of a province's workshop, item by item.
 *
 * @th
 * ผู้เข้าร่วม 36 คน และงบประมาณ 230,000 บาท ของการประชุมเชิงปฏิบัติการจังหวัดละครั้ง แยกรายการ
 *
 * @source 004_5d18bda2820f2124.txt, lines 1798, 1799, 1942 and 1943
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows, errata } = cdd.agricultureNetworks.fy2565.workshop;
 * rows.slice(0, 4).map(({ people }) => people ?? 0); // [30, 2, 2, 2]
 * errata.length; // 2
 * ```
 */
export const workshop = officialTable<CompositionRow>({
  id: 'B-06',
  title: {
    th: 'ผู้เข้าร่วมและงบประมาณประชุมเชิงปฏิบัติการ จังหวัดละ',
    en: 'Participants and budget of a province’s workshop',
  },
  source: cite(guideline, section)(1798, 1799, 1942, 1943),
  columns: {
    project: { label: { th: 'โครงการ', en: 'project' } },
    item: { label: { th: 'รายการ', en: 'item' } },
    people: { label: { th: 'คน', en: 'people' }, unit: 'people' },
    amount: { label: { th: 'จำนวนเงิน', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    { line: 1798, project: 'safe', item: 'ผู้ผลิต ผู้ประกอบการภาคการเกษตร 10 กลุ่ม ๆ ละ 3 คน', people: 30 },
    { line: 1798, project: 'safe', item: company, people: 2 },
    { line: 1798, project: 'safe', item: 'ผู้แทนคณะกรรมการเครือข่ายเกษตรปลอดภัยด้วยกลไกประชารัฐจังหวัด', people: 2 },
    { line: 1798, project: 'safe', item: 'เจ้าหน้าที่โครงการ', people: 2 },
    { line: 1799, project: 'safe', item: 'ค่าใช้จ่ายในการประชุมเชิงปฏิบัติการ (3 วัน)', amount: '173400' },
    {
      line: 1799,
      project: 'safe',
      item: 'ค่าใช้จ่ายในการสนับสนุนกิจกรรมตามแผนการบริหารจัดการเครือข่าย',
      amount: '56600',
    },
    { line: 1942, project: 'organic', item: 'ผู้ผลิต ผู้ประกอบการภาคการเกษตร 10 กลุ่ม ๆ ละ 3 คน', people: 30 },
    { line: 1942, project: 'organic', item: company, people: 2 },
    { line: 1942, project: 'organic', item: 'ผู้แทนคณะกรรมการเครือข่ายเกษตรอินทรีย์ ด้วยกลไกประชารัฐจังหวัด', people: 2 },
    { line: 1942, project: 'organic', item: 'เจ้าหน้าที่โครงการ', people: 2 },
    { line: 1943, project: 'organic', item: 'ค่าใช้จ่ายในการประชุมเชิงปฏิบัติการ (3 วัน)', amount: '173400' },
    {
      line: 1943,
      project: 'organic',
      item: 'ค่าใช้จ่ายในการสนับสนุนกิจกรรมตามแผนการบริหารจัดการเครือข่าย',
      amount: '56600',
    },
  ],
  errata: [
    { row: 1, column: 'item', printed: company, corrected, why: misread },
    { row: 7, column: 'item', printed: company, corrected, why: misread },
  ],
});
