import type { Citation, Lines } from '../../core/citation.js';
import { labelsOf, type Text } from '../../core/text.js';
import { type Fact, yesNo } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { RuleDefinition, Shaped } from '../logic/rule.js';
import { judged, verdictOn } from '../logic/verdict.js';
import { type VerdictRule, verdictRule } from '../logic/verdict-rule.js';

/** How far a process has come. */
export interface StagesOutcome<Stage extends string> {
  /** Whether the stages were reached in their order: `unmet` where one is reached though one before it is not. */
  readonly verdict: Verdict;
  /** The last stage that is known to be reached with all before it; `null` before the first, absent while nobody knows of that. */
  readonly reached?: Stage | null;
  /** The first stage that is not known to be reached; none once all are, and where it is one that `happens`. */
  readonly next: readonly Stage[];
  /** The stages in their order: whether each is reached. */
  readonly criteria: readonly CriterionOutcome[];
  /** The stages that are not reached though a later one is. */
  readonly skipped: readonly Stage[];
  /** The stages of which it is not known whether they are reached, where that can still change the verdict. */
  readonly missing: readonly Stage[];
}

/** The facts of a process: whether each stage was reached. */
export type StageFacts<Stage extends string> = { readonly [S in Stage]: Fact<boolean, boolean, false> };

/** A rule that says how far a process has come. */
export type Stages<Stage extends string> = VerdictRule<StageFacts<Stage>, StagesOutcome<Stage>>;

/** What a stage is called, and the lines of the rule's source that print it, where they are not all of them. */
export interface StageText extends Text {
  readonly lines?: readonly Lines[];
}

/** A process's definition: its stages in order. */
export interface StagesDefinition<Stage extends string> extends Shaped {
  readonly stages: { readonly [S in Stage]: StageText };
  /** Stages that nobody sets out for, such as a refusal: `next` does not name them. */
  readonly happens?: readonly NoInfer<Stage>[];
}

/**
 * Makes a rule that says which stage of a process is reached, which is next, and whether any was skipped.
 *
 * @th
 * สร้างกติกาที่แสดงว่ากระบวนการดำเนินการถึงขั้นใด และข้ามขั้นใด
 */
// @__NO_SIDE_EFFECTS__
export function stages<const Stage extends string>(definition: StagesDefinition<Stage>): Stages<Stage> {
  const { stages: printed, happens = [], source } = definition;
  const ids = Object.keys(printed) as Stage[];
  const described = Object.fromEntries(
    ids.map(id => {
      const { th, en, lines = source.lines } = printed[id];
      return [id, { label: { th, en }, source: { ...source, lines } }];
    }),
  ) as { readonly [S in Stage]: { readonly label: Text; readonly source: Citation } };
  const labels = labelsOf<Stage>(described);
  const facts = Object.fromEntries(ids.map(id => [id, yesNo(labels[id])]));

  return verdictRule<StagesOutcome<string>, { readonly [S in Stage]: boolean | undefined }>(
    { ...definition, stages: described, facts } as unknown as RuleDefinition<StageFacts<Stage>>,
    {
      shape: 'stages',
      holds: {
        verdict: {
          label: { th: 'ลำดับขั้นตอน', en: 'order of the stages' },
          words: {
            met: { th: 'เป็นไปตามลำดับ', en: 'in order' },
            unmet: { th: 'ข้ามขั้นตอน', en: 'stages were passed over' },
            unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
          },
        },
        reached: { label: { th: 'ถึงขั้นตอน', en: 'reached' }, words: labels },
        skipped: { label: { th: 'ขั้นตอนที่ทราบว่าข้ามไป', en: 'known to be passed over' }, words: labels },
      },
    },
    values => {
      const lastReached = ids.findLastIndex(id => values[id] === true);
      const skipped = ids.slice(0, Math.max(0, lastReached)).filter(id => values[id] === false);
      const firstOpen = ids.findIndex(id => values[id] !== true);
      const done = firstOpen < 0 ? ids.length : firstOpen;
      // Open while a stage that may not be reached stands before one that may be.
      const isOpen = done < ids.findLastIndex(id => values[id] !== false);
      const verdict: Verdict = skipped.length > 0 ? 'unmet' : isOpen ? 'unknown' : 'met';
      const stopped = ids.findIndex(id => values[id] === false);
      const end = stopped < 0 ? ids.length : stopped;
      return {
        verdict,
        tell: () => ({
          reached: ids[done - 1] ?? (stopped === 0 ? null : undefined),
          next: ids.slice(done, done + 1).filter(id => !happens.includes(id)),
          criteria: ids.map(id =>
            judged(id, labels[id], verdictOn(values[id]), {
              actual: values[id],
              required: true,
              source: described[id].source,
            }),
          ),
          skipped,
          // An open stage matters unless all before it are reached and none after it can be: the process may end on either side.
          missing: ids.filter((id, place) => values[id] === undefined && (lastReached + 1 < place || end > place + 1)),
        }),
      };
    },
  ) as unknown as Stages<Stage>;
}
