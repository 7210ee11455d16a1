import { describe, expect, it } from 'vitest';
import { markPure } from '../../tools/pure.mjs';

const marked = (text: string): string => markPure(text, 'a.ts');

describe('what a module computes on import is marked as pure', () => {
  it.each([
    ['const a = f(1);', 'const a = /* @__PURE__ */ (() => (f(1)))();'],
    ['export const a: A = { b: c.d };', 'export const a: A = /* @__PURE__ */ (() => ({ b: c.d }))();'],
    ['const a = new Set([1]);', 'const a = /* @__PURE__ */ (() => (new Set([1])))();'],
    ['const a = [...b] as const;', 'const a = /* @__PURE__ */ (() => ([...b] as const))();'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(['const a = 1;', "const a = { b: 'c', d: [1] };", 'const a = () => f(1);', 'const { a } = f();', 'f();'])(
    'not %s',
    text => {
      expect(marked(text)).toBe(text);
    },
  );

  it('without moving a line', () => {
    const text = 'const a = f({\n  b: 1,\n});\nconst c = g(a);\n';
    expect(marked(text).split('\n')).toHaveLength(text.split('\n').length);
  });
});
