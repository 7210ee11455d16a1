import { parameter } from '../../core/parameter.js';
import { any, atLeast, exactly, no, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choiceOrNone, count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { printedMonths } from '../printed-months.js';
import { groups, programme, summary, villages } from './source.js';

/**
 * Whether a household may join in founding an occupation group (รวมกลุ่มอาชีพ): a household of right livelihoods of 2565 that went through the
 * practice, earns its living by the same occupation as the others or by one of the same kind, goes on with it, is interested
 * in a group, has the potential, and is interested in the same occupation.
 *
 * The last two are printed by the project's summary, the others by the sheets of the two activities. When a household goes on or has the
 * potential is not printed.
 *
 * @th
 * พิจารณาว่าครัวเรือนร่วมจัดตั้งกลุ่มอาชีพได้หรือไม่ คือ เป็นครัวเรือนสัมมาชีพชุมชน ประจำปี 2565 ผ่านการฝึกปฏิบัติอาชีพ ประกอบอาชีพเดียวกันหรือประเภทเดียวกัน
 * ประกอบอาชีพอย่างต่อเนื่อง สนใจรวมกลุ่ม และมีศักยภาพและสนใจในอาชีพเดียวกัน (สองข้อหลังพิมพ์ในบทสรุปโครงการ)
 * เอกสารไม่ได้กำหนดว่าต่อเนื่องหรือมีศักยภาพวัดอย่างไร
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1329, 2444 and 2506
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.groupMember({ ofFy2565: true, practised: false }).verdict; // 'unmet'
 * ```
 */
export const groupMember = checklist({
  programme,
  id: 'group-member',
  title: { th: 'ครัวเรือนที่รวมกลุ่มอาชีพ', en: 'A household that joins an occupation group' },
  source: groups(2506),
  words: {
    met: { th: 'รวมกลุ่มอาชีพได้', en: 'may join the group' },
    unmet: { th: 'ยังรวมกลุ่มอาชีพไม่ได้', en: 'may not join the group yet' },
  },
  facts: {
    ofFy2565: yesNo({ th: 'เป็นครัวเรือนสัมมาชีพชุมชน ประจำปี 2565', en: 'is a household of right livelihoods of 2565' }),
    practised: yesNo({ th: 'ผ่านการฝึกปฏิบัติอาชีพ', en: 'went through the practice' }),
    sameOccupation: yesNo({ th: 'ประกอบอาชีพเดียวกัน', en: 'has the same occupation' }),
    sameKind: yesNo({ th: 'ประกอบอาชีพประเภทเดียวกัน', en: 'has an occupation of the same kind' }),
    goesOn: yesNo({ th: 'ประกอบอาชีพอย่างต่อเนื่อง', en: 'goes on with it' }),
    interestedInGroup: yesNo({ th: 'มีความสนใจในการรวมกลุ่มอาชีพ', en: 'is interested in a group' }),
    hasPotential: yesNo({ th: 'มีศักยภาพ', en: 'has the potential' }),
    interestedInSameOccupation: yesNo({ th: 'มีความสนใจในอาชีพเดียวกัน', en: 'is interested in the same occupation' }),
  },
  criteria: [
    yes('ofFy2565', { circumstance: true }),
    yes('practised', { source: villages(2444) }),
    any('same', [yes('sameOccupation'), yes('sameKind')], {
      label: { th: 'ประกอบอาชีพเดียวกันหรือประเภทเดียวกัน', en: 'the same occupation, or one of the same kind' },
      source: villages(2444),
    }),
    yes('goesOn', { source: villages(2444) }),
    yes('interestedInGroup'),
    yes('hasPotential', { source: summary(1329) }),
    yes('interestedInSameOccupation', { source: summary(1329) }),
  ],
});

const size = { members: parameter(5, 'people', groups(2510)) };

/**
 * Whether an occupation group counts as founded (จัดตั้งกลุ่มอาชีพ): five or more members, of households of right livelihoods that are interested
 * in it, founded by the five principles (หลัก 5 ก) of the department, and registered with the amphoe's community development
 * office or another agency concerned.
 *
 * The five principles are not spelled out, so the caller says whether they were followed. Twenty take part in the meeting, of whom
 * five are enough; whether two groups may come of one meeting is not printed.
 *
 * @th
 * พิจารณาว่ากลุ่มอาชีพจัดตั้งครบตามแนวทางหรือไม่ คือ มีสมาชิกตั้งแต่ 5 คนขึ้นไป เป็นครัวเรือนสัมมาชีพชุมชนที่สนใจรวมกลุ่ม จัดตั้งตามหลัก 5 ก
 * และจดทะเบียนกับสำนักงานพัฒนาชุมชนอำเภอหรือหน่วยงานที่เกี่ยวข้อง เอกสารไม่ได้แจกแจงหลัก 5 ก ผู้ใช้จึงต้องระบุเองว่าเป็นไปตามหลักหรือไม่
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an unknown word, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2510
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const group = { members: 5, ofRightLivelihoods: true, byFivePrinciples: true };
 * rightLivelihoods.fy2565.occupationGroup({ ...group, registeredWith: 'amphoe-office' }).verdict; // 'met'
 * rightLivelihoods.fy2565.occupationGroup({ ...group, registeredWith: null }).verdict; // 'unmet'
 * rightLivelihoods.fy2565.occupationGroup({ ...group, members: 4 }).verdict; // 'unmet'
 * ```
 */
export const occupationGroup = checklist({
  programme,
  id: 'occupation-group',
  title: { th: 'จัดตั้งกลุ่มอาชีพ', en: 'A founded occupation group' },
  source: groups(2510),
  parameters: size,
  facts: {
    members: count({ th: 'สมาชิกของกลุ่มอาชีพ', en: 'members of the group' }, 'people'),
    ofRightLivelihoods: yesNo({
      th: 'สมาชิกเป็นครัวเรือนสัมมาชีพชุมชนที่สนใจในการรวมกลุ่ม',
      en: 'its members are of households of right livelihoods that are interested',
    }),
    byFivePrinciples: yesNo({ th: 'จัดตั้งตามหลัก 5 ก', en: 'the group was founded by the five principles' }),
    registeredWith: choiceOrNone(
      { th: 'หน่วยงานที่จดทะเบียนการจัดตั้งกลุ่มอาชีพ', en: 'where the group is registered' },
      {
        'amphoe-office': { th: 'สำนักงานพัฒนาชุมชนอำเภอ', en: "the amphoe's community development office" },
        'other-agency': { th: 'หน่วยงานที่เกี่ยวข้อง', en: 'another agency concerned' },
      },
    ),
  },
  criteria: [
    atLeast('members', size.members),
    yes('ofRightLivelihoods'),
    yes('byFivePrinciples'),
    oneOf('registeredWith', ['amphoe-office', 'other-agency'], { id: 'registered' }),
  ],
});

const meeting = {
  participants: parameter(20, 'people', groups(2506)),
  days: parameter(1, 'days', groups(2508, 2535)),
  .../* @__PURE__ */ printedMonths(groups, '2022-04', '2022-06', 2535),
};

/**
 * Whether a group's meeting was held as the guideline has it (จัดตั้งและพัฒนากลุ่มอาชีพในรูปแบบประชุม): twenty people of as many households of right
 * livelihoods of 2565 that are interested in a group, on one day from April to June
 * 2565, taught how a group is founded and developed, and kept apart by the measures against COVID-19.
 *
 * Where COVID-19 does not let it be held so, the province decides what suits the situation within the money allotted:
 * see `withinEnvelope` of the activities.
 *
 * @th
 * ตรวจว่าจัดประชุมจัดตั้งและพัฒนากลุ่มอาชีพตามแนวทางหรือไม่ คือ ผู้เข้าร่วม 20 คน/ครัวเรือน จากครัวเรือนสัมมาชีพชุมชน ประจำปี 2565 ที่สนใจรวมกลุ่ม 1 วัน ระหว่างเดือนเมษายน - มิถุนายน 2565
 * เสริมสร้างความรู้เรื่องกระบวนการจัดตั้งและพัฒนากลุ่มอาชีพ และเว้นระยะห่างทางสังคมตามมาตรการโควิด 19
 * กรณีดำเนินการตามนี้ไม่ได้เพราะโควิด 19 จังหวัดพิจารณาตามความเหมาะสมภายในวงเงินที่ได้รับจัดสรร ให้ดู withinEnvelope (activities)
 *
 * @throws {@link RuleInputError} a date that is none, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2506, 2508, 2509, 2526 and 2535
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.groupMeeting({ heldOn: '2022-03-31' }).verdict; // 'unmet'
 * ```
 */
export const groupMeeting = checklist({
  programme,
  id: 'group-meeting',
  title: { th: 'ประชุมจัดตั้งและพัฒนากลุ่มอาชีพ 1 วัน', en: "An occupation group's meeting" },
  source: groups(2508),
  parameters: meeting,
  facts: {
    heldOn: date({ th: 'วันที่ดำเนินการ', en: 'the day it was held' }),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    participants: count(
      {
        th: 'ผู้เข้าร่วมจากครัวเรือนสัมมาชีพชุมชน ประจำปี 2565 ที่สนใจรวมกลุ่ม (คน/ครัวเรือน)',
        en: 'participants of households of right livelihoods of 2565 that are interested in a group, one a household',
      },
      'people',
    ),
    processTaught: yesNo({
      th: 'เสริมสร้างความรู้เกี่ยวกับกระบวนการจัดตั้งและพัฒนากลุ่มอาชีพ',
      en: 'how a group is founded and developed was taught',
    }),
    keptApart: yesNo({
      th: 'เว้นระยะห่างทางสังคมตามมาตรการโควิด 19',
      en: 'people were kept apart by the measures against COVID-19',
    }),
  },
  criteria: [
    during('heldOn', meeting, {
      id: 'in-period',
      label: { th: 'ดำเนินการในเดือนเมษายน - มิถุนายน 2565', en: 'held within April to June 2565 (2022)' },
    }),
    exactly('days', meeting.days),
    exactly('participants', meeting.participants),
    yes('processTaught', { source: groups(2509) }),
    yes('keptApart', { source: groups(2526) }),
  ],
});

/**
 * Whether material for an occupation group may be paid for (ค่าวัสดุสนับสนุนการจัดตั้งและพัฒนากลุ่มอาชีพ): it is material and no durable article, and its receipt was
 * recorded as evidence. The price at which an article is durable is not printed.
 *
 * @th
 * ตรวจว่าค่าวัสดุสนับสนุนการจัดตั้งและพัฒนากลุ่มอาชีพเบิกจ่ายได้หรือไม่ คือ เป็นการซื้อวัสดุ ไม่ใช่ครุภัณฑ์ และมีบันทึกการรับวัสดุฝึกปฏิบัติเป็นหลักฐาน
 * เอกสารไม่ได้กำหนดวงเงินที่แบ่งวัสดุกับครุภัณฑ์
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2524
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.groupMaterials({ durable: true, receiptRecorded: true }).verdict; // 'unmet'
 * ```
 */
export const groupMaterials = checklist({
  programme,
  id: 'group-materials',
  title: { th: 'ค่าวัสดุสนับสนุนการจัดตั้งและพัฒนากลุ่มอาชีพ', en: 'Material for an occupation group' },
  source: groups(2524),
  facts: {
    durable: yesNo({ th: 'ซื้อครุภัณฑ์', en: 'a durable article was bought' }),
    receiptRecorded: yesNo({
      th: 'จัดทำบันทึกการรับวัสดุฝึกปฏิบัติไว้เป็นหลักฐาน',
      en: 'the receipt of the material was recorded as evidence',
    }),
  },
  criteria: [no('durable'), yes('receiptRecorded')],
});
