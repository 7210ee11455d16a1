import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { countRises, ladder } from '../../src/rules/deciding/ladder.js';
import { label, page, programme } from '../rules/own.js';

const definition = {
  programme,
  id: 'upgrade',
  title: label('upgrade'),
  source: page(1),
  levels: [1, 2, 3],
  steps: [
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ],
  skips: [{ from: 1, to: 3 }],
} as const;
const levels = [1, 2, 3] as const;
const level = fc.option(fc.constantFrom(...levels), { nil: undefined });
const upgrade = ladder(definition);

describe('a ladder', () => {
  it('is unknown exactly while the missing levels leave both verdicts possible, and names exactly those', () => {
    fc.assert(
      fc.property(level, level, fc.boolean(), (from, to, allowSkips) => {
        const verdicts = new Set(
          (from ? [from] : levels).flatMap(one =>
            (to ? [to] : levels).map(other => upgrade.decide({ from: one, to: other, allowSkips })),
          ),
        );
        const outcome = upgrade({ from, to, allowSkips });
        expect(outcome.verdict).toBe(verdicts.size > 1 ? 'unknown' : [...verdicts][0]);
        expect(outcome.missing.length > 0).toBe(outcome.verdict === 'unknown');
      }),
    );
  });

  it('counts no more than there are subjects, whatever their order', () => {
    const rise = fc.record({ subject: fc.constantFrom('a', 'b', 'c', 'd'), from: level, to: level });
    const rule = countRises({ ...definition, unit: 'funds', target: parameter(2, 'funds', page(1)) });
    fc.assert(
      fc.property(fc.array(rise, { maxLength: 8 }), fc.boolean(), (upgrades, allowSkips) => {
        const outcome = rule({ upgrades, allowSkips });
        const backwards = rule({ upgrades: [...upgrades].reverse(), allowSkips });
        const subjects = new Set(upgrades.map(({ subject }) => subject)).size;
        expect(outcome.counted + outcome.unknown.length + outcome.notCounted.length).toBe(subjects);
        expect(outcome.steps.reduce((sum, each) => sum + each.subjects, 0)).toBe(outcome.counted);
        expect([backwards.counted, backwards.atMost, backwards.verdict]).toEqual([
          outcome.counted,
          outcome.atMost,
          outcome.verdict,
        ]);
        expect(rule.decide({ upgrades, allowSkips })).toBe(outcome.verdict);
      }),
    );
  });
});
