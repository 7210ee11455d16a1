import { describe, expect, it } from 'vitest';
import { fy2565 as tourism } from '../../../src/cdd/community-tourism/index.js';
import { fy2565 as khok } from '../../../src/cdd/khok-nong-na/index.js';
import { fy2565 as villages } from '../../../src/cdd/sufficiency-villages/index.js';
import { cdd } from '../../../src/official/index.js';
import type { OfficialRow, OfficialTable } from '../../../src/official/table.js';
import { hasShared, sharedTable } from '../../shared.js';

const { communityTourism, khokNongNa, rightLivelihoods, sufficiencyVillages } = cdd;

const tables: readonly (readonly [string, OfficialTable<OfficialRow>])[] = [
  communityTourism.fy2565,
  khokNongNa.fy2565,
  rightLivelihoods.fy2565,
  sufficiencyVillages.fy2565,
]
  .flatMap(module => Object.values<unknown>(module).map(table => table as OfficialTable<OfficialRow>))
  .map(table => [table.id, table] as const);

describe.each(tables)('table %s', (_, table) => {
  it('has rows with columns that it describes, and errata that stand in its cells', () => {
    const columns = Object.keys(table.columns);
    for (const row of table.rows) {
      const { line, until = line, ...cells } = row;
      expect(Object.keys(cells).filter(name => !columns.includes(name))).toEqual([]);
      expect(until).toBeGreaterThanOrEqual(line);
    }
    for (const { row, column, printed } of table.errata) {
      expect(`${(table.rows[row] as unknown as Readonly<Record<string, unknown>>)[column]}`).toContain(printed);
    }
  });
});

it('every table has an id of its own', () => {
  expect(new Set(tables.map(([id]) => id)).size).toBe(tables.length);
});

describe('the plots by size', () => {
  const { rows, errata } = khokNongNa.fy2565.plots;

  it('add up in the sheet, and in the diagram with its erratum', () => {
    const sheet = rows.filter(({ place }) => place === 'แนวทางกิจกรรม').map(({ plots }) => plots);
    expect(khok.plotCounts({ oneRai: sheet[0], threeRai: sheet[1], total: sheet[2] }).verdict).toBe('met');
    const diagram = rows.filter(({ place }) => place !== 'แนวทางกิจกรรม').map(({ plots }) => plots);
    expect(khok.plotCounts({ oneRai: diagram[0], threeRai: diagram[1], total: diagram[2] }).verdict).toBe('unmet');
    const corrected = Number(errata[0]?.corrected);
    expect(khok.plotCounts({ oneRai: corrected, threeRai: diagram[1], total: diagram[2] }).verdict).toBe('met');
  });

  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    expect(rows.slice(0, 3).map(({ plots }) => `${plots}`)).toEqual(
      sharedTable('C-03-khok-nong-na-plots.csv').map(row => row['plots']),
    );
  });
});

describe('the target groups', () => {
  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    const transcribed = sharedTable('C-08-target-composition.csv');
    const printed = (key: string) =>
      transcribed.filter(row => row['activity_key']?.startsWith(key)).map(row => row['persons_per_unit']);
    const { rows } = rightLivelihoods.fy2565.targetGroups;
    expect(rows.slice(1).map(({ perUnit }) => `${perUnit}`)).toEqual(printed('SA'));
    expect(sufficiencyVillages.fy2565.targetGroups.rows.map(({ perVillage }) => `${perVillage}`)).toEqual(
      printed('SE'),
    );
  });

  it('have totals that are people a unit × units', () => {
    const both = rightLivelihoods.fy2565.targetGroups.rows.filter(({ units }) => units !== undefined);
    expect(both.map(({ perUnit, units = 0, total = 0 }) => perUnit * units - total)).toEqual([0]);
    const families = sufficiencyVillages.fy2565.targetGroups.rows.filter(row => row.villages !== undefined);
    expect(families.map(row => row.perVillage * (row.villages ?? 0) - Number(row.total))).toEqual([0, 0, 0]);
  });
});

describe('the lists', () => {
  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    const transcribed = sharedTable('C-10-enumerations.csv');
    const values = (...names: string[]) =>
      names.flatMap(name => transcribed.filter(row => row['enum_name'] === name).map(row => row['value_th']));
    const ours = rightLivelihoods.fy2565.lists.rows.filter(({ list }) => list !== 'persons').map(({ entry }) => entry);
    expect(ours).toEqual(
      values('sammachip_household_category', 'three_survival_dimension', 'occupation_knowledge_topic'),
    );
    expect(sufficiencyVillages.fy2565.lists.rows.map(({ entry }) => entry)).toEqual(
      values(
        'se_village_level',
        'se_drive_level',
        'se_advanced_type',
        'assessment_round',
        'development_partner',
        'development_family_category',
        'family_strength_food',
        'family_strength_environment',
        'family_strength_immunity',
      ),
    );
    expect(khokNongNa.fy2565.parts.rows.map(({ part }) => part)).toEqual(values('khok_nong_na_component'));
  });

  it('name the levels that the rule has', () => {
    const levels = sufficiencyVillages.fy2565.lists.rows.filter(({ list }) => list === 'levels');
    expect(levels.map(({ entry }) => entry)).toEqual(villages.villageLevels.map(({ label }) => label.th));
  });
});

describe('the tables of tourism', () => {
  const { activities, deadlines, projectAmounts, indicators } = communityTourism.fy2565;
  const ofTourism = (file: string, column = 'activity_code') =>
    sharedTable(file).filter(row => row[column]?.startsWith('TOUR'));

  it('have totals that are communities × baht, as the rule has them', () => {
    expect(activities.rows.map(row => row.communities * Number(row.unitCost) - Number(row.total))).toEqual([
      0, 0, 0, 0,
    ]);
    const { parts } = tourism.activitiesBudget({ champs: 100, exhibition: 100, products: 100, media: 100 });
    expect(activities.rows.map(({ total }) => total)).toEqual(parts.map(({ amount }) => String(amount)));
  });

  it('leave 13,200,000 baht of the project that nothing explains', () => {
    const amounts = projectAmounts.rows.map(({ amount }) => Number(amount));
    expect((amounts.at(-1) ?? 0) - amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(13_200_000);
  });

  it.skipIf(!hasShared)('are those of the transcribed tables', () => {
    expect(activities.rows.map(row => [`${row.communities}`, row.unitCost, row.total, row.executingUnit])).toEqual(
      ofTourism('D-01-activity-budget.csv').map(row => [
        row['units'],
        row['unit_cost_baht'],
        row['total_budget_baht'],
        row['executing_unit_th'],
      ]),
    );
    expect(deadlines.rows.filter(row => row.daysAfter).map(row => [`${row.line}`, `${row.daysAfter}`])).toEqual(
      ofTourism('D-03-deadlines.csv').map(row => [row['source_line'], row['offset_days_after_completion']]),
    );
    expect(projectAmounts.rows.map(row => [`${row.line}`, row.amount])).toEqual(
      sharedTable('D-05-project-rollup.csv')
        .filter(row => row['project'] === 'D-HOPE')
        .map(row => [row['source_line'], row['baht']]),
    );
    expect(indicators.rows.map(row => [`${row.line}`, `${row.figure}`, row.unit])).toEqual(
      ofTourism('D-06-kpi.csv').map(row => [row['source_line'], row['threshold'], row['unit_th']]),
    );
  });
});
