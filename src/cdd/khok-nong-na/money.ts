import { Decimal } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { notMoreThan } from '../../rules/criteria/two-facts.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { money } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Verdict } from '../../rules/logic/node.js';
import { shownAmong } from '../../rules/logic/present.js';
import { figured, judged, together } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { spending } from '../../rules/money/spending.js';
import { activity, programme } from './source.js';

const capital = { total: parameter(271_943_200, 'baht', activity(2783)) };

/**
 * Whether what the plots cost the country stays within the capital budget (งบลงทุน): 271,943,200 baht for 3,308 plots. A cost by size of plot is not printed and does not
 * follow with certainty, so there is none here.
 *
 * @th
 * ตรวจว่าค่าใช้จ่ายของพื้นที่เรียนรู้ทั้งประเทศไม่เกินงบลงทุน 271,943,200 บาท (3,308 แห่ง) หรือไม่ เอกสารไม่ได้พิมพ์ค่าใช้จ่ายต่อแปลงตามขนาด และคำนวณให้แน่นอนไม่ได้
 *
 * @throws {@link RuleInputError} an item without a name, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2782 and 2783
 * @example
 * ```ts
 * import { khokNongNa } from 'chumchon/cdd';
 *
 * const items = [{ name: 'ภาคเหนือ', amount: 200_000_000 }, { name: 'ภาคอื่น', amount: 71_943_201 }];
 * khokNongNa.fy2565.capitalSpending({ items }).verdict; // 'unmet'
 * ```
 */
export const capitalSpending = spending({
  programme,
  id: 'capital-spending',
  title: { th: 'งบลงทุนโคก หนอง นา 271,943,200 บาท', en: 'Spending of the capital budget of 271,943,200 baht' },
  source: activity(2782, 2783),
  parameters: capital,
  envelope: capital.total,
  relation: 'at-most',
});

/** What is left of a plot's money after the digging, and what becomes of it. */
export interface LeftOverOutcome extends VerdictOutcome {
  /** Whether the digging is within the plot's money, and plants and animals within what it leaves. */
  readonly verdict: Verdict;
  /** What is left, and how it came about. */
  readonly figures: readonly FigureOutcome[];
  /** Baht for plants and animals, below 0 where the digging cost more; absent while it is not known. */
  readonly leftOver?: DecimalText;
  /** Baht of it that are not spent; absent while they are not known. */
  readonly remaining?: DecimalText;
}

const facts = {
  budget: money({ th: 'งบประมาณของแปลง', en: "the plot's money" }),
  digging: money({ th: 'ค่าขุดปรับปรุงพื้นที่', en: 'what the digging cost' }),
  plants: money({ th: 'ค่าพันธุ์พืช', en: 'what plants cost' }),
  animals: money({ th: 'ค่าพันธุ์สัตว์', en: 'what animals cost' }),
};

const held = {
  leftOver: { label: { th: 'งบประมาณที่เหลือ', en: 'what is left' }, unit: 'baht' },
  remaining: {
    label: { th: 'คงเหลือหลังซื้อพันธุ์พืชและพันธุ์สัตว์', en: 'what remains after plants and animals' },
    unit: 'baht',
  },
} as const;

const title = { th: 'งบประมาณที่เหลือจากการขุดปรับปรุงพื้นที่', en: "What is left of a plot's money" };
const how = { th: 'งบประมาณของแปลงหักค่าขุดปรับปรุงพื้นที่', en: "the plot's money less what the digging cost" };

type Amount = 'budget' | 'digging' | 'plants' | 'animals';
type Values = { readonly [A in Amount]: Decimal | number | undefined };

