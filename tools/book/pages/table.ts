import { units } from '../../../src/core/parameter.js';
import { dayInWords } from '../../../src/core/thai-day.js';
import type { Erratum, OfficialRow } from '../../../src/official/table.js';
import { linesInWords } from '../citations.js';
import type { TableEntry } from '../collect.js';
import type { Resolve } from '../markdown.js';
import { html, type Markup } from '../markup.js';
import { cellOf, columnsOf, isDate, isNumeric, separated } from '../tables.js';
import { say } from '../words.js';
import { details, type PageContent, type Site, scrolling } from './layout.js';
import { described, documentLink, ruleLinks } from './rule.js';

/** The page of an official table. */
export function tablePage(site: Site, entry: TableEntry, resolve: Resolve): PageContent {
  const { table, rules, sourceRules, path } = entry;
  const title = site.word(table.title);
  return {
    title,
    scripts: ['table.js'],
    content: html`<p class="path"><a href="${site.link('tables')}">${site.word(say.tables)}</a></p>
<h1>${title}</h1>
${details([
  [site.word(say.document), documentLink(site, table.source.document)],
  [site.word(say.file), html`<code>${table.source.document.file}</code>`],
  [site.word(say.section), table.source.section],
  [site.word(say.linesCited), linesInWords(table.source.lines)],
  [site.word(say.sourceRules), sourceRules.join(', ')],
  [site.word(say.downloads), downloads(site, entry)],
  [site.word(say.apiPage), html`<a href="${site.asset(`../api/variables/${path}.html`)}">${path}</a>`],
])}
${entry.comment && described(site, entry, resolve)}
<p>${site.word(say.sortHint)}</p>
${rows(site, entry)}
${errata(site, entry)}
<section><h2>${site.word(say.rulesOfTable)}</h2>${rules.length > 0 ? ruleLinks(site, rules) : html`<p>${site.word(say.noRelated)}</p>`}</section>`,
  };
}

/** Where the downloads of a table stand, without what they end with. */
export const dataFile = ({ url }: TableEntry): string => `data/${url}`;

const downloads = (site: Site, entry: TableEntry): Markup => {
  const link = (ending: string, label: string): Markup =>
    html`<a download href="${site.asset(dataFile(entry) + ending)}">${label}</a>`;
  return html`${link('.csv', site.word(say.csv))} · ${link('.excel.csv', site.word(say.csvExcel))} · ${link('.json', site.word(say.json))}`;
};

function rows(site: Site, { table }: TableEntry): Markup {
  const columns = Object.entries(columnsOf(table));
  const numeric = new Set(columns.filter(([name]) => isNumeric(table, name)).map(([name]) => name));
  const wrong = new Map(table.errata.map((erratum, index) => [`${erratum.row} ${String(erratum.column)}`, index]));
  const header = (label: string, unit = ''): Markup =>
    html`<th scope="col"><button type="button">${label}${unit !== '' && html` <small>(${unit})</small>`}</button></th>`;
  const cell = (row: OfficialRow, index: number, name: string): Markup => {
    const printed = cellOf(row, name);
    const shown = shownCell(site, row, name, printed, unitOf(table, name));
    const erratum = wrong.get(`${index} ${name}`);
    const marked =
      erratum === undefined
        ? shown
        : html`<mark>${shown}</mark><a class="erratum" href="#erratum-${erratum + 1}">*${erratum + 1}</a>`;
    return html`<td${numeric.has(name) && html` class="number"`}${isDate(printed) && html` data-sort="${printed}"`}>${marked}</td>`;
  };
  return scrolling(
    html`<table class="sortable"><thead><tr>${columns.map(([name, { label }]) => header(site.word(label), unitLabel(site, table, name)))}${header(site.word(say.line))}</tr></thead><tbody>${table.rows.map(
      (row, index) =>
        html`<tr>${columns.map(([name]) => cell(row, index, name))}<td class="number lines">${row.line}${row.until !== undefined && `–${row.until}`}</td></tr>\n`,
    )}</tbody></table>`,
    site.word(table.title),
  );
}

/** A cell as a reader says it: days and answers in words, amounts with separators. */
function shownCell(site: Site, row: OfficialRow, name: string, printed: string, unit?: string): string {
  const value = (row as unknown as Readonly<Record<string, unknown>>)[name];
  if (typeof value === 'boolean') return site.word(value ? say.yes : say.no);
  return isDate(printed) ? site.word(dayInWords(printed)) : separated(printed, unit);
}

type Table = TableEntry['table'];

const unitOf = (table: Table, name: string): keyof typeof units | undefined => columnsOf(table)[name]?.unit;

function unitLabel(site: Site, table: Table, name: string): string {
  const unit = unitOf(table, name);
  return unit === undefined ? '' : site.word(units[unit]);
}

function errata(site: Site, { table }: TableEntry): Markup | false {
  const title = site.word(say.errata);
  const columns = columnsOf(table);
  const line = ({ row, column, printed, corrected, why }: Erratum<OfficialRow>, index: number): Markup => {
    const label = columns[column]?.label;
    return html`<tr id="erratum-${index + 1}"><th scope="row">*${index + 1}</th><td>${row + 1} (${site.word(say.line)} ${table.rows[row]?.line})</td><td>${label ? site.word(label) : column}</td><td>${printed}</td><td>${corrected ?? site.word(say.cannotBeTold)}</td><td>${site.word(why)}</td></tr>`;
  };
  return (
    table.errata.length > 0 &&
    html`<section><h2>${title}</h2>${scrolling(
      html`<table><thead><tr><th scope="col"></th><th scope="col">${site.word(say.row)}</th><th scope="col">${site.word(say.column)}</th><th scope="col">${site.word(say.printedAs)}</th><th scope="col">${site.word(say.shouldBe)}</th><th scope="col">${site.word(say.why)}</th></tr></thead><tbody>${table.errata.map(line)}</tbody></table>`,
      title,
    )}</section>`
  );
}
