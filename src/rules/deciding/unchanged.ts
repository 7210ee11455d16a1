import type { Citation } from '../../core/citation.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../criteria/criterion.js';
import { type Fact, type Facts, type InputOf, record, type ValuesOf } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** Whether what may not change is as it was, and what else has changed. */
export interface UnchangedOutcome<Kept extends string, Free extends string> {
  readonly verdict: Verdict;
  /** One criterion for each that may not change. */
  readonly criteria: readonly CriterionOutcome[];
  /** Those that were changed though they may not be. */
  readonly broken: readonly Kept[];
  /** Those that may change and did. */
  readonly changed: readonly Free[];
  /** What is missing on either side: `before.people`. */
  readonly missing: readonly string[];
}

type Sides<F extends Facts> = {
  readonly before: Fact<ValuesOf<F>, InputOf<F>, false>;
  readonly after: Fact<ValuesOf<F>, InputOf<F>, false>;
};

/** A rule that holds a record against an earlier one. */
export type Unchanged<Kept extends Facts, Free extends Facts> = Rule<
  {
    readonly before?: InputOf<Kept & Free> | undefined;
    readonly after?: InputOf<Kept & Free> | undefined;
  },
  Named<UnchangedOutcome<keyof Kept & string, keyof Free & string>>,
  Verdict,
  Sides<Kept & Free>
>;

/** Its definition: the facts that must stay as they were, and those that may differ. */
export interface UnchangedDefinition<Kept extends Facts, Free extends Facts>
  extends Omit<RuleDefinition<never>, 'facts'> {
  readonly kept: Kept;
  readonly free: Free;
  /** Where it says so of each; the rule's own place unless said otherwise. */
  readonly sources?: { readonly [K in keyof NoInfer<Kept>]?: Citation };
}

/** Lists are the same whatever the order of what they hold. */
const canonical = (value: unknown): string =>
  Array.isArray(value) ? JSON.stringify(value.map(canonical).sort()) : JSON.stringify(String(value));

const labels = {
  before: { th: 'ก่อนปรับ', en: 'before' },
  after: { th: 'หลังปรับ', en: 'after' },
  broken: { th: 'สิ่งที่ต้องคงไว้แต่ถูกปรับ', en: 'changed though it has to stay' },
  changed: { th: 'สิ่งที่ปรับ', en: 'what was changed' },
} as const;

const wordsOf = (facts: Facts): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(facts).map(([name, { label }]) => [name, label]));

type Side = Readonly<Record<string, unknown>>;

/**
 * Makes a rule that holds a record against an earlier one (สิ่งที่ต้องคงไว้): named facts must be as they were, the others may
 * differ. Lists are compared without regard to order. What is not known on either side is unknown.
 *
 * @th
 * สร้างกติกาเปรียบเทียบข้อมูลกับข้อมูลเดิม เรื่องที่ต้องคงไว้ต้องเหมือนเดิม เรื่องอื่นต่างได้ รายการเทียบโดยไม่ดูลำดับ
 *
 * @throws Error the definition is wrong: nothing has to stay, or a fact is both kept and free
 * @example
 * ```ts
 * import { cite, count, name, unchanged } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const adapted = unchanged({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'adapted',
 *   title: { th: 'การปรับกิจกรรม', en: 'Adapted' },
 *   source: cite(document)(1),
 *   kept: { people: count({ th: 'จำนวนคน', en: 'people' }, 'people') },
 *   free: { place: name({ th: 'สถานที่', en: 'place' }) },
 * });
 * const before = { people: 36, place: 'ศาลากลาง' };
 * adapted({ before, after: { people: 36, place: 'ออนไลน์' } }).changed; // ['place']
 * adapted({ before, after: { people: 35 } }).broken; // ['people']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function unchanged<const Kept extends Facts, const Free extends Facts>(
  definition: UnchangedDefinition<Kept, Free>,
): Unchanged<Kept, Free> {
  const { kept, free, sources, ...rule } = definition;
  const keptNames = Object.keys(kept);
  const freeNames = Object.keys(free);
  if (keptNames.length === 0 || keptNames.some(name => freeNames.includes(name))) {
    throw new Error(`chumchon: ${rule.id} needs facts that stay, apart from those that may change`);
  }
  const facts = {
    before: record(labels.before, { ...kept, ...free }),
    after: record(labels.after, { ...kept, ...free }),
  };
  type Values = { readonly before: Side | undefined; readonly after: Side | undefined };

  const compared = ({ before, after }: Values, name: string): Verdict => {
    const [was, is] = [before?.[name], after?.[name]];
    if (was === undefined || is === undefined) return 'unknown';
    return canonical(was) === canonical(is) ? 'met' : 'unmet';
  };
  const verdictOn = (values: Values): Verdict => {
    const verdicts = keptNames.map(name => compared(values, name));
    return verdicts.includes('unmet') ? 'unmet' : verdicts.includes('unknown') ? 'unknown' : 'met';
  };
  const criterion = (values: Values, name: string): CriterionOutcome => {
    const { th, en } = (kept[name] as Fact).label;
    const status = compared(values, name);
    const label: Text = { th: `คง${th}ไว้ตามเดิม`, en: `${en}: as before` };
    const isKnown = status !== 'unknown';
    return {
      id: name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`),
      label,
      status,
      ...(isKnown && { actual: status === 'met', required: true }),
      source: sources?.[name] ?? rule.source,
    };
  };
  const missingFrom = (values: Values): readonly string[] =>
    keptNames
      .filter(name => compared(values, name) === 'unknown')
      .flatMap(name =>
        (['before', 'after'] as const).flatMap(side => (values[side]?.[name] === undefined ? [`${side}.${name}`] : [])),
      );

  return defineRule<Facts, UnchangedOutcome<string, string>, Verdict>(
    { ...rule, facts: facts as Facts },
    {
      outcome: given => {
        const values = given as unknown as Values;
        const verdict = verdictOn(values);
        return {
          verdict,
          criteria: keptNames.map(name => criterion(values, name)),
          broken: keptNames.filter(name => compared(values, name) === 'unmet'),
          changed: freeNames.filter(name => compared(values, name) === 'unmet'),
          missing: verdict === 'unknown' ? missingFrom(values) : [],
        };
      },
      decide: given => verdictOn(given as unknown as Values),
    },
    {
      shape: 'unchanged',
      holds: {
        broken: { label: labels.broken, words: wordsOf(kept) },
        changed: { label: labels.changed, words: wordsOf(free) },
      },
    },
  ) as unknown as Unchanged<Kept, Free>;
}
