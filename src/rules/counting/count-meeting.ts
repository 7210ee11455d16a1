import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
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
import {
  allOf,
  type CriterionOutcome,
  checkCriteria,
  evidenceOf,
  makeReady,
  missingIn,
  settled,
  verdictOf,
} from '../logic/logic.js';
import type { Node, Verdict } from '../logic/node.js';
import type { Places } from '../logic/read.js';
import { type Named, prepareRule, type Rule, type RuleDefinition } from '../logic/rule.js';
import { judged, reaches } from '../logic/verdict.js';

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

const toldIn = (unit: Unit) =>
  ({
    shape: 'countMeeting',
    holds: {
      counted: { label: { th: 'นับได้', en: 'counted' }, unit },
      atMost: { label: { th: 'อย่างมาก', en: 'at most' }, unit },
      target: { label: { th: 'เป้าหมาย', en: 'target' }, unit },
      notCounted: { label: { th: 'รายการที่ไม่นับ', en: 'those that do not count' } },
    },
  }) as const;

/**
 * Makes a rule that counts, of the things listed, those that meet all of its criteria, against a target that is the least. A name
 * that comes twice is refused. What is not listed does not count.
 *
 * @th
 * สร้างกติกาที่นับรายการซึ่งผ่านเกณฑ์ครบทุกข้อ เทียบเป้าหมายอย่างน้อย ชื่อที่ซ้ำไม่รับ รายการที่ไม่ได้ระบุไม่นับ
 *
 * @throws Error the definition is wrong: two criteria of one name, two that read one fact, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function countMeeting<const F extends Facts, const Name extends string>(
  definition: CountMeetingDefinition<F, Name>,
): CountMeeting<F, Name> {
  const { list, unit, criteria, target, id, title } = definition;
  checkCriteria([allOf(id, title, criteria)]);
  const facts: Facts = {
    [list.name]: required(listOf(list.label, record(list.label, { ...definition.facts, id: subject() }) as Fact)),
  };

  return prepareRule<Facts, CountMeetingOutcome, Verdict>({ ...definition, facts } as never, toldIn(unit), rule => {
    const of = settled(criteria, definition);
    const ready = makeReady(allOf(id, title, of), definition);
    const idPlace = Object.keys(definition.facts).length;
    const count = (verdicts: readonly Verdict[]) => {
      const counted = verdicts.filter(verdict => verdict === 'met').length;
      const atMost = counted + verdicts.filter(verdict => verdict === 'unknown').length;
      return { counted, atMost, verdict: reaches(counted, atMost, target.value) };
    };

    return {
      outcome: values => {
        const all = values[0] as readonly Places[];
        const evidence = all.map(one => evidenceOf(ready, one));
        const { counted, atMost, verdict } = count(evidence.map(({ status }) => status));
        const open = all.flatMap((one, index) =>
          missingIn(ready, evidence[index] as CriterionOutcome, one).map(fact => `${list.name}.${index}.${fact}`),
        );
        return {
          rule,
          verdict,
          counted,
          atMost,
          target: target.value,
          criteria: [
            judged('counted', title, verdict, {
              actual: counted,
              required: { atLeast: target.value },
              unit,
              source: target.source,
            }),
          ],
          notCounted: all.filter((_, index) => evidence[index]?.status === 'unmet').map(one => one[idPlace] as string),
          missing: verdict === 'unknown' ? open : [],
        };
      },
      decide: values => count((values[0] as readonly Places[]).map(one => verdictOf(ready, one))).verdict,
    };
  }) as unknown as CountMeeting<F, Name>;
}
