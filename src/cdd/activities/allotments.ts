import { Decimal } from '../../core/decimal.js';
import { readProvince } from '../../core/provinces.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { choice, listOf, money, record, required, subject } from '../../rules/logic/fact.js';
import { eachOnce, openIn } from '../../rules/logic/items.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { figured, judged } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { type ActivityCode, activityOf, labels } from './register/index.js';
import { at, mission, programme } from './source.js';

/** A register of allotments held against the printed budget. */
export interface AllotmentsOutcome extends VerdictOutcome {
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

const aUnit = { th: 'จังหวัดหรือหน่วยงานที่ไม่ซ้ำกัน', en: 'a province or unit that comes once' };

const labelsOf = {
  criterion: { th: 'ยอดรวมในทะเบียนเท่ากับงบประมาณของกิจกรรม', en: 'the register comes to the budget of the activity' },
  budget: { th: 'งบประมาณของกิจกรรม', en: 'the budget' },
  allotted: { th: 'ยอดรวมในทะเบียน', en: 'the register together' },
  known: { th: 'ยอดรวมในทะเบียนเท่าที่ทราบ', en: 'the register together, as far as known' },
  difference: { th: 'งบประมาณหักด้วยยอดจัดสรร', en: 'the budget less the allotments' },
} as const;

const how = {
  budget: { th: 'ตามที่พิมพ์ไว้', en: 'as printed' },
  allotted: { th: 'รวมจำนวนเงินทุกรายการ', en: 'all amounts together' },
  known: { th: 'รวมจำนวนเงินที่ทราบ', en: 'the amounts that are known, together' },
  difference: { th: 'งบประมาณ − ยอดรวมในทะเบียน', en: 'the budget − the register' },
} as const;

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
  return { total, allotted, isOpen, verdict };
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
export const allotments = verdictFunction(
  {
    programme,
    id: 'allotments',
    title: { th: 'ทะเบียนจัดสรรตรงกับงบประมาณหรือไม่', en: 'Whether allotments come to the budget' },
    source: at([1799, 5299]),
    facts,
  },
  { activity: { label: facts.activity.label, words: labels } },
  ({ activity, allotments: given }, refuse): Found<AllotmentsOutcome> => {
    eachOnce('allotments', given, 'unit', ({ unit }) => readProvince(unit) ?? unit, aUnit, refuse);
    const { label, budget = [] } = activityOf(activity);
    const { total, allotted, isOpen, verdict } = work(activity, given);
    const source = total ? at(...budget.flatMap(line => line.total.source.lines)) : mission(5350);
    const computed: Partial<Record<keyof typeof how, Decimal>> = total
      ? { budget: total, ...(isOpen ? { known: allotted } : { allotted, difference: total.minus(allotted) }) }
      : {};
    return {
      verdict,
      tell: () => ({
        activity,
        label,
        criteria: [
          judged('comes-to-budget', labelsOf.criterion, verdict, {
            actual: isOpen && verdict === 'unknown' ? undefined : allotted,
            required: total && { exactly: total },
            unit: 'baht',
            source,
          }),
        ],
        figures: (['budget', 'known', 'allotted', 'difference'] as const).flatMap(id => {
          const value = computed[id];
          return value ? [figured(id, labelsOf[id], how[id], { value, unit: 'baht', source })] : [];
        }),
        missing: !total ? [] : given.length === 0 ? ['allotments'] : openIn('allotments', given, ['amount']),
        // Nothing that is allotted comes to a budget that there is not.
        ...(!total && { next: [] }),
      }),
    };
  },
);
