import type { Fact } from './fact.js';
import { type JsonSchema, withDays, withDigits } from './leaf-schema.js';

export type { JsonSchema };

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
