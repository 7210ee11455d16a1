import { describe, expect, it } from 'vitest';
import { bahtInWords, parseBaht, parseBahtInWords } from '../../src/thai.js';

describe('an amount in words', () => {
  it.each([
    [10_921_966, 'สิบล้านเก้าแสนสองหมื่นหนึ่งพันเก้าร้อยหกสิบหกบาทถ้วน'],
    [269_000, 'สองแสนหกหมื่นเก้าพันบาทถ้วน'],
    [33_779_800, 'สามสิบสามล้านเจ็ดแสนเจ็ดหมื่นเก้าพันแปดร้อยบาทถ้วน'],
    [1_000_000, 'หนึ่งล้านบาทถ้วน'],
    [0, 'ศูนย์บาทถ้วน'],
    ['-0.00', 'ศูนย์บาทถ้วน'],
    [1, 'หนึ่งบาทถ้วน'],
    [10, 'สิบบาทถ้วน'],
    [11, 'สิบเอ็ดบาทถ้วน'],
    [12, 'สิบสองบาทถ้วน'],
    [20, 'ยี่สิบบาทถ้วน'],
    [21, 'ยี่สิบเอ็ดบาทถ้วน'],
    [22, 'ยี่สิบสองบาทถ้วน'],
    [101, 'หนึ่งร้อยหนึ่งบาทถ้วน'],
    [111, 'หนึ่งร้อยสิบเอ็ดบาทถ้วน'],
    [1_001, 'หนึ่งพันหนึ่งบาทถ้วน'],
    [11_000_000, 'สิบเอ็ดล้านบาทถ้วน'],
    [21_000_001, 'ยี่สิบเอ็ดล้านหนึ่งบาทถ้วน'],
    [1_000_000_000_000, 'หนึ่งล้านล้านบาทถ้วน'],
    ['1000000000005', 'หนึ่งล้านล้านห้าบาทถ้วน'],
    ['1000001000000', 'หนึ่งล้านหนึ่งล้านบาทถ้วน'],
    ['12345678901234.56', 'สิบสองล้านสามแสนสี่หมื่นห้าพันหกร้อยเจ็ดสิบแปดล้านเก้าแสนหนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบหกสตางค์'],
    [0.25, 'ยี่สิบห้าสตางค์'],
    ['0.01', 'หนึ่งสตางค์'],
    ['0.10', 'สิบสตางค์'],
    ['1.11', 'หนึ่งบาทสิบเอ็ดสตางค์'],
    ['21.5', 'ยี่สิบเอ็ดบาทห้าสิบสตางค์'],
    ['-5.50', 'ลบห้าบาทห้าสิบสตางค์'],
    ['-0.50', 'ลบห้าสิบสตางค์'],
  ])('%s is %s', (amount, words) => {
    expect(bahtInWords(amount)).toBe(words);
  });

  it.each([
    [1, 'หนึ่งบาทถ้วน'],
    [11, 'สิบเอ็ดบาทถ้วน'],
    [101, 'หนึ่งร้อยเอ็ดบาทถ้วน'],
    [501_741_221, 'ห้าร้อยเอ็ดล้านเจ็ดแสนสี่หมื่นหนึ่งพันสองร้อยยี่สิบเอ็ดบาทถ้วน'],
    [1_000_001, 'หนึ่งล้านเอ็ดบาทถ้วน'],
    ['2501.01', 'สองพันห้าร้อยเอ็ดบาทหนึ่งสตางค์'],
  ])('%s is %s where เอ็ด is always read', (amount, words) => {
    expect(bahtInWords(amount, { et: 'always' })).toBe(words);
  });

  it('is refused where satang would have to be rounded', () => {
    for (const amount of ['1.005', 0.1 + 0.2, '1,000', Number.NaN, undefined]) {
      expect(() => bahtInWords(amount as never)).toThrow(/^thai\.baht-in-words: amount: .*at most two decimals/);
    }
    expect(() => bahtInWords(1, { et: 'never' } as never)).toThrow(/et: .*'after-ten' or 'always'/);
  });
});

