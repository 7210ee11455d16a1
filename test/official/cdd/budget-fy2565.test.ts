import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.js';
import { RuleInputError } from '../../../src/core/errors.js';
import { sum } from '../../../src/core/ratio.js';
import type { BudgetChecks } from '../../../src/official/cdd/budget-fy2565.js';
import { cdd } from '../../../src/official/index.js';
import type { OfficialRow, OfficialTable } from '../../../src/official/table.js';
import { audit as auditFigures } from '../../../src/rules/counting/audit.js';
import { isPrinted } from '../../citations/printed.js';
import { hasShared, sharedTable, sourceLines } from '../../shared.js';

const { audit, budgetChecks, ...rest } = cdd.budget.fy2565;
const tables = rest as unknown as Readonly<Record<string, OfficialTable<OfficialRow>>>;
const {
  activityBudgets,
  budgetGroups,
  capitalItems,
  departmentTree,
  diagramAmounts,
  diagramCapital,
  economicStructure,
  expenditureCategories,
  linkedBudgets,
  nationalPlans,
  operatingItems,
  planCategories,
  quarterTargets,
  strategyTotals,
} = cdd.budget.fy2565;

const amiss = (...parts: BudgetChecks[]) =>
  audit(...parts)
    .findings.filter(({ status }) => status !== 'agrees')
    .map(({ id, status, printed, expected }) => [id, status, printed, expected]);

describe.each(Object.entries(tables))('table %s', (_name, table) => {
  it('has columns for all of its cells, and errata that stand in its cells', () => {
    for (const { line, until = line, ...cells } of table.rows) {
      expect(Object.keys(cells).filter(name => !(name in table.columns))).toEqual([]);
      expect(until).toBeGreaterThanOrEqual(line);
    }
    for (const { row, column, printed, corrected, why } of table.errata) {
      expect(`${(table.rows[row] as unknown as Record<string, unknown>)[column]}`).toBe(printed);
      expect(corrected).not.toBe(printed);
      expect(why.th).toMatch(/[ก-๙]/);
      expect(why.en).not.toMatch(/^\s*$/);
    }
  });
});

it('the tables have ids of their own', () => {
  const ids = Object.values(tables).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(20);
});

