import { type Kind, take, takeOptions, wholeNumber } from '../../core/argument.js';
import { Decimal, exact, readDecimal } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { type InputProblem, isRuleInputError } from '../../core/errors.js';
import { type AnyRule, anyRule, type FactsOf } from '../logic/any-rule.js';
import type { VerdictOutcome } from '../logic/logic.js';
import { readFlag } from '../logic/read.js';

/** What is counted besides the decisions. */
export interface TallyingOptions {
  /** Whether to count which criteria are unmet and which facts are missing. This builds evidence for whatever is not met. */
  readonly reasons?: boolean;
  /** Whether to add the decisions up, for rules that decide an amount: exactly, to the satang. */
  readonly sum?: boolean;
  /** How many of the first errors to keep; 5 unless said otherwise. */
  readonly keepErrors?: number;
}

/** What a tally of a whole stream is asked for besides. */
export interface TallyOptions extends TallyingOptions {
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
  /** What was wrong with it. */
  readonly problems: readonly InputProblem[];
}

/** What a rule decided over many: plain data, to be stored, posted and merged with others. */
export interface Tally {
  /** The id of the rule. */
  readonly rule: string;
  /** All that were read. */
  readonly read: number;
  /** Those that the rule could not use. */
  readonly refused: number;
  /**
   * By decision: `met`, `unmet`, `unknown`, a grade or a score; `none` where there is known to be none. Where decisions are
   * added up, those that are amounts count as `amount`.
   */
  readonly decisions: Counts;
  /** The first of the refused. */
  readonly errors: readonly TallyError[];
  /** How many of the refused are kept; only where another number than 5 was asked for. */
  readonly keepErrors?: number;
  /** The sum of the decisions; of lists of amounts, the sum at each place. Only where it was asked for. */
  readonly sums?: readonly DecimalText[];
  /** How often each criterion was unmet, by id; only where reasons were asked for. */
  readonly unmet?: Counts;
  /** How often each criterion was not known, by id; only where reasons were asked for. */
  readonly unknown?: Counts;
  /** How often each missing fact mattered, by name; only where reasons were asked for. */
  readonly missing?: Counts;
}

/** A decision as a rule gives it: a verdict, a grade, a level or amounts; `null` for none, undefined while it is not known. */
type Decision = string | number | boolean | null | undefined | readonly (DecimalText | string | null)[];

/** A rule whose decisions are words, numbers or amounts, as far as its type says what they are. */
type Countable<Of extends AnyRule> =
  unknown extends ReturnType<Of['decide']> ? Of : Of & { decide(facts: never): Decision };

const tallied = 'tally';

/** How many of the refused are kept unless said otherwise. */
const usuallyKept = 5;

/** Adds one after another. */
export interface Tallying<Input> {
  /**
   * Counts one.
   *
   * @param facts the facts of a subject
   * @param times how many there are like it; 1 unless said otherwise
   */
  readonly add: (facts: Input, times?: number) => void;
  /** What was counted so far. */
  readonly result: () => Tally;
}

/** Lists of words and amounts have a name; lists of other things, as a schedule decides them, have none. */
const countable: Kind<string> = {
  read: given => {
    const all: unknown[] = Array.isArray(given) ? given.map(each => each ?? 'none') : [given];
    return all.some(each => typeof each === 'object') ? undefined : all.join();
  },
  accepted: { th: 'กติกาที่ให้ผลเป็นคำ ตัวเลข หรือจำนวนเงิน', en: 'a rule that decides a word, a number or amounts' },
};

const nameOf = (decision: Decision): string => {
  if (decision === undefined) return 'unknown';
  if (decision === null) return 'none';
  return typeof decision === 'object' ? take(tallied, countable, decision, ['rule']) : String(decision);
};

type Counted = Map<string, number>;

const count = (counts: Counted, name: string, times: number): unknown =>
  counts.set(name, (counts.get(name) ?? 0) + times);

