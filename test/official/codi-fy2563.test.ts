import { describe, expect, it } from 'vitest';
import {
  annualPercent,
  percentOfTarget,
  quarterPercent,
  regionOf,
  spendingPlan,
  workingTargets,
} from '../../src/codi/quarterly-plan/fy2563.js';
import { Decimal } from '../../src/core/decimal.js';
import { growthPercent, percentOf, roundHalfUp, sum } from '../../src/core/ratio.js';
import { codi } from '../../src/official/index.js';
import type { OfficialRow, OfficialTable } from '../../src/official/table.js';
import { hasShared, sharedTable } from '../shared.js';

const tables = codi.fy2563;

/** The rows before the line of sums, and that line. */
const parted = <Row>(rows: readonly Row[]): readonly [readonly Row[], Row] => [rows.slice(0, -1), rows.at(-1) as Row];

const add = (values: readonly (number | string | undefined)[]): string =>
  sum(values.map(value => new Decimal(value ?? 0))).toString();

/** Rows by a key, in the order in which the keys come. */
function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, readonly Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

const halfUp = (value: Decimal | string | null | undefined, decimals = 2): string =>
  roundHalfUp(new Decimal(value ?? Number.NaN), decimals).toFixed(decimals);

const isTable = (value: unknown): value is OfficialTable<OfficialRow> =>
  typeof value === 'object' && value !== null && 'rows' in value && 'errata' in value;

const named = Object.entries<unknown>(tables).flatMap(([name, table]) =>
  isTable(table) ? [[name, table] as const] : [],
);

describe.each(named)('table %s', (_name, table) => {
  it('has rows with columns that it describes, and errata that stand in its cells', () => {
    const columns = Object.keys(table.columns);
    for (const row of table.rows) {
      const { line, until = line, ...cells } = row;
      expect(Object.keys(cells).filter(name => !columns.includes(name))).toEqual([]);
      expect(until).toBeGreaterThanOrEqual(line);
    }
    for (const { row, column, printed } of table.errata) {
      const cell = (table.rows[row] as unknown as Readonly<Record<string, unknown>>)[column];
      const figure = printed.replaceAll(',', '').replace(/ ล้านบาท$/, '');
      expect(`${cell}`.replaceAll(',', '')).toContain(figure);
    }
  });
});

describe('the year', () => {
  const { rows } = tables.annualSummary;

  it('prints percentages of targets, rounded half up', () => {
    const counted = rows.filter(({ target, result, percent }) => target && result && percent);
    expect(counted).toHaveLength(14);
    for (const { target, result, percent } of counted) {
      expect(halfUp(percentOfTarget({ result: result ?? 0, target: target ?? 0 }).percent)).toBe(percent);
    }
  });

  it('marks the 12 of 24 rows that are indicators of the agreement', () => {
    expect(rows).toHaveLength(24);
    expect(rows.filter(({ indicator }) => indicator)).toHaveLength(12);
    expect(rows.filter(({ ceiling }) => ceiling).map(({ plan }) => plan)).toEqual(['8.1']);
  });
});

