import { type Kind, oneOf, type TextReader, take, takeOptions, textReader, wholeNumber } from './argument.js';
import { Decimal, type DecimalInput, type Exact, exact, readDecimal } from './decimal.js';
import { type Digits, toArabicDigits, toThaiDigits } from './thai-digits.js';

/** How an amount of baht is printed. */
export interface BahtFormat {
  /** `arabic`, as it is when left out, or `thai`. */
  readonly digits?: Digits;
  /** The word after the figure; none when left out. With `ล้านบาท` the figure counts millions of baht. */
  readonly unit?: 'บาท' | 'ล้านบาท';
  /** How many decimals, 0 to 20, rounded half up (away from zero); when left out, as many as there are, and no rounding. */
  readonly decimals?: number;
}

const million = 1_000_000;

const decimalAmount: Kind<Exact> = {
  read: readDecimal,
  accepted: {
    th: "จำนวนเงินเป็นบาท: Decimal ตัวเลขที่แน่นอน หรือข้อความทศนิยม เช่น '10921966' หรือ '0.25' (จำนวนที่พิมพ์มีตัวคั่นใช้ parseBaht)",
    en: "an amount of baht: a Decimal, an exact number, or a decimal string such as '10921966' or '0.25' (for printed amounts with separators use parseBaht)",
  },
};

const printed = /^(-?(?:[1-9]\d{0,2}(?:,\d{3}){1,6}|[1-9]\d{0,20}|0)(?:\.\d{1,12})?)(?: ?(ล้าน)?บาท)?$/;
const withDash = /^([1-9]\d{0,2}(?:,\d{3}){1,6}|[1-9]\d{0,20}|0)\.-(?: ?บาท)?$/;

/**
 * Reads a printed amount of money: `๑,๗๘๑,๐๐๐ บาท`, `23,881,900.-`, `2,637.1571 ล้านบาท`. Separators stand at every third
 * digit or not at all; the figures are Thai or Arabic, with at most 21 digits before the point and 12 after it.
 *
 * @param text the amount as printed
 * @returns the amount in baht, exact
 * @throws RuleInputError where the text is anything else; `parseBaht.safe(text)` returns the error instead
 *
 * @example
 * ```ts
 * import { parseBaht } from 'chumchon/thai';
 *
 * parseBaht('๑,๗๘๑,๐๐๐ บาท').toString(); // '1781000'
 * parseBaht('2,637.1571 ล้านบาท').toString(); // '2637157100'
 * parseBaht.safe('1,23,4').ok; // false
 * ```
 */
export const parseBaht: TextReader<Decimal> = /* @__PURE__ */ textReader('thai.parse-baht', text => {
  const tidy = toArabicDigits(text).replace(/\s+/g, ' ').trim();
  const match = printed.exec(tidy) ?? withDash.exec(tidy);
  if (match === null) {
    return {
      refused: {
        th: "จำนวนเงินที่พิมพ์ เช่น '1,781,000 บาท' '2,637.1571 ล้านบาท' หรือ '23,881,900.-' โดยตัวคั่นอยู่ทุกสามหลัก",
        en: "a printed amount such as '1,781,000 บาท', '2,637.1571 ล้านบาท' or '23,881,900.-', separators at every third digit",
      },
    };
  }
  const figure = new Decimal(`${match[1]}`.replaceAll(',', ''));
  return { value: figure.times(match[2] === undefined ? 1 : million).plus(0) };
});

const digits = /* @__PURE__ */ oneOf('arabic', 'thai');
const unit = /* @__PURE__ */ oneOf('บาท', 'ล้านบาท');
const decimals = /* @__PURE__ */ wholeNumber(0, 20);

/**
 * Prints an amount of money with separators.
 *
 * @param amount the amount in baht
 * @param format `digits`, `unit` and `decimals`; Arabic, no unit and unrounded where left out
 * @throws RuleInputError where the amount is not an exact number
 *
 * @example
 * ```ts
 * import { formatBaht } from 'chumchon/thai';
 *
 * formatBaht(15635880, { unit: 'บาท' }); // '15,635,880 บาท'
 * formatBaht('2637157100', { unit: 'ล้านบาท', decimals: 2 }); // '2,637.16 ล้านบาท'
 * formatBaht(1781000, { digits: 'thai', decimals: 2 }); // '๑,๗๘๑,๐๐๐.๐๐'
 * ```
 */
export function formatBaht(amount: DecimalInput, format?: BahtFormat): string {
  const rule = 'thai.format-baht';
  const baht = exact(take(rule, decimalAmount, amount, ['amount']));
  const chosen = takeOptions<BahtFormat>(rule, { digits, unit, decimals }, format);

  const figure = chosen.unit === 'ล้านบาท' ? baht.div(million) : baht;
  const rounded = chosen.decimals === undefined ? figure : figure.toDecimalPlaces(chosen.decimals);
  const text = separate(rounded.toFixed(chosen.decimals)) + (chosen.unit === undefined ? '' : ` ${chosen.unit}`);
  return chosen.digits === 'thai' ? toThaiDigits(text) : text;
}

/** A comma before every third digit, counted from the point or the end. */
const separate = (figure: string): string =>
  figure.replace(/^-?\d+/, whole => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
