import { describe, expect, it } from 'vitest';
import { collectors } from '../../src/cdd/basic-minimum-needs/fy2565.js';
import { recordInSystem } from '../../src/cdd/clean-department/fy2565.js';
import { foodGroup } from '../../src/cdd/grassroots-mechanism/fy2565.js';
import { committeeRepresentatives } from '../../src/cdd/knowledge-based-otop/fy2565.js';
import { routeProblems } from '../../src/cdd/poverty-eradication/fy2565.js';
import { overlapping } from '../../src/cdd/tambon-plans/fy2565.js';
import { awards } from '../../src/cdd/village-contest/fy2565.js';

describe('a number that suits', () => {
  it('is one at least: of nobody nothing is met', () => {
    const asSuits = { appointed: true, households: 100, setAsSuits: true };
    expect(collectors({ ...asSuits, collectors: 1 }).verdict).toBe('met');
    expect(collectors.safe({ ...asSuits, collectors: 0 }).ok).toBe(false);
    const committee = { committeeMet: true, foundSuitable: true };
    expect(committeeRepresentatives({ ...committee, representatives: 1 }).verdict).toBe('met');
    expect(committeeRepresentatives.safe({ ...committee, representatives: 0 }).ok).toBe(false);
  });
});

describe('a record made before the work ended', () => {
  it.each(['end-of-work', 'end-of-quarter'] as const)('is too early, read as %s', when => {
    const endedOn = '2022-06-20';
    expect(recordInSystem({ endedOn, doneOn: '2022-06-19', when }).status).toBe('too-early');
    expect(recordInSystem({ endedOn, doneOn: '2022-06-20', when }).status).toBe('on-time');
  });

  it('conflicts with the end of the quarter where the work ends later', () => {
    expect(recordInSystem({ endedOn: '2022-07-15', when: 'end-of-quarter' }).conflict?.end).toBe('2022-07-15');
  });
});

describe('what is still to be done', () => {
  it('is nothing that nobody can do', () => {
    expect(routeProblems({}).next).toEqual(['verified', 'assigned']);
    expect(routeProblems({})).not.toHaveProperty('unassigned');
    expect(routeProblems({ dimensions: ['ก'], leadAgencies: [] }).unassigned).toEqual(['ก']);
    const ranks = ['winner', 'runner-up', 'not-awarded'] as const;
    const villages = (['social', 'economic', 'environmental'] as const).flatMap(aspect =>
      ranks.map(rank => ({ village: `${aspect} ${rank}`, aspect, rank })),
    );
    const uneven = villages.map(each =>
      each.village === 'environmental runner-up'
        ? { ...each, rank: 'not-awarded' as const }
        : each.village === 'social not-awarded'
          ? { ...each, rank: 'runner-up' as const }
          : each,
    );
    expect(awards({ villages: uneven })).toMatchObject({ verdict: 'unknown', missing: ['runnersUp'], next: [] });
    const strict = awards({ villages: uneven, runnersUp: 'one-an-aspect' });
    expect(strict.criteria.at(-1)).toMatchObject({
      status: 'unmet',
      label: { th: 'รองชนะเลิศ 3 หมู่บ้าน ด้านละ 1 หมู่บ้าน' },
      criteria: [
        { status: 'unmet', actual: '2', required: { exactly: '1' } },
        { status: 'met', actual: '1' },
        { status: 'unmet', actual: '0' },
      ],
    });
    expect(awards({ villages: uneven, runnersUp: 'any-aspect' }).verdict).toBe('met');
  });

  it('is that a group is recorded in the database of its province', () => {
    expect(foodGroup({ inDatabase: false, steps: 'both' }).next).toContain('in-database');
  });
});

it('villages and communities together are counted as places', () => {
  expect(overlapping({ counted: 'together', villages: 1, communities: 1 }).criteria[0]).toMatchObject({
    unit: 'sites',
  });
});
