import { type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import { percentText } from '../../core/quotient.js';
import type { Text } from '../../core/text.js';
import { type Fact, type Facts, quantity, standard } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { figured } from '../logic/verdict.js';

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

type Counts<Status extends string> = {
  readonly [S in Status | 'target']: Fact<Exact, DecimalInput, false>;
};

/** A rule that measures statuses against a target. */
export type Progress<Status extends string> = Rule<
  { readonly [S in Status | 'target']?: DecimalInput | undefined },
  Named<ProgressOutcome<Status>>,
  readonly StatusOutcome<Status>[],
  Counts<Status>
>;

/** A progress rule's definition: the printed target, and the statuses from the first that is reached to the last. */
export interface ProgressDefinition<Status extends string> extends Omit<RuleDefinition<never>, 'facts'> {
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
  const { unit, target, statuses } = definition;
  const ids = Object.keys(statuses) as Status[];
  const printed = { th: `เป้าหมาย (${target.value} หากไม่ระบุ)`, en: `target (${target.value} unless given)` };
  const facts = Object.fromEntries([
    ['target', standard(quantity(printed, unit, { decimals: 0 }), target.value)],
    ...ids.map(id => [id, quantity(statuses[id], unit, { decimals: 0 })]),
  ]) as Counts<Status>;

  type Values = { readonly [S in Status | 'target']: Exact | undefined };

  const judge = (values: Values): readonly StatusOutcome<Status>[] =>
    ids.map(id => {
      const value = values[id];
      return present<StatusOutcome<Status>>({
        id,
        label: statuses[id],
        count: value === undefined ? undefined : decimalText(value),
        percent: value === undefined ? undefined : percentText(value, values.target ?? target.value),
      });
    });

  const how = {
    th: 'ร้อยละของเป้าหมาย',
    en: 'percent of the target',
  };
  const figure = ({ id, label, percent }: StatusOutcome<Status>): FigureOutcome =>
    figured(id, label, how, { value: percent, unit: 'percent', source: target.source });

  return defineRule<Facts, ProgressOutcome<string>, readonly StatusOutcome<string>[]>(
    { ...definition, facts: facts as Facts, ordered: [ids.toReversed()] },
    {
      outcome: input => {
        const values = input as unknown as Values;
        const judged = judge(values);
        return {
          target: exact(values.target ?? target.value),
          statuses: judged,
          figures: judged.map(figure),
          missing: ids.filter(id => values[id] === undefined),
        };
      },
      decide: input => judge(input as unknown as Values),
    },
    {
      shape: 'progress',
      holds: {
        target: { label: { th: 'เป้าหมาย', en: 'target' }, unit },
        statuses: {
          label: { th: 'ผล', en: 'results' },
          of: {
            count: { label: { th: 'จำนวน', en: 'number' }, unit },
            percent: { label: how, unit: 'percent' },
          },
        },
      },
    },
  ) as unknown as Progress<Status>;
}
