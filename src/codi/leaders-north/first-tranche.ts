import { parameter } from '../../core/parameter.js';
import { shareAtMost } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { date, money } from '../../rules/logic/fact.js';
import { after, by, deadline } from '../../rules/time/deadline.js';
import { disbursement, programme } from './source.js';

const parameters = {
  ceiling: parameter(70, 'percent', disbursement(55)),
  window: parameter(3, 'months', disbursement(55), { th: 'เบิกจ่ายงวดแรกภายใน', en: 'the first tranche is paid within' }),
};

const counted = disbursement.inferred(
  {
    th: '“นับจากวันที่ได้รับอนุมัติโครงการ” อ่านว่าครบกำหนดในวันที่ตรงกันของเดือนที่สามและนับวันนั้นด้วย หากเดือนนั้นไม่มีวันที่ตรงกันให้ใช้วันสิ้นเดือน',
    en: '“counted from the day of approval” is read to the same day of the third month, that day included, or to the last of a month that has no such day',
  },
  55,
);

const approvedOn = date({ th: 'วันที่อนุมัติโครงการ', en: 'the day on which the project was approved' });

/**
 * Whether a first tranche was paid by the rules (การเบิกจ่ายงวดแรก): at most 70 % of the approved amount, compared unrounded,
 * and within three months of the project's approval.
 *
 * The months count from the day of approval (วันที่อนุมัติ), not from the committee's meeting, to the same day of the third
 * month, that day included, or to the month's last day where it is shorter. The report says “counted from the day”, which
 * could also begin on the day after; the corresponding day is the common reading.
 *
 * @th ตัดสินว่าการเบิกจ่ายงวดแรกเป็นไปตามหลักเกณฑ์หรือไม่: ไม่เกินร้อยละ 70 ของงบประมาณที่อนุมัติ เทียบโดยไม่ปัดเศษ และเบิกจ่ายภายใน 3 เดือนนับจากวันที่อนุมัติโครงการ
 * การนับเดือนเริ่มจากวันที่อนุมัติ มิใช่วันประชุมคณะทำงาน ครบกำหนดในวันที่ตรงกันของเดือนที่สามและนับวันนั้นด้วย หากเดือนนั้นไม่มีวันที่ตรงกันให้ใช้วันสิ้นเดือน
 * เอกสารพิมพ์เพียง “นับจากวันที่” ซึ่งอาจอ่านได้ว่าเริ่มนับวันถัดไป กติกานี้อ่านตามวันที่ตรงกันของเดือน
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, a date that is none, a transfer before the
 * approval, or an unknown fact
 * @source 000_de001d1e3a4e2f11.txt, line 55
 * @example
 * ```ts
 * import { leadersNorth } from 'chumchon/codi';
 *
 * const outcome = leadersNorth.fy2564.firstTranche({
 *   approved: '1762380',
 *   first: '1233666',
 *   approvedOn: '2021-01-04',
 *   transferredOn: '2021-04-05',
 * });
 * outcome.verdict; // 'unmet'
 * outcome.criteria.map(({ id, status }) => `${id}: ${status}`); // ['within-ceiling: met', 'on-time: unmet']
 * outcome.criteria[1].required; // { noLaterThan: '2021-04-04' }
 * ```
 */
export const firstTranche = checklist({
  programme,
  id: 'first-tranche',
  title: { th: 'การเบิกจ่ายงวดแรก', en: 'Payment of the first tranche' },
  source: disbursement(55),
  parameters,
  facts: {
    approved: money({ th: 'งบประมาณที่อนุมัติ', en: 'approved amount' }),
    first: money({ th: 'เบิกจ่ายงวดแรก', en: 'first tranche' }),
    approvedOn,
    transferredOn: date({ th: 'วันที่โอนงวดแรก', en: 'the day on which the first tranche was transferred' }),
  },
  ordered: ascending(['approvedOn', 'transferredOn']),
  criteria: [
    shareAtMost('first', 'approved', parameters.ceiling, {
      id: 'within-ceiling',
      label: { th: 'งวดแรกไม่เกินร้อยละ 70', en: 'the first tranche is at most 70 %' },
    }),
    by('transferredOn', after('approvedOn', parameters.window), {
      id: 'on-time',
      label: { th: 'เบิกจ่ายภายใน 3 เดือน', en: 'paid within 3 months' },
      source: counted,
    }),
  ],
});

/**
 * When the first tranche of an approved project is due (เบิกจ่ายงวดแรก ภายใน 3 เดือน), and whether it was paid in time:
 * `doneOn` is the day of the transfer, `today` the day of asking. The months count as in {@link firstTranche}.
 *
 * @th วันครบกำหนดเบิกจ่ายงวดแรกของโครงการที่อนุมัติ (ภายใน 3 เดือนนับจากวันที่อนุมัติ) และเบิกจ่ายทันกำหนดหรือไม่
 * วันที่โอนงวดแรกระบุใน doneOn วันที่ตรวจสอบระบุใน today การนับเดือนเป็นเช่นเดียวกับกติกา firstTranche
 * @throws {@link RuleInputError} a date that is none, a transfer before the approval, or an unknown fact
 * @source 000_de001d1e3a4e2f11.txt, line 55
 * @example
 * ```ts
 * import { leadersNorth } from 'chumchon/codi';
 *
 * leadersNorth.fy2564.firstTrancheDue({ approvedOn: '2020-11-30' }).due; // '2021-02-28'
 * leadersNorth.fy2564.firstTrancheDue({ approvedOn: '2021-02-04', today: '2021-05-05' }).status; // 'overdue'
 * ```
 */
export const firstTrancheDue = deadline({
  programme,
  id: 'first-tranche-due',
  title: { th: 'กำหนดการเบิกจ่ายงวดแรก', en: 'When the first tranche is due' },
  source: counted,
  parameters: { window: parameters.window },
  facts: { approvedOn },
  ordered: ascending(['approvedOn', 'doneOn']),
  due: after('approvedOn', parameters.window),
});
