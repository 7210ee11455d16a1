import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/core/nearest.js';

describe('the nearest word', () => {
  it.each([
    ['itself', 'abcdef', 'abcdef'],
    ['two letters changed', 'abcdef', 'xbcdex'],
    ['two put in at the end', 'abcdef', 'abcdefxy'],
    ['two put in at the front', 'abcdef', 'xyabcdef'],
    ['two left out at the end', 'abcdef', 'abcd'],
    ['two left out at the front', 'abcdef', 'cdef'],
    ['one put in and one left out', 'abcdef', 'bcdefx'],
    ['one of three', 'abc', 'abx'],
    ['one of five', 'abcde', 'abcdx'],
    ['a short one itself', 'ab', 'ab'],
  ])('is a third of the letters away: %s', (_, text, word) => {
    expect(nearest(text, [word])).toBe(word);
  });

  it.each([
    ['three letters changed', 'abcdef', 'xbxdex'],
    ['three put in', 'abcdef', 'abcdefxyz'],
    ['three left out', 'abcdef', 'abc'],
    ['three of a word that is shorter', 'abcdef', 'fff'],
    ['two of five', 'abcde', 'abcxx'],
    ['one of two', 'ab', 'ax'],
    ['nothing to be near to', '', 'a'],
  ])('is no more: %s', (_, text, word) => {
    expect(nearest(text, [word])).toBeUndefined();
  });

  it('is the nearest of several, and the first of equally near ones', () => {
    expect(nearest('abcdef', ['abcdxx', 'abcdex', 'abcdxf', 'xxxxxx'])).toBe('abcdex');
    expect(nearest('abcdef', [])).toBeUndefined();
  });
});
