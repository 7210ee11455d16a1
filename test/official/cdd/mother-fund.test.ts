import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mother-fund/index.js';
import { cdd } from '../../../src/official/index.js';
import { hasShared, sharedTable } from '../../shared.js';

const { budget, reports, supportMaterials, targetGroups, upgrades, indicators } = cdd.motherFund.fy2565;

describe('the printed budget of the Mother-Fund project', () => {
  it('has totals that are units × unit cost', () => {
    for (const { units, unitCost, total } of budget.rows) {
      if (total !== undefined) expect(Number(units) * Number(unitCost)).toBe(Number(total));
    }
  });

  it('has two lines that make the 41,600 of a province, and ten people in one of them', () => {
    const cost = (line: number) => Number(budget.rows.find(row => row.line === line)?.unitCost);
    expect(cost(2960) + cost(2961)).toBe(cost(2958));
    expect(10 * cost(2932)).toBe(cost(2961));
  });

  it.skipIf(!hasShared)('is that of the transcribed table', () => {
    const totals = sharedTable('C-04-mother-fund-budget.csv')
      .map(row => row['total_printed_baht'])
      .filter(total => total !== '');
    expect(budget.rows.flatMap(({ total }) => total ?? [])).toEqual(totals);
  });
});

describe('the printed reports', () => {
  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    const rows = sharedTable('C-05-reporting-deadlines.csv').filter(row => row['activity_key']?.startsWith('MF'));
    expect(reports.rows.map(({ line, days }) => [`${line}`, days === undefined ? '' : `${days}`])).toEqual(
      rows.map(row => [row['source_line'], row['within_days']]),
    );
  });

  it('have the months on which the schedule is built', () => {
    const months = reports.rows.flatMap(({ by }) => by ?? []);
    expect(months).toEqual(['กุมภาพันธ์ 2565', 'ธันวาคม 2564', 'มิถุนายน 2565', 'มิถุนายน 2565']);
    const due = fy2565.reporting({ today: '2021-10-01', reports: [] }).obligations.map(each => each.due);
    expect(due).toEqual(['2022-02-28', '2021-12-31', '2022-06-30', '2022-06-30']);
  });
});

describe('the other tables', () => {
  it.skipIf(!hasShared)('of material and of target groups are those that were transcribed', () => {
    expect(supportMaterials.rows.map(({ item, name, quantity }) => [item, name, `${quantity ?? ''}`])).toEqual(
      sharedTable('C-07-tonkla-support-materials.csv').map(row => [row['item_no'], row['item_th'], row['quantity']]),
    );
    const groups = sharedTable('C-08-target-composition.csv').filter(row => row['activity_key']?.startsWith('MF'));
    expect(targetGroups.rows.flatMap(({ total }) => (total === undefined ? [] : `${total}`))).toEqual(
      groups.map(row => row['total_printed']).filter(total => total !== ''),
    );
  });

  it('target groups are people × units', () => {
    for (const { perUnit, units, total } of targetGroups.rows) {
      if (total !== undefined) expect(perUnit * Number(units)).toBe(total);
    }
  });

  it('the printed rises are those of the ladder', () => {
    const level = (printed: string) => (printed.length === 1 ? printed : 'learning-centre') as 'C' | 'B' | 'A';
    for (const { from, to } of upgrades.rows) {
      expect(fy2565.upgrade.decide({ from: level(from), to: level(to) })).toBe('met');
    }
    expect(upgrades.rows).toHaveLength(4);
  });

  it('4,390 activities are 5 for each of 878 villages', () => {
    expect(indicators.rows.map(({ figure }) => figure)).toContain(5 * 878);
  });
});
