import { parameter } from '../../core/parameter.js';
import { share } from '../../rules/counting/quotient.js';
import { between, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { buddhistYear, quantity, yesNo } from '../../rules/logic/fact.js';
import { organisationsPlan, programme } from './source.js';

const review = {
  firstYear: parameter(2556, 'years', organisationsPlan(192, 734)),
  lastYear: parameter(2557, 'years', organisationsPlan(192, 734)),
};

/**
 * Whether an organisation is reviewed (สอบทานองค์กรที่มีการเบิกจ่ายครบ): a borrower of Baan Mankong whose loan was
 * fully disbursed in 2556 or 2557. The report does not say whether fiscal or calendar years; the year is the caller's,
 * in the Buddhist Era.
 *
 * @th องค์กรผู้ใช้สินเชื่อโครงการบ้านมั่นคงที่ต้องสอบทาน: เบิกจ่ายครบในปี 2556 – 2557 เอกสารไม่ได้ระบุว่าเป็นปีงบประมาณหรือปีปฏิทิน ผู้ใช้ระบุปี พ.ศ.
 * @throws {@link RuleInputError} a year that is not whole or after 2563, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 192 and 734
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.dueForReview({ baanMankong: true, fullyDisbursedIn: 2557 }).verdict; // 'met'
 * credit.fy2563.dueForReview({ baanMankong: true, fullyDisbursedIn: 2558 }).verdict; // 'unmet'
 * ```
 */
export const dueForReview = checklist({
  programme,
  id: 'due-for-review',
  title: {
    th: 'การสอบทานองค์กรผู้ใช้สินเชื่อโครงการบ้านมั่นคงที่มีการเบิกจ่ายครบในปี 2556 – 2557',
    en: 'Review of Baan Mankong borrowers fully disbursed in 2556 and 2557',
  },
  source: organisationsPlan(192, 734),
  words: {
    met: { th: 'ต้องสอบทาน', en: 'is to be reviewed' },
    unmet: { th: 'ไม่อยู่ในกลุ่มที่ต้องสอบทาน', en: 'is not to be reviewed' },
  },
  parameters: review,
  facts: {
    baanMankong: yesNo({ th: 'ผู้ใช้สินเชื่อโครงการบ้านมั่นคง', en: 'a borrower of Baan Mankong' }),
    fullyDisbursedIn: buddhistYear(
      { th: 'ปี พ.ศ. ที่เบิกจ่ายครบ', en: 'the year (B.E.) of full disbursement' },
      { most: programme.document.fiscalYear },
    ),
  },
  criteria: [
    yes('baanMankong', { circumstance: true }),
    between('fullyDisbursedIn', review.firstYear, review.lastYear, { circumstance: true }),
  ],
});

/**
 * How many of the organisations to be reviewed could solve their problems and develop their projects, in percent
 * (ร้อยละขององค์กรเป้าหมายที่สามารถแก้ไขปัญหาและพัฒนาโครงการ): 78 of 78. Review and development are one heading; what the report counts is
 * the latter.
 *
 * @th ร้อยละขององค์กรเป้าหมายที่สามารถแก้ไขปัญหาและพัฒนาโครงการ ปีงบประมาณ 2563 ครบ 78 จาก 78 องค์กร หัวข้อพิมพ์ว่าการสอบทานและพัฒนา
 * จำนวนที่รายงานนับคือองค์กรที่แก้ไขปัญหาและพัฒนาโครงการได้
 * @throws {@link RuleInputError} more that could than there are, a count that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 192 and 734
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.reviewedShare({ reviewed: 78, toReview: 78 }).percent; // '100'
 * ```
 */
export const reviewedShare = share({
  programme,
  id: 'reviewed-share',
  title: {
    th: 'ร้อยละขององค์กรที่สอบทานและพัฒนาได้สำเร็จ',
    en: 'Share of the organisations reviewed that could be developed',
  },
  source: organisationsPlan(192, 734),
  facts: {
    reviewed: quantity(
      { th: 'องค์กรที่สามารถแก้ไขปัญหาและพัฒนาโครงการ', en: 'organisations that solved their problems and developed' },
      'organisations',
      { decimals: 0 },
    ),
    toReview: quantity({ th: 'องค์กรเป้าหมายที่สอบทาน', en: 'organisations to review' }, 'organisations', { decimals: 0 }),
  },
  of: 'reviewed',
  by: 'toReview',
  ordered: ascending(['reviewed', 'toReview']),
});
