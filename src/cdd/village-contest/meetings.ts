import { parameter } from '../../core/parameter.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';

import { activity, programme } from './source.js';

const meetings = {
  committee: parameter(30, 'people', activity(3922, 3928, 3934), {
    th: 'กลุ่มเป้าหมายการประชุมคณะกรรมการ ครั้งละ',
    en: 'people at a meeting of the committee',
  }),
  times: parameter(1, 'meetings', activity(3942), { th: 'ประชุมถอดบทเรียน', en: 'meetings that draw lessons' }),
  lessons: parameter(15, 'people', activity(3942), {
    th: 'กลุ่มเป้าหมายการประชุมถอดบทเรียน',
    en: 'people at the meeting that draws lessons',
  }),
};

/** The people at a meeting, by the line of that meeting. */
const thirty = (line: number) => ({ ...meetings.committee, source: activity(line) });

/**
 * Whether the three meetings of a province's committee were held as printed (ประชุมคณะกรรมการระดับจังหวัด): 30 people each. The first
 * explains the contest, settles how it is made known and how villages apply, and makes a plan of work; at the third the
 * villages present their projects by electronic media.
 *
 * What the second and the third select is asked by `shortlist` and `awards`. The subjects of the first are an open list.
 * No comparison is printed: the numbers of a target group are read as exactly that many.
 *
 * @th
 * ตรวจว่าการประชุมคณะกรรมการระดับจังหวัดทั้ง 3 ครั้งเป็นไปตามที่พิมพ์ไว้หรือไม่ คือ ครั้งละ 30 คน ครั้งที่ 1 ชี้แจงโครงการและเกณฑ์การประกวด
 * กำหนดรูปแบบการประชาสัมพันธ์ กำหนดการและแนวทางการรับสมัคร และจัดทำแผนปฏิบัติงาน ครั้งที่ 3
 * ให้นำเสนอโครงการพัฒนาหมู่บ้านผ่านสื่ออิเล็กทรอนิกส์ ผลการคัดเลือกในครั้งที่ 2 และ 3 ตรวจด้วย `shortlist` และ `awards`
 * สาระสำคัญของครั้งที่ 1 มีเรื่องอื่นเพิ่มได้ จำนวนกลุ่มเป้าหมายไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่านั้นพอดี
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3922, 3928 and 3934
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * const people = { firstPeople: 30, secondPeople: 30, thirdPeople: 30 };
 * const first = { explained: true, publicity: true, application: true, workPlan: true };
 * villageContest.fy2565.committeeMeetings({ ...people, ...first, presented: true }).verdict; // 'met'
 * villageContest.fy2565.committeeMeetings({ ...people, ...first, presented: false }).verdict; // 'unmet'
 * ```
 */
export const committeeMeetings = checklist({
  programme,
  id: 'committee-meetings',
  title: { th: 'ประชุมคณะกรรมการระดับจังหวัด 3 ครั้ง', en: "The three meetings of a province's committee" },
  source: activity(3922, 3928, 3934),
  parameters: { committee: meetings.committee },
  facts: {
    firstPeople: count({ th: 'ครั้งที่ 1 ผู้เข้าร่วมประชุม', en: 'people at the first meeting' }, 'people'),
    explained: yesNo({
      th: 'ครั้งที่ 1: ชี้แจงทำความเข้าใจโครงการและเกณฑ์การประกวด',
      en: 'first meeting: the contest and its criteria explained',
    }),
    publicity: yesNo({
      th: 'ครั้งที่ 1: กำหนดรูปแบบการประชาสัมพันธ์โครงการและการรับสมัคร',
      en: 'first meeting: how it is made known, settled',
    }),
    application: yesNo({
      th: 'ครั้งที่ 1: จัดทำกำหนดการและแนวทางการรับสมัคร',
      en: 'first meeting: when and how villages apply, drawn up',
    }),
    workPlan: yesNo({ th: 'ครั้งที่ 1: จัดทำแผนปฏิบัติงาน', en: 'first meeting: a plan of work made' }),
    secondPeople: count({ th: 'ครั้งที่ 2 ผู้เข้าร่วมประชุม', en: 'people at the second meeting' }, 'people'),
    thirdPeople: count({ th: 'ครั้งที่ 3 ผู้เข้าร่วมประชุม', en: 'people at the third meeting' }, 'people'),
    presented: yesNo({
      th: 'ครั้งที่ 3 นำเสนอโครงการพัฒนาหมู่บ้านผ่านสื่ออิเล็กทรอนิกส์',
      en: 'projects of the villages presented by electronic media at the third',
    }),
  },
  criteria: [
    exactly('firstPeople', thirty(3922)),
    yes('explained', { source: activity(3922) }),
    yes('publicity', { source: activity(3922) }),
    yes('application', { source: activity(3922) }),
    yes('workPlan', { source: activity(3922) }),
    exactly('secondPeople', thirty(3928)),
    exactly('thirdPeople', thirty(3934)),
    yes('presented', { source: activity(3934) }),
  ],
});

/**
 * Whether the lessons of the model villages were drawn as printed (ประชุมถอดบทเรียน): at one meeting of 15 people, in the form of the
 * department, to which the papers are sent. The form is not in the document.
 *
 * No comparison is printed: the one meeting and the number of its target group are read as exactly that many.
 *
 * @th
 * ตรวจว่าการประชุมถอดบทเรียนความสำเร็จของหมู่บ้านต้นแบบเป็นไปตามที่พิมพ์ไว้หรือไม่ คือ 1 ครั้ง 15 คน ตามแบบฟอร์มที่กรมฯ กำหนด
 * และส่งเอกสารการถอดบทเรียนให้กรมฯ แบบฟอร์มไม่ได้อยู่ในเอกสาร จำนวนครั้งและจำนวนกลุ่มเป้าหมายไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่านั้นพอดี
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3942
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * const { lessonMeeting } = villageContest.fy2565;
 * lessonMeeting({ meetings: 1, people: 15, onForm: true, sent: true }).verdict; // 'met'
 * lessonMeeting({ meetings: 1, people: 15, onForm: true, sent: false }).next; // ['sent']
 * ```
 */
export const lessonMeeting = checklist({
  programme,
  id: 'lesson-meeting',
  title: { th: 'ประชุมถอดบทเรียนความสำเร็จของหมู่บ้านต้นแบบ', en: 'The meeting that draws lessons' },
  source: activity(3942),
  parameters: { times: meetings.times, lessons: meetings.lessons },
  facts: {
    meetings: count({ th: 'จำนวนครั้งที่จัดประชุม', en: 'meetings' }, 'meetings'),
    people: count({ th: 'ผู้เข้าร่วมประชุม', en: 'people who came' }, 'people'),
    onForm: yesNo({ th: 'ถอดบทเรียนตามแบบฟอร์มที่กรมการพัฒนาชุมชนกำหนด', en: 'drawn in the form of the department' }),
    sent: yesNo({ th: 'ส่งเอกสารการถอดบทเรียนให้กรมการพัฒนาชุมชน', en: 'the papers were sent to the department' }),
  },
  criteria: [exactly('meetings', meetings.times), exactly('people', meetings.lessons), yes('onForm'), yes('sent')],
});
