import { normalName } from '../../core/names.js';
import type { Text } from '../../core/text.js';
import { type Fact, type Facts, listOf, name } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';

/** Whether all of some names stand on a list. */
export interface OnListOutcome {
  readonly verdict: Verdict;
  /** The names that are not on the list, each once; absent while that is not known. */
  readonly absent?: readonly string[];
  /** Whether all of them are on the list. */
  readonly criteria: readonly [CriterionOutcome];
  /** The facts that are not known and can still change the verdict. */
  readonly missing: readonly string[];
}

type Names = Fact<readonly string[], readonly string[], false>;

/** A rule that asks that names stand on a list. */
export type OnList<Subjects extends string, List extends string> = Rule<
  { readonly [K in Subjects | List]?: readonly string[] | undefined },
  Named<OnListOutcome>,
  Verdict,
  { readonly [K in Subjects | List]: Names }
>;

/** Its definition: the fact with the names, and the fact with the list. */
export interface OnListDefinition<Subjects extends string, List extends string>
  extends Omit<RuleDefinition<never>, 'facts'> {
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
  const facts = { [subjects.name]: names(subjects.label), [list.name]: names(list.label) };
  type Values = Readonly<Record<string, readonly string[] | undefined>>;

  const absentIn = (values: Values): readonly string[] | undefined => {
    const [some, all] = [values[subjects.name], values[list.name]];
    if (some === undefined || all === undefined) return undefined;
    const there = new Set(all.map(normalName));
    const absent = new Map(some.map(each => [normalName(each), each]));
    return [...absent].filter(([key]) => !there.has(key)).map(([, each]) => each);
  };
  const verdictOn = (absent: readonly string[] | undefined): Verdict =>
    absent === undefined ? 'unknown' : absent.length === 0 ? 'met' : 'unmet';

  const label = {
    th: `${subjects.label.th}อยู่ใน${list.label.th} ทุกราย`,
    en: `all of ${subjects.label.en} are on: ${list.label.en}`,
  };
  const verdictIn = (values: Values): Verdict =>
    values[subjects.name]?.length === 0 ? 'unmet' : verdictOn(absentIn(values));

  return defineRule<Facts, OnListOutcome, Verdict>(
    { ...definition, facts: facts as Facts },
    {
      outcome: given => {
        const values = given as Values;
        const absent = absentIn(values);
        const verdict = verdictIn(values);
        const open = [subjects.name, list.name].filter(fact => values[fact] === undefined);
        const found = values[subjects.name];
        return {
          verdict,
          absent,
          criteria: [
            judged('on-list', label, verdict, { actual: found, required: { oneOf: values[list.name] ?? [] }, source }),
          ],
          missing: verdict === 'unknown' ? open : [],
        };
      },
      decide: given => verdictIn(given as Values),
    },
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
  ) as unknown as OnList<Subjects, List>;
}
