/**
 * The facts of a rule as a schema of zod, for what takes no other: routers, forms, generators of OpenAPI.
 *
 * @module
 */
import { z } from 'zod';
import { oneOf, take, takeOptions } from './core/argument.js';
import type { Text } from './core/text.js';
import { schemaOf } from './rules/json-schema.js';
import { anyRule } from './rules/logic/any-rule.js';
import { type Facts, type InputOf, record } from './rules/logic/fact.js';
import type { Rule } from './rules/logic/rule.js';

/** The language of what a schema says. */
export type SchemaLanguage = keyof Text;

/** How a schema speaks. */
export interface SchemaOptions {
  /** Thai unless said otherwise. */
  readonly language?: SchemaLanguage;
}

const kinds = { language: /* @__PURE__ */ oneOf('th', 'en') };

/**
 * The facts of a rule as a schema of zod: what it parses, the rule takes, and what it refuses is said in words of the fact, in
 * Thai unless English is asked for. The values are handed on as they were given. `z.toJSONSchema`, and generators of OpenAPI
 * with it, write the JSON Schema of the rule: titles, Thai labels, units and the words of choices.
 *
 * @th
 * ให้ schema ของ zod สำหรับข้อเท็จจริงของกติกา ค่าที่ผ่านคือค่าที่กติการับ ค่าที่ไม่ผ่านมีคำอธิบายเป็นภาษาไทย (หรืออังกฤษเมื่อขอ) ใช้กับไลบรารีที่รับเฉพาะ zod
 * ค่าที่ผ่านส่งต่อตามที่ให้มา และ z.toJSONSchema เขียน JSON Schema ของกติกา
 *
 * @param rule any rule of the library, or one of your own
 * @param options `language` is `'th'` unless said otherwise
 * @throws {@link RuleInputError} what is no rule, or an option that is none
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 * import { zodSchemaOf } from 'chumchon/zod';
 *
 * const schema = zodSchemaOf(debtCentres.fy2565.household);
 * schema.safeParse({ inDebt: true, centreCohort: 2564 }).success; // true
 * schema.safeParse({ inDebt: 'ใช่' }).error?.issues[0]?.message; // 'จริงหรือเท็จ (true, false)'
 * ```
 */
export function zodSchemaOf<F extends Facts>(
  rule: Pick<Rule<never, object, unknown, F>, 'safe' | 'rule'>,
  options?: SchemaOptions,
): z.ZodType<InputOf<F>, InputOf<F>> {
  const { title, facts } = take('zodSchemaOf', anyRule, rule, ['rule']).rule;
  const { language = 'th' } = takeOptions<Required<SchemaOptions>>('zodSchemaOf', kinds, options);
  const taken = z.unknown();
  taken._zod.toJSONSchema = () => schemaOf(record(title, facts));
  return z.preprocess((given, context) => {
    const result = rule.safe(given);
    for (const { path, accepted } of result.ok ? [] : result.error.problems) {
      context.addIssue({ code: 'custom', path: [...path], message: accepted[language] });
    }
    return given;
  }, taken) as unknown as z.ZodType<InputOf<F>, InputOf<F>>;
}
