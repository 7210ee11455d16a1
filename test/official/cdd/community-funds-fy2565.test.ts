import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';
import { Decimal } from '../../../src/core/decimal.js';
import { sum } from '../../../src/core/ratio.js';
import { cdd } from '../../../src/official/index.js';
import { hasShared, sharedTable } from '../../shared.js';

const { activities, modelProvinces, deadlines, projectAmounts, indicators, governanceFigures } =
  cdd.communityFunds.fy2565;
const funds = (file: string, column: string) => sharedTable(file).filter(row => row[column]?.startsWith('FUND'));

describe('the printed budgets', () => {
  it('have totals that are units × unit cost, six of six', () => {
    expect(activities.rows.filter(row => row.units * Number(row.unitCost) === Number(row.total))).toHaveLength(6);
  });

  it('have people that are units × people for each, where both are printed', () => {
    const both = activities.rows.filter(row => row.people !== undefined && row.peoplePerUnit !== undefined);
    expect(both.map(row => row.units * (row.peoplePerUnit ?? 0) - (row.people ?? 0))).toEqual([0]);
  });

  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    const rows = funds('D-01-activity-budget.csv', 'activity_code');
    expect(activities.rows.map(row => [`${row.units}`, row.unitCost, row.total, row.executingUnit])).toEqual(
      rows.map(row => [row['units'], row['unit_cost_baht'], row['total_budget_baht'], row['executing_unit_th']]),
    );
    expect(activities.rows.map(({ people }) => `${people ?? ''}`).slice(1)).toEqual(
      rows.map(row => row['persons_total_printed']).slice(1),
    );
  });

  it('are carried out by the amphoe four times and by the province twice', () => {
    const units = activities.rows.map(({ executingUnit }) => executingUnit);
    expect(units.filter(unit => unit.endsWith('อำเภอ'))).toHaveLength(4);
    expect(units.filter(unit => unit.endsWith('จังหวัด'))).toHaveLength(2);
  });
});

describe('the printed provinces', () => {
  const corrected = modelProvinces.rows.map(
    ({ province }, index) => modelProvinces.errata.find(({ row }) => row === index)?.corrected ?? province,
  );

  it('are 40, and with the erratum those of the rule', () => {
    expect(corrected).toEqual(fy2565.modelProvinces);
    expect(modelProvinces.errata.every(({ row, printed }) => modelProvinces.rows[row]?.province === printed)).toBe(
      true,
    );
  });

  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    const rows = sharedTable('D-02-kk-model-provinces.csv');
    expect(modelProvinces.rows.map(({ province }) => province)).toEqual(rows.map(row => row['province_as_printed']));
    expect(corrected).toEqual(rows.map(row => row['province_corrected']));
  });
});

describe('the printed deadlines', () => {
  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    const rows = funds('D-03-deadlines.csv', 'activity_code');
    expect(deadlines.rows.map(({ line, daysAfter, on }) => [`${line}`, `${daysAfter ?? ''}`, on])).toEqual(
      rows.map(row => [
        row['source_line'],
        row['offset_days_after_completion'],
        row['deadline_kind'] === 'fixed-day' ? row['deadline_ce'] : undefined,
      ]),
    );
  });

  it('each say when: days after, a day, or a month', () => {
    expect(deadlines.rows.filter(({ daysAfter, on, within }) => !daysAfter && !on && !within)).toEqual([]);
  });
});

describe('the amounts of the project', () => {
  const amounts = projectAmounts.rows.map(({ amount }) => new Decimal(amount));

  it('come to 48,617,000 baht up to 2.2 and 58,667,800 up to 2.6, below the ceiling', () => {
    expect(sum(amounts.slice(0, 6)).toString()).toBe('48617000');
    expect(sum(amounts).toString()).toBe('58667800');
    const items = projectAmounts.rows.map(({ activity, amount }) => ({ name: activity, amount }));
    const outcome = fy2565.projectBudget({ items });
    expect(outcome.verdict).toBe('met');
    expect(outcome.remaining?.toString()).toBe('14232200');
  });

  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    const rows = sharedTable('D-05-project-rollup.csv').filter(
      row => row['project'] === 'FUND' && row['item'] !== 'PROJECT CEILING',
    );
    expect(projectAmounts.rows.map(({ amount, line }) => [amount, `${line}`])).toEqual(
      rows.map(row => [row['baht'], row['source_line']]),
    );
  });
});

describe('the printed indicators', () => {
  it.skipIf(!hasShared)('are those of the transcribed tables', () => {
    const rows = funds('D-06-kpi.csv', 'activity_code');
    expect(indicators.rows.map(({ line, value, unit }) => [`${line}`, `${value ?? ''}`, unit ?? ''])).toEqual(
      rows.map(row => [row['source_line'], row['threshold'], row['unit_th']]),
    );
    const levels = sharedTable('D-07-governance-levels-all-mentions.csv');
    expect(governanceFigures.rows.map(({ line, value, unit }) => [`${line}`, `${value}`, unit])).toEqual(
      levels.map(row => [row['source_line'], row['value'], row['unit_th']]),
    );
  });

  it('repeat the targets of the upgrades with the same figures', () => {
    const targets = governanceFigures.rows.filter(({ what }) => what === 'ยกระดับไม่น้อยกว่า').map(({ value }) => value);
    expect(new Set(targets)).toEqual(new Set([1377, 1623]));
  });
});
