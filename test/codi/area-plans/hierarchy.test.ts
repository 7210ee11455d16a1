import { describe, expect, it } from 'vitest';
import { areaPlans, leadersNorth } from '../../../src/codi/index.js';

const { planHierarchy, planLevels, targetsFy2564 } = areaPlans.fy2563;

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

  it('the 40 are all provinces of the three regions: 17 of the north, 3 of the border, and the 20 of the northeast', () => {
    const north = leadersNorth.fy2564.scope.provinces.value;
    expect(targetsFy2564.provinces.value - north - 3).toBe(20);
  });
});
