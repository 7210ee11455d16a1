import { expect, it } from 'vitest';
import { toArabicDigits, toThaiDigits } from '../../src/thai.js';

it('every digit changes and nothing else', () => {
  expect(toThaiDigits('0123456789, ก.พ. ๖๔')).toBe('๐๑๒๓๔๕๖๗๘๙, ก.พ. ๖๔');
  expect(toArabicDigits('๐๑๒๓๔๕๖๗๘๙, ก.พ. 64')).toBe('0123456789, ก.พ. 64');
});

it('a number is refused: its text is the caller’s to choose', () => {
  expect(() => toThaiDigits(2564 as never)).toThrow('thai.to-thai-digits: (facts): got 2564; expected a text');
  expect(() => toArabicDigits(2564 as never)).toThrow('thai.to-arabic-digits: (facts): got 2564; expected a text');
});
