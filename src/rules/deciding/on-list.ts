import type { Text } from '../../core/text.js';
import { type Fact, listOf, name } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Named, Rule, Shaped } from '../logic/rule.js';
import { judged, verdictOn } from '../logic/verdict.js';
import { type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';

/** Whether all of some names stand on a list. */
export interface OnListOutcome extends VerdictOutcome {
  /** The names that are not on the list, each once; absent while that is not known. */
  readonly absent?: readonly string[];
  /** Whether all of them are on the list. */
  readonly criteria: readonly [CriterionOutcome];
}

/** Names as a fact. */
type Names = Fact<readonly string[], readonly string[], false>;

/** A rule that asks that names stand on a list. */
export type OnList<Subjects extends string, List extends string> = Rule<
  { readonly [K in Subjects | List]?: readonly string[] | undefined },
  Named<OnListOutcome>,
  Verdict,
  { readonly [K in Subjects | List]: Names }
>;

/** Its definition: the fact with the names, and the fact with the list. */
export interface OnListDefinition<Subjects extends string, List extends string> extends Shaped {
  readonly subjects: { readonly name: Subjects; readonly label: Text };
  readonly list: { readonly name: List; readonly label: Text };
}

/**
 * Makes a rule that asks that all of some names or codes stand on a list (มีชื่ออยู่ในบัญชี): every borrower on the register, every
 * failed indicator in the plan. What stands on the list besides does not matter, and neither does how often. Of no names at all
 * it is not met.
 *
 * @th
 * สร้างกติกาที่ตรวจว่าชื่อหรือรหัสทุกรายการมีอยู่ในบัญชีหรือไม่ บัญชีจะมีรายการอื่นหรือซ้ำก็ได้ ถ้าไม่มีชื่อให้ตรวจเลยถือว่าไม่ผ่าน
 *
 * @example
 * ```ts
 * import { cite, onList } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const registered = onList({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'registered',
 *   title: { th: 'ผู้ยืมมีชื่ออยู่ในบัญชี', en: 'Borrowers on the register' },
 *   source: cite(document)(1),
 *   subjects: { name: 'borrowers', label: { th: 'ผู้ยืม', en: 'borrowers' } },
 *   list: { name: 'register', label: { th: 'บัญชี', en: 'the register' } },
 * });
 * registered({ borrowers: ['ก', 'ข'], register: ['ข', 'ค'] }).absent; // ['ก']
 * registered({ borrowers: [], register: ['ข'] }).verdict; // 'unmet'
 * registered({ borrowers: ['ก'] }).missing; // ['register']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function onList<const Subjects extends string, const List extends string>(
  definition: OnListDefinition<Subjects, List>,
): OnList<Subjects, List> {
  const { subjects, list, source } = definition;
  const names = (label: Text): Names =>
    listOf(label, name({ th: 'ชื่อหรือรหัส', en: 'a name or code' }), 0, { repeats: true });
  const label = {
    th: `${subjects.label.th}อยู่ใน${list.label.th} ทุกราย`,
    en: `all of ${subjects.label.en} are on: ${list.label.en}`,
  };

  return verdictRule<OnListOutcome, Readonly<Record<string, readonly string[] | undefined>>>(
    { ...definition, facts: { [subjects.name]: names(subjects.label), [list.name]: names(list.label) } },
    {
      shape: 'onList',
      holds: {
        verdict: {
          label: { th: 'ผลการตรวจบัญชี', en: 'the check' },
          words: {
            met: { th: 'อยู่ในบัญชีครบทุกราย', en: 'all are on the list' },
            unmet: { th: 'ไม่ครบ หรือมีรายที่ไม่อยู่ในบัญชี', en: 'not all are on the list' },
            unknown: { th: 'ยังตรวจไม่ได้', en: 'cannot be checked yet' },
          },
        },
        absent: { label: { th: 'ไม่อยู่ในบัญชี', en: 'not on the list' } },
      },
    },
    values => {
      const [some, all] = [values[subjects.name], values[list.name]];
      const [subject, there] = [some && [...new Set(some)], all && new Set(all)];
      const absent = there && subject?.filter(each => !there.has(each));
      // No name is on an empty list, and of no names it is not met.
      const isNone = some?.length === 0 || all?.length === 0;
      const verdict: Verdict = isNone ? 'unmet' : verdictOn(absent && absent.length === 0);
      return {
        verdict,
        tell: () => ({
          absent,
          criteria: [
            judged('on-list', label, verdict, { actual: subject, required: { oneOf: [...(there ?? [])] }, source }),
          ],
          missing: [subjects.name, list.name].filter(fact => values[fact] === undefined),
        }),
      };
    },
  ) as unknown as OnList<Subjects, List>;
}

/** Somebody who was not there every time. */
export interface AbsentMember<Occasion extends string> {
  readonly member: string;
  /** The occasions that they were not at. */
  readonly absentFrom: readonly Occasion[];
}

/** Whether the same members were there every time. */
export interface SameMembersOutcome<Occasion extends string> extends VerdictOutcome {
  /** Those who were at one of the known occasions. */
  readonly members: readonly string[];
  /** Those of them who were not at another. */
  readonly absent: readonly AbsentMember<Occasion>[];
  /** Whether they were the same every time. */
  readonly criteria: readonly [CriterionOutcome];
  /** The occasions whose members are not known, where that can still change the verdict. */
  readonly missing: readonly Occasion[];
}

/** A rule that asks for the same members on several occasions. */
export type SameMembers<Occasion extends string> = Rule<
  { readonly [O in Occasion]?: readonly string[] | undefined },
  Named<SameMembersOutcome<Occasion>>,
  Verdict,
  { readonly [O in Occasion]: Names }
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

  return verdictRule<SameMembersOutcome<string>, { readonly [O in Occasion]: readonly string[] | undefined }>(
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
        tell: () => ({ members, absent, criteria: [judged('same', title, verdict, { source })], missing }),
      };
    },
  ) as unknown as SameMembers<Occasion>;
}
