/**
 * Knowledge-Based OTOP, FY2565: the six criteria of a product.
 *
 * @module
 */
import { indicators } from '../../cdd/knowledge-based-otop/source.js';
import { type OfficialRow, officialTable } from '../table.js';

/** A criterion of a product. */
export interface ProductCriterionRow extends OfficialRow {
  readonly number: number;
  readonly criterion: string;
  /** Whether it must be passed in any case. */
  readonly mandatory: boolean;
}

/**
 * The six criteria, of which a product passes four, the first and the second among them (ผ่านเกณฑ์ชี้วัด 4 ใน 6).
 *
 * @th
 * เกณฑ์ชี้วัดผลิตภัณฑ์ KBO 6 ข้อ ต้องผ่าน 4 ข้อ รวมข้อที่ 1 และข้อที่ 2
 *
 * @source 004_5d18bda2820f2124.txt, line 4810
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.knowledgeBasedOtop.fy2565.productCriteria.rows.filter(({ mandatory }) => mandatory).map(({ number }) => number); // [1, 2]
 * ```
 */
export const productCriteria = officialTable<ProductCriterionRow>({
  id: 'F-06',
  title: { th: 'เกณฑ์ชี้วัดผลิตภัณฑ์ KBO', en: 'Criteria of a KBO product' },
  source: indicators(4810),
  columns: {
    number: { label: { th: 'ข้อ', en: 'number' } },
    criterion: { label: { th: 'เกณฑ์', en: 'criterion' } },
    mandatory: { label: { th: 'ต้องผ่าน', en: 'must be passed' } },
  },
  rows: [
    {
      line: 4810,
      number: 1,
      criterion: 'เข้าสู่กระบวนการขอรับรองมาตรฐานผลิตภัณฑ์ที่ได้รับการยอมรับในระดับพื้นฐานและท้องถิ่น',
      mandatory: true,
    },
    {
      line: 4810,
      number: 2,
      criterion: 'มีการพัฒนารูปแบบผลิตภัณฑ์ ออกแบบผลิตภัณฑ์ ออกแบบบรรจุภัณฑ์ ที่มีคุณภาพ',
      mandatory: true,
    },
    {
      line: 4810,
      number: 3,
      criterion: 'เป็นผลิตภัณฑ์ที่สามารถผลิตซ้ำได้ในปริมาณและคุณภาพใกล้เคียงกัน',
      mandatory: false,
    },
    {
      line: 4810,
      number: 4,
      criterion: 'เป็นผลิตภัณฑ์ที่มีเอกลักษณ์โดดเด่นเฉพาะตัว โดยนำเสนอเรื่องราวที่สร้างสรรค์และน่าสนใจ',
      mandatory: false,
    },
    {
      line: 4810,
      number: 5,
      criterion: 'เป็นผลิตภัณฑ์ที่มีมาตรฐาน และมีตลาดการจำหน่ายที่ถาวรในช่องทางใด ช่องทางหนึ่ง',
      mandatory: false,
    },
    {
      line: 4810,
      number: 6,
      criterion: 'เป็นผลิตภัณฑ์ที่มีแบรนด์สินค้า ที่สามารถนำไปใช้ส่งเสริมการตลาด',
      mandatory: false,
    },
  ],
  errata: [],
});
