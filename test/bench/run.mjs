/**
 * The same rules over the same inputs in several rule engines, in one run on one machine: `npm run bench`. With
 * `--processor-time` the seconds are those that the process computes, for a machine that others use as well: threads count.
 *
 * One evaluation is one rule answered for one input. First every engine must give the same answers on every input; then each
 * is warmed up, and timed over all inputs in several rounds, all engines in turn within a round; the median round counts.
 * Overall is what an equal number of evaluations of each work comes to: 3 / (1/household + 1/score + 1/split).
 */
import { availableParallelism } from 'node:os';
import { chumchonDecide, chumchonEvidence, shapes } from './engines/chumchon.mjs';
import { decimal } from './engines/decimal.mjs';
import { handWritten, zodByHand, zodIf } from './engines/hand-written.mjs';
import { jsonRulesEngine, jsonRulesEngineAtOnce } from './engines/json-rules-engine.mjs';
import { plain } from './engines/plain.mjs';
import { publicodes } from './engines/publicodes.mjs';
import { zenAtOnce, zenLoop, zenOneByOne } from './engines/zen.mjs';
import { timeGrowth, timeObligations } from './growth.mjs';
import { generate } from './work.mjs';

const engines = [
  plain,
  handWritten,
  zodIf,
  zodByHand,
  decimal,
  chumchonDecide,
  chumchonEvidence,
  jsonRulesEngine,
  jsonRulesEngineAtOnce,
  zenOneByOne,
  zenAtOnce,
  zenLoop,
  publicodes,
];
const works = ['household', 'score', 'split'];

const options = process.argv.slice(2);
const seed = Number(options.find(option => !option.startsWith('-')) ?? 2565);
const count = 1000;
const rounds = 7;
const roundMilliseconds = 120;
const warmUpMilliseconds = 300;

const inputs = generate(seed, count);

/** The last answer of a timed loop, kept so that no engine's work can be optimised away. */
export let last;

/** Seconds that pass, or that the process computes. */
function seconds() {
  if (!options.includes('--processor-time')) return performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds that an engine needs to answer all inputs of a work this many times. */
async function time(engine, work, passes) {
  const list = inputs[work];
  // Looked up once: what finds the engine's function is no work of the engine.
  const answer = engine[work]?.bind(engine);
  const asynchronous = !engine.allAtOnce && answer(list[0]) instanceof Promise;
  const start = seconds();
  for (let pass = 0; pass < passes; pass++) {
    if (engine.allAtOnce) last = await engine.allAtOnce[work](list);
    else if (asynchronous) await answerAsync(engine, answer, list);
    else for (const input of list) last = answer(input);
  }
  return seconds() - start;
}

async function answerAsync({ atOnce }, answer, list) {
  if (atOnce === undefined) {
    for (const input of list) last = await answer(input);
    return;
  }
  for (let from = 0; from < list.length; from += atOnce) {
    last = await Promise.all(list.slice(from, from + atOnce).map(answer));
  }
}

/** An answer as text, whatever numbers the engine answers in. */
const text = answer =>
  typeof answer === 'object' && 'first' in answer ? `${answer.first} ${answer.second}` : `${answer}`;

/**
 * An engine's answers to all inputs of a work, as texts. What it gives is dropped at once: where the first thousand answers are
 * kept, V8 makes all later ones in the memory of what stays, at a third of the speed.
 */
async function answersOf(engine, work) {
  if (engine.allAtOnce) return (await engine.allAtOnce[work](inputs[work])).map(text);
  const answers = [];
  for (const input of inputs[work]) answers.push(text(await engine[work](input)));
  return answers;
}

/** Throws where an engine's answer differs from plain JavaScript's; counts each answer of the household check. */
async function agree() {
  const verdicts = { met: 0, unmet: 0, unknown: 0 };
  for (const work of works) {
    const expected = await answersOf(plain, work);
    if (work === 'household') for (const verdict of expected) verdicts[verdict]++;
    for (const engine of engines) {
      for (const [index, answer] of (await answersOf(engine, work)).entries()) {
        if (answer === expected[index]) continue;
        const input = JSON.stringify(inputs[work][index]);
        throw new Error(`${engine.name}: ${work} of ${input} is ${answer}, not ${expected[index]}`);
      }
    }
  }
  return verdicts;
}

/** Warms an engine up and finds how many passes over the inputs fill a round. */
async function warmUp(engine, work) {
  const once = await time(engine, work, 1);
  const passes = Math.ceil(warmUpMilliseconds / 1000 / once);
  const taken = await time(engine, work, passes);
  return Math.max(1, Math.round(((roundMilliseconds / 1000) * passes) / taken));
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const overall = rates => rates.length / rates.reduce((sum, rate) => sum + 1 / rate, 0);

const digits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const row = cells => console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(13))).join(''));

