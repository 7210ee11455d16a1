import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { roster } from '../../rules/deciding/headcount.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { daysHeld, withinPeriod } from '../days-held.js';
import { periods } from './calendar.js';
import { modelling, programme } from './source.js';

const participants = {
  committee: parameter(81, 'people', modelling(4436)),
  officers: parameter(27, 'people', modelling(4436)),
  central: parameter(6, 'people', modelling(4436)),
};

/**
 * Who comes to the model centres' workshop (กลุ่มเป้าหมาย 114 คน): three committee members of each of 27 centres, one
 * officer of each of 27 amphoes, and six of the department. The totals are asked here; what each centre sends is asked by
 * {@link modelWorkshopOfCentre}.
 *
 * @th
 * ตรวจกลุ่มเป้าหมายประชุมเชิงปฏิบัติการ 114 คน คือ คณะกรรมการศูนย์ 27 แห่ง ๆ ละ 3 คน นักวิชาการพัฒนาชุมชนอำเภอ 27 อำเภอ ๆ ละ 1 คน และเจ้าหน้าที่ส่วนกลาง
 * 6 คน กติกานี้ตรวจจำนวนรวม ส่วนจำนวนของแต่ละศูนย์ดูที่ modelWorkshopOfCentre
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown role
 * @source 004_5d18bda2820f2124.txt, line 4436
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelWorkshop({ committee: 81, officers: 27, central: 6 }).verdict; // 'met'
 * ```
 */
export const modelWorkshop = roster({
  programme,
  id: 'model-workshop',
  title: {
    th: 'กลุ่มเป้าหมายประชุมเชิงปฏิบัติการศูนย์ต้นแบบ 114 คน',
    en: "The 114 participants of the model centres' workshop",
  },
  source: modelling(4436),
  parameters: participants,
  roles: {
    committee: {
      label: { th: 'คณะกรรมการศูนย์จัดการกองทุนชุมชน 27 แห่ง ๆ ละ 3 คน', en: 'committee members, 3 of each centre' },
      exactly: participants.committee,
    },
    officers: {
      label: { th: 'นักวิชาการพัฒนาชุมชนอำเภอ 27 อำเภอ ๆ ละ 1 คน', en: 'officers, 1 of each amphoe' },
      exactly: participants.officers,
    },
    central: { label: { th: 'เจ้าหน้าที่ส่วนกลาง', en: 'of the department' }, exactly: participants.central },
  },
});

const perCentre = {
  committee: parameter(3, 'people', modelling(4436)),
  officer: parameter(1, 'people', modelling(4436)),
};

/**
 * Who comes to the workshop from one centre and its amphoe (แห่งละ 3 คน และอำเภอละ 1 คน): three of the centre's committee and one
 * amphoe officer. No comparison is printed: the numbers of a target group are read as exactly that many.
 *
 * @th
 * ตรวจผู้เข้าประชุมเชิงปฏิบัติการของศูนย์หนึ่งแห่ง คือ คณะกรรมการศูนย์ 3 คน และนักวิชาการพัฒนาชุมชนอำเภอ 1 คน เอกสารไม่ได้พิมพ์คำเปรียบเทียบ
 * จำนวนกลุ่มเป้าหมายอ่านว่าพอดีตามนั้น
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown role
 * @source 004_5d18bda2820f2124.txt, line 4436
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelWorkshopOfCentre({ committee: 3, officers: 1 }).verdict; // 'met'
 * debtCentres.fy2565.modelWorkshopOfCentre({ committee: 4, officers: 1 }).verdict; // 'unmet'
 * ```
 */
export const modelWorkshopOfCentre = roster({
  programme,
  id: 'model-workshop-of-centre',
  title: { th: 'ผู้เข้าประชุมเชิงปฏิบัติการ แห่งละ 3 คน และอำเภอละ 1 คน', en: 'Three of a centre and one of its amphoe' },
  source: modelling(4436),
  parameters: perCentre,
  roles: {
    committee: {
      label: { th: 'คณะกรรมการศูนย์จัดการกองทุนชุมชน', en: "members of the centre's committee" },
      exactly: perCentre.committee,
    },
    officers: { label: { th: 'นักวิชาการพัฒนาชุมชนอำเภอ', en: 'officers of the amphoe' }, exactly: perCentre.officer },
  },
});

