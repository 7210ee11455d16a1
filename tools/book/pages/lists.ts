import type { Programme } from '../../../src/rules/logic/rule.js';
import { linesInWords, spansOf } from '../citations.js';
import { type Book, groupedBy, type ProgrammeEntry, type RuleEntry, type TableEntry } from '../collect.js';
import { markdown, type Resolve } from '../markdown.js';
import { html, type Markup } from '../markup.js';
import type { Guide, SourceFile } from '../sources.js';
import { say, shapeWords } from '../words.js';
import { details, inEnglish, type PageContent, type Site, scrolling } from './layout.js';
import { agencyName, described, documentLink } from './rule.js';

/** The first page: the programmes of each agency. */
export function homePage(site: Site, { programmes, rules, tables }: Book): PageContent {
  const agencies = [...new Set(programmes.map(({ programme }) => programme.agency))];
  return {
    title: site.word(say.home),
    content: html`<h1>${site.word(say.book)}</h1>
<p>${site.word(say.bookSentence)}</p>
<p class="notice">${site.word(say.notOfficial)}</p>
<p>${site.word(say.rules)} ${rules.length} · <a href="${site.link('tables')}">${site.word(say.tables)} ${tables.length}</a> · <a href="${site.asset('../api/index.html')}">${site.word(say.reference)}</a></p>
${agencies.map(
  agency =>
    html`<section><h2>${agencyName(site, agency)}</h2>${programmeLinks(
      site,
      programmes.filter(({ programme }) => programme.agency === agency),
    )}</section>`,
)}`,
  };
}

/** The page of one edition of a programme. */
export function programmePage(site: Site, { programmes }: Book, entry: ProgrammeEntry, resolve: Resolve): PageContent {
  const { programme, rules } = entry;
  const ordered = [...rules].sort((one, other) => inDocument(one) - inDocument(other));
  const sections = groupedBy(ordered, ({ rule }) => rule.rule.source.section ?? '');
  const tables = [...new Set(rules.flatMap(({ tables: own }) => own))];
  const title = site.word(programme.title);
  const others = programmes.filter(each => each !== entry && isSameProgramme(each.programme, programme));
  return {
    title,
    content: html`<p class="path">${agencyName(site, programme.agency)}</p>
<h1>${title}</h1>
${details([
  [site.word(say.fiscalYear), programme.edition.slice(2)],
  [site.word(say.document), documentLink(site, programme.document)],
])}
${entry.comment && described(site, entry, resolve)}
<h2>${site.word(say.rules)}</h2>
${[...sections].map(
  ([section, own]) =>
    html`${section !== '' && html`<h3 lang="th">${section}</h3>`}<ul class="cards">${own.map(
      ({ url, rule, citations }) =>
        html`<li><a href="${site.link(url)}">${site.word(rule.rule.title)}</a> <small>${site.word(shapeWords[rule.rule.shape] ?? { th: '', en: '' })} · ${site.word(say.lines)} ${linesInWords(spansOf(citations))}</small></li>`,
    )}</ul>`,
)}
${tables.length > 0 && html`<h2>${site.word(say.relatedTables)}</h2>${tableLinks(site, tables)}`}
${others.length > 0 && html`<h2>${site.word(say.otherEditions)}</h2>${programmeLinks(site, others)}`}`,
  };
}

/** Where a rule stands in its document; those of no section come before all others. */
function inDocument({ rule }: RuleEntry): number {
  const { section, lines } = rule.rule.source;
  const [first = 0] = lines;
  const line = typeof first === 'number' ? first : first[0];
  return section === undefined ? line - 1e9 : line;
}

const isSameProgramme = (one: Programme, other: Programme): boolean =>
  one.agency === other.agency && one.programme === other.programme;

