import { type Parameter, parameter } from '../../core/parameter.js';
import { all, any, atLeast, exactly, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { roster } from '../../rules/deciding/roster.js';
import { count, date, money, province, yesNo } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { during } from '../../rules/time/timetable.js';
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
  source: activity(3758, 3895),
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
  committee: parameter(15, 'people', activity(3766)),
  days: parameter(2, 'days', activity(3766)),
};

/**
 * The workshop of a centre's committee (ประชุมเชิงปฏิบัติการคณะกรรมการศูนย์): 15 members, two days. On the first day four
 * areas of management, on the second three results: duties reviewed, a plan to drive the centre, the form and plan of
 * training.
 *
 * @th
 * ตรวจการประชุมเชิงปฏิบัติการคณะกรรมการศูนย์เรียนรู้ชุมชน คือ 15 คน 2 วัน วันแรกการบริหารจัดการ 4 ด้าน วันที่สองมีผล 3 อย่าง คือ ทบทวนภารกิจ
 * แผนการขับเคลื่อนศูนย์ และรูปแบบกับแผนการฝึกอบรม
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

const budgets = {
  workshop: parameter(17_700, 'baht', activity(3766, 3863, 3865, 3873)),
  chiangMai: parameter(340_800, 'baht', activity(3785, 3863)),
  ubonRatchathani: parameter(364_500, 'baht', activity(3806, 3865)),
  satun: parameter(209_000, 'baht', activity(3840, 3873)),
};

const centre = {
  name: 'centre',
  label: { th: 'ศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) ของจังหวัดใด', en: 'which centre' },
} as const;

const budgetRule = {
  programme,
  id: 'centre-budget',
  title: { th: 'งบประมาณรายศูนย์', en: 'Budget of a centre' },
  source: /* @__PURE__ */ activity([3861, 3873]),
  facts: {
    workshop: /* @__PURE__ */ money({ th: 'ประชุมเชิงปฏิบัติการคณะกรรมการศูนย์', en: "the committee's workshop" }),
    training: /* @__PURE__ */ money({ th: 'การฝึกอบรม (และพัฒนาศูนย์)', en: 'training and development' }),
  },
} as const;

// @__NO_SIDE_EFFECTS__
const budgetOf = (training: Parameter<number>) =>
  checklist({
    ...budgetRule,
    parameters: { workshop: budgets.workshop, training },
    criteria: [exactly('workshop', budgets.workshop), exactly('training', training)],
  });

const readingLabels = {
  'chiang-mai': { th: 'เชียงใหม่', en: 'Chiang Mai' },
  'ubon-ratchathani': { th: 'อุบลราชธานี', en: 'Ubon Ratchathani' },
  satun: { th: 'สตูล', en: 'Satun' },
};

/**
 * Whether the budget of a centre is as printed (งบประมาณรายศูนย์): 17,700 baht for the committee's workshop, and for training with
 * development 340,800 in Chiang Mai, 364,500 in Ubon Ratchathani, 209,000 in Satun. A centre comes to 358,500, 382,200 and
 * 226,700; the last is printed behind a page break, under another heading.
 *
 * @th
 * พิจารณาว่างบประมาณของศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) เป็นไปตามที่กำหนดหรือไม่ ค่าประชุมเชิงปฏิบัติการคณะกรรมการศูนย์แห่งละ 17,700 บาท
 * ค่าใช้จ่ายในการฝึกอบรมของเชียงใหม่ 340,800 บาท อุบลราชธานี 364,500 บาท และสตูล 209,000 บาท
 *
 * @throws {@link RuleInputError} no centre, an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3766, 3785, 3806, 3840 and 3861 to 3873
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const { centreBudget } = royalInitiativeCentres.fy2565;
 * centreBudget({ centre: 'satun', workshop: 17_700, training: 209_000 }).verdict; // 'met'
 * centreBudget({ centre: 'chiang-mai', workshop: 17_700, training: 209_000 }).next; // ['training']
 * ```
 */
export const centreBudget = readings({
  labels: readingLabels,
  reading: centre,
  rules: {
    'chiang-mai': budgetOf(budgets.chiangMai),
    'ubon-ratchathani': budgetOf(budgets.ubonRatchathani),
    satun: budgetOf(budgets.satun),
  },
});

const wholeActivity = parameter(967_400, 'baht', activity(3861));

/**
 * Whether the budgets of the three centres add up to the activity's 967,400 baht (งบประมาณรวม): 358,500 + 382,200 + 226,700.
 *
 * @th
 * ตรวจว่างบประมาณของสามศูนย์รวมเป็น 967,400 บาทหรือไม่ คือ 358,500 + 382,200 + 226,700 บาท
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3861 to 3873
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const items = [
 *   { name: 'เชียงใหม่', amount: 358_500 },
 *   { name: 'อุบลราชธานี', amount: 382_200 },
 *   { name: 'สตูล', amount: 226_700 },
 * ];
 * royalInitiativeCentres.fy2565.activityBudget({ items }).verdict; // 'met'
 * ```
 */
export const activityBudget = spending({
  programme,
  id: 'activity-budget',
  title: { th: 'งบประมาณรวมของกิจกรรม 967,400 บาท', en: "The activity's 967,400 baht" },
  source: activity([3861, 3873]),
  parameters: { wholeActivity },
  envelope: wholeActivity,
  relation: 'equals',
});

