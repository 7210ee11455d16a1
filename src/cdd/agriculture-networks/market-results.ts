import { parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { activityPeriod, monthsOf } from '../activity-period.js';
import { plan, programme } from './source.js';

/**
 * Whether the preparations of a market are all made (ข้อ 4.1–4.6). The text says “in order”, but its second step holds
 * the market and the next four invite to it, so no order is asked for here.
 *
 * @th
 * การเตรียมและจัดงานครบ 6 ขั้นตอนหรือไม่ ต้นฉบับระบุให้ดำเนินการตามลำดับ แต่ขั้นที่ 4.2 คือการจัดงาน ส่วนขั้นที่
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
    yes('designed'),
    yes('held'),
    yes('groupsNotified'),
    yes('partnersInvited'),
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
  period: monthsOf(plan, '2022-07', '2022-09', 1880, 1996),
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
  criteria: [atLeast('events', events.events)],
});

const gain = {
  channels: parameter(1, 'channels', plan(1890, 1998)),
  share: parameter(80, 'percent', plan(1890, 1998)),
};

/**
 * Whether a member of a network gained a channel (ช่องทางเพิ่มขึ้นอย่างน้อย 1 ช่องทาง). Channels that the member had
 * before do not count. What the whole network comes to is `channelsGained`.
 *
 * @th
 * สมาชิกเครือข่ายรายหนึ่งมีช่องทางการตลาดเพิ่มขึ้นอย่างน้อย 1 ช่องทางหรือไม่ ไม่นับช่องทางที่มีอยู่เดิม
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1890 and 1998
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.memberGained({ newChannels: 1 }).verdict; // 'met'
 * ```
 */
export const memberGained = checklist({
  programme,
  id: 'member-gained',
  title: { th: 'สมาชิกมีช่องทางการตลาดเพิ่มขึ้น', en: 'A member gained a channel' },
  source: plan(1890, 1998),
  parameters: { channels: gain.channels },
  facts: { newChannels: count({ th: 'ช่องทางการตลาดที่เพิ่มขึ้น', en: 'channels that are new to the member' }, 'channels') },
  criteria: [atLeast('newChannels', gain.channels)],
});

/**
 * The second indicator of activity 2: of the producers and entrepreneurs who are members of a network, 80 % gained at
 * least one channel (see `memberGained`). The whole are the members, not the groups of this year alone. A share above
 * 80 % is read as enough.
 *
 * @th
 * ตัวชี้วัดกิจกรรม 2 ข้อ 2: ร้อยละ 80 ของผู้ผลิตผู้ประกอบการที่เป็นสมาชิกเครือข่าย มีช่องทางเพิ่มขึ้นอย่างน้อย 1
 * ช่องทาง คิดจากสมาชิกเครือข่ายทั้งหมด ไม่ใช่เฉพาะกลุ่มของปีนี้ เกินร้อยละ 80 ถือว่าผ่าน
 *
 * @throws {@link RuleInputError} no member at all, more who gained than members, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1890 and 1998
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.channelsGained({ members: 30, gained: 24 }).verdict; // 'met'
 * agricultureNetworks.fy2565.channelsGained({ members: 30, gained: 23 }).verdict; // 'unmet'
 * ```
 */
export const channelsGained = checklist({
  programme,
  id: 'channels-gained',
  title: { th: 'สมาชิกเครือข่ายที่มีช่องทางการตลาดเพิ่มขึ้น', en: 'Members who gained a channel' },
  source: plan(1890, 1998),
  parameters: { share: gain.share },
  facts: {
    members: count({ th: 'สมาชิกเครือข่าย', en: 'members of the network' }, 'people', { least: 1 }),
    gained: count({ th: 'สมาชิกที่มีช่องทางเพิ่มขึ้น', en: 'members who gained a channel' }, 'people'),
  },
  ordered: [['gained', 'members']],
  criteria: [
    shareAtLeast('gained', 'members', gain.share, {
      id: 'share-gained',
      label: { th: 'ร้อยละของสมาชิกที่มีช่องทางเพิ่มขึ้น', en: 'share of members who gained a channel' },
    }),
  ],
});

const project = { share: parameter(80, 'percent', plan(860, 913, 6661, 6669)) };

const projectFacts = {
  members: count({ th: 'สมาชิกเครือข่าย', en: 'members of the networks' }, 'people', { least: 1 }),
  gained: count({ th: 'สมาชิกที่มีช่องทางเพิ่มขึ้น', en: 'members who gained a channel' }, 'people'),
  channelsBefore: count({ th: 'ช่องทางการตลาดเดิม', en: 'channels before the project' }, 'channels'),
  channelsAdded: count({ th: 'ช่องทางการตลาดที่เพิ่มขึ้น', en: 'channels that were added' }, 'channels'),
  networks: count({ th: 'เครือข่ายทั้งหมด', en: 'networks in all' }, 'networks', { least: 1 }),
  networksGained: count({ th: 'เครือข่ายที่มีช่องทางเพิ่มขึ้น', en: 'networks that gained a channel' }, 'networks'),
} as const;

const projectRule = {
  programme,
  id: 'project-channels',
  title: { th: 'เครือข่ายมีช่องทางการตลาดอาหารปลอดภัยเพิ่มขึ้น', en: 'Channels of the networks, by the project' },
  source: plan(860, 913, 6661, 6669),
  parameters: project,
  facts: projectFacts,
  ordered: [
    ['gained', 'members'],
    ['networksGained', 'networks'],
  ],
} as const;

const by80 = { th: 'เพิ่มขึ้นไม่น้อยกว่าร้อยละ 80', en: 'at least 80 %' };

/**
 * The project's own indicator of quality (ตัวชี้วัดเชิงคุณภาพ): the networks' channels to the market of safe food
 * increased by at least 80 %. Of what the 80 % are is not printed, so the caller names the reading `counts`: `members`
 * who gained a channel, as the activity counts; `channels` that were added, of those before; `networks` that gained
 * one. Of no channel before, no percentage can be taken: that is unmet. The pages of the two projects print “increased by
 * 80 %”, the table of indicators “by at least 80 %”: the second is read into the first.
 *
 * @th
 * ตัวชี้วัดเชิงคุณภาพของโครงการ: เครือข่ายมีช่องทางการตลาดอาหารปลอดภัยเพิ่มขึ้น ไม่น้อยกว่าร้อยละ 80
 * ต้นฉบับไม่ได้ระบุว่าเป็นร้อยละของสิ่งใด ผู้ใช้จึงต้องระบุแนวการอ่าน `counts`: `members` สมาชิกที่มีช่องทางเพิ่มขึ้น
 * (เช่นเดียวกับตัวชี้วัดกิจกรรม) `channels` จำนวนช่องทางที่เพิ่มขึ้นเทียบกับเดิม `networks`
 * เครือข่ายที่มีช่องทางเพิ่มขึ้น หน้าของโครงการพิมพ์ว่า “เพิ่มขึ้นร้อยละ 80” ส่วนตารางตัวชี้วัดพิมพ์ว่า “ไม่น้อยกว่าร้อยละ 80” จึงอ่านตามตารางตัวชี้วัด
 *
 * @throws {@link RuleInputError} no reading, more who gained than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 860, 913, 6661 and 6669
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const { projectChannels } = agricultureNetworks.fy2565;
 * projectChannels({ counts: 'networks', networks: 9, networksGained: 7 }).verdict; // 'unmet'
 * projectChannels({ counts: 'channels', channelsBefore: 50, channelsAdded: 40 }).verdict; // 'met'
 * ```
 */
export const projectChannels = readings({
  labels: {
    members: { th: 'สมาชิกที่มีช่องทางเพิ่มขึ้น', en: 'members who gained a channel' },
    channels: { th: 'ช่องทางที่เพิ่มขึ้นจากเดิม', en: 'channels added, of those before' },
    networks: { th: 'เครือข่ายที่มีช่องทางเพิ่มขึ้น', en: 'networks that gained a channel' },
  },
  reading: { name: 'counts', label: { th: 'ร้อยละ 80 ของสิ่งใด', en: 'of what the 80 % are' } },
  rules: {
    members: checklist({
      ...projectRule,
      criteria: [shareAtLeast('gained', 'members', project.share, { id: 'members-gained', label: by80 })],
    }),
    channels: checklist({
      ...projectRule,
      criteria: [shareAtLeast('channelsAdded', 'channelsBefore', project.share, { id: 'channels-added', label: by80 })],
    }),
    networks: checklist({
      ...projectRule,
      criteria: [shareAtLeast('networksGained', 'networks', project.share, { id: 'networks-gained', label: by80 })],
    }),
  },
});
