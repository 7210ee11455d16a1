import { type Decimal, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { mostBaht } from '../../core/money.js';
import type { Unit } from '../../core/parameter.js';
import { growthPercent } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { money, quantity, type ValuesOf } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { shownAmong } from '../logic/present.js';
import { defineRule, type Refuse, type Shaped } from '../logic/rule.js';
import { asGiven, figured, verdictOn } from '../logic/verdict.js';
import { type Amount, type AmountsRule, amountIn } from './sums.js';

/** Which way an amount went. */
export type Direction = 'rise' | 'fall' | 'same';

/** How an amount changed. */
export interface ChangeOutcome {
  /** As given, or as it follows from the other two; absent while neither is known. */
  readonly before?: DecimalText;
  /** As given, or as it follows from the other two; absent while neither is known. */
  readonly after?: DecimalText;
  /** With its sign: below 0 for a fall. Absent while it is not known. */
  readonly change?: DecimalText;
  readonly direction?: Direction;
  /** The size of the change as percent of what was before, unrounded; `null` where that was 0, absent while it is not known. */
  readonly percent?: DecimalText | null;
  /** Whether a stated change is what lies between the two stated amounts; `unknown` unless all three are stated. */
  readonly agrees: Verdict;
  /** The change, what follows of the two amounts, and the percentage. */
  readonly figures: readonly FigureOutcome[];
  /** What was not given, unless both amounts were: a stated change alone may be overturned by them. */
  readonly missing: readonly ('before' | 'after' | 'change')[];
}

/** A rule that tells how an amount changed. */
export type Change = AmountsRule<'before' | 'after' | 'change', ChangeOutcome, Direction | undefined>;

type ChangeFacts = { readonly before: Amount; readonly after: Amount; readonly change: Amount };

/** Its definition: what is compared, and what the two amounts are called. */
export interface ChangeDefinition extends Shaped {
  readonly unit: Unit;
  readonly before: Text;
  readonly after: Text;
}

const asStated: Text = { th: 'ส่วนที่เปลี่ยนแปลงที่ระบุ (ลดลงเป็นลบ)', en: 'the change as stated (below 0 for a fall)' };

const labels: Readonly<Record<Direction, Text>> = {
  rise: { th: 'เพิ่มขึ้น', en: 'risen' },
  fall: { th: 'ลดลง', en: 'fallen' },
  same: { th: 'เท่าเดิม', en: 'unchanged' },
};

const toldIn = ({ unit, before, after }: ChangeDefinition) =>
  ({
    shape: 'change',
    holds: {
      before: { label: before, unit },
      after: { label: after, unit },
      direction: { label: { th: 'ทิศทาง', en: 'which way' }, words: labels },
      change: { label: { th: 'ส่วนที่เปลี่ยนแปลง', en: 'the change' }, unit },
      percent: { label: { th: 'ร้อยละที่เปลี่ยนแปลง', en: 'the change in percent' }, unit: 'percent' },
      agrees: {
        label: { th: 'ส่วนที่เปลี่ยนแปลงที่ระบุ', en: 'the change as stated' },
        words: {
          met: { th: 'ตรงกับที่คำนวณ', en: 'is what lies between the two' },
          unmet: { th: 'ไม่ตรงกับที่คำนวณ', en: 'is not what lies between the two' },
          unknown: { th: 'ยังตรวจไม่ได้', en: 'cannot be checked yet' },
        },
      },
    },
  }) as const;

/**
 * Makes a rule that tells how an amount changed (การเปลี่ยนแปลงจากปีก่อน): by how much, which way, and how many percent
 * of what was before. Any two of the amount before, the amount after and the change give the third; with all three it
 * tells whether they agree. The change has its sign: a fall is below 0.
 *
 * @th
 * สร้างกติกาการเปลี่ยนแปลงจากปีก่อน คือ เพิ่มหรือลดเท่าใด และร้อยละเท่าใดของเดิม ทราบสองในสามจำนวนก็คำนวณจำนวนที่สามได้
 * ถ้าทราบครบจะตรวจว่าสอดคล้องกันหรือไม่
 *
 * @example
 * ```ts
 * import { change, cite } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const budget = change({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'budget',
 *   title: { th: 'งบประมาณ', en: 'Budget' },
 *   source: cite(document)(1),
 *   unit: 'baht',
 *   before: { th: 'ปีก่อน', en: 'the year before' },
 *   after: { th: 'ปีนี้', en: 'this year' },
 * });
 * const { direction, percent } = budget({ before: 200, after: 150 });
 * direction; // 'fall'
 * percent; // '25'
 * budget({ after: 150, change: -50 }).before; // '200'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function change(definition: ChangeDefinition): Change {
  const { unit, before: from, after: to, ...rule } = definition;
  const { source } = rule;
  const by: Text = { th: 'ส่วนที่เปลี่ยนแปลง (ลดลงเป็นลบ)', en: 'the change (below 0 for a fall)' };
  const facts: ChangeFacts = {
    before: amountIn(unit, from),
    after: amountIn(unit, to),
    change:
      unit === 'baht' ? money(asStated, { least: null, most: mostBaht }) : quantity(asStated, unit, { least: null }),
  };

  const work = (given: ValuesOf<ChangeFacts>, refuse: Refuse) => {
    const [start, end, stated] = [given.before, given.after, given.change].map(value =>
      value === undefined ? undefined : exact(value),
    );
    const step = start && end ? end.minus(start) : stated;
    const before = start ?? (step && end?.minus(step));
    const after = end ?? (step && start?.plus(step));
    if (before?.lt(0) || after?.lt(0)) {
      refuse(['change'], String(step), {
        th: 'ส่วนที่เปลี่ยนแปลงที่ทำให้จำนวนเดิมและจำนวนใหม่ไม่ติดลบ',
        en: 'a change that leaves neither amount below 0',
      });
    }
    const direction = step && (['fall', 'same', 'rise'] as const)[step.comparedTo(0) + 1];
    return { before, after, step, stated: start && end && stated, direction };
  };
  const hows = {
    before: { th: `${to.th} หักด้วยส่วนที่เปลี่ยนแปลง`, en: `${to.en} less the change` },
    after: { th: `${from.th} รวมส่วนที่เปลี่ยนแปลง`, en: `${from.en} and the change` },
    change: { th: `${to.th} หักด้วย ${from.th}`, en: `${to.en} less ${from.en}` },
    given: asGiven,
    percent: { th: `ส่วนที่เปลี่ยนแปลง × 100 ÷ ${from.th}`, en: `the change × 100 ÷ ${from.en}` },
  } as const;

  const told = toldIn(definition);
  const as = (value: Decimal | undefined) => ({ value, unit, source });

  return defineRule<ChangeFacts, ChangeOutcome, Direction | undefined>(
    { ...rule, facts },
    {
      outcome: (given, refuse) => {
        const { before, after, step, stated, direction } = work(given, refuse);
        const isKnown = before !== undefined && after !== undefined;
        const percent = isKnown ? (growthPercent(before, after)?.abs() ?? null) : undefined;
        const isGiven = given.before !== undefined && given.after !== undefined;
        const names = ['before', 'after', 'change'] as const;
        return {
          before,
          after,
          change: step,
          direction,
          percent,
          agrees: verdictOn(step && stated?.eq(step)),
          figures: [
            figured('change', by, given.change === undefined || stated ? hows.change : hows.given, {
              ...as(step),
              facts: stated && shownAmong(['change'], given),
            }),
            ...(before && given.before === undefined ? [figured('before', from, hows.before, as(before))] : []),
            ...(after && given.after === undefined ? [figured('after', to, hows.after, as(after))] : []),
            figured('percent', told.holds.percent.label, hows.percent, { value: percent, unit: 'percent', source }),
          ],
          missing: isGiven ? [] : names.filter(name => given[name] === undefined),
        };
      },
      decide: (given, refuse) => work(given, refuse).direction,
    },
    told,
  ) as unknown as Change;
}
