import { describe, expect, it } from 'vitest';
import { nearestProvince, provinceLabels, provinces, readProvince } from '../../src/core/provinces.js';

describe('the provinces', () => {
  it('are 76 and Bangkok, each once, in the order of the Thai alphabet', () => {
    expect(provinces).toHaveLength(77);
    expect(new Set(provinces).size).toBe(77);
    expect(provinces).toContain('กรุงเทพมหานคร');
    expect([...provinces].sort(new Intl.Collator('th').compare)).toEqual(provinces);
  });

  it('have the names in English that were reviewed', async () => {
    const names = Object.values(provinceLabels).map(({ th, en }) => `${th} ${en}`);
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('provinces.txt');
  });

  it('have a name in English, each its own', () => {
    expect(Object.keys(provinceLabels)).toEqual(provinces);
    expect(new Set(Object.values(provinceLabels).map(({ en }) => en)).size).toBe(77);
    expect(provinceLabels['ระนอง']).toEqual({ th: 'ระนอง', en: 'Ranong' });
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(provinces)).toBe(true);
    expect(Object.isFrozen(provinceLabels)).toBe(true);
    expect(Object.isFrozen(provinceLabels['ตราด'])).toBe(true);
  });
});

describe('a province is read', () => {
  it.each(provinces)('%s with its title and without', name => {
    for (const text of [name, `จังหวัด${name}`, `จังหวัด ${name}`, `จ.${name}`, `จ. ${name}`, `\ufeff ${name}\u200b\t`]) {
      expect(readProvince(text)).toBe(name);
    }
    expect(readProvince(name.replaceAll('ำ', '\u0e4d\u0e32').replaceAll('แ', 'เเ'))).toBe(name);
  });

  it('by the short names of Bangkok that the documents print', () => {
    for (const text of ['กทม.', 'กทม', 'กรุงเทพฯ', ' กทม. ']) expect(readProvince(text)).toBe('กรุงเทพมหานคร');
  });

  it.each([
    ['a name that is no province', 'บ้านดง'],
    ['a misspelt one', 'อุตรดิตถ'],
    ['a short name that the documents do not print', 'อยุธยา'],
    ['a title alone', 'จังหวัด'],
    ['a title twice', 'จังหวัดจังหวัดตราด'],
    ['an amphoe', 'อำเภอตราด'],
    ['a region', 'ภาคเหนือ'],
    ['a name of every object', 'constructor'],
    ['another one', '__proto__'],
    ['an English name', 'Trat'],
    ['nothing', ''],
    ['a number', 10],
    ['nothing at all', undefined],
    ['an object', { toString: () => 'ตราด' }],
    ['a long text', 'ก'.repeat(1_000_000)],
  ])('but not %s', (_, input) => {
    expect(readProvince(input)).toBeUndefined();
  });
});

describe('a long text', () => {
  it('is read as long as it is no longer than any that names a province', () => {
    expect(readProvince('ระนอง'.padEnd(200))).toBe('ระนอง');
    expect(readProvince('ระนอง'.padEnd(201))).toBeUndefined();
    expect(nearestProvince('ระนองง'.padEnd(200), provinces)).toBe('ระนอง');
    expect(nearestProvince('ระนองง'.padEnd(201), provinces)).toBeUndefined();
  });
});

describe('the nearest province', () => {
  it.each([
    ['อุตรดิตถ', 'อุตรดิตถ์'],
    ['อุดรดิตถ์', 'อุตรดิตถ์'],
    ['จังหวัดระนองง', 'ระนอง'],
    ['เชียงไหม่', 'เชียงใหม่'],
    ['ภูเกต', 'ภูเก็ต'],
    ['สุราษธานี', 'สุราษฎร์ธานี'],
    ['ตาก', 'ตาก'],
  ])('to %s is %s', (text, name) => {
    expect(nearestProvince(text, provinces)).toBe(name);
  });

  it('is none where more than a third of the letters would have to change', () => {
    for (const text of ['XYZ', '', 'บ้านหนองสองห้อง', 'ก'.repeat(1_000_000)])
      expect(nearestProvince(text, provinces)).toBeUndefined();
  });
});
