/**
 * Which tests are about a source file: those beside it first, then all others that need it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** @param {string} folder @param {string} ending @returns {string[]} */
export const filesIn = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith(ending))
        .map(name => join(folder, name))
        .sort()
    : [];

/** Tests that start programs, stand in for modules or read what is built are run by vitest alone, and the one that takes a minute. */
const apart = /\bvi\.|node:child_process|node:worker_threads|browsers\.js|\/dist\/|answers anything at all/;

/** @param {string} root */
export function relatedTests(root) {
  /** @type {Map<string, string[]>} */
  const imports = new Map();
  /** @param {string} file */
  const importsOf = file => {
    const known = imports.get(file);
    if (known) return known;
    const found = ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.flatMap(({ fileName }) => {
      const path = fileName.startsWith('chumchon')
        ? join(root, 'src', fileName.slice('chumchon'.length))
        : resolve(dirname(file), fileName);
      return [path, path.replace(/\.js$/, '.ts'), `${path}.ts`, join(path, 'index.ts')].filter(
        each => each.endsWith('.ts') && existsSync(each),
      );
    });
    imports.set(file, found);
    return found;
  };
  /** @param {string} test */
  const needsOf = test => {
    const seen = new Set([test]);
    for (const file of seen) for (const each of importsOf(file)) seen.add(each);
    return seen;
  };
  const tests = filesIn(join(root, 'test'), '.test.ts').filter(file => !apart.test(readFileSync(file, 'utf8')));
  const needs = new Map(tests.map(test => [test, needsOf(test)]));
  // What rules answer tells of every shape and of the values below them; a programme's own tests tell more of it.
  const answers = join(root, 'test/answers/answers.test.ts');
  const general = ['test/descriptions/descriptions.test.ts', 'test/generated/criteria.test.ts'].map(file =>
    join(root, file),
  );

  /** Folders of the programmes that a file is of: those that use it, where it stands beside them.
   * @param {string} file @param {string} layer @param {string} programme
   */
  const foldersOf = (file, layer, programme) => {
    if (!programme.endsWith('.ts')) return [join(layer, programme)];
    const users = filesIn(dirname(file), '.ts').filter(each => importsOf(each).includes(file));
    return [...new Set(users.map(each => relative(root, dirname(each)).split(sep).slice(1, 3).join(sep)))];
  };

  /** @param {string} file */
  return file => {
    const [, layer = '', programme = ''] = relative(root, file).split(sep);
    const isProgramme = layer !== 'rules' && layer !== 'core';
    const folders = isProgramme
      ? foldersOf(file, layer, programme)
      : layer === 'core'
        ? ['core', 'rules']
        : ['rules', 'catalogue'];
    const beside = folders.flatMap(folder => filesIn(join(root, 'test', folder), '.test.ts'));
    const isNamesake = (/** @type {string} */ test) => basename(test).startsWith(`${basename(file, '.ts')}.`);
    const own = isProgramme ? [] : tests.filter(test => isNamesake(test) && test.includes('.property.'));
    const all = [...general.slice(0, 1), ...(isProgramme ? [] : [answers]), ...beside, ...own, ...general.slice(1)];
    // What is named like the file tells first, and what needs little tells sooner than what asks every rule.
    const isShape = (/** @type {string} */ test) => /^test.(?:core|rules)\b/.test(relative(root, test));
    const cost = (/** @type {string} */ test) =>
      isNamesake(test) ? 0 : isShape(test) ? (needs.get(test)?.size ?? 0) : Number.MAX_SAFE_INTEGER;
    const near = all.filter(test => tests.includes(test) && (!isShape(test) || needs.get(test)?.has(file)));
    if (!isProgramme) near.sort((left, right) => cost(left) - cost(right));
    const isFar = (/** @type {string} */ test) =>
      !near.includes(test) && test !== answers && needs.get(test)?.has(file);
    return { near, far: tests.filter(isFar) };
  };
}
