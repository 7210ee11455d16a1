import type { DecimalInput } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { normalName } from '../../core/names.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { count, type Fact, type Facts, listOf, name, record, required, yesNo } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { judged, reaches } from '../logic/verdict.js';

/** A rise from one level to a higher one. */
export interface Step<Level extends string | number> {
  readonly from: Level;
  readonly to: Level;
}

/** What a ladder's rules have in common. */
export interface LadderDefinition<Level extends string | number> extends Omit<RuleDefinition<never>, 'facts'> {
  /** From the lowest to the highest. */
  readonly levels: readonly Level[];
  /** What the levels are called, where they are not read as they are. */
  readonly labels?: { readonly [L in NoInfer<Level>]: Text };
  /** The rises that count. */
  readonly steps: readonly Step<Level>[];
  /** The rises that count only where the caller asks for them with `allowSkips`. */
  readonly skips?: readonly Step<NoInfer<Level>>[];
}

/**
 * Why a rise counts or does not: it is a permitted `step`, a `skip` that was asked for or one that was not (`skip-not-asked`),
 * it stays on the `same-level`, it goes `down`, or it is a rise that the ladder does not have (`no-step`).
 */
export type StepReason = 'step' | 'skip' | 'skip-not-asked' | 'same-level' | 'down' | 'no-step';

/** One rise, judged. */
export interface LadderOutcome<Level extends string | number> {
  readonly verdict: Verdict;
  readonly from?: Level;
  readonly to?: Level;
  /** Absent while a level is not known. */
  readonly reason?: StepReason;
  /** The levels that it may rise to from where it is; absent while that is not known. */
  readonly permitted?: readonly Level[];
  /** Whether it is one of the rises that count. */
  readonly criteria: readonly [CriterionOutcome];
  readonly missing: readonly string[];
}

interface RiseInput<Level extends string | number> {
  readonly from?: Level | undefined;
  readonly to?: Level | undefined;
}

interface SkipInput {
  /** Whether the ladder's skips count as well; they do not unless it says so. */
  readonly allowSkips?: boolean | undefined;
}

/** A rule that judges one rise on a ladder of levels. */
export type Ladder<Level extends string | number> = Rule<
  RiseInput<Level> & SkipInput,
  Named<LadderOutcome<Level>>,
  Verdict
>;

const one = <Level extends string | number>(
  label: Text,
  levels: readonly Level[],
  labels?: Readonly<Record<string, Text>>,
): Fact<Level, Level, false> => {
  const list = levels.map(level => (typeof level === 'string' ? `'${level}'` : String(level)));
  return {
    label,
    accepts: { th: `ระดับใดระดับหนึ่งใน ${list.join(' ')}`, en: `one of ${list.join(', ')}` },
    required: false,
    read: input => levels.find(level => level === input),
    json: { enum: levels },
    ...(labels && { choices: labels }),
  };
};

const riseFacts = <Level extends string | number>(
  levels: readonly Level[],
  labels?: Readonly<Record<string, Text>>,
) => ({
  from: one({ th: 'ระดับเดิม', en: 'the level before' }, levels, labels),
  to: one({ th: 'ระดับใหม่', en: 'the level after' }, levels, labels),
});

const skipFacts = {
  allowSkips: /* @__PURE__ */ yesNo({
    th: 'นับการยกระดับข้ามขั้นด้วย',
    en: 'whether rises over more than one step count as well',
  }),
};

interface Judge<Level> {
  readonly of: (from: Level | undefined, to: Level | undefined, allowSkips: boolean) => Verdict;
  readonly why: (from: Level, to: Level, allowSkips: boolean) => StepReason;
  readonly permitted: (from: Level, allowSkips: boolean) => readonly Level[];
}

