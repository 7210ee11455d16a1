import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../src/rules/explain.js';
import { type Book, collect } from './collect.js';
import { untold } from './evidence.js';
import { pagesOf } from './index-pages.js';
import type { Resolve } from './markdown.js';
import { layout, type PageContent, Site } from './pages/layout.js';
import {
  entrancePage,
  guidePage,
  guidesPage,
  homePage,
  programmePage,
  sourcesPage,
  tablesPage,
  termsPage,
} from './pages/lists.js';
import { rulePage } from './pages/rule.js';
import { dataFile, tablePage } from './pages/table.js';
import { writeScripts } from './scripts.js';
import { indexText } from './search.js';
import { guidesOf, sourceFiles, termsOf } from './sources.js';
import { unnamed } from './structure.js';
import { csvOf, excelCsvOf, jsonOf } from './tables.js';

/** Where `{@link …}` leads from a page: to the page of the rule that is imported by that name, or by the end of it. */
const resolver = (book: Book, site: Site, near: string): Resolve => {
  const byPath = new Map(book.rules.map(({ path, url }) => [path, url]));
  const agency = near.split('.')[0] ?? '';
  return name => {
    const url = byPath.get(name) ?? byPath.get(`${near}.${name}`) ?? byPath.get(`${agency}.${name}`);
    return url && site.link(url);
  };
};

/** What was built, and which rules' outcomes could not be put into words. */
export interface Built {
  readonly pages: number;
  readonly untold: readonly string[];
  /** Parts of definitions that words.ts has no words for. */
  readonly unnamed: readonly string[];
}

/** Builds the book of the library at a root into a folder. */
export async function buildBook(root: string, out: string): Promise<Built> {
  const here = join(root, 'tools/book');
  const book = collect(root);
  const guides = guidesOf(join(root, 'docs/guide'));
  const terms = termsOf(readFileSync(join(root, 'docs/guide/terms.md'), 'utf8'));
  const sources = sourceFiles(book.documents, join(root, '../shared/seeds'));
  let count = 0;
  const write = (file: string, text: string): void => {
    const target = join(out, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  };

  if (existsSync(out)) rmSync(out, { recursive: true });
  for (const language of ['th', 'en'] as const satisfies readonly Language[]) {
    const page = (url: string, make: (site: Site) => PageContent): void => {
      const site = new Site(language, url);
      write(`${language}/${url}.html`, layout(site, make(site)));
      count++;
    };
    page('index', site => homePage(site, book));
    page('tables', site => tablesPage(site, book));
    page('terms', site => termsPage(site, terms));
    page('sources', site => sourcesPage(site, sources));
    page('guides', site => guidesPage(site, guides));
    for (const guide of guides) page(guide.url, site => guidePage(site, guide));
    for (const each of book.programmes)
      page(each.url, site => programmePage(site, book, each, resolver(book, site, each.path)));
    for (const each of book.rules)
      page(each.url, site => rulePage(site, each, resolver(book, site, each.programme.path)));
    for (const each of book.tables) page(each.url, site => tablePage(site, each, resolver(book, site, each.path)));
    const index = indexText(pagesOf(book, guides, terms, language));
    write(`index-${language}.js`, `globalThis.chumchonIndex = ${JSON.stringify(index)};\n`);
  }
  write('index.html', entrancePage());
  for (const entry of book.tables) {
    write(`${dataFile(entry)}.csv`, csvOf(entry.table));
    write(`${dataFile(entry)}.excel.csv`, excelCsvOf(entry.table));
    write(`${dataFile(entry)}.json`, jsonOf(entry.table));
  }
  copyFileSync(join(here, 'client/style.css'), join(out, 'style.css'));
  await writeScripts(join(here, 'client'), out, book.programmes);
  return { pages: count, untold: [...untold], unnamed: [...unnamed] };
}
