import { parameter } from '../../core/parameter.js';
import { all, any, exactly, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, province, yesNo } from '../../rules/logic/fact.js';
import { activity, programme } from './source.js';

/**
 * Whether a province hosts a centre (จังหวัดที่ตั้งศูนย์): Chiang Mai, Ubon Ratchathani and Satun, by name in Thai. The tambon
 * of Chiang Mai is printed in three ways that are one name misread.
 *
 * @th
 * ตรวจว่าจังหวัดเป็นที่ตั้งของศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) หรือไม่ คือ เชียงใหม่ อุบลราชธานี และสตูล ชื่อตำบลของเชียงใหม่พิมพ์ไว้สามแบบ
 * อ่านว่าเป็นตำบลเดียวกัน
 *
 * @throws {@link RuleInputError} a name that is no province's, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3764
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.hostProvince({ province: 'สตูล' }).verdict; // 'met'
 * ```
 */
export const hostProvince = checklist({
  programme,
  id: 'host-province',
  title: { th: 'จังหวัดที่เป็นที่ตั้งของศูนย์เรียนรู้ชุมชน (ศูนย์สารภี)', en: 'A province with a centre' },
  words: {
    met: { th: 'เป็นจังหวัดที่ตั้งศูนย์', en: 'has a centre' },
    unmet: { th: 'ไม่ใช่จังหวัดที่ตั้งศูนย์', en: 'has no centre' },
  },
  source: activity(3764),
  facts: { province: province({ th: 'จังหวัด', en: 'the province' }) },
  criteria: [oneOf('province', ['เชียงใหม่', 'อุบลราชธานี', 'สตูล'], { circumstance: true })],
});

/**
 * Whom a centre trains (กลุ่มผู้เข้ารับการฝึกทักษะอาชีพ): members of poor households, disadvantaged people, those affected by
 * COVID-19, and anyone who is interested. One class is enough, and no quota between them is printed.
 *
 * The objective prints the first two without a space between them; the indicator separates them, as here.
 *
 * @th
 * ตรวจว่าบุคคลเป็นกลุ่มเป้าหมายฝึกทักษะอาชีพหรือไม่ คือ ครัวเรือนยากจน ผู้ด้อยโอกาส ผู้ได้รับผลกระทบจากโรคติดเชื้อไวรัสโคโรนา 2019 หรือประชาชนที่สนใจ
 * กลุ่มใดกลุ่มหนึ่งก็ได้ เอกสารไม่ได้กำหนดสัดส่วน วัตถุประสงค์พิมพ์สองกลุ่มแรกติดกัน ในที่นี้แยกตามตัวชี้วัด
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown class
 * @source 004_5d18bda2820f2124.txt, lines 3758 and 3895
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.trainee({ poorHousehold: false, interested: true }).verdict; // 'met'
 * ```
 */
export const trainee = checklist({
  programme,
  id: 'trainee',
  title: { th: 'ผู้เข้ารับการฝึกทักษะอาชีพ', en: 'Whom a centre trains' },
  source: activity.inferred(
    {
      th: 'บรรทัด 3758 พิมพ์ครัวเรือนยากจนและผู้ด้อยโอกาสติดกัน อ่านเป็นสองกลุ่มตามบรรทัด 3895',
      en: 'line 3758 prints poor households and the disadvantaged as one word; two classes are read, as in line 3895',
    },
    3758,
    3895,
  ),
  words: {
    met: { th: 'เข้ารับการฝึกทักษะอาชีพได้', en: 'may be trained' },
    unmet: { th: 'ไม่อยู่ในกลุ่มเป้าหมายการฝึก', en: 'is not of those who are trained' },
  },
  facts: {
    poorHousehold: yesNo({ th: 'ครัวเรือนยากจน', en: 'of a poor household' }),
    disadvantaged: yesNo({ th: 'ผู้ด้อยโอกาส', en: 'disadvantaged' }),
    affectedByCovid: yesNo({
      th: 'ผู้ได้รับผลกระทบจากการแพร่ระบาดของโรคติดเชื้อไวรัสโคโรนา 2019',
      en: 'affected by COVID-19',
    }),
    interested: yesNo({ th: 'ประชาชนที่สนใจ', en: 'interested' }),
  },
  criteria: [
    any(
      'class',
      [
        yes('poorHousehold', { circumstance: true }),
        yes('disadvantaged', { circumstance: true }),
        yes('affectedByCovid', { circumstance: true }),
        yes('interested'),
      ],
      {
        label: { th: 'กลุ่มใดกลุ่มหนึ่ง', en: 'one of the classes' },
      },
    ),
  ],
});

