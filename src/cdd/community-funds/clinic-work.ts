import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { days, periods } from './days.js';
import { clinic, programme } from './source.js';

const attendance = {
  committee: parameter(5, 'people', clinic(3368)),
  people: parameter(25, 'people', clinic(3368)),
  days: parameter(1, 'days', clinic(3368)),
};

/**
 * Whether a Mobile Clinic workshop (ประชุมเชิงปฏิบัติการ Mobile Clinic) is as printed: one day, in January to May 2565, 30 people, of
 * whom 5 are committee members of the fund and 25 people who are to reach capital. No comparison is printed: the numbers of a target group are read
 * as exactly that many.
 *
 * @th
 * ตรวจว่าการประชุมเชิงปฏิบัติการ Mobile Clinic เป็นไปตามที่กำหนดหรือไม่ คือ 1 วัน ในเดือนมกราคม - พฤษภาคม 2565 รวม 30 คน เป็นคณะกรรมการกองทุนชุมชน 5 คน
 * และประชาชนที่จะเข้าถึงแหล่งทุน 25 คน เอกสารไม่ได้ใช้คำว่าไม่น้อยกว่าหรือไม่เกิน จึงอ่านว่าเท่ากับจำนวนนั้นพอดี
 *
 * @throws {@link RuleInputError} a number that is not whole, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3368 and 3451
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.workshop({ committee: 5, people: 25, days: 1, heldOn: '2022-03-01' }).verdict; // 'met'
 * communityFunds.fy2565.workshop({ committee: 6, people: 24 }).next; // ['committee', 'people', 'days', 'in-period']
 * ```
 */
export const workshop = checklist({
  programme,
  id: 'workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการ Mobile Clinic 30 คน', en: 'Mobile Clinic workshop of 30' },
  source: clinic(3368),
  parameters: { ...attendance, ...periods.clinic },
  facts: {
    committee: count({ th: 'คณะกรรมการกองทุนชุมชน', en: 'committee members of the fund' }, 'people'),
    people: count({ th: 'ประชาชนเข้าถึงแหล่งทุน', en: 'people who are to reach capital' }, 'people'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    heldOn: date({ th: 'วันที่จัดประชุม', en: 'the day of the workshop' }),
  },
  criteria: [
    exactly('committee', attendance.committee),
    exactly('people', attendance.people),
    exactly('days', attendance.days),
    during('heldOn', periods.clinic, {
      id: 'in-period',
      label: { th: 'เดือนมกราคม - พฤษภาคม 2565', en: 'January to May 2565 (2022)' },
    }),
  ],
});

/**
 * Whether a workshop took up all seven points on people's access to capital (ประเด็นส่งเสริมประชาชนเข้าถึงแหล่งทุน). Joining a fund is
 * something that the workshop supports; nobody has to join before applying for a loan.
 *
 * @th
 * ตรวจว่าการประชุมครอบคลุมประเด็นส่งเสริมประชาชนเข้าถึงแหล่งทุนครบทั้ง 7 ประเด็นหรือไม่ การสมัครเป็นสมาชิกกองทุนเป็นเรื่องที่การประชุมสนับสนุน
 * ไม่ใช่เงื่อนไขก่อนการขอกู้ยืม
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3398 to 3416
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.accessSession({ surveyed: true, sources: true, rules: false }).verdict; // 'unmet'
 * ```
 */
