import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/budget/index.js';
import { cdd } from '../../../src/official/index.js';
import { explain } from '../../../src/rules/explain.js';

const {
  activitiesOfProject,
  averagePerPost,
  averagePerUnit,
  budgetChange,
  budgetTree,
  expenditureCategory,
  firstOutput,
  operatingMoney,
  personnelPlan,
  planByCategory,
  projectDescription,
  shareOfBudget,
  wholeStructure,
} = fy2565;
const official = cdd.budget.fy2565;

const rounded = (text: unknown, decimals: number) => Number(String(text)).toFixed(decimals);

/** The printed tree as its errata correct it. */
const nodes = official.departmentTree.rows.map(({ code, parent, name, amount }, index) => ({
  code,
  name,
  ...(parent !== undefined && { parent }),
  amount:
    official.departmentTree.errata.find(({ row, column }) => row === index && column === 'amount')?.corrected ?? amount,
}));
const amountOf = (code: string) => nodes.find(node => node.code === code)?.amount as string;
const lost = (...codes: string[]) =>
  nodes.map(node => (codes.includes(node.code) ? { ...node, amount: undefined } : node));

describe("the department's budget on all levels", () => {
  it('adds up in all sixteen nodes that have parts', () => {
    const outcome = budgetTree({ nodes });
    expect(outcome.verdict).toBe('met');
    expect(outcome.criteria).toHaveLength(16);
    expect(outcome.nodes).toHaveLength(40);
    expect(outcome.wrong).toEqual([]);
  });

  it('has the nine shares that are printed', () => {
    const outcome = budgetTree({ nodes });
    const shares = official.departmentTree.rows.flatMap(({ code, share }) =>
      share === undefined ? [] : [[code, share]],
    );
    expect(shares).toHaveLength(9);
    expect(shares.map(([code]) => [code, rounded(outcome.nodes.find(node => node.code === code)?.percent, 2)])).toEqual(
      shares,
    );
  });

  it('does not add up as printed, in the three families that the diagram spoils', () => {
    const printed = official.departmentTree.rows.map(({ code, parent, amount }) => ({ code, parent, amount }));
    expect(budgetTree({ nodes: printed }).wrong).toEqual(['S2.1.1', 'S2.4', 'I3.5']);
  });

  it.each([
    ['S2.1.1.c', '137275500'],
    ['S2.4.1', '102689400'],
    ['I3.5.1', '289000000'],
    ['I3.5.2', '14364200'],
    ['S', '1333259500'],
    ['P', '2939062600'],
    ['CDD', '5003671000'],
  ])('gives the amount of %s where it cannot be read', (code, amount) => {
    expect(budgetTree({ nodes: lost(code) }).figures.map(({ id, value }) => [id, value])).toEqual([[code, amount]]);
  });

  it('gives every single amount that is lost, one at a time', () => {
    for (const { code, amount } of nodes) {
      expect(budgetTree({ nodes: lost(code) }).figures.map(({ id, value }) => [id, value])).toEqual([[code, amount]]);
    }
  });

  it('cannot tell two activities of one project that are both lost', () => {
    const outcome = budgetTree({ nodes: lost('S2.4.1', 'S2.4.2') });
    expect(outcome.figures).toEqual([]);
    expect(outcome.missing).toEqual(['nodes.17.amount', 'nodes.18.amount']);
  });

  it('by strategy comes to the 2,064,608,400 baht outside the plan of personnel', () => {
    const plans = official.planStrategies.rows;
    const strategies = [...new Set(plans.map(({ strategy }) => strategy))];
    const outcome = budgetTree({
      nodes: [
        { code: 'all' },
        ...strategies.map(code => ({ code, parent: 'all' })),
        ...plans.map(({ node, strategy }) => ({ code: node, parent: strategy, amount: amountOf(node) })),
      ],
    });
    expect(outcome.figures.map(({ value }) => value)).toEqual([
      '2064608400',
      '15425000',
      '59756000',
      '1981424100',
      '8003300',
    ]);
    expect(plans.map(({ plan }) => plan)).toEqual(
      plans.map(({ node }) => nodes.find(({ code }) => code === node)?.name),
    );
  });

  it('has no 100 baht in fractions: all of its amounts are multiples of that', () => {
    expect(nodes.filter(({ amount }) => !amount.endsWith('00'))).toEqual([]);
    expect(nodes.map(({ amount }) => fy2565.inMillions({ baht: amount }).isExact)).not.toContain(false);
  });
});

