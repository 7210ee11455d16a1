import { describe, expect, it } from 'vitest';
import { fy2565 as rules } from '../../../src/cdd/debt-centres/index.js';
import { cdd } from '../../../src/official/index.js';
import { type CsvRow, hasShared, sharedTable } from '../../shared.js';

const { activities, budget, cohorts, deadlines, indicators, periods, targets } = cdd.debtCentres.fy2565;
const centres = cdd.royalInitiativeCentres.fy2565;
const contest = cdd.villageContest.fy2565;

const add = (values: readonly (string | number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + Number(value ?? 0), 0);

describe('the budget of the debt project', () => {
  it('has units × unit cost on each line that prints both and a total', () => {
    for (const { units, unitCost, amount } of budget.rows) {
      if (units !== undefined && amount !== undefined) expect(units * Number(unitCost)).toBe(Number(amount));
    }
  });

  it('adds up to 33,302,200 with the 2,700,000 that other lines print', () => {
    expect(add(budget.rows.map(({ amount }) => amount)) + 2_700_000).toBe(33_302_200);
    expect(rules.projectBudget({ establishment: 7_383_000, debtWork: 22_502_100, models: 3_417_100 }).total).toBe(
      '33302200',
    );
  });

  it('adds up by activity', () => {
    const of = (activity: string) => add(budget.rows.filter(row => row.activity === activity).map(row => row.amount));
    expect([of('establishing'), of('debt-work'), of('models') + 2_700_000]).toEqual([7_383_000, 22_502_100, 3_417_100]);
  });
});

describe('whom the activities are for', () => {
  it('units × people each, where both are printed', () => {
    for (const { units, peoplePerUnit, people } of targets.rows) {
      if (units !== undefined && peoplePerUnit !== undefined) expect(units * peoplePerUnit).toBe(people);
    }
  });

  it.each([
    ['royal-initiative-centres', 845],
    ['plant-genetics-workshop', 250],
    ['establishing', 2140],
    ['debt-work', 9630],
    ['model-workshop', 114],
  ])('%s: %i', (activity, people) => {
    expect(add(targets.rows.filter(row => row.activity === activity).map(row => row.people))).toBe(people);
  });

  it('the centres of the debt work are 321', () => {
    expect(add(cohorts.rows.map(row => row.centres))).toBe(321);
  });
});

describe('deadlines and periods', () => {
  it('mark the year that was left over, and keep it', () => {
    for (const { rows, errata } of [deadlines, periods]) {
      for (const { row, column, printed, corrected } of errata) {
        expect((rows[row] as unknown as CsvRow | undefined)?.[column]).toBe(printed);
        expect(corrected).toContain('2565');
      }
    }
  });

  it('are those of the rules', () => {
    const due = (line: number) => deadlines.rows.find(row => row.line === line)?.due;
    expect(due(4191)).toBe(rules.establishmentEntry({}).latest);
    expect(due(4193)).toBeUndefined();
    expect(deadlines.rows.filter(({ line }) => line === 4193)[1]?.due).toBe(rules.establishmentReport({}).due);
    expect(due(4344)).toBe(rules.debtWorkEntry({}).latest);
    expect(due(4502)).toBe(rules.modelEntry({}).latest);
  });

  it('each activity has its indicators and its period', () => {
    const names = new Set(activities.rows.map(({ activity }) => activity));
    expect(new Set(periods.rows.map(({ activity }) => activity))).toEqual(names);
    expect(new Set(indicators.rows.map(({ activity }) => activity))).toEqual(names);
  });
});

describe('the centres and the contest', () => {
  it('the courses of a province add up to its training', () => {
    for (const { province, training, workshop, total } of centres.budgets.rows) {
      const own = centres.courses.rows.filter(row => row.province === province).map(({ amount }) => amount);
      expect(add(own)).toBe(Number(training));
      expect(Number(training) + Number(workshop)).toBe(Number(total));
    }
    expect(add(centres.budgets.rows.map(({ total }) => total))).toBe(967_400);
  });

  it('batches × baht a batch are the total, where both are printed', () => {
    for (const { batches, bahtPerBatch, amount } of centres.courses.rows) {
      if (bahtPerBatch !== undefined) expect(Number(batches) * Number(bahtPerBatch)).toBe(Number(amount));
    }
  });

  it('committee and trainees are the people, and the trainees those of the courses', () => {
    for (const { province, committee, trainees, total } of centres.people.rows) {
      expect(committee + trainees).toBe(total);
      const own = centres.courses.rows.filter(row => row.province === province);
      expect(add(own.map(row => (row.batches ?? 0) * (row.peoplePerBatch ?? 0)))).toBe(trainees);
    }
    expect(add(centres.people.rows.map(({ total }) => total))).toBe(845);
  });

  it('the contests come to 3,069,000', () => {
    for (const { provinces, perProvince = 1, unitCost, amount } of contest.budget.rows) {
      expect(provinces * perProvince * Number(unitCost)).toBe(Number(amount));
    }
    expect(add(contest.budget.rows.map(({ amount }) => amount))).toBe(3_069_000);
  });

  it('there are 6 study centres and 19 branches in 15 provinces', () => {
    const { rows } = contest.royalDevelopmentStudyCentres;
    expect(rows.filter(({ kind }) => kind === 'main')).toHaveLength(6);
    expect(rows.filter(({ kind }) => kind === 'branch')).toHaveLength(19);
    expect(new Set(rows.map(({ province }) => province)).size).toBe(15);
  });

  it('names that are misread are kept and marked', () => {
    for (const { rows, errata } of [centres.courses, contest.royalDevelopmentStudyCentres]) {
      for (const { row, printed } of errata) expect(rows[row]?.name).toBe(printed);
    }
  });
});

describe.skipIf(!hasShared)('the tables against their transcription', () => {
  const figure = (text: string | undefined) => (text ? Number(text) : undefined);
  const known = (value: string | number | undefined) => (value === undefined ? undefined : Number(value));

  it('E-01', () => {
    const rows = sharedTable('E-01-royal-initiative-learning-centre-courses.csv').map(row => ({
      line: figure(row['source_line']),
      code: row['item_code'],
      province: row['province'],
      name: row['name_th'],
      days: figure(row['days_per_batch']),
      batches: figure(row['batches']),
      people: figure(row['persons_per_batch']),
      perBatch: figure(row['baht_per_batch_printed']),
      stations: figure(row['stations']),
      amount: figure(row['baht_total']),
    }));
    expect(
      centres.courses.rows.map(row => ({
        line: row.line,
        code: row.code,
        province: row.province,
        name: row.name,
        days: row.days,
        batches: row.batches,
        people: row.peoplePerBatch,
        perBatch: known(row.bahtPerBatch),
        stations: row.stations,
        amount: known(row.amount),
      })),
    ).toEqual(rows);
  });

  it('E-02', () => {
    const rows = sharedTable('E-02-royal-initiative-learning-centre-rollup.csv');
    expect(
      centres.budgets.rows.map(({ province, workshop, training, total }) => [province, workshop, training, total]),
    ).toEqual(
      rows.map(row => [
        row['province'],
        row['committee_workshop_baht'],
        row['training_and_development_baht'],
        row['budget_total_baht'],
      ]),
    );
    expect(centres.people.rows.map(({ committee, trainees, total }) => [committee, trainees, total])).toEqual(
      rows.map(row => [figure(row['committee_persons']), figure(row['trainees']), figure(row['persons_total'])]),
    );
  });

  it('E-03, where once a province is filled in for media', () => {
    const rows = sharedTable('E-03-royal-village-contest-budget.csv');
    expect(contest.budget.rows.map(row => [row.provinces, row.perProvince ?? 1, row.unitCost, row.amount])).toEqual(
      rows.map(row => [
        figure(row['provinces']),
        figure(row['times_or_villages_per_province']),
        row['unit_baht'],
        row['total_baht'],
      ]),
    );
  });

  it('E-04', () => {
    const rows = sharedTable('E-04-royal-development-study-centres.csv');
    expect(
      contest.royalDevelopmentStudyCentres.rows.map(row => [row.kind, row.no, row.name, row.province, row.line]),
    ).toEqual(
      rows.map(row => [
        row['centre_kind'],
        figure(row['no']),
        row['name_th_as_printed'],
        row['province'],
        figure(row['source_line']),
      ]),
    );
  });

  it('E-05, but for what stands on other lines', () => {
    const rows = sharedTable('E-05-debt-project-budget-tree.csv');
    const elsewhere = new Set(['4123', '4352', '4381', '4452']);
    for (const [index, row] of rows.entries()) {
      const own = budget.rows[index];
      expect([own?.line, own?.units, own?.unitCost ?? '']).toEqual([
        figure(row['source_line']),
        figure(row['units']),
        row['unit_baht'],
      ]);
      if (elsewhere.has(row['source_line'] ?? '')) continue;
      expect([own?.days, own?.amount]).toEqual([figure(row['days']), row['total_baht']]);
    }
  });

  it('E-06 and E-07', () => {
    const people = sharedTable('E-06-target-persons-composition.csv').map(row => figure(row['persons_total']));
    expect(targets.rows.map(row => row.people)).toEqual(people);
    const years = sharedTable('E-07-debt-management-centre-cohorts.csv').map(row => [
      figure(row['centre_established_fiscal_year_be']),
      figure(row['centres']),
    ]);
    expect(cohorts.rows.map(row => [row.year, row.centres])).toEqual(years);
  });

  it('E-08', () => {
    const rows = sharedTable('E-08-reporting-deadlines.csv');
    const day = /^\d{4}-\d\d-\d\d$/;
    for (const [index, row] of rows.entries()) {
      const own = deadlines.rows[index];
      expect([own?.line, own?.days, own?.reporter]).toEqual([
        figure(row['source_line']),
        figure(row['days_after_completion']),
        row['reporter'],
      ]);
      const printed = row['outer_deadline_ce'] ?? '';
      if (own?.month === undefined) expect(own?.due).toBe(day.test(printed) ? printed : undefined);
    }
  });

  it('E-09', () => {
    const rows = sharedTable('E-09-activity-summary.csv');
    expect(activities.rows.map(row => [row.line, row.amount])).toEqual(
      rows.map(row => [figure(row['source_line']), row['total_baht']]),
    );
    for (const [index, { unitCost }] of activities.rows.entries()) {
      if (unitCost !== undefined) expect(unitCost).toBe(rows[index]?.['unit_baht']);
    }
  });
});
