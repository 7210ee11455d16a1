import type { Citation } from '../../core/citation.js';
import { Decimal } from '../../core/decimal.js';
import { type Figure, type IllegibleFigure, type PrintedFigure, readFigure } from '../../core/printed-figure.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import {
  choice,
  count,
  type Fact,
  listOf,
  name,
  record,
  required,
  subject,
  type ValuesOf,
  yesNo,
} from '../logic/fact.js';
import { reader } from '../logic/read.js';

/** What every check of a printed figure says. */
interface CheckedFigure {
  /** A name of its own within the audit. */
  readonly id: string;
  readonly label?: Text | undefined;
  /** The figure as printed; its decimals set how the recomputed one is rounded. */
  readonly printed?: Figure | undefined;
  /**
   * Whether the figures that it follows from are exact: counts, or money to the satang. Rounded figures give a sum or a
   * share some room. Unless said otherwise figures are rounded where one of them has decimals, and exact where none
   * has.
   */
  readonly exact?: boolean | undefined;
  /**
   * The printed figure that is checked, where several checks try it against what it may follow from: they are so many
   * findings and one figure.
   */
  readonly figure?: string | undefined;
  /** The line of the report. */
  readonly line?: number | undefined;
  readonly source?: Citation | undefined;
}

type One = Figure | undefined;
type Several = readonly Figure[] | undefined;

/** A printed figure, and how it follows from others. */
export type FigureCheck = CheckedFigure &
  (
    | /** A part as percent of a whole (ร้อยละ). */
    { readonly kind: 'percent'; readonly part?: One; readonly whole?: One }
    /** A part as percent of the sum of all parts, itself among them, where the whole is not printed (สัดส่วน). */
    | { readonly kind: 'share'; readonly part?: One; readonly parts?: Several }
    /** The sum of parts (รวม). */
    | { readonly kind: 'sum'; readonly parts?: Several }
    /** What remains of a figure (คงเหลือ). */
    | { readonly kind: 'difference'; readonly from?: One; readonly less?: Several }
    /** The change as percent of the base, which counts by its size (ร้อยละเพิ่ม/ลด). */
    | { readonly kind: 'growth'; readonly from?: One; readonly to?: One }
    /** An equation of figures: some added, others taken off; a figure printed twice is one added figure (สมการ). */
    | { readonly kind: 'identity'; readonly plus?: Several; readonly minus?: Several }
  );

/** A cell of a report as it was read. */
type Cell = PrintedFigure | IllegibleFigure | null;

// @__NO_SIDE_EFFECTS__
const figure = (label: Text): Fact<Cell, Figure, false> => ({
  label,
  accepts: {
    th: 'ตัวเลขหรือข้อความในช่องตามที่พิมพ์ เช่น 134.00 1,261 (41.7) 10.30% หรือ null หากไม่ได้พิมพ์',
    en: "a cell as printed, such as '134.00', '1,261', '(41.7)' or '10.30%', or null where nothing is printed",
  },
  required: false,
  read: readFigure,
});

// @__NO_SIDE_EFFECTS__
const figures = (label: Text): Fact<readonly Cell[], readonly Figure[], false> => listOf(label, figure(label));

const citation: Fact<Citation, Citation, false> = {
  label: { th: 'แหล่งอ้างอิง', en: 'where it is printed' },
  accepts: { th: 'แหล่งอ้างอิงที่ได้จาก cite', en: 'a citation as cite makes it' },
  required: false,
  read: input => (typeof input === 'object' && input !== null && 'document' in input ? (input as Citation) : undefined),
};

/** What checks follow from, by name. */
const operandFacts = {
  part: figure({ th: 'ตัวตั้ง', en: 'the part' }),
  whole: figure({ th: 'ตัวหาร', en: 'the whole' }),
  parts: figures({ th: 'ส่วนย่อย', en: 'the parts' }),
  from: figure({ th: 'ตัวตั้งหรือฐาน', en: 'the figure or base that it starts from' }),
  less: figures({ th: 'ตัวหัก', en: 'what is taken off' }),
  to: figure({ th: 'ค่าใหม่', en: 'the new figure' }),
  plus: figures({ th: 'ตัวบวก', en: 'what is added' }),
  minus: figures({ th: 'ตัวลบ', en: 'what is taken off' }),
};

/** What a fact is called that errors name by its path alone. */
const part: Text = { th: 'ส่วนของการตรวจ', en: 'a part of a check' };

const facts = {
  checks: required(
    listOf(
      { th: 'รายการตรวจ', en: 'the checks' },
      record(
        { th: 'การตรวจตัวเลข', en: 'a check' },
        {
          id: subject(part),
          kind: required(
            choice(part, {
              percent: { th: 'ร้อยละของยอดรวมที่พิมพ์', en: 'percent of a printed whole' },
              share: { th: 'สัดส่วนร้อยละของผลรวมส่วนย่อย', en: 'percent of the sum of the parts' },
              sum: { th: 'ผลรวม', en: 'a sum' },
              difference: { th: 'ยอดคงเหลือ', en: 'what remains' },
              growth: { th: 'ร้อยละเพิ่ม (ลด)', en: 'the change in percent' },
              identity: { th: 'สมการของตัวเลข หรือตัวเลขที่พิมพ์ซ้ำ', en: 'an equation, or a figure printed twice' },
            }),
          ),
          label: record(part, { th: required(name(part)), en: required(name(part)) }),
          printed: figure(part),
          exact: yesNo(part),
          figure: name(part),
          line: count(part, 'items', { least: 1 }),
          source: citation,
          ...operandFacts,
        },
      ),
    ),
  ),
};