const countAll = (counts: Counted, more: Counts): void => {
  for (const [name, times] of Object.entries(more)) count(counts, name, times);
};

type Evidence = Partial<Pick<VerdictOutcome, 'criteria' | 'missing'>>;

const flag: Kind<boolean> = { read: readFlag, accepted: { th: "'true' หรือ 'false'", en: "'true' or 'false'" } };

const callback: Kind<(read: number) => void> = {
  read: input => (typeof input === 'function' ? (input as (read: number) => void) : undefined),
  accepted: { th: 'ฟังก์ชัน', en: 'a function' },
};

const often = /* @__PURE__ */ wholeNumber(1, Number.MAX_SAFE_INTEGER);

const tallyingKinds = {
  reasons: flag,
  sum: flag,
  keepErrors: /* @__PURE__ */ wholeNumber(0, 10_000),
};

const tallyKinds = { ...tallyingKinds, onProgress: callback, every: often };

/**
 * Makes an accumulator that counts what a rule decides over many, one after another and without keeping them: from a file,
 * a database, or groups that a database has counted. Tallies of parts are merged by {@link mergeTallies}.
 *
 * @th
 * สร้างตัวนับผลของกติกาทีละราย โดยไม่เก็บข้อมูลไว้ จากแฟ้ม ฐานข้อมูล หรือกลุ่มที่นับมาแล้ว ผลของหลายส่วนรวมกันด้วย mergeTallies
 *
 * @param rule any rule whose decision is a word, a number, or a list of amounts
 * @param options what is counted besides
 * @throws {@link RuleInputError} an option that is none; `add` counts the refusals of the rule and throws anything else, and a
 * {@link RuleInputError} for a rule that decides other things than words, numbers and amounts
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 * import { tallying } from 'chumchon/rules';
 *
 * const counted = tallying(debtCentres.fy2565.household, { reasons: true });
 * counted.add({ inDebt: false }, 1000);
 * counted.add({ inDebt: true, selectedByCentre: true, registered: true, centreCohort: 2565 });
 * counted.result().decisions; // { unmet: 1000, met: 1 }
 * counted.result().unmet; // { 'in-debt': 1000 }
 * ```
 */
export function tallying<Of extends AnyRule>(rule: Countable<Of>, options?: TallyingOptions): Tallying<FactsOf<Of>> {
  const counted = takeOptions<TallyingOptions>('tallying', tallyingKinds as never, options);
  const ledger = new Ledger(take(tallied, anyRule, rule, ['rule']).rule.id, counted);
  const { decisions, reasons } = ledger;
  const outcomeOf = rule as unknown as (facts: FactsOf<Of>) => object;
  const judge = (facts: FactsOf<Of>, times: number): void => {
    const decision = rule.decide(facts) as Decision;
    const name = ledger.sum(decision, times) ? 'amount' : nameOf(decision);
    if (reasons && name !== 'met') ledger.explain(reasons, outcomeOf(facts) as Evidence, times);
    count(decisions, name, times);
  };
  return {
    add: (facts, times = 1) => {
      take('tallying', often, times, ['times']);
      try {
        judge(facts, times);
      } catch (error) {
        if (!isRuleInputError(error) || error.rule === tallied) throw error;
        ledger.refuse(ledger.read, error.problems);
        ledger.refused += times;
      }
      ledger.read += times;
    },
    result: () => ledger.result(),
  };
}

const reasonsTold = ['unmet', 'unknown', 'missing'] as const;

/** What was counted: of a rule, or of the tallies of parts. */
class Ledger {
  readonly rule: string;
  readonly decisions: Counted = new Map();
  readonly reasons: Readonly<Record<(typeof reasonsTold)[number], Counted>> | undefined;
  /** Exact sums of amounts, one a place. */
  readonly sums: Decimal[] | undefined;
  readonly keepErrors: number;
  readonly errors: TallyError[] = [];
  read = 0;
  refused = 0;

