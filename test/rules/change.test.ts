import { describe, expect, it } from 'vitest';
import { change } from '../../src/rules/counting/change.js';
import { label, page, programme } from './own.js';

const definition = { programme, title: label('change'), source: page(5), before: label('then'), after: label('now') };
const money = change({ ...definition, id: 'money', unit: 'baht' });
const heads = change({ ...definition, id: 'heads', unit: 'people' });

describe('a change', () => {
  it.each([
    [200, 150, '-50', 'fall', '25'],
    [200, 201, '1', 'rise', '0.5'],
    [200, 200, '0', 'same', '0'],
    [3, 4, '1', 'rise', '33.33333333333333333333'],
    [0, 5, '5', 'rise', null],
  ])('from %s to %s is %s, a %s of %s percent', (before, after, by, direction, percent) => {
    const outcome = money({ before, after });
    expect(outcome).toMatchObject({ change: by, direction, percent, agrees: 'unknown', missing: [] });
    expect(money.decide({ before, after })).toBe(direction);
  });

  it('says which way it went in both languages', () => {
    expect(money.rule.holds['direction']?.words).toEqual({
      rise: { th: 'เพิ่มขึ้น', en: 'risen' },
      fall: { th: 'ลดลง', en: 'fallen' },
      same: { th: 'เท่าเดิม', en: 'unchanged' },
    });
    expect(money.rule.holds['change']?.unit).toBe('baht');
  });

  it('gives what was before and what came after', () => {
    expect(money({ after: 150, change: -50 })).toMatchObject({ before: '200', percent: '25', direction: 'fall' });
    expect(money({ before: 200, change: -50 })).toMatchObject({ after: '150', percent: '25' });
    expect(money({ after: 150, change: -50 }).figures.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['change', '-50', 'baht'],
      ['before', '200', 'baht'],
      ['percent', '25', 'percent'],
    ]);
  });

  it('is held against a stated one', () => {
    expect(money({ before: 200, after: 150, change: -50 }).agrees).toBe('met');
    expect(money({ before: 200, after: 150, change: 50 })).toMatchObject({ agrees: 'unmet', change: '-50' });
  });

  it('is open while two of the three are not known', () => {
    expect(money({ after: 1 })).toMatchObject({ agrees: 'unknown', missing: ['before', 'change'] });
    expect(money({ after: 1 })).not.toHaveProperty('direction');
    expect(money({ change: -1 })).toMatchObject({ direction: 'fall', missing: ['before', 'after'] });
    expect(money({ change: -1 })).not.toHaveProperty('percent');
    expect(money({}).missing).toEqual(['before', 'after', 'change']);
    expect(money({}).figures).toMatchObject([
      { id: 'change', unit: 'baht', source: page(5) },
      { id: 'percent', unit: 'percent', source: page(5) },
    ]);
    for (const figure of money({}).figures) expect(figure).not.toHaveProperty('value');
    expect(money({ change: -1 }).figures.map(({ value, how }) => [value, how.en])).toEqual([
      ['-1', 'as given'],
      [undefined, 'the change × 100 ÷ then'],
    ]);
    expect(money.decide({})).toBeUndefined();
  });

  it('leaves no amount below 0', () => {
    expect(money.safe({ before: 1, change: -1 })).toMatchObject({ ok: true, value: { after: '0' } });
    expect(money.safe({ before: 1, change: '-1.01' })).toMatchObject({ ok: false, error: { path: ['change'] } });
    expect(money.safe({ after: 1, change: 2 })).toMatchObject({ ok: false, error: { path: ['change'] } });
    expect(() => money.decide({ after: 1, change: 2 })).toThrow('neither amount below 0');
  });

  it('takes whole heads only, and no negative amount', () => {
    expect(heads.safe({ before: '1.5' })).toMatchObject({ ok: false, error: { path: ['before'] } });
    expect(heads({ before: 4, change: -1 }).after).toBe('3');
    expect(money.safe({ after: -1 })).toMatchObject({ ok: false, error: { path: ['after'] } });
  });
});
