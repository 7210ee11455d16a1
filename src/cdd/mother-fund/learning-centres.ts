import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { selection } from '../../rules/deciding/selection.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { days } from './days.js';
import { formFacts, oneDayOrAdapted } from './form.js';
import { centres, programme } from './source.js';

const onePerAmphoe = parameter(1, 'centres', centres(2848));

/**
 * Which village becomes the amphoe's learning centre (ศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอ): one, chosen by the amphoe with its
 * Mother-Fund network among the Mother-Fund villages whose experience with drugs others can follow, gained with the part of
 * the people there, and that are ready and willing. How to choose between several such villages is not printed: they come out
 * as `tied`, and the choice is for the amphoe to make.
 *
 * @th
 * คัดเลือกหมู่บ้านเป็นศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอ อำเภอละ 1 แห่ง โดยอำเภอร่วมกับเครือข่ายกองทุนแม่ของแผ่นดิน
 * จากหมู่บ้านกองทุนแม่ที่มีประสบการณ์การแก้ไขปัญหายาเสพติดที่เป็นแบบอย่างได้ ซึ่งเกิดจากการมีส่วนร่วมของคนในชุมชน มีความพร้อม และมีความสมัครใจ
 * เมื่อมีหลายหมู่บ้านที่เข้าเกณฑ์ เอกสารไม่ได้บอกวิธีเลือก ผลคือเสมอกัน (tied) อำเภอเป็นผู้เลือก
 *
 * @throws {@link RuleInputError} a village that is listed twice or without a name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2848
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const model = { motherFundVillage: true, modelExperience: true, communityTookPart: true, ready: true, willing: true };
 * const { chooseLearningCentre } = motherFund.fy2565;
 * chooseLearningCentre({ candidates: [{ id: 'ก', ...model }, { id: 'ข', ...model, ready: false }] }).selected; // ['ก']
 * chooseLearningCentre({ candidates: [{ id: 'ก', ...model }, { id: 'ข', ...model }] }).tied; // ['ก', 'ข']
 * ```
 */
