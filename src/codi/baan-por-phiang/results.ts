import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { progress as progressOf } from '../../rules/counting/progress.js';
import { average } from '../../rules/counting/quotient.js';
import { money, quantity } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

const parameters = { target: parameter(22276, 'households', plan(35, 102, 421)) };

/**
 * The households of the programme against the target of 22,276 (ร้อยละของเป้าหมาย). What the report counts as its result is
 * approved (อนุมัติ) households; finished (แล้วเสร็จ) ones are counted apart, and never more than were approved.
 *
 * @th ครัวเรือนบ้านพอเพียงชนบทเป็นร้อยละของเป้าหมาย 22,276 ครัวเรือน ผลที่รายงานนับคือครัวเรือนที่อนุมัติโครงการ บ้านที่สร้าง-ซ่อมแล้วเสร็จนับแยกและไม่เกินจำนวนนั้น
 * @throws {@link RuleInputError} a number that is no whole number from 0, more completed than approved, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 35, 102, 421
 * @example
 * ```ts
 * import { baanPorPhiang } from 'chumchon/codi';
 *
 * const outcome = baanPorPhiang.fy2563.progress({ approved: 23601 });
 * Number(outcome.statuses[0]?.percent).toFixed(2); // '105.95'
 * outcome.missing; // ['completed']
 * ```
 */
export const progress = progressOf({
  programme,
  id: 'progress',
  title: { th: 'ผลการดำเนินงานบ้านพอเพียงชนบทเทียบเป้าหมาย', en: 'Adequate rural housing against the target' },
  source: plan(35, 102, 421),
  parameters,
  unit: 'households',
  target: parameters.target,
  statuses: {
    approved: { th: 'อนุมัติโครงการ', en: 'approved' },
    completed: { th: 'สร้าง-ซ่อมแล้วเสร็จ', en: 'completed' },
  },
});

/**
 * The supported households of an area (ครัวเรือนที่ได้รับการสนับสนุน), finished and under way, and whether they add up.
 *
 * @th ครัวเรือนที่ได้รับการสนับสนุนในพื้นที่: สร้าง-ซ่อมแล้วเสร็จและอยู่ระหว่างดำเนินการ รวมกันตรงกับยอดที่พิมพ์หรือไม่
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 427
 * @example
 * ```ts
 * import { baanPorPhiang } from 'chumchon/codi';
 *
 * baanPorPhiang.fy2563.supportedHouseholds({ completed: 227, underWay: 494, total: 721 }).verdict; // 'met'
 * ```
 */
export const supportedHouseholds = composition({
  programme,
  id: 'supported-households',
  title: { th: 'ครัวเรือนที่ได้รับการสนับสนุน', en: 'Supported households' },
  source: plan(427),
  unit: 'households',
  parts: {
    completed: { th: 'สร้าง-ซ่อมแล้วเสร็จ', en: 'completed' },
    underWay: { th: 'อยู่ระหว่างดำเนินการ', en: 'under way' },
  },
});

/**
 * The support for each household on average (งบประมาณเฉลี่ยต่อครัวเรือน), in baht, unrounded. The report prints the budget and
 * the households only; the average is derived, and no rate or ceiling.
 *
 * @th งบประมาณสนับสนุนเฉลี่ยต่อครัวเรือน หน่วยเป็นบาท เป็นค่าที่คำนวณจากงบประมาณและจำนวนครัวเรือน มิใช่อัตราหรือเพดาน
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 421, 427
 * @example
 * ```ts
 * import { baanPorPhiang } from 'chumchon/codi';
 *
 * const outcome = baanPorPhiang.fy2563.averageSupport({ budget: 450987050, households: 23601 });
 * Number(outcome.average).toFixed(2); // '19108.81'
 * ```
 */
export const averageSupport = average({
  programme,
  id: 'average-support',
  title: { th: 'งบประมาณเฉลี่ยต่อครัวเรือน (คำนวณ)', en: 'Average support of a household (derived)' },
  source: plan.derived({ th: 'งบประมาณหารด้วยครัวเรือน', en: 'budget divided by households' }, 421, 427),
  facts: {
    budget: money({ th: 'งบประมาณสนับสนุน', en: 'budget' }),
    households: quantity({ th: 'ครัวเรือน', en: 'households' }, 'households', { decimals: 0 }),
  },
  of: 'budget',
  by: 'households',
});
