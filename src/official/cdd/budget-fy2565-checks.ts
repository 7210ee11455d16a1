import { guideline } from '../../cdd/guideline-fy2565.js';
import { oneOf, take } from '../../core/argument.js';
import { cite } from '../../core/citation.js';
import { Decimal } from '../../core/decimal.js';
import type { Text } from '../../core/text.js';
import { audit as auditFigures, type FigureAudit, type FigureCheck } from '../../rules/counting/audit.js';
import type { OfficialRow, OfficialTable } from '../table.js';
import { activityBudgets } from './budget-fy2565-activities.js';
import { budgetShares, capitalItems } from './budget-fy2565-capital.js';
import { expenditureCategories, operatingItems, planCategories } from './budget-fy2565-categories.js';
import { departmentTotals, departmentTree } from './budget-fy2565-department.js';
import { diagramAmounts, diagramCapital } from './budget-fy2565-diagram.js';
import { budgetGroups, economicStructure, nationalFrame, strategyTotals } from './budget-fy2565-national.js';
import { nationalPlans } from './budget-fy2565-plans.js';
import { linkedBudgets, otopRegister, quarterTargets } from './budget-fy2565-spending.js';

/** A printed figure, how it follows from others, and the line that it is printed on. */
type Printed = FigureCheck & { readonly line: number; readonly until?: number };

type Cell = string | number | undefined;

const label = (th: string, en: string): Text => ({ th, en });
const titled = ({ title }: { readonly title: Text }, th: string, en = th): Text =>
  label(`${title.th} ${th}`, `${title.en}: ${en}`);

/** A cell as it should stand: as printed, or as its erratum corrects it. */
const right = <Row extends OfficialRow>(
  { rows, errata }: OfficialTable<Row>,
  index: number,
  column: keyof Row & string,
): string => {
  const corrected = errata.find(erratum => erratum.row === index && erratum.column === column)?.corrected;
  return corrected ?? `${rows[index]?.[column] as Cell}`;
};

const rightOf = <Row extends OfficialRow>(table: OfficialTable<Row>, column: keyof Row & string): readonly string[] =>
  table.rows.map((_, index) => right(table, index, column));

const spanOf = ({ line, until }: OfficialRow) => ({ line, ...(until !== undefined && { until }) });

const less = (whole: string, part: string): string => new Decimal(whole).minus(part).toFixed();
const size = (value: string): string => value.replace('-', '');

const nationalTotal = '3100000';
const overlap = 6;
const structureRows = [1, 2, 3, 4, 5];

const economic = (): readonly Printed[] => {
  const table = economicStructure;
  const amounts = rightOf(table, 'amount');
  const before = table.rows.map(({ change }, index) => change && less(amounts[index] as string, change));
  return [
    {
      id: 'A-01-frame',
      label: nationalFrame.title,
      kind: 'sum',
      printed: nationalFrame.rows[0]?.amount,
      parts: nationalFrame.rows.slice(1).map(({ amount }) => amount),
      line: 298,
    },
    {
      id: 'A-01-total',
      label: table.title,
      kind: 'identity',
      printed: table.rows[0]?.amount,
      plus: structureRows.map(index => amounts[index] as string),
      minus: [amounts[overlap] as string],
      line: 300,
    },
    {
      id: 'A-01-capital',
      label: titled(table, 'รายจ่ายลงทุน', 'capital expenditure'),
      kind: 'identity',
      printed: table.rows[4]?.amount,
      plus: [nationalTotal, amounts[overlap] as string],
      minus: [1, 2, 3, 5].map(index => amounts[index] as string),
      line: 308,
    },
    ...table.rows.flatMap((row, index): readonly Printed[] => {
      const about = { kind: 'percent', ...spanOf(row) } as const;
      const was = before[index];
      return [
        ...(row.share === undefined
          ? []
          : [
              {
                ...about,
                id: `A-01-${row.number}-share`,
                label: titled(table, `${row.item} ร้อยละของวงเงิน`, `${row.item}, percent of the budget`),
                printed: row.share,
                part: amounts[index] as string,
                whole: nationalTotal,
              },
            ]),
        ...(row.change === undefined || was === undefined
          ? []
          : [
              {
                ...about,
                id: `A-01-${row.number}-change`,
                label: titled(table, `${row.item} ร้อยละที่เปลี่ยนแปลง`, `${row.item}, change in percent`),
                printed: row.changePercent as string,
                part: size(row.change),
                whole: was,
              },
            ]),
        ...(row.shareFy2564 === undefined || was === undefined
          ? []
          : [
              {
                ...about,
                id: `A-01-${row.number}-share-fy2564`,
                label: titled(table, `${row.item} ร้อยละของวงเงินปี 2564`, `${row.item}, percent of the budget of FY2564`),
                printed: row.shareFy2564,
                part: was,
                whole: before[0] as string,
              },
            ]),
      ];
    }),
  ];
};

