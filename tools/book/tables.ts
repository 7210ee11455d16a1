import type { Column, OfficialRow, OfficialTable } from '../../src/official/table.js';
import type { Language } from '../../src/rules/explain.js';

type Table = OfficialTable<OfficialRow>;

/** What the columns of any table hold, by name. */
export const columnsOf = ({ columns }: Table): Readonly<Record<string, Column>> => columns;

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The cell of a row, as printed; nothing where it is empty. */
export const cellOf = (row: OfficialRow, column: string): string => {
  const value = (row as unknown as Readonly<Record<string, unknown>>)[column];
  return value === undefined ? '' : String(value);
};

const places = ['line'] as const;

/** A table as CSV (RFC 4180), headed by the names of its columns, or by their labels. */
export function csvOf(table: Table, language?: Language): string {
  const [columns, { rows }] = [columnsOf(table), table];
  const names = Object.keys(columns);
  const line = { th: 'บรรทัด', en: 'line' };
  const labels = Object.values(columns).map(({ label }) => (language ? label[language] : ''));
  const header = language ? [...labels, line[language]] : [...names, ...places];
  const body = rows.map(row => [...names, ...places].map(name => cellOf(row, name)));
  return [header, ...body].map(cells => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** The same for Excel, which takes a file for UTF-8 by its first sign alone. */
export const excelCsvOf = (table: Table): string => `\uFEFF${csvOf(table, 'th')}`;

/** A table as JSON, with what its columns are and which cells are misprinted. */
export const jsonOf = ({ id, title, source, columns, rows, errata }: Table): string =>
  `${JSON.stringify({ id, title, source, columns, rows, errata }, undefined, 1)}\n`;

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** Whether a column holds numbers alone. */
export const isNumeric = ({ rows }: Table, column: string): boolean => {
  const cells = rows.map(row => cellOf(row, column)).filter(cell => cell !== '');
  return cells.length > 0 && cells.every(cell => plainNumber.test(cell));
};

/** Whether a cell is a date, `YYYY-MM-DD`. */
export const isDate = (cell: string): boolean => /^\d{4}-\d\d-\d\d$/.test(cell);

/** A number with separators, digit for digit; a year has none. */
export const separated = (cell: string, unit?: string): string => {
  if (unit === undefined || unit === 'years' || !plainNumber.test(cell)) return cell;
  const [whole = '', fraction] = cell.split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
};
