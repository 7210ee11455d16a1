import { compare, type Exact } from '../../core/decimal.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import { labelsOf, type Text } from '../../core/text.js';
import { probesOf } from '../logic/bounds.js';
import { choice, count, type Fact, type Facts, type InputOf, listOf, required, type ValuesOf } from '../logic/fact.js';
import { type CriterionOutcome, evidenceOf, type FigureOutcome, missingIn, verdictOf } from '../logic/logic.js';
import type { Criterion, Node, Observed } from '../logic/node.js';
import { leaves } from '../logic/nodes.js';
import { shownAmong } from '../logic/present.js';
import type { Places } from '../logic/read.js';
import { type Held, type Named, prepareRule, type Rule, type RuleDefinition, type Told } from '../logic/rule.js';
import { listing } from '../logic/verdict.js';
import { type MemberOutcome, members } from './members.js';
import {
  type Candidate,
  compareWeights,
  completed,
  mayPass,
  rangeOf,
  ranked,
  rivalsAmong,
  type SelectionStatus,
  type Settled,
  type Shared,
  type Stand,
  settle,
  type Way,
  type Weigher,
  type Weights,
} from './standing.js';
import { type First, type Piece, piecesOf, type Weighing, weighing } from './weighing.js';

export type { SelectionStatus } from './standing.js';

/** What comes first among candidates that meet the criteria, by one fact. */
export interface Preference<Id extends string = string> {
  /** The fact that it looks at, which is its id as well. */
  readonly fact: Id;
  readonly first: First;
}

/** A candidate with the evidence. */
export interface CandidateOutcome<Name extends string = string, Id extends string = string> {
  readonly id: string;
  readonly status: SelectionStatus;
  /** What it was preferred by, by fact and in order; what is not known is left out. */
  readonly preferences: { readonly [N in Name]?: Observed };
  /** Why it is not selected: the criteria, by id, that it does not meet; empty where others come before it. */
  readonly unmet: readonly Id[];
  /**
   * Its own missing facts that can still matter, to itself or to another, and none that cannot; with three preferences or more,
   * among three candidates or more, there may be more than these.
   */
  readonly missing: readonly Name[];
}

/** Who was selected, and who was not. */
export interface SelectionOutcome<Name extends string = string, Id extends string = string> {
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
  readonly candidates: readonly CandidateOutcome<Name, Id>[];
  /** Each candidate by its name or code: a group of the criteria that it has to meet. */
  readonly criteria: readonly MemberOutcome<Id>[];
  /** How many candidates there are. */
  readonly figures: readonly [FigureOutcome];
  /** The facts that can still change who is selected, such as `candidates.2.members`. */
  readonly missing: readonly string[];
}

/** A rule that selects among candidates. Decides who is selected for certain. */
export type Selection<
  F extends Facts,
  Order extends string = never,
  Quota = undefined,
  Id extends string = string,
> = Rule<
  { readonly candidates: readonly ({ readonly id: string } & InputOf<F>)[] } & ([Order] extends [never]
    ? unknown
    : { readonly order: readonly Order[] }) &
    ([Quota] extends [undefined] ? { readonly quota: number } : unknown),
  Named<SelectionOutcome<keyof F & string, Id>, `candidates.${number}.${keyof F & string}`>,
  readonly string[]
>;

/** A selection's definition. */
export interface SelectionDefinition<
  F extends Facts,
  Order extends keyof F & string,
  Quota extends Parameter<number> | undefined,
  Id extends string = string,
> extends RuleDefinition<F> {
  readonly criteria: readonly Node<ValuesOf<F>, Id>[];
  /** From the first to the last: the next one counts only among candidates that all before it leave equal. */
  readonly preferences: readonly Preference<keyof NoInfer<F> & string>[];
  /** Preferences whose order the source leaves open: the caller gives it as `order`, all of them and each once. */
  readonly openOrder?: readonly Order[];
  /** How many are selected; without it the number is an argument of the caller. */
  readonly quota?: Quota;
  /** What the quota counts. */
  readonly unit: Unit;
}

/** How many candidates there may be, and how many ways of standing a candidate is held against, beyond which all matter. */
const mostCandidates = 2_000;
const mostRivals = 300;

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
 * one name, two that read one fact or one that there is not, or a group that cannot be met
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
  Id extends string = string,
