/**
 * A register over several threads: `node examples/registers/threads.mjs [households] [seed]`. The file is cut into ranges of
 * bytes at the ends of lines, each thread decides one of them, and the tallies, which are plain data, are merged in order: the
 * result is that of one process, to the place of each refused row.
 *
 * It takes a file without line breaks within quotes, since nobody can tell such a break from the end of a row without reading
 * all that stands before it.
 */
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { mergeTallies, tallying } from 'chumchon/rules';
import Papa from 'papaparse';
import { printTable, printTitle } from '../table.mjs';
import { factsOf, household, readRegister, thousands, timed, withRegister } from './households.mjs';

const options = { reasons: true };

/**
 * Decides a range of the file.
 *
 * @param {{ path: string, names: string[], start: number, end: number }} part
 */
async function decidePart({ path, names, start, end }) {
  const counted = tallying(household, options);
  await readRegister(path, row => counted.add(factsOf(row)), { names, start, end: end - 1 });
  return counted.result();
}

/**
 * The names of the columns, and ranges of about the same length of which each holds whole lines.
 *
 * @param {string} path
 * @param {number} parts
 */
async function cut(path, parts) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const lineEnd = async position => {
      const buffer = Buffer.alloc(65_536);
      for (let at = position; at < size; at += buffer.length) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
        const found = buffer.subarray(0, bytesRead).indexOf('\n');
        if (found >= 0) return at + found + 1;
      }
      return size;
    };
    const first = await lineEnd(0);
    const header = Buffer.alloc(first);
    await file.read(header, 0, first, 0);
    const cuts = [first];
    for (let part = 1; part < parts; part += 1) {
      cuts.push(await lineEnd(Math.max(first, Math.floor((size * part) / parts)) - 1));
    }
    return {
      names: Papa.parse(header.toString('utf8')).data[0],
      ranges: cuts
        .map((start, part) => ({ start, end: cuts[part + 1] ?? size }))
        .filter(({ start, end }) => start < end),
    };
  } finally {
    await file.close();
  }
}

/** @param {object} part */
const inThread = part =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

async function main() {
  await withRegister({ name: 'examples/registers/threads.mjs' }, async path => {
    const threads = Math.max(2, Math.min(8, availableParallelism()));
    const { names, ranges } = await cut(path, threads);
    const tallies = await timed(`${threads} threads`, () =>
      Promise.all(ranges.map(range => inThread({ path, names, ...range }))),
    );
    const merged = mergeTallies(...tallies);

    const expected = tallying(household, options);
    await timed('one process', () => readRegister(path, row => expected.add(factsOf(row))));
    const isSame = isDeepStrictEqual(merged, expected.result());

    printTitle(`ทะเบียนครัวเรือน ${thousands(merged.read)} ครัวเรือน: แบ่งไฟล์ให้หลายเธรดแล้วรวมผล`);
    printTable(
      ['ผล', '>ครัวเรือน'],
      [...Object.entries(merged.decisions).toSorted(), ['refused', merged.refused]].map(([name, count]) => [
        name,
        thousands(count),
      ]),
    );
    console.log(`แถวแรกๆ ที่ใช้ไม่ได้: ${merged.errors.map(({ index }) => `H${index + 1}`).join(' ')}`);
    console.log(`ผลรวมเทียบกับการอ่านทีเดียวทั้งไฟล์: ${isSame ? '✓ ตรงกัน' : '✗ ไม่ตรงกัน'}`);
    if (!isSame) process.exitCode = 1;
  });
}

if (isMainThread) await main();
else parentPort.postMessage(await decidePart(workerData));
