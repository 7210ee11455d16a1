import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { all, any, atLeast, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { programme, registering } from './source.js';

/**
 * Who may be registered as an OTOP producer or entrepreneur (กลุ่มเป้าหมาย): a community producer group, a community producer who is a sole
 * owner, or a producer that is a small or medium enterprise.
 *
 * What makes one of each kind stands in the department's handbook, which the guideline does not print.
 *
 * @th ผู้มีสิทธิลงทะเบียนเป็นผู้ผลิต ผู้ประกอบการ OTOP มี 3 ประเภท คือ กลุ่มผู้ผลิตชุมชน ผู้ผลิตชุมชนที่เป็นเจ้าของรายเดียว และผู้ผลิตที่เป็นวิสาหกิจขนาดกลางและขนาดย่อม
 * รายละเอียดของแต่ละประเภทอยู่ในคู่มือการลงทะเบียน ซึ่งไม่ได้พิมพ์ไว้ในแนวทางนี้
 *
 * @throws {@link RuleInputError} a word that is none of the choice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6321
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.registrant({ kind: 'sole-owner' }).verdict; // 'met'
 * otop.fy2565.registrant({ kind: 'other' }).verdict; // 'unmet'
 * ```
 */
export const registrant = checklist({
  programme,
  id: 'registrant',
  title: { th: 'ผู้มีสิทธิลงทะเบียน OTOP', en: 'Who may be registered' },
  source: registering(6321),
  words: {
    met: { th: 'มีสิทธิลงทะเบียน', en: 'may be registered' },
    unmet: { th: 'ไม่มีสิทธิลงทะเบียน', en: 'may not be registered' },
  },
  facts: {
    kind: choice(
      { th: 'ประเภทผู้ลงทะเบียน', en: 'kind of registrant' },
      {
        'producer-group': { th: 'กลุ่มผู้ผลิตชุมชน', en: 'community producer group' },
        'sole-owner': { th: 'ผู้ผลิตชุมชนที่เป็นเจ้าของรายเดียว', en: 'community producer who is a sole owner' },
        enterprise: { th: 'วิสาหกิจขนาดกลางและขนาดย่อม', en: 'small or medium enterprise' },
        other: { th: 'อื่น ๆ', en: 'another' },
      },
    ),
  },
  criteria: [oneOf('kind', ['producer-group', 'sole-owner', 'enterprise'], { circumstance: true })],
});

/**
 * Whether a form was handed in by one of the two ways (ยื่นแบบการลงทะเบียน 2 รูปแบบ): at the development office of the amphoe in which the producer
 * is, complete and in office hours; or online at any hour, in four steps. Either is enough.
 *
 * @th การยื่นแบบการลงทะเบียนทำได้ 2 รูปแบบ คือ ยื่น ณ สำนักงานพัฒนาชุมชนอำเภอที่เป็นที่ตั้งของผู้ผลิต ผู้ประกอบการ ในวันและเวลาราชการ หรือยื่นออนไลน์ได้ตลอด 24 ชั่วโมง
 * ตาม 4 ขั้นตอน รูปแบบใดรูปแบบหนึ่งก็ได้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6297 to 6299
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const { formHandedIn } = otop.fy2565;
 * formHandedIn({ atOwnAmphoe: true, inOfficeHours: true, complete: true }).verdict; // 'met'
 * formHandedIn({ atOwnAmphoe: false, signedIn: true, account: true, requestWithFiles: true, saved: true }).verdict; // 'met'
 * ```
 */
export const formHandedIn = checklist({
  programme,
  id: 'form-handed-in',
  title: { th: 'ยื่นแบบการลงทะเบียนผู้ผลิต ผู้ประกอบการ OTOP', en: 'Handing in the form of OTOP registration' },
  source: registering([6297, 6299]),
  facts: {
    atOwnAmphoe: yesNo({
      th: 'ยื่น ณ สำนักงานพัฒนาชุมชนอำเภอที่เป็นที่ตั้งของกลุ่มผู้ผลิต ผู้ประกอบการ',
      en: 'handed in at the office of the amphoe where the producer is',
    }),
    complete: yesNo({ th: 'กรอกแบบฟอร์มถูกต้องครบถ้วน', en: 'the form is filled in correctly and completely' }),
    inOfficeHours: yesNo({ th: 'ยื่นในวันและเวลาราชการ', en: 'handed in on an official day, in office hours' }),
    signedIn: yesNo({ th: '1) ลงชื่อเข้าใช้ระบบออนไลน์', en: '1) signed in to the online system' }),
    account: yesNo({ th: '2) ลงทะเบียนสมัครสมาชิก', en: '2) registered an account' }),
    requestWithFiles: yesNo({ th: '3) กรอกใบคำร้องพร้อมแนบไฟล์เอกสาร', en: '3) filled in the request, with the files' }),
    saved: yesNo({ th: '4) กดบันทึก', en: '4) saved the request' }),
  },
  criteria: [
    any(
      'way',
      [
        all('office', [yes('atOwnAmphoe'), yes('complete'), yes('inOfficeHours')], {
          label: { th: 'ยื่น ณ สำนักงานพัฒนาชุมชนอำเภอ', en: 'at the amphoe office' },
          source: registering(6298),
        }),
        all('online', [yes('signedIn'), yes('account'), yes('requestWithFiles'), yes('saved')], {
          label: { th: 'ยื่นแบบลงทะเบียนออนไลน์', en: 'online' },
          source: registering(6299),
        }),
      ],
      { label: { th: 'รูปแบบใดรูปแบบหนึ่ง', en: 'one of the two ways' } },
    ),
  ],
});

const use = {
  databases: parameter(1, 'databases', registering(6327, 6854)),
  projects: parameter(5, 'projects', registering(6327, 6855)),
};

/**
 * The indicators of a province (ตัวชี้วัดกิจกรรม): one database of its producers that is correct and current, and its data used in the plan for at
 * least five projects. For the database no operator is printed; at least one is the reading.
 *
 * @th ตัวชี้วัดของจังหวัด มีฐานข้อมูลผู้ผลิต ผู้ประกอบการ OTOP ที่ถูกต้องเป็นปัจจุบัน 1 ฐาน และนำข้อมูลไปใช้กำหนดแผนการส่งเสริมและพัฒนา อย่างน้อย 5 โครงการ
 * จำนวนฐานข้อมูลไม่ได้พิมพ์คำว่าอย่างน้อย จึงอ่านว่าตั้งแต่ 1 ฐานขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6327, 6854 and 6855
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const database = { databases: 1, correct: true, current: true };
 * otop.fy2565.registrationUse({ ...database, projects: 4 }).verdict; // 'unmet'
 * otop.fy2565.registrationUse({ ...database, projects: 5 }).verdict; // 'met'
 * ```
 */
export const registrationUse = checklist({
  programme,
  id: 'registration-use',
  title: {
    th: 'ฐานข้อมูลผู้ผลิต ผู้ประกอบการ OTOP ของจังหวัดและการใช้ประโยชน์',
    en: "A province's database of OTOP producers and the use of the data",
  },
  source: registering(6327),
  parameters: use,
  facts: {
    databases: count({ th: 'ฐานข้อมูลผู้ผลิต ผู้ประกอบการ OTOP', en: 'databases of producers' }, 'databases'),
    correct: yesNo({ th: 'ฐานข้อมูลถูกต้อง', en: 'the database is correct' }),
    current: yesNo({ th: 'ฐานข้อมูลเป็นปัจจุบัน', en: 'the database is current' }),
    projects: count({ th: 'โครงการในแผนที่นำข้อมูลไปใช้ประโยชน์', en: 'projects of the plan that use the data' }, 'projects'),
  },
  criteria: [
    atLeast('databases', readAtLeast(use.databases)),
    yes('correct', { source: use.databases.source }),
    yes('current', { source: use.databases.source }),
    atLeast('projects', use.projects),
  ],
});
