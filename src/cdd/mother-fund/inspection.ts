import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { headcount } from '../../rules/deciding/headcount.js';
import { stages } from '../../rules/deciding/stages.js';
import { yesNo } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { acrossPages } from '../guideline-fy2565.js';
import { days } from './days.js';
import { programme, upgrading } from './source.js';

const oneOfEach = parameter(
  1,
  'people',
  upgrading.inferred(
    {
      th: 'ชุดปฏิบัติการประกอบด้วยผู้แทนสี่ประเภทซึ่งเชื่อมด้วย “และ” จึงมีประเภทละอย่างน้อย 1 คน',
      en: 'the team consists of these four kinds, joined by “and”, so one of each at least',
    },
    5432,
  ),
  { th: 'ผู้แทนประเภทละ ไม่น้อยกว่า', en: 'of each kind, at least' },
);

const team = {
  least: parameter(7, 'people', upgrading(5432), { th: 'คนในชุดปฏิบัติการ ไม่น้อยกว่า', en: 'people of the team, at least' }),
  most: parameter(10, 'people', upgrading(5432), { th: 'คนในชุดปฏิบัติการ ไม่เกิน', en: 'people of the team, at most' }),
};

/**
 * Whether an inspection team (ชุดปฏิบัติการตรวจสอบสภาพกองทุนแม่ของแผ่นดิน) is as printed: 7 to 10 people, from the amphoe's drug centre
 * (ศป.ปส.อ.), the fund's trainers, the fund's network, and community-development officers. How many of each is not printed; at
 * least one is the reading. How many teams an amphoe has is not printed.
 *
 * @th
 * ตรวจว่าชุดปฏิบัติการตรวจสอบสภาพกองทุนแม่ของแผ่นดินเป็นไปตามที่กำหนดหรือไม่ คือ 7 - 10 คน มีผู้แทน ศป.ปส.อ. วิทยากรกองทุนแม่ เครือข่ายกองทุนแม่
 * และเจ้าหน้าที่พัฒนาชุมชน เอกสารไม่ได้กำหนดจำนวนแต่ละฝ่าย อ่านว่าอย่างน้อยฝ่ายละ 1 คน และไม่ได้กำหนดว่าอำเภอหนึ่งมีกี่ชุด
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown kind
 * @source 004_5d18bda2820f2124.txt, line 5432
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.inspectionTeam({ drugCentre: 1, trainers: 2, network: 2, officers: 2 }).verdict; // 'met'
 * motherFund.fy2565.inspectionTeam({ drugCentre: 0, trainers: 3 }).verdict; // 'unmet'
 * ```
 */
export const inspectionTeam = headcount({
  programme,
  id: 'inspection-team',
  title: { th: 'ชุดปฏิบัติการตรวจสอบสภาพกองทุนแม่ของแผ่นดิน 7 - 10 คน', en: 'Inspection team of 7 to 10 people' },
  source: upgrading(5432),
  parameters: { ...team, oneOfEach },
  total: { atLeast: team.least, atMost: team.most },
  kinds: {
    drugCentre: { label: { th: 'ผู้แทน ศป.ปส.อ.', en: "the amphoe's drug centre" }, atLeast: oneOfEach },
    trainers: { label: { th: 'ผู้แทนวิทยากรกองทุนแม่ของแผ่นดิน', en: "the fund's trainers" }, atLeast: oneOfEach },
    network: { label: { th: 'ผู้แทนเครือข่ายกองทุนแม่ของแผ่นดิน', en: "the fund's network" }, atLeast: oneOfEach },
    officers: { label: { th: 'เจ้าหน้าที่พัฒนาชุมชน', en: 'community-development officers' }, atLeast: oneOfEach },
  },
});

/**
 * The day by which every fund village is inspected and its data are on the website (ตรวจสอบสภาพประจำปี 2565 พร้อมนำเข้าข้อมูล): 30 June
 * 2565, which is also the end of the activity's period.
 *
 * @th
 * กำหนดตรวจสอบสภาพกองทุนแม่ของแผ่นดินประจำปี 2565 พร้อมนำเข้าข้อมูลในเว็บไซต์ ภายในวันที่ 30 มิถุนายน 2565 ซึ่งเป็นวันสิ้นสุดระยะเวลาดำเนินการด้วย
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5432, 5433 and 5441
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.inspectionDeadline({ doneOn: '2022-07-01' }).status; // 'late'
 * ```
 */
export const inspectionDeadline = deadline({
  programme,
  id: 'inspection-deadline',
  title: {
    th: 'กำหนดตรวจสอบสภาพกองทุนแม่ของแผ่นดินและนำเข้าข้อมูล',
    en: 'When fund villages are inspected and their data entered',
  },
  source: upgrading(5432, 5433, 5441),
  parameters: { due: days.inspection },
  facts: {},
  due: on(days.inspection),
});

