import { type Kind, take, takeOptions, wholeNumber } from './argument.js';
import { compare, type DecimalInput, type Exact, hasDecimals, readDecimal } from './decimal.js';
import { type DecimalText, decimalText, readExact } from './decimal-text.js';
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
  read: readExact,
  accepted: { th: 'ตัวเลขที่ไม่มีเครื่องหมายคั่นหลัก', en: 'a plain number without separators' },
};

const flag: Kind<boolean> = {
  read: input => (typeof input === 'boolean' ? input : undefined),
  accepted: { th: 'true หรือ false', en: 'true or false' },
};

/**
 * An amount of money (บาท), exact to the satang, as plain digits.
 *
 * @th จำนวนเงินเป็นบาทที่แน่นอนถึงสตางค์ เป็นข้อความตัวเลขล้วน ไม่ปัดเศษ ไม่รับตัวคั่นหลัก และไม่รับจำนวนติดลบเว้นแต่กำหนดไว้
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
 * baht(0.29); // '0.29'
 * baht('-541000', { negative: true }); // '-541000'
 * ```
 */
export function baht(input: DecimalInput, options?: { readonly negative?: boolean }): DecimalText {
  const rule = 'thai.baht';
  const { negative = false } = takeOptions<{ negative: boolean }>(rule, { negative: flag }, options);
  return decimalText(take(rule, amount(negative ? -mostBaht : 0), input));
}

/**
 * A part as percent (ร้อยละ) of a whole, unrounded; `null` where the whole is 0, because a share of nothing is not a number.
 * A quotient without an end is computed to 40 digits.
 *
 * @th ร้อยละของส่วนต่อทั้งหมด ไม่ปัดเศษ (ทศนิยมไม่รู้จบคำนวณถึง 40 หลัก) ถ้าทั้งหมดเป็น 0 ได้ null
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
export function percentOf(part: DecimalInput, whole: DecimalInput): DecimalText | null {
  const rule = 'thai.percent-of';
  const percent = ratio.percentOf(take(rule, anyNumber, part, ['part']), take(rule, anyNumber, whole, ['whole']));
  return percent === undefined ? null : decimalText(percent);
}

/**
 * The change (เพิ่ม/ลด) from one amount to another as percent of the first, unrounded; `null` where the first is 0. A base
 * below zero counts by its size, so that a rise is positive.
 *
 * @th อัตราเพิ่มหรือลดเป็นร้อยละของจำนวนตั้งต้น ไม่ปัดเศษ จำนวนตั้งต้นที่ติดลบใช้ค่าสัมบูรณ์ ถ้าจำนวนตั้งต้นเป็น 0 ได้ null
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
export function growthPercent(from: DecimalInput, to: DecimalInput): DecimalText | null {
  const rule = 'thai.growth-percent';
  const percent = ratio.growthPercent(take(rule, anyNumber, from, ['from']), take(rule, anyNumber, to, ['to']));
  return percent === undefined ? null : decimalText(percent);
}

const decimalPlaces = /* @__PURE__ */ wholeNumber(0, 20);

/**
 * A number rounded half up (ties away from zero) to so many decimals, as the reports print. For print only: thresholds are
 * compared unrounded.
 *
 * @th ปัดเศษครึ่งขึ้น (ห่างจากศูนย์) ตามจำนวนตำแหน่งทศนิยมที่กำหนด ใช้สำหรับการพิมพ์เท่านั้น การเปรียบเทียบกับเกณฑ์ใช้ค่าที่ไม่ปัดเศษ
 * @throws RuleInputError where it is not a plain number, or `decimals` not a whole number from 0 to 20
 *
 * @example
 * ```ts
 * import { roundHalfUp } from 'chumchon/thai';
 *
 * roundHalfUp('69.845', 2); // '69.85'
 * roundHalfUp('-0.5', 0); // '-1'
 * roundHalfUp('-0.001', 2); // '0'
 * ```
 */
export function roundHalfUp(value: DecimalInput, decimals: number): DecimalText {
  const rule = 'thai.round-half-up';
  const rounded = ratio.roundHalfUp(take(rule, anyNumber, value), take(rule, decimalPlaces, decimals, ['decimals']));
  return decimalText(rounded);
}
