/**
 * Villages of the sufficiency economy, FY2565: who takes part, and the lists of the project.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** Who takes part, by village. */
export interface TargetRow extends OfficialRow {
  readonly activity: string;
  readonly role: string;
  readonly perVillage: number;
  /** Absent where it is not printed beside. */
  readonly villages?: number;
  /** As printed; absent where it is not. */
  readonly total?: string;
}

/**
 * Who takes part in the activities (กลุ่มเป้าหมาย), as printed. Of the officer the line does not say that there is one a village.
 *
 * @th
 * กลุ่มเป้าหมายของหมู่บ้านเศรษฐกิจพอเพียง ตามที่พิมพ์ เจ้าหน้าที่ไม่ได้พิมพ์ว่าหมู่บ้านละ 1 คน
 *
 * @source 004_5d18bda2820f2124.txt, lines 2593, 2670, 2720 and 2739
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.sufficiencyVillages.fy2565.targetGroups.rows[3].total; // '66160'
 * ```
 */
export const targetGroups = officialTable<TargetRow>({
  id: 'C-08 sufficiency-villages',
  title: { th: 'กลุ่มเป้าหมายของหมู่บ้านเศรษฐกิจพอเพียง', en: 'Target groups of the sufficiency villages' },
  source: cite(guideline, 'กลุ่มเป้าหมาย')(2593, 2670, 2720, 2739),
  columns: {
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    role: { label: { th: 'กลุ่มเป้าหมาย', en: 'who' } },
    perVillage: { label: { th: 'คนต่อหมู่บ้าน', en: 'people a village' }, unit: 'people' },
    villages: { label: { th: 'จำนวนหมู่บ้าน', en: 'villages' }, unit: 'villages' },
    total: { label: { th: 'รวม (ตามที่พิมพ์)', en: 'total, as printed' } },
  },
  rows: [
    {
      line: 2593,
      activity: 'กิจกรรม 1.1',
      role: 'ผู้แทนครัวเรือนพัฒนาพื้นที่เรียนรู้ โคก หนอง นา',
      perVillage: 1,
      total: '3308 คน/หมู่บ้าน',
    },
    { line: 2593, activity: 'กิจกรรม 1.1', role: 'ผู้นำชุมชนของหมู่บ้านเป้าหมาย', perVillage: 1 },
    { line: 2593, activity: 'กิจกรรม 1.1', role: 'เจ้าหน้าที่พัฒนาชุมชนที่รับผิดชอบ', perVillage: 1 },
    { line: 2670, activity: 'กิจกรรม 2.1', role: 'ผู้แทนครอบครัวพัฒนา', perVillage: 20, villages: 3308, total: '66160' },
    { line: 2720, activity: 'กิจกรรม 2.2.1', role: 'ผู้แทนครอบครัวพัฒนา', perVillage: 20, villages: 3308, total: '66160' },
    { line: 2739, activity: 'กิจกรรม 3.1', role: 'ผู้แทนครอบครัวพัฒนา', perVillage: 20, villages: 3308, total: '66160' },
  ],
  errata: [
    {
      row: 0,
      column: 'total',
      printed: '3308 คน/หมู่บ้าน',
      corrected: '3308 คน',
      why: {
        th: 'หมู่บ้านละ 1 คน 3,308 หมู่บ้าน รวม 3,308 คน ตัวชี้วัดพิมพ์ 3,308 คน',
        en: 'one a village in 3,308 villages are 3,308 people; the indicator prints 3,308 people',
      },
    },
  ],
});

/** One of a list. */
export interface EntryRow extends OfficialRow {
  readonly list: 'levels' | 'drive-levels' | 'advanced-kinds' | 'rounds' | 'partners' | 'family-kinds' | 'strengths';
  readonly entry: string;
}

