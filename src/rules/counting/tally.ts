import type { Decimal } from '../../core/decimal.js';
import { RuleInputError } from '../../core/errors.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Rule } from '../logic/rule.js';

/** What a tally is asked for besides the count. */
export interface TallyOptions {
  /** Whether to count which criteria are unmet and which facts are missing. This builds evidence for whatever is not met. */
  readonly reasons?: boolean;
  /** How many of the first errors to keep; 5 unless said otherwise. */
  readonly keepErrors?: number;
  /** Told how many were read, every so many. */
  readonly onProgress?: (read: number) => void;
  /** Every how many `onProgress` is told; 1,000 unless said otherwise. */
  readonly every?: number;
}

/** How often something came up, by name. */
export type Counts = Readonly<Record<string, number>>;

/** An input that was refused. */
export interface TallyError {
  /** Its place in the stream, from 0. */
  readonly index: number;
  readonly error: RuleInputError;
}

/** What a rule decided over many. */
export interface Tally {
  /** All that were read. */
  readonly read: number;
  /** Those that the rule could not use. */
  readonly refused: number;
  /** By decision: `met`, `unmet`, `unknown`, a grade or a score; `none` where there is known to be none. */
  readonly decisions: Counts;
  /** The first of the refused. */
  readonly errors: readonly TallyError[];
  /** How often each criterion was unmet, by id; only where reasons were asked for. */
  readonly unmet?: Counts;
  /** How often each criterion was not known, by id; only where reasons were asked for. */
  readonly unknown?: Counts;
  /** How often each missing fact mattered, by name; only where reasons were asked for. */
  readonly missing?: Counts;
}

/** A decision as a rule gives it: a verdict, a grade, a level or a score; `null` for none, undefined while it is not known. */
type Decision = string | number | boolean | Decimal | null | undefined;

type TalliedRule<Input> = Rule<Input, object, Decision>;

const nameOf = (decision: Decision): string =>
  decision === undefined ? 'unknown' : decision === null ? 'none' : String(decision);

const counter = () => {
  const counts = new Map<string, number>();
  return {
    add: (name: string): void => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    counts: (): Counts => Object.fromEntries(counts),
  };
};

interface Evidence {
  readonly criteria?: readonly CriterionOutcome[];
  readonly missing?: readonly string[];
}

/** The reasons of outcomes: criteria of groups are counted beside their groups. */
function reasonCounter() {
  const [unmet, unknown, missing] = [counter(), counter(), counter()];
  const count = ({ id, status, criteria = [] }: CriterionOutcome): void => {
    if (status === 'unmet') unmet.add(id);
    if (status === 'unknown') unknown.add(id);
    criteria.forEach(count);
  };
  return {
    add: (outcome: Evidence): void => {
      outcome.criteria?.forEach(count);
      outcome.missing?.forEach(missing.add);
    },
    counts: () => ({ unmet: unmet.counts(), unknown: unknown.counts(), missing: missing.counts() }),
  };
}

interface Tallying<Input> {
  readonly add: (facts: Input) => void;
  readonly result: () => Tally;
}

function start<Input>(rule: TalliedRule<Input>, options: TallyOptions): Tallying<Input> {
  const { keepErrors = 5, onProgress, every = 1000 } = options;
  const decisions = counter();
  const reasons = options.reasons ? reasonCounter() : undefined;
  const errors: TallyError[] = [];
  let read = 0;
  let refused = 0;

  const judge = (facts: Input): void => {
    const decision = nameOf(rule.decide(facts));
    if (decision !== 'met') reasons?.add(rule(facts) as Evidence);
    decisions.add(decision);
  };
  return {
    add: facts => {
      try {
        judge(facts);
      } catch (error) {
        if (!(error instanceof RuleInputError)) throw error;
        if (errors.length < keepErrors) errors.push({ index: read, error });
        refused += 1;
      }
      read += 1;
      if (read % every === 0) onProgress?.(read);
    },
    result: () => ({ read, refused, decisions: decisions.counts(), errors, ...reasons?.counts() }),
  };
}

/**
 * Counts what a rule decides over many, in one pass and without keeping them: there is one counter for each decision, and,
 * where reasons are asked for, one for each criterion and missing fact. Inputs that the rule refuses are counted apart, and
 * the first few errors are kept. The stream may be asynchronous, e.g. rows of a database; the tally is then a promise.
 *
 * @param rule any rule whose decision is a word or a number
 * @param all the facts of each
 * @param options what is asked for besides the count
 * @throws whatever the stream throws: only a rule's own {@link RuleInputError} is counted
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 * import { tally } from 'chumchon/rules';
 *
 * const sixMet = {
 *   dataUsePercent: 70,
 *   participationPercent: 70,
 *   localAuthorityTookPart: true,
 *   inLocalPlan: true,
 *   inDraftBudget: true,
 *   sufficiencyProcess: true,
 *   selfReliancePercent: 30,
 *   selfRelianceCarriedOut: true,
 *   writtenBook: true,
 * };
 * const { writtenBook, ...bookNotKnown } = sixMet;
 * const plans = [sixMet, { ...sixMet, writtenBook: false }, bookNotKnown, { dataUsePercent: '70%' }];
 * const outcome = tally(communityPlans.fy2555.gradeQuality, plans, { reasons: true });
 * outcome.decisions; // { A: 1, B: 1, unknown: 1 }
 * outcome.unmet; // { 'written-book': 1 }
 * outcome.missing; // { writtenBook: 1 }
 * outcome.refused; // 1
 * outcome.errors[0].error.path; // ['dataUsePercent']
 * ```
 */
export function tally<Input>(rule: TalliedRule<Input>, all: Iterable<Input>, options?: TallyOptions): Tally;
export function tally<Input>(
  rule: TalliedRule<Input>,
  all: AsyncIterable<Input>,
  options?: TallyOptions,
): Promise<Tally>;
export function tally<Input>(
  rule: TalliedRule<Input>,
  all: Iterable<Input> | AsyncIterable<Input>,
  options: TallyOptions = {},
): Tally | Promise<Tally> {
  const tallying = start(rule, options);
  if (Symbol.asyncIterator in all) return later(tallying, all);
  for (const facts of all) tallying.add(facts);
  return tallying.result();
}

async function later<Input>(tallying: Tallying<Input>, all: AsyncIterable<Input>): Promise<Tally> {
  for await (const facts of all) tallying.add(facts);
  return tallying.result();
}
