import type { Citation } from '../core/citation.js';
import { deepFreeze } from '../core/freeze.js';
import type { Unit } from '../core/parameter.js';
import type { Text } from '../core/text.js';

/** What a column of an official table holds. */
export interface Column {
  readonly label: Text;
  /** The unit of its figures; absent for names, codes and dates. */
  readonly unit?: Unit;
}

/** A printed cell that is known to be wrong. The row keeps what is printed. */
export interface Erratum<Row> {
  /** The row's place in `rows`, from 0. */
  readonly row: number;
  readonly column: keyof Row & string;
  readonly printed: string;
  /** What should stand there; absent where that cannot be told. */
  readonly corrected?: string;
  readonly why: Text;
}

/** A row knows its line of the text edition. */
export interface OfficialRow {
  /** The line of the text edition, from 1. */
  readonly line: number;
  /** The last of its lines, where it runs over several. */
  readonly until?: number;
}

/**
 * A table as an agency printed it, to the last digit. Counts are numbers; money, percentages and other decimals are strings
 * with the printed digits, without separators, as every rule accepts them; dates are `YYYY-MM-DD`. An empty cell is absent.
 */
export interface OfficialTable<Row extends OfficialRow> {
  /** The table's id in the catalogue of the source, e.g. `N-01`. */
  readonly id: string;
  readonly title: Text;
  readonly source: Citation;
  readonly columns: Readonly<Record<Exclude<keyof Row & string, keyof OfficialRow>, Column>>;
  readonly rows: readonly Row[];
  readonly errata: readonly Erratum<Row>[];
}

/** Marks what was written down as a table. */
const isTable = /* @__PURE__ */ Symbol('official table');

/** Writes an official table down, with the types of its rows. Nobody can change it. */
// @__NO_SIDE_EFFECTS__
export const officialTable = <const Row extends OfficialRow>(table: OfficialTable<Row>): OfficialTable<Row> =>
  deepFreeze({ ...table, [isTable]: true });

/** Whether something is an official table. */
export const isOfficialTable = (value: unknown): value is OfficialTable<OfficialRow> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, isTable);