/** The amounts of the plans whose name begins so. */
const plansNamed = (beginning: string): readonly string[] =>
  nationalPlans.rows.filter(({ plan }) => plan.startsWith(beginning)).map(({ amount }) => amount);

const groupsAndPlans = (): readonly Printed[] => {
  const group = (number: string) => budgetGroups.rows.find(row => row.number === number);
  const identity = (number: string, plus: readonly string[], minus: readonly string[] = []): Printed => ({
    id: `A-08-${number}`,
    label: titled(budgetGroups, `ข้อ ${number} เทียบกับแผนงาน`, `group ${number} against the plans`),
    kind: 'identity',
    printed: group(number)?.amount,
    plus,
    minus,
    line: group(number)?.line as number,
  });
  return [
    {
      id: 'A-02-total',
      label: budgetGroups.title,
      kind: 'sum',
      printed: nationalTotal,
      parts: budgetGroups.rows.map(({ amount }) => amount),
      line: 314,
    },
    ...budgetGroups.rows.map(
      ({ number, amount, share, line }): Printed => ({
        id: `A-02-${number}-share`,
        label: titled(budgetGroups, `ข้อ ${number}`, `group ${number}`),
        kind: 'percent',
        printed: share,
        part: amount,
        whole: nationalTotal,
        line,
      }),
    ),
    identity('4.3', plansNamed('แผนงานบูรณาการ')),
    identity('4.4', plansNamed('แผนงานบุคลากรภาครัฐ')),
    identity('4.6', plansNamed('แผนงานบริหารจัดการหนี้ภาครัฐ')),
    identity('4.7', plansNamed('แผนงานรายจ่ายเพื่อชดใช้เงินคงคลัง')),
    identity('4.8', plansNamed('แผนงานรายจ่ายเพื่อชดใช้เงินทุนสำรองจ่าย')),
    identity(
      '4.1',
      ['แผนงานยุทธศาสตร์', 'แผนงานพื้นฐาน', 'แผนงานบริหารเพื่อรองรับ'].flatMap(plansNamed),
      ['4.2', '4.5'].map(number => group(number)?.amount as string),
    ),
  ];
};

const strategies = (): readonly Printed[] => [
  {
    id: 'A-04-total',
    label: strategyTotals.title,
    kind: 'sum',
    printed: nationalTotal,
    parts: strategyTotals.rows.map(({ amount }) => amount),
    line: 314,
  },
  ...strategyTotals.rows.flatMap(({ strategy, name, amount, share, ...row }): readonly Printed[] => [
    {
      id: `A-04-${strategy}`,
      label: titled(strategyTotals, name),
      kind: 'sum',
      printed: amount,
      parts: nationalPlans.rows.filter(plan => plan.strategy === strategy).map(plan => plan.amount),
      ...spanOf(row),
    },
    {
      id: `A-04-${strategy}-share`,
      label: titled(strategyTotals, `${name} ร้อยละของวงเงิน`, `${name}, percent of the budget`),
      kind: 'percent',
      printed: share,
      part: amount,
      whole: nationalTotal,
      ...spanOf(row),
    },
  ]),
  {
    id: 'R-A-09-plans',
    label: label('จำนวนแผนงาน', 'how many plans'),
    kind: 'sum',
    printed: 63,
    parts: [11, 41, 1, 6, 4],
    line: 630,
  },
];

const departmentTotal = '5003671000';
const node = (code: string): string =>
  right(
    departmentTree,
    departmentTree.rows.findIndex(row => row.code === code),
    'amount',
  );
const below = (code: string): readonly string[] =>
  departmentTree.rows.filter(({ parent }) => parent === code).map(each => each.code);

