import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Documented {
  readonly file: string;
  readonly name: string;
  /** What stands after `@source`. */
  readonly source: string;
}

/** Every export of a file whose doc comment has `@source`. */
function documentedIn(file: string): readonly Documented[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const (\w+)/g);
  return [...found].flatMap(([, comment = '', name = '']) => {
    const lines = comment.split('\n').map(line => line.replace(/^ \* ?/, ''));
    const start = lines.findIndex(line => line.startsWith('@source '));
    if (start < 0) return [];
    const length = lines.slice(start + 1).findIndex(line => line.startsWith('@') || line === '');
    const source = lines.slice(start, length < 0 ? undefined : start + 1 + length).join(' ');
    return [{ file, name, source: source.slice('@source '.length) }];
  });
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => join(folder, path))
    .sort();

const expand = (first: number, last = first): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The lines that a comment names: `slide 16, lines 31 to 67, 69 and 71`. */
const namedLines = (source: string): ReadonlySet<number> =>
  new Set(
    [...source.replace(/[\w-]+\.txt|slides? \d+(?: (?:to|and) \d+)?/g, '').matchAll(/(\d+)(?: to (\d+))?/g)].flatMap(
      ([, first, last]) => expand(Number(first), last === undefined ? undefined : Number(last)),
    ),
  );

interface Cited {
  readonly lines: readonly (number | readonly [number, number])[];
  readonly document: unknown;
}

const isCited = (value: object): value is Cited =>
  'lines' in value && 'document' in value && Array.isArray(value.lines);

/** The lines of every citation in a value. */
function citedLines(value: unknown, seen = new Set<unknown>()): readonly number[] {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return [];
  seen.add(value);
  if (isCited(value)) return value.lines.flatMap(line => (typeof line === 'number' ? [line] : expand(...line)));
  return Object.values(value).flatMap(part => citedLines(part, seen));
}

interface AnyRule {
  readonly rule: object;
  safe(facts: unknown): { readonly ok: boolean; readonly value?: unknown };
}

const isRule = (value: unknown): value is AnyRule => typeof value === 'function' && 'rule' in value && 'safe' in value;

/** What a rule cites: its description, and its evidence where it has some without facts. Data cites what is in it. */
function linesOf(value: unknown): ReadonlySet<number> {
  if (!isRule(value)) return new Set(citedLines(value));
  const blank = value.safe({});
  return new Set([...citedLines(value.rule), ...citedLines(blank.ok ? blank.value : undefined)]);
}

const written = (lines: Iterable<number>): string => [...lines].sort((left, right) => left - right).join(' ');

const folders = ['src/codi', 'src/cdd', 'src/official'];

describe('the lines of a doc comment are those that the data cites', () => {
  const all = folders.flatMap(filesIn).flatMap(documentedIn);

  test('and there are such comments to check', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  test.each(all.map(each => [`${each.file} ${each.name}`, each] as const))('%s', async (_, { file, name, source }) => {
    const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
    const cited = linesOf(module[name]);
    if (cited.size > 0) expect(written(namedLines(source))).toBe(written(cited));
  });
});

describe('how lines are read', () => {
  test('single ones, ranges and lists', () => {
    expect(written(namedLines('001_82e09ad09ff19ae2.txt, lines 3, 5 to 7 and 9'))).toBe('3 5 6 7 9');
    expect(written(namedLines('001_82e09ad09ff19ae2.txt, line 12'))).toBe('12');
    expect(written(namedLines('guideline-2570.txt, lines 11 and 12'))).toBe('11 12');
    expect(written(namedLines('003_1cedb7b469810260.txt, slides 10 and 18, lines 40 and 64'))).toBe('40 64');
  });

  test('of a citation wherever it stands, once', () => {
    const cited = { document: {}, lines: [4, [6, 8]] };
    expect(written(new Set(citedLines({ a: [cited], b: cited })))).toBe('4 6 7 8');
  });
});
