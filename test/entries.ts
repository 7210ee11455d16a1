import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** A public module of the package: the name that applications import, and the source file behind it. */
export interface Entry {
  readonly name: string;
  readonly file: string;
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
}

/** Every public module that `package.json` names and whose source is there. */
export const entries: readonly Entry[] = Object.entries(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest).exports,
)
  .flatMap(([path, target]) =>
    typeof target === 'string'
      ? []
      : [
          {
            name: `chumchon${path.slice(1)}`,
            file: join(root, target.import.default.replace('./dist/esm/', 'src/').replace('.js', '.ts')),
          },
        ],
  )
  .filter(({ file }) => existsSync(file));

/** Imports a source file as the tests see it. */
export const load = (file: string): Promise<Readonly<Record<string, unknown>>> =>
  import(/* @vite-ignore */ pathToFileURL(file).href);

/** Imports a public module; without its source it is empty. */
export async function publicModule(name: string): Promise<Readonly<Record<string, unknown>>> {
  const entry = entries.find(each => each.name === name);
  return entry ? load(entry.file) : {};
}
