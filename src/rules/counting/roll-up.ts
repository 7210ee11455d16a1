import { type Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { type Fact, listOf, record, required, subject, type ValuesOf } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Named, Rule, Shaped } from '../logic/rule.js';
import { figured, judged, verdictOn } from '../logic/verdict.js';
import { verdictRule } from '../logic/verdict-rule.js';
import { type Amount, amountIn, sumHeld } from './sums.js';

/** How a whole stands to the sum of its parts. */
export interface RollUpOutcome {
  /**
   * `unknown` while the whole or an amount is missing, unless that cannot matter: the parts that are known exceed the whole
   * already. Without any part there is nothing to check, and it is `unmet`.
   */
  readonly verdict: Verdict;
  /** The sum of the parts that are known. */
  readonly sum: DecimalText;
  readonly total?: DecimalText;
  /** The whole less the sum: what no part carries, and below 0 an excess. Absent while one is not known. */
  readonly difference?: DecimalText;
  /** The whole against the sum. */
  readonly criteria: readonly [CriterionOutcome];
  /** The sum of the parts that are known. */
  readonly figures: readonly [FigureOutcome];
  /** What is not known and can still change the verdict: `total`, or `parts.0.amount`. */
  readonly missing: readonly string[];
  /** `total` where it has to be put right. */
  readonly next: readonly string[];
}

type Part = { readonly name: string; readonly amount: Exact | undefined };
type PartInput = { readonly name: string; readonly amount?: DecimalInput | undefined };

type RollUpFacts = { readonly total: Amount; readonly parts: Fact<readonly Part[], readonly PartInput[], true> };

/** A rule that checks a whole against its parts. */
export type RollUp = Rule<
  { readonly total?: DecimalInput | undefined; readonly parts: readonly PartInput[] },
  Named<RollUpOutcome>,
  Verdict,
  RollUpFacts
>;

/** A roll-up's definition: what is counted, and whether the whole must equal its parts or may exceed them. */
export interface RollUpDefinition extends Shaped {
  readonly unit: Unit;
  readonly relation: 'equals' | 'at-least';
  /** What the whole and its parts are called, where the source names them. */
  readonly whole?: Text;
  readonly parts?: Text;
}

const withinHeld = {
  label: sumHeld.label,
  words: {
    met: { th: 'ไม่เกินยอดรวม', en: 'within the whole' },
    unmet: { th: 'เกินยอดรวม', en: 'above the whole' },
    unknown: sumHeld.words.unknown,
  },
} as const;

/**
 * Makes a rule that checks that a whole equals, or is at least, the sum of its parts. Amounts are not negative; baht are exact to
 * the satang, and people, tambons and other things that are counted are whole. A name that comes twice is refused.
 *
 * @th
 * สร้างกติกาตรวจว่ายอดรวมเท่ากับ หรือไม่น้อยกว่า ผลรวมของรายการที่ผู้ใช้ระบุ ถ้าไม่มีรายการเลยถือว่าไม่ผ่าน ชื่อที่ซ้ำไม่รับ
 */
// @__NO_SIDE_EFFECTS__
export function rollUp(definition: RollUpDefinition): RollUp {
  const {
    relation,
    whole = { th: 'ยอดรวม', en: 'the whole' },
    parts: called = { th: 'ส่วนย่อย', en: 'the parts' },
    ...rule
  } = definition;
  const { unit, source } = rule;
  const facts: RollUpFacts = {
    total: amountIn(unit, whole),
    parts: required(
      listOf(called, record(called, { name: subject(), amount: amountIn(unit, { th: 'จำนวน', en: 'its amount' }) })),
    ),
  };
  const label =
    relation === 'equals'
      ? { th: `${whole.th}เท่ากับผลรวมของ${called.th}`, en: `${whole.en}: equal to the sum of ${called.en}` }
      : { th: `${whole.th}ไม่น้อยกว่าผลรวมของ${called.th}`, en: `${whole.en}: at least the sum of ${called.en}` };
  const labels = {
    sum: { th: `ผลรวมของ${called.th}ที่ทราบ`, en: `${called.en}: the sum of those known` },
    how: { th: 'บวกทุกรายการที่ทราบ', en: 'all that are known, added' },
    difference:
      relation === 'equals'
        ? { th: 'ผลต่าง', en: 'difference' }
        : { th: 'ส่วนที่เหลือ (ติดลบคือส่วนที่เกิน)', en: 'what remains (below 0, the excess)' },
  };

  const judge = (total: Decimal | undefined, known: Decimal, isOpen: boolean): Verdict => {
    if (total?.lt(known)) return 'unmet';
    if (isOpen) return 'unknown';
    if (relation === 'at-least') return total || known.isZero() ? 'met' : 'unknown';
    return verdictOn(total?.eq(known));
  };

  return verdictRule<RollUpOutcome, ValuesOf<RollUpFacts>>(
    { ...definition, facts },
    {
      shape: 'rollUp',
      holds: {
        verdict: relation === 'equals' ? sumHeld : withinHeld,
        total: { label: whole, unit },
        sum: { label: labels.sum, unit },
        difference: { label: labels.difference, unit },
      },
    },
    ({ total: given, parts }) => {
      const total = given === undefined ? undefined : exact(given);
      const known = sum(parts.flatMap(({ amount }) => amount ?? []));
      const isOpen = parts.some(({ amount }) => amount === undefined);
      const isNone = parts.length === 0;
      const verdict = isNone ? 'unmet' : judge(total, known, isOpen);
      return {
        verdict,
        tell: () => ({
          sum: known,
          total,
          difference: isOpen ? undefined : total?.minus(known),
          criteria: [
            judged('total', label, verdict, {
              actual: isNone ? known : total,
              required: isNone
                ? { above: known }
                : relation === 'at-least' || isOpen
                  ? { atLeast: known }
                  : { exactly: known },
              unit,
              source,
            }),
          ],
          figures: [figured('sum', labels.sum, labels.how, { value: known, unit, source })],
          missing: [
            ...(total ? [] : ['total']),
            ...parts.flatMap(({ amount }, index) => (amount === undefined ? [`parts.${index}.amount`] : [])),
          ],
          next: verdict === 'unmet' ? ['total'] : [],
        }),
      };
    },
  ) as unknown as RollUp;
}
