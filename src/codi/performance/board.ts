import { parameter } from '../../core/parameter.js';
import { all, atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { present } from '../../rules/logic/present.js';
import { by, type Due, type DueDate } from '../../rules/time/deadline.js';
import { governanceItems, programme } from './source.js';

const review = { least: parameter(1, 'times', governanceItems(289)) };

/**
 * Governance item 1.1 (1): the board reviews the results of the organisation (ทบทวนผลการดำเนินงาน) at least once a
 * year. Which year is not said; the fiscal year is meant here.
 *
 * @th ประเด็น 1.1 (1): คณะกรรมการทบทวนผลการดำเนินงานขององค์การมหาชนอย่างน้อยปีละ 1 ครั้ง เอกสารไม่ได้ระบุว่าปีใด กติกานี้ใช้ปีงบประมาณ
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
  criteria: [
    atLeast('reviews', review.least, {
      source: governanceItems.inferred(
        {
          th: '“ปีละ 1 ครั้ง” ไม่ได้พิมพ์ว่าปีใด อ่านว่าปีงบประมาณ',
          en: '“once a year” does not say which year; the fiscal year is read',
        },
        289,
      ),
    }),
  ],
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
 * the caller's. What was considered a year before its day or earlier is no plan of that round.
 *
 * @th ประเด็น 1.1 (2): คณะกรรมการพิจารณาแผนปฏิบัติการ 5 ปี (วาระแรก 3 ปี พ.ศ. 2563 – 2565) และแผนปฏิบัติการประจำปีงบประมาณ 2563 ภายในเวลาที่คณะรัฐมนตรีกำหนด
 * เอกสารไม่ได้พิมพ์วันครบกำหนด ผู้ใช้เป็นผู้ระบุ แผนที่พิจารณาก่อนวันครบกำหนดตั้งแต่หนึ่งปีขึ้นไปไม่นับเป็นแผนของรอบนั้น
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
      label: {
        th: 'พิจารณาแผนปฏิบัติการ 5 ปีภายในเวลาที่คณะรัฐมนตรีกำหนด',
        en: 'the five-year plan is considered in the time that the cabinet set',
      },
    }),
    by('annualPlanOn', given('annualPlanDue'), {
      id: 'annual-plan',
      label: {
        th: 'พิจารณาแผนปฏิบัติการประจำปีภายในเวลาที่คณะรัฐมนตรีกำหนด',
        en: 'the annual plan is considered in the time that the cabinet set',
      },
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
 * เอกสารพิมพ์ 15 คะแนน ประเด็นละ 5 คะแนน แต่ระบุ 5 เรื่อง กติกานี้จึงไม่ให้คะแนนบางส่วน
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
    internalControlQuarters: quartersOf('แผนและรายงานผลการควบคุมภายใน', 'plans and reports on internal control'),
    internalAuditQuarters: quartersOf('แผนและรายงานผลการตรวจสอบภายใน', 'plans and reports on internal audit'),
    riskQuarters: quartersOf('แผนและรายงานผลการบริหารความเสี่ยง', 'plans and reports on risk management'),
    personnelQuarters: quartersOf('แผนและรายงานผลการบริหารงานบุคคล', 'plans and reports on personnel management'),
    digitalQuarters: quartersOf(
      'แผนและรายงานผลการนำเทคโนโลยีดิจิทัลมาใช้',
      'plans and reports on the use of digital technology',
    ),
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
