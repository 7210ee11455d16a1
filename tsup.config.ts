import { writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/**
 * One output file a source file, so that an application's bundler sees the same small modules we wrote and drops the rules
 * that it does not import. Each format has its own folder because the extension of a relative import cannot differ.
 */
const format = (name: 'esm' | 'cjs', type: 'module' | 'commonjs'): Options => ({
  entry: ['src/**/*.ts'],
  outDir: `dist/${name}`,
  format: name,
  outExtension: () => ({ js: '.js' }),
  bundle: false,
  target: 'es2022',
  clean: true,
  silent: true,
  onSuccess: () => writeFile(`dist/${name}/package.json`, `${JSON.stringify({ type, sideEffects: false })}\n`),
});

export default defineConfig([format('esm', 'module'), format('cjs', 'commonjs')]);
