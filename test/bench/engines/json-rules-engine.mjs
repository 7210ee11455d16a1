import { Engine } from 'json-rules-engine';
import { firstTranche, household, points, score } from '../work.mjs';

const is = (fact, operator, value) => ({ fact, operator, value });
const { flags, limits } = household;

/**
 * The engine knows true and false only: one rule says `met`, another `unmet`, and neither fires while facts that matter are
 * missing, because a comparison with a missing fact is false.
 */
const households = new Engine(
  [
    {
      conditions: {
        all: [
          ...flags.map(flag => is(flag, 'equal', true)),
          ...Object.entries(limits).map(([fact, limit]) => is(fact, 'lessThanInclusive', limit)),
        ],
      },
      event: { type: 'met' },
    },
    {
      conditions: {
        any: [
          ...flags.map(flag => is(flag, 'equal', false)),
          ...Object.entries(limits).map(([fact, limit]) => is(fact, 'greaterThan', limit)),
        ],
      },
      event: { type: 'unmet' },
    },
  ],
  { allowUndefinedFacts: true },
);

/** A rule for each step, with one condition, whose event says how much is earned on top of the step before. */
const scores = new Engine(
  Object.entries(score).flatMap(([fact, { weight, steps }]) =>
    steps.map((step, level) => ({
      conditions: { all: [is(fact, 'greaterThanInclusive', step)] },
      event: { type: 'earned', params: { earned: weight * (points[level] - (points[level - 1] ?? 0)) } },
    })),
  ),
);

/** The engine has no arithmetic: amounts are its dynamic facts, functions of other facts, counted in whole satang. */
const splits = new Engine(
  [
    {
      conditions: { all: [is('approved', 'greaterThanInclusive', 0)] },
      event: { type: 'tranches', params: { first: { fact: 'first' }, second: { fact: 'second' } } },
    },
  ],
  { replaceFactsInEventParams: true },
);
splits.addFact('first', async (_, almanac) => {
  const satang = Math.round((await almanac.factValue('approved')) * 100);
  return Math.floor((satang * firstTranche) / 100) / 100;
});
splits.addFact('second', async (_, almanac) => {
  const [approved, first] = await Promise.all([almanac.factValue('approved'), almanac.factValue('first')]);
  return (Math.round(approved * 100) - Math.round(first * 100)) / 100;
});

export const jsonRulesEngine = {
  name: 'json-rules-engine',

  async household(facts) {
    const { events } = await households.run(facts);
    return events[0]?.type ?? 'unknown';
  },

  async score(facts) {
    const { events } = await scores.run(facts);
    let total = 0;
    for (const event of events) total += event.params.earned;
    return total / 100;
  },

  async split(facts) {
    const { events } = await splits.run(facts);
    return events[0].params;
  },
};

/** The engine's best way with the household: one rule, what failed read from its result, many runs under way at once. */
const household1 = new Engine(
  [
    {
      conditions: {
        all: [
          ...flags.map(flag => is(flag, 'equal', true)),
          ...Object.entries(limits).map(([fact, limit]) => is(fact, 'lessThanInclusive', limit)),
        ],
      },
      event: { type: 'met' },
    },
  ],
  { allowUndefinedFacts: true },
);

export const jsonRulesEngineAtOnce = {
  name: 'json-rules-engine, 100 at once',
  atOnce: 100,

  async household(facts) {
    const { failureResults } = await household1.run(facts);
    const [failure] = failureResults;
    if (!failure) return 'met';
    const failed = failure.conditions.all.filter(({ result }) => result === false);
    return failed.every(({ factResult }) => factResult === undefined) ? 'unknown' : 'unmet';
  },

  score: jsonRulesEngine.score,
  split: jsonRulesEngine.split,
};
