import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** A region with its councils by grade, or the line of their sums. */
export interface CouncilQualityRow extends OfficialRow {
  readonly region: string;
  readonly councils: number;
  readonly surveyed: number;
  readonly surveyedPercent: string;
  readonly gradeA: number;
  readonly gradeAPercent: string;
  readonly gradeB: number;
  readonly gradeBPercent: string;
  readonly gradeC: number;
  readonly gradeCPercent: string;
}

/**
 * The councils that were surveyed and their grades (ระดับ A B C), by region, with the line of their sums.
 *
 * @th
 * สภาองค์กรชุมชนตำบลที่สอบทานแล้วและระดับ A B C จำแนกรายภาค พร้อมบรรทัดรวม
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 651 to 658
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.councilQuality.rows.at(-1)?.gradeA; // 1582
 * ```
 */
export const councilQuality: OfficialTable<CouncilQualityRow> = officialTable<CouncilQualityRow>({
  id: 'H-16',
  title: { th: 'ผลการสอบทานคุณภาพสภาองค์กรชุมชนตำบล', en: 'Quality of the community organisation councils' },
  source: page('5.2 การพัฒนาคุณภาพสภาองค์กรชุมชนตำบล')([651, 658]),
  columns: {
    region: { label: { th: 'ภาค', en: 'region' } },
    councils: { label: { th: 'เป้าหมาย', en: 'councils in all' }, unit: 'councils' },
    surveyed: { label: { th: 'ดำเนินการ', en: 'surveyed' }, unit: 'councils' },
    surveyedPercent: { label: { th: 'ร้อยละของเป้าหมาย', en: 'surveyed, of all' }, unit: 'percent' },
    gradeA: { label: { th: 'ระดับ A', en: 'grade A' }, unit: 'councils' },
    gradeAPercent: { label: { th: 'ระดับ A ร้อยละของที่ดำเนินการ', en: 'grade A, of those surveyed' }, unit: 'percent' },
    gradeB: { label: { th: 'ระดับ B', en: 'grade B' }, unit: 'councils' },
    gradeBPercent: { label: { th: 'ระดับ B ร้อยละของที่ดำเนินการ', en: 'grade B, of those surveyed' }, unit: 'percent' },
    gradeC: { label: { th: 'ระดับ C', en: 'grade C' }, unit: 'councils' },
    gradeCPercent: { label: { th: 'ระดับ C ร้อยละของที่ดำเนินการ', en: 'grade C, of those surveyed' }, unit: 'percent' },
  },
  rows: [
    {
      line: 653,
      region: 'เหนือ',
      councils: 1669,
      surveyed: 1493,
      surveyedPercent: '89.45',
      gradeA: 377,
      gradeAPercent: '25.25',
      gradeB: 255,
      gradeBPercent: '17.08',
      gradeC: 861,
      gradeCPercent: '57.67',
    },
    {
      line: 654,
      region: 'ตะวันออกเฉียงเหนือ',
      councils: 2900,
      surveyed: 2209,
      surveyedPercent: '76.17',
      gradeA: 522,
      gradeAPercent: '23.63',
      gradeB: 317,
      gradeBPercent: '14.35',
      gradeC: 1370,
      gradeCPercent: '62.02',
    },
    {
      line: 655,
      region: 'ใต้',
      councils: 1176,
      surveyed: 1133,
      surveyedPercent: '99.34',
      gradeA: 234,
      gradeAPercent: '20.65',
      gradeB: 228,
      gradeBPercent: '20.12',
      gradeC: 671,
      gradeCPercent: '59.22',
    },
    {
      line: 656,
      region: 'กลางและตะวันตก',
      councils: 1152,
      surveyed: 1152,
      surveyedPercent: '100.00',
      gradeA: 330,
      gradeAPercent: '28.65',
      gradeB: 179,
      gradeBPercent: '15.54',
      gradeC: 643,
      gradeCPercent: '55.82',
    },
    {
      line: 657,
      region: 'กรุงเทพฯ ปริมณฑล และตะวันออก',
      councils: 881,
      surveyed: 533,
      surveyedPercent: '60.50',
      gradeA: 119,
      gradeAPercent: '22.33',
      gradeB: 160,
      gradeBPercent: '30.02',
      gradeC: 254,
      gradeCPercent: '47.65',
    },
    {
      line: 658,
      region: 'รวมทั้งสิ้น',
      councils: 7778,
      surveyed: 6520,
      surveyedPercent: '83.83',
      gradeA: 1582,
      gradeAPercent: '24.26',
      gradeB: 1139,
      gradeBPercent: '17.47',
      gradeC: 3799,
      gradeCPercent: '58.27',
    },
  ],
  errata: [
    {
      row: 2,
      column: 'surveyedPercent',
      printed: '99.34',
      corrected: '96.34',
      why: { th: '1,133 จาก 1,176 เป็นร้อยละ 96.34', en: '1,133 of 1,176 are 96.34 %' },
    },
  ],
});
