import { describe, expect, it } from 'vitest';
import { get } from '../../src/catalogue/index.js';
import { gradeQuality } from '../../src/cdd/community-plans/quality.js';
import { provinceProgress } from '../../src/codi/area-plans/fy2563.js';
import { parameter } from '../../src/core/parameter.js';
import { targetScale } from '../../src/rules/counting/scale.js';
import { mergeTallies, tally } from '../../src/rules/counting/tally.js';
import { all, atLeast, yes } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import type { AnyRule } from '../../src/rules/logic/any-rule.js';
import { percent, yesNo } from '../../src/rules/logic/fact.js';
import { label, page, programme } from './own.js';

const household = checklist({
  programme,
  id: 'household',
  title: label('household'),
  source: page(1),
  facts: { registered: yesNo(label('registered')), willing: yesNo(label('willing')), saved: percent(label('saved')) },
  criteria: [
    yes('registered'),
    all('ready', [yes('willing'), atLeast('saved', parameter(10, 'percent', page(1)))], { label: label('ready') }),
  ],
});

const stream = [
  { registered: true, willing: true, saved: 10 },
  { registered: true, willing: true, saved: '9.99' },
  { registered: false },
  { registered: true, willing: true },
  { registered: true, saved: 12 },
  { saved: 101 },
];