const workshop = {
  times: parameter(1, 'times', activity(3766)),
  committee: parameter(15, 'people', activity(3766)),
  days: parameter(2, 'days', activity(3766)),
};

/**
 * The workshop of a centre's committee (ประชุมเชิงปฏิบัติการคณะกรรมการศูนย์): held once, for 15 members and two days. On the
 * first day four areas of management, on the second three results: duties reviewed, a plan to drive the centre, the form
 * and plan of training. No comparison is printed: the numbers are read as exactly that many. What it costs is in
 * `centreBudget`.
 *
 * @th
 * ตรวจการประชุมเชิงปฏิบัติการคณะกรรมการศูนย์เรียนรู้ชุมชน คือ จัด 1 ครั้ง 15 คน 2 วัน วันแรกการบริหารจัดการ 4 ด้าน วันที่สองมีผล 3 อย่าง คือ
 * ทบทวนภารกิจ แผนการขับเคลื่อนศูนย์ และรูปแบบกับแผนการฝึกอบรม จำนวนไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่านั้นพอดี งบประมาณดูที่ `centreBudget`
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3766 to 3779
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.committeeWorkshop({ members: 15, days: 1 }).verdict; // 'unmet'
 * ```
 */
export const committeeWorkshop = checklist({
  programme,
  id: 'committee-workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการคณะกรรมการศูนย์เรียนรู้ชุมชน', en: "Workshop of a centre's committee" },
  source: activity([3766, 3779]),
  parameters: workshop,
  facts: {
    times: count({ th: 'จำนวนครั้งที่จัด', en: 'times that it was held' }, 'times'),
    members: count({ th: 'คณะกรรมการที่เข้าร่วม', en: 'members who came' }, 'people'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    people: yesNo({ th: '1) การบริหารคน', en: '1) managing people' }),
    money: yesNo({ th: '2) การบริหารเงิน', en: '2) managing money' }),
    work: yesNo({ th: '3) การบริหารงาน', en: '3) managing work' }),
    infrastructure: yesNo({ th: '4) การบริหารโครงสร้างพื้นฐาน', en: '4) managing infrastructure' }),
    duties: yesNo({ th: '1) ทบทวนภารกิจของคณะกรรมการ', en: '1) duties reviewed' }),
    drivePlan: yesNo({ th: '2) จัดทำแผนการขับเคลื่อนศูนย์', en: '2) plan to drive the centre' }),
    trainingPlan: yesNo({ th: '3) กำหนดรูปแบบและแผนการฝึกอบรม', en: '3) form and plan of training' }),
  },
  criteria: [
    exactly('times', workshop.times),
    exactly('members', workshop.committee),
    exactly('days', workshop.days),
    all('areas', [yes('people'), yes('money'), yes('work'), yes('infrastructure')], {
      label: { th: 'การบริหารจัดการ 4 ด้าน', en: 'four areas of management' },
      source: activity([3768, 3773]),
    }),
    all('results', [yes('duties'), yes('drivePlan'), yes('trainingPlan')], {
      label: { th: 'ผลของวันที่ 2', en: 'results of the second day' },
      source: activity([3777, 3779]),
    }),
  ],
});
