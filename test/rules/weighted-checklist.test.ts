import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { yes } from '../../src/rules/criteria/criterion.js';
import { weightedChecklist } from '../../src/rules/deciding/checklist.js';
import { yesNo } from '../../src/rules/logic/fact.js';
import { define, line, text } from './fixtures.js';

const points = (value: number) => parameter(value, 'points', line(1));

const made = (total: number) =>
  weightedChecklist({
    ...define('weighted'),
    facts: { a: yesNo(text('a')), b: yesNo(text('b')) },
    total: points(total),
    criteria: [
      { criterion: yes('a'), weight: points(60) },
      { criterion: yes('b'), weight: points(40) },
    ],
  });

describe('a weighted checklist', () => {
  it('adds up the weights of what is met and is met with all of them', () => {
    expect(JSON.parse(JSON.stringify(made(100)({ a: true, b: false })))).toMatchObject({
      verdict: 'unmet',
      score: '60',
      lowest: '60',
      highest: '60',
      next: ['b'],
    });
    expect(made(100)({ a: true, b: true }).verdict).toBe('met');
  });

  it('is defined with weights that add up to its total', () => {
    expect(() => made(99)).toThrow('must add up to 99');
  });
});
