import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { parameter } from '../../src/core/parameter.js';
import { countRises, ladder } from '../../src/rules/deciding/ladder.js';
import { label, page, programme } from './own.js';

const rule = { programme, id: 'upgrade', title: label('upgrade'), source: page(1) };
const byNumber = {
  ...rule,
  levels: [1, 2, 3],
  steps: [
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ],
  skips: [{ from: 1, to: 3 }],
} as const;

describe('a ladder of three levels', () => {
  const upgrade = ladder(byNumber);

  it.each([
    [1, 2, 'met', 'step'],
    [2, 3, 'met', 'step'],
    [1, 3, 'unmet', 'skip-not-asked'],
    [2, 2, 'unmet', 'same-level'],
    [3, 1, 'unmet', 'down'],
  ] as const)('from %i to %i is %s: %s', (from, to, verdict, reason) => {
    expect(upgrade({ from, to })).toMatchObject({ verdict, reason, missing: [] });
    expect(upgrade.decide({ from, to })).toBe(verdict);
  });

  it('a rise over two steps counts only where the caller asks for it', () => {
    expect(upgrade({ from: 1, to: 3, allowSkips: true })).toMatchObject({ verdict: 'met', reason: 'skip' });
    expect(upgrade({ from: 1, to: 3, allowSkips: false }).verdict).toBe('unmet');
    expect(upgrade.rule.facts).toMatchObject({ allowSkips: { standard: false } });
    expect(upgrade({ from: 1, to: 3 }).criteria[0].facts, 'which was taken').toEqual({ allowSkips: false });
    expect(upgrade({ from: 1 }).permitted).toEqual([2]);
    expect(upgrade({ from: 1, allowSkips: true }).permitted).toEqual([2, 3]);
  });

  it('is unknown while the missing level could make it a step', () => {
    expect(upgrade({})).toMatchObject({
      rule: 'cdd.own.fy2565.upgrade',
      verdict: 'unknown',
      criteria: [{ id: 'rise', status: 'unknown' }],
      missing: ['from', 'to'],
    });
    expect(upgrade({})).not.toHaveProperty('permitted');
    expect(upgrade({ from: 1 })).toMatchObject({ verdict: 'unknown', missing: ['to'] });
    expect(upgrade({ to: 2 })).toMatchObject({ verdict: 'unknown', missing: ['from'] });
  });

  it('is unmet whatever is missing where no level could make it a step', () => {
    expect(upgrade({ from: 3 })).toMatchObject({ verdict: 'unmet', permitted: [], missing: [] });
    expect(upgrade({ to: 1 })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('a level that the ladder does not have is refused', () => {
    expect(() => upgrade({ from: 4 as 3, to: 3 })).toThrow(/from: got 4; expected one of 1, 2, 3/);
  });
});

describe('a ladder of words', () => {
  const upgrade = ladder({
    ...rule,
    levels: ['C', 'B', 'A', 'learning-centre'],
    steps: [
      { from: 'C', to: 'B' },
      { from: 'C', to: 'A' },
      { from: 'B', to: 'A' },
      { from: 'A', to: 'learning-centre' },
    ],
  });

  it('permits what it lists, two levels at once where it says so', () => {
    expect(upgrade({ from: 'C', to: 'A' }).verdict).toBe('met');
    expect(upgrade({ from: 'C', to: 'learning-centre' })).toMatchObject({ verdict: 'unmet', reason: 'no-step' });
    expect(upgrade({ from: 'C' }).permitted).toEqual(['B', 'A']);
  });

  it('has no skips to allow', () => {
    expect(upgrade.safe({ from: 'C', to: 'A', allowSkips: true })).toMatchObject({ ok: false });
    expect(upgrade.safe({ from: 'D' })).toMatchObject({ ok: false, error: { path: ['from'] } });
  });
});

describe('a ladder that is no ladder', () => {
  it.each([
    ['a step down', { levels: [1, 2], steps: [{ from: 2, to: 1 }] }],
    ['a step to itself', { levels: [1, 2], steps: [{ from: 1, to: 1 }] }],
    ['a step from nowhere', { levels: [1, 2], steps: [{ from: 0 as 1, to: 2 }] }],
    ['a step to nowhere', { levels: [1, 2], steps: [{ from: 1, to: 3 as 2 }] }],
    ['a level twice', { levels: [1, 2, 1], steps: [{ from: 1, to: 2 }] }],
    [
      'a step twice',
      {
        levels: [1, 2],
        steps: [
          { from: 1, to: 2 },
          { from: 1, to: 2 },
        ],
      },
    ],
    ['a skip that is a step', { levels: [1, 2], steps: [{ from: 1, to: 2 }], skips: [{ from: 1, to: 2 }] }],
  ] as const)('%s is refused when it is defined', (_, definition) => {
    expect(() => ladder({ ...rule, ...definition })).toThrow(/must be rises between its levels, each once/);
  });
});

describe('rises counted against a target', () => {
  const upgrades = countRises({ ...byNumber, unit: 'funds', target: parameter(2, 'funds', page(1)) });

  it('each subject counts once, however often it is listed', () => {
    const outcome = upgrades({
      upgrades: [
        { subject: 'one', from: 1, to: 2 },
        { subject: 'one', from: 2, to: 3 },
      ],
    });
    expect(outcome).toMatchObject({ verdict: 'unmet', counted: 1, lacking: 1, repeated: ['one'] });
    expect(outcome.steps).toEqual([
      { from: 1, to: 2, subjects: 1 },
      { from: 2, to: 3, subjects: 0 },
    ]);
  });

  it('a subject listed twice counts for the rise that counts', () => {
    const outcome = upgrades({
      upgrades: [
        { subject: 'one', from: 3, to: 1 },
        { subject: 'one', from: 1 },
        { subject: 'one', from: 2, to: 3 },
        { subject: 'one', from: 2, to: 2 },
      ],
    });
    expect(outcome).toMatchObject({ counted: 1, notCounted: [], unknown: [], repeated: ['one'] });
  });

  it('of a subject listed twice, what is not known of either rise is missing, in the order of the list', () => {
    const outcome = upgrades({
      upgrades: [
        { subject: 'one', from: 1 },
        { subject: 'two', from: 2 },
        { subject: 'one', to: 3 },
      ],
    });
    expect(outcome).toMatchObject({ verdict: 'unknown', unknown: ['one', 'two'], repeated: ['one'] });
    expect(outcome.missing).toEqual(['upgrades.0.to', 'upgrades.1.to', 'upgrades.2.from']);
  });

  it('what is not counted says why', () => {
    const outcome = upgrades({
      upgrades: [
        { subject: 'down', from: 2, to: 1 },
        { subject: 'skip', from: 1, to: 3 },
        { subject: 'top', from: 3 },
        { subject: 'bottom', to: 1 },
      ],
    });
    expect(outcome.notCounted).toEqual([
      { subject: 'down', reason: 'down' },
      { subject: 'skip', reason: 'skip-not-asked' },
      { subject: 'top' },
      { subject: 'bottom' },
    ]);
  });

  it('rises over two steps are counted where the caller asks for them', () => {
    const outcome = upgrades({ allowSkips: true, upgrades: [{ subject: 'skip', from: 1, to: 3 }] });
    expect(outcome).toMatchObject({ counted: 1, atMost: 1 });
    expect(outcome.steps).toContainEqual({ from: 1, to: 3, subjects: 1 });
  });

  it('is met at the target, whatever else is missing', () => {
    const input = {
      upgrades: [{ subject: 'one', from: 1, to: 2 }, { subject: 'two', from: 2, to: 3 }, { subject: 'three' }],
    } as const;
    expect(upgrades(input)).toMatchObject({
      verdict: 'met',
      target: 2,
      counted: 2,
      atMost: 3,
      lacking: 0,
      missing: [],
    });
    expect(upgrades.decide(input)).toBe('met');
  });

  it('is unknown while subjects with missing levels can still reach the target', () => {
    const input = {
      upgrades: [{ subject: 'one', from: 1, to: 2 }, { subject: 'two', from: 2 }, { subject: 'three' }],
    } as const;
    const outcome = upgrades(input);
    expect(outcome).toMatchObject({
      verdict: 'unknown',
      atMost: 3,
      missing: ['upgrades.1.to', 'upgrades.2.from', 'upgrades.2.to'],
    });
    expect(outcome.unknown).toEqual(['two', 'three']);
    expect(outcome).not.toHaveProperty('lacking');
    expect(upgrades.decide(input)).toBe('unknown');
  });

  it('is unmet once they no longer can', () => {
    expect(upgrades({ upgrades: [{ subject: 'one', from: 1 }] })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(upgrades({ upgrades: [] })).toMatchObject({ verdict: 'unmet', counted: 0, lacking: 2 });
  });

  it('its target is not for the caller to change', () => {
    expect(upgrades.safe({ upgrades: [], target: 1 })).toMatchObject({ ok: false, error: { path: ['target'] } });
  });
});

describe('rises counted against a target of the caller', () => {
  const { skips, ...plain } = byNumber;
  const upgrades = countRises({ ...plain, unit: 'funds' });

  it('has no verdict without the target', () => {
    const outcome = upgrades({
      upgrades: [
        { subject: 'one', from: 1, to: 2 },
        { subject: 'two', from: 1 },
      ],
    });
    expect(outcome).toMatchObject({ verdict: 'unknown', counted: 1, missing: ['target', 'upgrades.1.to'] });
    expect(outcome).not.toHaveProperty('target');
  });

  it('is unmet without it where nothing can count: no target is 0', () => {
    expect(upgrades({ upgrades: [] })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(upgrades.decide({ upgrades: [{ subject: 'one', from: 3 }] })).toBe('unmet');
  });

  it('is judged by it', () => {
    expect(upgrades({ target: 1, upgrades: [{ subject: 'one', from: 2, to: 3 }] }).verdict).toBe('met');
    expect(upgrades.decide({ target: 1, upgrades: [{ subject: 'one', from: 1, to: 3 }] })).toBe('unmet');
    expect(() => upgrades({ target: 1.5, upgrades: [] })).toThrow(RuleInputError);
    expect(() => upgrades({ target: 0, upgrades: [] }), 'nothing is no target').toThrow(RuleInputError);
  });
});
