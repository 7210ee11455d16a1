import type { Decimal, DecimalInput, Exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { type Facts, record } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { amountIn, balance, type Equation, equationOutcome, shareOf, sumWords } from './equations.js';

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

/** A matrix of amounts with both margins. */
export interface SumMatrixOutcome {
  /** Whether every margin is the sum of its cells, and the total that of the rows and that of the columns. */
  readonly verdict: Verdict;
  /** Each row, each column, all rows together and all columns together: what they come to, and what is asked. */
  readonly criteria: readonly CriterionOutcome[];
  /** Cells, row margins, column margins and the total, in this order. */
  readonly amounts: readonly MatrixAmountOutcome[];
  /** The amounts that were not given and follow from the others. */
  readonly figures: readonly FigureOutcome[];
  /** The amounts that were not given and can still change the verdict, by path. */
  readonly missing: readonly string[];
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
  Named<SumMatrixOutcome>,
  Verdict
>;

/** A matrix's definition: its rows and columns in printed order, and the cells that there are not. */
export interface SumMatrixDefinition<Row extends string, Column extends string>
  extends Omit<RuleDefinition<never>, 'facts'> {
  readonly unit: Unit;
  readonly rows: { readonly [R in Row]: Text };
  readonly columns: { readonly [C in Column]: Text };
  /** The columns that a row has nothing in: they are not asked for. */
  readonly without?: { readonly [R in NoInfer<Row>]?: readonly NoInfer<Column>[] };
}

type Amounts = Readonly<Record<string, Exact | undefined>>;
interface Values {
  readonly cells: Readonly<Record<string, Amounts | undefined>> | undefined;
  readonly rows: Amounts | undefined;
  readonly columns: Amounts | undefined;
  readonly total: Exact | undefined;
}

/** A place in a matrix: the path of its fact, and what it is called. */
interface Place {
  readonly path: string;
  readonly row?: string;
  readonly column?: string;
  readonly label: Text;
}

const whole: Text = { th: 'รวมทั้งสิ้น', en: 'the total' };
const both = (left: Text, right: Text): Text => ({ th: `${left.th} ${right.th}`, en: `${left.en}, ${right.en}` });
const marginOf = ({ th, en }: Text): Text => ({ th: `รวม${th}`, en: `${en}, together` });

const told = {
  shape: 'sum-matrix',
  holds: {
    verdict: { label: { th: 'ผลรวม', en: 'the sums' }, words: sumWords },
    amounts: {
      label: { th: 'จำนวนในตาราง', en: 'amounts of the table' },
      of: { percent: { label: { th: 'ร้อยละของยอดรวม', en: 'percent of the total' }, unit: 'percent' } },
    },
  },
} as const;

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
  const { unit, rows, columns, without = {}, ...rule } = definition;
  const rowIds = Object.keys(rows) as Row[];
  const columnIds = Object.keys(columns) as Column[];
  const left = without as { readonly [R in Row]?: readonly Column[] };
  const cellsOf = (row: Row): readonly Column[] => columnIds.filter(column => !left[row]?.includes(column));
  const holding = (column: Column): readonly Row[] => rowIds.filter(row => cellsOf(row).includes(column));
  if (rowIds.some(row => cellsOf(row).length === 0) || columnIds.some(column => holding(column).length === 0)) {
    throw new Error('chumchon: a row or a column has no cell');
  }

  const cell = (row: string, column: string) => `cells.${row}.${column}`;
  const places: readonly Place[] = [
    ...rowIds.flatMap(row =>
      cellsOf(row).map(column => ({ path: cell(row, column), row, column, label: both(rows[row], columns[column]) })),
    ),
    ...rowIds.map(row => ({ path: `rows.${row}`, row, label: marginOf(rows[row]) })),
    ...columnIds.map(column => ({ path: `columns.${column}`, column, label: marginOf(columns[column]) })),
    { path: 'total', label: whole },
  ];
  const equations: readonly { readonly label: Text; readonly equation: Equation }[] = [
    ...rowIds.map(row => ({
      label: marginOf(rows[row]),
      equation: { id: `rows.${row}`, left: [`rows.${row}`], right: cellsOf(row).map(column => cell(row, column)) },
    })),
    ...columnIds.map(column => ({
      label: marginOf(columns[column]),
      equation: {
        id: `columns.${column}`,
        left: [`columns.${column}`],
        right: holding(column).map(row => cell(row, column)),
      },
    })),
    {
      label: { th: 'รวมทุกแถว', en: 'all rows together' },
      equation: { id: 'rows', left: ['total'], right: rowIds.map(row => `rows.${row}`) },
    },
    {
      label: { th: 'รวมทุกคอลัมน์', en: 'all columns together' },
      equation: { id: 'columns', left: ['total'], right: columnIds.map(column => `columns.${column}`) },
    },
  ];

  const margins = (label: Text, ids: readonly string[], labels: Readonly<Record<string, Text>>) =>
    record(label, Object.fromEntries(ids.map(id => [id, amountIn(unit, labels[id] as Text)])));
  const facts: Facts = {
    cells: record(
      { th: 'จำนวนในแต่ละช่อง', en: 'the cells' },
      Object.fromEntries(rowIds.map(row => [row, margins(rows[row], cellsOf(row), columns)])),
    ),
    rows: margins({ th: 'ผลรวมของแถว', en: 'the sums of the rows' }, rowIds, rows),
    columns: margins({ th: 'ผลรวมของคอลัมน์', en: 'the sums of the columns' }, columnIds, columns),
    total: amountIn(unit, whole),
  };

  const givenIn = ({ cells, rows: ofRows, columns: ofColumns, total }: Values, { path, row, column }: Place) => {
    if (path === 'total') return total;
    if (row === undefined) return ofColumns?.[column as string];
    return column === undefined ? ofRows?.[row] : cells?.[row]?.[column];
  };

  const work = (values: unknown) => {
    const given = new Map(
      places.flatMap(place => {
        const amount = givenIn(values as Values, place);
        return amount === undefined ? [] : [[place.path, amount] as const];
      }),
    );
    return balance(
      equations.map(({ equation }) => equation),
      given,
    );
  };

  return defineRule<Facts, SumMatrixOutcome, Verdict>(
    { ...rule, facts },
    {
      outcome: values => {
        const balanced = work(values);
        const total = balanced.values.get('total');
        return {
          verdict: balanced.verdict,
          criteria: equations.map(({ label, equation }) => equationOutcome(equation, label, balanced, definition)),
          amounts: places.map(({ path, row, column, label }) => {
            const amount = balanced.values.get(path);
            return present<MatrixAmountOutcome>({
              row,
              column,
              label,
              amount: amount && decimalText(amount),
              follows: balanced.follows.has(path),
              percent: shareOf(amount, total),
            });
          }),
          figures: places.flatMap(({ path, label }) => {
            const by = equations.find(({ equation }) => equation.id === balanced.follows.get(path));
            if (by === undefined) return [];
            const how: Text = { th: `ตามผลรวมของ ${by.label.th}`, en: `as the sum asks: ${by.label.en}` };
            const value = decimalText(balanced.values.get(path) as Decimal);
            return [{ id: path, label, value, unit, how, source: rule.source }];
          }),
          missing: balanced.missing,
        };
      },
      decide: values => work(values).verdict,
    },
    told,
  ) as unknown as SumMatrix<Row, Column>;
}
