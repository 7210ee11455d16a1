import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { lastDayOfMonth } from '../../src/core/calendar.js';
import type { Citation, Lines, SourceDocument } from '../../src/core/citation.js';
import type { Parameter } from '../../src/core/parameter.js';
import type { Text } from '../../src/core/text.js';
import type { OfficialRow, OfficialTable } from '../../src/official/table.js';
import { hasDocument, hasShared, isOwnDocument, sourceLines } from '../shared.js';
import { otherFigures, shown } from './beside.js';
import { figuresOf, numbersOf } from './figures.js';
import { labelWords } from './labels.js';
import { otherOrders } from './orders.js';
import { otherwise } from './otherwise.js';
import { isPrinted, longMonths, loose, shortMonths } from './printed.js';

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
  const parameter: typeof original.parameter = (value, unit, source, label) => {
    const result = original.parameter(value, unit, source, label);
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
      derived: (how: Text, ...lines: readonly Lines[]) => keep(page.derived(how, ...lines)),
      inferred: (how: Text, ...lines: readonly Lines[]) => keep(page.inferred(how, ...lines)),
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

const allTables: { readonly path: string; readonly table: OfficialTable<OfficialRow> }[] = [];
walk('official', official, (path, table) => {
  if (isTable(table)) allTables.push({ path, table });
});

/** What is cited of a document: how many lines it has, and the figures of those that are cited with the words beside them. */
interface Extract {
  readonly count: number;
  readonly lines: Readonly<Record<string, string>>;
}

/** The figures of the cited lines, as they travel with the project. */
const fixture = new URL('lines.json', import.meta.url);

const spans = (lines: readonly Lines[]): readonly (readonly [number, number])[] =>
  lines.map(line => (typeof line === 'number' ? [line, line] : line));

const labels = await labelWords(rules, isParameter);
const noWords: ReadonlySet<string> = new Set();
const wordsOf = (parameter: Parameter): ReadonlySet<string> => labels.get(parameter) ?? noWords;

/** The lines that are needed of each document, and the words that are looked for on them. */
const needed = new Map<string, Map<number, Set<string>>>();
const need = (
  { file }: SourceDocument,
  [first, last]: readonly [number, number],
  words: ReadonlySet<string> = noWords,
): void => {
  const lines = needed.get(file) ?? new Map<number, Set<string>>();
  needed.set(file, lines);
  for (let line = first; line <= last; line += 1) lines.set(line, new Set([...(lines.get(line) ?? []), ...words]));
};
for (const { document } of made.citations.keys()) need(document, [1, 0]);
for (const parameter of made.parameters.keys()) {
  for (const span of spans(parameter.source.lines)) need(parameter.source.document, span, wordsOf(parameter));
}
for (const { table } of allTables) {
  for (const { line, until } of table.rows) need(table.source.document, [line, until ?? line]);
}

/** The figures of the lines that are needed, read in these source documents. */
const extract = (isRead: (file: string) => boolean): Readonly<Record<string, Extract>> =>
  Object.fromEntries(
    [...needed].sort().flatMap(([file, lines]) => {
      if (!isRead(file)) return [];
      const all = sourceLines(file);
      const read = [...lines]
        .sort(([left], [right]) => left - right)
        .map(([line, words]) => [line, figuresOf(all[line] ?? '', [...words])] as const)
        .filter(([, figures]) => figures !== '');
      return [[file, { count: all.length - 1, lines: Object.fromEntries(read) }]];
    }),
  );

const extracts: Readonly<Record<string, Extract | undefined>> = {
  ...(JSON.parse(readFileSync(fixture, 'utf8')) as Readonly<Record<string, Extract>>),
  ...extract(hasDocument),
};

/** Documents that may not be published are not here: what is cited of them is passed over. */
const absent = [...needed.keys()].filter(file => extracts[file] === undefined);
if (absent.length > 0) console.warn(`skipped what is cited of ${absent.join(', ')}: not here`);
const isAbsent = ({ document }: Citation): boolean => absent.includes(document.file);
for (const citation of made.citations.keys()) if (isAbsent(citation)) made.citations.delete(citation);
for (const held of made.parameters.keys()) if (isAbsent(held.source)) made.parameters.delete(held);
const tables = allTables.filter(({ table }) => !isAbsent(table.source));

const figuresOn = ({ file }: SourceDocument, first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => extracts[file]?.lines[first + index] ?? '').join('\n');

const cited = ({ document, lines }: Citation): string =>
  spans(lines)
    .map(([first, last]) => figuresOn(document, first, last))
    .join('\n');

const where = ({ document, lines }: Citation): string => `${document.file} ${JSON.stringify(lines)}`;

/** The last day of a calendar year that a line prints without a month (004, line 577). */
const endsOfYears = new Set(['2022-12-31']);

const firstMonths = [10, 1, 4, 7];
const lastMonths = [12, 3, 6, 9];

/** Whether a day is the first or the last of a month that is printed, or that begins or ends a printed quarter or year. */
function isEndOfMonth(day: string, source: Citation): boolean {
  const how = source.how?.th ?? '';
  const [, month = 0, date = 0] = day.split('-').map(Number);
  const [saysFirst, saysLast] = [how.includes('วันแรก'), how.includes('วันสุดท้าย')];
  const isFirst = date === 1 && (saysFirst || !saysLast);
  const isLast = day === lastDayOfMonth(day) && (saysLast || !saysFirst);
  const isEveryMonth = how.includes('แต่ละเดือน');
  if (!isFirst && !isLast) return isEveryMonth && !saysFirst && !saysLast;
  const isQuarter = /ไตรมาส|ปีงบประมาณ/.test(how) && (isFirst ? firstMonths : lastMonths).includes(month);
  const name = new RegExp(`${longMonths[month - 1]}|${loose(shortMonths[month - 1] ?? '')}`);
  return isEveryMonth || isQuarter || name.test(cited(source)) || name.test(how);
}

describe('citations, held to the figures of the source documents', () => {
  it.runIf(hasShared)('which are those that the documents print', async () => {
    // A document that comes with the project is read itself.
    const others = extract(file => !isOwnDocument(file));
    await expect(`${JSON.stringify(others, null, 1)}\n`).toMatchFileSnapshot(fileURLToPath(fixture));
  });

  it.runIf(hasShared)('of which all are here', () => {
    expect(absent).toEqual([]);
  });

  it('are there to be read', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(made.parameters.size).toBeGreaterThan(0);
    expect(made.citations.size).toBeGreaterThan(0);
  });

  it('name lines that exist', () => {
    const wrong = [...made.citations].filter(
      ([{ document, lines }]) =>
        lines.length === 0 ||
        spans(lines).some(([first, last]) => first < 1 || last < first || last > (extracts[document.file]?.count ?? 0)),
    );
    expect(wrong.map(([citation, place]) => `${place}: ${where(citation)}`)).toEqual([]);
  });

  it('say how a figure was derived or inferred', () => {
    const wrong = [...made.citations].filter(
      ([{ basis, how }]) => (basis === 'printed') === (how !== undefined && how.th !== '' && how.en !== ''),
    );
    expect(wrong.map(([citation, place]) => `${place}: ${where(citation)}`)).toEqual([]);
  });

  describe('show every printed figure with its unit and a word of its label, where they show one', () => {
    const figures = [...made.parameters].flatMap(([parameter, place]) => {
      const { value, unit, source } = parameter;
      if (source.basis !== 'printed' || unit === 'date' || !Number.isFinite(Number(value))) return [];
      const lines = cited(source).split('\n');
      const how = (other: number | string) => shown({ value: other, unit }, lines, wordsOf(parameter));
      const key = `${source.document.file.slice(0, 3)}:${source.lines.join()} ${value} ${unit}`;
      return [{ place, key, how: how(value), others: otherFigures({ value, unit }, lines).map(how) }];
    });
    const isWrong = (how: string): boolean => how.startsWith('another');

    it('but for those that are read otherwise with a reason', () => {
      const wrong = figures.filter(({ key, how }) => isWrong(how) && !otherwise.has(key));
      expect(wrong.map(({ place, key, how }) => `${place}: ${key} has ${how}`)).toEqual([]);
    });

    it('and each reason is needed', () => {
      const used = new Set(figures.filter(({ how }) => isWrong(how)).map(({ key }) => key));
      expect([...otherwise].filter(key => !used.has(key))).toEqual([]);
    });

    it('so many of each kind, and of other figures of the same lines in their place so many are noticed', async () => {
      const counts = [...new Set(figures.map(({ how }) => how))].map(kind => {
        const some = figures.filter(({ how }) => how === kind);
        const others = some.flatMap(each => each.others);
        return `${kind}: ${some.length}; of ${others.length} others ${others.filter(isWrong).length} are noticed`;
      });
      await expect(`${counts.sort().join('\n')}\n`).toMatchFileSnapshot('held.txt');
    });
  });

  it('print the month of every day that is read from a month', () => {
    const wrong = [...made.parameters].filter(([{ value, unit, source }]) => {
      if (unit !== 'date' || source.basis === 'printed' || endsOfYears.has(`${value}`)) return false;
      return !isEndOfMonth(`${value}`, source);
    });
    expect(wrong.map(([{ value, source }, place]) => `${place}: ${value} by ${where(source)}`)).toEqual([]);
  });

  it('print the figure of every printed parameter', () => {
    const wrong = [...made.parameters].filter(
      ([{ value, source }]) => source.basis === 'printed' && !isPrinted(value, cited(source)),
    );
    expect(wrong.map(([{ value, source }, place]) => `${place}: ${value} not on ${where(source)}`)).toEqual([]);
  });
});

