import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { stages } from '../../rules/deciding/stages.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, percent, yesNo } from '../../rules/logic/fact.js';
import { dayInPeriod } from '../activity-period.js';
import { periodOf, printedMonths } from '../printed-months.js';
import { programme, project } from './source.js';

const passing = {
  share: parameter(60, 'percent', project(1462, 6794)),
  units: parameter(90, 'agencies', project(1450)),
};

/**
 * The first indicator of the project (ร้อยละ 60 ของหน่วยงานที่ผ่านเกณฑ์): 60 % of the units pass the assessment of clean community development; of the department's 90 that is 54.
 *
 * No operator is printed; at least 60 % is the reading, compared unrounded. When a unit passes is not printed. The percentage stands under “quantity” in the list of indicators.
 *
 * @th ตัวชี้วัดเชิงปริมาณ ร้อยละ 60 ของหน่วยงานผ่านเกณฑ์การประเมินพัฒนาชุมชนใสสะอาด (90 หน่วยงาน คือ 54 หน่วยงาน) เอกสารไม่ได้พิมพ์คำว่าไม่น้อยกว่า
 * จึงอ่านว่าตั้งแต่ร้อยละ 60 ขึ้นไป เกณฑ์การผ่านของหน่วยงานไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} more that pass than are assessed, more than 90 units, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1450, 1462 and 6794
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.unitsPassed({ units: 90, passed: 53 }).verdict; // 'unmet'
 * cleanDepartment.fy2565.unitsPassed({ units: 90, passed: 54 }).verdict; // 'met'
 * ```
 */
export const unitsPassed = checklist({
  programme,
  id: 'units-passed',
  title: { th: 'หน่วยงานที่ผ่านเกณฑ์การประเมินพัฒนาชุมชนใสสะอาด', en: 'Units that pass the assessment' },
  source: project(1450, 1462, 6794),
  parameters: passing,
  facts: {
    units: count({ th: 'หน่วยงานในสังกัดที่ประเมิน', en: 'units of the department that are assessed' }, 'agencies', {
      most: passing.units.value,
    }),
    passed: count({ th: 'หน่วยงานที่ผ่านเกณฑ์', en: 'units that pass' }, 'agencies'),
  },
  ordered: ascending(['passed', 'units']),
  criteria: [
    shareAtLeast('passed', 'units', readAtLeast(passing.share), {
      id: 'passed',
      label: { th: 'ร้อยละของหน่วยงานที่ผ่านเกณฑ์', en: 'units that pass among all units' },
    }),
  ],
});

const score = { least: parameter(86, 'percent', project(1464, 6796)) };

/**
 * The second indicator of the project (ITA ไม่น้อยกว่าร้อยละ 86): the department's score of integrity and transparency is at least 86 %. The 85 % of the diagram (1437) are labelled 2564: last year's.
 *
 * How the score is made is not printed: it is the caller's, compared unrounded.
 *
 * @th ตัวชี้วัดเชิงคุณภาพ คะแนน ITA ของกรมการพัฒนาชุมชนไม่น้อยกว่าร้อยละ 86 ส่วน 85% ในแผนภาพ (บรรทัด 1437) เป็นของปี 2564 วิธีคิดคะแนนไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a percentage outside 0 to 100, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1464 and 6796
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.integrityScore({ score: '85.99' }).verdict; // 'unmet'
 * cleanDepartment.fy2565.integrityScore({ score: 86 }).verdict; // 'met'
 * ```
 */
export const integrityScore = checklist({
  programme,
  id: 'integrity-score',
  title: { th: 'คะแนนการประเมินคุณธรรมและความโปร่งใส (ITA)', en: 'The score of integrity and transparency (ITA)' },
  source: project(1464, 6796),
  parameters: score,
  facts: { score: percent({ th: 'คะแนน ITA', en: 'the ITA score' }) },
  criteria: [atLeast('score', score.least)],
});

/**
 * Whether a unit answers the five dimensions of transparency (เกณฑ์ความโปร่งใสของหน่วยงาน 5 มิติ). By which scale is not printed: the caller judges each.
 *
 * The diagram (1442) calls the fourth dimension inspection; the text (1450) the strengthening of an ethical organisation. The text is taken.
 *
 * @th หลักเกณฑ์ความโปร่งใสของหน่วยงาน 5 มิติ ระดับคะแนนไม่ได้พิมพ์ไว้ ผู้ใช้เป็นผู้ประเมินแต่ละมิติ แผนภาพ (บรรทัด 1442) เรียกมิติที่ 4 ว่าสอดส่องตรวจสอบ
 * ส่วนเนื้อความเรียกว่าการเสริมสร้างองค์กรคุณธรรม ที่นี่ใช้ตามเนื้อความ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1450
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.transparency({ executives: true, disclosure: false }).verdict; // 'unmet'
 * ```
 */
export const transparency = checklist({
  programme,
  id: 'transparency',
  title: { th: 'ความโปร่งใสของหน่วยงาน 5 มิติ', en: 'Five dimensions of transparency' },
  source: project(1450),
  facts: {
    executives: yesNo({
      th: 'มิติที่ 1 บทบาทผู้บริหารและความพยายามริเริ่มของหน่วยงานในการสร้างความโปร่งใส',
      en: 'dimension 1: the role of executives and initiative for transparency',
    }),
    disclosure: yesNo({ th: 'มิติที่ 2 การเปิดเผยข้อมูล', en: 'dimension 2: disclosure' }),
    participation: yesNo({ th: 'มิติที่ 3 การมีส่วนร่วมของภาคประชาชน', en: 'dimension 3: participation of the public' }),
    ethicalOrganisation: yesNo({ th: 'มิติที่ 4 การเสริมสร้างองค์กรคุณธรรม', en: 'dimension 4: an ethical organisation' }),
    workplace: yesNo({ th: 'มิติที่ 5 การรักษาสิ่งแวดล้อมในสถานที่ทำงาน', en: 'dimension 5: the environment of the workplace' }),
  },
  criteria: [yes('executives'), yes('disclosure'), yes('participation'), yes('ethicalOrganisation'), yes('workplace')],
});

