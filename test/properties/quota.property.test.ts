import fc from 'fast-check';
import { describe, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { quota } from '../../src/rules/counting/quota.js';
import { label, page, programme } from '../rules/own.js';

describe('quota', () => {
  it('asks for the smallest whole number that reaches the percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 1_000_000 }), (hundredths, whole) => {
        const rule = quota({
          programme,
          id: 'share',
          title: label('share'),
          source: page(1),
          share: parameter((hundredths / 100).toFixed(2), 'percent', page(1)),
          unit: 'villages',
          whole: { name: 'all', label: label('all') },
          part: { name: 'some', label: label('some') },
        });
        const least = rule({ all: whole }).least ?? -1;
        const wanted = BigInt(hundredths) * BigInt(whole);
        return BigInt(least) * 10_000n >= wanted && (least === 0 || BigInt(least - 1) * 10_000n < wanted);
      }),
    );
  });
});
