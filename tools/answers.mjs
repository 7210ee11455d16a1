/**
 * What every rule answers to facts of all kinds, which `test/answers` holds as digests: `npm run answers` writes them anew,
 * `npm run answers -- cdd.communityPlans.fy2555.gradeQuality` prints what one rule is asked and answers (all whose name begins
 * so), to be compared with what another working tree prints.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = process.argv.slice(2);

if (names.length === 0) {
  execFileSync('npx', ['vitest', 'run', 'test/answers', '--update'], { cwd: root, stdio: 'inherit' });
} else {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'asked.mjs');
  await build({
    entryPoints: [join(root, 'test/answers/asked.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const { printed } = await import(pathToFileURL(outfile).href);
  process.stdout.on('error', () => process.exit());
  for (const name of names) for (const text of printed(name)) process.stdout.write(`${text}\n`);
}
