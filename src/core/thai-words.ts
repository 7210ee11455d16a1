import { type Kind, oneOf, take, takeOptions } from './argument.js';
import { type DecimalInput, type Exact, exact, hasDecimals, readDecimal } from './decimal.js';

/** How an amount is put in words. */
export interface BahtWords {
  /**
   * Where a final one is read เอ็ด: `after-ten`, as it is when left out, in 11 and 21 but not in 101 (หนึ่งร้อยหนึ่ง); or
   * `always`, as the Royal Institute teaches, after any other digit (หนึ่งร้อยเอ็ด).
   */
  readonly et?: 'after-ten' | 'always';
}

const names = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const places = ['แสน', 'หมื่น', 'พัน', 'ร้อย', 'สิบ', ''];

const finalOne = { 'after-ten': /(?<=สิบ)หนึ่ง$/, always: /(?<=.)หนึ่ง$/ };

const et = /* @__PURE__ */ oneOf('after-ten', 'always');

const toTheSatang: Kind<Exact> = {
  read: input => {
    const amount = readDecimal(input);
    return amount !== undefined && hasDecimals(amount, 2) ? amount : undefined;
  },
  accepted: {
    th: "จำนวนเงินเป็นบาท ทศนิยมไม่เกินสองตำแหน่ง: Decimal ตัวเลขที่แน่นอน หรือข้อความทศนิยม เช่น '10921966' หรือ '0.25'",
    en: "an amount of baht with at most two decimals: a Decimal, an exact number, or a decimal string such as '10921966' or '0.25'",
  },
};

/**
 * An amount of money in Thai words (จำนวนเงินเป็นตัวอักษร), as orders and receipts print it. ล้าน repeats for a million
 * millions; less than a baht is satang alone; a negative amount begins with ลบ.
 *
 * @param amount the amount in baht, exact to the satang
 * @param options `et`: where a final one is read เอ็ด
 * @throws RuleInputError where the amount is not an exact number, or has more than two decimals: nothing is rounded
 *
 * @example
 * ```ts
 * import { bahtInWords } from 'chumchon/thai';
 *
 * bahtInWords(10921966); // 'สิบล้านเก้าแสนสองหมื่นหนึ่งพันเก้าร้อยหกสิบหกบาทถ้วน'
 * bahtInWords('21.25'); // 'ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์'
 * bahtInWords(101, { et: 'always' }); // 'หนึ่งร้อยเอ็ดบาทถ้วน'
 * ```
 */
export function bahtInWords(amount: DecimalInput, options?: BahtWords): string {
  const rule = 'thai.baht-in-words';
  const value = exact(take(rule, toTheSatang, amount, ['amount']));
  const one = finalOne[takeOptions<BahtWords>(rule, { et }, options).et ?? 'after-ten'];
  if (value.isZero()) return 'ศูนย์บาทถ้วน';

  const figure = value.abs().toFixed(2);
  const baht = inWords(figure.slice(0, -3), one);
  const satang = inWords(figure.slice(-2), one);
  return `${value.isNegative() ? 'ลบ' : ''}${baht && `${baht}บาท`}${satang ? `${satang}สตางค์` : 'ถ้วน'}`;
}

/** Digits in words, six at a time: what stands before the last six counts millions. Zero has no words. */
function inWords(digits: string, one: RegExp): string {
  const millions = digits.length > 6 ? `${inWords(digits.slice(0, -6), one)}ล้าน` : '';
  return `${millions}${belowMillion(digits.slice(-6))}`.replace(one, 'เอ็ด');
}

function belowMillion(digits: string): string {
  const place = places.slice(-digits.length);
  return [...digits]
    .map((digit, index) => (digit === '0' ? '' : `${names[Number(digit)]}${place[index]}`))
    .join('')
    .replace('หนึ่งสิบ', 'สิบ')
    .replace('สองสิบ', 'ยี่สิบ');
}
