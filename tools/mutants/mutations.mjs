/**
 * What can be changed in a source file, one thing at a time: found in its syntax tree, given as replacements in its text.
 */
import ts from 'typescript';

/**
 * @typedef {{ kind: string, line: number, from: number, to: number, text: string, was: string, brings?: { at: number, text: string } }} Mutation
 * `brings` is the import of a name that the text needs.
 */

/** @param {string} source @param {Mutation} mutation */
export function applied(source, { from, to, text, brings }) {
  const changed = source.slice(0, from) + text + source.slice(to);
  return brings ? changed.slice(0, brings.at) + brings.text + changed.slice(brings.at) : changed;
}

const swaps = new Map([
  ['atLeast', 'atMost'],
  ['atMost', 'atLeast'],
  ['above', 'atLeast'],
  ['below', 'atMost'],
  ['exactly', 'atLeast'],
  ['yes', 'no'],
  ['no', 'yes'],
  ['all', 'any'],
  ['any', 'all'],
  ['noEarlierThan', 'noLaterThan'],
  ['noLaterThan', 'noEarlierThan'],
  ['shareAtLeast', 'shareAtMost'],
  ['shareAtMost', 'shareAtLeast'],
]);

const operators = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
]);

const bounds = new Set([
  'ordered',
  'least',
  'most',
  'decimals',
  'circumstance',
  'mandatory',
  'repeats',
  'unit',
  'skips',
]);

const units = ['people', 'households', 'baht', 'percent', 'villages'];

/** What the arguments of calls are that write figures down. */
const written = new Map([
  ['parameter', ['figure', 'unit']],
  ['count', ['', 'unit']],
  ['quantity', ['', 'unit']],
  ['figure', ['figure', 'unit', 'line']],
  ['months', ['', 'figure', 'figure', '', 'line']],
  ['printedMonths', ['', 'figure', 'figure', 'line', 'line', 'line']],
  ['afterEnd', ['figure', 'line']],
  ['by', ['figure', 'line']],
  ['within', ['figure', 'line']],
  ['withoutDay', ['line']],
  ['onceFound', ['line']],
  ['monitoring', ['', 'figure', 'line']],
  ['entry', ['line']],
]);

