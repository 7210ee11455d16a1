import { parameter } from '../../core/parameter.js';
import { above, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { money, yesNo } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { model, programme } from './source.js';

const grant = parameter(60_000, 'baht', model(3665, 3671, 3682));

/**
 * Whether the support of a model fund (งบสนับสนุน 60,000 บาท) stays within its 60,000 baht, which are those of its province. A ban on
 * durable articles is not printed here, and there is no list of kinds.
 *
 * @th
 * พิจารณาว่าการใช้งบสนับสนุน กข.คจ. ต้นแบบไม่เกิน 60,000 บาทหรือไม่ แนวทางไม่ได้ห้ามซื้อครุภัณฑ์ในกิจกรรมนี้
 *
 * @throws {@link RuleInputError} an item without a name, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3665, 3671 and 3682
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrant({ items: [{ name: 'VDO', amount: 60_001 }] }).verdict; // 'unmet'
 * ```
 */
export const modelGrant = spending({
  programme,
  id: 'model-grant',
  title: { th: 'งบสนับสนุน กข.คจ. ต้นแบบ 60,000 บาท', en: 'Grant of 60,000 baht to a model fund' },
  source: model(3665, 3671),
  parameters: { grant },
  envelope: grant,
  relation: 'at-most',
});

/**
 * How far a model fund has come with its grant (ขั้นตอนเสนอโครงการ): the committee proposes a project and a list of material by the
 * plan, the amphoe submits it to the province, the money is granted, the committee carries it out, the results are reported.
 *
 * Who grants it is not printed here: line 3665 has the department give the money, line 3671 has the province asked for it.
 *
 * @th
 * แสดงว่า กข.คจ. ต้นแบบดำเนินการถึงขั้นใดในการใช้งบประมาณสนับสนุน คือ คณะกรรมการเสนอโครงการและรายการวัสดุตามแผน อำเภอเสนอโครงการต่อจังหวัด
 * ได้รับการสนับสนุนงบประมาณ คณะกรรมการดำเนินการ และรายงานผลให้จังหวัด ช่วงนี้ของเอกสารไม่ได้พิมพ์ว่าหน่วยใดเป็นผู้อนุมัติเงิน
 * บรรทัด 3665 ว่ากรมฯ สนับสนุนงบประมาณ บรรทัด 3671 ว่าอำเภอขอรับการสนับสนุนจากจังหวัด
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3669 to 3675
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrantStages({ proposed: true, submitted: true }).next; // ['granted']
 * ```
 */
export const modelGrantStages = stages({
  programme,
  id: 'model-grant-stages',
  title: { th: 'ขั้นตอนสนับสนุน กข.คจ. ต้นแบบ', en: "How far a model fund's grant has come" },
  source: model([3669, 3675]),
  stages: {
    proposed: { th: 'คณะกรรมการเสนอโครงการและรายการวัสดุ', en: 'the committee proposed', lines: [3669] },
    submitted: { th: 'อำเภอเสนอโครงการต่อจังหวัด', en: 'the amphoe submitted it', lines: [3671] },
    granted: { th: 'ได้รับการสนับสนุนงบประมาณ', en: 'the money was granted', lines: [3671] },
    carriedOut: { th: 'คณะกรรมการดำเนินการ', en: 'the committee carried it out', lines: [3673] },
    reported: { th: 'รายงานผลให้จังหวัด', en: 'the results were reported', lines: [3675] },
  },
});

/**
 * Whether a model fund may seek money of partners (ขอรับการสนับสนุนจากภาคี): where the department's 60,000 baht cannot be used for it,
 * or do not suffice. One of the two is enough.
 *
 * @th
 * ตรวจว่า กข.คจ. ต้นแบบขอรับการสนับสนุนจากภาคีได้หรือไม่ คือ ใช้งบ 60,000 บาทที่ได้รับจัดสรรกับเรื่องนั้นไม่ได้ หรืองบไม่เพียงพอ อย่างใดอย่างหนึ่งก็ได้
 *
 * @throws {@link RuleInputError} an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3665, 3667, 3671 and 3682
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.mayCoFund({ planCost: 60_000, cannotBeUsed: false }).verdict; // 'unmet'
 * communityFunds.fy2565.mayCoFund({ planCost: 60_000.01 }).verdict; // 'met'
 * ```
 */
export const mayCoFund = checklist({
  programme,
  id: 'may-co-fund',
  title: { th: 'กข.คจ. ต้นแบบขอรับการสนับสนุนจากภาคี', en: 'When a model fund may ask partners for money' },
  source: model(3667),
  words: {
    met: { th: 'ขอรับการสนับสนุนจากภาคีได้', en: 'partners may be asked' },
    unmet: { th: 'ไม่เข้ากรณีที่ขอรับการสนับสนุนจากภาคี', en: 'not a case in which partners are asked' },
  },
  parameters: { grant },
  facts: {
    cannotBeUsed: yesNo({ th: 'ใช้งบที่ได้รับจัดสรรไม่ได้', en: "the department's money cannot be used for it" }),
    planCost: money({ th: 'ค่าใช้จ่ายตามแผน', en: 'what the plan costs' }),
  },
  criteria: [
    yes('cannotBeUsed', { circumstance: true }),
    above('planCost', grant, {
      id: 'not-enough',
      label: { th: 'งบไม่เพียงพอ', en: 'the money does not suffice' },
      source: model(3665, 3667, 3671, 3682),
      circumstance: true,
    }),
  ],
  least: 1,
});