/**
 * How far the rise of a target village has come (ลำดับขั้นการพัฒนาและยกระดับ): chosen, analysed, planned, developed by the plan,
 * inspected, and its level recorded. There is no plan without the analysis, and nothing is developed without a plan.
 *
 * @th
 * แสดงว่าการพัฒนาและยกระดับหมู่บ้านเป้าหมายดำเนินการถึงขั้นใด คือ คัดเลือก วิเคราะห์สาเหตุ จัดทำแผน ฟื้นฟูหรือส่งเสริมตามแผน ตรวจสอบสภาพ
 * และบันทึกผลในเว็บไซต์ ต้องวิเคราะห์ก่อนจัดทำแผน และมีแผนก่อนพัฒนา
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 5418, 5420, 5426, 5428 and 5432
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.upgradeStages({ chosen: true, analysed: false, planned: true }).skipped; // ['analysed']
 * ```
 */
export const upgradeStages = stages({
  programme,
  id: 'upgrade-stages',
  title: {
    th: 'ขั้นตอนการพัฒนาและยกระดับหมู่บ้านกองทุนแม่ของแผ่นดิน',
    en: "Stages of a fund village's rise",
  },
  source: upgrading(5418, 5420, 5426, 5428, 5432),
  stages: {
    chosen: { th: 'คัดเลือกเป็นหมู่บ้านเป้าหมาย', en: 'chosen as a target', lines: [5418] },
    analysed: {
      th: 'วิเคราะห์สาเหตุ ปัญหา อุปสรรค และปัจจัยความสำเร็จ',
      en: 'causes, problems and success analysed',
      lines: [5420],
    },
    planned: { th: 'จัดทำแผนการพัฒนาเพื่อยกระดับ', en: 'a plan to rise is made', lines: [5426] },
    developed: { th: 'ฟื้นฟูหรือส่งเสริมตามแผน', en: 'revived or promoted by the plan', lines: [5428] },
    inspected: { th: 'ชุดปฏิบัติการตรวจสอบสภาพ', en: 'inspected by the team', lines: [5432] },
    levelRecorded: { th: 'บันทึกผลในเว็บไซต์', en: 'the level is recorded', lines: [5432] },
  },
});

/**
 * Which households the membership drive is for (ส่งเสริมครัวเรือนที่ยังไม่ได้เป็นสมาชิก): those of a fund village that are not members
 * yet. By how much membership is to grow is not printed.
 *
 * @th
 * ตรวจว่าครัวเรือนเป็นกลุ่มเป้าหมายการส่งเสริมให้เป็นสมาชิกกองทุนแม่หรือไม่ คือ อยู่ในหมู่บ้านกองทุนแม่ของแผ่นดินและยังไม่ได้เป็นสมาชิก
 * เอกสารไม่ได้กำหนดว่าต้องเพิ่มสมาชิกเท่าใด
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5430
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.membershipDrive({ inFundVillage: true, isMember: true }).verdict; // 'unmet'
 * ```
 */
export const membershipDrive = checklist({
  programme,
  id: 'membership-drive',
  title: { th: 'ส่งเสริมครัวเรือนที่ยังไม่ได้เป็นสมาชิก', en: 'Households the membership drive is for' },
  source: upgrading(5430),
  words: {
    met: { th: 'เป็นครัวเรือนที่ต้องส่งเสริม', en: 'the drive is for it' },
    unmet: { th: 'ไม่ใช่ครัวเรือนที่ต้องส่งเสริม', en: 'the drive is not for it' },
  },
  facts: {
    inFundVillage: yesNo({ th: 'อยู่ในหมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'is in a fund village' }),
    isMember: yesNo({ th: 'เป็นสมาชิกแล้ว', en: 'is a member already' }),
  },
  criteria: [yes('inFundVillage', { circumstance: true }), no('isMember', { circumstance: true })],
});

/**
 * The third indicator (ตัวชี้วัด 3): the fund's database on the department's website is complete, correct and current. No share is
 * printed, so all three are asked for, and what counts as current is not printed. The appendix asks the same of the databases of
 * the poverty projects (กข.คจ.), the savings groups and the fund management centres.
 *
 * @th
 * ตรวจตัวชี้วัดที่ 3 ฐานข้อมูลกองทุนแม่ของแผ่นดินในเว็บไซต์กรมฯ ครบถ้วน ถูกต้อง และเป็นปัจจุบัน เอกสารไม่ได้กำหนดร้อยละ จึงต้องครบทั้งสามประการ
 * และไม่ได้บอกว่าอย่างไรถือว่าเป็นปัจจุบัน
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5455 and 6805
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.database({ complete: true, correct: true, current: false }).next; // ['current']
 * ```
 */
export const database = checklist({
  programme,
  id: 'database',
  title: {
    th: 'ฐานข้อมูลกองทุนแม่ของแผ่นดินครบถ้วน ถูกต้อง และเป็นปัจจุบัน',
    en: "The fund's database is complete, correct and current",
  },
  source: acrossPages(5455, 6805),
  facts: {
    complete: yesNo({ th: 'ครบถ้วน', en: 'complete' }),
    correct: yesNo({ th: 'ถูกต้อง', en: 'correct' }),
    current: yesNo({ th: 'เป็นปัจจุบัน', en: 'current' }),
  },
  criteria: [yes('complete'), yes('correct'), yes('current')],
});

/**
 * The months of the work on fund villages (ระยะเวลาดำเนินการ): January to June 2565, quarters 2 and 3.
 *
 * @source 004_5d18bda2820f2124.txt, line 5441
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.upgradePeriod.to.value; // '2022-06-30'
 * ```
 */
export const upgradePeriod = deepFreeze(days.upgrading);
