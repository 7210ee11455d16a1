import { parameter } from '../../core/parameter.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { organisationsPlan, programme } from './source.js';

const parameters = {
  from: parameter(
    '2020-04-01',
    'date',
    organisationsPlan.inferred(
      { th: 'วันแรกของเดือนเมษายน 2563 ที่พิมพ์เป็นเดือน', en: 'the first day of April 2563, printed as a month' },
      743,
    ),
  ),
  to: parameter(
    '2020-09-30',
    'date',
    organisationsPlan.inferred(
      { th: 'วันสุดท้ายของเดือนกันยายน 2563 ที่พิมพ์เป็นเดือน', en: 'the last day of September 2563, printed as a month' },
      743,
    ),
  ),
};

const printedMonths = organisationsPlan.inferred(
  {
    th: 'พิมพ์เป็นเดือน อ่านว่าตั้งแต่วันแรกของเดือนเมษายนถึงวันสุดท้ายของเดือนกันยายน 2563',
    en: 'months are printed; from the first day of April to the last of September 2563 is read',
  },
  743,
);

/**
 * Whether an instalment falls under the debt moratorium of the pandemic (พักชำระหนี้): CODI approved it for the
 * organisation, and the instalment is due from April to September 2563 (1 April to 30 September 2020, the reading of
 * printed months).
 *
 * Whether the interest of those months is waived or only put off is not said; the report counts 60.16 million baht less
 * of it for 409 organisations. No amount is computed here.
 *
 * @th งวดชำระที่อยู่ในการพักชำระหนี้: สถาบันฯ อนุมัติการพักชำระหนี้แก่องค์กร และงวดครบกำหนดระหว่างเดือนเมษายนถึงกันยายน 2563 (1 เมษายน ถึง 30 กันยายน)
 * เอกสารไม่ได้พิมพ์ว่าดอกเบี้ยในช่วงนั้นยกเว้นหรือเลื่อนชำระ กติกานี้จึงไม่คำนวณจำนวนเงิน
 * @throws {@link RuleInputError} a day that is no calendar date, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 743
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.moratorium({ approved: true, dueOn: '2020-09-30' }).verdict; // 'met'
 * credit.fy2563.moratorium({ approved: true, dueOn: '2020-10-01' }).verdict; // 'unmet'
 * ```
 */
export const moratorium = checklist({
  programme,
  id: 'moratorium',
  title: { th: 'การพักชำระหนี้ เมษายน – กันยายน 2563', en: 'Debt moratorium, April to September 2563 (2020)' },
  source: organisationsPlan(743),
  words: {
    met: { th: 'ได้พักชำระหนี้งวดนี้', en: 'the instalment is put off' },
    unmet: { th: 'ไม่ได้พักชำระหนี้งวดนี้', en: 'the instalment is not put off' },
  },
  parameters,
  facts: {
    approved: yesNo({ th: 'สถาบันฯ อนุมัติการพักชำระหนี้แล้ว', en: 'CODI approved the moratorium' }),
    dueOn: date({ th: 'วันครบกำหนดชำระ', en: 'the day on which the instalment is due' }),
  },
  criteria: [
    yes('approved'),
    during(
      'dueOn',
      { from: parameters.from, to: parameters.to },
      { id: 'due-in-moratorium', circumstance: true, source: printedMonths },
    ),
  ],
});