const withinBudget = /* @__PURE__ */ notMoreThan('digging', 'budget', {
  id: 'digging-within-budget',
  label: { th: 'ค่าขุดไม่เกินงบประมาณของแปลง', en: "the digging is within the plot's money" },
});
const withinLeftOver = /* @__PURE__ */ notMoreThan('stock', 'leftOver', {
  id: 'stock-within-left-over',
  label: { th: 'ค่าพันธุ์พืช พันธุ์สัตว์ไม่เกินงบประมาณที่เหลือ', en: 'plants and animals are within what is left' },
});

const combine = (values: Values, names: readonly Amount[], of: (known: readonly Decimal[]) => Decimal) => {
  const known = names.map(name => values[name]).filter(value => value !== undefined);
  return known.length < names.length ? undefined : of(known.map(value => new Decimal(value)));
};

/** The least that plants and animals come to with those that are not known, and the most that digging leaves for them. */
const leastAndMost = ({ plants, animals, budget }: Values) => ({
  stock: Decimal.sum(plants ?? 0, animals ?? 0),
  leftOver: budget,
});

/**
 * What is left of a plot's money after the digging (งบประมาณที่เหลือจากการขุดปรับปรุงพื้นที่), and whether the plants and animals are bought within it: what is left goes for those that suit the area.
 *
 * It is worked out for one plot; whether what is left of one may go to another is not printed. What plot gets how much is not printed either:
 * `budget` is given. That plants and animals suit the area is not judged here: only their money is.
 *
 * @th
 * คำนวณงบประมาณของแปลงที่เหลือจากการขุดปรับปรุงพื้นที่ และตรวจว่าค่าพันธุ์พืช พันธุ์สัตว์อยู่ในวงเงินที่เหลือหรือไม่ คิดเป็นรายแปลง
 * เอกสารไม่ได้พิมพ์วงเงินต่อแปลง (ระบุใน budget) และไม่ได้กล่าวถึงการนำเงินเหลือไปใช้ข้ามแปลง
 * กติกานี้ดูเฉพาะวงเงิน ไม่ได้ตัดสินว่าพันธุ์พืช พันธุ์สัตว์เหมาะสมกับสภาพภูมิสังคมหรือไม่
 *
 * @throws {@link RuleInputError} an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2766
 * @example
 * ```ts
 * import { khokNongNa } from 'chumchon/cdd';
 *
 * const outcome = khokNongNa.fy2565.leftOver({ budget: 50_000, digging: 44_800, plants: 3000, animals: 2500 });
 * outcome.leftOver; // '5200'
 * outcome.verdict; // 'unmet'
 * ```
 */
export const leftOver = verdictFunction(
  {
    programme,
    id: 'left-over',
    title,
    source: activity(2766),
    facts,
  },
  held,
  (values): Found<LeftOverOutcome> => {
    const { digging, budget } = values;
    const left = combine(values, ['budget', 'digging'], ([all, dug]) => (all as Decimal).minus(dug as Decimal));
    const stock = combine(values, ['plants', 'animals'], known => Decimal.sum(...known));
    // where the digging takes more than all, nothing is left to buy with
    const given = { digging, budget, stock, leftOver: left && Decimal.max(left, 0) };
    const certain = { ...given, ...leastAndMost(values), ...(left && { leftOver: given.leftOver }) };
    const criteria = [withinBudget, withinLeftOver].map(({ id, label = title, test, actual, required }) =>
      judged(id, label, test(certain) === 'unmet' ? 'unmet' : test(given), {
        actual: actual(given),
        required: required(given),
        unit: 'baht',
        facts: id === withinLeftOver.id ? shownAmong(['plants', 'animals'], values) : undefined,
        source: activity(2766),
      }),
    );
    return {
      verdict: together(criteria.map(({ status }) => status)),
      tell: () => ({
        criteria,
        figures: [
          figured('left-over', held.leftOver.label, how, { value: left, unit: 'baht', source: activity(2766) }),
        ],
        leftOver: left,
        remaining: left && stock && left.minus(stock),
        missing: Object.keys(facts).filter(name => values[name as Amount] === undefined),
      }),
    };
  },
);
