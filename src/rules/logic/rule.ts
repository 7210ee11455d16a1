import type { Safe } from '../../core/argument.js';
import type { Citation, SourceDocument } from '../../core/citation.js';
import { compare, type Exact } from '../../core/decimal.js';
import { type InputProblem, problem, RuleInputError } from '../../core/errors.js';
import type { Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { type Facts, type InputOf, record, type ValuesOf } from './fact.js';
import { type Draft, present } from './present.js';
import { reader } from './read.js';

/** One edition of a programme: the fiscal year of its document. */
export interface Programme {
  readonly agency: 'codi' | 'cdd';
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
}

/** Facts that depend on one another. */
export interface OrderedFacts<F extends Facts> {
  /**
   * Chains of facts, numbers or dates, of which each is at most the next that is known: `['inPlan', 'inPower']` where the
   * projects in the plan are some of those in power. Facts out of order are refused.
   */
  readonly ordered?: readonly (readonly (keyof NoInfer<F> & string)[])[];
}

/** A rule as data. */
export interface RuleDescription<F extends Facts = Facts> extends Omit<RuleDefinition<F>, 'parameters'> {
  /** Stable: agency.programme.edition.rule, e.g. `cdd.community-plans.fy2555.grade-quality`. */
  readonly id: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Chains of facts of which each is at most the next. */
  readonly ordered?: readonly (readonly string[])[];
}

/** A rule: a pure function of facts that shows its evidence. */
export interface Rule<Input, Outcome, Decision, F extends Facts = Facts> {
  /**
   * The outcome with its evidence.
   *
   * @throws {@link RuleInputError} where the facts cannot be read
   */
  (facts: Input): Outcome;
  /** The same for input that nobody has checked: never throws, whatever it is given. */
  readonly safe: (facts: unknown) => Safe<Outcome>;
  /** The decision alone, for bulk work: no evidence is built. */
  readonly decide: (facts: Input) => Decision;
  /** What the rule is: id, title, programme, facts, parameters, source. */
  readonly rule: RuleDescription<F>;
}

/** Refuses a value that reads well by itself but not in this rule. */
export type Refuse = (path: InputProblem['path'], given: unknown, accepted: Text) => never;

/** What a shape gives: how an outcome is reached, and the decision alone. */
export interface Computation<Values, Outcome, Decision> {
  /** The outcome without its `rule`; what is undefined in it will be absent. */
  readonly outcome: (values: Values, refuse: Refuse) => Draft<Outcome>;
  /** The decision alone. */
  readonly decide: (values: Values, refuse: Refuse) => Decision;
}

/** An outcome that names its rule. */
export type Named<Outcome> = { readonly rule: string } & Outcome;

/**
 * Makes a rule from its definition and its computation. Every shape ends here.
 *
 * @param definition which rule it is and what it asks
 * @param computation how it is computed from facts that were read
 */
// @__NO_SIDE_EFFECTS__
export function defineRule<const F extends Facts, Outcome extends object, Decision>(
  definition: RuleDefinition<F> & OrderedFacts<F>,
  computation: Computation<ValuesOf<F>, Outcome, Decision>,
): Rule<InputOf<F>, Named<Outcome>, Decision, F> {
  const { programme, parameters = {}, ...rest } = definition;
  const id = `${programme.agency}.${programme.programme}.${programme.edition}.${definition.id}`;
  const readFacts = reader<ValuesOf<F>>(id, record(definition.title, definition.facts));
  const refuse: Refuse = (path, given, accepted) => {
    throw new RuleInputError(id, [problem(given, accepted, path)]);
  };
  const { ordered } = definition;
  const read = ordered
    ? (input: unknown): ValuesOf<F> => {
        const values = readFacts(input);
        refuseDisorder(ordered, definition.facts, values, refuse);
        return values;
      }
    : readFacts;

  const outcome = (facts: unknown): Named<Outcome> =>
    present<Outcome>(computation.outcome(read(facts), refuse), { rule: id }) as Named<Outcome>;
  const safe = (facts: unknown): Safe<Named<Outcome>> => {
    try {
      return { ok: true, value: outcome(facts) };
    } catch (error) {
      return { ok: false, error: error as RuleInputError };
    }
  };
  return Object.assign(outcome as (facts: InputOf<F>) => Named<Outcome>, {
    safe,
    decide: (facts: InputOf<F>): Decision => computation.decide(read(facts), refuse),
    rule: { ...rest, programme, parameters, id },
  });
}

/** Refuses the first fact of each chain that exceeds the next one known. */
function refuseDisorder(
  ordered: readonly (readonly string[])[],
  facts: Facts,
  values: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): void {
  for (const chain of ordered) {
    const known = chain.filter(name => values[name] !== undefined);
    for (const [index, name] of known.entries()) {
      const next = known[index + 1];
      if (next !== undefined && isAbove(values[name], values[next])) {
        const { label } = facts[next] as { label: Text };
        refuse([name], printed(values[name]), {
          th: `ไม่เกิน ${String(values[next])} (${label.th})`,
          en: `at most ${String(values[next])} (${label.en})`,
        });
      }
    }
  }
}

const isAbove = (left: unknown, right: unknown): boolean =>
  typeof left === 'string' ? left > String(right) : compare(left as Exact, right as Exact) > 0;

const printed = (value: unknown): unknown => (typeof value === 'number' ? value : String(value));
