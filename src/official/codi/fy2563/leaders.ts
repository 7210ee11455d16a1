import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** A region with its leaders, or the line of their sums. */
export interface LeadersByRegionRow extends OfficialRow {
  readonly region: string;
  readonly target: number;
  /** Absent where the cell prints “-”. */
  readonly q1?: number;
  readonly q2?: number;
  readonly q3: number;
  readonly q4?: number;
  readonly total: number;
}

/**
 * The leaders who were trained (ผู้นำที่ได้รับการพัฒนาศักยภาพ), by region and quarter, with the line of their sums.
 *
 * @th
 * ผู้นำที่ได้รับการพัฒนาศักยภาพ จำแนกรายภาคและไตรมาส พร้อมบรรทัดรวม
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 150 to 157
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.leadersByRegion.rows.at(-1)?.total; // 12199
 * ```
 */
export const leadersByRegion: OfficialTable<LeadersByRegionRow> = officialTable<LeadersByRegionRow>({
  id: 'H-09',
  title: { th: 'การพัฒนาศักยภาพผู้นำ จำแนกรายภาคและไตรมาส', en: 'Leaders trained, by region and quarter' },
  source: page('5.1 ผู้นำที่เข้าสู่กระบวนการพัฒนา')([150, 157]),
  columns: {
    region: { label: { th: 'ภาค', en: 'region' } },
    target: { label: { th: 'เป้าหมายปี 2563', en: 'target' }, unit: 'people' },
    q1: { label: { th: 'ไตรมาส 1', en: 'quarter 1' }, unit: 'people' },
    q2: { label: { th: 'ไตรมาส 2', en: 'quarter 2' }, unit: 'people' },
    q3: { label: { th: 'ไตรมาส 3', en: 'quarter 3' }, unit: 'people' },
    q4: { label: { th: 'ไตรมาส 4', en: 'quarter 4' }, unit: 'people' },
    total: { label: { th: 'รวม', en: 'total' }, unit: 'people' },
  },
  rows: [
    { line: 152, region: 'เหนือ', target: 5875, q1: 155, q2: 265, q3: 851, q4: 6529, total: 7800 },
    { line: 153, region: 'อีสาน', target: 600, q1: 116, q2: 83, q3: 254, q4: 546, total: 999 },
    { line: 154, region: 'ใต้', target: 1570, q2: 47, q3: 505, q4: 1872, total: 2424 },
    { line: 155, region: 'กลาง/ตะวันออก', target: 300, q3: 278, q4: 121, total: 399 },
    { line: 156, region: 'กทม./ตะวันออก', target: 300, q2: 210, q3: 367, total: 577 },
    { line: 157, region: 'รวม', target: 8645, q1: 271, q2: 605, q3: 2255, q4: 9068, total: 12199 },
  ],
  errata: [
    {
      row: 3,
      column: 'region',
      printed: 'กลาง/ตะวันออก',
      corrected: 'กลาง/ตะวันตก',
      why: { th: 'กทม./ตะวันออก อยู่ในแถวถัดไป', en: 'Bangkok and the East have the next row' },
    },
  ],
});

/** A training of the fourth quarter. */
export interface LeaderTrainingRow extends OfficialRow {
  readonly region: string;
  readonly activity: string;
  readonly sessions?: number;
  readonly people: number;
}

/**
 * The trainings of the fourth quarter (ไตรมาส 4) by region. They add up to the 6,529, 546, 1,872 and 121 people of the
 * regions, and to 9,068; Bangkok and the East had none.
 *
 * @th
 * รายละเอียดการพัฒนาศักยภาพผู้นำไตรมาส 4 จำแนกรายภาค รวม 9,068 คน กรุงเทพมหานครและภาคตะวันออกไม่มี
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 559 to 637
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.leaderTraining.rows.reduce((sum, { people }) => sum + people, 0); // 9068
 * ```
 */
