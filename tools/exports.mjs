/**
 * Writes the `exports` of package.json: `npm run exports`. What they are follows from `src`: an entry for each public module,
 * and a pattern for each agency and edition that there is, so that a new year is published by its file alone. `typesVersions` says
 * the same of types to the resolution of old (`node10`), which knows no `exports`.
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

/**
 * The modules that an entry of `exports` stands for, as their files below `src` without an ending: one for each programme with
 * that edition where its path has a `*`.
 *
 * @param {string} file
 * @returns {readonly string[]}
 */
const filesOf = file => {
  const [agency = '', edition] = file.split('/*/');
  if (edition === undefined) return [file];
  return readdirSync(join(root, 'src', agency))
    .filter(name => existsSync(join(root, 'src', agency, name, `${edition}.ts`)))
    .map(name => `${agency}/${name}/${edition}`);
};

/** Every module that applications can import, as its file below `src` without an ending, e.g. `cdd/index`. */
export const publicFiles = () =>
  Object.values(exportsOf()).flatMap(target =>
    typeof target === 'string' ? [] : filesOf(target.import.default.slice('./dist/esm/'.length, -'.js'.length)),
  );

/**
 * What `exports` of package.json says.
 *
 * @returns {Readonly<Record<string, string | ReturnType<typeof entry>>>}
 */
export function exportsOf() {
  /** @type {[path: string, target: ReturnType<typeof entry>][]} */
  const paths = [['.', entry('index')]];
  for (const agency of ['codi', 'cdd']) {
    paths.push([`./${agency}`, entry(`${agency}/index`)]);
    for (const edition of editions(agency)) paths.push([`./${agency}/*/${edition}`, entry(`${agency}/*/${edition}`)]);
  }
  for (const name of modules) {
    const isFile = existsSync(join(root, 'src', `${name}.ts`));
    paths.push([`./${name}`, entry(isFile ? name : `${name}/index`)]);
  }
  return { ...Object.fromEntries(paths), './data/*': './dist/data/*', './package.json': './package.json' };
}

/** What `typesVersions` says: where the types of each entry are. */
export const typesOf = () => ({
  '*': Object.fromEntries(
    Object.entries(exportsOf()).flatMap(([path, target]) =>
      path === '.' || typeof target === 'string' ? [] : [[path.slice(2), [target.require.types]]],
    ),
  ),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const all = { ...manifest, exports: exportsOf(), typesVersions: typesOf() };
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
}
