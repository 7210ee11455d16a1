import type { Text } from '../../core/text.js';
import type { Refuse } from './fact-type.js';

/** What is not known in the rows of a list, by path: `meetings.2.present`. */
export const openIn = <Row extends object>(
  list: string,
  rows: readonly Row[],
  names: readonly (keyof Row & string)[],
): readonly string[] =>
  rows.flatMap((row, index) => names.filter(name => row[name] === undefined).map(name => `${list}.${index}.${name}`));

/** Refuses a row that comes twice, at the field by which it is told apart, and gives what tells the rows apart. */
export function eachOnce<Row extends object>(
  list: string,
  rows: readonly Row[],
  field: keyof Row & string,
  key: (row: Row) => string,
  accepted: Text,
  refuse: Refuse,
): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const known = key(row);
    if (seen.has(known)) refuse([list, index, field], row[field], accepted);
    seen.add(known);
  }
  return seen;
}
