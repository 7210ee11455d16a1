import type { Citation } from '../../../src/core/citation.js';
import type { Text } from '../../../src/core/text.js';
import type { Language } from '../../../src/rules/explain.js';
import { linesInWords } from '../citations.js';
import { html, Markup, type Piece } from '../markup.js';
import { say } from '../words.js';

/** What a page is made with: its language, and how it links to the others. */
export class Site {
  readonly language: Language;
  /** Where this page stands below the folder of its language, without `.html`. */
  readonly url: string;

  constructor(language: Language, url: string) {
    this.language = language;
    this.url = url;
  }

  /** The way to the folder of the book. */
  get root(): string {
    return '../'.repeat(this.url.split('/').length);
  }

  /** A text in the page's language. */
  word(text: Text): string {
    return text[this.language];
  }

  /** A page in the page's language. */
  link(url: string): string {
    return `${this.root}${this.language}/${url}.html`;
  }

  /** A file beside the pages. */
  asset(file: string): string {
    return `${this.root}${file}`;
  }

  /** The same page in the other language. */
  get other(): { readonly language: Language; readonly url: string } {
    const language = this.language === 'th' ? 'en' : 'th';
    return { language, url: `${this.root}${language}/${this.url}.html` };
  }
}

/** A page as it is written to a file. */
export interface PageContent {
  readonly title: string;
  readonly content: Piece;
  readonly scripts?: readonly string[];
}

const icon =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 8 8%22%3E%3Ccircle cx=%224%22 cy=%224%22 r=%224%22 fill=%22%23175e54%22/%3E%3C/svg%3E';

/** A whole page. */
export function layout(site: Site, { title, content, scripts = [] }: PageContent): string {
  const { other } = site;
  const link = (url: string, text: Text): Markup =>
    html`<a href="${site.link(url)}"${site.url === url && new Markup(' aria-current="page"')}>${site.word(text)}</a>`;
  return html`<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="connect-src 'none'; form-action 'none'">
<title>${title} · ${site.word(say.book)}</title>
<link rel="icon" href="${new Markup(icon)}">
<link rel="alternate" hreflang="${other.language}" href="${other.url}">
<link rel="stylesheet" href="${site.asset('style.css')}">
<script src="${site.asset('search.js')}" defer></script>
${scripts.map(script => html`<script src="${site.asset(script)}" defer></script>\n`)}</head>
<body data-root="${site.root}">
<a class="skip" href="#content">${site.word(say.skip)}</a>
<header>
<div class="bar">
<a class="name" href="${site.link('index')}">${site.word(say.book)}</a>
<a class="language" lang="${other.language}" hreflang="${other.language}" href="${other.url}">${site.word(say.otherLanguage)}</a>
</div>
<div class="search" role="search">
<label for="search">${site.word(say.search)}</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${site.word(say.searchHint)}" aria-controls="found" data-none="${site.word(say.noResult)}" data-count="${site.word(say.results)}">
<p id="found-count" role="status"></p>
<ul id="found" hidden></ul>
</div>
<nav>${link('index', say.home)} ${link('tables', say.tables)} ${link('terms', say.terms)} ${link('sources', say.sources)} ${link('guides', say.guides)}</nav>
</header>
<main id="content" tabindex="-1">
${content}
</main>
<footer><p>${site.word(say.notOfficial)}</p></footer>
</body>
</html>
`.text;
}

/** Where the source says so, in a few signs. */
export const cited = (site: Site, source: Citation | undefined): Markup | false =>
  source !== undefined &&
  html` <span class="lines">${source.basis === 'supplied' ? site.word(say.supplied) : `${site.word(say.lines)} ${linesInWords(source.lines)}`}${source.basis !== 'printed' && source.basis !== 'supplied' && ` (${site.word(say[source.basis])})`}</span>`;

/** A table that scrolls by itself where the page is narrow. */
export const scrolling = (table: Markup, label: string): Markup =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${table}</div>`;

/** A text in English within a page of any language. */
export const inEnglish = (site: Site, content: Markup): Markup =>
  site.language === 'en' ? content : html`<div lang="en">${content}</div>`;

/** Terms with what they are, where there is anything to say. */
export const details = (rows: readonly (readonly [term: string, value: Piece])[]): Markup =>
  html`<dl class="details">${rows
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
