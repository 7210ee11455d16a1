import { Decimal } from '../../core/decimal.js';
import type { IllegibleFigure, PrintedFigure } from '../../core/printed-figure.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import {
  type Cell,
  type Check,
  type FigureCheck,
  type OperandName,
  operandFacts,
  operandNames,
} from './audit-checks.js';

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