const format = {
  days: parameter(3, 'days', modelling(4422, 4444)),
  topics: parameter(
    6,
    'topics',
    modelling.derived(
      {
        th: 'นับหัวข้อที่พิมพ์ไว้: กลยุทธ์, แรงจูงใจ, พี่เลี้ยงทางการเงิน, ทักษะและความรู้ทางการเงิน, วิทยากรมืออาชีพ, ที่ปรึกษาทางการเงิน',
        en: 'the printed topics counted: strategy, motivation, mentoring, financial skills, lecturing, advising',
      },
      4422,
    ),
  ),
};

/**
 * Whether the workshop has its form (รูปแบบประชุมเชิงปฏิบัติการ): online, three days, the first and the last in May to
 * June 2565, six topics.
 *
 * @th
 * ตรวจรูปแบบประชุมเชิงปฏิบัติการพัฒนาศักยภาพ คือ ผ่านสื่ออิเล็กทรอนิกส์ 3 วัน วันแรกและวันสุดท้ายอยู่ในเดือนพฤษภาคม - มิถุนายน 2565 ครบ 6 หัวข้อ
 *
 * @throws {@link RuleInputError} a last day before the first, more days than lie between the two, a number that is no whole number
 * from 0, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4422 to 4434 and 4444
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const form = { online: true, days: 3, firstDay: '2022-05-16', lastDay: '2022-05-18' };
 * debtCentres.fy2565.modelWorkshopForm({ ...form, topics: 5 }).next; // ['topics']
 * ```
 */
export const modelWorkshopForm = checklist({
  programme,
  id: 'model-workshop-form',
  title: {
    th: 'รูปแบบประชุมเชิงปฏิบัติการพัฒนาศักยภาพศูนย์ต้นแบบ',
    en: "Form of the model centres' workshop",
  },
  source: modelling([4422, 4434], 4444),
  parameters: { ...format, ...periods.workshop },
  facts: {
    online: yesNo({ th: 'ผ่านสื่ออิเล็กทรอนิกส์', en: 'online' }),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    topics: count({ th: 'เนื้อหาที่ครอบคลุมจาก 6 หัวข้อ', en: 'how many of the six topics it covers' }, 'topics', { most: 6 }),
    firstDay: date({ th: 'วันแรกของการประชุม', en: 'the first day of the workshop' }),
    lastDay: date({ th: 'วันสุดท้ายของการประชุม', en: 'the last day of the workshop' }),
  },
  ordered: daysHeld('firstDay', 'lastDay', 'days'),
  criteria: [
    yes('online'),
    exactly('days', format.days),
    atLeast('topics', format.topics),
    ...withinPeriod(periods.workshop, { th: 'เดือนพฤษภาคม - มิถุนายน 2565', en: 'May to June 2565 (2022)' }),
  ],
});

const understood = { share: parameter(80, 'percent', modelling(4448)) };

/**
 * The indicator of the workshop (ตัวชี้วัดกิจกรรม): 80 % of those who took part understand, no comparison printed and read as at least. The base is those who
 * took part, not those who were invited: 92 of 114.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม ผู้เข้าร่วมร้อยละ 80 มีความรู้ความเข้าใจ อ่านว่าไม่น้อยกว่า คิดจากผู้ที่เข้าร่วมจริง ไม่ใช่ผู้ที่ได้รับเชิญ ถ้าเข้าร่วม 114 คน เท่ากับ 92
 * คน
 *
 * @throws {@link RuleInputError} more who understand than took part, a number that is no whole number from 0, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4448
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelWorkshopUnderstood({ participants: 114, understood: 91 }).verdict; // 'unmet'
 * debtCentres.fy2565.modelWorkshopUnderstood({ participants: 114 }).least; // 92
 * ```
 */
export const modelWorkshopUnderstood = quota({
  programme,
  id: 'model-workshop-understood',
  title: {
    th: 'ผู้เข้าประชุมเชิงปฏิบัติการศูนย์ต้นแบบมีความรู้ความเข้าใจ',
    en: "Participants of the model centres' workshop who understand",
  },
  source: modelling(4448),
  parameters: understood,
  share: readAtLeast(understood.share),
  unit: 'people',
  whole: { name: 'participants', label: { th: 'ผู้เข้าร่วม', en: 'those who took part' } },
  part: { name: 'understood', label: { th: 'ผู้มีความรู้ความเข้าใจ', en: 'those who understand' } },
});
