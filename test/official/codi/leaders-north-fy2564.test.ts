import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.js';
import { sum } from '../../../src/core/ratio.js';
import { codi } from '../../../src/official/index.js';
import { hasShared, sharedTable } from '../../shared.js';

const { tranches, report } = codi.leadersNorth.fy2564;
const projects = tranches.rows.filter(({ level }) => level !== 'total');

describe('table N-01', () => {
  it('has 18 projects: one of the region and one of each of 17 provinces', () => {
    expect(projects.map(({ no }) => no)).toEqual([...Array(18).keys()].map(index => index + 1));
    expect(projects.filter(({ level }) => level === 'region')).toHaveLength(1);
    expect(new Set(projects.flatMap(({ province }) => province ?? [])).size).toBe(17);
  });

  it.each(tranches.rows)('row $no: approved less first is remaining', ({ approved, first, remaining }) => {
    expect(new Decimal(approved).minus(first).toString()).toBe(remaining);
  });

  it.each(['approved', 'first', 'remaining'] as const)('the column %s adds up to its printed sum', column => {
    expect(sum(projects.map(row => new Decimal(row[column]))).toString()).toBe(tranches.rows.at(-1)?.[column]);
  });

  it('prints 281,545 in the column of dates, and says that it is wrong', () => {
    const [erratum] = tranches.errata;
    expect(erratum).toMatchObject({ row: 18, column: 'transferredOn', printed: '281,545' });
    expect(erratum).not.toHaveProperty('corrected');
    expect(tranches.rows[18]).toMatchObject({ line: 85, level: 'total', transferredOn: '281,545' });
  });

  it.skipIf(!hasShared)('is the transcribed table', () => {
    const expected = sharedTable('N-01-tranches.csv').map(row => ({
      line: Number(row['source_line']),
      no: Number(row['no']),
      level: row['level'],
      ...(row['province'] ? { province: row['province'] } : {}),
      approved: row['approved_baht'],
      first: row['first_tranche_baht'],
      remaining: row['remaining_baht'],
      approvedOn: row['approved_on'],
      transferredOn: row['transferred_on'],
    }));
    const figures = projects.map(
      ({ until: _until, meeting: _meeting, project: _project, organisation: _by, ...row }) => row,
    );
    expect(figures).toEqual(expected);
  });
});

describe('table N-02', () => {
  const [region, province, total] = report.rows;

  it.each([
    'framework',
    'approved',
    'disbursed',
    'remaining',
    'projectsApproved',
    'projectsRecorded',
    'projectsDisbursed',
  ] as const)('the column %s adds up', column => {
    expect(sum([region, province].map(row => new Decimal(row?.[column] ?? 'NaN'))).eq(total?.[column] ?? 'NaN')).toBe(
      true,
    );
  });

  it('has the totals of table N-01', () => {
    const sums = tranches.rows.at(-1);
    expect([total?.approved, total?.disbursed, total?.remaining]).toEqual([
      sums?.approved,
      sums?.first,
      sums?.remaining,
    ]);
  });

  it.skipIf(!hasShared)('is the transcribed table', () => {
    const expected = sharedTable('N-02-report.csv').map(row => ({
      line: Number(row['source_line']),
      level: row['level'],
      framework: row['framework_baht'],
      approved: row['approved_baht'],
      projectsApproved: Number(row['projects_approved']),
      percentOfFramework: row['percent_of_framework'],
      projectsRecorded: Number(row['projects_recorded']),
      disbursed: row['disbursed_baht'],
      projectsDisbursed: Number(row['projects_disbursed']),
      percentDisbursed: row['percent_disbursed'],
      remaining: row['remaining_baht'],
      percentRemaining: row['percent_remaining'],
    }));
    expect(report.rows).toEqual(expected);
  });
});
