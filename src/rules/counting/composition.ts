import type { Decimal, Exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { defineRule, type Shaped } from '../logic/rule.js';
import { figured, judged, verdictOn } from '../logic/verdict.js';
import {
  type Amount,
  type AmountsRule,
  type AmountValues,
  amountHolds,
  amountsIn,
  type PartOutcome,
  shareOf,
} from './sums.js';

export type { PartOutcome } from './sums.js';

/** What a whole is made of. */
export interface CompositionOutcome<Part extends string, Group extends string> {
  /** The sum of the parts; absent while one of them is not known. */
  readonly total?: DecimalText;
  readonly parts: readonly PartOutcome<Part>[];
  readonly groups: readonly PartOutcome<Group>[];
  /** Whether the stated total is the sum of the parts; `unknown` without one, or while parts are not known. */
  readonly addsUp: Verdict;
  /** The stated total less the sum; absent while one is not known. */
  readonly difference?: DecimalText;
  /** The stated total against the sum. */
  readonly criteria: readonly [CriterionOutcome];
  /** What is known of each part, of those taken together, and of the sum. */
  readonly figures: readonly FigureOutcome[];
  /** The parts that are not known. */
  readonly missing: readonly Part[];
  /** `adds-up` where the stated total has to be put right. */
  readonly next: readonly string[];
}

/** The facts of a composition: its parts, and the total as it was stated. */
export type CompositionFacts<Part extends string> = { readonly [P in Part | 'total']: Amount };

/** A rule that adds up the parts of a whole. */
export type Composition<Part extends string, Group extends string> = AmountsRule<
  Part | 'total',
  CompositionOutcome<Part, Group>,
  DecimalText | undefined
>;

/** A composition's definition: its parts in printed order, and which of them are also taken together. */
export interface CompositionDefinition<Part extends string, Group extends string> extends Shaped {
  readonly unit: Unit;
  readonly parts: { readonly [P in Part]: Text };
  readonly groups?: { readonly [G in Group]: { readonly label: Text; readonly of: readonly NoInfer<Part>[] } };
}

const labels = {
  addsUp: { th: 'ยอดรวมที่ระบุเท่ากับผลรวม', en: 'the total as stated is the sum' },
  stated: { th: 'ยอดรวมที่ระบุ', en: 'the total as stated' },
  given: { th: 'ตามที่ระบุ', en: 'as given' },
  together: { th: 'ผลรวมของส่วนที่นับรวมกัน', en: 'the sum of the parts that are taken together' },
  sum: { th: 'รวมทั้งสิ้น', en: 'in all' },
  how: { th: 'ผลรวมของทุกส่วน', en: 'the sum of all parts' },
};

const toldIn = (unit: Unit) =>
  ({
    shape: 'composition',
    holds: {
      total: { label: labels.sum, unit },
      addsUp: {
        label: labels.stated,
        words: {
          met: { th: 'ตรงกับผลรวม', en: 'is the sum' },
          unmet: { th: 'ไม่ตรงกับผลรวม', en: 'is not the sum' },
          unknown: { th: 'ยังตรวจไม่ได้', en: 'cannot be checked yet' },
        },
      },
      difference: { label: { th: 'ผลต่างจากผลรวม', en: 'difference from the sum' }, unit },
      parts: { label: { th: 'ส่วนประกอบ', en: 'parts' }, of: amountHolds(unit) },
      groups: { label: { th: 'ส่วนที่นับรวมกัน', en: 'parts taken together' }, of: amountHolds(unit) },
    },
  }) as const;

/**
 * Makes a rule that adds up the printed parts of a whole, gives the share of each, and tells whether a stated total is their
 * sum. Amounts are not negative, and whole unless they are money.
 *
 * @th
 * สร้างกติกาตรวจว่ายอดรวมเท่ากับผลรวมของส่วนย่อยที่กำหนดชื่อไว้หรือไม่ พร้อมสัดส่วนของแต่ละส่วน
 */
// @__NO_SIDE_EFFECTS__
export function composition<const Part extends string, const Group extends string = never>(
  definition: CompositionDefinition<Part, Group>,
): Composition<Part, Group> {
  const { unit, parts, groups = {}, source } = definition;
  const own = Object.entries<Text>(parts).map(([id, label]) => ({ id, label, of: [id] }));
  const taken = Object.entries<{ readonly label: Text; readonly of: readonly string[] }>(groups).map(
    ([id, { label, of }]) => ({ id, label, of }),
  );
  const ids = Object.keys(parts);

  const sumOf = (of: readonly string[], values: AmountValues): Decimal | undefined =>
    of.some(id => values[id] === undefined) ? undefined : sum(of.map(id => values[id] as Exact));
  const addsUp = (stated: Decimal | undefined, values: AmountValues, total: Decimal | undefined): Verdict => {
    if (stated === undefined || total !== undefined) return verdictOn(stated && total && stated.eq(total));
    return sum(ids.flatMap(id => values[id] ?? [])).gt(stated) ? 'unmet' : 'unknown';
  };

  return defineRule<CompositionFacts<string>, CompositionOutcome<string, string>, DecimalText | undefined>(
    { ...definition, facts: amountsIn(unit, { ...parts, total: labels.stated }) },
    {
      outcome: values => {
        const total = sumOf(ids, values);
        const stated = sumOf(['total'], values);
        const part = ({ id, label, of }: (typeof taken)[number]) => {
          const amount = sumOf(of, values);
          return { id, label, amount, percent: shareOf(amount, total) };
        };
        const [all, together] = [own.map(part), taken.map(part)];
        const figures = (some: typeof all, how: Text) =>
          some.map(({ id, label, amount: value }) => figured(id, label, how, { value, unit, source }));
        const verdict = addsUp(stated, values, total);
        const required = total && { exactly: total };
        return {
          total,
          parts: all,
          groups: together,
          addsUp: verdict,
          difference: total && stated?.minus(total),
          criteria: [judged('adds-up', labels.addsUp, verdict, { actual: stated, required, unit, source })],
          figures: [
            ...figures(all, labels.given),
            ...figures(together, labels.together),
            figured('sum', labels.sum, labels.how, { value: total, unit, source }),
          ],
          missing: ids.filter(id => values[id] === undefined),
          next: verdict === 'unmet' ? ['adds-up'] : [],
        };
      },
      decide: values => sumOf(ids, values) as unknown as DecimalText | undefined,
    },
    toldIn(unit),
  ) as unknown as Composition<Part, Group>;
}
