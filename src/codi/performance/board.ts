import { type Parameter, parameter } from '../../core/parameter.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { all, atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, percent, yesNo } from '../../rules/logic/fact.js';
import { present } from '../../rules/logic/present.js';
import { by, type Due, type DueDate } from '../../rules/time/deadline.js';
import { pages } from '../report-fy2563.js';
import { governanceItems, programme } from './source.js';

const review = { least: parameter(1, 'times', governanceItems(289)) };

/**
 * Governance item 1.1 (1): the board reviews the results of the organisation (ทบทวนผลการดำเนินงาน) at least once a
 * year. Which year is not said; the fiscal year is meant here.
 *
 * @th ประเด็น 1.1 (1): คณะกรรมการทบทวนผลการดำเนินงานขององค์การมหาชนอย่างน้อยปีละ 1 ครั้ง เอกสารไม่ได้ระบุว่าปีใด กฎนี้ใช้ปีงบประมาณ
 * @throws {@link RuleInputError} a number that is negative or not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 289
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.annualReview({ reviews: 1 }).verdict; // 'met'
 * ```
 */
export const annualReview = checklist({
  programme,
  id: 'annual-review',
  title: { th: 'ทบทวนผลการดำเนินงานอย่างน้อยปีละ 1 ครั้ง', en: 'Results reviewed at least once a year' },
  source: governanceItems(289),
  parameters: review,
  facts: { reviews: count({ th: 'การทบทวนผลในปีงบประมาณ', en: 'reviews in the fiscal year' }, 'times') },
  criteria: [atLeast('reviews', review.least)],
});

/** Due on the day that the caller gives. */
const given = <K extends string>(deadline: K): DueDate<{ readonly [P in K]: string | undefined }> => ({
  reads: [deadline],
  of: values =>
    present<Due>({
      due: values[deadline],
      because: { th: 'ภายในเวลาที่คณะรัฐมนตรีกำหนด', en: 'set by the cabinet' },
      source: governanceItems(290),
    }),
});

/**
 * Governance item 1.1 (2): the board considers the action plan of five years (in its first term three, 2563 to 2565)
 * and the action plan of FY2563 (แผนปฏิบัติการ) by the days that the cabinet set. Those days are not printed: they are
 * the caller's.
 *
 * @th ประเด็น 1.1 (2): คณะกรรมการพิจารณาแผนปฏิบัติการ 5 ปี (วาระแรก 3 ปี พ.ศ. 2563 – 2565) และแผนปฏิบัติการประจำปีงบประมาณ 2563 ภายในเวลาที่คณะรัฐมนตรีกำหนด
 * เอกสารไม่ได้พิมพ์วันครบกำหนด ผู้ใช้เป็นผู้ระบุ
 * @throws {@link RuleInputError} a date that is not one, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 290
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.plansInTime({
 *   fiveYearPlanOn: '2019-09-20',
 *   fiveYearPlanDue: '2019-09-30',
 *   annualPlanOn: '2019-10-01',
 *   annualPlanDue: '2019-09-30',
 * });
 * outcome.next; // ['annual-plan']
 * ```
 */
export const plansInTime = checklist({
  programme,
  id: 'plans-in-time',
  title: { th: 'พิจารณาแผนปฏิบัติการภายในเวลาที่คณะรัฐมนตรีกำหนด', en: 'Action plans considered in time' },
  source: governanceItems(290),
  facts: {
    fiveYearPlanOn: date({ th: 'วันที่พิจารณาแผนปฏิบัติการ 5 ปี', en: 'the day the five-year plan was considered' }),
    fiveYearPlanDue: date({ th: 'วันครบกำหนดของแผนปฏิบัติการ 5 ปี', en: 'the day the five-year plan was due' }),
    annualPlanOn: date({ th: 'วันที่พิจารณาแผนปฏิบัติการประจำปี', en: 'the day the annual plan was considered' }),
    annualPlanDue: date({ th: 'วันครบกำหนดของแผนปฏิบัติการประจำปี', en: 'the day the annual plan was due' }),
  },
  criteria: [
    by('fiveYearPlanOn', given('fiveYearPlanDue'), {
      id: 'five-year-plan',
      label: { th: 'แผนปฏิบัติการ 5 ปี', en: 'the five-year plan' },
    }),
    by('annualPlanOn', given('annualPlanDue'), {
      id: 'annual-plan',
      label: { th: 'แผนปฏิบัติการประจำปี', en: 'the annual plan' },
    }),
  ],
});

const control = {
  quarters: parameter(3, 'quarters', governanceItems(291)),
};

const quartersOf = (th: string, en: string) =>
  count({ th: `ไตรมาสที่พิจารณา${th}`, en: `quarters in which the board considered ${en}` }, 'quarters', { most: 4 });

