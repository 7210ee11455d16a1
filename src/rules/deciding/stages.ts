import type { Citation } from '../../core/citation.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../criteria/criterion.js';
import { type Fact, yesNo } from '../logic/fact.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** A stage of a process as it came out. */
export interface StageOutcome<Stage extends string> {
  readonly id: Stage;
  readonly label: Text;
  readonly status: Verdict;
}

/** How far a process has come. */
export interface StagesOutcome<Stage extends string> {
  /** Whether the stages were reached in their order: `unmet` where one is reached though one before it is not. */
  readonly verdict: Verdict;
  /** The last stage that is reached with all before it; `null` before the first. */
  readonly reached: Stage | null;
  /** The first stage that is not known to be reached; `null` once all are. */
  readonly next: Stage | null;
  readonly stages: readonly StageOutcome<Stage>[];
  /** The stages that are not reached though a later one is. */
  readonly skipped: readonly Stage[];
  /** The stages of which it is not known whether they are reached. */
  readonly missing: readonly Stage[];
  readonly source: Citation;
}

/** The facts of a process: whether each stage was reached. */
export type StageFacts<Stage extends string> = { readonly [S in Stage]: Fact<boolean, boolean, false> };

/** A rule that says how far a process has come. */
export type Stages<Stage extends string> = Rule<
  { readonly [S in Stage]?: boolean | undefined },
  Named<StagesOutcome<Stage>>,
  Verdict,
  StageFacts<Stage>
>;

/** A process's definition: its stages in order. */
export interface StagesDefinition<Stage extends string> extends Omit<RuleDefinition<never>, 'facts'> {
  readonly stages: { readonly [S in Stage]: Text };
}

/** Makes a rule that says which stage of a process is reached, which is next, and whether any was skipped. */
// @__NO_SIDE_EFFECTS__
export function stages<const Stage extends string>(definition: StagesDefinition<Stage>): Stages<Stage> {
  const { stages: labels, ...rule } = definition;
  const ids = Object.keys(labels) as Stage[];
  const facts = Object.fromEntries(ids.map(id => [id, yesNo(labels[id])])) as StageFacts<Stage>;

  type Values = { readonly [S in Stage]: boolean | undefined };

  /** Not reached, though a later stage is. */
  const skippedIn = (values: Values): readonly Stage[] => {
    const last = ids.findLastIndex(id => values[id] === true);
    return ids.slice(0, Math.max(0, last)).filter(id => values[id] === false);
  };
  /** Open while a stage that may not be reached stands before one that may be. */
  const verdictIn = (values: Values): Verdict => {
    if (skippedIn(values).length > 0) return 'unmet';
    const first = ids.findIndex(id => values[id] !== true);
    const last = ids.findLastIndex(id => values[id] !== false);
    return first >= 0 && first < last ? 'unknown' : 'met';
  };
  const statusOf = (value: boolean | undefined): Verdict => (value === undefined ? 'unknown' : value ? 'met' : 'unmet');

  return defineRule(
    { ...rule, facts },
    {
      outcome: input => {
        const values = input as unknown as Values;
        const firstOpen = ids.findIndex(id => values[id] !== true);
        const done = firstOpen < 0 ? ids.length : firstOpen;
        return {
          verdict: verdictIn(values),
          reached: ids[done - 1] ?? null,
          next: ids[done] ?? null,
          stages: ids.map(id => ({ id, label: labels[id], status: statusOf(values[id]) })),
          skipped: skippedIn(values),
          missing: ids.filter(id => values[id] === undefined),
          source: rule.source,
        };
      },
      decide: input => verdictIn(input as unknown as Values),
    },
  ) as unknown as Stages<Stage>;
}
