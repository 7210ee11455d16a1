import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { figureOf, type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { readings } from '../../rules/deciding/readings.js';
import { choice, money, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { shownAmong } from '../../rules/logic/present.js';
import { defineRule, type Held } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { programme, spendingPlan } from './source.js';

/** What is printed for a quarter, for the quarter by itself or from the first quarter on. */
interface Printed {
  readonly government: Parameter<string>;
  readonly department: Parameter<string>;
  readonly plan: Parameter<string>;
}

/** The line of the first quarter; the others follow. */
const firstLine = 1514;

const printed = (quarter: number, target: string, plan: string): Printed => {
  const line = firstLine + quarter - 1;
  return {
    government: parameter(target, 'percent', spendingPlan(line), {
      th: `เป้าหมายของรัฐบาล ไตรมาสที่ ${quarter}`,
      en: `target of the government, quarter ${quarter}`,
    }),
    department: parameter(target, 'percent', spendingPlan(line), {
      th: `เป้าหมายของกรมฯ ไตรมาสที่ ${quarter}`,
      en: `target of the department, quarter ${quarter}`,
    }),
    plan: parameter(plan, 'percent', spendingPlan(line), {
      th: `แผนการใช้จ่าย ไตรมาสที่ ${quarter}`,
      en: `plan of spending, quarter ${quarter}`,
    }),
  };
};

/** The targets by basis and quarter. */
export const targets = {
  quarter: {
    first: printed(1, '32.00', '31.94'),
    second: printed(2, '22.00', '25.85'),
    third: printed(3, '23.00', '26.68'),
    fourth: printed(4, '23.00', '15.53'),
  },
  cumulative: {
    first: printed(1, '32.00', '31.94'),
    second: printed(2, '54.00', '57.79'),
    third: printed(3, '77.00', '84.47'),
    fourth: printed(4, '100.00', '100.00'),
  },
} as const;

/** For the quarter by itself, or from the first quarter to its end. */
export type Basis = keyof typeof targets;

/** The fact that names a quarter of the fiscal year. */
export const quarter = /* @__PURE__ */ required(
  choice(
    { th: 'ไตรมาส', en: 'quarter of the fiscal year' },
    {
      first: { th: 'ไตรมาสที่ 1 ตุลาคม – ธันวาคม 2564', en: 'first, October to December 2564 (2021)' },
      second: { th: 'ไตรมาสที่ 2 มกราคม – มีนาคม 2565', en: 'second, January to March 2565 (2022)' },
      third: { th: 'ไตรมาสที่ 3 เมษายน – มิถุนายน 2565', en: 'third, April to June 2565 (2022)' },
      fourth: { th: 'ไตรมาสที่ 4 กรกฎาคม – กันยายน 2565', en: 'fourth, July to September 2565 (2022)' },
    },
  ),
);

/** What the two figures of a quarter are called. */
export const basisLabels = {
  quarter: { th: 'เฉพาะไตรมาส', en: 'for the quarter by itself' },
  cumulative: { th: 'สะสมตั้งแต่ไตรมาสที่ 1', en: 'cumulative, from the first quarter' },
} as const;

/** How the caller says which of the two figures of a quarter is meant. */
export const basisReading = {
  name: 'basis',
  label: { th: 'เฉพาะไตรมาสหรือสะสม', en: 'for the quarter by itself, or cumulative' },
} as const;

/** A percentage of an amount. */
export const partOf = (amount: Exact, of: Parameter<string>): Decimal =>
  exact(amount)
    .times(exact(figureOf(of)))
    .div(100);

/** A target in percent, and in baht where the amount is known. */
export interface TargetAmount {
  readonly percent: DecimalText;
  readonly baht?: DecimalText;
}

/** What is to be spent by a quarter. */
export interface QuarterTargetOutcome {
  readonly government: TargetAmount;
  readonly department: TargetAmount;
  /** The department's plan as it was allotted. */
  readonly plan: TargetAmount;
  /** The plan less the department's target, in percentage points and baht: below 0 where less is planned. */
  readonly gap: TargetAmount;
  readonly figures: readonly FigureOutcome[];
  /** `amount` where the targets in baht cannot be told. */
  readonly missing: readonly 'amount'[];
}

const names: Readonly<Record<keyof Printed | 'gap', Text>> = {
  government: { th: 'เป้าหมายของรัฐบาล', en: 'target of the government' },
  department: { th: 'เป้าหมายของกรมฯ', en: 'target of the department' },
  plan: { th: 'แผนของกรมฯ ที่ได้รับจัดสรร', en: "the department's plan as allotted" },
  gap: { th: 'แผนหักด้วยเป้าหมายของกรมฯ', en: "the plan less the department's target" },
};

const amounts: Readonly<Record<string, Held>> = {
  percent: { label: { th: 'ร้อยละ', en: 'percent' }, unit: 'percent' },
  baht: { label: { th: 'จำนวนเงิน', en: 'amount' }, unit: 'baht' },
};

const how = {
  printed: { th: 'ตามที่พิมพ์ไว้', en: 'as printed' },
  gap: { th: 'แผนหักด้วยเป้าหมายของกรมฯ', en: "the plan less the department's target" },
  baht: { th: 'วงเงิน × ร้อยละ ÷ 100', en: 'money × percent ÷ 100' },
} as const satisfies Record<string, Text>;

/** The target or plan of a quarter, in percent and in baht of an amount. */
const target = (of: Parameter<string>, amount: Exact | undefined): TargetAmount => ({
  percent: of.value as DecimalText,
  ...(amount !== undefined && { baht: decimalText(partOf(amount, of)) }),
});

const targetBy = (basis: Basis) =>
  defineRule(
    {
      programme,
      id: 'quarter-target',
      title: { th: 'เป้าหมายและแผนการใช้จ่ายงบประมาณรายไตรมาส', en: 'Targets and plan of spending by quarter' },
      source: spendingPlan([1512, 1517]),
      parameters: Object.fromEntries(
        Object.entries(targets[basis]).flatMap(([name, { government, department, plan }]) => [
          [`${name}Government`, government],
          [`${name}Department`, department],
          [`${name}Plan`, plan],
        ]),
      ),
      facts: { quarter, amount: money({ th: 'วงเงินที่ใช้เป็นฐาน', en: 'the money that the percentages are of' }) },
    },
    {
      outcome: ({ quarter: of, amount }): QuarterTargetOutcome => {
        const { government, department, plan } = targets[basis][of];
        const percent = exact(figureOf(plan)).minus(exact(figureOf(department)));
        const told = {
          government: target(government, amount),
          department: target(department, amount),
          plan: target(plan, amount),
          gap: {
            percent: decimalText(percent),
            ...(amount !== undefined && { baht: decimalText(partOf(amount, plan).minus(partOf(amount, department))) }),
          },
        };
        const ids = Object.keys(told) as (keyof typeof told)[];
        const { source } = plan;
        return {
          ...told,
          figures: [
            ...ids.map(id =>
              figured(`${id}-percent`, names[id], id === 'gap' ? how.gap : how.printed, {
                value: told[id].percent,
                unit: 'percent',
                facts: { quarter: of },
                source: id === 'gap' ? spendingPlan.derived(how.gap, ...source.lines) : source,
              }),
            ),
            ...ids.map(id =>
              figured(id, names[id], how.baht, {
                value: told[id].baht,
                unit: 'baht',
                facts: shownAmong(['amount'], { amount }),
                source: spendingPlan.derived(how.baht, ...source.lines),
              }),
            ),
          ],
          missing: amount === undefined ? ['amount'] : [],
        };
      },
      decide: ({ quarter: of, amount }): TargetAmount => target(targets[basis][of].department, amount),
    },
    {
      shape: 'function',
      holds: {
        government: { label: names.government, of: amounts },
        department: { label: names.department, of: amounts },
        plan: { label: names.plan, of: amounts },
        gap: { label: names.gap, of: amounts },
      },
    },
  );

/**
 * What is to be spent by a quarter (เป้าหมายและแผนการใช้จ่ายงบประมาณรายไตรมาส): targets of the government and of the
 * department, which are the same, the department's plan as it was allotted, and the gap between plan and target; in
 * percent, and in baht of the money that the caller names.
 *
 * The table gives each figure for the quarter by itself and, in brackets, cumulative: `basis` says which is wanted. The
 * percentages are of the 5,003,671,000 baht of the whole budget. There are none of their own for operating or for
 * capital money; whoever measures those by these percentages, or a unit's share of the budget, gives that as the
 * amount. Whether the amount is the appropriation, what was allotted, or what is left after transfers is not printed.
 *
 * @th
 * เป้าหมายการใช้จ่ายของรัฐบาลและของกรมฯ และแผนของกรมฯ ที่ได้รับจัดสรร รายไตรมาส เป็นร้อยละ
 * และเป็นบาทของวงเงินที่ผู้ใช้ระบุ พร้อมส่วนต่างระหว่างแผนกับเป้าหมาย เลือกเฉพาะไตรมาส (quarter) หรือสะสม (cumulative)
 * ต้นฉบับไม่มีเป้าหมายแยกสำหรับงบดำเนินงานและงบลงทุน และไม่ได้ระบุว่าฐานคือวงเงินตาม พ.ร.บ. วงเงินที่ได้รับจัดสรร
 * หรือวงเงินหลังโอนเปลี่ยนแปลง
 *
 * @throws {@link RuleInputError} a quarter or a basis that there is not, an amount that is negative or finer than a satang, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1512 to 1517
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const { quarterTarget } = budget.fy2565;
 * const outcome = quarterTarget({ quarter: 'second', amount: 5_003_671_000, basis: 'cumulative' });
 * outcome.department; // { percent: '54.00', baht: '2701982340' }
 * outcome.gap.percent; // '3.79'
 * quarterTarget({ quarter: 'first', basis: 'quarter' }).plan.percent; // '31.94'
 * ```
 */
export const quarterTarget = readings({
  reading: basisReading,
  labels: basisLabels,
  rules: { quarter: targetBy('quarter'), cumulative: targetBy('cumulative') },
});