export const chooseLearningCentre = selection({
  programme,
  id: 'choose-learning-centre',
  title: { th: 'คัดเลือกศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอ', en: "Choosing an amphoe's learning centre" },
  source: centres(2848),
  parameters: { onePerAmphoe },
  facts: {
    motherFundVillage: yesNo({ th: 'เป็นหมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'is a Mother-Fund village' }),
    modelExperience: yesNo({
      th: 'มีประสบการณ์การแก้ไขปัญหายาเสพติดที่เป็นแบบอย่างได้',
      en: 'its experience of solving drug problems can serve as a model',
    }),
    communityTookPart: yesNo({ th: 'เกิดจากการมีส่วนร่วมของคนในชุมชน', en: 'the people of the community took part' }),
    ready: yesNo({ th: 'มีความพร้อม', en: 'is ready' }),
    willing: yesNo({ th: 'มีความสมัครใจ', en: 'is willing' }),
  },
  criteria: [
    yes('motherFundVillage', { circumstance: true }),
    yes('modelExperience', { circumstance: true }),
    yes('communityTookPart'),
    yes('ready'),
    yes('willing'),
  ],
  preferences: [],
  quota: onePerAmphoe,
  unit: 'villages',
});

const workshop = {
  members: parameter(10, 'people', centres(2850, 2871)),
  days: parameter(1, 'days', centres(2850, 2852)),
  from: days.centres.from,
  to: days.centres.to,
};

/**
 * Whether the workshop for the committee of an amphoe's learning centre (ประชุมเชิงปฏิบัติการ) is as printed: 10 members of the
 * committee, one day, in December 2564. Line 2850 invites the Mother-Fund committee of the village that was chosen, line 2871
 * counts the committee of the centre: they are read as the same 10 people. What it is about is `centreCourse`.
 *
 * In the COVID-19 epidemic the form may be adapted (online, in subgroups, or otherwise): then the one day is not asked for, but
 * the announcement of the province's disease committee is followed and the main contents are kept.
 *
 * @th
 * ตรวจว่าการประชุมเชิงปฏิบัติการคณะกรรมการศูนย์เรียนรู้ระดับอำเภอเป็นไปตามที่กำหนดหรือไม่ คือ 10 คน 1 วัน ในเดือนธันวาคม 2564 คณะกรรมการกองทุนแม่
 * (บรรทัด 2850) และคณะกรรมการศูนย์เรียนรู้ (บรรทัด 2871) อ่านว่าเป็น 10 คนเดียวกัน ในสถานการณ์โรคติดเชื้อไวรัสโคโรนา 2019 ปรับรูปแบบได้ ไม่ต้องครบ 1 วัน
 * แต่ต้องเป็นไปตามประกาศของคณะกรรมการควบคุมโรคติดต่อของจังหวัดและคงเนื้อหาสาระสำคัญไว้ เนื้อหาดูที่ centreCourse
 *
 * @throws {@link RuleInputError} a number that is not whole, a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2850, 2852, 2867, 2871 and 2875
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.centreWorkshop({ members: 10, days: 1, heldOn: '2021-12-15' }).verdict; // 'met'
 * motherFund.fy2565.centreWorkshop({ members: 9 }).verdict; // 'unmet'
 * ```
 */
export const centreWorkshop = checklist({
  programme,
  id: 'centre-workshop',
  title: {
    th: 'ประชุมเชิงปฏิบัติการเพิ่มศักยภาพคณะกรรมการศูนย์เรียนรู้ระดับอำเภอ',
    en: "Workshop for the committee of an amphoe's learning centre",
  },
  source: centres.inferred(
    {
      th: 'กรรมการกองทุนแม่ของหมู่บ้าน (บรรทัด 2850) และกรรมการศูนย์เรียนรู้ (บรรทัด 2871) อ่านว่าเป็น 10 คนเดียวกัน',
      en: 'the committee of the village (line 2850) and that of the centre (line 2871) are read as the same 10 people',
    },
    2850,
    2852,
    2871,
  ),
  parameters: workshop,
  facts: {
    members: count({ th: 'คณะกรรมการศูนย์เรียนรู้ที่เข้าร่วม', en: 'members of the committee who take part' }, 'people'),
    ...formFacts,
    heldOn: date({ th: 'วันที่จัดประชุม', en: 'day of the workshop' }),
  },
  criteria: [
    exactly('members', workshop.members),
    oneDayOrAdapted(workshop.days, centres(2867)),
    during('heldOn', days.centres, { id: 'held-on' }),
  ],
});

/**
 * What the workshop is about (กรอบรายวิชา): five topics that are named; a sixth bullet leaves room for others.
 *
 * @source 004_5d18bda2820f2124.txt, lines 2852 to 2859
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.centreCourse.length; // 5
 * motherFund.fy2565.centreCourse[1].en; // 'tasks of the learning centre'
 * ```
 */
export const centreCourse: readonly Text[] = deepFreeze([
  { th: 'แนวคิดเรื่องศูนย์เรียนรู้กองทุนแม่ของแผ่นดิน', en: 'idea of the learning centre' },
  { th: 'ภารกิจของศูนย์เรียนรู้กองทุนแม่ของแผ่นดิน', en: 'tasks of the learning centre' },
  { th: 'กลไกการดำเนินงานศูนย์เรียนรู้กองทุนแม่ของแผ่นดิน', en: 'how the learning centre works' },
  { th: 'ข้อมูลและองค์ความรู้ในศูนย์เรียนรู้กองทุนแม่ของแผ่นดิน', en: 'data and knowledge in the learning centre' },
  { th: 'ขั้นตอนวิธีดำเนินงานศูนย์เรียนรู้กองทุนแม่ของแผ่นดิน', en: 'steps of its work' },
]);

/**
 * Whether the development plan of an amphoe's learning centre (แผนพัฒนาศูนย์เรียนรู้) has what it is made of: targets, an approach
 * and activities.
 *
 * @th
 * ตรวจว่าแผนพัฒนาศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอมีครบหรือไม่ คือ กำหนดเป้าหมาย แนวทาง และกิจกรรม
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2865
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.centrePlan({ targets: true, approach: true }).missing; // ['activities']
 * ```
 */
export const centrePlan = checklist({
  programme,
  id: 'centre-plan',
  title: { th: 'แผนพัฒนาศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอ', en: "Development plan of an amphoe's learning centre" },
  source: centres(2865),
  facts: {
    targets: yesNo({ th: 'กำหนดเป้าหมาย', en: 'has targets' }),
    approach: yesNo({ th: 'กำหนดแนวทาง', en: 'has an approach' }),
    activities: yesNo({ th: 'กำหนดกิจกรรม', en: 'has activities' }),
  },
  criteria: [yes('targets'), yes('approach'), yes('activities')],
});

const everyAmphoe = parameter(878, 'amphoes', centres(2876, 2882));

/**
 * The two indicators of activity 1.1 (ตัวชี้วัดกิจกรรม) in one register: every one of the 878 amphoes has its learning centre, and
 * its committee has a development plan. With one entry an amphoe the register is also the database that is expected of the
 * activity; an amphoe that is entered twice is refused, since it has one centre. Give `number` for a province or an amphoe.
 *
 * @th
 * ตรวจตัวชี้วัดสองข้อของกิจกรรม 1.1 ในทะเบียนเดียว คือ ทุกอำเภอทั้ง 878 อำเภอมีศูนย์เรียนรู้ และคณะกรรมการมีแผนพัฒนาศูนย์เรียนรู้
 * ทะเบียนมีอำเภอละหนึ่งรายการ อำเภอที่ซ้ำจะไม่รับ จังหวัดหรืออำเภอให้ระบุจำนวนของตนใน number
 *
 * @throws {@link RuleInputError} an amphoe that is listed twice or without a name, more amphoes than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2876 and 2882
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const centres = [{ id: 'เมือง', hasCentre: true, hasPlan: true }, { id: 'ท่าบ่อ', hasCentre: true, hasPlan: false }];
 * const outcome = motherFund.fy2565.centreRegister({ centres, number: 9 });
 * outcome.verdict; // 'unmet'
 * outcome.notListed; // 7
 * ```
 */
export const centreRegister = everyOne({
  programme,
  id: 'centre-register',
  title: { th: 'ศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอ 878 แห่ง', en: 'Learning centres of the 878 amphoes' },
  source: centres(2876, 2882),
  parameters: { everyAmphoe },
  list: { name: 'centres', label: { th: 'ศูนย์เรียนรู้ของอำเภอ', en: 'the centre of an amphoe' } },
  unit: 'amphoes',
  facts: {
    hasCentre: yesNo({ th: 'มีศูนย์เรียนรู้', en: 'has a learning centre' }),
    hasPlan: yesNo({ th: 'คณะกรรมการมีแผนพัฒนาศูนย์เรียนรู้', en: 'its committee has a development plan' }),
  },
  criteria: [yes('hasCentre'), yes('hasPlan')],
  number: everyAmphoe,
});
