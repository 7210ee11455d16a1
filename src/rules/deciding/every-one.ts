import type { DecimalInput } from '../../core/decimal.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { withinBounds } from '../logic/bounds.js';
import {
  count,
  type Fact,
  type Facts,
  type InputOf,
  listOf,
  record,
  required,
  standard,
  subject,
  type ValuesOf,
} from '../logic/fact.js';
import {
  allOf,
  type CriterionOutcome,
  checkCriteria,
  evidenceOf,
  makeReady,
  missingIn,
  verdictOf,
} from '../logic/logic.js';
import type { Node, Verdict } from '../logic/node.js';
import type { Places } from '../logic/read.js';
import { type Named, prepareRule, type Refuse, type Rule, type RuleDefinition } from '../logic/rule.js';
import { together } from '../logic/verdict.js';

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
  /** Each by its name or code: a group of the criteria. */
  readonly criteria: readonly CriterionOutcome[];
  /**
   * What can still change the verdict: the list's name where it is not complete, `number` where it is not known, and facts such
   * as `centres.0.hasPlan`.
   */
  readonly missing: readonly string[];
}

/** A rule that every one of several must meet by itself. */
export type EveryOne<F extends Facts, Name extends string> = Rule<
  { readonly [N in Name]: readonly ({ readonly id: string } & InputOf<F>)[] } & {
    readonly number?: DecimalInput | undefined;
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

const told = {
  shape: 'everyOne',
  holds: {
    number: { label: { th: 'จำนวนทั้งหมด', en: 'how many there are' } },
    met: { label: { th: 'ผ่าน', en: 'met by' } },
    unmet: { label: { th: 'ไม่ผ่าน', en: 'not met by' } },
    unknown: { label: { th: 'ยังไม่ทราบ', en: 'not known of' } },
    notListed: { label: { th: 'ยังไม่อยู่ในรายการ', en: 'not listed' } },
  },
} as const;

/**
 * Makes a rule that every one of several must meet by itself (ทุกแห่ง): what one has more than enough of does not make up
 * for what another lacks. Without the number of all of them nobody can say that all do; of none at all it is not met.
 *
 * @th
 * สร้างกติกาที่ทุกแห่งต้องผ่านด้วยตนเอง ส่วนที่เกินของแห่งหนึ่งไม่ทดแทนแห่งอื่น ถ้าไม่ทราบจำนวนทั้งหมดยังสรุปไม่ได้ว่าครบ และถ้าไม่มีเลยถือว่าไม่ผ่าน
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
  const { list, unit, criteria, number: printed, id, title } = definition;
  checkCriteria([allOf(id, title, criteria)]);
  const label = printed
    ? { th: `จำนวนทั้งหมด (${printed.value} หากไม่ระบุ)`, en: `how many there are (${printed.value} unless given)` }
    : { th: 'จำนวนทั้งหมด', en: 'how many there are' };
  const number = count(label, unit);
  const facts: Facts = {
    [list.name]: required(listOf(list.label, record(list.label, { ...definition.facts, id: subject() }) as Fact)),
    number: printed ? standard(number, printed.value) : number,
  };

  return prepareRule<Facts, EveryOneOutcome, Verdict>({ ...definition, facts } as never, told, rule => {
    const of = criteria.map(node => withinBounds(node, definition));
    const ready = makeReady(allOf(id, title, of), definition);
    const idPlace = Object.keys(definition.facts).length;

    const read = (values: Places, refuse: Refuse) => {
      const all = values[0] as readonly Places[];
      const number = (values[1] as number | undefined) ?? printed?.value;
      if (number !== undefined && all.length > number) {
        refuse([list.name], all.length, { th: `ไม่เกิน ${number} รายการ`, en: `at most ${number}` });
      }
      return { all, number };
    };
    const overall = (verdicts: readonly Verdict[], number: number | undefined): Verdict => {
      const known = together(verdicts);
      if (known === 'unmet' || number === 0) return 'unmet';
      return number === undefined || verdicts.length < number ? 'unknown' : known;
    };

    return {
      outcome: (values, refuse) => {
        const { all, number } = read(values, refuse);
        const counts = { met: 0, unmet: 0, unknown: 0 };
        const open: string[] = [];
        const outcomes = all.map((one, index): CriterionOutcome => {
          const { status, source, criteria } = evidenceOf(ready, one);
          counts[status] += 1;
          const evidence = { id, label: title, status, source, criteria };
          for (const fact of missingIn(ready, evidence, one)) open.push(`${list.name}.${index}.${fact}`);
          const name = one[idPlace] as string;
          return { id: name, label: { th: name, en: name }, status, source, criteria };
        });
        const verdict = overall(
          outcomes.map(({ status }) => status),
          number,
        );
        const notListed = number === undefined ? undefined : number - all.length;
        const whole = number === undefined ? ['number', list.name] : notListed ? [list.name] : [];
        const rest = { criteria: outcomes, missing: verdict === 'unknown' ? [...whole, ...open] : [] };
        return number === undefined || notListed === undefined
          ? { rule, verdict, ...counts, ...rest }
          : { rule, verdict, number, ...counts, notListed, ...rest };
      },
      decide: (values, refuse) => {
        const { all, number } = read(values, refuse);
        return overall(
          all.map(one => verdictOf(ready, one)),
          number,
        );
      },
    };
  }) as unknown as EveryOne<F, Name>;
}