/**
 * Governance item 1.2: the board considers plans and reports on five matters in at least three quarters: internal
 * control, internal audit, risk, personnel, and digital technology (การควบคุมภายใน การตรวจสอบภายใน การบริหารความเสี่ยง
 * การบริหารงานบุคคล เทคโนโลยีดิจิทัล). Personnel also takes an appraisal of staff and executives whose results are
 * linked to advancement, posts and contracts.
 *
 * The item prints 15 points, 5 a subject, and names five: how they make three is not said, so no points are given in
 * part.
 *
 * @th ประเด็น 1.2: คณะกรรมการพิจารณาแผนและรายงานการควบคุมภายใน การตรวจสอบภายใน การบริหารความเสี่ยง การบริหารงานบุคคล และการนำเทคโนโลยีดิจิทัลมาใช้ เรื่องละอย่างน้อยสามไตรมาส การบริหารงานบุคคลต้องมีระบบประเมินผลที่เชื่อมโยงกับการเลื่อนขั้น เลื่อนตำแหน่ง และการต่อสัญญาจ้างด้วย
 * เอกสารพิมพ์ 15 คะแนน ประเด็นละ 5 คะแนน แต่ระบุ 5 เรื่อง กฎนี้จึงไม่ให้คะแนนบางส่วน
 * @throws {@link RuleInputError} a number of quarters that is not 0 to 4, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 291
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.controlReports({
 *   internalControlQuarters: 4,
 *   internalAuditQuarters: 4,
 *   riskQuarters: 3,
 *   personnelQuarters: 3,
 *   digitalQuarters: 2,
 *   appraisal: true,
 *   appraisalLinked: true,
 * });
 * outcome.next; // ['digital-quarters']
 * ```
 */
export const controlReports = checklist({
  programme,
  id: 'control-reports',
  title: { th: 'พิจารณาแผนและรายงานระบบงานสำคัญทุกไตรมาส', en: 'Plans and reports on control every quarter' },
  source: governanceItems(291),
  parameters: control,
  facts: {
    internalControlQuarters: quartersOf('การควบคุมภายใน', 'internal control'),
    internalAuditQuarters: quartersOf('การตรวจสอบภายใน', 'internal audit'),
    riskQuarters: quartersOf('การบริหารความเสี่ยง', 'risk management'),
    personnelQuarters: quartersOf('การบริหารงานบุคคล', 'personnel management'),
    digitalQuarters: quartersOf('การนำเทคโนโลยีดิจิทัลมาใช้', 'the use of digital technology'),
    appraisal: yesNo({ th: 'มีระบบประเมินผลเจ้าหน้าที่และผู้บริหาร', en: 'staff and executives are appraised' }),
    appraisalLinked: yesNo({
      th: 'เชื่อมโยงกับการเลื่อนขั้น เลื่อนตำแหน่ง และการต่อสัญญาจ้าง',
      en: 'the appraisal is linked to advancement, posts and contracts',
    }),
  },
  criteria: [
    atLeast('internalControlQuarters', control.quarters),
    atLeast('internalAuditQuarters', control.quarters),
    atLeast('riskQuarters', control.quarters),
    all('personnel', [atLeast('personnelQuarters', control.quarters), yes('appraisal'), yes('appraisalLinked')], {
      label: { th: 'การบริหารงานบุคคล', en: 'personnel management' },
    }),
    atLeast('digitalQuarters', control.quarters),
  ],
});

const performanceParameters = { quarters: parameter(3, 'quarters', governanceItems(292)) };

/**
 * Governance item 1.3: the board considers reports on finances and on the main mission (ด้านการเงินและภารกิจหลัก) in
 * at least three quarters, and they name what stood in the way of targets that were missed, and remedies.
 *
 * @th ประเด็น 1.3: คณะกรรมการพิจารณารายงานด้านการเงินและด้านภารกิจหลักอย่างน้อยสามไตรมาส โดยรายงานระบุปัญหาอุปสรรคที่ผลงานไม่เป็นไปตามเป้าหมาย และข้อเสนอแนะเพื่อแก้ไข
 * @throws {@link RuleInputError} a number of quarters that is not 0 to 4, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 292
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.performanceReports({ financialQuarters: 3, missionQuarters: 3, obstacles: true });
 * outcome.missing; // ['remedies']
 * ```
 */
