import { compare, Decimal, type Exact, exact } from '../../core/decimal.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import {
  choice,
  count,
  type Fact,
  type Facts,
  type InputOf,
  listOf,
  record,
  required,
  subject,
  type ValuesOf,
} from '../logic/fact.js';
import {
  allOf,
  type CriterionOutcome,
  checkCriteria,
  evidenceOf,
  isGroup,
  makeReady,
  missingIn,
  type Ready,
  verdictOf,
} from '../logic/logic.js';
import type { Node, Observed, Verdict } from '../logic/node.js';
import { observed } from '../logic/present.js';
import type { Places } from '../logic/read.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** What comes first among candidates that meet the criteria, by one fact. */
export interface Preference<Id extends string = string> {
  /** The fact that it looks at, which is its id as well. */
  readonly fact: Id;
  /**
   * `yes` or `no` first, the `highest` or the `lowest` number first, the `earliest` or the `latest` date first, or words in the
   * order given.
   */
  readonly first: 'yes' | 'no' | 'highest' | 'lowest' | 'earliest' | 'latest' | readonly string[];
}

/**
 * What became of a candidate: `selected`, `not-selected`, `tied` where it stands with others at the cut and nothing prefers one
 * of them, or `unknown` while missing facts, its own or another's, can still change that.
 */
export type SelectionStatus = 'selected' | 'not-selected' | 'tied' | 'unknown';

/** A candidate with the evidence. */
export interface CandidateOutcome {
  readonly id: string;
  readonly status: SelectionStatus;
  /** Whether it meets the criteria. */
  readonly eligible: Verdict;
  /** What it was preferred by, in order; what is not known is left out. */
  readonly preferences: readonly { readonly fact: string; readonly actual: Observed }[];
  /** Why it is not selected: the criteria, by id, that it does not meet; empty where others come before it. */
  readonly unmet: readonly string[];
  /**
   * Its own missing facts that can still matter, to itself or to another, and none that cannot; where criteria and preferences
   * look at the same fact, there may be more than these.
   */
  readonly missing: readonly string[];
}

/** Who was selected, and who was not. */
export interface SelectionOutcome {
  /** The places. */
  readonly quota: number;
  /** Best first; those with equal preferences in the order in which they were given. */
  readonly selected: readonly string[];
  /** Candidates that stand equal at the cut: the places that are left are for somebody to give among them. */
  readonly tied: readonly string[];
  readonly notSelected: readonly string[];
  /** Candidates of whom missing facts leave it open. */
  readonly unknown: readonly string[];
  /** The places that nobody has for certain. */
  readonly open: number;
  readonly candidates: readonly CandidateOutcome[];
  /** Each candidate by its name or code: a group of the criteria that it has to meet. */
  readonly criteria: readonly CriterionOutcome[];
  /** The facts that can still change who is selected, such as `candidates.2.members`. */
  readonly missing: readonly string[];
}

type CandidateInput<F extends Facts> = { readonly id: string } & InputOf<F>;

/** A rule that selects among candidates. Decides who is selected for certain. */
export type Selection<F extends Facts, Order extends string = never, Quota = undefined> = Rule<
  { readonly candidates: readonly CandidateInput<F>[] } & ([Order] extends [never]
    ? unknown
    : { readonly order: readonly Order[] }) &
    ([Quota] extends [undefined] ? { readonly quota: number } : unknown),
  Named<SelectionOutcome>,
  readonly string[]
>;

/** A selection's definition. */
export interface SelectionDefinition<
  F extends Facts,
  Order extends keyof F & string,
  Quota extends Parameter<number> | undefined,
> extends RuleDefinition<F> {
  readonly criteria: readonly Node<ValuesOf<F>>[];
  /** From the first to the last: the next one counts only among candidates that all before it leave equal. */
  readonly preferences: readonly Preference<keyof NoInfer<F> & string>[];
  /** Preferences whose order the source leaves open: the caller gives it as `order`, all of them and each once. */
  readonly openOrder?: readonly Order[];
  /** How many are selected; without it the number is an argument of the caller. */
  readonly quota?: Quota;
  /** What the quota counts. */
  readonly unit: Unit;
}

