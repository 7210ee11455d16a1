import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { groups, programme } from './source.js';

const target = {
  share: parameter(10, 'percent', groups(2528)),
  groups: parameter(300, 'groups', groups(2528, 2539)),
  villages: parameter(3000, 'villages', groups(2528)),
};

/**
 * Whether there are as many groups as a tenth of the target villages (ร้อยละ 10 ของจำนวนหมู่บ้านเป้าหมาย): 300 of the country's 3,000. For a number of villages that ten does
 * not divide, the tenth is compared as it is, so that eleven villages take two groups; how the department rounds its own
 * numbers is not printed. No word of comparison is printed; more groups are read as enough.
 *
 * @th
 * ตรวจว่าจำนวนกลุ่มอาชีพถึงร้อยละ 10 ของจำนวนหมู่บ้านเป้าหมายหรือไม่ (ทั้งประเทศ 300 กลุ่ม จาก 3,000 หมู่บ้าน) เทียบโดยไม่ปัดเศษ หมู่บ้าน 11 แห่งจึงต้องมี 2 กลุ่ม
 * เอกสารไม่ได้กำหนดวิธีปัดเศษของจำนวนที่กรมฯ กำหนดรายจังหวัด และไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ร้อยละ 10 ขึ้นไป
 *
 * @throws {@link RuleInputError} more than 3,000 villages, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2528
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.groupsOfVillages({ groups: 300, villages: 3000 }).verdict; // 'met'
 * rightLivelihoods.fy2565.groupsOfVillages({ groups: 1, villages: 11 }).verdict; // 'unmet'
 * ```
 */
export const groupsOfVillages = checklist({
  programme,
  id: 'groups-of-villages',
  title: { th: 'กลุ่มอาชีพ ร้อยละ 10 ของจำนวนหมู่บ้านเป้าหมาย', en: 'Groups for 10 % of the target villages' },
  source: groups(2528),
  parameters: { share: target.share, villages: target.villages },
  facts: {
    groups: count({ th: 'กลุ่มอาชีพ', en: 'occupation groups' }, 'groups'),
    villages: count({ th: 'หมู่บ้านเป้าหมาย', en: 'target villages' }, 'villages', {
      most: target.villages.value,
    }),
  },
  criteria: [
    shareAtLeast('groups', 'villages', readAtLeast(target.share), {
      id: 'a-tenth',
      label: { th: 'ร้อยละของกลุ่มอาชีพต่อหมู่บ้านเป้าหมาย', en: 'groups as percent of the target villages' },
    }),
  ],
});

/**
 * The indicator of the activity (ตัวชี้วัดกิจกรรม): 300 occupation groups in the country. No word of comparison is printed; more than 300 are read
 * as enough.
 *
 * @th
 * ตัวชี้วัดกิจกรรม: กลุ่มอาชีพที่เกิดจากแนวทางการสร้างสัมมาชีพชุมชน 300 กลุ่ม เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ 300 กลุ่มขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2528 and 2539
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.groupsFounded({ groups: 299 }).verdict; // 'unmet'
 * ```
 */
export const groupsFounded = checklist({
  programme,
  id: 'groups-founded',
  title: { th: 'กลุ่มอาชีพ 300 กลุ่ม', en: '300 occupation groups' },
  source: groups(2539),
  parameters: { groups: target.groups },
  facts: {
    groups: count(
      { th: 'กลุ่มอาชีพที่เกิดจากแนวทางการสร้างสัมมาชีพชุมชน', en: 'groups that came of right livelihoods' },
      'groups',
    ),
  },
  criteria: [atLeast('groups', readAtLeast(target.groups))],
});
