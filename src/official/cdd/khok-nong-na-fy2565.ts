/**
 * Learning centres of the form Khok Nong Na, FY2565: plots by size, and the parts of a plot.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** So many plots of a size. */
export interface PlotsRow extends OfficialRow {
  /** Where it is printed. */
  readonly place: string;
  /** Absent for all sizes together. */
  readonly rai?: number;
  readonly plots: number;
  readonly purpose?: string;
}

/**
 * The plots by size (ขนาดพื้นที่), as the activity's sheet and the diagram of the summary print them. The two differ by two plots of one rai. No cost by size is
 * printed.
 *
 * @th
 * จำนวนพื้นที่เรียนรู้โคก หนอง นา ตามขนาด จากใบกิจกรรมและจากแผนภาพ ซึ่งต่างกันสองแปลงของขนาด 1 ไร่ ไม่ได้พิมพ์ค่าใช้จ่ายตามขนาด
 *
 * @source 004_5d18bda2820f2124.txt, lines 1378, 2764, 2765 and 2782
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.khokNongNa.fy2565.plots.rows.map(({ plots }) => plots); // [1226, 2082, 3308, 1228, 2082, 3308]
 * ```
 */
export const plots = officialTable<PlotsRow>({
  id: 'C-03',
  title: { th: 'จำนวนพื้นที่เรียนรู้ตามขนาด', en: 'Plots by size' },
  source: cite(guideline, 'พัฒนาศูนย์เรียนรู้ทฤษฎีใหม่รูปแบบ “โคก หนอง นา”')(1378, 2764, 2765, 2782),
  columns: {
    place: { label: { th: 'ที่พิมพ์', en: 'where it is printed' } },
    rai: { label: { th: 'ขนาด', en: 'size' }, unit: 'rai' },
    plots: { label: { th: 'จำนวนพื้นที่', en: 'plots' }, unit: 'sites' },
    purpose: { label: { th: 'วัตถุประสงค์', en: 'what it is for' } },
  },
  rows: [
    { line: 2764, until: 2782, place: 'แนวทางกิจกรรม', rai: 1, plots: 1226, purpose: 'ลดรายจ่ายครัวเรือน' },
    { line: 2765, until: 2782, place: 'แนวทางกิจกรรม', rai: 3, plots: 2082, purpose: 'เพื่อการพึ่งตนเองขั้นพื้นฐาน' },
    { line: 2782, place: 'แนวทางกิจกรรม', plots: 3308 },
    { line: 1378, place: 'แผนภาพในบทสรุป', rai: 1, plots: 1228 },
    { line: 1378, place: 'แผนภาพในบทสรุป', rai: 3, plots: 2082 },
    { line: 1378, place: 'แผนภาพในบทสรุป', plots: 3308 },
  ],
  errata: [
    {
      row: 3,
      column: 'plots',
      printed: '1228',
      corrected: '1226',
      why: {
        th: '1,228 รวมกับ 2,082 ได้ 3,310 ไม่ใช่ 3,308 ที่พิมพ์ไว้ แนวทางกิจกรรมพิมพ์ 1,226',
        en: "1,228 and 2,082 come to 3,310 and not to the printed 3,308; the activity's sheet has 1,226",
      },
    },
  ],
});

/** A part of a plot. */
export interface PartRow extends OfficialRow {
  readonly part: string;
  readonly what: string;
  /** Percent of the plot; absent where no share is printed. */
  readonly least?: number;
  readonly most?: number;
}

/**
 * The three parts of a plot (องค์ประกอบสำคัญ 3 ส่วน), with their shares of it.
 *
 * @th
 * องค์ประกอบสำคัญ 3 ส่วนของแปลงโคก หนอง นา และสัดส่วน
 *
 * @source 004_5d18bda2820f2124.txt, lines 2810, 2818 and 2824
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.khokNongNa.fy2565.parts.rows.map(({ part, most }) => [part, most ?? null]); // [['โคก', 60], ['หนอง', null], ['นา', 60]]
 * ```
 */
export const parts = officialTable<PartRow>({
  id: 'C-10 khok-nong-na',
  title: { th: 'องค์ประกอบของแปลงโคก หนอง นา', en: 'The parts of a plot' },
  source: cite(guideline, '2. มาตรฐานศูนย์เรียนรู้ทฤษฎีใหม่ รูปแบบ “โคก หนอง นา”')(2810, 2818, 2824),
  columns: {
    part: { label: { th: 'องค์ประกอบ', en: 'part' } },
    what: { label: { th: 'คืออะไร (โดยย่อ)', en: 'what it is, in short' } },
    least: { label: { th: 'ไม่น้อยกว่า', en: 'at least' }, unit: 'percent' },
    most: { label: { th: 'ไม่เกิน', en: 'at most' }, unit: 'percent' },
  },
  rows: [
    { line: 2810, part: 'โคก', what: 'พื้นที่ถมดินสูงกว่าปกติของแปลง', least: 20, most: 60 },
    { line: 2818, part: 'หนอง', what: 'พื้นที่กักเก็บน้ำให้เพียงพอตลอดทั้งปี' },
    { line: 2824, part: 'นา', what: 'พื้นที่ราบหรือพื้นที่ว่างเพื่อทำการเกษตร', least: 20, most: 60 },
  ],
  errata: [],
});
