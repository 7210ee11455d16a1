import { jsonSchema } from '../../../src/catalogue/index.js';
import type { SourceDocument } from '../../../src/core/citation.js';
import { units } from '../../../src/core/parameter.js';
import { Teller } from '../../../src/rules/explain.js';
import { labelWithUnit } from '../../../src/rules/label-with-unit.js';
import type { Fact, Facts } from '../../../src/rules/logic/fact.js';
import type { Held } from '../../../src/rules/logic/rule.js';
import { parameterLabels } from '../../../src/rules/parameter-labels.js';
import { linesInWords, spansOf } from '../citations.js';
import type { ProgrammeEntry, RuleEntry } from '../collect.js';
import { type EvidenceLine, evidenceOf } from '../evidence.js';
import { markdown, type Resolve } from '../markdown.js';
import { html, type Markup } from '../markup.js';
import { type Item, Structure } from '../structure.js';
import { say, shapeWords } from '../words.js';
import { cited, details, inEnglish, type PageContent, type Site, scrolling } from './layout.js';

/** The page of a rule. */
export function rulePage(site: Site, entry: RuleEntry, resolve: Resolve): PageContent {
  const { rule, programme } = entry;
  const title = site.word(rule.rule.title);
  return {
    title,
    scripts: [formScript(programme)],
    content: html`<p class="path"><a href="${site.link(programme.url)}">${site.word(programme.programme.title)}</a></p>
<h1>${title}</h1>
${head(site, entry)}
<section><h2>${site.word(say.decides)}</h2>${described(site, entry, resolve)}</section>
${readings(site, entry)}
${structure(site, entry)}
${form(site, entry)}
${examples(site, entry)}
${facts(site, rule.rule.facts)}
${gives(site, entry)}
${figures(site, entry)}
${related(site, entry)}
${developers(site, entry)}`,
  };
}

/** The script that computes the rules of an edition in the reader's browser. */
export const formScript = ({ path }: ProgrammeEntry): string => `forms/${path}.js`;

const head = (site: Site, { rule, sourceRules, citations, programme }: RuleEntry): Markup => {
  const { source, shape } = rule.rule;
  return details([
    [site.word(say.agency), agencyName(site, programme.programme.agency)],
    [site.word(say.fiscalYear), programme.programme.edition.slice(2)],
    [site.word(say.shape), site.word(shapeWords[shape] ?? { th: shape, en: shape })],
    [site.word(say.document), documentLink(site, source.document)],
    [site.word(say.file), html`<code>${source.document.file}</code>`],
    [site.word(say.section), source.section],
    [site.word(say.linesCited), linesInWords(spansOf(citations))],
    [site.word(say.sourceRules), sourceRules.join(', ')],
  ]);
};

/** A document, which leads to what is known of it. */
export const documentLink = (site: Site, { title, file }: SourceDocument): Markup =>
  html`<a href="${site.link('sources')}#${file}">${site.word(title)}</a>`;

export const agencyName = (site: Site, agency: string): string =>
  agency === 'codi' || agency === 'cdd' ? site.word(say[agency]) : agency;

/** What the doc comment says, in the page's language where it is there. */
export function described(site: Site, { comment }: Pick<RuleEntry, 'comment'>, resolve: Resolve): Markup {
  const en = inEnglish(site, markdown(comment?.en ?? '', resolve));
  if (site.language === 'en') return en;
  if (comment?.th === undefined) return html`<p class="notice">${site.word(say.notInThai)}</p>${en}`;
  return html`${markdown(comment.th, resolve)}<details><summary>${site.word(say.inEnglish)}</summary>${en}</details>`;
}

/** How what is not printed came about. */
function readings(site: Site, { citations }: RuleEntry): Markup | false {
  const told = new Map(
    citations.flatMap(source => {
      const { how } = source;
      return how === undefined ? [] : [[site.word(how), source] as const];
    }),
  );
  return (
    told.size > 0 &&
    html`<section><h2>${site.word(say.readings)}</h2><ul>${[...told].map(([how, source]) => html`<li>${how}${cited(site, source)}</li>`)}</ul></section>`
  );
}

const itemsOf = (site: Site, items: readonly Item[]): Markup =>
  html`<ul class="tree">${items.map(
    ({ label, detail, source, items: below }) =>
      html`<li>${label !== '' && html`<span>${label}</span>`}${detail !== undefined && html` <span class="asked">${detail}</span>`}${cited(site, source)}${below && itemsOf(site, below)}</li>`,
  )}</ul>`;

/** How many entries stand open: a register of a hundred would hide the form below it. */
const mostOpen = 24;

const folded = (site: Site, items: readonly Item[]): Markup =>
  items.length > mostOpen
    ? html`<details><summary>${site.word(say.allItems(items.length))}</summary>${itemsOf(site, items)}</details>`
    : itemsOf(site, items);