export const performanceReports = checklist({
  programme,
  id: 'performance-reports',
  title: { th: 'พิจารณารายงานด้านการเงินและภารกิจหลักทุกไตรมาส', en: 'Reports on finances and mission every quarter' },
  source: governanceItems(292),
  parameters: performanceParameters,
  facts: {
    financialQuarters: quartersOf('รายงานด้านการเงิน', 'the report on finances'),
    missionQuarters: quartersOf('รายงานด้านภารกิจหลัก', 'the report on the main mission'),
    obstacles: yesNo({ th: 'ระบุปัญหาอุปสรรคที่ผลงานไม่เป็นไปตามเป้าหมาย', en: 'the reports name the obstacles' }),
    remedies: yesNo({ th: 'ระบุข้อเสนอแนะเพื่อแก้ไข', en: 'the reports name remedies' }),
  },
  criteria: [
    atLeast('financialQuarters', performanceParameters.quarters),
    atLeast('missionQuarters', performanceParameters.quarters),
    yes('obstacles'),
    yes('remedies'),
  ],
});

const disbursed: { readonly least: Parameter<number> } = { least: parameter(96, 'percent', governanceItems(293)) };

/**
 * Governance item 1.4: at least 96 % of the spending plan is disbursed (การเบิกจ่ายตามแผนการใช้จ่ายเงิน). The plan is
 * the one that the board approved at the start of the year; the report measures on the plan after its revision in
 * June. The line prints 96 without “percent”.
 *
 * The item was passed on an estimate of 96.59 %; the last amount counted was 94.17 %.
 * `quarterlyPlan.fy2563.disbursement` computes the percentage and says on which kind of figure it rests.
 *
 * @th ประเด็น 1.4: เบิกจ่ายงบประมาณไม่น้อยกว่าร้อยละ 96 ของแผนการใช้จ่ายเงินที่คณะกรรมการอนุมัติ ณ ต้นปีงบประมาณ
 * บรรทัดที่พิมพ์ 96 ไม่มีคำว่าร้อยละ รายงานตัดสินผ่านจากประมาณการร้อยละ 96.59 ผลจริงล่าสุด ณ 31 สิงหาคม 2563 คือร้อยละ 94.17
 * @throws {@link RuleInputError} a percentage below 0 or above 100, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 226 and 293
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.disbursementControl({ disbursementPercent: '96.59' }).verdict; // 'met'
 * performance.fy2563.disbursementControl({ disbursementPercent: '94.17' }).verdict; // 'unmet'
 * ```
 */
export const disbursementControl = checklist({
  programme,
  id: 'disbursement-control',
  title: { th: 'ควบคุมการเบิกจ่ายงบประมาณได้ไม่น้อยกว่าร้อยละ 96', en: 'At least 96 % disbursed' },
  source: pages(226, 293),
  parameters: disbursed,
  facts: {
    disbursementPercent: percent({
      th: 'ร้อยละของการเบิกจ่ายตามแผนที่คณะกรรมการอนุมัติต้นปี',
      en: 'percent disbursed of the plan approved at the start of the year',
    }),
  },
  criteria: [atLeast('disbursementPercent', disbursed.least)],
});

const minister = { least: parameter(2, 'times', governanceItems(294)) };

/**
 * Governance item 1.5: the minister in charge gets a report on the results (รายงานผลการดำเนินงานแก่รัฐมนตรี) at least
 * twice a year.
 *
 * @th ประเด็น 1.5: รายงานผลการดำเนินงานแก่รัฐมนตรีที่กำกับดูแลอย่างน้อยปีละ 2 ครั้ง
 * @throws {@link RuleInputError} a number that is negative or not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 294
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.ministerReports({ reports: 1 }).verdict; // 'unmet'
 * ```
 */
export const ministerReports = checklist({
  programme,
  id: 'minister-reports',
  title: { th: 'รายงานผลแก่รัฐมนตรีอย่างน้อยปีละ 2 ครั้ง', en: 'At least two reports a year to the minister' },
  source: governanceItems(294),
  parameters: minister,
  facts: { reports: count({ th: 'รายงานต่อรัฐมนตรีในปี', en: 'reports to the minister in the year' }, 'times') },
  criteria: [atLeast('reports', minister.least)],
});

/**
 * Governance item 1.7: the website holds ten kinds of information, complete and current
 * (เว็บไซต์มีข้อมูลสำคัญครบถ้วนและเป็นปัจจุบัน). The second, the members of the board, has five parts; the sixth,
 * large investments, is only asked where there are any. How old what is current may be is not said.
 *
 * @th ประเด็น 1.7: เว็บไซต์มีข้อมูลสำคัญ 10 รายการ ครบถ้วนและเป็นปัจจุบัน รายการที่ 2 มี 5 ส่วน รายการที่ 6 โครงการลงทุนที่สำคัญ ถามเฉพาะเมื่อมีโครงการ
 * เอกสารไม่ได้พิมพ์ว่าข้อมูลเก่าเพียงใดจึงไม่เป็นปัจจุบัน
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 296 to 300
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.website({ current: false }).verdict; // 'unmet'
 * ```
 */
