import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { all, any, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { activity, programme } from './source.js';

/**
 * Whether a market is held under the measures against COVID-19 (มาตรการป้องกันและควบคุมโรค): those of the province's centre, strictly; they are supervised, and the
 * market is inspected.
 *
 * @th การจัดตลาดภายใต้มาตรการป้องกันโรค COVID-19 ตามที่ศูนย์บริหารจัดการสถานการณ์ฯ ของจังหวัดกำหนดโดยเคร่งครัด พร้อมกำกับติดตามและตรวจประเมินตลาด
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4865
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * thaiSmileMarkets.fy2565.covidMeasures({ asProvinceSays: true, supervised: true }).missing; // ['inspected']
 * ```
 */
export const covidMeasures = checklist({
  programme,
  id: 'covid-measures',
  title: { th: 'มาตรการป้องกันโรค COVID-19 ในพื้นที่ตลาด', en: 'Measures against COVID-19 on a market' },
  source: activity(4865),
  facts: {
    asProvinceSays: yesNo({
      th: 'ปฏิบัติตามมาตรการที่ศูนย์ฯ ของจังหวัดกำหนดโดยเคร่งครัด',
      en: "the measures of the province's centre are strictly kept",
    }),
    supervised: yesNo({ th: 'กำกับติดตามการปฏิบัติตามมาตรการ', en: 'the keeping of the measures is supervised' }),
    inspected: yesNo({
      th: 'ตรวจประเมินตลาดให้เป็นไปตามมาตรฐานความปลอดภัยและมาตรการป้องกันและควบคุมโรค',
      en: 'the market is inspected by the standard of safety and the measures against the disease',
    }),
  },
  criteria: [yes('asProvinceSays'), yes('supervised'), yes('inspected')],
});

const everyTime = {
  share: parameter(
    100,
    'percent',
    activity.inferred(
      {
        th: '“เป็นประจำทุกครั้งที่มีการจัดตลาด” เครื่องหมาย “/” ใน “ผู้ซื้อ/ผู้ขาย” อ่านว่าฝ่ายใดฝ่ายหนึ่งก็ได้',
        en: '“each time a market is held”; the slash of “buyers/sellers” is read as either of them at least',
      },
      4861,
    ),
  ),
};

/**
 * Whether satisfaction was evaluated each time (ประเมินความพึงพอใจเป็นประจำทุกครั้ง): at as many events as were held. “Buyers/sellers” is read as: of one of the two at
 * least. No scale and no threshold are printed.
 *
 * The point stands in the list of what can be done on a market (4851): a market that evaluates no satisfaction breaks no printed duty by that.
 *
 * @th การประเมินความพึงพอใจของผู้ซื้อ/ผู้ขาย ทุกครั้งที่มีการจัดตลาด เครื่องหมาย “/” อ่านว่าฝ่ายใดฝ่ายหนึ่งก็ได้ เอกสารไม่ได้กำหนดแบบและเกณฑ์คะแนน
 * ข้อนี้อยู่ในรายการกิจกรรมที่ “สามารถดำเนินกิจกรรมต่าง ๆ ได้” (บรรทัด 4851) การไม่ประเมินจึงมิใช่การขัดข้อกำหนด
 *
 * @throws {@link RuleInputError} more evaluated than were held, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4861
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * thaiSmileMarkets.fy2565.satisfactionEvaluated({ events: 12, evaluated: 11 }).verdict; // 'unmet'
 * ```
 */
export const satisfactionEvaluated = checklist({
  programme,
  id: 'satisfaction-evaluated',
  title: { th: 'ประเมินความพึงพอใจทุกครั้งที่จัดตลาด', en: 'Satisfaction is evaluated each time' },
  source: activity(4861),
  parameters: everyTime,
  facts: {
    events: count({ th: 'จำนวนครั้งที่จัดตลาด', en: 'events that were held' }, 'times'),
    evaluated: count({ th: 'จำนวนครั้งที่ประเมินความพึงพอใจ', en: 'events at which satisfaction was evaluated' }, 'times'),
  },
  ordered: ascending(['evaluated', 'events']),
  criteria: [
    shareAtLeast('evaluated', 'events', everyTime.share, {
      id: 'every-time',
      label: { th: 'ร้อยละของครั้งที่ประเมินความพึงพอใจ', en: 'events with an evaluation among all events' },
    }),
  ],
});

/**
 * Whether the money may go to other work because markets cannot be held (กรณีไม่สามารถดำเนินการจัดตลาดได้ตามระยะเวลาที่กำหนด): they cannot be held in the set time, and the
 * work suits the place. The four kinds of work that are named (`fallbackActivities`) are examples.
 *
 * @th กรณีไม่สามารถจัดตลาดได้ตามระยะเวลาที่กำหนด จัดสรรงบประมาณไปดำเนินกิจกรรมอื่นตามความเหมาะสมของบริบทในพื้นที่ได้ กิจกรรมที่พิมพ์ไว้เป็นตัวอย่าง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4867
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * thaiSmileMarkets.fy2565.fallback({ cannotBeHeld: false, suitsPlace: true }).verdict; // 'unmet'
 * ```
 */
export const fallback = checklist({
  programme,
  id: 'fallback',
  title: { th: 'กรณีไม่สามารถจัดตลาดได้ตามระยะเวลาที่กำหนด', en: 'Where markets cannot be held' },
  source: activity(4867),
  words: {
    met: { th: 'ดำเนินกิจกรรมอื่นแทนได้', en: 'other work may be done instead' },
    unmet: { th: 'ดำเนินกิจกรรมอื่นแทนไม่ได้', en: 'no other work may be done instead' },
  },
  facts: {
    cannotBeHeld: yesNo({ th: 'ไม่สามารถจัดตลาดได้ตามระยะเวลาที่กำหนด', en: 'markets cannot be held in the set time' }),
    suitsPlace: yesNo({ th: 'กิจกรรมเหมาะสมกับบริบทในพื้นที่', en: 'the work suits the place' }),
  },
  criteria: [yes('cannotBeHeld', { circumstance: true }), yes('suitsPlace')],
});

/**
 * Work that the text names for when markets cannot be held: examples, not a closed list.
 *
 * @th ตัวอย่างกิจกรรมกรณีไม่สามารถจัดตลาดได้ มิใช่รายการที่จำกัด
 *
 * @source 004_5d18bda2820f2124.txt, lines 4869 to 4879
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * Object.keys(thaiSmileMarkets.fy2565.fallbackActivities).length; // 4
 * ```
 */
export const fallbackActivities = deepFreeze({
  planningMeeting: { th: 'จัดประชุมคณะกรรมการเพื่อวางแผนการขับเคลื่อนงาน', en: 'a planning meeting of the committee' },
  entrepreneurs: { th: 'การเตรียมความพร้อมผู้ผลิต ผู้ประกอบการ OTOP', en: 'preparing entrepreneurs' },
  managers: { th: 'การพัฒนาสมรรถนะคณะกรรมการหรือผู้บริหารจัดการตลาด (CMO)', en: "preparing the market's managers" },
  onlineMarket: { th: 'การจัดตลาดออนไลน์', en: 'a market online' },
} as const);

/**
 * Whether other sectors are asked for money (ประสานขอรับการสนับสนุนงบประมาณเพิ่มเติม): where the department's money cannot be used for what is planned, or is not enough.
 *
 * @th การประสานขอรับการสนับสนุนงบประมาณจากภาคส่วนอื่น กรณีงบประมาณของกรมฯ ไม่สามารถดำเนินการได้ หรือไม่เพียงพอ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4881
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * thaiSmileMarkets.fy2565.otherFunding({ cannotBeUsed: false, notEnough: true }).verdict; // 'met'
 * ```
 */
export const otherFunding = checklist({
  programme,
  id: 'other-funding',
  title: { th: 'ขอรับการสนับสนุนงบประมาณเพิ่มเติม', en: 'Whether other sectors are asked for money' },
  source: activity(4881),
  words: {
    met: { th: 'ขอรับการสนับสนุนเพิ่มเติมได้', en: 'other sectors may be asked' },
    unmet: { th: 'ไม่เข้ากรณีที่ขอรับการสนับสนุนเพิ่มเติม', en: 'not a case in which other sectors are asked' },
  },
  facts: {
    cannotBeUsed: yesNo({
      th: 'งบประมาณของกรมฯ ไม่สามารถดำเนินการได้',
      en: "the department's money cannot be used for it",
    }),
    notEnough: yesNo({ th: 'งบประมาณของกรมฯ ไม่เพียงพอ', en: "the department's money is not enough" }),
  },
  criteria: [
    any('reason', [yes('cannotBeUsed', { circumstance: true }), yes('notEnough', { circumstance: true })], {
      label: {
        th: 'งบประมาณของกรมฯ ดำเนินการไม่ได้ หรือไม่เพียงพอ',
        en: "the department's money cannot be used, or is not enough",
      },
    }),
  ],
});

/**
 * Whether a market is followed up as printed (ติดตามการดำเนินงาน): together with its committee or its manager (CMO), with the sales, the movements of the market and those
 * of the vendors collected; and by the officers of the province, who support it. How often is not printed.
 *
 * @th การติดตามตลาดร่วมกับคณะกรรมการบริหารตลาดหรือผู้บริหารจัดการตลาด (CMO) และจัดเก็บยอดจำหน่าย ข้อมูลความเคลื่อนไหวของตลาดและของผู้ประกอบการ
 * และเจ้าหน้าที่พัฒนาชุมชนจังหวัดติดตามเพื่อสนับสนุนการดำเนินงาน เอกสารไม่ได้กำหนดจำนวนครั้ง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4883 and 4885
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * thaiSmileMarkets.fy2565.followUp({ withCommittee: false, withManager: true, sales: true }).verdict; // 'unknown'
 * ```
 */
export const followUp = checklist({
  programme,
  id: 'follow-up',
  title: { th: 'ติดตามการดำเนินงานและจัดเก็บข้อมูลตลาด', en: 'How a market is followed up' },
  source: activity(4883, 4885),
  facts: {
    withCommittee: yesNo({
      th: 'ติดตามร่วมกับคณะกรรมการบริหารตลาด',
      en: 'the market is followed up together with its committee',
    }),
    withManager: yesNo({
      th: 'ติดตามร่วมกับผู้บริหารจัดการตลาด (CMO)',
      en: 'the market is followed up together with its manager',
    }),
    sales: yesNo({ th: 'จัดเก็บยอดจำหน่าย', en: 'sales are collected' }),
    movementsOfMarket: yesNo({ th: 'จัดเก็บข้อมูลความเคลื่อนไหวของตลาด', en: 'movements of the market are collected' }),
    movementsOfVendors: yesNo({
      th: 'จัดเก็บข้อมูลความเคลื่อนไหวของผู้ประกอบการ',
      en: 'movements of the vendors are collected',
    }),
    byProvince: yesNo({
      th: 'เจ้าหน้าที่พัฒนาชุมชนจังหวัดติดตามเพื่อสนับสนุนการดำเนินงาน',
      en: 'the officers of the province follow the market up and support it',
    }),
  },
  criteria: [
    any('together', [yes('withCommittee'), yes('withManager')], {
      label: {
        th: 'ติดตามร่วมกับคณะกรรมการบริหารตลาดหรือ CMO',
        en: 'followed up with the committee or the manager',
      },
      source: activity(4883),
    }),
    all('data', [yes('sales'), yes('movementsOfMarket'), yes('movementsOfVendors')], {
      label: { th: 'จัดเก็บข้อมูล', en: 'what is collected' },
      source: activity(4883),
    }),
    yes('byProvince', { source: activity(4885) }),
  ],
});