describe('the quarters', () => {
  const plans = grouped(tables.quarterlyTargets.rows, ({ plan }) => plan);

  /** Results that are not printed and follow from the working targets. */
  const derived: Readonly<Record<string, readonly number[]>> = { '1.1': [0, 0, 19, 681], '2.1+2.2': [475] };

  const resultsOf = (plan: string): readonly number[] =>
    (plans.get(plan) ?? []).map(({ result }, index) => result ?? derived[plan]?.[index] ?? 0);

  it('print 21 working targets, each of which is reproduced', () => {
    let printed = 0;
    for (const [plan, rows] of plans) {
      const outcome = workingTargets({ plans: rows.map(({ planned }) => planned ?? 0), results: resultsOf(plan) });
      for (const [index, { workingTarget }] of rows.entries()) {
        if (workingTarget === undefined) continue;
        printed += 1;
        expect(Number(outcome.targets[index])).toBe(workingTarget);
      }
    }
    expect(printed).toBe(21);
  });

  it('print percentages of the working targets, of which three are cut off', () => {
    const { rows, errata } = tables.quarterlyTargets;
    expect(errata.filter(({ column }) => column === 'percent')).toHaveLength(3);
    for (const [index, { planned, workingTarget, result, percent }] of rows.entries()) {
      if (percent === undefined) continue;
      const outcome = quarterPercent({ result: result ?? 0, workingTarget: workingTarget ?? planned ?? 0 });
      const erratum = errata.find(({ row, column }) => row === index && column === 'percent');
      expect(halfUp(outcome.percent)).toBe(erratum?.corrected ?? percent);
      if (erratum) expect(new Decimal(outcome.percent ?? Number.NaN).toFixed(2, Decimal.ROUND_DOWN)).toBe(percent);
    }
  });

  it('add up to the results of the year, and to its targets but for plan 5.2.1', () => {
    const year = { '1.1': 700, '1.2': 52, '2.1+2.2': 27353, '2.4': 1561, '3': 608, '4': 83, '5.1': 12199 };
    const councils = { '5.2.1': 561, '5.2.2': 1582, '5.3': 2734 };
    for (const [plan, result] of Object.entries({ ...year, ...councils })) {
      const annualTarget = plans.get(plan)?.[0]?.annualTarget ?? 0;
      expect(annualPercent({ results: resultsOf(plan), annualTarget }).result).toBe(`${result}`);
      const planned = add((plans.get(plan) ?? []).map(row => row.planned));
      expect(planned).toBe(plan === '5.2.1' ? '560' : `${annualTarget}`);
    }
    expect(plans.size).toBe(10);
  });

  it('print disbursement and personnel as percentages of the year so far', () => {
    const rows = (code: string) => tables.cumulativeTargets.rows.filter(({ plan }) => plan === code);
    for (const { amount, percent } of rows('8.5')) {
      expect(halfUp(percentOf(new Decimal(amount ?? 0), new Decimal('2637.1571')))).toBe(percent);
    }
    for (const { target, result, percent } of rows('9').filter(row => row.percent)) {
      expect(halfUp(percentOf(result ?? 0, target ?? 0))).toBe(percent);
    }
    expect(rows('6').map(({ result, percent }) => [result, percent])).toEqual([
      [undefined, undefined],
      [20, '10.00'],
      [253, '210.83'],
    ]);
  });
});

describe('the scorecard', () => {
  const { rows } = tables.scorecard;

  it('weighs 100 and adds up to 100.00', () => {
    expect(add(rows.map(({ weight }) => weight))).toBe('100');
    expect(add(rows.map(({ weighted }) => weighted))).toBe('100');
    for (const { weight, score, weighted } of rows) {
      const points = score === 'ผ่าน' ? 100 : score;
      expect(new Decimal(points).times(weight).div(100).toFixed(4)).toBe(weighted);
    }
  });

  it('has nine items of governance that weigh 100', () => {
    expect(tables.governanceItems.rows).toHaveLength(9);
    expect(add(tables.governanceItems.rows.map(({ weight }) => weight))).toBe('100');
  });

  it('has bands of the rating and colours that leave the gaps which are printed', () => {
    expect(tables.ratingBands.rows.map(({ least, most, below }) => [least, most, below])).toEqual([
      ['85', undefined, undefined],
      ['70.00', '84.99', undefined],
      ['60.00', '69.99', undefined],
      [undefined, undefined, '60'],
    ]);
    expect(tables.trafficLight.rows.map(({ below, least, most, above }) => [below, least, most, above])).toEqual([
      ['50', undefined, undefined, undefined],
      [undefined, '50', '80', undefined],
      [undefined, undefined, undefined, '80'],
    ]);
  });
});

