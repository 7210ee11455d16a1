/**
 * Every rule of the library, found by id, agency, programme, edition or date; the JSON Schema of its facts; and any outcome
 * in words. Importing this imports all programmes: an application that uses a few rules imports those instead.
 *
 * @module
 */
import type { CalendarDate } from '../core/calendar.js';
import { problem, RuleInputError } from '../core/errors.js';
import { fiscalYearOf } from '../core/fiscal-year.js';
import { choice, date, name, record } from '../rules/logic/fact.js';
import { jsonSchemaOf } from '../rules/logic/json-schema.js';
import { reader } from '../rules/logic/read.js';
import { type CatalogueEntry, entries, entryOf } from './rules.js';

export { type ExplainOptions, explain, type Language } from './explain.js';
export type { CatalogueEntry, FoundRule } from './rules.js';

/** What a rule is looked for by; all that is given must hold. */
export interface RuleQuery {
  readonly agency?: 'codi' | 'cdd' | undefined;
  /** e.g. `community-plans` */
  readonly programme?: string | undefined;
  /** e.g. `fy2555` */
  readonly edition?: string | undefined;
  /** A day in the fiscal year of the edition. */
  readonly on?: CalendarDate | undefined;
}

const readQuery = /* @__PURE__ */ reader<RuleQuery>(
  'catalogue.find',
  /* @__PURE__ */ record(
    { th: 'เงื่อนไขการค้นหากฎ', en: 'what a rule is looked for by' },
    {
      agency: /* @__PURE__ */ choice({ th: 'หน่วยงาน', en: 'agency' }, ['codi', 'cdd']),
      programme: /* @__PURE__ */ name({ th: 'โครงการ', en: 'programme' }),
      edition: /* @__PURE__ */ name({ th: 'ฉบับ (ปีงบประมาณ)', en: 'edition' }),
      on: /* @__PURE__ */ date({ th: 'วันที่ในปีงบประมาณของฉบับ', en: "a day in the edition's fiscal year" }),
    },
  ),
);

/**
 * The rules (กฎ) that a query finds, all of them for an empty one.
 *
 * @throws {@link RuleInputError} an unknown name in the query, or a value that is not of its kind
 *
 * @example
 * ```ts
 * import { find } from 'chumchon/catalogue';
 *
 * const found = find({ programme: 'leaders-north', on: '2021-05-31' });
 * found.map(({ path }) => path).includes('codi.leadersNorth.fy2564.splitTranches'); // true
 * ```
 */
export function find(query: RuleQuery = {}): readonly CatalogueEntry[] {
  const { agency, programme, edition, on } = readQuery(query);
  const current = on === undefined ? undefined : `fy${fiscalYearOf(on)}`;
  return entries().filter(({ rule: { rule } }) => {
    const of = rule.programme;
    return (
      (agency ?? of.agency) === of.agency &&
      (programme ?? of.programme) === of.programme &&
      (edition ?? of.edition) === of.edition &&
      (current ?? of.edition) === of.edition
    );
  });
}

/**
 * The rule of an id.
 *
 * @param id agency.programme.edition.rule, as outcomes carry it in `rule`
 * @throws {@link RuleInputError} where there is no such rule
 *
 * @example
 * ```ts
 * import { get } from 'chumchon/catalogue';
 *
 * get('cdd.community-plans.fy2555.grade-quality').path; // 'cdd.communityPlans.fy2555.gradeQuality'
 * ```
 */
export function get(id: string): CatalogueEntry {
  const found = entryOf(id);
  if (found) return found;
  throw new RuleInputError('catalogue.get', [
    problem(id, { th: 'รหัสของกฎที่มีอยู่ ดูได้จาก find()', en: 'the id of a rule; find() lists them' }, ['id']),
  ]);
}

/**
 * The JSON Schema (draft 2020-12) of what a rule accepts, for forms and for checks in other languages.
 *
 * @throws {@link RuleInputError} where there is no such rule
 *
 * @example
 * ```ts
 * import { jsonSchema } from 'chumchon/catalogue';
 *
 * const schema = jsonSchema('codi.leaders-north.fy2564.split-tranches');
 * schema.required; // ['approved']
 * schema.additionalProperties; // false
 * ```
 */
export function jsonSchema(id: string): Readonly<Record<string, unknown>> {
  const { facts, title } = get(id).rule.rule;
  return jsonSchemaOf(record(title, facts));
}
