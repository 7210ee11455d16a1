/** Programs in TypeScript for the tools, which are run by Node.js as they are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Imports a module of the project that is written in TypeScript, with all that it imports in one file.
 *
 * @param {string} entry its path in the project
 */
export async function importTypeScript(entry) {
  // Within node_modules, so that the packages that it imports are found from there.
  const folder = mkdtempSync(join(root, 'node_modules/.typescript-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