describe('tables by region', () => {
  it('name regions that are known', () => {
    const labels = [
      ...tables.tambonPlansByRegion.rows,
      ...tables.linkedProvinces.rows,
      ...tables.leadersByRegion.rows,
      ...tables.leaderTraining.rows,
      ...tables.temporaryHousing.rows,
      ...tables.businessPlans.rows,
      ...tables.learningCentres.rows,
      ...tables.councilQuality.rows,
    ].map(({ region }) => region);
    const sums = ['รวม', 'รวมทั้งสิ้น'];
    for (const label of labels.filter(each => !sums.includes(each))) expect(regionOf({ label }).region).not.toBeNull();
  });

  it.each([
    ['tambonPlansByRegion', ['target', 'result']],
    ['leadersByRegion', ['target', 'q1', 'q2', 'q3', 'q4', 'total']],
    ['temporaryHousing', ['households']],
    ['businessPlans', ['production', 'marketing', 'services', 'total']],
    ['councilQuality', ['councils', 'surveyed', 'gradeA', 'gradeB', 'gradeC']],
    ['loans', ['organisations', 'communities', 'households', 'approved', 'disbursed']],
    [
      'loansSinceStart',
      ['organisations', 'communities', 'households', 'approved', 'defaultOrganisations', 'defaulted'],
    ],
    ['interestRebate', ['organisations', 'rebate']],
    ['welfareFundMoney', ['amount']],
    ['subsidyExpenses', ['amount']],
  ] as const)('%s adds up to its line of sums', (name, columns) => {
    const [parts, total] = parted(
      tables[name].rows as unknown as readonly Readonly<Record<string, number | string | undefined>>[],
    );
    for (const column of columns) {
      expect(add(parts.map(row => row[column])), column).toBe(new Decimal(total[column] ?? Number.NaN).toString());
    }
  });

  it('add up across: leaders by quarter, tambons by kind, councils by grade', () => {
    for (const { q1, q2, q3, q4, total } of tables.leadersByRegion.rows) {
      expect(add([q1, q2, q3, q4])).toBe(`${total}`);
    }
    for (const { production, marketing, services, total } of tables.businessPlans.rows) {
      expect(add([production, marketing, services])).toBe(`${total}`);
    }
    for (const { surveyed, gradeA, gradeB, gradeC } of tables.councilQuality.rows) {
      expect(add([gradeA, gradeB, gradeC])).toBe(`${surveyed}`);
    }
  });

  it('print percentages of councils, one of them wrong', () => {
    const { rows, errata } = tables.councilQuality;
    for (const [index, row] of rows.entries()) {
      const covered = errata.find(erratum => erratum.row === index)?.corrected ?? row.surveyedPercent;
      expect(halfUp(percentOf(row.surveyed, row.councils))).toBe(covered);
      expect(halfUp(percentOf(row.gradeA, row.surveyed))).toBe(row.gradeAPercent);
      expect(halfUp(percentOf(row.gradeB, row.surveyed))).toBe(row.gradeBPercent);
      expect(halfUp(percentOf(row.gradeC, row.surveyed))).toBe(row.gradeCPercent);
    }
  });

  it('name 52 provinces once each: 16, 12, 13 and 11 by region, 28 linked since 2562 and 24 in 2563', () => {
    const { rows } = tables.linkedProvinces;
    expect(new Set(rows.map(({ province }) => province)).size).toBe(52);
    expect([...grouped(rows, ({ region }) => region).values()].map(each => each.length)).toEqual([16, 12, 13, 11]);
    expect([...grouped(rows, ({ linked }) => linked).values()].map(each => each.length)).toEqual([28, 24]);
  });

  it('add the trainings of the fourth quarter up to the leaders of each region, and to 9,068', () => {
    const byRegion = grouped(tables.leaderTraining.rows, ({ region }) => region);
    expect([...byRegion.values()].map(rows => add(rows.map(({ people }) => people)))).toEqual([
      '6529',
      '546',
      '1872',
      '121',
    ]);
    expect(tables.leadersByRegion.rows.slice(0, 4).map(({ q4 }) => q4)).toEqual([6529, 546, 1872, 121]);
  });
});

describe('housing', () => {
  const count = (measure: string, programme?: string): number => {
    const row = tables.housing.rows.find(
      each => each.measure === measure && (programme === undefined || each.programme === programme),
    );
    return row?.count ?? Number.NaN;
  };

  it('adds up by programme', () => {
    expect(count('ชุมชนแออัดภายในเมือง') + count('การจัดการที่ดินที่อยู่อาศัยชนบท')).toBe(count('สนับสนุน', 'บ้านมั่นคง'));
    expect(count('ปี 2563 สร้าง-ซ่อมแล้วเสร็จ') + count('ปี 2563 อยู่ระหว่างดำเนินการ')).toBe(count('ปี 2563'));
    expect(count('บ้านที่ก่อสร้างแล้วเสร็จ') + count('อยู่ระหว่างก่อสร้าง') + count('พร้อมก่อสร้าง')).toBe(count('ก่อสร้างได้'));
    expect(count('ก่อสร้างได้') + count('เข้าร่วมแต่ก่อสร้างไม่ได้') + count('ยังไม่เข้าร่วม')).toBe(count('เป้าหมาย'));
    expect(count('เขตดอนเมือง') + count('เขตหลักสี่') + count('เขตจตุจักร') + count('ปทุมธานี')).toBe(count('เป้าหมายทั้งหมด'));
  });

  it('keeps a malformed amount and says that it cannot be told', () => {
    const [, malformed] = tables.housing.errata;
    expect(tables.housing.rows[malformed?.row ?? 0]).toMatchObject({ budget: '19,750,00' });
    expect(malformed).not.toHaveProperty('corrected');
  });
});

