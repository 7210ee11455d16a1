import type { DecimalInput } from '../../core/decimal.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import { count, listOf, name, record, required } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Named, Rule } from '../logic/rule.js';
import { judged, reaches } from '../logic/verdict.js';
import { verdictRule } from '../logic/verdict-rule.js';
import {
  type LadderDefinition,
  type Rise,
  type RiseInput,
  reason,
  type SkipInput,
  type Step,
  type StepReason,
  stepsOf,
  unknownOf,
} from './steps.js';

/** A subject that rose, and how many steps of each kind there were. */
export interface StepCount<Level extends string | number> extends Step<Level> {
  /** The subjects counted for this step. */
  readonly subjects: number;
}

/** A subject that is not counted. */
export interface NotCounted {
  readonly subject: string;
  /** Absent where a level is not known, and no level could make it count. */
  readonly reason?: StepReason;
}

/** How many subjects rose, against a target. */
export interface RiseCountOutcome<Level extends string | number> {
  /** Whether the target was reached. */
  readonly verdict: Verdict;
  /** Absent while it is not known. */
  readonly target?: number;
  /** The subjects that rose for certain, each once. */
  readonly counted: number;
  /** The most that it can come to with the subjects whose levels are not known. */
  readonly atMost: number;
  /** How many are lacking, 0 for none; absent while the target or a level that matters is not known. */
  readonly lacking?: number;
  /** The count against the target. */
  readonly criteria: readonly [CriterionOutcome];
  readonly steps: readonly StepCount<Level>[];
  readonly notCounted: readonly NotCounted[];
  /** The subjects that may count or not. */
  readonly unknown: readonly string[];
  /** The subjects that were listed more than once: each is counted once, for its first rise that counts. */
  readonly repeated: readonly string[];
  /** What is not known and can still change the verdict: `target`, or levels such as `upgrades.0.from`. */
  readonly missing: readonly string[];
  /** The criteria, by id, that would have to be met; empty once the verdict is. */
  readonly next: readonly string[];
}

/** A rule that counts rises against a target. */
export type RiseCount<Level extends string | number> = Rule<
  {
    readonly upgrades: readonly ({ readonly subject: string } & RiseInput<Level>)[];
    /** Only where the rule has no printed target. */
    readonly target?: DecimalInput | undefined;
  } & SkipInput,
  Named<RiseCountOutcome<Level>>,
  Verdict
>;

/** Its definition: a ladder, what is counted, and the printed target; without one the target is a fact of the caller. */
export interface RiseCountDefinition<Level extends string | number> extends LadderDefinition<Level> {
  readonly unit: Unit;
  readonly target?: Parameter<number>;
}

