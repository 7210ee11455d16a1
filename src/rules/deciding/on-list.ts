import type { Text } from '../../core/text.js';
import { type Fact, listOf, name } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Shaped } from '../logic/rule.js';
import { judged, verdictOn } from '../logic/verdict.js';
import { type VerdictOutcome, type VerdictRule, verdictRule } from '../logic/verdict-rule.js';

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
export type OnList<Subjects extends string, List extends string> = VerdictRule<
  { readonly [K in Subjects | List]: Names },
  OnListOutcome
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
    th: `${subjects.label.th} ทั้งหมดอยู่ใน${list.label.th}`,
    en: `${subjects.label.en}: all are listed in ${list.label.en}`,
  };

  return verdictRule<OnListOutcome, Readonly<Record<string, readonly string[] | undefined>>>(
    { ...definition, facts: { [subjects.name]: names(subjects.label), [list.name]: names(list.label) } },
    {
      shape: 'onList',
      holds: {
        verdict: {
          label: { th: 'ผลการตรวจบัญชี', en: 'the check' },
          words: {
            met: { th: 'ทั้งหมดอยู่ในบัญชี', en: 'all are on the list' },
            unmet: { th: 'มีที่ไม่อยู่ในบัญชี หรือไม่มีรายการให้ตรวจ', en: 'not all are on the list' },
            unknown: { th: 'ยังตรวจไม่ได้', en: 'cannot be checked yet' },
          },
        },
        absent: { label: { th: `ไม่อยู่ใน${list.label.th}`, en: `absent from ${list.label.en}` } },
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
            judged('on-list', label, verdict, { actual: subject, facts: there && { [list.name]: [...there] }, source }),
          ],
          missing: [subjects.name, list.name].filter(fact => values[fact] === undefined),
        }),
      };
    },
  ) as unknown as OnList<Subjects, List>;
}
