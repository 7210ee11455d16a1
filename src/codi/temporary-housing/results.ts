import type { Citation } from '../../core/citation.js';
import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { composition } from '../../rules/counting/composition.js';
import { progress as progressOf } from '../../rules/counting/progress.js';
import { average } from '../../rules/counting/quotient.js';
import { money, quantity } from '../../rules/logic/fact.js';
import { regions } from '../regions.js';
import { plan, programme } from './source.js';

const parameters = { target: parameter(1000, 'households', plan(39, 125, 453)) };

/**
 * The supported households by region (ครัวเรือนรายภาค): the five regions and what the head office (ส่วนกลาง) supports itself.
 *
 * @th
 * ตรวจผลรวมครัวเรือนที่ได้รับการสนับสนุนจำแนกรายภาค 5 ภาค และที่ส่วนกลางสนับสนุนเอง
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 125, 453 to 461
 * @example
 * ```ts
 * import { temporaryHousing } from 'chumchon/codi';
 *
 * const outcome = temporaryHousing.fy2563.householdsByRegion({
 *   bangkokEast: 551,
 *   centralWest: 168,
 *   northeast: 174,
 *   south: 17,
 *   north: 552,
 *   headOffice: 99,
 * });
 * outcome.total; // '1561'
 * ```
 */
export const householdsByRegion = composition({
  programme,
  id: 'households-by-region',
  title: { th: 'ครัวเรือนที่ได้รับการสนับสนุน จำแนกรายภาค', en: 'Supported households by region' },
  source: plan(125, [453, 461]),
  unit: 'households',
  parts: { ...regions, headOffice: { th: 'ส่วนกลาง', en: 'head office' } },
});

/**
 * The supported households by quarter (ครัวเรือนรายไตรมาส).
 *
 * @th
 * ตรวจผลรวมครัวเรือนที่ได้รับการสนับสนุนจำแนกรายไตรมาส
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 125
 * @example
 * ```ts
 * import { temporaryHousing } from 'chumchon/codi';
 *
 * temporaryHousing.fy2563.householdsByQuarter({ q1: 106, q2: 389, q3: 225, q4: 841 }).total; // '1561'
 * ```
 */
export const householdsByQuarter = composition({
  programme,
  id: 'households-by-quarter',
  title: { th: 'ครัวเรือนที่ได้รับการสนับสนุน จำแนกรายไตรมาส', en: 'Supported households by quarter' },
  source: plan(125),
  unit: 'households',
  parts: {
    q1: { th: 'ไตรมาส 1', en: 'quarter 1' },
    q2: { th: 'ไตรมาส 2', en: 'quarter 2' },
    q3: { th: 'ไตรมาส 3', en: 'quarter 3' },
    q4: { th: 'ไตรมาส 4', en: 'quarter 4' },
  },
});

/**
 * The supported households against the target of 1,000 (ร้อยละของเป้าหมาย). The plan answers demand: see `demandDriven`.
 *
 * @th
 * คำนวณครัวเรือนที่ได้รับการสนับสนุนเทียบเป้าหมาย 1,000 ครัวเรือน เป็นร้อยละ แผนนี้ดำเนินการตามความต้องการของชุมชนที่ประสบภัย ดูที่ demandDriven
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 39, 125, 453
 * @example
 * ```ts
 * import { temporaryHousing } from 'chumchon/codi';
 *
 * temporaryHousing.fy2563.progress({ supported: 1561 }).statuses[0]?.percent; // '156.1'
 * ```
 */
export const progress = progressOf({
  programme,
  id: 'progress',
  title: { th: 'ผลการดำเนินงานที่อยู่อาศัยชั่วคราวเทียบเป้าหมาย', en: 'Temporary housing against the target' },
  source: plan(39, 125, 453),
  parameters,
  unit: 'households',
  target: parameters.target,
  statuses: { supported: { th: 'สนับสนุนชุมชนที่ประสบภัย', en: 'supported' } },
});

/**
 * The support for each household on average (งบประมาณเฉลี่ยต่อครัวเรือน), in baht, unrounded: derived, and no ceiling.
 *
 * @th
 * คำนวณงบประมาณเฉลี่ยต่อครัวเรือน เป็นบาท โดยไม่ปัดเศษ เป็นค่าคำนวณ ไม่ใช่วงเงินสูงสุด
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 125, 453
 * @example
 * ```ts
 * import { temporaryHousing } from 'chumchon/codi';
 *
 * const outcome = temporaryHousing.fy2563.averageSupport({ budget: 26448237, households: 1561 });
 * Number(outcome.average).toFixed(2); // '16943.14'
 * ```
 */
export const averageSupport = average({
  programme,
  id: 'average-support',
  title: { th: 'งบประมาณเฉลี่ยต่อครัวเรือน (คำนวณ)', en: 'Average support of a household (derived)' },
  source: plan.derived({ th: 'งบประมาณหารด้วยครัวเรือน', en: 'budget divided by households' }, 125, 453),
  facts: {
    budget: money({ th: 'วงเงินงบประมาณ', en: 'budget' }),
    households: quantity({ th: 'ครัวเรือน', en: 'households' }, 'households', { decimals: 0 }),
  },
  of: 'budget',
  by: 'households',
});

/**
 * That the plan answers demand (ผลการดำเนินงานขึ้นอยู่กับสถานการณ์ที่เกิดขึ้น): a result above or below its target says how many
 * were struck, not how well the programme performed.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 125
 * @example
 * ```ts
 * import { temporaryHousing } from 'chumchon/codi';
 *
 * temporaryHousing.fy2563.demandDriven.isDemandDriven; // true
 * ```
 */
export const demandDriven: { readonly isDemandDriven: true; readonly because: Text; readonly source: Citation } =
  deepFreeze({
    isDemandDriven: true,
    because: {
      th: 'ผลการดำเนินงานขึ้นอยู่กับสถานการณ์ไฟไหม้ไล่รื้อที่เกิดขึ้น',
      en: 'the result follows the fires and evictions that happen',
    },
    source: plan(125),
  });