describe.each(tables)('official table $path', ({ table }) => {
  it('has the figures of each row on its line', () => {
    const wrong = table.rows.flatMap(row =>
      Object.entries(row)
        .filter(([name, value]) => !['line', 'until'].includes(name) && /^-?\d[\d.-]*$/.test(`${value}`))
        .filter(
          ([, value]) =>
            !isPrinted(value as number | string, figuresOn(table.source.document, row.line, row.until ?? row.line)),
        )
        .map(([name, value]) => `line ${row.line}: ${name} ${value}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('official tables', () => {
  interface Cells {
    readonly path: string;
    readonly line: number;
    /** The figures of a row by column. */
    readonly cells: ReadonlyMap<string, number>;
    /** The figures of its lines in their order. */
    readonly printed: readonly number[];
  }

  const rows = tables.flatMap(({ path, table }): Cells[] =>
    table.rows.map(row => ({
      path,
      line: row.line,
      cells: new Map(
        Object.keys(table.columns)
          .map(name => [name, (row as unknown as Readonly<Record<string, unknown>>)[name]] as const)
          .filter(([, value]) => typeof value !== 'boolean' && /^-?\d+(\.\d+)?$/.test(`${value}`))
          .map(([name, value]) => [name, Math.abs(Number(value))]),
      ),
      printed: numbersOf(figuresOn(table.source.document, row.line, row.until ?? row.line)),
    })),
  );

  /** Whether figures stand in this order; one that is the same as that before it may be printed once for both. */
  const isInOrder = ([value, ...others]: readonly number[], printed: readonly number[], last?: number): boolean => {
    if (value === undefined) return true;
    const place = printed.indexOf(value);
    return (
      (value === last && isInOrder(others, printed, value)) ||
      (place >= 0 && isInOrder(others, printed.slice(place + 1), value))
    );
  };

  const isIn = (order: readonly string[], { cells, printed }: Cells): boolean =>
    [...cells.keys()].every(name => order.includes(name)) &&
    isInOrder(
      order.flatMap(name => cells.get(name) ?? []),
      printed,
    );

  /** The order of a row: that of the columns, or else one that its table is known to be printed in. */
  const orderOf = (row: Cells): string | undefined =>
    isIn([...row.cells.keys()], row) ? 'columns' : otherOrders[row.path]?.find(order => isIn(order.split(' '), row));

  it('have the figures of each row in the order of their columns, or in another that is listed', () => {
    const wrong = rows.filter(row => orderOf(row) === undefined);
    expect(wrong.map(({ path, line, cells }) => `${path} ${line}: ${JSON.stringify([...cells])}`)).toEqual([]);
  });

  it('are printed in each order that is listed', () => {
    const used = new Set(rows.map(row => `${row.path}: ${orderOf(row)}`));
    const listed = Object.entries(otherOrders).flatMap(([path, orders]) => orders.map(order => `${path}: ${order}`));
    expect(listed.filter(order => !used.has(order))).toEqual([]);
  });

  it('have so many figures in these orders', async () => {
    const count = (some: readonly Cells[]): number => some.reduce((total, { cells }) => total + cells.size, 0);
    const counted = tables.flatMap(({ path }) => {
      const all = rows.filter(row => row.path === path && row.cells.size > 0);
      return all.length > 0
        ? [`${path}: ${count(all.filter(row => orderOf(row) === 'columns'))} of ${count(all)}`]
        : [];
    });
    await expect(`${counted.join('\n')}\n`).toMatchFileSnapshot('columns.txt');
  });
});
