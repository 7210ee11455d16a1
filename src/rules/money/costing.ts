import { Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { type Parameter, type Unit, units } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import { sumWords } from '../counting/equations.js';
import { choice, count, type Fact, type Facts, listOf, money, record, subject } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Required, Verdict } from '../logic/node.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { figured, judged, together } from '../logic/verdict.js';

/** What so many units cost each. */
export interface CostLine {
  readonly label: Text;
  readonly unit: Unit;
  /** Baht for each unit. */
  readonly unitCost: Parameter;
}

/** A line of a budget, worked out. */
export interface CostLineOutcome<Line extends string> {
  readonly line: Line;
  readonly label: Text;
  readonly unit: Unit;
  /** Absent while it is not known. */
  readonly units?: number;
  readonly unitCost: DecimalText;
  /** units × unit cost, in baht; absent while the units are not known. */
  readonly amount?: DecimalText;
}

/** A budget by units and unit costs, and whether the total that was stated is right. */
export interface CostingOutcome<Line extends string> {
  /** Whether the stated total is the sum of the lines. */
  readonly verdict: Verdict;
  readonly lines: readonly CostLineOutcome<Line>[];
  /** The sum of the lines, in baht; absent while the units of one are not known. */
  readonly total?: DecimalText;
  /** The total as it was stated; absent where it was not. */
  readonly stated?: DecimalText;
  /** The stated total less the sum; absent while one is not known. */
  readonly difference?: DecimalText;
  /** The stated total against the sum. */
  readonly criteria: readonly [CriterionOutcome];
  /** What each line comes to, and all together. */
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

type CostingFacts<Line extends string> = { readonly [K in Line]: Fact<number, number, false> } & {
  readonly total: Fact<Exact, DecimalInput, false>;
};

type CostingInput<Line extends string> = { readonly [K in Line]?: number | undefined } & {
  readonly total?: DecimalInput | undefined;
};

/** A rule that works out a budget from units and unit costs. */
export type Costing<Line extends string> = Rule<
  CostingInput<Line>,
  Named<CostingOutcome<Line>>,
  Verdict,
  CostingFacts<Line>
>;

/** Its definition: the lines by the name of the fact that gives their units. */
export interface CostingDefinition<Line extends string> extends Omit<RuleDefinition<never>, 'facts'> {
  readonly lines: Readonly<Record<Line, CostLine>>;
}

const toldOfCosting = {
  shape: 'costing',
  holds: {
    verdict: { label: { th: 'ผลรวม', en: 'the sum' }, words: sumWords },
    total: { label: { th: 'รวมทุกรายการ', en: 'all lines together' }, unit: 'baht' },
    stated: { label: { th: 'งบประมาณรวมที่ระบุ', en: 'the total as stated' }, unit: 'baht' },
    difference: { label: { th: 'ผลต่าง', en: 'difference' }, unit: 'baht' },
  },
} as const;

/**
 * Makes a rule that works out a budget: units × unit cost a line (จำนวนหน่วย × ราคาต่อหน่วย), and their sum, to the satang. Its verdict
 * is on the total that was stated, and `unknown` where none was. A stated total that no number of units could give is unmet
 * already: it is below what is known, or, with one line open, not a multiple of that line's unit cost above it.
 *
 * @th
 * สร้างกติกาคำนวณงบประมาณ คือ จำนวนหน่วยคูณอัตราต่อหน่วย และผลรวม
 *
 * @throws Error the definition is wrong: a line that is called `total`, or a unit cost that is not above 0
 * @example
 * ```ts
 * import { cite, costing, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const budget = costing({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'budget',
 *   title: { th: 'งบประมาณ', en: 'Budget' },
 *   source: cite(document)(1),
 *   lines: {
 *     funds: {
 *       label: { th: 'กองทุน', en: 'funds' },
 *       unit: 'funds',
 *       unitCost: parameter(6400, 'baht', cite(document)(1)),
 *     },
 *   },
 * });
 * budget({ funds: 6000 }).total; // '38400000'
 * budget({ funds: 6000, total: 38_400_000 }).verdict; // 'met'
 * budget({ total: 6401 }).verdict; // 'unmet'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function costing<const Line extends string>(definition: CostingDefinition<Line>): Costing<Line> {
  const { lines, id } = definition;
  const each = Object.entries<CostLine>(lines).map(([line, { label, unit, unitCost }]) => ({
    line: line as Line,
    label,
    unit,
    unitCost: new Decimal(unitCost.value),
    how: {
      th: `จำนวน${units[unit].th} × ${withThousands(decimalText(new Decimal(unitCost.value)))} บาท`,
      en: `${units[unit].en} × ${withThousands(decimalText(new Decimal(unitCost.value)))} baht`,
    },
    source: unitCost.source,
  }));
  const labels = {
    total: { th: 'งบประมาณรวมที่ระบุเท่ากับผลรวมของรายการ', en: 'the total as stated is the sum of the lines' },
    sum: { th: 'รวมทุกรายการ', en: 'all lines together' },
    how: { th: 'ผลรวมของทุกรายการ', en: 'the sum of the lines' },
  };
  if (each.some(({ line, unitCost }) => line === 'total' || unitCost.lte(0))) {
    throw new Error(`chumchon: the lines of ${id} need names of their own and unit costs above 0`);
  }
  const facts = {
    ...Object.fromEntries(each.map(({ line, label, unit }) => [line, count(label, unit)])),
    total: money({ th: 'งบประมาณรวมที่ระบุ', en: 'the total as stated' }),
  };
  type Values = Readonly<Record<string, number | undefined>> & { readonly total: Exact | undefined };

  const workOut = (values: Values) => {
    const amounts = each.map(({ line, unitCost }) => {
      const number = values[line];
      return number === undefined ? undefined : unitCost.times(number);
    });
    const known = sum(amounts.filter(amount => amount !== undefined));
    const open = each.filter((_, index) => amounts[index] === undefined);
    return { amounts, known, open };
  };

  const judge = ({ known, open }: ReturnType<typeof workOut>, stated: Exact | undefined): Verdict => {
    if (stated === undefined) return 'unknown';
    const rest = exact(stated).minus(known);
    const [only, ...others] = open;
    if (!only) return rest.isZero() ? 'met' : 'unmet';
    const isPossible = rest.gte(0) && (others.length > 0 || rest.mod(only.unitCost).isZero());
    return isPossible ? 'unknown' : 'unmet';
  };

  return defineRule<Facts, CostingOutcome<string>, Verdict>(
    { ...definition, facts },
    {
      outcome: given => {
        const values = given as Values;
        const work = workOut(values);
        const { amounts, known, open } = work;
        const stated = values.total === undefined ? undefined : exact(values.total);
        const verdict = judge(work, stated);
        const total = open.length === 0 ? known : undefined;
        const unnamed = [...open.map(({ line }) => line), ...(stated === undefined ? ['total'] : [])];
        return {
          verdict,
          lines: each.map(({ line, label, unit, unitCost }, index) => ({
            line,
            label,
            unit,
            units: values[line],
            unitCost,
            amount: amounts[index],
          })),
          total,
          stated,
          difference: total && stated?.minus(total),
          criteria: [
            judged('total', labels.total, verdict, {
              actual: stated && decimalText(stated),
              required: total && { exactly: decimalText(total) },
              unit: 'baht',
              source: definition.source,
            }),
          ],
          figures: [
            ...each.map(({ line, label, how, source }, index) => {
              const amount = amounts[index];
              return figured(line, label, how, { value: amount && decimalText(amount), unit: 'baht', source });
            }),
            figured('total', labels.sum, labels.how, {
              value: total && decimalText(total),
              unit: 'baht',
              source: definition.source,
            }),
          ],
          missing: verdict === 'unknown' ? unnamed : [],
        };
      },
      decide: given => {
        const values = given as Values;
        return judge(workOut(values), values.total);
      },
    },
    toldOfCosting,
  ) as unknown as Costing<Line>;
}

/** The two lists of kinds of spending: what money may be used for, and what it may not. */
export interface SpendingKinds<Permitted extends string, Forbidden extends string> {
  readonly permitted: Readonly<Record<Permitted, Text>>;
  readonly forbidden: Readonly<Record<Forbidden, Text>>;
}

/** An item of spending, judged by its kind. */
export interface SpendingItemOutcome<Kind extends string> {
  readonly name: string;
  /** Baht; absent while it is not known. */
  readonly amount?: DecimalText;
  readonly kind?: Kind;
  /** The list that its kind stands on; absent while the kind is not known. */
  readonly list?: 'permitted' | 'forbidden';
  readonly status: Verdict;
}

/** Spending held against its envelope. */
export interface SpendingOutcome<Kind extends string> {
  readonly verdict: Verdict;
  /** Baht; absent while the units that it is for are not known. */
  readonly envelope?: DecimalText;
  /** The sum of the amounts that are known, in baht. */
  readonly spent: DecimalText;
  /** The envelope less what is spent, below 0 where it is exceeded; absent while one is not known. */
  readonly remaining?: DecimalText;
  /** `envelope`, and `kinds` where the rule has lists of them. */
  readonly criteria: readonly CriterionOutcome[];
  readonly items: readonly SpendingItemOutcome<Kind>[];
  /** What can still change the verdict: `items`, `items.0.amount`, or the fact with the units. */
  readonly missing: readonly string[];
}

interface ItemInput<Kind extends string> {
  readonly name: string;
  /** Baht. */
  readonly amount?: DecimalInput | undefined;
  readonly kind?: Kind | undefined;
}

const spendingWords = {
  met: { th: 'ใช้จ่ายเป็นไปตามที่กำหนด', en: 'spent as permitted' },
  unmet: { th: 'ใช้จ่ายไม่เป็นไปตามที่กำหนด', en: 'not spent as permitted' },
  unknown: { th: 'ยังตรวจการใช้จ่ายไม่ได้', en: 'cannot be checked yet' },
} as const;

/** A rule that holds spending against an envelope. */
export type Spending<Kind extends string, Per extends string> = Rule<
  { readonly [K in Per]?: number | undefined } & { readonly items?: readonly ItemInput<Kind>[] | undefined },
  Named<SpendingOutcome<Kind>>,
  Verdict
>;

/** Its definition. */
export interface SpendingDefinition<Permitted extends string, Forbidden extends string, Per extends string>
  extends Omit<RuleDefinition<never>, 'facts'> {
  /** Baht; for each unit where `per` says so. */
  readonly envelope: Parameter;
  /** The fact with the units that the envelope is for. */
  readonly per?: { readonly name: Per; readonly label: Text; readonly unit: Unit };
  /** `at-most`: the envelope may not be exceeded. `equals`: the items must add up to it. */
  readonly relation: 'at-most' | 'equals';
  /** The two lists, of which no kind stands on both; without them items have no kind. */
  readonly kinds?: SpendingKinds<Permitted, Forbidden>;
}

const listLabels = {
  permitted: { th: 'ใช้จ่ายได้', en: 'permitted' },
  forbidden: { th: 'ใช้จ่ายไม่ได้', en: 'forbidden' },
};

/**
 * Makes a rule that holds items of spending against an envelope (วงเงิน) and against two lists of kinds, the permitted and the
 * forbidden. Every item has its own verdict. An item whose kind is not known is unknown: no list is taken for the other's rest.
 *
 * @th
 * สร้างกติกาตรวจรายการใช้จ่ายกับวงเงิน และกับรายการที่ใช้จ่ายได้และใช้จ่ายไม่ได้ ตัดสินทีละรายการ รายการที่ไม่ทราบประเภทยังตัดสินไม่ได้
 *
 * @throws Error the definition is wrong: a kind on both lists
 * @example
 * ```ts
 * import { cite, parameter, spending } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const grant = spending({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'grant',
 *   title: { th: 'งบสนับสนุน', en: 'Grant' },
 *   source: cite(document)(1),
 *   envelope: parameter(20_000, 'baht', cite(document)(1)),
 *   relation: 'at-most',
 *   kinds: {
 *     permitted: { material: { th: 'วัสดุ', en: 'material' } },
 *     forbidden: { durable: { th: 'ครุภัณฑ์', en: 'durable articles' } },
 *   },
 * });
 * const outcome = grant({
 *   items: [
 *     { name: 'ป้าย', amount: 4500, kind: 'material' },
 *     { name: 'คอมพิวเตอร์', amount: 15_000, kind: 'durable' },
 *   ],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.remaining; // '500'
 * outcome.items[1].list; // 'forbidden'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function spending<
  const Permitted extends string = never,
  const Forbidden extends string = never,
  const Per extends string = never,
>(definition: SpendingDefinition<Permitted, Forbidden, Per>): Spending<Permitted | Forbidden, Per> {
  const { envelope: printed, per, relation, kinds, id } = definition;
  type Kind = Permitted | Forbidden;
  const permitted = Object.keys(kinds?.permitted ?? {}) as Permitted[];
  const forbidden = Object.keys(kinds?.forbidden ?? {}) as Forbidden[];
  if (permitted.some(kind => (forbidden as string[]).includes(kind))) {
    throw new Error(`chumchon: a kind of spending of ${id} is both permitted and forbidden`);
  }
  const perUnit = new Decimal(printed.value);
  const kindLabels: Readonly<Record<string, Text>> = { ...kinds?.permitted, ...kinds?.forbidden };
  const labels = {
    items: { th: 'รายการค่าใช้จ่าย', en: 'items of spending' },
    envelope: { th: 'ไม่เกินวงเงิน', en: 'within the envelope' },
    exact: { th: 'เท่ากับวงเงิน', en: 'equal to the envelope' },
    kinds: { th: 'ประเภทค่าใช้จ่ายที่ใช้ได้', en: 'permitted kinds only' },
  };
  const item = record(labels.items, {
    name: subject({ th: 'รายการ', en: 'the item' }),
    amount: money({ th: 'จำนวนเงิน', en: 'its amount' }),
    ...(kinds && { kind: choice({ th: 'ประเภท', en: 'its kind' }, kindLabels) }),
  });
  const facts = { ...(per && { [per.name]: count(per.label, per.unit) }), items: listOf(labels.items, item) };
  type Item = { readonly name: string; readonly amount: Exact | undefined; readonly kind?: Kind };
  type Values = { readonly items: readonly Item[] | undefined };

  const envelopeFor = (values: Values): Decimal | undefined => {
    if (!per) return perUnit;
    const units = (values as unknown as Readonly<Record<string, number | undefined>>)[per.name];
    return units === undefined ? undefined : perUnit.times(units);
  };
  const listOn = (kind: Kind | undefined) =>
    kind === undefined ? undefined : (permitted as string[]).includes(kind) ? 'permitted' : 'forbidden';
  const ofKind = ({ kind }: Item): Verdict => {
    if (!kinds) return 'met';
    const list = listOn(kind);
    return list === undefined ? 'unknown' : list === 'permitted' ? 'met' : 'unmet';
  };
  const work = (values: Values) => {
    const envelope = envelopeFor(values);
    const amounts = (values.items ?? []).map(({ amount }) => amount);
    const spent = sum(amounts.filter(amount => amount !== undefined));
    const isOpen = values.items === undefined || amounts.includes(undefined);
    const within = ((): Verdict => {
      if (envelope === undefined) {
        const isMultiple = isOpen || relation === 'at-most' || spent.mod(perUnit).isZero();
        return isMultiple ? 'unknown' : 'unmet';
      }
      if (spent.gt(envelope)) return 'unmet';
      if (isOpen) return 'unknown';
      return relation === 'at-most' || spent.eq(envelope) ? 'met' : 'unmet';
    })();
    const ofKinds = values.items ? together(values.items.map(ofKind)) : kinds ? 'unknown' : 'met';
    return { envelope, spent, isOpen, within, ofKinds, verdict: together([within, ofKinds]) };
  };

  const missingFrom = (values: Values, within: Verdict): readonly string[] => [
    ...(per && within === 'unknown' && envelopeFor(values) === undefined ? [per.name] : []),
    ...(values.items?.flatMap((each, index) => [
      ...(within === 'unknown' && each.amount === undefined ? [`items.${index}.amount`] : []),
      ...(ofKind(each) === 'unknown' ? [`items.${index}.kind`] : []),
    ]) ?? ['items']),
  ];

  return defineRule<Facts, SpendingOutcome<string>, Verdict>(
    { ...definition, facts },
    {
      outcome: given => {
        const values = given as Values;
        const { envelope, spent, isOpen, within, ofKinds, verdict } = work(values);
        const required = (limit: Decimal): Required =>
          relation === 'equals' ? { exactly: decimalText(limit) } : { atMost: decimalText(limit) };
        const byEnvelope = judged('envelope', relation === 'equals' ? labels.exact : labels.envelope, within, {
          actual: isOpen ? undefined : decimalText(spent),
          required: envelope && required(envelope),
          unit: 'baht',
          source: printed.source,
        });
        const byKind = judged('kinds', labels.kinds, ofKinds, {
          actual: values.items && [...new Set(values.items.flatMap(({ kind }) => kind ?? []))],
          required: { oneOf: permitted },
          source: definition.source,
        });
        return {
          verdict,
          envelope,
          spent,
          remaining: isOpen ? undefined : envelope?.minus(spent),
          criteria: kinds ? [byEnvelope, byKind] : [byEnvelope],
          items: (values.items ?? []).map(each => ({
            name: each.name,
            amount: each.amount === undefined ? undefined : exact(each.amount),
            kind: each.kind,
            list: listOn(each.kind),
            status: ofKind(each),
          })),
          missing: verdict === 'unknown' ? missingFrom(values, within) : [],
        };
      },
      decide: given => work(given as Values).verdict,
    },
    {
      shape: 'spending',
      holds: {
        verdict: { label: { th: 'การใช้จ่าย', en: 'the spending' }, words: spendingWords },
        envelope: { label: { th: 'วงเงิน', en: 'envelope' }, unit: 'baht' },
        spent: { label: { th: 'ใช้จ่าย', en: 'spent' }, unit: 'baht' },
        remaining: { label: { th: 'คงเหลือ', en: 'remaining' }, unit: 'baht' },
        items: {
          label: { th: 'รายการค่าใช้จ่าย', en: 'items of spending' },
          of: {
            amount: { label: { th: 'จำนวนเงิน', en: 'amount' }, unit: 'baht' },
            kind: { label: { th: 'ประเภท', en: 'kind' }, words: kindLabels },
            list: { label: { th: 'บัญชี', en: 'list' }, words: listLabels },
          },
        },
      },
    },
  ) as unknown as Spending<Kind, Per>;
}
