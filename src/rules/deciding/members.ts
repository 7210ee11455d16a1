import type { Text } from '../../core/text.js';
import {
  type Fact,
  type Facts,
  listOf,
  record,
  required,
  subject,
  tellingApart,
  type ValuesOf,
} from '../logic/fact.js';
import { type CriterionOutcome, evidenceOf, lackingIn, makeReady, missingIn, verdictOf } from '../logic/logic.js';
import type { Node, Verdict } from '../logic/node.js';
import { allOf, checkCriteria, settled } from '../logic/nodes.js';
import type { Places } from '../logic/read.js';
import type { OrderedFacts, RuleDefinition } from '../logic/rule.js';

/** What is asked of each of a list. */
export interface MembersDefinition<F extends Facts, Name extends string, Id extends string = string>
  extends RuleDefinition<F> {
  /** The name of the list, what one of it is called, and by what they are told apart: by a name or code of the caller's unless said otherwise. */
  readonly list: { readonly name: Name; readonly label: Text; readonly id?: Fact<string, string> };
  /** What each is judged by; they may read its `id` as well. */
  readonly criteria: readonly Node<ValuesOf<F> & { readonly id: string }, Id>[];
}

/** One of a list as it came out: a group of its criteria, by its name or code. */
export interface MemberOutcome<Id extends string = string> extends CriterionOutcome {
  readonly criteria?: readonly CriterionOutcome<Id>[];
}

/** One that does not meet the criteria yet. */
export interface LackingOne<Id extends string = string> {
  /** Its name or code. */
  readonly id: string;
  /** The fewest of its criteria, by id, that would have to be met. */
  readonly criteria: readonly Id[];
}

/** Of how many that is told: beyond that the list of what is to be done would be as long as the evidence. */
const mostLacking = 100;

/** The facts of each: those that are asked of it, and last the name or code that comes once. */
const factsOf = <F extends Facts>({ list, facts }: Pick<MembersDefinition<F, string>, 'list' | 'facts'>): Facts => ({
  ...facts,
  id: list.id ? tellingApart(list.id) : subject(),
});

/** The list as a fact: the facts of each, with its name or code. */
// @__NO_SIDE_EFFECTS__
export const membersFact = <F extends Facts>(definition: Pick<MembersDefinition<F, string>, 'list' | 'facts'>) =>
  listOf(definition.list.label, record(definition.list.label, factsOf(definition)) as Fact);

/**
 * Makes criteria ready that each of a list is judged by.
 *
 * @throws Error the definition is wrong: two criteria of one name, two that read one fact or one that there is not, or a group
 * that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function members<F extends Facts>(definition: MembersDefinition<F, string> & OrderedFacts<F>) {
  const { list, criteria, id, title } = definition;
  checkCriteria([allOf(id, title, criteria)], factsOf(definition));
  const place = Object.keys(definition.facts).length;
  const make = () => {
    const ofEach = { ...definition, facts: factsOf(definition) };
    const ready = makeReady(allOf(id, title, settled(criteria, ofEach)), ofEach);
    return {
      ready,
      verdicts: (all: readonly Places[]): readonly Verdict[] => all.map(one => verdictOf(ready, one)),
      /**
       * The evidence for each, by its name or code; what is missing of them, by path; and what each would still have to meet,
       * undefined where a circumstance rules one out.
       */
      examine: (all: readonly Places[]) => {
        const open: string[] = [];
        let lacking: LackingOne[] | undefined = [];
        const each = all.map((one, index): CriterionOutcome => {
          const evidence = evidenceOf(ready, one);
          const { status, source, criteria } = evidence;
          for (const fact of missingIn(ready, evidence, one)) open.push(`${list.name}.${index}.${fact}`);
          const name = one[place] as string;
          if (status !== 'met') {
            const criteria = lackingIn(ready, evidence);
            if (!criteria) lacking = undefined;
            else if (lacking && lacking.length < mostLacking) lacking.push({ id: name, criteria });
          }
          const label = list.id?.choices?.[name] ?? { th: name, en: name };
          return { id: name, label, status, source, criteria };
        });
        return { each, open, lacking };
      },
    };
  };
  const facts: Facts = { [list.name]: required(membersFact(definition)) };
  return { facts, make };
}