/** @throws Error levels that come twice, or a step that is not a rise between two of them, or comes twice */
function judgeOf<Level extends string | number>(definition: LadderDefinition<Level>): Judge<Level> {
  const { levels, steps, skips = [], id } = definition;
  const rank = (level: Level): number => levels.indexOf(level);
  const all = [...steps, ...skips];
  const isRise = all.every(({ from, to }) => levels.includes(from) && rank(from) < rank(to));
  const isOnce = all.every(
    (step, index) => all.findIndex(({ from, to }) => from === step.from && to === step.to) === index,
  );
  if (new Set(levels).size < levels.length || !isRise || !isOnce) {
    throw new Error(`chumchon: the steps of ${id} must be rises between its levels, each once`);
  }

  const has = (list: readonly Step<Level>[], from: Level, to: Level): boolean =>
    list.some(step => step.from === from && step.to === to);
  const why = (from: Level, to: Level, allowSkips: boolean): StepReason => {
    if (has(steps, from, to)) return 'step';
    if (has(skips, from, to)) return allowSkips ? 'skip' : 'skip-not-asked';
    if (from === to) return 'same-level';
    return rank(from) > rank(to) ? 'down' : 'no-step';
  };
  const counting = (allowSkips: boolean): readonly Step<Level>[] => (allowSkips ? all : steps);
  return {
    why,
    permitted: (from, allowSkips) => levels.filter(to => has(counting(allowSkips), from, to)),
    of: (from, to, allowSkips) => {
      const possible = counting(allowSkips).filter(
        step => (from === undefined || step.from === from) && (to === undefined || step.to === to),
      );
      if (possible.length === 0) return 'unmet';
      return from === undefined || to === undefined ? 'unknown' : 'met';
    },
  };
}

const reasonWords = {
  step: { th: 'เป็นขั้นที่นับ', en: 'a step that counts' },
  skip: { th: 'ข้ามขั้นที่ขอให้นับ', en: 'a skip that was asked for' },
  'skip-not-asked': { th: 'ข้ามขั้นที่ไม่ได้ขอให้นับ', en: 'a skip that was not asked for' },
  'same-level': { th: 'อยู่ระดับเดิม', en: 'the same level' },
  down: { th: 'ระดับลดลง', en: 'a fall' },
  'no-step': { th: 'ไม่ใช่ขั้นที่นับ', en: 'no step of the ladder' },
};

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
  const { levels, labels: words, skips, title, source } = definition;
  const judge = judgeOf(definition);
  type Values = { readonly from?: Level; readonly to?: Level; readonly allowSkips?: boolean };
  return defineRule<Facts, LadderOutcome<string | number>, Verdict>(
    { ...definition, facts: { ...riseFacts(levels, words), ...(skips && skipFacts) } },
    {
      outcome: values => {
        const { from, to, allowSkips = false } = values as Values;
        const verdict = judge.of(from, to, allowSkips);
        return {
          verdict,
          from,
          to,
          reason: from === undefined || to === undefined ? undefined : judge.why(from, to, allowSkips),
          permitted: from === undefined ? undefined : judge.permitted(from, allowSkips),
          criteria: [
            judged('rise', title, verdict, {
              actual: to === undefined ? undefined : String(to),
              required: from === undefined ? undefined : { oneOf: judge.permitted(from, allowSkips).map(String) },
              source,
            }),
          ],
          missing: verdict === 'unknown' ? ['from', 'to'].filter(fact => values[fact] === undefined) : [],
        };
      },
      decide: values => {
        const { from, to, allowSkips = false } = values as Values;
        return judge.of(from, to, allowSkips);
      },
    },
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
        from: { label: { th: 'ระดับเดิม', en: 'from' }, ...(words && { words }) },
        to: { label: { th: 'ระดับใหม่', en: 'to' }, ...(words && { words }) },
        reason: { label: { th: 'เหตุผล', en: 'reason' }, words: reasonWords },
        permitted: { label: { th: 'ยกระดับได้เป็น', en: 'may rise to' }, ...(words && { words }) },
      },
    },
  ) as unknown as Ladder<Level>;
}

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

/** A subject that may count or not. */
export interface OpenRise {
  readonly subject: string;
  readonly missing: readonly string[];
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
  readonly unknown: readonly OpenRise[];
  /** The subjects that were listed more than once: each is counted once, for its first rise that counts. */
  readonly repeated: readonly string[];
  /** What is not known and can still change the verdict: `target`, or levels such as `upgrades.0.from`. */
  readonly missing: readonly string[];
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
 * @throws Error the definition is wrong, as for {@link ladder}
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
  const { levels, steps, skips, unit, target: printed, title, source } = definition;
  const judge = judgeOf(definition);
  const rise = record(
    { th: 'การยกระดับ', en: 'a rise' },
    { subject: required(name({ th: 'กองทุนหรือกลุ่ม', en: 'what rose' })), ...riseFacts(levels) },
  );
  const facts = {
    upgrades: required(listOf({ th: 'รายการยกระดับ', en: 'the rises' }, rise)),
    ...(printed ? {} : { target: count({ th: 'เป้าหมาย', en: 'target' }, unit) }),
    ...(skips && skipFacts),
  };
  type Rise = { readonly subject: string; readonly from: Level | undefined; readonly to: Level | undefined };
  type Judged = Rise & { readonly verdict: Verdict };
  type Values = { readonly upgrades: readonly Rise[]; readonly target?: number; readonly allowSkips?: boolean };

