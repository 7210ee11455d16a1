/** What the search finds: `rule`, `table`, `programme`, `guide` or `term`. */
export type Kind = keyof typeof order;

/** Rules come before tables where both are found alike. */
const order = { programme: 0, rule: 1, table: 2, term: 3, guide: 4 } as const;

/** A page in the index of the search. */
export interface Page {
  readonly kind: Kind;
  readonly url: string;
  readonly title: string;
  /** Where it belongs: its programme, or its document. */
  readonly place: string;
  /** What it is found by besides its title. */
  readonly body: string;
}

/**
 * A text as it is compared: lower case, Thai digits as Arabic ones, sara am in one piece, without what is not seen. Words are
 * not cut: browsers cut Thai differently.
 */
export const normal = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\u0e4d(\p{Mn}?)\u0e32/gu, '$1\u0e33')
    .replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - 0x0e50))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

const single = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The index as one text: a line for each page, its parts between tabs. */
export const indexText = (pages: readonly Page[]): string =>
  pages
    .map(({ kind, url, title, place, body }) => [kind, url, single(title), single(place), normal(body)].join('\t'))
    .join('\n');

/** A page ready to be searched. */
interface Ready extends Page {
  readonly normalTitle: string;
}

/** Reads the text of an index. */
export const readIndex = (text: string): readonly Ready[] =>
  text.split('\n').map(line => {
    const [kind = '', url = '', title = '', place = '', body = ''] = line.split('\t');
    return { kind: kind as Kind, url, title, place, body, normalTitle: normal(title) };
  });

/** How well a page answers: the whole title, all words in the title, or in the rest; undefined where a word is nowhere. */
function rank({ normalTitle, body }: Ready, query: string, words: readonly string[]): number | undefined {
  if (normalTitle === query) return 0;
  if (words.every(word => normalTitle.includes(word))) return 1;
  return words.every(word => normalTitle.includes(word) || body.includes(word)) ? 2 : undefined;
}

/** The pages that hold every word of a query, the best first. */
export function search(pages: readonly Ready[], query: string): readonly Page[] {
  const asked = normal(query);
  const words = asked.split(' ').filter(word => word !== '');
  if (words.length === 0) return [];
  return pages
    .flatMap(page => {
      const ranked = rank(page, asked, words);
      return ranked === undefined ? [] : [{ page, ranked }];
    })
    .sort((left, right) => left.ranked - right.ranked || order[left.page.kind] - order[right.page.kind])
    .map(({ page }) => page);
}
