import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { notMoreThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, quantity, yesNo } from '../../rules/logic/fact.js';
import { programme, savingsGroups } from './source.js';

const meetings = {
  committee: parameter(
    12,
    'meetings',
    savingsGroups.derived({ th: 'ทุกเดือน คือ 12 ครั้งต่อปี', en: 'every month, twelve times a year' }, 6129),
  ),
  members: parameter(1, 'meetings', savingsGroups.derived({ th: 'ทุกปี คือปีละ 1 ครั้ง', en: 'every year, once' }, 6129)),
};

/**
 * Whether a savings group does what the department's guidance gives as examples (เช่น … เป็นต้น), with what could be done. It is advice
 * but for two points, the interest and lending to members only, and it is no rubric: it has no scores and makes no level.
 *
 * @th
 * แสดงว่ากลุ่มออมทรัพย์ปฏิบัติตามตัวอย่างในแนวทางของกรมฯ (เช่น … เป็นต้น) ข้อใดบ้าง และข้อใดยังทำเพิ่มได้
 * นอกจากเรื่องดอกเบี้ยและการให้กู้เฉพาะสมาชิกแล้วเป็นเพียงข้อแนะนำ ไม่ใช่เกณฑ์ให้คะแนนหรือจัดระดับ
 *
 * @throws {@link RuleInputError} a rate that is negative, a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6123 to 6143
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.savingsGroupGuidance({ committeeMeetings: 11, interest: 12, legalCap: 15 });
 * outcome.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id); // ['committee-meetings']
 * ```
 */
export const savingsGroupGuidance = checklist({
  programme,
  id: 'savings-group-guidance',
  title: { th: 'รายการปฏิบัติของกลุ่มออมทรัพย์ตามแนวทางกรมฯ', en: "The department's guidance to savings groups" },
  source: savingsGroups([6123, 6143]),
  parameters: meetings,
  facts: {
    accounts: yesNo({ th: 'จัดทำบัญชีให้เป็นปัจจุบัน', en: 'its accounts are up to date' }),
    rules: yesNo({ th: 'ดำเนินงานตามระเบียบที่กรมฯ กำหนด', en: 'it works by the rules that the department set' }),
    transparent: yesNo({ th: 'คณะกรรมการโปร่งใส ตรวจสอบได้', en: 'the committee is transparent and can be checked' }),
    committeeMeetings: count({ th: 'ประชุมคณะกรรมการในปี', en: 'meetings of the committee in the year' }, 'meetings'),
    memberMeetings: count({ th: 'ประชุมสมาชิกในปี', en: 'meetings of the members in the year' }, 'meetings'),
    interest: quantity({ th: 'อัตราดอกเบี้ยต่อปี', en: 'rate of interest a year' }, 'percent'),
    legalCap: quantity({ th: 'อัตราสูงสุดตามกฎหมายต่อปี', en: 'highest rate that the law allows, a year' }, 'percent'),
    membersOnly: yesNo({ th: 'ให้กู้เฉพาะสมาชิก', en: 'it lends to members only' }),
    statement: yesNo({ th: 'จัดทำงบกำไรขาดทุนทุกปี', en: 'it makes a statement of profit and loss every year' }),
    dividend: yesNo({ th: 'ปันผลหรือเฉลี่ยคืนแก่สมาชิก', en: 'it pays its members a dividend or a refund' }),
    network: yesNo({ th: 'มีกิจกรรมเครือข่าย', en: 'it has activities of the network' }),
    welfare: yesNo({
      th: 'จัดสวัสดิการแก่สมาชิกและจัดสรรกำไรเพื่อสาธารณประโยชน์',
      en: 'it provides welfare to its members and gives profit to the public good',
    }),
    savings: yesNo({ th: 'สมาชิกเพิ่มเงินสะสมทุกปี', en: 'all members save more every year' }),
  },
  criteria: [
    yes('accounts', { source: savingsGroups(6125) }),
    yes('rules', { source: savingsGroups(6126) }),
    yes('transparent', { source: savingsGroups(6127) }),
    atLeast('committeeMeetings', meetings.committee),
    atLeast('memberMeetings', meetings.members),
    notMoreThan('interest', 'legalCap', {
      id: 'interest',
      label: { th: 'ดอกเบี้ยไม่เกินกฎหมายกำหนด', en: 'interest within the law' },
      source: savingsGroups(6131),
    }),
    yes('membersOnly', { source: savingsGroups(6132) }),
    yes('statement', { source: savingsGroups(6133) }),
    yes('dividend', { source: savingsGroups(6134) }),
    yes('network', { source: savingsGroups(6135) }),
    yes('welfare', { source: savingsGroups([6139, 6141]) }),
    yes('savings', { source: savingsGroups(6143) }),
  ],
});

