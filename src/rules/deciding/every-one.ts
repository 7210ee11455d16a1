import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Node, Verdict } from '../criteria/criterion.js';
import {
  count,
  type Fact,
  type Facts,
  type InputOf,
  listOf,
  name,
  record,
  required,
  type ValuesOf,
} from '../logic/fact.js';
import { type CriterionOutcome, checkCriteria, examine, missingIn, verdictOf } from '../logic/logic.js';
import { defineRule, type Named, type Refuse, type Rule, type RuleDefinition } from '../logic/rule.js';

/** One of them with its evidence. */
export interface OneOutcome {
  readonly id: string;
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  /** Its own missing facts that can still change its verdict. */
  readonly missing: readonly string[];
}

/** How all of them stand. */
export interface EveryOneOutcome {
  /** Whether every one meets the criteria: `unknown` while one of the number is not listed or not known. */
  readonly verdict: Verdict;
  /** How many there are to be; absent where neither the rule nor the caller says so. */
  readonly number?: number;
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** How many of the number are not listed; absent where the number is not known. */
  readonly notListed?: number;
  readonly each: readonly OneOutcome[];
  /**
   * What can still change the verdict: the list's name where it is not complete, and facts such as `centres.0.hasPlan`.
   */
  readonly missing: readonly string[];
}

/** A rule that every one of several must meet by itself. */
export type EveryOne<F extends Facts, Name extends string> = Rule<
  { readonly [N in Name]: readonly ({ readonly id: string } & InputOf<F>)[] } & {
    readonly number?: number | undefined;
  },
  Named<EveryOneOutcome>,
  Verdict
>;

/** Its definition: what is asked of each, and how many there are to be. */
export interface EveryOneDefinition<F extends Facts, Name extends string> extends RuleDefinition<F> {
  /** The name of the list, and what one of it is called. */
  readonly list: { readonly name: Name; readonly label: Text };
  readonly unit: Unit;
  readonly criteria: readonly Node<ValuesOf<F>>[];
  /** How many there are to be, unless the caller gives another number (that of a province, say). */
  readonly number?: Parameter<number>;
}

/**
 * Makes a rule that every one of several must meet by itself (ทุกแห่ง): what one has more than enough of does not make up
 * for what another lacks.
 *
 * @throws Error the definition is wrong: two criteria of one name, two that read one fact, or a group that cannot be
 * met
 * @example
 * ```ts
 * import { atLeast, cite, count, everyOne, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const fiveEach = everyOne({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'five-each',
 *   title: { th: 'แห่งละ 5 ครัวเรือน', en: 'Five households each' },
 *   source: cite(document)(1),
 *   list: { name: 'centres', label: { th: 'ศูนย์', en: 'a centre' } },
 *   unit: 'centres',
 *   facts: { households: count({ th: 'ครัวเรือน', en: 'households' }, 'households') },
 *   criteria: [atLeast('households', parameter(5, 'households', cite(document)(1)))],
 *   number: parameter(2, 'centres', cite(document)(1)),
 * });
 * fiveEach({ centres: [{ id: 'one', households: 9 }, { id: 'two', households: 4 }] }).verdict; // 'unmet'
 * fiveEach({ centres: [{ id: 'one', households: 9 }] }).notListed; // 1
 * fiveEach({ centres: [{ id: 'one', households: 9 }], number: 1 }).verdict; // 'met'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function everyOne<const F extends Facts, const Name extends string>(
  definition: EveryOneDefinition<F, Name>,
): EveryOne<F, Name> {
  const { list, unit, criteria, number: printed, ...rule } = definition;
  const root = { id: rule.id, label: rule.title, of: criteria, least: criteria.length, mandatory: [] };
  checkCriteria([root]);
  const one = record(list.label, { ...rule.facts, id: required(name({ th: 'ชื่อหรือรหัส', en: 'its name or code' })) });
  const facts: Facts = {
    [list.name]: required(listOf(list.label, one as Fact)),
    number: count(
      printed
        ? { th: `จำนวนทั้งหมด (${printed.value} หากไม่ระบุ)`, en: `how many there are (${printed.value} unless given)` }
        : { th: 'จำนวนทั้งหมด', en: 'how many there are' },
      unit,
    ),
  };

  type One = ValuesOf<F> & { readonly id: string };
  const read = (values: ValuesOf<Facts>, refuse: Refuse) => {
    const all = values[list.name] as readonly One[];
    const number = (values['number'] as number | undefined) ?? printed?.value;
    if (number !== undefined && all.length > number) {
      refuse([list.name], all.length, { th: `ไม่เกิน ${number} รายการ`, en: `at most ${number}` });
    }
    const seen = new Set<string>();
    for (const { id } of all) {
      if (seen.has(id)) refuse([list.name], id, { th: 'ชื่อหรือรหัสที่ไม่ซ้ำกัน', en: 'a name or code that comes once' });
      seen.add(id);
    }
    return { all, number, verdicts: all.map(each => verdictOf(root, each)) };
  };
  const together = ({ all, number, verdicts }: ReturnType<typeof read>): Verdict => {
    if (verdicts.includes('unmet')) return 'unmet';
    return verdicts.includes('unknown') || all.length < (number ?? 0) ? 'unknown' : 'met';
  };

  return defineRule<Facts, EveryOneOutcome, Verdict>(
    { ...rule, facts },
    {
      outcome: (values, refuse) => {
        const given = read(values, refuse);
        const { all, number, verdicts } = given;
        const verdict = together(given);
        const of = (status: Verdict): number => verdicts.filter(each => each === status).length;
        const each = all.map((one, index) => ({
          id: one.id,
          verdict: verdicts[index] as Verdict,
          criteria: criteria.map(node => examine(node, one, rule)),
          missing: missingIn(root, one),
        }));
        const notListed = number === undefined ? undefined : number - all.length;
        const open = each.flatMap(({ missing }, index) => missing.map(fact => `${list.name}.${index}.${fact}`));
        return {
          verdict,
          number,
          met: of('met'),
          unmet: of('unmet'),
          unknown: of('unknown'),
          notListed,
          each,
          missing: verdict === 'unknown' ? [...(notListed ? [list.name] : []), ...open] : [],
        };
      },
      decide: (values, refuse) => together(read(values, refuse)),
    },
  ) as unknown as EveryOne<F, Name>;
}