function structure(site: Site, { rule }: RuleEntry): Markup {
  const sections = new Structure(rule.rule, site.language).sections();
  return html`<section><h2>${site.word(say.madeOf)}</h2>${
    sections.length === 0
      ? html`<p>${site.word(say.asFunction)}</p>`
      : sections.map(({ title, items }) => html`<h3>${title}</h3>${folded(site, items)}`)
  }</section>`;
}

const form = (site: Site, { path, examples: given }: RuleEntry): Markup =>
  html`<section class="try" id="try" data-rule="${path.split('.')[3]}" data-language="${site.language}" data-examples="${JSON.stringify(given)}"><h2>${site.word(say.tryIt)}</h2>
<p class="private">${site.word(say.private)}</p>
<noscript><p class="notice">${site.word(say.needsScript)}</p></noscript>
</section>`;

export const evidence = (lines: readonly EvidenceLine[]): Markup =>
  html`<ul class="evidence">${lines.map(
    ({ depth, mark, text, place }) =>
      html`<li class="depth-${Math.min(depth, 4)}" data-mark="${mark}">${mark !== '' && html`<span class="mark">${mark}</span> `}${text}${place !== '' && html` <small>${place}</small>`}</li>`,
  )}</ul>`;

function examples(site: Site, entry: RuleEntry): Markup | false {
  const { rule } = entry;
  const teller = new Teller(site.language, rule.rule);
  return (
    entry.examples.length > 0 &&
    html`<section><h2>${site.word(say.examples)}</h2>${entry.examples.map((given, index) => {
      const outcome = rule.safe(given);
      return html`<article><h3>${site.word(say.example)} ${index + 1}</h3>
<h4>${site.word(say.given)}</h4>${givenFacts(site, teller, given)}
<h4>${site.word(say.answer)}</h4>${
        outcome.ok
          ? evidence([...evidenceOf(outcome.value, rule, site.language), ...missingOf(site, teller, outcome.value)])
          : html`<p class="notice">${site.word(say.refused)}</p><ul>${outcome.error.problems.map(
              ({ path, accepted }) =>
                html`<li>${teller.path(path.join('.'))}: ${site.word(say.cannotUse)} ${site.word(accepted)}</li>`,
            )}</ul>`
      }</article>`;
    })}</section>`
  );
}

const missingOf = (site: Site, teller: Teller, outcome: object): readonly EvidenceLine[] => {
  const { missing = [] } = outcome as { readonly missing?: readonly string[] };
  if (missing.length === 0) return [];
  return [
    {
      depth: 0,
      mark: '',
      text: `${site.word(say.missing)}: ${missing.map(path => teller.path(path)).join(', ')}`,
      place: '',
    },
  ];
};

/** Facts as an example gives them, in words. */
function givenFacts(site: Site, teller: Teller, given: object): Markup {
  const rows = Object.entries(given);
  if (rows.length === 0) return html`<p>${site.word(say.noneGiven)}</p>`;
  return factValues(site, teller, rows, teller.rule?.facts ?? {});
}

const factValues = (site: Site, teller: Teller, rows: readonly (readonly [string, unknown])[], of: Facts): Markup =>
  html`<ul class="given">${rows.map(([name, value]) => {
    const fact = of[name];
    return html`<li>${fact ? site.word(fact.label) : name}: ${factValue(site, teller, value, fact)}</li>`;
  })}</ul>`;

function factValue(site: Site, teller: Teller, value: unknown, fact: Fact | undefined): Markup {
  if (Array.isArray(value) && value.some(each => typeof each === 'object' && each !== null)) {
    return html`<ol>${value.map(each => html`<li>${factValue(site, teller, each, fact?.item)}</li>`)}</ol>`;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return factValues(site, teller, Object.entries(value), fact?.fields ?? {});
  }
  const sense = { ...(fact?.unit && { unit: fact.unit }), ...(fact?.choices && { words: fact.choices }) };
  const shown = Array.isArray(value) && fact?.item?.choices ? { words: fact.item.choices } : sense;
  return html`<b>${teller.value(value, shown)}</b>`;
}

const isYesNo = ({ json }: Fact): boolean => json?.['type'] === 'boolean';

/** What a fact accepts, as a reader says it. */
function accepted(site: Site, fact: Fact): Markup | string {
  if (isYesNo(fact)) return site.word(say.yesOrNo);
  const labels = Object.values(fact.choices ?? {});
  if (labels.length > 0 && labels.length <= 20) return labels.map(label => site.word(label)).join(' · ');
  return site.word(fact.accepts);
}

