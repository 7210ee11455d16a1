import { describe, expect, it } from 'vitest';
import { partners } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

const { countPartners, partnersByPlace, progress } = partners.fy2563;
const many = (quarter: 'q1' | 'q2' | 'q3' | 'q4', count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `${quarter} ${index}`, quarter }));

describe('partner agencies', () => {
  it('22 + 28 + 3 + 30 are 83, which is 276.67 % of 30', () => {
    const agencies = [...many('q1', 22), ...many('q2', 28), ...many('q3', 3), ...many('q4', 30)];
    const outcome = countPartners({ agencies, counting: 'each-quarter' });
    expect(outcome).toMatchObject({ count: 83, quarters: { q1: 22, q2: 28, q3: 3, q4: 30 }, repeated: [] });
    expect(fixed(progress({ cooperating: outcome.count }).statuses[0]?.percent, 2)).toBe('276.67');
  });

  it('the institute itself is not counted: 16 in the memorandum are 15', () => {
    const agencies = [...many('q4', 15), { name: 'พอช.', quarter: 'q4', institute: true } as const];
    expect(countPartners({ agencies, counting: 'each-quarter' }).count).toBe(15);
  });

  it('an agency of two quarters counts twice or once, as the caller says', () => {
    const agencies = [
      { name: 'มหาวิทยาลัยบูรพา', quarter: 'q3' },
      { name: 'มหาวิทยาลัยบูรพา', quarter: 'q4', institute: false },
    ] as const;
    expect(countPartners({ agencies, counting: 'each-quarter' })).toMatchObject({
      count: 2,
      repeated: ['มหาวิทยาลัยบูรพา'],
    });
    expect(countPartners.decide({ agencies, counting: 'once-a-year' })).toBe(1);
    expect(countPartners.safe({ agencies }).ok).toBe(false);
  });

  it('a name counts once a quarter', () => {
    const twice = { name: 'มหาวิทยาลัยบูรพา', quarter: 'q3' } as const;
    expect(countPartners({ agencies: [twice, twice], counting: 'each-quarter' })).toMatchObject({
      count: 1,
      repeated: [],
    });
  });

  it('15 + 6 + 2 + 7 are the 30 of quarter 4', () => {
    const places = { north: 15, northeast: 6, south: 0, centralWest: 0, bangkokEast: 2, headOffice: 7 };
    expect(partnersByPlace({ ...places, total: 30 }).verdict).toBe('met');
  });
});

it('a quarter does not run into how many agencies it has', () => {
  const outcome = countPartners({ agencies: many('q1', 1), counting: 'each-quarter' });
  expect(explain(outcome, { rule: countPartners, language: 'en' })).toContain('by quarter: quarter 1: 1 agency, ');
});