const programmeLinks = (site: Site, programmes: readonly ProgrammeEntry[]): Markup =>
  html`<ul class="cards">${programmes.map(
    ({ url, programme, rules }) =>
      html`<li><a href="${site.link(url)}">${site.word(programme.title)}</a> <small>${rules.length} ${site.word(say.rule)}</small></li>`,
  )}</ul>`;

const tableLinks = (site: Site, tables: readonly TableEntry[]): Markup =>
  html`<ul>${tables.map(({ url, table }) => html`<li><a href="${site.link(url)}">${site.word(table.title)}</a></li>`)}</ul>`;

/** The list of the official tables, by document. */
export function tablesPage(site: Site, { tables }: Book): PageContent {
  const documents = groupedBy(tables, ({ table }) => table.source.document.file);
  return {
    title: site.word(say.tables),
    content: html`<h1>${site.word(say.tables)}</h1>${[...documents.values()].map(
      own =>
        html`<section><h2>${site.word((own[0] as TableEntry).table.source.document.title)}</h2>${tableLinks(site, own)}</section>`,
    )}`,
  };
}

/** The source documents, and how to tell their editions. */
export function sourcesPage(site: Site, sources: readonly SourceFile[]): PageContent {
  const title = site.word(say.sources);
  return {
    title,
    content: html`<h1>${title}</h1><p>${site.word(say.sourcesSentence)}</p><p class="notice">${site.word(say.notOfficial)}</p>${sources.map(
      ({ document, sha256 }) =>
        html`<section id="${document.file}"><h2>${site.word(document.title)}</h2>${details([
          [site.word(say.publisher), agencyName(site, document.agency)],
          [site.word(say.fiscalYear), document.fiscalYear],
          [site.word(say.file), html`<code>${document.file}</code>`],
          ['sha256', html`<code class="hash">${sha256}</code>`],
        ])}</section>`,
    )}`,
  };
}

/** The list of the guides. */
export function guidesPage(site: Site, guides: readonly Guide[]): PageContent {
  const title = site.word(say.guides);
  return {
    title,
    content: html`<h1>${title}</h1><ul class="cards">${guides.map(guide => html`<li><a href="${site.link(guide.url)}">${site.word(guide.title)}</a></li>`)}</ul>
<p><a href="${site.asset('../api/index.html')}">${site.word(say.reference)}</a></p>`,
  };
}

/** A guide in the page's language, or in English where it is in no other. */
export function guidePage(site: Site, guide: Guide): PageContent {
  const { th, en } = guide.body;
  const body = site.language === 'th' ? th : en;
  const resolve: Resolve = () => undefined;
  return {
    title: site.word(guide.title),
    content: html`<p class="path"><a href="${site.link('guides')}">${site.word(say.guides)}</a></p><h1>${site.word(guide.title)}</h1>${
      body === undefined
        ? html`<p class="notice">${site.word(say.guideInEnglish)}</p>${inEnglish(site, markdown(en, resolve))}`
        : markdown(body, resolve)
    }`,
  };
}

/** The terms in both languages. */
export function termsPage(site: Site, terms: readonly (readonly [string, string])[]): PageContent {
  const title = site.word(say.terms);
  return {
    title,
    content: html`<h1>${title}</h1>${scrolling(
      html`<table class="terms"><thead><tr><th scope="col" lang="th">ภาษาไทย</th><th scope="col" lang="en">English</th></tr></thead><tbody>${terms.map(
        ([th, en], index) =>
          html`<tr id="term-${index + 1}"><th scope="row" lang="th">${markdown(th)}</th><td lang="en">${markdown(en)}</td></tr>\n`,
      )}</tbody></table>`,
      title,
    )}`,
  };
}

/** The page that a reader chooses a language on. */
export const entrancePage = (): string =>
  html`<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.book.th} · ${say.book.en}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<main>
<h1>${say.book.th}</h1>
<p><a href="th/index.html">ภาษาไทย</a></p>
<p lang="en"><a href="en/index.html">English: ${say.book.en}</a></p>
</main>
</body>
</html>
`.text;
