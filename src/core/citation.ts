import type { Text } from './text.js';

/** A source document: what a rule is cited from. */
export interface SourceDocument {
  /** The text edition that the line numbers count in, e.g. `000_de001d1e3a4e2f11.txt`. */
  readonly file: string;
  readonly title: Text;
  /** The agency that issued it. */
  readonly agency: string;
  /** The fiscal year (B.E.) that it is about. */
  readonly fiscalYear: number;
}

/** One line of the text edition, or an inclusive range of lines. Lines count from 1. */
export type Lines = number | readonly [first: number, last: number];

/**
 * How a figure or a rule got here: `printed` stands in the source as it is, `derived` was computed from printed figures,
 * `inferred` is the reading that the printed figures bear out though no sentence states it; `supplied` is the caller's own.
 */
export type Basis = 'printed' | 'derived' | 'inferred' | 'supplied';

/** The place in a source document that says so. */
export interface Citation {
  readonly document: SourceDocument;
  readonly section?: string;
  readonly lines: readonly Lines[];
  readonly basis: Basis;
  /** How it was derived or inferred; always there unless it is printed. */
  readonly how?: Text;
}

/** Cites lines of one document. */
export interface Cite {
  /** The figure or rule is printed on these lines. */
  (...lines: readonly Lines[]): Citation;
  /** The figure was computed from what these lines print. */
  derived(how: Text, ...lines: readonly Lines[]): Citation;
  /** The figure or rule is a reading that these lines bear out. */
  inferred(how: Text, ...lines: readonly Lines[]): Citation;
}

/**
 * Makes the function that cites lines of one document, e.g. `const page = cite(report, 'ผลการเบิกจ่าย')` and then `page(55)`.
 *
 * @th
 * อ้างอิงบรรทัดของเอกสารต้นทาง พร้อมหัวข้อที่พิมพ์ไว้
 *
 * @param document the source document
 * @param section the heading or slide that the lines stand under
 */
// @__NO_SIDE_EFFECTS__
export function cite(document: SourceDocument, section?: string): Cite {
  const place = section === undefined ? { document } : { document, section };
  return Object.assign((...lines: readonly Lines[]): Citation => ({ ...place, lines, basis: 'printed' }), {
    derived: (how: Text, ...lines: readonly Lines[]): Citation => ({ ...place, lines, basis: 'derived', how }),
    inferred: (how: Text, ...lines: readonly Lines[]): Citation => ({
      ...place,
      lines,
      basis: 'inferred',
      how,
    }),
  });
}

/**
 * Cites what the caller supplied, such as a rubric: no line of a source document says it.
 *
 * @th
 * อ้างอิงสิ่งที่ผู้ใช้นำมาเอง เช่น เกณฑ์การประเมิน ซึ่งไม่มีบรรทัดใดของเอกสารกำหนดไว้
 *
 * @param title what the caller calls it
 * @param rule the citation of the rule that it is supplied to
 */
export const supplied = (title: Text, { document: { agency, fiscalYear } }: Citation): Citation => ({
  document: { file: 'supplied', title, agency, fiscalYear },
  lines: [],
  basis: 'supplied',
});
