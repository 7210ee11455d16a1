import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { ProgrammeEntry } from './collect.js';

/** The form of one edition: its rules and what fills them in. */
const formEntry = (client: string, file: string): string =>
  `import * as rules from ${JSON.stringify(file)};\nimport { startForm } from ${JSON.stringify(join(client, 'form.ts'))};\nstartForm(rules);\n`;

/** Entry points that stand in no file. */
const editions = (client: string, programmes: readonly ProgrammeEntry[]): Plugin => ({
  name: 'editions',
  setup(builder) {
    const byPath = new Map(programmes.map(({ path, file }) => [path, file]));
    builder.onResolve({ filter: /^edition:/ }, ({ path }) => ({
      path: path.slice('edition:'.length),
      namespace: 'edition',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'edition' }, ({ path }) => ({
      contents: formEntry(client, byPath.get(path) ?? ''),
      resolveDir: client,
      loader: 'ts',
    }));
  },
});

/** Writes the scripts of the pages: no modules, since browsers load none from `file://`. */
export async function writeScripts(client: string, out: string, programmes: readonly ProgrammeEntry[]): Promise<void> {
  await build({
    entryPoints: {
      search: join(client, 'search.ts'),
      table: join(client, 'table.ts'),
      ...Object.fromEntries(programmes.map(({ path }) => [`forms/${path}`, `edition:${path}`])),
    },
    plugins: [editions(client, programmes)],
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
}
