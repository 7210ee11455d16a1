import { parameter } from '../../core/parameter.js';
import { no, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, quantity, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { programme, savingsGroups } from './source.js';

/**
 * Whether a savings group may be founded in a village (จัดตั้งกลุ่มใหม่): there is none yet, and the people are ready. What makes them
 * ready is not printed.
 *
 * @th
 * ตรวจว่าจัดตั้งกลุ่มออมทรัพย์เพื่อการผลิตใหม่ในหมู่บ้านได้หรือไม่ คือ หมู่บ้านยังไม่มีกลุ่ม และประชาชนมีความพร้อม
 * เอกสารไม่ได้กำหนดว่าอย่างไรถือว่ามีความพร้อม
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6085 and 6115
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.newSavingsGroup({ hasGroup: true }).verdict; // 'unmet'
 * ```
 */
export const newSavingsGroup = checklist({
  programme,
  id: 'new-savings-group',
  title: { th: 'จัดตั้งกลุ่มออมทรัพย์เพื่อการผลิตใหม่', en: 'Founding a savings group' },
  source: savingsGroups(6085, 6115),
  words: {
    met: { th: 'จัดตั้งกลุ่มใหม่ได้', en: 'a group may be founded' },
    unmet: { th: 'ยังจัดตั้งกลุ่มใหม่ไม่ได้', en: 'no group may be founded' },
  },
  facts: {
    hasGroup: yesNo({ th: 'หมู่บ้านมีกลุ่มออมทรัพย์แล้ว', en: 'the village has a savings group' }),
    ready: yesNo({ th: 'ประชาชนมีความพร้อม', en: 'the people are ready' }),
  },
  criteria: [no('hasGroup', { circumstance: true }), yes('ready')],
});

/**
 * Whether somebody is one whom a savings group wins as a member (ขยายฐานสมาชิก): of the village, and not a member yet.
 *
 * @th
 * ตรวจว่าบุคคลเป็นกลุ่มเป้าหมายของการขยายฐานสมาชิกกลุ่มออมทรัพย์หรือไม่ คือ เป็นประชาชนในหมู่บ้านและยังไม่เป็นสมาชิก
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6087 and 6117
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.newMember({ ofVillage: true, member: false }).verdict; // 'met'
 * ```
 */
export const newMember = checklist({
  programme,
  id: 'new-member',
  title: { th: 'ประชาชนที่สมัครเป็นสมาชิกกลุ่มออมทรัพย์ได้', en: 'Who may become a member of a savings group' },
  source: savingsGroups(6087, 6117),
  words: {
    met: { th: 'สมัครเป็นสมาชิกได้', en: 'may become a member' },
    unmet: { th: 'ไม่อยู่ในกลุ่มที่สมัครเป็นสมาชิกใหม่', en: 'may not become a new member' },
  },
  facts: {
    ofVillage: yesNo({ th: 'เป็นประชาชนในหมู่บ้าน', en: 'is of the village' }),
    member: yesNo({ th: 'เป็นสมาชิกแล้ว', en: 'is a member already' }),
  },
  criteria: [yes('ofVillage', { circumstance: true }), no('member', { circumstance: true })],
});

const growth = parameter(10, 'percent', savingsGroups(6087, 6117, 6173));

/**
 * The indicator of membership (สมาชิกเพิ่มขึ้น): in every savings group it rises by at least 10 % of the members that it had, those
 * who left taken off. An average over the groups is not asked for. A group without members before has no base, and is left
 * out by the caller; from which day the members before are counted is not printed.
 *
 * @th
 * ตรวจตัวชี้วัดสมาชิกกลุ่มออมทรัพย์เพื่อการผลิต ทุกกลุ่มต้องมีสมาชิกเพิ่มขึ้นไม่น้อยกว่าร้อยละ 10 ของสมาชิกเดิม โดยหักผู้ลาออกแล้ว
 * ไม่ใช่ค่าเฉลี่ยของทุกกลุ่ม กลุ่มที่ไม่มีสมาชิกเดิมไม่มีฐานคำนวณ ผู้ใช้ไม่ต้องนำมารวม เอกสารไม่ได้กำหนดวันที่ใช้นับสมาชิกเดิม
 *
 * @throws {@link RuleInputError} a group that is listed twice, a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6087, 6117, 6173 and 6844
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const groups = [{ id: 'ก', before: 95, increase: 10 }, { id: 'ข', before: 95, increase: 9 }];
 * const outcome = communityFunds.fy2565.memberGrowth({ groups });
 * outcome.verdict; // 'unmet'
 * outcome.met; // 1
 * ```
 */
export const memberGrowth = everyOne({
  programme,
  id: 'member-growth',
  title: {
    th: 'กลุ่มออมทรัพย์ทุกกลุ่มมีสมาชิกเพิ่มขึ้นไม่น้อยกว่าร้อยละ 10',
    en: 'The members of every savings group grow by at least 10 %',
  },
  source: acrossPages(6087, 6117, 6173, 6844),
  parameters: { growth },
  list: { name: 'groups', label: { th: 'กลุ่มออมทรัพย์', en: 'a savings group' } },
  unit: 'groups',
  facts: {
    before: count({ th: 'สมาชิกเดิม', en: 'members before' }, 'people'),
    increase: quantity({ th: 'สมาชิกที่เพิ่มสุทธิ', en: 'net increase of members' }, 'people', { least: null, decimals: 0 }),
  },
  criteria: [
    shareAtLeast('increase', 'before', growth, {
      id: 'growth',
      label: { th: 'สมาชิกที่เพิ่มขึ้นเทียบกับสมาชิกเดิม', en: 'growth, of the members before' },
    }),
  ],
});
