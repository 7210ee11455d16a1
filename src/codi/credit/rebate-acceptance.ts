import type { DecimalText } from '../../core/decimal-text.js';
import { percentIn } from '../../core/ratio.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { stages } from '../../rules/deciding/stages.js';
import { ascending } from '../../rules/logic/bounds.js';
import { quantity } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { parameters } from './rebate.js';
import { organisationsPlan, programme } from './source.js';

/** How many of those who qualify have asked for their rebate. */
export interface RebateAcceptanceOutcome {
  /** Percent of the organisations, unrounded: what the report prints. `null` where none qualifies. */
  readonly ofOrganisations?: DecimalText | null;
  /** Percent of the money, unrounded. `null` where there is none. */
  readonly ofMoney?: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const acceptanceHolds = {
  ofOrganisations: {
    label: { th: 'ร้อยละขององค์กรที่ตอบรับ', en: 'accepted, in percent of the organisations that qualify' },
    unit: 'percent',
    how: { th: 'องค์กรที่ตอบรับ ÷ องค์กรที่ผ่านเกณฑ์', en: 'organisations that accepted ÷ organisations that qualify' },
    from: ['acceptedOrganisations', 'qualifiedOrganisations'],
  },
  ofMoney: {
    label: { th: 'ร้อยละของเงินที่ตอบรับ', en: 'accepted, in percent of the money' },
    unit: 'percent',
    how: { th: 'จำนวนเงินที่ตอบรับ ÷ จำนวนเงินจัดสรรคืน', en: 'money accepted ÷ money to give back' },
    from: ['acceptedMoney', 'qualifiedMoney'],
  },
} as const;

/** What was accepted, of what. */
const pairs = [
  ['acceptedOrganisations', 'qualifiedOrganisations'],
  ['acceptedMoney', 'qualifiedMoney'],
] as const;

/**
 * How far the rebate was accepted (ตอบรับการขอคืนเงิน), by organisations and by money. The printed 59.13 % is of
 * organisations, 272 of 460; of the money, 5.71 of 7.46 million baht, it would be 76.54 %.
 *
 * @th ร้อยละการตอบรับการขอคืนเงิน ทั้งตามจำนวนองค์กรและตามจำนวนเงิน ร้อยละ 59.13 ที่พิมพ์เป็นของจำนวนองค์กร (272 จาก 460) หากคิดตามจำนวนเงิน (5.71 จาก 7.46 ล้านบาท) จะเป็นร้อยละ 76.54
 * @throws {@link RuleInputError} more accepted than qualified, a negative number, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 741
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * const outcome = credit.fy2563.rebateAcceptance({ acceptedOrganisations: 115, qualifiedOrganisations: 460 });
 * outcome.ofOrganisations; // '25'
 * outcome.missing; // ['acceptedMoney', 'qualifiedMoney']
 * ```
 */
export const rebateAcceptance = figureFunction(
  {
    programme,
    id: 'rebate-acceptance',
    title: { th: 'การตอบรับการขอคืนเงิน', en: 'Rebates accepted' },
    source: organisationsPlan(741),
    facts: {
      acceptedOrganisations: quantity({ th: 'องค์กรที่ตอบรับ', en: 'organisations that accepted' }, 'organisations', {
        decimals: 0,
      }),
      qualifiedOrganisations: quantity({ th: 'องค์กรที่ผ่านเกณฑ์', en: 'organisations that qualify' }, 'organisations', {
        decimals: 0,
      }),
      acceptedMoney: quantity({ th: 'จำนวนเงินที่ตอบรับ', en: 'money accepted' }, 'million-baht'),
      qualifiedMoney: quantity({ th: 'จำนวนเงินจัดสรรคืน', en: 'money to give back' }, 'million-baht'),
    },
    ordered: ascending(...pairs),
  },
  acceptanceHolds,
  'ofOrganisations',
  (values): Computed<RebateAcceptanceOutcome> => ({
    ofOrganisations: percentIn(values.acceptedOrganisations, values.qualifiedOrganisations),
    ofMoney: percentIn(values.acceptedMoney, values.qualifiedMoney),
    missing: pairs.flatMap(([part, whole]) =>
      percentIn(values[part], values[whole]) === undefined
        ? [part, whole].filter(name => values[name] === undefined)
        : [],
    ),
  }),
);

/**
 * How far the rebate of an organisation has come (สถานะการคืนดอกเบี้ย): it qualified, it asked for the money, the money
 * was paid.
 *
 * @th สถานะการคืนดอกเบี้ยขององค์กร: ผ่านเกณฑ์การพิจารณา ตอบรับการขอคืนเงิน เบิกจ่ายแล้ว
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 741
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.rebateStages({ qualified: true, accepted: true, paid: false }).next; // ['paid']
 * ```
 */
export const rebateStages = stages({
  programme,
  id: 'rebate-stages',
  title: { th: 'สถานะการคืนดอกเบี้ย', en: 'Stages of a rebate' },
  source: organisationsPlan(741),
  stages: {
    qualified: { th: 'ผ่านเกณฑ์การพิจารณา', en: 'qualified' },
    accepted: { th: 'ตอบรับการขอคืนเงิน', en: 'asked for the money' },
    paid: { th: 'เบิกจ่ายแล้ว', en: 'paid' },
  },
});

/**
 * By when every rebate is paid (เบิกจ่ายให้แล้วเสร็จภายในเดือนธันวาคม 2563): the last day of December 2020, the reading
 * of a printed month.
 *
 * @th กำหนดเบิกจ่ายเงินคืนให้แล้วเสร็จภายในเดือนธันวาคม 2563 เอกสารพิมพ์เป็นเดือน กติกานี้ใช้วันที่ 31 ธันวาคม 2563
 * @throws {@link RuleInputError} a day that is no calendar date, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 741
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.rebatePayment({ doneOn: '2020-12-31' }).status; // 'on-time'
 * credit.fy2563.rebatePayment({ today: '2021-01-01' }).status; // 'overdue'
 * ```
 */
export const rebatePayment = deadline({
  programme,
  id: 'rebate-payment',
  title: { th: 'กำหนดเบิกจ่ายเงินคืนให้แล้วเสร็จ', en: 'When rebates are paid by' },
  source: organisationsPlan(741),
  parameters: { paidBy: parameters.paidBy },
  facts: {},
  due: on(parameters.paidBy),
});
