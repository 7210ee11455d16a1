import ts from 'typescript';

/**
 * Marks what a module computes on import as free of side effects: `const rule = checklist(…)` becomes
 * `const rule = /* @__PURE__ *\/ (() => checklist(…))()`. A bundler then drops the rules of a file that an application does not
 * use, with all that was computed for them alone; neither esbuild nor webpack sees through calls of other modules otherwise.
 * Lines stay where they are.
 *
 * @param {string} text a module whose top level has no side effects
 * @param {string} file its name
 * @returns {string}
 */
export function markPure(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {(readonly [start: number, end: number])[]} */
  const spans = [];
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer && ts.isIdentifier(name) && computes(initializer))
        spans.push([initializer.getStart(source), initializer.end]);
    }
  }
  return spans.reduceRight(
    (sofar, [start, end]) =>
      `${sofar.slice(0, start)}/* @__PURE__ */ (() => (${sofar.slice(start, end)}))()${sofar.slice(end)}`,
    text,
  );
}

/**
 * Whether an expression does more than to write a value down: it calls, makes or looks something up, outside of functions.
 *
 * @param {ts.Node} node
 * @returns {boolean}
 */
function computes(node) {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
  const looksUp = [
    ts.isCallExpression,
    ts.isNewExpression,
    ts.isPropertyAccessExpression,
    ts.isElementAccessExpression,
    ts.isSpreadElement,
    ts.isSpreadAssignment,
    ts.isTemplateExpression,
    ts.isComputedPropertyName,
    ts.isBinaryExpression,
  ];
  return looksUp.some(is => is(node)) || (ts.forEachChild(node, child => computes(child) || undefined) ?? false);
}
