import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../entries.js';
import { answers } from './answers.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'chumchon-'));
const bundle = join(folder, 'bundle.cjs');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

await build({
  entryPoints: [join(root, 'test/environment/answers.ts')],
  outfile: bundle,
  bundle: true,
  format: 'iife',
  globalName: 'chumchon',
  logLevel: 'silent',
});

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const expected = digest(answers());

/** Runs the library in a process of its own, after and before other code, and gives the digest of its answers. */
async function inProcess(
  flags: readonly string[],
  before = '',
  after = '',
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const file = join(folder, `${digest(flags.join() + before + after).slice(0, 8)}.cjs`);
  const source = readFileSync(bundle, 'utf8');
  writeFileSync(file, `${before}\n${source}\n${after}\nprocess.stdout.write(chumchon.answers());`);
  const { stdout } = await run(process.execPath, [...flags, file], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    maxBuffer: 2 ** 30,
  });
  return digest(stdout);
}

/** Freezes all that programs share: what a program finds when it begins, and all that can be reached from there. */
const freezeEverything = `{
  const seen = new Set();
  const freeze = value => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return;
    seen.add(value);
    for (const each of Object.values(Object.getOwnPropertyDescriptors(value))) {
      freeze(each.value);
      freeze(each.get);
      freeze(each.set);
    }
    freeze(Object.getPrototypeOf(value));
    if (!ArrayBuffer.isView(value)) Object.freeze(value);
  };
  for (const name of ['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Date', 'RegExp', 'Map', 'Set',
    'WeakMap', 'WeakSet', 'Promise', 'Proxy', 'Reflect', 'JSON', 'Math', 'Error', 'TypeError', 'RangeError', 'Intl']) freeze(globalThis[name]);
  for (const value of [[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), (function* () {})()]) freeze(Object.getPrototypeOf(value));
}`;

const lockdown = (overrideTaming: 'moderate' | 'severe'): string =>
  `require(${JSON.stringify(createRequire(import.meta.url).resolve('ses'))}); lockdown({ overrideTaming: '${overrideTaming}' });`;

describe('every rule answers the same in a process', () => {
  it('of its own', async () => {
    expect(await inProcess([])).toBe(expected);
  });

  it.each([
    ['that makes no code from texts', ['--disallow-code-generation-from-strings']],
    ['without a compiler to machine code', ['--jitless']],
    ['whose intrinsics Node has frozen', ['--frozen-intrinsics', '--no-warnings']],
    ['without Object.prototype.__proto__', ['--disable-proto=delete']],
  ])('%s', async (_, flags) => {
    expect(await inProcess(flags)).toBe(expected);
  });

  it('without Intl', async () => {
    expect(await inProcess([], 'delete globalThis.Intl;')).toBe(expected);
  });

  it('where everything was frozen once the library was there', async () => {
    expect(await inProcess([], '', freezeEverything)).toBe(expected);
  });

  it('that was locked down by SES after the library was there', async () => {
    expect(await inProcess([], '', lockdown('moderate'))).toBe(expected);
  });

  it("that was locked down by SES before, where overriding is tamed 'severe', as decimal.js needs, in any time zone", async () => {
    expect(await inProcess([], lockdown('severe'), '', { TZ: 'America/St_Johns' })).toBe(expected);
  });

  it.each(['Asia/Bangkok', 'America/St_Johns', 'Pacific/Apia'])('in the time zone %s', async TZ => {
    expect(await inProcess([], '', '', { TZ })).toBe(expected);
  });
});

describe('every rule answers the same', () => {
  it('in a bare context of the engine, which has nothing but the language', () => {
    const context = vm.createContext(Object.create(null) as object);
    vm.runInContext(readFileSync(bundle, 'utf8'), context);
    expect(vm.runInContext('typeof process + typeof URL + typeof setTimeout', context)).toBe('undefined'.repeat(3));
    expect(digest(vm.runInContext('chumchon.answers()', context) as string)).toBe(expected);
  });
});
