/**
 * Asks the packed package the same of other versions of Node as of this one: `node tools/nodes.mjs 22 24`. They come from npm; a
 * version that is not to be had is skipped and named. In each, every entry of the package is imported and required, and every
 * rule answers as it does here. With `--suite` the whole test suite is run under each version instead.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values: options, positionals: versions } = parseArgs({
  options: { suite: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'nodes-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const quiet = {
  encoding: /** @type {const} */ ('utf8'),
  maxBuffer: 2 ** 30,
  stdio: /** @type {any} */ (['ignore', 'pipe', 'pipe']),
};

/** @typedef {(node: string, found: string) => string} Check what is found in a version; it throws where that is not as here */

/** The packed package: its entries and answers. @returns {Promise<Check>} */
async function packed() {
  // The package as applications get it, beside what it depends on.
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], quiet),
  );
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules', manifest.name));
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(resolve('node_modules', name), place);
  }

  const entries = Object.keys(manifest.exports)
    .filter(path => !path.includes('*') && !path.endsWith('.json'))
    .map(path => manifest.name + path.slice(1));
  writeFileSync(
    join(folder, 'imports.mjs'),
    `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
for (const name of ${JSON.stringify(entries)}) {
  const [imported, required] = [Object.keys(await import(name)), Object.keys(require(name))];
  const missing = imported.filter(each => each !== 'default' && each !== 'module.exports' && !required.includes(each));
  if (imported.length === 0 || missing.length > 0) throw new Error(\`\${name} lacks \${missing.join(', ')} when it is required\`);
}
`,
  );
  await build({
    stdin: {
      contents: "import { answers } from './test/environment/answers.ts'; process.stdout.write(answers());",
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    outfile: join(folder, 'answers.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  });

  /** @param {string} node */
  const answersOf = node =>
    createHash('sha256')
      .update(execFileSync(node, [join(folder, 'answers.cjs')], quiet))
      .digest('hex');

  const expected = answersOf(process.execPath);
  return (node, found) => {
    execFileSync(node, [join(folder, 'imports.mjs')], quiet);
    if (answersOf(node) !== expected)
      throw new Error(`rules answer otherwise on Node ${found} than on ${process.version}`);
    return `${entries.length} entries imported and required, every rule answers as on ${process.version}`;
  };
}

/** The whole test suite, and what it starts. @type {Check} */
const suite = (node, found) => {
  const path = [dirname(node), process.env['PATH']].join(delimiter);
  const { status } = spawnSync(node, [resolve('node_modules/vitest/vitest.mjs'), 'run', '--maxWorkers=2'], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  if (status !== 0) throw new Error(`tests fail on Node ${found}`);
  return 'every test passes';
};

/** @param {string} version */
const binaryOf = version => {
  try {
    const arguments_ = ['exec', '--yes', `--package=node@${version}`, '--call', 'node --print process.execPath'];
    return execFileSync('npm', arguments_, { ...quiet, cwd: folder, timeout: 180_000 })
      .trim()
      .split('\n')
      .at(-1);
  } catch {
    return undefined;
  }
};

const check = options.suite ? suite : await packed();
for (const version of versions) {
  const node = binaryOf(version);
  if (!node) {
    console.log(`skipped Node ${version}: npm has none for this machine, or cannot be reached`);
    continue;
  }
  const found = execFileSync(node, ['--version'], quiet).trim();
  if (!found.startsWith(`v${version}.`)) throw new Error(`${found} is not Node ${version}`);
  console.log(`Node ${found}: ${check(node, found)}`);
}
