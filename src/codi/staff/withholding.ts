import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { programme, staffPlan } from './source.js';

/**
 * Whether an employer withholds repayments of a student loan from pay (หักเงินกู้ยืม กยศ.): it pays income under
 * section 40(1) of the Revenue Code to a borrower of the student loan fund who is its staff. Section 51 of the fund's
 * Act of B.E. 2560 says so; the report says how it is remitted (e-PaySLF), and no amount.
 *
 * @th
 * ตรวจว่านายจ้างมีหน้าที่หักเงินผู้กู้ยืม กยศ. หรือไม่ คือ จ่ายเงินได้พึงประเมินตามมาตรา 40 (1) แห่งประมวลรัษฎากรให้พนักงานหรือลูกจ้างซึ่งเป็นผู้กู้ยืม
 * ตามมาตรา 51 แห่งพระราชบัญญัติกองทุนเงินให้กู้ยืมเพื่อการศึกษา พ.ศ. 2560 รายงานบอกวิธีนำส่ง (e-PaySLF) แต่ไม่ได้พิมพ์จำนวนเงิน
 *
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 235 and 871
 * @example
 * ```ts
 * import { staff } from 'chumchon/codi';
 *
 * const outcome = staff.fy2563.studentLoanWithholding({ borrower: true, employed: true });
 * outcome.missing; // ['paidSection40Income']
 * ```
 */
export const studentLoanWithholding = checklist({
  programme,
  id: 'student-loan-withholding',
  title: { th: 'หน้าที่หักเงินผู้กู้ยืม กยศ.', en: 'Duty to withhold for student loans' },
  source: staffPlan(235, 871),
  words: {
    met: { th: 'มีหน้าที่หักเงิน', en: 'there is a duty to withhold' },
    unmet: { th: 'ไม่มีหน้าที่หักเงิน', en: 'there is no duty to withhold' },
  },
  facts: {
    borrower: yesNo({ th: 'เป็นผู้กู้ยืมเงิน กยศ.', en: 'is a borrower of the student loan fund' }),
    employed: yesNo({ th: 'เป็นพนักงานหรือลูกจ้างของผู้จ่ายเงิน', en: 'is staff of the payer' }),
    paidSection40Income: yesNo({ th: 'ได้รับเงินได้พึงประเมินตามมาตรา 40 (1)', en: 'is paid income under section 40(1)' }),
  },
  criteria: [
    yes('borrower', { circumstance: true }),
    yes('employed', { circumstance: true }),
    yes('paidSection40Income', { circumstance: true }),
  ],
});
