import { describe, expect, it } from 'vitest';
import { stages } from '../../src/rules/deciding/stages.js';
import { explain } from '../../src/rules/explain.js';
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
    [{ approved: true, built: true }, 'unknown', undefined, 'surveyed', []],
    [{}, 'unknown', undefined, 'surveyed', []],
  ] as const)('%j: in order %s, reached %s, next %s, skipped %j', (facts, verdict, reached, next, skipped) => {
    expect({ reached: undefined, ...building(facts) }).toMatchObject({
      verdict,
      reached,
      next: next === null ? [] : [next],
      skipped,
    });
    expect(building.decide(facts)).toBe(verdict);
  });

  it('are each cited by their own lines where these are known, and else by those of all', () => {
    const cited = stages({
      programme,
      id: 'building',
      title: label('building'),
      source: page([1, 3]),
      stages: { surveyed: { ...label('surveyed'), lines: [1] }, built: label('built') },
    });
    const { criteria, next } = cited({ surveyed: true });
    expect(criteria.map(({ label: its, source }) => [its, source])).toEqual([
      [label('surveyed'), page(1)],
      [label('built'), page([1, 3])],
    ]);
    expect(next).toEqual(['built']);
    expect(cited.rule).toMatchObject({ stages: { surveyed: { label: label('surveyed'), source: page(1) } } });
  });

  it('name nothing that happens as what is next', () => {
    const refusal = stages({
      programme,
      id: 'refusal',
      title: label('refusal'),
      source: page(1),
      stages: { refused: label('refused'), told: label('told') },
      happens: ['refused'],
    });
    expect(refusal({})).toMatchObject({ next: [], missing: ['refused', 'told'] });
    expect(refusal({})).not.toHaveProperty('reached');
    expect(refusal({ refused: true }).next).toEqual(['told']);
    expect(refusal({ refused: false, told: true })).toMatchObject({ verdict: 'unmet', next: [], skipped: ['refused'] });
  });

  it('show each stage, what is missing, and their place in the source', () => {
    const outcome = building({ surveyed: true, approved: false });
    expect(outcome.criteria.map(({ status }) => status)).toEqual(['met', 'unmet', 'unknown']);
    expect(outcome.missing).toEqual(['built']);
    expect(outcome.criteria.map(({ source }) => source)).toEqual([page(1), page(1), page(1)]);
  });

  it('do not say that none was passed over while that is not known', () => {
    const outcome = building({ surveyed: true, built: true });
    expect(outcome).toMatchObject({ verdict: 'unknown', skipped: [], missing: ['approved'] });
    expect(explain(outcome, { rule: building, language: 'en' })).toContain('\nknown to be passed over: none\n');
  });

  it('are missing exactly where one of them could still turn the verdict, whatever the others come to', () => {
    const names = ['one', 'two', 'three', 'four'] as const;
    const four = stages({
      programme,
      id: 'four',
      title: label('four'),
      source: page(1),
      stages: { one: label('one'), two: label('two'), three: label('three'), four: label('four') },
    });
    type Facts = Partial<Record<(typeof names)[number], boolean>>;
    const filled = (facts: Facts, open: readonly (typeof names)[number][]): readonly Facts[] =>
      open.reduce<readonly Facts[]>(
        (sofar, name) => sofar.flatMap(each => [true, false].map(value => ({ ...each, [name]: value }))),
        [facts],
      );
    const turns = (facts: Facts, name: (typeof names)[number]): boolean =>
      filled(
        facts,
        names.filter(each => each !== name && facts[each] === undefined),
      ).some(each => four.decide({ ...each, [name]: true }) !== four.decide({ ...each, [name]: false }));
    for (const answers of filled({}, names)) {
      for (const left of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]) {
        const facts: Facts = Object.fromEntries(
          Object.entries(answers).filter((_, place) => ((left >> place) & 1) === 0),
        );
        const expected = names.filter(name => facts[name] === undefined && turns(facts, name));
        expect([facts, four(facts).missing]).toEqual([facts, expected]);
      }
    }
  });
});
