import type { DecimalInput } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import type { Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { count, type Facts } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Required, Verdict } from '../logic/node.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';

/** A kind of people among those who are counted together. */
export interface HeadKind {
  readonly label: Text;
  /** The fewest of this kind; without it there may be none. */
  readonly atLeast?: Parameter<number>;
}

/** So many people in all, of several kinds. */
export interface HeadcountOutcome {
  readonly verdict: Verdict;
  /** All of them; absent while the number of one kind is not known. */
  readonly heads?: number;
  /** `heads`, and each kind of which there must be some. */
  readonly criteria: readonly CriterionOutcome[];
  /** The kinds whose number can still change the verdict. */
  readonly missing: readonly string[];
}

/** A rule on how many people of several kinds there are together. The facts are the numbers, by kind. */
export type Headcount<Kind extends string> = Rule<
  { readonly [K in Kind]?: DecimalInput | undefined },
  Named<HeadcountOutcome>,
  Verdict
>;

/** Its definition. */
export interface HeadcountDefinition<Kind extends string> extends Omit<RuleDefinition<never>, 'facts'> {
  /** How many there must be in all. */
  readonly total: { readonly atLeast: Parameter<number>; readonly atMost?: Parameter<number> };
  readonly kinds: Readonly<Record<Kind, HeadKind>>;
}

/**
 * Makes a rule on how many people (จำนวนคน) there are of several kinds together, and whether the kinds that must be there are. A
 * number that is not known leaves open only what it can change: where there is no upper bound, enough are enough.
 *
 * @th
 * สร้างกติกาจำนวนคนหลายประเภทรวมกัน และประเภทที่ต้องมีครบหรือไม่ จำนวนที่ยังไม่ทราบกระทบเฉพาะสิ่งที่เปลี่ยนผลได้ ถ้าไม่มีจำนวนสูงสุด
 * เมื่อถึงจำนวนแล้วก็ผ่าน
 *
 * @throws Error the definition is wrong: a kind that is called `heads`, or bounds that no number can meet
 * @example
 * ```ts
 * import { cite, headcount, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const people = (number: number) => parameter(number, 'people', cite(document)(1));
 * const team = headcount({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'team',
 *   title: { th: 'ชุดปฏิบัติการ', en: 'Team' },
 *   source: cite(document)(1),
 *   total: { atLeast: people(7), atMost: people(10) },
 *   kinds: {
 *     officers: { label: { th: 'เจ้าหน้าที่', en: 'officers' }, atLeast: people(1) },
 *     villagers: { label: { th: 'ชาวบ้าน', en: 'villagers' } },
 *   },
 * });
 * team({ officers: 2, villagers: 5 }).verdict; // 'met'
 * team({ officers: 0 }).verdict; // 'unmet'
 * team({ officers: 4 }).missing; // ['villagers']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function headcount<const Kind extends string>(definition: HeadcountDefinition<Kind>): Headcount<Kind> {
  const { total, kinds, id } = definition;
  const each = Object.entries<HeadKind>(kinds).map(([kind, { label, atLeast }]) => ({ kind, label, atLeast }));
  const fewest = each.reduce((sum, { atLeast }) => sum + (atLeast?.value ?? 0), 0);
  const most = total.atMost?.value ?? Number.POSITIVE_INFINITY;
  if (each.some(({ kind }) => kind === 'heads') || total.atLeast.value > most || fewest > most) {
    throw new Error(`chumchon: the kinds of ${id} need names of their own and bounds that can be met`);
  }
  const facts: Facts = Object.fromEntries(each.map(({ kind, label }) => [kind, count(label, 'people')]));
  const requiredInAll: Required = {
    atLeast: decimalText(total.atLeast.value),
    ...(total.atMost && { atMost: decimalText(total.atMost.value) }),
  };
  const label = { th: 'จำนวนคนทั้งหมด', en: 'people in all' };

  type Values = Readonly<Record<string, number | undefined>>;

  const work = (values: Values) => {
    const open = each.filter(({ kind }) => values[kind] === undefined);
    const known = each.reduce((sum, { kind }) => sum + (values[kind] ?? 0), 0);
    const needed = open.reduce((sum, { atLeast }) => sum + (atLeast?.value ?? 0), 0);
    const kindStatus = each.map(({ kind, atLeast }): Verdict => {
      const value = values[kind];
      if (atLeast === undefined) return 'met';
      return value === undefined ? 'unknown' : value >= atLeast.value ? 'met' : 'unmet';
    });
    const inAll = ((): Verdict => {
      if (known > most) return 'unmet';
      if (open.length === 0 || !total.atMost) {
        if (known >= total.atLeast.value) return 'met';
      }
      return open.length === 0 ? 'unmet' : 'unknown';
    })();
    const verdict = ((): Verdict => {
      if (inAll === 'unmet' || kindStatus.includes('unmet') || known + needed > most) return 'unmet';
      return inAll === 'met' && !kindStatus.includes('unknown') ? 'met' : 'unknown';
    })();
    const isShort = known + needed < total.atLeast.value;
    const missing = open.filter(({ atLeast }) => atLeast || total.atMost || isShort).map(({ kind }) => kind);
    return { open, known, kindStatus, inAll, verdict, missing };
  };

  return defineRule<Facts, HeadcountOutcome, Verdict>(
    { ...definition, facts },
    {
      outcome: given => {
        const values = given as Values;
        const { open, known, kindStatus, inAll, verdict, missing } = work(values);
        const heads = open.length === 0 ? known : undefined;
        return {
          verdict,
          heads,
          criteria: [
            judged('heads', label, inAll, {
              actual: heads === undefined ? undefined : decimalText(heads),
              required: requiredInAll,
              unit: 'people',
              source: total.atLeast.source,
            }),
            ...each.flatMap(({ kind, label, atLeast }, index) =>
              atLeast
                ? judged(kind, label, kindStatus[index] as Verdict, {
                    actual: values[kind] === undefined ? undefined : decimalText(values[kind]),
                    required: { atLeast: decimalText(atLeast.value) },
                    unit: 'people',
                    source: atLeast.source,
                  })
                : [],
            ),
          ],
          missing: verdict === 'unknown' ? missing : [],
        };
      },
      decide: given => work(given as Values).verdict,
    },
    { shape: 'headcount', holds: { heads: { label, unit: 'people' } } },
  ) as unknown as Headcount<Kind>;
}