const totals = (): readonly Printed[] => [
  {
    id: 'A-38-change',
    label: departmentTotals.title,
    kind: 'difference',
    printed: departmentTotals.rows[2]?.amount,
    from: departmentTotals.rows[1]?.amount,
    less: [departmentTotal],
    line: 626,
  },
  ...[598, 601, 626, 628, 5352].map(
    (line): Printed => ({
      id: `A-38-percent-${line}`,
      label: titled(departmentTotals, 'ร้อยละที่ลดลง', 'the fall in percent'),
      kind: 'percent',
      printed: '18.75',
      part: departmentTotals.rows[2]?.amount,
      whole: departmentTotals.rows[1]?.amount,
      line,
    }),
  ),
];

const tree = (): readonly Printed[] =>
  departmentTree.rows.flatMap((row, index): readonly Printed[] => {
    const { code, parent, name, amount, share } = row;
    const about = { label: titled(departmentTree, name), ...spanOf(row) };
    const isMisprinted = right(departmentTree, index, 'amount') !== amount;
    return [
      ...(below(code).length > 0
        ? [{ ...about, id: `A-05-${code}`, kind: 'sum' as const, printed: amount, parts: below(code).map(node) }]
        : []),
      ...(isMisprinted && parent !== undefined
        ? [
            {
              ...about,
              id: `A-05-${code}`,
              kind: 'difference' as const,
              printed: amount,
              from: node(parent),
              less: below(parent)
                .filter(each => each !== code)
                .map(node),
            },
          ]
        : []),
      ...(share === undefined
        ? []
        : [
            {
              ...about,
              id: `A-05-${code}-share`,
              kind: 'percent' as const,
              printed: share,
              part: amount,
              whole: departmentTotal,
            },
          ]),
    ];
  });

const categories = (): readonly Printed[] => {
  const amountOf = (plan: string, category: number) => {
    const index = planCategories.rows.findIndex(
      (row, at) =>
        row.plan === plan && right(planCategories, at, 'category') === expenditureCategories.rows[category]?.category,
    );
    return planCategories.rows[index]?.amount as string;
  };
  const [personnel, strategic, integrated] = ['แผนงานบุคลากรภาครัฐ', 'แผนงานยุทธศาสตร์', 'แผนงานบูรณาการ'] as const;
  const admin = [node('P2'), node('S2.1.1.a')];
  return [
    {
      id: 'A-07-total',
      label: expenditureCategories.title,
      kind: 'sum',
      printed: departmentTotal,
      parts: expenditureCategories.rows.map(({ amount }) => amount),
      line: 630,
    },
    ...expenditureCategories.rows.flatMap(({ category, amount, share, line }, index) =>
      [line, 604, 5352].map(
        (at): Printed => ({
          id: `A-07-${index + 1}-share-${at}`,
          label: titled(expenditureCategories, category),
          kind: 'percent',
          printed: share,
          part: amount,
          whole: departmentTotal,
          line: at,
        }),
      ),
    ),
    {
      id: 'A-06-personnel',
      label: titled(planCategories, personnel),
      kind: 'sum',
      printed: node('P'),
      parts: [amountOf(personnel, 0), amountOf(personnel, 1)],
      line: 688,
    },
    {
      id: 'A-06-strategic',
      label: titled(planCategories, strategic),
      kind: 'sum',
      printed: node('S'),
      parts: [amountOf(strategic, 1), amountOf(strategic, 2)],
      line: 650,
    },
    {
      id: 'A-06-operating',
      label: titled(planCategories, 'งบดำเนินงาน', 'operating money'),
      kind: 'sum',
      printed: expenditureCategories.rows[1]?.amount,
      parts: [personnel, strategic, integrated].map(plan => amountOf(plan, 1)),
      line: 640,
    },
    {
      id: 'A-08-total',
      label: operatingItems.title,
      kind: 'sum',
      printed: expenditureCategories.rows[1]?.amount,
      parts: operatingItems.rows.map(({ amount }) => amount),
      line: 640,
    },
    {
      id: 'A-08-administration',
      label: titled(operatingItems, 'ค่าใช้จ่ายในการบริหาร', 'administration'),
      kind: 'identity',
      printed: operatingItems.rows[0]?.amount,
      plus: admin,
      minus: [operatingItems.rows[1]?.amount as string],
      line: 604,
    },
    {
      id: 'A-08-activities',
      label: titled(operatingItems, 'กิจกรรมตามผลผลิต/โครงการ', 'activities of outputs and projects'),
      kind: 'sum',
      printed: operatingItems.rows[2]?.amount,
      parts: ['S1', 'S2.1.2', 'S2.2', 'S2.3', 'S2.4.1', 'I'].map(node),
      line: 604,
    },
  ];
};

