import { readAs } from '../../../core/as-read.js';
import { parameter } from '../../../core/parameter.js';
import { exactly, yes } from '../../../rules/criteria/criterion.js';
import { checklist } from '../../../rules/deciding/checklist.js';
import { headcount } from '../../../rules/deciding/headcount.js';
import { count, yesNo } from '../../../rules/logic/fact.js';
import { leaders, programme } from './source.js';

const bothKinds = {
  th: 'ประโยคระบุว่าประกอบด้วยผู้นำที่เป็นทางการและผู้นำที่ไม่เป็นทางการ จึงต้องมีทั้งสองประเภทอย่างน้อยประเภทละ 1 คน',
  en: 'the sentence says that it consists of formal and informal leaders, so there is at least one of each',
};
const seats = {
  members: parameter(25, 'people', leaders(2285, 2327), { th: 'คณะกรรมการศูนย์', en: 'members of the committee' }),
  formal: parameter(1, 'people', leaders.inferred(bothKinds, 2285)),
  informal: parameter(1, 'people', leaders.inferred(bothKinds, 2285)),
};

/**
 * Whether a centre of volunteer leaders has its committee (คณะกรรมการศูนย์ผู้นำจิตอาสาพัฒนาชุมชน): 25 members, formal
 * and informal leaders. The 25 stand without a word of comparison and are read as exactly 25. How many of each is not printed; that there is one of each at least is read from the sentence.
 * The roles behind เช่น are examples.
 *
 * @th
 * ศูนย์ผู้นำจิตอาสาพัฒนาชุมชนมีคณะกรรมการครบหรือไม่: 25 คน (ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 25 คนพอดี) ประกอบด้วยผู้นำที่เป็นทางการและไม่เป็นทางการ
 * ไม่ได้ระบุสัดส่วน จึงอ่านว่าต้องมีอย่างน้อยประเภทละ 1 คน ตำแหน่งที่ระบุต่อจากคำว่า “เช่น” เป็นเพียงตัวอย่าง
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2285 and 2327
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2565.committee({ formal: 10, informal: 15 }).verdict; // 'met'
 * changeLeaders.fy2565.committee({ formal: 25, informal: 0 }).verdict; // 'unmet'
 * ```
 */
export const committee = headcount({
  programme,
  id: 'committee',
  title: { th: 'คณะกรรมการศูนย์ผู้นำจิตอาสาพัฒนาชุมชน', en: 'Committee of a centre of volunteer leaders' },
  source: leaders(2285, 2327),
  parameters: seats,
  total: { atLeast: seats.members, atMost: seats.members },
  kinds: {
    formal: { label: { th: 'ผู้นำที่เป็นทางการ', en: 'formal leaders' }, atLeast: seats.formal },
    informal: { label: { th: 'ผู้นำที่ไม่เป็นทางการ', en: 'informal leaders' }, atLeast: seats.informal },
  },
});

/**
 * Whether all three chose the committee (การคัดเลือกคณะกรรมการ): the province's or amphoe's office, the study centre,
 * and the centre of volunteer leaders.
 *
 * @th
 * คณะกรรมการได้รับการคัดเลือกโดยทั้งสามฝ่ายหรือไม่: สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ ศูนย์ศึกษาและพัฒนาชุมชน
 * และศูนย์ผู้นำจิตอาสาพัฒนาชุมชน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2285
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2565.committeeChosen({ byOffice: true, byStudyCentre: true }).missing; // ['byCentre']
 * ```
 */
export const committeeChosen = checklist({
  programme,
  id: 'committee-chosen',
  title: { th: 'การคัดเลือกคณะกรรมการศูนย์', en: 'Who chose the committee' },
  source: leaders(2285),
  facts: {
    byOffice: yesNo({ th: 'สำนักงานพัฒนาชุมชนจังหวัด/อำเภอร่วมคัดเลือก', en: "the province's or amphoe's office" }),
    byStudyCentre: yesNo({ th: 'ศูนย์ศึกษาและพัฒนาชุมชนร่วมคัดเลือก', en: 'the study and development centre' }),
    byCentre: yesNo({ th: 'ศูนย์ผู้นำจิตอาสาพัฒนาชุมชนร่วมคัดเลือก', en: 'the centre of volunteer leaders' }),
  },
  criteria: [yes('byOffice'), yes('byStudyCentre'), yes('byCentre')],
});

const meeting = { days: parameter(2, 'days', leaders(2287)) };

