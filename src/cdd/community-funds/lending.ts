import { yes } from '../../rules/criteria/criterion.js';
import { notMoreThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { inOrder } from '../../rules/deciding/in-order.js';
import { onList } from '../../rules/deciding/on-list.js';
import { readings } from '../../rules/deciding/readings.js';
import { count, money, quantity, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { clinic, programme, savingsGroups } from './source.js';

/**
 * Whether all who borrowed from a poverty-alleviation fund (กข.คจ.) stand on its register of target households (บัญชีครัวเรือนเป้าหมาย).
 *
 * @th
 * ตรวจว่าผู้ได้รับเงินยืมจาก กข.คจ. ทุกรายมีชื่ออยู่ในบัญชีครัวเรือนเป้าหมายหรือไม่
 *
 * @throws {@link RuleInputError} a name that is blank, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3391
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.registeredBorrowers({ borrowers: ['12/1', '15'], register: ['12/1', '9'] }).absent; // ['15']
 * ```
 */
export const registeredBorrowers = onList({
  programme,
  id: 'registered-borrowers',
  title: {
    th: 'ผู้ได้รับเงินยืม กข.คจ. มีชื่ออยู่ในบัญชีครัวเรือนเป้าหมาย',
    en: 'Borrowers of a poverty-alleviation fund on its register',
  },
  source: clinic(3391),
  subjects: { name: 'borrowers', label: { th: 'ครัวเรือนที่ยืมเงิน', en: 'households that borrowed' } },
  list: { name: 'register', label: { th: 'บัญชีครัวเรือนเป้าหมาย', en: 'the register of target households' } },
});

const loanOrderDefinition = {
  programme,
  id: 'loan-order',
  title: {
    th: 'กข.คจ. ให้ยืมเรียงตามลำดับรายได้หรืออื่น ๆ',
    en: 'Loans of a poverty-alleviation fund in order of income, or another',
  },
  source: /* @__PURE__ */ clinic(3393),
  list: { name: 'loans', label: { th: 'การให้ยืมตามลำดับ', en: 'the loans, in the order in which they were given' } },
  facts: {
    income: /* @__PURE__ */ money({ th: 'รายได้ครัวเรือน', en: 'household income' }),
    place: /* @__PURE__ */ count(
      { th: 'ลำดับที่กองทุนกำหนด', en: 'its place in the order that the fund set, from 1' },
      'number',
      { least: 1 },
    ),
  },
} as const;

/**
 * Whether loans of a poverty-alleviation fund went to households in order (เรียงตามลำดับรายได้หรืออื่น ๆ). “Of income, or other” is printed,
 * and no direction: so the order is an argument. The lowest income first is the sense of such a fund; another order is one
 * that the fund set, by the `place` of each loan in it.
 *
 * @th
 * ตรวจว่า กข.คจ. ให้ยืมเงินเรียงตามลำดับครัวเรือนหรือไม่ เอกสารพิมพ์ว่า “เรียงตามลำดับรายได้หรืออื่น ๆ” และไม่ได้บอกว่าเรียงจากน้อยหรือมาก
 * ผู้ใช้จึงต้องระบุลำดับที่ใช้ ลำดับอื่นที่กองทุนกำหนดเองให้ระบุลำดับที่ของแต่ละรายใน place
 *
 * @throws {@link RuleInputError} no order, an income that is no money, a place below 1, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3393
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const loans = [{ id: '12/1', income: 38_000, place: 1 }, { id: '15', income: 30_000, place: 2 }];
 * communityFunds.fy2565.loanOrder({ loans, order: 'lowest-income-first' }).outOfOrder; // ['15']
 * communityFunds.fy2565.loanOrder({ loans, order: 'set-by-fund' }).verdict; // 'met'
 * ```
 */
export const loanOrder = readings({
  labels: {
    'lowest-income-first': { th: 'รายได้น้อยก่อน', en: 'the lowest income first' },
    'highest-income-first': { th: 'รายได้มากก่อน', en: 'the highest income first' },
    'set-by-fund': { th: 'ลำดับที่กองทุนกำหนด', en: 'an order that the fund set' },
  },
  reading: { name: 'order', label: { th: 'ลำดับที่ใช้', en: 'the order that holds' } },
  rules: {
    'lowest-income-first': inOrder({ ...loanOrderDefinition, by: 'income', first: 'lowest' }),
    'highest-income-first': inOrder({ ...loanOrderDefinition, by: 'income', first: 'highest' }),
    'set-by-fund': inOrder({ ...loanOrderDefinition, by: 'place', first: 'lowest' }),
  },
});

/**
 * Whether a loan of a savings group is in order (กู้ได้เฉพาะสมาชิก ดอกเบี้ยไม่เกินกฎหมาย): the borrower is a member, and the interest does
 * not exceed what the law allows. No figure of the law is printed: the cap is an argument, in percent a year as the rate is,
 * and without it the verdict is unknown. A rate that meets the cap exactly is within it.
 *
 * Line 3380 names target households beside members among those who may borrow, line 6132 members alone: members only is the
 * reading, and a target household is one of them once it has joined.
 *
 * @th
 * พิจารณาว่าการให้กู้ของกลุ่มออมทรัพย์เพื่อการผลิตถูกต้องหรือไม่ คือ ผู้กู้เป็นสมาชิก และดอกเบี้ยไม่เกินกว่าที่กฎหมายกำหนด
 * แนวทางไม่ได้พิมพ์อัตราตามกฎหมาย ผู้ใช้จึงระบุใน legalCap
 *
 * @throws {@link RuleInputError} a rate that is negative or no number, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3379, 3380, 6131 and 6132
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.savingsGroupLoan({ borrowerIsMember: true, interest: 12 }).missing; // ['legalCap']
 * communityFunds.fy2565.savingsGroupLoan({ borrowerIsMember: true, interest: 15.01, legalCap: 15 }).verdict; // 'unmet'
 * ```
 */
export const savingsGroupLoan = checklist({
  programme,
  id: 'savings-group-loan',
  title: { th: 'การให้กู้ของกลุ่มออมทรัพย์เพื่อการผลิต', en: 'A loan of a savings group' },
  source: acrossPages(3379, 3380, 6131, 6132),
  words: { met: { th: 'ให้กู้ได้', en: 'the loan may be made' }, unmet: { th: 'ให้กู้ไม่ได้', en: 'the loan may not be made' } },
  facts: {
    borrowerIsMember: yesNo({ th: 'ผู้กู้เป็นสมาชิก', en: 'the borrower is a member' }),
    interest: quantity({ th: 'อัตราดอกเบี้ยต่อปี', en: 'rate of interest a year' }, 'percent'),
    legalCap: quantity({ th: 'อัตราสูงสุดตามกฎหมายต่อปี', en: 'highest rate that the law allows, a year' }, 'percent'),
  },
  criteria: [
    yes('borrowerIsMember', {
      id: 'members-only',
      source: acrossPages.inferred(
        {
          th: 'ข้อห้ามของบรรทัด 6132 ไม่ยกเว้นครัวเรือนเป้าหมาย จึงใช้เฉพาะสมาชิก แม้บรรทัด 3380 กล่าวถึงครัวเรือนเป้าหมายด้วย',
          en: 'the ban of line 6132 makes no exception for target households, which line 3380 names beside members: members only',
        },
        3380,
        6132,
      ),
    }),
    notMoreThan('interest', 'legalCap', {
      id: 'interest',
      label: { th: 'ดอกเบี้ยไม่เกินกฎหมายกำหนด', en: 'interest within the law' },
      source: savingsGroups(6131),
    }),
  ],
});
