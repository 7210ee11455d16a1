import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { any, atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { dayInPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { activity, programme } from './source.js';

/**
 * Whether the workshop of a province is held as printed (ประชุมเชิงปฏิบัติการ): electronically, with all four subjects of the course on corruption, and in agreement with the COVID-19 rules of the province.
 *
 * The details of the course were to follow and are not printed. Speakers may be asked of the province's office of the anti-corruption commission: that is an
 * option, and not asked here.
 *
 * @th การประชุมเชิงปฏิบัติการของจังหวัด: ดำเนินการผ่านระบบอิเล็กทรอนิกส์ ครบ 4 รายวิชาของหลักสูตรต้านทุจริตศึกษา และเหมาะสมกับสถานการณ์โรค COVID-19 ตามมาตรการของจังหวัด
 * รายละเอียดหลักสูตรกรมฯ จะแจ้งภายหลัง ส่วนการขอวิทยากรจากสำนักงาน ป.ป.ช. ประจำจังหวัดเป็นทางเลือก
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5251 to 5256
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.workshop({ electronic: false }).verdict; // 'unmet'
 * ```
 */
export const workshop = checklist({
  programme,
  id: 'workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการต้านทุจริตศึกษา', en: 'The workshop of a province' },
  source: activity([5251, 5256]),
  facts: {
    electronic: yesNo({ th: 'ดำเนินการผ่านระบบอิเล็กทรอนิกส์', en: 'the workshop is held electronically' }),
    asCovidRulesSay: yesNo({
      th: 'คำนึงถึงมาตรการป้องกันโรค COVID-19 ของจังหวัด',
      en: 'the workshop agrees with the COVID-19 rules of the province',
    }),
    interests: yesNo({ th: '(1) การคิดแยกแยะผลประโยชน์ส่วนตนและส่วนรวม', en: '(1) subject: private and common interests' }),
    intolerance: yesNo({
      th: '(2) ความสะอาดและความไม่ทนต่อการทุจริต',
      en: '(2) subject: being clean, and intolerance of corruption',
    }),
    strong: yesNo({ th: '(3) STRONG : จิตพอเพียงต้านทุจริต', en: '(3) subject: STRONG, a mind that is content' }),
    citizenship: yesNo({ th: '(4) พลเมืองกับความรับผิดชอบต่อสังคม', en: '(4) subject: citizens and their responsibility' }),
  },
  criteria: [
    yes('electronic', { source: activity(5251) }),
    yes('asCovidRulesSay', { source: activity(5251) }),
    yes('interests', { source: activity(5253) }),
    yes('intolerance', { source: activity(5254) }),
    yes('strong', { source: activity(5255) }),
    yes('citizenship', { source: activity(5256) }),
  ],
});

const staff = { all: parameter(6500, 'people', activity(5283)) };

/**
 * Whether the staff of the provincial offices is reached (จำนวน 6,500 คน): all of them in all provinces, 6,500 by the structure of the offices. How many a
 * province has is not printed, and no word of comparison is: more are read as enough.
 *
 * @th บุคลากรในสังกัดสำนักงานพัฒนาชุมชนจังหวัดทุกจังหวัด 6,500 คน เข้าร่วมประชุมเชิงปฏิบัติการ จำนวนของแต่ละจังหวัดไม่ได้พิมพ์ไว้
 * ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่ามากกว่านี้ถือว่าครบ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5283
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.staffReached({ people: 6499 }).verdict; // 'unmet'
 * ```
 */
export const staffReached = checklist({
  programme,
  id: 'staff-reached',
  title: { th: 'บุคลากรเข้าร่วม 6,500 คน', en: 'The 6,500 staff who took part' },
  source: activity(5283),
  parameters: staff,
  facts: { people: count({ th: 'บุคลากรที่เข้าร่วม', en: 'staff who took part' }, 'people') },
  criteria: [atLeast('people', readAtLeast(staff.all))],
});

const least = {
  media: parameter(1, 'media', activity(5264)),
  initiatives: parameter(1, 'activities', activity(5269, 5321)),
};

/**
 * Whether a province made its campaign media (สื่อรณรงค์): at least one.
 *
 * @th จังหวัดจัดทำสื่อรณรงค์ต่อต้านการทุจริตไม่น้อยกว่า 1 สื่อ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5264
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.campaignMedia({ media: 0 }).verdict; // 'unmet'
 * ```
 */
export const campaignMedia = checklist({
  programme,
  id: 'campaign-media',
  title: { th: 'สื่อรณรงค์ไม่น้อยกว่า 1 สื่อ', en: 'At least one campaign medium' },
  source: activity(5264),
  parameters: { media: least.media },
  facts: { media: count({ th: 'สื่อรณรงค์ที่จัดทำ', en: 'campaign media' }, 'media') },
  criteria: [atLeast('media', least.media)],
});

/**
 * Whether a province carried out its initiative (กิจกรรมริเริ่มระดับจังหวัด): at least one, which is an outstanding one of an amphoe of FY2564 or a new one; chosen and carried out with the working group of the people's network, and
 * carried out with the amphoe offices, the public taking part.
 *
 * @th กิจกรรมริเริ่มระดับจังหวัดอย่างน้อย 1 กิจกรรม: คัดเลือกจากกิจกรรมริเริ่มเด่นระดับอำเภอปีงบประมาณ พ.ศ. 2564 หรือออกแบบใหม่ ร่วมกับคณะทำงานเครือข่ายภาคประชาชน
 * และดำเนินการร่วมกับสำนักงานพัฒนาชุมชนอำเภอ โดยการมีส่วนร่วมของภาคประชาชน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5265 to 5271 and 5321
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * const { initiative } = cleanDepartment.fy2565;
 * const carriedOut = { initiatives: 1, withWorkingGroup: true, withAmphoes: true, withPublic: true };
 * initiative({ ...carriedOut, newlyDesigned: true }).verdict; // 'met'
 * initiative({ ...carriedOut, newlyDesigned: false, outstandingOfAmphoe: false }).verdict; // 'unmet'
 * ```
 */
export const initiative = checklist({
  programme,
  id: 'initiative',
  title: { th: 'กิจกรรมริเริ่มระดับจังหวัด', en: 'The initiative of a province' },
  source: activity([5265, 5271], 5321),
  parameters: { initiatives: least.initiatives },
  facts: {
    initiatives: count({ th: 'กิจกรรมริเริ่มระดับจังหวัด', en: 'initiatives of the province' }, 'activities'),
    outstandingOfAmphoe: yesNo({
      th: 'เป็นกิจกรรมริเริ่มเด่นระดับอำเภอ ปีงบประมาณ พ.ศ. 2564',
      en: 'the initiative is an outstanding one of an amphoe of FY2564',
    }),
    newlyDesigned: yesNo({ th: 'ออกแบบกิจกรรมริเริ่มใหม่', en: 'the initiative is newly designed' }),
    withWorkingGroup: yesNo({
      th: 'คัดเลือกและดำเนินการร่วมกับคณะทำงานส่งเสริมการมีส่วนร่วมของเครือข่ายภาคประชาชน',
      en: "chosen and carried out with the working group of the people's network",
    }),
    withAmphoes: yesNo({ th: 'ดำเนินการร่วมกับสำนักงานพัฒนาชุมชนอำเภอ', en: 'carried out with the amphoe offices' }),
    withPublic: yesNo({ th: 'ดำเนินการโดยการมีส่วนร่วมของภาคประชาชน', en: 'carried out with the public taking part' }),
  },
  criteria: [
    atLeast('initiatives', least.initiatives),
    any('chosen', [yes('outstandingOfAmphoe', { circumstance: true }), yes('newlyDesigned')], {
      label: { th: 'คัดเลือกจากระดับอำเภอ หรือออกแบบใหม่', en: 'chosen from an amphoe, or newly designed' },
      source: activity(5269),
    }),
    yes('withWorkingGroup', { source: activity(5269, 5271) }),
    yes('withAmphoes', { source: activity(5271) }),
    yes('withPublic', { source: activity(5267, 5321) }),
  ],
});

/**
 * Whether the work of a province falls into the activity's period (ระยะเวลาดำเนินการ): April to June 2565, quarter 3. The period of the
 * whole project is `projectPeriod`.
 *
 * @th
 * ตรวจว่ากิจกรรมของจังหวัดอยู่ในระยะเวลาดำเนินการหรือไม่ คือ ไตรมาสที่ 3 เดือนเมษายน – มิถุนายน 2565 ระยะเวลาของโครงการทั้งหมดตรวจด้วย `projectPeriod`
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5311
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.activityPeriod({ on: '2022-06-30' }).verdict; // 'met'
 * cleanDepartment.fy2565.activityPeriod({ on: '2022-07-01' }).verdict; // 'unmet'
 * ```
 */
export const activityPeriod = dayInPeriod({
  programme,
  id: 'activity-period',
  title: { th: 'ระยะเวลาดำเนินกิจกรรมของจังหวัด ไตรมาสที่ 3', en: "When the provinces' activity runs: quarter 3" },
  source: activity(5311),
  period: printedMonths(activity, '2022-04', '2022-06', 5311),
});
