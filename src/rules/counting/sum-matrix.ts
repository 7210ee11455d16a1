import type { DecimalInput, Exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { record } from '../logic/fact.js';
import type { Verdict } from '../logic/node.js';
import type { Named, Rule, Shaped } from '../logic/rule.js';
import {
  amountHolds,
  amountIn,
  amountsIn,
  type Equation,
  type SumsOutcome,
  said,
  shareOf,
  sumOf,
  sumsRule,
} from './sums.js';

/** A cell, a margin or the total of a matrix as it came out. */
export interface MatrixAmountOutcome {
  /** Absent for the margin of a column and for the total. */
  readonly row?: string;
  /** Absent for the margin of a row and for the total. */
  readonly column?: string;
  readonly label: Text;
  /** As given, or as it follows from the others; absent while neither is known. */
  readonly amount?: DecimalText;
  /** Whether it follows from the others. */
  readonly follows: boolean;
  /** Percent of the total, unrounded; `null` where that is 0, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
}

/** A matrix of amounts with both margins: each row, each column, all rows together and all columns together are criteria. */
export interface SumMatrixOutcome extends SumsOutcome {
  /** Cells, row margins, column margins and the total, in this order. */
  readonly amounts: readonly MatrixAmountOutcome[];
}

type AmountInput = DecimalInput | undefined;

/** What a matrix takes: its cells by row and column, its margins and its total, as far as they are known. */
export interface SumMatrixInput<Row extends string, Column extends string> {
  readonly cells?: { readonly [R in Row]?: { readonly [C in Column]?: AmountInput } | undefined } | undefined;
  readonly rows?: { readonly [R in Row]?: AmountInput } | undefined;
  readonly columns?: { readonly [C in Column]?: AmountInput } | undefined;
  readonly total?: AmountInput;
}

/** A rule that holds a matrix against both its margins. */
export type SumMatrix<Row extends string, Column extends string> = Rule<
  SumMatrixInput<Row, Column>,
  Named<SumMatrixOutcome, 'total' | `cells.${Row}.${Column}` | `rows.${Row}` | `columns.${Column}`>,
  Verdict
>;

/** A matrix's definition: its rows and columns in printed order, and the cells that there are not. */
export interface SumMatrixDefinition<Row extends string, Column extends string> extends Shaped {
  readonly unit: Unit;
  readonly rows: { readonly [R in Row]: Text };
  readonly columns: { readonly [C in Column]: Text };
  /** The columns that a row has nothing in: they are not asked for. */
  readonly without?: { readonly [R in NoInfer<Row>]?: readonly NoInfer<Column>[] };
}

/** Something in a matrix that has an amount: a cell, the margin of a row or of a column, or the total. */
interface Place {
  readonly path: string;
  readonly label: Text;
  readonly row: string | undefined;
  readonly column: string | undefined;
}

const whole: Text = { th: 'รวมทั้งสิ้น', en: 'the total' };
const both = (left: Text, right: Text): Text => ({ th: `${left.th} ${right.th}`, en: `${left.en}, ${right.en}` });
const marginOf = ({ th, en }: Text): Text => ({ th: `รวม${th}`, en: `${en}, together` });

/**
 * Makes a rule that holds a table of amounts against both its margins (ตารางสองทาง ผลรวมแถวและผลรวมคอลัมน์): each row
 * and each column is the sum of its cells, and the total that of the rows and that of the columns. What is missing
 * follows from the others as far as they tell; it stays open, since what is known later may be something else. Amounts
 * are not negative; baht are exact to the satang, and what is counted is whole.
 *
 * @th
 * สร้างกติกาตารางสองทาง ตรวจผลรวมทุกแถวและทุกคอลัมน์ จำนวนที่ขาดจะคำนวณให้เท่าที่จำนวนอื่นบอกได้
 *
 * @throws Error the definition is wrong: a row or a column without a cell
 * @example
 * ```ts
 * import { cite, sumMatrix } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const money = sumMatrix({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'money',
 *   title: { th: 'เงิน', en: 'Money' },
 *   source: cite(document)(1),
 *   unit: 'baht',
 *   rows: { north: { th: 'เหนือ', en: 'north' }, south: { th: 'ใต้', en: 'south' } },
 *   columns: { wages: { th: 'ค่าจ้าง', en: 'wages' }, works: { th: 'งาน', en: 'works' } },
 * });
 * const outcome = money({
 *   cells: { north: { wages: 1, works: 2 }, south: { wages: 3 } },
 *   rows: { north: 3, south: 7 },
 *   columns: { wages: 4, works: 6 },
 *   total: 10,
 * });
 * outcome.missing; // ['cells.south.works']
 * outcome.figures.map(({ id, value }) => [id, value]); // [['cells.south.works', '4']]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function sumMatrix<const Row extends string, const Column extends string>(
  definition: SumMatrixDefinition<Row, Column>,
): SumMatrix<Row, Column> {
  const { rows, columns, without = {}, ...rule } = definition;
  const { unit } = rule;
  const [down, across] = [Object.entries<Text>(rows), Object.entries<Text>(columns)];
  const left = without as Readonly<Record<string, readonly string[] | undefined>>;
  const ofRow = (row: string) => across.filter(([column]) => !left[row]?.includes(column));
  const place = (path: string, label: Text, row?: string, column?: string): Place => ({ path, row, column, label });
  const cells = down.flatMap(([row, label]) =>
    ofRow(row).map(([column, each]) => place(`cells.${row}.${column}`, both(label, each), row, column)),
  );
  const ofRows = down.map(([row, label]) => place(`rows.${row}`, marginOf(label), row));
  const ofColumns = across.map(([column, label]) => place(`columns.${column}`, marginOf(label), undefined, column));
  /** Everything that has an amount. */
  const places = [...cells, ...ofRows, ...ofColumns, place('total', whole)];

  const sumIs = (id: string, label: Text, of: readonly Place[], total = id): Equation => ({
    id,
    label,
    left: [total],
    right: of.map(({ path }) => path),
    how: () => ({ th: `ตามผลรวมของ ${label.th}`, en: `as the sum asks: ${label.en}` }),
  });
  const equations = [
    ...[...ofRows, ...ofColumns].map(({ path, label, row, column }) => {
      const its = cells.filter(cell => cell.row === row || cell.column === column);
      return sumIs(path, label, its);
    }),
    sumIs('rows', { th: 'รวมทุกแถว', en: 'all rows together' }, ofRows, 'total'),
    sumIs('columns', { th: 'รวมทุกคอลัมน์', en: 'all columns together' }, ofColumns, 'total'),
  ];
  if (equations.some(({ right }) => right.length === 0)) throw new Error('chumchon: a row or a column has no cell');
  const facts = {
    cells: record(
      { th: 'จำนวนในแต่ละช่อง', en: 'the cells' },
      Object.fromEntries(
        down.map(([row, label]) => [row, record(label, amountsIn(unit, Object.fromEntries(ofRow(row))))]),
      ),
    ),
    rows: record({ th: 'ผลรวมของแถว', en: 'the sums of the rows' }, amountsIn(unit, rows)),
    columns: record({ th: 'ผลรวมของคอลัมน์', en: 'the sums of the columns' }, amountsIn(unit, columns)),
    total: amountIn(unit, whole),
  };
  const givenAt = (path: string, values: unknown): Exact | undefined =>
    path.split('.').reduce((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], values) as
      | Exact
      | undefined;

  return sumsRule<typeof facts, SumMatrixOutcome>(
    { ...rule, equations: said(equations), facts },
    {
      shape: 'sumMatrix',
      holds: {
        amounts: {
          label: { th: 'จำนวนในตาราง', en: 'amounts of the table' },
          of: {
            row: { label: { th: 'แถว', en: 'row' }, words: rows },
            column: { label: { th: 'คอลัมน์', en: 'column' }, words: columns },
            ...amountHolds(unit),
            follows: { label: { th: 'คำนวณจากจำนวนอื่น', en: 'follows from the others' } },
          },
        },
      },
    },
    (values: unknown) => ({
      amounts: new Map(places.map(({ path, label }) => [path, { label, given: givenAt(path, values) }])),
      equations,
    }),
    balanced => ({
      amounts: places.map(({ path, ...place }) => ({
        ...place,
        amount: sumOf([path], balanced),
        follows: balanced.follows.has(path),
        percent: shareOf(balanced.values.get(path), balanced.values.get('total')),
      })),
    }),
  ) as unknown as SumMatrix<Row, Column>;
}