describe('a tally', () => {
  it('counts verdicts, and inputs that are refused apart', () => {
    const outcome = tally(household, stream);
    expect(outcome).toEqual({
      rule: 'cdd.own.fy2565.household',
      read: 6,
      refused: 1,
      decisions: { met: 1, unmet: 2, unknown: 2 },
      errors: [{ index: 5, problems: [expect.objectContaining({ path: ['saved'], given: '101' })] }],
    });
  });

  it('counts reasons only where they are asked for, members of groups beside their groups', () => {
    const outcome = tally(household, stream, { reasons: true });
    expect(outcome.unmet).toEqual({ registered: 1, ready: 1, saved: 1 });
    expect(outcome.unknown).toEqual({ ready: 3, willing: 2, saved: 2 });
    expect(outcome.missing).toEqual({ saved: 1, willing: 1 });
  });

  it('builds no evidence for what is met, nor where no reasons are asked for', () => {
    let built = 0;
    const watched = Object.assign(
      (facts: Parameters<typeof household>[0]) => {
        built += 1;
        return household(facts);
      },
      {
        safe: household.safe,
        decide: household.decide,
        rule: household.rule,
        '~standard': household['~standard'],
      },
    );
    tally(watched, stream);
    expect(built).toBe(0);
    tally(watched, stream, { reasons: true });
    expect(built).toBe(4);
  });

  it('keeps the first few errors, as many as it is told', () => {
    const bad = Array.from({ length: 20 }, (_, index) => ({ saved: 200 + index }));
    expect(tally(household, bad).errors.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(tally(household, bad, { keepErrors: 1 }).errors).toHaveLength(1);
    expect(tally(household, bad, { keepErrors: 0 })).toMatchObject({ refused: 20, errors: [] });
  });

  it('counts grades, and none where there is known to be none', () => {
    const none = { dataUsePercent: 0, participationPercent: 0, inLocalPlan: false };
    const bad = { ...none, localAuthorityTookPart: false, sufficiencyProcess: false, selfReliancePercent: 0 };
    expect(tally(gradeQuality, [{}, { ...bad, writtenBook: false }]).decisions).toEqual({ unknown: 1, none: 1 });
  });

  it('counts scores, and has no reasons where a rule gives none at its top', () => {
    const score = targetScale({
      programme,
      id: 'score',
      title: label('score'),
      source: page(1),
      result: percent(label('result')),
      targets: [
        { level: 1, target: parameter(50, 'percent', page(1)) },
        { level: 2, target: parameter(60, 'percent', page(1)) },
      ],
    });
    const results = [55, 55, 60, undefined].map(result => ({ result, method: 'linear' as const }));
    const outcome = tally(score, results, { reasons: true });
    expect(outcome.decisions).toEqual({ '1.5': 2, '2': 1, unknown: 1 });
    expect(outcome).toMatchObject({ unmet: {}, unknown: {}, missing: { result: 1 } });
  });

  it('sums amounts place by place, and counts what is no amount by its name', () => {
    const decisions = [['0.1', '5'], ['0.2'], 'met', ['1', 'met'], [], null, '2'];
    const deciding = Object.assign((facts: { readonly of: number }) => household(facts as never), {
      safe: household.safe as never,
      rule: household.rule,
      '~standard': household['~standard'] as never,
      decide: ({ of }: { readonly of: number }) => decisions[of] as never,
    });
    const all = decisions.map((_, of) => ({ of }));
    const { sums, decisions: counts } = tally(deciding, all, { sum: true });
    expect(sums).toEqual(['2.3', '5']);
    expect(counts).toEqual({ amount: 3, met: 1, '1,met': 1, '': 1, none: 1 });
    expect(tally(deciding, all)).not.toHaveProperty('sums');
  });

  it('says what its options take', () => {
    for (const name of ['reasons', 'sum']) {
      expect(() => tally(household, [], { [name]: 'yes' })).toThrow(`${name}: got "yes"; expected 'true' or 'false'`);
    }
    expect(() => tally(household, [], { keepErrors: 10_001 })).toThrow('a whole number from 0 to 10000');
    expect(() => tally(household, [], { every: 0 })).toThrow('a whole number from 1 to 9007199254740991');
    expect(() => tally(household, [], { onProgress: 'log' as never })).toThrow(
      'onProgress: got "log"; expected a function',
    );
  });

  it('takes a list or a stream, and nothing else', () => {
    for (const all of [{ registered: true }, null, 5]) {
      expect(() => tally(household, all as never)).toThrow(
        /^tally: all: got .+; expected a list or a stream of facts$/,
      );
    }
  });

  it('merged with one that has no reasons or sums has none: they would be those of a part', () => {
    const [one, other] = [tally(household, stream), tally(household, stream, { reasons: true, sum: true })];
    const twice = { read: 12, refused: 2, decisions: { met: 2, unmet: 4, unknown: 4 } };
    for (const merged of [mergeTallies(one, other), mergeTallies(other, one)]) {
      expect(merged).toMatchObject(twice);
      expect(Object.keys(merged)).toEqual(['rule', 'read', 'refused', 'decisions', 'errors']);
    }
    expect(mergeTallies(other, other)).toMatchObject({ ...twice, missing: { saved: 2, willing: 2 }, sums: [] });
  });

  it('merged says at which place of the whole an input was refused', () => {
    const wrong = { saved: '10%' } as never;
    const parts = [
      [{}, wrong],
      [{}, {}, wrong],
      [wrong, {}],
    ].map(part => tally(household, part));
    expect(mergeTallies(...parts).errors.map(({ index }) => index)).toEqual([1, 4, 5]);
  });

  it('tells its progress', () => {
    const told: number[] = [];
    tally(
      household,
      Array.from({ length: 5 }, () => ({})),
      { every: 2, onProgress: read => told.push(read) },
    );
    expect(told).toEqual([2, 4]);
    tally(
      household,
      Array.from({ length: 2000 }, () => ({})),
      { onProgress: read => told.push(read) },
    );
    expect(told).toEqual([2, 4, 1000, 2000]);
  });

  it('takes what a generator yields, one after the other', () => {
    function* each() {
      for (let index = 0; index < 3; index += 1) yield { registered: index > 0, willing: true, saved: 10 };
    }
    expect(tally(household, each()).decisions).toEqual({ unmet: 1, met: 2 });
  });

  it('takes an asynchronous stream and gives a promise', async () => {
    async function* each() {
      for (const facts of stream) yield facts;
    }
    await expect(tally(household, each())).resolves.toMatchObject({ read: 6, refused: 1 });
  });

  it('lets the errors of the stream through', async () => {
    function* broken() {
      yield {};
      throw new Error('connection lost');
    }
    async function* brokenLater() {
      yield {};
      throw new Error('connection lost');
    }
    expect(() => tally(household, broken())).toThrow('connection lost');
    await expect(tally(household, brokenLater())).rejects.toThrow('connection lost');
  });

  it('lets an error through that is not about the input', () => {
    const broken = Object.assign((facts: object) => household(facts), {
      safe: household.safe,
      rule: household.rule,
      '~standard': household['~standard'],
      decide: () => {
        throw new TypeError('a mistake in a rule');
      },
    });
    expect(() => tally(broken, [{}])).toThrow(TypeError);
  });

  it('is refused of a rule that decides other things than words, numbers and amounts', () => {
    const accepted = 'tally: rule: got array of 1; expected a rule that decides a word, a number or amounts';
    // @ts-expect-error its decisions are things to do
    expect(() => tally(provinceProgress, [{}])).toThrow(accepted);
    const found: AnyRule = provinceProgress;
    expect(() => tally(found, [{}])).toThrow(accepted);
    expect(tally(get('cdd.debt-centres.fy2565.household').rule, [{ inDebt: false }]).decisions).toEqual({ unmet: 1 });
  });

  it('is refused of what is no rule, and merged of nothing but tallies', () => {
    for (const none of [{}, () => 1, null]) expect(() => tally(none as never, [])).toThrow('tally: rule: got');
    for (const none of [[], null, { read: 1 }]) {
      expect(() => mergeTallies(none as never)).toThrow('mergeTallies: 0: got');
    }
    expect(() => mergeTallies()).toThrow('mergeTallies: 0: got undefined; expected a tally');
  });

  it('is of one rule: those of two are not merged', () => {
    const [one, other] = [tally(household, [{}]), tally(gradeQuality, [{}])];
    expect(one.rule).toBe('cdd.own.fy2565.household');
    expect(() => mergeTallies(one, one, other)).toThrow(
      'mergeTallies: 2: got object; expected a tally of the rule cdd.own.fy2565.household',
    );
    expect(() => mergeTallies(one, { ...one, rule: 5 } as never)).toThrow('mergeTallies: 1: got object');
  });
});