/**
 * Whether all three courses for officials were held (การพัฒนาข้าราชการ 3 หลักสูตร).
 *
 * @th การพัฒนาข้าราชการครบ 3 หลักสูตร: การบริหารทรัพยากรบุคคลและวินัย การเงิน การคลัง การบัญชี และพัสดุ และการตรวจสอบภายในเบื้องต้น
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1452 and 1454
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.courses({ personnel: true, finance: true }).missing; // ['audit']
 * ```
 */
export const courses = checklist({
  programme,
  id: 'courses',
  title: { th: 'การพัฒนาข้าราชการ 3 หลักสูตร', en: 'Three courses for officials' },
  source: project(1452, 1454),
  facts: {
    personnel: yesNo({
      th: '1) การบริหารทรัพยากรบุคคล และการเพิ่มประสิทธิภาพการดำเนินการทางวินัย',
      en: '1) course: personnel, and better disciplinary proceedings',
    }),
    finance: yesNo({
      th: '2) การเพิ่มประสิทธิภาพบุคลากรด้านการเงิน การคลัง การบัญชี และพัสดุ',
      en: '2) course: finance, treasury, accounts and supplies',
    }),
    audit: yesNo({ th: '3) การเพิ่มประสิทธิภาพการตรวจสอบภายในเบื้องต้น', en: '3) course: basic internal audit' }),
  },
  criteria: [yes('personnel'), yes('finance'), yes('audit')],
});

/**
 * How far the project has come (ขั้นตอนการดำเนินโครงการ): transparency of the units, development of officials, participation of the public, and an assessment whose results set the next policy.
 *
 * @th ขั้นตอนของโครงการพัฒนาชุมชนใสสะอาด: ส่งเสริมความโปร่งใสของหน่วยงาน พัฒนาข้าราชการ ส่งเสริมการมีส่วนร่วมภาคประชาชน และประเมินผลเพื่อนำไปกำหนดนโยบาย
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 1450 to 1458
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.projectSteps({ units: true, officials: true }).next; // ['participation']
 * ```
 */
export const projectSteps = stages({
  programme,
  id: 'project-steps',
  title: { th: 'ขั้นตอนการดำเนินโครงการ', en: 'The steps of the project' },
  source: project([1450, 1458]),
  stages: {
    units: { th: '1 ส่งเสริมและพัฒนาความโปร่งใสของหน่วยงาน', en: 'transparency of the units', lines: [1450] },
    officials: { th: '2 การพัฒนาข้าราชการ', en: 'development of officials', lines: [[1452, 1454]] },
    participation: { th: '3 ส่งเสริมการมีส่วนร่วมภาคประชาชน', en: 'participation of the public', lines: [1456] },
    assessment: { th: '4 ประเมินผลและนำผลไปกำหนดนโยบาย', en: 'assessment, and policy from its results', lines: [1458] },
  },
});

const thisYear = {
  th: 'ปีที่พิมพ์เป็นของปีก่อน: โครงการอื่นพิมพ์ ตุลาคม 2564 – กันยายน 2565',
  en: "the printed year is last year's: the other projects print October 2564 to September 2565",
};
const asPrinted = printedMonths(project, '2020-10', '2021-09', 1428);
const ofFiscalYear = periodOf('2021-10-01', '2022-09-30', project.inferred(thisYear, 1428));

const period = {
  programme,
  id: 'project-period',
  title: { th: 'ระยะเวลาดำเนินการของโครงการ', en: 'The period of the project' },
  source: project(1428),
} as const;

/**
 * Whether a day lies in the period of the project (ระยะเวลาดำเนินการ). It is printed as October 2563 to September 2564, the year before that of the guideline: `period` is `as-printed`, or `fiscal-year` for October 2564 to September
 * 2565, which all other projects print.
 *
 * @th ระยะเวลาดำเนินการของโครงการ เอกสารพิมพ์ ตุลาคม 2563 – กันยายน 2564 ซึ่งเป็นปีก่อน ผู้ใช้จึงต้องระบุ `period` (`as-printed` ตามที่พิมพ์ หรือ `fiscal-year`
 * ตุลาคม 2564 – กันยายน 2565 ตามโครงการอื่น)
 *
 * @throws {@link RuleInputError} no `period`, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1428
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.projectPeriod({ on: '2022-04-01', period: 'fiscal-year' }).verdict; // 'met'
 * cleanDepartment.fy2565.projectPeriod({ on: '2022-04-01', period: 'as-printed' }).verdict; // 'unmet'
 * ```
 */
export const projectPeriod = readings({
  labels: {
    'as-printed': { th: 'ตามที่พิมพ์ ตุลาคม 2563 – กันยายน 2564', en: 'as printed, October 2563 to September 2564' },
    'fiscal-year': {
      th: 'ปีงบประมาณ ตุลาคม 2564 – กันยายน 2565',
      en: 'the fiscal year, October 2564 (2021) to September 2565 (2022)',
    },
  },
  reading: { name: 'period', label: { th: 'ใช้ระยะเวลาใด', en: 'which period is taken' } },
  rules: {
    'as-printed': dayInPeriod({ ...period, period: asPrinted }),
    'fiscal-year': dayInPeriod({ ...period, period: ofFiscalYear }),
  },
});
