/**
 * Every rule of the library, found by id, agency, programme, edition or date; the JSON Schema of its facts; and any outcome
 * in words. Importing this imports all programmes: an application that uses a few rules imports those instead.
 *
 * @module
 */
import type { CalendarDate } from '../core/calendar.js';
import type { Citation, Lines } from '../core/citation.js';
import { problem, RuleInputError } from '../core/errors.js';
import { fiscalYearOf } from '../core/fiscal-year.js';
import { seeking } from '../core/names.js';
import { nearest } from '../core/nearest.js';
import type { Text } from '../core/text.js';
import { kebab } from '../rules/criteria/criterion.js';
import { jsonSchemaOf } from '../rules/json-schema.js';
import type { AnyRule } from '../rules/logic/any-rule.js';
import { choice, count, date, name, record } from '../rules/logic/fact.js';
import { reader } from '../rules/logic/read.js';
import { type CatalogueEntry, entries, entryOf } from './rules.js';

export type { AnyRule } from '../rules/logic/any-rule.js';
export { type ExplainOptions, explain, type Language } from './explain.js';
export type { CatalogueEntry } from './rules.js';

/** What a rule is looked for by; all that is given must hold. */
export interface RuleQuery {
  readonly agency?: 'codi' | 'cdd' | undefined;
  /** e.g. `community-plans`, or `communityPlans` as it is imported. */
  readonly programme?: string | undefined;
  /** e.g. `fy2555` */
  readonly edition?: string | undefined;
  /** A day in the fiscal year of the edition. */
  readonly on?: CalendarDate | undefined;
  /** A document that the rule, one of its parameters or one of its criteria cites, e.g. `004_5d18bda2820f2124.txt`. */
  readonly document?: string | undefined;
  /** A line that they cite, of that document or of any. */
  readonly line?: number | undefined;
  /**
   * A text in its title or that of its programme, or in what its facts, their choices, its criteria or other parts are called;
   * small and capital letters are the same.
   */
  readonly text?: string | undefined;
}

const readQuery = /* @__PURE__ */ reader<RuleQuery>(
  'catalogue.find',
  /* @__PURE__ */ record(
    { th: 'เงื่อนไขการค้นหากติกา', en: 'what a rule is looked for by' },
    {
      agency: /* @__PURE__ */ choice(
        { th: 'หน่วยงาน', en: 'agency' },
        {
          codi: { th: 'สถาบันพัฒนาองค์กรชุมชน', en: 'Community Organizations Development Institute' },
          cdd: { th: 'กรมการพัฒนาชุมชน', en: 'Community Development Department' },
        },
      ),
      programme: /* @__PURE__ */ name({ th: 'โครงการ', en: 'programme' }),
      edition: /* @__PURE__ */ name({ th: 'ฉบับ (ปีงบประมาณ)', en: 'edition' }),
      on: /* @__PURE__ */ date({ th: 'วันที่ในปีงบประมาณของฉบับ', en: "a day in the edition's fiscal year" }),
      document: /* @__PURE__ */ name({ th: 'เอกสาร', en: 'document' }),
      line: /* @__PURE__ */ count({ th: 'บรรทัด', en: 'line' }, 'items', { least: 1 }),
      text: /* @__PURE__ */ name({ th: 'ข้อความ', en: 'text' }),
    },
  ),
);

/** Every citation in a description. */
function* citationsIn(value: unknown): Generator<Citation> {
  if (typeof value !== 'object' || value === null) return;
  const { lines, basis } = value as Partial<Citation>;
  if (lines && basis !== undefined) yield value as Citation;
  else for (const held of Object.values(value)) yield* citationsIn(held);
}

const isOn = (line: number, span: Lines): boolean =>
  typeof span === 'number' ? span === line : span[0] <= line && line <= span[1];

const cites = ({ rule }: AnyRule, document: string | undefined, line: number | undefined): boolean => {
  for (const { document: of, lines } of citationsIn({ ...rule, programme: undefined })) {
    const isOfIt = document === undefined || of.file === document;
    if (isOfIt && (line === undefined || lines.some(span => isOn(line, span)))) return true;
  }
  return false;
};

/** What is said in a description besides what things are called. */
const otherTexts: ReadonlySet<string> = /* @__PURE__ */ new Set(['accepts', 'document', 'holds', 'how']);

