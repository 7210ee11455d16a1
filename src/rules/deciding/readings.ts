import type { Text } from '../../core/text.js';
import { choice, type Facts, required } from '../logic/fact.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** One rule for each reading of its text. */
export interface ReadingsDefinition<Name extends string, Reading extends string, Input, Outcome, Decision> {
  /** The fact by which the caller says which reading holds. */
  readonly reading: { readonly name: Name; readonly label: Text };
  /** The rule by each reading. All have the same id, facts and kind of outcome. */
  readonly rules: { readonly [R in Reading]: Rule<Input, Outcome, Decision> };
  /** What each reading is called. */
  readonly labels: { readonly [R in Reading]: Text };
}

/** A rule whose text can be read in several ways, of which the caller names one. */
export type Readings<Name extends string, Reading extends string, Input, Outcome, Decision> = Rule<
  Input & { readonly [K in Name]: Reading },
  Named<Outcome & { readonly [K in Name]: Reading }>,
  Decision
>;

/**
 * Makes one rule of several: the text leaves open how it is read, so the caller has to say, and the outcome repeats it.
 *
 * @th
 * สร้างกติกาเดียวจากหลายกติกา เมื่อข้อความอ่านได้หลายอย่าง ผู้ใช้ต้องระบุวิธีอ่าน และผลลัพธ์แสดงวิธีอ่านนั้นไว้
 *
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
export function readings<
  const Name extends string,
  const Reading extends string,
  Input extends object,
  Outcome extends object,
  Decision,
>(
  definition: ReadingsDefinition<Name, Reading, Input, Outcome, Decision>,
): Readings<Name, Reading, Input, Outcome, Decision> {
  const { reading, rules, labels } = definition;
  const names = Object.keys(rules) as [Reading, ...Reading[]];
  const { rule } = rules[names[0]];
  const { agency, programme, edition } = rule.programme;
  const own = `${agency}.${programme}.${edition}.`;
  const facts: Facts = { ...rule.facts, [reading.name]: required(choice(reading.label, labels)) };

  /** The rule of the reading, and the facts without it. They were read once: what reads again must read the same. */
  const choose = (values: Readonly<Record<string, unknown>>) => {
    const { [reading.name]: chosen, ...rest } = values;
    return { chosen: chosen as Reading, by: rules[chosen as Reading], rest: rest as Input };
  };

  const { shape: _, holds, ...described } = rule;
  return defineRule<Facts, object, unknown>(
    {
      ...(described as unknown as RuleDefinition<Facts>),
      id: rule.id.slice(own.length),
      facts,
      // Each reading's rule as data, once somebody asks.
      get readings() {
        return { by: reading.name, rules: Object.fromEntries(names.map(name => [name, rules[name].rule])) };
      },
    } as RuleDefinition<Facts>,
    {
      outcome: values => {
        const { chosen, by, rest } = choose(values);
        return { [reading.name]: chosen, ...by(rest) };
      },
      decide: values => {
        const { by, rest } = choose(values);
        return by.decide(rest);
      },
    },
    { shape: 'readings', holds: { [reading.name]: { label: reading.label, words: labels }, ...holds } },
  ) as unknown as Readings<Name, Reading, Input, Outcome, Decision>;
}
