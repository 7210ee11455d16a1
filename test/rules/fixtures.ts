import { cite, type SourceDocument } from '../../src/core/citation.js';
import type { Programme } from '../../src/rules/logic/rule.js';

const document: SourceDocument = {
  file: 'example.txt',
  title: { th: 'ตัวอย่าง', en: 'Example' },
  agency: 'cdd',
  fiscalYear: 2565,
};

export const programme: Programme = {
  agency: 'cdd',
  programme: 'example',
  edition: 'fy2565',
  title: document.title,
  document,
};

/** A line of the document that the tests make up. */
export const line = cite(document);

export const text = (en: string) => ({ th: `ไทย ${en}`, en });

/** What every definition needs besides its shape. */
export const define = (id: string) => ({ programme, id, title: text(id), source: line(1) });

/** An outcome as it is stored: what is undefined is gone, decimals are strings. */
export const stored = (outcome: unknown): unknown => JSON.parse(JSON.stringify(outcome));
