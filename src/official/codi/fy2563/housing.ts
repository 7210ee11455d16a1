import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** A figure of a housing programme. */
export interface HousingRow extends OfficialRow {
  readonly programme: string;
  readonly measure: string;
  readonly count: number;
  readonly unit: string;
  readonly target?: number;
  readonly communities?: number;
  readonly villages?: number;
  readonly cities?: number;
  readonly tambons?: number;
  readonly provinces?: number;
  /** In baht. */
  readonly budget?: string;
  /** Where the amount is printed in million baht. */
  readonly budgetInMillions?: string;
}

/**
 * What the housing programmes report (ผลการดำเนินงานด้านที่อยู่อาศัย): approved, supported, under way and completed,
 * which are not one and the same. Amounts stand as they are printed, in baht or in million baht; one with a digit missing
 * too.
 *
 * @th
 * ผลการดำเนินงานด้านที่อยู่อาศัย คือ อนุมัติ สนับสนุน อยู่ระหว่างดำเนินการ และแล้วเสร็จ ซึ่งไม่ใช่สิ่งเดียวกัน จำนวนเงินคงตามที่พิมพ์ เป็นบาทหรือล้านบาท
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 102, 112, 120, 125, 421, 427, 435 to 447 and 520
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const canal = codi.fy2563.housing.rows.filter(({ programme }) => programme === 'ริมคลองลาดพร้าวและบางซื่อ');
 * canal[0]?.count; // 7069
 * ```
 */
