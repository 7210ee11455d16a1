import { compare, type Exact } from '../../core/decimal.js';
import type { Text } from '../../core/text.js';
import type { Fact, Facts, InputOf } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Named, Rule, RuleDefinition } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';
import { type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';
import { membersFact } from './members.js';
import { weighing } from './weighing.js';

/** Whether a list stands in the order of a number. */
export interface InOrderOutcome extends VerdictOutcome {
  /** The ids of those who stand behind somebody that they should stand before. */
  readonly outOfOrder: readonly string[];
  /** Whether the list stands in its order: below it, each that does not, with the number that it should not stand behind. */
  readonly criteria: readonly [CriterionOutcome];
  /** What is not known and can still change the verdict, e.g. `loans.2.income`. */
  readonly missing: readonly string[];
}

/** A rule that asks for an order. */
export type InOrder<List extends string, F extends Facts> = Rule<
  { readonly [K in List]?: readonly ({ readonly id: string } & InputOf<F>)[] | undefined },
  Named<InOrderOutcome, List | `${List}.${number}.${keyof F & string}`>,
  Verdict
>;

/** Its definition. */
export interface InOrderDefinition<List extends string, F extends Facts> extends RuleDefinition<F> {
  readonly list: { readonly name: List; readonly label: Text };
  /** The fact by which it is ordered: a number. */
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
  const fact = definition.facts[by] as Fact;
  const { of: weigh, worst, best } = weighing(first, fact);
  const limit = first === 'lowest' ? 'atLeast' : 'atMost';
  type Entry = { readonly id: string } & Readonly<Record<string, Exact | undefined>>;

  const judge = (entries: readonly Entry[]) => {
    const weights = entries.map(({ [by]: value }) => (value === undefined ? undefined : weigh(value)));
    let mark = { weight: best, value: undefined as Exact | undefined };
    const outOfOrder: { readonly id: string; readonly value: Exact; readonly behind: Exact }[] = [];
    for (const [place, { id, [by]: value }] of entries.entries()) {
      const weight = weights[place];
      if (value === undefined || weight === undefined) continue;
      if (compare(weight, mark.weight) > 0) outOfOrder.push({ id, value, behind: mark.value as Exact });
      else mark = { weight, value };
    }
    // An open number can stand wrong behind one that may weigh less than the most, and before one that may weigh more than the least.
    const low = weights.findIndex(weight => weight === undefined || compare(weight, best) < 0);
    const high = weights.findLastIndex(weight => weight === undefined || compare(weight, worst) > 0);
    const open = [...weights.keys()].filter(place => weights[place] === undefined && (low < place || high > place));
    const isBroken = entries.length === 0 || outOfOrder.length > 0;
    const verdict: Verdict = isBroken ? 'unmet' : open.length > 0 ? 'unknown' : 'met';
    return { verdict, outOfOrder, missing: open.map(place => `${list.name}.${place}.${by}`) };
  };

  return verdictRule<InOrderOutcome, Readonly<Record<string, readonly Entry[] | undefined>>>(
    { ...definition, facts: { [list.name]: membersFact(definition) } },
    { shape: 'inOrder', holds: { outOfOrder: { label: { th: 'อยู่ผิดลำดับ', en: 'out of order' } } } },
    ({ [list.name]: entries }) => {
      const unknown = { verdict: 'unknown' as const, outOfOrder: [], missing: [list.name] };
      const { verdict, outOfOrder, missing } = entries ? judge(entries) : unknown;
      const wrong = () =>
        outOfOrder.map(({ id, value, behind }) => {
          const label = { th: `${id} — ${fact.label.th}`, en: `${id} — ${fact.label.en}` };
          return judged(id, label, 'unmet', { actual: value, required: { [limit]: behind }, unit: fact.unit, source });
        });
      return {
        verdict,
        tell: () => ({
          outOfOrder: outOfOrder.map(({ id }) => id),
          criteria: [
            judged('in-order', title, verdict, {
              actual: entries?.map(({ id }) => id),
              source,
              ...(outOfOrder.length > 0 && { criteria: wrong() }),
            }),
          ],
          missing,
        }),
      };
    },
  ) as unknown as InOrder<List, F>;
}
