import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import type { Entry } from '../entries.js';

/** An example as it stands in the documentation. */
export interface Block {
  /** Where its first line stands, e.g. `src/core/calendar.ts:43`. */
  readonly place: string;
  readonly code: string;
}

/** An expression whose value the comment behind it states. */
interface Assertion {
  readonly start: number;
  readonly end: number;
  readonly stated: string;
}

const fence = /^[ \t]*(?:\* ?)?```ts[ \t]*\n([\s\S]*?)^[ \t]*(?:\* ?)?```/gm;

/** The examples in a documentation file, or in the doc comments of a source file. */
export const blocksIn = (file: string, text: string): readonly Block[] =>
  [...text.matchAll(fence)].map(({ index, 1: code = '' }) => ({
    place: `${file}:${text.slice(0, index).split('\n').length + 1}`,
    code: file.endsWith('.ts') ? code.replace(/^[ \t]*\* ?/gm, '') : code,
  }));

const filesIn = (root: string, folder: string, extension: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith(extension))
        .sort()
        .map(file => join(folder, file))
    : [];

/** Every example that the project in this folder documents itself with. */
export function allBlocks(root: string): readonly Block[] {
  const readmes = ['README.md', 'README.th.md'].filter(file => existsSync(join(root, file)));
  return [...readmes, ...filesIn(root, 'docs/guide', '.md'), ...filesIn(root, 'src', '.ts')].flatMap(file =>
    blocksIn(file, readFileSync(join(root, file), 'utf8')),
  );
}

const isConsole = (expression: ts.Expression): boolean =>
  ts.isCallExpression(expression) && expression.expression.getText().startsWith('console.');

function assertionsIn(code: string): readonly Assertion[] {
  const found: Assertion[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) && !isConsole(node.expression)) {
      const [, stated] = /^[ \t]*\/\/ *(.*)/.exec(code.slice(node.end)) ?? [];
      const { expression } = node;
      if (stated !== undefined) found.push({ start: expression.getStart(), end: expression.end, stated });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

const literals = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);

function isLiteral(node: ts.Expression): boolean {
  if (literals.has(node.kind)) return true;
  if (ts.isIdentifier(node)) return node.text === 'undefined';
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.every(property => ts.isPropertyAssignment(property) && isLiteral(property.initializer))
  );
}

/** The value of a JavaScript literal, in a list; no list where the text is not one. */
function literal(text: string): readonly [unknown] | undefined {
  const file = ts.createSourceFile('literal.ts', `(${text})`, ts.ScriptTarget.Latest, true);
  const [statement, ...others] = file.statements;
  return statement && others.length === 0 && ts.isExpressionStatement(statement) && isLiteral(statement.expression)
    ? [runInThisContext(`(${text})`)]
    : undefined;
}

const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** What is wrong with an assertion whose expression is evaluated by `evaluate`, if anything. */
function wrong(stated: string, evaluate: () => unknown): string | undefined {
  const [, error] = /^throws (\w+)/.exec(stated) ?? [];
  if (error !== undefined) {
    try {
      return `is ${JSON.stringify(evaluate())}, and does not throw ${error}`;
    } catch (thrown) {
      return (thrown as Error).name === error ? undefined : `throws ${String(thrown)}, not a ${error}`;
    }
  }
  const expected = literal(stated);
  if (!expected) return `is followed by a comment that is not a JavaScript literal: ${stated}`;
  const actual = evaluate();
  return isDeepStrictEqual(asJson(actual), asJson(expected[0]))
    ? undefined
    : `is ${JSON.stringify(actual)}, not ${stated}`;
}

/**
 * Runs an example, and says what is wrong with it: each expression statement with a comment behind it on its line must have
 * the value that the comment states, as JSON, or throw the error that it names; each must be reached.
 *
 * @param block the example
 * @param require gives the modules that it imports
 */
export function failuresOf({ place, code }: Block, require: (name: string) => unknown): readonly string[] {
  const assertions = assertionsIn(code);
  const problems: (string | undefined)[] = assertions.map(() => 'is never reached');
  const instrumented = assertions.reduceRight(
    (text, { start, end }, at) =>
      `${text.slice(0, start)}__check(${at}, () => (${text.slice(start, end)}))${text.slice(end)}`,
    code,
  );
  const { outputText } = ts.transpileModule(instrumented, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const run = runInThisContext(`(function (require, exports, __check) {${outputText}\n})`, { filename: place });
  run(require, {}, (at: number, evaluate: () => unknown) => {
    problems[at] = wrong(assertions[at]?.stated ?? '', evaluate);
  });
  return assertions.flatMap(({ start, end }, at) =>
    problems[at] === undefined ? [] : [`${code.slice(start, end)} ${problems[at]}`],
  );
}

/**
 * The type errors in each example, by its place: all are checked in one program, as an application would see them.
 *
 * @param blocks the examples
 * @param root the folder of the application
 * @param entries the modules that it may import
 */
export function typeErrors(
  blocks: readonly Block[],
  root: string,
  entries: readonly Entry[],
): ReadonlyMap<string, readonly string[]> {
  const files = new Map(blocks.map(({ place, code }, at) => [join(root, `example-${at}.ts`), { place, code }]));
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    paths: Object.fromEntries(entries.map(({ name, file }) => [name, [file]])),
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = name => files.has(name) || fileExists(name);
  host.readFile = name => files.get(name)?.code ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const block = files.get(name);
    return block ? ts.createSourceFile(name, block.code, rest[0]) : getSourceFile(name, ...rest);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([name, { place }]) => {
      const file = program.getSourceFile(name);
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [place, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))];
    }),
  );
}
