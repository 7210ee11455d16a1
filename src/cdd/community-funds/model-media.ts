import { parameter } from '../../core/parameter.js';
import { atLeast, atMost, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, quantity, yesNo } from '../../rules/logic/fact.js';
import { videoLength, videoReading } from '../video-length.js';
import { model, programme } from './source.js';

const videos = {
  versions: parameter(2, 'versions', model(3665)),
  lower: parameter(7, 'minutes', model(3665), {
    th: 'ความยาวแบบที่ 1 ตั้งแต่ เมื่ออ่านเป็นช่วง',
    en: 'length of the first version from, where the limit is read as a range',
  }),
  upper: parameter(10, 'minutes', model(3665)),
  short: parameter(3, 'minutes', model(3665)),
};

/**
 * Whether the two videos of a model fund (VDO Presentation 2 แบบ) are as printed: two versions sent to the department, one of
 * “not over 7 to 10 minutes”, and one of at most 3 that is cut from it.
 *
 * The first limit is printed as a range. `reading` says how the caller reads it: `at-most`, not more than 10 minutes, or
 * `range`, 7 to 10 minutes. From 7 to 10 minutes both agree and no reading is asked for.
 *
 * @th
 * พิจารณาว่าคลิป VDO Presentation ของ กข.คจ. ต้นแบบเป็นไปตามที่กำหนดหรือไม่ คือ ส่งให้กรมการพัฒนาชุมชน 2 แบบ แบบที่ 1 ความยาว “ไม่เกิน 7 – 10 นาที”
 * แบบที่ 2 ไม่เกิน 3 นาที โดยตัดต่อจากแบบที่ 1 ข้อความ “ไม่เกิน 7 – 10 นาที” ตีความได้สองทาง หากความยาวต่ำกว่า 7 นาที ต้องระบุการตีความใน reading
 *
 * @throws {@link RuleInputError} a length that is negative or no number, another reading, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3665
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const videos = { versionsSent: 2, long: 10, short: 3, cutFromLong: true };
 * communityFunds.fy2565.modelVideos(videos).verdict; // 'met'
 * communityFunds.fy2565.modelVideos({ ...videos, long: 5 }).missing; // ['reading']
 * communityFunds.fy2565.modelVideos({ ...videos, versionsSent: 1 }).verdict; // 'unmet'
 * ```
 */
export const modelVideos = checklist({
  programme,
  id: 'model-videos',
  title: { th: 'VDO Presentation 2 แบบ ส่งให้กรมการพัฒนาชุมชน', en: 'Two versions of the video, sent to the department' },
  source: model(3665),
  parameters: videos,
  facts: {
    versionsSent: count({ th: 'จำนวนแบบที่ส่งให้กรมการพัฒนาชุมชน', en: 'versions sent to the department' }, 'versions'),
    long: quantity({ th: 'ความยาวแบบที่ 1', en: 'length of the first version' }, 'minutes'),
    reading: videoReading,
    short: quantity({ th: 'ความยาวแบบที่ 2', en: 'length of the second version' }, 'minutes'),
    cutFromLong: yesNo({ th: 'แบบที่ 2 ตัดต่อจากแบบที่ 1', en: 'the second is cut from the first' }),
  },
  criteria: [
    exactly('versionsSent', videos.versions),
    videoLength('long', videos, {
      id: 'long',
      label: { th: 'แบบที่ 1 ความยาวไม่เกิน 7 – 10 นาที', en: 'the first version: not over 7 to 10 minutes' },
    }),
    atMost('short', videos.short),
    yes('cutFromLong'),
  ],
});

const media = parameter(2, 'items', model(3692));

/**
 * The indicator of the grant (ตัวชี้วัดกิจกรรม): a model fund has at least two items of media. Whether two versions of one video are
 * two items is not said: the caller counts.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม กข.คจ. ต้นแบบมีสื่อเผยแพร่อย่างน้อย 2 รายการ เอกสารไม่ได้ระบุว่าวีดิทัศน์เรื่องเดียวสองแบบนับเป็น 2 รายการหรือไม่
 * ผู้ใช้เป็นผู้นับ
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3692
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelMediaIndicator({ items: 1 }).verdict; // 'unmet'
 * ```
 */
export const modelMediaIndicator = checklist({
  programme,
  id: 'model-media-indicator',
  title: { th: 'กข.คจ. ต้นแบบมีสื่อเผยแพร่อย่างน้อย 2 รายการ', en: 'A model fund has at least two items of media' },
  source: model(3692),
  parameters: { media },
  facts: { items: count({ th: 'จำนวนสื่อ', en: 'items of media' }, 'items') },
  criteria: [atLeast('items', media)],
});