describe('an amount in words is read', () => {
  it.each([
    ['หนึ่งร้อยเอ็ดบาทถ้วน', '101'],
    ['หนึ่งร้อยหนึ่งบาทถ้วน', '101'],
    ['สิบเอ็ดบาทถ้วน', '11'],
    ['ศูนย์บาทถ้วน', '0'],
    ['หนึ่งร้อยบาท', '100'],
    ['ห้าสิบสตางค์', '0.5'],
    ['ห้าสตางค์', '0.05'],
    ['ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์', '21.25'],
    ['ลบห้าบาทห้าสิบสตางค์', '-5.5'],
    ['(สองแสนหกหมื่นเก้าพันบาทถ้วน)', '269000'],
    ['สองแสน หกหมื่น\u00a0เก้าพัน\u200bบาทถ้วน', '269000'],
    ['หนึ่งล้านล้านบาทถ้วน', '1000000000000'],
    ['หนึ่งล้านหนึ่งล้านบาทถ้วน', '1000001000000'],
  ])('%s is %s', (words, amount) => {
    expect(parseBahtInWords(words)).toBe(amount);
    expect(parseBahtInWords.safe(words)).toEqual({ ok: true, value: amount });
  });

  it.each([
    ['ten ones', 'หนึ่งสิบบาทถ้วน'],
    ['two tens in the wrong words', 'สองสิบบาทถ้วน'],
    ['a one after a ten', 'สิบหนึ่งบาทถ้วน'],
    ['a final one alone', 'เอ็ดบาทถ้วน'],
    ['a hundred of nothing', 'ร้อยบาทถ้วน'],
    ['places in the wrong order', 'หนึ่งร้อยสองพันบาทถ้วน'],
    ['a place twice', 'หนึ่งร้อยสองร้อยบาทถ้วน'],
    ['a zero that is not said', 'หนึ่งร้อยศูนย์บาทถ้วน'],
    ['both readings of a final one', 'หนึ่งร้อยเอ็ดล้านหนึ่งร้อยหนึ่งบาทถ้วน'],
    ['a hundred satang', 'หนึ่งร้อยสตางค์'],
    ['exactly so many satang', 'ห้าสิบสตางค์ถ้วน'],
    ['nothing below zero', 'ลบศูนย์บาทถ้วน'],
    ['no baht', 'บาทถ้วน'],
    ['no unit', 'หนึ่งร้อย'],
    ['figures', '100 บาทถ้วน'],
    ['a word that is no number', 'ประมาณหนึ่งร้อยบาทถ้วน'],
    ['nothing', ''],
    ['a number', 100],
    ['a million words', 'ล้าน'.repeat(250_000)],
    ['more figures than amounts have', `หนึ่ง${'ล้าน'.repeat(1_000)}บาทถ้วน`],
  ])('but not %s', (_, words) => {
    const result = parseBahtInWords.safe(words);
    expect(result.ok).toBe(false);
    expect(() => parseBahtInWords(words as string)).toThrow(
      /^thai\.parse-baht-in-words: .*expected (?:an amount in Thai words such as|a text)/,
    );
  });

  it('as the five that the sources print beside their figures', () => {
    for (const [figure, words] of [
      ['10,921,966 บาท', '(สิบล้านเก้าแสนสองหมื่นหนึ่งพันเก้าร้อยหกสิบหกบาทถ้วน)'],
      ['๒๖๙,๐๐๐ บาท', '(สองแสนหกหมื่นเก้าพันบาทถ้วน)'],
      ['๑,๐๐๐,๐๐๐ บาท', '(หนึ่งล้านบาทถ้วน)'],
      ['๓๓,๗๗๙,๘๐๐ บาท', '(สามสิบสามล้านเจ็ดแสนเจ็ดหมื่นเก้าพันแปดร้อยบาทถ้วน)'],
      ['3,757,600 บาท', '(สามล้านเจ็ดแสนห้าหมื่นเจ็ดพันหกร้อยบาทถ้วน)'],
    ] as const) {
      expect(parseBahtInWords(words)).toBe(parseBaht(figure));
    }
  });
});

describe('the largest amount that is read', () => {
  it('has 401 digits before the point, spelt a million at a time', () => {
    const words = (first: string) => `${first}${'ล้าน'.repeat(66)}บาทถ้วน`;
    expect(parseBahtInWords(words('หนึ่งหมื่น'))).toBe(`1${'0'.repeat(400)}`);
    expect(parseBahtInWords.safe(words('หนึ่งแสน')).ok).toBe(false);
  });
});

it('a hundred satang are a baht, not a hundred satang', () => {
  expect(parseBahtInWords('เก้าสิบเก้าสตางค์')).toBe('0.99');
  expect(parseBahtInWords.safe('หนึ่งร้อยสตางค์').ok).toBe(false);
});
