import { describe, expect, it } from 'vitest';
import { fy2564 } from '../../../src/codi/leaders-north/index.js';
import { Decimal } from '../../../src/core/decimal.js';
import * as official from '../../../src/official/codi/leaders-north-fy2564.js';
import { fixed } from '../../numbers.js';

const { report } = fy2564;
type Projects = Parameters<typeof report>[0]['projects'];

const printed: Projects = official.tranches.rows.flatMap(({ level, approved, first }) =>
  level === 'total' ? [] : [{ level, framework: approved, approved, recorded: true, disbursed: first }],
);

const project = { level: 'region', framework: 100, approved: 100, recorded: true, disbursed: 70 } as const;
const region = (...projects: Projects) => report({ projects }).rows[0];

describe('the report on the disbursement', () => {
  it.each(official.report.rows.map((row, index) => ({ ...row, index })))('prints the row of $level', expected => {
    const { index, line: _, ...figures } = expected;
    const row = report({ projects: printed }).rows[index];
    const amounts = JSON.parse(JSON.stringify(row));
    expect({
      ...amounts,
      percentOfFramework: row?.percentOfFramework?.printed,
      percentDisbursed: row?.percentDisbursed?.printed,
      percentRemaining: row?.percentRemaining?.printed,
    }).toMatchObject(figures);
    expect(row?.criteria.map(({ status }) => status)).toEqual(['met', 'met']);
  });

  it('keeps its percentages unrounded', () => {
    const [, province] = report({ projects: printed }).rows;
    expect(fixed(province.percentDisbursed?.value, 4)).toBe('69.8331');
    expect(fixed(province.percentRemaining?.value, 4)).toBe('30.1669');
  });

  it('gives the same remaining percentage from the amounts as 100 less the disbursed', () => {
    for (const { percentDisbursed, percentRemaining } of report({ projects: printed }).rows) {
      // Both are texts of 20 decimals, so that their sum is 100 to the last but one.
      const sum = new Decimal(`${percentRemaining?.value}`).plus(`${percentDisbursed?.value}`);
      expect(sum.toFixed(19)).toBe('100.0000000000000000000');
    }
  });

  it('rounds half up and drops trailing zeros', () => {
    expect(region({ ...project, approved: 1000, disbursed: '698.35' }).percentDisbursed?.printed).toBe('69.84');
    expect(region({ ...project, approved: 1000, disbursed: '698.34' }).percentDisbursed?.printed).toBe('69.83');
    expect(region({ ...project, approved: 1000, disbursed: 695 }).percentDisbursed?.printed).toBe('69.5');
  });

  it('is one of nothing where there are no projects, with no percentages', () => {
    for (const row of report({ projects: [] }).rows) {
      expect(row).toMatchObject({ projectsApproved: 0, projectsRecorded: 0, projectsDisbursed: 0 });
      expect(row).toMatchObject({ percentOfFramework: null, percentDisbursed: null, percentRemaining: null });
      expect(row.criteria.map(({ status }) => status)).toEqual(['unmet', 'unmet']);
    }
  });

  it('checks that all projects are recorded', () => {
    const row = region(project, { ...project, recorded: false });
    expect(row).toMatchObject({ projectsApproved: 2, projectsRecorded: 1 });
    expect(JSON.parse(JSON.stringify(row.criteria[0]))).toMatchObject({
      id: 'all-recorded',
      status: 'unmet',
      actual: '1',
      required: { exactly: '2' },
    });
  });

  it('checks that all projects are disbursed, of which one with nothing paid is not', () => {
    const row = region(project, { ...project, disbursed: 0 });
    expect(row).toMatchObject({ projectsApproved: 2, projectsDisbursed: 1 });
    expect(row.criteria[1]).toMatchObject({ id: 'all-disbursed', status: 'unmet' });
    expect(region(project, { ...project, disbursed: '0.01' }).criteria[1].status).toBe('met');
  });

  it('leaves out what is not known, and names it', () => {
    const outcome = report({ projects: [project, { level: 'province', approved: 50 }] });
    const [first, province, total] = outcome.rows;
    expect(outcome.missing).toEqual(['projects.1.framework', 'projects.1.recorded', 'projects.1.disbursed']);
    expect(first.remaining?.toString()).toBe('30');
    expect(Object.keys(province)).toEqual(['level', 'label', 'approved', 'projectsApproved', 'criteria']);
    expect(total).not.toHaveProperty('percentRemaining');
    expect(total.criteria.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    expect(total.criteria[0]).not.toHaveProperty('actual');
  });

  it('knows that not all are recorded though one is not known', () => {
    const { recorded: _, ...open } = project;
    const row = region(open, { ...project, recorded: false });
    expect(row.criteria[0].status).toBe('unmet');
    expect(row).not.toHaveProperty('projectsRecorded');
  });

  it('shows approvals beyond the framework', () => {
    expect(region({ ...project, framework: 80 }).percentOfFramework?.printed).toBe('125');
  });

  it('accepts all of the approved amount as disbursed and refuses a satang more', () => {
    expect(region({ ...project, disbursed: 100 }).remaining?.toString()).toBe('0');
    expect(report.safe({ projects: [project, { ...project, disbursed: '100.01' }] })).toMatchObject({
      ok: false,
      error: { path: ['projects', 1, 'disbursed'], given: '"100.01"' },
    });
  });

  it('needs the level and the approved amount of each project', () => {
    expect(report.safe({ projects: [{ level: 'tambon' }] })).toMatchObject({
      ok: false,
      error: { problems: [{ path: ['projects', 0, 'level'] }, { path: ['projects', 0, 'approved'] }] },
    });
    expect(report.safe({})).toMatchObject({ ok: false, error: { path: ['projects'] } });
  });

  it('is decided as its rows', () => {
    expect(report.decide({ projects: printed })).toEqual(report({ projects: printed }).rows);
  });
});
