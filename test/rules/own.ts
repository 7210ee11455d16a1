import { type Cite, cite, type SourceDocument } from '../../src/core/citation.js';
import type { Programme } from '../../src/rules/logic/rule.js';

/** A document and a programme of no agency, for the tests of shapes. */
const document: SourceDocument = {
  file: 'own.txt',
  title: { th: 'เอกสารตัวอย่าง', en: 'Sample document' },
  agency: 'cdd',
  fiscalYear: 2565,
};

export const programme: Programme = {
  agency: 'cdd',
  programme: 'own',
  edition: 'fy2565',
  title: { th: 'โครงการตัวอย่าง', en: 'Sample programme' },
  document,
};

export const page: Cite = cite(document);

export const label = (en: string): { readonly th: string; readonly en: string } => ({ th: `ชื่อ ${en}`, en });
