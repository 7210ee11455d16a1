import { parameter } from '../../core/parameter.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { roster } from '../../rules/deciding/headcount.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, date, listOf, name, yesNo } from '../../rules/logic/fact.js';
import { judged } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { during } from '../../rules/time/timetable.js';
import { onLaterDay } from '../days-held.js';
import { periods } from './calendar.js';
import { establishing, programme } from './source.js';

/**
 * The four steps of establishing a centre (กระบวนการจัดตั้ง 4 ขั้นตอน), in their order: planning meetings of province and
 * amphoe, a workshop, a study visit, and the workshop that founds the centre, which only follows the visit. How many days each
 * takes is asked by {@link workshopDays} and `studyVisit`.
 *
 * @th
 * แสดงว่าการจัดตั้งศูนย์จัดการกองทุนชุมชนดำเนินการถึงขั้นใดใน 4 ขั้นตอน คือ ประชุมชี้แจงและวางแผนระดับจังหวัดและอำเภอ
 * ประชุมเชิงปฏิบัติการสร้างความรู้ความเข้าใจ ศึกษาดูงาน และประชุมเชิงปฏิบัติการเพื่อจัดตั้งศูนย์ ซึ่งทำหลังศึกษาดูงาน
 * จำนวนวันดูที่ workshopDays และ studyVisit
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 4119 to 4161
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.establishmentSteps({
 *   planningMeetings: true,
 *   workshop: true,
 *   studyVisit: false,
 *   foundingWorkshop: true,
 * });
 * outcome.verdict; // 'unmet'
 * outcome.skipped; // ['studyVisit']
 * ```
 */
export const establishmentSteps = stages({
  programme,
  id: 'establishment-steps',
  title: { th: 'กระบวนการจัดตั้งศูนย์จัดการกองทุนชุมชน 4 ขั้นตอน', en: 'Four steps of establishing a centre' },
  source: establishing([4119, 4161]),
  stages: {
    planningMeetings: { th: 'ขั้นตอนที่ 1 ประชุมชี้แจงและวางแผน', en: 'step 1: planning meetings', lines: [[4121, 4125]] },
    workshop: { th: 'ขั้นตอนที่ 2 ประชุมเชิงปฏิบัติการสร้างความรู้ความเข้าใจ', en: 'step 2: workshop', lines: [4127] },
    studyVisit: { th: 'ขั้นตอนที่ 3 ศึกษาดูงาน', en: 'step 3: study visit', lines: [4145] },
    foundingWorkshop: { th: 'ขั้นตอนที่ 4 ประชุมเชิงปฏิบัติการเพื่อจัดตั้ง', en: 'step 4: founding workshop', lines: [4161] },
  },
});

const lengths = {
  workshop: parameter(1, 'days', establishing(4127, 4207)),
  founding: parameter(1, 'days', establishing(4161, 4211)),
};

/**
 * Whether the workshops of steps 2 and 4 took the days that are printed (จำนวน 1 วัน): one day each, in January to March 2565, step
 * 4 on a later day than step 2, as it follows the visit of step 3. No comparison is printed: exactly one is the reading. The two days of step 3 are asked by `studyVisit`.
 *
 * @th
 * ตรวจว่าการประชุมเชิงปฏิบัติการขั้นตอนที่ 2 และขั้นตอนที่ 4 จัดขั้นตอนละ 1 วัน ในเดือนมกราคม - มีนาคม 2565 โดยขั้นตอนที่ 4 จัดในวันหลังจากขั้นตอนที่ 2 เพราะต้องศึกษาดูงานตามขั้นตอนที่ 3 ก่อน หรือไม่
 * เอกสารไม่ได้พิมพ์คำเปรียบเทียบไว้ อ่านว่า 1 วันพอดี ส่วนการศึกษาดูงาน 2 วันในขั้นตอนที่ 3 ดูที่ studyVisit
 *
 * @throws {@link RuleInputError} step 4 no later than step 2, a number that is no whole number from 0, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4099, 4127, 4161, 4207, 4211 and 4223
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const held = { workshopOn: '2022-01-20', foundingOn: '2022-03-01' };
 * debtCentres.fy2565.workshopDays({ ...held, workshop: 1, founding: 1 }).verdict; // 'met'
 * debtCentres.fy2565.workshopDays({ ...held, workshop: 1, founding: 2 }).next; // ['founding']
 * ```
 */
