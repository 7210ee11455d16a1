/**
 * Builds the rule book (คู่มือกฎ): `npm run book`, or `node tools/book.mjs <folder>` into another folder than docs/book.
 *
 * The generator is TypeScript and reads the library itself: both are bundled into one file, which is run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'docs/book'));
// Within node_modules, so that the packages that it imports are found from there.
const folder = mkdtempSync(join(root, 'node_modules/.book-'));
try {
  const outfile = join(folder, 'book.mjs');
  await build({
    entryPoints: [join(root, 'tools/book/build.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const { buildBook } = await import(pathToFileURL(outfile).href);
  const { pages, untold, unnamed } = await buildBook(root, out);
  console.log(`${pages} pages of the rule book`);
  if (untold.length > 0) console.log(`outcomes that explain cannot tell: ${untold.join(', ')}`);
  if (unnamed.length > 0) console.log(`words.ts has no words for: ${unnamed.join(', ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
