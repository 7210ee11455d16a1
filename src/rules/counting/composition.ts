import type { Citation } from '../../core/citation.js';
import { Decimal, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { own } from '../../core/own.js';
import { type Parameter, type Unit, units } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import { count, type Facts } from '../logic/fact.js';
import type { Order } from '../logic/fact-type.js';
import type { Verdict } from '../logic/node.js';
import type { Held, Shaped } from '../logic/rule.js';
import { asGiven, figured } from '../logic/verdict.js';
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
  /** The most units that there are to pay for; any number unless said. */
  readonly most?: Parameter<number>;
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
  readonly parts: { readonly [P in Part]: Text };
  /** What stands in two of the parts, and is counted once. */
  readonly less?: { readonly [L in Less]: Text };
  /** Amounts of which each is at most the next, such as what stands in two parts and each of the two. Others are refused. */
  readonly ordered?: Order<NoInfer<Part | Less>>;
  readonly groups?: { readonly [G in Group]: { readonly label: Text; readonly of: readonly NoInfer<Part>[] } };
  /** What the whole is called: the total as stated, unless said otherwise. */
  readonly whole?: Text;
}

/** A costing's definition: each part an amount, or so many units of which the cost of each is printed. */
export interface CostingDefinition<Part extends string, Less extends string, Group extends string>
  extends Omit<CompositionDefinition<Part, Less, Group>, 'unit' | 'parts'> {
  readonly parts: { readonly [P in Part]: Text | CostedPart };
}

const labels = {
  addsUp: { th: 'ยอดรวมที่ระบุเท่ากับผลรวม', en: 'the total as stated is the sum' },
  addsUpNet: {
    th: 'ยอดรวมที่ระบุกับรายการที่นับซ้ำเท่ากับผลรวม',
    en: 'the total as stated, with what is counted twice, is the sum',
  },
  stated: { th: 'ยอดรวมที่ระบุ', en: 'the total as stated' },
  follows: { th: 'ตามรายการอื่นและยอดรวม', en: 'as the other amounts ask' },
  together: { th: 'ผลรวมของส่วนที่นับรวมกัน', en: 'the sum of the parts that are taken together' },
  gross: { th: 'ผลรวมก่อนหักรายการที่นับซ้ำ', en: 'the parts together, before anything is taken off' },
  sum: { th: 'รวมทั้งสิ้น', en: 'in all' },
  how: { th: 'ผลรวมของทุกส่วน', en: 'the sum of all parts' },
  net: { th: 'ผลรวมของทุกส่วนหักส่วนที่นับซ้ำ', en: 'the sum of all parts less what is counted twice' },
  ofSum: { th: 'ร้อยละของแต่ละส่วนคิดจากผลรวมนี้', en: 'the percentages are of this sum' },
  ofStated: { th: 'ร้อยละของแต่ละส่วนคิดจากยอดรวมที่ระบุ', en: 'the percentages are of the total as stated' },
};

/** How a sum comes about, and of what the percentages are where that and the total as stated are not the same. */
const withBase = (how: Text, total: Decimal | undefined, stated: Decimal | undefined): Text => {
  if (stated === undefined || total?.eq(stated)) return how;
  const base = total ? labels.ofSum : labels.ofStated;
  return { th: `${how.th} ${base.th}`, en: `${how.en}; ${base.en}` };
};

