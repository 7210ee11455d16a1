import { type Kind, take, takeOptions, wholeNumber } from './argument.js';
import { compare, type Decimal, type DecimalInput, type Exact, exact, hasDecimals, readDecimal } from './decimal.js';
import * as ratio from './ratio.js';

/** The most that an amount in baht may be, either way: up to here every satang is a plain number of its own. */
export const mostBaht = 10 ** 13;

const amount = (least: number): Kind<Exact> => ({
  read: input => {
    const value = readDecimal(input);
    const isMoney =
      value !== undefined && hasDecimals(value, 2) && compare(value, least) >= 0 && compare(value, mostBaht) <= 0;
    return isMoney ? value : undefined;
  },
  accepted: {
    th: `จำนวนเงินบาท ตั้งแต่ ${least} ถึง ${mostBaht} ทศนิยมไม่เกิน 2 ตำแหน่ง ไม่มีเครื่องหมายคั่นหลัก`,
    en: `an amount in baht from ${least} to ${mostBaht}, at most 2 decimals, without separators`,
  },
});

const anyNumber: Kind<Exact> = {
  read: readDecimal,
  accepted: { th: 'ตัวเลขที่ไม่มีเครื่องหมายคั่นหลัก', en: 'a plain number without separators' },
};

const flag: Kind<boolean> = {
  read: input => (typeof input === 'boolean' ? input : undefined),
  accepted: { th: 'true หรือ false', en: 'true or false' },
};

/**
 * An amount of money (บาท), exact to the satang.
 *
 * @param input a decimal.js value, a number that is exact to the satang, or a plain decimal string
 * @param options `negative: true` accepts amounts below zero too
 * @throws RuleInputError for NaN, infinities, more than two decimals, exponents, separators, amounts too large to be exact, and
 * negative ones unless they are allowed
 *
 * @example
 * ```ts
 * import { baht } from 'chumchon/thai';
 *
 * baht('1762380.50'); // '1762380.5'
 * baht(0.1).plus(baht(0.2)); // '0.3'
 * ```
 */
export function baht(input: DecimalInput, options?: { readonly negative?: boolean }): Decimal {
  const rule = 'thai.baht';
  const { negative = false } = takeOptions<{ negative: boolean }>(rule, { negative: flag }, options);
  return exact(take(rule, amount(negative ? -mostBaht : 0), input));
}

/**
 * A part as percent (ร้อยละ) of a whole, unrounded; `null` where the whole is 0, because a share of nothing is not a number.
 *
 * @throws RuleInputError where one of them is not a plain number
 *
 * @example
 * ```ts
 * import { percentOf, roundHalfUp } from 'chumchon/thai';
 *
 * roundHalfUp(percentOf(9688300, 13873500) ?? 0, 2); // '69.83'
 * percentOf(1, 0); // null
 * ```
 */
export function percentOf(part: DecimalInput, whole: DecimalInput): Decimal | null {
  const rule = 'thai.percent-of';
  return ratio.percentOf(take(rule, anyNumber, part, ['part']), take(rule, anyNumber, whole, ['whole'])) ?? null;
}

/**
 * The change (เพิ่ม/ลด) from one amount to another as percent of the first, unrounded; `null` where the first is 0. A base
 * below zero counts by its size, so that a rise is positive.
 *
 * @throws RuleInputError where one of them is not a plain number
 *
 * @example
 * ```ts
 * import { growthPercent } from 'chumchon/thai';
 *
 * growthPercent(200, 250); // '25'
 * growthPercent(-0.9, 38.7); // '4400'
 * growthPercent(0, 5); // null
 * ```
 */
export function growthPercent(from: DecimalInput, to: DecimalInput): Decimal | null {
  const rule = 'thai.growth-percent';
  return ratio.growthPercent(take(rule, anyNumber, from, ['from']), take(rule, anyNumber, to, ['to'])) ?? null;
}

const decimalPlaces = /* @__PURE__ */ wholeNumber(0, 20);

/**
 * A number rounded half up (ties away from zero) to so many decimals, as the reports print. For print only: thresholds are
 * compared unrounded.
 *
 * @throws RuleInputError where it is not a plain number, or `decimals` not a whole number from 0 to 20
 *
 * @example
 * ```ts
 * import { roundHalfUp } from 'chumchon/thai';
 *
 * roundHalfUp('69.845', 2); // '69.85'
 * roundHalfUp('-0.5', 0); // '-1'
 * ```
 */
export function roundHalfUp(value: DecimalInput, decimals: number): Decimal {
  const rule = 'thai.round-half-up';
  return ratio.roundHalfUp(take(rule, anyNumber, value), take(rule, decimalPlaces, decimals, ['decimals']));
}
