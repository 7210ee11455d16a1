import { type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import { count, type Fact, type Facts, type InputOf, standard } from '../logic/fact.js';
import type { Order } from '../logic/fact-type.js';
import type { FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { leaves } from '../logic/nodes.js';
import { present } from '../logic/present.js';
import type { Places } from '../logic/read.js';
import { type Named, prepareRule, type Refuse, type Rule, type Told } from '../logic/rule.js';
import { judged, listing, together } from '../logic/verdict.js';
import { type LackingOne, type MemberOutcome, type MembersDefinition, members } from './members.js';

/** How all of them stand. */
export interface EveryOneOutcome<Id extends string = string> {
  /** Whether every one meets the criteria: `unknown` while one of the number is not listed or not known. */
  readonly verdict: Verdict;
  /** How many there are to be; absent where neither the rule nor the caller says so. */
  readonly number?: number;
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** How many of the number are not listed; absent where the number is not known. */
  readonly notListed?: number;
  /** Those that do not meet the criteria by themselves. */
  readonly short: readonly string[];
  /** What all that are listed have together, as far as it is known; absent where nothing is asked of all together. */
  readonly reached?: DecimalText;
  /** `together`, where something is asked of all together, and each by its name or code: a group of the criteria. */
  readonly criteria: readonly MemberOutcome<Id>[];
  /** How many are listed. */
  readonly figures: readonly [FigureOutcome];
  /**
   * What can still change the verdict: the list's name where it is not complete, `number` where it is not known, and facts such
   * as `centres.0.hasPlan`.
   */
  readonly missing: readonly string[];
  /**
   * Who would still have to meet what: `together` by itself, and the first hundred of those that are listed with the fewest of
   * their criteria; empty once all meet them, and where a circumstance rules one of them out.
   */
  readonly next: readonly LackingOne<Id>[];
}

/** A rule that every one of several must meet by itself. */
export type EveryOne<F extends Facts, Name extends string, All = undefined, Id extends string = string> = Rule<
  { readonly [N in Name]: readonly ({ readonly id: string } & InputOf<F>)[] } & ([All] extends [undefined]
    ? { readonly number?: DecimalInput | undefined }
    : unknown),
  Named<EveryOneOutcome<Id>, 'number' | Name | `${Name}.${number}.${keyof F & string}`>,
  Verdict
>;

/** How much of a number of each all of them must have together (รวมทั้งสิ้นไม่น้อยกว่า …). */
export interface SumOfAll<Name extends string> {
  readonly fact: Name;
  readonly atLeast: Parameter<number>;
}

/** Its definition: what is asked of each, and how many there are to be. */
export interface EveryOneDefinition<
  F extends Facts,
  Name extends string,
  All extends SumOfAll<keyof F & string> | undefined = undefined,
  Id extends string = string,
> extends MembersDefinition<F, Name, Id> {
  readonly unit: Unit;
  /** How many there are to be, unless the caller gives another number (that of a province, say). */
  readonly number?: Parameter<number>;
  /** How many there are at most, whatever number the caller gives; any number unless said. */
  readonly most?: Parameter<number>;
  /** Facts of each in ascending order, such as the first and the last day: a row out of order is refused. */
  readonly eachOrdered?: Order<keyof NoInfer<F> & string>;
  /** What all must have together besides, of a fact that the criteria look at: the printed `number` of them then holds for everybody. */
  readonly together?: All;
}

/**
 * Makes a rule that every one of several must meet by itself (ทุกแห่ง): what one has more than enough of does not make up
 * for what another lacks, also where so much is asked of all together besides. Without the number of all of them nobody can
 * say that all do; of none at all it is not met.
 *
 * @th
 * สร้างกติกาที่ทุกแห่งต้องผ่านด้วยตนเอง ส่วนที่เกินของแห่งหนึ่งไม่ทดแทนแห่งอื่น แม้กำหนดยอดรวมทั้งสิ้นไว้ด้วย ถ้าไม่ทราบจำนวนทั้งหมดยังสรุปไม่ได้ว่าครบ
 * และถ้าไม่มีเลยถือว่าไม่ผ่าน
 *
 * @throws Error the definition is wrong: two criteria of one name, two that read one fact or one that there is not, a group
 * that cannot be met, or a sum of what no criterion looks at or of no printed number
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
 * const outcome = fiveEach({ centres: [{ id: 'one', households: 9 }, { id: 'two', households: 4 }] });
 * outcome.short; // ['two']
 * outcome.next; // [{ id: 'two', criteria: ['households'] }]
 * fiveEach({ centres: [{ id: 'one', households: 9 }] }).notListed; // 1
 * fiveEach({ centres: [{ id: 'one', households: 9 }], number: 1 }).verdict; // 'met'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function everyOne<
  const F extends Facts,
  const Name extends string,
  const All extends SumOfAll<keyof F & string> | undefined = undefined,
  Id extends string = string,
>(definition: EveryOneDefinition<F, Name, All, Id>): EveryOne<F, Name, All, Id> {
  const { eachOrdered: order, ...rest } = definition;
  const { list, unit, criteria, number: printed, most, together: whole, id, source } = rest;
  const listed = members({ ...rest, ...(order && { ordered: order }) });
  if (whole && !(printed && leaves(criteria).some(({ reads }) => reads.includes(whole.fact)))) {
    throw new Error(`chumchon: ${id} can add up only what a criterion looks at, of a printed number`);
  }
  const number = count(
    printed
      ? { th: `จำนวนทั้งหมด (${printed.value} หากไม่ระบุ)`, en: `how many there are (${printed.value} unless given)` }
      : { th: 'จำนวนทั้งหมด', en: 'how many there are' },
    unit,
    // Of those whose names are known there are no more than names.
    list.id?.choices ? { most: Object.keys(list.id.choices).length } : most && { most: most.value },
  );
  const facts: Facts = {
    ...listed.facts,
    ...(whole ? {} : { number: printed ? standard(number, printed.value) : number }),
  };
  const summed = whole && (definition.facts[whole.fact] as Fact);

  const described = { ...rest, ...(order && { eachOrdered: order.chains }), facts } as never;
  return prepareRule<Facts, EveryOneOutcome, Verdict>(described, toldOf(unit, summed), rule => {
    const { verdicts, examine } = listed.make();
    const sumPlace = whole ? Object.keys(definition.facts).indexOf(whole.fact) : 0;

    const read = (values: Places, refuse: Refuse) => {
      const all = values[0] as readonly Places[];
      if (order) {
        for (const [index, one] of all.entries()) {
          const refuseOne: Refuse = (path, ...rest) => refuse([list.name, index, ...path], ...rest);
          order.reader(definition.facts, () => one, refuseOne)(one);
        }
      }
      const number = (whole ? undefined : (values[1] as number | undefined)) ?? printed?.value;
      if (number !== undefined && all.length > number) {
        refuse([list.name], all.length, { th: `ไม่เกิน ${number} รายการ`, en: `at most ${number}` });
      }
      const reached = whole && sum(all.map(one => (one[sumPlace] as Exact | undefined) ?? 0));
      const isWhole = whole !== undefined && all.length === number && all.every(one => one[sumPlace] !== undefined);
      const isReached = !whole || !reached || reached.gte(exact(whole.atLeast.value));
      const ofAll: Verdict = isReached ? 'met' : isWhole ? 'unmet' : 'unknown';
      return { all, number, reached, isWhole, ofAll };
    };
    const overall = (verdicts: readonly Verdict[], { number, ofAll }: ReturnType<typeof read>): Verdict => {
      const known = together([...verdicts, ofAll]);
      if (known === 'unmet' || number === 0) return 'unmet';
      return number === undefined || verdicts.length < number ? 'unknown' : known;
    };

    return {
      outcome: (values, refuse) => {
        const found = read(values, refuse);
        const { all, number, reached, isWhole, ofAll } = found;
        const counts = { met: 0, unmet: 0, unknown: 0 };
        const { each, open, lacking } = examine(all);
        for (const { status } of each) counts[status] += 1;
        const statuses = each.map(({ status }) => status);
        const verdict = overall(statuses, found);
        const inAll =
          whole &&
          judged('together', { th: 'รวมทั้งสิ้น', en: 'all together' }, ofAll, {
            actual: isWhole ? reached : undefined,
            required: { atLeast: whole.atLeast.value },
            unit: summed?.unit,
            source: whole.atLeast.source,
          });
        const notListed = number === undefined ? undefined : number - all.length;
        const notWhole = number === undefined ? ['number', list.name] : notListed ? [list.name] : [];
        return present<Named<EveryOneOutcome>>({
          rule,
          verdict,
          number,
          ...counts,
          notListed,
          short: each.filter(({ status }) => status === 'unmet').map(({ id }) => id),
          reached: reached && decimalText(reached),
          criteria: inAll ? [inAll, ...each] : each,
          figures: [listing(all.length, unit, printed?.source ?? source)],
          missing: verdict === 'unknown' ? [...notWhole, ...open] : [],
          next: lacking && ofAll !== 'met' ? [{ id: 'together', criteria: [] }, ...lacking] : (lacking ?? []),
        });
      },
      decide: (values, refuse) => {
        const found = read(values, refuse);
        return overall(verdicts(found.all), found);
      },
    };
  }) as unknown as EveryOne<F, Name, All, Id>;
}

const toldOf = (unit: Unit, summed: Fact | undefined): Told<EveryOneOutcome> => ({
  shape: 'everyOne',
  holds: {
    number: { label: { th: 'จำนวนทั้งหมด', en: 'how many there are' }, unit },
    met: { label: { th: 'ผ่าน', en: 'met by' }, unit },
    unmet: { label: { th: 'ไม่ผ่าน', en: 'not met by' }, unit },
    unknown: { label: { th: 'ยังไม่ทราบ', en: 'not known of' }, unit },
    notListed: { label: { th: 'ยังไม่อยู่ในรายการ', en: 'not listed' }, unit },
    short: { label: { th: 'ที่ไม่ผ่าน', en: 'those that do not meet it' } },
    ...(summed && {
      reached: { label: { th: 'รวมเท่าที่ทราบ', en: 'known of all together' }, ...(summed.unit && { unit: summed.unit }) },
    }),
  },
});