const toldIn = (unit: Unit, whole: Text, costed: Readonly<Record<string, Held>>) =>
  ({
    shape: 'composition',
    holds: {
      total: { label: labels.sum, unit },
      stated: { label: whole, unit },
      difference: { label: { th: 'ผลต่างจากผลรวม', en: 'difference from the sum' }, unit },
      parts: {
        label: { th: 'ส่วนประกอบ', en: 'parts' },
        of: { ...costed, ...amountHolds(unit) },
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
    | (Pick<CostedPart, 'unit' | 'most'> & { readonly cost: Decimal; readonly how: Text; readonly source: Citation })
    | undefined;
}

type PlaceOf<Part> = (entry: readonly [id: string, part: Part]) => Place;

const plainPlace: PlaceOf<Text> = ([id, label]) => ({ id, label, each: undefined });

const costedPlace: PlaceOf<Text | CostedPart> = ([id, part]) => {
  if (!Object.hasOwn(part, 'label')) return plainPlace([id, part as Text]);
  const { label, unit, unitCost, most } = part as CostedPart;
  const cost = new Decimal(unitCost.value);
  const printed = withThousands(decimalText(cost));
  const how = { th: `จำนวน${units[unit].th} × ${printed} บาท`, en: `${units[unit].en} × ${printed} baht` };
  return { id, label, each: { unit, cost, how, source: unitCost.source, ...(most && { most }) } };
};

/** What a costed part holds besides its amount. */
const costedHolds = {
  units: { label: { th: 'จำนวนหน่วย', en: 'units' } },
  unit: { label: { th: 'หน่วยนับ', en: 'counted in' }, words: units },
  unitCost: { label: { th: 'อัตราต่อหน่วย', en: 'unit cost' }, unit: 'baht' },
} as const;

/**
 * Makes a rule that adds up the printed parts of a whole, gives the share of each, tells whether the whole as it was stated is
 * their sum, and works out the one amount that is missing. What stands in two parts is taken off once (หักรายการที่นับซ้ำ). Amounts are
 * not negative; baht are exact to the satang, million baht may have any decimals, and what is counted is whole. A whole below
 * what is known of its parts is unmet already.
 *
 * @th
 * สร้างกติกาตรวจว่ายอดรวมเท่ากับผลรวมของส่วนย่อยที่กำหนดชื่อไว้หรือไม่ พร้อมสัดส่วนของแต่ละส่วน และคำนวณจำนวนเดียวที่ขาด หักรายการที่นับซ้ำได้
 *
 * @throws Error the definition is wrong: two parts of one name, or one that is called `total`
 * @example
 * ```ts
 * import { cite, composition } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const money = composition({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'money',
 *   title: { th: 'เงิน', en: 'Money' },
 *   source: cite(document)(1),
 *   unit: 'million-baht',
 *   parts: { current: { th: 'รายจ่ายประจำ', en: 'current' }, capital: { th: 'รายจ่ายลงทุน', en: 'capital' } },
 *   less: { twice: { th: 'นับซ้ำ', en: 'counted in both' } },
 * });
 * money({ current: '7.5', capital: 4, twice: '1.5', total: 10 }).verdict; // 'met'
 * money({ current: '7.5', twice: '1.5', total: 10 }).parts[1].amount; // '4'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export const composition = <
  const Part extends string,
  const Less extends string = never,
  const Group extends string = never,
>(
  definition: CompositionDefinition<Part, Less, Group>,
): Composition<Part, Less, Group> => compose(definition, plainPlace as PlaceOf<Text | CostedPart>, {});

/**
 * Makes a composition in baht of which parts are so many units at a printed cost of each (จำนวนหน่วย × ราคาต่อหน่วย). A whole that the
 * parts cannot come to is unmet already: also where what is left is more than all that there are cost, or no multiple of anything that the
 * open parts all cost.
 *
 * @th
 * สร้างกติกาผลรวมของค่าใช้จ่าย ส่วนย่อยเป็นจำนวนหน่วยคูณอัตราต่อหน่วยที่พิมพ์ไว้ หรือเป็นจำนวนเงิน
 *
 * @throws Error the definition is wrong as that of a composition may be, or a unit cost is not above 0
 * @example
 * ```ts
 * import { cite, costing, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const unitCost = parameter(6400, 'baht', cite(document)(1));
 * const budget = costing({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'budget',
 *   title: { th: 'งบประมาณ', en: 'Budget' },
 *   source: cite(document)(1),
 *   parts: {
 *     staff: { th: 'บุคลากร', en: 'staff' },
 *     funds: { label: { th: 'กองทุน', en: 'funds' }, unit: 'funds', unitCost },
 *   },
 * });
 * budget({ staff: 600, funds: 6000 }).total; // '38400600'
 * budget({ staff: 600, funds: 6000, total: 38_400_600 }).verdict; // 'met'
 * budget({ staff: 600, total: 64_600 }).parts[1].units; // 10
 * ```
 */
// @__NO_SIDE_EFFECTS__
export const costing = <
  const Part extends string,
  const Less extends string = never,
  const Group extends string = never,
>(
  definition: CostingDefinition<Part, Less, Group>,
): Composition<Part, Less, Group> => compose({ ...definition, unit: 'baht' }, costedPlace, costedHolds);

// @__NO_SIDE_EFFECTS__
function compose<Part extends string, Less extends string, Group extends string>(
  definition: CostingDefinition<Part, Less, Group> & { readonly unit: Unit },
  placeOf: PlaceOf<Text | CostedPart>,
  costed: Readonly<Record<string, Held>>,
): Composition<Part, Less, Group> {
  const { unit, source, id, less = {}, groups = {}, whole = labels.stated } = definition;
  const parts = Object.entries<Text | CostedPart>(definition.parts).map(placeOf);
  const twice = Object.entries<Text>(less).map(plainPlace);
  const taken = Object.entries<{ readonly label: Text; readonly of: readonly string[] }>(groups);
  const [partIds, lessIds] = [parts, twice].map(some => some.map(({ id }) => id)) as [string[], string[]];
  const places = [...parts, ...twice, plainPlace(['total', whole])];
  const areNamed = new Set(places.map(({ id }) => id)).size === places.length;
  if (!areNamed || parts.some(({ each }) => each?.cost.lte(0))) {
    throw new Error(`chumchon: the parts of ${id} need names of their own, and unit costs above 0`);
  }
  const [label, how] = lessIds.length > 0 ? [labels.addsUpNet, labels.net] : [labels.addsUp, labels.how];
  const equation: Equation = { id: 'adds-up', label, left: partIds, right: [...lessIds, 'total'] };
  const facts = Object.fromEntries(
    places.map(({ id, label, each }) => [
      id,
      each ? count(label, each.unit, each.most && { most: each.most.value }) : amountIn(unit, label),
    ]),
  );
  /** Between what an amount lies by the order. What stands in two parts takes nothing off the others while one of the two is open. */
  const within = (name: string, values: AmountValues) => {
    const ordered = own(definition, 'ordered');
    if (!ordered) return {};
    const { least, most } = ordered.limits(name, values) as { readonly [End in 'least' | 'most']: readonly Exact[] };
    const isOpen = ordered.chains.some(
      ([first, ...parts]) => first === name && parts.some(part => values[part] === undefined),
    );
    const highest = isOpen ? 0 : Decimal.min(Number.POSITIVE_INFINITY, ...most);
    return { least: Decimal.max(0, ...least), most: lessIds.join() === name ? highest : undefined };
  };

  return sumsRule<Facts, CompositionOutcome<string, string, string>>(
    { ...definition, equations: said([equation]), facts },
    toldIn(unit, whole, costed),
    (values: AmountValues) => ({
      amounts: new Map(
        places.map(({ id, label, each }) => {
          const value = values[id];
          const given = each && value !== undefined ? each.cost.times(exact(value)) : value;
          const largest = each && own(each, 'most');
          const most = largest && each.cost.times(largest.value);
          return [id, { label, given, ...(each && { step: each.cost, most }), ...within(id, values) }];
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
      const together = taken.map(([id, { label, of }]) => row(id, label, of));
      return {
        total,
        stated,
        difference: total && stated?.minus(total),
        parts: all,
        less: both,
        groups: together,
        figures: [
          ...all.map((part, at) => figure(part, parts[at]?.each?.how ?? asGiven, parts[at]?.each?.source)),
          ...both.map(part => figure(part, asGiven)),
          ...together.map(part => figure(part, labels.together)),
          ...(lessIds.length > 0 ? [figured('gross', labels.gross, labels.how, { value: gross, unit, source })] : []),
          figured('sum', labels.sum, withBase(how, total, stated), { value: total, unit, source }),
        ],
      };
    },
  ) as unknown as Composition<Part, Less, Group>;
}
