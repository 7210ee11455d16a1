/**
 * The facts of a rule as a schema of zod, for what takes no other: routers, forms, generators of OpenAPI.
 *
 * @module
 */
import { z } from 'zod';
import type { Text } from './core/text.js';
import { type Fact, type Facts, type InputOf, required as needed, record } from './rules/logic/fact.js';
import { isPlainObject } from './rules/logic/read.js';
import type { Rule } from './rules/logic/rule.js';

/** The language of what a schema says. */
export type SchemaLanguage = keyof Text;

type Language = SchemaLanguage;

/** What a single value looks like; whether it is accepted is asked of the fact itself. */
function leafOf({ json = {} }: Fact, error: () => string): z.ZodType {
  if (json['type'] === 'boolean') return z.boolean({ error });
  if (json['type'] === 'string') return z.string({ error });
  const words = json['enum'] as readonly (string | number | null)[] | undefined;
  if (words) return z.literal(words, { error });
  return z.union([z.number(), z.string(), z.custom<object>(value => typeof value === 'object')], { error });
}

function schemaOf(fact: Fact, language: Language): z.ZodType {
  const { label, accepts, fields, item, least = 0, most = 0, read, unit, required } = fact;
  const error = (): string => accepts[language];
  const base = fields
    ? recordOf(fields, language, error)
    : item
      ? z.array(schemaOf(item, language), { error }).min(least, { error }).max(most, { error })
      : leafOf(fact, error).refine(value => read?.(value) !== undefined, { error });
  const described = base.meta({ title: label.en, description: label.th, ...(unit && { 'x-unit': unit }) });
  return required ? described : described.optional();
}

/** A plain object of these facts: zod itself would take the instance of any class for one. */
const recordOf = (fields: Facts, language: Language, error: () => string) =>
  z
    .custom<object>(isPlainObject, { error })
    .pipe(
      z.strictObject(
        Object.fromEntries(Object.entries(fields).map(([name, fact]) => [name, schemaOf(fact, language)])),
      ),
    );

/**
 * The facts of a rule as a schema of zod: what it parses, the rule takes, and what it refuses is said in words of the fact, in
 * Thai unless English is asked for. Titles, Thai labels and units are its metadata. What only the rule as a whole can tell, such
 * as facts out of order or a name that comes twice, is asked of the rule. The values are handed on as they were given.
 *
 * @th
 * ให้ schema ของ zod สำหรับข้อเท็จจริงของกติกา ค่าที่ผ่านคือค่าที่กติการับ ค่าที่ไม่ผ่านมีคำอธิบายเป็นภาษาไทย (หรืออังกฤษเมื่อขอ) ใช้กับไลบรารีที่รับเฉพาะ zod
 * เงื่อนไขระหว่างข้อเท็จจริง เช่น ลำดับวันที่หรือชื่อซ้ำ ถามจากกติกาเอง ค่าที่ผ่านส่งต่อตามที่ให้มา
 *
 * @param rule any rule of the library, or one of your own
 * @param options `language` is `'th'` unless said otherwise
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
export function zodSchemaOf<Input extends object, F extends Facts>(
  rule: Rule<Input, object, unknown, F>,
  { language = 'th' }: { readonly language?: SchemaLanguage } = {},
): z.ZodType<InputOf<F>, InputOf<F>> {
  const { title, facts } = rule.rule;
  return schemaOf(needed(record(title, facts)), language).superRefine((given, context) => {
    const result = rule.safe(given);
    if (result.ok) return;
    for (const { path, accepted } of result.error.problems) {
      context.addIssue({ code: 'custom', path: [...path], message: accepted[language] });
    }
  }) as unknown as z.ZodType<InputOf<F>, InputOf<F>>;
}
