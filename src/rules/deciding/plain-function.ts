import type { Citation } from '../../core/citation.js';
import { own } from '../../core/own.js';
import type { Text } from '../../core/text.js';
import { kebab } from '../criteria/criterion.js';
import type { Facts, InputOf, ValuesOf } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import { type Draft, shownAmong } from '../logic/present.js';
import {
  type Computation,
  defineRule,
  type Entries,
  type Held,
  type Named,
  type OrderedFacts,
  type PathIn,
  type Refuse,
  type Rule,
  type RuleDefinition,
  type Told,
} from '../logic/rule.js';
import { figured } from '../logic/verdict.js';
import { type Found, type VerdictOutcome, type VerdictRule, verdictRule } from '../logic/verdict-rule.js';

/** An entry of an outcome that is a figure as well: how it came about, and where that stands, unless it is where the rule does. */
export interface Reckoned<Values = never> extends Held {
  readonly how: Text | ((values: Values) => Text);
  readonly source?: Citation;
  /** The facts that it comes from; the decision shows all where it names none, another figure none. */
  readonly from?: readonly (keyof Values & string)[];
}

/** Of which outcome something is: never there, but for the types. */
declare const outcomeOf: unique symbol;

/**
 * What a function computes: all of its outcome but the figures; what is missing is, while a figure is open, every fact that is
 * not known, unless it says otherwise.
 */
export type Computed<Outcome> = Draft<
  Omit<Outcome, 'figures' | 'missing'> & { readonly missing?: readonly string[] }
> & { readonly [outcomeOf]?: Outcome };

/**
 * Makes a rule of a plain function that computes figures: each entry that says how it came about is one, and one of them is
 * the decision.
 *
 * @th
 * สร้างกติกาจากฟังก์ชันธรรมดาที่คำนวณตัวเลข รายการของผลลัพธ์ที่บอกวิธีคำนวณแสดงเป็นตัวเลขหลักฐาน และรายการหนึ่งเป็นผลตัดสิน
 *
 * @param entries how the entries of its outcome are called, and how those that are figures came about
 * @param decision the entry that is the decision
 */
// @__NO_SIDE_EFFECTS__
export function figureFunction<const F extends Facts, Outcome extends object, const Name extends string>(
  definition: RuleDefinition<F> & OrderedFacts<F>,
  entries: { readonly [K in keyof NoInfer<Outcome>]?: Held | Reckoned<ValuesOf<F>> },
  decision: Name,
  compute: (values: ValuesOf<F>, refuse: Refuse) => Computed<Outcome>,
): Rule<InputOf<F>, Named<Outcome, PathIn<F>>, Name extends keyof Outcome ? Outcome[Name] : never, F> {
  type Found = Readonly<Record<string, string | number | null | undefined>>;
  const names = Object.keys(definition.facts);
  const holds: Record<string, Held> = {};
  const figures: ((found: Found, values: ValuesOf<F>) => FigureOutcome)[] = [];
  for (const [name, entry] of Object.entries<Reckoned<ValuesOf<F>>>(entries as never)) {
    const { how: _, source: __, from: ___, ...held } = entry;
    const how = own(entry, 'how');
    const source = own(entry, 'source') ?? definition.source;
    const from: readonly string[] = own(entry, 'from') ?? (name === decision ? names : []);
    holds[name] = held;
    if (how) {
      figures.push((found, values) =>
        figured(kebab(name), held.label, typeof how === 'function' ? how(values) : how, {
          value: own(found, name),
          unit: own(held, 'unit'),
          facts: shownAmong(from, values),
          source,
        }),
      );
    }
  }
  const canLack = names.some(name => !definition.facts[name]?.required);
  const computation: Computation<ValuesOf<F>, object, unknown> = {
    outcome: (values, refuse) => {
      const found = compute(values, refuse) as Found;
      const shown = figures.map(figure => figure(found, values));
      const isOpen = shown.some(figure => own(figure, 'value') === undefined);
      return {
        ...(canLack && { missing: isOpen ? names.filter(name => values[name as keyof F] === undefined) : [] }),
        ...found,
        figures: shown,
      };
    },
    decide: (values, refuse) => own(compute(values, refuse) as Found, decision),
  };
  return defineRule(definition, computation, { shape: 'function', holds }) as never;
}

/**
 * Makes a rule with a verdict that no shape has: a plain function finds the verdict, and tells the rest once somebody asks.
 *
 * @th
 * สร้างกติกาที่ให้ผลว่าผ่าน ไม่ผ่าน หรือยังไม่ทราบ จากฟังก์ชันธรรมดา เมื่อไม่มีรูปแบบใดรองรับ
 *
 * @param holds how the entries of its outcome are called
 * @param find the verdict, and what is told besides; what is missing counts only while the verdict is open
 */
// @__NO_SIDE_EFFECTS__
export const verdictFunction = <const F extends Facts, Outcome extends object>(
  definition: RuleDefinition<F> & OrderedFacts<F>,
  holds: Entries<NoInfer<Outcome>>,
  find: (values: ValuesOf<F>, refuse: Refuse) => Found<Outcome & VerdictOutcome>,
): VerdictRule<F, Outcome & VerdictOutcome> =>
  verdictRule<Outcome & VerdictOutcome, ValuesOf<F>, F>(
    definition,
    { shape: 'function', holds } as Told<Outcome & VerdictOutcome>,
    find,
  );
