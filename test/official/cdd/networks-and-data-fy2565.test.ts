import { describe, expect, it } from 'vitest';
import { agricultureNetworks, basicMinimumNeeds, tambonPlans } from '../../../src/cdd/index.js';
import { cdd } from '../../../src/official/index.js';
import { hasShared, sharedTable } from '../../shared.js';

const { activities, provinces, workshop } = cdd.agricultureNetworks.fy2565;
const needs = cdd.basicMinimumNeeds.fy2565;
const tambons = cdd.tambonManagement.fy2565;

describe('the activities of the agriculture networks', () => {
  it('provinces × a province make the budget on every line', () => {
    for (const { budget, perProvince, provinces: number } of activities.rows) {
      expect(Number(perProvince) * number).toBe(Number(budget));
    }
  });

  it.each([
    ['safe', 9, '7812000'],
    ['organic', 8, '6944000'],
  ] as const)(
    '%s agriculture makes what the rule on the allocation makes of %i provinces',
    (project, number, total) => {
      const rows = activities.rows.filter(row => row.project === project);
      expect(`${rows.reduce((sum, { budget }) => sum + Number(budget), 0)}`).toBe(total);
      const units = { meeting: number, networkSupport: number, business: number, market: number };
      expect(String(agricultureNetworks.fy2565.allocation(units).total)).toBe(total);
    },
  );

  it('the erratum of the groups is what the indicator counts', () => {
    const [erratum] = activities.errata;
    expect(activities.rows[erratum?.row ?? 0]?.groups).toBe(10);
    const upper = provinces.rows.filter(({ project }) => project === 'organic');
    const { verdict, reached } = agricultureNetworks.fy2565.groupsDeveloped({
      project: 'organic',
      provinces: upper.map(({ province }) => ({ id: province, groups: 10 })),
    });
    expect([verdict, reached]).toEqual(['met', erratum?.corrected]);
  });

  it('every province is in the scope of its own project and of no other', () => {
    type Facts = Parameters<typeof agricultureNetworks.fy2565.provinceInScope>[0];
    for (const { project, province } of provinces.rows) {
      const other = project === 'safe' ? 'organic' : 'safe';
      expect(agricultureNetworks.fy2565.provinceInScope({ project, province } as Facts).verdict).toBe('met');
      expect(agricultureNetworks.fy2565.provinceInScope({ project: other, province } as Facts).verdict).toBe('unmet');
    }
    expect(provinces.rows).toHaveLength(17);
  });

  it.each(['safe', 'organic'] as const)('the workshop of %s agriculture has 36 people and 230,000 baht', project => {
    const rows = workshop.rows.filter(row => row.project === project);
    expect(rows.reduce((sum, { people = 0 }) => sum + people, 0)).toBe(36);
    expect(rows.reduce((sum, { amount = '0' }) => sum + Number(amount), 0)).toBe(230_000);
  });
});

describe('the data on basic minimum needs', () => {
  it('units × unit cost make the budget where both are printed', () => {
    const { rows } = needs.activities;
    const whole = rows.filter(({ units, unitCost }) => units !== undefined && unitCost !== undefined);
    expect(whole.map(({ units = 0, unitCost }) => `${units * Number(unitCost)}`)).toEqual(whole.map(row => row.budget));
    expect(whole).not.toHaveLength(0);
  });

  it('the levels make the budgets of the forums by the derived rates', () => {
    const local = needs.certificationLevels.rows.reduce((sum, { bodies = 0 }) => sum + bodies, 0);
    const budgetOf = (activity: string) => needs.activities.rows.find(row => row.activity === activity)?.budget;
    const [amphoes = 0, provincesOf = 0] = needs.certificationLevels.rows.flatMap(({ total, people }) =>
      total === undefined ? [] : [total / people],
    );
    expect([local, amphoes, provincesOf]).toEqual([7772, 878, 76]);
    const { forumBudget } = basicMinimumNeeds.fy2565;
    const none = { localAuthorities: 0, amphoes: 0, provinces: 0 };
    expect(String(forumBudget({ ...none, localAuthorities: local }).total)).toBe(budgetOf('1.3.1'));
    expect(String(forumBudget({ ...none, amphoes }).total)).toBe(budgetOf('1.3.2'));
    expect(String(forumBudget({ ...none, provinces: provincesOf }).total)).toBe(budgetOf('1.3.3'));
  });

  it('both ways back lead to the local authority', () => {
    const back = needs.workflow.rows.flatMap(({ backTo }) => backTo ?? []);
    expect(back).toEqual(['ระดับองค์กรปกครองส่วนท้องถิ่น', 'ระดับองค์กรปกครองส่วนท้องถิ่น']);
  });
});

describe('tambon management', () => {
  it('units × people of each make the people in all', () => {
    for (const { units, peopleOfEach, people } of tambons.activities.rows) expect(units * peopleOfEach).toBe(people);
  });

  it('the indicator of the plans is what the rule asks for', () => {
    const [, plans] = tambons.activities.rows;
    const least = Math.ceil(((plans?.units ?? 0) * (plans?.share ?? 0)) / 100);
    expect(least).toBe(5981);
    expect(tambonPlans.fy2565.usablePlans.decide({ of: 'all', tambons: 7036, usable: least })).toBe('met');
  });
});

it('every table of these programmes has an id of its own', () => {
  const tables = [activities, provinces, workshop, ...Object.values(needs), ...Object.values(tambons)];
  const ids = tables.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.skipIf(!hasShared)('beside the transcribed tables', () => {
  it('the budgets of the activities are those of B-01', () => {
    const own = [activities, needs.activities, tambons.activities].flatMap(table =>
      table.rows.map(({ budget }) => budget),
    );
    const transcribed = sharedTable('B-01-activity-profile.csv').map(row => row['total_budget_baht']);
    expect(own).toEqual(transcribed);
  });

  it('the provinces are those of B-03', () => {
    expect(provinces.rows.map(({ province }) => province)).toEqual(
      sharedTable('B-03-northern-provinces.csv').map(row => row['province_th']),
    );
  });
});