/**
 * Whether an amphoe did what is asked where a savings group leaves the guidance or may do damage (แนวปฏิบัติเบื้องต้น): its work
 * inspected, an understanding reached, the matter settled, reported up. No order is printed, and “at once” without a number of
 * days.
 *
 * @th
 * พิจารณาว่าอำเภอปฏิบัติตามแนวปฏิบัติเบื้องต้นครบหรือไม่ เมื่อพบกลุ่มออมทรัพย์เพื่อการผลิตที่ไม่เป็นไปตามแนวทางหรือมีแนวโน้มก่อให้เกิดความเสียหาย ได้แก่
 * ตรวจสอบการดำเนินงาน สร้างความเข้าใจ หาข้อยุติ และรายงานผู้บังคับบัญชาตามลำดับ แนวทางให้รายงานโดยทันที ไม่ได้กำหนดจำนวนวันและไม่ได้กำหนดลำดับ
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6161
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.savingsGroupProblem({ inspected: true, reported: true }).next; // ['understood', 'settled']
 * ```
 */
export const savingsGroupProblem = checklist({
  programme,
  id: 'savings-group-problem',
  title: { th: 'กลุ่มออมทรัพย์ไม่เป็นไปตามแนวทางหรืออาจเสียหาย', en: 'A savings group with a problem' },
  source: savingsGroups(6161),
  words: {
    met: { th: 'ดำเนินการครบถ้วนแล้ว', en: 'everything was done' },
    unmet: { th: 'ยังดำเนินการไม่ครบถ้วน', en: 'not everything was done' },
  },
  facts: {
    inspected: yesNo({ th: 'ตรวจสอบการดำเนินงานของกลุ่ม', en: 'its work was inspected' }),
    understood: yesNo({ th: 'สร้างความเข้าใจ', en: 'an understanding was reached' }),
    settled: yesNo({ th: 'หาข้อยุติปัญหา', en: 'the matter was settled' }),
    reported: yesNo({ th: 'รายงานผู้บังคับบัญชาตามลำดับโดยทันที', en: 'it was reported up at once' }),
  },
  criteria: [yes('inspected'), yes('understood'), yes('settled'), yes('reported')],
});

const byGuidance = /* @__PURE__ */ yesNo({
  th: 'ปฏิบัติตามแนวทางการปฏิบัติกรณีเกิดความเสียหายโดยเคร่งครัด',
  en: 'the guidance for damage was strictly kept',
});

/**
 * Whether an amphoe handled a complaint or damage at a savings group as asked (กรณีร้องเรียนและความเสียหาย): by the guidance for damage,
 * which is not printed, and told to the province. “Urgently” is printed, no number of days. The province's own part is
 * {@link savingsGroupDamageOfProvince}.
 *
 * @th
 * พิจารณาว่าอำเภอปฏิบัติครบหรือไม่ เมื่อมีการร้องเรียนหรือรายงานความเสียหายของกลุ่มออมทรัพย์เพื่อการผลิต คือ ถือปฏิบัติตามแนวทางกรณีเกิดความเสียหายโดยเคร่งครัด
 * และรายงานให้จังหวัดทราบโดยเร่งด่วน แนวทางดังกล่าวไม่ได้พิมพ์ไว้ในเอกสาร และไม่ได้กำหนดจำนวนวัน
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6163
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.savingsGroupDamage({ byGuidance: true, provinceTold: true }).verdict; // 'met'
 * ```
 */