describe('training in business plans', () => {
  const [all, online, offline, ...regions] = tables.businessTraining.rows;

  it('is 783 people face to face by its regions and by its total, and 738 in print', () => {
    expect(add(regions.map(({ people }) => people))).toBe('783');
    expect((all?.people ?? 0) - (online?.people ?? 0)).toBe(783);
    expect(tables.businessTraining.errata[0]).toMatchObject({
      row: 2,
      printed: `${offline?.people}`,
      corrected: '783',
    });
    expect((online?.tambons ?? 0) + (offline?.tambons ?? 0)).toBe(all?.tambons);
    expect(add(regions.map(({ tambons }) => tambons))).toBe(`${offline?.tambons}`);
  });

  it('leads to eleven centres', () => {
    expect(tables.learningCentres.rows.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe('money', () => {
  it('of the welfare funds has the printed shares', () => {
    const [parts, total] = parted(tables.welfareFundMoney.rows);
    for (const { amount, percent } of parts) {
      expect(halfUp(percentOf(new Decimal(amount), new Decimal(total.amount)))).toBe(percent);
    }
  });

  it('lent is outstanding as far as it was not repaid, to a hundredth of a million', () => {
    for (const { disbursed, repaid, outstanding, defaulted, defaultPercent } of tables.loansSinceStart.rows) {
      expect(new Decimal(disbursed).minus(repaid).minus(outstanding).abs().lte('0.01')).toBe(true);
      expect(halfUp(percentOf(new Decimal(defaulted), new Decimal(outstanding)))).toBe(defaultPercent);
    }
    const [parts, total] = parted(tables.loansSinceStart.rows);
    expect(add(parts.map(row => row.outstandingOrganisations))).toBe('688');
    expect(total.outstandingOrganisations).toBe(684);
  });

  it('paid back is 59.13 % by organisations, not by amount', () => {
    const total = tables.interestRebate.rows.at(-1);
    expect(halfUp(percentOf(total?.acceptedOrganisations ?? 0, total?.organisations ?? 0))).toBe('59.13');
    expect(halfUp(percentOf(new Decimal(total?.accepted ?? 0), new Decimal(total?.rebate ?? 0)))).toBe('76.54');
  });

  it.each(['finances', 'financesOfFund'] as const)('of %s adds up, and changes as printed', name => {
    const { rows } = tables[name];
    const figure = (index: number, year: 'fy2563' | 'fy2562') => new Decimal(rows.at(index)?.[year] ?? Number.NaN);
    const firstIncome = 7;
    const incomes = rows.filter(({ section }) => section === 'รายได้').length;
    for (const year of ['fy2563', 'fy2562'] as const) {
      const items = rows.map(row => row[year]);
      expect(add(items.slice(0, 4))).toBe(figure(4, year).toString());
      expect(figure(4, year).minus(figure(5, year)).toString()).toBe(figure(6, year).toString());
      const income = firstIncome + incomes - 1;
      expect(add(items.slice(firstIncome, income))).toBe(figure(income, year).toString());
      expect(add(items.slice(income + 1, -2))).toBe(figure(-2, year).toString());
      expect(figure(income, year).minus(figure(-2, year)).toString()).toBe(figure(-1, year).toString());
    }
    for (const { fy2562, fy2563, change } of rows) {
      expect(halfUp(growthPercent(new Decimal(fy2562), new Decimal(fy2563)), 1)).toBe(change);
    }
  });

  it('that waits leaves 986.5 million baht', () => {
    const [position, organisations, loans, free] = tables.liquidity.rows.map(({ amount }) => new Decimal(amount));
    expect(
      position
        ?.minus(organisations ?? 0)
        .minus(loans ?? 0)
        .toString(),
    ).toBe(free?.toString());
    for (const { amount, percent } of tables.liquidity.rows.filter(row => row.percent)) {
      expect(halfUp(percentOf(new Decimal(amount), position ?? 0), 1)).toBe(percent);
    }
  });

  it('to spend has two totals, kept apart', () => {
    const baht = tables.spending.rows.map(({ amount }) => new Decimal(amount).times(1_000_000));
    const [subsidy, operating, base, remuneration, reserve, whole] = baht;
    const outcome = spendingPlan({ subsidy, operating, remuneration, reserve, total: whole });
    expect(outcome.verdict).toBe('met');
    expect(outcome.groups[0]?.amount?.toString()).toBe(base?.toString());
    for (const { amount, percent } of tables.spending.rows.filter(row => row.percent)) {
      expect(halfUp(percentOf(new Decimal(amount), new Decimal('2637.1571')))).toBe(percent);
    }
  });
});

describe('partners and revisions', () => {
  it('add up: 83 agencies in four quarters, 30 in the fourth', () => {
    const agencies = tables.partnerAgencies.rows.map(row => row.agencies);
    expect(add(agencies.slice(0, 4))).toBe('83');
    expect(add(agencies.slice(5))).toBe('30');
  });

  it('turn 17,000 households into 25,076', () => {
    expect(add(tables.targetRevisions.rows.map(({ before }) => before))).toBe('17000');
    expect(add(tables.targetRevisions.rows.map(({ after }) => after))).toBe('25076');
  });
});

describe.skipIf(!hasShared)('the transcribed tables', () => {
  /** A cell of a transcribed table as it stands in ours: numbers compared as numbers. */
  const same = (cell: string | undefined, own: number | string | undefined): void => {
    const plain = (cell ?? '').replaceAll(',', '');
    if (own === undefined) expect(['', '0', '0.00', '100.00']).toContain(plain);
    else expect(new Decimal(plain).toString()).toBe(new Decimal(own).toString());
  };

  const files = [
    [
      'H-02-quarterly-targets-results.csv',
      'quarterlyTargets',
      {
        annual_target: 'annualTarget',
        quarter_plan: 'planned',
        working_target_printed: 'workingTarget',
        result_printed: 'result',
        percent_printed: 'percent',
      },
    ],
    [
      'H-02b-cumulative-percent-plans.csv',
      'cumulativeTargets',
      {
        target_percent_cumulative: 'targetPercent',
        target_count_printed: 'target',
        result_percent_printed: 'percent',
      },
    ],
    ['H-03-opdc-kpi-scorecard.csv', 'scorecard', { weight: 'weight', weighted_score: 'weighted' }],
    ['H-05-governance-items.csv', 'governanceItems', { weight: 'weight' }],
    [
      'H-07-tambon-plan-by-region.csv',
      'tambonPlansByRegion',
      { operating_target: 'target', result_complete_and_recorded: 'result' },
    ],
    [
      'H-09-leaders-by-region-quarter.csv',
      'leadersByRegion',
      { target_2563: 'target', q1: 'q1', q2: 'q2', q3: 'q3', q4: 'q4', total: 'total' },
    ],
    ['H-10-leader-training-q4-detail.csv', 'leaderTraining', { sessions: 'sessions', participants: 'people' }],
    ['H-12-temporary-housing-by-region.csv', 'temporaryHousing', { households: 'households' }],
    [
      'H-13-business-plan-by-region.csv',
      'businessPlans',
      {
        production: 'production',
        processing_market: 'marketing',
        service_tourism: 'services',
        total_tambon: 'total',
      },
    ],
    [
      'H-14-business-training.csv',
      'businessTraining',
      { participants: 'people', tambons: 'tambons', courses: 'courses' },
    ],
    ['H-15-learning-centres.csv', 'learningCentres', { no: 'no' }],
    [
      'H-16-council-quality-by-region.csv',
      'councilQuality',
      {
        target_councils: 'councils',
        surveyed: 'surveyed',
        surveyed_percent_printed: 'surveyedPercent',
        grade_a: 'gradeA',
        grade_a_percent: 'gradeAPercent',
        grade_b: 'gradeB',
        grade_b_percent: 'gradeBPercent',
        grade_c: 'gradeC',
        grade_c_percent: 'gradeCPercent',
      },
    ],
    ['H-17-welfare-fund-money.csv', 'welfareFundMoney', { amount_baht: 'amount', percent_printed: 'percent' }],
    [
      'H-18-loans-fy2563.csv',
      'loans',
      {
        organisations: 'organisations',
        communities: 'communities',
        households: 'households',
        approved_million_baht: 'approved',
        disbursed_million_baht: 'disbursed',
      },
    ],
    [
      'H-19-loans-cumulative.csv',
      'loansSinceStart',
      {
        approved_orgs: 'organisations',
        communities: 'communities',
        households: 'households',
        approved_mb: 'approved',
        disbursed_mb: 'disbursed',
        repaid_mb: 'repaid',
        outstanding_orgs: 'outstandingOrganisations',
        outstanding_mb: 'outstanding',
        default_orgs: 'defaultOrganisations',
        default_mb: 'defaulted',
        default_percent: 'defaultPercent',
      },
    ],
    [
      'H-20-finance-total.csv',
      'finances',
      { fy2563_11m_mb: 'fy2563', fy2562_11m_mb: 'fy2562', percent_change_printed: 'change' },
    ],
    [
      'H-21-finance-codi-fund.csv',
      'financesOfFund',
      { fy2563_11m_mb: 'fy2563', fy2562_11m_mb: 'fy2562', percent_change_printed: 'change' },
    ],
    ['H-22-spending-plan-and-disbursement.csv', 'spending', { amount_mb: 'amount', percent_of_2637_1571: 'percent' }],
    ['H-23-liquidity.csv', 'liquidity', { amount_mb: 'amount', percent_printed: 'percent' }],
    ['H-24-partner-agencies.csv', 'partnerAgencies', { agencies: 'agencies', target: 'target' }],
    [
      'H-26-interest-rebate.csv',
      'interestRebate',
      {
        qualifying_orgs: 'organisations',
        rebate_mb: 'rebate',
        accepted_orgs: 'acceptedOrganisations',
        accepted_mb: 'accepted',
        accepted_percent: 'acceptedPercent',
      },
    ],
    ['H-28-subsidy-expense-11m.csv', 'subsidyExpenses', { amount_mb: 'amount' }],
  ] as const;

  it.each(files)('%s has the figures of %s', (file, name, columns) => {
    const expected = sharedTable(file);
    const rows = tables[name].rows as unknown as readonly Readonly<Record<string, number | string | undefined>>[];
    expect(rows).toHaveLength(expected.length);
    for (const [index, row] of rows.entries()) {
      for (const [transcribed, own] of Object.entries(columns)) same(expected[index]?.[transcribed], row[own]);
    }
  });

  it('have the two revised housing targets; the transcription has the indicators in one row', () => {
    const [mankong, porPhiang] = sharedTable('H-25-target-revisions.csv');
    for (const [index, expected] of [mankong, porPhiang].entries()) {
      const row = tables.targetRevisions.rows[index];
      same(expected?.['before'], row?.before);
      same(expected?.['after'], row?.after);
      expect(row?.approvedOn).toBe(expected?.['date_ce']);
    }
  });

  it('have the results of the year, where they are figures', () => {
    const expected = sharedTable('H-01-annual-summary.csv');
    expect(tables.annualSummary.rows.map(({ plan, line }) => [plan, line])).toEqual(
      expected.map(row => [row['plan_code'], Number(row['source_line'])]),
    );
    for (const [index, { target, result, targetPercent, percent }] of tables.annualSummary.rows.entries()) {
      const row = expected[index];
      if (target !== undefined) expect(row?.['target_2563']).toContain(`${target}`);
      if (targetPercent !== undefined) expect(row?.['target_2563']).toContain(targetPercent);
      if (result !== undefined) expect(row?.['result_12m']).toContain(`${result}`);
      if (percent !== undefined) expect(`${row?.['printed_percent']} ${row?.['result_12m']}`).toContain(percent);
    }
  });

  it('have the provinces', () => {
    expect(tables.linkedProvinces.rows.map(({ province }) => province)).toEqual(
      sharedTable('H-08-province-linkage.csv').map(row => row['province_as_printed']),
    );
    const renamed = sharedTable('H-08-province-linkage.csv').flatMap((row, index) =>
      row['province_as_printed'] === row['province_normalised'] ? [] : [[index, row['province_normalised']]],
    );
    expect(tables.linkedProvinces.errata.map(({ row, corrected }) => [row, corrected])).toEqual(renamed);
  });

  it('have every number of the housing programmes', () => {
    const own = new Set(tables.housing.rows.map(row => `${row.count}`));
    for (const row of sharedTable('H-11-housing-programmes.csv')) {
      if (row['households_or_units']) expect(own).toContain(row['households_or_units']);
    }
    expect(tables.housing.rows).toHaveLength(sharedTable('H-11-housing-programmes.csv').length);
  });

  it('have the bands of the rating and the colours', () => {
    expect(tables.ratingBands.rows.map(({ grade, least }) => [grade, least ?? ''])).toEqual(
      sharedTable('H-04-overall-rating-bands.csv').map(row => [row['rating_th'], row['min_inclusive']]),
    );
    expect(tables.trafficLight.rows.map(({ colour, most, below }) => [colour, most ?? below ?? ''])).toEqual(
      sharedTable('H-06-traffic-light.csv').map(row => [row['colour_th'], row['upper']]),
    );
  });
});
