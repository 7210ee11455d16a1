import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Named, Rule } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';
import { type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';
import {
  type LadderDefinition,
  type Rise,
  type RiseInput,
  reason,
  type SkipInput,
  type StepReason,
  stepsOf,
  unknownOf,
} from './steps.js';

export type { LadderDefinition, Step, StepReason } from './steps.js';

/** One rise, judged. */
export interface LadderOutcome<Level extends string | number> extends VerdictOutcome {
  readonly from?: Level;
  readonly to?: Level;
  /** Absent while a level is not known. */
  readonly reason?: StepReason;
  /** The levels that it may rise to from where it is; absent while that is not known. */
  readonly permitted?: readonly Level[];
  /** Whether it is one of the rises that count. */
  readonly criteria: readonly [CriterionOutcome];
}

/** A rule that judges one rise on a ladder of levels. */
export type Ladder<Level extends string | number> = Rule<
  RiseInput<Level> & SkipInput,
  Named<LadderOutcome<Level>>,
  Verdict
>;

/**
 * Makes a rule that judges one rise on a ladder of levels (การยกระดับ): whether it is one of the steps that count. A rise that is
 * among the ladder's `skips` counts only where the caller asks for it.
 *
 * @th
 * สร้างกติกาที่ตรวจว่าการเลื่อนระดับใดนับเป็นการยกระดับ
 *
 * @throws Error the definition is wrong: levels or steps that come twice, or a step that is not a rise between two levels
 * @example
 * ```ts
 * import { cite, ladder } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const upgrade = ladder({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'upgrade',
 *   title: { th: 'การยกระดับ', en: 'Upgrade' },
 *   source: cite(document)(1),
 *   levels: [1, 2, 3],
 *   steps: [
 *     { from: 1, to: 2 },
 *     { from: 2, to: 3 },
 *   ],
 *   skips: [{ from: 1, to: 3 }],
 * });
 * upgrade({ from: 1, to: 2 }).verdict; // 'met'
 * upgrade({ from: 1, to: 3 }).reason; // 'skip-not-asked'
 * upgrade({ from: 1, to: 3, allowSkips: true }).verdict; // 'met'
 * upgrade({ from: 3 }).verdict; // 'unmet'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function ladder<const Level extends string | number>(definition: LadderDefinition<Level>): Ladder<Level> {
  const { levels, title, source } = definition;
  const steps = stepsOf(definition);
  type Values = Rise<Level> & { readonly allowSkips?: boolean };

  return verdictRule<LadderOutcome<string | number>, Values>(
    { ...definition, facts: { ...steps.rise, ...steps.skips } },
    {
      shape: 'ladder',
      holds: {
        verdict: {
          label: { th: 'การเลื่อนระดับ', en: 'the rise' },
          words: {
            met: { th: 'เลื่อนระดับได้', en: 'may rise so' },
            unmet: { th: 'เลื่อนระดับเช่นนี้ไม่ได้', en: 'may not rise so' },
            unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
          },
        },
        ...steps.levels,
        reason,
        permitted: steps.held({ th: 'ยกระดับได้เป็น', en: 'may rise to' }),
      },
    },
    values => {
      const { from, to, allowSkips } = values;
      const verdict = steps.verdict(values, allowSkips);
      return {
        verdict,
        tell: () => {
          const reachable = steps.counting(allowSkips).filter(step => step.from === from);
          const permitted = levels.filter(level => reachable.some(step => step.to === level));
          return {
            from,
            to,
            reason: steps.reason(values, allowSkips),
            permitted: from === undefined ? undefined : permitted,
            criteria: [
              judged('rise', title, verdict, {
                actual: to === undefined ? undefined : String(to),
                required: from === undefined ? undefined : { oneOf: permitted.map(String) },
                source,
              }),
            ],
            missing: unknownOf(values),
            // Above the highest level there is none to rise to.
            ...(from !== undefined && permitted.length === 0 && { next: [] }),
          };
        },
      };
    },
  ) as unknown as Ladder<Level>;
}