  const unknownOf = (each: Rise): readonly string[] =>
    (['from', 'to'] as const).filter(fact => each[fact] === undefined);

  /** The rise by which each subject counts: one that does for certain, else one that may, else its first. */
  const settle = ({ upgrades, allowSkips = false }: Values) => {
    const best = new Map<string, Judged>();
    const repeated = new Map<string, string>();
    for (const each of upgrades) {
      const key = normalName(each.subject);
      const verdict = judge.of(each.from, each.to, allowSkips);
      const other = best.get(key);
      if (other) repeated.set(key, other.subject);
      const isBetter = !other || (verdict !== 'unmet' && other.verdict !== 'met' && verdict !== other.verdict);
      if (isBetter) best.set(key, { ...each, subject: other?.subject ?? each.subject, verdict });
    }
    const all = [...best.values()];
    return {
      repeated: [...repeated.values()],
      counted: all.filter(({ verdict }) => verdict === 'met'),
      open: all.filter(({ verdict }) => verdict === 'unknown'),
      others: all.filter(({ verdict }) => verdict === 'unmet'),
      /** What is not known of the rises by which a subject may still count. */
      unknown: upgrades.flatMap((each, index) => {
        const isOpen = best.get(normalName(each.subject))?.verdict === 'unknown';
        if (!isOpen || judge.of(each.from, each.to, allowSkips) !== 'unknown') return [];
        return unknownOf(each).map(fact => `upgrades.${index}.${fact}`);
      }),
    };
  };
  const verdictOn = (counted: number, open: number, target: number | undefined): Verdict =>
    target === undefined ? 'unknown' : reaches(counted, counted + open, target);

  return defineRule<Facts, RiseCountOutcome<string | number>, Verdict>(
    { ...definition, facts },
    {
      outcome: given => {
        const values = given as unknown as Values;
        const { allowSkips = false, target = printed?.value } = values;
        const { counted, open, others, repeated, unknown } = settle(values);
        const verdict = verdictOn(counted.length, open.length, target);
        const counting = skips && allowSkips ? [...steps, ...skips] : steps;
        return {
          verdict,
          target,
          counted: counted.length,
          atMost: counted.length + open.length,
          lacking:
            verdict === 'met' ? 0 : target === undefined || open.length > 0 ? undefined : target - counted.length,
          criteria: [
            judged('target', title, verdict, {
              actual: open.length > 0 ? undefined : decimalText(counted.length),
              required: target === undefined ? undefined : { atLeast: decimalText(target) },
              unit,
              source: printed?.source ?? source,
            }),
          ],
          steps: counting.map(({ from, to }) => ({
            from,
            to,
            subjects: counted.filter(each => each.from === from && each.to === to).length,
          })),
          notCounted: others.map(({ subject, from, to }) =>
            present<NotCounted>({
              subject,
              reason: from === undefined || to === undefined ? undefined : judge.why(from, to, allowSkips),
            }),
          ),
          unknown: open.map(each => ({ subject: each.subject, missing: unknownOf(each) })),
          repeated,
          missing: verdict === 'unknown' ? [...(target === undefined ? ['target'] : []), ...unknown] : [],
        };
      },
      decide: given => {
        const values = given as unknown as Values;
        const { counted, open } = settle(values);
        return verdictOn(counted.length, open.length, values.target ?? printed?.value);
      },
    },
    {
      shape: 'countRises',
      holds: {
        target: { label: { th: 'เป้าหมาย', en: 'target' }, unit },
        counted: { label: { th: 'นับได้', en: 'counted' }, unit },
        atMost: { label: { th: 'นับได้มากที่สุด', en: 'at most' }, unit },
        lacking: { label: { th: 'ยังขาด', en: 'still lacking' }, unit },
        notCounted: {
          label: { th: 'ไม่นับ', en: 'not counted' },
          of: {
            subject: { label: { th: 'ชื่อ', en: 'name' } },
            reason: { label: { th: 'เหตุผล', en: 'reason' }, words: reasonWords },
          },
        },
        repeated: { label: { th: 'ซ้ำในรายการ', en: 'listed more than once' } },
      },
    },
  ) as unknown as RiseCount<Level>;
}