  constructor(rule: string, { reasons = false, sum = false, keepErrors = usuallyKept }: TallyingOptions) {
    this.rule = rule;
    this.reasons = reasons ? { unmet: new Map(), unknown: new Map(), missing: new Map() } : undefined;
    this.sums = sum ? [] : undefined;
    this.keepErrors = keepErrors;
  }

  refuse(index: number, problems: readonly InputProblem[]): void {
    if (this.errors.length < this.keepErrors) this.errors.push({ index, problems });
  }

  /** Adds amounts, each so many times; says whether there was anything to add. */
  sum(decision: Decision, times: number): boolean {
    const { sums } = this;
    if (!sums) return false;
    // Of several amounts, one that is none adds nothing.
    const amounts = (Array.isArray(decision) ? decision.map(each => each ?? 0) : [decision]).map(readDecimal);
    if (amounts.length === 0 || amounts.includes(undefined)) return false;
    for (const [place, amount] of amounts.entries()) {
      sums[place] = (sums[place] ?? new Decimal(0)).plus(exact(amount as Decimal).times(times));
    }
    return true;
  }

  /** Counts why an outcome is as it is: criteria of groups beside their groups. */
  explain(counts: NonNullable<Ledger['reasons']>, { criteria = [], missing = [] }: Evidence, times: number): void {
    for (const { id, status, criteria: of } of criteria) {
      if (status !== 'met') count(counts[status], id, times);
      if (of) this.explain(counts, { criteria: of }, times);
    }
    for (const fact of missing) count(counts.missing, fact, times);
  }

  result(): Tally {
    const { rule, read, refused, decisions, errors, keepErrors, sums, reasons } = this;
    return {
      rule,
      read,
      refused,
      decisions: Object.fromEntries(decisions),
      errors: [...errors],
      ...(keepErrors !== usuallyKept && { keepErrors }),
      ...(sums && { sums: sums.map(decimalText) }),
      ...(reasons && Object.fromEntries(reasonsTold.map(told => [told, Object.fromEntries(reasons[told])]))),
    };
  }
}

/**
 * The tally of a whole from the tallies of its parts, in their order: whichever way a register is parted, the counts and sums
 * are those of one pass over it. Errors keep their places in the whole. Reasons and sums that a part lacks are left out: they
 * would not be those of the whole.
 *
 * @th
 * รวมผลการนับของหลายส่วนตามลำดับ จะแบ่งทะเบียนอย่างไร จำนวนและผลรวมก็เท่ากับการนับครั้งเดียว ตำแหน่งของข้อผิดพลาดเป็นตำแหน่งในทั้งหมด
 * เหตุผลหรือผลรวมที่บางส่วนไม่มีจะไม่แสดง เพราะไม่ใช่ของทั้งหมด
 *
 * @param tallies the parts, one at least; all of one rule and with the same options
 * @throws {@link RuleInputError} what is no tally, or that of another rule
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 * import { mergeTallies, tally } from 'chumchon/rules';
 *
 * const { household } = debtCentres.fy2565;
 * const [one, other] = [tally(household, [{ inDebt: false }]), tally(household, [{ inDebt: false }, {}])];
 * mergeTallies(one, other).decisions; // { unmet: 2, unknown: 1 }
 * ```
 */
export function mergeTallies(...tallies: readonly Tally[]): Tally {
  const { rule, keepErrors = usuallyKept } = take('mergeTallies', anyTally, tallies[0], [0]);
  for (const [index, each] of tallies.entries()) take('mergeTallies', tallyOf(rule), each, [index]);
  const ledger = new Ledger(rule, {
    reasons: tallies.every(({ missing }) => missing !== undefined),
    sum: tallies.every(({ sums }) => sums !== undefined),
    keepErrors,
  });
  for (const { decisions, errors, read, refused, sums, ...reasons } of tallies) {
    countAll(ledger.decisions, decisions);
    if (ledger.reasons) for (const told of reasonsTold) countAll(ledger.reasons[told], reasons[told] as Counts);
    ledger.sum(sums, 1);
    for (const { index, problems } of errors) ledger.refuse(ledger.read + index, problems);
    ledger.read += read;
    ledger.refused += refused;
  }
  return ledger.result();
}