const people = {
  committee: parameter(15, 'people', activity(3853, 3855, 3857)),
  chiangMai: parameter(280, 'people', activity(3853)),
  ubonRatchathani: parameter(220, 'people', activity(3855)),
  satun: parameter(300, 'people', activity(3857)),
};

// @__NO_SIDE_EFFECTS__
const peopleOf = (trainees: Parameter<number>) =>
  roster({
    programme,
    id: 'centre-people',
    title: { th: 'จำนวนคนรายศูนย์', en: 'People of a centre' },
    source: activity([3849, 3857]),
    parameters: { committee: people.committee, trainees },
    roles: {
      committee: {
        label: { th: 'คณะกรรมการศูนย์เรียนรู้ชุมชน', en: "the centre's committee" },
        exactly: people.committee,
      },
      trainees: { label: { th: 'ผู้เข้ารับการฝึกอบรม', en: 'trainees' }, exactly: trainees },
    },
  });

/**
 * Whether the people of a centre are as printed (จำนวนคนรายศูนย์): 15 of its committee, and 280 trainees in Chiang Mai, 220 in Ubon
 * Ratchathani, 300 in Satun, who are places on courses rather than different people. The centres have 295, 235 and 315 people,
 * 845 together. No comparison is printed: the numbers of a target group are read as exactly that many.
 *
 * @th
 * พิจารณาว่าจำนวนกลุ่มเป้าหมายของศูนย์เป็นไปตามที่กำหนดหรือไม่ คณะกรรมการศูนย์แห่งละ 15 คน ผู้เข้ารับการฝึกอบรมเชียงใหม่ 280 คน อุบลราชธานี 220 คน
 * และสตูล 300 คน จำนวนผู้เข้ารับการฝึกอบรมนับตามที่นั่งของแต่ละหลักสูตร
 *
 * @throws {@link RuleInputError} no centre, a number that is no whole number from 0, or an unknown role
 * @source 004_5d18bda2820f2124.txt, lines 3849 to 3857
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.centrePeople({ centre: 'chiang-mai', committee: 15, trainees: 280 }).verdict; // 'met'
 * ```
 */
export const centrePeople = readings({
  labels: readingLabels,
  reading: centre,
  rules: {
    'chiang-mai': peopleOf(people.chiangMai),
    'ubon-ratchathani': peopleOf(people.ubonRatchathani),
    satun: peopleOf(people.satun),
  },
});

const results = {
  committee: parameter(45, 'people', activity(3891)),
  plans: parameter(3, 'centres', activity(3893)),
  trainees: parameter(800, 'people', activity(3895)),
};

/**
 * The indicators of the activity (ตัวชี้วัดโครงการ), no comparison printed and read as at least: 45 committee members developed, a plan in each of the three centres,
 * 800 people trained. Plans count by centre: two plans of one centre do not make up for another's.
 *
 * @th
 * ตรวจตัวชี้วัดศูนย์เรียนรู้ชุมชน คือ คณะกรรมการได้รับการพัฒนาศักยภาพ 45 คน มีแผนการขับเคลื่อนครบทั้ง 3 ศูนย์ และผู้ได้รับความรู้และฝึกทักษะอาชีพ 800 คน
 * อ่านว่าไม่น้อยกว่า แผนนับเป็นรายศูนย์ สองแผนของศูนย์เดียวใช้แทนของศูนย์อื่นไม่ได้
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
    centresWithPlan: count({ th: 'ศูนย์ที่มีแผนการขับเคลื่อน', en: 'centres with a plan' }, 'centres'),
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
 * @th
 * กำหนดจังหวัดบันทึกผลการดำเนินงานศูนย์เรียนรู้ชุมชนในระบบ BPM ภายใน 7 วัน เอกสารตรงนี้ไม่ได้บอกว่านับจากวันใด อ่านตามข้อความทำนองเดียวกันของกิจกรรม 2.6
 * ว่านับจากวันที่กิจกรรมสิ้นสุด
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
  facts: { completedOn: date({ th: 'วันที่กิจกรรมสิ้นสุด', en: 'the day on which the activity ended' }) },
  ordered: [['completedOn', 'doneOn']],
  due: after('completedOn', entry.window),
});

const operating = {
  from: parameter(
    '2022-01-01',
    'date',
    activity.derived({ th: 'วันแรกของเดือนมกราคม 2565', en: 'the first day of January 2565' }, 3883),
  ),
  to: parameter(
    '2022-07-31',
    'date',
    activity.derived({ th: 'วันสุดท้ายของเดือนกรกฎาคม 2565', en: 'the last day of July 2565' }, 3883),
  ),
};

/**
 * Whether the activity runs on a day (ระยะเวลาดำเนินการ): January to July 2565.
 *
 * @th
 * ตรวจว่าวันที่ระบุอยู่ในระยะเวลาดำเนินการของศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) หรือไม่ คือ มกราคม - กรกฎาคม 2565
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
  title: { th: 'ระยะเวลาดำเนินการ ไตรมาส 2 - 4', en: 'When the activity runs: quarters 2 to 4' },
  source: activity(3883),
  words: {
    met: { th: 'อยู่ในระยะเวลาดำเนินการ', en: 'within the period' },
    unmet: { th: 'ไม่อยู่ในระยะเวลาดำเนินการ', en: 'outside the period' },
  },
  parameters: operating,
  facts: { on: date({ th: 'วันที่', en: 'the day' }) },
  criteria: [
    during('on', operating, {
      id: 'in-period',
      label: { th: 'ดำเนินการในระยะเวลาที่กำหนด', en: 'carried out within the period' },
    }),
  ],
});
