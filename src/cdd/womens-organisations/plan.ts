import { all, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { programme, women } from './source.js';

/**
 * Whether the plan of action has all its work (แผนปฏิบัติการองค์กรสตรี): right livelihoods, sufficiency villages,
 * home-grown vegetables, making and selling community products, and the other work, which is four things: serving the
 * centre that promotes democracy as committee members and volunteers of political development, families, help to the
 * disadvantaged, and days of importance. The days that are named are examples.
 *
 * @th
 * แผนปฏิบัติการองค์กรสตรีมีงาน/กิจกรรมครบหรือไม่: สัมมาชีพชุมชน หมู่บ้านเศรษฐกิจพอเพียง พืชผักสวนครัว ผลิตภัณฑ์ชุมชน
 * (OTOP) และกิจกรรมอื่น 4 เรื่อง คือ ร่วมเป็นกรรมการและอาสาสมัครพัฒนาการเมืองของ ศส.ปชต.
 * เสริมสร้างความเข้มแข็งสถาบันครอบครัว ช่วยเหลือผู้ด้อยโอกาส และวันสำคัญ วันสำคัญที่ระบุเป็นเพียงตัวอย่าง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5777
 * @example
 * ```ts
 * import { womensOrganisations } from 'chumchon/cdd';
 *
 * womensOrganisations.fy2565.actionPlan({ livelihoods: true, vegetables: false }).verdict; // 'unmet'
 * ```
 */
export const actionPlan = checklist({
  programme,
  id: 'action-plan',
  title: { th: 'แผนปฏิบัติการองค์กรสตรีขับเคลื่อนงานพัฒนาชุมชน', en: 'The plan of action' },
  source: women(5777),
  facts: {
    livelihoods: yesNo({ th: 'สัมมาชีพชุมชน', en: 'right livelihoods' }),
    sufficiencyVillages: yesNo({ th: 'การพัฒนาหมู่บ้านเศรษฐกิจพอเพียง', en: 'sufficiency villages' }),
    vegetables: yesNo({ th: 'การปลูกพืชผักสวนครัว', en: 'home-grown vegetables' }),
    products: yesNo({
      th: 'การส่งเสริมการผลิตและจำหน่ายผลิตภัณฑ์ชุมชน (OTOP)',
      en: 'making and selling community products (OTOP)',
    }),
    democracy: yesNo({
      th: 'ร่วมเป็นกรรมการและอาสาสมัครพัฒนาการเมืองของศูนย์ส่งเสริมพัฒนาประชาธิปไตย (ศส.ปชต.)',
      en: 'committee members and volunteers of political development of the centre that promotes democracy (ศส.ปชต.)',
    }),
    families: yesNo({ th: 'เสริมสร้างความเข้มแข็งสถาบันครอบครัว', en: 'stronger families' }),
    disadvantaged: yesNo({ th: 'ช่วยเหลือผู้ด้อยโอกาส', en: 'help to the disadvantaged' }),
    importantDays: yesNo({ th: 'กิจกรรมเนื่องในวันสำคัญ', en: 'days of importance' }),
  },
  criteria: [
    yes('livelihoods'),
    yes('sufficiencyVillages'),
    yes('vegetables'),
    yes('products'),
    all('other', [yes('democracy'), yes('families'), yes('disadvantaged'), yes('importantDays')], {
      label: { th: 'กิจกรรมอื่น ๆ', en: 'other work' },
      source: women(5777),
    }),
  ],
});

/**
 * How far the work has come (ขั้นตอน): the database of women volunteers, systematic, right and up to date, the analysis of the organisations, the plan of
 * action, its work, the province's report, the department's summary, and results communicated online. No days are
 * printed.
 *
 * @th
 * ดำเนินการถึงขั้นใด: ฐานข้อมูลสตรีอาสาที่เป็นระบบ ถูกต้อง และเป็นปัจจุบัน วิเคราะห์บทบาทองค์กรสตรี (SWOT) แผนปฏิบัติการ ขับเคลื่อนตามแผน จังหวัดรายงานกรม
 * กรมสรุปผล สื่อสารผลงานออนไลน์ ไม่ได้กำหนดวัน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, line 5777
 * @example
 * ```ts
 * import { womensOrganisations } from 'chumchon/cdd';
 *
 * womensOrganisations.fy2565.steps({ databaseMade: true, analysed: false, planned: true }).skipped; // ['analysed']
 * ```
 */
export const steps = stages({
  programme,
  id: 'steps',
  title: { th: 'ขั้นตอนการขับเคลื่อนงานขององค์กรสตรี', en: 'Steps of the work' },
  source: women(5777),
  stages: {
    databaseMade: {
      th: 'จัดทำฐานข้อมูลสตรีอาสาให้เป็นระบบ ถูกต้อง และเป็นปัจจุบัน',
      en: 'database of women volunteers made, systematic, right and up to date',
    },
    analysed: { th: 'วิเคราะห์บทบาทและทบทวนภารกิจ (SWOT)', en: 'the organisations were analysed' },
    planned: { th: 'จัดทำแผนปฏิบัติการ', en: 'plan of action made' },
    carriedOut: { th: 'ขับเคลื่อนงานตามแผน', en: 'plan carried out' },
    reported: { th: 'จังหวัดรวบรวมผลรายงานกรม', en: 'reported by the province' },
    summedUp: { th: 'กรมสรุปผลเสนอผู้บังคับบัญชา', en: 'summed up by the department' },
    communicated: { th: 'สื่อสารผลงานออนไลน์', en: 'communicated online' },
  },
});

/**
 * Whether the activity falls into its period (ไตรมาสที่ 1 – 4): October 2564 to September 2565.
 *
 * @th
 * ตรวจว่ากิจกรรมองค์กรสตรีอยู่ในระยะเวลาดำเนินการหรือไม่ คือ เดือนตุลาคม 2564 – กันยายน 2565
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5787
 * @example
 * ```ts
 * import { womensOrganisations } from 'chumchon/cdd';
 *
 * womensOrganisations.fy2565.period({ startsOn: '2021-09-30' }).verdict; // 'unmet'
 * ```
 */
export const period = activityPeriod({
  programme,
  id: 'period',
  title: { th: 'ระยะเวลาดำเนินการ', en: 'When the activity runs' },
  source: women(5787),
  period: printedMonths(women, '2021-10', '2022-09', 5787),
});
