import { take } from '../core/argument.js';
import { anyRule } from './logic/any-rule.js';
import { type Fact, record } from './logic/fact.js';
import { type JsonSchema, withDays, withDigits } from './logic/leaf-schema.js';
import type { RuleDescription } from './logic/rule.js';

export type { JsonSchema };

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

/** The JSON Schema of what a fact accepts, with its label in both languages. */
export function schemaOf(fact: Fact): JsonSchema {
  const { label, unit, choices, json, fields, item, standard } = fact;
  return {
    title: label.en,
    description: label.th,
    ...(unit && { 'x-unit': unit }),
    ...(choices && { 'x-choices': choices }),
    ...(standard !== undefined && { default: standard }),
    ...(json ? leafSchema(json) : fields ? recordSchema(fields) : listSchema(fact, item as Fact)),
  };
}

function leafSchema(json: JsonSchema): JsonSchema {
  if (json['format'] === 'date') return withDays(json);
  return json['type'] === 'number' || json['type'] === 'integer' ? withDigits(json) : json;
}

function recordSchema(fields: Readonly<Record<string, Fact>>): JsonSchema {
  const names = Object.keys(fields).filter(name => fields[name]?.required);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, fact]) => [name, schemaOf(fact)])),
    ...(names.length > 0 && { required: names }),
    additionalProperties: false,
  };
}

const listSchema = ({ least = 0, most, repeats }: Fact, item: Fact): JsonSchema => ({
  type: 'array',
  items: schemaOf(item),
  minItems: least,
  maxItems: most,
  ...(item.identifies && !repeats && { uniqueItems: true }),
});
