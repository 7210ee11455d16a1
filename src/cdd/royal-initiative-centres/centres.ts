import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { all, any, atLeast, exactly, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, name, yesNo } from '../../rules/logic/fact.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { during } from '../../rules/time/timetable.js';
import { activity, programme } from './source.js';

/**
 * Whether a province hosts a centre (จังหวัดที่ตั้งศูนย์): Chiang Mai, Ubon Ratchathani and Satun, by name in Thai. The tambon
 * of Chiang Mai is printed in three ways that are one name misread.
 *
 * @throws {@link RuleInputError} a blank name, or an unknown fact
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
  source: activity(3764),
  parameters: { provinces: parameter(3, 'provinces', activity(3764)) },
  facts: { province: name({ th: 'จังหวัด', en: 'the province' }) },
  criteria: [oneOf('province', ['เชียงใหม่', 'อุบลราชธานี', 'สตูล'])],
});

/**
 * Whom a centre trains (กลุ่มผู้เข้ารับการฝึกทักษะอาชีพ): members of poor households, disadvantaged people, those affected by
 * COVID-19, and anyone who is interested. One class is enough, and no quota between them is printed.
 *
 * The objective prints the first two without a space between them; the indicator separates them, as here.
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
  source: activity(3758, 3895),
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
    any('class', [yes('poorHousehold'), yes('disadvantaged'), yes('affectedByCovid'), yes('interested')], {
      label: { th: 'กลุ่มใดกลุ่มหนึ่ง', en: 'one of the classes' },
    }),
  ],
});

const workshop = {
  committee: parameter(15, 'people', activity(3766)),
  days: parameter(2, 'days', activity(3766)),
  cost: parameter(17700, 'baht', activity(3766)),
  areas: parameter(4, 'dimensions', activity(3768)),
};

/**
 * The workshop of a centre's committee (ประชุมเชิงปฏิบัติการคณะกรรมการศูนย์): 15 members, two days. On the first day four
 * areas of management, on the second three results: duties reviewed, a plan to drive the centre, the form and plan of
 * training.
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
    members: count({ th: 'คณะกรรมการที่เข้าร่วม', en: 'members who came' }, 'people'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    people: yesNo({ th: '1) การบริหารคน', en: 'managing people' }),
    money: yesNo({ th: '2) การบริหารเงิน', en: 'managing money' }),
    work: yesNo({ th: '3) การบริหารงาน', en: 'managing work' }),
    infrastructure: yesNo({ th: '4) การบริหารโครงสร้างพื้นฐาน', en: 'managing infrastructure' }),
    duties: yesNo({ th: '1) ทบทวนภารกิจของคณะกรรมการ', en: 'duties reviewed' }),
    drivePlan: yesNo({ th: '2) จัดทำแผนการขับเคลื่อนศูนย์', en: 'plan to drive the centre' }),
    trainingPlan: yesNo({ th: '3) กำหนดรูปแบบและแผนการฝึกอบรม', en: 'form and plan of training' }),
  },
  criteria: [
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

/**
 * The budget of a centre (งบประมาณรายศูนย์): the committee's workshop, 17,700 baht, and training with development. Chiang
 * Mai has 358,500, Ubon Ratchathani 382,200, Satun 226,700; the last is printed behind a page break, under another
 * heading.
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown part
 * @source 004_5d18bda2820f2124.txt, lines 3861 to 3873
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.centreBudget({ workshop: 17_700, training: 209_000 }).total; // '226700'
 * ```
 */
export const centreBudget = composition({
  programme,
  id: 'centre-budget',
  title: { th: 'งบประมาณรายศูนย์', en: 'Budget of a centre' },
  source: activity([3861, 3873]),
  parameters: {
    workshop: workshop.cost,
    chiangMai: parameter(358500, 'baht', activity(3863)),
    ubon: parameter(382200, 'baht', activity(3865)),
    satun: parameter(226700, 'baht', activity(3873)),
  },
  unit: 'baht',
  parts: {
    workshop: { th: 'ประชุมเชิงปฏิบัติการคณะกรรมการศูนย์', en: "the committee's workshop" },
    training: { th: 'การฝึกอบรม (และพัฒนาศูนย์)', en: 'training and development' },
  },
});

/**
 * Whether the activity's budget is the sum of its centres' (งบประมาณรวม): 967,400 baht.
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3861 to 3873
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const parts = [
 *   { name: 'เชียงใหม่', amount: 358_500 },
 *   { name: 'อุบลราชธานี', amount: 382_200 },
 *   { name: 'สตูล', amount: 226_700 },
 * ];
 * royalInitiativeCentres.fy2565.activityBudget({ total: 967_400, parts }).verdict; // 'met'
 * ```
 */