/** What a rule, its programme and its parts are called. */
function* namesIn(value: object): Generator<Text> {
  const { th, en } = value as Partial<Text>;
  if (typeof th === 'string' && typeof en === 'string') yield { th, en };
  else {
    for (const [key, held] of Object.entries(value)) {
      if (typeof held === 'object' && held !== null && !otherTexts.has(key)) yield* namesIn(held);
    }
  }
}

/**
 * The rules (กติกา) that a query finds, all of them for an empty one.
 *
 * @th ค้นหากติกาตามหน่วยงาน โครงการ ฉบับ วันที่ เอกสาร บรรทัด หรือข้อความ
 * @throws {@link RuleInputError} an unknown name in the query, a value that is not of its kind, or a programme, edition or document
 * that there is not, with the nearest there is
 *
 * @example
 * ```ts
 * import { find } from 'chumchon/catalogue';
 *
 * const found = find({ programme: 'leaders-north', on: '2021-05-31' });
 * found.map(({ path }) => path).includes('codi.leadersNorth.fy2564.splitTranches'); // true
 * find({ line: 4346 }).some(({ path }) => path === 'cdd.debtCentres.fy2565.household'); // true
 * ```
 */
export function find(query: RuleQuery = {}): readonly CatalogueEntry[] {
  const { agency, edition, on, document, line, text, ...rest } = readQuery(query);
  const programme = rest.programme === undefined ? undefined : kebab(rest.programme);
  const holds = text === undefined ? undefined : seeking(text);
  const current = on === undefined ? undefined : `fy${fiscalYearOf(on)}`;
  const all = entries().map(({ rule }) => rule.rule.programme);
  if (programme !== undefined) {
    refuseUnknown('programme', programme, new Set(all.map(of => of.programme)), rest.programme);
  }
  if (edition !== undefined) refuseUnknown('edition', edition, new Set(all.map(of => of.edition)));
  if (document !== undefined) refuseUnknown('document', document, new Set(all.map(of => of.document.file)));
  return entries().filter(({ rule }) => {
    const of = rule.rule.programme;
    return (
      (agency ?? of.agency) === of.agency &&
      (programme ?? of.programme) === of.programme &&
      (edition ?? of.edition) === of.edition &&
      (current ?? of.edition) === of.edition &&
      ((document ?? line) === undefined || cites(rule, document, line)) &&
      (holds?.([...namesIn(rule.rule)]) ?? true)
    );
  });
}

function refuseUnknown(key: string, name: string, known: ReadonlySet<string>, given = name): void {
  if (known.has(name)) return;
  const such = nearest(name, known) ?? [...known].join(', ');
  throw new RuleInputError('catalogue.find', [
    problem(given, { th: `ชื่อที่มีอยู่ เช่น ${such}`, en: `a name that there is, such as ${such}` }, [key]),
  ]);
}

/**
 * The rule of an id, or of the name that it is imported by.
 *
 * @th กติกาตามรหัสหรือชื่อที่ใช้นำเข้า
 * @param id agency.programme.edition.rule, as outcomes carry it in `rule`, or the path as `find` gives it
 * @throws {@link RuleInputError} where there is no such rule, with the nearest there is
 *
 * @example
 * ```ts
 * import { get } from 'chumchon/catalogue';
 *
 * get('cdd.community-plans.fy2555.grade-quality').path; // 'cdd.communityPlans.fy2555.gradeQuality'
 * ```
 */
export function get(id: string): CatalogueEntry {
  const found = entryOf(id) ?? entries().find(({ path }) => path === id);
  if (found) return found;
  const ids = entries().map(({ rule }) => rule.rule.id);
  const near = typeof id === 'string' ? nearest(id, ids) : undefined;
  const such =
    near === undefined ? { th: 'ตามที่ find ให้', en: 'as find gives it' } : { th: `เช่น ${near}`, en: `such as ${near}` };
  throw new RuleInputError('catalogue.get', [
    problem(id, { th: `รหัสของกติกาที่มีอยู่ ${such.th}`, en: `the id of a rule, ${such.en}` }, ['id']),
  ]);
}

/**
 * The JSON Schema (draft 2020-12) of what a rule accepts, for forms and for checks in other languages.
 *
 * @th
 * ให้ JSON Schema (ฉบับ 2020-12) ของข้อเท็จจริงที่กติการับ สำหรับสร้างแบบฟอร์มหรือตรวจข้อมูลในภาษาอื่น
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
  return jsonSchemaOf(get(id).rule);
}
