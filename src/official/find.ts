import type { Lines } from '../core/citation.js';
import { problem, RuleInputError } from '../core/errors.js';
import { seeking } from '../core/names.js';
import { nearest } from '../core/nearest.js';
import { count, name, record } from '../rules/logic/fact.js';
import { reader } from '../rules/logic/read.js';
import * as cdd from './cdd/index.js';
import * as codi from './codi/index.js';
import { isOfficialTable, type OfficialRow, type OfficialTable } from './table.js';

/** A table and the name that applications import it by. */
export interface OfficialEntry {
  /** e.g. `official.cdd.debtCentres.fy2565.budget` */
  readonly path: string;
  readonly table: OfficialTable<OfficialRow>;
}

/** What a table is looked for by; all that is given must hold. */
export interface TableQuery {
  /** e.g. `debtCentres`, as it is imported, or `debt-centres`. */
  readonly programme?: string | undefined;
  /** A line of the text edition that it prints. */
  readonly line?: number | undefined;
  /** The document that it is printed in, e.g. `004_5d18bda2820f2124.txt`. */
  readonly document?: string | undefined;
  /** A text in its title, its columns or its cells; small and capital letters are the same. */
  readonly text?: string | undefined;
}

function* below(path: string, names: Readonly<Record<string, unknown>>): Generator<OfficialEntry> {
  // By name, which is the order of a module but not of what CommonJS makes of it.
  for (const key of Object.keys(names).sort()) {
    const here = `${path}.${key}`;
    const value = names[key];
    if (isOfficialTable(value)) yield Object.freeze({ path: here, table: value });
    else if (isNamespace(value)) yield* below(here, value);
  }
}

/** Agencies, programmes and editions hold the tables. Of other data only tables are looked for. */
const isNamespace = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.isFrozen(value);

let all: readonly OfficialEntry[] | undefined;

/**
 * Every official table (ตารางทางการทุกตาราง), with the name that it is imported by.
 *
 * @th ตารางทางการทุกตารางพร้อมชื่อที่ใช้นำเข้า
 * @example
 * ```ts
 * import { tables } from 'chumchon/official';
 *
 * tables().some(({ path }) => path === 'official.codi.leadersNorth.fy2564.tranches'); // true
 * ```
 */
export function tables(): readonly OfficialEntry[] {
  all ??= Object.freeze([...below('official.codi', codi), ...below('official.cdd', cdd)]);
  return all;
}

const readQuery = /* @__PURE__ */ reader<TableQuery>(
  'official.find',
  /* @__PURE__ */ record(
    { th: 'เงื่อนไขการค้นหาตาราง', en: 'what a table is looked for by' },
    {
      programme: /* @__PURE__ */ name({ th: 'โครงการ', en: 'programme' }),
      line: /* @__PURE__ */ count({ th: 'บรรทัด', en: 'line' }, 'items', { least: 1 }),
      document: /* @__PURE__ */ name({ th: 'เอกสาร', en: 'document' }),
      text: /* @__PURE__ */ name({ th: 'ข้อความ', en: 'text' }),
    },
  ),
);

const holds = (lines: readonly Lines[], line: number): boolean =>
  lines.some(span => (typeof span === 'number' ? span === line : span[0] <= line && line <= span[1]));

const isOnLine = ({ source, rows }: OfficialTable<OfficialRow>, line: number): boolean =>
  holds(source.lines, line) || rows.some(row => row.line <= line && line <= (row.until ?? row.line));

/**
 * The official tables that a query finds, all of them for an empty one.
 *
 * @th ค้นหาตารางทางการตามโครงการ เอกสาร บรรทัด หรือข้อความ
 * @throws {@link RuleInputError} an unknown name in the query, or a programme or document of which there is no table, with the
 * nearest there is
 * @example
 * ```ts
 * import { find } from 'chumchon/official';
 *
 * find({ programme: 'leadersNorth', text: 'งวด' }).map(({ path }) => path); // ['official.codi.leadersNorth.fy2564.tranches']
 * ```
 */
export function find(query: TableQuery = {}): readonly OfficialEntry[] {
  const { line, document, text, ...rest } = readQuery(query);
  const programme = rest.programme?.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const holds = text === undefined ? undefined : seeking(text);
  const programmes = new Set(tables().map(({ path }) => path.split('.')[2] as string));
  const documents = new Set(tables().map(({ table }) => table.source.document.file));
  if (programme !== undefined) refuseUnknown('programme', programme, programmes, rest.programme);
  if (document !== undefined) refuseUnknown('document', document, documents);
  return tables().filter(
    ({ path, table }) =>
      (programme === undefined || path.split('.')[2] === programme) &&
      (document === undefined || table.source.document.file === document) &&
      (line === undefined || isOnLine(table, line)) &&
      (holds?.([table.title, table.columns, table.rows]) ?? true),
  );
}

function refuseUnknown(key: string, name: string, known: ReadonlySet<string>, given = name): void {
  if (known.has(name)) return;
  const near = nearest(name, known);
  const list = near ?? [...known].join(', ');
  throw new RuleInputError('official.find', [
    problem(given, { th: `ชื่อที่มีอยู่ เช่น ${list}`, en: `a name that there is, such as ${list}` }, [key]),
  ]);
}

/**
 * The official table of an id, or of the name that it is imported by.
 *
 * @th ตารางทางการตามรหัสหรือชื่อที่ใช้นำเข้า
 * @throws {@link RuleInputError} where there is no such table, with the nearest there is
 * @example
 * ```ts
 * import { get } from 'chumchon/official';
 *
 * get('official.codi.leadersNorth.fy2564.tranches').table.id; // 'N-01'
 * get('N-01').path; // 'official.codi.leadersNorth.fy2564.tranches'
 * ```
 */
export function get(id: string): OfficialEntry {
  const found = tables().find(({ path, table }) => table.id === id || path === id);
  if (found) return found;
  const ids = tables().flatMap(({ path, table }) => [path, table.id]);
  const near = typeof id === 'string' ? nearest(id, ids) : undefined;
  const hint =
    near === undefined ? { th: '', en: '' } : { th: ` (ใกล้เคียงที่สุดคือ ${near})`, en: ` (the nearest is ${near})` };
  throw new RuleInputError('official.get', [
    problem(id, { th: `รหัสของตารางที่มีอยู่${hint.th}`, en: `the id of a table${hint.en}` }, ['id']),
  ]);
}
