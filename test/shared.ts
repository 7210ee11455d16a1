import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Whether the source documents, the catalogue and the transcribed tables are beside the project. */
export const hasShared: boolean = existsSync(join(root, 'seeds'));

/** A path below the folder of the source documents. */
export const sharedPath = (...parts: string[]): string => join(root, ...parts);

/** The lines of a source document, the first at index 1. */
export const sourceLines = (file: string): readonly string[] => [
  '',
  ...readFileSync(sharedPath('seeds', file), 'utf8').split('\n'),
];

/** The rows of a transcribed table, by column. Fields may be quoted. */
export function sharedTable(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readFileSync(sharedPath('tables', file), 'utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map(fields);
  return rows.map(row => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

const fields = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
