import { compare, type Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { type Fact, listOf, record, required, subject } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Refuse, type Rule, type RuleDefinition } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';
import { amountIn, shareOf, sumWords } from './equations.js';

/** One of what a total is for. */
export interface WithinTotalPart {
  readonly name: string;
  /** Absent while it is not known. */
  readonly amount?: DecimalText;
  /** Percent of the total, unrounded; `null` where that is 0, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
}

/** How parts stand within a total. */
export interface WithinTotalOutcome {
  /** Whether the parts do not exceed the total; `unknown` too where there are none. */
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  readonly parts: readonly WithinTotalPart[];
  /** The sum of the parts that are known. */
  readonly sum: DecimalText;
  /** What none of the parts carries, 0 where they exceed the total; absent while it is not known. */
  readonly remainder?: DecimalText;
  /** By how much the parts exceed the total, 0 where they do not; at least so much while a part is not known. Absent while it is not known. */
  readonly excess?: DecimalText;
  readonly figures: readonly FigureOutcome[];
  /** What is not known and can still change the verdict, by path. */
  readonly missing: readonly string[];
}

type Part = { readonly name: string; readonly amount: Exact | undefined };
type PartInput = { readonly name: string; readonly amount?: DecimalInput | undefined };

type WithinTotalFacts = {
  readonly total: Fact<Exact, DecimalInput, false>;
  readonly parts: Fact<readonly Part[], readonly PartInput[], true>;
};

/** A rule that holds parts against a total that they must not exceed. */
export type WithinTotal = Rule<
  { readonly total?: DecimalInput | undefined; readonly parts: readonly PartInput[] },
  Named<WithinTotalOutcome>,
  Verdict,
  WithinTotalFacts
>;

/** Its definition: what is counted, and what the total and a part are called. */
export interface WithinTotalDefinition extends Omit<RuleDefinition<never>, 'facts'> {
  readonly unit: Unit;
  readonly total: Text;
  readonly part: Text;
}

const refuseRepeats = (parts: readonly Part[], refuse: Refuse): void => {
  const seen = new Set<string>();
  for (const [index, { name }] of parts.entries()) {
    if (seen.has(name)) refuse(['parts', index, 'name'], name, { th: 'ชื่อที่ไม่ซ้ำกัน', en: 'a name that comes once' });
    seen.add(name);
  }
};

const toldIn = (unit: Unit) =>
  ({
    shape: 'within-total',
    holds: {
      verdict: {
        label: { th: 'ผลรวม', en: 'the sum' },
        words: {
          met: { th: 'ไม่เกินยอดรวม', en: 'within the total' },
          unmet: { th: 'เกินยอดรวม', en: 'above the total' },
          unknown: sumWords.unknown,
        },
      },
      remainder: { label: { th: 'ส่วนที่เหลือ', en: 'what remains' }, unit },
      excess: { label: { th: 'ส่วนที่เกิน', en: 'the excess' }, unit },
      parts: {
        label: { th: 'รายการ', en: 'parts' },
        of: { percent: { label: { th: 'ร้อยละของยอดรวม', en: 'percent of the total' }, unit: 'percent' } },
      },
    },
  }) as const;

/**
 * Makes a rule that holds parts against a total that they must not exceed (ผลรวมต้องไม่เกินยอดรวม): what remains of the
 * total that no part carries, or by how much the parts exceed it. Amounts are not negative; baht are exact to the
 * satang, and what is counted is whole. Without parts there is nothing to hold against the total: that is open. A name
 * that comes twice is refused.
 *
 * @th
 * สร้างกติกาที่ส่วนย่อยรวมกันต้องไม่เกินยอดรวม บอกจำนวนที่เหลือหรือจำนวนที่เกิน ถ้าไม่มีส่วนย่อยเลยยังสรุปไม่ได้ ชื่อที่ซ้ำไม่รับ
 *
 * @example
 * ```ts
 * import { cite, withinTotal } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const project = withinTotal({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'project',
 *   title: { th: 'โครงการ', en: 'Project' },
 *   source: cite(document)(1),
 *   unit: 'baht',
 *   total: { th: 'งบประมาณ', en: 'its budget' },
 *   part: { th: 'กิจกรรม', en: 'activity' },
 * });
 * project({ total: 100, parts: [{ name: 'ก', amount: 60 }] }).remainder; // '40'
 * project({ total: 50, parts: [{ name: 'ก', amount: 60 }] }).excess; // '10'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function withinTotal(definition: WithinTotalDefinition): WithinTotal {
  const { unit, total: whole, part, ...rule } = definition;
  const facts: WithinTotalFacts = {
    total: amountIn(unit, whole),
    parts: required(
      listOf(part, record(part, { name: subject(), amount: amountIn(unit, { th: 'จำนวน', en: 'its amount' }) })),
    ),
  };

  const work = (total: Exact | undefined, parts: readonly Part[]) => {
    const amounts = parts.flatMap(({ amount }) => amount ?? []);
    const known = sum(amounts);
    const isWhole = parts.length > 0 && amounts.length === parts.length;
    const left = total === undefined ? undefined : exact(total).minus(known);
    const verdict: Verdict = left?.lt(0) ? 'unmet' : left && isWhole ? 'met' : 'unknown';
    return { known, left, isWhole, verdict };
  };

  return defineRule<WithinTotalFacts, WithinTotalOutcome, Verdict>(
    { ...rule, facts },
    {
      outcome: ({ total, parts }, refuse) => {
        refuseRepeats(parts, refuse);
        const { known, left, isWhole, verdict } = work(total, parts);
        const isSettled = left !== undefined && (isWhole || left.lt(0));
        const size = (value: Decimal): DecimalText => (value.gt(0) ? decimalText(value) : '0');
        const remainder = isSettled ? size(left) : undefined;
        const excess = isSettled ? size(left.negated()) : undefined;
        const figure = (
          id: string,
          label: Text,
          value: DecimalText | undefined,
          how: Text,
        ): readonly FigureOutcome[] =>
          value === undefined ? [] : [{ id, label, value, unit, how, source: rule.source }];
        const open = parts.flatMap(({ amount }, index) => (amount === undefined ? [`parts.${index}.amount`] : []));
        return {
          verdict,
          criteria: [
            judged(
              rule.id,
              { th: `${part.th}รวมกันไม่เกิน${whole.th}`, en: `${part.en}: together no more than ${whole.en}` },
              verdict,
              {
                actual: isWhole || compare(known, 0) > 0 ? decimalText(known) : undefined,
                required: total === undefined ? undefined : { atMost: decimalText(total) },
                unit,
                source: rule.source,
              },
            ),
          ],
          parts: parts.map(({ name, amount }) =>
            present<WithinTotalPart>({
              name,
              amount: amount === undefined ? undefined : decimalText(amount),
              percent: shareOf(amount, total),
            }),
          ),
          sum: decimalText(known),
          remainder,
          excess,
          figures: [
            ...figure(
              'sum',
              { th: `${part.th}ที่ทราบรวมกัน`, en: `${part.en}: those known, together` },
              decimalText(known),
              {
                th: 'รวมทุกรายการที่ทราบ',
                en: 'all that are known, added',
              },
            ),
            ...figure('remainder', { th: 'ส่วนที่เหลือ', en: 'what remains' }, remainder, {
              th: `${whole.th}หักด้วยผลรวม`,
              en: `${whole.en} less that sum`,
            }),
            ...figure('excess', { th: 'ส่วนที่เกิน', en: 'the excess' }, excess, {
              th: `ผลรวมหักด้วย${whole.th}`,
              en: `that sum less ${whole.en}`,
            }),
          ],
          missing:
            verdict !== 'unknown'
              ? []
              : [...(total === undefined ? ['total'] : []), ...(parts.length === 0 ? ['parts'] : open)],
        };
      },
      decide: ({ total, parts }, refuse) => {
        refuseRepeats(parts, refuse);
        return work(total, parts).verdict;
      },
    },
    toldIn(unit),
  ) as unknown as WithinTotal;
}
