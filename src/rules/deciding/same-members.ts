import type { Text } from '../../core/text.js';
import type { Verdict } from '../criteria/criterion.js';
import { type Fact, listOf, name } from '../logic/fact.js';
import { defineRule, type Named, type Refuse, type Rule, type RuleDefinition } from '../logic/rule.js';

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
  /** The occasions whose members are not known, where that can still change the verdict. */
  readonly missing: readonly Occasion[];
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
export interface SameMembersDefinition<Occasion extends string> extends Omit<RuleDefinition<never>, 'facts'> {
  readonly occasions: { readonly [O in Occasion]: Text };
  readonly member: Text;
}

/**
 * Makes a rule that asks for the same members on several occasions (บุคคลเดียวกันทุกครั้ง). Nobody is taken as a substitute
 * for somebody else. A member who is listed twice for one occasion is refused.
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
  const { occasions, member, ...rule } = definition;
  const ids = Object.keys(occasions) as Occasion[];
  const facts = Object.fromEntries(ids.map(id => [id, listOf(occasions[id], name(member))])) as Lists<Occasion>;
  type Values = { readonly [O in Occasion]: readonly string[] | undefined };

  const read = (values: Values, refuse: Refuse) => {
    const known = ids.flatMap(id => {
      const list = values[id];
      if (list === undefined) return [];
      const there = new Set(list);
      const repeated = list.find((each, index) => list.indexOf(each) !== index);
      if (repeated !== undefined) refuse([id], repeated, { th: 'ชื่อที่ไม่ซ้ำกัน', en: 'a name that comes once' });
      return [{ id, there }];
    });
    const members = [...new Set(known.flatMap(({ there }) => [...there]))];
    const absent = members
      .map(each => ({ member: each, absentFrom: known.filter(({ there }) => !there.has(each)).map(({ id }) => id) }))
      .filter(({ absentFrom }) => absentFrom.length > 0);
    const verdict: Verdict = absent.length > 0 ? 'unmet' : known.length < ids.length ? 'unknown' : 'met';
    return { verdict, members, absent };
  };

  return defineRule(
    { ...rule, facts },
    {
      outcome: (input, refuse) => {
        const values = input as unknown as Values;
        const result = read(values, refuse);
        const missing = result.verdict === 'unknown' ? ids.filter(id => values[id] === undefined) : [];
        return { ...result, missing };
      },
      decide: (input, refuse) => read(input as unknown as Values, refuse).verdict,
    },
  ) as unknown as SameMembers<Occasion>;
}
