import { Decimal } from '../../core/decimal.js';
import type { IllegibleFigure, PrintedFigure } from '../../core/printed-figure.js';
import { growthPercent, percentOf, sum } from '../../core/ratio.js';
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

/** The lowest and the highest that a figure may really be. */
export type Range = readonly [lowest: Decimal, highest: Decimal];

/** How a kind of figure is computed. */
interface Reckoning {
  /** The operands that it takes; the list `minus` may be left out. */
  readonly takes: readonly OperandName[];
  /** Undefined where the base is 0. */
  readonly value: (operands: Operands) => Decimal | undefined;
  /** Where the figure may really lie, given that the operands are rounded; undefined where it may be anything. */
  readonly range: (operands: Operands) => Range | undefined;
}

const total = (operands: readonly PrintedFigure[]): Decimal => sum(operands.map(({ value }) => value));

/** Half a unit of the last printed digit: the most that rounding moves a figure. */
export const halfUnit = ({ decimals }: PrintedFigure): Decimal => new Decimal(10).pow(-decimals).div(2);

const around = (middle: Decimal, operands: readonly PrintedFigure[]): Range => {
  const room = sum(operands.map(halfUnit));
  return [middle.minus(room), middle.plus(room)];
};

/** A range of parts as percent of a range of wholes that does not reach 0. */
const percentRange = (part: Range, whole: Range): Range => {
  const corners = part.flatMap(some => whole.map(all => some.times(100).div(all)));
  return [Decimal.min(...corners), Decimal.max(...corners)];
};

/** Some figures added, others taken off. */
// @__NO_SIDE_EFFECTS__
const balance = (takes: readonly OperandName[], plus: OperandName, minus: OperandName): Reckoning => {
  const value = (operands: Operands) => total(operands[plus]).minus(total(operands[minus]));
  return {
    takes,
    value,
    range: operands => around(value(operands), [...operands[plus], ...operands[minus]]),
  };
};

/** A part as percent of a whole, or of a sum of parts. */
// @__NO_SIDE_EFFECTS__
const portion = (whole: 'whole' | 'parts'): Reckoning => ({
  takes: ['part', whole],
  value: operands => percentOf(total(operands.part), total(operands[whole])),
  range: operands => {
    const wholes = around(total(operands[whole]), operands[whole]);
    if (wholes[0].lte(0) && wholes[1].gte(0)) return undefined;
    return percentRange(around(total(operands.part), operands.part), wholes);
  },
});

const growth: Reckoning = {
  takes: ['from', 'to'],
  value: ({ from, to }) => growthPercent(total(from), total(to)),
  range: ({ from, to }) => {
    const base = total(from);
    const [lowest, highest] = percentRange(around(total(to), to), around(base.abs(), from));
    const shift = base.lt(0) ? -100 : 100;
    return [lowest.minus(shift), highest.minus(shift)];
  },
};

export const reckonings: Readonly<Record<FigureCheck['kind'], Reckoning>> = {
  percent: portion('whole'),
  share: portion('parts'),
  sum: balance(['parts'], 'parts', 'minus'),
  difference: balance(['from', 'less'], 'from', 'less'),
  growth,
  identity: balance(['plus', 'minus'], 'plus', 'minus'),
};

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
