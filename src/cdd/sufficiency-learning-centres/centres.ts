import { parameter } from '../../core/parameter.js';
import { all, atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { centres, programme } from './source.js';

const one = {
  centres: parameter(1, 'centres', centres(5949, 5967)),
  amphoes: parameter(878, 'amphoes', centres(5971)),
};

/**
 * Whether every amphoe has its learning centre (อำเภอละ 1 แห่ง): one, in a village that is a sufficiency village of
 * FY2565. The one is printed without a minimum, so two do not fit. There are 878 amphoes unless the caller gives another
 * `number`: that of a province. That every amphoe has such a village is taken for granted by the text. The 3,308
 * learning centres of the villages themselves are another count.
 *
 * @th
 * ทุกอำเภอมีศูนย์เรียนรู้และขับเคลื่อนปรัชญาของเศรษฐกิจพอเพียงอำเภอละ 1 แห่งหรือไม่
 * โดยศูนย์ต้องอยู่ในพื้นที่หมู่บ้านเศรษฐกิจพอเพียง ปี 2565 จำนวน 1 แห่งเป็นจำนวนที่ระบุตายตัว
 * ทั้งประเทศ 878 อำเภอ หากคิดรายจังหวัดให้ระบุ `number`
 * ไม่รวมศูนย์เรียนรู้ของหมู่บ้าน 3,308 แห่งซึ่งเป็นอีกโครงการหนึ่ง
 *
 * @throws {@link RuleInputError} an amphoe that comes twice, more amphoes than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5949, 5967 and 5971
 * @example
 * ```ts
 * import { sufficiencyLearningCentres } from 'chumchon/cdd';
 *
 * const amphoes = [{ id: 'ก', centres: 1, inSufficiencyVillage: false }];
 * sufficiencyLearningCentres.fy2565.oneInEveryAmphoe({ amphoes, number: 1 }).verdict; // 'unmet'
 * ```
 */
export const oneInEveryAmphoe = everyOne({
  programme,
  id: 'one-in-every-amphoe',
  title: { th: 'ศูนย์เรียนรู้อำเภอละ 1 แห่ง', en: 'A learning centre in every amphoe' },
  source: centres(5949, 5967, 5971),
  parameters: one,
  list: { name: 'amphoes', label: { th: 'อำเภอ', en: 'an amphoe' } },
  unit: 'amphoes',
  facts: {
    centres: count({ th: 'ศูนย์เรียนรู้ที่คัดเลือกของอำเภอ', en: 'its chosen learning centres' }, 'centres'),
    inSufficiencyVillage: yesNo({
      th: 'อยู่ในพื้นที่หมู่บ้านเศรษฐกิจพอเพียง ปี 2565',
      en: 'the centre lies in a sufficiency village of 2565',
    }),
  },
  criteria: [exactly('centres', one.centres), yes('inSufficiencyVillage', { source: centres(5949) })],
  number: one.amphoes,
});

const target = { centres: parameter(878, 'centres', centres(5983, 6838)) };

const developedOnes = {
  th: 'พิมพ์เพียงจำนวน อ่านว่านับเฉพาะศูนย์ที่ได้รับการพัฒนาตามผลที่คาดว่าจะได้รับ',
  en: 'the number alone is printed: those that were developed are counted, as the expected result has it',
};

/**
 * The indicator of the activity: 878 learning centres. The indicator prints the number alone; that the developed ones
 * are counted is read from the expected result. When one counts as developed is `developed`. There are no more, one an
 * amphoe.
 *
 * @th
 * ตัวชี้วัดกิจกรรม: ศูนย์เรียนรู้และขับเคลื่อนปรัชญาของเศรษฐกิจพอเพียง 878 แห่ง ตัวชี้วัดระบุเพียงจำนวน
 * การนับเฉพาะศูนย์ที่ได้รับการพัฒนาเป็นการอ่านจากผลที่คาดว่าจะได้รับ การพัฒนาครบทุกด้านดูที่ `developed` มีไม่เกิน 878
 * แห่ง คืออำเภอละ 1 แห่ง
 *
 * @throws {@link RuleInputError} more than 878 centres, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5977, 5983 and 6838
 * @example
 * ```ts
 * import { sufficiencyLearningCentres } from 'chumchon/cdd';
 *
 * sufficiencyLearningCentres.fy2565.centresDeveloped({ centres: 877 }).verdict; // 'unmet'
 * ```
 */
export const centresDeveloped = checklist({
  programme,
  id: 'centres-developed',
  title: { th: 'ศูนย์เรียนรู้ที่ได้รับการพัฒนา', en: 'Learning centres that were developed' },
  source: centres(5977, 5983, 6838),
  parameters: target,
  facts: {
    centres: count({ th: 'ศูนย์เรียนรู้ที่ได้รับการพัฒนา', en: 'learning centres that were developed' }, 'centres', {
      most: 878,
    }),
  },
  criteria: [atLeast('centres', target.centres, { source: centres.inferred(developedOnes, 5977, 5983, 6838) })],
});

/**
 * Whether a learning centre was developed in all its sides (ข้อ 2.1–2.4): its place, its committee (set up, reviewed or
 * revised), its plan, and the committee's skills together with support on the way into the standards of community
 * development (มชช.). Whether the committee or the centre enters the standards is not said.
 *
 * @th
 * ศูนย์เรียนรู้ได้รับการพัฒนาครบทุกด้านหรือไม่ (ข้อ 2.1–2.4): สถานที่ คณะกรรมการ (จัดตั้ง ทบทวน หรือปรับปรุง)
 * แผนการดำเนินงาน และเพิ่มพูนทักษะคณะกรรมการพร้อมส่งเสริมให้เข้าสู่ระบบมาตรฐานการพัฒนาชุมชน (มชช.)
 * ไม่ได้ระบุชัดว่าคณะกรรมการหรือศูนย์เป็นผู้เข้าสู่ระบบ มชช.
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5951 to 5959
 * @example
 * ```ts
 * import { sufficiencyLearningCentres } from 'chumchon/cdd';
 *
 * sufficiencyLearningCentres.fy2565.developed({ place: true, committee: true, plan: false }).verdict; // 'unmet'
 * ```
 */
export const developed = checklist({
  programme,
  id: 'developed',
  title: { th: 'การพัฒนาศูนย์เรียนรู้ในด้านต่าง ๆ', en: 'A learning centre in all its sides' },
  source: centres([5951, 5959]),
  facts: {
    place: yesNo({ th: 'พัฒนาสถานที่ให้เอื้อต่อการใช้งาน', en: 'its place was made fit for use' }),
    committee: yesNo({ th: 'จัดตั้ง ทบทวน/ปรับปรุงคณะกรรมการ', en: 'its committee was set up, reviewed or revised' }),
    plan: yesNo({ th: 'จัดทำแผนการดำเนินงาน', en: 'its plan was made' }),
    skills: yesNo({
      th: 'เพิ่มพูนทักษะคณะกรรมการให้จัดการความรู้จากประสบการณ์และภูมิปัญญาในชุมชนได้',
      en: 'its committee was trained to manage knowledge from the experience and wisdom of the community',
    }),
    standards: yesNo({
      th: 'ส่งเสริมสนับสนุนให้เข้าสู่ระบบมาตรฐานการพัฒนาชุมชน (มชช.)',
      en: 'supported on the way into the standards of community development (มชช.)',
    }),
  },
  criteria: [
    yes('place', { source: centres(5953) }),
    yes('committee', { source: centres(5955) }),
    yes('plan', { source: centres(5957) }),
    all('committee-skills', [yes('skills'), yes('standards')], {
      label: { th: 'เพิ่มพูนทักษะคณะกรรมการ', en: "the committee's skills" },
      source: centres(5959),
    }),
  ],
});

/**
 * How far a learning centre has come (ขั้นตอน): guided by the province, developed, knowledge made into sets, activities
 * kept going, raised to a centre of volunteer leaders. The last two stand in one item: that raising comes after keeping
 * going is read from their order there. What it takes to be raised is not printed. The report is in `report`.
 *
 * @th
 * ศูนย์เรียนรู้ดำเนินการถึงขั้นใด: จังหวัดสนับสนุนแนวทางและคู่มือ พัฒนาด้านต่าง ๆ จัดทำชุดความรู้
 * ขับเคลื่อนกิจกรรมต่อเนื่อง ยกระดับเป็นศูนย์ผู้นำจิตอาสาพัฒนาชุมชน สองขั้นสุดท้ายอยู่ในข้อ 4 ข้อเดียวกัน
 * จึงอ่านตามลำดับข้อความว่ายกระดับหลังขับเคลื่อนต่อเนื่อง ไม่ได้ระบุเกณฑ์การยกระดับ ส่วนการรายงานดูที่ `report`
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 5949 to 5963
 * @example
 * ```ts
 * import { sufficiencyLearningCentres } from 'chumchon/cdd';
 *
 * sufficiencyLearningCentres.fy2565.centreSteps({ guided: true, developed: true, knowledgeSets: false }).next; // ['knowledgeSets']
 * ```
 */
export const centreSteps = stages({
  programme,
  id: 'centre-steps',
  title: { th: 'ขั้นตอนการพัฒนาศูนย์เรียนรู้', en: 'Steps of a learning centre' },
  source: centres.inferred(
    {
      th: 'การขับเคลื่อนให้ต่อเนื่องและการยกระดับพิมพ์ไว้ในข้อเดียวกัน อ่านลำดับตามที่พิมพ์เรียงไว้',
      en: 'keeping going and raising stand in one item; they are read in the order in which they are printed there',
    },
    [5949, 5963],
  ),
  stages: {
    guided: { th: 'จังหวัดจัดทำแนวทางและสนับสนุนคู่มือ', en: 'guided by the province', lines: [5949] },
    developed: { th: 'พัฒนาศูนย์ในด้านต่าง ๆ', en: 'developed', lines: [[5951, 5959]] },
    knowledgeSets: { th: 'จัดการความรู้และจัดทำชุดความรู้', en: 'knowledge made into sets', lines: [5961] },
    keptGoing: { th: 'ขับเคลื่อนกิจกรรมให้ต่อเนื่องและยั่งยืน', en: 'activities kept going', lines: [5963] },
    raised: { th: 'ยกระดับเป็นศูนย์ผู้นำจิตอาสาพัฒนาชุมชน', en: 'raised to a centre of volunteer leaders', lines: [5963] },
  },
});

const due = parameter(
  '2022-08-31',
  'date',
  centres.derived({ th: 'วันสุดท้ายของเดือนสิงหาคม 2565', en: 'the last day of August 2565 (2022)' }, 5965),
);

/**
 * When the learning centres are reported on to the department, in the prescribed form: within August 2565. Whether
 * province or amphoe sends it is not printed, and neither is the form.
 *
 * @th
 * กำหนดส่งรายงานผลการพัฒนาศูนย์เรียนรู้ตามแบบฟอร์มให้กรม: ภายในเดือนสิงหาคม 2565
 * ไม่ได้ระบุว่าจังหวัดหรืออำเภอเป็นผู้ส่ง และไม่ได้พิมพ์แบบฟอร์ม
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5965
 * @example
 * ```ts
 * import { sufficiencyLearningCentres } from 'chumchon/cdd';
 *
 * sufficiencyLearningCentres.fy2565.report({ doneOn: '2022-09-01' }).status; // 'late'
 * ```
 */
export const report = deadline({
  programme,
  id: 'report',
  title: { th: 'รายงานผลการพัฒนาศูนย์เรียนรู้', en: 'Report on the learning centres' },
  source: centres(5965),
  parameters: { due },
  facts: {},
  due: on(due),
});

/**
 * Whether the activity falls into its period (ไตรมาส 1 – 4): October 2564 to September 2565.
 *
 * @th
 * ตรวจว่ากิจกรรมศูนย์เรียนรู้เศรษฐกิจพอเพียงอยู่ในระยะเวลาดำเนินการหรือไม่ คือ เดือนตุลาคม 2564 – กันยายน 2565
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5975
 * @example
 * ```ts
 * import { sufficiencyLearningCentres } from 'chumchon/cdd';
 *
 * sufficiencyLearningCentres.fy2565.period({ startsOn: '2021-09-30' }).verdict; // 'unmet'
 * ```
 */
export const period = activityPeriod({
  programme,
  id: 'period',
  title: { th: 'ระยะเวลาพัฒนาศูนย์เรียนรู้', en: 'When the learning centres are developed' },
  source: centres(5975),
  period: printedMonths(centres, '2021-10', '2022-09', 5975),
});
