import { parameter } from '../../core/parameter.js';
import { any, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { daysHeld } from '../days-held.js';
import { printedMonths } from '../printed-months.js';
import { food, programme } from './source.js';

const held = {
  days: parameter(2, 'days', food(5208, 5219)),
  ...printedMonths(food, '2022-04', '2022-06', 5219),
};

/**
 * Whether the workshop on safe food is held as printed (ประชุมเชิงปฏิบัติการ): the project worked out for approval by the allotment register; two days, the first and the last in April to June 2565; four
 * topics; in agreement with the COVID-19 rules of the province. No comparison is printed of the days: exactly two is the reading.
 *
 * @th การประชุมเชิงปฏิบัติการอาหารปลอดภัย: จัดทำรายละเอียดโครงการเพื่อเสนอขออนุมัติตามทะเบียนจัดสรร 2 วัน (อ่านว่า 2 วันพอดี)
 * วันแรกและวันสุดท้ายอยู่ในไตรมาส 3 (เมษายน – มิถุนายน 2565) 4 หัวข้อ และสอดคล้องกับข้อกำหนดป้องกันโรค COVID-19 ของจังหวัด
 *
 * @throws {@link RuleInputError} a last day before the first, more days than lie between the two, a number that is no whole number
 * from 0, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5184 to 5196, 5208 and 5219
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.foodWorkshop({ days: 2, startsOn: '2022-07-01' }).verdict; // 'unmet'
 * ```
 */
export const foodWorkshop = checklist({
  programme,
  id: 'food-workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการอาหารปลอดภัย', en: 'Workshop on safe food' },
  source: food([5184, 5196], 5208, 5219),
  parameters: held,
  facts: {
    projectWorkedOut: yesNo({
      th: 'จัดทำรายละเอียดโครงการเพื่อเสนอขออนุมัติตามทะเบียนจัดสรรงบประมาณ',
      en: 'the project is worked out for approval by the allotment register',
    }),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    startsOn: date({ th: 'วันเริ่มประชุม', en: 'the day it starts' }),
    endsOn: date({ th: 'วันสุดท้ายของการประชุม', en: 'the day it ends' }),
    development: yesNo({ th: '3.1 แนวทางการพัฒนาเศรษฐกิจฐานรากสู่อาหารปลอดภัย', en: '3.1 the way to safe food (topic)' }),
    inspection: yesNo({ th: '3.2 กระบวนการตรวจสอบคุณภาพสินค้า', en: '3.2 inspection of quality (topic)' }),
    marketLinks: yesNo({ th: '3.3 การเชื่อมโยงช่องทางการตลาด', en: '3.3 links to market channels (topic)' }),
    analysis: yesNo({ th: '3.4 การวิเคราะห์ศักยภาพการผลิตและความต้องการของตลาด', en: '3.4 production and demand (topic)' }),
    asCovidRulesSay: yesNo({
      th: 'สอดคล้องกับข้อกำหนดป้องกันโรค COVID-19 ของจังหวัด',
      en: 'it agrees with the COVID-19 rules of the province',
    }),
  },
  ordered: daysHeld('startsOn', 'endsOn', 'days'),
  criteria: [
    yes('projectWorkedOut', { source: food(5184) }),
    exactly('days', held.days),
    during('startsOn', held, { id: 'in-quarter', label: { th: 'เริ่มในไตรมาส 3', en: 'it starts in quarter 3' } }),
    during('endsOn', held, { id: 'ends-in-quarter', label: { th: 'สิ้นสุดในไตรมาส 3', en: 'it ends in quarter 3' } }),
    yes('development', { source: food(5186) }),
    yes('inspection', { source: food(5187) }),
    yes('marketLinks', { source: food(5188) }),
    yes('analysis', { source: food(5194) }),
    yes('asCovidRulesSay', { source: food(5196) }),
  ],
});

/**
 * Whether the linking of markets is held as printed (กิจกรรมเชื่อมโยงช่องทางการตลาด): the province supports it, holds it together with amphoes, and in agreement with the COVID-19 rules of the province.
 *
 * Its kinds (a brand, traceability, material and place for matching, producers and customers brought together, fairs, live selling) are examples. Unlike with the markets of
 * คนไทยยิ้มได้, material may be bought here.
 *
 * @th การจัดกิจกรรมเชื่อมโยงช่องทางการตลาดอาหารปลอดภัย: จังหวัดสนับสนุน จัดร่วมกับอำเภอ และสอดคล้องกับข้อกำหนดป้องกันโรค COVID-19 รูปแบบกิจกรรมที่พิมพ์ไว้เป็นตัวอย่าง
 * และจัดหาวัสดุได้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5198
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.foodMarketLink({ supported: true, withAmphoes: true }).missing; // ['asCovidRulesSay']
 * ```
 */
export const foodMarketLink = checklist({
  programme,
  id: 'food-market-link',
  title: { th: 'กิจกรรมเชื่อมโยงช่องทางการตลาดอาหารปลอดภัย', en: 'Linking safe food to markets' },
  source: food(5198),
  facts: {
    supported: yesNo({ th: 'จังหวัดสนับสนุนกิจกรรมเชื่อมโยงช่องทางการตลาด', en: 'the province supports it' }),
    withAmphoes: yesNo({ th: 'จังหวัดร่วมกับอำเภอจัดกิจกรรม', en: 'it is held together with amphoes' }),
    asCovidRulesSay: yesNo({
      th: 'สอดคล้องกับข้อกำหนดป้องกันโรค COVID-19 ของจังหวัด',
      en: 'it agrees with the COVID-19 rules of the province',
    }),
  },
  criteria: [yes('supported'), yes('withAmphoes'), yes('asCovidRulesSay')],
});

/**
 * Whether progress is reported where it should be (รายงานผลความก้าวหน้า): to a meeting of the committee or of a working group that it set up, after the groups were followed up. How often is not printed.
 *
 * @th การติดตามและรายงานความก้าวหน้าในการประชุม คสป. หรือคณะทำงานที่ คสป. จัดตั้งขึ้น เอกสารไม่ได้กำหนดจำนวนครั้ง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5200
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.foodProgress({ followedUp: true, toWorkingGroup: true }).verdict; // 'met'
 * ```
 */
export const foodProgress = checklist({
  programme,
  id: 'food-progress',
  title: { th: 'รายงานความก้าวหน้าต่อ คสป. หรือคณะทำงาน', en: 'Progress is reported to the committee' },
  source: food(5200),
  facts: {
    followedUp: yesNo({ th: 'ติดตามความก้าวหน้าและส่งเสริมกลุ่มเป้าหมาย', en: 'the groups were followed up' }),
    toCommittee: yesNo({ th: 'รายงานในการประชุม คสป.', en: 'it was reported to a meeting of the committee' }),
    toWorkingGroup: yesNo({
      th: 'รายงานในการประชุมคณะทำงานที่ คสป. จัดตั้งขึ้น',
      en: 'it was reported to a meeting of its working group',
    }),
  },
  criteria: [
    yes('followedUp'),
    any('reported', [yes('toCommittee'), yes('toWorkingGroup')], {
      label: { th: 'รายงานต่อ คสป. หรือคณะทำงาน', en: 'reported to the committee or its working group' },
    }),
  ],
});