const capital = (): readonly Printed[] => {
  const amountOf = (code: string) => capitalItems.rows.find(row => row.code === code)?.amount as string;
  return [
    {
      id: 'A-51-operating',
      label: label('ผลผลิตที่ 1 งบดำเนินงาน', 'first output: operating money'),
      kind: 'sum',
      printed: '690186600',
      parts: ['278070600', node('S2.1.2')],
      line: 1191,
    },
    {
      id: 'A-51-administration',
      label: label('ผลผลิตที่ 1 กิจกรรมที่ 1', 'first output: first activity'),
      kind: 'sum',
      printed: '278070600',
      parts: [node('S2.1.1.a'), node('S2.1.1.b')],
      line: 1193,
    },
    ...['capital', 'articles', 'land'].map((code): Printed => {
      const row = capitalItems.rows.find(each => each.code === code);
      return {
        id: `A-09-${code}-items`,
        label: titled(capitalItems, row?.item as string),
        kind: 'sum',
        printed: amountOf(code),
        parts: capitalItems.rows.filter(({ parent }) => parent === code).map(({ amount }) => amount),
        line: row?.line as number,
      };
    }),
    {
      id: 'A-09-capital-of-output',
      label: titled(capitalItems, 'เทียบกับงบประมาณของผลผลิต', 'against the budget of the output'),
      kind: 'difference',
      printed: amountOf('capital'),
      from: node('S2.1'),
      less: ['690186600'],
      line: 1213,
    },
    {
      id: 'A-09-capital-of-department',
      label: titled(capitalItems, 'เทียบกับงบลงทุนของกรมฯ', "against the department's capital money"),
      kind: 'difference',
      printed: amountOf('capital'),
      from: expenditureCategories.rows[2]?.amount,
      less: [node('S2.4.2')],
      line: 1213,
    },
    {
      id: 'A-12-utilities',
      label: titled(diagramCapital, 'ปรับปรุงระบบสาธารณูปโภค', 'renovation of utilities'),
      kind: 'difference',
      printed: diagramCapital.rows[7]?.amount,
      from: amountOf('land'),
      less: [amountOf('building'), amountOf('renovation')],
      line: 608,
    },
    {
      id: 'A-12-computers',
      label: titled(diagramCapital, 'ครุภัณฑ์คอมพิวเตอร์', 'computers'),
      kind: 'identity',
      printed: diagramCapital.rows[8]?.amount,
      plus: [amountOf('computers')],
      line: 609,
    },
    {
      id: 'A-12-plots',
      label: titled(diagramCapital, 'โคก หนอง นา', 'Khok Nong Na'),
      kind: 'identity',
      printed: diagramCapital.rows[11]?.amount,
      plus: [node('S2.4.2')],
      line: 610,
    },
  ];
};

const diagram = (): readonly Printed[] => {
  const twice = (id: string, item: string, printed: Cell, line: number, plus: Cell, minus?: string): Printed => ({
    id,
    label: titled(diagramAmounts, item),
    kind: 'identity',
    printed,
    plus: [plus as string | number],
    ...(minus !== undefined && { minus: [minus] }),
    line,
  });
  const amountOn = (line: number, item: string) =>
    diagramAmounts.rows.find(row => row.line === line && row.item === item)?.amount;
  const [, operating, capitalMoney] = expenditureCategories.rows.map(({ amount }) => amount);
  return [
    ...diagramAmounts.rows.flatMap(({ line, item, node: code, amount }) =>
      code === undefined ? [] : [twice(`A-12-${line}-${code}`, item, amount, line, node(code))],
    ),
    twice('A-12-604-operating', 'งบดำเนินงาน', amountOn(604, 'งบดำเนินงาน'), 604, operating),
    twice('A-12-604-capital', 'งบลงทุน', amountOn(604, 'งบลงทุน'), 604, capitalMoney),
    twice(
      'A-12-615-operating',
      'แผนงานยุทธศาสตร์ งบดำเนินงาน',
      amountOn(615, 'แผนงานยุทธศาสตร์ งบดำเนินงาน'),
      615,
      node('S'),
      capitalMoney,
    ),
    twice(
      'A-12-617-operating',
      'แผนงานยุทธศาสตร์เสริมสร้างพลังทางสังคม งบดำเนินงาน',
      amountOn(617, 'แผนงานยุทธศาสตร์เสริมสร้างพลังทางสังคม งบดำเนินงาน'),
      617,
      node('S2'),
      capitalMoney,
    ),
    twice('A-12-604-wage-posts', 'ค่าจ้างประจำ อัตรา', diagramAmounts.rows[2]?.posts, 604, 84),
  ];
};

