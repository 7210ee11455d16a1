import { describe, expect, it } from 'vitest';
import { yes } from '../../src/rules/criteria/criterion.js';
import { classification } from '../../src/rules/deciding/grades.js';
import { yesNo } from '../../src/rules/logic/fact.js';
import { label, page, programme } from './own.js';

const facts = { linked: yesNo(label('linked')), reported: yesNo(label('reported')), fresh: yesNo(label('fresh')) };
const own = { programme, id: 'own', title: label('own'), source: page(1), facts };
const provinces = classification({
  ...own,
  classes: [
    { id: 'continued', label: label('continued'), criteria: [yes('linked'), yes('reported')] },
    { id: 'new', label: label('new'), criteria: [yes('fresh')] },
  ],
});

describe('a classification', () => {
  it('gives the first class whose criteria are met, so that nothing is in two', () => {
    const outcome = provinces({ linked: true, reported: true, fresh: true });
    expect(outcome).toMatchObject({ class: 'continued', label: label('continued'), possible: ['continued'] });
    expect(outcome).toMatchObject({ missing: [], next: [] });
    expect(outcome.criteria.map(({ status }) => status)).toEqual(['met', 'met']);
    expect(outcome.criteria[0]?.criteria?.map(({ id, actual }) => [id, actual])).toEqual([
      ['linked', true],
      ['reported', true],
    ]);
    expect(provinces.decide({ linked: true, reported: true })).toBe('continued');
  });

  it('gives null where no class fits, and the fewest criteria for one', () => {
    const outcome = provinces({ linked: true, reported: false, fresh: false });
    expect(outcome).toMatchObject({ class: null, possible: [null], missing: [], next: ['reported'] });
    expect(outcome).not.toHaveProperty('label');
    expect(provinces.decide({ linked: false, fresh: false })).toBeNull();
  });

  it('stays open while more than one is possible, and asks only for what matters', () => {
    const outcome = provinces({ linked: true, fresh: true });
    expect(outcome).toMatchObject({ possible: ['continued', 'new'], missing: ['reported'], next: [] });
    expect(outcome).not.toHaveProperty('class');
    expect(provinces({})).toMatchObject({
      possible: ['continued', 'new', null],
      missing: ['linked', 'reported', 'fresh'],
      next: ['fresh'],
    });
    expect(provinces.decide({})).toBeUndefined();
  });

  it('asks for nothing of a class that is ruled out or comes too late', () => {
    expect(provinces({ linked: false })).toMatchObject({ possible: ['new', null], missing: ['fresh'] });
    expect(provinces({ linked: true, reported: true }).missing).toEqual([]);
  });

  it('refuses a definition in which two classes read one fact', () => {
    const twice = { criteria: [yes('linked')], label: label('twice') };
    expect(() =>
      classification({
        ...own,
        classes: [
          { id: 'a', ...twice },
          { id: 'b', ...twice },
        ],
      }),
    ).toThrow('linked');
  });
});
