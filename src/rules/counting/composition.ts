import type { Citation } from '../../core/citation.js';
import { Decimal, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { type Parameter, type Unit, units } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import { count, type Facts } from '../logic/fact.js';
import type { Verdict } from '../logic/node.js';
import type { Shaped } from '../logic/rule.js';
import { figured } from '../logic/verdict.js';
import {
  type AmountsRule,
  type AmountValues,
  amountHolds,
  amountIn,
  type Equation,
  evidenceOf,
  type PartOutcome,
  type SumsOutcome,
  said,
  shareOf,
  sumOf,
  sumsRule,
} from './sums.js';

export type { PartOutcome } from './sums.js';

/** What so many units cost each. */
export interface CostedPart {
  readonly label: Text;
  readonly unit: Unit;
  /** Baht for each unit, above 0. */
  readonly unitCost: Parameter;
}

/** A part of a whole; with its units where it is worked out from them. */
export interface ComposedPartOutcome<Id extends string> extends PartOutcome<Id> {
  readonly unit?: Unit;
  /** As given, or as they follow from the others; absent while neither is known. */
  readonly units?: number;
  readonly unitCost?: DecimalText;
}

/** What a whole is made of. */
export interface CompositionOutcome<Part extends string, Less extends string, Group extends string>
  extends SumsOutcome<Part | Less | 'total'> {
  /** What the parts come to, less what they have twice; absent while one of them was not given. */
  readonly total?: DecimalText;
  /** The whole as it was stated; absent where it was not. */
  readonly stated?: DecimalText;
  /** The stated whole less the total; absent while one is not known. */
  readonly difference?: DecimalText;
  readonly parts: readonly ComposedPartOutcome<Part>[];
  /** What stands in two of the parts. */
  readonly less: readonly PartOutcome<Less>[];
  readonly groups: readonly PartOutcome<Group>[];
}

/** A rule that adds up the parts of a whole. */
export type Composition<Part extends string, Less extends string, Group extends string> = AmountsRule<
  Part | Less | 'total',
  CompositionOutcome<Part, Less, Group>,
  Verdict
>;

/** A composition's definition: its parts in printed order, and which of them are also taken together. */
export interface CompositionDefinition<Part extends string, Less extends string, Group extends string> extends Shaped {
  readonly unit: Unit;
  /** Each an amount, or so many units of which the cost of each is printed. */
  readonly parts: { readonly [P in Part]: Text | CostedPart };
  /** What stands in two of the parts, and is counted once. */
  readonly less?: { readonly [L in Less]: Text };
  readonly groups?: { readonly [G in Group]: { readonly label: Text; readonly of: readonly NoInfer<Part>[] } };
  /** What the whole is called: the total as stated, unless said otherwise. */
  readonly whole?: Text;
}

const labels = {
  addsUp: { th: 'ยอดรวมที่ระบุเท่ากับผลรวม', en: 'the total as stated is the sum' },
  addsUpNet: {
    th: 'ยอดรวมที่ระบุกับรายการที่นับซ้ำเท่ากับผลรวม',
    en: 'the total as stated, with what is counted twice, is the sum',
  },
  stated: { th: 'ยอดรวมที่ระบุ', en: 'the total as stated' },
  given: { th: 'ตามที่ระบุ', en: 'as given' },
  follows: { th: 'ตามรายการอื่นและยอดรวม', en: 'as the other amounts ask' },
  together: { th: 'ผลรวมของส่วนที่นับรวมกัน', en: 'the sum of the parts that are taken together' },
  gross: { th: 'ผลรวมก่อนหักรายการที่นับซ้ำ', en: 'the parts together, before anything is taken off' },
  sum: { th: 'รวมทั้งสิ้น', en: 'in all' },
  how: { th: 'ผลรวมของทุกส่วน', en: 'the sum of all parts' },
  net: { th: 'ผลรวมของทุกส่วนหักส่วนที่นับซ้ำ', en: 'the sum of all parts less what is counted twice' },
};

const toldIn = (unit: Unit, whole: Text, isCosted: boolean) =>
  ({
    shape: 'composition',
    holds: {
      total: { label: labels.sum, unit },
      stated: { label: whole, unit },
      difference: { label: { th: 'ผลต่างจากผลรวม', en: 'difference from the sum' }, unit },
      parts: {
        label: { th: 'ส่วนประกอบ', en: 'parts' },
        of: {
          ...(isCosted && {
            units: { label: { th: 'จำนวนหน่วย', en: 'units' } },
            unit: { label: { th: 'หน่วยนับ', en: 'counted in' }, words: units },
            unitCost: { label: { th: 'อัตราต่อหน่วย', en: 'unit cost' }, unit },
          }),
          ...amountHolds(unit),
        },
      },
      less: { label: { th: 'รายการที่นับซ้ำ', en: 'what is counted twice' }, of: amountHolds(unit) },
      groups: { label: { th: 'ส่วนที่นับรวมกัน', en: 'parts taken together' }, of: amountHolds(unit) },
    },
  }) as const;

/** What has an amount, and what each unit costs where it is worked out from them. */
interface Place {
  readonly id: string;
  readonly label: Text;
  readonly each:
    | { readonly unit: Unit; readonly cost: Decimal; readonly how: Text; readonly source: Citation }
    | undefined;
}

const placeOf = ([id, part]: readonly [string, Text | CostedPart]): Place => {
  if (!Object.hasOwn(part, 'label')) return { id, label: part as Text, each: undefined };
  const { label, unit, unitCost } = part as CostedPart;
  const cost = new Decimal(unitCost.value);
  const printed = withThousands(decimalText(cost));
  const how = { th: `จำนวน${units[unit].th} × ${printed} บาท`, en: `${units[unit].en} × ${printed} baht` };
  return { id, label, each: { unit, cost, how, source: unitCost.source } };
};

/**
 * Makes a rule that adds up the printed parts of a whole, gives the share of each, tells whether the whole as it was stated is
 * their sum, and works out the one amount that is missing. A part may be so many units at a printed cost of each (จำนวนหน่วย ×
 * ราคาต่อหน่วย); what stands in two parts is taken off once (หักรายการที่นับซ้ำ). Amounts are not negative; baht are exact to the
 * satang, million baht may have any decimals, and what is counted is whole. A whole that the parts cannot come to is unmet
 * already: it is below what is known, or, with one part open, not a multiple of that part's unit cost above it.
 *
 * @th
 * สร้างกติกาตรวจว่ายอดรวมเท่ากับผลรวมของส่วนย่อยที่กำหนดชื่อไว้หรือไม่ พร้อมสัดส่วนของแต่ละส่วน และคำนวณจำนวนเดียวที่ขาด ส่วนย่อยอาจเป็นจำนวนหน่วยคูณอัตราต่อหน่วย
 * และหักรายการที่นับซ้ำได้
 *
 * @throws Error the definition is wrong: two parts of one name, one that is called `total`, or a unit cost that is not above 0
 * or not in baht
 * @example
 * ```ts
 * import { cite, composition, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const budget = composition({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'budget',
 *   title: { th: 'งบประมาณ', en: 'Budget' },
 *   source: cite(document)(1),
 *   unit: 'baht',
 *   parts: {
 *     staff: { th: 'บุคลากร', en: 'staff' },
 *     funds: {
 *       label: { th: 'กองทุน', en: 'funds' },
 *       unit: 'funds',
 *       unitCost: parameter(6400, 'baht', cite(document)(1)),
 *     },
 *   },
 * });
 * budget({ staff: 600, funds: 6000 }).total; // '38400600'
 * budget({ staff: 600, funds: 6000, total: 38_400_600 }).verdict; // 'met'
 * budget({ staff: 600, total: 64_600 }).parts[1].units; // 10
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function composition<
  const Part extends string,
  const Less extends string = never,
  const Group extends string = never,
>(definition: CompositionDefinition<Part, Less, Group>): Composition<Part, Less, Group> {
  const { unit, source, id, less = {}, groups = {}, whole = labels.stated } = definition;
  const parts = Object.entries<Text | CostedPart>(definition.parts).map(placeOf);
  const twice = Object.entries<Text>(less).map(placeOf);
  const taken = Object.entries<{ readonly label: Text; readonly of: readonly string[] }>(groups).map(([id, group]) => ({
    id,
    ...group,
  }));
  const [partIds, lessIds] = [parts, twice].map(some => some.map(({ id }) => id)) as [string[], string[]];
  const places = [...parts, ...twice, placeOf(['total', whole])];
  const costs = parts.flatMap(({ each }) => each?.cost ?? []);
  const areNamed = new Set(places.map(({ id }) => id)).size === places.length;
  if (!areNamed || costs.some(cost => cost.lte(0) || unit !== 'baht')) {
    throw new Error(`chumchon: the parts of ${id} need names of their own and unit costs above 0, in baht`);
  }
  const [label, how] = lessIds.length > 0 ? [labels.addsUpNet, labels.net] : [labels.addsUp, labels.how];
  const equation: Equation = { id: 'adds-up', label, left: partIds, right: [...lessIds, 'total'] };
  const facts = Object.fromEntries(
    places.map(({ id, label, each }) => [id, each ? count(label, each.unit) : amountIn(unit, label)]),
  );

  return sumsRule<Facts, CompositionOutcome<string, string, string>>(
    { ...definition, equations: said([equation]), facts },
    toldIn(unit, whole, costs.length > 0),
    (values: AmountValues) => ({
      amounts: new Map(
        places.map(({ id, label, each }) => {
          const value = values[id];
          const given = each && value !== undefined ? each.cost.times(exact(value)) : value;
          return [id, { label, given, ...(each && { step: each.cost }) }];
        }),
      ),
      equations: [equation],
    }),
    balanced => {
      const [gross, off, stated] = [partIds, lessIds, ['total']].map(ids => evidenceOf(ids, equation, balanced));
      const total = off && gross?.minus(off);
      const row = (id: string, label: Text, of: readonly string[] = [id]) => {
        const amount = sumOf(of, balanced);
        return { id, label, amount, percent: shareOf(amount, total ?? stated) };
      };
      const figure = ({ id, label, amount: value }: ReturnType<typeof row>, how: Text, from = source) =>
        figured(id, label, balanced.follows.has(id) ? labels.follows : how, { value, unit, source: from });
      const all = parts.map(({ id, label, each }) => {
        const part = row(id, label);
        if (!each) return part;
        return { ...part, unit: each.unit, units: part.amount?.div(each.cost).toNumber(), unitCost: each.cost };
      });
      const both = twice.map(({ id, label }) => row(id, label));
      const together = taken.map(({ id, label, of }) => row(id, label, of));
      return {
        total,
        stated,
        difference: total && stated?.minus(total),
        parts: all,
        less: both,
        groups: together,
        figures: [
          ...all.map((part, at) => figure(part, parts[at]?.each?.how ?? labels.given, parts[at]?.each?.source)),
          ...both.map(part => figure(part, labels.given)),
          ...together.map(part => figure(part, labels.together)),
          ...(lessIds.length > 0 ? [figured('gross', labels.gross, labels.how, { value: gross, unit, source })] : []),
          figured('sum', labels.sum, how, { value: total, unit, source }),
        ],
      };
    },
  ) as unknown as Composition<Part, Less, Group>;
}