const factRows = (site: Site, of: Facts, depth: number): readonly Markup[] =>
  Object.entries(of).flatMap(([name, fact]) => [
    html`<tr><th scope="row" class="depth-${Math.min(depth, 4)}">${site.word(fact.label)}<br><code>${name}</code></th><td>${accepted(site, fact)}</td><td>${fact.unit && site.word(units[fact.unit])}</td><td>${fact.required && site.word(say.needed)}</td></tr>`,
    ...factRows(site, fact.fields ?? fact.item?.fields ?? {}, depth + 1),
  ]);

const facts = (site: Site, of: Facts): Markup | false => {
  const title = site.word(say.facts);
  const rows = factRows(site, of, 0);
  return (
    rows.length > 0 &&
    html`<section><h2>${title}</h2>${scrolling(
      html`<table><thead><tr><th scope="col">${site.word(say.fact)}</th><th scope="col">${site.word(say.accepts)}</th><th scope="col">${site.word(say.unit)}</th><th scope="col">${site.word(say.needed)}</th></tr></thead><tbody>${rows}</tbody></table>`,
      title,
    )}</section>`
  );
};

const heldItems = (site: Site, holds: Readonly<Record<string, Held>>): Markup =>
  html`<ul class="tree">${Object.entries(holds).map(
    ([name, { label, unit, of }]) =>
      html`<li>${site.word(unit && unit !== 'date' ? labelWithUnit({ label, unit }) : label)} <code>${name}</code>${of && heldItems(site, of)}</li>`,
  )}</ul>`;

const gives = (site: Site, { rule }: RuleEntry): Markup | false =>
  Object.keys(rule.rule.holds).length > 0 &&
  html`<section><h2>${site.word(say.gives)}</h2>${heldItems(site, rule.rule.holds)}</section>`;

function figures(site: Site, { rule }: RuleEntry): Markup | false {
  const title = site.word(say.figures);
  const teller = new Teller(site.language, rule.rule);
  const labels = parameterLabels(rule.rule);
  const rows = Object.entries(rule.rule.parameters).map(([name, { value, unit, source }]) => {
    const label = labels[name];
    const { how } = source;
    return html`<tr><th scope="row">${label && html`${site.word(label)}<br>`}<code>${name}</code></th><td>${teller.value(value, { unit })}</td><td>${linesInWords(source.lines)}</td><td>${site.word(say[source.basis])}${how && html`<br><small>${site.word(how)}</small>`}</td></tr>`;
  });
  return (
    rows.length > 0 &&
    html`<section><h2>${title}</h2>${scrolling(
      html`<table><thead><tr><th scope="col">${site.word(say.figure)}</th><th scope="col">${site.word(say.value)}</th><th scope="col">${site.word(say.lines)}</th><th scope="col">${site.word(say.basis)}</th></tr></thead><tbody>${rows}</tbody></table>`,
      title,
    )}</section>`
  );
}

/** Rules, each with its programme where that is not the one that the page is about. */
export const ruleLinks = (site: Site, rules: readonly RuleEntry[], near?: ProgrammeEntry): Markup =>
  html`<ul>${rules.map(
    ({ url, rule, programme }) =>
      html`<li><a href="${site.link(url)}">${site.word(rule.rule.title)}</a>${programme !== near && html` <small>${site.word(programme.programme.title)}</small>`}</li>`,
  )}</ul>`;

function related(site: Site, entry: RuleEntry): Markup {
  const { sameLines, tables, programme } = entry;
  const others = programme.rules.filter(each => each !== entry && !sameLines.includes(each));
  return html`<section><h2>${site.word(say.related)}</h2>
${sameLines.length > 0 && html`<h3>${site.word(say.sameLines)}</h3>${ruleLinks(site, sameLines, programme)}`}
${tables.length > 0 && html`<h3>${site.word(say.relatedTables)}</h3><ul>${tables.map(({ url, table }) => html`<li><a href="${site.link(url)}">${site.word(table.title)}</a></li>`)}</ul>`}
${others.length > 0 && html`<details><summary>${site.word(say.sameProgramme)} (${others.length})</summary>${ruleLinks(site, others, programme)}</details>`}
</section>`;
}

function developers(site: Site, { id, path }: RuleEntry): Markup {
  const [agency = '', programme = '', edition = '', name = ''] = path.split('.');
  return html`<section class="developers"><h2>${site.word(say.developers)}</h2>
${details([
  [site.word(say.ruleId), html`<code>${id}</code>`],
  [site.word(say.apiPage), html`<a href="${site.asset(`../api/variables/${path}.html`)}">${path}</a>`],
])}
<pre tabindex="0"><code>import { ${programme} } from 'chumchon/${agency}';

const { ${name} } = ${programme}.${edition};</code></pre>
<details><summary>${site.word(say.schema)}</summary><pre tabindex="0"><code>${JSON.stringify(jsonSchema(id), undefined, 2)}</code></pre></details>
</section>`;
}
