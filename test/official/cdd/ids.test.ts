import { describe, expect, it } from 'vitest';
import { cdd, find, get, tables } from '../../../src/official/index.js';

interface Table {
  readonly id: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly errata: readonly { readonly row: number; readonly column: string; readonly printed: unknown }[];
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && 'rows' in value && 'errata' in value;

const tablesIn = (value: unknown): readonly Table[] =>
  isTable(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(tablesIn) : [];

describe("the department's tables", () => {
  const tables = tablesIn(cdd);

  it('have an id that comes once', () => {
    const ids = tables.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(20);
  });

  it.each(tables.map(table => [table.id, table] as const))(
    '%s keeps each cell of its errata as printed',
    (_, table) => {
      for (const { row, column, printed } of table.errata) {
        const cell = String(table.rows[row]?.[column]);
        expect(cell).toContain(String(printed));
      }
    },
  );
});

describe('every official table', () => {
  it('has an id that no other has, of whatever agency', () => {
    const ids = tables().map(({ table }) => table.id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('is found by its id, by its path and by the lines of its rows', () => {
    for (const { path, table } of tables()) {
      expect(get(table.id).path).toBe(path);
      expect(get(path).table.id).toBe(table.id);
      const line = table.rows[0]?.line as number;
      expect(find({ document: table.source.document.file, line }).map(each => each.path)).toContain(path);
    }
  });
});
