import { parameter } from '../../core/parameter.js';
import { all, atLeast, yes } from '../../rules/criteria/criterion.js';
import { gradeByCount } from '../../rules/deciding/grades.js';
import { percent, yesNo } from '../../rules/logic/fact.js';
import { programme, slide, slides } from './source.js';

const parameters = {
  dataUse: parameter(70, 'percent', slide(14)(52)),
  participation: parameter(70, 'percent', slide(14)(52)),
  selfReliance: parameter(30, 'percent', slide(15)(55)),
  gradeA: parameter(6, 'criteria', slide(15)(55)),
  gradeB: parameter(5, 'criteria', slide(15)(55)),
  gradeC: parameter(4, 'criteria', slide(15)(55)),
};

/**
 * The quality of a community plan (คุณภาพแผนชุมชน) by six indicators: all six met is A (ดีมาก), five B (ดี), four C (พอใช้),
 * whichever they are. With three or fewer no grade is printed, and `grade` is `null`.
 *
 * The base of the two 70 % is not printed; the percentages are the caller's. They are compared unrounded.
 *
 * @th
 * แสดงระดับคุณภาพแผนชุมชนตาม 6 ตัวชี้วัด ผ่าน 6 ข้อ ระดับดีมาก (A) 5 ข้อ ระดับดี (B) 4 ข้อ ระดับพอใช้ (C) ต่ำกว่านี้ไม่ได้พิมพ์ระดับไว้
 * ฐานของร้อยละ 70 ทั้งสองข้อไม่ได้พิมพ์ไว้ ผู้ใช้จึงระบุร้อยละเอง และเปรียบเทียบโดยไม่ปัดเศษ
 *
 * @throws {@link RuleInputError} a percentage outside 0 to 100, or an unknown fact
 * @source 003_1cedb7b469810260.txt, lines 52 and 55
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 *
 * const outcome = communityPlans.fy2555.gradeQuality({
 *   dataUsePercent: 82,
 *   participationPercent: 74.5,
 *   localAuthorityTookPart: true,
 *   inLocalPlan: true,
 *   inDraftBudget: true,
 *   sufficiencyProcess: true,
 *   selfReliancePercent: 30,
 * });
 * outcome.possible; // ['A', 'B', 'C']
 * outcome.missing; // ['selfRelianceCarriedOut', 'writtenBook']
 * ```
 */
export const gradeQuality = gradeByCount({
  programme,
  id: 'grade-quality',
  title: { th: 'เกณฑ์การประเมินคุณภาพแผนชุมชน 6 ตัวชี้วัด', en: 'Quality of a community plan by six indicators' },
  source: slides(52, 55),
  parameters,
  facts: {
    dataUsePercent: percent({
      th: 'วิเคราะห์ตนเองจากฐานข้อมูลชุมชน เช่น บัญชีรับ-จ่าย',
      en: 'self-analysis from community data such as household accounts',
    }),
    participationPercent: percent({
      th: 'การมีส่วนร่วมของประชาชนในการจัดทำแผน',
      en: "people's participation in making the plan",
    }),
    localAuthorityTookPart: yesNo({
      th: 'อปท. มีส่วนร่วมในการจัดทำแผนตั้งแต่ต้น',
      en: 'the local authority took part from the start',
    }),
    inLocalPlan: yesNo({
      th: 'นำกิจกรรมไปบรรจุไว้ในแผนพัฒนาท้องถิ่น',
      en: 'activities were placed in the local development plan',
    }),
    inDraftBudget: yesNo({
      th: 'นำกิจกรรมไปบรรจุไว้ในร่างข้อบังคับงบประมาณประจำปี',
      en: 'activities were placed in the draft annual budget ordinance',
    }),
    sufficiencyProcess: yesNo({
      th: 'จัดทำแผนตามแนวปรัชญาของเศรษฐกิจพอเพียง',
      en: 'made by a process of the sufficiency economy',
    }),
    selfReliancePercent: percent({
      th: 'กิจกรรมพึ่งตนเองต่อกิจกรรมทั้งหมด',
      en: 'self-reliance activities among all activities',
    }),
    selfRelianceCarriedOut: yesNo({
      th: 'กิจกรรมพึ่งตนเองนำไปปฏิบัติได้จริง',
      en: 'the self-reliance activities were really carried out',
    }),
    writtenBook: yesNo({
      th: 'แผนเป็นลายลักษณ์อักษร เป็นรูปเล่ม',
      en: 'the plan is written, in the form of a book',
    }),
  },
  criteria: [
    atLeast('dataUsePercent', parameters.dataUse, { id: 'self-analysis' }),
    atLeast('participationPercent', parameters.participation, { id: 'participation' }),
    all('local-authority', [yes('localAuthorityTookPart'), yes('inLocalPlan'), yes('inDraftBudget')], {
      label: { th: 'การมีส่วนร่วมของ อปท.', en: 'part of the local authority' },
      source: slide(14)(52),
    }),
    yes('sufficiencyProcess', { source: slide(15)(55) }),
    all('self-reliance', [atLeast('selfReliancePercent', parameters.selfReliance), yes('selfRelianceCarriedOut')], {
      label: { th: 'กิจกรรมพึ่งตนเอง', en: 'self-reliance' },
      source: slide(15)(55),
    }),
    yes('writtenBook', { source: slide(15)(55) }),
  ],
  grades: [
    { grade: 'A', label: { th: 'ดีมาก', en: 'very good' }, least: parameters.gradeA },
    { grade: 'B', label: { th: 'ดี', en: 'good' }, least: parameters.gradeB },
    { grade: 'C', label: { th: 'พอใช้', en: 'fair' }, least: parameters.gradeC },
  ],
});
