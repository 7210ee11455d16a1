import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

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
  ordered: ascending(['gained', 'members']),
  criteria: [
    shareAtLeast('gained', 'members', readAtLeast(gain.share), {
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
  ordered: ascending(['gained', 'members'], ['networksGained', 'networks']),
} as const;

const shares = {
  members: { th: 'ร้อยละของสมาชิกที่มีช่องทางเพิ่มขึ้น', en: 'members who gained a channel among all members' },
  channels: { th: 'ร้อยละของช่องทางที่เพิ่มขึ้นเทียบกับช่องทางเดิม', en: 'channels that were added, of those before' },
  networks: { th: 'ร้อยละของเครือข่ายที่มีช่องทางเพิ่มขึ้น', en: 'networks that gained a channel among all networks' },
};

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
      criteria: [shareAtLeast('gained', 'members', project.share, { id: 'members-gained', label: shares.members })],
    }),
    channels: checklist({
      ...projectRule,
      criteria: [
        shareAtLeast('channelsAdded', 'channelsBefore', project.share, {
          id: 'channels-added',
          label: shares.channels,
        }),
      ],
    }),
    networks: checklist({
      ...projectRule,
      criteria: [
        shareAtLeast('networksGained', 'networks', project.share, { id: 'networks-gained', label: shares.networks }),
      ],
    }),
  },
});
