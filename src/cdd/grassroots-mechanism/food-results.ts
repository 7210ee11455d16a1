import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { yes } from '../../rules/criteria/criterion.js';
import { growthAtLeast } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { date, money, yesNo } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { acrossPages } from '../guideline-fy2565.js';
import { food, programme } from './source.js';

const costs = {
  workshop: parameter(66400, 'baht', food(5208)),
  links: parameter(69700, 'baht', food(5209)),
  perProvince: parameter(136100, 'baht', food(5206)),
};

/**
 * What safe food costs (งบประมาณ): 66,400 baht for the workshop and 69,700 for the market links of a province, 136,100 together and 10,343,600 for 76.
 *
 * @th งบประมาณกิจกรรมอาหารปลอดภัย จังหวัดละ 136,100 บาท (ประชุมเชิงปฏิบัติการ 66,400 บาท และเชื่อมโยงช่องทางการตลาด 69,700 บาท) รวม 76 จังหวัด 10,343,600 บาท
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5206 to 5209
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.foodBudget({ workshops: 1, links: 1 }).total; // '136100'
 * ```
 */
export const foodBudget = costing({
  programme,
  id: 'food-budget',
  title: { th: 'งบประมาณกิจกรรมอาหารปลอดภัย', en: 'Budget of safe food' },
  source: food([5206, 5209]),
  parameters: { perProvince: costs.perProvince },
  parts: {
    workshops: {
      label: { th: 'จังหวัดที่จัดประชุมเชิงปฏิบัติการ', en: 'provinces with a workshop' },
      unit: 'provinces',
      unitCost: costs.workshop,
    },
    links: {
      label: { th: 'จังหวัดที่เชื่อมโยงช่องทางการตลาด', en: 'provinces that link to markets' },
      unit: 'provinces',
      unitCost: costs.links,
    },
  },
});

/**
 * Whether a province stays within its money (ถัวจ่าย): it may move money between the two items, as long as they stay within 136,100 baht together. That efficiency and official rules are kept is the
 * province's to see to.
 *
 * @th การถัวจ่ายระหว่างรายการ ภายใต้งบประมาณที่ได้รับจัดสรรจังหวัดละ 136,100 บาท โดยคำนึงถึงประสิทธิภาพและระเบียบของทางราชการ
 *
 * @throws {@link RuleInputError} an amount below 0 or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5206 and 5211
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * const items = [{ name: 'ประชุม', amount: 70000 }, { name: 'เชื่อมโยงตลาด', amount: 66100 }];
 * grassrootsMechanism.fy2565.foodSpending({ items }).verdict; // 'met'
 * ```
 */
export const foodSpending = spending({
  programme,
  id: 'food-spending',
  title: { th: 'ถัวจ่ายภายใต้งบประมาณของจังหวัด', en: 'Spending of a province on safe food' },
  source: food.inferred(
    {
      th: 'ประสิทธิภาพและระเบียบของทางราชการที่พิมพ์ไว้กับการถัวจ่ายไม่ได้ตรวจในที่นี้',
      en: 'efficiency and the rules of the civil service, printed with moving money, are not asked here',
    },
    5206,
    5211,
  ),
  envelope: costs.perProvince,
  relation: 'at-most',
});

const growth = { least: parameter(6, 'percent', food(5221)) };

const asInAppendix = {
  th: 'บรรทัด 5221 ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่าร้อยละ 6 ตามภาคผนวก (บรรทัด 6784)',
  en: 'line 5221 prints no word of comparison; at least 6 % is read, as the appendix prints (line 6784)',
};

/**
 * The indicators of safe food for a province (ตัวชี้วัดกิจกรรม): it has a plan that drives the income from safe food, and the income of the participants from selling community goods grew by 6 %.
 *
 * No operator is printed here; at least 6 % is the reading, which the list of indicators (6784) bears out. The base and its period are the caller's.
 *
 * @th ตัวชี้วัดกิจกรรมอาหารปลอดภัย: จังหวัดมีแผนการขับเคลื่อน และกลุ่มเป้าหมายมีรายได้จากการจำหน่ายสินค้าชุมชนเพิ่มขึ้นร้อยละ 6 บรรทัดนี้ไม่ได้พิมพ์คำว่าไม่น้อยกว่า
 * จึงอ่านว่าตั้งแต่ร้อยละ 6 ขึ้นไปตามภาคผนวก เอกสารไม่ได้กำหนดฐานและช่วงเวลา
 *
 * @throws {@link RuleInputError} an amount below 0 or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5221 and 6784
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.foodIndicators({ hasPlan: true, incomeBefore: 1000, incomeAfter: 1059 }).verdict; // 'unmet'
 * ```
 */
export const foodIndicators = checklist({
  programme,
  id: 'food-indicators',
  title: { th: 'ตัวชี้วัดกิจกรรมอาหารปลอดภัย', en: 'Indicators of safe food' },
  source: acrossPages(5221, 6784),
  parameters: growth,
  facts: {
    hasPlan: yesNo({ th: 'จังหวัดมีแผนการขับเคลื่อนการสร้างรายได้ด้วยกิจการอาหารปลอดภัย', en: 'the province has its plan' }),
    incomeBefore: money({ th: 'รายได้จากการจำหน่ายสินค้าชุมชนก่อน', en: 'income from community goods before' }),
    incomeAfter: money({ th: 'รายได้จากการจำหน่ายสินค้าชุมชนหลัง', en: 'income from community goods after' }),
  },
  criteria: [
    yes('hasPlan', { source: food(5221) }),
    growthAtLeast('incomeBefore', 'incomeAfter', growth.least, {
      id: 'growth',
      label: { th: 'รายได้จากการจำหน่ายสินค้าชุมชนเพิ่มขึ้น', en: 'growth of income from community goods' },
      source: acrossPages.inferred(asInAppendix, 5221, 6784),
    }),
  ],
});

const report = { due: parameter('2022-09-15', 'date', food(5202)) };

/**
 * When the province reports on safe food (รายงานกรมการพัฒนาชุมชน): by 15 September 2565, whenever the activity ended. The activity is printed for April to June 2565; where it ends after the day of the report, `conflict`
 * names both days. The entry in BPM within seven days of the end is in `activities.fy2565.due`.
 *
 * @th กำหนดรายงานผลกิจกรรมอาหารปลอดภัย ภายใน 15 กันยายน 2565 (กิจกรรมดำเนินการในเดือนเมษายน – มิถุนายน 2565)
 * การบันทึกในระบบ BPM ภายใน 7 วันดูที่ `activities.fy2565.due`
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5202 and 5219
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.foodReport({ endedOn: '2022-06-30', doneOn: '2022-09-16' }).status; // 'late'
 * ```
 */
export const foodReport = deadline({
  programme,
  id: 'food-report',
  title: { th: 'รายงานผลกิจกรรมอาหารปลอดภัย', en: 'Report on safe food' },
  source: food(5202, 5219),
  parameters: report,
  facts: { endedOn: date({ th: 'วันที่ดำเนินกิจกรรมแล้วเสร็จ', en: 'the day the activity ended' }) },
  due: on(report.due),
  end: 'endedOn',
});
