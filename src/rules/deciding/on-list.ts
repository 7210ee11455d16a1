import type { Text } from '../../core/text.js';
import type { Verdict } from '../criteria/criterion.js';
import { type Fact, listOf, name } from '../logic/fact.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** Whether all of some names stand on a list. */
export interface OnListOutcome {
  readonly verdict: Verdict;
  /** The names that are not on the list, each once; absent while that is not known. */
  readonly absent?: readonly string[];
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
 * failed indicator in the plan. What stands on the list besides does not matter, and neither does how often.
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
 * registered({ borrowers: [] }).verdict; // 'met'
 * registered({ borrowers: ['ก'] }).missing; // ['register']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function onList<const Subjects extends string, const List extends string>(
  definition: OnListDefinition<Subjects, List>,
): OnList<Subjects, List> {
  const { subjects, list, ...rule } = definition;
  const names = (label: Text): Names => listOf(label, name({ th: 'ชื่อหรือรหัส', en: 'a name or code' }));
  const facts = { [subjects.name]: names(subjects.label), [list.name]: names(list.label) };
  type Values = Readonly<Record<string, readonly string[] | undefined>>;

  const absentIn = (values: Values): readonly string[] | undefined => {
    const [some, all] = [values[subjects.name], values[list.name]];
    if (some?.length === 0) return [];
    if (some === undefined || all === undefined) return undefined;
    const there = new Set(all);
    return [...new Set(some)].filter(each => !there.has(each));
  };
  const verdictOn = (absent: readonly string[] | undefined): Verdict =>
    absent === undefined ? 'unknown' : absent.length === 0 ? 'met' : 'unmet';

  return defineRule(
    { ...rule, facts },
    {
      outcome: (values: Values) => {
        const absent = absentIn(values);
        const open = [subjects.name, list.name].filter(fact => values[fact] === undefined);
        return { verdict: verdictOn(absent), absent, missing: absent === undefined ? open : [] };
      },
      decide: (values: Values) => verdictOn(absentIn(values)),
    },
  ) as unknown as OnList<Subjects, List>;
}
