/**
 * Right livelihoods in communities, FY2565: who takes part, the two lists of those whom it is for, and what is taught.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** Who takes part, by unit. */
export interface TargetRow extends OfficialRow {
  readonly activity: string;
  readonly role: string;
  /** `exactly` where a number stands alone, `at-least` where it says อย่างน้อย or ขึ้นไป. */
  readonly relation: 'exactly' | 'at-least';
  readonly perUnit: number;
  readonly unit: string;
  /** How many units; absent where it is not printed beside. */
  readonly units?: number;
  /** Absent where it is not printed. */
  readonly total?: number;
}

/**
 * Who takes part in the two activities (กลุ่มเป้าหมาย), as printed. For the sages two lines differ: five by the steps, at least five by the target group.
 *
 * @th
 * กลุ่มเป้าหมายของสัมมาชีพชุมชนสองกิจกรรม ตามที่พิมพ์ จำนวนปราชญ์ต่างกันสองบรรทัด คือ 5 คน และอย่างน้อย 5 คน
 *
 * @source 004_5d18bda2820f2124.txt, lines 2410, 2472, 2474, 2506 and 2510
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.rightLivelihoods.fy2565.targetGroups.rows.map(({ total }) => total ?? null); // [null, 15000, 60000, null, null]
 * ```
 */
export const targetGroups = officialTable<TargetRow>({
  id: 'C-08 right-livelihoods',
  title: { th: 'กลุ่มเป้าหมายของสัมมาชีพชุมชน', en: 'Target groups of right livelihoods' },
  source: cite(guideline, 'กลุ่มเป้าหมาย')(2410, 2472, 2474, 2506, 2510),
  columns: {
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    role: { label: { th: 'กลุ่มเป้าหมาย', en: 'who' } },
    relation: { label: { th: 'เท่ากับหรืออย่างน้อย', en: 'exactly or at least' } },
    perUnit: { label: { th: 'คนต่อหน่วย', en: 'people a unit' }, unit: 'people' },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
    units: { label: { th: 'จำนวนหน่วย', en: 'units' } },
    total: { label: { th: 'รวม', en: 'total' }, unit: 'people' },
  },
  rows: [
    { line: 2410, activity: 'กิจกรรม 1', role: 'ราษฎรชุมชนด้านอาชีพ', relation: 'exactly', perUnit: 5, unit: 'หมู่บ้าน' },
    {
      line: 2472,
      activity: 'กิจกรรม 1',
      role: 'ประชาชนชุมชนด้านอาชีพ',
      relation: 'at-least',
      perUnit: 5,
      unit: 'หมู่บ้าน',
      total: 15_000,
    },
    {
      line: 2474,
      activity: 'กิจกรรม 1',
      role: 'ผู้แทนครัวเรือนหมู่บ้านเป้าหมาย',
      relation: 'exactly',
      perUnit: 20,
      unit: 'หมู่บ้าน',
      units: 3000,
      total: 60_000,
    },
    {
      line: 2506,
      activity: 'กิจกรรม 2',
      role: 'ครัวเรือนสัมมาชีพชุมชนที่มีความสนใจในการรวมกลุ่มอาชีพ',
      relation: 'exactly',
      perUnit: 20,
      unit: 'กลุ่ม',
    },
    {
      line: 2510,
      activity: 'กิจกรรม 2',
      role: 'ครัวเรือนสัมมาชีพชุมชนที่จัดตั้งกลุ่มอาชีพ',
      relation: 'at-least',
      perUnit: 5,
      unit: 'กลุ่ม',
    },
  ],
  errata: [
    {
      row: 0,
      column: 'role',
      printed: 'ราษฎรชุมชน',
      corrected: 'ปราชญ์ชุมชน',
      why: { th: 'บทสรุปโครงการพิมพ์ “ปราชญ์ด้านอาชีพ”', en: 'the summary of the project prints ปราชญ์ด้านอาชีพ' },
    },
    {
      row: 1,
      column: 'role',
      printed: 'ประชาชนชุมชน',
      corrected: 'ปราชญ์ชุมชน',
      why: { th: 'บทสรุปโครงการพิมพ์ “ปราชญ์ด้านอาชีพ”', en: 'the summary of the project prints ปราชญ์ด้านอาชีพ' },
    },
  ],
});

