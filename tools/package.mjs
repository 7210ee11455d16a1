/**
 * Checks the package as applications get it: `npm run package`. Packs it, looks into the tarball, asks publint and
 * are-the-types-wrong, installs it into an empty folder, imports every entry by both module systems, compiles an application
 * against it and runs the first example of the README. Needs no network.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * What a pattern among the exports stands for: the fy2565 of `./cdd` is one entry a programme with that edition.
 *
 * @param {string} path
 */
const editions = path => {
  const [agency = '', edition] = path.split('/*/');
  const folder = join('dist/esm', agency);
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, `${edition}.js`)))
    .map(name => path.replace('*', name));
};

const entries = Object.keys(manifest.exports)
  .filter(path => path !== './package.json' && !path.startsWith('./data'))
  .flatMap(path => (path.includes('*') ? editions(path) : [path]))
  .map(path => `chumchon${path.slice(1)}`);
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
    /^dist\/esm\/.*\.(js|d\.ts)(\.map)?$/,
    /^dist\/cjs\/.*\.(js|d\.ts)$/,
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
  problemsOf(resolve('node_modules/.bin/attw'), [tarball, '--profile', 'node16', '--no-color', '--no-emoji'], folder),
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
for (const name of ${JSON.stringify(entries)}) {
  const [esm, cjs] = [await import(name), require(name)].map(module => Object.keys(module).sort().join(' '));
  if (esm === '' || esm !== cjs) throw new Error(\`\${name} gives \${esm} to import, but \${cjs} to require\`);
}
require('chumchon/package.json');
const descriptor = require('chumchon/data/datapackage.json');
for (const { path } of descriptor.resources) require.resolve(\`chumchon/data/\${path}\`);
if (require('chumchon').version !== require('chumchon/package.json').version) throw new Error('another version');
if (require('chumchon/data/rules.json').version !== descriptor.version) throw new Error('data of another version');
`,
);
await check('every entry gives the same names to import and to require', () =>
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
const settings = [
  ['--module', 'node16', '--moduleResolution', 'node16'],
  ['--module', 'esnext', '--moduleResolution', 'bundler'],
].flatMap(modules => [modules, [...modules, '--exactOptionalPropertyTypes']]);
for (const setting of settings) {
  await check(`an application compiles with ${setting.join(' ')}`, () =>
    problemsOf(
      process.execPath,
      [
        resolve('node_modules/typescript/bin/tsc'),
        ...['application.mts', 'application.cts', '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023'],
        ...setting,
      ],
      folder,
    ),
  );
}

/** The smallest TypeScript that is supported. */
const smallest = resolve('node_modules/typescript-5.4/bin/tsc');
if (existsSync(smallest)) {
  await check('an application compiles with TypeScript 5.4, without skipLibCheck', () =>
    problemsOf(
      process.execPath,
      [
        smallest,
        ...['application.mts', 'application.cts', '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023'],
        ...['--module', 'node16', '--moduleResolution', 'node16'],
      ],
      folder,
    ),
  );
} else {
  console.log('skipped TypeScript 5.4, which is not installed');
}

/** Go to definition ends in the rule: the map beside its declaration leads to its source. */
await check('declarations lead to the sources', () => {
  const at = join(folder, 'node_modules/chumchon/dist/esm/cdd/debt-centres');
  const { sources } = JSON.parse(readFileSync(join(at, 'household.d.ts.map'), 'utf8'));
  return existsSync(join(at, sources[0])) ? [] : [`${sources[0]} is not there`];
});

const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
writeFileSync(
  join(folder, 'readme.mjs'),
  ts.transpileModule(example, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } })
    .outputText,
);
await check('the first example of the README runs', () =>
  example === '' ? ['there is none'] : problemsOf(process.execPath, ['readme.mjs'], folder),
);

rmSync(folder, { recursive: true });
if (failed > 0) process.exitCode = 1;
