/**
 * Changes one thing of the source at a time and sees whether the tests that are about it notice: `npm run mutants`.
 *
 * `--each N` takes so many changes of each group, `--sample N` so many of all, chosen by `--seed S`; without either all are
 * made. A group is a kind of change in programme files, or `src/rules` or `src/core`. `--only <part of a path>` and
 * `--kind <group>,<group>` choose among them, `--again <file>` takes those that an earlier run listed. `--near` asks only the
 * tests beside a file, `--ask <part of a path>,<…>` only those, `--list` names the changes that nobody noticed, `--least
 * <percent>` fails below a score of all.
 *
 * Changes that the compiler refuses are not made, those of `equivalent.json` do not count, and those after which a test does
 * not end are counted apart.
 */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import { Modules } from './modules.mjs';
import { applied, mutationsOf } from './mutations.mjs';
import { filesIn, relatedTests } from './related.mjs';
import { testsOf, vitest } from './tests.mjs';
import { compilerOf } from './types.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    each: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    kind: { type: 'string' },
    again: { type: 'string' },
    near: { type: 'boolean', default: false },
    ask: { type: 'string' },
    list: { type: 'boolean', default: false },
    least: { type: 'string', default: '0' },
  },
});

const modules = new Modules(root, { vitest });
const testsAbout = relatedTests(root);

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
    await modules.finished(file);
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

/** @typedef {import('./mutations.mjs').Mutation & { file: string, group: string }} Change */

/** @param {string} text @param {number} most */
const short = (text, most) => text.replaceAll(/\s+/g, ' ').slice(0, most);
/** @param {Change} change */
const inWords = ({ kind, was, text }) => `${kind} | ${short(was, 90)} → ${short(text, 60)}`;

/** @type {Map<string, string>} */
const texts = new Map();
/** @param {string} file */
const textOf = file => {
  const known = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, known);
  return known;
};

/**
 * Changes that no test can notice, since nothing that a caller sees is different: `on` is their line without the spaces around
 * it, `change` what is printed of them, `nth` which of those in the line where several are printed alike, `why` the reason.
 *
 * @type {readonly { file: string, on: string, change: string, nth?: number, why: string }[]}
 */
const equivalent = JSON.parse(textOf(join(root, 'tools/mutants/equivalent.json')));
const unused = new Set(equivalent);
/** How many changes that are printed alike were found in a line so far: changes come in the order of their places.
 * @type {Map<string, number>}
 */
const alike = new Map();
/** @param {Change} change */
const isEquivalent = change => {
  const on = textOf(change.file).split('\n')[change.line - 1]?.trim();
  const key = `${change.file}:${change.line} ${inWords(change)}`;
  const nth = (alike.get(key) ?? 0) + 1;
  alike.set(key, nth);
  const found = equivalent.find(
    each =>
      join(root, each.file) === change.file &&
      each.on === on &&
      each.change === inWords(change) &&
      (each.nth ?? 1) === nth,
  );
  if (found) unused.delete(found);
  return found !== undefined;
};

const sources = ['src/core', 'src/rules', 'src/codi', 'src/cdd'].flatMap(folder => filesIn(join(root, folder), '.ts'));
const everything = sources
  .filter(file => !file.endsWith(`${sep}index.ts`))
  .flatMap(file =>
    mutationsOf(file, textOf(file)).map(mutation => {
      const layer = relative(root, file).split(sep).slice(0, 2).join('/');
      return { ...mutation, file, group: layer === 'src/rules' || layer === 'src/core' ? layer : mutation.kind };
    }),
  );
const counted = everything.filter(change => !isEquivalent(change));
for (const { file, on, change } of unused) console.log(`no longer there: ${file} | ${on} | ${change}`);
if (unused.size > 0) process.exitCode = 1;

const asked = options.ask?.split(',');
/** @param {ReturnType<typeof testsAbout>} about */
const askedOf = ({ near, far }) => {
  const isAsked = (/** @type {string} */ test) => asked === undefined || asked.some(part => test.includes(part));
  return { near: near.filter(isAsked), far: options.near ? [] : far.filter(isAsked) };
};

/** @param {Change} change */
const where = change => `${relative(root, change.file)}:${change.line} | ${inWords(change)}`;

const listed = options.again === undefined ? undefined : readFileSync(options.again, 'utf8').split('\n');
const kinds = options.kind?.split(',');
const numbers = numbersFrom(Number(options.seed));
const all = counted
  .filter(({ file }) => relative(root, file).includes(options.only))
  .filter(({ group }) => kinds === undefined || kinds.includes(group))
  .filter(change => listed === undefined || listed.includes(where(change)))
  .map(change => ({ change, key: numbers.next().value ?? 0 }))
  .sort((left, right) => left.key - right.key)
  .map(({ change }) => change);

