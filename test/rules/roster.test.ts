import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/citation.js';
import { parameter } from '../../src/core/parameter.js';
import { roster } from '../../src/rules/deciding/headcount.js';
import type { Programme } from '../../src/rules/logic/rule.js';

const text = (en: string) => ({ th: en, en });
const document = { file: 'test.txt', title: text('Test'), agency: 'cdd', fiscalYear: 2564 } as const;
const source = cite(document)(1);
const programme: Programme = { agency: 'cdd', programme: 'test', edition: 'fy2564', title: text('Test'), document };
const people = (value: number) => parameter(value, 'people', cite(document)(value));

const rule = roster({
  programme,
  id: 'team',
  title: text('Team'),
  source,
  roles: {
    leaders: { label: text('Leaders'), exactly: people(15) },
    members: { label: text('Members'), atLeast: people(3), atMost: people(5) },
    clerks: { label: text('Clerks'), atLeast: people(1) },
    guests: { label: text('Guests'), atMost: people(2) },
  },
});

const full = { leaders: 15, members: 3, clerks: 1, guests: 0 };

describe('a roster', () => {
  it('is met when every role has its heads', () => {
    expect(rule(full).verdict).toBe('met');
    expect(rule.decide({ ...full, members: 5, clerks: 100, guests: 2 })).toBe('met');
  });

  it.each([
    ['one too few where the number is exact', { leaders: 14 }],
    ['one too many where the number is exact', { leaders: 16 }],
    ['one below the bounds', { members: 2 }],
    ['one above the bounds', { members: 6 }],
    ['one below the least', { clerks: 0 }],
    ['one above the most', { guests: 3 }],
  ])('is unmet with %s', (_what, heads) => {
    expect(rule.decide({ ...full, ...heads })).toBe('unmet');
  });

  it.each(Object.keys(full))('is unknown while the number of %s is', role => {
    const outcome = rule({ ...full, [role]: undefined });
    expect(outcome.verdict).toBe('unknown');
    expect(outcome.missing).toEqual([role]);
    expect(outcome.next).toEqual([role]);
  });

  it('gives each role by its label, with what is asked and where it is printed', () => {
    const { criteria } = rule(full);
    expect(criteria.map(({ label }) => label.en)).toEqual(['Leaders', 'Members', 'Clerks', 'Guests']);
    expect(JSON.parse(JSON.stringify(criteria.map(({ required }) => required)))).toEqual([
      { exactly: '15' },
      { atLeast: '3', atMost: '5' },
      { atLeast: '1' },
      { atMost: '2' },
    ]);
    expect(criteria.map(each => each.source.lines)).toEqual([[15], [3], [1], [2]]);
  });

  it.each([1.5, -1, '1.5', 'fifteen', null])('refuses %s heads', leaders => {
    expect(rule.safe({ ...full, leaders }).ok).toBe(false);
  });
});
