import type { DecimalInput } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { count, type Facts, listOf, record, required, subject, yesNo } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { judged, together } from '../logic/verdict.js';

/** One of many, judged by itself. */
export interface SubjectOutcome {
  readonly name: string;
  readonly status: Verdict;
  /** How much it reached; absent while it is not known. */
  readonly amount?: number;
  /** How much it lacks, 0 for none; absent while that is not known. */
  readonly lacking?: number;
  /** Whether its condition is met; absent while that is not known, and where there is no condition. */
  readonly condition?: boolean;
}

/** Each of many, and all of them together. */
export interface EachAndAllOutcome {
  readonly verdict: Verdict;
  /** `each` and `all`: a surplus of one does not make up for what another lacks. */
  readonly criteria: readonly CriterionOutcome[];
  /** What is known of all together. */
  readonly reached: number;
  readonly subjects: readonly SubjectOutcome[];
  /** The names of those that fall short by themselves. */
  readonly short: readonly string[];
  /** What is not known and can still change the verdict, by path. */
  readonly missing: readonly string[];
}

/** A rule that asks for so much of each and so much of all together. */
export type EachAndAll<List extends string, Amount extends string, Condition extends string> = Rule<
  {
    readonly [L in List]: readonly ({ readonly name: string } & {
      readonly [A in Amount]?: DecimalInput | undefined;
    } & {
      readonly [C in Condition]?: boolean | undefined;
    })[];
  },
  Named<EachAndAllOutcome>,
  Verdict
>;

/** Its definition. */
export interface EachAndAllDefinition<List extends string, Amount extends string, Condition extends string>
  extends Omit<RuleDefinition<never>, 'facts'> {
  /** The fact with the list of them. */
  readonly list: { readonly name: List; readonly label: Text };
  /** What is counted of each. */
  readonly amount: { readonly name: Amount; readonly label: Text; readonly unit: Unit };
  /** What must be so of each besides. */
  readonly condition?: { readonly name: Condition; readonly label: Text };
  /** The fewest of each. */
  readonly each: Parameter<number>;
  /** The fewest of all together. */
  readonly all: Parameter<number>;
}