describe('the audit of the printed figures', () => {
  it('finds one misprint and one share cut off in the national budget', () => {
    expect(amiss('national')).toEqual([
      ['A-01-capital', 'misprint', '624.399.9', '624399.9'],
      ['A-01-3.6-share', 'truncated', '3.22', '3.23'],
    ]);
    expect(audit('national').counts.agrees).toBe(44);
  });

  it("finds four amounts of the department's tree that only the diagram prints, and prints wrong", () => {
    expect(amiss('department')).toEqual([
      ['A-05-S2.1.1.c', 'misprint', '137278200', '137275500'],
      ['A-05-S2.4.1', 'misprint', '102000400', '102689400'],
      ['A-05-I3.5.1', 'misprint', '289100000', '289000000'],
      ['A-05-I3.5.2', 'misprint', '14344200', '14364200'],
    ]);
    expect(audit('department').counts.agrees).toBe(48);
  });

  it('finds that the capital items add up, to 9,506,000 baht too much by two ways of reckoning', () => {
    expect(amiss('capital')).toEqual([
      ['A-09-capital-of-output', 'misprint', '146781500', '137275500'],
      ['A-09-capital-of-department', 'misprint', '146781500', '137275500'],
      ['A-12-utilities', 'misprint', '708700', '703700'],
    ]);
    const { findings } = audit('capital');
    expect(findings.find(({ id }) => id === 'A-09-capital-of-output')?.difference?.toString()).toBe('9506000');
    expect(findings.find(({ id }) => id === 'A-09-capital-items')?.status).toBe('agrees');
  });

  it('finds the 13 misprints of the diagram', () => {
    expect(amiss('diagram')).toEqual([
      ['A-12-614-S', 'misprint', '1393259500', '1333259500'],
      ['A-12-615-P', 'misprint', '2959062600', '2939062600'],
      ['A-12-617-I2.1', 'misprint', '45010000', '45000000'],
      ['A-12-618-S2.1.1.c', 'misprint', '137278200', '137275500'],
      ['A-12-618-I3.1', 'misprint', '72950000', '72900000'],
      ['A-12-618-I3.2', 'misprint', '38362200', '33302200'],
      ['A-12-618-I3.3', 'misprint', '291010400', '231010400'],
      ['A-12-618-I3.5.1', 'misprint', '289100000', '289000000'],
      ['A-12-618-I3.5.2', 'misprint', '14344200', '14364200'],
      ['A-12-619-S2.4', 'misprint', '574632600', '374632600'],
      ['A-12-619-S2.4.1', 'misprint', '102000400', '102689400'],
      ['A-12-619-S2.4.2', 'misprint', '1943200', '271943200'],
      ['A-12-604-wage-posts', 'misprint', '34', '84'],
    ]);
    expect(audit('diagram').counts.agrees).toBe(25);
  });

  it('finds nothing in what Part 2 prints once more, nor in the quarters', () => {
    expect(amiss('repeated', 'quarters')).toEqual([]);
    expect(audit('repeated').counts.agrees).toBe(26);
    expect(audit('quarters').counts.agrees).toBe(12);
  });

  it('cannot check the total of the special master plan with its decimal commas, and without them it agrees', () => {
    expect(amiss('linked')).toEqual([['A-13-pandemic-as-printed', 'not-checkable', '74.1202', undefined]]);
    const why = audit('linked').findings.find(({ status }) => status === 'not-checkable')?.why.en;
    expect(why).toMatch(/14,3642.*45,0000.*7,8120.*6,9440/);
    expect(audit('linked').counts.agrees).toBe(3);
  });

  it('cannot check seven percentages without their base', () => {
    expect(amiss('without-base').map(([, status, printed]) => [status, printed])).toEqual([
      ['not-checkable', '17.87'],
      ['not-checkable', '13.84'],
      ['not-checkable', '4.04'],
      ['not-checkable', '27.55'],
      ['not-checkable', '52.69'],
      ['not-checkable', '10.69'],
      ['not-checkable', '44.73'],
    ]);
  });

  it('is of everything unless said otherwise, and each check has an id of its own', () => {
    const { findings, counts } = audit();
    expect(counts).toEqual({ agrees: 165, truncated: 1, 'rounding-of-parts': 0, misprint: 21, 'not-checkable': 8 });
    expect(new Set(findings.map(({ id }) => id)).size).toBe(195);
    expect(findings.every(({ source }) => source?.document.file === '004_5d18bda2820f2124.txt')).toBe(true);
    expect(auditFigures({ checks: budgetChecks('quarters') })).toEqual(audit('quarters'));
    expect(audit('quarters', 'linked').findings).toHaveLength(16);
  });

  it('refuses figures that there are not', () => {
    expect(() => audit('nation' as 'national')).toThrow(RuleInputError);
    expect(() => budgetChecks('nation' as 'national')).toThrow(RuleInputError);
  });

  it('names the misprints of the errata, and the errata those of the audit', () => {
    const misprints = audit('national', 'department', 'capital', 'diagram')
      .findings.filter(({ status }) => ['misprint', 'truncated'].includes(status))
      .map(({ printed, expected }) => `${printed} → ${expected}`);
    const corrected = [economicStructure, departmentTree, capitalItems, diagramAmounts, diagramCapital]
      .flatMap(table => table.errata.map(erratum => ({ ...erratum })))
      .filter(({ column }) => ['amount', 'share', 'posts'].includes(column))
      .map(erratum => `${erratum.printed} → ${erratum.corrected}`);
    expect(new Set(misprints)).toEqual(new Set(corrected));
  });

  it.skipIf(!hasShared)('checks figures that stand on their lines', () => {
    const lines = sourceLines('004_5d18bda2820f2124.txt');
    const absent = budgetChecks().flatMap(({ id, printed, source }) => {
      const text = (source?.lines ?? [])
        .flatMap(span => (typeof span === 'number' ? [lines[span]] : lines.slice(span[0], span[1] + 1)))
        .join('\n');
      return isPrinted(printed as string, text) ? [] : [`${id}: ${printed}`];
    });
    expect(absent).toEqual([]);
  });
});

describe('the misprints of the budget', () => {
  const printedWrong = (table: OfficialTable<OfficialRow>) =>
    table.errata.map(({ row, printed, corrected }) => [table.rows[row]?.line, printed, corrected]);
  const erratum = (name: string) => printedWrong(tables[name] as OfficialTable<OfficialRow>);

  it('are listed with the lines that print them', () => {
    expect(erratum('economicStructure')).toEqual([
      [308, '624.399.9', '624399.9'],
      [310, '3.22', '3.23'],
    ]);
    expect(erratum('budgetGroups')).toEqual([[320, 'งบประมาณรายจ่ายบุคลากร', 'งบประมาณรายจ่ายบูรณาการ']]);
    expect(erratum('strategyTotals').map(([line]) => line)).toEqual([394]);
    expect(erratum('planCategories')).toEqual([[688, 'งบประมาณ', 'งบบุคลากร']]);
    expect(erratum('structure')).toEqual([[1167, '2', undefined]]);
    expect(erratum('capitalItems')).toEqual([[1213, '146781500', '137275500']]);
    expect(erratum('diagramCapital')).toEqual([[608, '708700', '703700']]);
    expect(erratum('diagramAmounts').map(([line]) => line)).toEqual([
      604, 614, 615, 617, 618, 618, 618, 618, 618, 618, 619, 619, 619,
    ]);
    expect(erratum('linkedBudgets').map(([line, printed]) => [line, printed])).toEqual([
      [593, '14,3642'],
      [593, '45,0000'],
      [593, '7,8120'],
      [593, '6,9440'],
      [594, '14,3642'],
      [594, '45,0000'],
      [594, '14,7560'],
    ]);
    expect(erratum('otopRegister')).toEqual([[1076, 'สหกรณ์', 'คงเหลือ']]);
    expect(erratum('budgetShares')).toEqual([[5352, '18.75', undefined]]);
  });
});