export const workshopDays = checklist({
  programme,
  id: 'workshop-days',
  title: {
    th: 'ประชุมเชิงปฏิบัติการขั้นตอนที่ 2 และ 4 ขั้นตอนละ 1 วัน',
    en: 'Steps 2 and 4 of establishing a centre take one day each',
  },
  source: establishing(4127, 4161, 4207, 4211),
  parameters: { ...lengths, ...periods.establishment },
  facts: {
    workshop: count({ th: 'จำนวนวันของขั้นตอนที่ 2', en: 'days of step 2' }, 'days'),
    founding: count({ th: 'จำนวนวันของขั้นตอนที่ 4', en: 'days of step 4' }, 'days'),
    workshopOn: date({ th: 'วันที่จัดขั้นตอนที่ 2', en: 'the day of step 2' }),
    foundingOn: date({ th: 'วันที่จัดขั้นตอนที่ 4', en: 'the day of step 4' }),
  },
  ordered: onLaterDay('workshopOn', 'foundingOn'),
  criteria: [
    exactly('workshop', lengths.workshop),
    exactly('founding', lengths.founding),
    during('workshopOn', periods.establishment, {
      id: 'workshop-in-period',
      label: { th: 'ขั้นตอนที่ 2 ในเดือนมกราคม - มีนาคม 2565', en: 'step 2 in January to March 2565 (2022)' },
    }),
    during('foundingOn', periods.establishment, {
      id: 'founding-in-period',
      label: { th: 'ขั้นตอนที่ 4 ในเดือนมกราคม - มีนาคม 2565', en: 'step 4 in January to March 2565 (2022)' },
    }),
  ],
});

const group = {
  people: parameter(16, 'people', establishing(4129, 4199)),
  partners: parameter(4, 'people', establishing(4129, 4201)),
};

/**
 * The core group of a centre (กลุ่มเป้าหมายแห่งละ 20 คน): 16 from the people's side and 4 development partners. Six kinds
 * of partners are named as examples for the four places; which four is not said.
 *
 * @th
 * ตรวจว่ากลุ่มเป้าหมายของศูนย์มีแห่งละ 20 คนหรือไม่ คือ ภาคประชาชน ผู้นำชุมชน และคณะกรรมการกลุ่ม/องค์กรการเงินชุมชน 16 คน และภาคีการพัฒนา 4 คน
 * เอกสารยกตัวอย่างภาคีไว้ 6 ประเภท แต่ไม่ได้ระบุว่าต้องเป็น 4 ประเภทใด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown role
 * @source 004_5d18bda2820f2124.txt, lines 4127 to 4129 and 4197 to 4201
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.coreGroup({ people: 16, partners: 4 }).verdict; // 'met'
 * debtCentres.fy2565.coreGroup({ people: 15, partners: 5 }).verdict; // 'unmet'
 * ```
 */
export const coreGroup = roster({
  programme,
  id: 'core-group',
  title: { th: 'กลุ่มเป้าหมายจัดตั้งศูนย์ แห่งละ 20 คน', en: 'The core group of a centre, 20 people' },
  source: establishing([4127, 4129], [4197, 4201]),
  parameters: group,
  roles: {
    people: {
      label: { th: 'ภาคประชาชน ผู้นำชุมชน และคณะกรรมการกลุ่ม/องค์กรการเงินชุมชน', en: "people's side" },
      exactly: group.people,
    },
    partners: { label: { th: 'ภาคีการพัฒนา', en: 'development partners' }, exactly: group.partners },
  },
});

const occasions = {
  workshop: { th: 'ผู้เข้าร่วมขั้นตอนที่ 2', en: 'participants of step 2' },
  studyVisit: { th: 'ผู้เข้าร่วมขั้นตอนที่ 3', en: 'participants of step 3' },
  foundingWorkshop: { th: 'ผู้เข้าร่วมขั้นตอนที่ 4', en: 'participants of step 4' },
};
type Occasion = keyof typeof occasions;
const occasionNames = Object.keys(occasions) as readonly Occasion[];

const member = { th: 'ผู้เข้าร่วมภาคประชาชน', en: "a participant of the people's side" };
const participantsOf = (step: Occasion) => listOf(occasions[step], name(member));
const same = {
  th: 'ผู้เข้าร่วมขั้นตอนที่ 2 - 4 (ภาคประชาชน) ต้องเป็นบุคคลเดียวกันทุกครั้ง',
  en: "The same participants of the people's side in steps 2 to 4",
};

/** Whether the same people came every time, and who did not. */
export interface SameParticipantsOutcome extends VerdictOutcome {
  /** Those who came to one of the steps that are known. */
  readonly members: readonly string[];
  /** Those of them who did not come to another. */
  readonly absent: readonly { readonly member: string; readonly absentFrom: readonly Occasion[] }[];
}

