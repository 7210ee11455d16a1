import { describe, expect, it } from 'vitest';
import { province, provinceAmong } from '../../src/rules/logic/fact.js';
import { text } from './fixtures.js';

const north = provinceAmong(text('province'), { น่าน: text('Nan'), แพร่: text('Phrae') });

describe('a province that is one of some', () => {
  it.each([
    ['น่าน', 'น่าน'],
    [' จ.แพร่ ', 'แพร่'],
    ['จังหวัดน่าน', 'น่าน'],
    ['กระบี่', undefined],
    ['toString', undefined],
    ['', undefined],
    [5, undefined],
    ['น่าน'.padEnd(201), undefined],
    ['น่าน'.padEnd(200), 'น่าน'],
  ])('%j is read as %j', (given, name) => {
    expect(north.read?.(given)).toBe(name);
  });

  it('says how many there are, and which of them is nearest', () => {
    expect(north.accepts.en).toBe('the name of one of the 2 provinces, in Thai');
    expect(north.hint?.('แพร')?.th).toBe('ชื่อจังหวัดใดจังหวัดหนึ่งใน 2 จังหวัด (ใกล้เคียงที่สุดคือ แพร่)');
    expect(north.hint?.('กระบี่')).toBeUndefined();
    expect(north.hint?.(5)).toBeUndefined();
    expect(north.json).toEqual({ type: 'string', enum: ['น่าน', 'แพร่'] });
    expect(province().accepts.en).toBe('the name of one of the 77 provinces, in Thai');
  });
});
