import type { Text } from '../../../core/text.js';
import type { OfficialRow, OfficialTable } from '../../table.js';
import { tambonPlansByRegion } from './area-plans.js';
import { businessPlans } from './business.js';
import { councilQuality } from './councils.js';
import { interestRebate, loans, loansSinceStart } from './credit.js';
import { type FinanceRow, finances, financesOfFund, subsidyExpenses } from './finance.js';
import { governanceItems } from './governance.js';
import { temporaryHousing } from './housing.js';
import { leadersByRegion } from './leaders.js';
import type { PrintedCheck } from './printed-checks.js';
import { quarterlyTargets } from './quarterly-targets.js';
import { scorecard } from './scorecard.js';
import { welfareFundMoney } from './welfare-funds.js';

/** The columns of a table. */
type ColumnOf<Row> = Exclude<keyof Row & string, keyof OfficialRow>;

/** The printed figures among some cells. */
const printedIn = (cells: readonly unknown[]): readonly (number | string)[] =>
  cells.filter(cell => typeof cell === 'number' || typeof cell === 'string');

const spanOf = (rows: readonly OfficialRow[]): { readonly line: number; readonly until: number } => ({
  line: Math.min(...rows.map(({ line }) => line)),
  until: Math.max(...rows.map(({ line, until }) => until ?? line)),
});

const joined = (left: Text, right: Text): Text => ({ th: `${left.th} ${right.th}`, en: `${left.en}: ${right.en}` });

/** Each of these columns of figures: its last row is the sum of those before. */
const downwards = <Row extends OfficialRow>(
  { id, title, columns, rows }: OfficialTable<Row>,
  sums: readonly ColumnOf<Row>[],
  exact?: boolean,
): readonly PrintedCheck[] =>
  sums.map(column => ({
    id: `${id}-${column}`,
    label: joined(title, columns[column].label),
    kind: 'sum',
    printed: printedIn(rows.slice(-1).map(row => row[column]))[0],
    parts: printedIn(rows.slice(0, -1).map(row => row[column])),
    exact,
    ...spanOf(rows),
  }));

/** Each row: one column of figures is the sum of others. */
const across = <Row extends OfficialRow>(
  { id, title, rows }: OfficialTable<Row>,
  nameOf: (row: Row) => string,
  total: ColumnOf<Row>,
  parts: readonly ColumnOf<Row>[],
): readonly PrintedCheck[] =>
  rows.map((row, index) => ({
    id: `${id}-row-${index + 1}`,
    label: joined(title, { th: nameOf(row), en: nameOf(row) }),
    kind: 'sum',
    printed: printedIn([row[total]])[0],
    parts: printedIn(parts.map(part => row[part])),
    ...spanOf([row]),
  }));

/**
 * Quarters whose result is not printed though it counts in the next working target: the figures imply 475 and 19.
 * Elsewhere a quarter without a result had none.
 */
const unprintedResults: readonly string[] = ['2.1+2.2-Q1', '1.1-Q3'];

/** Working targets: the plan of the quarter, and what the one before left of its own working target. */
const workingTargets = (): readonly PrintedCheck[] =>
  quarterlyTargets.rows.flatMap((row, index): readonly PrintedCheck[] => {
    const before = quarterlyTargets.rows[index - 1];
    if (row.workingTarget === undefined || before === undefined) return [];
    const isUnprinted = unprintedResults.includes(`${before.plan}-${before.quarter}`);
    return [
      {
        id: `${quarterlyTargets.id}-${row.plan}-${row.quarter}`,
        label: joined(quarterlyTargets.title, {
          th: `แผน ${row.plan} เป้าดำเนินการ ${row.quarter}`,
          en: `plan ${row.plan}, working target of ${row.quarter}`,
        }),
        kind: 'identity',
        printed: row.workingTarget,
        plus: printedIn([row.planned, before.workingTarget ?? before.planned]),
        minus: isUnprinted ? [null] : printedIn([before.result]),
        ...spanOf([row]),
      },
    ];
  });

/** Outstanding loans: what was disbursed less what was repaid. */
const outstandingLoans = (): readonly PrintedCheck[] =>
  loansSinceStart.rows.map((row, index) => ({
    id: `${loansSinceStart.id}-outstanding-${index + 1}`,
    label: joined(loansSinceStart.title, { th: `${row.type} คงเหลือ`, en: `${row.type}, outstanding` }),
    kind: 'difference',
    printed: row.outstanding,
    from: row.disbursed,
    less: [row.repaid],
    ...spanOf([row]),
  }));

/** The years of a financial statement, by column. */
const years = [
  { column: 'fy2563', year: { th: 'ปี 2563', en: 'FY2563' } },
  { column: 'fy2562', year: { th: 'ปี 2562', en: 'FY2562' } },
] as const;

