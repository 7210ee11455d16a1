/**
 * Checks the package as applications get it: `npm run package`. Packs it, looks into the tarball, asks publint and
 * are-the-types-wrong, installs it into an empty folder, imports every entry by both module systems, and compiles an application
 * and every example of the README and of the guides against it, by the newest and by the oldest TypeScript that it supports; the
 * examples are run there and say what they should. Needs no network.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { publicFiles } from './exports.mjs';
import { importTypeScript, root } from './typescript.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const entries = publicFiles().map(file => `chumchon/${file}`.replace(/\/index$/, ''));
const folder = mkdtempSync(join(tmpdir(), 'package-'));
let failed = 0;

/**
 * One check: its problems, or nothing.
 *
 * @param {string} name
 * @param {() => readonly string[] | Promise<readonly string[]>} run
 */
async function check(name, run) {
  const problems = await run();
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  for (const problem of problems) console.log(`  ${problem}`);
  if (problems.length > 0) failed += 1;
}

/**
 * Runs a command: no problem, or what it printed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {readonly string[]}
 */
function problemsOf(command, args, cwd) {
  try {
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    return `${stdout}${stderr}`.replaceAll(folder, '.').trim().split('\n');
  }
}

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const tarball = join(folder, packed.filename);
/** @type {string[]} */
const contents = packed.files.map((/** @type {{ path: string }} */ { path }) => path);

await check('the tarball holds what it should, and nothing else', () => {
  const documents = ['package.json', 'LICENSE', 'README.md', 'README.th.md', 'CHANGELOG.md', 'SECURITY.md'];
  const kinds = [
    /^dist\/esm\/.*\.(js|js\.map|d\.ts)$/,
    /^dist\/cjs\/.*\.(js|d\.ts|d\.ts\.map)$/,
    /^dist\/(esm|cjs)\/package\.json$/,
    /^dist\/data\/.*\.(json|csv)$/,
    /^src\/.*\.ts$/,
  ];
  const isBuilt = (/** @type {string} */ path) => kinds.some(kind => kind.test(path));
  return [
    ...documents.filter(path => !contents.includes(path)).map(path => `${path} is missing`),
    ...contents.filter(path => !documents.includes(path) && !isBuilt(path)).map(path => `${path} should not be there`),
  ];
});

await check('publint finds nothing', async () => {
  const data = readFileSync(tarball);
  const tarBuffer = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const { messages } = await publint({ strict: true, pack: { tarball: tarBuffer } });
  return messages.map(message => formatMessage(message, manifest, { color: false }) ?? message.code);
});

await check('are-the-types-wrong finds nothing', () =>
  problemsOf(resolve('node_modules/.bin/attw'), [tarball, '--no-color', '--no-emoji'], folder),
);

/** The application: its dependencies come from here, so that the registry is not asked. */
const application = {
  name: 'application',
  private: true,
  dependencies: {
    chumchon: `file:${tarball}`,
    ...Object.fromEntries(
      Object.keys(manifest.dependencies).map(name => [name, `file:${resolve('node_modules', name)}`]),
    ),
  },
};
writeFileSync(join(folder, 'package.json'), JSON.stringify(application));

await check('it installs', () =>
  problemsOf(
    'npm',
    ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'],
    folder,
  ),
);

