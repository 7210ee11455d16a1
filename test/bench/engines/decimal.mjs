import { Decimal } from 'decimal.js';
import { firstTranche, household, points, score } from '../work.mjs';

const limits = Object.entries(household.limits).map(([fact, limit]) => ({ fact, limit: new Decimal(limit) }));

const criteria = Object.entries(score).map(([fact, { weight, steps }]) => ({
  fact,
  levels: steps
    .map((step, level) => ({ from: new Decimal(step), earned: new Decimal(weight).times(points[level]).div(100) }))
    .reverse(),
}));

const zero = new Decimal(0);
const share = new Decimal(firstTranche).div(100);

/** The same by hand with every number an exact decimal: what the arithmetic alone costs. */
export const decimal = {
  name: 'plain decimal.js',

  household(facts) {
    let verdict = 'met';
    for (const flag of household.flags) {
      if (facts[flag] === false) return 'unmet';
      if (facts[flag] === undefined) verdict = 'unknown';
    }
    for (const { fact, limit } of limits) {
      if (facts[fact] === undefined) verdict = 'unknown';
      else if (new Decimal(facts[fact]).gt(limit)) return 'unmet';
    }
    return verdict;
  },

  score(facts) {
    let total = zero;
    for (const { fact, levels } of criteria) {
      const value = new Decimal(facts[fact]);
      const level = levels.find(({ from }) => value.gte(from));
      if (level) total = total.plus(level.earned);
    }
    return total;
  },

  split({ approved }) {
    const whole = new Decimal(approved);
    const first = whole.times(share).toDecimalPlaces(2, Decimal.ROUND_DOWN);
    return { first, second: whole.minus(first) };
  },
};