export const accessSession = checklist({
  programme,
  id: 'access-session',
  title: { th: 'ประเด็นส่งเสริมประชาชนเข้าถึงแหล่งทุน', en: 'Points of the workshop on access to capital' },
  source: clinic([3398, 3416]),
  facts: {
    surveyed: yesNo({ th: 'สำรวจและจัดทำทะเบียนประชาชน', en: 'people were surveyed and registered' }),
    sources: yesNo({ th: 'สร้างการรับรู้แหล่งทุนในชุมชน', en: 'the sources of capital were made known' }),
    rules: yesNo({ th: 'สร้างความเข้าใจระเบียบของกองทุน', en: 'the rules of the funds were explained' }),
    saving: yesNo({ th: 'สร้างความตระหนักด้านการออม', en: 'saving was made a concern' }),
    joining: yesNo({ th: 'สนับสนุนให้สมัครเป็นสมาชิกกองทุน', en: 'joining a fund was supported' }),
    matching: yesNo({ th: 'จับคู่เจรจากับคณะกรรมการกองทุน', en: 'borrowers were matched with committees' }),
    applying: yesNo({ th: 'ขอกู้ยืมตามระเบียบของกองทุน', en: "applications followed the funds' rules" }),
  },
  criteria: [
    yes('surveyed', { source: clinic(3400) }),
    yes('sources', { source: clinic(3406) }),
    yes('rules', { source: clinic(3408) }),
    yes('saving', { source: clinic(3410) }),
    yes('joining', { source: clinic(3412) }),
    yes('matching', { source: clinic(3414) }),
    yes('applying', { source: clinic(3416) }),
  ],
});

const visits = parameter(2, 'times', clinic(3418));

/**
 * Whether a team followed a fund up as printed (ติดตาม 2 ครั้ง): twice; the first time the development plan and the people's
 * borrowing, the second time the assessment, recorded by the end of May 2565 and, so it is read, not before the activity begins in
 * January. No day and no interval is printed for the first visit, and no word of comparison for the number; more visits are read as enough.
 *
 * @th
 * พิจารณาว่าทีมคู่หู คู่คิด ติดตามครบ 2 ครั้งหรือไม่ ครั้งที่ 1 ติดตามแผนและการกู้ยืม ครั้งที่ 2 ประเมินศักยภาพ และบันทึกในระบบภายในเดือนพฤษภาคม 2565
 * และอ่านว่าไม่ก่อนเดือนมกราคม 2565 ซึ่งเริ่มกิจกรรม
 * เอกสารไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่ 2 ครั้งขึ้นไป
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3418 to 3428 and 3451
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.followUp({ visits: 2, recordedOn: '2022-06-01' }).verdict; // 'unmet'
 * ```
 */
export const followUp = checklist({
  programme,
  id: 'follow-up',
  title: { th: 'ทีมคู่หู คู่คิด ติดตาม 2 ครั้ง', en: 'Two visits of the Move for Fund Team' },
  source: clinic([3418, 3428]),
  parameters: { visits, recordedFrom: periods.clinic.from, recordedBy: days.clinicRecord },
  facts: {
    visits: count({ th: 'จำนวนครั้งที่ติดตาม', en: 'visits' }, 'times'),
    plan: yesNo({ th: 'ติดตามแผนการพัฒนาตัวชี้วัดที่ไม่ผ่าน', en: 'the development plan was followed up' }),
    borrowing: yesNo({ th: 'ติดตามการกู้ยืมเงินของประชาชน', en: "people's borrowing was followed up" }),
    assessed: yesNo({ th: 'ประเมินศักยภาพตามหลักธรรมาภิบาล', en: 'the fund was assessed' }),
    recordedOn: date({ th: 'วันที่บันทึกในระบบ', en: 'the day it was recorded' }),
  },
  criteria: [
    atLeast('visits', readAtLeast(visits)),
    yes('plan', { source: clinic(3422) }),
    yes('borrowing', { source: clinic(3424) }),
    yes('assessed', { source: clinic(3428) }),
    during(
      'recordedOn',
      { from: periods.clinic.from, to: days.clinicRecord },
      {
        id: 'recorded-on',
        source: clinic.inferred(
          {
            th: 'ไม่ก่อนเดือนที่เริ่มกิจกรรม (บรรทัด 3451) และภายในเดือนพฤษภาคม 2565 (บรรทัด 3428)',
            en: 'from the month in which the activity begins (line 3451) to the end of May 2565 (2022) (line 3428)',
          },
          3428,
          3451,
        ),
      },
    ),
  ],
});
