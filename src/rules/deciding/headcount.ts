import type { DecimalInput } from '../../core/decimal.js';
import type { Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { atLeast, atMost, between, type Criterion, exactly, type Kebab } from '../criteria/criterion.js';
import { count, type Fact } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { shownAmong } from '../logic/present.js';
import type { Shaped } from '../logic/rule.js';
import { judged, together, verdictOn } from '../logic/verdict.js';
import { type VerdictOutcome, type VerdictRule, verdictRule } from '../logic/verdict-rule.js';
import { type Checklist, checklist } from './checklist.js';

/** A kind of people among those who are counted together. */
export interface HeadKind {
  readonly label: Text;
  /** The fewest of this kind; without it there may be none. */
  readonly atLeast?: Parameter<number>;
}

/** So many people in all, of several kinds. */
export interface HeadcountOutcome extends VerdictOutcome {
  /** All of them; absent while the number of one kind is not known. */
  readonly heads?: number;
  /** `heads`, and each kind of which there must be some. */
  readonly criteria: readonly CriterionOutcome[];
  /** The kinds whose number can still change the verdict. */
  readonly missing: readonly string[];
}

/** A rule on how many people of several kinds there are together. The facts are the numbers, by kind. */
export type Headcount<Kind extends string> = VerdictRule<
  { readonly [K in Kind]: Fact<number, DecimalInput, false> },
  HeadcountOutcome
>;

/** Its definition. */
export interface HeadcountDefinition<Kind extends string> extends Shaped {
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
  const facts = Object.fromEntries(each.map(({ kind, label }) => [kind, count(label, 'people')]));
  const label = { th: 'จำนวนคนทั้งหมด', en: 'people in all' };

  /** How a number stands that is at least so much, and no more where nothing is open. */
  const inAll = (heads: number, isOpen: boolean): Verdict => {
    if (heads > most || (!isOpen && heads < total.atLeast.value)) return 'unmet';
    return heads >= total.atLeast.value && (!isOpen || !total.atMost) ? 'met' : 'unknown';
  };

  return verdictRule<HeadcountOutcome, Readonly<Record<string, number | undefined>>>(
    { ...definition, facts },
    { shape: 'headcount', holds: { heads: { label, unit: 'people' } } },
    values => {
      const open = each.filter(({ kind }) => values[kind] === undefined);
      const known = each.reduce((sum, { kind }) => sum + (values[kind] ?? 0), 0);
      const needed = open.reduce((sum, { atLeast }) => sum + (atLeast?.value ?? 0), known);
      const isOpen = open.length > 0;
      const heads = isOpen ? undefined : known;
      const ofKinds = each.flatMap(({ kind, label, atLeast }) => {
        const actual = values[kind];
        if (!atLeast) return [];
        const { value: least, source } = atLeast;
        const status = verdictOn(actual === undefined ? undefined : actual >= least);
        return judged(kind, label, status, { actual, required: { atLeast: least }, unit: 'people', source });
      });
      return {
        verdict: together([inAll(known, isOpen), inAll(needed, isOpen), ...ofKinds.map(({ status }) => status)]),
        tell: () => ({
          heads,
          criteria: [
            judged('heads', label, inAll(known, isOpen), {
              actual: heads,
              required: { atLeast: total.atLeast.value, ...(total.atMost && { atMost: most }) },
              unit: 'people',
              facts: shownAmong(Object.keys(kinds), values),
              source: total.atLeast.source,
            }),
            ...ofKinds,
          ],
          missing: open
            .filter(({ atLeast }) => atLeast || total.atMost || needed < total.atLeast.value)
            .map(({ kind }) => kind),
        }),
      };
    },
  ) as unknown as Headcount<Kind>;
}

/** How many of a role there must be: exactly so many, or within bounds. */
export type Heads =
  | { readonly exactly: Parameter<number> }
  | { readonly atLeast: Parameter<number>; readonly atMost?: Parameter<number> }
  | { readonly atMost: Parameter<number> };

/** A role on a roster. */
export type Role = { readonly label: Text } & Heads;

type RosterFacts<Roles> = { readonly [K in keyof Roles]: Fact<number, DecimalInput, false> };

/** A checklist of heads, a criterion a role. */
export type Roster<Roles> = Checklist<RosterFacts<Roles>, Kebab<keyof Roles & string>>;

/** A roster's definition: its roles by name. */
export interface RosterDefinition<Roles extends Readonly<Record<string, Role>>> extends Shaped {
  readonly roles: Roles;
}

function heads(name: string, role: Role): Criterion<Readonly<Record<string, number | undefined>>> {
  if ('exactly' in role) return exactly(name, role.exactly);
  if (!('atLeast' in role)) return atMost(name, role.atMost);
  return role.atMost ? between(name, role.atLeast, role.atMost) : atLeast(name, role.atLeast);
}

/**
 * Makes a checklist of how many heads there are in each role. The facts are the numbers of heads, by role.
 *
 * @th
 * สร้างกติกาจำนวนคนในแต่ละตำแหน่งหรือหน้าที่
 */
// @__NO_SIDE_EFFECTS__
export function roster<const Roles extends Readonly<Record<string, Role>>>(
  definition: RosterDefinition<Roles>,
): Roster<Roles> {
  const { roles, ...rule } = definition;
  const entries = Object.entries(roles);
  const facts = Object.fromEntries(entries.map(([name, { label }]) => [name, count(label, 'people')]));
  const criteria = entries.map(([name, role]) => heads(name, role));
  return checklist({ ...rule, facts, criteria }) as unknown as Roster<Roles>;
}
