import { normalName } from '../../core/names.js';
import { labelsOf } from '../../core/text.js';
import { kebab } from '../criteria/criterion.js';
import { type Fact, type Facts, type InputOf, record, type ValuesOf } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Observed, Verdict } from '../logic/node.js';
import { observed } from '../logic/present.js';
import type { Named, Rule, Shaped } from '../logic/rule.js';
import { figured, judged, together, verdictOn } from '../logic/verdict.js';
import { type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';

/** Whether what may not change is as it was, and what else has changed. */
export interface UnchangedOutcome<Kept extends string, Free extends string> extends VerdictOutcome {
  /** One criterion for each that may not change. */
  readonly criteria: readonly CriterionOutcome[];
  /** Those that were changed though they may not be. */
  readonly broken: readonly Kept[];
  /** Those that may change and did. */
  readonly changed: readonly Free[];
  /** What those that changed are now, beside what they were. */
  readonly figures: readonly FigureOutcome[];
  /** What is missing on either side: `before.people`. */
  readonly missing: readonly string[];
}

type Sides<F extends Facts> = {
  readonly before: Fact<ValuesOf<F>, InputOf<F>, false>;
  readonly after: Fact<ValuesOf<F>, InputOf<F>, false>;
};

/** A rule that holds a record against an earlier one. */
export type Unchanged<Kept extends Facts, Free extends Facts> = Rule<
  InputOf<Sides<Kept & Free>>,
  Named<UnchangedOutcome<keyof Kept & string, keyof Free & string>, `${keyof typeof sides}.${keyof Kept & string}`>,
  Verdict,
  Sides<Kept & Free>
>;

/** Its definition: the facts that must stay as they were, and those that may differ. */
export interface UnchangedDefinition<Kept extends Facts, Free extends Facts> extends Shaped {
  readonly kept: Kept;
  readonly free: Free;
}

/** Lists are the same whatever the order of what they hold, names however they are written. */
const canonical = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map(canonical).sort() : normalName(String(value)));

const sides = {
  before: { th: 'ก่อนปรับ', en: 'before' },
  after: { th: 'หลังปรับ', en: 'after' },
} as const;

const mayChange = { th: 'เปลี่ยนไปตามที่ทำได้', en: 'changed as it may be' };

/**
 * Makes a rule that holds a record against an earlier one (สิ่งที่ต้องคงไว้): named facts must be as they were, the others may
 * differ. Lists are compared without regard to order, names however they are written. What is not known on either side is unknown.
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
  const { kept, free, ...rule } = definition;
  const keptNames = Object.keys(kept);
  const freeNames = Object.keys(free);
  if (keptNames.length === 0 || keptNames.some(name => freeNames.includes(name))) {
    throw new Error(`chumchon: ${rule.id} needs facts that stay, apart from those that may change`);
  }
  const both = { ...kept, ...free };
  const words = labelsOf(both);
  type Side = Readonly<Record<string, unknown>> | undefined;

  return verdictRule<UnchangedOutcome<string, string>, Readonly<Record<keyof typeof sides, Side>>>(
    Object.assign(
      { ...rule, facts: { before: record(sides.before, both), after: record(sides.after, both) } },
      // What the description says besides.
      { kept: keptNames },
    ),
    {
      shape: 'unchanged',
      holds: {
        broken: { label: { th: 'เปลี่ยนไปทั้งที่ต้องคงไว้', en: 'changed though it may not be' }, words },
        changed: { label: mayChange, words },
      },
    },
    values => {
      const bySide = (name: string) => Object.entries(values).map(([side, its]) => [side, its?.[name]] as const);
      const compared = (name: string): Verdict => {
        const [was, is] = bySide(name).map(([, value]) => value);
        return verdictOn(was === undefined || is === undefined ? undefined : canonical(was) === canonical(is));
      };
      const statuses = keptNames.map(name => ({ name, status: compared(name) }));
      const shown = (name: string): Readonly<Record<string, Observed>> =>
        Object.fromEntries(
          bySide(name)
            .filter(([, value]) => value !== undefined)
            .map(([side, value]) => [side, Array.isArray(value) ? value.map(String) : observed(value as string)]),
        );
      const changed = freeNames.filter(name => compared(name) === 'unmet');
      return {
        verdict: together(statuses.map(({ status }) => status)),
        tell: () => ({
          criteria: statuses.map(({ name, status }) => {
            const { th, en } = (kept[name] as Fact).label;
            const known = status === 'unknown' ? {} : { actual: status === 'met', required: true };
            const label = { th: `คง${th}ไว้ตามเดิม`, en: `${en}: as before` };
            return judged(kebab(name), label, status, { ...known, facts: shown(name), source: rule.source });
          }),
          broken: statuses.filter(({ status }) => status === 'unmet').map(({ name }) => name),
          changed,
          figures: changed.map(name => {
            const { label, unit } = free[name] as Fact;
            const { after, ...facts } = shown(name);
            const value = [after].flat().join(', ');
            return figured(kebab(name), label, mayChange, { value, unit, facts, source: rule.source });
          }),
          missing: keptNames.flatMap(name =>
            bySide(name).flatMap(([side, value]) => (value === undefined ? [`${side}.${name}`] : [])),
          ),
        }),
      };
    },
  ) as unknown as Unchanged<Kept, Free>;
}
