import { type Kind, oneOf, type TextReader, take, takeOptions, textReader } from './argument.js';
import { type DecimalInput, type Exact, exact, hasDecimals } from './decimal.js';
import { type DecimalText, readExact } from './decimal-text.js';
import { normalName } from './names.js';

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
    const amount = readExact(input);
    return amount !== undefined && hasDecimals(amount, 2) ? amount : undefined;
  },
  accepted: {
    th: "จำนวนเงินเป็นบาท ทศนิยมไม่เกินสองตำแหน่ง: Decimal ตัวเลขที่แน่นอน หรือข้อความทศนิยม เช่น '10921966' หรือ '0.25'",
    en: "an amount of baht with at most two decimals: a Decimal, an exact number, or a decimal string such as '10921966' or '0.25'",
  },
};

/**
 * An amount of money in Thai words (จำนวนเงินเป็นตัวอักษร), as orders and receipts print it. ล้าน repeats for a million
 * millions; less than a baht is satang alone; a negative amount begins with ลบ. `parseBahtInWords` reads it back.
 *
 * @th เขียนจำนวนเงินเป็นตัวอักษรตามแบบหนังสือราชการและใบเสร็จรับเงิน เลือกได้ว่าเลขหนึ่งท้ายจำนวนอ่านเอ็ดเฉพาะหลังหลักสิบหรือทุกกรณี ไม่ปัดเศษ
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
  return spell(value.toFixed(2), takeOptions<BahtWords>(rule, { et }, options).et ?? 'after-ten');
}

/** Figures with two decimals in words. */
function spell(figure: string, et: keyof typeof finalOne): string {
  const [whole, part] = figure.replace('-', '').split('.') as [string, string];
  const baht = inWords(whole, finalOne[et]);
  const satang = inWords(part, finalOne[et]);
  if (baht === '' && satang === '') return 'ศูนย์บาทถ้วน';
  return `${figure.startsWith('-') ? 'ลบ' : ''}${baht && `${baht}บาท`}${satang ? `${satang}สตางค์` : 'ถ้วน'}`;
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

const vocabulary = /* @__PURE__ */ makeVocabulary();
const million = 1_000_000n;

const parts = /^(ลบ)?(?:(.+?)บาท)?(?:ถ้วน|(.+)สตางค์)$/;

/** Longer than the words of any amount that `bahtInWords` spells. */
const mostCharacters = 5_000;
const mostFigures = 404;

/**
 * Reads an amount of money in Thai words (จำนวนเงินเป็นตัวอักษร), to compare it with the figures beside it. It is the inverse of
 * `bahtInWords` for both readings of เอ็ด: what that function would not write so is refused, so a word that is missing or one
 * too many does not pass. Blanks and brackets around it do not matter, and ถ้วน may be left out.
 *
 * @th อ่านจำนวนเงินที่เขียนเป็นตัวอักษร เพื่อเทียบกับตัวเลขที่พิมพ์คู่กัน รับเฉพาะข้อความที่ bahtInWords เขียน (หนึ่งร้อยเอ็ดและหนึ่งร้อยหนึ่งคือ 101
 * ทั้งสองแบบ) ช่องว่างและวงเล็บหน้าหลังไม่มีผล คำว่าถ้วนละไว้ได้ ข้อความที่ขาดหรือเกินคำไม่รับ
 * @param text the amount in words
 * @returns the amount in baht, exact, as plain digits
 * @throws RuleInputError where the text is anything else; `parseBahtInWords.safe(text)` returns the error instead
 *
 * @example
 * ```ts
 * import { parseBaht, parseBahtInWords } from 'chumchon/thai';
 *
 * parseBahtInWords('หนึ่งร้อยเอ็ดบาทถ้วน'); // '101'
 * parseBahtInWords('หนึ่งร้อยหนึ่งบาทถ้วน'); // '101'
 * parseBahtInWords('(สองแสนหกหมื่นเก้าพันบาทถ้วน)') === parseBaht('๒๖๙,๐๐๐ บาท'); // true
 * parseBahtInWords.safe('สองสิบบาทถ้วน').ok; // false
 * ```
 */
export const parseBahtInWords: TextReader<DecimalText> = /* @__PURE__ */ textReader(
  'thai.parse-baht-in-words',
  text => {
    const amount = text.length <= mostCharacters ? readWords(text) : undefined;
    if (amount !== undefined) return { value: amount };
    return {
      refused: {
        th: "จำนวนเงินเป็นตัวอักษร เช่น 'หนึ่งร้อยเอ็ดบาทถ้วน' หรือ 'ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์'",
        en: "an amount in Thai words such as 'หนึ่งร้อยเอ็ดบาทถ้วน' or 'ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์'",
      },
    };
  },
);

function readWords(text: string): DecimalText | undefined {
  const words = normalName(text)
    .replaceAll(' ', '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/บาท$/, 'บาทถ้วน');
  const [, minus = '', baht = '', satang = ''] = parts.exec(words) ?? [];
  const hundredths = meaning(satang);
  if (hundredths >= 100n) return undefined;
  const sign = minus === '' ? '' : '-';
  const figure = `${sign}${meaning(baht)}.${String(hundredths).padStart(2, '0')}`;
  if (figure.length > mostFigures) return undefined;
  const isSpeltSo = spell(figure, 'after-ten') === words || spell(figure, 'always') === words;
  return isSpeltSo ? (figure.replace(/\.00$|(?<=\.\d)0$/, '') as DecimalText) : undefined;
}

/** What number words add up to; whether they are written as they should be is told by spelling the sum. */
function meaning(words: string): bigint {
  const { word, digits, powers } = vocabulary;
  let total = 0n;
  for (const [, digit = '', place = ''] of words.matchAll(word)) {
    const power = powers.get(place);
    if (place === 'ล้าน') total = (total + (digits.get(digit) ?? 0n)) * million;
    else if (power !== undefined) total += (digits.get(digit) ?? 1n) * power;
    else total += digits.get(digit) ?? 0n;
  }
  return total;
}

function makeVocabulary() {
  const digits = new Map([...names.map((name, digit) => [name, BigInt(digit)] as const), ['เอ็ด', 1n], ['ยี่', 2n]]);
  const powers = new Map(places.slice(0, -1).map((place, index) => [place, 10n ** BigInt(places.length - 1 - index)]));
  const word = new RegExp(`(${[...digits.keys()].join('|')})?(${[...powers.keys(), 'ล้าน'].join('|')})?`, 'gu');
  return { word, digits, powers };
}
