import { describe, expect, it } from 'vitest';
import { normalName } from '../../src/core/names.js';

describe('names that look the same are the same', () => {
  it.each([
    ['blanks at the ends', ' บ้านดง\t', 'บ้านดง'],
    ['blanks in a row', 'บ้าน  ดง', 'บ้าน ดง'],
    ['other blanks', 'บ้าน\u00a0\u2003\u3000\u0085\nดง', 'บ้าน ดง'],
    ['a byte-order mark', '\ufeffบ้านดง', 'บ้านดง'],
    ['spaces of no width', 'บ้าน\u200bดง\u2060', 'บ้านดง'],
    ['joiners', 'บ้าน\u200c\u200dดง', 'บ้านดง'],
    ['soft hyphens', 'บ้าน\u00adดง', 'บ้านดง'],
    ['marks of direction', '\u202aบ้าน\u200e\u061cดง\u202c\u2066\u2069', 'บ้านดง'],
    ['control characters', '\u0000บ้าน\u0007ดง\u009f', 'บ้านดง'],
    ['joiners of graphemes, fillers and variants', 'บ้าน\u034f\u3164ดง\ufe0f', 'บ้านดง'],
    ['an invisible blank between blanks', 'บ้าน \u200b ดง', 'บ้าน ดง'],
    ['ำ of two characters', 'ล\u0e4d\u0e32ปาง', 'ลำปาง'],
    ['ำ of two characters, the tone before them', 'น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['ำ of two characters, the tone between them', 'น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['ำ with its tone after it', 'น\u0e33\u0e49', 'น้ำ'],
    ['แ of two characters', 'เเพร่', 'แพร่'],
    ['a tone before its vowel', 'ท\u0e48\u0e35', 'ที่'],
    ['a tone before a vowel below', 'ภ\u0e48\u0e39เก็ต', 'ภู่เก็ต'],
    ['accents apart', 'Cafe\u0301', 'Café'],
    ['nothing but blanks', ' \u200b\u00a0', ''],
  ])('%s', (_, given, normal) => {
    expect(normalName(given)).toBe(normal);
    expect(normalName(normal)).toBe(normal);
  });

  it('and what looks different stays different', () => {
    for (const name of ['บ้านดง', 'Ban Dong 2', 'น้ำ', 'ที่ตั้ง', 'สิทธิ์', '๑๒', '(กทม.)', '', 'a']) {
      expect(normalName(name)).toBe(name);
    }
  });

  it('however long the text is: no work grows with the square of its length', () => {
    for (const piece of [' ', '\u200b', '\u0e48\u0e35', 'เเ', '\u0e4d\u0e48\u0e32', 'ก\u0301', ' \u200b']) {
      expect(normalName(piece.repeat(200_000 / piece.length)).length).toBeLessThanOrEqual(200_000);
    }
  });
});