/** The value of a preference for comparison: what is larger comes first. */
type Weight = Exact;

/** A candidate's standing at its worst and at its best, whatever the missing facts turn out to be. */
interface Standing {
  readonly eligible: Verdict;
  readonly worst: readonly Weight[];
  readonly best: readonly Weight[];
}

interface Schema {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
}

/** The lowest and the highest that a number may be, as its fact says. */
function boundsOf({ json = {} }: Fact): readonly [Weight, Weight] {
  const { anyOf, ...own } = json as Schema;
  const { minimum, maximum } = anyOf?.[0] ?? own;
  return [new Decimal(minimum ?? Number.NEGATIVE_INFINITY), new Decimal(maximum ?? Number.POSITIVE_INFINITY)];
}

/** How many candidates there may be, and how many ways of standing a candidate is held against, beyond which all matter. */
const mostCandidates = 2_000;
const mostRivals = 300;

/** Beyond all dates, either way. */
const lastDay = 99_999_999;

const dayNumber = (date: string): number => Number(date.replaceAll('-', ''));

/** How a preference weighs a value, and the range of its weights. */
interface Weighing {
  readonly of: (value: unknown) => Weight;
  readonly worst: Weight;
  readonly best: Weight;
  /** All values that there are, where they are few; otherwise none. */
  readonly values: readonly unknown[];
}

function weighing({ first }: Preference, fact: Fact): Weighing {
  if (first === 'yes' || first === 'no') {
    return { of: value => Number(value === (first === 'yes')), worst: 0, best: 1, values: [true, false] };
  }
  if (first === 'earliest' || first === 'latest') {
    const sign = first === 'latest' ? 1 : -1;
    return { of: value => sign * dayNumber(value as string), worst: -lastDay, best: lastDay, values: [] };
  }
  if (first === 'highest') {
    const [worst, best] = boundsOf(fact);
    return { of: value => value as Exact, worst, best, values: [] };
  }
  if (first === 'lowest') {
    const [least, most] = boundsOf(fact);
    return { of: value => exact(value as Exact).neg(), worst: exact(most).neg(), best: exact(least).neg(), values: [] };
  }
  return { of: value => -first.indexOf(value as string), worst: 1 - first.length, best: 0, values: first };
}

/** The facts that a criterion or group reads. */
const readsOf = <Values>(node: Node<Values>): readonly string[] =>
  isGroup(node) ? node.of.flatMap(readsOf) : node.reads;

/** Above 0 where the left one comes first. */
function compareWeights(left: readonly Weight[], right: readonly Weight[], from = 0, to = left.length): number {
  for (let index = from; index < to; index += 1) {
    const order = compare(left[index] as Weight, right[index] as Weight);
    if (order !== 0) return order;
  }
  return 0;
}

