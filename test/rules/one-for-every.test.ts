import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklist, cite, count, oneForEvery, parameter } from '../../src/rules/index.js';

const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
const page = cite(document);
const enough = checklist({
  programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
  id: 'enough',
  title: { th: 'เพียงพอ', en: 'Enough' },
  source: page(1),
  facts: {
    collectors: count({ th: 'ผู้จัดเก็บ', en: 'collectors' }, 'people'),
    households: count({ th: 'ครัวเรือน', en: 'households' }, 'households'),
  },
  criteria: [
    oneForEvery('collectors', 'households', parameter(40, 'households', page(2)), {
      id: 'one-for-forty',
      label: { th: '1 คนต่อ 40 ครัวเรือน', en: 'one for every 40 households' },
    }),
  ],
});

describe('one for every forty begun', () => {
  it.each([
    [0, 0, 'unmet'],
    [0, 1, 'unmet'],
    [1, 0, 'unmet'],
    [1, 1, 'met'],
    [40, 1, 'met'],
    [41, 1, 'unmet'],
    [41, 2, 'met'],
    [80, 2, 'met'],
    [81, 2, 'unmet'],
    [12_900_000, 322_499, 'unmet'],
    [12_900_000, 322_500, 'met'],
  ] as const)('%i households with %i collectors: %s', (households, collectors, verdict) => {
    expect(enough.decide({ households, collectors })).toBe(verdict);
  });

  it('says how many it takes, and where that is printed', () => {
    const { criteria } = enough({ households: 41, collectors: 1 });
    expect(criteria).toMatchObject([{ status: 'unmet', actual: '1', source: { lines: [2] } }]);
    expect(JSON.stringify(criteria.map(({ required }) => required))).toMatch(/^\[{"atLeast":"?2"?}]$/);
  });

  it('is open while a number is not known, but not for no household at all', () => {
    expect(enough({ collectors: 3 }).missing).toEqual(['households']);
    expect(enough({ households: 3 }).missing).toEqual(['collectors']);
    expect(enough.decide({ households: 0 })).toBe('unmet');
  });

  it('the fewest that are enough leave nobody with more than forty, and one fewer would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), households => {
        const fewest = Math.floor((households + 39) / 40);
        expect(enough.decide({ households, collectors: fewest })).toBe('met');
        expect(enough.decide({ households, collectors: fewest - 1 })).toBe('unmet');
      }),
    );
  });
});
