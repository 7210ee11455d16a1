import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { progress as progressOf } from '../../rules/counting/progress.js';
import { plan, programme } from './source.js';

const parameters = { target: parameter(2800, 'households', plan(34, 102, 395)) };

/**
 * The supported households (ครัวเรือนที่ได้รับการสนับสนุน): crowded urban communities and rural land and housing together, with
 * the share of each and whether a stated total is their sum.
 *
 * @th ครัวเรือนบ้านมั่นคงที่ได้รับการสนับสนุน: ชุมชนแออัดภายในเมืองและการจัดการที่ดินที่อยู่อาศัยชนบทรวมกัน พร้อมสัดส่วน และยอดรวมที่พิมพ์ตรงกับผลรวมหรือไม่
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 102, 395
 * @example
 * ```ts
 * import { baanMankong } from 'chumchon/codi';
 *
 * baanMankong.fy2563.supportedHouseholds({ urban: 1932, rural: 1820 }).total; // '3752'
 * ```
 */
export const supportedHouseholds = composition({
  programme,
  id: 'supported-households',
  title: { th: 'ครัวเรือนบ้านมั่นคง เมืองและชนบท', en: 'Secure housing in town and country' },
  source: plan(102, 395),
  unit: 'households',
  parts: {
    urban: { th: 'การแก้ไขปัญหาที่อยู่อาศัยชุมชนแออัดภายในเมือง', en: 'crowded urban communities' },
    rural: { th: 'การจัดการที่ดินที่อยู่อาศัยชนบท', en: 'rural land and housing' },
  },
});

/**
 * The households of the programme against the target of 2,800 (ร้อยละของเป้าหมาย). The report's result is supported
 * (สนับสนุน) households; finished ones are counted apart, and never more than were supported.
 *
 * @th ครัวเรือนบ้านมั่นคงเป็นร้อยละของเป้าหมาย 2,800 ครัวเรือน ผลที่รายงานนับคือครัวเรือนที่ได้รับการสนับสนุน บ้านที่สร้างแล้วเสร็จนับแยกและไม่เกินจำนวนนั้น
 * @throws {@link RuleInputError} a number that is no whole number from 0, more completed than supported, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 34, 102, 395
 * @example
 * ```ts
 * import { baanMankong } from 'chumchon/codi';
 *
 * baanMankong.fy2563.progress({ supported: 3752 }).statuses[0]?.percent; // '134'
 * ```
 */
export const progress = progressOf({
  programme,
  id: 'progress',
  title: { th: 'ผลการดำเนินงานบ้านมั่นคงเทียบเป้าหมาย', en: 'Secure housing against the target' },
  source: plan(34, 102, 395),
  parameters,
  unit: 'households',
  target: parameters.target,
  statuses: {
    supported: { th: 'สนับสนุนการพัฒนาที่อยู่อาศัย', en: 'supported' },
    completed: { th: 'สร้างบ้านแล้วเสร็จ', en: 'completed' },
  },
});
