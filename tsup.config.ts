import { readFile, writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { markPure } from './tools/pure.mjs';

/**
 * One output file a source file, so that an application's bundler sees the same small modules we wrote and drops the rules
 * that it does not import. Each format has its own folder because the extension of a relative import cannot differ. Thai is
 * written as Thai; the maps of the modules lead to `src`, which is shipped.
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
  onSuccess: () => writeFile(`dist/${name}/package.json`, `${JSON.stringify({ type, sideEffects: false })}\n`),
});

export default defineConfig([format('esm', 'module'), format('cjs', 'commonjs')]);