export const website = checklist({
  programme,
  id: 'website',
  title: { th: 'เว็บไซต์มีข้อมูลสำคัญครบถ้วนและเป็นปัจจุบัน', en: 'The website is complete and current' },
  source: governanceItems([296, 300]),
  facts: {
    overview: yesNo({ th: '1) ประวัติ ภารกิจ ความเสี่ยง ผลงานและแผน', en: '1) history, mission, risks, results, plans' }),
    boardAges: yesNo({ th: '2) (1) อายุกรรมการ', en: '2) (1) the age of each board member' }),
    boardEducation: yesNo({ th: '2) (2) วุฒิการศึกษา', en: '2) (2) education' }),
    boardCareers: yesNo({ th: '2) (3) ประวัติการทำงาน', en: '2) (3) career' }),
    boardAppointed: yesNo({ th: '2) (4) วันที่ได้รับการแต่งตั้ง', en: '2) (4) the day of appointment' }),
    boardOffices: yesNo({ th: '2) (5) ตำแหน่งหน้าที่ปัจจุบัน', en: '2) (5) present offices' }),
    committees: yesNo({
      th: '3) โครงสร้างของคณะกรรมการทุกคณะ พร้อมทั้งอำนาจหน้าที่และอัตราค่าเบี้ยประชุม',
      en: '3) all committees, their powers and fees',
    }),
    attendance: yesNo({ th: '4) การเข้าร่วมประชุมของคณะกรรมการ', en: "4) attendance at the board's meetings" }),
    financialStatements: yesNo({ th: '5) รายงานงบการเงินพร้อมหมายเหตุ', en: '5) financial statements with notes' }),
    hasLargeInvestments: yesNo({ th: 'มีโครงการลงทุนที่สำคัญ', en: 'there are large investments' }),
    largeInvestments: yesNo({ th: '6) โครงการลงทุนที่สำคัญ', en: '6) large investments' }),
    procurement: yesNo({ th: '7) การจัดซื้อจัดจ้าง', en: '7) procurement' }),
    governancePolicy: yesNo({ th: '8) นโยบายการกำกับดูแลกิจการที่ดี', en: '8) policy on good governance' }),
    regulations: yesNo({ th: '9) ข้อบังคับและ/หรือระเบียบ', en: '9) regulations' }),
    annualReport: yesNo({ th: '10) รายงานประจำปีที่ผ่านมา', en: '10) the last annual report' }),
    current: yesNo({ th: 'ข้อมูลเป็นปัจจุบัน', en: 'all of it is current' }),
  },
  criteria: [
    yes('overview'),
    all(
      'board-members',
      [yes('boardAges'), yes('boardEducation'), yes('boardCareers'), yes('boardAppointed'), yes('boardOffices')],
      { label: { th: '2) ประวัติของคณะกรรมการรายบุคคล', en: '2) each member of the board' } },
    ),
    yes('committees'),
    yes('attendance'),
    yes('financialStatements'),
    appliesWhere('hasLargeInvestments', [true], yes('largeInvestments'), {
      id: 'large-investments',
      label: { th: '6) โครงการลงทุนที่สำคัญ (ถ้ามี)', en: '6) large investments, where there are any' },
    }),
    yes('procurement'),
    yes('governancePolicy'),
    yes('regulations'),
    yes('annualReport'),
    yes('current'),
  ],
});

/**
 * Governance item 1.8: the board assesses itself (การประเมินตนเองของคณะกรรมการ), each member and the board as a whole,
 * discloses the result in a meeting, and sets down how to do better.
 *
 * @th ประเด็น 1.8: คณะกรรมการประเมินตนเองทั้งรายบุคคลและทั้งคณะ เปิดเผยผลในที่ประชุม และกำหนดแนวปฏิบัติเพื่อเพิ่มประสิทธิภาพ
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 301
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.selfAssessment({ individual: true, whole: true, disclosed: true }).missing; // ['guideline']
 * ```
 */
export const selfAssessment = checklist({
  programme,
  id: 'self-assessment',
  title: { th: 'การประเมินตนเองของคณะกรรมการ', en: 'The board assesses itself' },
  source: governanceItems(301),
  facts: {
    individual: yesNo({ th: 'ประเมินตนเองแบบรายบุคคล', en: 'each member assesses himself or herself' }),
    whole: yesNo({ th: 'ประเมินตนเองแบบทั้งคณะ', en: 'the board assesses itself as a whole' }),
    disclosed: yesNo({ th: 'เปิดเผยผลในที่ประชุม', en: 'the result is disclosed in a meeting' }),
    guideline: yesNo({ th: 'กำหนดแนวปฏิบัติเพื่อเพิ่มประสิทธิภาพ', en: 'how to do better is set down' }),
  },
  criteria: [yes('individual'), yes('whole'), yes('disclosed'), yes('guideline')],
});
