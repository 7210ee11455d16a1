import type { CalendarDate } from '../../core/calendar.js';
import type { Text } from '../../core/text.js';
import type { Facts } from '../logic/fact.js';
import type { Draft } from '../logic/present.js';
import { defineRule, type Named, type Rule } from '../logic/rule.js';
import {
  type Deadline,
  type DeadlineDefinition,
  type DeadlineOutcome,
  deadline,
  deadlineFacts,
  deadlineHolds,
} from './deadline.js';

/** A due date that comes before what it is due after. */
export interface DeadlineConflict {
  /** The day on which what is reported on ends. */
  readonly end: CalendarDate;
  /** The day on which the report is due all the same. */
  readonly due: CalendarDate;
  readonly because: Text;
}

/** A due date, with the conflict that a printed outer date may bring. */
export interface ConflictOutcome extends DeadlineOutcome {
  /** `null` for none; absent while it cannot be told. */
  readonly conflict?: DeadlineConflict | null;
}

/** A deadline that reports a conflict. */
export type ConflictDeadline<F extends Facts> = Rule<
  Parameters<Deadline<F>>[0],
  Named<ConflictOutcome>,
  CalendarDate | undefined
>;

/** Its definition: a deadline's, and the fact with the day on which what is reported on ends. */
export interface ConflictDeadlineDefinition<F extends Facts> extends DeadlineDefinition<F> {
  readonly end: keyof NoInfer<F> & string;
}

/** Whether it is due before the end: known as soon as the last possible due date is before it. */
function conflictOf(outcome: DeadlineOutcome, end: CalendarDate | undefined): DeadlineConflict | null | undefined {
  const { due, latest = due, because } = outcome;
  if (end === undefined || latest === undefined) return undefined;
  if (latest < end) return { end, due: latest, because };
  return due === undefined ? undefined : null;
}

/**
 * Makes a deadline that says when it cannot be kept as printed: where its outer date falls before the day on which what is
 * reported on ends. The due date stays as it is; `conflict` names both days, and somebody has to decide which one holds.
 *
 * @th
 * สร้างกติกาวันครบกำหนดที่พิมพ์ไว้ซึ่งอาจถึงก่อนกิจกรรมสิ้นสุด วันครบกำหนดคงตามที่พิมพ์ และแสดงความขัดกันไว้
 *
 * @example
 * ```ts
 * import { after, cite, conflictDeadline, date, earlierOf, on, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const report = conflictDeadline({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'report',
 *   title: { th: 'กำหนดรายงานผล', en: 'When the report is due' },
 *   source: cite(document)(1),
 *   facts: { endedOn: date({ th: 'วันที่แล้วเสร็จ', en: 'the day it ended' }) },
 *   due: earlierOf(
 *     after('endedOn', parameter(7, 'days', cite(document)(1))),
 *     on(parameter('2022-05-31', 'date', cite(document)(2))),
 *   ),
 *   end: 'endedOn',
 * });
 * report({ endedOn: '2022-05-20' }).conflict; // null
 * report({ endedOn: '2022-05-28' }).due; // '2022-05-31'
 * report({ endedOn: '2022-06-10' }).conflict?.due; // '2022-05-31'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function conflictDeadline<const F extends Facts>(
  definition: ConflictDeadlineDefinition<F>,
): ConflictDeadline<F> {
  const { end, ...plain } = definition;
  const inner = deadline<F>(plain);
  type Given = Parameters<typeof inner>[0];
  return defineRule<Facts, ConflictOutcome, CalendarDate | undefined>(
    { ...definition, facts: { ...plain.facts, ...deadlineFacts } },
    {
      outcome: values => {
        const { rule: _, ...outcome } = inner(values as unknown as Given);
        return {
          ...outcome,
          conflict: conflictOf(outcome, values[end] as CalendarDate | undefined),
        } as Draft<ConflictOutcome>;
      },
      decide: values => inner.decide(values as unknown as Given),
    },
    {
      shape: 'conflictDeadline',
      holds: {
        ...deadlineHolds,
        conflict: {
          label: { th: 'กำหนดที่ขัดกัน', en: 'conflict' },
          of: {
            end: { label: { th: 'สิ้นสุดวันที่', en: 'ends on' }, unit: 'date' },
            due: { label: { th: 'แต่ครบกำหนดวันที่', en: 'yet due on' }, unit: 'date' },
          },
        },
      },
    },
  ) as unknown as ConflictDeadline<F>;
}
