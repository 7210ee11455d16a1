import { Decimal } from '../../core/decimal.js';
import type { Quarter } from '../../core/fiscal-year.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { choice, count, listOf, record, required, type ValuesOf } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { amountOf } from './cost.js';
import { type ActivityCode, activityOf, labels } from './register/index.js';
import { at, programme } from './source.js';

/** An activity in the year of a unit. */
export interface YearLine {
  readonly activity: ActivityCode;
  readonly label: Text;
  /** The first and the last quarter of its period; absent where the sheet has lost it. */
  readonly quarters?: readonly [first: Quarter, last: Quarter];
  /** Baht, in plain digits; absent where there is no rate, or the units are not known. */
  readonly amount?: string;
}

/** Money that falls into one quarter, or into a run of several. */
export interface YearSpan {
  readonly quarters: readonly [first: Quarter, last: Quarter];
  /** Baht, in plain digits. */
  readonly amount: string;
}

/** What a year of a unit costs. */
export interface YearOutcome {
  readonly lines: readonly YearLine[];
  /** The amounts by the quarters of their periods: an amount over several quarters is not split. */
  readonly spans: readonly YearSpan[];
  /** The sum of all amounts that are known, in baht. */
  readonly known: string;
  /** The same, where every activity has an amount. */
  readonly total?: string;
  /** The activities with a budget that no rate can be worked out for. */
  readonly withoutRate: readonly ActivityCode[];
  readonly figures: readonly FigureOutcome[];
  /** `runs.0.units` */
  readonly missing: readonly string[];
}

const run = record(
  { th: 'กิจกรรมที่ดำเนินการ', en: 'an activity that is run' },
  {
    activity: required(choice({ th: 'กิจกรรม', en: 'activity' }, labels)),
    units: count({ th: 'จำนวนหน่วยที่ดำเนินการ', en: 'how many units it is run for' }, 'items'),
    people: count(
      { th: 'จำนวนคน (เฉพาะกิจกรรมที่มีค่าใช้จ่ายรายคนด้วย)', en: 'how many people, where money is also given by head' },
      'people',
    ),
  },
);

const facts = { runs: required(listOf({ th: 'กิจกรรมของหน่วยงานทั้งปี', en: 'what the unit runs in the year' }, run)) };

const known = {
  label: { th: 'รวมจำนวนเงินที่ทราบ', en: 'what is known together' },
  how: { th: 'รวมงบประมาณของทุกกิจกรรมที่ทราบจำนวน', en: 'all amounts that are known together' },
} as const;

type Runs = ValuesOf<typeof facts>['runs'];

function work(runs: Runs, refuse: Refuse) {
  const seen = new Set<string>();
  return runs.map((values, index) => {
    const { activity } = values;
    if (seen.has(activity)) {
      refuse(['runs', index, 'activity'], activity, { th: 'กิจกรรมละหนึ่งรายการ', en: 'each activity once' });
    }
    seen.add(activity);
    const { label, periods, budget } = activityOf(activity);
    const within: Refuse = (path, given, accepted) => refuse(['runs', index, ...path], given, accepted);
    const { rates, missing, amount } = amountOf(values, within);
    const [first, last] = [periods[0], periods.at(-1)];
    const quarters = first && last ? ([first.quarters[0], last.quarters[1]] as const) : undefined;
    return {
      activity,
      label,
      quarters,
      amount: budget ? amount : new Decimal(0),
      missing: missing.map(name => `runs.${index}.${name}`),
      isPriced: !budget || rates.length > 0,
    };
  });
}

/**
 * What a year of a unit costs (งบประมาณทั้งปีของหน่วยงาน) by quarter: the activities that it runs for so many units each, at the rates of
 * `cost`. An amount whose activity runs over several quarters stays with all of them together: how it falls on each is not
 * printed. Activities without a budget cost nothing; those without a rate are named, and then there is no total.
 *
 * @th งบประมาณทั้งปีของหน่วยงานจากกิจกรรมที่ดำเนินการและจำนวนหน่วย แยกตามไตรมาสของระยะเวลาดำเนินการ กิจกรรมที่ดำเนินการหลายไตรมาสไม่แบ่งยอดรายไตรมาส เพราะแนวทางฯ ไม่ได้พิมพ์สัดส่วนไว้
 * กิจกรรมที่ไม่มีอัตราต่อหน่วยจะระบุชื่อไว้ และไม่มียอดรวมทั้งปี
 *
 * @throws {@link RuleInputError} an activity that is not in the register or comes twice, a number that is not whole or more than its
 * sheet prints, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1799 to 5311
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * const amphoe = { runs: [{ activity: 'P04/1/2.1', units: 4 }, { activity: 'P04/1/2.2.1', units: 4 }] } as const;
 * activities.fy2565.yearOfUnit(amphoe).spans; // [{ quarters: [1, 1], amount: '17600' }, { quarters: [1, 3], amount: '53600' }]
 * activities.fy2565.yearOfUnit(amphoe).total; // '71200'
 * ```
 */