console.log(`Rule engines side by side: Node.js ${process.version}, ${availableParallelism()} cores, seed ${seed}`);
const verdicts = await agree();
console.log(
  `All ${engines.length} give the same answers on all ${count} inputs of each work ` +
    `(household: ${Object.entries(verdicts)
      .map(([verdict, times]) => `${times} ${verdict}`)
      .join(', ')}).`,
);

const cells = engines.flatMap(engine => works.map(work => ({ engine, work, passes: 1, rates: [] })));
for (const cell of cells) cell.passes = await warmUp(cell.engine, cell.work);
for (let round = 0; round < rounds; round++) {
  for (const { engine, work, passes, rates } of cells) {
    rates.push((passes * count) / (await time(engine, work, passes)));
  }
}

const results = engines.map(engine => {
  const rates = cells.filter(cell => cell.engine === engine).map(cell => median(cell.rates));
  return { engine, rates: [...rates, overall(rates)] };
});
const rateOf = wanted => results.find(({ engine }) => engine === wanted).rates.at(-1);

console.log(`Evaluations per second, median of ${rounds} rounds:\n`);
row(['', ...works, 'overall', '× json-rules', '× plain']);
for (const { engine, rates } of results) {
  const ratios = [rates.at(-1) / rateOf(jsonRulesEngine), rates.at(-1) / rateOf(plain)];
  row([engine.name, ...[...rates.map(rate => Math.round(rate)), ...ratios].map(value => digits.format(value))]);
}

/** A score is one evaluation of six rules: five scales and a scorecard. */
const rulesOf = { household: 1, score: 6, split: 1 };
console.log('\nCalls of rules per second, where a score counts as the six rules that it takes:\n');
row(['', ...works, 'overall']);
for (const { engine, rates } of results.filter(({ engine: { name } }) => name.startsWith('chumchon'))) {
  const calls = works.map((work, place) => rates[place] * rulesOf[work]);
  row([engine.name, ...[...calls, overall(calls)].map(rate => digits.format(Math.round(rate)))]);
}

/** Calls a second of one function over a list, the median of the rounds. */
function callsASecond(call, list) {
  const rates = [];
  for (let round = 0; round <= rounds; round++) {
    const start = seconds();
    let calls = 0;
    while (seconds() - start < roundMilliseconds / 1000) {
      for (const input of list) last = call(input);
      calls += list.length;
    }
    if (round > 0) rates.push(calls / (seconds() - start));
  }
  return median(rates);
}

console.log('\nA call of each shape, million a second:\n');
row(['', 'decide', 'evidence', '× plain household']);
const plainHousehold = callsASecond(plain.household, inputs.household);
for (const { name, rule, list } of shapes(inputs)) {
  const [decided, explained] = [callsASecond(rule.decide, list), callsASecond(rule, list)];
  row([name, ...[decided / 1e6, explained / 1e6, explained / plainHousehold].map(value => digits.format(value))]);
}

console.log('\nWhat is due on a day, for 100,000 units:\n');
timeObligations(seconds, row);
console.log('\nLists of growing length, milliseconds:\n');
if (!timeGrowth(seconds, row)) process.exitCode = 1;
