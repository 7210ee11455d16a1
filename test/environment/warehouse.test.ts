import { isDeepStrictEqual } from 'node:util';
import { createContext, runInContext, Script } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../arbitrary.js';
import { root } from '../entries.js';
import { type PublicRule, publicRules } from '../rules.js';

/** What Snowflake recommends as the most of the source of a JavaScript function. */
const snowflakeBytes = 100_000;
/** What BigQuery takes as the most of one file of a JavaScript function. */
const bigQueryBytes = 1_000_000;

/** The bundle of some code, as the guide says to make it. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    globalName: 'chumchon',
    target: 'es2020',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Runs a bundle where there is nothing but the language itself: no Node, no console, no Intl, no WebAssembly, no code made
 * from texts. Gives what evaluates an expression there, with a text at hand.
 */
function inBareContext(code: string): (expression: string, text: string) => unknown {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext('delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;', context);
  new Script(code).runInContext(context);
  return (expression, text) => {
    context['text'] = text;
    return runInContext(expression, context);
  };
}

const bytes = (code: string): number => Buffer.byteLength(code);

const oneRule = await bundled("export { household } from './src/cdd/debt-centres/fy2565.js';");
const all = await bundled("export { get } from './src/catalogue/index.js';");
const rules = await publicRules();

const askedOf = ({ rule }: PublicRule): readonly object[] => [
  {},
  ...fc.sample(factsOf(rule.rule), { numRuns: 3, seed: 2565 }),
];

describe('one rule, bundled for a warehouse', () => {
  it('stays within what Snowflake recommends and what BigQuery takes as a file', () => {
    expect(bytes(oneRule)).toBeLessThan(snowflakeBytes);
    expect(bytes(oneRule)).toBeLessThan(bigQueryBytes);
  });

  it('decides texts of JSON in a bare context', () => {
    const run = inBareContext(oneRule);
    const decide = 'chumchon.household.decide(JSON.parse(text))';
    const facts = { inDebt: true, selectedByCentre: true, registered: true, centreCohort: 2565 };
    expect(run(decide, JSON.stringify(facts))).toBe('met');
    expect(run(decide, JSON.stringify({ ...facts, inDebt: false }))).toBe('unmet');
    expect(run(decide, '{}')).toBe('unknown');
    expect(run('chumchon.household.safe(JSON.parse(text)).ok', '{"inDebt":"ใช่"}')).toBe(false);
  });

  it('is evaluated once where the body of a function is evaluated for every row', () => {
    const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
    const body = `if (typeof chumchon === 'undefined') { evaluated += 1; ${oneRule.replace('var chumchon=', 'globalThis.chumchon=')} }
      return chumchon.household.decide(JSON.parse(FACTS));`;
    const run = runInContext(`var evaluated = 0; (function (FACTS) { ${body} })`, context) as (
      facts: string,
    ) => unknown;
    expect([run('{"inDebt":false}'), run('{}'), run('{"inDebt":false}')]).toEqual(['unmet', 'unknown', 'unmet']);
    expect(context['evaluated']).toBe(1);
  });

  it('has nothing but the language there', () => {
    const run = inBareContext(oneRule);
    for (const name of ['process', 'require', 'console', 'Intl', 'WebAssembly', 'TextEncoder', 'structuredClone']) {
      expect(run(`typeof ${name}`, '')).toBe('undefined');
    }
    expect(() => run('new Function("return 1")', '')).toThrow('Code generation');
  });
});

describe('every rule answers in a bare context', () => {
  it('and there are rules to ask', () => {
    expect(rules.length).toBeGreaterThan(0);
  });

  it('as it does in Node', () => {
    const run = inBareContext(all);
    const different = rules
      .filter(each => {
        const asked = askedOf(each).map(facts => JSON.parse(JSON.stringify(facts)) as object);
        const expected = JSON.stringify(asked.map(facts => each.rule.safe(facts)));
        const text = JSON.stringify({ id: each.rule.rule.id, asked });
        const given = run(
          '(({ id, asked }) => JSON.stringify(asked.map(facts => chumchon.get(id).rule.safe(facts))))(JSON.parse(text))',
          text,
        );
        return !isDeepStrictEqual(given, expected);
      })
      .map(({ path }) => path);
    expect(different).toEqual([]);
  });
});
