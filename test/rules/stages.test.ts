import { describe, expect, it } from 'vitest';
import { stages } from '../../src/rules/deciding/stages.js';
import { label, page, programme } from './own.js';

const building = stages({
  programme,
  id: 'building',
  title: label('building'),
  source: page(1),
  stages: { surveyed: label('surveyed'), approved: label('approved'), built: label('built') },
});

describe('stages', () => {
  it.each([
    [{ surveyed: true, approved: true, built: true }, 'met', 'built', null, []],
    [{ surveyed: true, approved: true, built: false }, 'met', 'approved', 'built', []],
    [{ surveyed: false, approved: false, built: false }, 'met', null, 'surveyed', []],
    [{ surveyed: true, approved: false, built: true }, 'unmet', 'surveyed', 'approved', ['approved']],
    [{ surveyed: false, built: true }, 'unmet', null, 'surveyed', ['surveyed']],
    [{ surveyed: true, approved: true }, 'met', 'approved', 'built', []],
    [{ surveyed: true, built: false }, 'met', 'surveyed', 'approved', []],
    [{ surveyed: true, built: true }, 'unknown', 'surveyed', 'approved', []],
    [{ surveyed: true, approved: false }, 'unknown', 'surveyed', 'approved', []],
    [{ approved: true, built: true }, 'unknown', null, 'surveyed', []],
    [{}, 'unknown', null, 'surveyed', []],
  ] as const)('%j: in order %s, reached %s, next %s, skipped %j', (facts, verdict, reached, next, skipped) => {
    expect(building(facts)).toMatchObject({ verdict, reached, next: next === null ? [] : [next], skipped });
    expect(building.decide(facts)).toBe(verdict);
  });

  it('show each stage, what is missing, and their place in the source', () => {
    const outcome = building({ surveyed: true, approved: false });
    expect(outcome.criteria.map(({ status }) => status)).toEqual(['met', 'unmet', 'unknown']);
    expect(outcome.missing).toEqual(['built']);
    expect(outcome.criteria.map(({ source }) => source)).toEqual([page(1), page(1), page(1)]);
  });
});
