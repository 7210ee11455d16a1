import type { Text } from '../../core/text.js';
import { type Fact, listOf, name } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Named, Rule, Shaped } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';
import { verdictRule } from '../logic/verdict-rule.js';

/** Somebody who was not there every time. */
export interface AbsentMember<Occasion extends string> {
  readonly member: string;
  /** The occasions that they were not at. */
  readonly absentFrom: readonly Occasion[];
}

/** Whether the same members were there every time. */
export interface SameMembersOutcome<Occasion extends string> {
  /** `unmet` as soon as two occasions differ. */
  readonly verdict: Verdict;
  /** Those who were at one of the known occasions. */
  readonly members: readonly string[];
  /** Those of them who were not at another. */
  readonly absent: readonly AbsentMember<Occasion>[];
  /** Whether they were the same every time. */
  readonly criteria: readonly [CriterionOutcome];
  /** The occasions whose members are not known, where that can still change the verdict. */
  readonly missing: readonly Occasion[];
  /** The criteria, by id, that would have to be met; empty once the verdict is. */
  readonly next: readonly string[];
}

type Lists<Occasion extends string> = {
  readonly [O in Occasion]: Fact<readonly string[], readonly string[], false>;
};

/** A rule that asks for the same members on several occasions. */
export type SameMembers<Occasion extends string> = Rule<
  { readonly [O in Occasion]?: readonly string[] | undefined },
  Named<SameMembersOutcome<Occasion>>,
  Verdict,
  Lists<Occasion>
>;

/** Its definition: the occasions in order, and what a member is called. */
export interface SameMembersDefinition<Occasion extends string> extends Shaped {
  readonly occasions: { readonly [O in Occasion]: Text };
  readonly member: Text;
}

/**
 * Makes a rule that asks for the same members on several occasions (บุคคลเดียวกันทุกครั้ง). Nobody is taken as a substitute
 * for somebody else. A member who is listed twice for one occasion is refused. Nobody at all is not the same people.
 *
 * @th
 * สร้างกติกาที่ตรวจว่าเป็นบุคคลเดียวกันทุกครั้งหรือไม่
 *
 * @example
 * ```ts
 * import { cite, sameMembers } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const same = sameMembers({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'same',
 *   title: { th: 'บุคคลเดียวกัน', en: 'The same people' },
 *   source: cite(document)(1),
 *   occasions: { first: { th: 'ครั้งที่ 1', en: 'first' }, second: { th: 'ครั้งที่ 2', en: 'second' } },
 *   member: { th: 'ผู้เข้าร่วม', en: 'a participant' },
 * });
 * same({ first: ['a', 'b'], second: ['b', 'a'] }).verdict; // 'met'
 * same({ first: ['a', 'b'], second: ['a'] }).absent; // [{ member: 'b', absentFrom: ['second'] }]
 * same({ first: ['a'] }).missing; // ['second']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function sameMembers<const Occasion extends string>(
  definition: SameMembersDefinition<Occasion>,
): SameMembers<Occasion> {
  const { occasions, member, title, source } = definition;
  const ids = Object.keys(occasions) as Occasion[];
  const facts = Object.fromEntries(ids.map(id => [id, listOf(occasions[id], name(member))]));
  type Values = { readonly [O in Occasion]: readonly string[] | undefined };

  return verdictRule<SameMembersOutcome<string>, Values>(
    { ...definition, facts },
    {
      shape: 'sameMembers',
      holds: {
        verdict: {
          label: { th: 'ผลการตรวจรายชื่อ', en: 'the check' },
          words: {
            met: { th: 'เป็นรายเดียวกันทุกครั้ง', en: 'the same every time' },
            unmet: { th: 'ไม่เป็นรายเดียวกันทุกครั้ง', en: 'not the same every time' },
            unknown: { th: 'ยังตรวจไม่ได้', en: 'cannot be checked yet' },
          },
        },
        members: { label: { th: 'รายชื่อ', en: 'members' } },
        absent: {
          label: { th: 'ไม่ครบทุกครั้ง', en: 'not there every time' },
          of: {
            member: { label: member },
            absentFrom: { label: { th: 'ขาด', en: 'absent from' }, words: occasions },
          },
        },
      },
    },
    values => {
      const missing = ids.filter(id => values[id] === undefined);
      const known = ids.flatMap(id => (values[id] ? [{ id, there: new Set(values[id]) }] : []));
      const members = [...new Set(known.flatMap(({ there }) => [...there]))];
      const absent = members.flatMap(member => {
        const absentFrom = known.filter(({ there }) => !there.has(member)).map(({ id }) => id);
        return absentFrom.length > 0 ? [{ member, absentFrom }] : [];
      });
      // Nobody at one occasion is not the same people, whoever comes to the next.
      const isBroken = absent.length > 0 || known.some(({ there }) => there.size === 0);
      const verdict: Verdict = isBroken ? 'unmet' : missing.length > 0 ? 'unknown' : 'met';
      return {
        verdict,
        tell: () => ({
          members,
          absent,
          criteria: [judged('same', title, verdict, { source })],
          missing,
        }),
      };
    },
  ) as unknown as SameMembers<Occasion>;
}
