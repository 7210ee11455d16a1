import { take } from '../core/argument.js';
import { anyRule } from './logic/any-rule.js';
import { record } from './logic/fact.js';
import { type JsonSchema, schemaOf } from './logic/json-schema.js';
import type { RuleDescription } from './logic/rule.js';

/**
 * The JSON Schema (draft 2020-12) of what a rule accepts, for forms and for checks in other languages. Numbers that have
 * decimals are texts there (`'69.85'`), as outcomes write them: what JSON calls a number has no certain decimals.
 *
 * @th
 * ให้ JSON Schema (ฉบับ 2020-12) ของข้อเท็จจริงที่กติการับ สำหรับสร้างแบบฟอร์มหรือตรวจข้อมูลในภาษาอื่น จำนวนที่มีทศนิยมเขียนเป็นข้อความ เช่น '69.85'
 *
 * @param of the rule
 * @throws {@link RuleInputError} what is no rule: `jsonSchema` of `chumchon/catalogue` takes an id
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 * import { jsonSchemaOf } from 'chumchon/rules';
 *
 * const schema = jsonSchemaOf(debtCentres.fy2565.household);
 * schema.$id; // 'urn:chumchon:cdd.debt-centres.fy2565.household'
 * schema.additionalProperties; // false
 * ```
 */
export function jsonSchemaOf(of: {
  readonly rule: Pick<RuleDescription, 'id' | 'title' | 'facts'>;
}): JsonSchema & { readonly $id: string; readonly additionalProperties?: unknown } {
  const { id, title, facts } = take('jsonSchemaOf', anyRule, of, ['of']).rule;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:chumchon:${id}`,
    ...schemaOf(record(title, facts)),
  };
}
