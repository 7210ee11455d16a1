/**
 * Runs every example and compares what it prints with what is kept of it in test/examples: `npm run examples`. With --update
 * keeps what it prints now. A file of `examples` that prints nothing is a part of others. Where a `<name>.json` is kept, the
 * example is run with the arguments and the standard input that stand there, and must leave with that status and say that on
 * standard error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isUpdate = process.argv.includes('--update');

/**
 * How an example is run.
 *
 * @param {string} path
 * @returns {{ arguments?: string[], input?: string, status?: number, stderr?: string }}
 */
const runOf = path => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.mjs'))
  .map(name => name.replaceAll('\\', '/'))
  .sort();

for (const file of examples) {
  const name = join('test/examples', file.replace(/\.mjs$/, ''));
  const { arguments: given = [], input = '', status: due = 0, stderr: said } = runOf(`${name}.json`);
  const command = [join('examples', file), ...given];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8', input });
  const kept = `${name}.txt`;
  if (isUpdate && stdout !== '') {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, stdout);
  }
  const expected = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  const isRight = status === due && stdout === expected && (said === undefined || stderr === said);
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${file}`);
  if (isRight) continue;
  process.exitCode = 1;
  const lines = stdout.split('\n');
  const wanted = expected.split('\n');
  const at = lines.findIndex((line, index) => line !== wanted[index]);
  if (at >= 0) console.log(`  line ${at + 1} is   ${lines[at]}\n  line ${at + 1} was  ${wanted[at] ?? '(not there)'}`);
  if (stderr !== '') console.log(stderr);
}
