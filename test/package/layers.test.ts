import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the check says about a source tree, one line a problem. */
function check(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { stderr, status } = spawnSync(process.execPath, ['tools/layers.mjs', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const problems = stderr.split('\n').filter(line => line !== '');
  expect(status).toBe(problems.length === 0 ? 0 : 1);
  return problems;
}

const upwards = [
  ['core', 'rules'],
  ['rules', 'codi'],
  ['rules', 'cdd'],
  ['codi', 'cdd'],
  ['cdd', 'codi'],
  ['codi', 'official'],
  ['cdd', 'catalogue'],
  ['official', 'catalogue'],
  ['catalogue', 'official'],
  ['core', 'entry'],
] as const;

const forms = [
  "import type { A } from '../rules/a.js';",
  "export * as a from '../rules/a.js';",
  "export type { A } from '../rules/a.js';",
  "export const a = () => import('../rules/a.js');",
  "export type A = import('../rules/a.js').A;",
];

const target = (layer: string): string => (layer === 'entry' ? 'thai.ts' : `${layer}/a.ts`);

describe('imports', () => {
  it('may point downwards, within a layer, and at the dependencies', () => {
    const files = {
      'index.ts': "export * as codi from './codi/index.js'; export * as official from './official/index.js';",
      'codi/index.ts': "export * from './a/rule.js';",
      'codi/a/rule.ts': "import '../../rules/a.js'; import '../../core/a.js';",
      'official/index.ts': "import '../codi/a/rule.js';",
      'rules/a.ts': "import * as z from 'zod/mini'; import '../core/a.js';",
      'core/a.ts': "import { addMonths } from 'date-fns/addMonths'; import 'decimal.js';",
    };
    expect(check(files)).toEqual([]);
  });

  it('may not point upwards in any form, run in a circle, or name what is not there or not shipped', () => {
    const wrong = {
      ...Object.fromEntries(
        upwards.map(([from, to], at) => [`${from}/up-${at}.ts`, `import '../${target(to).replace('.ts', '.js')}';`]),
      ),
      ...Object.fromEntries(forms.map((text, at) => [`core/form-${at}.ts`, text])),
      'core/circle-a.ts': "import './circle-b.js';",
      'core/circle-b.ts': "import type { C } from './circle-c.js';",
      'core/circle-c.ts': "import './circle-a.js';",
      'core/lost.ts': "import './nowhere.js';",
      'core/packages.ts': "import 'lodash'; import 'node:fs'; import 'zodiac';",
    };
    const targets = Object.fromEntries(upwards.map(([, to]) => [target(to), 'export const a = 1;']));

    expect(check({ ...wrong, ...targets }).toSorted()).toEqual(
      [
        ...upwards.map(([from, to], at) => `${from}/up-${at}.ts imports ${target(to)}: ${from} may not import ${to}`),
        ...forms.map((_, at) => `core/form-${at}.ts imports rules/a.ts: core may not import rules`),
        'core/lost.ts imports ./nowhere.js, which does not exist',
        ...['lodash', 'node:fs', 'zodiac'].map(name => `core/packages.ts imports ${name}, which is not a dependency`),
        'import cycle: core/circle-a.ts → core/circle-b.ts → core/circle-c.ts → core/circle-a.ts',
      ].toSorted(),
    );
  });
});