/** The next day, the next month, or one more in the last decimal. @param {string} figure */
const oneMore = figure => {
  if (/^\d{4}-\d\d-\d\d$/.test(figure))
    return new Date(Date.parse(`${figure}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  if (/^\d{4}-\d\d$/.test(figure))
    return new Date(Date.parse(`${figure}-01T00:00:00Z`) + 31 * 86_400_000).toISOString().slice(0, 7);
  const decimals = (figure.split('.')[1] ?? '').length;
  return (Number(figure.replaceAll('_', '')) + 10 ** -decimals).toFixed(decimals);
};

/** @param {ts.Node} node */
const calledAs = node => (ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : '');

/** What an argument is in the call that it stands in, where the call writes figures down.
 * @param {ts.Node} node
 */
const argumentIn = node =>
  ts.isCallExpression(node.parent)
    ? written.get(calledAs(node.parent))?.[node.parent.arguments.indexOf(/** @type {ts.Expression} */ (node))]
    : undefined;

/** @param {ts.Node} node */
const nameAbove = node => (ts.isPropertyAssignment(node.parent) ? node.parent.name.getText() : '');

/** Whether a number stands among the arguments of what cites lines: `page(12)`, `slide(24)(82)`, `page.derived(how, 12)`.
 * @param {ts.Node} node
 * @param {ReadonlySet<string>} citing names of what cites
 */
function isCitedLine(node, citing) {
  if (argumentIn(node) === 'line' || nameAbove(node) === 'line') return true;
  let above = node.parent;
  while (ts.isArrayLiteralExpression(above)) above = above.parent;
  if (!ts.isCallExpression(above)) return false;
  if (citing.has(calledAs(above))) return true;
  if (/^(derived|inferred)$/.test(above.expression.getText().split('.').at(-1) ?? '')) return true;
  let place = /** @type {ts.Node} */ (above);
  while (ts.isCallExpression(place.parent) && place.parent.expression === place) place = place.parent;
  const { parent } = place;
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'source';
  return ts.isCallExpression(parent) && calledAs(parent) === 'parameter' && parent.arguments[2] === place;
}

/** @param {ts.ObjectLiteralExpression} object @param {string} name */
const property = (object, name) =>
  object.properties.find(each => ts.isPropertyAssignment(each) && each.name.getText() === name);

/** @param {ts.Node} node */
const isText = node => ts.isObjectLiteralExpression(node) && !!property(node, 'th') && !!property(node, 'en');

/** The label that a call such as `yesNo({ th, en })` begins with.
 * @param {ts.Node} node
 * @returns {ts.Node | undefined}
 */
function labelIn(node) {
  if (!ts.isPropertyAssignment(node)) return undefined;
  let value = /** @type {ts.Node} */ (node.initializer);
  while (ts.isCallExpression(value)) {
    const first = value.arguments[0];
    if (!first) return undefined;
    if (isText(first)) return first;
    value = first;
  }
  return undefined;
}

/**
 * Everything that can be changed in a file.
 *
 * @param {string} file
 * @param {string} source
 * @returns {Mutation[]}
 */
export function mutationsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {Mutation[]} */
  const found = [];
  /** What changes places with the next of its kind. */
  const exchanged = { figures: /** @type {ts.Node[]} */ ([]), lines: /** @type {ts.Node[]} */ ([]) };
  /** @param {string} kind @param {ts.Node} node @param {string} text */
  const add = (kind, node, text) => {
    const from = node.getStart(tree);
    const line = tree.getLineAndCharacterOfPosition(from).line + 1;
    found.push({ kind, line, from, to: node.getEnd(), text, was: source.slice(from, node.getEnd()) });
  };
  /** @type {ts.NamedImports[]} */
  const imported = tree.statements.flatMap(each => {
    const names = ts.isImportDeclaration(each) ? each.importClause?.namedBindings : undefined;
    return names && ts.isNamedImports(names) ? [names] : [];
  });
  const citing = new Set(
    imported
      .filter(names => /source|guideline|report-fy/.test(names.parent.parent.getText(tree).split(' from ')[1] ?? ''))
      .flatMap(names => names.elements.map(each => each.name.text)),
  );
  /** Two things of the file in each other's place. @param {string} kind @param {ts.Node} first @param {ts.Node} second */
  const exchange = (kind, first, second) => {
    const from = first.getStart(tree);
    found.push({
      kind,
      line: tree.getLineAndCharacterOfPosition(from).line + 1,
      from,
      to: second.getEnd(),
      text: second.getText(tree) + source.slice(first.getEnd(), second.getStart(tree)) + first.getText(tree),
      was: first.getText(tree),
    });
  };
  /** Another name from where this one is imported, if it is not imported yet. @param {string} name @param {string} other */
  const broughtWith = (name, other) => {
    const has = (/** @type {ts.NamedImports} */ names, /** @type {string} */ one) =>
      names.elements.some(each => each.name.text === one);
    const names = imported.find(each => has(each, name));
    return names && !imported.some(each => has(each, other))
      ? { brings: { at: names.getStart(tree) + 1, text: ` ${other},` } }
      : {};
  };
  /** @param {ts.Node} node */
  const literal = node => {
    const parent = node.parent;
    if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return;
    const argument = argumentIn(node);
    if (ts.isNumericLiteral(node)) {
      const kind = argument === 'figure' ? 'figure' : isCitedLine(node, citing) ? 'line' : 'number';
      add(kind, node, oneMore(node.text));
      if (kind !== 'number') exchanged[`${kind}s`].push(node);
    }
    if (!ts.isStringLiteral(node)) return;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return;
    const name = nameAbove(node);
    if (name === 'th' || name === 'en') return;
    if (name === 'id' || name === 'programme') return add('id', node, `'${node.text}-x'`);
    if (name === 'unit' || argument === 'unit') return add('unit', node, `'${units.find(unit => unit !== node.text)}'`);
    if (argument === 'figure') {
      exchanged.figures.push(node);
      return add('figure', node, `'${oneMore(node.text)}'`);
    }
    if (!ts.isElementAccessExpression(parent)) add('word', node, `'${node.text}x'`);
  };
  /** @param {ts.Node} node */
  const visit = node => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    literal(node);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text;
      const other = swaps.get(name);
      if (other) {
        add('operator', node.expression, other);
        Object.assign(/** @type {Mutation} */ (found.at(-1)), broughtWith(name, other));
      }
      if (name === 'required')
        add('required', node, `({ ...${node.getText(tree)}, required: (false as boolean) as true })`);
    }
    if (ts.isBinaryExpression(node)) {
      const other = operators.get(node.operatorToken.getText(tree));
      if (other) add('operator', node.operatorToken, other);
    }
    if (ts.isConditionalExpression(node)) add('condition', node.condition, `!(${node.condition.getText(tree)})`);
    if (ts.isIfStatement(node)) add('condition', node.expression, `!(${node.expression.getText(tree)})`);
    if (ts.isPropertyAssignment(node) && bounds.has(node.name.getText(tree))) add('bound', node, '');
    if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !ts.isArrayLiteralExpression(node.parent)) {
      for (const element of node.elements) {
        const rest = node.elements.filter(each => each !== element).map(each => each.getText(tree));
        const cites = ts.isNumericLiteral(element) && isCitedLine(element, citing);
        if (!cites) {
          add('member', node, `[${rest.join(', ')}]`);
          const last = /** @type {Mutation} */ (found.at(-1));
          last.line = tree.getLineAndCharacterOfPosition(element.getStart(tree)).line + 1;
          last.was = element.getText(tree);
        }
      }
    }
    if (ts.isObjectLiteralExpression(node)) {
      for (const [index, each] of node.properties.entries()) {
        const [label, next] = [
          labelIn(each),
          node.properties[index + 1] && labelIn(/** @type {ts.Node} */ (node.properties[index + 1])),
        ];
        if (label && next && label.getText(tree) !== next.getText(tree)) exchange('label', label, next);
      }
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  // Lines of one citation say the same in any order.
  for (const [kind, nodes] of Object.entries(exchanged)) {
    for (const [index, node] of nodes.entries()) {
      const next = nodes[index + 1];
      if (next && next.getText(tree) !== node.getText(tree) && next.parent !== node.parent) exchange(kind, node, next);
    }
  }
  return found;
}
