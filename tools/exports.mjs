/**
 * Writes the `exports` of package.json: `npm run exports`. What they are follows from `src`: an entry for each public module,
 * and a pattern for each agency and edition that there is, so that a new year is published by its file alone.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The modules that applications import, besides the editions. */
const modules = ['rules', 'thai', 'official', 'catalogue'];

/**
 * The editions of an agency, earliest first.
 *
 * @param {string} agency
 */
function editions(agency) {
  const folder = join(root, 'src', agency);
  const found = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)))
    .filter(name => /^fy\d{4}\.ts$/.test(name))
    .map(name => name.slice(0, -'.ts'.length));
  return [...new Set(found)].sort();
}

/**
 * One entry for both module systems.
 *
 * @param {string} file
 */
const entry = file => ({
  import: { types: `./dist/esm/${file}.d.ts`, default: `./dist/esm/${file}.js` },
  require: { types: `./dist/cjs/${file}.d.ts`, default: `./dist/cjs/${file}.js` },
});

/** What `exports` of package.json says. */
export function exportsOf() {
  /** @type {[path: string, target: unknown][]} */
  const paths = [['.', entry('index')]];
  for (const agency of ['codi', 'cdd']) {
    paths.push([`./${agency}`, entry(`${agency}/index`)]);
    for (const edition of editions(agency)) paths.push([`./${agency}/*/${edition}`, entry(`${agency}/*/${edition}`)]);
  }
  for (const name of modules) {
    const isFile = existsSync(join(root, 'src', `${name}.ts`));
    paths.push([`./${name}`, entry(isFile ? name : `${name}/index`)]);
  }
  return Object.fromEntries([...paths, ['./data/*', './dist/data/*'], ['./package.json', './package.json']]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...manifest, exports: exportsOf() }, undefined, 2)}\n`);
}
