import { parameter } from '../../core/parameter.js';
import { bands } from '../../rules/counting/bands.js';
import { quantity } from '../../rules/logic/fact.js';
import { plans, programme } from './source.js';

const parameters = {
  yellow: parameter(50, 'percent', plans(88)),
  green: parameter(80, 'percent', plans(90)),
};

/**
 * The colour of a result (สีแดง สีเหลือง สีเขียว): below 50 % red, 50 to 80 % yellow, above 80 % green. 50 and 80
 * exactly are yellow. Green does not say that the target is reached: 89.66 % is green and below target.
 *
 * Whether the percentage is the quarter's or the year's is not said; the captions beside the lost icons are the
 * year's.
 *
 * @th สีของผลการดำเนินงาน: ต่ำกว่าร้อยละ 50 สีแดง ร้อยละ 50 – 80 สีเหลือง มากกว่าร้อยละ 80 สีเขียว ร้อยละ 50 และ 80 พอดีเป็นสีเหลือง สีเขียวไม่ได้หมายความว่าถึงเป้าหมาย
 * เอกสารไม่ได้ระบุว่าเป็นร้อยละของไตรมาสหรือของปี
 * @throws {@link RuleInputError} a percentage that is negative, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 86 to 90, 104 to 108, 134 to 141 and 175 to 179
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * quarterlyPlan.fy2563.trafficLight({ percent: 80 }).grade; // 'yellow'
 * quarterlyPlan.fy2563.trafficLight({ percent: '116.67' }).grade; // 'green'
 * ```
 */
export const trafficLight = bands({
  programme,
  id: 'traffic-light',
  title: { th: 'สีแดง สีเหลือง สีเขียว', en: 'Red, yellow, green' },
  source: plans([86, 90], [104, 108], [134, 141], [175, 179]),
  parameters,
  facts: { percent: quantity({ th: 'ร้อยละของผลการดำเนินงาน', en: 'the result in percent' }, 'percent') },
  bands: [
    { grade: 'red', label: { th: 'สีแดง', en: 'red' } },
    { grade: 'yellow', label: { th: 'สีเหลือง', en: 'yellow' }, from: parameters.yellow },
    { grade: 'green', label: { th: 'สีเขียว', en: 'green' }, above: parameters.green },
  ],
});
