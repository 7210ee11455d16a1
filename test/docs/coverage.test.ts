import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicModule, root } from '../entries.js';
import { catalogueOf, csv, hasShared } from '../shared.js';

/** The catalogues, whose every source rule has its row. */
const complete = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'L', 'N', 'P', 'S'];

const header = 'rule,kind,symbol,note';
const parts = join(root, 'docs/coverage');

const [letter, number] = [(row: string) => row.slice(0, 1), (row: string) => Number.parseInt(row.slice(2), 10)];

/** The table as its parts make it: `npm run coverage-table` writes it down. */
const table = [
  header,
  ...readdirSync(parts)
    .sort()
    .flatMap(file => readFileSync(join(parts, file), 'utf8').trimEnd().split('\n').slice(1))
    .sort((left, right) => letter(left).localeCompare(letter(right)) || number(left) - number(right)),
]
  .map(row => `${row}\n`)
  .join('');

const rows = csv(table).map(({ rule = '', kind = '', symbol = '', note = '' }) => ({
  rule,
  kind,
  symbols: symbol.split(' ').filter(each => each !== ''),
  note,
}));

const roots = ['codi', 'cdd', 'official', 'thai', 'catalogue', 'rules'];
const modules = Object.fromEntries(
  await Promise.all(roots.map(async name => [name, await publicModule(`chumchon/${name}`)] as const)),
);

/** What an application finds by a dotted path, undefined for nothing. */
const found = (symbol: string): unknown =>
  symbol
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        value !== null && value !== undefined && Object.hasOwn(value, name)
          ? (value as Readonly<Record<string, unknown>>)[name]
          : undefined,
      modules,
    );

/** The source rules that a catalogue lists. */
const listed = (catalogue: string): readonly string[] =>
  [...(catalogueOf(catalogue) ?? '').matchAll(/^### R-([A-Z]-\d+)/gm)].map(([, rule = '']) => rule);

describe('the coverage of the source rules', () => {
  it('is docs/coverage.csv, made of its parts', async () => {
    await expect(table).toMatchFileSnapshot(join(root, 'docs/coverage.csv'));
  });

  it('has its columns in every part', () => {
    for (const file of readdirSync(parts)) {
      expect(readFileSync(join(parts, file), 'utf8').split('\n')[0], file).toBe(header);
    }
  });

  it('names each source rule once', () => {
    const names = rows.map(({ rule }) => rule);
    expect(names.filter(name => !/^[A-Z]-\d{2,3}$/.test(name))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('names what covers it, or says why nothing can', () => {
    const wrong = rows.filter(({ kind, symbols, note }) =>
      kind === 'not-computable'
        ? note.trim() === '' || symbols.length > 0
        : !['function', 'data'].includes(kind) || symbols.length === 0,
    );
    expect(wrong).toEqual([]);
  });

  it('names only what applications can import', () => {
    const wrong = rows.flatMap(({ rule, symbols }) =>
      symbols.filter(symbol => found(symbol) === undefined).map(symbol => `${rule} ${symbol}`),
    );
    expect(wrong).toEqual([]);
  });

  it('calls function what has one, and data what has none', () => {
    const wrong = rows.filter(
      ({ kind, symbols }) =>
        kind !== 'not-computable' &&
        symbols.some(symbol => typeof found(symbol) === 'function') !== (kind === 'function'),
    );
    expect(wrong.map(({ rule, kind, symbols }) => `${rule} ${kind} ${symbols.join(' ')}`)).toEqual([]);
  });

  it.skipIf(!hasShared)('leaves out no source rule of the catalogues', () => {
    const names = new Set(rows.map(({ rule }) => rule));
    const wanted = complete.flatMap(listed);
    expect(wanted.filter(rule => !names.has(rule))).toEqual([]);
  });

  it('has no source rule that is not in its catalogue, as far as that is here', () => {
    const letters = [...new Set(rows.map(({ rule }) => letter(rule)))].filter(each => catalogueOf(each) !== undefined);
    const known = new Set(letters.flatMap(listed));
    const unknown = rows.map(({ rule }) => rule).filter(rule => letters.includes(letter(rule)) && !known.has(rule));
    expect(unknown).toEqual([]);
  });
});