export const housing: OfficialTable<HousingRow> = officialTable<HousingRow>({
  id: 'H-11',
  title: { th: 'ผลการดำเนินงานด้านที่อยู่อาศัย', en: 'Figures of the housing programmes' },
  source: page('2. การสนับสนุนการพัฒนาที่อยู่อาศัยผู้มีรายได้น้อย')(102, 112, 120, 125, 421, 427, [435, 447], 520),
  columns: {
    programme: { label: { th: 'โครงการ', en: 'programme' } },
    measure: { label: { th: 'รายการ', en: 'what is counted' } },
    count: { label: { th: 'จำนวน', en: 'number' } },
    unit: { label: { th: 'หน่วยนับ', en: 'unit' } },
    target: { label: { th: 'เป้าหมาย', en: 'target' } },
    communities: { label: { th: 'ชุมชน', en: 'communities' }, unit: 'communities' },
    villages: { label: { th: 'หมู่บ้าน', en: 'villages' }, unit: 'villages' },
    cities: { label: { th: 'เมือง', en: 'cities' }, unit: 'cities' },
    tambons: { label: { th: 'ตำบล', en: 'tambons' }, unit: 'tambons' },
    provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces' },
    budget: { label: { th: 'งบประมาณ (บาท)', en: 'budget in baht' }, unit: 'baht' },
    budgetInMillions: { label: { th: 'งบประมาณ (ล้านบาท)', en: 'budget in million baht' }, unit: 'million-baht' },
  },
  rows: [
    {
      line: 102,
      programme: 'บ้านมั่นคง',
      measure: 'สนับสนุน',
      count: 3752,
      unit: 'ครัวเรือน',
      target: 2800,
      communities: 31,
      provinces: 23,
    },
    { line: 102, programme: 'บ้านมั่นคง', measure: 'ชุมชนแออัดภายในเมือง', count: 1932, unit: 'ครัวเรือน' },
    { line: 102, programme: 'บ้านมั่นคง', measure: 'การจัดการที่ดินที่อยู่อาศัยชนบท', count: 1820, unit: 'ครัวเรือน' },
    {
      line: 421,
      programme: 'บ้านพอเพียงชนบท',
      measure: 'อนุมัติ',
      count: 23601,
      unit: 'ครัวเรือน',
      target: 22276,
      tambons: 1432,
      provinces: 76,
      budget: '450987050',
    },
    {
      line: 427,
      programme: 'บ้านพอเพียงชนบท จังหวัดสุราษฎร์ธานี',
      measure: 'ปี 2563',
      count: 721,
      unit: 'ครัวเรือน',
      tambons: 46,
      budget: '13750500',
    },
    {
      line: 427,
      programme: 'บ้านพอเพียงชนบท จังหวัดสุราษฎร์ธานี',
      measure: 'ปี 2563 สร้าง-ซ่อมแล้วเสร็จ',
      count: 227,
      unit: 'ครัวเรือน',
    },
    {
      line: 427,
      programme: 'บ้านพอเพียงชนบท จังหวัดสุราษฎร์ธานี',
      measure: 'ปี 2563 อยู่ระหว่างดำเนินการ',
      count: 494,
      unit: 'ครัวเรือน',
    },
    {
      line: 427,
      programme: 'บ้านพอเพียงชนบท จังหวัดสุราษฎร์ธานี',
      measure: 'ปี 2560 - 2562',
      count: 1179,
      unit: 'ครัวเรือน',
      tambons: 52,
      budget: '19,750,00',
    },
    {
      line: 435,
      programme: 'ริมคลองลาดพร้าวและบางซื่อ',
      measure: 'เป้าหมาย',
      count: 7069,
      unit: 'ครัวเรือน',
      communities: 50,
    },
    {
      line: 437,
      programme: 'ริมคลองลาดพร้าวและบางซื่อ',
      measure: 'ก่อสร้างได้',
      count: 3373,
      unit: 'ครัวเรือน',
      communities: 41,
    },
    { line: 439, programme: 'ริมคลองลาดพร้าวและบางซื่อ', measure: 'บ้านที่ก่อสร้างแล้วเสร็จ', count: 2995, unit: 'ครัวเรือน' },
    { line: 440, programme: 'ริมคลองลาดพร้าวและบางซื่อ', measure: 'อยู่ระหว่างก่อสร้าง', count: 100, unit: 'ครัวเรือน' },
    { line: 441, programme: 'ริมคลองลาดพร้าวและบางซื่อ', measure: 'พร้อมก่อสร้าง', count: 278, unit: 'ครัวเรือน' },
    { line: 443, programme: 'ริมคลองลาดพร้าวและบางซื่อ', measure: 'เข้าร่วมแต่ก่อสร้างไม่ได้', count: 2296, unit: 'ครัวเรือน' },
    { line: 443, programme: 'ริมคลองลาดพร้าวและบางซื่อ', measure: 'ยังไม่เข้าร่วม', count: 1400, unit: 'ครัวเรือน' },
    {
      line: 435,
      programme: 'ริมคลองลาดพร้าวและบางซื่อ',
      measure: 'ได้รับอนุญาตเช่าที่ดิน',
      count: 4702,
      unit: 'ครัวเรือน',
      communities: 38,
    },
    {
      line: 445,
      programme: 'ริมคลองเปรมประชากร',
      measure: 'เป้าหมายทั้งหมด',
      count: 6386,
      unit: 'ครัวเรือน',
      communities: 32,
      villages: 6,
    },
    { line: 120, programme: 'ริมคลองเปรมประชากร', measure: 'เขตดอนเมือง', count: 2695, unit: 'ครัวเรือน', communities: 14 },
    { line: 120, programme: 'ริมคลองเปรมประชากร', measure: 'เขตหลักสี่', count: 2519, unit: 'ครัวเรือน', communities: 13 },
    { line: 120, programme: 'ริมคลองเปรมประชากร', measure: 'เขตจตุจักร', count: 402, unit: 'ครัวเรือน', communities: 5 },
    { line: 120, programme: 'ริมคลองเปรมประชากร', measure: 'ปทุมธานี', count: 770, unit: 'ครัวเรือน', villages: 6 },
    { line: 445, programme: 'ริมคลองเปรมประชากร', measure: 'เป้าหมายปี 2563', count: 3115, unit: 'ครัวเรือน' },
    {
      line: 445,
      programme: 'ริมคลองเปรมประชากร',
      measure: 'อนุมัติงบประมาณปี 2563',
      count: 2297,
      unit: 'ครัวเรือน',
      communities: 21,
      budgetInMillions: '361.19',
    },
    { line: 445, programme: 'ริมคลองเปรมประชากร', measure: 'เช่าที่ดินแล้ว', count: 1100, unit: 'ครัวเรือน', communities: 6 },
    { line: 445, programme: 'ริมคลองเปรมประชากร', measure: 'รื้อย้ายแล้ว', count: 172, unit: 'หลัง' },
    { line: 445, programme: 'ริมคลองเปรมประชากร', measure: 'อยู่ระหว่างรื้อย้าย', count: 173, unit: 'หลัง' },
    { line: 445, programme: 'ริมคลองเปรมประชากร', measure: 'สร้างบ้านแล้วเสร็จ', count: 20, unit: 'หลัง' },
    { line: 447, programme: 'ริมคลองเปรมประชากร', measure: 'แผนถึงเดือนธันวาคม 2563 รื้อย้าย', count: 386, unit: 'หลัง' },
    { line: 447, programme: 'ริมคลองเปรมประชากร', measure: 'แผนถึงเดือนธันวาคม 2563 สร้างใหม่', count: 368, unit: 'หลัง' },
    {
      line: 125,
      programme: 'ที่อยู่อาศัยชั่วคราว กรณีไฟไหม้ไล่รื้อ',
      measure: 'สนับสนุน',
      count: 1561,
      unit: 'ครัวเรือน',
      target: 1000,
      budget: '26448237',
    },
    {
      line: 112,
      programme: 'คุณภาพชีวิตของผู้มีรายได้น้อย (โควิด)',
      measure: 'อนุมัติในเมือง',
      count: 535457,
      unit: 'ครัวเรือน',
      communities: 2931,
      cities: 234,
      budgetInMillions: '55.84',
    },
    {
      line: 112,
      programme: 'คุณภาพชีวิตของผู้มีรายได้น้อย (โควิด)',
      measure: 'อนุมัติในชนบท',
      count: 1558,
      unit: 'ตำบล',
      budgetInMillions: '71.58',
    },
    { line: 520, programme: 'ซ่อมแพในแม่น้ำสะแกกรัง จังหวัดอุทัยธานี', measure: 'สนับสนุนการซ่อมแพ', count: 127, unit: 'ครัวเรือน' },
  ],
  errata: [
    {
      row: 4,
      column: 'budget',
      printed: '13,750,500',
      why: {
        th: 'บรรทัดเดียวกันพิมพ์ 13,750,000 ด้วย บอกไม่ได้ว่าจำนวนใดถูก',
        en: 'the same line also prints 13,750,000; which one is right cannot be told',
      },
    },
    {
      row: 7,
      column: 'budget',
      printed: '19,750,00',
      why: { th: 'ตัวเลขขาดหลัก บอกไม่ได้ว่าเป็นเท่าใด', en: 'a digit is missing; the amount cannot be told' },
    },
  ],
});

