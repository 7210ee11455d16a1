import { type Decimal, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import { shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { choice, quantity, quarterNumber, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { organisationsPlan, programme } from './source.js';

const parameters = {
  tracked: parameter(200, 'organisations', organisationsPlan(192, 724)),
  target: parameter(60, 'percent', organisationsPlan(53, 192)),
};

const withStandardAccounts = quantity(
  {
    th: 'สหกรณ์ที่จัดทำบัญชีและงบการเงินได้ตามมาตรฐาน',
    en: 'cooperatives whose accounts and statements are up to the standard',
  },
  'organisations',
  { decimals: 0 },
);

/**
 * Whether enough of the cooperatives that are followed up keep their accounts to the standard
 * (สหกรณ์ที่สามารถจัดทำบัญชีและ งบการเงินได้ตามมาตรฐาน): at least 60 % of them. Those followed up
 * were trained in 2561 or 2562. In FY2563, 273 stood against the 200 to
 * be followed up, so the printed 136.50 % is of a target and no share of cooperatives. No word of comparison is printed; more than 60 %
 * is read as enough.
 *
 * @th สหกรณ์ที่จัดทำบัญชีและงบการเงินได้ตามมาตรฐาน ไม่น้อยกว่าร้อยละ 60 ของสหกรณ์ที่ติดตาม ซึ่งเคยเข้ารับการอบรมในปี 2561 - 2562 ปีงบประมาณ 2563 มี 273 สหกรณ์ เทียบเป้าหมายติดตาม 200 สหกรณ์ ร้อยละ 136.50 ที่พิมพ์จึงเป็นร้อยละของเป้าหมาย
 * เอกสารไม่ได้พิมพ์คำเปรียบเทียบ กติกานี้อ่านว่าตั้งแต่ร้อยละ 60 ขึ้นไป
 * @throws {@link RuleInputError} a count that is negative or not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 53, 192 and 724
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * const outcome = credit.fy2563.cooperativeAccounts({ withStandardAccounts: 273, tracked: 200 });
 * outcome.verdict; // 'met'
 * outcome.criteria[0].actual; // '136.5'
 * ```
 */
export const cooperativeAccounts = checklist({
  programme,
  id: 'cooperative-accounts',
  title: {
    th: 'จำนวนสหกรณ์ที่สามารถจัดทำบัญชีและงบการเงินได้ตามมาตรฐาน',
    en: 'Cooperatives with accounts up to the standard',
  },
  source: organisationsPlan(53, 192, 724),
  parameters: { target: parameters.target },
  facts: {
    withStandardAccounts,
    tracked: quantity(
      {
        th: 'สหกรณ์ที่ติดตามหลังเข้ารับการอบรมในปี 2561 - 2562',
        en: 'cooperatives that are followed up after the training of 2561 and 2562',
      },
      'organisations',
      { decimals: 0 },
    ),
  },
  criteria: [
    shareAtLeast('withStandardAccounts', 'tracked', parameters.target, {
      source: organisationsPlan.inferred(
        {
          th: '“ร้อยละ 60” ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า',
          en: '“60 %” is printed without a word of comparison; at least is read',
        },
        53,
        192,
      ),
      id: 'share-with-standard-accounts',
      label: { th: 'ร้อยละของสหกรณ์ที่ติดตาม', en: 'percent of the cooperatives that are followed up' },
    }),
  ],
});

/** The target of a quarter: a share of the cooperatives that are followed up, reached by its end. */
export interface AccountsTarget {
  readonly quarter: 2 | 3 | 4;
  readonly percent: Parameter<number>;
  /** Absent where only the share is printed. */
  readonly cooperatives?: Parameter<number>;
}

/**
 * The cumulative targets of the quarters (เป้าหมายรายไตรมาส); the first quarter has none.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 192
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.accountsTargets.map(({ percent }) => percent.value); // [20, 40, 60]
 * ```
 */
export const accountsTargets: readonly AccountsTarget[] = deepFreeze([
  { quarter: 2, percent: parameter(20, 'percent', organisationsPlan(192)) },
  {
    quarter: 3,
    percent: parameter(40, 'percent', organisationsPlan(192)),
    cooperatives: parameter(80, 'organisations', organisationsPlan(192)),
  },
  {
    quarter: 4,
    percent: parameter(60, 'percent', organisationsPlan(192)),
    cooperatives: parameter(120, 'organisations', organisationsPlan(192)),
  },
]);

/** A result as percent of a base. */
export interface AccountsProgressOutcome {
  /** What the percentage is of; absent while the quarter is not known. */
  readonly base?: DecimalText;
  /** Unrounded; absent while it is not known. */
  readonly percent?: DecimalText;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

type Base = 'tracked' | 'quarter-target';

const baseOf = (base: Base, quarter: number | undefined): Decimal | undefined => {
  if (base === 'tracked') return exact(parameters.tracked.value);
  const target = accountsTargets.find(each => each.quarter === quarter);
  return target && exact(target.percent.value).times(parameters.tracked.value).div(100);
};

const progressHolds = {
  base: { label: { th: 'ฐานของร้อยละ', en: 'what the percentage is of' }, unit: 'organisations' },
  percent: {
    label: { th: 'ร้อยละของฐาน', en: 'percent of the base' },
    unit: 'percent',
    how: ({ base }: { readonly base: Base }) =>
      base === 'tracked'
        ? { th: 'ผลของไตรมาส ÷ สหกรณ์ที่ติดตามทั้งหมด', en: 'the result ÷ all cooperatives that are followed up' }
        : { th: 'ผลของไตรมาส ÷ เป้าหมายของไตรมาส', en: "the result ÷ the quarter's target" },
  },
} as const;

/**
 * The result of a quarter as percent of a base (ร้อยละผลการดำเนินงานรายไตรมาส). One printed row changes its base: 20 in
 * the third quarter are 10.00 % of the 200 followed up, 253 in the fourth are 210.83 % of that quarter's target of 120.
 * Neither is explained, so the base is the caller's: `tracked`, or `quarter-target`, the quarter's share of the 200.
 *
 * @th ผลรายไตรมาสเป็นร้อยละของฐานที่ผู้ใช้ระบุ แถวที่พิมพ์ไว้เปลี่ยนฐาน: ไตรมาส 3 20 จาก 200 เป็นร้อยละ 10.00 ไตรมาส 4 253 จากเป้าดำเนินการ 120 เป็นร้อยละ 210.83 เอกสารไม่ได้อธิบายเหตุผล
 * @throws {@link RuleInputError} no base, a quarter without a target, a count that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 192 and 724
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.accountsProgress({ withStandardAccounts: 20, base: 'tracked' }).percent; // '10'
 * credit.fy2563.accountsProgress({ withStandardAccounts: 252, base: 'quarter-target', quarter: 4 }).percent; // '210'
 * ```
 */
export const accountsProgress = figureFunction(
  {
    programme,
    id: 'accounts-progress',
    title: { th: 'ร้อยละผลการดำเนินงานรายไตรมาส', en: "A quarter's result as percent of a base" },
    source: organisationsPlan(192),
    parameters: { tracked: parameters.tracked },
    facts: {
      withStandardAccounts,
      base: required(
        choice(
          { th: 'ฐานของร้อยละ', en: 'what the percentage is of' },
          {
            tracked: { th: 'สหกรณ์ที่ติดตามทั้งหมด', en: 'all cooperatives that are followed up' },
            'quarter-target': { th: 'เป้าหมายของไตรมาส', en: "the quarter's target" },
          },
        ),
      ),
      quarter: quarterNumber({ th: 'ไตรมาส', en: 'the quarter' }, 2),
    },
  },
  progressHolds,
  'percent',
  ({ withStandardAccounts: result, base, quarter }): Computed<AccountsProgressOutcome> => {
    const of = baseOf(base, quarter);
    return {
      base: of,
      percent: result === undefined || of === undefined ? undefined : percentOf(result, of),
      missing: [...(result === undefined ? ['withStandardAccounts'] : []), ...(of === undefined ? ['quarter'] : [])],
    };
  },
);