writeFileSync(
  join(folder, 'import.mjs'),
  `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const isNamespace = value => typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.isFrozen(value);
const namesIn = (module, depth) =>
  Object.keys(module)
    .sort()
    .map(name => (depth > 0 && isNamespace(module[name]) ? [name, namesIn(module[name], depth - 1)] : name));
const namesOf = module => JSON.stringify(namesIn(module, 4));
for (const name of ${JSON.stringify(entries)}) {
  const [esm, cjs] = [namesOf(await import(name)), namesOf(require(name))];
  if (esm === '[]' || esm !== cjs) throw new Error(\`\${name} gives \${esm} to import, but \${cjs} to require\`);
}
const [imported, required] = [await import('chumchon'), require('chumchon')].map(({ catalogue, official }) =>
  [...catalogue.find(), ...official.tables()].map(({ path }) => path).join(' '));
if (imported !== required) throw new Error('rules and tables are found in another order or under other names');
require('chumchon/package.json');
const descriptor = require('chumchon/data/datapackage.json');
for (const { path } of descriptor.resources) require.resolve(\`chumchon/data/\${path}\`);
if (require('chumchon').version !== require('chumchon/package.json').version) throw new Error('another version');
if (require('chumchon/data/rules.json').version !== descriptor.version) throw new Error('data of another version');
`,
);
await check('every entry gives the same names, rules and tables to import and to require', () =>
  problemsOf(process.execPath, ['import.mjs'], folder),
);

const program = entries
  .map((name, at) => `import * as entry${at} from '${name}';\nexport const names${at}: object = entry${at};`)
  .concat(
    "import { communityPlans } from 'chumchon/cdd';",
    'const outcome = communityPlans.fy2555.gradeQuality({ dataUsePercent: 70, writtenBook: undefined });',
    "export const grade: 'A' | 'B' | 'C' | null | undefined = outcome.grade;",
    'export const missing: readonly string[] = outcome.missing;',
    '// @ts-expect-error a percentage is no boolean',
    'communityPlans.fy2555.gradeQuality({ dataUsePercent: true });',
  )
  .join('\n');
writeFileSync(join(folder, 'application.mts'), program);
writeFileSync(join(folder, 'application.cts'), program);

/** The examples of the README and of the guides, as an application has them. */
const { allBlocks, failuresOf } = await importTypeScript('test/docs/blocks.ts');
/** @type {{ place: string, code: string }[]} */
const examples = allBlocks(root).filter((/** @type {{ place: string }} */ { place }) => !place.startsWith('src'));
const written = join(folder, 'examples');
mkdirSync(written);
const files = examples.flatMap(({ place, code }) =>
  ['mts', 'cts'].map(kind => {
    const file = join(written, `${place.replaceAll(/[^a-z0-9]+/gi, '-')}.${kind}`);
    writeFileSync(file, `${code}\nexport {};\n`);
    return file;
  }),
);

/** The newest that is tried is that of the project; the oldest is said in the README. */
const compilers = [
  { bin: 'typescript/bin/tsc', old: [] },
  {
    bin: '@tsd/typescript/typescript/bin/tsc',
    // The types of zod itself ask for the last of these.
    old: [['--module', 'commonjs', '--moduleResolution', 'node10', '--esModuleInterop']],
  },
];
const settings = [
  ['--module', 'node16', '--moduleResolution', 'node16'],
  ['--module', 'esnext', '--moduleResolution', 'bundler'],
];
for (const { bin, old } of compilers) {
  const tsc = resolve('node_modules', bin);
  const version = execFileSync(process.execPath, [tsc, '--version'], { encoding: 'utf8' }).trim();
  for (const setting of [...settings, ...old, ...settings.map(each => [...each, '--exactOptionalPropertyTypes'])]) {
    await check(`an application and the examples compile with ${version} ${setting.join(' ')}`, () =>
      problemsOf(
        process.execPath,
        [
          ...[tsc, 'application.mts', 'application.cts', ...files],
          ...['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom'],
          ...setting,
        ],
        folder,
      ),
    );
  }
}

await check('README says which TypeScript is the oldest', () => {
  const [, oldest = ''] = /^~(\d+\.\d+)/.exec(manifest.devDependencies['@tsd/typescript']) ?? [];
  return ['README.md', 'README.th.md'].filter(file => !readFileSync(file, 'utf8').includes(`TypeScript ${oldest} `));
});

