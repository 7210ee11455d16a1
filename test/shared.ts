import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../shared/', import.meta.url));

/** The source documents and catalogues of programmes that others add: they come with the project. */
const own = fileURLToPath(new URL('../documents/', import.meta.url));

/** Whether the source documents, the catalogue and the transcribed tables are beside the project. */
export const hasShared: boolean = existsSync(join(root, 'seeds'));

/** A path below the folder of the source documents. */
export const sharedPath = (...parts: string[]): string => join(root, ...parts);

/** Where a source document is: in the project's own folder, or beside the project. */
const documentPath = (file: string): string | undefined =>
  [join(own, file), sharedPath('seeds', file)].find(path => existsSync(path));

/** Whether a source document comes with the project. */
export const isOwnDocument = (file: string): boolean => existsSync(join(own, file));

/** Whether a source document is here. */
export const hasDocument = (file: string): boolean => documentPath(file) !== undefined;

/** The lines of a source document, the first at index 1. */
export const sourceLines = (file: string): readonly string[] => [
  '',
  ...readFileSync(documentPath(file) as string, 'utf8').split('\n'),
];

/** The catalogue of source rules with this letter; undefined where it is not here. */
export function catalogueOf(letter: string): string | undefined {
  const paths = [join(own, 'catalogue', `${letter}.md`), sharedPath('catalogue', `${letter}.md`)];
  const path = paths.find(each => existsSync(each));
  return path === undefined ? undefined : readFileSync(path, 'utf8');
}

/** The rows of a transcribed table, by column. */
export const sharedTable = (file: string): readonly CsvRow[] =>
  csv(readFileSync(sharedPath('tables', file), 'utf8').replace(/^\uFEFF/, ''));

/** A row of a CSV file, by column. */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a CSV file. Fields may be quoted; a row is one line. */
export function csv(text: string): readonly CsvRow[] {
  const [header = [], ...rows] = text.trimEnd().split(/\r?\n/).map(fields);
  return rows.map(row => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

const fields = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
