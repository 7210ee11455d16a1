import { own } from '../../core/own.js';

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A plain number that has no more decimals than it may. */
export const numberSchema = ({
  least,
  most,
  decimals,
}: {
  readonly least: number | null;
  readonly most?: number | undefined;
  readonly decimals?: number | undefined;
}): JsonSchema => ({
  type: decimals === 0 ? 'integer' : 'number',
  ...(least !== null && { minimum: least }),
  ...(most !== undefined && { maximum: most }),
  ...(decimals && { multipleOf: Number(`1e-${decimals}`) }),
});

/** How many decimals a number may have; undefined where that is not limited. */
export function decimalsOf(number: JsonSchema): number | undefined {
  const multipleOf = own(number, 'multipleOf') as number | undefined;
  if (number['type'] === 'integer') return 0;
  return multipleOf === undefined ? undefined : -Math.round(Math.log10(multipleOf));
}

/**
 * What is accepted where a number is: a plain one that floating point holds exactly, or the same in digits. How many decimals a
 * number of JSON has cannot be asked, since it is read in floating point: where they are limited, those that have any are
 * digits, and the numbers whole.
 */
export function withDigits(number: JsonSchema): JsonSchema {
  const { minimum: least, maximum: most } = number as { minimum?: number; maximum?: number };
  const decimals = decimalsOf(number);
  const end = decimals === 0 ? '(?:\\.0{1,24})?' : decimals ? `(?:\\.\\d{1,${decimals}}0*)?` : '(?:\\.\\d{1,24})?';
  const above = magnitude(Math.max(0, least ?? 0), most, end);
  const pattern =
    least === undefined || least < 0
      ? `^(?:-${magnitude(0, least === undefined ? undefined : -least, end)}|${above})$`
      : `^${above}$`;
  return {
    anyOf: [
      {
        type: decimals === undefined ? 'number' : 'integer',
        minimum: least ?? -Number.MAX_SAFE_INTEGER,
        maximum: Math.min(most ?? Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
      },
      { type: 'string', pattern },
    ],
  };
}

/** No more digits than are read, on either side of the point. */
const digits = '(?=\\d{1,24}(?:\\.\\d{1,24})?$)';

/** A number in digits between two bounds. */
function magnitude(least: number, most: number | undefined, end: string): string {
  const whole = Math.floor(least);
  const from =
    (whole > 0 ? `(?=0*${wholeFrom(String(whole))}(?:\\.|$))` : '') + (whole < least ? '(?=[\\d.]*[1-9])' : '');
  if (most === undefined || !Number.isSafeInteger(most)) return `${digits}${from}\\d+${end}`;
  const below = most > 0 ? `0*${wholeTo(String(most - 1))}${end}|` : '';
  return `${digits}${from}(?:${below}0*${most}(?:\\.0+)?)`;
}

/** Whole numbers on one side of a number or at it, without zeros before them: those of other lengths, and by their first other digit. */
const wholeBy = (
  bound: string,
  others: readonly string[],
  digits: (digit: number) => readonly [number, number],
): string =>
  alternatives([
    ...others,
    ...[...bound].flatMap((digit, place) => {
      const [low, high] = digits(Number(digit));
      return low > high ? [] : [`${bound.slice(0, place)}${range(low, high)}${any(bound.length - place - 1)}`];
    }),
    bound,
  ]);

const wholeTo = (most: string): string =>
  wholeBy(most, most.length > 1 ? [`\\d{1,${most.length - 1}}`] : [], digit => [0, digit - 1]);

const wholeFrom = (least: string): string => wholeBy(least, [`[1-9]\\d{${least.length},}`], digit => [digit + 1, 9]);

const alternatives = (all: readonly string[]): string => `(?:${all.join('|')})`;
const range = (from: number, to: number): string => (from === to ? `${from}` : `[${from}-${to}]`);
const any = (count: number): string => (count === 0 ? '' : `\\d{${count}}`);

const day = '(?:0[1-9]|[12]\\d|3[01])';
const leapYears = '(?:(?:19|2[0-3])(?:0[48]|[2468][048]|[13579][26])|2000)';
const months = `(?:(?:0[13578]|1[02])-${day}|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))`;

/** A calendar date with all that a pattern can ask of it: each month has the days that it has, and a Buddhist year is none. */
export const withDays = (date: JsonSchema): JsonSchema => ({
  ...date,
  pattern: `^(?:(?:19|2[0-3])\\d\\d-${months}|${leapYears}-02-29)$`,
});
