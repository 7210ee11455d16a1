import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../src/core/citation.js';
import type { Text } from '../../src/core/text.js';
import hashes from './hashes.json' with { type: 'json' };
import { guideOf } from './markdown.js';

/** A source document and the hash of its text edition. */
export interface SourceFile {
  readonly document: SourceDocument;
  readonly sha256: string;
}

/** A guide in English, and in Thai where it is written. */
export interface Guide {
  readonly url: string;
  readonly title: Text;
  readonly body: { readonly th: string | undefined; readonly en: string };
}

/** The hashes of the text editions: of the files where they are at hand, otherwise those that were written down. */
export function sourceFiles(documents: readonly SourceDocument[], seeds: string): readonly SourceFile[] {
  const known: Readonly<Record<string, string>> = hashes;
  return documents.map(document => {
    const file = join(seeds, document.file);
    const written = known[document.file] ?? '';
    if (!existsSync(file)) return { document, sha256: written };
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    if (sha256 !== written) throw new Error(`${document.file} has the sha256 ${sha256}; hashes.json says ${written}`);
    return { document, sha256 };
  });
}

/** Links between guides lead to the pages of the book; others out of the folder have none. */
const linked = (text: string): string =>
  text
    .replace(
      /\]\((?:\.\/)?([\w-]+)\.md(#[\w-]+)?\)/g,
      (_, name: string, part = '') => `](${name === 'terms' ? '../terms' : name}.html${part})`,
    )
    .replace(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, '$1');

/** The guides of a folder; those in Thai stand in its folder `th`. The terms have a page of their own. */
export function guidesOf(folder: string): readonly Guide[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.md') && file !== 'terms.md')
    .sort()
    .map(file => {
      const en = guideOf(readFileSync(join(folder, file), 'utf8'));
      const inThai = join(folder, 'th', file);
      const th = existsSync(inThai) ? guideOf(readFileSync(inThai, 'utf8')) : undefined;
      return {
        url: `guides/${file.replace(/\.md$/, '')}`,
        title: { th: th?.title ?? en.title, en: en.title },
        body: { th: th && linked(th.body), en: linked(en.body) },
      };
    });
}

/** The rows of the table of terms: Thai, English. */
export const termsOf = (text: string): readonly (readonly [string, string])[] =>
  text
    .split('\n')
    .filter(line => line.startsWith('|') && !/^\|[-| ]+\|$/.test(line))
    .slice(1)
    .map(line => {
      const [, th = '', en = ''] = line.split(/(?<!\\)\|/).map(cell => cell.trim());
      return [th, en] as const;
    });
