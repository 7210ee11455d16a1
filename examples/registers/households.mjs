/**
 * What the examples about registers share: a made-up register of households as CSV, how its columns stand for the facts of
 * the rule, and its reading. It prints nothing itself.
 */
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { household } from 'chumchon/cdd/debt-centres/fy2565';
import { factsFrom } from 'chumchon/rules';
import Papa from 'papaparse';

export { household };

/** The columns of the register that are facts, and what its words mean. Nothing else is read, and nothing is guessed. */
export const columns = {
  inDebt: 'in_debt',
  selectedByCentre: 'selected',
  registered: 'registered',
  centreCohort: 'cohort',
  receivedFy2564Materials: 'materials_2564',
};

export const factsOf = factsFrom(household, { columns, words: { ใช่: true, ไม่ใช่: false, '': undefined } });

const header = ['household', 'address', ...Object.values(columns)];

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
 * Writes a register such as a spreadsheet of an amphoe saves it: a byte order mark, CRLF, addresses in quotes with commas and
 * quotes in them; some cells are empty, some centres are older than the project's.
 *
 * @param {string} path
 * @param {{ households: number, seed: number, lineBreaks?: boolean }} options
 */
async function writeRegister(path, { households, seed, lineBreaks = false }) {
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
  const address = number => {
    const village = 1 + (number % 12);
    if (number % 10 === 0) return `"${number % 97}/${village}, หมู่ที่ ${village}"`;
    if (number % 25 === 1) return `"${number % 97} ""บ้านสวน""${lineBreaks ? '\r\n' : ' '}หมู่ที่ ${village}"`;
    return `${number % 97} หมู่ที่ ${village}`;
  };
  const file = createWriteStream(path);
  file.write(`\ufeff${header.join(',')}\r\n`);
  for (let from = 0; from < households; from += 1000) {
    let rows = '';
    for (let index = from; index < Math.min(from + 1000, households); index += 1) {
      const cells = [answer(0.96, 0.01), answer(0.9, 0.02), answer(0.92, 0.03), cohort(), answer(0.15, 0.06)];
      rows += `H${index + 1},${address(index)},${cells.join(',')}\r\n`;
    }
    if (!file.write(rows)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/**
 * Runs something with a made-up register in the temporary folder, of the size and seed that the command line names.
 *
 * @param {{ name: string, lineBreaks?: boolean }} options
 * @param {(path: string, households: number) => Promise<void>} run
 */
export async function withRegister({ name, lineBreaks = false }, run) {
  const [households = 200_000, seed = 2565] = process.argv.slice(2).map(Number);
  if (!Number.isSafeInteger(households) || households < 1 || !Number.isSafeInteger(seed)) {
    console.error(`usage: node ${name} [households, a whole number from 1] [seed, a whole number]`);
    process.exit(2);
  }
  const folder = mkdtempSync(join(tmpdir(), 'chumchon-'));
  try {
    const path = join(folder, 'register.csv');
    await writeRegister(path, { households, seed, lineBreaks });
    await run(path, households);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What something costs this process: its result, told on standard error with its processor time.
 *
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} run
 */
export async function timed(name, run) {
  const [before, begun] = [process.cpuUsage(), performance.now()];
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - begun) / 1000;
  const cpu = (user + system) / 1e6;
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stderr.write(`${name}: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor time, at most ${most} MB\n`);
  return result;
}

/** @param {number} number */
export const thousands = number => number.toLocaleString('en-US');

/**
 * Reads a register one row after another, without keeping it: quotes, line breaks within quotes and CRLF are the parser's
 * work. Only the columns that are facts are handed on.
 *
 * @param {string} path
 * @param {(row: Readonly<Record<string, string>>) => void} each
 * @param {object} [options]
 * @param {string[]} [options.names] the names of the columns, where the part that is read does not begin with them
 * @param {number} [options.start] the first byte of that part
 * @param {number} [options.end] the last byte of it
 * @param {(percent: number, read: number) => void} [options.onProgress] told each percent of the file that was read
 */
export function readRegister(path, each, { names, start, end, onProgress } = {}) {
  const { size } = statSync(path);
  const file = createReadStream(path, { encoding: 'utf8', start, end });
  const wanted = Object.values(columns);
  const placesOf = header => wanted.map(column => [column, header.indexOf(column)]);
  let width = names?.length;
  let places = names && placesOf(names);
  let [read, percent] = [0, 0];
  return new Promise((resolve, reject) => {
    const handOn = ({ data, errors }) => {
      if (errors.length > 0) throw new Error(`row ${read + errors[0].row + 1}: ${errors[0].message}`);
      for (const cells of data) {
        if (!places) {
          places = placesOf(cells);
          width = cells.length;
          continue;
        }
        if (cells.length !== width) throw new Error(`row ${read + 1} has ${cells.length} cells, not ${width}`);
        const row = {};
        for (const [column, place] of places) row[column] = cells[place];
        each(row);
        read += 1;
      }
      const now = Math.floor((100 * file.bytesRead) / size);
      if (now > percent) onProgress?.(now, read);
      percent = now;
    };
    Papa.parse(file, {
      delimiter: ',',
      skipEmptyLines: true,
      beforeFirstChunk: text => text.replace(/^\ufeff/, ''),
      chunk: (rows, parser) => {
        try {
          handOn(rows);
        } catch (error) {
          parser.abort();
          reject(error);
        }
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}
