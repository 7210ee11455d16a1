import { compare, type Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import { percentText } from '../../core/quotient.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { type Fact, type Facts, money, quantity } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { figured, judged } from '../logic/verdict.js';

/** A part of a whole, or several parts taken together. */
export interface PartOutcome<Id extends string> {
  readonly id: Id;
  readonly label: Text;
  /** Absent while it is not known. */
  readonly amount?: DecimalText;
  /** Percent of the sum, unrounded; `null` where the sum is 0, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
}

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
}

type Amount = Fact<Exact, DecimalInput, false>;

/** The facts of a composition: its parts, and the total as it was stated. */
export type CompositionFacts<Part extends string> = { readonly [P in Part | 'total']: Amount };

/** A rule that adds up the parts of a whole. */
export type Composition<Part extends string, Group extends string> = Rule<
  { readonly [P in Part | 'total']?: DecimalInput | undefined },
  Named<CompositionOutcome<Part, Group>>,
  DecimalText | undefined,
  CompositionFacts<Part>
>;

/** A composition's definition: its parts in printed order, and which of them are also taken together. */
export interface CompositionDefinition<Part extends string, Group extends string>
  extends Omit<RuleDefinition<never>, 'facts'> {
  readonly unit: Unit;
  readonly parts: { readonly [P in Part]: Text };
  readonly groups?: { readonly [G in Group]: { readonly label: Text; readonly of: readonly NoInfer<Part>[] } };
}

const labels = {
  addsUp: { th: 'ยอดรวมที่ระบุเท่ากับผลรวม', en: 'the total as stated is the sum' },
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
        label: { th: 'ยอดรวมที่ระบุ', en: 'the total as stated' },
        words: {
          met: { th: 'ตรงกับผลรวม', en: 'is the sum' },
          unmet: { th: 'ไม่ตรงกับผลรวม', en: 'is not the sum' },
          unknown: { th: 'ยังตรวจไม่ได้', en: 'cannot be checked yet' },
        },
      },
      difference: { label: { th: 'ผลต่างจากผลรวม', en: 'difference from the sum' }, unit },
      parts: {
        label: { th: 'ส่วนประกอบ', en: 'parts' },
        of: { percent: { label: { th: 'ร้อยละของผลรวม', en: 'percent of the sum' }, unit: 'percent' } },
      },
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
  const { unit, parts, groups, source } = definition;
  const amount = (label: Text): Amount => (unit === 'baht' ? money(label) : quantity(label, unit, { decimals: 0 }));
  const ids = Object.keys(parts) as Part[];
  const together = (groups ?? {}) as NonNullable<typeof groups>;
  const groupIds = Object.keys(together) as Group[];
  const facts = Object.fromEntries([
    ...ids.map(id => [id, amount(parts[id])]),
    ['total', amount({ th: 'ยอดรวมที่ระบุ', en: 'the total as stated' })],
  ]) as CompositionFacts<Part>;

  type Values = { readonly [P in Part | 'total']: Exact | undefined };

  const sumOf = (of: readonly Part[], values: Values): Decimal | undefined => {
    const known = of.map(id => values[id]).filter(value => value !== undefined);
    return known.length < of.length ? undefined : sum(known);
  };

  const addsUp = (stated: Exact | undefined, values: Values, total: Decimal | undefined): Verdict => {
    if (stated === undefined) return 'unknown';
    if (total !== undefined) return compare(stated, total) === 0 ? 'met' : 'unmet';
    const known = ids.map(id => values[id]).filter(value => value !== undefined);
    return compare(sum(known), stated) > 0 ? 'unmet' : 'unknown';
  };

  const part = (id: string, label: Text, of: Decimal | undefined, total: Decimal | undefined) => ({
    id,
    label,
    amount: of,
    percent: of === undefined || total === undefined ? undefined : percentText(of, total),
  });
  const figure = (id: string, label: Text, how: Text, amount: Decimal | undefined): FigureOutcome =>
    figured(id, label, how, { value: amount && decimalText(amount), unit, source });

  return defineRule<Facts, CompositionOutcome<string, string>, DecimalText | undefined>(
    { ...definition, facts: facts as Facts },
    {
      outcome: input => {
        const values = input as unknown as Values;
        const total = sumOf(ids, values);
        const { total: stated } = values;
        const own = ids.map(id => part(id, parts[id], sumOf([id], values), total));
        const taken = groupIds.map(id => part(id, together[id].label, sumOf(together[id].of, values), total));
        const agrees = addsUp(stated, values, total);
        return {
          total,
          parts: own,
          groups: taken,
          addsUp: agrees,
          difference: stated === undefined || total === undefined ? undefined : exact(stated).minus(total),
          criteria: [
            judged('adds-up', labels.addsUp, agrees, {
              actual: stated === undefined ? undefined : decimalText(stated),
              required: total && { exactly: decimalText(total) },
              unit,
              source,
            }),
          ],
          figures: [
            ...own.map(({ id, label, amount }) => figure(id, label, labels.given, amount)),
            ...taken.map(({ id, label, amount }) => figure(id, label, labels.together, amount)),
            figure('sum', labels.sum, labels.how, total),
          ],
          missing: ids.filter(id => values[id] === undefined),
        };
      },
      decide: input => sumOf(ids, input as unknown as Values),
    },
    toldIn(unit),
  ) as unknown as Composition<Part, Group>;
}