type OperandName = keyof typeof operandFacts;

export const operandNames = /* @__PURE__ */ Object.keys(operandFacts) as readonly OperandName[];

/** A check that was read. */
export type Check = ValuesOf<typeof facts>['checks'][number];
/** What its errors are called by. */
export const id = 'rules.audit';

/** Reads the checks of an audit. */
export const read = /* @__PURE__ */ reader<ValuesOf<typeof facts>>(
  id,
  /* @__PURE__ */ record({ th: 'การตรวจตัวเลขที่พิมพ์', en: 'an audit of printed figures' }, facts),
);

/** The operands of a check, all of them known; one alone is a list of one. */
export type Operands = Readonly<Record<OperandName, readonly PrintedFigure[]>>;

/** The lowest and the highest that a figure may really be: the same where it is exact. */
export type Range = readonly [lowest: Decimal, highest: Decimal];

/** How a kind of figure is computed. */
interface Reckoning {
  /** The operands that it takes; the list `minus` may be left out. */
  readonly takes: readonly OperandName[];
  /** Where it lies, given where its operands do; undefined where it may be anything because the base may be 0. */
  readonly of: (operand: (name: OperandName) => Range) => Range | undefined;
}

/** Half a unit of the last printed digit: the most that rounding moves a figure. */
export const halfUnit = ({ decimals }: PrintedFigure): Decimal => new Decimal(10).pow(-decimals).div(2);

/** Where the sum of operands lies. */
const around = (operands: readonly PrintedFigure[], areRounded: boolean): Range => {
  const middle = sum(operands.map(({ value }) => value));
  const room = areRounded ? sum(operands.map(halfUnit)) : 0;
  return [middle.minus(room), middle.plus(room)];
};

const less = (from: Range, other: Range): Range => [from[0].minus(other[1]), from[1].minus(other[0])];

/** A part as percent of a whole, beyond so many times that whole. */
const percent = (part: Range, whole: Range, beyond = 0): Range | undefined => {
  if (whole[0].lte(0) && whole[1].gte(0)) return undefined;
  const corners = part.flatMap(some => whole.map(all => some.minus(all.times(beyond)).times(100).div(all).plus(0)));
  return [Decimal.min(...corners), Decimal.max(...corners)];
};

/** The change as percent of the base, which counts by its size. */
const growth = (from: Range, to: Range): Range | undefined =>
  from[1].lt(0) ? percent(to, [from[1].neg(), from[0].neg()], -1) : percent(to, from, 1);

export const reckonings: Readonly<Record<FigureCheck['kind'], Reckoning>> = {
  percent: { takes: ['part', 'whole'], of: operand => percent(operand('part'), operand('whole')) },
  share: { takes: ['part', 'parts'], of: operand => percent(operand('part'), operand('parts')) },
  sum: { takes: ['parts'], of: operand => operand('parts') },
  difference: { takes: ['from', 'less'], of: operand => less(operand('from'), operand('less')) },
  growth: { takes: ['from', 'to'], of: operand => growth(operand('from'), operand('to')) },
  identity: { takes: ['plus', 'minus'], of: operand => less(operand('plus'), operand('minus')) },
};

/** Where a figure lies, of operands as they are printed, or as they may be before they were rounded. */
export const reckoned = (kind: FigureCheck['kind'], operands: Operands, areRounded: boolean): Range | undefined =>
  reckonings[kind].of(name => around(operands[name], areRounded));

/** What a check has to work with. */
interface Given {
  readonly operands: Operands;
  /** By name, a list's member with its place from 0. */
  readonly missing: readonly Text[];
  readonly illegible: readonly Text[];
}

/** What is wrong with a cell that is no number. */
export const unreadable = ({ isMuddled }: IllegibleFigure): Text =>
  isMuddled
    ? { th: 'เขียนไม่เป็นจำนวน', en: 'is not written as a number is' }
    : { th: 'อ่านเป็นตัวเลขไม่ได้', en: 'cannot be read as a figure' };

/** The operands that a check takes, those that are not known, and those that are not written as a number is. */
export function operandsOf(check: Check, takes: readonly OperandName[]): Given {
  const missing: Text[] = [];
  const illegible: Text[] = [];
  /** The same in a list of one, unless it is no figure. */
  const legible = (member: Cell, called: Text): readonly PrintedFigure[] => {
    if (member !== null && member.value !== null) return [member];
    if (member === null) missing.push(called);
    else {
      const { th, en } = unreadable(member);
      illegible.push({ th: `${called.th} ${th} (${member.text})`, en: `${called.en} ${en} (${member.text})` });
    }
    return [];
  };
  const known = (operand: OperandName): readonly PrintedFigure[] => {
    const given = takes.includes(operand) ? check[operand] : [];
    const { th } = operandFacts[operand].label;
    if (given === undefined) return operand === 'minus' ? [] : legible(null, { th, en: operand });
    if (given === null || 'form' in given) return legible(given, { th, en: operand });
    return given.flatMap((member, place) => legible(member, { th: `${th}ที่ ${place + 1}`, en: `${operand}[${place}]` }));
  };
  const operands = Object.fromEntries(operandNames.map(name => [name, known(name)])) as unknown as Operands;
  return { operands, missing, illegible };
}
