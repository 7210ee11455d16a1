import type { Parameter, Unit } from '../../core/parameter.js';
import { type MembersDefinition, members } from '../deciding/members.js';
import type { Facts, InputOf } from '../logic/fact.js';
import type { Verdict } from '../logic/node.js';
import type { Places } from '../logic/read.js';
import { type Named, prepareRule, type Rule } from '../logic/rule.js';
import { judged, lackingOf, reaches } from '../logic/verdict.js';
import type { VerdictOutcome } from '../logic/verdict-rule.js';

/** How many of a list count, against a target. */
export interface CountMeetingOutcome extends VerdictOutcome {
  /** How many meet all criteria for certain. */
  readonly counted: number;
  /** The most that it can come to with those whose facts are not known. */
  readonly atMost: number;
  readonly target: number;
  /** The names of those that do not count. */
  readonly notCounted: readonly string[];
}

/** A rule that counts those of a list that meet its criteria. */
export type CountMeeting<F extends Facts, Name extends string> = Rule<
  { readonly [N in Name]: readonly ({ readonly id: string } & InputOf<F>)[] },
  Named<CountMeetingOutcome>,
  Verdict
>;

/** Its definition: what is asked of each, and how many must meet it. */
export interface CountMeetingDefinition<F extends Facts, Name extends string> extends MembersDefinition<F, Name> {
  readonly unit: Unit;
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
  const { unit, target, title } = definition;
  const { facts, make } = members(definition);

  return prepareRule<Facts, CountMeetingOutcome, Verdict>({ ...definition, facts } as never, toldIn(unit), rule => {
    const { verdicts, examine } = make();
    const count = (all: readonly Verdict[]) => {
      const counted = all.filter(verdict => verdict === 'met').length;
      const atMost = counted + all.filter(verdict => verdict === 'unknown').length;
      return { verdict: reaches(counted, atMost, target.value), counted, atMost };
    };
    return {
      outcome: ([all]) => {
        const { each, open } = examine(all as readonly Places[]);
        const found = count(each.map(({ status }) => status));
        const { verdict, counted } = found;
        const required = { atLeast: target.value };
        const criteria = [
          judged('counted', title, verdict, { actual: counted, required, unit, source: target.source }),
        ];
        return {
          rule,
          ...found,
          target: target.value,
          criteria,
          notCounted: each.filter(({ status }) => status === 'unmet').map(({ id }) => id),
          missing: verdict === 'unknown' ? open : [],
          next: lackingOf(criteria),
        };
      },
      decide: ([all]) => count(verdicts(all as readonly Places[])).verdict,
    };
  }) as unknown as CountMeeting<F, Name>;
}
