import type { Text } from '../../core/text.js';
import { type Fact, yesNo } from '../logic/fact.js';
import type { Verdict } from '../logic/node.js';
import type { Held, Shaped } from '../logic/rule.js';

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

export interface RiseInput<Level extends string | number> {
  readonly from?: Level | undefined;
  readonly to?: Level | undefined;
}

export interface SkipInput {
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

/** A rise as far as it is known. */
export interface Rise<Level> {
  readonly from: Level | undefined;
  readonly to: Level | undefined;
}

/**
 * How rises are asked for, judged and told on a ladder.
 *
 * @throws Error levels that come twice, or a step that is not a rise between two of them, or comes twice
 */
export function stepsOf<Level extends string | number>(definition: LadderDefinition<Level>) {
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
      allowSkips: yesNo({ th: 'นับการยกระดับข้ามขั้นด้วย', en: 'whether rises over more than one step count as well' }),
    },
    /** An entry that is a level. */
    held,
    levels: { from: held(before), to: held(after) },
    counting,
    verdict: (rise: Rise<Level>, allowSkips: boolean | undefined): Verdict => {
      if (!among(counting(allowSkips), rise)) return 'unmet';
      return unknownOf(rise).length > 0 ? 'unknown' : 'met';
    },
    /** Undefined while a level is not known. */
    reason: (rise: Rise<Level>, allowSkips: boolean | undefined): StepReason | undefined => {
      const { from, to } = rise;
      if (from === undefined || to === undefined) return undefined;
      if (among(steps, rise)) return 'step';
      if (among(skips, rise)) return allowSkips ? 'skip' : 'skip-not-asked';
      return from === to ? 'same-level' : rank(from) > rank(to) ? 'down' : 'no-step';
    },
  };
}

export const unknownOf = (rise: Rise<unknown>): readonly string[] =>
  (['from', 'to'] as const).filter(fact => rise[fact] === undefined);

export const reason: Held = {
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