describe('the capital items of the diagram', () => {
  it('come to 136,442,500 baht without those of another project', () => {
    expect(sum(diagramCapital.rows.slice(0, 11).map(({ amount }) => new Decimal(amount))).toString()).toBe('136442500');
  });
});

describe.skipIf(!hasShared)('the tables are those that were transcribed', () => {
  const right = <Row extends OfficialRow>(table: OfficialTable<Row>, index: number, column: keyof Row & string) =>
    table.errata.find(each => each.row === index && each.column === column)?.corrected ??
    `${table.rows[index]?.[column]}`;
  const all = <Row extends OfficialRow>(table: OfficialTable<Row>, column: keyof Row & string) =>
    table.rows.map((_, index) => right(table, index, column));
  const decimals = (values: readonly (string | undefined)[]) => values.map(value => new Decimal(value ?? 0).toString());

  it('of the nation', () => {
    const economic = sharedTable('A-01-national-economic-structure.csv');
    expect(decimals(all(economicStructure, 'amount'))).toEqual(
      decimals(economic.map(row => row['fy2565_million_baht'])),
    );
    const groups = sharedTable('A-02-national-budget-groups.csv');
    expect(budgetGroups.rows.map(({ number, amount, share }) => [number, amount, share])).toEqual(
      groups.map(row => [row['code'], row['amount_million_baht'], row['share_pct_printed']]),
    );
    const plans = sharedTable('A-03-national-plans-by-strategy.csv');
    expect(nationalPlans.rows).toHaveLength(68);
    expect(nationalPlans.rows.map(({ line }) => `${line}`)).toEqual(plans.map(row => row['source_line']));
    const strategies = sharedTable('A-04-national-strategy-totals.csv');
    expect(strategyTotals.rows.map(({ amount, share }) => [amount, share])).toEqual(
      strategies.map(row => [row['amount_million_baht_printed'], row['share_pct_printed']]),
    );
  });

  it('of the department', () => {
    const tree = sharedTable('A-05-cdd-budget-rollup-tree.csv');
    expect(departmentTree.rows.map(({ code, parent = '' }) => [code, parent])).toEqual(
      tree.map(row => [row['code'], row['parent_code']]),
    );
    expect(all(departmentTree, 'amount')).toEqual(tree.map(row => row['amount_baht']));
    expect(departmentTree.rows.map(({ share = '' }) => share)).toEqual(
      tree.map(row => row['share_of_cdd_pct_printed']),
    );
    const categories = sharedTable('A-07-cdd-by-expenditure-category.csv');
    expect(expenditureCategories.rows.map(({ category, amount, share }) => [category, amount, share])).toEqual(
      categories.map(row => [row['category_th'], row['amount_baht'], row['share_pct_printed']]),
    );
    const matrix = sharedTable('A-06-cdd-plan-by-category-matrix.csv').slice(0, 3);
    const cells = matrix.flatMap(row =>
      ['personnel_budget_baht', 'operating_budget_baht', 'capital_budget_baht'].map(column => row[column]),
    );
    expect(new Set(planCategories.rows.map(({ amount }) => amount))).toEqual(
      new Set(cells.filter(cell => cell !== '0')),
    );
    const capital = sharedTable('A-09-output1-capital-budget.csv');
    expect(capitalItems.rows.slice(1).map(({ amount }) => amount)).toEqual(
      capital.slice(0, -1).map(row => row['amount_baht']),
    );
    expect(
      operatingItems.rows
        .slice(2)
        .map(({ amount }) => amount)
        .toReversed(),
    ).toEqual(
      sharedTable('A-08-cdd-operating-breakdown.csv')
        .slice(2)
        .map(row => row['amount_baht']),
    );
  });

  it('of quarters, of national plans and of activities', () => {
    const quarters = sharedTable('A-10-quarterly-disbursement-targets.csv');
    expect(
      quarterTargets.rows.map(({ government, departmentCumulative, plan, planCumulative }) => [
        government,
        departmentCumulative,
        plan,
        planCumulative,
      ]),
    ).toEqual(
      quarters.map(row => [
        row['government_target_pct'],
        row['department_target_cum_pct'],
        row['department_plan_pct'],
        row['department_plan_cum_pct'],
      ]),
    );
    const linked = sharedTable('A-13-strategic-linkage-budgets.csv');
    expect(all(linkedBudgets, 'amount').slice(0, 8)).toEqual(linked.map(row => row['amount_million_baht_4dp']));
    const projects = sharedTable('A-16-project-vs-part3-activities.csv');
    const sums = new Map<string, Decimal>();
    for (const { node, amount } of activityBudgets.rows)
      sums.set(node, (sums.get(node) ?? new Decimal(0)).plus(amount));
    expect([...sums.values()].map(String)).toEqual(projects.map(row => row['sum_of_part3_activity_budgets_baht']));
  });
});
