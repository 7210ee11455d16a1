import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { progress as progressOf } from '../../rules/counting/progress.js';
import { average } from '../../rules/counting/quotient.js';
import { money, quantity } from '../../rules/logic/fact.js';
import { regions } from '../regions.js';
import { plan, programme } from './source.js';

/**
 * The tambons with a community-business plan by kind (แผนธุรกิจชุมชน 3 ประเภท): each tambon is counted under one kind.
 *
 * @th
 * ตรวจผลรวมตำบลที่มีแผนธุรกิจชุมชนตามประเภท คือ การผลิต การแปรรูป-ตลาด และการบริการ แต่ละตำบลนับในประเภทเดียว
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 477 to 488
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * communityBusiness.fy2563.plansByKind({ production: 117, processingAndMarket: 394, service: 97 }).total; // '608'
 * ```
 */
export const plansByKind = composition({
  programme,
  id: 'plans-by-kind',
  title: { th: 'แผนธุรกิจชุมชน จำแนกตามประเภท', en: 'Community-business plans by kind' },
  source: plan([477, 488]),
  unit: 'tambons',
  parts: {
    production: {
      th: 'การผลิต (เกษตรอินทรีย์-ปลอดสารพิษ-วัตถุดิบธรรมชาติ)',
      en: 'production (organic and safe farming, natural materials)',
    },
    processingAndMarket: {
      th: 'การแปรรูป-ตลาด (ตลาดสีเขียว-ตลาดชุมชน)',
      en: 'processing and market (green and community markets)',
    },
    service: { th: 'การบริการ (ท่องเที่ยวโดยชุมชน)', en: 'service (tourism by the community)' },
  },
});

/**
 * The tambons with a community-business plan by region (แผนธุรกิจชุมชนรายภาค).
 *
 * @th
 * ตรวจผลรวมตำบลที่มีแผนธุรกิจชุมชน จำแนกรายภาค
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 477 to 488
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * const tambons = { north: 159, northeast: 100, south: 100, centralWest: 104, bangkokEast: 145 };
 * communityBusiness.fy2563.plansByRegion(tambons).total; // '608'
 * ```
 */
export const plansByRegion = composition({
  programme,
  id: 'plans-by-region',
  title: { th: 'แผนธุรกิจชุมชน จำแนกรายภาค', en: 'Community-business plans by region' },
  source: plan([477, 488]),
  unit: 'tambons',
  parts: regions,
});

const parameters = { target: parameter(500, 'tambons', plan(131, 477)) };

/**
 * The tambons of the plan against the target of 500 (ร้อยละของเป้าหมาย). The result is tambons whose business plan is made, as
 * an operation plan; approved (อนุมัติ) ones are counted apart, and never fewer.
 *
 * @th
 * คำนวณตำบลที่จัดทำแผนธุรกิจชุมชนเทียบเป้าหมาย 500 ตำบล เป็นร้อยละ ผลคือตำบลที่จัดทำแผน (Operation plan) แล้ว ตำบลที่อนุมัติโครงการและงบประมาณนับแยก
 * และไม่น้อยกว่าตำบลที่จัดทำแผน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, more completed than approved, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 131, 477
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * const { statuses } = communityBusiness.fy2563.progress({ approved: 657, completed: 608 });
 * statuses.map(({ id, percent }) => [id, percent]); // [['approved', '131.4'], ['completed', '121.6']]
 * ```
 */
export const progress = progressOf({
  programme,
  id: 'progress',
  title: { th: 'ผลการดำเนินงานแผนธุรกิจชุมชนเทียบเป้าหมาย', en: 'Community-business plans against the target' },
  source: plan(131, 477),
  parameters,
  unit: 'tambons',
  target: parameters.target,
  statuses: {
    approved: { th: 'อนุมัติโครงการและงบประมาณ', en: 'approved' },
    completed: { th: 'จัดทำแผนธุรกิจชุมชน (Operation plan) แล้ว', en: 'plan made (operation plan)' },
  },
});

/**
 * The approved budget for each tambon on average (งบประมาณเฉลี่ยต่อตำบล), in baht, unrounded: derived, and no rate.
 *
 * @th
 * คำนวณงบประมาณอนุมัติเฉลี่ยต่อตำบล เป็นบาท โดยไม่ปัดเศษ เป็นค่าคำนวณ ไม่ใช่อัตราที่กำหนดไว้
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 477
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * const outcome = communityBusiness.fy2563.averageSupport({ budget: 69778500, tambons: 657 });
 * Number(outcome.average).toFixed(2); // '106207.76'
 * ```
 */
export const averageSupport = average({
  programme,
  id: 'average-support',
  title: { th: 'งบประมาณอนุมัติเฉลี่ยต่อตำบล (คำนวณ)', en: 'Average approved budget of a tambon (derived)' },
  source: plan.derived({ th: 'งบประมาณที่อนุมัติหารด้วยตำบลที่อนุมัติ', en: 'approved budget divided by approved tambons' }, 477),
  facts: {
    budget: money({ th: 'งบประมาณที่อนุมัติ', en: 'approved budget' }),
    tambons: quantity({ th: 'ตำบลที่อนุมัติ', en: 'approved tambons' }, 'tambons', { decimals: 0 }),
  },
  of: 'budget',
  by: 'tambons',
});
