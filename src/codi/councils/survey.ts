import { composition } from '../../rules/counting/composition.js';
import { share } from '../../rules/counting/quotient.js';
import { ascending } from '../../rules/logic/bounds.js';
import { quantity } from '../../rules/logic/fact.js';
import { regions } from '../regions.js';
import { plan, programme } from './source.js';

/**
 * The surveyed councils by grade (การกระจายระดับ A B C), with the share of each and whether a stated total is their sum.
 *
 * @th
 * แสดงการกระจายสภาองค์กรชุมชนที่สอบทานตามระดับ A B C พร้อมสัดส่วน และยอดรวมที่รายงานเท่ากับผลรวมหรือไม่
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 170, 651 to 658
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * const outcome = councils.fy2563.gradeDistribution({ a: 1582, b: 1139, c: 3799, total: 6520 });
 * outcome.verdict; // 'met'
 * outcome.parts.map(({ percent }) => Number(percent).toFixed(2)); // ['24.26', '17.47', '58.27']
 * ```
 */
export const gradeDistribution = composition({
  programme,
  id: 'grade-distribution',
  title: { th: 'ผลการประเมินสอบทานคุณภาพสภา จำแนกตามระดับ', en: 'Surveyed councils by grade' },
  source: plan(170, [651, 658]),
  unit: 'councils',
  parts: {
    a: { th: 'ระดับ A', en: 'grade A' },
    b: { th: 'ระดับ B', en: 'grade B' },
    c: { th: 'ระดับ C', en: 'grade C' },
  },
});

/**
 * Councils by region (สภาองค์กรชุมชนรายภาค): a column of the table, to be surveyed, surveyed, or of a grade.
 *
 * @th
 * ตรวจผลรวมสภาองค์กรชุมชนจำแนกรายภาค ใช้กับช่องใดของตารางก็ได้ คือ เป้าหมาย สอบทานแล้ว หรือแต่ละระดับ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 651 to 658
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * const surveyed = { north: 1493, northeast: 2209, south: 1133, centralWest: 1152, bangkokEast: 533 };
 * councils.fy2563.councilsByRegion({ ...surveyed, total: 6520 }).verdict; // 'met'
 * ```
 */
export const councilsByRegion = composition({
  programme,
  id: 'councils-by-region',
  title: { th: 'สภาองค์กรชุมชน จำแนกรายภาค', en: 'Councils by region' },
  source: plan([651, 658]),
  unit: 'councils',
  parts: regions,
});

/**
 * The surveyed councils as percent of all that were to be surveyed (ร้อยละการสอบทาน), unrounded. The report knows three
 * totals of councils (7,774, 7,778 and 7,794), so the caller says which by `councils`. The table prints 83.83 %, which is
 * 6,520 of its 7,778; the two passages on the survey print 83.33 %, which no total makes.
 *
 * @th
 * คำนวณร้อยละของสภาองค์กรชุมชนตำบลที่สอบทานแล้ว จากสภาที่เป็นเป้าหมาย โดยไม่ปัดเศษ รายงานมียอดสภาสามจำนวน (7,774 7,778 และ 7,794)
 * ผู้ใช้ระบุว่าใช้จำนวนใดใน councils ตารางพิมพ์ร้อยละ 83.83 ซึ่งตรงกับ 6,520 จาก 7,778 ส่วนเนื้อความสองแห่งพิมพ์ร้อยละ 83.33 ซึ่งไม่ตรงกับยอดใด
 *
 * @throws {@link RuleInputError} more surveyed than there are, a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 170, 647, 653 to 658
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * Number(councils.fy2563.coverage({ surveyed: 6520, councils: 7778 }).percent).toFixed(2); // '83.83'
 * ```
 */
export const coverage = share({
  programme,
  id: 'coverage',
  title: { th: 'ร้อยละการสอบทานคุณภาพสภาองค์กรชุมชนตำบล', en: 'Coverage of the survey' },
  source: plan(170, 647, [653, 658]),
  facts: {
    surveyed: quantity({ th: 'สภาที่สอบทานแล้ว', en: 'surveyed councils' }, 'councils', { decimals: 0 }),
    councils: quantity({ th: 'สภาที่เป็นเป้าหมาย', en: 'councils to be surveyed' }, 'councils', { decimals: 0 }),
  },
  ordered: ascending(['surveyed', 'councils']),
  of: 'surveyed',
  by: 'councils',
});