/** @typedef {{ made: number, noticed: number, loading: number, endless: number, refused: number }} Score */
/** @type {Map<string, Score>} */
const scores = new Map();
/** @param {string} group @returns {Score} */
const scoreOf = group => {
  const score = scores.get(group) ?? { made: 0, noticed: 0, loading: 0, endless: 0, refused: 0 };
  scores.set(group, score);
  return score;
};

/** So many of each group, or of all, as the compiler accepts. */
function* chosenOf(/** @type {readonly Change[]} */ changes) {
  const compiles = compilerOf(root, sources);
  const each = Number(options.each ?? Number.POSITIVE_INFINITY);
  let left = Number(options.sample ?? Number.POSITIVE_INFINITY);
  /** @type {Map<string, number>} */
  const taken = new Map();
  for (const change of changes) {
    const before = taken.get(change.group) ?? 0;
    if (left === 0) return;
    if (before === each) continue;
    if (compiles(change.file, applied(textOf(change.file), change)) !== undefined) {
      scoreOf(change.group).refused += 1;
      continue;
    }
    taken.set(change.group, before + 1);
    left -= 1;
    yield change;
  }
}

/** The first of some tests that fails with this text in place of a file's, and did not before.
 * @param {string} file @param {string} text @param {readonly string[]} tests
 */
async function firstFailure(file, text, tests) {
  for (const test of tests) await baselineOf(test);
  modules.change(file, text);
  let found;
  for (const test of tests) {
    [found] = await failuresIn(test, await baselineOf(test), true);
    if (found !== undefined) break;
  }
  modules.change(file, undefined);
  return found;
}

const began = Date.now();
const chosen = [...chosenOf(all)].sort((left, right) =>
  left.file < right.file ? -1 : left.file > right.file ? 1 : left.from - right.from,
);
const compiled = Math.round((Date.now() - began) / 1000);

const controlEvery = 40;
let controls = 0;
let falseAlarms = 0;
// The first reading of all files takes longer than any change may.
modules.load(join(root, 'src/catalogue/rules.ts'));
for (const [index, change] of chosen.entries()) {
  const { file, group } = change;
  const { near, far } = askedOf(testsAbout(file));
  // Now and then nothing is changed: the tests must not notice that.
  if (index % controlEvery === 0) {
    controls += 1;
    const alarm = await firstFailure(file, `${textOf(file)}\n`, near);
    if (alarm !== undefined) console.log(`false alarm: ${relative(root, alarm)}: ${reason}`);
    if (alarm !== undefined) falseAlarms += 1;
  }
  const text = applied(textOf(file), change);
  const found = (await firstFailure(file, text, near)) ?? (await firstFailure(file, text, far));
  const score = scoreOf(group);
  if (found !== undefined && /timed out/.test(reason)) {
    score.endless += 1;
    if (options.list) console.log(`endless: ${where(change)}`);
    continue;
  }
  score.made += 1;
  if (found !== undefined) score.noticed += 1;
  else if (options.list) console.log(where(change));
  if (found?.endsWith('(all)')) score.loading += 1;
}

if (options.list)
  for (const each of baselines.values()) for (const name of each) console.log(`left out: ${relative(root, name)}`);
/** @param {string} name @param {Score} score */
const report = (name, { made, noticed, loading, endless, refused }) => {
  const percent = made === 0 ? 100 : (100 * noticed) / made;
  console.log(
    `${name.padEnd(10)} ${`${noticed}`.padStart(5)} of ${`${made}`.padStart(5)}  ${percent.toFixed(1).padStart(5)} %` +
      `   (${loading} as a file loads; besides: ${endless} without end, ${refused} refused by the compiler)`,
  );
  return percent;
};
const total = { made: 0, noticed: 0, loading: 0, endless: 0, refused: 0 };
for (const [name, score] of [...scores].sort()) {
  report(name, score);
  for (const [part, number] of Object.entries(score)) total[/** @type {keyof Score} */ (part)] += number;
}
if (report('all', total) < Number(options.least)) process.exitCode = 1;
const failing = [...baselines.values()].reduce((sum, each) => sum + each.size, 0);
console.log(
  `${chosen.length} of ${all.length} changes in ${Math.round((Date.now() - began) / 1000)} s, ${compiled} s of them the compiler's; ${equivalent.length} equivalent; ${failing} tests left out that fail without a change; ${falseAlarms} of ${controls} files seen to change that did not`,
);
if (falseAlarms > 0) process.exitCode = 1;
