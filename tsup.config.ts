import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { publicFiles } from './tools/exports.mjs';
import { markPure } from './tools/pure.mjs';

/**
 * One output file a source file, so that an application's bundler sees the same small modules we wrote and drops the rules
 * that it does not import. Each format has its own folder because the extension of a relative import cannot differ. Thai is
 * written as Thai; the maps of the modules lead to `src`, which is shipped.
 *
 * Declarations are written once, by tsc, for CommonJS. An entry for `import` declares that it exports what that one does, so that
 * types are the same by both ways and an editor finds one place.
 */
const format = (name: 'esm' | 'cjs', type: 'module' | 'commonjs'): Options => ({
  entry: ['src/**/*.ts'],
  outDir: `dist/${name}`,
  format: name,
  outExtension: () => ({ js: '.js' }),
  bundle: false,
  target: 'es2022',
  clean: true,
  sourcemap: name === 'esm',
  silent: true,
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.sourcesContent = false;
  },
  esbuildPlugins: [
    {
      name: 'pure',
      setup(build) {
        build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
          contents: markPure(await readFile(path, 'utf8'), path),
          loader: 'ts',
        }));
      },
    },
  ],
  plugins: name === 'cjs' ? [{ name: 'namespaces', renderChunk: code => ({ code: withoutDefault(code) }) }] : [],
  async onSuccess() {
    await writeFile(`dist/${name}/package.json`, `${JSON.stringify({ type, sideEffects: false })}\n`);
    if (name === 'esm') await Promise.all(publicFiles().map(declare));
  },
});

/**
 * A namespace that CommonJS is given has the names of the module and no others: esbuild adds `default`, as Node.js does to what
 * it imports from CommonJS, but these are modules of our own.
 */
const withoutDefault = (code: string): string =>
  code.replaceAll(/(__toESM\(require\("\.[^"]*"\)), 1\)/g, (_, before: string) => `${before})`);

/** Declares an entry for `import`. */
async function declare(file: string): Promise<void> {
  const path = `dist/esm/${file}.d.ts`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `export * from '${relative(dirname(path), `dist/cjs/${file}.js`)}';\n`);
}

export default defineConfig([format('esm', 'module'), format('cjs', 'commonjs')]);