export const yearOfUnit = defineRule(
  {
    programme,
    id: 'year-of-unit',
    title: { th: 'งบประมาณทั้งปีของหน่วยงานรายไตรมาส', en: 'What a year of a unit costs' },
    source: at([1799, 5311]),
    facts,
  },
  {
    outcome: ({ runs }, refuse): YearOutcome => {
      const lines = work(runs, refuse);
      const sumOfKnown = sum(lines.map(({ amount }) => amount));
      const spans = new Map<string, { quarters: readonly [Quarter, Quarter]; amount: Decimal }>();
      for (const { quarters, amount } of lines) {
        if (!quarters || !amount || amount.isZero()) continue;
        const key = quarters.join('-');
        const before = spans.get(key)?.amount ?? new Decimal(0);
        spans.set(key, { quarters, amount: before.plus(amount) });
      }
      const inOrder = [...spans].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, span]) => span);
      const isWhole = lines.every(({ amount }) => amount !== undefined);
      return {
        lines: lines.map(({ activity, label, quarters, amount }) => ({
          activity,
          label,
          ...(quarters && { quarters }),
          ...(amount && { amount: amount.toFixed() }),
        })),
        spans: inOrder.map(({ quarters, amount }) => ({ quarters, amount: amount.toFixed() })),
        known: sumOfKnown.toFixed(),
        ...(isWhole && { total: sumOfKnown.toFixed() }),
        withoutRate: lines.filter(({ isPriced }) => !isPriced).map(({ activity }) => activity),
        figures: [
          ...inOrder.map(({ quarters: [first, last], amount }) => ({
            id: `quarters-${first}-${last}`,
            label:
              first === last
                ? { th: `ไตรมาส ${first}`, en: `quarter ${first}` }
                : { th: `ไตรมาส ${first} – ${last}`, en: `quarters ${first} to ${last}` },
            value: amount.toFixed(),
            unit: 'baht' as const,
            how: { th: 'รวมงบประมาณของกิจกรรมที่ดำเนินการในช่วงนี้', en: 'the activities of this period together' },
            source: at([1799, 5311]),
          })),
          figured('known', known.label, known.how, { value: sumOfKnown, unit: 'baht', source: at([1799, 5311]) }),
        ],
        missing: lines.flatMap(({ missing }) => missing),
      };
    },
    decide: ({ runs }, refuse): string | undefined => {
      const amounts = work(runs, refuse).flatMap(({ amount }) => amount ?? []);
      return amounts.length < runs.length ? undefined : sum(amounts).toFixed();
    },
  },
  {
    shape: 'function',
    holds: {
      lines: {
        label: facts.runs.label,
        of: {
          activity: { label: { th: 'กิจกรรม', en: 'activity' }, words: labels },
          quarters: { label: { th: 'ไตรมาสแรกและไตรมาสสุดท้าย', en: 'first and last quarter' } },
          amount: { label: { th: 'งบประมาณ', en: 'amount' }, unit: 'baht' },
        },
      },
      spans: {
        label: { th: 'งบประมาณตามไตรมาสของระยะเวลา', en: 'by the quarters of their periods' },
        of: {
          quarters: { label: { th: 'ไตรมาสแรกและไตรมาสสุดท้าย', en: 'first and last quarter' } },
          amount: { label: { th: 'งบประมาณ', en: 'amount' }, unit: 'baht' },
        },
      },
      known: { label: known.label, unit: 'baht' },
      total: { label: { th: 'งบประมาณทั้งปี', en: 'the whole year' }, unit: 'baht' },
      withoutRate: { label: { th: 'กิจกรรมที่ไม่มีอัตราต่อหน่วย', en: 'activities without a rate' }, words: labels },
    },
  },
);
