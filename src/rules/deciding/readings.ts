import type { Text } from '../../core/text.js';
import { choice, type Facts, required } from '../logic/fact.js';
import type { Places } from '../logic/read.js';
import {
  computationOf,
  type Named,
  orderOf,
  prepareRule,
  type Rule,
  type RuleDefinition,
  type RuleDescription,
} from '../logic/rule.js';

/** A rule by each reading. */
type ByReading = Readonly<
  Record<string, ((facts: never) => object) & Pick<Rule<never, object, unknown>, 'decide' | 'rule'>>
>;

/** One rule for each reading of its text. */
export interface ReadingsDefinition<Name extends string, Rules extends ByReading> {
  /** The fact by which the caller says which reading holds. */
  readonly reading: { readonly name: Name; readonly label: Text };
  /** The rule by each reading. All have the same id, facts, in the same order, and kind of outcome. */
  readonly rules: Rules;
  /** What each reading is called. */
  readonly labels: { readonly [R in keyof NoInfer<Rules>]: Text };
}

/** What any of some rules takes. */
type InputOfAny<One> = One extends (facts: infer Input) => unknown ? Input : never;

/** A rule whose text can be read in several ways, of which the caller names one. */
export type Readings<Name extends string, Rules extends ByReading> = Rule<
  InputOfAny<Rules[keyof Rules]> & { readonly [K in Name]: keyof Rules },
  Named<ReturnType<Rules[keyof Rules]> & { readonly [K in Name]: keyof Rules }>,
  ReturnType<Rules[keyof Rules]['decide']>
>;

/**
 * Makes one rule of several: the text leaves open how it is read, so the caller has to say, and the outcome repeats it.
 *
 * @th
 * สร้างกติกาเดียวจากหลายกติกา เมื่อข้อความอ่านได้หลายอย่าง ผู้ใช้ต้องระบุวิธีอ่าน และผลลัพธ์แสดงวิธีอ่านนั้นไว้
 *
 * @typeParam Rules - the rule by each reading
 * @throws Error the readings do not have one id and the same facts
 * @example
 * ```ts
 * import { checklist, cite, no, readings, yes, yesNo } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const definition = {
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'eligible',
 *   title: { th: 'เข้าเกณฑ์', en: 'Eligible' },
 *   source: cite(document)(1),
 *   facts: {
 *     strong: yesNo({ th: 'เข้มแข็ง', en: 'is strong' }),
 *     supported: yesNo({ th: 'เคยได้รับการสนับสนุน', en: 'was supported before' }),
 *   },
 * } as const;
 * const eligible = readings({
 *   reading: { name: 'repeats', label: { th: 'รายเดิมเข้าร่วมได้หรือไม่', en: 'whether repeats are let in' } },
 *   labels: { refused: { th: 'ไม่ได้', en: 'refused' }, allowed: { th: 'ได้', en: 'let in' } },
 *   rules: {
 *     refused: checklist({ ...definition, criteria: [yes('strong'), no('supported')] }),
 *     allowed: checklist({ ...definition, criteria: [yes('strong')] }),
 *   },
 * });
 * eligible({ strong: true, supported: true, repeats: 'refused' }).verdict; // 'unmet'
 * eligible({ strong: true, supported: true, repeats: 'allowed' }).verdict; // 'met'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function readings<const Name extends string, const Rules extends ByReading>(
  definition: ReadingsDefinition<Name, Rules>,
): Readings<Name, Rules> {
  const { reading, rules, labels } = definition;
  const names = Object.keys(rules) as [string, ...string[]];
  const rulesOf = Object.values(rules);
  const described = rulesOf.map(one => one.rule);
  const [first] = described as [RuleDescription];
  const { agency, programme, edition } = first.programme;
  const asked = ({ id, facts, ordered }: RuleDescription): string => JSON.stringify([id, Object.keys(facts), ordered]);
  if (described.some(each => asked(each) !== asked(first))) {
    throw new Error(`chumchon: the readings of ${first.id} must have one id and the same facts`);
  }
  // What all readings share stands in the description itself; what they differ in stands in each of them.
  const shared = Object.entries(first).filter(([key, value]) => described.every(each => each[key as 'id'] === value));
  const { title, source } = first;
  const ordered = orderOf(rulesOf[0] as object);
  const all = {
    title,
    source,
    ...Object.fromEntries(shared),
    ...(ordered && { ordered }),
    id: first.id.slice(`${agency}.${programme}.${edition}.`.length),
    parameters: Object.assign({}, ...described.map(({ parameters }) => parameters)),
    facts: { ...first.facts, [reading.name]: required(choice(reading.label, labels)) },
    readings: { by: reading.name, rules: Object.fromEntries(names.map((name, index) => [name, described[index]])) },
  };
  const told = {
    shape: 'readings',
    holds: [{ [reading.name]: { label: reading.label, words: labels } }, ...described.map(each => each.holds)].reduce(
      merged,
    ),
  };

  return prepareRule<Facts, object, unknown>(all as unknown as RuleDefinition<Facts>, told, rule => {
    const place = Object.keys(first.facts).length;
    const computations = Object.fromEntries(names.map(name => [name, computationOf(rules[name] as object)]));
    const by = (values: Places) => computations[values[place] as string] as ReturnType<typeof computationOf>;
    return {
      outcome: (values, refuse) => ({ rule, [reading.name]: values[place], ...by(values).outcome(values, refuse) }),
      decide: (values, refuse) => by(values).decide(values, refuse),
    };
  }) as unknown as Readings<Name, Rules>;
}

/** What is told by any of several readings: the words of all of them. */
function merged<Entries extends object>(left: Entries, right: Entries): Entries {
  const result = { ...left } as Record<string, unknown>;
  for (const [key, value] of Object.entries(right)) {
    const known = result[key];
    result[key] = typeof known === 'object' && known !== null ? merged(known, value) : value;
  }
  return result as Entries;
}