/** A region with its households, or the line of their sums. */
export interface TemporaryHousingRow extends OfficialRow {
  readonly region: string;
  readonly households: number;
}

/**
 * The households with temporary housing (ที่อยู่อาศัยชั่วคราว) by region, with what the head office (ส่วนกลาง)
 * supported itself, and their sum.
 *
 * @th
 * ครัวเรือนที่ได้รับการสนับสนุนที่อยู่อาศัยชั่วคราว จำแนกรายภาคและส่วนกลาง พร้อมยอดรวม
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 453 to 461
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.temporaryHousing.rows.at(-1)?.households; // 1561
 * ```
 */
export const temporaryHousing: OfficialTable<TemporaryHousingRow> = officialTable<TemporaryHousingRow>({
  id: 'H-12',
  title: { th: 'ที่อยู่อาศัยชั่วคราว จำแนกรายภาค', en: 'Temporary housing by region' },
  source: page('2.4 โครงการพัฒนาที่อยู่อาศัยชั่วคราว')([453, 461]),
  columns: {
    region: { label: { th: 'ภาค', en: 'region' } },
    households: { label: { th: 'ครัวเรือน', en: 'households' }, unit: 'households' },
  },
  rows: [
    { line: 455, region: 'ภาคกรุงเทพมหานครและตะวันออก', households: 551 },
    { line: 456, region: 'ภาคกลางและตะวันตก', households: 168 },
    { line: 457, region: 'ภาคตะวันออกเฉียงเหนือ', households: 174 },
    { line: 458, region: 'ภาคใต้', households: 17 },
    { line: 460, region: 'ภาคเหนือ', households: 552 },
    { line: 461, region: 'ส่วนกลาง', households: 99 },
    { line: 453, region: 'รวม', households: 1561 },
  ],
  errata: [],
});
