import { describe, expect, it, vi } from 'vitest';
import type { Citation, Lines, SourceDocument } from '../../src/core/citation.js';
import type { Parameter } from '../../src/core/parameter.js';
import type { OfficialRow, OfficialTable } from '../../src/official/table.js';
import { hasDocument, sourceLines } from '../shared.js';
import { isPrinted } from './printed.js';

/** Every figure and every citation that the source files write down, exported or not, with the file and line that does. */
const made = vi.hoisted(() => ({
  parameters: new Map<Parameter, string>(),
  citations: new Map<Citation, string>(),
}));

/** The file and line of src that is running, outside the core. */
const here = vi.hoisted(() => (): string => {
  const frames = (new Error().stack ?? '').split('\n');
  return frames.map(frame => /src\/(?!core)[^:?]*[^:]*:\d+/.exec(frame)?.[0]).find(frame => frame !== undefined) ?? '?';
});

vi.mock('../../src/core/parameter.js', async importOriginal => {
  const original = await importOriginal<typeof import('../../src/core/parameter.js')>();
  const parameter: typeof original.parameter = (value, unit, source) => {
    const result = original.parameter(value, unit, source);
    made.parameters.set(result, here());
    return result;
  };
  return { ...original, parameter };
});

vi.mock('../../src/core/citation.js', async importOriginal => {
  const original = await importOriginal<typeof import('../../src/core/citation.js')>();
  const keep = (citation: Citation): Citation => {
    made.citations.set(citation, here());
    return citation;
  };
  const cite: typeof original.cite = (document, section) => {
    const page = original.cite(document, section);
    return Object.assign((...lines: readonly Lines[]) => keep(page(...lines)), {
      derived: (how: string, ...lines: readonly Lines[]) => keep(page.derived(how, ...lines)),
      inferred: (how: string, ...lines: readonly Lines[]) => keep(page.inferred(how, ...lines)),
    });
  };
  return { ...original, cite };
});

const { publicModule } = await import('../entries.js');
const { publicRules } = await import('../rules.js');
const rules = await publicRules();
const official = await publicModule('chumchon/official');
await publicModule('chumchon');

type Part = keyof Citation | keyof Parameter | keyof OfficialTable<OfficialRow>;

const isObject = (value: unknown): value is { readonly [Name in Part]?: unknown } =>
  typeof value === 'object' && value !== null;

const isCitation = (value: unknown): value is Citation =>
  isObject(value) && isObject(value.document) && Array.isArray(value.lines) && typeof value.basis === 'string';

const isParameter = (value: unknown): value is Parameter =>
  isObject(value) && 'value' in value && typeof value.unit === 'string' && isCitation(value.source);

const isTable = (value: unknown): value is OfficialTable<OfficialRow> =>
  isObject(value) && Array.isArray(value.rows) && isObject(value.columns) && isCitation(value.source);

/** Calls `visit` with everything that can be reached from a value, and the path to it. */
function walk(path: string, value: unknown, visit: (path: string, value: unknown) => void, seen = new Set()): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  visit(path, value);
  for (const [name, member] of Object.entries(value)) walk(`${path}.${name}`, member, visit, seen);
}

// A figure or citation goes by the rule that it belongs to, or else by the line that wrote it down.
for (const { path, rule } of rules) {
  walk(path, { parameters: rule.rule.parameters, source: rule.rule.source }, (at, value) => {
    if (isParameter(value)) made.parameters.set(value, `${rule.rule.id} ${at.split('.').at(-1)}`);
    if (isCitation(value)) made.citations.set(value, at);
  });
}
walk('chumchon', { rules: rules.map(({ rule }) => rule.rule), official }, (at, value) => {
  if (isParameter(value) && !made.parameters.has(value)) made.parameters.set(value, at);
  if (isCitation(value) && !made.citations.has(value)) made.citations.set(value, at);
});

const tables: { readonly path: string; readonly table: OfficialTable<OfficialRow> }[] = [];
walk('official', official, (path, table) => {
  if (isTable(table)) tables.push({ path, table });
});

const documents = new Map<string, readonly string[]>();

function linesOf({ file }: SourceDocument): readonly string[] {
  const known = documents.get(file) ?? sourceLines(file);
  documents.set(file, known);
  return known;
}

const spans = (lines: readonly Lines[]): readonly (readonly [number, number])[] =>
  lines.map(line => (typeof line === 'number' ? [line, line] : line));

const cited = ({ document, lines }: Citation): string =>
  spans(lines)
    .flatMap(([first, last]) => linesOf(document).slice(first, last + 1))
    .join('\n');

const where = ({ document, lines }: Citation): string => `${document.file} ${JSON.stringify(lines)}`;

/** Those of documents that are here. */
const isHere = ({ document }: Citation): boolean => hasDocument(document.file);
const citations = [...made.citations].filter(([citation]) => isHere(citation));
const parameters = [...made.parameters].filter(([{ source }]) => isHere(source));

describe('citations', () => {
  it('are there to be read', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(made.parameters.size).toBeGreaterThan(0);
    expect(made.citations.size).toBeGreaterThan(0);
  });

  it('name lines that exist, where their document is here', () => {
    const wrong = citations.filter(
      ([{ document, lines }]) =>
        lines.length === 0 ||
        spans(lines).some(([first, last]) => first < 1 || last < first || last >= linesOf(document).length),
    );
    expect(wrong.map(([citation, place]) => `${place}: ${where(citation)}`)).toEqual([]);
  });

  it('say how a figure was derived or inferred', () => {
    const wrong = [...made.citations].filter(
      ([{ basis, how }]) => (basis === 'printed') === (how !== undefined && how !== ''),
    );
    expect(wrong.map(([citation, place]) => `${place}: ${where(citation)}`)).toEqual([]);
  });

  it('print the figure of every printed parameter, where its document is here', () => {
    const wrong = parameters.filter(
      ([{ value, source }]) => source.basis === 'printed' && !isPrinted(value, cited(source)),
    );
    expect(wrong.map(([{ value, source }, place]) => `${place}: ${value} not on ${where(source)}`)).toEqual([]);
  });
});

const tablesHere = tables.filter(({ table }) => isHere(table.source));

describe.skipIf(tablesHere.length === 0).each(tablesHere)('official table $path', ({ table }) => {
  it('has the figures of each row on its line', () => {
    const lines = linesOf(table.source.document);
    const wrong = table.rows.flatMap(row =>
      Object.entries(row)
        .filter(([name, value]) => !['line', 'until'].includes(name) && /^-?\d[\d.-]*$/.test(`${value}`))
        .filter(
          ([, value]) =>
            !isPrinted(value as number | string, lines.slice(row.line, (row.until ?? row.line) + 1).join('\n')),
        )
        .map(([name, value]) => `line ${row.line}: ${name} ${value}`),
    );
    expect(wrong).toEqual([]);
  });
});
