import type { Text } from '../../core/text.js';
import type { Refuse } from '../logic/rule.js';

/** What is not known in the rows of a list, by path: `meetings.2.present`. */
export const openIn = <Row extends object>(
  list: string,
  rows: readonly Row[],
  names: readonly (keyof Row & string)[],
): readonly string[] =>
  rows.flatMap((row, index) => names.filter(name => row[name] === undefined).map(name => `${list}.${index}.${name}`));

/** Refuses a row that comes twice, at the field by which it is told apart. */
export function eachOnce<Row extends object>(
  list: string,
  rows: readonly Row[],
  field: keyof Row & string,
  key: (row: Row) => string,
  accepted: Text,
  refuse: Refuse,
): void {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (seen.has(key(row))) refuse([list, index, field], row[field], accepted);
    seen.add(key(row));
  }
}
