import { type Kind, oneOf, type TextReader, take, takeOptions, textReader, wholeNumber } from './argument.js';
import { Decimal, type DecimalInput, type Exact, exact } from './decimal.js';
import { type DecimalText, fullText, readExact } from './decimal-text.js';
import { normalName } from './names.js';
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

const decimalAmount: Kind<Exact> = {
  read: readExact,
  accepted: {
    th: "จำนวนเงินเป็นบาท: Decimal ตัวเลขที่แน่นอน หรือข้อความทศนิยม เช่น '10921966' หรือ '0.25' (จำนวนที่พิมพ์มีตัวคั่นใช้ parseBaht)",
    en: "an amount of baht: a Decimal, an exact number, or a decimal string such as '10921966' or '0.25' (for printed amounts with separators use parseBaht)",
  },
};

/** Longer than anything that `formatBaht` prints, so that a long text is refused before it is looked at. */
const mostCharacters = 1000;

const whole = '[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*|0';
const figure = /* @__PURE__ */ new RegExp(`^(?:฿ ?)?(${whole})(?:(\\.\\d+)?(?: ?(ล้าน)?บาท)?|\\.-(?: ?บาท)?)$`);
const withSatang = /* @__PURE__ */ new RegExp(`^(?:(${whole}) ?บาท ?)?(\\d{1,2}) ?สตางค์$`);
const inBrackets = /^(฿ ?)?\( ?([^()]+?) ?\)( ?(?:ล้าน)?บาท)?$/;
const belowZero = /^(฿ ?)?[-\u2212] ?/;

/**
 * Reads a printed amount of money: `๑,๗๘๑,๐๐๐ บาท`, `23,881,900.-`, `2,637.1571 ล้านบาท`, `฿1,234.50`, `12 บาท 50 สตางค์`. Below
 * zero it has a minus sign or stands in brackets, as in accounts: `(1,234.50)`. Separators stand at every third digit or not at
 * all; the figures are Thai or Arabic; blanks of any kind and characters that print nothing do not matter. Whatever `formatBaht`
 * prints is read.
 *
 * @th อ่านจำนวนเงินที่พิมพ์ เป็นเลขไทยหรือเลขอารบิก มีตัวคั่นทุกสามหลักหรือไม่มีเลย ลงท้ายด้วยบาท ล้านบาท สตางค์ หรือ .- หรือขึ้นต้นด้วย ฿
 * จำนวนติดลบมีเครื่องหมายลบหรืออยู่ในวงเล็บตามแบบบัญชี ได้จำนวนเงินเป็นบาทที่แน่นอน ข้อความอื่นไม่รับ
 * @param text the amount as printed, at most 1,000 characters
 * @returns the amount in baht, exact, as plain digits
 * @throws RuleInputError where the text is anything else; `parseBaht.safe(text)` returns the error instead
 *
 * @example
 * ```ts
 * import { parseBaht } from 'chumchon/thai';
 *
 * parseBaht('๑,๗๘๑,๐๐๐ บาท'); // '1781000'
 * parseBaht('2,637.1571 ล้านบาท'); // '2637157100'
 * parseBaht('(1,234.50)'); // '-1234.5'
 * parseBaht('12 บาท 50 สตางค์'); // '12.5'
 * parseBaht.safe('1,23,4').ok; // false
 * ```
 */
export const parseBaht: TextReader<DecimalText> = /* @__PURE__ */ textReader('thai.parse-baht', text => {
  const amount = text.length <= mostCharacters ? readSigned(toArabicDigits(normalName(text))) : undefined;
  if (amount !== undefined) return { value: fullText(amount) };
  return {
    refused: {
      th: "จำนวนเงินที่พิมพ์ เช่น '1,781,000 บาท' '2,637.1571 ล้านบาท' '(1,234.50)' หรือ '23,881,900.-' โดยตัวคั่นอยู่ทุกสามหลัก",
      en: "a printed amount such as '1,781,000 บาท', '2,637.1571 ล้านบาท', '(1,234.50)' or '23,881,900.-', separators at every third digit",
    },
  };
});

function readSigned(text: string): Decimal | undefined {
  const brackets = inBrackets.exec(text);
  if (brackets !== null) return readUnsigned(`${brackets[1] ?? ''}${brackets[2]}${brackets[3] ?? ''}`)?.negated();
  return belowZero.test(text) ? readUnsigned(text.replace(belowZero, '$1'))?.negated() : readUnsigned(text);
}

function readUnsigned(text: string): Decimal | undefined {
  const [, baht, fraction = '', millions] = figure.exec(text) ?? [];
  if (baht !== undefined)
    return new Decimal(`${baht.replaceAll(',', '')}${fraction}e${millions === undefined ? 0 : 6}`);
  const [, beside = '0', satang] = withSatang.exec(text) ?? [];
  return satang === undefined ? undefined : new Decimal(`${beside.replaceAll(',', '')}.${satang.padStart(2, '0')}`);
}

const digits = /* @__PURE__ */ oneOf('arabic', 'thai');
const unit = /* @__PURE__ */ oneOf('บาท', 'ล้านบาท');
const decimals = /* @__PURE__ */ wholeNumber(0, 20);

/**
 * Prints an amount of money with separators. `parseBaht` reads back what is printed.
 *
 * @th พิมพ์จำนวนเงินมีตัวคั่นทุกสามหลัก เลือกเลขไทยหรือเลขอารบิก หน่วยบาทหรือล้านบาท และจำนวนตำแหน่งทศนิยมได้ ปัดเศษเฉพาะเมื่อกำหนดจำนวนตำแหน่ง
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

  // Moving the point keeps every digit; a division would round to the precision.
  const figure = chosen.unit === 'ล้านบาท' ? new Decimal(`${baht.toFixed()}e-6`) : baht;
  const rounded = chosen.decimals === undefined ? figure : figure.toDecimalPlaces(chosen.decimals);
  const text = separate(rounded.toFixed(chosen.decimals)) + (chosen.unit === undefined ? '' : ` ${chosen.unit}`);
  return chosen.digits === 'thai' ? toThaiDigits(text) : text;
}

/** A comma before every third digit, counted from the point or the end. */
const separate = (figure: string): string => figure.replace(/\d+/, whole => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
