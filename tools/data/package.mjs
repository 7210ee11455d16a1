import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { casesOf } from './cases.mjs';
import { ruleAsData } from './rules.mjs';
import { csv, errataOf, resourceName, tableAsData } from './tables.mjs';

/**
 * What the data are made from.
 *
 * @typedef {object} Library
 * @property {typeof import('../../src/catalogue/index.js')} catalogue
 * @property {typeof import('../../src/official/index.js')} official
 * @property {typeof import('../../src/core/parameter.js').units} units
 * @property {typeof import('../../src/rules/index.js').parameterLabels} parameterLabels
 * @property {typeof import('../../test/arbitrary.js').factsOf} factsOf
 * @property {string} version
 */

const written = new URL('../../cases/', import.meta.url);

/** The cases that were written down, by agency, programme and edition. */
export const printedCases = () =>
  new Map(
    readdirSync(fileURLToPath(written)).map(name => [
      name.slice(0, -'.json'.length),
      /** @type {import('./cases.mjs').PrintedCase[]} */ (JSON.parse(readFileSync(new URL(name, written), 'utf8'))),
    ]),
  );

/** @param {readonly unknown[]} values one a line, so that versions can be compared */
const lines = values => values.map(value => `    ${JSON.stringify(value)}`).join(',\n');

/** @param {Readonly<Record<string, unknown>>} values */
const named = values =>
  Object.entries(values)
    .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n');

const description =
  `Tables that two Thai agencies printed, the rules of their programmes as data, and cases with what the rules
make of them. No publication of either agency. CSV without a byte order mark (RFC 4180); decimals keep their printed digits; an
empty cell is an empty cell of the source; a field of type object holds JSON text. Where a field says "spreadsheet": "text", a
spreadsheet takes some of its codes for dates or cuts their zeros: import that column as text.`.replaceAll('\n', ' ');

/**
 * Every file of the data, by its path:
 *
 * - `datapackage.json`, a Frictionless Data Package of all others;
 * - `tables/*.csv`, every official table, and `errata.csv`, their misprints;
 * - `rules.json`, every rule as plain data;
 * - `cases/*.json`, facts and what the rules make of them.
 *
 * @param {Library} library
 * @returns {ReadonlyMap<string, string>}
 */
export function dataOf({ catalogue, official, units, parameterLabels, factsOf, version }) {
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {Record<string, unknown>[]} */
  const resources = [];
  /**
   * @param {string} path
   * @param {string} text
   * @param {Record<string, unknown>} resource
   */
  const write = (path, text, resource) => {
    files.set(path, text);
    const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    resources.push({ ...resource, path, encoding: 'utf-8', bytes: Buffer.byteLength(text), hash });
  };
  const json = { format: 'json', mediatype: 'application/json' };

  const tables = official.tables();
  for (const entry of tables) {
    const { rows, ...resource } = tableAsData(entry, units);
    write(`tables/${resource.name}.csv`, csv(rows), resource);
  }
  const errata = errataOf(tables);
  write('errata.csv', csv(errata.rows), errata.resource);

  const rules = catalogue.find();
  /** @type {Record<string, import('../../src/core/citation.js').SourceDocument>} */
  const documents = {};
  const data = rules.map(entry => {
    const { rule } = entry.rule;
    return ruleAsData(entry, catalogue.jsonSchema(rule.id), parameterLabels(rule), documents);
  });
  const programmes = Object.fromEntries(
    rules.map(({ rule: { rule } }) => {
      const { document, ...programme } = rule.programme;
      return [
        `${programme.agency}.${programme.programme}.${programme.edition}`,
        { ...programme, document: document.file },
      ];
    }),
  );
  write(
    'rules.json',
    [
      '{',
      `  "version": ${JSON.stringify(version)},`,
      `  "units": {\n${named(units)}\n  },`,
      `  "documents": {\n${named(documents)}\n  },`,
      `  "programmes": {\n${named(programmes)}\n  },`,
      `  "rules": [\n${lines(data)}\n  ]`,
      '}\n',
    ].join('\n'),
    {
      name: 'rules',
      title: 'กติกาทุกข้อ',
      description: 'Every rule: id, titles, JSON Schema of its facts, structure, parameters with their sources.',
      ...json,
    },
  );

  for (const [programme, cases] of casesOf(rules, printedCases(), factsOf)) {
    const head = `  "version": ${JSON.stringify(version)},\n  "programme": ${JSON.stringify(programme)},`;
    write(`cases/${programme}.json`, `{\n${head}\n  "cases": [\n${lines(cases)}\n  ]\n}\n`, {
      name: `cases.${resourceName(programme)}`,
      title: `กรณีทดสอบ ${programme}`,
      description: 'Facts and what the rules of the edition make of them.',
      ...json,
    });
  }

  const descriptor = {
    profile: 'data-package',
    name: 'chumchon',
    version,
    title: 'chumchon: ตารางทางการ กติกา และกรณีทดสอบของโครงการพัฒนาชุมชน',
    description,
    homepage: 'https://github.com/chumchon/chumchon#readme',
    licenses: [
      {
        name: 'MIT',
        path: 'https://opensource.org/license/mit',
        title: 'MIT License (selection, transcription and notes)',
      },
    ],
    sources: Object.values(documents).map(({ title, file }) => ({ title: title.th, file })),
    resources,
  };
  return files.set('datapackage.json', `${JSON.stringify(descriptor, undefined, 1)}\n`);
}