/** Where Part 2 prints the budget of a plan, an output or a project once more, above what it says of it. */
const headings: readonly (readonly [line: number, code: string])[] = [
  [692, 'I1'],
  [746, 'I2'],
  [816, 'S1'],
  [822, 'S1.1'],
  [868, 'S1.2'],
  [920, 'I3'],
  [926, 'I3.1'],
  [967, 'I3.2'],
  [1005, 'I3.3'],
  [1047, 'I3.4'],
  [1104, 'I3.5'],
  [1165, 'S2'],
  [1171, 'S2.1'],
  [1234, 'S2.2'],
  [1286, 'S2.3'],
  [1351, 'S2.4'],
  [1410, 'I4'],
  [1476, 'P'],
  [1480, 'P'],
];

/** The projects and outputs whose activities in Part 3 make the whole. */
const allTold = ['S1.1', 'S1.2', 'S2.2.2', 'S2.4.2', 'I3.2', 'I3.4'];

const repeated = (): readonly Printed[] => [
  ...headings.map(
    ([line, code]): Printed => ({
      id: `A-05-${code}-${line}`,
      label: titled(departmentTree, `${code} พิมพ์ซ้ำ`, `${code}, printed once more`),
      kind: 'identity',
      printed: node(code),
      plus: [node(code)],
      line,
    }),
  ),
  {
    id: 'A-120-share',
    label: label('โครงการพัฒนาชุมชนใสสะอาด ร้อยละของงบประมาณกรมฯ', "clean department: percent of the department's budget"),
    kind: 'percent',
    printed: '0.16',
    part: node('I4'),
    whole: departmentTotal,
    line: 1412,
  },
  ...allTold.map((code): Printed => {
    const row = departmentTree.rows.find(each => each.code === code) as OfficialRow;
    return {
      id: `A-16-${code}`,
      label: titled(activityBudgets, code),
      kind: 'sum',
      printed: node(code),
      parts: activityBudgets.rows.filter(each => each.node === code).map(({ amount }) => amount),
      ...spanOf(row),
    };
  }),
];

const linked = (): readonly Printed[] => {
  const amounts = rightOf(linkedBudgets, 'amount');
  const total = (id: string, printed: number, parts: readonly Cell[]): Printed => ({
    id,
    label: titled(linkedBudgets, linkedBudgets.rows[printed]?.framework as string),
    kind: 'sum',
    printed: linkedBudgets.rows[printed]?.amount,
    parts: parts as readonly string[],
    exact: true,
    line: linkedBudgets.rows[printed]?.line as number,
  });
  const raw = [3, 4, 5, 6].map(index => linkedBudgets.rows[index]?.amount);
  return [
    total('A-13-reform', 2, amounts.slice(0, 2)),
    total('A-13-pandemic', 7, amounts.slice(3, 7)),
    total('A-13-pandemic-plans', 7, amounts.slice(8)),
    total('A-13-pandemic-as-printed', 7, raw),
  ];
};

const quarters = (): readonly Printed[] =>
  (['government', 'department', 'plan'] as const).flatMap(column =>
    quarterTargets.rows.map(
      (row, index): Printed => ({
        id: `A-10-${column}-${row.quarter}`,
        label: titled(
          quarterTargets,
          `${quarterTargets.columns[`${column}Cumulative`].label.th} ไตรมาส ${row.quarter}`,
          `${quarterTargets.columns[`${column}Cumulative`].label.en}, quarter ${row.quarter}`,
        ),
        kind: 'sum',
        printed: row[`${column}Cumulative`],
        parts: quarterTargets.rows.slice(0, index + 1).map(each => each[column]),
        exact: true,
        line: row.line,
      }),
    ),
  );

const register = (): readonly Printed[] => [
  {
    id: 'A-15-otop',
    label: otopRegister.title,
    kind: 'difference',
    printed: otopRegister.rows[2]?.entrepreneurs,
    from: otopRegister.rows[0]?.entrepreneurs,
    less: [otopRegister.rows[1]?.entrepreneurs as number],
    line: 1076,
  },
];

