import fc from 'fast-check';
import { describe, it } from 'vitest';
import { allocate, leastWhole } from '../../src/rules/counting/quota.js';

describe('quota', () => {
  it('is the smallest whole number that reaches the percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 1_000_000 }), (hundredths, whole) => {
        const least = leastWhole((hundredths / 100).toFixed(2), whole);
        const wanted = BigInt(hundredths) * BigInt(whole);
        return BigInt(least) * 10_000n >= wanted && (least === 0 || BigInt(least - 1) * 10_000n < wanted);
      }),
    );
  });

  it('no place is lost or invented, and nobody is more than one place from the exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), weights, (places, parts) => {
        fc.pre(parts.some(weight => weight > 0));
        const shared = allocate(
          places,
          parts.map((weight, index) => ({ name: String(index), weight })),
        );
        const given = shared.allocations.reduce((sum, each) => sum + each.places, shared.undecided);
        const isNear = shared.allocations.every(each => Math.abs(Number(each.exact) - each.places) < 1);
        const isTie = shared.undecided === 0 ? shared.tied.length === 0 : shared.tied.length > shared.undecided;
        return given === places && isNear && isTie;
      }),
    );
  });

  it('equal weights get equal places', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), weights, (places, parts) => {
        const { allocations } = allocate(
          places,
          parts.map((weight, index) => ({ name: String(index), weight })),
        );
        return allocations.every(one =>
          allocations.every(other => one.weight !== other.weight || one.places === other.places),
        );
      }),
    );
  });
});