/**
 * The lists of the project (รายการ): levels of a village and of how it is driven, rounds of assessment, partner sectors, kinds of development families, and what a
 * strong family practises.
 *
 * @th
 * รายการของหมู่บ้านเศรษฐกิจพอเพียง คือ ระดับของหมู่บ้านและการขับเคลื่อน รอบการประเมิน ภาคส่วนภาคี ประเภทครอบครัวพัฒนา และความเข้มแข็งของครอบครัว
 *
 * @source 004_5d18bda2820f2124.txt, lines 2632, 2640, 2652, 2708, 2738 and 2796 to 2804
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.sufficiencyVillages.fy2565.lists;
 * rows.filter(({ list }) => list === 'levels').map(({ entry }) => entry); // ['พออยู่พอกิน', 'อยู่ดีกินดี', 'มั่งมีศรีสุข']
 * ```
 */
export const lists = officialTable<EntryRow>({
  id: 'C-10 sufficiency-villages',
  title: { th: 'รายการของหมู่บ้านเศรษฐกิจพอเพียง', en: 'Lists of the sufficiency villages' },
  source: cite(guideline, 'พัฒนาหมู่บ้านเศรษฐกิจพอเพียง')(2632, 2640, 2652, 2708, 2738, [2796, 2804]),
  columns: {
    list: { label: { th: 'รายการ', en: 'list' } },
    entry: { label: { th: 'ข้อความ', en: 'entry' } },
  },
  rows: [
    { line: 2738, list: 'levels', entry: 'พออยู่พอกิน' },
    { line: 2738, list: 'levels', entry: 'อยู่ดีกินดี' },
    { line: 2738, list: 'levels', entry: 'มั่งมีศรีสุข' },
    { line: 2796, until: 2798, list: 'drive-levels', entry: 'ระดับพื้นฐาน' },
    { line: 2796, until: 2800, list: 'drive-levels', entry: 'ระดับก้าวหน้า' },
    { line: 2802, list: 'advanced-kinds', entry: 'การส่งเสริมการรวมกลุ่ม' },
    { line: 2804, list: 'advanced-kinds', entry: 'การส่งเสริมให้เกิดความร่วมมือ สร้างเครือข่าย' },
    { line: 2652, list: 'rounds', entry: 'ครั้งที่ 1 ก่อนการพัฒนา' },
    { line: 2738, list: 'rounds', entry: 'หลังการพัฒนา (ครั้งที่ 2)' },
    { line: 2708, list: 'partners', entry: 'ภาครัฐ' },
    { line: 2708, list: 'partners', entry: 'ภาควิชาการ' },
    { line: 2708, list: 'partners', entry: 'ภาคเอกชน' },
    { line: 2708, list: 'partners', entry: 'ภาคประชาชน' },
    { line: 2708, list: 'partners', entry: 'ภาคประชาสังคม' },
    { line: 2708, list: 'partners', entry: 'ภาคศาสนา' },
    { line: 2708, list: 'partners', entry: 'ภาคสื่อมวลชน' },
    { line: 2632, list: 'family-kinds', entry: 'ครัวเรือนของผู้นำชุมชน' },
    { line: 2632, list: 'family-kinds', entry: 'ครัวเรือนที่มีความพร้อมเป็นต้นแบบในการขยายผล' },
    {
      line: 2632,
      list: 'family-kinds',

      entry: 'ครัวเรือนที่มีความสนใจ ตั้งใจ สม่ครใจเข้าร่วมโครงการฯ',
    },
    { line: 2640, list: 'strengths', entry: 'การปลูกพืช' },
    { line: 2640, list: 'strengths', entry: 'การเลี้ยงสัตว์' },
    { line: 2640, list: 'strengths', entry: 'การแปรรูป' },
    { line: 2640, list: 'strengths', entry: 'การบริหารจัดการขยะ' },
    { line: 2640, list: 'strengths', entry: 'การจัดสุขลักษณะในบ้าน' },
    { line: 2640, list: 'strengths', entry: 'การใช้ทรัพยากรอย่างคุ้มค่า' },
    { line: 2640, list: 'strengths', entry: 'การปฏิบัติศาสนกิจ' },
    { line: 2640, list: 'strengths', entry: 'การบำเพ็ญประโยชน์' },
    { line: 2640, list: 'strengths', entry: 'ออกกำลังกายเสริมสุขภาพ' },
  ],
  errata: [
    {
      row: 18,
      column: 'entry',
      printed: 'สม่ครใจ',
      corrected: 'สมัครใจ',
      why: { th: 'สะกดผิด', en: 'misspelt' },
    },
  ],
});