/**
 * Makes a rule that counts the subjects that rose on a ladder, each once, against a target.
 *
 * @th
 * สร้างกติกาที่นับจำนวนที่ยกระดับ รายละหนึ่งครั้ง เทียบกับเป้าหมาย
 *
 * @throws Error the definition is wrong, as for `ladder`
 * @example
 * ```ts
 * import { cite, countRises, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const upgrades = countRises({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'upgrades',
 *   title: { th: 'จำนวนกองทุนที่ยกระดับ', en: 'Funds that rose' },
 *   source: cite(document)(1),
 *   levels: ['C', 'B', 'A'],
 *   steps: [
 *     { from: 'C', to: 'B' },
 *     { from: 'B', to: 'A' },
 *   ],
 *   unit: 'funds',
 *   target: parameter(2, 'funds', cite(document)(1)),
 * });
 * const outcome = upgrades({
 *   upgrades: [
 *     { subject: 'one', from: 'C', to: 'B' },
 *     { subject: 'one', from: 'B', to: 'A' },
 *     { subject: 'two', from: 'B' },
 *   ],
 * });
 * outcome.verdict; // 'unknown'
 * outcome.counted; // 1
 * outcome.repeated; // ['one']
 * outcome.missing; // ['upgrades.2.to']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function countRises<const Level extends string | number>(
  definition: RiseCountDefinition<Level>,
): RiseCount<Level> {
  const { unit, target: printed, title, source } = definition;
  const { rise, skips, levels, counting, ...judge } = stepsOf(definition);
  const listed = record(
    { th: 'การยกระดับ', en: 'a rise' },
    { subject: required(name({ th: 'กองทุนหรือกลุ่ม', en: 'what rose' })), ...rise },
  );
  const facts = {
    upgrades: required(listOf({ th: 'รายการยกระดับ', en: 'the rises' }, listed)),
    ...(printed ? {} : { target: count({ th: 'เป้าหมาย', en: 'target' }, unit, { least: 1 }) }),
    ...skips,
  };
  type Listed = Rise<Level> & { readonly subject: string };
  type Values = { readonly upgrades: readonly Listed[]; readonly target?: number; readonly allowSkips?: boolean };

  /** The rises of each subject, in the order in which it was listed first, and the one by which it counts. */
  const settle = ({ upgrades, allowSkips }: Values) => {
    type Judged = Listed & { readonly index: number; readonly verdict: Verdict };
    const bySubject = new Map<string, [Judged, ...Judged[]]>();
    for (const [index, each] of upgrades.entries()) {
      const judged = { ...each, index, verdict: judge.verdict(each, allowSkips) };
      const own = bySubject.get(each.subject);
      if (own) own.push(judged);
      else bySubject.set(each.subject, [judged]);
    }
    return [...bySubject.values()].map(own => {
      const by = (verdict: Verdict) => own.find(each => each.verdict === verdict);
      return { own, ...(by('met') ?? by('unknown') ?? own[0]), subject: own[0].subject };
    });
  };

  const subject = { label: { th: 'ชื่อ', en: 'name' } };
  return verdictRule<RiseCountOutcome<string | number>, Values>(
    { ...definition, facts },
    {
      shape: 'countRises',
      holds: {
        target: { label: { th: 'เป้าหมาย', en: 'target' }, unit },
        counted: { label: { th: 'นับได้', en: 'counted' }, unit },
        atMost: { label: { th: 'นับได้มากที่สุด', en: 'at most' }, unit },
        lacking: { label: { th: 'ยังขาด', en: 'still lacking' }, unit },
        steps: {
          label: { th: 'จำนวนตามขั้น', en: 'by step' },
          of: { ...levels, subjects: { label: { th: 'จำนวน', en: 'how many' }, unit } },
        },
        notCounted: { label: { th: 'ไม่นับ', en: 'not counted' }, of: { subject, reason } },
        unknown: { label: { th: 'ยังไม่ทราบ', en: 'not known' } },
        repeated: { label: { th: 'ซ้ำในรายการ', en: 'listed more than once' } },
      },
    },
    values => {
      const { allowSkips, target = printed?.value } = values;
      const all = settle(values);
      const of = (verdict: Verdict) => all.filter(each => each.verdict === verdict);
      const [counted, open] = [of('met'), of('unknown')];
      const atMost = counted.length + open.length;
      const verdict = target === undefined ? 'unknown' : reaches(counted.length, atMost, target);
      return {
        verdict,
        tell: () => ({
          target,
          counted: counted.length,
          atMost,
          lacking:
            verdict === 'met' ? 0 : target === undefined || open.length > 0 ? undefined : target - counted.length,
          criteria: [
            judged('target', title, verdict, {
              actual: open.length > 0 ? undefined : counted.length,
              required: target === undefined ? undefined : { atLeast: target },
              unit,
              source: printed?.source ?? source,
            }),
          ],
          steps: counting(allowSkips).map(({ from, to }) => ({
            from,
            to,
            subjects: counted.filter(each => each.from === from && each.to === to).length,
          })),
          notCounted: of('unmet').map(each => ({ subject: each.subject, reason: judge.reason(each, allowSkips) })),
          unknown: open.map(each => each.subject),
          repeated: all.filter(({ own }) => own.length > 1).map(each => each.subject),
          missing: [
            ...(target === undefined ? ['target'] : []),
            // Every rise by which a subject of whom it is open may still count.
            ...open
              .flatMap(({ own }) => own.filter(each => each.verdict === 'unknown'))
              .sort((left, right) => left.index - right.index)
              .flatMap(each => unknownOf(each).map(fact => `upgrades.${each.index}.${fact}`)),
          ],
        }),
      };
    },
  ) as unknown as RiseCount<Level>;
}