/**
 * Whether the same people came to steps 2, 3 and 4 (ต้องเป็นบุคคลเดียวกันทุกครั้ง). It concerns the people's side of the core
 * group alone, not the partners. A substitute for somebody who dropped out is not provided for: it is a breach, and
 * named.
 *
 * @th
 * ตรวจว่าผู้เข้าร่วมขั้นตอนที่ 2 - 4 ภาคประชาชนเป็นบุคคลเดียวกันทุกครั้งหรือไม่ ไม่รวมภาคีการพัฒนา เอกสารไม่ได้ให้มีผู้เข้าร่วมแทน
 * ผู้ที่เข้าร่วมไม่ครบหรือมาแทนจึงแสดงรายชื่อไว้
 *
 * @throws {@link RuleInputError} somebody who is listed twice for one step, or an unknown step
 * @source 004_5d18bda2820f2124.txt, line 4183
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.sameParticipants({ workshop: ['01', '02'], studyVisit: ['01', '03'] });
 * outcome.verdict; // 'unmet'
 * outcome.absent[0]; // { member: '02', absentFrom: ['studyVisit'] }
 * ```
 */
export const sameParticipants = verdictFunction(
  {
    programme,
    id: 'same-participants',
    title: same,
    source: establishing(4183),
    facts: {
      workshop: participantsOf('workshop'),
      studyVisit: participantsOf('studyVisit'),
      foundingWorkshop: participantsOf('foundingWorkshop'),
    },
  },
  {
    verdict: {
      label: { th: 'ผลการตรวจรายชื่อ', en: 'the check' },
      words: {
        met: { th: 'เป็นรายเดียวกันทุกครั้ง', en: 'the same every time' },
        unmet: { th: 'ไม่เป็นรายเดียวกันทุกครั้ง', en: 'not the same every time' },
        unknown: { th: 'ยังตรวจไม่ได้', en: 'cannot be checked yet' },
      },
    },
    members: { label: { th: 'รายชื่อ', en: 'members' } },
    absent: {
      label: { th: 'ไม่ครบทุกครั้ง', en: 'not there every time' },
      of: { member: { label: member }, absentFrom: { label: { th: 'ขาด', en: 'absent from' }, words: occasions } },
    },
  },
  (values): Found<SameParticipantsOutcome> => {
    const missing = occasionNames.filter(step => values[step] === undefined);
    const known = occasionNames.flatMap(step => (values[step] ? [{ step, there: new Set(values[step]) }] : []));
    const members = [...new Set(known.flatMap(({ there }) => [...there]))];
    const absent = members.flatMap(each => {
      const absentFrom = known.filter(({ there }) => !there.has(each)).map(({ step }) => step);
      return absentFrom.length > 0 ? [{ member: each, absentFrom }] : [];
    });
    // Nobody at one step is not the same people, whoever comes to the next.
    const isBroken = absent.length > 0 || known.some(({ there }) => there.size === 0);
    const verdict = isBroken ? 'unmet' : missing.length > 0 ? 'unknown' : 'met';
    const criteria = [judged('same', same, verdict, { source: establishing(4183) })];
    return { verdict, tell: () => ({ members, absent, criteria, missing }) };
  },
);

/**
 * Whether the workshop of step 2 did what it is for (เนื้อหาและผลผลิตขั้นตอนที่ 2): six items, of which the last three leave
 * something behind: a plan of action, the centre's committee and the place of the visit.
 *
 * @th
 * ตรวจว่าการประชุมขั้นตอนที่ 2 ครบเนื้อหาและผลผลิต 6 รายการหรือไม่ สามรายการหลังต้องมีผลผลิต คือ แผนปฏิบัติการร่วมกับภาคี คณะกรรมการศูนย์
 * และสถานที่ศึกษาดูงาน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown item
 * @source 004_5d18bda2820f2124.txt, lines 4131 to 4143
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.workshopOutputs({ committeeChosen: false }).verdict; // 'unmet'
 * ```
 */
export const workshopOutputs = checklist({
  programme,
  id: 'workshop-outputs',
  title: { th: 'เนื้อหาและผลผลิตของขั้นตอนที่ 2', en: 'What step 2 covers and leaves behind' },
  source: establishing([4131, 4143]),
  facts: {
    situationExplained: yesNo({ th: 'สถานการณ์เศรษฐกิจและกองทุนชุมชน', en: 'situation of the economy and the funds' }),
    fundsSurveyed: yesNo({ th: 'สำรวจและวิเคราะห์สถานการณ์กองทุนในชุมชน', en: 'funds of the community surveyed' }),
    approachExplained: yesNo({ th: 'แนวทางการจัดตั้งและดำเนินงานศูนย์', en: 'how a centre is established and works' }),
    actionPlanSet: yesNo({ th: 'กำหนดแผนปฏิบัติการร่วมกับภาคี', en: 'plan of action set with the partners' }),
    committeeChosen: yesNo({ th: 'คัดเลือกคณะกรรมการศูนย์', en: "the centre's committee chosen" }),
    visitPlaceSet: yesNo({ th: 'กำหนดสถานที่ศึกษาดูงาน', en: 'place of the study visit set' }),
  },
  criteria: [
    yes('situationExplained'),
    yes('fundsSurveyed'),
    yes('approachExplained'),
    yes('actionPlanSet'),
    yes('committeeChosen'),
    yes('visitPlaceSet'),
  ],
});
