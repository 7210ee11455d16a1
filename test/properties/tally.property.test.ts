import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeQuality } from '../../src/cdd/community-plans/quality.js';
import { tally } from '../../src/rules/counting/tally.js';

const percentage = fc.oneof(fc.integer({ min: 60, max: 105 }), fc.constant(undefined));
const flag = fc.option(fc.boolean(), { nil: undefined });
const plan = fc.record({
  dataUsePercent: percentage,
  participationPercent: percentage,
  sufficiencyProcess: flag,
  writtenBook: flag,
});

describe('a tally', () => {
  it('counts everything once, and in any order alike', () => {
    fc.assert(
      fc.property(fc.array(plan), plans => {
        const outcome = tally(gradeQuality, plans, { reasons: true });
        const backwards = tally(gradeQuality, [...plans].reverse(), { reasons: true });
        const decided = Object.values(outcome.decisions).reduce((sum, each) => sum + each, 0);
        expect(outcome.read).toBe(plans.length);
        expect(decided + outcome.refused).toBe(plans.length);
        expect({ ...backwards, errors: [] }).toEqual({ ...outcome, errors: [] });
      }),
    );
  });

  it('is the same over an asynchronous stream', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(plan), async plans => {
        async function* later() {
          yield* plans;
        }
        expect(JSON.stringify(await tally(gradeQuality, later()))).toBe(JSON.stringify(tally(gradeQuality, plans)));
      }),
    );
  });
});
