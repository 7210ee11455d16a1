import { any, atLeast, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, money, yesNo } from '../../rules/logic/fact.js';
import { interestLabel, parameters } from './rebate.js';
import { organisationsPlan, programme } from './source.js';

/**
 * Whether an organisation gets interest back for its discipline in repaying
 * (องค์กรผู้ใช้สินเชื่อที่มีวินัยด้านการชำระคืน): it repaid as normal without restructuring, or restructured and kept
 * the terms; on 31 March 2020 its credit was normal and no NPL; and it paid 3,000 baht or more of interest in the
 * months that count, see {@link rebateInterest}.
 *
 * What repaying as normal means is not printed: it is the caller's yes or no.
 *
 * @th องค์กรผู้ใช้สินเชื่อที่ได้รับคืนดอกเบี้ยเพราะมีวินัยด้านการชำระคืน: ชำระคืนเป็นปกติไม่มีการปรับโครงสร้างหนี้ หรือปรับโครงสร้างหนี้และดำเนินการได้ตามเงื่อนไข สถานะ ณ 31 มีนาคม 2563 เป็นสินเชื่อปกติ (ไม่เป็น NPL) และชำระดอกเบี้ยตั้งแต่ 3,000 บาทขึ้นไป
 * เอกสารไม่ได้พิมพ์ว่าชำระคืนเป็นปกติหมายความว่าอย่างไร ผู้ใช้เป็นผู้ระบุ
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 741
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * const outcome = credit.fy2563.rebateEligibility({ restructuredAndKeptTerms: true, interestPaid: '2999.99' });
 * outcome.verdict; // 'unmet'
 * outcome.criteria.map(({ status }) => status); // ['met', 'unknown', 'unmet']
 * const facts = { repaidNormally: false, status: 'normal', interestPaid: 3000 } as const;
 * credit.fy2563.rebateEligibility(facts).missing; // ['restructuredAndKeptTerms']
 * ```
 */
export const rebateEligibility = checklist({
  programme,
  id: 'rebate-eligibility',
  title: {
    th: 'เกณฑ์การคืนดอกเบี้ยให้องค์กรผู้ใช้สินเชื่อที่มีวินัยด้านการชำระคืน',
    en: 'Who gets interest back for discipline in repaying',
  },
  source: organisationsPlan(741),
  words: {
    met: { th: 'มีสิทธิได้รับคืนดอกเบี้ย', en: 'entitled to the rebate' },
    unmet: { th: 'ไม่มีสิทธิได้รับคืนดอกเบี้ย', en: 'not entitled to the rebate' },
  },
  parameters: {
    leastInterest: parameters.leastInterest,
  },
  facts: {
    repaidNormally: yesNo({
      th: 'ชำระคืนเป็นปกติไม่มีการปรับโครงสร้างหนี้',
      en: 'repaid as normal, without restructuring',
    }),
    restructuredAndKeptTerms: yesNo({
      th: 'ปรับโครงสร้างหนี้และสามารถดำเนินการได้ตามเงื่อนไขการปรับ',
      en: 'restructured, and kept the terms of it',
    }),
    status: choice(
      { th: 'สถานะองค์กร ณ วันที่ 31 มี.ค. 2563', en: 'the status of its credit on 31 March 2020' },
      {
        normal: { th: 'สินเชื่อปกติ', en: 'normal' },
        npl: { th: 'สินเชื่อที่ไม่ก่อให้เกิดรายได้ (NPL)', en: 'non-performing (NPL)' },
      },
    ),
    interestPaid: money(interestLabel),
  },
  criteria: [
    any(
      'discipline',
      [yes('repaidNormally', { circumstance: true }), yes('restructuredAndKeptTerms', { circumstance: true })],
      {
        label: { th: 'มีวินัยด้านการชำระคืน', en: 'discipline in repaying' },
      },
    ),
    oneOf('status', ['normal'], { circumstance: true }),
    atLeast('interestPaid', parameters.leastInterest, { circumstance: true }),
  ],
});
