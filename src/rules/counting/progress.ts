import { type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { own } from '../../core/own.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import { inOrder } from '../logic/bounds.js';
import { type Facts, quantity, standard } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import { present } from '../logic/present.js';
import { defineRule, type Shaped } from '../logic/rule.js';
import { figured } from '../logic/verdict.js';
import { type AmountsRule, type AmountValues, amountsIn, shareOf } from './sums.js';

/** How far a programme has come in one sense of the word: approved, supported, completed … */
export interface StatusOutcome<Status extends string> {
  readonly id: Status;
  readonly label: Text;
  /** Absent while it is not known. */
  readonly count?: DecimalText;
  /** Percent of the target, unrounded; `null` where the target is 0, absent while the count is not known. */
  readonly percent?: DecimalText | null;
}

/** Each status against the target, by itself: one never stands for another. */
export interface ProgressOutcome<Status extends string> {
  /** The target that was used: the printed one, or the caller's. */
  readonly target: DecimalText;
  readonly statuses: readonly StatusOutcome<Status>[];
  /** Each status as percent of the target. */
  readonly figures: readonly FigureOutcome[];
  /** The statuses that are not known. */
  readonly missing: readonly Status[];
}

/** A rule that measures statuses against a target. */
export type Progress<Status extends string> = AmountsRule<
  Status | 'target',
  ProgressOutcome<Status>,
  readonly StatusOutcome<Status>[]
>;

/** A progress rule's definition: the printed target, and the statuses from the first that is reached to the last. */
export interface ProgressDefinition<Status extends string> extends Shaped {
  readonly unit: Unit;
  readonly target: Parameter<number>;
  readonly statuses: { readonly [S in Status]: Text };
}

/**
 * Makes a rule that gives each status as percent of the target: the printed one, unless the caller gives another (that of a
 * region, say). What has come further has come as far as the statuses before it, so a count above one of theirs is refused.
 *
 * @th
 * สร้างกติกาคำนวณผลแต่ละสถานะเป็นร้อยละของเป้าหมายที่พิมพ์ไว้ หรือเป้าหมายที่ผู้ใช้ระบุ เช่น ของภาค
 * งานที่ไปถึงสถานะหลังย่อมผ่านสถานะก่อนแล้ว จำนวนที่มากกว่าสถานะก่อนจึงไม่รับ
 */
// @__NO_SIDE_EFFECTS__
export function progress<const Status extends string>(definition: ProgressDefinition<Status>): Progress<Status> {
  const { unit, source, target, statuses } = definition;
  const ids = Object.keys(statuses);
  const size = withThousands(`${target.value}`);
  const printed = { th: `เป้าหมาย (${size} หากไม่ระบุ)`, en: `target (${size} unless given)` };
  const facts: Facts = {
    target: standard(quantity(printed, unit, { decimals: 0 }), target.value),
    ...amountsIn(unit, statuses),
  };
  const targetIn = (values: AmountValues): Exact => values['target'] ?? target.value;
  const judge = (values: AmountValues): readonly StatusOutcome<string>[] =>
    Object.entries<Text>(statuses).map(([id, label]) => {
      const value = values[id];
      const count = value === undefined ? undefined : decimalText(value);
      return present<StatusOutcome<string>>({ id, label, count, percent: shareOf(value, targetIn(values)) });
    });
  const ofPrinted = { th: 'ร้อยละของเป้าหมายที่พิมพ์ไว้', en: 'percent of the printed target' };
  const ofGiven = { th: 'ร้อยละของเป้าหมายที่ระบุ', en: 'percent of the target as given' };

  return defineRule<Facts, ProgressOutcome<string>, readonly StatusOutcome<string>[]>(
    { ...definition, facts, ordered: inOrder(ids.toReversed()) },
    {
      outcome: given => {
        const values = given as AmountValues;
        const found = judge(values);
        // A target of the caller's stands on no line that prints another.
        const isGiven = values['target'] !== undefined;
        const [how, from] = isGiven ? [ofGiven, source] : [ofPrinted, target.source];
        return {
          target: exact(targetIn(values)),
          statuses: found,
          figures: found.map(each =>
            figured(each.id, each.label, how, { value: own(each, 'percent'), unit: 'percent', source: from }),
          ),
          missing: ids.filter(id => values[id] === undefined),
        };
      },
      decide: given => judge(given as AmountValues),
    },
    {
      shape: 'progress',
      holds: {
        target: { label: { th: 'เป้าหมาย', en: 'target' }, unit },
        statuses: {
          label: { th: 'ผล', en: 'results' },
          of: {
            count: { label: { th: 'จำนวน', en: 'number' }, unit },
            percent: { label: { th: 'ร้อยละของเป้าหมาย', en: 'percent of the target' }, unit: 'percent' },
          },
        },
      },
    },
  ) as unknown as Progress<Status>;
}
