import { describe, expect, it } from 'vitest';
import { average, share } from '../../src/rules/counting/quotient.js';
import { ascending } from '../../src/rules/logic/bounds.js';
import { quantity } from '../../src/rules/logic/fact.js';
import { label, page, programme } from './own.js';

const facts = { some: quantity(label('some'), 'sites'), all: quantity(label('all'), 'sites') };
const own = { programme, title: label('own'), source: page(1), facts, of: 'some', by: 'all' } as const;
const coverage = share({ ...own, id: 'coverage', ordered: ascending(['some', 'all']) });
const each = average({ ...own, id: 'each' });

describe('a share', () => {
  it('is a part as percent of a whole, unrounded', () => {
    expect(coverage({ some: 1, all: 3 }).percent).toBe('33.33333333333333333333');
    expect(coverage.decide({ some: 1, all: 4 })?.toString()).toBe('25');
  });

  it('is null of nothing, and absent while one of the two is missing', () => {
    expect(coverage({ some: 0, all: 0 }).percent).toBeNull();
    expect(coverage({ some: 1 })).toMatchObject({ rule: 'cdd.own.fy2565.coverage', missing: ['all'] });
    expect(coverage({ some: 1 })).not.toHaveProperty('percent');
    expect(coverage({ some: 1 }).figures[0]).toMatchObject({ id: 'percent', unit: 'percent', source: page(1) });
    expect(coverage({ some: 1 }).figures[0]).not.toHaveProperty('value');
    expect(coverage({}).missing).toEqual(['some', 'all']);
    expect(coverage.decide({ all: 1 })).toBeUndefined();
  });

  it('refuses a part above its whole where it is one', () => {
    expect(coverage.safe({ some: 2, all: 1 }).ok).toBe(false);
  });
});

describe('an average', () => {
  it('spreads an amount evenly', () => {
    expect(each({ some: 3, all: 2 }).average?.toString()).toBe('1.5');
    expect(each.decide({ some: 3, all: 2 })?.toString()).toBe('1.5');
  });

  it('is null over nothing, and absent while one of the two is missing', () => {
    expect(each({ some: 3, all: 0 }).average).toBeNull();
    expect(each({ all: 2 })).toMatchObject({ figures: [{ id: 'average', unit: 'sites' }], missing: ['some'] });
    expect(each({ all: 2 })).not.toHaveProperty('average');
  });
});
