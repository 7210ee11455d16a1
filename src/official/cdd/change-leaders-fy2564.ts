/**
 * Change leaders, FY2564: the seven activities with the days that are printed beside them.
 *
 * @module
 */
import { guideline } from '../../cdd/change-leaders/source.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A step of an activity with the days that are printed beside it. */
export interface ActivityRow extends OfficialRow {
  readonly activity: string;
  /** What is done, in short. */
  readonly step: string;
  /** Absent where no day is printed. */
  readonly from?: string;
  readonly to?: string;
  /** Where months are printed without days. */
  readonly months?: string;
  /** Baht, where an amount is printed. */
  readonly amount?: string;
}

/**
 * The seven activities of the change-leaders project (โครงการเสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง) with their days, in printed
 * order. In activity 4 one day, 1 May 2564, is printed for the first three
 * steps together; it stands with the first.
 *
 * @th
 * 7 กิจกรรมของโครงการเสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง พร้อมวันที่พิมพ์ไว้ สามขั้นตอนแรกของกิจกรรมที่ 4 พิมพ์วันร่วมกัน คือ 1 พฤษภาคม 2564
 *
 * @source 002_b86b2e7e88d9451c.txt, lines 71 to 87
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.changeLeaders.fy2564.activities;
 * rows.filter(({ activity }) => activity === 'กิจกรรมที่ 5').map(({ from }) => from); // ['2021-05-18', '2021-05-21']
 * ```
 */
export const activities = officialTable<ActivityRow>({
  id: 'L',
  title: {
    th: 'โครงการเสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง 7 กิจกรรม',
    en: 'The seven activities of the change-leaders project',
  },
  source: cite(guideline, 'โครงการเสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง มีทั้งหมด 7 กิจกรรม')([71, 87]),
  columns: {
    activity: { label: { th: 'กิจกรรม', en: 'activity' } },
    step: { label: { th: 'วิธีดำเนินงาน (โดยย่อ)', en: 'what is done, in short' } },
    from: { label: { th: 'ตั้งแต่วันที่', en: 'from' } },
    to: { label: { th: 'ถึงวันที่', en: 'to' } },
    months: { label: { th: 'เดือน', en: 'months' } },
    amount: { label: { th: 'จำนวนเงินที่พิมพ์ไว้', en: 'amount as printed' }, unit: 'baht' },
  },
  rows: [
    { line: 71, activity: 'กิจกรรมที่ 1', step: 'ประชุมชี้แจงทางไกล', from: '2021-02-15', to: '2021-02-15' },
    { line: 74, activity: 'กิจกรรมที่ 1', step: 'บันทึกตำบลเป้าหมายและผู้นำ', from: '2021-02-16', to: '2021-02-16' },
    { line: 74, activity: 'กิจกรรมที่ 1', step: 'ตำบลนำร่อง 76 ตำบล', from: '2021-02-17', to: '2021-02-19' },
    { line: 74, activity: 'กิจกรรมที่ 1', step: 'ขับเคลื่อน 924 ตำบล', from: '2021-02-20', to: '2021-02-25' },
    { line: 75, activity: 'กิจกรรมที่ 2', step: 'ประชุมเชิงปฏิบัติการ', from: '2021-02-17', to: '2021-02-25' },
    { line: 78, activity: 'กิจกรรมที่ 2', step: 'สพอ. จัดทำข้อเสนอ', amount: '100000' },
    { line: 79, activity: 'กิจกรรมที่ 3', step: 'ประเมินผลกระทบเดือนละ 1 ครั้ง', months: 'กุมภาพันธ์ – กันยายน 2564' },
    { line: 79, activity: 'กิจกรรมที่ 3', step: 'ส่งเสริมการมีส่วนร่วม' },
    { line: 79, activity: 'กิจกรรมที่ 3', step: 'รายงานผ่านสื่ออย่างน้อยเดือนละ 2 ครั้ง' },
    { line: 79, activity: 'กิจกรรมที่ 3', step: 'รายงาน 3 กลุ่มงาน ครั้งที่ 1', from: '2021-03-01', to: '2021-03-01' },
    { line: 79, activity: 'กิจกรรมที่ 3', step: 'รายงาน 3 กลุ่มงาน ครั้งที่ 2', from: '2021-04-01', to: '2021-04-01' },
    { line: 79, activity: 'กิจกรรมที่ 3', step: 'รายงาน 3 กลุ่มงาน ครั้งที่ 3', from: '2021-05-01', to: '2021-05-01' },
    { line: 79, activity: 'กิจกรรมที่ 3', step: 'จังหวัดส่งรายชื่อตำบลดีเด่น', from: '2021-04-26', to: '2021-04-26' },
    { line: 82, activity: 'กิจกรรมที่ 4', step: 'สุ่มยอด Like & Follow และ Share', from: '2021-05-01', to: '2021-05-01' },
    { line: 82, activity: 'กิจกรรมที่ 4', step: 'ศูนย์ 11 แห่งสุ่มติดตาม 110 ตำบล' },
    { line: 82, activity: 'กิจกรรมที่ 4', step: 'ประชาสัมพันธ์ตำบลที่ได้รับความนิยม' },
    { line: 82, activity: 'กิจกรรมที่ 4', step: 'ผู้ตรวจราชการกรมคัดเลือกเขตละ 1 แห่ง', from: '2021-05-03', to: '2021-05-14' },
    { line: 82, activity: 'กิจกรรมที่ 4', step: 'ส่งผลและประกาศ', from: '2021-05-17', to: '2021-05-17' },
    {
      line: 83,
      activity: 'กิจกรรมที่ 5',
      step: 'จังหวัดส่งข้อเสนอ 18 แห่ง',
      from: '2021-05-18',
      to: '2021-05-20',
      amount: '1000000',
    },
    {
      line: 83,
      activity: 'กิจกรรมที่ 5',
      step: 'สพอ. พัฒนาตามข้อเสนอ',
      from: '2021-05-21',
      to: '2021-06-21',
      amount: '100000',
    },
    {
      line: 86,
      activity: 'กิจกรรมที่ 6',
      step: 'ประกวด 18 ตำบล',
      from: '2021-06-22',
      to: '2021-06-25',
      amount: '1000000',
    },
    { line: 87, activity: 'กิจกรรมที่ 7', step: 'ถอดบทเรียน', months: 'กรกฎาคม 2564' },
  ],
  errata: [],
});