/** How many of these, sorted with the best first, come before a standing, and how many before it or equal to it. */
function ahead(sorted: readonly (readonly Weight[])[], of: readonly Weight[], equalToo: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareWeights(sorted[middle] as readonly Weight[], of);
    if (order > 0 || (equalToo && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Makes a rule that selects (การคัดเลือก) so many of several candidates: those that meet all criteria, in the order of preferences.
 * Where candidates are equal by all preferences and there are not places for all of them, none of them is preferred: they are
 * `tied`. Where facts are missing, a candidate is selected, not selected or tied only if it is so whatever they turn out to be.
 *
 * @th
 * สร้างกติกาคัดเลือกตามจำนวนที่กำหนด จากผู้ที่ผ่านเกณฑ์ครบ เรียงตามสิ่งที่ให้ก่อน ถ้าเท่ากันทุกข้อและที่ไม่พอสำหรับทุกราย ไม่เลือกให้ฝ่ายใด
 * แต่แสดงว่าเสมอกัน (tied)
 *
 * @throws Error the definition is wrong: a preference of no fact or twice, an open order of what is no preference, two criteria of
 * one name, two that read one fact, or a group that cannot be met
 * @example
 * ```ts
 * import { cite, count, parameter, selection, yes, yesNo } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const chooseFund = selection({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'choose-fund',
 *   title: { th: 'คัดเลือกกองทุน', en: 'Choosing a fund' },
 *   source: cite(document)(1),
 *   facts: {
 *     active: yesNo({ th: 'ดำเนินงานอยู่', en: 'is active' }),
 *     awarded: yesNo({ th: 'ได้รับรางวัล', en: 'has an award' }),
 *     members: count({ th: 'สมาชิก', en: 'members' }, 'people'),
 *   },
 *   criteria: [yes('active')],
 *   preferences: [
 *     { fact: 'awarded', first: 'yes' },
 *     { fact: 'members', first: 'highest' },
 *   ],
 *   quota: parameter(1, 'funds', cite(document)(1)),
 *   unit: 'funds',
 * });
 * const one = { id: 'one', active: true, awarded: false, members: 90 };
 * const two = { id: 'two', active: true, awarded: true, members: 50 };
 * chooseFund({ candidates: [one, two] }).selected; // ['two']
 * chooseFund({ candidates: [one, { ...two, awarded: false, members: 90 }] }).tied; // ['one', 'two']
 * chooseFund({ candidates: [{ ...one, awarded: undefined }, two] }).unknown; // ['one', 'two']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function selection<
  const F extends Facts,
  const Order extends keyof F & string = never,
  const Quota extends Parameter<number> | undefined = undefined,
>(definition: SelectionDefinition<F, Order, Quota>): Selection<F, Order, Quota> {
  const { criteria, preferences, openOrder = [], quota: printed, unit, id, title, source } = definition;
  const rule = { facts: definition.facts };
  const names = preferences.map(({ fact }) => fact);
  const root = allOf(id, title, criteria);
  checkCriteria([root]);
  const isKnown = [...names, ...openOrder].every(fact => names.includes(fact) && rule.facts[fact]);
  if (!isKnown || new Set(names).size < names.length || new Set(openOrder).size < openOrder.length) {
    throw new Error(`chumchon: the preferences of ${id} must be facts of it, each once`);
  }
  const weighings = new Map<string, Weighing>(
    preferences.map(each => [each.fact, weighing(each, rule.facts[each.fact] as Fact)]),
  );
  const weigh = (fact: string): Weighing => weighings.get(fact) as Weighing;
  const reads = readsOf(root);
  const shared = names.filter(fact => reads.includes(fact) && weigh(fact).values.length > 0);

  const labels = {
    candidate: { th: 'ผู้เข้ารับการคัดเลือก', en: 'a candidate' },
    order: { th: 'ลำดับของเกณฑ์ที่ไม่ได้กำหนดลำดับไว้', en: 'the order of the preferences that have none' },
  };
  const candidate = record(labels.candidate, {
    ...rule.facts,
    id: subject(),
  } as Facts);
  const facts: Facts = {
    candidates: required({ ...listOf(labels.candidate, candidate), most: mostCandidates }),
    ...(openOrder.length > 0 && { order: required(listOf(labels.order, choice(labels.order, openOrder))) }),
    ...(!printed && { quota: required(count({ th: 'จำนวนที่คัดเลือก', en: 'how many are selected' }, unit)) }),
  };

  type Candidate = ValuesOf<F> & { readonly id: string };
  type Values = {
    readonly candidates: readonly Candidate[];
    readonly order?: readonly string[];
    readonly quota?: number;
  };
  type Refuse = (path: readonly string[], given: unknown, accepted: Text) => never;

  const inOrder = (order: readonly string[], refuse: Refuse): readonly string[] => {
    if (order.length !== openOrder.length || new Set(order).size < order.length) {
      const list = openOrder.join(', ');
      refuse(['order'], order, { th: `${list} ทั้งหมด อย่างละครั้ง`, en: `all of ${list}, each once` });
    }
    const rest = [...order];
    return names.map(fact => ((openOrder as readonly string[]).includes(fact) ? (rest.shift() as string) : fact));
  };

  const factNames = Object.keys(definition.facts);
  const byPlace = (values: Candidate): Places => factNames.map(name => values[name]);
  // What stands within a fact of a candidate has its names already.
  const asNamed = Object.entries(definition.facts).map(([name, { fields, item, ...fact }]) => [name, fact] as const);
  let made: Ready | undefined;
  const ready = (): Ready => {
    made ??= makeReady(root, { ...definition, facts: Object.fromEntries(asNamed) });
    return made;
  };

  /** A candidate with every combination of values for the missing facts that criteria and preferences share. */
  const completions = (values: Candidate): readonly Candidate[] =>
    shared
      .filter(fact => values[fact] === undefined)
      .reduce<readonly Candidate[]>(
        (all, fact) => all.flatMap(each => weigh(fact).values.map(value => ({ ...each, [fact]: value }))),
        [values],
      );

  /** Whether it meets the criteria, and where it stands at its worst and at its best. */
  const standing = (values: Candidate, by: readonly string[]): Standing => {
    const all = completions(values).map(each => ({
      eligible: verdictOf(ready(), byPlace(each)),
      worst: by.map(fact => (each[fact] === undefined ? weigh(fact).worst : weigh(fact).of(each[fact]))),
      best: by.map(fact => (each[fact] === undefined ? weigh(fact).best : weigh(fact).of(each[fact]))),
    }));
    const possible = all.filter(({ eligible }) => eligible !== 'unmet');
    const [first = all[0] as Standing, ...others] = possible;
    const isSettled = possible.length % all.length === 0 && others.every(({ eligible }) => eligible === first.eligible);
    const extreme = (end: 'worst' | 'best', sign: 1 | -1): readonly Weight[] =>
      others.reduce((found, each) => (compareWeights(each[end], found) * sign > 0 ? each[end] : found), first[end]);
    return {
      eligible: isSettled ? first.eligible : 'unknown',
      worst: extreme('worst', -1),
      best: extreme('best', 1),
    };
  };

  const read = ({ candidates, order = [], quota: given }: Values, refuse: Refuse) => {
    const quota = printed ? printed.value : (given as number);
    const by = inOrder(order, refuse);
    return { by, quota, all: candidates.map(values => ({ values, ...standing(values, by) })) };
  };

  type Read = ReturnType<typeof read>['all'][number];

  /** Whether each is in, out or tied, whatever the missing facts turn out to be. */
  const settle = (all: readonly Read[], quota: number) => {
    const sorted = (list: readonly Read[], end: 'worst' | 'best') =>
      list.map(each => each[end]).sort((left, right) => compareWeights(right, left));
    const sure = sorted(
      all.filter(({ eligible }) => eligible === 'met'),
      'worst',
    );
    const possible = sorted(
      all.filter(({ eligible }) => eligible !== 'unmet'),
      'best',
    );
    /** What becomes of it if it meets the criteria. */
    const ifEligible = ({ eligible, worst, best }: Read): SelectionStatus => {
      const isOpen = compareWeights(best, worst) !== 0;
      // It stands among the candidates itself, at its best among the possible and at its worst among the sure.
      const mayPrecede = ahead(possible, worst, false) - Number(isOpen);
      const mayEqual = ahead(possible, worst, true) - 1;
      if (mayEqual < quota) return 'selected';
      const mustPrecede = ahead(sure, best, false);
      if (mustPrecede >= quota) return 'not-selected';
      const mustEqual = ahead(sure, best, true) - Number(eligible === 'met' && !isOpen);
      return mustEqual >= quota && mayPrecede < quota ? 'tied' : 'unknown';
    };
    const statusOf = (eligible: Verdict, then: SelectionStatus): SelectionStatus =>
      eligible === 'met' || then === 'not-selected' ? then : 'unknown';
    return all.map(each => {
      const then = each.eligible === 'unmet' ? 'not-selected' : ifEligible(each);
      return { ...each, then, status: statusOf(each.eligible, then) };
    });
  };

  type Settled = ReturnType<typeof settle>[number];

  /** Those of whom it is open, each way of standing once, with how many stand so. */
  type Rivals = ReadonlyMap<string, { readonly rival: Settled; readonly number: number }>;

  const signatureOf = ({ worst, best }: Settled): string => `${worst.join()} ${best.join()}`;
  const rivalsAmong = (all: readonly Settled[]): Rivals => {
    const rivals = new Map<string, { rival: Settled; number: number }>();
    for (const rival of all) {
      if (rival.status !== 'unknown' && rival.status !== 'tied') continue;
      const known = rivals.get(signatureOf(rival));
      if (known) known.number += 1;
      else rivals.set(signatureOf(rival), { rival, number: 1 });
    }
    return rivals;
  };

  /** The missing facts by which it may come before another of whom it is open, or behind. */
  const openPreferences = (one: Settled, rivals: Rivals, by: readonly string[]): readonly string[] => {
    if (one.then !== 'unknown') return [];
    const own = signatureOf(one);
    const others = [...rivals].filter(([signature, { number }]) => signature !== own || number > 1);
    const isCrowded = others.length > mostRivals;
    /** Whether it may stand where it can go either way: equal before this place, and neither ahead nor behind from it on. */
    const mayPass = (other: Settled, place: number): boolean =>
      compareWeights(one.best, other.worst, 0, place) >= 0 &&
      compareWeights(other.best, one.worst, 0, place) >= 0 &&
      compareWeights(one.best, other.worst, place) >= 0 &&
      compareWeights(other.best, one.worst, place) >= 0;
    return by.filter(
      (fact, place) =>
        one.values[fact] === undefined && (isCrowded || others.some(([, { rival }]) => mayPass(rival, place))),
    );
  };

  const ranked = (list: readonly Settled[]): readonly string[] =>
    [...list].sort((left, right) => compareWeights(right.worst, left.worst)).map(({ values }) => values.id);

  return defineRule<Facts, SelectionOutcome, readonly string[]>(
    { ...definition, facts } as never,
    {
      outcome: (given, refuse) => {
        const { by, quota, all } = read(given as unknown as Values, refuse);
        const settled = settle(all, quota);
        const rivals = rivalsAmong(settled);
        const of = (status: SelectionStatus) => settled.filter(each => each.status === status);
        const selected = ranked(of('selected'));
        const evidence = all.map(({ values }): CriterionOutcome => {
          const { status, criteria } = evidenceOf(ready(), byPlace(values));
          return { id: values.id, label: { th: values.id, en: values.id }, status, source, criteria };
        });
        const outcomes = settled.map((each, index): CandidateOutcome => {
          const { values, eligible, status } = each;
          const own = evidence[index] as CriterionOutcome;
          const needed = eligible === 'unknown' ? missingIn(ready(), own, byPlace(values)) : [];
          const missing = status === 'unknown' ? [...needed, ...openPreferences(each, rivals, by)] : [];
          return {
            id: values.id,
            status,
            eligible,
            preferences: by
              .filter(fact => values[fact] !== undefined)
              .map(fact => ({ fact, actual: observed(values[fact] as Exact | string | boolean) })),
            unmet:
              eligible === 'unmet' && own.criteria
                ? own.criteria.filter(one => one.status === 'unmet').map(({ id }) => id)
                : [],
            missing: [...new Set(missing)],
          };
        });
        return {
          quota,
          selected,
          tied: ranked(of('tied')),
          notSelected: of('not-selected').map(({ values }) => values.id),
          unknown: of('unknown').map(({ values }) => values.id),
          open: quota - selected.length,
          candidates: outcomes,
          criteria: evidence,
          missing: outcomes.flatMap(({ missing }, index) => missing.map(fact => `candidates.${index}.${fact}`)),
        };
      },
      decide: (given, refuse) => {
        const { quota, all } = read(given as unknown as Values, refuse);
        return ranked(settle(all, quota).filter(({ status }) => status === 'selected'));
      },
    },
    {
      shape: 'selection',
      holds: {
        quota: { label: { th: 'จำนวนที่คัดเลือก', en: 'places' }, unit },
        selected: { label: { th: 'ได้รับคัดเลือก', en: 'selected' } },
        tied: { label: { th: 'เสมอกันที่ลำดับสุดท้าย', en: 'tied at the cut' } },
        notSelected: { label: { th: 'ไม่ได้รับคัดเลือก', en: 'not selected' } },
        unknown: { label: { th: 'ยังบอกไม่ได้', en: 'not known yet' } },
        open: { label: { th: 'ที่ยังว่าง', en: 'places still open' }, unit },
      },
    },
  ) as unknown as Selection<F, Order, Quota>;
}
