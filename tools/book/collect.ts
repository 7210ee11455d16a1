import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as catalogue from '../../src/catalogue/index.js';
import type { Citation, SourceDocument } from '../../src/core/citation.js';
import * as chumchon from '../../src/index.js';
import * as official from '../../src/official/index.js';
import type { OfficialRow, OfficialTable } from '../../src/official/table.js';
import * as rules from '../../src/rules/index.js';
import type { Programme } from '../../src/rules/logic/rule.js';
import { citationsIn, LineIndex, linesCited } from './citations.js';
import { type Comment, Comments } from './comments.js';
import { distinct, recording, runExamples } from './examples.js';

/** A rule with everything that its page shows. */
export interface RuleEntry {
  readonly id: string;
  /** The name that applications import it by. */
  readonly path: string;
  /** Where its page stands below the folder of a language. */
  readonly url: string;
  readonly rule: catalogue.AnyRule;
  readonly comment: Comment | undefined;
  readonly citations: readonly Citation[];
  /** Its ids in the catalogue of source rules. */
  readonly sourceRules: readonly string[];
  readonly examples: readonly object[];
  readonly programme: ProgrammeEntry;
  readonly sameLines: readonly RuleEntry[];
  readonly tables: readonly TableEntry[];
}

/** An official table with everything that its page shows. */
export interface TableEntry {
  readonly path: string;
  readonly url: string;
  readonly table: OfficialTable<OfficialRow>;
  readonly comment: Comment | undefined;
  readonly sourceRules: readonly string[];
  readonly rules: readonly RuleEntry[];
}

/** One edition of a programme. */
export interface ProgrammeEntry {
  /** e.g. `cdd.debtCentres.fy2565` */
  readonly path: string;
  readonly url: string;
  readonly programme: Programme;
  readonly comment: Comment | undefined;
  /** The source file of the edition, which the forms of its rules are made from. */
  readonly file: string;
  readonly rules: readonly RuleEntry[];
}

/** Everything that the book is about. */
export interface Book {
  readonly programmes: readonly ProgrammeEntry[];
  readonly rules: readonly RuleEntry[];
  readonly tables: readonly TableEntry[];
  readonly documents: readonly SourceDocument[];
}

/** How many related rules and tables a page names. */
const mostRelated = 12;

export const kebab = (word: string): string => word.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** The ids of source rules by the path of each symbol that computes them. */
export function sourceRulesOf(coverage: string): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const line of coverage.split('\n').slice(1)) {
    const [id = '', , symbols = ''] = line.split(',');
    for (const symbol of symbols.split(' ').filter(name => name !== '')) {
      ids.set(symbol, [...(ids.get(symbol) ?? []), id]);
    }
  }
  return ids;
}

/** The facts that the doc comments' examples call each rule with, by the rule's id. */
function exampleCalls(comments: ReadonlyMap<string, Comment>): ReadonlyMap<string, readonly unknown[]> {
  const calls = new Map<string, unknown[]>();
  const record = (id: string, facts: unknown): void => {
    calls.set(id, [...(calls.get(id) ?? []), facts]);
  };
  const named: Readonly<Record<string, unknown>> = { ...chumchon, rules };
  const modules: Record<string, object> = { chumchon: recording(chumchon, record) };
  for (const [name, module] of Object.entries(named)) {
    if (typeof module === 'object' && module !== null) modules[`chumchon/${name}`] = recording(module, record);
  }
  runExamples(
    [...comments.values()].flatMap(({ examples }) => examples),
    modules,
  );
  return calls;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Collects the book from the library, its sources and the table of source rules. */
export function collect(root: string): Book {
  const comments = new Comments(join(root, 'src'));
  const coverage = join(root, 'docs/coverage.csv');
  const sourceRules = sourceRulesOf(existsSync(coverage) ? readFileSync(coverage, 'utf8') : '');
  const found = catalogue.find();
  const commentOf = new Map(found.flatMap(({ path }) => pair(path, comments.of(path))));
  const calls = exampleCalls(commentOf);

  const programmes = new Map<string, Draft<ProgrammeEntry>>();
  const entries: Draft<RuleEntry>[] = [];
  for (const { path, rule } of found) {
    const { id, programme } = rule.rule;
    const edition = path.split('.').slice(0, 3).join('.');
    const entry = programmes.get(edition) ?? {
      path: edition,
      url: `${edition.split('.').map(kebab).join('/')}/index`,
      programme,
      comment: comments.ofModule(edition),
      file: comments.file(edition) ?? '',
      rules: [],
    };
    programmes.set(edition, entry);
    const one: Draft<RuleEntry> = {
      id,
      path,
      url: id.split('.').join('/'),
      rule,
      comment: commentOf.get(path),
      citations: citationsIn(rule.rule),
      sourceRules: sourceRules.get(path) ?? [],
      examples: distinct(calls.get(id) ?? []),
      programme: entry,
      sameLines: [],
      tables: [],
    };
    entry.rules = [...entry.rules, one];
    entries.push(one);
  }
  const tables = official.tables().map(
    ({ path, table }): Draft<TableEntry> => ({
      path,
      url: `tables/${path.split('.').slice(1).map(kebab).join('/')}`,
      table,
      comment: comments.of(path),
      sourceRules: sourceRules.get(path) ?? [],
      rules: [],
    }),
  );
  relate(entries, tables);
  return {
    programmes: [...programmes.values()],
    rules: entries,
    tables,
    documents: documentsOf([...entries.flatMap(each => each.citations), ...tables.map(({ table }) => table.source)]),
  };
}

/** Values by a key that each has, in the order in which they come. */
export function groupedBy<T>(values: readonly T[], key: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

const pair = <T>(key: string, value: T | undefined): readonly (readonly [string, T])[] =>
  value === undefined ? [] : [[key, value]];

/** Rules and tables belong together where they stand on the same lines. */
function relate(entries: readonly Draft<RuleEntry>[], tables: readonly Draft<TableEntry>[]): void {
  const byRule = new LineIndex();
  const byTable = new LineIndex();
  const ruleOf = new Map(entries.map(entry => [entry.id, entry]));
  const tableOf = new Map(tables.map(entry => [entry.path, entry]));
  const linesOf = new Map(entries.map(entry => [entry.id, linesCited(entry.citations)]));
  for (const [id, lines] of linesOf) byRule.add(id, lines);
  for (const { path, table } of tables) byTable.add(path, linesCited([table.source, ...rowsOf(table)]));
  for (const entry of entries) {
    const lines = linesOf.get(entry.id) ?? new Set<string>();
    entry.sameLines = byRule
      .sharing(lines, entry.id)
      .slice(0, mostRelated)
      .flatMap(id => ruleOf.get(id) ?? []);
    entry.tables = byTable
      .sharing(lines)
      .slice(0, mostRelated)
      .flatMap(path => tableOf.get(path) ?? []);
  }
  for (const entry of tables) {
    const lines = linesCited([entry.table.source, ...rowsOf(entry.table)]);
    entry.rules = byRule.sharing(lines).flatMap(id => ruleOf.get(id) ?? []);
  }
}

const rowsOf = ({ source, rows }: OfficialTable<OfficialRow>): readonly Citation[] =>
  rows.map(({ line, until = line }) => ({ ...source, lines: [[line, until] as const] }));

const documentsOf = (citations: readonly Citation[]): readonly SourceDocument[] =>
  [...new Map(citations.map(({ document }) => [document.file, document])).values()]
    .filter(({ file }) => file !== 'supplied')
    .sort((left, right) => (left.file < right.file ? -1 : 1));
