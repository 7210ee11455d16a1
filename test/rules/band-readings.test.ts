import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { bandsByReading } from '../../src/rules/band-readings.js';
import { quantity } from '../../src/rules/fact.js';
import { label, page, programme } from './own.js';

const low = { grade: 'low', label: label('low') } as const;
const high = { grade: 'high', label: label('high') } as const;
const own = { programme, id: 'own', title: label('own'), source: page(1) };
const grade = bandsByReading({
  ...own,
  facts: { score: quantity(label('score'), 'points') },
  readings: {
    reached: [low, { ...high, from: parameter(61, 'points', page(1)) }],
    above: [low, { ...high, above: parameter(60, 'points', page(1)) }],
  },
});

describe('bands that can be read in more than one way', () => {
  it('grade by the reading that the caller names', () => {
    expect(grade({ score: '60.5', reading: 'reached' })).toMatchObject({ reading: 'reached', grade: 'low' });
    expect(grade({ score: '60.5', reading: 'above' })).toMatchObject({ reading: 'above', grade: 'high', next: null });
    expect(grade.decide({ score: 60, reading: 'above' })).toBe('low');
  });

  it('name their own rule, and say how much is lacking by that reading', () => {
    const outcome = JSON.parse(JSON.stringify(grade({ score: '60.5', reading: 'reached' })));
    expect(outcome.rule).toBe('cdd.own.fy2565.own');
    expect(outcome.next).toEqual({ grade: 'high', from: '61', lacking: '0.5' });
  });

  it('never guess a reading', () => {
    expect(grade.safe({ score: 1 }).ok).toBe(false);
    expect(grade.safe({ score: 1, reading: 'other' }).ok).toBe(false);
  });

  it('leave the grade open without a score', () => {
    const outcome = grade({ reading: 'above' });
    expect(outcome).toMatchObject({ possible: ['low', 'high'], missing: ['score'] });
    expect(outcome).not.toHaveProperty('grade');
    expect(grade.decide({ reading: 'above' })).toBeUndefined();
  });

  it('refuse a definition whose bands do not begin one after the other', () => {
    const wrong = [{ ...low, from: parameter(1, 'points', page(1)) }, high] as const;
    const facts = { score: quantity(label('score'), 'points') };
    expect(() => bandsByReading({ ...own, facts, readings: { wrong } })).toThrow('bands');
  });
});
