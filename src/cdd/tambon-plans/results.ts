import { readAsLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { everywhere, planning, programme, summary } from './source.js';

/**
 * Whether a tambon's plan agrees with the plans above it (One plan): of the amphoe, the province, the cluster of
 * provinces and the region. What makes two plans agree is not printed.
 *
 * @th
 * แผนพัฒนาตำบลสอดคล้องกับแผนระดับเหนือขึ้นไปในระบบ One plan หรือไม่: แผนพัฒนาอำเภอ จังหวัด กลุ่มจังหวัด และภาค
 * ไม่ได้ระบุเกณฑ์ความสอดคล้อง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1238
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.onePlan({ amphoe: true, province: true, cluster: false }).verdict; // 'unmet'
 * ```
 */
export const onePlan = checklist({
  programme,
  id: 'one-plan',
  title: { th: 'ความสอดคล้องกับแผนในระบบ One plan', en: 'Agreement with the plans above (One plan)' },
  source: summary(1238),
  facts: {
    amphoe: yesNo({ th: 'สอดคล้องกับแผนพัฒนาอำเภอ', en: 'agrees with the plan of the amphoe' }),
    province: yesNo({ th: 'สอดคล้องกับแผนพัฒนาจังหวัด', en: 'agrees with the plan of the province' }),
    cluster: yesNo({ th: 'สอดคล้องกับแผนพัฒนากลุ่มจังหวัด', en: 'agrees with the plan of the cluster of provinces' }),
    region: yesNo({ th: 'สอดคล้องกับแผนพัฒนาภาค', en: 'agrees with the plan of the region' }),
  },
  criteria: [yes('amphoe'), yes('province'), yes('cluster'), yes('region')],
});

const completedOn = date({ th: 'วันที่ดำเนินการแล้วเสร็จ', en: 'the day on which the work ended' });
const window = parameter(7, 'days', planning(2369, 2383));

/**
 * When the work on a tambon's plan is entered in the BPM system: within seven days after it ended, in the usual form
 * and in that for COVID-19. The central data centre is a second report with its own day of entry: see
 * `dataCentreEntry`. The seven days are read as calendar days.
 *
 * @th
 * กำหนดรายงานผลในระบบ BPM: ภายใน 7 วันหลังดำเนินการแล้วเสร็จ ทั้งแนวทางปกติและกรณีโควิด-19 นับเป็นวันตามปฏิทิน
 * ส่วนศูนย์ข้อมูลกลางเป็นอีกระบบหนึ่ง ให้ดู `dataCentreEntry`
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2369 and 2383
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.entry({ completedOn: '2021-12-20', doneOn: '2021-12-28' }).status; // 'late'
 * ```
 */
export const entry = deadline({
  programme,
  id: 'entry',
  title: { th: 'รายงานผลในระบบ BPM', en: 'BPM entry' },
  source: planning(2369, 2383),
  parameters: { window },
  facts: { completedOn },
  due: after('completedOn', window),
});

/**
 * When the same is entered in the central data centre (ศูนย์ข้อมูลกลาง): within seven days as well. One system does not
 * stand in for the other.
 *
 * @th
 * กำหนดรายงานผลในศูนย์ข้อมูลกลาง: ภายใน 7 วันหลังดำเนินการแล้วเสร็จเช่นกัน รายงานระบบหนึ่งไม่แทนอีกระบบหนึ่ง
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2369 and 2383
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.dataCentreEntry({ completedOn: '2021-12-20' }).due; // '2021-12-27'
 * ```
 */
export const dataCentreEntry = deadline({
  programme,
  id: 'data-centre-entry',
  title: { th: 'รายงานผลในศูนย์ข้อมูลกลาง', en: 'Entry in the central data centre' },
  source: planning(2369, 2383),
  parameters: { window },
  facts: { completedOn },
  due: after('completedOn', window),
});

const target = {
  tambons: parameter(7036, 'tambons', everywhere(1242, 1244, 1257, 1270, 1276, 2389, 2392, 2395, 6688)),
  usable: parameter(85, 'percent', everywhere(1278, 2395, 6689)),
};

/**
 * The indicator of quantity: 7,036 tambons have an integrated plan, which are all in which the activity is carried
 * out. No word of comparison is printed; more are read as enough.
 *
 * @th
 * ตัวชี้วัดเชิงปริมาณ: ตำบลที่มีการบูรณาการจัดทำแผนพัฒนาตำบล 7,036 ตำบล ซึ่งเป็นตำบลที่ดำเนินการทั้งหมด
 * เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” อ่านว่าตั้งแต่ 7,036 ตำบลขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1242, 1244, 1257, 1270, 1276, 2389, 2392, 2395 and 6688
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.plansMade({ tambons: 7035 }).verdict; // 'unmet'
 * ```
 */
export const plansMade = checklist({
  programme,
  id: 'plans-made',
  title: { th: 'ตำบลที่มีการบูรณาการจัดทำแผนพัฒนาตำบล', en: 'Tambons with an integrated plan' },
  source: everywhere(1242, 1244, 1257, 1270, 1276, 2389, 2392, 2395, 6688),
  parameters: { tambons: target.tambons },
  facts: { tambons: count({ th: 'ตำบลที่มีแผน', en: 'tambons with a plan' }, 'tambons') },
  criteria: [
    atLeast('tambons', target.tambons, {
      source: everywhere.inferred(readAsLeast, 1242, 1244, 1257, 1270, 1276, 2389, 2392, 2395, 6688),
    }),
  ],
});

const usable = {
  programme,
  id: 'usable-plans',
  title: { th: 'แผนพัฒนาตำบลที่นำไปใช้ประโยชน์ได้', en: 'Plans that can be used' },
  source: everywhere(1278, 2395, 6689),
  parameters: { usable: target.usable },
  facts: {
    usable: count({ th: 'ตำบลที่แผนนำไปใช้ประโยชน์ได้', en: 'tambons whose plan can be used' }, 'tambons'),
    tambons: count({ th: 'ตำบลทั้งหมด', en: 'tambons in all' }, 'tambons', { least: 1 }),
    withPlan: count({ th: 'ตำบลที่มีแผน', en: 'tambons with a plan' }, 'tambons', { least: 1 }),
  },
  ordered: ascending(['usable', 'withPlan', 'tambons']),
} as const;

const readShare = everywhere.inferred(readAsLeast, 1278, 2395, 6689);
const usableLabel = { th: 'ร้อยละของตำบลที่แผนนำไปใช้ประโยชน์ได้', en: 'share of tambons whose plan can be used' };

/**
 * The indicator of quality: the plans of 85 % of the tambons can be used to manage the community. Of all tambons that
 * takes 5,981 of 7,036: 5,980 are 84.99 %, which is less, however it is rounded. Whether the share is of all tambons or
 * of those with a plan is not clear from the sentence, so the caller names the reading `of`: `all` or `with-plan`. When
 * a plan can be used is not printed. No word of comparison is printed; more than 85 % is read as enough.
 *
 * @th
 * ตัวชี้วัดเชิงคุณภาพ: ร้อยละ 85 ของตำบลที่มีการบูรณาการแผนสามารถนำไปใช้ประโยชน์ในการบริหารจัดการชุมชน คิดจาก 7,036
 * ตำบลต้องมี 5,981 ตำบล (5,980 ตำบลเป็นร้อยละ 84.99 ยังไม่ถึง) ประโยคไม่ชัดว่าคิดจากตำบลทั้งหมดหรือเฉพาะตำบลที่มีแผน
 * ผู้ใช้จึงต้องระบุแนวการอ่าน `of`: `all` หรือ `with-plan` ไม่ได้ระบุว่าแผนลักษณะใดถือว่านำไปใช้ประโยชน์ได้
 * และไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” อ่านว่าตั้งแต่ร้อยละ 85 ขึ้นไป
 *
 * @throws {@link RuleInputError} no reading, more that can be used than there are, no tambon at all, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1278, 2395 and 6689
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.usablePlans({ of: 'all', tambons: 7036, usable: 5980 }).verdict; // 'unmet'
 * tambonPlans.fy2565.usablePlans({ of: 'all', tambons: 7036, usable: 5981 }).verdict; // 'met'
 * ```
 */
export const usablePlans = readings({
  labels: {
    all: { th: 'ของตำบลทั้งหมด', en: 'of all tambons' },
    'with-plan': { th: 'ของตำบลที่มีแผน', en: 'of the tambons with a plan' },
  },
  reading: { name: 'of', label: { th: 'ร้อยละ 85 ของตำบลใด', en: 'of which tambons the 85 % are' } },
  rules: {
    all: checklist({
      ...usable,
      criteria: [
        shareAtLeast('usable', 'tambons', target.usable, { id: 'of-all', label: usableLabel, source: readShare }),
      ],
    }),
    'with-plan': checklist({
      ...usable,
      criteria: [
        shareAtLeast('usable', 'withPlan', target.usable, {
          id: 'of-with-plan',
          label: usableLabel,
          source: readShare,
        }),
      ],
    }),
  },
});

/**
 * Whether the output was done in its year (ตัวชี้วัดเชิงเวลา 1 ปี): October 2564 to September 2565.
 *
 * @th
 * ตัวชี้วัดเชิงเวลา: ดำเนินการแล้วเสร็จภายใน 1 ปี คือ ตุลาคม 2564 – กันยายน 2565 หรือไม่
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1246 and 1280
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.outputPeriod({ startsOn: '2021-10-01', endsOn: '2022-10-01' }).verdict; // 'unmet'
 * ```
 */
export const outputPeriod = activityPeriod({
  programme,
  id: 'output-period',
  title: { th: 'ระยะเวลาที่ดำเนินการแล้วเสร็จ', en: 'When the output is done' },
  source: summary(1246, 1280),
  period: printedMonths(summary, '2021-10', '2022-09', 1246),
});
