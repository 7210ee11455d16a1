import type { Citation } from '../../core/citation.js';
import { Decimal } from '../../core/decimal.js';
import { type Unit, units } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import { choice, count, required, type ValuesOf } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { figured, judged, verdictOn } from '../../rules/logic/verdict.js';
import type { BudgetLine } from './activity.js';
import { type ActivityCode, activityOf, labels } from './register/index.js';
import { at, mission, programme } from './source.js';

/** Whether the rate stands in the sheet, or follows from a total that its units divide exactly. */
export type RateBasis = 'printed' | 'derived';

/** What one unit costs. */
export interface Rate {
  readonly unit: Unit;
  /** Baht, in plain digits. */
  readonly rate: string;
  readonly basis: RateBasis;
  readonly how: Text;
  readonly source: Citation;
}

/** `priced`; `no-rate` where a total divides into no exact rate or its units are not printed; `no-budget` for the mission. */
export type CostStatus = 'priced' | 'no-rate' | 'no-budget';

/** What an activity costs for so many units. */
export interface CostOutcome {
  readonly activity: ActivityCode;
  readonly label: Text;
  readonly status: CostStatus;
  /** One for each unit that money is given for. */
  readonly rates: readonly Rate[];
  /** Baht, in plain digits; absent without a rate, or while the units are not known. */
  readonly amount?: string;
  /** Whether there is a budget, and a rate. */
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const statuses = {
  priced: { th: 'มีอัตรา', en: 'priced' },
  'no-rate': { th: 'หาอัตราไม่ได้', en: 'no rate' },
  'no-budget': { th: 'ไม่ได้รับงบประมาณ', en: 'no budget' },
} as const satisfies Record<CostStatus, Text>;

const bases = {
  printed: { th: 'พิมพ์ไว้', en: 'printed' },
  derived: { th: 'คำนวณได้', en: 'derived' },
} as const satisfies Record<RateBasis, Text>;

const words = {
  'has-budget': { th: 'กิจกรรมได้รับงบประมาณ', en: 'the activity has a budget' },
  'has-rate': { th: 'มีอัตราต่อหน่วยที่พิมพ์ไว้หรือคำนวณได้ลงตัว', en: 'a rate is printed, or follows exactly' },
  total: { th: 'ยอดรวมที่พิมพ์ไว้', en: 'the printed total' },
  rate: { th: 'อัตราต่อหน่วย', en: 'the rate for one unit' },
  amount: { th: 'งบประมาณสำหรับจำนวนหน่วยที่ระบุ', en: 'for so many units' },
} as const;

const how = {
  total: { th: 'ตามที่พิมพ์ไว้', en: 'as printed' },
  printed: { th: 'อัตราต่อหน่วยที่พิมพ์ไว้', en: 'the rate as printed' },
  derived: { th: 'ยอดรวมหารด้วยจำนวนหน่วยลงตัว', en: 'the total divides into it exactly' },
} as const;

/** What one unit of a line costs: as printed, or its total by its units where that is exact to the satang. */
function rateOf(line: BudgetLine): (Omit<Rate, 'rate'> & { readonly amount: Decimal }) | undefined {
  const { total, unitCost } = line;
  // Its own entry alone: a fact has the same name.
  const of = Object.hasOwn(line, 'units') ? line.units : undefined;
  if (of === undefined) return undefined;
  const unit = of.unit as Unit;
  if (unitCost) {
    const { basis, how: from } = unitCost.source;
    const isPrinted = basis === 'printed';
    const text = isPrinted ? how.printed : (from as Text);
    return {
      unit,
      amount: new Decimal(unitCost.value),
      basis: isPrinted ? 'printed' : 'derived',
      how: text,
      source: unitCost.source,
    };
  }
  const amount = new Decimal(total.value).div(of.value).toDecimalPlaces(2);
  if (!amount.times(of.value).eq(total.value)) return undefined;
  const lines = [...total.source.lines, ...of.source.lines];
  return { unit, amount, basis: 'derived', how: how.derived, source: at.derived(how.derived, ...lines) };
}

/** The rates of a budget, those of one unit taken together; undefined where one of its lines has none. */
export function ratesOf(lines: readonly BudgetLine[]): readonly Rate[] | undefined {
  const rates = new Map<Unit, Omit<Rate, 'rate'> & { readonly amount: Decimal }>();
  for (const line of lines) {
    const rate = rateOf(line);
    if (!rate) return undefined;
    const before = rates.get(rate.unit);
    if (!before) rates.set(rate.unit, rate);
    else {
      const text = { th: 'รวมรายการค่าใช้จ่ายของหน่วยเดียวกัน', en: 'the lines for the same unit together' };
      const source = at.derived(text, ...new Set([...before.source.lines, ...rate.source.lines]));
      rates.set(rate.unit, { ...rate, amount: before.amount.plus(rate.amount), basis: 'derived', how: text, source });
    }
  }
  return [...rates.values()].map(({ amount, ...rate }) => ({ ...rate, rate: amount.toFixed() }));
}

const facts = {
  activity: required(choice({ th: 'กิจกรรม', en: 'activity' }, labels)),
  units: count({ th: 'จำนวนหน่วยที่ดำเนินการ', en: 'how many units it is run for' }, 'items'),
  people: count(
    { th: 'จำนวนคน (เฉพาะกิจกรรมที่มีค่าใช้จ่ายรายคนด้วย)', en: 'how many people, where money is also given by head' },
    'people',
  ),
};

type Values = ValuesOf<typeof facts>;

/** The most that money is given for of each unit of a budget: what its sheet prints. */
const mostOf = (lines: readonly BudgetLine[], unit: Unit): number =>
  Math.max(...lines.flatMap(({ units: of }) => (of?.unit === unit ? of.value : [])));

/**
 * The amount, or what is missing for it. Refuses more units than the sheet has, and a number of people where no money is given by
 * head besides.
 */
export function amountOf({ activity, units: many, people }: Values, refuse: Refuse) {
  const lines = activityOf(activity).budget ?? [];
  const rates = ratesOf(lines) ?? [];
  const [main, second] = rates;
  if (people !== undefined && !second) {
    refuse(['people'], people, {
      th: 'ไม่ระบุจำนวนคนสำหรับกิจกรรมนี้ (ใช้ units)',
      en: 'no number of people for this activity: its units are `units`',
    });
  }
  const within = (name: 'units' | 'people', given: number | undefined, unit: Unit | undefined): void => {
    const most = unit === undefined ? Number.POSITIVE_INFINITY : mostOf(lines, unit);
    if (given === undefined || unit === undefined || given <= most) return;
    const shown = withThousands(String(most));
    refuse([name], given, {
      th: `ไม่เกิน ${shown} ${units[unit].th} ตามที่พิมพ์ไว้`,
      en: `at most the printed ${shown} ${units[unit].en}`,
    });
  };
  within('units', many, main?.unit);
  within('people', people, second?.unit);
  const missing = [
    ...(main && many === undefined ? ['units'] : []),
    ...(second && people === undefined ? ['people'] : []),
  ];
  const isKnown = main !== undefined && missing.length === 0;
  const byHead = second && isKnown ? new Decimal(second.rate).times(people as number) : 0;
  const amount = isKnown ? new Decimal(main.rate).times(many as number).plus(byHead) : undefined;
  return { rates, missing, amount };
}

/** How an amount follows: so many of a unit at so much each. */
function amountHow(rates: readonly Rate[], { units: many, people }: Values): Text {
  const terms = rates.map(({ unit, rate }, at): Text => {
    const number = at === 0 ? many : people;
    const [{ th, en }, each] = [units[unit], withThousands(rate)];
    if (number === undefined) return { th: `จำนวน${th} × ${each} บาท`, en: `${en} × ${each} baht` };
    const shown = withThousands(String(number));
    return { th: `${shown} ${th} × ${each} บาท`, en: `${shown} ${en} × ${each} baht` };
  });
  return { th: terms.map(({ th }) => th).join(' + '), en: terms.map(({ en }) => en).join(' + ') };
}

/**
 * What an activity costs for so many units (งบประมาณของกิจกรรม): the units times what one unit costs. The rate is the printed one, or
 * derived where the printed total divides by its units exactly. Where it does not, there is no rate and no amount: 14,696,600
 * baht for 3,308 villages, 5,297,000, 2,077,000 and 1,407,200 for 76, and totals whose split over unequal units is not printed.
 * `units` counts what the money is given for: provinces, villages, funds and so on, as `rates` says. Public participation for
 * integrity has a rate by province and one by person. What a unit really gets is in a register that is not printed.
 *
 * @th กิจกรรมหนึ่งใช้งบประมาณเท่าใดสำหรับจำนวนหน่วยที่ระบุ โดยใช้อัตราต่อหน่วยที่พิมพ์ไว้ หรืออัตราที่คำนวณได้เมื่อยอดรวมหารด้วยจำนวนหน่วยลงตัว หากหารไม่ลงตัวจะไม่มีอัตรา
 * (เช่น 14,696,600 บาท 3,308 หมู่บ้าน) ยอดจัดสรรจริงของแต่ละหน่วยเป็นไปตามทะเบียนจัดสรร ซึ่งไม่ได้พิมพ์ไว้ในแนวทางฯ
 *
 * @throws {@link RuleInputError} an activity that is not in the register, a number that is not whole or more than its sheet prints, a
 * number of people where no money is given by head, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1799 to 5299
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * const { cost } = activities.fy2565;
 * cost({ activity: 'P02/1/2', units: 8 }).amount; // '3536000'
 * cost({ activity: 'P04/1/2.1', units: 12 }).rates[0].basis; // 'derived'
 * cost({ activity: 'P04/1/2.1', units: 12 }).amount; // '52800'
 * cost({ activity: 'P04/1/1.1', units: 12 }).status; // 'no-rate'
 * ```
 */
export const cost = defineRule(
  {
    programme,
    id: 'cost',
    title: { th: 'งบประมาณของกิจกรรมตามจำนวนหน่วย', en: 'What an activity costs' },
    source: at([1799, 5299]),
    facts,
  },
  {
    outcome: (values, refuse): CostOutcome => {
      const { activity } = values;
      const { label, budget } = activityOf(activity);
      const { rates, missing, amount } = amountOf(values, refuse);
      const status = budget ? (rates.length > 0 ? 'priced' : 'no-rate') : 'no-budget';
      const totals = budget ? at(...budget.flatMap(({ total }) => total.source.lines)) : mission(5350);
      return {
        activity,
        label,
        status,
        rates,
        ...(amount && { amount: amount.toFixed() }),
        criteria: [
          judged('has-budget', words['has-budget'], verdictOn(budget !== undefined), { source: totals }),
          ...(budget ? [judged('has-rate', words['has-rate'], verdictOn(rates.length > 0), { source: totals })] : []),
        ],
        figures: [
          ...(budget ?? []).map(({ total }, index) =>
            figured(`total-${index + 1}`, words.total, how.total, {
              value: `${total.value}`,
              unit: 'baht',
              source: total.source,
            }),
          ),
          ...rates.map(({ unit, rate, how, source }) =>
            figured(`rate-${unit}`, words.rate, how, { value: rate, unit: 'baht', source }),
          ),
          ...(rates.length > 0
            ? [
                figured('amount', words.amount, amountHow(rates, values), {
                  value: amount,
                  unit: 'baht',
                  source: totals,
                }),
              ]
            : []),
        ],
        missing,
      };
    },
    decide: (values, refuse): string | undefined => amountOf(values, refuse).amount?.toFixed(),
  },
  {
    shape: 'function',
    holds: {
      activity: { label: facts.activity.label, words: labels },
      status: { label: { th: 'มีอัตราต่อหน่วยหรือไม่', en: 'whether there is a rate' }, words: statuses },
      rates: {
        label: { th: 'อัตราต่อหน่วย', en: 'rates for one unit' },
        of: {
          unit: { label: { th: 'ต่อ', en: 'counted in' }, words: units },
          rate: { label: { th: 'จำนวนเงิน', en: 'amount' }, unit: 'baht' },
          basis: { label: { th: 'ที่มาของอัตรา', en: 'basis' }, words: bases },
          how: { label: { th: 'วิธีได้มา', en: 'how' } },
        },
      },
      amount: { label: words.amount, unit: 'baht' },
    },
  },
);
