import { Decimal } from '../../core/decimal.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { choice, listOf, money, record, required, subject } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule } from '../../rules/logic/rule.js';
import { type ActivityCode, activityOf, labels } from './register/index.js';
import { at, programme } from './source.js';

/** A register of allotments held against the printed budget. */
export interface AllotmentsOutcome {
  readonly activity: ActivityCode;
  readonly label: Text;
  /** `unknown` for an activity without a budget, while an amount is missing, and for an empty register. */
  readonly verdict: Verdict;
  readonly figures: readonly FigureOutcome[];
  /** `allotments`, or `allotments.0.amount`. */
  readonly missing: readonly string[];
}

const facts = {
  activity: required(choice({ th: 'กิจกรรม', en: 'activity' }, labels)),
  allotments: required(
    listOf(
      { th: 'ทะเบียนจัดสรร', en: 'the register of allotments' },
      record(
        { th: 'รายการจัดสรร', en: 'an allotment' },
        {
          unit: subject({ th: 'จังหวัดหรือหน่วยงาน', en: 'the province or unit' }),
          amount: money({ th: 'จำนวนเงิน', en: 'its amount' }),
        },
      ),
    ),
  ),
};

type Allotments = readonly { readonly amount: Decimal | number | undefined }[];

function work(activity: ActivityCode, allotments: Allotments) {
  const budget = activityOf(activity).budget?.map(({ total }) => new Decimal(total.value));
  const known = allotments.flatMap(({ amount }) => (amount === undefined ? [] : [new Decimal(amount)]));
  const [total, allotted] = [budget && sum(budget), sum(known)];
  const isOpen = known.length < allotments.length || allotments.length === 0;
  const verdict = ((): Verdict => {
    if (!total) return 'unknown';
    if (allotted.gt(total)) return 'unmet';
    if (isOpen) return 'unknown';
    return allotted.eq(total) ? 'met' : 'unmet';
  })();
  return { total, allotted, verdict };
}

/**
 * Whether a register of allotments (ทะเบียนจัดสรร) comes to the printed budget of its activity. The register itself, with what each
 * province or amphoe gets, is not printed: it is the caller's. More than the budget is wrong already while amounts are
 * missing; less is only once none is.
 *
 * @th ยอดรวมในทะเบียนจัดสรรตรงกับงบประมาณของกิจกรรมที่พิมพ์ไว้หรือไม่ ทะเบียนจัดสรรรายจังหวัดหรืออำเภอไม่ได้พิมพ์ไว้ในแนวทางฯ เป็นข้อมูลของผู้ใช้
 *
 * @throws {@link RuleInputError} an activity that is not in the register, a unit twice, an amount that is no money, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 1799 to 5299
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * const allotments = [{ unit: 'เชียงราย', amount: 1_700_000 }, { unit: 'น่าน', amount: 1_900_000 }];
 * activities.fy2565.allotments({ activity: 'P02/1/2', allotments }).verdict; // 'unmet'
 * activities.fy2565.allotments({ activity: 'P02/1/2', allotments }).figures[2].value; // '-64000'
 * ```
 */
export const allotments = defineRule(
  {
    programme,
    id: 'allotments',
    title: { th: 'ทะเบียนจัดสรรตรงกับงบประมาณหรือไม่', en: 'Whether allotments come to the budget' },
    source: at([1799, 5299]),
    facts,
  },
  {
    outcome: ({ activity, allotments: given }): AllotmentsOutcome => {
      const { label, budget = [] } = activityOf(activity);
      const { total, allotted, verdict } = work(activity, given);
      const source = total ? at(...budget.flatMap(line => line.total.source.lines)) : at([1799, 5299]);
      const figure = (id: string, label: Text, value: Decimal, how: Text): FigureOutcome => ({
        id,
        label,
        value: value.toFixed(),
        unit: 'baht',
        how,
        source,
      });
      const open = given.flatMap(({ amount }, index) => (amount === undefined ? [`allotments.${index}.amount`] : []));
      return {
        activity,
        label,
        verdict,
        figures: total
          ? [
              figure('budget', { th: 'งบประมาณของกิจกรรม', en: 'the budget' }, total, {
                th: 'ตามที่พิมพ์ไว้',
                en: 'as printed',
              }),
              figure('allotted', { th: 'ยอดรวมในทะเบียน', en: 'the register together' }, allotted, {
                th: 'รวมจำนวนเงินทุกรายการ',
                en: 'all amounts together',
              }),
              figure(
                'difference',
                { th: 'งบประมาณหักด้วยยอดจัดสรร', en: 'the budget less the allotments' },
                total.minus(allotted),
                { th: 'งบประมาณ − ยอดรวมในทะเบียน', en: 'the budget − the register' },
              ),
            ]
          : [],
        missing: verdict === 'unknown' && total ? (given.length === 0 ? ['allotments'] : open) : [],
      };
    },
    decide: ({ activity, allotments: given }): Verdict => work(activity, given).verdict,
  },
);
