/**
 * OTOP, FY2565: what is taught to entrepreneurs and to their networks.
 *
 * @module
 */
import { entrepreneurs, networks } from '../../cdd/otop/source.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A topic of the workshop for entrepreneurs. */
export interface EntrepreneurTopicRow extends OfficialRow {
  readonly number: string;
  readonly topic: string;
  /** Whether it is practised. */
  readonly practice: boolean;
}

/**
 * The seven topics of the workshop for the era 4.0 (หลักสูตร). Topic 4.5 repeats a phrase.
 *
 * @th
 * หลักสูตร 7 หัวข้อของการพัฒนาผู้ประกอบการสู่ยุค 4.0 หัวข้อ 4.5 พิมพ์ข้อความซ้ำ
 *
 * @source 004_5d18bda2820f2124.txt, lines 4546 to 4556
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.otop.fy2565.entrepreneurTopics.rows.filter(({ practice }) => practice).length; // 3
 * ```
 */
export const entrepreneurTopics = officialTable<EntrepreneurTopicRow>({
  id: 'F-10 entrepreneurs',
  title: { th: 'หลักสูตรพัฒนาศักยภาพผู้ประกอบการสู่ยุค 4.0', en: 'Topics for the era 4.0' },
  source: entrepreneurs([4546, 4556]),
  columns: {
    number: { label: { th: 'ข้อ', en: 'number' } },
    topic: { label: { th: 'เนื้อหา', en: 'topic' } },
    practice: { label: { th: 'ฝึกปฏิบัติ', en: 'is practised' } },
  },
  rows: [
    { line: 4546, number: '4.1', topic: 'การเตรียมผู้ผลิต ผู้ประกอบการ OTOP สู่ยุค 4.0', practice: false },
    { line: 4548, number: '4.2', topic: 'ความสำคัญของการตลาดออนไลน์ในยุคไทยแลนด์ 4.0', practice: false },
    { line: 4550, number: '4.3', topic: 'การเป็นผู้ประกอบการที่ “ผลิตเก่ง ขายเก่ง และมีธรรมาภิบาล”', practice: false },
    {
      line: 4556,
      number: '4.4',
      topic: 'การจัดทำ Template/Content ผลิตภัณฑ์ เพื่อใช้ในการจำหน่ายในตลาดออนไลน์ และฝึกปฏิบัติ',
      practice: true,
    },
    {
      line: 4556,
      number: '4.5',
      topic: 'การถ่ายภาพผลิตภัณฑ์ให้เหมาะสมกับการจำหน่ายในตลาดออนไลน์ให้เหมาะสมกับการจำหน่ายในตลาดออนไลน์ และฝึกปฏิบัติ',
      practice: true,
    },
    { line: 4556, number: '4.6', topic: 'การเป็นผู้ขายในเว็บไซต์ตลาดออนไลน์', practice: false },
    {
      line: 4556,
      number: '4.7',
      topic: 'ฝึกปฏิบัติการนำข้อมูลเข้าระบบขายออนไลน์ และ Upload ภาพ/Content ในเว็บไซต์ตลาดออนไลน์',
      practice: true,
    },
  ],
  errata: [
    {
      row: 4,
      column: 'topic',
      printed: 'การถ่ายภาพผลิตภัณฑ์ให้เหมาะสมกับการจำหน่ายในตลาดออนไลน์ให้เหมาะสมกับการจำหน่ายในตลาดออนไลน์ และฝึกปฏิบัติ',
      corrected: 'การถ่ายภาพผลิตภัณฑ์ให้เหมาะสมกับการจำหน่ายในตลาดออนไลน์ และฝึกปฏิบัติ',
      why: { th: 'ข้อความซ้ำ', en: 'the phrase is repeated' },
    },
  ],
});

/** A topic of the workshop of the networks. */
export interface NetworkTopicRow extends OfficialRow {
  /** The day under whose heading it stands: 1 or 2. */
  readonly day: 'first' | 'second';
  readonly topic: string;
}

/**
 * The subjects of the workshop of the networks (วิชา): four on each of two days. The third of the second day has three parts.
 *
 * @th
 * วิชาในการพัฒนาเครือข่าย OTOP วันละ 4 วิชา สองวัน วิชาที่สามของวันที่สองมีสามส่วน
 *
 * @source 004_5d18bda2820f2124.txt, lines 4592 to 4612
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.otop.fy2565.networkTopics.rows.length; // 8
 * ```
 */
export const networkTopics = officialTable<NetworkTopicRow>({
  id: 'F-10 networks',
  title: { th: 'หลักสูตรพัฒนาศักยภาพเครือข่าย OTOP', en: 'Subjects of the networks' },
  source: networks([4592, 4612]),
  columns: {
    day: { label: { th: 'วันที่', en: 'day' } },
    topic: { label: { th: 'วิชา', en: 'subject' } },
  },
  rows: [
    { line: 4592, day: 'first', topic: 'ทบทวนการดำเนินงานโครงการหนึ่งตำบล หนึ่งผลิตภัณฑ์' },
    { line: 4594, day: 'first', topic: 'กรอบแนวทางการดำเนินงานของเครือข่าย OTOP จังหวัด' },
    { line: 4596, day: 'first', topic: 'บทบาทหน้าที่ของคณะกรรมการเครือข่าย OTOP อำเภอ/จังหวัด' },
    { line: 4598, day: 'first', topic: 'การเป็นผู้ผลิต ผู้ประกอบการ OTOP อย่างมืออาชีพ' },
    { line: 4600, day: 'second', topic: 'ทิศทาง/แนวโน้มในอนาคตด้านการตลาดผลิตภัณฑ์ OTOP' },
    { line: 4602, day: 'second', topic: 'วิเคราะห์ผลการดำเนินงานของเครือข่าย OTOP จังหวัดที่ผ่านมา' },
    { line: 4604, until: 4610, day: 'second', topic: 'จัดทำแนวทางการให้การสนับสนุนผู้ผลิต ผู้ประกอบการ OTOP' },
    { line: 4612, day: 'second', topic: 'จัดทำแผนปฏิบัติการของเครือข่าย OTOP ระดับจังหวัด' },
  ],
  errata: [],
});