describe('plans by category of expenditure', () => {
  const printed = {
    cells: {
      strategic: { operating: 924_040_800, capital: 409_218_700 },
      integrated: { operating: 731_348_900 },
      personnel: { personnel: 2_683_299_300, operating: 255_763_300 },
    },
    rows: { strategic: 1_333_259_500, integrated: 731_348_900, personnel: 2_939_062_600 },
    columns: { personnel: 2_683_299_300, operating: 1_911_153_000, capital: 409_218_700 },
    total: 5_003_671_000,
  };

  it('agree with both margins', () => {
    expect(planByCategory(printed)).toMatchObject({ verdict: 'met', figures: [] });
  });

  it('have the shares that are printed, of categories and of plans', () => {
    const { amounts } = planByCategory(printed);
    const margin = (kind: 'row' | 'column') =>
      amounts.filter(each => each[kind] !== undefined && each[kind === 'row' ? 'column' : 'row'] === undefined);
    expect(margin('column').map(({ percent }) => rounded(percent, 2))).toEqual(['53.63', '38.20', '8.18']);
    expect(margin('row').map(({ percent }) => rounded(percent, 2))).toEqual(['26.65', '14.62', '58.74']);
  });

  it.each([
    ['strategic', 1_393_259_500],
    ['personnel', 2_959_062_600],
  ] as const)('show the misprint in the diagram of the %s plans, %s', (plan, amount) => {
    const outcome = planByCategory({ ...printed, rows: { ...printed.rows, [plan]: amount } });
    expect(outcome.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id)).toEqual([
      `rows.${plan}`,
      'rows',
    ]);
  });

  it('give any cell that is lost', () => {
    const cells = { ...printed.cells, personnel: { personnel: 2_683_299_300 } };
    expect(planByCategory({ ...printed, cells }).figures[0]).toMatchObject({
      id: 'cells.personnel.operating',
      value: '255763300',
    });
  });

  it('have no personnel money outside the plan of personnel', () => {
    const result = planByCategory.safe({ cells: { strategic: { personnel: 0 } } });
    expect(result).toMatchObject({ ok: false, error: { path: ['cells', 'strategic', 'personnel'] } });
  });
});

describe('the operating money', () => {
  const printed = {
    administration: 455_965_100,
    utilities: 71_664_000,
    activities: 1_377_319_100,
    training: 6_204_800,
  };

  it('is its four parts', () => {
    expect(operatingMoney({ ...printed, total: 1_911_153_000 }).verdict).toBe('met');
    expect(operatingMoney({ ...printed, total: 1_911_153_100 }).verdict).toBe('unmet');
    expect(operatingMoney(printed).total).toBe('1911153000');
  });
});

describe('the plan of government personnel', () => {
  const printed = {
    salaries: 2_632_002_300,
    wages: 28_785_900,
    employees: 22_511_100,
    personnel: 2_683_299_300,
    operating: 255_763_300,
    plan: 2_939_062_600,
  };

  it('is personnel money, of three items, and operating money', () => {
    expect(personnelPlan(printed).verdict).toBe('met');
    expect(personnelPlan({ ...printed, wages: 28_785_901 }).verdict).toBe('unmet');
    expect(personnelPlan({ ...printed, plan: 2_959_062_600 }).criteria.map(({ status }) => status)).toEqual([
      'met',
      'unmet',
    ]);
  });

  it('costs 385,980.69 a salaried post, and so on; 34 wage posts would cost 846,644 each', () => {
    const each = (amount: number, posts: number) => rounded(averagePerPost({ amount, posts }).average, 2);
    expect(each(printed.salaries, 6819)).toBe('385980.69');
    expect(each(printed.wages, 84)).toBe('342689.29');
    expect(each(printed.employees, 108)).toBe('208436.11');
    expect(each(printed.wages, 34)).toBe('846644.12');
    expect(averagePerPost({ amount: 1, posts: 0 }).average).toBeNull();
  });
});

describe('the first output', () => {
  const printed = {
    output: 827_462_100,
    operating: 690_186_600,
    management: 278_070_600,
    administration: 271_865_800,
    training: 6_204_800,
    data: 412_116_000,
  };

  it('has 137,275,500 baht for capital', () => {
    expect(firstOutput(printed).figures.map(({ id, value }) => [id, value])).toEqual([['capital', '137275500']]);
    expect(firstOutput({ ...printed, capital: 137_275_500 }).verdict).toBe('met');
  });

  it('has not the 146,781,500 baht of its capital items, nor the 137,278,200 of the diagram', () => {
    for (const capital of [146_781_500, 137_278_200]) {
      const outcome = firstOutput({ ...printed, capital });
      expect(outcome.criteria.map(({ status }) => status)).toEqual(['unmet', 'met', 'met']);
    }
  });
});

