import { parameter } from '../../core/parameter.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { laterThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { povertyFunds, programme } from './source.js';

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
  title: { th: 'เงินยืม กข.คจ. เกินกำหนดตามสัญญา', en: 'An overdue loan of a poverty-alleviation fund' },
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
