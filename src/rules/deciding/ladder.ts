import type { DecimalInput } from '../../core/decimal.js';
import { groupBy } from '../../core/group.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { count, type Fact, listOf, name, record, required, standard, yesNo } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Held, Named, Rule, Shaped } from '../logic/rule.js';
import { judged, reaches } from '../logic/verdict.js';
import { type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';

/** A rise from one level to a higher one. */
export interface Step<Level extends string | number> {
  readonly from: Level;
  readonly to: Level;
}

/** What a ladder's rules have in common. */
export interface LadderDefinition<Level extends string | number> extends Shaped {
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

/** A rise as far as it is known. */
interface Rise<Level extends string | number> {
  readonly from?: Level | undefined;
  readonly to?: Level | undefined;
}

interface Skipping {
  /** Whether the ladder's skips count as well; they do not unless it says so. */
  readonly allowSkips?: boolean | undefined;
}

const one = <Level extends string | number>(
  label: Text,
  { levels, labels }: LadderDefinition<Level>,
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

const before = { th: 'ระดับเดิม', en: 'the level before' };
const after = { th: 'ระดับใหม่', en: 'the level after' };

/**
 * How rises are asked for, judged and told on a ladder.
 *
 * @throws Error levels that come twice, or a step that is not a rise between two of them, or comes twice
 */
function stepsOf<Level extends string | number>(definition: LadderDefinition<Level>) {
  const { levels, labels: words, steps, skips = [], id } = definition;
  const rank = (level: Level): number => levels.indexOf(level);
  const all = [...steps, ...skips];
  const isRise = all.every(({ from, to }) => levels.includes(from) && rank(from) < rank(to));
  const isOnce = new Set(all.map(({ from, to }) => `${rank(from)} ${rank(to)}`)).size === all.length;
  if (new Set(levels).size < levels.length || !isRise || !isOnce) {
    throw new Error(`chumchon: the steps of ${id} must be rises between its levels, each once`);
  }
  /** The rises that count. */
  const counting = (allowSkips = false): readonly Step<Level>[] => (allowSkips ? all : steps);
  const among = (list: readonly Step<Level>[], { from, to }: Rise<Level>): boolean =>
    list.some(step => (from ?? step.from) === step.from && (to ?? step.to) === step.to);
  const held = (label: Text): Held => ({ label, ...(words && { words }) });
  return {
    /** The facts of a rise, and the one by which skips are asked for. */
    rise: { from: one(before, definition), to: one(after, definition) },
    skips: definition.skips && {
      allowSkips: standard(
        yesNo({ th: 'นับการยกระดับข้ามขั้นด้วย', en: 'whether rises over more than one step count as well' }),
        false,
      ),
    },
    /** Whether skips count, as evidence: a ladder that has none does not say. */
    asked: ({ allowSkips = false }: Skipping) => (definition.skips ? { allowSkips } : undefined),
    /** An entry that is a level. */
    held,
    levels: { from: held(before), to: held(after) },
    counting,
    /** Whether a rise counts and, once both levels are known, why. */
    judge: (rise: Rise<Level>, allowSkips?: boolean): { verdict: Verdict; reason: StepReason | undefined } => {
      const { from, to } = rise;
      const counts = among(counting(allowSkips), rise);
      if (from === undefined || to === undefined) return { verdict: counts ? 'unknown' : 'unmet', reason: undefined };
      const verdict = counts ? 'met' : 'unmet';
      if (among(steps, rise)) return { verdict, reason: 'step' };
      if (among(skips, rise)) return { verdict, reason: counts ? 'skip' : 'skip-not-asked' };
      return { verdict, reason: from === to ? 'same-level' : rank(from) > rank(to) ? 'down' : 'no-step' };
    },
  };
}

const unknownOf = (rise: Rise<string | number>): readonly string[] =>
  (['from', 'to'] as const).filter(fact => rise[fact] === undefined);

const reason: Held = {
  label: { th: 'เหตุผล', en: 'reason' },
  words: {
    step: { th: 'เป็นขั้นที่นับ', en: 'a step that counts' },
    skip: { th: 'ข้ามขั้นที่ขอให้นับ', en: 'a skip that was asked for' },
    'skip-not-asked': { th: 'ข้ามขั้นที่ไม่ได้ขอให้นับ', en: 'a skip that was not asked for' },
    'same-level': { th: 'อยู่ระดับเดิม', en: 'the same level' },
    down: { th: 'ระดับลดลง', en: 'a fall' },
    'no-step': { th: 'ไม่ใช่ขั้นที่นับ', en: 'no step of the ladder' },
  },
};

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
  Rise<Level> & Skipping,
  Named<LadderOutcome<Level>, 'from' | 'to'>,
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
  const { rise, skips, asked, held, levels: ofLevels, counting, judge } = stepsOf(definition);

  return verdictRule<LadderOutcome<string | number>, Rise<Level> & Skipping>(
    { ...definition, facts: { ...rise, ...skips } },
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
        ...ofLevels,
        reason,
        permitted: held({ th: 'ยกระดับได้เป็น', en: 'may rise to' }),
      },
    },
    values => {
      const { from, to, allowSkips } = values;
      const { verdict, reason } = judge(values, allowSkips);
      return {
        verdict,
        tell: () => {
          const reachable = counting(allowSkips).filter(step => step.from === from);
          const permitted = levels.filter(level => reachable.some(step => step.to === level));
          return {
            from,
            to,
            reason,
            permitted: from === undefined ? undefined : permitted,
            criteria: [
              judged('rise', title, verdict, {
                actual: to === undefined ? undefined : String(to),
                required: from === undefined ? undefined : { oneOf: permitted.map(String) },
                facts: asked(values),
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
export interface RiseCountOutcome<Level extends string | number> extends VerdictOutcome {
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
}

/** A rule that counts rises against a target. */
export type RiseCount<Level extends string | number> = Rule<
  {
    readonly upgrades: readonly ({ readonly subject: string } & Rise<Level>)[];
    /** Only where the rule has no printed target. */
    readonly target?: DecimalInput | undefined;
  } & Skipping,
  Named<RiseCountOutcome<Level>, 'target' | `upgrades.${number}.${'from' | 'to'}`>,
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
  const { rise, skips, asked, levels, counting, judge } = stepsOf(definition);
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
  type Values = { readonly upgrades: readonly Listed[]; readonly target?: number } & Skipping;

  /** The rises of each subject, in the order in which it was listed first, and the one by which it counts. */
  const settle = ({ upgrades, allowSkips }: Values) => {
    const all = upgrades.map((each, index) => ({ ...each, index, ...judge(each, allowSkips) }));
    return [...groupBy(all, ({ subject }) => subject).values()].map(own => {
      const by = (verdict: Verdict) => own.find(each => each.verdict === verdict);
      return { own, ...(by('met') ?? by('unknown') ?? own[0]) };
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
        atMost: { label: { th: 'นับได้มากที่สุด', en: 'at most' }, unit, bounds: 'counted' },
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
      const { target = printed?.value } = values;
      const all = settle(values);
      const of = (verdict: Verdict) => all.filter(each => each.verdict === verdict);
      const [counted, open] = [of('met'), of('unknown')];
      const atMost = counted.length + open.length;
      // No target is 0.
      const verdict = target === undefined && atMost > 0 ? 'unknown' : reaches(counted.length, atMost, target ?? 1);
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
              facts: asked(values),
              source: printed?.source ?? source,
            }),
          ],
          steps: counting(values.allowSkips).map(({ from, to }) => ({
            from,
            to,
            subjects: counted.filter(each => each.from === from && each.to === to).length,
          })),
          notCounted: of('unmet').map(({ subject, reason }) => ({ subject, reason })),
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