/** Outcomes and decisions are plain data in their types too, and `missing` is typed by the facts of its rule. */
const plainTypes = `
type Holds<Value, Within extends unknown[] = []> = Within['length'] extends 5
  ? never
  : Value extends Decimal
    ? Value
    : Value extends object
      ? Holds<Value[keyof Value & (Value extends readonly unknown[] ? number : string)], [...Within, unknown]>
      : never;
type IsPlain<Value> = [Holds<Value>] extends [never] ? true : false;
type IsNamed<Outcome> = Outcome extends { readonly missing: readonly string[] }
  ? string extends Outcome['missing'][number] ? false : true
  : true;
`;

/** Libraries and projects of several parts write declarations: each type that they infer has to have a public name. */
await check('declarations can be written of all that an application makes of it', () => {
  const load = createRequire(join(folder, 'application.cjs'));
  const { catalogue, official } = load('chumchon');
  const made = [
    ...catalogue
      .find()
      .map((/** @type {{ path: string }} */ { path }) => [
        `${path};`,
        `(facts: Parameters<typeof ${path}>[0]) => ${path}(facts);`,
        `(facts: Parameters<typeof ${path}>[0]) => ${path}.decide(facts);`,
        `(facts: unknown) => ${path}.safe(facts);`,
        `${path}.rule;`,
        `zodSchemaOf(${path});`,
        `true satisfies IsPlain<ReturnType<typeof ${path}>> & IsPlain<ReturnType<typeof ${path}.decide>>;`,
        `true satisfies IsNamed<ReturnType<typeof ${path}>>;`,
      ]),
    ...official.tables().map((/** @type {{ path: string }} */ { path }) => [`${path};`, `${path}.rows.at(0);`]),
    ...['rules', 'thai', 'catalogue', 'official'].map(name =>
      Object.keys(load(`chumchon/${name}`)).map(each => `${name}.${each};`),
    ),
    ...['codi', 'cdd'].map(agency =>
      Object.entries(load(`chumchon/${agency}`)).flatMap(([programme, editions]) =>
        Object.entries(editions).flatMap(([edition, held]) =>
          Object.keys(held).map(each => `${agency}.${programme}.${edition}.${each};`),
        ),
      ),
    ),
  ].flat();
  const library = [
    "import { catalogue, cdd, codi, type Decimal, official, thai } from 'chumchon';",
    "import * as rules from 'chumchon/rules';",
    "import { zodSchemaOf } from 'chumchon/zod';",
    plainTypes,
    ...made.map((value, at) => `export const made${at} = ${value}`),
  ].join('\n');
  writeFileSync(join(folder, 'library.mts'), library);
  return problemsOf(
    process.execPath,
    [
      ...[resolve('node_modules/typescript/bin/tsc'), 'library.mts'],
      ...['--declaration', '--emitDeclarationOnly', '--outDir', 'declared', '--strict', '--target', 'es2022'],
      ...['--module', 'nodenext', '--moduleResolution', 'nodenext', '--skipLibCheck'],
    ],
    folder,
  );
});

/** Go to definition ends in the rule: the map beside its declaration leads to its source. */
await check('declarations lead to the sources', () => {
  const at = join(folder, 'node_modules/chumchon/dist/cjs/cdd/debt-centres');
  const { sources } = JSON.parse(readFileSync(join(at, 'household.d.ts.map'), 'utf8'));
  return existsSync(join(at, sources[0])) ? [] : [`${sources[0]} is not there`];
});

const [{ code: example } = { code: '' }] = examples;
writeFileSync(
  join(folder, 'readme.mjs'),
  ts.transpileModule(example, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } })
    .outputText,
);
await check('the first example of the README runs as a module', () =>
  example === '' ? ['there is none'] : problemsOf(process.execPath, ['readme.mjs'], folder),
);

await check(`the ${examples.length} examples of the README and of the guides say what is so`, () => {
  const required = createRequire(join(folder, 'application.cjs'));
  return examples.flatMap(each =>
    failuresOf(each, required).map((/** @type {string} */ text) => `${each.place} ${text}`),
  );
});

rmSync(folder, { recursive: true });
if (failed > 0) process.exitCode = 1;
