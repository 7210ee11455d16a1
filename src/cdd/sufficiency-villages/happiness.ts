import { readAsLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { shareAtLeast } from '../../rules/criteria/criterion.js';
import { moreThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, quantity } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { rounds, secondAfterFirst } from './rounds.js';
import { evaluation, programme, summary } from './source.js';

/**
 * Whether a village's gross village happiness rose (ความสุขมวลรวมของหมู่บ้าน, GVH): its score after the development is above that before it, and the second assessment is after the
 * first. The same is not more.
 *
 * The scale, the indicators, and how the six aspects are put together are not printed: both scores are the caller's, on one scale.
 *
 * @th
 * พิจารณาว่าความสุขมวลรวมของหมู่บ้าน (GVH) เพิ่มขึ้นหรือไม่ คือ ผลการประเมินครั้งที่ 2 หลังการพัฒนาสูงกว่าครั้งที่ 1 ก่อนการพัฒนา เท่าเดิมถือว่าไม่เพิ่ม
 * เอกสารไม่ได้พิมพ์ตัวชี้วัด คะแนนเต็ม และวิธีรวม 6 ด้าน ผู้ใช้ต้องระบุคะแนนทั้งสองครั้งบนมาตรเดียวกัน
 *
 * @throws {@link RuleInputError} a score that is no number from 0, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2654, 2738 and 6636
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * const days = { firstOn: '2021-11-15', secondOn: '2022-06-15' };
 * sufficiencyVillages.fy2565.happinessRose({ ...days, before: '3.20', after: '3.21' }).verdict; // 'met'
 * sufficiencyVillages.fy2565.happinessRose({ ...days, before: '3.20', after: '3.20' }).verdict; // 'unmet'
 * ```
 */
export const happinessRose = checklist({
  programme,
  id: 'happiness-rose',
  title: { th: 'ความสุขมวลรวมของหมู่บ้านเพิ่มขึ้น', en: "A village's happiness rose" },
  source: acrossPages(2654, 2738, 6636),
  words: {
    met: { th: 'ความสุขมวลรวมเพิ่มขึ้น', en: 'happiness rose' },
    unmet: { th: 'ความสุขมวลรวมไม่เพิ่มขึ้น', en: 'happiness did not rise' },
  },
  facts: {
    ...rounds,
    before: quantity({ th: 'คะแนนความสุขมวลรวมครั้งที่ 1', en: 'the score of the first assessment' }, 'points'),
    after: quantity({ th: 'คะแนนความสุขมวลรวมครั้งที่ 2', en: 'the score of the second assessment' }, 'points'),
  },
  criteria: [
    secondAfterFirst(),
    moreThan('after', 'before', {
      id: 'rose',
      label: { th: 'คะแนนครั้งที่ 2 สูงกว่าครั้งที่ 1', en: 'the second score is above the first' },
    }),
  ],
});

const happier = { share: parameter(85, 'percent', evaluation(2750)) };

/**
 * The indicator of quality, of the activity, the project and the department alike (ร้อยละ 85 มีความสุขมวลรวมเพิ่มขึ้น): at least 85 % of the villages that were developed have more gross
 * village happiness. Of 3,308 that takes 2,812; 2,811 are 84.98 %, which is not enough.
 *
 * No word of comparison is printed; more than 85 % is read as enough. How a village counts of which one assessment is lacking is
 * not printed; the caller counts.
 *
 * @th
 * ตัวชี้วัดเชิงคุณภาพของกิจกรรม โครงการ และผลสัมฤทธิ์: หมู่บ้านที่ได้รับการพัฒนาตั้งแต่ร้อยละ 85 มีความสุขมวลรวมเพิ่มขึ้น เทียบโดยไม่ปัดเศษ (3,308 หมู่บ้าน ต้องมี 2,812 หมู่บ้าน)
 * เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ร้อยละ 85 ขึ้นไป และไม่ได้กำหนดวิธีนับหมู่บ้านที่ขาดการประเมินครั้งใดครั้งหนึ่ง
 *
 * @throws {@link RuleInputError} more happier villages than were developed, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1398, 2750, 6641 and 6703
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.happierVillages({ developed: 3308, happier: 2812 }).verdict; // 'met'
 * sufficiencyVillages.fy2565.happierVillages({ developed: 3308, happier: 2811 }).verdict; // 'unmet'
 * ```
 */
export const happierVillages = checklist({
  programme,
  id: 'happier-villages',
  title: { th: 'ร้อยละ 85 ของหมู่บ้านมีความสุขมวลรวมเพิ่มขึ้น', en: '85 % of the villages with more happiness' },
  source: summary(1398),
  parameters: happier,
  facts: {
    developed: count({ th: 'หมู่บ้านที่ได้รับการพัฒนา', en: 'villages that were developed' }, 'villages'),
    happier: count({ th: 'หมู่บ้านที่มีความสุขมวลรวมเพิ่มขึ้น', en: 'villages with more happiness' }, 'villages'),
  },
  ordered: ascending(['happier', 'developed']),
  criteria: [
    shareAtLeast('happier', 'developed', happier.share, {
      id: 'share',
      label: { th: 'ร้อยละของหมู่บ้านที่มีความสุขมวลรวมเพิ่มขึ้น', en: 'percent of villages with more happiness' },
      source: acrossPages.inferred(readAsLeast, 1398, 2750, 6641, 6703),
    }),
  ],
});
