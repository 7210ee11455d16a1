import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, atMost, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, quantity, yesNo } from '../../rules/logic/fact.js';
import { dayInPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { programme, publicity } from './source.js';

const film = {
  videos: parameter(1, 'videos', publicity(3273)),
  minutes: parameter(3, 'minutes', publicity(3273)),
  postings: parameter(1, 'times', publicity(3273)),
};

/**
 * Whether a community's video is as printed (วิดีโอประชาสัมพันธ์): one, of at most three minutes, with an influencer in tourism, published once on the influencer's online channel.
 *
 * That it is one a community follows from the money, which is so much a community. Three minutes themselves are not too long.
 *
 * @th
 * ตรวจว่าวิดีโอประชาสัมพันธ์ของชุมชนเป็นไปตามแนวทางหรือไม่ คือ 1 วิดีโอ ความยาวไม่เกิน 3 นาที ใช้ Influencer ด้านการท่องเที่ยว และเผยแพร่ผ่านช่องทางออนไลน์ของ Influencer 1 ครั้ง
 * เอกสารกำหนดงบประมาณเป็นรายชุมชน จึงอ่านว่าชุมชนละ 1 วิดีโอ
 *
 * @throws {@link RuleInputError} a number that is not from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3273 and 3281
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * const video = { videos: 1, withInfluencer: true, postings: 1 };
 * communityTourism.fy2565.video({ ...video, minutes: 3 }).verdict; // 'met'
 * communityTourism.fy2565.video({ ...video, minutes: '3.02' }).verdict; // 'unmet'
 * ```
 */
export const video = checklist({
  programme,
  id: 'video',
  title: { th: 'วิดีโอประชาสัมพันธ์ชุมชนท่องเที่ยว', en: "A community's video" },
  source: publicity(3273, 3281),
  parameters: film,
  facts: {
    videos: count({ th: 'จำนวนวิดีโอ', en: 'videos' }, 'videos'),
    minutes: quantity({ th: 'ความยาวของวิดีโอ', en: 'length of the video' }, 'minutes'),
    withInfluencer: yesNo({
      th: 'ใช้ Influencer ด้านการท่องเที่ยว',
      en: 'the video was made with an influencer in tourism',
    }),
    postings: count(
      { th: 'การเผยแพร่ผ่านช่องทางออนไลน์ของ Influencer', en: "times published on the influencer's channel" },
      'times',
    ),
  },
  criteria: [
    exactly('videos', film.videos),
    atMost('minutes', film.minutes),
    yes('withInfluencer'),
    exactly('postings', film.postings),
  ],
});

const online = { channels: parameter(3, 'channels', publicity(3275)) };

/**
 * Whether content on a community is spread widely enough (คอนเทนต์): on not fewer than three online channels. Whether the influencer's channel of the video is one of them is not printed: the caller counts the
 * channels on which the content is.
 *
 * @th
 * ตรวจว่าคอนเทนต์ประชาสัมพันธ์เผยแพร่ผ่านช่องทางออนไลน์ไม่น้อยกว่า 3 ช่องทางหรือไม่ เอกสารไม่ได้กำหนดว่านับช่องทางของ Influencer ที่เผยแพร่วิดีโอรวมด้วยหรือไม่ ผู้ใช้เป็นผู้นับ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3275
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.contentChannels({ contentMade: true, channels: 2 }).verdict; // 'unmet'
 * ```
 */
export const contentChannels = checklist({
  programme,
  id: 'content-channels',
  title: { th: 'คอนเทนต์ผ่านช่องทางออนไลน์ไม่น้อยกว่า 3 ช่องทาง', en: 'Content on at least three online channels' },
  source: publicity(3275),
  parameters: online,
  facts: {
    contentMade: yesNo({
      th: 'จัดทำคอนเทนต์กิจกรรมการท่องเที่ยวและผลิตภัณฑ์ชุมชน',
      en: 'content on tourism and products of the community was made',
    }),
    channels: count({ th: 'ช่องทางออนไลน์ที่เผยแพร่', en: 'online channels that the content is on' }, 'channels'),
  },
  criteria: [yes('contentMade'), atLeast('channels', online.channels)],
});

const reached = { communities: parameter(100, 'communities', publicity(3295)) };

/**
 * The indicator of publicity (ตัวชี้วัดกิจกรรม): 100 communities have media online. No word of comparison is printed; more are read as enough.
 *
 * The province carries out every step; the sheet names the amphoe as the unit that does so, as its sister sheets rightly do.
 *
 * @th
 * ตัวชี้วัดกิจกรรม: ชุมชนท่องเที่ยวมีสื่อประชาสัมพันธ์ผ่านทางออนไลน์ 100 ชุมชน เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ 100 ชุมชนขึ้นไป
 * ขั้นตอนทั้งหมดเป็นของจังหวัด แต่หัวข้อหน่วยดำเนินการพิมพ์ว่าอำเภอ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3283 and 3295
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.communitiesWithMedia({ communities: 99 }).verdict; // 'unmet'
 * ```
 */
export const communitiesWithMedia = checklist({
  programme,
  id: 'communities-with-media',
  title: { th: 'ชุมชนมีสื่อประชาสัมพันธ์ทางออนไลน์ 100 ชุมชน', en: 'The 100 communities with media online' },
  source: publicity(3283, 3295),
  parameters: reached,
  facts: {
    communities: count({ th: 'ชุมชนที่มีสื่อประชาสัมพันธ์ทางออนไลน์', en: 'communities with media online' }, 'communities'),
  },
  criteria: [atLeast('communities', readAtLeast(reached.communities))],
});

/**
 * Whether media are made in their period (ระยะเวลาดำเนินการ): April to August 2565.
 *
 * @th
 * ตรวจว่าการผลิตสื่อประชาสัมพันธ์ดำเนินการในระยะเวลาที่กำหนดหรือไม่ คือ เดือนเมษายน - สิงหาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3287
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.mediaPeriod({ on: '2022-04-01' }).verdict; // 'met'
 * communityTourism.fy2565.mediaPeriod({ on: '2022-09-01' }).verdict; // 'unmet'
 * ```
 */
export const mediaPeriod = dayInPeriod({
  programme,
  id: 'media-period',
  title: { th: 'ระยะเวลาผลิตสื่อประชาสัมพันธ์ ไตรมาส 3 - 4', en: 'When media are made: quarters 3 and 4' },
  source: publicity(3287),
  period: printedMonths(publicity, '2022-04', '2022-08', 3287),
});
