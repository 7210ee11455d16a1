/**
 * Writes what other languages need into dist/data, from the built package: `npm run data`, and at the end of `npm run build`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataOf } from './data/package.mjs';
import { importTypeScript } from './typescript.mjs';

/** @param {string} module */
const built = module => import(new URL(`../dist/esm/${module}.js`, import.meta.url).href);

const files = dataOf({
  catalogue: await built('catalogue/index'),
  official: await built('official/index'),
  parameterLabels: (await built('rules/index')).parameterLabels,
  units: (await built('core/parameter')).units,
  // The generators of facts that the tests use.
  factsOf: (await importTypeScript('test/arbitrary.ts')).factsOf,
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
});

const folder = 'dist/data';
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
