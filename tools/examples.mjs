/**
 * Runs every example and compares what it prints with what is kept of it in test/examples: `npm run examples`. With --update
 * keeps what it prints now. A file of `examples` that prints nothing is a part of others.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const isUpdate = process.argv.includes('--update');
mkdirSync('test/examples', { recursive: true });

for (const file of readdirSync('examples').filter(name => name.endsWith('.mjs'))) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join('examples', file)], { encoding: 'utf8' });
  const kept = join('test/examples', `${basename(file, '.mjs')}.txt`);
  if (isUpdate && stdout !== '') writeFileSync(kept, stdout);
  const expected = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  const isRight = status === 0 && stdout === expected;
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${file}`);
  if (isRight) continue;
  process.exitCode = 1;
  const lines = stdout.split('\n');
  const wanted = expected.split('\n');
  const at = lines.findIndex((line, index) => line !== wanted[index]);
  if (at >= 0) console.log(`  line ${at + 1} is   ${lines[at]}\n  line ${at + 1} was  ${wanted[at] ?? '(not there)'}`);
  if (stderr !== '') console.log(stderr);
}