const assets = 'สินทรัพย์รวม';
const liabilities = 'หนี้สินรวม';
const netAssets = 'สินทรัพย์-สุทธิ';
const income = 'รวมรายได้';
const expense = 'รวมค่าใช้จ่าย';
const net = 'รายได้สูง (ต่ำ) กว่าค่าใช้จ่าย';
const totals: readonly string[] = [assets, liabilities, netAssets, income, expense, net];

/** The sums and remainders of a financial statement, for both years. */
const statement = ({ id, title, rows }: OfficialTable<FinanceRow>): readonly PrintedCheck[] =>
  years.flatMap(({ column, year }) => {
    const linesOf = (section: string) => rows.filter(row => row.section === section && !totals.includes(row.item));
    const amountOf = (item: string) => rows.find(row => row.item === item)?.[column];
    const about = (item: string) => ({
      id: `${id}-${column}-${item}`,
      label: joined(title, { th: `${item} ${year.th}`, en: `${item}, ${year.en}` }),
      printed: amountOf(item),
      ...spanOf(rows),
    });
    const sum = (item: string, section: string): PrintedCheck => ({
      ...about(item),
      kind: 'sum',
      parts: linesOf(section).map(row => row[column]),
    });
    const difference = (item: string, from: string, less: string): PrintedCheck => ({
      ...about(item),
      kind: 'difference',
      from: amountOf(from),
      less: printedIn([amountOf(less)]),
    });
    return [
      sum(assets, 'สินทรัพย์'),
      difference(netAssets, assets, liabilities),
      sum(income, 'รายได้'),
      sum(expense, 'ค่าใช้จ่าย'),
      difference(net, income, expense),
    ];
  });

const changesIn = ({ id, title, rows }: OfficialTable<FinanceRow>): readonly PrintedCheck[] =>
  rows.map((row, index) => ({
    id: `${id}-change-${index + 1}`,
    label: joined(title, { th: row.item, en: row.item }),
    kind: 'growth',
    printed: row.change,
    from: row.fy2562,
    to: row.fy2563,
    ...spanOf([row]),
  }));

/** The printed changes of both financial statements (ร้อยละเพิ่ม(ลด)). */
export const tableChanges = (): readonly PrintedCheck[] => [...changesIn(finances), ...changesIn(financesOfFund)];

/** What the report's tables print as sums, remainders and working targets. */
export const tableSums = (): readonly PrintedCheck[] => [
  ...downwards(tambonPlansByRegion, ['target', 'result']),
  ...workingTargets(),
  {
    id: `${scorecard.id}-weighted`,
    label: joined(scorecard.title, { th: 'คะแนนรวม', en: 'total score' }),
    kind: 'sum',
    printed: '100.00',
    parts: scorecard.rows.map(({ weighted }) => weighted),
    line: 247,
    until: 266,
  },
  {
    id: `${governanceItems.id}-weight`,
    label: joined(governanceItems.title, { th: 'น้ำหนักรวม', en: 'total weight' }),
    kind: 'sum',
    printed: 100,
    parts: governanceItems.rows.map(({ weight }) => weight),
    line: 289,
    until: 302,
  },
  {
    id: `${governanceItems.id}-passed`,
    label: joined(governanceItems.title, { th: 'ผ่านรวม', en: 'passed, total' }),
    kind: 'sum',
    printed: 100,
    parts: governanceItems.rows.filter(({ passed }) => passed).map(({ weight }) => weight),
    line: 289,
    until: 302,
  },
  ...downwards(leadersByRegion, ['target', 'q1', 'q2', 'q3', 'q4', 'total']),
  ...across(leadersByRegion, ({ region }) => region, 'total', ['q1', 'q2', 'q3', 'q4']),
  ...downwards(temporaryHousing, ['households']),
  ...downwards(businessPlans, ['production', 'marketing', 'services', 'total']),
  ...across(businessPlans, ({ region }) => region, 'total', ['production', 'marketing', 'services']),
  ...downwards(councilQuality, ['councils', 'surveyed', 'gradeA', 'gradeB', 'gradeC']),
  ...across(councilQuality, ({ region }) => region, 'surveyed', ['gradeA', 'gradeB', 'gradeC']),
  ...downwards(welfareFundMoney, ['amount'], true),
  ...downwards(interestRebate, ['organisations', 'rebate']),
  ...downwards(loans, ['organisations', 'communities', 'households', 'approved', 'disbursed']),
  ...downwards(loansSinceStart, [
    'organisations',
    'communities',
    'households',
    'approved',
    'disbursed',
    'repaid',
    'outstanding',
    'defaultOrganisations',
    'defaulted',
  ]),
  ...outstandingLoans(),
  ...downwards(subsidyExpenses, ['amount']),
  ...statement(finances),
  ...statement(financesOfFund),
];
