import { describe, expect, it } from 'vitest';
import { sumMatrix } from '../../src/rules/counting/sum-matrix.js';
import { label, page, programme } from './own.js';

const definition = {
  programme,
  id: 'matrix',
  title: label('matrix'),
  source: page(9),
  unit: 'baht',
  rows: { north: label('north'), south: label('south') },
  columns: { wages: label('wages'), works: label('works') },
} as const;
const matrix = sumMatrix(definition);
const sparse = sumMatrix({ ...definition, without: { south: ['works'] } });

const cells = { north: { wages: 1, works: 2 }, south: { wages: 3, works: 4 } };
const margins = { rows: { north: 3, south: 7 }, columns: { wages: 4, works: 6 } };
const whole = { cells, ...margins, total: 10 };

const figures = (outcome: ReturnType<typeof matrix>) => outcome.figures.map(({ id, value }) => [id, value]);

describe('a matrix with both margins', () => {
  it('is met when all six sums hold', () => {
    const outcome = matrix(whole);
    expect(outcome.verdict).toBe('met');
    expect(outcome.criteria.map(({ id, status }) => [id, status])).toEqual([
      ['rows.north', 'met'],
      ['rows.south', 'met'],
      ['columns.wages', 'met'],
      ['columns.works', 'met'],
      ['rows', 'met'],
      ['columns', 'met'],
    ]);
    expect(outcome).toMatchObject({ figures: [], missing: [] });
    expect(matrix.decide(whole)).toBe('met');
  });

  it('gives each amount with its share of the total', () => {
    const { amounts } = matrix(whole);
    expect(amounts.map(({ amount, percent }) => [amount, percent])).toEqual([
      ['1', '10'],
      ['2', '20'],
      ['3', '30'],
      ['4', '40'],
      ['3', '30'],
      ['7', '70'],
      ['4', '40'],
      ['6', '60'],
      ['10', '100'],
    ]);
    expect(amounts[8]).toEqual({
      label: { th: 'รวมทั้งสิ้น', en: 'the total' },
      amount: '10',
      follows: false,
      percent: '100',
    });
    expect(amounts[4]).toMatchObject({ row: 'north' });
    expect(amounts[4]).not.toHaveProperty('column');
  });

  it('shows in which row and which column a wrong cell stands', () => {
    const outcome = matrix({ ...whole, cells: { ...cells, south: { wages: 3, works: 5 } } });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id)).toEqual([
      'rows.south',
      'columns.works',
    ]);
    expect(String(outcome.criteria[1]?.actual)).toBe('8');
    expect(JSON.parse(JSON.stringify(outcome.criteria[1]?.required))).toEqual({ exactly: '7' });
  });

  it('shows a wrong margin and a wrong total', () => {
    const margin = matrix({ ...whole, rows: { north: 4, south: 7 } });
    expect(margin.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id)).toEqual([
      'rows.north',
      'rows',
    ]);
    const total = matrix({ ...whole, total: 11 });
    expect(total.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id)).toEqual(['rows', 'columns']);
  });
});

describe('a missing amount', () => {
  it('follows from the others, and what it follows from twice over is proved', () => {
    const outcome = matrix({ ...whole, cells: { ...cells, south: { wages: 3 } } });
    expect(figures(outcome)).toEqual([['cells.south.works', '4']]);
    expect(outcome.amounts[3]).toMatchObject({ amount: '4', follows: true });
    expect(outcome.criteria.map(({ status }) => status).toSorted()).toEqual([
      'met',
      'met',
      'met',
      'met',
      'met',
      'unknown',
    ]);
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['cells.south.works'] });
  });

  it('that would have to be two things is no figure that could be right', () => {
    const outcome = matrix({
      ...whole,
      cells: { ...cells, south: { wages: 3 } },
      columns: { wages: 4, works: 7 },
      total: 11,
    });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.missing).toEqual([]);
  });

  it('may be all margins: the cells give them', () => {
    expect(figures(matrix({ cells }))).toEqual([
      ['rows.north', '3'],
      ['rows.south', '7'],
      ['columns.wages', '4'],
      ['columns.works', '6'],
      ['total', '10'],
    ]);
    expect(matrix({ cells }).figures[0]).toMatchObject({ unit: 'baht', source: { lines: [9] } });
  });

  it('may be a whole diagonal', () => {
    const outcome = matrix({ ...whole, cells: { north: { works: 2 }, south: { wages: 3 } } });
    expect(figures(outcome)).toEqual([
      ['cells.north.wages', '1'],
      ['cells.south.works', '4'],
    ]);
  });

  it('does not follow from margins alone', () => {
    const outcome = matrix({ ...margins, total: 10 });
    expect(outcome.figures).toEqual([]);
    expect(outcome.verdict).toBe('unknown');
    expect(outcome.missing).toEqual([
      'cells.north.wages',
      'cells.north.works',
      'cells.south.wages',
      'cells.south.works',
    ]);
    expect(outcome.amounts[0]).not.toHaveProperty('amount');
  });

  it('of everything leaves everything open', () => {
    expect(matrix({})).toMatchObject({ verdict: 'unknown', figures: [] });
    expect(matrix({}).missing).toHaveLength(9);
    expect(matrix({ cells: {}, rows: {}, columns: {} }).missing).toHaveLength(9);
  });
});

describe('a cell that there is not', () => {
  it('is not asked for', () => {
    const outcome = sparse({
      cells: { north: cells.north, south: { wages: 3 } },
      rows: { north: 3, south: 3 },
      columns: { wages: 4, works: 2 },
      total: 6,
    });
    expect(outcome.verdict).toBe('met');
    expect(outcome.amounts).toHaveLength(8);
  });

  it('is refused where it is given', () => {
    const given = { cells: { south: { works: 1 } } };
    expect(sparse.safe(given)).toMatchObject({ ok: false, error: { path: ['cells', 'south', 'works'] } });
  });

  it('must leave each row and each column at least one', () => {
    expect(() => sumMatrix({ ...definition, without: { south: ['works', 'wages'] } })).toThrow('no cell');
    expect(() => sumMatrix({ ...definition, without: { south: ['works'], north: ['works'] } })).toThrow('no cell');
  });
});

it('refuses amounts that are none, with their path', () => {
  expect(matrix.safe({ total: -1 })).toMatchObject({ ok: false, error: { path: ['total'] } });
  expect(matrix.safe({ cells: { north: { wages: '1,000' } } })).toMatchObject({
    ok: false,
    error: { path: ['cells', 'north', 'wages'] },
  });
  expect(matrix.safe({ rows: { east: 1 } })).toMatchObject({ ok: false, error: { path: ['rows', 'east'] } });
});