const withoutBase = (): readonly Printed[] => [
  ...nationalFrame.rows.map(
    ({ item, amount, shareOfProduct, line }, index): Printed => ({
      id: `A-03-${index + 1}`,
      label: titled(nationalFrame, `${item} ร้อยละของผลิตภัณฑ์มวลรวม`, `${item}, percent of the product`),
      kind: 'percent',
      printed: shareOfProduct,
      part: amount,
      whole: null,
      line,
    }),
  ),
  ...budgetShares.rows.slice(5, 8).map(
    ({ item, percent, line }, index): Printed => ({
      id: `G-02-${index + 1}`,
      label: titled(budgetShares, item),
      kind: 'growth',
      printed: percent,
      from: null,
      to: expenditureCategories.rows[[1, 2, 0][index] as number]?.amount,
      line,
    }),
  ),
  {
    id: 'A-120-cut',
    label: label('โครงการพัฒนาชุมชนใสสะอาด ร้อยละที่ปรับลด', 'clean department: cut in percent'),
    kind: 'growth',
    printed: '44.73',
    from: null,
    to: node('I4'),
    line: 1412,
  },
];

const names = [
  'national',
  'department',
  'capital',
  'diagram',
  'repeated',
  'linked',
  'quarters',
  'without-base',
] as const;

/**
 * The printed figures of the budget: of the nation; of the department; of capital items; of the diagram; those printed
 * again in other places; of national plans; of quarters; those whose base is not printed.
 */
export type BudgetChecks = (typeof names)[number];

const checksOf: Readonly<Record<BudgetChecks, () => readonly Printed[]>> = {
  national: () => [...economic(), ...groupsAndPlans(), ...strategies()],
  department: () => [...totals(), ...tree(), ...categories(), ...register()],
  capital,
  diagram,
  repeated,
  linked,
  quarters,
  'without-base': withoutBase,
};

const anyChecks = /* @__PURE__ */ oneOf(...names);

/**
 * The printed sums, shares and changes of the budget with the figures that they follow from, ready for `audit` of
 * `chumchon/rules` (รายการตรวจตัวเลขงบประมาณ). What a figure follows from stands as it should: where it is misprinted,
 * as its erratum corrects it. So the audit names the misprinted figure, and not those that follow from it.
 *
 * @th
 * รายการตรวจตัวเลขงบประมาณที่พิมพ์ไว้ ซึ่ง audit ใช้คำนวณใหม่
 *
 * @param parts which of them; all unless said otherwise
 * @throws {@link RuleInputError} checks that there are not
 * @source 004_5d18bda2820f2124.txt, lines 298 to 1517 and 5352
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.budgetChecks('quarters').length; // 12
 * ```
 */
export function budgetChecks(...parts: readonly BudgetChecks[]): readonly FigureCheck[] {
  const wanted = parts.map((part, index) => take('official.cdd.budget.fy2565.budgetChecks', anyChecks, part, [index]));
  const page = cite(guideline, 'ส่วนที่ 1 และส่วนที่ 2');
  return names
    .filter(name => wanted.length === 0 || wanted.includes(name))
    .flatMap(name => checksOf[name]())
    .map(({ until, ...check }) => ({
      ...check,
      source: until === undefined ? page(check.line) : page([check.line, until]),
    }));
}

/**
 * Recomputes the printed figures of the budget (ตรวจทานตัวเลขงบประมาณที่พิมพ์). The misprints are those of the tables'
 * errata; the diagram has most.
 *
 * @th
 * ตรวจตัวเลขงบประมาณที่พิมพ์ในเอกสารของกรมการพัฒนาชุมชน ปีงบประมาณ พ.ศ. 2565
 *
 * @param parts which of them; all unless said otherwise
 * @throws {@link RuleInputError} figures that there are not
 * @source 004_5d18bda2820f2124.txt, lines 298 to 1517 and 5352
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { findings, counts } = cdd.budget.fy2565.audit('national');
 * counts.truncated; // 1
 * findings.find(({ id }) => id === 'A-01-3.6-share')?.expected; // '3.23'
 * ```
 */
export const audit = (...parts: readonly BudgetChecks[]): FigureAudit =>
  auditFigures({ checks: budgetChecks(...parts) });