/**
 * Makes a rule with two tests (แห่งละไม่น้อยกว่า … รวมทั้งสิ้นไม่น้อยกว่า …): each of many must reach so much, and all together so much.
 * Both must be met: a surplus in one place does not hide what another lacks. A name that comes twice is refused.
 *
 * @th
 * สร้างกติกาที่ตรวจสองชั้น คือ แห่งละไม่น้อยกว่าที่กำหนด และรวมทั้งสิ้นไม่น้อยกว่าที่กำหนด ต้องผ่านทั้งสอง ส่วนที่เกินของแห่งหนึ่งไม่ทดแทนแห่งอื่น
 * ชื่อที่ซ้ำไม่รับ
 *
 * @example
 * ```ts
 * import { cite, eachAndAll, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const activities = eachAndAll({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'activities',
 *   title: { th: 'กิจกรรม', en: 'Activities' },
 *   source: cite(document)(1),
 *   list: { name: 'villages', label: { th: 'หมู่บ้าน', en: 'villages' } },
 *   amount: { name: 'activities', label: { th: 'กิจกรรม', en: 'activities' }, unit: 'activities' },
 *   each: parameter(5, 'activities', cite(document)(1)),
 *   all: parameter(10, 'activities', cite(document)(1)),
 * });
 * const outcome = activities({ villages: [{ name: 'ก', activities: 7 }, { name: 'ข', activities: 4 }] });
 * outcome.criteria.map(({ id, status }) => [id, status]); // [['each', 'unmet'], ['all', 'met']]
 * outcome.short; // ['ข']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function eachAndAll<
  const List extends string,
  const Amount extends string,
  const Condition extends string = never,
>(definition: EachAndAllDefinition<List, Amount, Condition>): EachAndAll<List, Amount, Condition> {
  const { list, amount, condition, each, all } = definition;
  const one = record(list.label, {
    name: subject(),
    [amount.name]: count(amount.label, amount.unit),
    ...(condition && { [condition.name]: yesNo(condition.label) }),
  } as Facts);
  const facts: Facts = { [list.name]: required(listOf(list.label, one)) };

  type Subject = { readonly name: string } & Readonly<Record<string, unknown>>;
  type Values = Readonly<Record<string, readonly Subject[]>>;

  const amountOf = (one: Subject): number | undefined => one[amount.name] as number | undefined;
  const conditionOf = (one: Subject): boolean | undefined => condition && (one[condition.name] as boolean | undefined);
  const statusOf = (one: Subject): Verdict => {
    const reached = amountOf(one);
    const isSo = condition ? conditionOf(one) : true;
    if (isSo === false || (reached !== undefined && reached < each.value)) return 'unmet';
    return isSo === undefined || reached === undefined ? 'unknown' : 'met';
  };
  const work = (values: Values) => {
    const subjects = values[list.name] as readonly Subject[];
    const statuses = subjects.map(statusOf);
    const reached = subjects.reduce((sum, one) => sum + (amountOf(one) ?? 0), 0);
    const isOpen = subjects.some(one => amountOf(one) === undefined);
    const ofEach = subjects.length === 0 ? 'unmet' : together(statuses);
    const ofAll: Verdict = reached >= all.value ? 'met' : isOpen ? 'unknown' : 'unmet';
    return { subjects, statuses, reached, isOpen, ofEach, ofAll, verdict: together([ofEach, ofAll]) };
  };

  const missingOf = (one: Subject, index: number): readonly string[] => [
    ...(amountOf(one) === undefined ? [`${list.name}.${index}.${amount.name}`] : []),
    ...(condition && conditionOf(one) === undefined ? [`${list.name}.${index}.${condition.name}`] : []),
  ];

  return defineRule<Facts, EachAndAllOutcome, Verdict>(
    { ...definition, facts },
    {
      outcome: given => {
        const { subjects, statuses, reached, isOpen, ofEach, ofAll, verdict } = work(given as unknown as Values);
        const named = subjects.map(one => one.name);
        return {
          verdict,
          criteria: [
            judged(
              'each',
              { th: `${list.label.th}ทุกแห่งถึงเกณฑ์ แห่งที่ถึง`, en: `each of the ${list.label.en}; those that reach it` },
              ofEach,
              {
                actual: named.filter((_, index) => statuses[index] === 'met'),
                required: { atLeast: decimalText(each.value) },
                unit: amount.unit,
                source: each.source,
              },
            ),
            judged('all', { th: `${list.label.th}รวมกัน`, en: `all ${list.label.en} together` }, ofAll, {
              actual: isOpen ? undefined : decimalText(reached),
              required: { atLeast: decimalText(all.value) },
              unit: amount.unit,
              source: all.source,
            }),
          ],
          reached,
          subjects: subjects.map((one, index) => {
            const own = amountOf(one);
            return present<SubjectOutcome>({
              name: one.name,
              status: statuses[index],
              amount: own,
              lacking: own === undefined ? undefined : Math.max(0, each.value - own),
              condition: conditionOf(one),
            });
          }),
          short: named.filter((_, index) => statuses[index] === 'unmet'),
          missing: verdict === 'unknown' ? subjects.flatMap(missingOf) : [],
        };
      },
      decide: given => work(given as unknown as Values).verdict,
    },
    {
      shape: 'eachAndAll',
      holds: {
        reached: { label: { th: 'รวมที่ทราบ', en: 'known of all together' }, unit: amount.unit },
        subjects: {
          label: list.label,
          of: {
            amount: { label: amount.label, unit: amount.unit },
            lacking: { label: { th: 'ยังขาด', en: 'lacking' }, unit: amount.unit },
          },
        },
      },
    },
  ) as unknown as EachAndAll<List, Amount, Condition>;
}