/** What a tally is of, as far as merging needs it. */
const anyTally: Kind<Tally> = {
  read: input => {
    const { rule, read, refused, decisions, errors } = input as Tally;
    const isOne = Number.isSafeInteger(read) && Number.isSafeInteger(refused) && Array.isArray(errors);
    return isOne && typeof rule === 'string' && typeof decisions === 'object' ? (input as Tally) : undefined;
  },
  accepted: { th: 'ผลการนับที่ tally ให้', en: 'a tally, as tally gives it' },
};

/** A tally that can be merged with those of a rule. */
const tallyOf = (rule: string): Kind<Tally> => ({
  read: input => {
    const tally = anyTally.read(input);
    return tally?.rule === rule ? tally : undefined;
  },
  accepted: { th: `ผลการนับของกติกา ${rule}`, en: `a tally of the rule ${rule}` },
});

const anyStream: Kind<Iterable<unknown> | AsyncIterable<unknown>> = {
  read: input =>
    typeof input === 'object' && input !== null && (Symbol.iterator in input || Symbol.asyncIterator in input)
      ? (input as Iterable<unknown>)
      : undefined,
  accepted: { th: 'รายการหรือสายข้อมูลของข้อเท็จจริง', en: 'a list or a stream of facts' },
};

/**
 * Counts what a rule decides over many, in one pass and without keeping them: there is one counter for each decision, and,
 * where reasons are asked for, one for each criterion and missing fact. Inputs that the rule refuses are counted apart, and
 * the first few errors are kept. The stream may be asynchronous, e.g. rows of a database; the tally is then a promise.
 *
 * @th
 * นับผลของกติกาจากหลายรายในรอบเดียว โดยไม่เก็บข้อมูลไว้ นับตามผลการตัดสิน และเมื่อขอเหตุผล นับตามเกณฑ์และข้อเท็จจริงที่ขาดด้วย
 * รายที่กติกาไม่รับนับแยกและเก็บข้อผิดพลาดแรก ๆ ไว้
 *
 * @param rule any rule whose decision is a word, a number, or a list of amounts
 * @param all the facts of each
 * @param options what is asked for besides the count
 * @throws whatever the stream throws, and a {@link RuleInputError} for an option that is none or a rule that decides other
 * things than words, numbers and amounts: only the rule's own refusals are counted
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
 * outcome.errors[0].problems[0].path; // ['dataUsePercent']
 * ```
 */
export function tally<Of extends AnyRule>(
  rule: Countable<Of>,
  all: Iterable<FactsOf<Of>>,
  options?: TallyOptions,
): Tally;
export function tally<Of extends AnyRule>(
  rule: Countable<Of>,
  all: AsyncIterable<FactsOf<Of>>,
  options?: TallyOptions,
): Promise<Tally>;
export function tally<Of extends AnyRule>(
  rule: Countable<Of>,
  all: Iterable<FactsOf<Of>> | AsyncIterable<FactsOf<Of>>,
  options: TallyOptions = {},
): Tally | Promise<Tally> {
  const { onProgress, every = 1000, ...counted } = takeOptions<TallyOptions>(tallied, tallyKinds as never, options);
  const stream = take(tallied, anyStream, all, ['all']) as Iterable<FactsOf<Of>> | AsyncIterable<FactsOf<Of>>;
  const counter = tallying<Of>(rule, counted as TallyingOptions);
  let read = 0;
  const add = (facts: FactsOf<Of>): void => {
    counter.add(facts);
    read += 1;
    if (onProgress && read % every === 0) onProgress(read);
  };
  if (Symbol.asyncIterator in stream) {
    return (async () => {
      for await (const facts of stream) add(facts);
      return counter.result();
    })();
  }
  for (const facts of stream) add(facts);
  return counter.result();
}
