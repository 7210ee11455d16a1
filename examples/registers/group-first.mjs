/**
 * Group first: `node examples/registers/group-first.mjs [households] [seed]`. A register holds few combinations of facts: the
 * database counts them, and the rule decides each once, with its weight. Here by DuckDB over the CSV file itself, by a plain
 * `Map`, and by PostgreSQL where `psql` reaches one (set PGHOST, PGDATABASE …); each must give the counts of one household
 * after another, reasons included. Times go to standard error.
 */
import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { tallying } from 'chumchon/rules';
import Papa from 'papaparse';
import { printTable, printTitle } from '../table.mjs';
import { columns, factsOf, household, readRegister, thousands, timed, withRegister } from './households.mjs';

const named = Object.values(columns).join(', ');

// The place of a refused row means nothing among groups, so none is kept.
const options = { reasons: true, keepErrors: 0 };

/**
 * Decides each group once.
 *
 * @param {Iterable<Readonly<Record<string, unknown>>>} groups the columns that are facts, and how many `households` have them
 */
function decided(groups) {
  const counted = tallying(household, options);
  let decisions = 0;
  for (const { households, ...row } of groups) {
    counted.add(factsOf(row), Number(households));
    decisions += 1;
  }
  return { decisions, tally: counted.result() };
}

/** @param {string} path */
async function oneAfterAnother(path) {
  const counted = tallying(household, options);
  await readRegister(path, row => counted.add(factsOf(row)));
  const tally = counted.result();
  return { decisions: tally.read, tally };
}

/**
 * Read in buffers of 1 MB instead of 32: the order of the rows does not matter, and no row is longer.
 *
 * @param {string} path
 */
async function byDuckDB(path) {
  const connection = await (await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'false' })).connect();
  const reader = await connection.runAndReadAll(
    `select ${named}, count(*) as households
     from read_csv($path, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"',
                   buffer_size = 1048576, max_line_size = 100000)
     group by ${named}`,
    { path },
  );
  return decided(reader.getRowObjects());
}

/** @param {string} path */
async function byMap(path) {
  const groups = new Map();
  await readRegister(path, row => {
    const key = Object.values(row).join('\n');
    const group = groups.get(key);
    if (group) group.households += 1;
    else groups.set(key, { ...row, households: 1 });
  });
  return decided(groups.values());
}

/**
 * The same query in PostgreSQL; undefined where there is none to ask.
 *
 * @param {string} path
 */
async function byPostgreSQL(path) {
  const script = `
    create temporary table register (household text, address text, ${named.replaceAll(',', ' text,')} text);
    \\copy register from '${path}' with (format csv, header, encoding 'UTF8')
    select ${named}, count(*) as households from register group by ${named};`;
  const arguments_ = ['--no-psqlrc', '--quiet', '--csv', '--set', 'ON_ERROR_STOP=1'];
  const { status, stdout, stderr } = spawnSync('psql', arguments_, { input: script, encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(`PostgreSQL was not asked: ${(stderr ?? 'psql is not here').trim()}\n`);
    return undefined;
  }
  return decided(Papa.parse(stdout, { header: true, skipEmptyLines: true }).data);
}

await withRegister({ name: 'examples/registers/group-first.mjs', lineBreaks: true }, async path => {
  const expected = await timed('one after another', () => oneAfterAnother(path));
  const routes = [
    ['DuckDB', await timed('DuckDB', () => byDuckDB(path))],
    ['Map', await timed('Map', () => byMap(path))],
  ];
  const server = await timed('PostgreSQL (without the server)', () => byPostgreSQL(path));
  if (server) routes.push(['PostgreSQL', server]);

  const isSame = ({ tally }) => isDeepStrictEqual(tally, expected.tally);
  const { read, refused, decisions, unmet, missing } = expected.tally;
  printTitle(`ทะเบียนครัวเรือน ${thousands(read)} ครัวเรือน: จัดกลุ่มก่อนแล้วตัดสิน`);
  console.log(JSON.stringify({ refused, decisions, unmet, missing }, null, 2));
  console.log();
  printTable(
    ['วิธี', '>จำนวนครั้งที่ตัดสิน', 'ผลเทียบกับการตัดสินทีละครัวเรือน'],
    [
      ['ทีละครัวเรือน', thousands(expected.decisions), ''],
      ...routes
        .filter(([name]) => name !== 'PostgreSQL')
        .map(([name, route]) => [name, thousands(route.decisions), isSame(route) ? '✓ ตรงกัน' : '✗ ไม่ตรงกัน']),
    ],
  );
  if (server) process.stderr.write(`PostgreSQL: ${isSame(server) ? 'the same counts' : 'OTHER counts'}\n`);
  if (!routes.every(([, route]) => isSame(route))) process.exitCode = 1;
});
