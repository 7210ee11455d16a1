import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { growthAtLeast } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { money } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { appendix, programme, traders } from './source.js';

const income = { least: parameter(6, 'percent', appendix(6762)) };

/**
 * Whether the income of the developed entrepreneurs grew enough (มีรายได้เพิ่มขึ้นไม่น้อยกว่าร้อยละ 6): by at least 6 %. The list of indicators prints “not less than”; the sheet of the
 * activity (4566) and the project's page (1094) print 6 % without it.
 *
 * Which period the income before is of, and whether incomes are added up or averaged, is not printed: both amounts are the caller's, of
 * the same people. It is income as such, and not the online income that is collected (4558). Growth from 0 is no growth.
 *
 * @th รายได้ของผู้ผลิต ผู้ประกอบการ OTOP ที่ได้รับการพัฒนาเพิ่มขึ้นไม่น้อยกว่าร้อยละ 6 (ภาคผนวกพิมพ์คำว่าไม่น้อยกว่า แนวทางกิจกรรมและรายละเอียดโครงการไม่ได้พิมพ์)
 * เอกสารไม่ได้กำหนดช่วงเวลาของรายได้ก่อน และไม่ได้กำหนดว่าใช้ยอดรวมหรือค่าเฉลี่ย เป็นรายได้โดยรวม มิใช่เฉพาะรายได้ออนไลน์ หากรายได้ก่อนเป็น 0 ถือว่าไม่ผ่าน
 *
 * @throws {@link RuleInputError} an amount below 0 or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1094, 4566 and 6762
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.incomeGrowth({ before: 100000, after: 105999 }).verdict; // 'unmet'
 * otop.fy2565.incomeGrowth({ before: 100000, after: 106000 }).verdict; // 'met'
 * ```
 */
export const incomeGrowth = checklist({
  programme,
  id: 'income-growth',
  title: { th: 'รายได้ของผู้ผลิต ผู้ประกอบการ OTOP เพิ่มขึ้น', en: "Growth of the entrepreneurs' income" },
  source: acrossPages(1094, 4566, 6762),
  parameters: income,
  facts: {
    before: money({ th: 'รายได้ก่อนได้รับการพัฒนา', en: 'income before' }),
    after: money({ th: 'รายได้หลังได้รับการพัฒนา', en: 'income after' }),
  },
  criteria: [
    growthAtLeast('before', 'after', income.least, {
      id: 'growth',
      label: { th: 'รายได้เพิ่มขึ้น', en: 'growth of income' },
    }),
  ],
});

const ofProducts = { least: parameter(6, 'percent', appendix(6770)) };

/**
 * Whether the sales of the project's products grew enough (ยอดจำหน่ายเพิ่มขึ้นไม่น้อยกว่าร้อยละ 6): by at least 6 %. The project's page (1037) measures the income of producers
 * instead; the list of indicators (6770) the sales of the products that took part. The two are not the same figure: this is the latter.
 *
 * The base and its period are not printed: both amounts are the caller's, of the same products. Growth from 0 is no growth.
 *
 * @th ยอดจำหน่ายของผลิตภัณฑ์ OTOP ที่เข้าร่วมโครงการเพิ่มขึ้นไม่น้อยกว่าร้อยละ 6 (ภาคผนวก) ส่วนรายละเอียดโครงการ (บรรทัด 1037) วัดรายได้ของผู้ผลิต ผู้ประกอบการ
 * ซึ่งเป็นคนละตัวเลข ที่นี่ใช้ตามภาคผนวก เอกสารไม่ได้กำหนดฐานและช่วงเวลา จึงใช้ยอดของผลิตภัณฑ์เดียวกันตามที่ผู้ใช้ระบุ หากยอดก่อนเป็น 0 ถือว่าไม่ผ่าน
 *
 * @throws {@link RuleInputError} an amount below 0 or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6770
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.productSalesGrowth({ before: 0, after: 1000 }).verdict; // 'unmet'
 * ```
 */
export const productSalesGrowth = checklist({
  programme,
  id: 'product-sales-growth',
  title: { th: 'ยอดจำหน่ายของผลิตภัณฑ์ที่เข้าร่วมโครงการเพิ่มขึ้น', en: "Growth of the products' sales" },
  source: appendix(6770),
  parameters: ofProducts,
  facts: {
    before: money({ th: 'ยอดจำหน่ายก่อนเข้าร่วมโครงการ', en: 'sales before' }),
    after: money({ th: 'ยอดจำหน่ายหลังเข้าร่วมโครงการ', en: 'sales after' }),
  },
  criteria: [
    growthAtLeast('before', 'after', ofProducts.least, {
      id: 'growth',
      label: { th: 'ยอดจำหน่ายเพิ่มขึ้น', en: 'growth of sales' },
    }),
  ],
});

const ofTraders = { least: parameter(6, 'percent', traders(6405, 6860)) };

/**
 * The second indicator of the Traders (ตัวชี้วัดที่ 2): the income from selling the products that the OTOP Traders developed grew by 6 %. No operator and no base are printed; at least
 * 6 % is the reading, and the amounts are the caller's, of the same products.
 *
 * @th ตัวชี้วัดที่ 2 รายได้จากการจำหน่ายผลิตภัณฑ์ที่ได้รับการพัฒนาโดย OTOP Trader ระดับจังหวัด เพิ่มขึ้นร้อยละ 6 เอกสารไม่ได้พิมพ์คำว่าไม่น้อยกว่า และไม่ได้กำหนดฐาน
 * จึงอ่านว่าตั้งแต่ร้อยละ 6 ขึ้นไป โดยใช้ยอดของผลิตภัณฑ์เดียวกัน
 *
 * @throws {@link RuleInputError} an amount below 0 or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6405 and 6860
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.traderIncomeGrowth({ before: 50000 }).missing; // ['after']
 * ```
 */
export const traderIncomeGrowth = checklist({
  programme,
  id: 'trader-income-growth',
  title: { th: 'รายได้จากผลิตภัณฑ์ที่พัฒนาโดย OTOP Trader เพิ่มขึ้น', en: 'Growth of the income from what Traders developed' },
  source: traders(6405, 6860),
  parameters: ofTraders,
  facts: {
    before: money({ th: 'รายได้จากการจำหน่ายก่อนการพัฒนา', en: 'income from sales before' }),
    after: money({ th: 'รายได้จากการจำหน่ายหลังการพัฒนา', en: 'income from sales after' }),
  },
  criteria: [
    growthAtLeast('before', 'after', readAtLeast(ofTraders.least), {
      id: 'growth',
      label: { th: 'รายได้จากการจำหน่ายเพิ่มขึ้น', en: 'growth of income from sales' },
    }),
  ],
});
