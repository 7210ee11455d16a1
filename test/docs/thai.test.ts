import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isOfficialTable } from '../../src/official/table.js';
import { publicModule, root } from '../entries.js';
import { isRule, publicRules } from '../rules.js';

interface Documented {
  readonly place: string;
  /** The whole doc comment; empty where there is none. */
  readonly comment: string;
}

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .sort()
    .map(file => join(folder, file));

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => name.getText());
};

const commentOf = (statement: ts.Statement, text: string): string =>
  (ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .filter(comment => comment.startsWith('/**'))
    .at(-1) ?? '';

/** What a source file exports as functions and constants, by name, with the doc comment of the first declaration. */
function exportsOf(file: string): ReadonlyMap<string, Documented> {
  const text = readFileSync(join(root, file), 'utf8');
  const found = new Map<string, Documented>();
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements) {
    if (!isExported(statement)) continue;
    for (const name of namesOf(statement)) {
      if (!found.has(name)) found.set(name, { place: `${file}#${name}`, comment: commentOf(statement, text) });
    }
  }
  return found;
}

/** The text of the `@th` block of a doc comment, on one line; empty where there is none. */
const thaiOf = (comment: string): string =>
  (/@th\b([\s\S]*?)(?=^\s*\* @|\*\/)/m.exec(comment)?.[1] ?? '')
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

const imported = (file: string): Promise<Readonly<Record<string, unknown>>> =>
  import(/* @vite-ignore */ join(root, file));

const published = new Set((await publicRules()).map(({ rule }) => rule));

/** The rules of the catalogue, each where it is exported first. */
async function documentedRules(): Promise<readonly Documented[]> {
  const found = new Map<unknown, Documented>();
  for (const file of [...sources('src/codi'), ...sources('src/cdd')]) {
    const module = await imported(file);
    for (const [name, documented] of exportsOf(file)) {
      const value = module[name];
      if (isRule(value) && published.has(value) && !found.has(value)) found.set(value, documented);
    }
  }
  return [...found.values()];
}

const rules = await documentedRules();

const shapeFolders = ['deciding', 'counting', 'money', 'time', 'criteria'];
const shapeNames = new Set(Object.keys(await publicModule('chumchon/rules')));
const shapes = shapeFolders
  .flatMap(folder => sources(`src/rules/${folder}`))
  .flatMap(file => [...exportsOf(file)])
  .filter(([name, { comment }]) => shapeNames.has(name) && comment !== '')
  .map(([, documented]) => documented);

/** The official tables, with the comment of each where it is written down. */
const tables = (
  await Promise.all(
    sources('src/official').map(async file => {
      const module = await imported(file);
      return [...exportsOf(file)].filter(([name]) => isOfficialTable(module[name])).map(([, documented]) => documented);
    }),
  )
).flat();

const thaiLetters = /[\u0e01-\u0e5b]/g;

const isShort = ({ comment }: Documented): boolean => (thaiOf(comment).match(thaiLetters) ?? []).length < 20;

describe('what a rule decides is said in Thai', () => {
  it('reads the block up to the next tag', () => {
    expect(thaiOf('/**\n * Text.\n *\n * @th\n * ก ข\n * ค\n *\n * @throws no\n */')).toBe('ก ข ค');
    expect(thaiOf('/**\n * Text.\n * @th ก\n */')).toBe('ก');
    expect(thaiOf('/** Text. @throws no */')).toBe('');
  });

  it('finds every rule of the catalogue', () => {
    expect(rules).toHaveLength(published.size);
  });

  it('of every rule, in at least 20 Thai letters', () => {
    expect(rules.filter(isShort).map(({ place }) => place)).toEqual([]);
  });

  it('of no two rules in the same words', () => {
    const places = new Map<string, string[]>();
    for (const { place, comment } of rules) {
      const text = thaiOf(comment);
      if (text) places.set(text, [...(places.get(text) ?? []), place]);
    }
    expect([...places.values()].filter(same => same.length > 1)).toEqual([]);
  });

  it('of every official table, in at least 20 Thai letters', () => {
    expect(tables.length).toBeGreaterThan(100);
    expect(tables.filter(isShort).map(({ place }) => place)).toEqual([]);
  });

  it('of every shape and criterion that is published, in at least 20 Thai letters', () => {
    expect(shapes.length).toBeGreaterThan(60);
    expect(shapes.filter(isShort).map(({ place }) => place)).toEqual([]);
  });
});

describe('a rule', () => {
  it('is called กติกา everywhere: กฎ is what documents print', () => {
    const printed = ['กฎหมาย', 'กฎกระทรวง', 'กฎระเบียบ', 'กฎ ระเบียบ', 'กฎ ก.พ.', 'กรกฎาคม'];
    const guides = readdirSync(join(root, 'docs/guide/th')).map(file => join('docs/guide/th', file));
    const otherwise = [...sources('src'), ...sources('tools/book'), ...guides, 'README.th.md'].filter(file =>
      printed.reduce((text, word) => text.replaceAll(word, ''), readFileSync(join(root, file), 'utf8')).includes('กฎ'),
    );
    expect(otherwise).toEqual([]);
  });
});
