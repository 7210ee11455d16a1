import { expect, it } from 'vitest';
import type { Citation, Lines } from '../../src/core/citation.js';
import { publicRules } from '../rules.js';

const rules = (await publicRules()).filter(({ rule }) => rule.rule.shape === 'stages');

const isWithin = (outer: Lines, inner: Lines): boolean => {
  const [[from, to], [first, last]] = [outer, inner].map(span => (typeof span === 'number' ? [span, span] : span)) as [
    readonly [number, number],
    readonly [number, number],
  ];
  return from <= first && last <= to;
};

it.each(rules)('$path cites each stage by some of its lines', ({ rule }) => {
  const { source, stages } = rule.rule as unknown as {
    readonly source: Citation;
    readonly stages: Readonly<Record<string, { readonly source: Citation }>>;
  };
  const cited = Object.values(stages).map(stage => stage.source.lines);
  const outside = cited.flat().filter(inner => !source.lines.some(outer => isWithin(outer, inner)));
  expect(outside).toEqual([]);
});
