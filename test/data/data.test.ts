import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as catalogue from '../../src/catalogue/index.js';
import { units } from '../../src/core/parameter.js';
import * as official from '../../src/official/index.js';
import { parameterLabels } from '../../src/rules/parameter-labels.js';
import { version } from '../../src/version.js';
import { dataOf, printedCases } from '../../tools/data/package.mjs';
import { csv, resourceName } from '../../tools/data/tables.mjs';
import { factsOf } from '../arbitrary.js';
import { isMonthPrinted, isPrinted } from '../citations/printed.js';
import { hasDocument, sourceLines } from '../shared.js';

const files = dataOf({ catalogue, official, units, parameterLabels, factsOf, version });
const folder = mkdtempSync(join(tmpdir(), 'data-'));
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
afterAll(() => rmSync(folder, { recursive: true }));

const read = (path: string) => JSON.parse(files.get(path) as string);
const descriptor = read('datapackage.json');

/** Whether Python is here: what it reads and decides is skipped where it is not, and said to be. */
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('skipped the data as Python reads it: python3 is not here');

/** What one of the Python programs prints. */
function python(program: string): string {
  const file = fileURLToPath(new URL(`python/${program}.py`, import.meta.url));
  return execFileSync('python3', [file, folder], { encoding: 'utf8', maxBuffer: 1e8 });
}

/** The validator of Frictionless Data, which has no types. */
const frictionless: { readonly Package: { load: (descriptor: unknown, options: object) => Promise<Loaded> } } =
  createRequire(import.meta.url)('datapackage');
interface Loaded {
  readonly valid: boolean;
  readonly errors: readonly unknown[];
  readonly resources: readonly { tabular: boolean; name: string; read: () => Promise<readonly unknown[]> }[];
}

const pathOf = (name: string): string =>
  descriptor.resources.find((resource: { name: string }) => resource.name === name).path;

describe('the cases that are printed', () => {
  const cases = [...printedCases().values()].flat();

  it('are there for every edition', () => {
    const printed = printedCases();
    const editions = Object.keys(read('rules.json').programmes);
    expect(editions.filter(name => !printed.has(name))).toEqual([]);
  });

  it.each(cases.map((each, at) => [`${each.rule} ${at}`, each] as const))('%s', (_name, { rule, facts, printed }) => {
    const outcome = JSON.parse(
      JSON.stringify((catalogue.get(rule).rule as unknown as (facts: unknown) => unknown)(facts)),
    );
    for (const { at, value, file, lines } of printed) {
      expect(at.reduce<unknown>((held, key) => (held as Record<string, unknown>)[key], outcome)).toBe(value);
      if (!hasDocument(file)) continue;
      const isThere = (text: string): boolean => isPrinted(value, text) || isMonthPrinted(`${value}`, text);
      expect(lines.some(line => isThere(sourceLines(file)[line] as string))).toBe(true);
    }
  });
});

