import { describe, expect, it } from 'vitest';
import { onList } from '../../src/rules/deciding/on-list.js';
import { label, page, programme } from './own.js';

const registered = onList({
  programme,
  id: 'registered',
  title: label('registered'),
  source: page(1),
  subjects: { name: 'borrowers', label: label('borrowers') },
  list: { name: 'register', label: label('register') },
});

describe('names on a list', () => {
  it('are met where all of them are there, whatever else is', () => {
    expect(registered({ borrowers: ['a', 'b', 'a'], register: ['b', 'a', 'c', 'b'] })).toMatchObject({
      rule: 'cdd.own.fy2565.registered',
      verdict: 'met',
      absent: [],
      criteria: [{ id: 'on-list', status: 'met', actual: ['a', 'b'], facts: { register: ['b', 'a', 'c'] } }],
      missing: [],
    });
  });

  it('are unmet where one is not, and it is named once', () => {
    expect(registered({ borrowers: ['a', 'd', 'd'], register: ['a'] })).toMatchObject({
      verdict: 'unmet',
      absent: ['d'],
    });
    expect(registered.decide({ borrowers: ['a'], register: [] })).toBe('unmet');
  });

  it('are unknown without the list, and not met where there are no names', () => {
    const outcome = registered({ borrowers: ['a'] });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['register'] });
    expect(outcome).not.toHaveProperty('absent');
    expect(registered({ borrowers: [] })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(registered({ borrowers: [], register: ['a'] })).toMatchObject({ verdict: 'unmet', absent: [], missing: [] });
    expect(registered.decide({ borrowers: [] })).toBe('unmet');
  });

  it('are the same names however they are written', () => {
    expect(registered.decide({ borrowers: ['บ้าน  หนองบัว '], register: ['บ้าน หนองบัว'] })).toBe('met');
  });

  it('are unknown without the names', () => {
    expect(registered({ register: ['a'] })).toMatchObject({ verdict: 'unknown', missing: ['borrowers'] });
    expect(registered({}).missing).toEqual(['borrowers', 'register']);
    expect(registered.decide({})).toBe('unknown');
  });

  it('are never on a list that is empty, whoever they are', () => {
    expect(registered({ register: [] })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(registered.decide({ register: [] })).toBe('unmet');
  });

  it('are refused where one is no name', () => {
    expect(registered.safe({ borrowers: [' '] })).toMatchObject({ ok: false, error: { path: ['borrowers', 0] } });
  });
});
