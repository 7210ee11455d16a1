import type { Citation, Lines } from '../../src/core/citation.js';

const isCitation = (value: object): value is Citation => 'basis' in value && 'lines' in value && 'document' in value;

/** Every citation within something, not those of its programme. */
export function citationsIn(value: unknown, found: Citation[] = []): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return found;
  if (isCitation(value)) found.push(value);
  else {
    for (const [key, held] of Object.entries(value)) if (key !== 'programme') citationsIn(held, found);
  }
  return found;
}

/** Lines in print: `4346, 4348–4350`. */
export const linesInWords = (lines: readonly Lines[]): string =>
  lines.map(span => (typeof span === 'number' ? `${span}` : `${span[0]}–${span[1]}`)).join(', ');

/** The lines of all citations as spans in order, without those that lie within others. */
export function spansOf(citations: readonly Citation[]): readonly Lines[] {
  const spans = citations
    .flatMap(({ lines }) => lines)
    .map(span => (typeof span === 'number' ? ([span, span] as const) : span))
    .sort((left, right) => left[0] - right[0] || right[1] - left[1]);
  const kept: (readonly [number, number])[] = [];
  for (const span of spans) if (span[1] > (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept.map(([from, to]) => (from === to ? from : ([from, to] as const)));
}

/** Every line that is cited, as `file:line`. */
export function linesCited(citations: readonly Citation[]): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { document, lines } of citations) {
    for (const span of lines) {
      const [from, to] = typeof span === 'number' ? [span, span] : span;
      for (let line = from; line <= to; line++) cited.add(`${document.file}:${line}`);
    }
  }
  return cited;
}

/** What cites which lines: finds those that share lines with others. */
export class LineIndex {
  readonly #byLine = new Map<string, string[]>();
  readonly #linesOf = new Map<string, ReadonlySet<string>>();

  add(id: string, lines: ReadonlySet<string>): void {
    this.#linesOf.set(id, lines);
    for (const line of lines) {
      const ids = this.#byLine.get(line);
      if (ids) ids.push(id);
      else this.#byLine.set(line, [id]);
    }
  }

  /** Those that share lines with these, first those that share the rarest. */
  sharing(lines: ReadonlySet<string>, except?: string): readonly string[] {
    const weights = new Map<string, number>();
    for (const line of lines) {
      const ids = this.#byLine.get(line) ?? [];
      for (const id of ids) if (id !== except) weights.set(id, (weights.get(id) ?? 0) + 1 / ids.length);
    }
    const closeness = ([id, weight]: readonly [string, number]): number =>
      weight / Math.sqrt(lines.size * (this.#linesOf.get(id)?.size ?? 1));
    return [...weights].sort((left, right) => closeness(right) - closeness(left)).map(([id]) => id);
  }
}