export const savingsGroupDamage = checklist({
  programme,
  id: 'savings-group-damage',
  title: {
    th: 'กรณีร้องเรียนและความเสียหายของกลุ่มออมทรัพย์ (อำเภอ)',
    en: 'Complaints and damage at a savings group: the amphoe',
  },
  source: savingsGroups(6163),
  words: {
    met: { th: 'ปฏิบัติครบถ้วนแล้ว', en: 'the duty is done' },
    unmet: { th: 'ยังปฏิบัติไม่ครบถ้วน', en: 'the duty is not done' },
  },
  facts: { byGuidance, provinceTold: yesNo({ th: 'รายงานจังหวัดโดยเร่งด่วน', en: 'the province was told urgently' }) },
  criteria: [yes('byGuidance'), yes('provinceTold')],
});

/**
 * Whether a province handled a complaint or damage at a savings group as asked: by the guidance for damage, and told to the
 * department urgently.
 *
 * @th
 * พิจารณาว่าจังหวัดปฏิบัติครบหรือไม่ เมื่อมีการร้องเรียนหรือรายงานความเสียหายของกลุ่มออมทรัพย์เพื่อการผลิต คือ ถือปฏิบัติตามแนวทางกรณีเกิดความเสียหายโดยเคร่งครัด
 * และรายงานให้กรมการพัฒนาชุมชนทราบโดยเร่งด่วน
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6101
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.savingsGroupDamageOfProvince({ byGuidance: true, departmentTold: false }).verdict; // 'unmet'
 * ```
 */
export const savingsGroupDamageOfProvince = checklist({
  programme,
  id: 'savings-group-damage-of-province',
  title: {
    th: 'กรณีร้องเรียนและความเสียหายของกลุ่มออมทรัพย์ (จังหวัด)',
    en: 'Complaints and damage at a savings group: the province',
  },
  source: savingsGroups(6101),
  words: {
    met: { th: 'ปฏิบัติครบถ้วนแล้ว', en: 'the duty is done' },
    unmet: { th: 'ยังปฏิบัติไม่ครบถ้วน', en: 'the duty is not done' },
  },
  facts: {
    byGuidance,
    departmentTold: yesNo({ th: 'รายงานกรมการพัฒนาชุมชนโดยเร่งด่วน', en: 'the department was told urgently' }),
  },
  criteria: [yes('byGuidance'), yes('departmentTold')],
});

/**
 * Whether a group may join a savings group as a member (สมาชิกวิสามัญ): it is a group of the community, e.g. one that weaves. The word
 * for that kind of membership is damaged in the text edition; an associate member is the reading.
 *
 * @th
 * ตรวจว่ากลุ่มสมัครเป็นสมาชิกกลุ่มออมทรัพย์ได้หรือไม่ คือ เป็นกลุ่มที่มีอยู่ในชุมชน เช่น กลุ่มทอผ้า ต้นฉบับพิมพ์ว่า “สมาชิกวิสาหกิจ”
 * ในที่นี้อ่านว่า “สมาชิกวิสามัญ”
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6157
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.associateMember({ ofCommunity: true }).verdict; // 'met'
 * ```
 */
export const associateMember = checklist({
  programme,
  id: 'associate-member',
  title: {
    th: 'กลุ่มในชุมชนสมัครเป็นสมาชิกกลุ่มออมทรัพย์',
    en: 'Groups of a community as members of a savings group',
  },
  source: savingsGroups.inferred(
    {
      th: 'ต้นฉบับพิมพ์ว่า “สมาชิกวิสาหกิจ” อ่านว่า “สมาชิกวิสามัญ”',
      en: 'the kind of membership is misprinted; an associate member is read',
    },
    6157,
  ),
  words: { met: { th: 'สมัครเป็นสมาชิกได้', en: 'may join' }, unmet: { th: 'สมัครเป็นสมาชิกไม่ได้', en: 'may not join' } },
  facts: { ofCommunity: yesNo({ th: 'เป็นกลุ่มที่มีอยู่ในชุมชน', en: 'is a group of the community' }) },
  criteria: [yes('ofCommunity', { circumstance: true })],
});