>(definition: SelectionDefinition<F, Order, Quota, Id>): Selection<F, Order, Quota, Id> {
  const { criteria, preferences, quota: printed, unit, id, source } = definition;
  const openOrder: readonly string[] = definition.openOrder ?? [];
  const names = Object.keys(definition.facts);
  const preferred: readonly string[] = preferences.map(({ fact }) => fact);
  const candidate = { th: 'ผู้เข้ารับการคัดเลือก', en: 'a candidate' };
  const listed = members({ ...definition, list: { name: 'candidates', label: candidate } });
  const isKnown = preferred.every(fact => names.includes(fact)) && openOrder.every(fact => preferred.includes(fact));
  if (!isKnown || new Set(preferred).size < preferred.length || new Set(openOrder).size < openOrder.length) {
    throw new Error(`chumchon: the preferences of ${id} must be facts of it, each once`);
  }

  const ordering = { th: 'ลำดับของเกณฑ์ที่ไม่ได้กำหนดลำดับไว้', en: 'the order of the preferences that have none' };
  const labels = labelsOf(definition.facts);
  const facts: Facts = {
    candidates: { ...(listed.facts['candidates'] as Fact), most: mostCandidates },
    ...(openOrder.length > 0 && { order: required(eachOnce(ordering, openOrder, labels)) }),
    ...(!printed && { quota: required(count({ th: 'จำนวนที่คัดเลือก', en: 'how many are selected' }, unit)) }),
  };
  const told = toldOf(definition.facts, criteria, preferences, unit);

  return prepareRule<Facts, SelectionOutcome, readonly string[]>({ ...definition, facts } as never, told, rule => {
    const { ready, examine } = listed.make();
    const weighers = preferences.map(({ fact, first }): Weigher => {
      const place = names.indexOf(fact);
      const weigher = { ...weighing(first, definition.facts[fact] as Fact), fact, place };
      const criterion = leaves(criteria).find(({ reads }) => reads.includes(fact)) as Criterion<object> | undefined;
      return criterion
        ? { ...weigher, pieces: values => piecesBy(criterion, weigher, named(values), definition.facts) }
        : weigher;
    });
    const shared = weighers.filter((each): each is Shared => Object.hasOwn(each, 'pieces'));
    const idOf = (values: Places): string => values[names.length] as string;
    const named = (values: Places) => Object.fromEntries(names.map((name, place) => [name, values[place]]));

    const inOrder = (order: readonly string[]): readonly Weigher[] => {
      const rest = [...order];
      return preferred.map(fact => {
        const next = openOrder.includes(fact) ? rest.shift() : fact;
        return weighers.find(each => each.fact === next) as Weigher;
      });
    };
    const standing = ({ values, taken }: Way, by: readonly Weigher[]): Stand => {
      const weights = (end: keyof Stand): Weights =>
        by.map(each => {
          const value = values[each.place];
          return taken[each.place]?.[end] ?? (value === undefined ? each[end] : each.of(value));
        });
      return { worst: weights('worst'), best: weights('best') };
    };
    const standsOf = (ways: readonly Way[], by: readonly Weigher[]): readonly Stand[] =>
      ways.filter(way => verdictOf(ready, way.values) !== 'unmet').map(way => standing(way, by));
    const candidateOf = (values: Places, by: readonly Weigher[]): Candidate => {
      const way: Way = { values, taken: {} };
      const stands = standsOf(completed(way, shared), by);
      const [first = standing(way, by), ...others] = stands;
      const end = (key: keyof Stand, sign: 1 | -1): Weights =>
        others.reduce((found, each) => (compareWeights(each[key], found) * sign > 0 ? each[key] : found), first[key]);
      return { values, eligible: verdictOf(ready, values), stands, worst: end('worst', -1), best: end('best', 1) };
    };
    const read = (values: Places) => {
      const quota = printed ? printed.value : (values.at(-1) as number);
      const by = inOrder(openOrder.length > 0 ? (values[1] as readonly string[]) : []);
      const all = (values[0] as readonly Places[]).map(each => candidateOf(each, by));
      return { by, quota, ...settle(all, quota) };
    };

    /** Its missing facts by which it may come to meet the criteria and be in, or may come before another or behind. */
    const missingOf = (
      one: Settled,
      { by, mayBeIn }: ReturnType<typeof read>,
      rivals: readonly Stand[],
    ): readonly string[] =>
      names.filter((name, place) => {
        if (one.status !== 'unknown') return false;
        const own = shared.filter(each => each.place === place);
        const others = shared.filter(each => each.place !== place);
        const at = by.findIndex(each => each.place === place);
        return completed({ values: one.values, taken: {} }, others).some(rest => {
          const stands = standsOf(completed(rest, own), by);
          const turns = missingIn(ready, evidenceOf(ready, rest.values), rest.values).includes(name);
          if (turns && stands.some(mayBeIn)) return true;
          if (at < 0 || one.then !== 'unknown' || stands.length === 0) return false;
          const range = rangeOf(stands, by);
          const isOpen = compare(range.worst[at] as Exact, range.best[at] as Exact) !== 0;
          return isOpen && (rivals.length > mostRivals || rivals.some(rival => mayPass(range, rival, at)));
        });
      });

    return {
      outcome: values => {
        const found = read(values);
        const { by, quota, settled } = found;
        const order = by.map(({ fact }) => fact);
        const rivalsOf = rivalsAmong(settled);
        const of = (status: SelectionStatus) => settled.filter(each => each.status === status);
        const idsOf = (some: readonly Settled[]): readonly string[] => some.map(each => idOf(each.values));
        const { each: evidence } = examine(settled.map(({ values }) => values));
        const candidates = settled.map((each, index): CandidateOutcome => {
          const { values, eligible, status } = each;
          const { criteria } = evidence[index] as { readonly criteria: readonly CriterionOutcome[] };
          const unmet = criteria.filter(one => one.status === 'unmet').map(one => one.id);
          return {
            id: idOf(values),
            status,
            preferences: shownAmong(order, named(values)) ?? {},
            unmet: eligible === 'unmet' ? unmet : [],
            missing: missingOf(each, found, rivalsOf(each)),
          };
        });
        return {
          rule,
          quota,
          selected: idsOf(ranked(of('selected'))),
          tied: idsOf(ranked(of('tied'))),
          notSelected: idsOf(of('not-selected')),
          unknown: idsOf(of('unknown')),
          open: quota - of('selected').length,
          candidates,
          criteria: evidence,
          figures: [listing(settled.length, unit, source)],
          missing: candidates.flatMap(({ missing }, index) => missing.map(fact => `candidates.${index}.${fact}`)),
        };
      },
      decide: values =>
        ranked(read(values).settled.filter(({ status }) => status === 'selected')).map(each => idOf(each.values)),
    };
  }) as unknown as Selection<F, Order, Quota, Id>;
}

