/**
 * What the package costs an application: `npm run size`. Bundle sizes by esbuild and by rollup, and the time of a cold import.
 * Fails where one rule with all its dependencies is over its budget.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';

/**
 * What an application writes, and the most that it may cost by each bundler, gzipped with all its dependencies, of which
 * decimal.js alone is 13 kB. Rollup sees through the agency; esbuild keeps a whole programme of it, however large: a namespace that
 * is exported as a value is kept whole by it, in whichever way that is written (evanw/esbuild#1420).
 *
 * @type {readonly { name: string, code: string, most?: { esbuild: number, rollup: number } }[]}
 */
const works = [
  {
    name: 'one rule of its edition',
    code: "import { household } from 'chumchon/cdd/debt-centres/fy2565'; household({});",
    most: { esbuild: 21_700, rollup: 21_700 },
  },
  {
    name: 'a grading rule of its edition',
    code: "import { gradeQuality } from 'chumchon/cdd/community-plans/fy2555'; gradeQuality({});",
    most: { esbuild: 22_350, rollup: 22_350 },
  },
  {
    name: 'a rule with explain and schema',
    code: "import { household } from 'chumchon/cdd/debt-centres/fy2565'; import { explain } from 'chumchon/rules'; console.log(explain(household({}), { rule: household }), household['~standard']);",
    most: { esbuild: 28_950, rollup: 28_950 },
  },
  {
    name: 'one rule of chumchon/codi',
    code: "import { leadersNorth } from 'chumchon/codi'; leadersNorth.fy2564.splitTranches({ approved: 1 });",
    most: { esbuild: 34_000, rollup: 19_900 },
  },
  {
    name: 'one rule of chumchon/cdd',
    code: "import { communityPlans } from 'chumchon/cdd'; communityPlans.fy2555.gradeQuality({});",
    most: { esbuild: 34_000, rollup: 22_350 },
  },
  {
    name: 'one function on digits',
    code: "import { toThaiDigits } from 'chumchon/thai'; toThaiDigits('1');",
    most: { esbuild: 1_700, rollup: 1_400 },
  },
  { name: 'one function of chumchon/thai', code: "import { bahtInWords } from 'chumchon/thai'; bahtInWords(21);" },
  { name: 'all of chumchon', code: "import * as all from 'chumchon'; console.log(all);" },
];

const dependencies = ['zod', 'decimal.js', 'date-fns'].flatMap(name => [name, `${name}/*`]);

/**
 * @param {string} code
 * @param {string[]} external
 * @param {Pick<import('esbuild').BuildOptions, 'format' | 'globalName' | 'target'>} [options]
 */
async function byEsbuild(code, external, options = { format: 'esm' }) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    external,
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Our own modules by rollup; then, where dependencies count, those by esbuild.
 *
 * @param {string} code
 * @param {string[]} external
 */
async function byRollup(code, external) {
  const bundle = await rollup({
    input: 'application',
    treeshake: { moduleSideEffects: false },
    onwarn: () => {},
    plugins: [
      {
        name: 'application',
        resolveId(id, importer) {
          if (importer === undefined) return { id, moduleSideEffects: true };
          if (/^chumchon/.test(id)) return new URL(import.meta.resolve(id)).pathname;
          return id.startsWith('.') ? null : { id, external: true };
        },
        load: id => (id === 'application' ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  return byEsbuild(output[0].code, external);
}

/** @param {number} bytes */
const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {string[]} cells */
const row = cells => console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(22))).join(''));

let isOver = false;
row(['minified (gzipped)', 'esbuild', 'rollup', 'esbuild, own code', 'rollup, own code']);
for (const { name, code, most } of works) {
  const bundles = await Promise.all([
    byEsbuild(code, []),
    byRollup(code, []),
    byEsbuild(code, dependencies),
    byRollup(code, dependencies),
  ]);
  const sizes = bundles.map(text => ({ plain: Buffer.byteLength(text), gzipped: gzipSync(text).length }));
  row([name, ...sizes.map(({ plain, gzipped }) => `${kilobytes(plain)} (${kilobytes(gzipped)})`)]);
  const [byFirst, bySecond] = sizes;
  if (most && byFirst && bySecond && (byFirst.gzipped > most.esbuild || bySecond.gzipped > most.rollup)) {
    console.error(`${name} is over its budget of ${kilobytes(most.esbuild)} and ${kilobytes(most.rollup)}, gzipped.`);
    isOver = true;
  }
}

// What esbuild keeps for one rule imported from the agency: it follows one level of names, so the whole programme.
for (const agency of ['codi', 'cdd']) {
  for (const programme of Object.keys(await import(`chumchon/${agency}`))) {
    const text = await byEsbuild(`import { ${programme} } from 'chumchon/${agency}'; console.log(${programme});`, []);
    const gzipped = gzipSync(text).length;
    console.log(
      `${`all of ${agency}.${programme}`.padEnd(32)}${`${kilobytes(text.length)} (${kilobytes(gzipped)})`.padStart(22)}`,
    );
  }
}

// The page about registers tells what a bundle for a warehouse weighs, made as it says: no more than a twentieth off.
const bundles = await Promise.all(
  [
    "export { household } from 'chumchon/cdd/debt-centres/fy2565';",
    "export { splitTranches } from 'chumchon/codi/leaders-north/fy2564';",
    "export * from 'chumchon/cdd/debt-centres/fy2565';",
    "export * from 'chumchon/codi';",
    "export * from 'chumchon/cdd';",
  ].map(code => byEsbuild(code, [], { format: 'iife', globalName: 'chumchon', target: 'es2020' })),
);
const measured = bundles.map(text => Buffer.byteLength(text) / 1000);
for (const page of ['docs/guide/registers-in-bulk.md', 'docs/guide/th/registers-in-bulk.md']) {
  const said = [...readFileSync(page, 'utf8').matchAll(/\| ([\d,]+) (?:kB|กิโลไบต์) \|$/gm)].map(([, size = '']) =>
    Number(size.replace(',', '')),
  );
  if (said.length === measured.length && measured.every((size, at) => Math.abs(size - (said[at] ?? 0)) < size / 20))
    continue;
  console.error(`${page} tells ${said.join(', ')} kB of bundles that have ${measured.map(Math.round).join(', ')}.`);
  isOver = true;
}

/**
 * The median time of a process that runs this and nothing else, in milliseconds.
 *
 * @param {string} code
 */
function timeOf(code) {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code]);
    if (status !== 0) throw new Error(`cannot run ${code}`);
    return performance.now() - start;
  });
  return times.toSorted((left, right) => left - right)[4] ?? 0;
}

const empty = timeOf('');
for (const name of ['chumchon/thai', 'chumchon/codi', 'chumchon/cdd', 'chumchon']) {
  console.log(`cold import of ${name}: ${Math.round(timeOf(`import '${name}';`) - empty)} ms`);
}

if (isOver) process.exitCode = 1;