/** One of a list. */
export interface EntryRow extends OfficialRow {
  readonly list: 'households' | 'persons' | 'ways' | 'topics';
  readonly number: number;
  readonly entry: string;
}

/**
 * The lists of the project (รายการ): whom it is for, as the sheet prints it in households and the summary in persons, the aspects of the three ways, and the topics on an
 * occupation.
 *
 * @th
 * รายการของสัมมาชีพชุมชน คือ กลุ่มเป้าหมาย (ใบกิจกรรมนับครัวเรือน บทสรุปนับคน) สามทางรอด และหัวข้อความรู้เกี่ยวกับอาชีพ
 *
 * @source 004_5d18bda2820f2124.txt, lines 1296 to 1299, 2410, 2428 and 2430
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.rightLivelihoods.fy2565.lists.rows.filter(({ list }) => list === 'households').length; // 4
 * ```
 */
export const lists = officialTable<EntryRow>({
  id: 'C-10 right-livelihoods',
  title: { th: 'รายการของสัมมาชีพชุมชน', en: 'Lists of right livelihoods' },
  source: cite(guideline, 'สร้างสัมมาชีพชุมชนในระดับหมู่บ้าน')([1296, 1299], 2410, 2428, 2430),
  columns: {
    list: { label: { th: 'รายการ', en: 'list' } },
    number: { label: { th: 'ข้อ', en: 'number' } },
    entry: { label: { th: 'ข้อความ', en: 'entry' } },
  },
  rows: [
    { line: 2410, list: 'households', number: 1, entry: 'ครัวเรือนยากจนในระบบ TPMAP ที่พัฒนาได้' },
    { line: 2410, list: 'households', number: 2, entry: 'ครัวเรือนที่มีรายได้น้อย (ตามข้อมูล จปฐ.) สามารถพัฒนาได้' },
    { line: 2410, list: 'households', number: 3, entry: 'ครัวเรือนที่พ้นโทษจากกรมราชทัณฑ์' },
    { line: 2410, list: 'households', number: 4, entry: 'ครัวเรือนที่มีความสนใจในการฝึกปฏิบัติอาชีพ' },
    { line: 1296, list: 'persons', number: 1, entry: 'ผู้ไม่มีอาชีพ ผู้ถูกเลิกจ้าง หรือผู้ว่างงาน' },
    { line: 1297, list: 'persons', number: 2, entry: 'ผู้มีอาชีพอยู่แล้วและต้องการเปลี่ยนอาชีพใหม่' },
    { line: 1298, list: 'persons', number: 3, entry: 'ผู้มีรายได้น้อยหรือต้องการอาชีพเสริม' },
    { line: 1299, list: 'persons', number: 4, entry: 'ผู้ต้องการต่อยอดอาชีพเดิม หรือกลุ่มอาชีพที่ต้องการพัฒนาอาชีพ' },
    { line: 2428, list: 'ways', number: 1, entry: 'การสร้างความมั่นคงทางอาหาร' },
    { line: 2428, list: 'ways', number: 2, entry: 'การสร้างสิ่งแวดล้อมให้ยั่งยืน' },
    { line: 2428, list: 'ways', number: 3, entry: 'การสร้างภูมิคุ้มกันทางสังคม' },
    { line: 2430, list: 'topics', number: 1, entry: 'ความสำคัญ/ความจำเป็น/ความเป็นมา' },
    { line: 2430, list: 'topics', number: 2, entry: 'วิธีการ/ขั้นตอน/กระบวนการในการประกอบอาชีพ' },
    { line: 2430, list: 'topics', number: 3, entry: 'คุณภาพมาตรฐาน' },
    { line: 2430, list: 'topics', number: 4, entry: 'ตลาด/ช่องทางทางการตลาด' },
  ],
  errata: [],
});