/**
 * Whether a centre held its workshop as printed (ประชุมเชิงปฏิบัติการ): two days and seven contents, from the
 * declaration of intent to the plan of action, which step 3 carries out. The two days stand without a word of comparison and
 * are read as exactly two.
 *
 * @th
 * ศูนย์จัดประชุมเชิงปฏิบัติการตามที่กำหนดหรือไม่: 2 วัน เนื้อหาครบ 7 ข้อ ตั้งแต่ประกาศเจตนารมณ์จนถึงจัดทำแผนปฏิบัติการ
 * จำนวน 2 วันไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 2 วันพอดี
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2287 to 2301
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2565.workshop({ days: 3 }).verdict; // 'unmet'
 * ```
 */
export const workshop = checklist({
  programme,
  id: 'workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการของศูนย์', en: 'Workshop of a centre' },
  source: leaders([2287, 2301]),
  parameters: meeting,
  facts: {
    days: count({ th: 'จำนวนวันที่ประชุม', en: 'days of the workshop' }, 'days'),
    intentDeclared: yesNo({ th: 'ประกาศเจตนารมณ์ เราทำความดี ด้วยหัวใจ', en: 'declaration of intent' }),
    visionSet: yesNo({ th: 'กำหนดวิสัยทัศน์ พันธกิจ บทบาทหน้าที่', en: 'vision, mission and duties were set' }),
    partnersLinked: yesNo({ th: 'ค้นหาและเชื่อมโยงเครือข่าย 7 ภาคี', en: 'the seven partner sectors were linked' }),
    curriculumMade: yesNo({ th: 'จัดทำหลักสูตรให้บริการประชาชน', en: 'a curriculum for the people was made' }),
    lecturersPrepared: yesNo({ th: 'เตรียมวิทยากรประจำศูนย์', en: 'lecturers were prepared' }),
    equipmentPrepared: yesNo({ th: 'เตรียมอุปกรณ์ในการบริการประชาชน', en: 'equipment was prepared' }),
    actionPlanMade: yesNo({ th: 'จัดทำแผนปฏิบัติการขับเคลื่อนกิจกรรม', en: 'a plan of action was made' }),
  },
  criteria: [
    exactly('days', meeting.days),
    yes('intentDeclared', { source: leaders(2289) }),
    yes('visionSet', { source: leaders(2291) }),
    yes('partnersLinked', { source: leaders(2293) }),
    yes('curriculumMade', { source: leaders(2295) }),
    yes('lecturersPrepared', { source: leaders(2297) }),
    yes('equipmentPrepared', { source: leaders(2299) }),
    yes('actionPlanMade', { source: leaders(2301) }),
  ],
});

const ofOneCentre = readAs({
  th: 'ไม่ได้พิมพ์คำเปรียบเทียบ และไม่ได้พิมพ์ว่าต่อศูนย์ อ่านว่าศูนย์ละ 5 คนพอดี',
  en: 'no word of comparison is printed, nor that it is for each centre; exactly five of one centre are read',
});

const course = { people: parameter(5, 'people', leaders(2313)), days: parameter(5, 'days', leaders(2313)) };

/**
 * Whether a centre sent its representatives to the course on shelters in disasters (หลักสูตรศูนย์พักพิงภัยพิบัติ CMS):
 * five people, five days, online by Zoom. The five people are read as those of one centre, whose representatives they are.
 * Neither number has a word of comparison: exactly five are read.
 *
 * @th
 * ศูนย์ส่งตัวแทนเข้าอบรมหลักสูตรศูนย์พักพิงภัยพิบัติ CMS ครบหรือไม่: 5 คน 5 วัน ผ่านระบบออนไลน์ Zoom จำนวน 5
 * คนอ่านว่าต่อหนึ่งศูนย์ ทั้งสองจำนวนไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่านั้นพอดี
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2313
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2565.shelterCourse({ people: 5, days: 4, online: true }).verdict; // 'unmet'
 * ```
 */
export const shelterCourse = checklist({
  programme,
  id: 'shelter-course',
  title: { th: 'หลักสูตรศูนย์พักพิงภัยพิบัติ CMS', en: 'Course on shelters in disasters (CMS)' },
  source: leaders(2313),
  parameters: course,
  facts: {
    people: count({ th: 'ตัวแทนศูนย์ที่เข้าอบรม', en: "the centre's representatives" }, 'people'),
    days: count({ th: 'จำนวนวันอบรม', en: 'days of the course' }, 'days'),
    online: yesNo({
      th: 'อบรมผ่านระบบออนไลน์ Zoom Cloud Meetings',
      en: 'the course is online, by Zoom Cloud Meetings',
    }),
  },
  criteria: [exactly('people', ofOneCentre(course.people)), exactly('days', course.days), yes('online')],
});
