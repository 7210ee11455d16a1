import { type Parameter, parameter } from '../../core/parameter.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { all, atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, percent, yesNo } from '../../rules/logic/fact.js';
import { pages } from '../report-fy2563.js';
import { governanceItems, programme } from './source.js';

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

const largeInvestmentsIfAny = {
  th: '6) โครงการลงทุนที่สำคัญ (ถ้ามี)',
  en: '6) large investments, where there are any',
};

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
    overview: yesNo({
      th: '1) ประวัติความเป็นมา ภาพรวมการปฏิบัติงานตามภารกิจหลัก การเปลี่ยนแปลงและพัฒนาการที่สำคัญ ความเสี่ยงสำคัญ ผลการปฏิบัติงานทั้งด้านการเงินและภารกิจหลัก แผนยุทธศาสตร์และเป้าหมาย',
      en: '1) history, main mission, major changes and developments, risks, results in finances and mission, strategy and targets',
    }),
    boardAges: yesNo({ th: '2) (1) อายุกรรมการ', en: '2) (1) the age of each board member' }),
    boardEducation: yesNo({ th: '2) (2) วุฒิการศึกษา', en: '2) (2) education' }),
    boardCareers: yesNo({ th: '2) (3) ประวัติการทำงาน', en: '2) (3) career' }),
    boardAppointed: yesNo({ th: '2) (4) วัน เดือน ปี ที่ได้รับการแต่งตั้งเป็นกรรมการ', en: '2) (4) the day of appointment' }),
    boardOffices: yesNo({
      th: '2) (5) ตำแหน่งหน้าที่ปัจจุบัน (นอกจากการเป็นคณะกรรมการ)',
      en: '2) (5) present offices besides that on the board',
    }),
    committees: yesNo({
      th: '3) โครงสร้างของคณะกรรมการ คณะกรรมการตรวจสอบ และคณะกรรมการทุกคณะ พร้อมทั้งอำนาจหน้าที่และอัตราค่าเบี้ยประชุม',
      en: '3) the board, the audit committee and all committees, their powers and fees',
    }),
    attendance: yesNo({ th: '4) การเข้าร่วมประชุมของคณะกรรมการ', en: "4) attendance at the board's meetings" }),
    financialStatements: yesNo({ th: '5) รายงานงบการเงินพร้อมหมายเหตุ', en: '5) financial statements with notes' }),
    hasLargeInvestments: yesNo({ th: 'มีโครงการลงทุนที่สำคัญ', en: 'there are large investments' }),
    largeInvestments: yesNo(largeInvestmentsIfAny),
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
      label: largeInvestmentsIfAny,
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
