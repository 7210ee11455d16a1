/**
 * Which households of a register qualify: `node examples/register.mjs [households] [seed]`, 200,000 households unless
 * said otherwise. A made-up register is written as CSV to the temporary folder, read in one pass without keeping it,
 * and every household decided by the rule of the fund management centres. Progress and time go to standard error.
 */
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { debtCentres } from 'chumchon/cdd';
import { tally } from 'chumchon/rules';
import { printTable, printTitle } from './table.mjs';

const { household } = debtCentres.fy2565;
const [households = 200_000, seed = 2565] = process.argv.slice(2).map(Number);

if (!Number.isSafeInteger(households) || households < 1 || !Number.isSafeInteger(seed)) {
  console.error('usage: node examples/register.mjs [households, a whole number from 1] [seed, a whole number]');
  process.exit(2);
}

/**
 * Numbers from 0 to 1 that are the same for the same seed (mulberry32).
 *
 * @param {number} start
 */
function randomNumbers(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Writes a register such as an amphoe might keep: some cells are empty, some centres are older than the project's.
 *
 * @param {string} path
 */
async function writeRegister(path) {
  const random = randomNumbers(seed);
  const answer = (yes, empty) => {
    const at = random();
    return at < empty ? '' : at < empty + (1 - empty) * yes ? 'ใช่' : 'ไม่ใช่';
  };
  const cohort = () => {
    const at = random();
    if (at < 0.005) return '2559';
    return at < 0.025 ? '' : String(2563 + Math.floor(random() * 3));
  };
  const file = createWriteStream(path);
  file.write('household,in_debt,selected,registered,cohort,materials_2564\n');
  for (let from = 0; from < households; from += 1000) {
    let rows = '';
    for (let index = from; index < Math.min(from + 1000, households); index += 1) {
      const cells = [answer(0.96, 0.01), answer(0.9, 0.02), answer(0.92, 0.03), cohort(), answer(0.15, 0.06)];
      rows += `H${index + 1},${cells.join(',')}\n`;
    }
    if (!file.write(rows)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

const words = { ใช่: true, ไม่ใช่: false };

/**
 * A row as facts: an empty cell is a fact that is not known, and a word that is neither yes nor no is left for the rule
 * to refuse.
 *
 * @param {string} row
 */
function factsOf(row) {
  const [, inDebt, selected, registered, cohort, materials] = row.split(',');
  const yesNo = cell => (cell === '' ? undefined : (words[cell] ?? cell));
  return {
    inDebt: yesNo(inDebt),
    selectedByCentre: yesNo(selected),
    registered: yesNo(registered),
    centreCohort: cohort === '' ? undefined : Number(cohort),
    receivedFy2564Materials: yesNo(materials),
  };
}

/** @param {string} path */
async function* readRegister(path) {
  let isHeader = true;
  for await (const row of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!isHeader) yield factsOf(row);
    isHeader = false;
  }
}

const thousands = number => number.toLocaleString('en-US');
const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
const byCount = counts =>
  Object.entries(counts).sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1));

const folder = mkdtempSync(join(tmpdir(), 'chumchon-'));
const path = join(folder, 'register.csv');
try {
  await writeRegister(path);
  const begun = performance.now();
  let memory = 0;
  const onProgress = read => {
    memory = Math.max(memory, process.memoryUsage().heapUsed);
    process.stderr.write(`\r${thousands(read)} of ${thousands(households)} households, ${share(read, households)}`);
  };
  const outcome = await tally(household, readRegister(path), {
    reasons: true,
    keepErrors: 1,
    every: Math.max(1, Math.min(10_000, Math.floor(households / 20))),
    onProgress,
  });
  const seconds = (performance.now() - begun) / 1000;
  process.stderr.write(
    `\n${seconds.toFixed(1)} s, ${thousands(Math.round(households / seconds))} households a second, at most ${Math.ceil(memory / 2 ** 20)} MB of heap\n`,
  );

  const label = Object.fromEntries(household({}).criteria.map(each => [each.id, each.label.th]));
  const { met = 0, unmet = 0, unknown = 0 } = outcome.decisions;
  printTitle(`ทะเบียนครัวเรือน ${thousands(outcome.read)} ครัวเรือน ตามเกณฑ์ศูนย์จัดการกองทุนชุมชน ปี 2565`);
  printTable(
    ['ผล', '>ครัวเรือน', '>ร้อยละ'],
    [
      ['ผ่านเกณฑ์ (met)', thousands(met), share(met, outcome.read)],
      ['ไม่ผ่านเกณฑ์ (unmet)', thousands(unmet), share(unmet, outcome.read)],
      ['ยังตัดสินไม่ได้ (unknown)', thousands(unknown), share(unknown, outcome.read)],
      ['ข้อมูลใช้ไม่ได้ (refused)', thousands(outcome.refused), share(outcome.refused, outcome.read)],
    ],
  );

  printTitle('ไม่ผ่านเกณฑ์ข้อใด');
  printTable(
    ['>ครัวเรือน', 'เกณฑ์', ''],
    byCount(outcome.unmet).map(([id, count]) => [thousands(count), id, label[id]]),
  );

  printTitle('ต้องถามอะไรเพิ่ม');
  printTable(
    ['>ครัวเรือน', 'ข้อเท็จจริง', ''],
    byCount(outcome.missing).map(([fact, count]) => [thousands(count), fact, household.rule.facts[fact].label.th]),
  );

  for (const { index, error } of outcome.errors) {
    console.log(`แถวแรกที่ใช้ไม่ได้ ครัวเรือน H${index + 1}: ${error.text.th}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