export const leaderTraining: OfficialTable<LeaderTrainingRow> = officialTable<LeaderTrainingRow>({
  id: 'H-10',
  title: { th: 'รายละเอียดการพัฒนาศักยภาพผู้นำ ไตรมาส 4', en: 'Trainings of the fourth quarter' },
  source: page('5.1 การพัฒนาคุณภาพแกนนำและขบวนองค์กรชุมชน')([559, 637]),
  columns: {
    region: { label: { th: 'ภาค', en: 'region' } },
    activity: { label: { th: 'กิจกรรม (ย่อ)', en: 'training, in short' } },
    sessions: { label: { th: 'ครั้ง', en: 'sessions' }, unit: 'times' },
    people: { label: { th: 'ผู้เข้าร่วม', en: 'people' }, unit: 'people' },
  },
  rows: [
    {
      line: 561,
      region: 'เหนือ',
      activity: 'โครงการยกระดับรายได้และคุณภาพชีวิตของคนยากจน (on the job training, 1,181 ตำบล)',
      people: 6102,
    },
    { line: 575, region: 'เหนือ', activity: 'ขยายผล นครสวรรค์ และอุทัยธานี (85 ตำบล)', people: 427 },
    {
      line: 579,
      region: 'ตะวันออกเฉียงเหนือ',
      activity: 'สัมมนาจัดทำรายงานบทเรียนความรู้ (14 จังหวัด)',
      sessions: 13,
      people: 453,
    },
    { line: 581, region: 'ตะวันออกเฉียงเหนือ', activity: 'นักติดตามประเมินเสริมพลังชุมชน (5 จังหวัด)', people: 17 },
    { line: 583, region: 'ตะวันออกเฉียงเหนือ', activity: 'แกนนำสวัสดิการชุมชน (4 จังหวัด)', sessions: 4, people: 76 },
    { line: 587, region: 'ใต้', activity: 'การใช้โปรแกรมสวัสดิการชุมชน (3 จังหวัด)', sessions: 5, people: 182 },
    { line: 589, region: 'ใต้', activity: 'ตำบลจัดทำแผนพัฒนาชุมชนท้องถิ่นฯ นครศรีธรรมราช', people: 47 },
    { line: 591, region: 'ใต้', activity: 'ตำบลรูปธรรมฯ นครศรีธรรมราช', people: 23 },
    { line: 596, until: 597, region: 'ใต้', activity: 'ตำบลพัฒนาคุณภาพชีวิตของผู้มีรายได้น้อยในชนบท นครศรีธรรมราช', people: 32 },
    { line: 601, until: 602, region: 'ใต้', activity: 'ผู้นำภาคพลเมือง ชุมพร', people: 65 },
    { line: 607, until: 608, region: 'ใต้', activity: 'เลขานุการสภาองค์กรชุมชน บ้านพอเพียงชนบท นครศรีธรรมราช', people: 31 },
    { line: 615, region: 'ใต้', activity: 'ภาคใต้ชายแดน: ปัตตานี', sessions: 7, people: 554 },
    { line: 615, until: 616, region: 'ใต้', activity: 'ภาคใต้ชายแดน: ยะลา', sessions: 7, people: 464 },
    { line: 616, region: 'ใต้', activity: 'ภาคใต้ชายแดน: นราธิวาส', sessions: 10, people: 474 },
    { line: 626, region: 'กลางและตะวันตก', activity: 'นักสื่อสารจัดการความรู้ชุมชน', people: 30 },
    { line: 631, until: 632, region: 'กลางและตะวันตก', activity: 'ผู้นำกลุ่มจังหวัดในการจัดทำแผนยุทธศาสตร์', people: 54 },
    { line: 636, until: 637, region: 'กลางและตะวันตก', activity: 'ระบบการบริหารจัดการตามหลักธรรมาภิบาล', people: 37 },
  ],
  errata: [],
});
