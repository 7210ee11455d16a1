import { describe, expect, it } from 'vitest';
import { areaPlans } from '../../../src/codi/index.js';

const { planHierarchy, planLevels, provinceTargetFy2564, targetsFy2564 } = areaPlans.fy2563;

describe('the order of plans', () => {
  it.each([
    ['tambon', null, 'province'],
    ['province', 'tambon', 'province-group'],
    ['province-group', 'province', 'region'],
    ['region', 'province-group', null],
  ] as const)('the %s plan rests on %s and goes into %s', (level, restsOn, goesInto) => {
    expect(planHierarchy({ level })).toMatchObject({ restsOn, goesInto });
    expect(planHierarchy.decide({ level })).toBe(goesInto);
  });

  it('has four levels and no amphoe', () => {
    expect(planLevels).toHaveLength(4);
    expect(planHierarchy.safe({ level: 'amphoe' }).ok).toBe(false);
  });
});

describe('the targets of FY2564', () => {
  it('are 800 tambons and 40 provinces', () => {
    expect([targetsFy2564.tambons.value, targetsFy2564.provinces.value]).toEqual([800, 40]);
  });

  it('the 40 are all, or on top of those before, as the caller reads them', () => {
    expect(provinceTargetFy2564({ reading: 'total' })).toMatchObject({ target: 40, missing: [] });
    expect(provinceTargetFy2564({ reading: 'additional', before: 52 }).target).toBe(92);
    expect(provinceTargetFy2564.decide({ reading: 'additional', before: 0 })).toBe(40);
    const open = provinceTargetFy2564({ reading: 'additional' });
    expect(open.missing).toEqual(['before']);
    expect(open).not.toHaveProperty('target');
    expect(provinceTargetFy2564.safe({}).ok).toBe(false);
  });
});
