import { compare, type Exact } from '../../core/decimal.js';
import type { Text } from '../../core/text.js';
import { type Facts, type InputOf, listOf, record, subject } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';

/** Whether a list stands in the order of a number. */
export interface InOrderOutcome {
  readonly verdict: Verdict;
  /** The ids of those who stand behind somebody that they should stand before. */
  readonly outOfOrder: readonly string[];
  /** Whether the list stands in its order. */
  readonly criteria: readonly [CriterionOutcome];
  /** What is not known and can still change the verdict, e.g. `loans.2.income`. */
  readonly missing: readonly string[];
}

/** A rule that asks for an order. */
export type InOrder<List extends string, F extends Facts> = Rule<
  { readonly [K in List]?: readonly ({ readonly id: string } & InputOf<F>)[] | undefined },
  Named<InOrderOutcome>,
  Verdict
>;

/** Its definition. */
export interface InOrderDefinition<List extends string, F extends Facts> extends RuleDefinition<F> {
  readonly list: { readonly name: List; readonly label: Text };
  /** The fact by which it is ordered: a number from 0. */
  readonly by: keyof NoInfer<F> & string;
  readonly first: 'lowest' | 'highest';
}

/**
 * Makes a rule that asks that a list stands in the order of a number (เรียงตามลำดับ). Equal numbers may stand either way. An empty list is not
 * in order.
 *
 * @th
 * สร้างกติกาที่ตรวจว่ารายการเรียงตามลำดับของตัวเลขหรือไม่ ตัวเลขที่เท่ากันสลับกันได้ รายการว่างถือว่าไม่เรียง
 *
 * @example
 * ```ts
 * import { cite, inOrder, money } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const poorestFirst = inOrder({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'poorest-first',
 *   title: { th: 'เรียงตามลำดับรายได้', en: 'In order of income' },
 *   source: cite(document)(1),
 *   list: { name: 'loans', label: { th: 'การให้ยืม', en: 'loans' } },
 *   facts: { income: money({ th: 'รายได้ครัวเรือน', en: 'household income' }) },
 *   by: 'income',
 *   first: 'lowest',
 * });
 * const loans = [{ id: 'ก', income: 20_000 }, { id: 'ข', income: 30_000 }, { id: 'ค', income: 25_000 }];
 * poorestFirst({ loans }).outOfOrder; // ['ค']
 * poorestFirst({ loans: [{ id: 'ก', income: 20_000 }, { id: 'ข' }] }).missing; // ['loans.1.income']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function inOrder<const List extends string, const F extends Facts>(
  definition: InOrderDefinition<List, F>,
): InOrder<List, F> {
  const { list, by, first, title, source } = definition;
  const entry = record(list.label, {
    ...definition.facts,
    id: subject(),
  } as Facts);
  type Entry = { readonly id: string } & Readonly<Record<string, Exact | undefined>>;
  type Values = Readonly<Record<string, readonly Entry[] | undefined>>;

  const isBehind = (key: Exact, mark: Exact): boolean =>
    first === 'lowest' ? compare(key, mark) < 0 : compare(key, mark) > 0;
  const outOfOrder = (entries: readonly Entry[]): readonly string[] => {
    const found: string[] = [];
    let mark: Exact | undefined;
    for (const { id, [by]: key } of entries) {
      if (key === undefined) continue;
      if (mark !== undefined && isBehind(key, mark)) found.push(id);
      else mark = key;
    }
    return found;
  };
  /** What is not known and could stand wrong: not at the end where nothing can be beyond it, behind nothing but 0. */
  const openIn = (entries: readonly Entry[]): readonly number[] => {
    const mayCount = ({ [by]: key }: Entry): boolean => key === undefined || compare(key, 0) > 0;
    const [start, end] = [entries.findIndex(mayCount), entries.findLastIndex(mayCount)];
    return [...entries.keys()].filter(index => {
      if (entries[index]?.[by] !== undefined) return false;
      return first === 'lowest' ? index < entries.length - 1 || start < index : index > 0 || end > index;
    });
  };
  const judge = (entries: readonly Entry[] | undefined): Verdict => {
    if (entries === undefined) return 'unknown';
    if (entries.length === 0) return 'unmet';
    if (outOfOrder(entries).length > 0) return 'unmet';
    return openIn(entries).length > 0 ? 'unknown' : 'met';
  };

  return defineRule<Facts, InOrderOutcome, Verdict>(
    { ...definition, facts: { [list.name]: listOf(list.label, entry) } },
    {
      outcome: given => {
        const entries = (given as Values)[list.name];
        const verdict = judge(entries);
        const open = entries ? openIn(entries).map(index => `${list.name}.${index}.${by}`) : [list.name];
        const actual = entries?.map(({ id }) => id);
        return {
          verdict,
          outOfOrder: outOfOrder(entries ?? []),
          criteria: [judged('in-order', title, verdict, { actual, source })],
          missing: verdict === 'unknown' ? open : [],
        };
      },
      decide: given => judge((given as Values)[list.name]),
    },
    { shape: 'inOrder', holds: { outOfOrder: { label: { th: 'อยู่ผิดลำดับ', en: 'out of order' } } } },
  ) as unknown as InOrder<List, F>;
}
