import { parameter } from '../../core/parameter.js';
import { growthAtLeast } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { money } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { programme } from './source.js';

const growth = { least: parameter(6, 'percent', acrossPages(4811, 6770)) };

/**
 * The second indicator (ตัวชี้วัดที่ 2): the sales of the products that took part grew by 6 %. No operator is printed here; at least 6 % is the reading, which the list of
 * indicators bears out for the whole project. The line stands in the row of the responsible unit, where it slipped.
 *
 * The base and its period are not printed: both amounts are the caller's, of the same products. Growth from 0 is no growth.
 *
 * @th ตัวชี้วัดที่ 2 ผลิตภัณฑ์ที่เข้าร่วมโครงการมียอดจำหน่ายเพิ่มขึ้นร้อยละ 6 บรรทัดนี้ไม่ได้พิมพ์คำว่าไม่น้อยกว่า จึงอ่านว่าตั้งแต่ร้อยละ 6 ขึ้นไปตามภาคผนวก
 * เอกสารไม่ได้กำหนดฐานและช่วงเวลา หากยอดก่อนเป็น 0 ถือว่าไม่ผ่าน
 *
 * @throws {@link RuleInputError} an amount below 0 or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4811 and 6770
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.salesGrowth({ before: 200000, after: 212000 }).verdict; // 'met'
 * ```
 */
export const salesGrowth = checklist({
  programme,
  id: 'sales-growth',
  title: { th: 'ยอดจำหน่ายของผลิตภัณฑ์ที่เข้าร่วมโครงการเพิ่มขึ้น', en: "Growth of the products' sales" },
  source: acrossPages(4811, 6770),
  parameters: growth,
  facts: {
    before: money({ th: 'ยอดจำหน่ายก่อนเข้าร่วมโครงการ', en: 'sales before' }),
    after: money({ th: 'ยอดจำหน่ายหลังเข้าร่วมโครงการ', en: 'sales after' }),
  },
  criteria: [
    growthAtLeast('before', 'after', growth.least, {
      id: 'growth',
      label: { th: 'ยอดจำหน่ายเพิ่มขึ้น (ร้อยละ)', en: 'growth of sales' },
    }),
  ],
});
