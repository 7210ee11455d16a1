import { exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { type InputOf, listOf, record, required, subject, type ValuesOf } from '../logic/fact.js';
import type { Verdict } from '../logic/node.js';
import type { Named, PathIn, Rule, Shaped } from '../logic/rule.js';
import { figured } from '../logic/verdict.js';
import { amountIn, type SumsOutcome, sumHeld, sumsRule } from './sums.js';

/**
 * How a whole stands to the sum of its parts: without any part there is nothing to check, and it is `unmet`. The criterion is the
 * whole against the sum, and the figure the sum of the parts that are known.
 */
export interface RollUpOutcome extends SumsOutcome {
  /** The sum of the parts that are known. */
  readonly sum: DecimalText;
  readonly total?: DecimalText;
  /** The whole less the sum: what no part carries, and below 0 an excess. Absent while one is not known. */
  readonly difference?: DecimalText;
}

const factsIn = (unit: Unit, whole: Text, parts: Text) => ({
  total: amountIn(unit, whole),
  parts: required(
    listOf(parts, record(parts, { name: subject(), amount: amountIn(unit, { th: 'จำนวน', en: 'its amount' }) })),
  ),
});

type RollUpFacts = ReturnType<typeof factsIn>;

/** A rule that checks a whole against its parts. */
export type RollUp = Rule<InputOf<RollUpFacts>, Named<RollUpOutcome, PathIn<RollUpFacts>>, Verdict, RollUpFacts>;

/** A roll-up's definition: what is counted, and whether the whole must equal its parts or may exceed them. */
export interface RollUpDefinition extends Shaped {
  readonly unit: Unit;
  readonly relation: 'equals' | 'at-least';
  /** What the whole and its parts are called, where the source names them. */
  readonly whole?: Text;
  readonly parts?: Text;
}

const withinHeld = (whole: Text) =>
  ({
    label: sumHeld.label,
    words: {
      met: { th: `ไม่เกิน${whole.th}`, en: `within ${whole.en}` },
      unmet: { th: `เกิน${whole.th} หรือไม่มีรายการให้ตรวจ`, en: `above ${whole.en}, or nothing to check` },
      unknown: sumHeld.words.unknown,
    },
  }) as const;

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
  const mayExceed = relation === 'at-least';
  const label = mayExceed
    ? { th: `${whole.th}ไม่น้อยกว่าผลรวมของ${called.th}`, en: `${whole.en}: at least the sum of ${called.en}` }
    : { th: `${whole.th}เท่ากับผลรวมของ${called.th}`, en: `${whole.en}: equal to the sum of ${called.en}` };
  const labels = {
    sum: { th: `ผลรวมของ${called.th}เท่าที่ทราบ`, en: `${called.en}: the sum of those known` },
    how: { th: 'บวกทุกรายการที่ทราบ', en: 'all that are known, added' },
    difference: mayExceed
      ? { th: 'ส่วนที่เหลือ (ติดลบคือส่วนที่เกิน)', en: 'what remains (below 0, the excess)' }
      : { th: 'ผลต่าง', en: 'difference' },
  };

  return sumsRule<RollUpFacts, RollUpOutcome>(
    { ...definition, facts: factsIn(unit, whole, called) },
    {
      shape: 'rollUp',
      holds: {
        verdict: mayExceed ? withinHeld(whole) : sumHeld,
        total: { label: whole, unit },
        sum: { label: labels.sum, unit },
        difference: { label: labels.difference, unit },
      },
    },
    ({ total, parts }: ValuesOf<RollUpFacts>) => {
      const listed = parts.map(({ name, amount }, at) => {
        return [`parts.${at}.amount`, { label: { th: name, en: name }, given: amount }] as const;
      });
      const left = listed.map(([path]) => path);
      return {
        amounts: new Map([['total', { label: whole, given: total }], ...listed]),
        equations: [{ id: 'total', label, left, right: ['total'], mayExceed }],
      };
    },
    (_balanced, { total: given, parts }: ValuesOf<RollUpFacts>) => {
      const total = given === undefined ? undefined : exact(given);
      const known = sum(parts.map(({ amount }) => amount));
      const isOpen = parts.some(({ amount }) => amount === undefined);
      return {
        sum: known,
        total,
        difference: isOpen ? undefined : total?.minus(known),
        figures: [figured('sum', labels.sum, labels.how, { value: known, unit, source })],
      };
    },
  ) as unknown as RollUp;
}
