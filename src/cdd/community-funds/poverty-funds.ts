import { parameter } from '../../core/parameter.js';
import { atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { laterThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { schedule } from '../../rules/time/schedule.js';
import { acrossPages } from '../guideline-fy2565.js';
import { type ListedPoint, point } from './lists.js';
import { povertyFunds, programme, savingsGroups } from './source.js';

const scope = {
  funds: parameter(29_231, 'funds', povertyFunds(6048)),
  villages: parameter(29_231, 'villages', povertyFunds(6049)),
};

/**
 * Whether the poverty-alleviation funds (กข.คจ.) that the work is on are all there: 29,231 funds in as many villages, one in each.
 *
 * @th
 * ตรวจว่า กข.คจ. ที่อยู่ในความรับผิดชอบครบหรือไม่ คือ 29,231 กองทุน ใน 29,231 หมู่บ้าน หมู่บ้านละ 1 กองทุน
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6047 to 6049
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.povertyFundScope({ funds: 29_231, villages: 29_230 }).verdict; // 'unmet'
 * ```
 */
export const povertyFundScope = checklist({
  programme,
  id: 'poverty-fund-scope',
  title: { th: 'กข.คจ. 29,231 กองทุน 29,231 หมู่บ้าน', en: '29,231 funds in as many villages' },
  source: povertyFunds([6047, 6049]),
  parameters: scope,
  facts: {
    funds: count({ th: 'กองทุน กข.คจ.', en: 'funds' }, 'funds'),
    villages: count({ th: 'หมู่บ้านที่มีกองทุน', en: 'villages with a fund' }, 'villages'),
  },
  criteria: [exactly('funds', scope.funds), exactly('villages', scope.villages)],
});

/**
 * Whether an officer reviewed a poverty-alleviation fund as asked (ส่งเสริมให้มีความเข้มแข็ง): the committee's term, the register of target
 * households, the register of debtors, and repayments against the contracts.
 *
 * @th
 * ตรวจว่าเจ้าหน้าที่ได้ทบทวน กข.คจ. เพื่อส่งเสริมให้มีความเข้มแข็งครบหรือไม่ คือ วาระคณะกรรมการ ทะเบียนครัวเรือนเป้าหมาย ทะเบียนลูกหนี้ที่เป็นปัจจุบัน
 * และการส่งใช้คืนตามสัญญา
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6015 and 6021
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.povertyFundReview({ term: true, households: true, debtors: false }).verdict; // 'unmet'
 * ```
 */
export const povertyFundReview = checklist({
  programme,
  id: 'poverty-fund-review',
  title: { th: 'ทบทวนความเข้มแข็งของ กข.คจ.', en: 'Review of a poverty fund' },
  source: povertyFunds(6015, 6021),
  facts: {
    term: yesNo({ th: 'ทบทวนวาระคณะกรรมการ', en: "the committee's term was reviewed" }),
    households: yesNo({ th: 'ทบทวนทะเบียนครัวเรือนเป้าหมาย', en: 'the register of target households was reviewed' }),
    debtors: yesNo({ th: 'ทะเบียนลูกหนี้เป็นปัจจุบัน', en: 'the register of debtors is current' }),
    repayments: yesNo({ th: 'ตรวจสอบการส่งใช้คืนตามสัญญา', en: 'repayments were checked against the contracts' }),
  },
  criteria: [yes('term'), yes('households'), yes('debtors'), yes('repayments')],
});

/**
 * Whether a loan of a poverty-alleviation fund is overdue (ติดตามเร่งรัดการคืนเงินยืม): something is still owed after the day that the contract
 * sets. Every household that still owes is followed up; for an overdue one repayment is pressed for. How often, and after how
 * many days, is not printed.
 *
 * @th
 * ตรวจว่าเงินยืม กข.คจ. เกินกำหนดตามสัญญาหรือไม่ คือ พ้นวันครบกำหนดแล้วยังส่งใช้คืนไม่ครบ ทุกครัวเรือนที่ยังค้างต้องติดตาม รายที่เกินกำหนดต้องเร่งรัด
 * เอกสารไม่ได้กำหนดความถี่หรือจำนวนวัน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6021, 6029 and 6041
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.overdueLoan({ owes: true, dueOn: '2022-03-31', today: '2022-03-31' }).verdict; // 'unmet'
 * communityFunds.fy2565.overdueLoan({ owes: true, dueOn: '2022-03-31', today: '2022-04-01' }).verdict; // 'met'
 * ```
 */
export const overdueLoan = checklist({
  programme,
  id: 'overdue-loan',
  title: { th: 'เงินยืมเกินกำหนดตามสัญญา', en: 'An overdue loan' },
  source: povertyFunds(6021, 6029, 6041),
  words: { met: { th: 'เกินกำหนดตามสัญญาแล้ว', en: 'overdue' }, unmet: { th: 'ไม่เกินกำหนดตามสัญญา', en: 'not overdue' } },
  facts: {
    owes: yesNo({ th: 'ยังส่งใช้คืนไม่ครบ', en: 'something is still owed' }),
    dueOn: date({ th: 'วันครบกำหนดตามสัญญา', en: 'the day that the contract sets' }),
    today: date({ th: 'วันที่ตรวจสอบ', en: 'the day of asking' }),
  },
  criteria: [
    yes('owes', { circumstance: true }),
    laterThan('today', 'dueOn', {
      id: 'past-due',
      label: { th: 'พ้นกำหนดตามสัญญา', en: 'past the contract' },
      circumstance: true,
    }),
  ],
});

/**
 * Whether a household may borrow from a poverty-alleviation fund (ผู้ยืมต้องเป็นครัวเรือนเป้าหมาย): it is on the register of target households,
 * proposes a project for an occupation, and the meeting found it able to carry it out. No income line and no ceiling is
 * printed.
 *
 * @th
 * ตรวจว่าครัวเรือนยืมเงิน กข.คจ. ได้หรือไม่ คือ อยู่ในทะเบียนครัวเรือนเป้าหมาย เสนอโครงการประกอบอาชีพ และที่ประชุมเห็นว่าสามารถประกอบอาชีพได้
 * เอกสารไม่ได้กำหนดเกณฑ์รายได้หรือวงเงินสูงสุด
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3391, 6015, 6027 and 6059
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.povertyFundLoan({ registered: true, occupation: true }).missing; // ['able']
 * ```
 */
export const povertyFundLoan = checklist({
  programme,
  id: 'poverty-fund-loan',
  title: { th: 'ครัวเรือนที่ยืมเงิน กข.คจ.', en: 'A household that borrows from a poverty fund' },
  source: acrossPages(3391, 6015, 6027, 6059),
  words: { met: { th: 'ยืมเงินได้', en: 'may borrow' }, unmet: { th: 'ยังยืมเงินไม่ได้', en: 'may not borrow' } },
  facts: {
    registered: yesNo({ th: 'อยู่ในทะเบียนครัวเรือนเป้าหมาย', en: 'is on the register of target households' }),
    occupation: yesNo({ th: 'เสนอโครงการประกอบอาชีพ', en: 'proposes a project for an occupation' }),
    able: yesNo({ th: 'ที่ประชุมเห็นว่าสามารถประกอบอาชีพได้', en: 'the meeting found it able' }),
  },
  criteria: [
    yes('registered', { source: acrossPages(3391, 6015), circumstance: true }),
    yes('occupation', { source: povertyFunds(6027, 6059) }),
    yes('able', { source: povertyFunds(6027) }),
  ],
});

/**
 * Whether something about a poverty-alleviation fund is to be reported up (การเฝ้าระวังทุจริต ยักยอก): a tendency to fraud, embezzlement, or
 * work against the ministry's regulation. One is enough, and a tendency is enough.
 *
 * @th
 * ตรวจว่ามีกรณีที่ต้องแจ้งพัฒนาการอำเภอหรือไม่ คือ มีแนวโน้มการทุจริต มีแนวโน้มการยักยอก หรือมีแนวโน้มไม่เป็นไปตามระเบียบกระทรวงมหาดไทย
 * อย่างใดอย่างหนึ่งก็เพียงพอ และเพียงมีแนวโน้มก็ต้องแจ้ง
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6031
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.irregularity({ fraud: false, againstRegulation: true }).verdict; // 'met'
 * ```
 */
export const irregularity = checklist({
  programme,
  id: 'irregularity',
  title: { th: 'กรณีที่ต้องแจ้งพัฒนาการอำเภอ', en: 'An irregularity to report' },
  source: povertyFunds(6031),
  words: {
    met: { th: 'ต้องแจ้งพัฒนาการอำเภอ', en: 'is to be reported' },
    unmet: { th: 'ไม่เข้ากรณีที่ต้องแจ้ง', en: 'is not to be reported' },
  },
  facts: {
    fraud: yesNo({ th: 'มีแนวโน้มการทุจริต', en: 'a tendency to fraud' }),
    embezzlement: yesNo({ th: 'มีแนวโน้มการยักยอก', en: 'a tendency to embezzlement' }),
    againstRegulation: yesNo({ th: 'มีแนวโน้มไม่เป็นไปตามระเบียบ', en: 'a tendency against the regulation' }),
  },
  criteria: [
    yes('fraud', { circumstance: true }),
    yes('embezzlement', { circumstance: true }),
    yes('againstRegulation', { circumstance: true }),
  ],
  least: 1,
});

/**
 * How far an irregularity has been followed (แจ้งและตรวจสอบ): the amphoe's development officer told, a committee proposed to the
 * chief of the amphoe, appointed, the fund inspected, the result reported up. “At once” is printed, no number of days.
 *
 * @th
 * แสดงว่าการตรวจสอบ กข.คจ. ที่มีแนวโน้มทุจริตดำเนินการถึงขั้นใด คือ แจ้งพัฒนาการอำเภอ เสนอนายอำเภอ ตั้งคณะกรรมการตรวจสอบ ตรวจสอบกองทุน
 * และรายงานผู้บังคับบัญชาตามลำดับ เอกสารพิมพ์ว่าทันที ไม่ได้กำหนดจำนวนวัน
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6031
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.irregularityStages({ told: true, proposed: true }).next; // ['appointed']
 * ```
 */
export const irregularityStages = stages({
  programme,
  id: 'irregularity-stages',
  title: { th: 'ขั้นตอนตรวจสอบ กข.คจ. ที่มีแนวโน้มทุจริต', en: 'The way of an irregularity' },
  source: povertyFunds(6031),
  stages: {
    told: { th: 'แจ้งพัฒนาการอำเภอ', en: "the amphoe's development officer was told" },
    proposed: { th: 'เสนอนายอำเภอ', en: 'a committee was proposed to the chief of the amphoe' },
    appointed: { th: 'ตั้งคณะกรรมการตรวจสอบ', en: 'the committee was appointed' },
    inspected: { th: 'ตรวจสอบกองทุน', en: 'the fund was inspected' },
    reported: { th: 'รายงานผู้บังคับบัญชาตามลำดับ', en: 'the result was reported up' },
  },
});

/**
 * Whether an amphoe made its results known (สร้างการรับรู้): at the meeting of the heads of agencies, of the kamnans and village heads,
 * in a village, or elsewhere. One place is enough, and how often is not printed. The same is asked for poverty-alleviation
 * funds and for savings groups.
 *
 * @th
 * ตรวจว่าอำเภอรายงานผลเพื่อสร้างการรับรู้แล้วหรือไม่ ในที่ประชุมหัวหน้าส่วนราชการ ประชุมกำนันผู้ใหญ่บ้าน ประชุมหมู่บ้าน หรืออื่น ๆ แห่งใดแห่งหนึ่งก็ได้
 * เอกสารไม่ได้กำหนดความถี่ ใช้ทั้งกับ กข.คจ. และกลุ่มออมทรัพย์เพื่อการผลิต
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6043 and 6159
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.madeKnown({ villageMeeting: true }).verdict; // 'met'
 * ```
 */
export const madeKnown = checklist({
  programme,
  id: 'made-known',
  title: { th: 'รายงานผลเพื่อสร้างการรับรู้', en: 'Results made known' },
  source: acrossPages(6043, 6159),
  facts: {
    headsOfAgencies: yesNo({ th: 'ประชุมหัวหน้าส่วนราชการ', en: 'at the meeting of heads of agencies' }),
    villageHeads: yesNo({ th: 'ประชุมกำนันผู้ใหญ่บ้าน', en: 'at the meeting of kamnans and village heads' }),
    villageMeeting: yesNo({ th: 'ประชุมหมู่บ้าน', en: 'at a village meeting' }),
    elsewhere: yesNo({ th: 'อื่น ๆ', en: 'elsewhere' }),
  },
  criteria: [yes('headsOfAgencies'), yes('villageHeads'), yes('villageMeeting'), yes('elsewhere')],
  least: 1,
});

const monthEnd = { th: 'วันสุดท้ายของเดือนที่พิมพ์ไว้', en: 'the last day of the printed month' };
const everyYear = {
  th: 'วันสุดท้ายของเดือนที่พิมพ์ไว้ ซึ่งเป็นของทุกปี ในปีงบประมาณ พ.ศ. 2565',
  en: 'the last day of the printed month, which recurs every year, in FY2565',
};

const dues = {
  databaseEdited: parameter('2022-07-31', 'date', povertyFunds.derived(monthEnd, 6013)),
  databaseChecked: parameter('2022-08-31', 'date', povertyFunds.derived(monthEnd, 5999)),
  debtsFirst: parameter('2022-03-31', 'date', povertyFunds.inferred(everyYear, 6037)),
  debtsSecond: parameter('2022-08-31', 'date', povertyFunds.inferred(everyYear, 6037)),
  debtsToDepartment: parameter('2022-09-30', 'date', povertyFunds.inferred(everyYear, 6005)),
  groupsToProvince: parameter('2022-07-31', 'date', savingsGroups.derived(monthEnd, 6153)),
  groupsToDepartment: parameter('2022-08-31', 'date', savingsGroups.derived(monthEnd, 6097)),
};

/**
 * The yearly reports on funds (รายงานประจำปี), and which of them are due or overdue on a day: the database of the poverty-alleviation
 * funds, their debts and finances (twice to the province, once to the department), and the results of the savings groups, of which the yearly entry in the
 * system (lines 6095 and 6151) is reported with them; no day of its own is printed for it.
 *
 * @th
 * แสดงรายงานประจำปีของกองทุนชุมชน และรายงานใดครบกำหนดหรือเกินกำหนดในวันที่ระบุ คือ ฐานข้อมูล กข.คจ. ภาวะหนี้สินและฐานะการเงิน (ต่อจังหวัดและอำเภอ 2
 * ครั้ง ต่อกรมฯ 1 ครั้ง) และผลการดำเนินงานกลุ่มออมทรัพย์ การบันทึกข้อมูลกลุ่มออมทรัพย์ในระบบประจำปีรายงานไปพร้อมกัน เพราะเอกสารไม่ได้กำหนดวันไว้ต่างหาก
 *
 * @throws {@link RuleInputError} a date that is none, another report, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5999, 6005, 6013, 6037, 6097 and 6153
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const reports = [{ stream: 'debts', on: '2022-03-30' }] as const;
 * const outcome = communityFunds.fy2565.yearlyReports({ today: '2022-08-01', reports });
 * outcome.overdue.map(({ stream }) => stream); // ['database-edited', 'groups-to-province']
 * ```
 */
export const yearlyReports = schedule({
  programme,
  id: 'yearly-reports',
  title: { th: 'รายงานประจำปีของกองทุนชุมชน', en: 'Yearly reports on funds' },
  source: acrossPages(5999, 6005, 6013, 6037, 6097, 6153),
  parameters: dues,
  streams: [
    {
      id: 'database-edited',
      label: { th: 'อำเภอปรับฐานข้อมูล กข.คจ.', en: 'the amphoe edits the database of poverty funds' },
      rounds: [dues.databaseEdited],
    },
    {
      id: 'database-checked',
      label: { th: 'จังหวัดตรวจสอบฐานข้อมูล กข.คจ.', en: 'the province checks it' },
      rounds: [dues.databaseChecked],
    },
    {
      id: 'debts',
      label: { th: 'ภาวะหนี้สินและฐานะการเงิน ต่อจังหวัดและอำเภอ', en: 'debts and finances, to province and amphoe' },
      rounds: [dues.debtsFirst, dues.debtsSecond],
    },
    {
      id: 'debts-to-department',
      label: { th: 'ภาวะหนี้สินและฐานะการเงิน ต่อกรมฯ', en: 'debts and finances, to the department' },
      rounds: [dues.debtsToDepartment],
    },
    {
      id: 'groups-to-province',
      label: { th: 'กลุ่มออมทรัพย์ อำเภอรายงานจังหวัด', en: 'savings groups, amphoe to province' },
      rounds: [dues.groupsToProvince],
    },
    {
      id: 'groups-to-department',
      label: { th: 'กลุ่มออมทรัพย์ จังหวัดรายงานกรมฯ', en: 'savings groups, province to department' },
      rounds: [dues.groupsToDepartment],
    },
  ],
});

const allotted = {
  povertyFunds: parameter(1_377, 'funds', povertyFunds(6025)),
  savingsGroups: parameter(1_623, 'groups', savingsGroups(6149)),
  provinces: parameter(76, 'provinces', povertyFunds(6025)),
};

/**
 * Whether the upgrades that are allotted to provinces (จัดสรรจำนวนเป้าหมายการยกระดับ) come to the national targets: 1,377 funds and 1,623
 * groups in 76 provinces. The allotments are announced later and not printed: their sums are the caller's.
 *
 * @th
 * ตรวจว่าเป้าหมายการยกระดับที่จัดสรรให้จังหวัดรวมได้เท่าเป้าหมายประเทศหรือไม่ คือ กข.คจ. 1,377 กองทุน และกลุ่มออมทรัพย์ 1,623 กลุ่ม ใน 76 จังหวัด
 * จำนวนที่จัดสรรแจ้งภายหลังและไม่ได้พิมพ์ไว้ ผู้ใช้เป็นผู้ระบุผลรวม
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6025 and 6149
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.allottedUpgrades({ povertyFunds: 1400, savingsGroups: 1600, provinces: 76 }).next; // ['savings-groups']
 * ```
 */
export const allottedUpgrades = checklist({
  programme,
  id: 'allotted-upgrades',
  title: { th: 'การจัดสรรเป้าหมายการยกระดับ 76 จังหวัด', en: 'Upgrades allotted to 76 provinces' },
  source: acrossPages(6025, 6149),
  parameters: allotted,
  facts: {
    povertyFunds: count({ th: 'กข.คจ. ที่จัดสรรรวม', en: 'poverty funds allotted in all' }, 'funds'),
    savingsGroups: count({ th: 'กลุ่มออมทรัพย์ที่จัดสรรรวม', en: 'savings groups allotted in all' }, 'groups'),
    provinces: count({ th: 'จังหวัดที่ได้รับจัดสรร', en: 'provinces with an allotment' }, 'provinces'),
  },
  criteria: [
    atLeast('povertyFunds', allotted.povertyFunds),
    atLeast('savingsGroups', allotted.savingsGroups),
    exactly('provinces', allotted.provinces),
  ],
});

/**
 * The indicator of the fund databases (ฐานข้อมูล): those of the poverty-alleviation funds and of the savings groups are complete,
 * correct and current, all three. No tolerance is printed; what counts as current is the caller's.
 *
 * @th
 * ตรวจตัวชี้วัดฐานข้อมูล กข.คจ. และกลุ่มออมทรัพย์ ต้องครบถ้วน ถูกต้อง และเป็นปัจจุบัน ทั้งสามประการ เอกสารไม่ได้กำหนดค่าความคลาดเคลื่อน
 * และไม่ได้บอกว่าอย่างไรถือว่าเป็นปัจจุบัน ผู้ใช้เป็นผู้ระบุ
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6065, 6173, 6841 and 6846
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.databaseIndicator({ complete: true, correct: true, current: false }).verdict; // 'unmet'
 * ```
 */
export const databaseIndicator = checklist({
  programme,
  id: 'database-indicator',
  title: { th: 'ฐานข้อมูลครบถ้วน ถูกต้อง และเป็นปัจจุบัน', en: 'Databases complete, correct and current' },
  source: acrossPages(6065, 6173, 6841, 6846),
  facts: {
    complete: yesNo({ th: 'ครบถ้วน', en: 'complete' }),
    correct: yesNo({ th: 'ถูกต้อง', en: 'correct' }),
    current: yesNo({ th: 'เป็นปัจจุบัน', en: 'current' }),
  },
  criteria: [yes('complete'), yes('correct'), yes('current')],
});

/**
 * Who does what in the work on poverty-alleviation funds (บทบาทจังหวัด อำเภอ พัฒนากร), as it is numbered: five duties of the province, nine
 * of the officer, three of the amphoe's development officer.
 *
 * @source 004_5d18bda2820f2124.txt, lines 5997, 5999, 6001, 6003, 6005, 6011, 6013, 6015, 6023, 6025, 6027, 6029,
 * 6031, 6037, 6039, 6041 and 6043
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.povertyFundDuties.filter(({ id }) => id.startsWith('officer')).length; // 9
 * ```
 */
export const povertyFundDuties: readonly ListedPoint[] = [
  point('province-1', 'ทบทวนระเบียบแก่เจ้าหน้าที่', 'goes over the regulation with the staff', povertyFunds(5997)),
  point('province-2', 'ตรวจสอบฐานข้อมูล', 'checks the database', povertyFunds(5999)),
  point('province-3', 'ติดตามการประเมินและแผน', 'follows the assessments and plans', povertyFunds(6001)),
  point('province-4', 'นิเทศและติดตาม', 'supervises and advises', povertyFunds(6003)),
  point('province-5', 'รายงานภาวะหนี้สินต่อกรมฯ', 'reports debts to the department', povertyFunds(6005)),
  point('officer-1', 'ทบทวนและปฏิบัติตามระเบียบ', 'goes over the regulation and keeps to it', povertyFunds(6011)),
  point('officer-2', 'ปรับแก้ไขฐานข้อมูล', 'edits the database', povertyFunds(6013)),
  point(
    'officer-3',
    'ส่งเสริมความเข้มแข็ง ทบทวนทะเบียน',
    'strengthens the fund and reviews its registers',
    povertyFunds(6015),
  ),
  point('officer-4', 'ประเมินศักยภาพและจัดทำแผน', 'assesses the fund and plans', povertyFunds(6023)),
  point('officer-5', 'ดำเนินการตามแผนและยกระดับ', 'carries the plan out and raises the level', povertyFunds(6025)),
  point('officer-6', 'เข้าร่วมประชุมพิจารณาการยืม', 'attends the meetings on loans', povertyFunds(6027)),
  point('officer-7', 'ให้คำแนะนำครัวเรือนที่ยืมเงิน', 'advises the households that borrowed', povertyFunds(6029)),
  point('officer-8', 'เฝ้าระวังข้อร้องเรียนและการทุจริต', 'watches for complaints and fraud', povertyFunds(6031)),
  point('officer-9', 'รายงานภาวะหนี้สินปีละ 2 ครั้ง', 'reports debts twice a year', povertyFunds(6037)),
  point('amphoe-1', 'สนับสนุนพัฒนากรให้เป็นไปตามระเบียบ', 'supports the officers', povertyFunds(6039)),
  point('amphoe-2', 'เป็นพี่เลี้ยงทีมคู่หู คู่คิด', 'mentors the Move for Fund Team', povertyFunds(6041)),
  point('amphoe-3', 'รายงานผลในที่ประชุม', 'reports at meetings', povertyFunds(6043)),
];