describe('a project against its activities', () => {
  const partsOf = (code: string) =>
    official.activityBudgets.rows
      .filter(({ node }) => node === code)
      .map(({ line, amount }) => ({ name: `${line}`, amount }));
  const remainder = (code: string) => activitiesOfProject({ total: amountOf(code), parts: partsOf(code) });

  it.each([
    ['S1.1', '0'],
    ['S1.2', '0'],
    ['S2.1.2', '116282000'],
    ['S2.2.1', '2814400'],
    ['S2.2.2', '0'],
    ['S2.3', '1800000'],
    ['S2.4.1', '14555200'],
    ['S2.4.2', '0'],
    ['I1.1', '2605400'],
    ['I2.1', '13200000'],
    ['I3.1', '14232200'],
    ['I3.2', '0'],
    ['I3.3', '157217600'],
    ['I3.4', '0'],
    ['I3.5.1', '238120000'],
    ['I3.5.2', '1710200'],
    ['I4.1', '4245700'],
  ])('%s has %s baht that no activity carries', (code, difference) => {
    const outcome = remainder(code);
    expect(outcome.difference).toBe(difference);
    expect(outcome.verdict).toBe('met');
  });

  it('is exceeded by 9,506,000 baht of capital items', () => {
    const parts = official.capitalItems.rows
      .filter(({ parent }) => parent === 'capital')
      .map(({ code, amount }) => ({ name: code, amount }));
    const outcome = activitiesOfProject({ total: 137_275_500, parts });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.difference).toBe('-9506000');
    expect(activitiesOfProject({ total: 146_781_500, parts }).verdict).toBe('met');
    expect(activitiesOfProject({ total: 146_781_499, parts }).verdict).toBe('unmet');
  });

  it('is open while an activity is not known', () => {
    const parts = [{ name: 'a', amount: 1 }, { name: 'b' }];
    expect(activitiesOfProject({ total: 2, parts }).verdict).toBe('unknown');
    expect(activitiesOfProject({ total: 0, parts }).verdict).toBe('unmet');
    expect(activitiesOfProject({ total: 2, parts: [] })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('of tourism comes to 318,000 baht a community', () => {
    const parts = partsOf('I2.1');
    const total = parts.reduce((sum, { amount }) => sum + Number(amount), 0);
    expect(String(averagePerUnit({ budget: total, units: 100 }).average)).toBe('318000');
  });

  it.each([
    ['I3.3', 73_792_800, '31.94'],
    ['I4', 3_757_600, '46.95'],
    ['S2.1.2', 116_282_000, '28.22'],
  ])('%s: %s baht are %s percent of it', (code, part, percent) => {
    expect(rounded(shareOfBudget({ part, whole: amountOf(code) }).percent, 2)).toBe(percent);
  });
});

describe('a budget for each unit of the target', () => {
  it.each([
    [7_812_000, 9, '868000'],
    [6_944_000, 8, '868000'],
    [45_000_000, 100, '450000'],
    [75_600_000, 60_000, '1260'],
    [39_401_600, 7036, '5600'],
    [36_587_200, 7036, '5200'],
    [36_587_200, 140_720, '260'],
    [40_808_800, 7036, '5800'],
    [72_900_000, 6000, '12150'],
    [14_555_200, 3308, '4400'],
    [2_814_400, 7036, '400'],
  ])('%s baht for %s are %s each', (budget, units, average) => {
    expect(String(averagePerUnit({ budget, units }).average)).toBe(average);
  });
});

describe("the change of the department's budget", () => {
  it('is a fall of 1,154,437,000 baht or 18.75 percent', () => {
    const outcome = budgetChange({ before: 6_158_108_000, after: 5_003_671_000, change: -1_154_437_000 });
    expect(outcome).toMatchObject({ agrees: 'met', direction: 'fall' });
    expect(rounded(outcome.percent, 2)).toBe('18.75');
  });

  it('gives the budget of FY2564 from the other two', () => {
    expect(budgetChange({ after: 5_003_671_000, change: -1_154_437_000 }).before).toBe('6158108000');
  });

  it('cannot be told of the categories: their amounts of FY2564 are not printed', () => {
    expect(budgetChange({ after: 1_911_153_000 }).missing).toEqual(['before', 'change']);
    expect(budgetChange({ after: 1_911_153_000, change: -1 }).missing).toEqual(['before']);
  });
});

describe('shares of the budget', () => {
  it.each([
    [2_683_299_300, '53.63'],
    [1_911_153_000, '38.20'],
    [409_218_700, '8.18'],
    [2_939_062_600, '58.74'],
    [8_003_300, '0.16'],
  ])('%s baht are %s percent of it', (part, percent) => {
    expect(rounded(shareOfBudget({ part, whole: 5_003_671_000 }).percent, 2)).toBe(percent);
  });
});

describe('the category of an expenditure', () => {
  it.each([
    ['salary', 'personnel'],
    ['government-employee', 'personnel'],
    ['staff-remuneration', 'operating'],
    ['house-rent', 'operating'],
    ['social-security', 'operating'],
    ['southern-border-remuneration', 'operating'],
    ['staff-training', 'operating'],
    ['durable-articles', 'capital'],
    ['utilities', 'operating'],
    ['utilities-renovation', 'capital'],
    ['project-structure', 'capital'],
  ] as const)('of %s is %s', (item, category) => {
    const outcome = expenditureCategory({ item });
    expect(outcome.category).toBe(category);
    expect(outcome.criteria.filter(({ status }) => status === 'met').map(({ id }) => id)).toEqual([category]);
    expect(expenditureCategory.decide({ item })).toBe(category);
  });

  it('is not known of what is not on the lists', () => {
    const outcome = expenditureCategory({});
    expect(outcome.missing).toEqual(['item']);
    expect(outcome.criteria.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(outcome).not.toHaveProperty('category');
    expect(expenditureCategory.decide({})).toBeUndefined();
    expect(expenditureCategory.safe({ item: 'subsidy' })).toMatchObject({ ok: false, error: { path: ['item'] } });
  });

  it('names 4 items of personnel, 10 of operating and 12 of capital money, in both languages', () => {
    const choices = expenditureCategory.rule.facts.item.choices ?? {};
    expect(Object.keys(choices)).toHaveLength(26);
    expect(new Set(Object.values(choices).map(({ th }) => th)).size).toBe(26);
  });
});

describe('the whole of outputs and projects', () => {
  const list = { outputs: 2, projects: 12, strategies: 4, strategicPlans: 2, integratedPlans: 4 };

  it('is 2 and 12, below six plans of four strategies', () => {
    expect(wholeStructure(list).verdict).toBe('met');
  });

  it.each(Object.keys(list) as (keyof typeof list)[])('lacks or exceeds its %s by one', name => {
    expect(wholeStructure({ ...list, [name]: list[name] - 1 })).toMatchObject({ verdict: 'unmet' });
    expect(wholeStructure({ ...list, [name]: list[name] + 1 })).toMatchObject({ verdict: 'unmet' });
    expect(wholeStructure({ ...list, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('is that of the printed tree', () => {
    const projects = nodes.filter(({ name }) => name.startsWith('โครงการ'));
    const outputs = nodes.filter(({ name }) => name.startsWith('ผลผลิต'));
    expect(wholeStructure({ ...list, outputs: outputs.length, projects: projects.length }).verdict).toBe('met');
    expect(official.structure.rows[0]).toMatchObject({ outputs: 2, projects: 12 });
  });
});

describe('the description of a project', () => {
  const whole = {
    budget: true,
    target: true,
    objectives: true,
    targetGroup: true,
    place: true,
    period: true,
    activities: true,
    quantity: true,
    quality: true,
    result: true,
  };

  it('is whole with a target, or with reason and need in its place', () => {
    expect(projectDescription(whole).verdict).toBe('met');
    expect(projectDescription({ ...whole, target: false, reason: true }).verdict).toBe('met');
    expect(projectDescription({ ...whole, target: false, reason: false }).verdict).toBe('unmet');
    expect(projectDescription({ ...whole, target: false }).missing).toEqual(['reason']);
  });

  it('says which heading it lacks', () => {
    const outcome = projectDescription({ ...whole, period: false });
    const told = (language: 'th' | 'en') => explain(outcome, { rule: projectDescription, language });
    expect(told('th')).toContain('✗ มีหัวข้อระยะเวลาดำเนินการ: ไม่ใช่');
    expect(told('en')).toContain('✗ its period is told: no');
  });

  it.each(Object.keys(whole).filter(name => name !== 'target'))('is not whole without %s', name => {
    expect(projectDescription({ ...whole, [name]: false }).verdict).toBe('unmet');
    expect(projectDescription({ ...whole, [name]: undefined }).missing).toEqual([name]);
  });
});
