import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/core/citation.js';
import { type OfficialEntry, tables } from '../../src/official/find.js';
import { load } from '../entries.js';
import { hasShared, sourceLines } from '../shared.js';
import { files } from './labels.js';

/** A text without what only sets it: blanks, marks of markup, quotation marks, Thai digits. */
const bare = (text: string): string =>
  text
    .replace(/<\/?[a-z][^>\n]*>/gi, '')
    .replace(/[\s*“”"]+/g, '')
    .replace(/[๐-๙]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0x0e20));

interface Printed {
  readonly lines: readonly string[];
  /** Those that are not blank. */
  readonly printed: readonly string[];
  readonly all: string;
}

const documents = new Map<string, Printed>();
function documentOf(file: string): Printed {
  const known = documents.get(file);
  if (known) return known;
  const lines = sourceLines(file).map(bare);
  const document = { lines, printed: lines.filter(line => line !== ''), all: lines.join('') };
  documents.set(file, document);
  return document;
}

const citations = new Set<Citation>();
function look(value: unknown, seen: Set<unknown>): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  const { document, lines } = value as Partial<Citation>;
  if (document && Array.isArray(lines)) citations.add(value as Citation);
  else for (const member of Object.values(value)) look(member, seen);
}
const seen = new Set<unknown>();
for (const file of files) look(await load(file), seen);
for (const { table } of tables()) look(table, seen);

/** Sections that are named otherwise than they are printed. */
const ownSections: Readonly<Record<string, string>> = {
  ทั้งรายงาน: 'the whole report',
  ความเชื่อมโยงยุทธศาสตร์และแผน: 'four headings in one',
  'ความเชื่อมโยงแผนการปฏิรูปประเทศ และแผนแม่บทเฉพาะกิจ': 'two headings in one',
  'รายละเอียดผลการดำเนินงานในองค์ประกอบที่ 5': 'without “by indicator”',
};

/** Whether a heading prints the words of a section in their order; a long one may be cut. */
function isHeading(section: string, line: string): boolean {
  let from = 0;
  return section.split(/[\s()]+/).every(word => {
    const at = line.indexOf(bare(word), from);
    from = at + bare(word).length;
    return at >= 0;
  });
}

describe.runIf(hasShared)('the sections of citations', () => {
  it('are printed in their documents, or say the slide', () => {
    const sections = new Map(
      [...citations].map(({ document, section = '' }) => [`${document.file} ${section}`, document]),
    );
    const wrong = [...sections].filter(([key, { file }]) => {
      const section = key.slice(file.length + 1);
      return !(
        section in ownSections ||
        (file.startsWith('003') && /^สไลด์ \d+$/.test(section)) ||
        documentOf(file).printed.some((line, index, all) => isHeading(section, line + (all[index + 1] ?? '')))
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

describe.runIf(hasShared)('the Thai cells of official tables', () => {
  /** Where the text of a cell is printed: on the lines of its row, elsewhere in the document, or nowhere as it is. */
  function whereOf({ table }: OfficialEntry, row: OfficialEntry['table']['rows'][number], cell: string): 0 | 1 | 2 {
    const { lines, all } = documentOf(table.source.document.file);
    const text = bare(cell);
    const own = lines.slice(row.line, (row.until ?? row.line) + 1).join('');
    return own.includes(text) ? 0 : all.includes(text) ? 1 : 2;
  }

  it('are so many on their lines, elsewhere in the document, and in words of the project, by column', async () => {
    const counted = tables().flatMap(entry =>
      Object.keys(entry.table.columns).flatMap(name => {
        const counts: [number, number, number] = [0, 0, 0];
        for (const row of entry.table.rows) {
          const cell = (row as unknown as Readonly<Record<string, unknown>>)[name];
          if (typeof cell === 'string' && /[ก-๎]/.test(cell)) counts[whereOf(entry, row, cell)] += 1;
        }
        return counts.some(count => count > 0) ? [`${entry.path}.${name}: ${counts.join(' ')}`] : [];
      }),
    );
    await expect(`${counted.sort().join('\n')}\n`).toMatchFileSnapshot('texts.txt');
  });
});