describe('the data package', () => {
  it('has every table, the errata, the rules and the cases of every edition', () => {
    const paths: string[] = descriptor.resources.map(({ path }: { path: string }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect([...files.keys()].filter(path => path !== 'datapackage.json').sort()).toEqual([...paths].sort());
    expect(paths.filter(path => path.startsWith('tables/'))).toHaveLength(official.tables().length);
    const editions = new Set(catalogue.find().map(({ rule }) => rule.rule.id.split('.').slice(0, 3).join('.')));
    expect(paths.filter(path => path.startsWith('cases/'))).toHaveLength(editions.size);
  });

  it('has no byte order mark, and ends every line of a table as RFC 4180 says', () => {
    for (const [path, content] of files) {
      expect(content.startsWith('\uFEFF')).toBe(false);
      if (path.endsWith('.csv')) expect(content.replaceAll('\r\n', '')).not.toMatch(/\r/);
    }
    expect(csv([['a', 'ก,ข', 'he said "no"', 'two\nlines', undefined, { th: 'ก' }]])).toBe(
      'a,"ก,ข","he said ""no""","two\nlines",,"{""th"":""ก""}"\r\n',
    );
  });

  it('says which columns a spreadsheet changes', () => {
    const fields = descriptor.resources.flatMap(
      ({ schema }: { schema?: { fields: { name: string; spreadsheet?: string }[] } }) => schema?.fields ?? [],
    );
    expect(fields.some(({ spreadsheet }: { spreadsheet?: string }) => spreadsheet === 'text')).toBe(true);
  });

  it('is valid, and every table reads as its schema says', async () => {
    const loaded = await frictionless.Package.load(descriptor, { basePath: folder });
    expect(loaded.errors).toEqual([]);
    const tabular = loaded.resources.filter(resource => resource.tabular);
    expect(tabular).toHaveLength(official.tables().length + 1);
    for (const resource of tabular) {
      const rows = await resource.read();
      expect(rows).toHaveLength((files.get(pathOf(resource.name)) as string).trimEnd().split('\r\n').length - 1);
    }
  });

  it.each([
    ['a letter in a number', /,\d+,/, ',a,'],
    ['no value where one is asked for', /,\d+,/, ',,'],
    ['a number below what is asked', /,\d+,/, ',0,'],
  ])('is refused by the validator with %s', async (_, right, wrong) => {
    const broken = mkdtempSync(join(tmpdir(), 'broken-'));
    const [header = '', ...rows] = (files.get('errata.csv') as string).split(/(?<=\r\n)/);
    writeFileSync(join(broken, 'errata.csv'), [header, ...rows.map(row => row.replace(right, wrong))].join(''));
    const errata = descriptor.resources.filter(({ name }: { name: string }) => name === 'errata');
    const loaded = await frictionless.Package.load({ ...descriptor, resources: errata }, { basePath: broken });
    await expect(loaded.resources[0]?.read()).rejects.toThrow();
    rmSync(broken, { recursive: true });
  });

  it('says the size and the hash of every file', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = files.get(path) as string;
      expect(bytes).toBe(Buffer.byteLength(content));
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it.skipIf(!hasPython)('reads in Python, digit for digit', () => {
    const tables = JSON.parse(python('tables'));
    for (const { path, table } of official.tables()) {
      const rows = tables[resourceName(path.replace('official.', ''))];
      expect(rows).toHaveLength(table.rows.length);
      table.rows.forEach((row, at) => {
        for (const [name, value] of Object.entries(row)) {
          expect(rows[at][name]).toBe(typeof value === 'object' ? JSON.stringify(value) : `${value}`);
        }
      });
    }
    expect(tables.errata).toHaveLength(official.tables().flatMap(({ table }) => table.errata).length);
  });
});

describe('the rules as data', () => {
  const { rules, documents, programmes, ...rest } = read('rules.json');

  it('are all of them, of this version, each of a programme and of documents that are named', () => {
    expect(rest.version).toBe(version);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(catalogue.find().map(({ rule }) => rule.rule.id));
    for (const { programme, source } of rules) {
      expect(programmes).toHaveProperty([programme]);
      expect(documents).toHaveProperty([source.file]);
    }
  });

  it('say what a criterion asks, and of which facts', () => {
    const grade = rules.find(({ id }: { id: string }) => id === 'cdd.community-plans.fy2555.grade-quality');
    expect(grade.structure.shape).toBe('gradeByCount');
    expect(grade.structure.criteria[0]).toMatchObject({ reads: ['dataUsePercent'], asked: { atLeast: '70' } });
  });

  it('say what every figure is called, in Thai and English', () => {
    const figures = rules.flatMap(({ id, parameters }: { id: string; parameters: object }) =>
      Object.entries(parameters).map(([name, { label }]) => [id, name, label?.th, label?.en]),
    );
    expect(figures.length).toBeGreaterThan(800);
    expect(figures.filter(([, , th, en]: string[]) => !th || !en)).toEqual([]);
  });

  /** Of the cases that a rule does not refuse: those that an independent program decides by rules.json alone. */
  const fewest = 2671;

  it.skipIf(!hasPython)(`decide at least ${fewest} cases in Python, none otherwise than here`, context => {
    const { agree, differ, beyond } = JSON.parse(python('interpreter'));
    context.annotate?.(`${agree} of ${agree + differ + beyond} cases agree, ${differ} differ, ${beyond} are beyond it`);
    expect(differ).toBe(0);
    expect(agree).toBeGreaterThanOrEqual(fewest);
  });
});
