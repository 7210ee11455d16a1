import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries, load, root } from '../entries.js';
import { allBlocks, type Block, blocksIn, failuresOf, typeErrors } from './blocks.js';

const modules = new Map(await Promise.all(entries.map(async ({ name, file }) => [name, await load(file)] as const)));

function required(name: string): unknown {
  const found = modules.get(name);
  if (!found) throw new Error(`examples import public modules only, not ${name}`);
  return found;
}

const blocks = allBlocks(root);
const errors = typeErrors(blocks, root, entries);

describe('every example of the documentation has the right types and says what is so', () => {
  it('and there are examples', () => {
    expect(blocks).not.toHaveLength(0);
  });

  it.each(blocks.map(block => [block.place, block] as const))('%s', (_place, block) => {
    expect(errors.get(block.place)).toEqual([]);
    expect(failuresOf(block, required)).toEqual([]);
  });
});

describe('what a README prints of its first outcome is what explain says', () => {
  it.each([
    ['README.md', 'en'],
    ['README.th.md', 'th'],
  ])('%s', (file, language) => {
    const text = readFileSync(join(root, file), 'utf8');
    const [example = { place: file, code: '' }] = blocksIn(file, text);
    const [, printed = ''] = /```text\n([\s\S]*?)\n```/.exec(text) ?? [];
    const told = `explain(outcome, { language: '${language}' }); // ${JSON.stringify(printed)}`;
    const code = `import { explain } from 'chumchon';\n${example.code}${told}`;
    expect(failuresOf({ ...example, code }, required)).toEqual([]);
  });
});

describe('the check of examples', () => {
  const fails = (code: string): readonly string[] => failuresOf({ place: 'test', code }, required);

  it('finds the examples of doc comments and of guides, with the line on which they begin', () => {
    const comment = '/**\n * Text.\n *\n * ```ts\n * if (a) {\n *   b; // 1\n * }\n * ```\n */\n';
    expect(blocksIn('a.ts', comment)).toEqual<Block[]>([{ place: 'a.ts:5', code: 'if (a) {\n  b; // 1\n}\n' }]);
    const guide = 'Text.\n```ts\na;\n```\n```sh\nb\n```\n```ts\nc;\n```\n';
    expect(blocksIn('a.md', guide).map(({ place }) => place)).toEqual(['a.md:3', 'a.md:9']);
  });

  it('passes what is so, as JSON', () => {
    const code = `
      import { Decimal } from 'chumchon/rules';
      const list: unknown[] = [new Decimal('0.10'), { a: undefined, b: -1 }];
      list; // ['0.1', { b: -1 }]
      list[9]; // undefined
      console.log(list); // printed
      if (list.length === 2) list.length; // 2
    `;
    expect(fails(code)).toEqual([]);
  });

  it.each([
    ['1 + 1; // 3', '1 + 1 is 2, not 3'],
    ["({ a: 'b' }); // { a: 'c' }", '({ a: \'b\' }) is {"a":"b"}, not { a: \'c\' }'],
    ['undefined; // null', 'undefined is undefined, not null'],
    ['if (false) 1; // 1', '1 is never reached'],
    ['1 + 1; // two', '1 + 1 is followed by a comment that is not a JavaScript literal: two'],
    ['1 + 1; // throws RuleInputError', '1 + 1 is 2, and does not throw RuleInputError'],
  ])('fails %s', (code, failure) => {
    expect(fails(code)).toEqual([failure]);
  });

  it('tells one error from another', () => {
    const code = (name: string) =>
      `import { addDays } from 'chumchon/thai';\naddDays('2564-02-04', 1); // throws ${name}`;
    expect(fails(code('RuleInputError'))).toEqual([]);
    expect(fails(code('TypeError'))).toHaveLength(1);
  });

  it('fails an import that an application cannot make, and one that is not there', () => {
    expect(() => fails("import { cite } from '../src/core/citation.js'; cite;")).toThrow('public modules only');
    const inside = { place: 'inside', code: "import { cite } from '../src/core/nowhere.js'; cite;" };
    const missing = { place: 'missing', code: "import { nothing } from 'chumchon/thai'; nothing;" };
    const wrong = { place: 'wrong', code: "import { addDays } from 'chumchon/thai'; addDays(1, 2);" };
    const right = { place: 'right', code: "import { addDays } from 'chumchon/thai'; addDays('2021-02-04', 2);" };
    const found = typeErrors([inside, missing, wrong, right], root, entries);
    expect([...found].map(([place, list]) => [place, list.length])).toEqual([
      ['inside', 1],
      ['missing', 1],
      ['wrong', 1],
      ['right', 0],
    ]);
  });
});
