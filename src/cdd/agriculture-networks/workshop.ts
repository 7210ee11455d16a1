import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { all, atLeast, exactly, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { plan, programme } from './source.js';

/**
 * Whether the project that a province works out covers the frame of contents (กรอบเนื้อหาเบื้องต้น): six topics, of
 * which the study of a model place has three issues. The frame is a preliminary one, so further topics are no bar; who
 * may approve less is not printed. What stands behind เช่น (contracts, prices, terms of payment, the places) are
 * examples, and none is asked for.
 *
 * @th
 * รายละเอียดโครงการของจังหวัดครอบคลุมกรอบเนื้อหาเบื้องต้น 6 หัวข้อหรือไม่ โดยการศึกษาแหล่งต้นแบบต้องครบ 3 ประเด็น
 * เพิ่มหัวข้ออื่นได้ รายการที่ขึ้นต้นด้วยคำว่า “เช่น” เป็นเพียงตัวอย่าง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1764 to 1782 and 1918 to 1927
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.curriculum({ entrepreneurship: true, traceability: false }).verdict; // 'unmet'
 * ```
 */
export const curriculum = checklist({
  programme,
  id: 'curriculum',
  title: { th: 'กรอบเนื้อหาเบื้องต้นของการประชุมเชิงปฏิบัติการ', en: 'Contents of the workshop' },
  source: plan([1764, 1782], [1918, 1927]),
  facts: {
    entrepreneurship: yesNo({
      th: 'การบริหารจัดการกลุ่มผู้ประกอบการเป็นผู้ประกอบการชุมชน (CE)',
      en: 'managing a group of entrepreneurs as a community entrepreneur',
    }),
    safetyStandard: yesNo({
      th: 'มาตรฐานความปลอดภัยของผลผลิตทางการเกษตร',
      en: 'safety standards of agricultural produce',
    }),
    analysis: yesNo({
      th: 'การวิเคราะห์ศักยภาพและปัญหาในปัจจุบัน',
      en: 'analysis of the present potential and problems',
    }),
    management: yesNo({ th: 'ศึกษาแหล่งต้นแบบ: การบริหารจัดการ', en: 'study of a model place: management' }),
    qualityControl: yesNo({
      th: 'ศึกษาแหล่งต้นแบบ: การควบคุมคุณภาพสินค้าและปริมาณการผลิต',
      en: 'study of a model place: control of quality and quantity',
    }),
    distribution: yesNo({
      th: 'ศึกษาแหล่งต้นแบบ: ช่องทางการจัดจำหน่าย',
      en: 'study of a model place: channels of distribution',
    }),
    traceability: yesNo({ th: 'การจัดทำ QR Code ตรวจสอบสินค้า', en: 'QR codes by which products are checked' }),
    developmentPlan: yesNo({
      th: 'การจัดทำแผนพัฒนากลุ่มผู้ผลิตและการบริหารจัดการเครือข่าย',
      en: "plan of the groups' development and of the network's management",
    }),
  },
  criteria: [
    yes('entrepreneurship', { source: plan(1766, 1919) }),
    yes('safetyStandard', { source: plan(1768, 1920) }),
    yes('analysis', { source: plan(1770, 1921) }),
    all(
      'study',
      [
        yes('management', { source: plan(1774, 1923) }),
        yes('qualityControl', { source: plan(1776, 1924) }),
        yes('distribution', { source: plan(1778, 1925) }),
      ],
      { label: { th: 'การศึกษาแหล่งต้นแบบ', en: 'study of a model place' }, source: plan(1772, 1922) },
    ),
    yes('traceability', { source: plan(1780, 1926) }),
    yes('developmentPlan', { source: plan(1782, 1927) }),
  ],
});

const held = { days: parameter(3, 'days', plan(1799, 1809, 1943, 1952)) };

/**
 * Whether a province held its workshop as printed (ประชุมเชิงปฏิบัติการ): three days, reviewing the network's plan,
 * within the COVID-19 rules of the province. The three days stand without a word of comparison and are read as exactly
 * three. Whether they follow each other, and whether the study of a model place is one of them, is not printed. The sheet of the workshop has no other form for the case that the rules forbid it.
 *
 * @th
 * จังหวัดจัดประชุมเชิงปฏิบัติการตามที่กำหนดหรือไม่: 3 วัน ทบทวนแผนการบริหารจัดการเครือข่าย
 * และสอดคล้องกับข้อกำหนดป้องกันโควิด-19 ของจังหวัด จำนวน 3 วันไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 3 วันพอดี
 * ไม่ได้ระบุว่าต้องเป็นวันต่อเนื่องกันหรือรวมวันศึกษาแหล่งต้นแบบด้วยหรือไม่
 * และกิจกรรมนี้ไม่ได้กำหนดรูปแบบอื่นไว้กรณีจัดไม่ได้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1794, 1799, 1809, 1938, 1943 and 1952
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.workshop({ days: 3, planReviewed: true, withinCovidRules: true }).verdict; // 'met'
 * agricultureNetworks.fy2565.workshop({ days: 2 }).verdict; // 'unmet'
 * ```
 */
export const workshop = checklist({
  programme,
  id: 'workshop',
  title: {
    th: 'ประชุมเชิงปฏิบัติการเพิ่มศักยภาพเครือข่ายผู้ผลิตระดับจังหวัด',
    en: "Workshop on the network's capability",
  },
  source: plan(1794, 1799, 1809, 1938, 1943, 1952),
  parameters: held,
  facts: {
    days: count({ th: 'จำนวนวันที่จัดประชุม', en: 'days of the workshop' }, 'days'),
    planReviewed: yesNo({
      th: 'ทบทวนแผนการบริหารจัดการเครือข่ายโดยใช้กลไกประชารัฐจังหวัด',
      en: "the network's plan was reviewed by the Pracharat mechanism",
    }),
    withinCovidRules: yesNo({
      th: 'สอดคล้องกับข้อกำหนดและคำแนะนำของ ศบค. ในจังหวัด',
      en: 'held within the COVID-19 rules of the province',
    }),
  },
  criteria: [
    exactly('days', held.days),
    yes('planReviewed', { source: plan(1794, 1938) }),
    yes('withinCovidRules', { source: plan(1794, 1938) }),
  ],
});

/**
 * Whether the workshop falls into its period (ไตรมาส 1): October to December 2564.
 *
 * @th
 * การประชุมเชิงปฏิบัติการอยู่ในช่วงเวลาที่กำหนด คือ ไตรมาส 1 (ตุลาคม – ธันวาคม 2564) หรือไม่
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1809 and 1952
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.workshopPeriod({ startsOn: '2021-12-29', endsOn: '2021-12-31' }).verdict; // 'met'
 * agricultureNetworks.fy2565.workshopPeriod({ startsOn: '2021-12-30', endsOn: '2022-01-01' }).verdict; // 'unmet'
 * ```
 */
export const workshopPeriod = activityPeriod({
  programme,
  id: 'workshop-period',
  title: { th: 'ระยะเวลาจัดประชุมเชิงปฏิบัติการ', en: 'When the workshop is held' },
  source: plan(1809, 1952),
  period: printedMonths(plan, '2021-10', '2021-12', 1809, 1952),
});

const understanding = { share: parameter(80, 'percent', plan(1811, 1953)) };

/**
 * The first indicator of the workshop: 80 % of the target persons who were trained understand how to bring safe produce
 * to its market. The share is of those who were trained, in a province or in the project: 29 of 36, 260 of 324, 231 of
 * 288. Nine provinces that each reach 29 have 261, so the two levels are two questions.
 *
 * “At least” is not printed; a share above 80 % is read as enough. How understanding is told is not printed.
 *
 * @th
 * ตัวชี้วัดกิจกรรมข้อ 1: ร้อยละ 80 ของกลุ่มเป้าหมายที่ผ่านการอบรมมีความรู้ความเข้าใจ คิดจากผู้ผ่านการอบรม
 * ไม่ใช่จำนวนเป้าหมาย จังหวัดละ 29 จาก 36 คน ทั้งโครงการ 260 จาก 324 คน หรือ 231 จาก 288 คน ต้นฉบับไม่ได้ระบุคำว่า
 * “ไม่น้อยกว่า” จึงถือว่าเกินร้อยละ 80 เป็นอันผ่าน และไม่ได้ระบุวิธีวัดความรู้ความเข้าใจ
 *
 * @throws {@link RuleInputError} nobody trained, more who understand than were trained, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1811 and 1953
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.understood({ trained: 36, understanding: 29 }).verdict; // 'met'
 * agricultureNetworks.fy2565.understood({ trained: 324, understanding: 259 }).verdict; // 'unmet'
 * ```
 */
export const understood = checklist({
  programme,
  id: 'understood',
  title: { th: 'กลุ่มเป้าหมายที่ผ่านการอบรมมีความรู้ความเข้าใจ', en: 'Trained persons who understand' },
  source: plan(1811, 1953),
  parameters: understanding,
  facts: {
    trained: count({ th: 'กลุ่มเป้าหมายที่ผ่านการอบรม', en: 'target persons who were trained' }, 'people', { least: 1 }),
    understanding: count({ th: 'ผู้มีความรู้ความเข้าใจ', en: 'of them, those who understand' }, 'people'),
  },
  ordered: ascending(['understanding', 'trained']),
  criteria: [
    shareAtLeast('understanding', 'trained', readAtLeast(understanding.share), {
      id: 'share-understanding',
      label: { th: 'ร้อยละของผู้มีความรู้ความเข้าใจ', en: 'share of those who understand' },
    }),
  ],
});

const carriedOut = { activities: parameter(1, 'activities', plan(1811, 1953)) };

/**
 * The second indicator of the workshop: a province's network carries out at least one activity of its management plan.
 * Activities that are not in the plan do not count.
 *
 * @th
 * ตัวชี้วัดกิจกรรมข้อ 2: เครือข่ายของจังหวัดดำเนินกิจกรรมตามแผนบริหารจัดการเครือข่ายอย่างน้อย 1 กิจกรรม
 * กิจกรรมนอกแผนไม่นับ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1811 and 1953
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.plannedActivities({ activities: 0 }).verdict; // 'unmet'
 * ```
 */
export const plannedActivities = checklist({
  programme,
  id: 'planned-activities',
  title: { th: 'กิจกรรมตามแผนบริหารจัดการเครือข่าย', en: "Activities of the network's plan" },
  source: plan(1811, 1953),
  parameters: carriedOut,
  facts: {
    activities: count(
      { th: 'กิจกรรมตามแผนที่ดำเนินการแล้ว', en: 'activities of the plan that were carried out' },
      'activities',
    ),
  },
  criteria: [atLeast('activities', carriedOut.activities)],
});
