import { Decimal, type DecimalInput, readDecimal } from './decimal.js';
import { fullText } from './decimal-text.js';
import { toArabicDigits, toThaiDigits } from './thai-digits.js';
import { withThousands } from './thousands.js';

/**
 * A figure as a report prints it: `'134.00'`, `'1,261'`, `'(41.7)'` for a negative one, `'๑๐.๒๙'`, `'10.30%'` and
 * `'ร้อยละ 10.30'`, or a plain number; blanks around it do not count. The printed digits do: `'134.00'` is printed to two
 * decimals, `134` to none. `null`, an empty cell and a dash are a figure that is not printed.
 *
 * Any other text is a cell still: a finding says that it cannot be read, or is not written as a number is (`'19,750,00'`).
 */
export type Figure = DecimalInput | null;

/** How a figure is printed. */
export interface PrintedForm {
  readonly text: string;
  /** The digits with their separators, sign and brackets, without what stands around them. */
  readonly core: string;
  readonly decimals: number;
  readonly form: {
    readonly thai: boolean;
    readonly grouped: boolean;
    readonly brackets: boolean;
    /** The word or sign of a percentage, before and after it. */
    readonly before: string;
    readonly after: string;
  };
}

/** A figure that was read: its value, and how it is printed. */
export interface PrintedFigure extends PrintedForm {
  readonly value: Decimal;
}

/** A cell that is not written as a number is: its digits are muddled, or it is another text altogether. */
export interface IllegibleFigure extends PrintedForm {
  readonly value: null;
  readonly isMuddled: boolean;
}

const form = /^-?(?:\d{1,24}|\d{1,3}(?:,\d{3}){1,7})(?:\.\d{1,24})?$/;
const bracketed = /^\((?!-)(.+)\)$/;
/** Digits whose separators or brackets are out of place. */
const muddled = /^(?!-?\d+(?:\.\d+)?$)(?=.{1,32}$)[-(]?[\d,.]*\d[\d,.]*\)?$/;
/** The figure within a cell, and what says that it is a percentage. */
const framed = /^(ร้อยละ\s*)?(.*?)(\s*%)?$/s;
const nothing = /^(?:[-–—]+|)$/;
/** What is longer than this is no figure; so much of it is shown. */
const mostCharacters = 200;

/** Reads a cell: a figure with its form; null where none is printed, undefined where it is no cell. */
export function readFigure(input: unknown): PrintedFigure | IllegibleFigure | null | undefined {
  if (input === null) return null;
  const number = typeof input === 'string' ? undefined : readDecimal(input);
  const given = number === undefined ? input : fullText(number);
  if (typeof given !== 'string') return undefined;
  const text = given.trim().slice(0, mostCharacters);
  if (nothing.test(text)) return null;
  const [, before = '', core = '', after = ''] = framed.exec(text) as RegExpExecArray;
  const arabic = toArabicDigits(core).replace(/^[−–](?=\d)/, '-');
  const inner = bracketed.exec(arabic)?.[1];
  const digits = inner ?? arabic;
  const printed = {
    text,
    core,
    decimals: /\.(\d+)\)?$/.exec(arabic)?.[1]?.length ?? 0,
    form: {
      thai: toArabicDigits(core) !== core,
      grouped: digits.includes(','),
      brackets: arabic.startsWith('('),
      before,
      after,
    },
  };
  if (!form.test(digits)) return { ...printed, value: null, isMuddled: muddled.test(digits) };
  const size = new Decimal(digits.replaceAll(',', ''));
  return { ...printed, value: inner === undefined ? size.plus(0) : size.negated().plus(0) };
}

/** A figure as it would be printed beside another, without its percentage sign. */
export function printCore(value: Decimal, { decimals, form: { thai, grouped, brackets } }: PrintedForm): string {
  const digits = value.abs().toFixed(decimals);
  const size = grouped ? withThousands(digits) : digits;
  const signed = value.lt(0) ? (brackets ? `(${size})` : `-${size}`) : size;
  return thai ? toThaiDigits(signed) : signed;
}

/** The same in the form of the printed figure. */
export const print = (value: Decimal, printed: PrintedForm): string =>
  `${printed.form.before}${printCore(value, printed)}${printed.form.after}`;
