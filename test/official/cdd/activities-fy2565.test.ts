import { describe, expect, it } from 'vitest';
import { cdd } from '../../../src/official/index.js';
import { hasShared, sharedTable, sourceLines } from '../../shared.js';

const { activities, indicators } = cdd;
const tables = { ...activities.fy2565, ...indicators.fy2565 };

describe('the tables of activities and indicators', () => {
  it.each(Object.entries(tables))(
    '%s names its errata by rows that are there, with a reason in both languages',
    (_name, table) => {
      for (const { row, column, printed, why } of table.errata) {
        expect(table.rows[row]).toBeDefined();
        expect(Object.keys(table.columns)).toContain(column);
        expect(printed).not.toBe('');
        expect(why.th && why.en).toBeTruthy();
      }
    },
  );
  it.skipIf(!hasShared).each(Object.entries(tables))('%s prints its errata on their lines', (_name, table) => {
    const lines = sourceLines('004_5d18bda2820f2124.txt');
    const wrong = table.errata.filter(({ row, printed }) => {
      const { line, until = line } = table.rows[row] as { line: number; until?: number };
      const text = lines
        .slice(line, until + 1)
        .join(' ')
        .replace(/\s+/g, ' ');
      return !text.includes(printed.replace(/\s+/g, ' '));
    });
    expect(wrong).toEqual([]);
  });
  it.skipIf(!hasShared)('have the names of the structure as printed', () => {
    const lines = sourceLines('004_5d18bda2820f2124.txt');
    for (const { line, until = line, name } of [...activities.fy2565.items.rows, ...activities.fy2565.projects.rows]) {
      const text = lines
        .slice(line, until + 1)
        .join(' ')
        .replace(/\s+/g, ' ');
      expect(text).toContain(name);
    }
  });
  it.skipIf(!hasShared)('have every item and its line of the transcribed structure', () => {
    const rows = sharedTable('B-04-part3-activity-structure.csv').map(
      row => `${row['path_key']} ${row['source_line']}`,
    );
    expect(activities.fy2565.items.rows.map(({ code, line }) => `${code} ${line}`)).toEqual(rows);
  });
  it.skipIf(!hasShared)('have the budgets of the transcribed tables', () => {
    const expected = new Map<string, string>();
    for (const row of sharedTable('B-01-activity-profile.csv'))
      expected.set(row['path_key'] as string, row['total_budget_baht'] as string);
    for (const row of activities.fy2565.budgets.rows) {
      if (expected.has(row.code)) expect([row.code, String(row.total)]).toEqual([row.code, expected.get(row.code)]);
    }
    expect(expected.size).toBe(14);
  });
  it('have every figure of the chapter of projects in the appendix', () => {
    const targets = new Map(indicators.fy2565.appendix.rows.map(({ code, target }) => [code, target]));
    expect(indicators.fy2565.chapter.rows.filter(({ code, target }) => targets.get(code) !== target)).toEqual([]);
  });
  it('have the money that the sheets print together', () => {
    const sum = activities.fy2565.budgets.rows.reduce((sofar, { total }) => sofar + total, 0);
    const expected =
      7_812_000 +
      6_944_000 +
      295_834_000 +
      37_994_400 +
      73_800_000 +
      360_077_400 +
      12_819_600 +
      31_800_000 +
      58_667_800 +
      33_302_200 +
      22_343_800 +
      73_792_800 +
      63_534_000 +
      3_757_600;
    expect(sum).toBe(expected);
  });
});