export const activityBudget = rollUp({
  programme,
  id: 'activity-budget',
  title: { th: 'งบประมาณรวมของกิจกรรม', en: 'Budget of the activity' },
  source: activity([3861, 3873]),
  parameters: { total: parameter(967400, 'baht', activity(3861)) },
  unit: 'baht',
  relation: 'equals',
});

/**
 * The people of a centre (จำนวนคนรายศูนย์): its committee and its trainees, who are places on courses rather than
 * different people. 295 in Chiang Mai, 235 in Ubon Ratchathani, 315 in Satun, 845 together.
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown part
 * @source 004_5d18bda2820f2124.txt, lines 3849 to 3857
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.centrePeople({ committee: 15, trainees: 280, total: 295 }).addsUp; // 'met'
 * ```
 */
export const centrePeople = composition({
  programme,
  id: 'centre-people',
  title: { th: 'จำนวนคนรายศูนย์', en: 'People of a centre' },
  source: activity([3849, 3857]),
  parameters: {
    committee: parameter(15, 'people', activity(3853, 3855, 3857)),
    chiangMai: parameter(295, 'people', activity(3853)),
    ubon: parameter(235, 'people', activity(3855)),
    satun: parameter(315, 'people', activity(3857)),
    total: parameter(845, 'people', activity(3851)),
  },
  unit: 'people',
  parts: {
    committee: { th: 'คณะกรรมการศูนย์เรียนรู้ชุมชน', en: "the centre's committee" },
    trainees: { th: 'ผู้เข้ารับการฝึกอบรม', en: 'trainees' },
  },
});

const results = {
  committee: parameter(45, 'people', activity(3891)),
  plans: parameter(3, 'centres', activity(3893)),
  trainees: parameter(800, 'people', activity(3895)),
};

/**
 * The indicators of the activity (ตัวชี้วัดโครงการ): 45 committee members developed, a plan in each of the three centres,
 * 800 people trained. Plans count by centre: two plans of one centre do not make up for another's.
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3889 to 3895
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const outcome = royalInitiativeCentres.fy2565.indicators({ committeeTrained: 45, centresWithPlan: 2, trained: 800 });
 * outcome.next; // ['centres-with-plan']
 * ```
 */
export const indicators = checklist({
  programme,
  id: 'indicators',
  title: { th: 'ตัวชี้วัดศูนย์เรียนรู้ชุมชน', en: 'Indicators of the centres' },
  source: activity([3889, 3895]),
  parameters: results,
  facts: {
    committeeTrained: count({ th: 'คณะกรรมการที่ได้รับการพัฒนาศักยภาพ', en: 'committee members developed' }, 'people'),
    centresWithPlan: count({ th: 'ศูนย์ที่มีแผนการขับเคลื่อน', en: 'centres with a plan' }, 'centres', { most: 3 }),
    trained: count({ th: 'ผู้ได้รับความรู้และฝึกทักษะอาชีพ', en: 'people trained' }, 'people'),
  },
  criteria: [
    atLeast('committeeTrained', results.committee),
    atLeast('centresWithPlan', results.plans),
    atLeast('trained', results.trainees),
  ],
});

const entry = { window: parameter(7, 'days', activity(3847)) };

/**
 * When a province enters the activity in the BPM system: seven days after it ended. From which day the seven count is
 * not printed here; a like sentence of activity 2.6 says from the end.
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3847
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.entryDue({ completedOn: '2022-07-31' }).due; // '2022-08-07'
 * ```
 */
export const entryDue = deadline({
  programme,
  id: 'entry-due',
  title: { th: 'บันทึกผลการดำเนินงานในระบบ BPM ภายใน 7 วัน', en: 'BPM entry within seven days' },
  source: activity(3847),
  parameters: entry,
  facts: { completedOn: date({ th: 'วันที่ดำเนินการเสร็จสิ้น', en: 'the day on which it ended' }) },
  due: after('completedOn', entry.window),
});

const operating = {
  from: parameter('2022-01-01', 'date', activity.derived('first day of มกราคม 2565', 3883)),
  to: parameter('2022-07-31', 'date', activity.derived('last day of กรกฎาคม 2565', 3883)),
};

/**
 * Whether the activity runs on a day (ระยะเวลาดำเนินการ): January to July 2565.
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3883
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.inOperatingPeriod({ on: '2022-08-01' }).verdict; // 'unmet'
 * ```
 */
export const inOperatingPeriod = checklist({
  programme,
  id: 'in-operating-period',
  title: { th: 'ระยะเวลาดำเนินการ ไตรมาส 2 - 4', en: 'When the activity runs' },
  source: activity(3883),
  parameters: operating,
  facts: { on: date({ th: 'วันที่', en: 'the day' }) },
  criteria: [during('on', operating, { id: 'in-period' })],
});
