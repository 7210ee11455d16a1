import { Decimal } from '../../core/decimal.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Node, Verdict } from '../criteria/criterion.js';
import {
  type Fact,
  type Facts,
  type InputOf,
  listOf,
  record,
  required,
  subject,
  type ValuesOf,
} from '../logic/fact.js';
import { type CriterionOutcome, checkCriteria, missingIn, verdictOf } from '../logic/logic.js';
import { defineRule, type Named, type Refuse, type Rule, type RuleDefinition } from '../logic/rule.js';

/** How many of a list count, against a target. */
export interface CountMeetingOutcome {
  readonly verdict: Verdict;
  /** How many meet all criteria for certain. */
  readonly counted: number;
  /** The most that it can come to with those whose facts are not known. */
  readonly atMost: number;
  readonly target: number;
  /** What is counted, against what is asked. */
  readonly criteria: readonly CriterionOutcome[];
  /** The names of those that do not count. */
  readonly notCounted: readonly string[];
  /** The missing facts that can still change the verdict, such as `funds.0.level`. */
  readonly missing: readonly string[];
}

/** A rule that counts those of a list that meet its criteria. */
export type CountMeeting<F extends Facts, Name extends string> = Rule<
  { readonly [N in Name]: readonly ({ readonly id: string } & InputOf<F>)[] },
  Named<CountMeetingOutcome>,
  Verdict
>;

/** Its definition: what is asked of each, and how many must meet it. */
export interface CountMeetingDefinition<F extends Facts, Name extends string> extends RuleDefinition<F> {
  /** The name of the list, and what one of it is called. */
  readonly list: { readonly name: Name; readonly label: Text };
  readonly unit: Unit;
  readonly criteria: readonly Node<ValuesOf<F>>[];
  readonly target: Parameter<number>;
}

/**
 * Makes a rule that counts, of the things listed, those that meet all of its criteria, against a target that is the least. A name
 * that comes twice is refused. What is not listed does not count.
 *
 * @throws Error the definition is wrong: two criteria of one name, two that read one fact, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function countMeeting<const F extends Facts, const Name extends string>(
  definition: CountMeetingDefinition<F, Name>,
): CountMeeting<F, Name> {
  const { list, unit: _unit, criteria, target, ...rule } = definition;
  const root = { id: rule.id, label: rule.title, of: criteria, least: criteria.length, mandatory: [] };
  checkCriteria([root]);
  const facts: Facts = {
    [list.name]: required(listOf(list.label, record(list.label, { id: subject(), ...rule.facts }) as Fact)),
  };

  type One = ValuesOf<F> & { readonly id: string };
  const read = (values: ValuesOf<Facts>, refuse: Refuse) => {
    const all = values[list.name] as readonly One[];
    const ids = all.map(({ id }) => id);
    const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
    if (twice >= 0) {
      refuse([list.name, twice, 'id'], ids[twice], { th: 'ชื่อหรือรหัสที่ไม่ซ้ำกัน', en: 'a name or code that comes once' });
    }
    const verdicts = all.map(each => verdictOf(root, each));
    const counted = verdicts.filter(verdict => verdict === 'met').length;
    const atMost = counted + verdicts.filter(verdict => verdict === 'unknown').length;
    const verdict: Verdict = counted >= target.value ? 'met' : atMost < target.value ? 'unmet' : 'unknown';
    return { all, verdicts, counted, atMost, verdict };
  };

  return defineRule<Facts, CountMeetingOutcome, Verdict>(
    { ...rule, facts },
    {
      outcome: (values, refuse) => {
        const { all, verdicts, counted, atMost, verdict } = read(values, refuse);
        return {
          verdict,
          counted,
          atMost,
          target: target.value,
          criteria: [
            {
              id: 'counted',
              label: rule.title,
              status: verdict,
              actual: counted,
              required: { atLeast: new Decimal(target.value) },
              source: target.source,
            },
          ],
          notCounted: all.filter((_, index) => verdicts[index] === 'unmet').map(({ id }) => id),
          missing:
            verdict === 'unknown'
              ? all.flatMap((one, index) => missingIn(root, one).map(fact => `${list.name}.${index}.${fact}`))
              : [],
        };
      },
      decide: (values, refuse) => read(values, refuse).verdict,
    },
  ) as unknown as CountMeeting<F, Name>;
}
