/**
 * Changes one thing of the source at a time and sees whether the tests that are about it notice: `npm run mutants`.
 *
 * `--sample N` takes so many changes, chosen by `--seed S`; without it all are made. `--only <part of a path>` and
 * `--kind <kind>` choose among them, `--list` names those that nobody noticed, `--least <percent>` fails below a score.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import { Modules } from './modules.mjs';
import { mutationsOf } from './mutations.mjs';
import { testsOf, vitest } from './tests.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    kind: { type: 'string' },
    list: { type: 'boolean', default: false },
    least: { type: 'string' },
  },
});

const modules = new Modules(root, { vitest });

/** @param {string} folder @param {string} ending @returns {string[]} */
const filesIn = (folder, ending) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith(ending))
        .map(name => join(root, folder, name))
        .sort()
    : [];

/** Tests that are about everything: what the rules are, and what their criteria come to. */
const general = ['test/descriptions/descriptions.test.ts', 'test/generated/criteria.test.ts'].map(file =>
  join(root, file),
);

/** The test files that are about a source file: those of its folder first. @param {string} file @returns {string[]} */
function testsAbout(file) {
  const [, agency = '', programme = ''] = relative(root, file).split(sep);
  if (agency === 'rules' || agency === 'core') {
    const own = filesIn(join('test', agency), '.test.ts');
    return [...own, ...(agency === 'core' ? filesIn('test/rules', '.test.ts') : []), ...general];
  }
  return [...general.slice(0, 1), ...filesIn(join('test', agency, programme), '.test.ts'), ...general.slice(1)];
}

const mostMilliseconds = 60_000;

/** Why the last test failed. */
let reason = '';

/** Runs what does not wait, and stops what does not end. @param {() => unknown} run */
function bounded(run) {
  /** @type {any} */ (globalThis).runBounded = run;
  return vm.runInThisContext('runBounded()', { timeout: mostMilliseconds });
}

/**
 * The tests of a file that fail; all of it where it does not even load.
 *
 * @param {string} file
 * @param {ReadonlySet<string>} ignored
 * @param {boolean} stop whether the first is enough
 */
async function failuresIn(file, ignored, stop) {
  /** @type {string[]} */
  const failed = [];
  modules.forget(file);
  try {
    const tests = /** @type {import('./tests.mjs').Test[]} */ (bounded(() => testsOf(file, () => modules.load(file))));
    for (const { name, run, clean } of tests) {
      if (ignored.has(`${file} ${name}`)) continue;
      try {
        await bounded(run);
      } catch (error) {
        reason = String(error).split('\n', 1)[0] ?? '';
        failed.push(`${file} ${name}`);
        if (stop) return failed;
      } finally {
        clean();
      }
    }
  } catch (error) {
    modules.forgetUnfinished();
    reason = String(error).split('\n', 1)[0] ?? '';
    if (!ignored.has(`${file} (all)`)) failed.push(`${file} (all)`);
  }
  return failed;
}

/** @type {Map<string, Set<string>>} */
const baselines = new Map();

/** What fails without any change: it says nothing about one. @param {string} file */
async function baselineOf(file) {
  const known = baselines.get(file) ?? new Set(await failuresIn(file, new Set(), false));
  baselines.set(file, known);
  return known;
}

/** Numbers from 0 to 1, the same for the same seed. @param {number} seed */
function* numbersFrom(seed) {
  for (let state = seed >>> 0; ; ) {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    yield ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  }
}

const sources = ['src/core', 'src/rules', 'src/codi', 'src/cdd'].flatMap(folder => filesIn(folder, '.ts'));
const all = sources
  .filter(file => file.includes(options.only) && !file.endsWith(`${sep}index.ts`))
  .flatMap(file => mutationsOf(file, readFileSync(file, 'utf8')).map(mutation => ({ file, ...mutation })))
  .filter(({ kind }) => options.kind === undefined || kind === options.kind);

let chosen = all;
if (options.sample !== undefined) {
  const numbers = numbersFrom(Number(options.seed));
  const keyed = all.map(mutation => ({ mutation, key: numbers.next().value ?? 0 }));
  const picked = keyed.sort((left, right) => left.key - right.key).slice(0, Number(options.sample));
  chosen = picked
    .map(({ mutation }) => mutation)
    .sort((left, right) => (left.file < right.file ? -1 : left.file > right.file ? 1 : left.from - right.from));
}

/** @type {Map<string, { made: number, noticed: number }>} */
const scores = new Map();
/** @param {string} kind @param {boolean} isNoticed */
const score = (kind, isNoticed) => {
  const { made, noticed } = scores.get(kind) ?? { made: 0, noticed: 0 };
  scores.set(kind, { made: made + 1, noticed: noticed + (isNoticed ? 1 : 0) });
};

/** The first test about a file that fails with this text in its place, and did not before. @param {string} file @param {string} text */
async function firstFailure(file, text) {
  const related = testsAbout(file);
  for (const test of related) await baselineOf(test);
  modules.change(file, text);
  let found;
  for (const test of related) {
    [found] = await failuresIn(test, await baselineOf(test), true);
    if (found !== undefined) break;
  }
  modules.change(file, undefined);
  return found;
}

const controlEvery = 20;
let controls = 0;
let falseAlarms = 0;
const began = Date.now();
// The first reading of all files takes longer than any change may.
modules.load(join(root, 'src/catalogue/rules.ts'));
/** @type {string[]} */
const unnoticed = [];
for (const [index, { file, kind, line, from, to, text, was }] of chosen.entries()) {
  const source = readFileSync(file, 'utf8');
  // Now and then nothing is changed: the tests must not notice that.
  if (index % controlEvery === 0) {
    controls += 1;
    const alarm = await firstFailure(file, `${source}\n`);
    if (alarm !== undefined) console.log(`false alarm: ${relative(root, alarm)}: ${reason}`);
    if (alarm !== undefined) falseAlarms += 1;
  }
  const isNoticed = (await firstFailure(file, source.slice(0, from) + text + source.slice(to))) !== undefined;
  const layer = relative(root, file).split(sep).slice(0, 2).join('/');
  score(`${layer} ${kind}`, isNoticed);
  score(`all ${kind}`, isNoticed);
  score(`${layer} all`, isNoticed);
  score('all', isNoticed);
  if (!isNoticed)
    unnoticed.push(
      `${relative(root, file)}:${line} | ${kind} | ${was.replaceAll(/\s+/g, ' ').slice(0, 90)} → ${text.replaceAll(/\s+/g, ' ').slice(0, 60)}`,
    );
}

const failing = [...baselines.values()].reduce((sum, each) => sum + each.size, 0);
if (options.list) for (const each of unnoticed) console.log(each);
if (options.list)
  for (const each of baselines.values()) for (const name of each) console.log(`left out: ${relative(root, name)}`);
for (const [name, { made, noticed }] of [...scores].sort()) {
  console.log(
    `${name.padEnd(28)} ${String(noticed).padStart(6)} of ${String(made).padStart(6)}  ${((100 * noticed) / made).toFixed(1)} %`,
  );
}
console.log(
  `${chosen.length} of ${all.length} changes in ${Math.round((Date.now() - began) / 1000)} s; ${failing} tests left out that fail without a change; ${falseAlarms} of ${controls} files seen to change that did not`,
);
const total = scores.get('all');
if (options.least !== undefined && total && (100 * total.noticed) / total.made < Number(options.least))
  process.exitCode = 1;
if (falseAlarms > 0) process.exitCode = 1;
