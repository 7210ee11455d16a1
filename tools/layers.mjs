/**
 * Checks that imports point downwards only: `npm run layers`, or `node tools/layers.mjs <folder>` for another source tree.
 *
 * index, thai → official, catalogue → codi, cdd → rules → core, without cycles, and no package but the three that we ship on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** @type {Readonly<Record<string, readonly string[]>>} What each layer may import besides itself. */
const below = {
  entry: ['official', 'catalogue', 'codi', 'cdd', 'rules', 'core'],
  official: ['codi', 'cdd', 'rules', 'core'],
  catalogue: ['codi', 'cdd', 'rules', 'core'],
  codi: ['rules', 'core'],
  cdd: ['rules', 'core'],
  rules: ['core'],
  core: [],
};

const packages = ['zod', 'decimal.js', 'date-fns'];

/** @param {string} file */
const layerOf = file => (file.includes('/') ? /** @type {string} */ (file.split('/')[0]) : 'entry');

/**
 * Every module that a file names: imports, exports from, dynamic imports and types by import.
 *
 * @param {string} text
 * @returns {string[]}
 */
function importsOf(text) {
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = node => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    if (named && ts.isStringLiteralLike(named)) found.push(named.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest));
  return found;
}

/** @param {string} name */
const isShipped = name => packages.some(each => name === each || name.startsWith(`${each}/`));

/**
 * What is wrong with one import, if anything.
 *
 * @param {string} file
 * @param {string} name
 * @param {ReadonlySet<string>} files
 */
function wrong(file, name, files) {
  if (!name.startsWith('.')) return isShipped(name) ? undefined : `imports ${name}, which is not a dependency`;
  const target = resolve(file, name);
  if (!files.has(target)) return `imports ${name}, which does not exist`;
  const [from, to] = [layerOf(file), layerOf(target)];
  return from === to || below[from]?.includes(to) ? undefined : `imports ${target}: ${from} may not import ${to}`;
}

/**
 * @param {string} file
 * @param {string} name
 */
const resolve = (file, name) => posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts');

/**
 * The first cycle found from each module that is on one, each cycle once.
 *
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[]}
 */
function cycles(graph) {
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const found = [];
  /**
   * @param {string} file
   * @param {readonly string[]} path
   */
  const visit = (file, path) => {
    const start = path.indexOf(file);
    if (start >= 0) found.push(`import cycle: ${[...path.slice(start), file].join(' → ')}`);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

const root = process.argv[2] ?? 'src';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.replaceAll('\\', '/'))
  .sort();
const known = new Set(files);
const imports = new Map(files.map(file => [file, importsOf(readFileSync(join(root, file), 'utf8'))]));
const graph = new Map(
  [...imports].map(([file, names]) => [
    file,
    names.filter(name => name.startsWith('.')).map(name => resolve(file, name)),
  ]),
);
const problems = [
  ...[...imports].flatMap(([file, names]) =>
    names.flatMap(name => wrong(file, name, known) ?? []).map(problem => `${file} ${problem}`),
  ),
  ...cycles(graph),
];

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${files.length} modules import downwards only, without cycles.`);
