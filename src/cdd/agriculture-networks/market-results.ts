import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { plan, programme } from './source.js';

/**
 * Whether the preparations of a market are all made (ข้อ 2, 3 และ 4.1–4.6): a plan of channels that fits the area, the project worked
 * out for approval, and the six steps of the market. The text says of these “in order”, but the second of them holds the market and
 * the next four invite to it, so no order is asked for here.
 *
 * @th
 * การเตรียมและจัดงานครบหรือไม่ คือ แผนส่งเสริมช่องทางการตลาด รายละเอียดโครงการเพื่อขออนุมัติ และ 6 ขั้นตอนของการจัดงาน
 * ต้นฉบับระบุให้ดำเนินการตามลำดับ แต่ขั้นที่ 4.2 คือการจัดงาน ส่วนขั้นที่
 * 4.3–4.6 เป็นการเชิญและประชาสัมพันธ์ก่อนงาน จึงตรวจเพียงว่าครบทุกขั้นตอน ไม่ตรวจลำดับ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1844, 1850, 1852, 1984 and 1990
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.marketSteps({ designed: true, publicised: false }).verdict; // 'unmet'
 * ```
 */
export const marketSteps = checklist({
  programme,
  id: 'market-steps',
  title: { th: 'ขั้นตอนการจัดกิจกรรมส่งเสริมช่องทางการตลาด', en: 'Steps of the market' },
  source: plan(1844, 1850, 1852, 1984, 1990),
  facts: {
    planned: yesNo({
      th: 'จัดทำแผนส่งเสริมช่องทางการตลาดให้สอดคล้องกับบริบทพื้นที่',
      en: 'a plan of channels that fits the area was made',
    }),
    projectProposed: yesNo({
      th: 'จัดทำรายละเอียดโครงการเพื่อเสนอขออนุมัติ',
      en: 'the project was worked out for approval',
    }),
    designed: yesNo({
      th: 'ออกแบบกำหนดการ รูปแบบ สถานที่ และผู้เข้าร่วม',
      en: 'schedule, form, place and participants were designed',
    }),
    held: yesNo({ th: 'จัดกิจกรรมและจำหน่ายผลิตภัณฑ์', en: 'the market was held' }),
    groupsNotified: yesNo({
      th: 'แจ้งกลุ่มเป้าหมายนำผลิตภัณฑ์เข้าร่วมจัดแสดง',
      en: 'the groups were notified to exhibit their products',
    }),
    partnersInvited: yesNo({
      th: 'ประสานหน่วยงานภาครัฐ ภาคเอกชน และภาคีการพัฒนา',
      en: 'state, private sector and partners were invited',
    }),
    customersInvited: yesNo({
      th: 'ประสานโรงพยาบาล โรงเรียน โรงแรม ร้านอาหาร นักธุรกิจ และห้างสรรพสินค้า',
      en: 'customers and business people were invited',
    }),
    publicised: yesNo({ th: 'ประชาสัมพันธ์เชิญชวนประชาชน', en: 'the public was invited' }),
  },
  criteria: [
    yes('planned', { source: plan(1844, 1984) }),
    yes('projectProposed', { source: plan(1844, 1984) }),
    yes('designed', { source: plan(1844, 1984) }),
    yes('held', { source: plan(1844, 1984) }),
    yes('groupsNotified', { source: plan(1844, 1984) }),
    yes('partnersInvited', { source: plan(1844, 1984) }),
    yes('customersInvited', { source: plan(1850, 1990) }),
    yes('publicised', { source: plan(1852, 1990) }),
  ],
});

/**
 * Whether a market falls into its period (ไตรมาส 4): July to September 2565. The final report is due on 15 September,
 * within it: see `finalReport`.
 *
 * @th
 * การจัดงานอยู่ในช่วงเวลาที่กำหนด คือ ไตรมาส 4 (กรกฎาคม – กันยายน 2565) หรือไม่ ทั้งนี้ เอกสารสรุปผลครบกำหนดวันที่ 15
 * กันยายน 2565 ก่อนสิ้นช่วงเวลา
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1880 and 1996
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.marketPeriod({ startsOn: '2022-09-28', endsOn: '2022-09-30' }).verdict; // 'met'
 * ```
 */
export const marketPeriod = activityPeriod({
  programme,
  id: 'market-period',
  title: { th: 'ระยะเวลาจัดกิจกรรมส่งเสริมช่องทางการตลาด', en: 'When the market is held' },
  source: plan(1880, 1996),
  period: printedMonths(plan, '2022-07', '2022-09', 1880, 1996),
});

const events = { events: parameter(1, 'times', plan(1889, 1998)) };

/**
 * The first indicator of activity 2: a province holds the market once (จำนวน 1 ครั้ง). Whether more than once is meant
 * to be barred is not printed; it is read as enough.
 *
 * @th
 * ตัวชี้วัดกิจกรรม 2 ข้อ 1: จังหวัดจัดกิจกรรมส่งเสริมช่องทางการตลาดอาหารปลอดภัย 1 ครั้ง ไม่ได้ระบุว่าห้ามจัดเกิน
 * จึงถือว่าจัดมากกว่า 1 ครั้งเป็นอันผ่าน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1889 and 1998
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.marketHeld({ events: 0 }).verdict; // 'unmet'
 * ```
 */
export const marketHeld = checklist({
  programme,
  id: 'market-held',
  title: { th: 'จังหวัดจัดกิจกรรมส่งเสริมช่องทางการตลาด', en: 'The province held the market' },
  source: plan(1889, 1998),
  parameters: events,
  facts: { events: count({ th: 'จำนวนครั้งที่จัด', en: 'how often it was held' }, 'times') },
  criteria: [atLeast('events', readAtLeast(events.events))],
});
