import type { Safe } from '../../core/argument.js';
import type { Citation, SourceDocument } from '../../core/citation.js';
import type { Decimal, Exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { isRuleInputError, problem, RuleInputError } from '../../core/errors.js';
import { deepFreeze } from '../../core/freeze.js';
import { property } from '../../core/own.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { type Facts, type InputOf, record, type ValuesOf } from './fact.js';
import type { Order, Refuse } from './fact-type.js';
import type { Node } from './node.js';

export type { Refuse };

import { type Draft, written } from './present.js';
import { naming, type Places, placeReader, uncomputable } from './read.js';
import { type StandardSchema, standardSchema } from './standard-schema.js';

/** One edition of a programme: the fiscal year of its document. */
export interface Programme {
  /** `codi`, `cdd`, or an agency of your own. */
  readonly agency: string;
  /** e.g. `community-plans` */
  readonly programme: string;
  /** e.g. `fy2555` */
  readonly edition: `fy${number}`;
  readonly title: Text;
  readonly document: SourceDocument;
}

/** What every shape of rule is told: which rule it is, what it asks and where it comes from. */
export interface RuleDefinition<F extends Facts> {
  readonly programme: Programme;
  /** The rule's own part of its id, e.g. `grade-quality`. */
  readonly id: string;
  readonly title: Text;
  readonly source: Citation;
  readonly facts: F;
  /** The figures that it takes from its source. */
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** The words for its verdicts and other decisions, where `met` and `unmet` would mislead: an alarm that is raised. */
  readonly words?: Readonly<Record<string, Text>>;
}

/** The definition of a shape that makes its own facts. */
export type Shaped = Omit<RuleDefinition<never>, 'facts'>;

/** Facts that depend on one another. */
export interface OrderedFacts<F extends Facts> {
  /** Chains of facts of which each is at most the next that is known. Facts out of order are refused. */
  readonly ordered?: Order<keyof NoInfer<F> & string>;
}

/** What an entry of an outcome is called, and how it is put into words. */
export interface Held {
  readonly label: Text;
  /** The unit of a number, or `date`. */
  readonly unit?: Unit | 'date';
  /** What its words are called. */
  readonly words?: Readonly<Record<string, Text>>;
  /** The entries of what it holds, or of each in its list. */
  readonly of?: Readonly<Record<string, Held>>;
  /** Whether the criteria or figures say the same, so that it is not told once more. */
  readonly isEvident?: true;
  /** The entry of which it is a bound, such as the least that a total can be: where both are the same, it is not told. */
  readonly bounds?: string;
}

/** What an outcome holds besides its evidence, in the order in which it is told. */
export type Entries<Outcome> = { readonly [K in keyof Outcome]?: Held };

/** What a shape tells of itself. */
export interface Told<Outcome> {
  /** e.g. `checklist` */
  readonly shape: string;
  readonly holds: Entries<Outcome>;
}

/** A rule as data. What its shape was given besides, such as `criteria`, `levels` or `bands`, stands beside these. */
export interface RuleDescription<F extends Facts = Facts> extends Omit<RuleDefinition<F>, 'parameters'> {
  /** Stable: agency.programme.edition.rule, e.g. `cdd.community-plans.fy2555.grade-quality`. */
  readonly id: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Chains of facts of which each is at most the next. */
  readonly ordered?: readonly (readonly string[])[];
  /** The shape that it was made by, e.g. `checklist`. */
  readonly shape: string;
  /** What its outcomes hold. */
  readonly holds: Readonly<Record<string, Held>>;
  /** The criteria of a rule that has one list of them. */
  readonly criteria?: readonly Node<never>[];
}

/** A rule: a pure function of facts that shows its evidence. */
export interface Rule<Input, Outcome, Decision, F extends Facts = Facts> {
  // No comment here: it would stand in an editor in the place of the rule's own.
  (facts: Input): Outcome;
  /** The same for input that nobody has checked: never throws, whatever it is given. */
  readonly safe: (facts: unknown) => Safe<Outcome>;
  /** The decision alone, for bulk work: no evidence is built. */
  readonly decide: (facts: Input) => Decision;
  /** What the rule is: id, title, programme, facts, parameters, criteria, source. */
  readonly rule: RuleDescription<F>;
  /** The rule as a Standard Schema of its facts, as forms, routers and queues take it. */
  readonly '~standard': StandardSchema<Input>;
}

/** What a shape gives: how an outcome is reached, and the decision alone. */
export interface Computation<Values, Outcome, Decision> {
  /** The outcome without its `rule`; what is undefined in it will be absent, and decimals become texts. */
  readonly outcome: (values: Values, refuse: Refuse) => Draft<Outcome>;
  /** The decision alone; decimals become texts. */
  readonly decide: (values: Values, refuse: Refuse) => DraftDecision<Decision>;
}

type DraftDecision<Decision> = Draft<{ readonly decision: Decision }>['decision'];

/** A decision as it is given: decimals are texts. */
type WrittenDecision<Decision> = Decision extends Decimal
  ? DecimalText
  : Decision extends readonly (infer Item)[]
    ? readonly WrittenDecision<Item>[]
    : Decision;

/** How an outcome is reached from facts by their places: outcome and decision are given as they are to be. */
export interface PlacedComputation<Outcome, Decision> {
  /** The outcome with its evidence. */
  readonly outcome: (values: Places, refuse: Refuse) => Outcome;
  /** The decision alone. */
  readonly decide: (values: Places, refuse: Refuse) => Decision;
}

/** The paths of facts: of a list or a record also what is within, such as `runs.2.endedOn`. */
export type PathIn<F extends Facts> = Extract<
  {
    [K in keyof F]: ValuesOf<F>[K] extends Exact | string | boolean | undefined ? K : K | `${K & string}.${string}`;
  }[keyof F],
  string
>;

/** An outcome that names its rule, and what is missing, where it tells that, by the facts of its rule. */
export type Named<Outcome, Path extends string = string> = { readonly rule: string } & ([string] extends [Path]
  ? Outcome
  : Outcome extends { readonly missing: readonly string[] }
    ? { readonly missing: readonly Path[] } & Outcome
    : Outcome);

/** The id that a rule is known by: agency.programme.edition.rule. */
const idOf = ({ programme: { agency, programme, edition }, id }: RuleDefinition<Facts>): string =>
  `${agency}.${programme}.${edition}.${id}`;

/**
 * Makes a rule from its definition and its computation on facts by name.
 *
 * @th
 * สร้างกติกาจากคำนิยามและวิธีคำนวณที่อ่านข้อเท็จจริงตามชื่อ สำหรับกติกาที่ไม่มีรูปแบบใดรองรับ
 *
 * @param definition which rule it is, what it asks, and whatever else its shape was given
 * @param computation how it is computed from facts that were read
 * @param told what the shape tells of itself: how its outcome's entries are called
 */
// @__NO_SIDE_EFFECTS__
export function defineRule<const F extends Facts, Outcome extends object, Decision>(
  definition: RuleDefinition<F> & OrderedFacts<F>,
  computation: Computation<ValuesOf<F>, Outcome, Decision>,
  told: Told<NoInfer<Outcome>> = plainFunction,
): Rule<InputOf<F>, Named<Outcome, PathIn<F>>, WrittenDecision<Decision>, F> {
  return prepareRule<F, Outcome, WrittenDecision<Decision>>(definition, told, id => {
    const named = naming(record(definition.title, definition.facts)) as (values: Places) => ValuesOf<F>;
    return {
      outcome: (values, refuse) =>
        written(
          Object.assign({ rule: id }, computation.outcome(named(values), refuse), { rule: id }),
        ) as Named<Outcome>,
      decide: (values, refuse) => written(computation.decide(named(values), refuse)) as WrittenDecision<Decision>,
    };
  });
}

const plainFunction: Told<object> = { shape: 'function', holds: {} };

/**
 * Makes a rule from its definition and its computation on facts by their places. Every shape ends here. The computation is
 * made on the first call.
 *
 * @th
 * สร้างกติกาจากคำนิยามและวิธีคำนวณที่อ่านข้อเท็จจริงตามตำแหน่ง รูปแบบทุกแบบลงท้ายที่ฟังก์ชันนี้
 *
 * @param definition which rule it is, what it asks, and whatever else its shape was given
 * @param told what the shape tells of itself
 * @param make makes the computation, given the rule's id, with which every outcome begins
 */
// @__NO_SIDE_EFFECTS__
export function prepareRule<const F extends Facts, Outcome extends object, Decision>(
  definition: RuleDefinition<F> & OrderedFacts<F>,
  told: Told<NoInfer<Outcome>>,
  make: (id: string) => PlacedComputation<Named<Outcome>, Decision>,
): Rule<InputOf<F>, Named<Outcome, PathIn<F>>, Decision, F> {
  const id = idOf(definition);
  const refuse: Refuse = (path, given, accepted) => {
    throw new RuleInputError(id, [problem(given, accepted, path)]);
  };

  let made: (PlacedComputation<Named<Outcome>, Decision> & { readonly read: (input: unknown) => Places }) | undefined;
  const ready = () => {
    if (made) return made;
    // What a definition holds is shared with all outcomes: nobody can change it once the rule was used or looked at.
    deepFreeze([definition, told]);
    const read = placeReader(id, record(definition.title, definition.facts));
    made = { ...make(id), read: definition.ordered?.reader(definition.facts, read, refuse) ?? read };
    return made;
  };
  let description: RuleDescription<F> | undefined;
  const describe = (): RuleDescription<F> => {
    description ??= deepFreeze({
      parameters: {},
      ...definition,
      ...(definition.ordered && { ordered: definition.ordered.chains }),
      ...told,
      id,
    }) as unknown as RuleDescription<F>;
    return description;
  };

  const rule = (facts: unknown): Named<Outcome> => {
    const { read, outcome: compute } = ready();
    return compute(read(facts), refuse);
  };
  const decide = (facts: unknown): Decision => {
    const { read, decide: compute } = ready();
    return compute(read(facts), refuse);
  };
  const attempt = <Value>(run: (facts: unknown) => Value, facts: unknown): Safe<Value> => {
    try {
      return { ok: true, value: run(facts) };
    } catch (error) {
      return { ok: false, error: isRuleInputError(error) ? error : uncomputable(id, facts, error) };
    }
  };
  const safe = (facts: unknown): Safe<Named<Outcome>> => attempt(rule, facts);
  prepared.set(rule, { ready, ordered: definition.ordered });
  return Object.freeze(
    Object.defineProperties(rule, {
      safe: property({ value: Object.freeze(safe), enumerable: true }),
      decide: property({ value: Object.freeze(decide), enumerable: true }),
      rule: property({ get: describe, enumerable: true }),
      '~standard': property({ get: () => standardSchema(facts => attempt(decide, facts)), enumerable: false }),
    }),
  ) as unknown as Rule<InputOf<F>, Named<Outcome, PathIn<F>>, Decision, F>;
}

interface Prepared {
  readonly ready: () => PlacedComputation<object, unknown>;
  readonly ordered: Order | undefined;
}

/** How each rule computes on facts that were read, and how these are in order. */
const prepared = /* @__PURE__ */ new WeakMap<object, Prepared>();

/** How a rule computes on facts that were read, for a rule that is made of others: nothing is read twice. */
export const computationOf = (rule: object): PlacedComputation<object, unknown> =>
  (prepared.get(rule) as Prepared).ready();

/** How the facts of a rule are in order, for a rule that is made of others. */
export const orderOf = (rule: object): Order | undefined => (prepared.get(rule) as Prepared).ordered;
