import type { Citation, Lines } from '../../src/core/citation.js';
import type { Language } from '../../src/rules/explain.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import { spansOf } from './citations.js';
import type { Book, RuleEntry, TableEntry } from './collect.js';
import { plainText } from './markdown.js';
import type { Page } from './search.js';
import type { Guide } from './sources.js';
import { type Item, Structure } from './structure.js';
import { cellOf, columnsOf } from './tables.js';

/** The longest range of which each line is found by itself. */
const mostLines = 40;

const lineWords = (citations: readonly Citation[]): string => spansOf(citations).flatMap(linesOf).join(' ');

const linesOf = (span: Lines): readonly number[] => {
  if (typeof span === 'number') return [span];
  const [first, last] = span;
  return last - first < mostLines
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : [first, last];
};

const labelsOf = (facts: Facts, language: Language): readonly string[] =>
  Object.values(facts).flatMap((fact: Fact) => [
    fact.label[language],
    ...labelsOf(fact.fields ?? fact.item?.fields ?? {}, language),
  ]);

const labelsIn = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ label, items: below = [] }) => [label, ...labelsIn(below)]);

const words = (parts: readonly (string | undefined)[]): string =>
  [...new Set(parts.filter(part => part !== undefined && part !== ''))].join(' ');

function rulePage(
  { id, path, url, rule, programme, comment, sourceRules, citations }: RuleEntry,
  language: Language,
): Page {
  const { title, facts, source } = rule.rule;
  const sections = new Structure(rule.rule, language).sections();
  return {
    kind: 'rule',
    url,
    title: title[language],
    place: programme.programme.title[language],
    body: words([
      title.th,
      title.en,
      programme.programme.title[language],
      id,
      path,
      ...sourceRules,
      source.section,
      ...labelsOf(facts, language),
      ...sections.flatMap(({ items }) => labelsIn(items)),
      plainText((language === 'th' ? comment?.th : comment?.en) ?? ''),
      lineWords(citations),
    ]),
  };
}

const textCells = ({ table }: TableEntry): readonly string[] =>
  table.rows
    .flatMap(row => Object.keys(table.columns).map(name => cellOf(row, name)))
    .filter(cell => /\p{L}/u.test(cell));

const tablePage = (entry: TableEntry, language: Language): Page => ({
  kind: 'table',
  url: entry.url,
  title: entry.table.title[language],
  place: entry.table.source.document.title[language],
  body: words([
    entry.table.title.th,
    entry.table.title.en,
    entry.path,
    ...entry.sourceRules,
    ...Object.values(columnsOf(entry.table)).map(({ label }) => label[language]),
    ...textCells(entry),
    lineWords([{ ...entry.table.source, lines: entry.table.rows.map(({ line }) => line) }, entry.table.source]),
  ]),
});

/** All that the search of a language finds. */
export const pagesOf = (
  { programmes, rules, tables }: Book,
  guides: readonly Guide[],
  terms: readonly (readonly [string, string])[],
  language: Language,
): readonly Page[] => [
  ...programmes.map(
    ({ url, programme, path, comment }): Page => ({
      kind: 'programme',
      url,
      title: programme.title[language],
      place: programme.document.title[language],
      body: words([
        programme.title.th,
        programme.title.en,
        path,
        plainText((language === 'th' ? comment?.th : comment?.en) ?? ''),
      ]),
    }),
  ),
  ...rules.map(entry => rulePage(entry, language)),
  ...tables.map(entry => tablePage(entry, language)),
  ...terms.map(
    ([th, en], index): Page => ({
      kind: 'term',
      url: `terms#term-${index + 1}`,
      title: plainText(language === 'th' ? th : en).trim(),
      place: plainText(language === 'th' ? en : th).trim(),
      body: words([plainText(th), plainText(en)]),
    }),
  ),
  ...guides.map(
    ({ url, title, body }): Page => ({
      kind: 'guide',
      url,
      title: title[language],
      place: '',
      body: plainText((language === 'th' ? body.th : undefined) ?? body.en),
    }),
  ),
];