/** An order of all of some facts. */
function eachOnce(label: Text, names: readonly string[], labels: Readonly<Record<string, Text>>): Fact {
  const fact = choice(label, Object.fromEntries(names.map(name => [name, labels[name] as Text])));
  const all = names.join(', ');
  return {
    ...listOf(label, { ...fact, identifies: true }, names.length),
    most: names.length,
    accepts: { th: `${all} ทั้งหมด อย่างละครั้ง`, en: `all of ${all}, each once` },
  };
}

/** What a missing fact may be that one criterion looks at as well. */
function piecesBy(
  criterion: Criterion<object>,
  weigher: Weighing & { readonly fact: string },
  values: object,
  facts: Facts,
): readonly Piece[] {
  const { fact } = weigher;
  const { kind, criteria = [] } = criterion.means ?? {};
  // What is asked in one case alone turns where it would in every case.
  const turning = kind === 'appliesWhere' ? (criteria as unknown as readonly Criterion<object>[]) : [criterion];
  const isAsked = turning.every(({ reads }) => reads.includes(fact));
  const judge = (value: unknown) => criterion.test({ ...values, [fact]: value });
  return piecesOf(weigher, isAsked ? probesOf(fact, turning, values, { facts }) : undefined, judge);
}

const statuses = {
  selected: { th: 'ได้รับคัดเลือก', en: 'selected' },
  'not-selected': { th: 'ไม่ได้รับคัดเลือก', en: 'not selected' },
  tied: { th: 'เสมอกันที่ลำดับสุดท้าย', en: 'tied at the cut' },
  unknown: { th: 'ยังบอกไม่ได้', en: 'not known yet' },
};

function toldOf(
  facts: Facts,
  criteria: readonly Node<never>[],
  preferences: readonly Preference[],
  unit: Unit,
): Told<SelectionOutcome> {
  const labels = labelsOf(facts);
  const preferred = preferences.map(({ fact }): [string, Held] => {
    const { label, unit, choices } = facts[fact] as Fact;
    return [fact, { label, ...(unit && { unit }), ...(choices && { words: choices }) }];
  });
  const called = criteria.map(each => [each.id, each.label ?? labels[(each as Criterion<never>).reads[0] as string]]);
  return {
    shape: 'selection',
    holds: {
      quota: { label: { th: 'จำนวนที่คัดเลือก', en: 'places' }, unit },
      selected: { label: statuses.selected },
      tied: { label: statuses.tied },
      notSelected: { label: statuses['not-selected'] },
      unknown: { label: statuses.unknown },
      open: { label: { th: 'ที่ยังว่าง', en: 'places still open' }, unit },
      candidates: {
        label: { th: 'แต่ละราย', en: 'each candidate' },
        of: {
          status: { label: { th: 'ผล', en: 'result' }, words: statuses },
          preferences: { label: { th: 'สิ่งที่ให้ก่อน', en: 'preferred by' }, of: Object.fromEntries(preferred) },
          unmet: { label: { th: 'เกณฑ์ที่ไม่ผ่าน', en: 'criteria not met' }, words: Object.fromEntries(called) },
          missing: { label: { th: 'ต้องทราบ', en: 'to be known' }, words: labels },
        },
      },
    },
  };
}
