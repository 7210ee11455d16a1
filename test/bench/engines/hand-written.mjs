/**
 * What a TypeScript user would write instead: plain conditions that build the same evidence (labels, what was found, what is
 * asked, source, missing, next), once on facts taken as they are, once on facts that zod has parsed.
 */
import * as z from 'zod';
import { firstTranche, household, points, score } from '../work.mjs';

const source = Object.freeze({ document: 'work.mjs', lines: Object.freeze([1]), basis: 'printed' });
const label = name => Object.freeze({ th: name, en: name });
const flags = household.flags.map(fact => ({ fact, id: fact, label: label(fact) }));
const limits = Object.entries(household.limits).map(([fact, limit]) => ({
  fact,
  limit,
  id: fact,
  label: label(fact),
  required: Object.freeze({ atMost: String(limit) }),
}));

function judge(facts) {
  const criteria = [];
  const missing = [];
  const next = [];
  let verdict = 'met';
  const add = (fact, id, label, holds, actual, required) => {
    const status = actual === undefined ? 'unknown' : holds ? 'met' : 'unmet';
    if (status === 'unmet') verdict = 'unmet';
    else if (status === 'unknown' && verdict === 'met') verdict = 'unknown';
    if (status === 'unknown') missing.push(fact);
    if (status !== 'met') next.push(id);
    criteria.push(
      actual === undefined
        ? { id, label, status, fact, required, source }
        : { id, label, status, fact, actual, required, source },
    );
  };
  for (const { fact, id, label } of flags) add(fact, id, label, facts[fact] === true, facts[fact], true);
  for (const { fact, id, label, limit, required } of limits) {
    const value = facts[fact];
    add(fact, id, label, value <= limit, value === undefined ? undefined : String(value), required);
  }
  return { rule: 'household', verdict, criteria, missing: verdict === 'unknown' ? missing : [], next };
}

const works = Object.entries(score).map(([fact, { weight, steps }]) => ({ fact, weight, steps, label: label(fact) }));

function weigh(facts) {
  const indicators = [];
  let total = 0;
  for (const { fact, weight, steps, label } of works) {
    const value = facts[fact];
    const levels = [];
    let earned = 0;
    for (let at = 0; at < steps.length; at += 1) {
      const isMet = value >= steps[at];
      if (isMet) earned = points[at];
      levels.push({ level: points[at], status: isMet ? 'met' : 'unmet', actual: value, required: steps[at], source });
    }
    indicators.push({ id: fact, label, weight, score: earned, weighted: (weight * earned) / 100, levels });
    total += weight * earned;
  }
  return { rule: 'score', total: total / 100, indicators, missing: [] };
}

function split({ approved }) {
  const satang = Math.round(approved * 100);
  const first = Math.floor((satang * firstTranche) / 100);
  return {
    rule: 'split',
    tranches: [
      { tranche: 1, amount: first / 100, percent: (first * 100) / satang, source },
      { tranche: 2, amount: (satang - first) / 100, percent: ((satang - first) * 100) / satang, source },
    ],
  };
}

const answers = read => ({
  household: facts => judge(read.household(facts)).verdict,
  score: facts => weigh(read.score(facts)).total,
  split(facts) {
    const [first, second] = split(read.split(facts)).tranches;
    return { first: first.amount, second: second.amount };
  },
});

const asGiven = { household: facts => facts, score: facts => facts, split: facts => facts };
export const handWritten = { name: 'by hand, same evidence', ...answers(asGiven) };

const baht = z.number().min(0).max(1e13);
const schemas = {
  household: z.strictObject({
    ...Object.fromEntries(household.flags.map(fact => [fact, z.boolean().optional()])),
    ...Object.fromEntries(Object.keys(household.limits).map(fact => [fact, baht.optional()])),
  }),
  score: z.strictObject(Object.fromEntries(Object.keys(score).map(fact => [fact, z.number().min(0)]))),
  split: z.strictObject({ approved: baht }),
};
const parsed = {
  household: facts => schemas.household.parse(facts),
  score: facts => schemas.score.parse(facts),
  split: facts => schemas.split.parse(facts),
};
export const zodByHand = { name: 'zod + by hand, same evidence', ...answers(parsed) };

/** Parsed by zod, then the answer alone. */
export const zodIf = {
  name: 'zod + if, answer alone',
  household({ ...facts }) {
    const { inDebt, selectedByCentre, registered, debt, income } = parsed.household(facts);
    if (inDebt === false || selectedByCentre === false || registered === false) return 'unmet';
    if (debt > household.limits.debt || income > household.limits.income) return 'unmet';
    const isMet = inDebt && selectedByCentre && registered && debt <= household.limits.debt;
    return isMet && income <= household.limits.income ? 'met' : 'unknown';
  },
  score(facts) {
    const read = parsed.score(facts);
    let total = 0;
    for (const { fact, weight, steps } of works) {
      const place = steps.findLastIndex(step => read[fact] >= step);
      total += weight * (points[place] ?? 0);
    }
    return total / 100;
  },
  split(facts) {
    const satang = Math.round(parsed.split(facts).approved * 100);
    const first = Math.floor((satang * firstTranche) / 100);
    return { first: first / 100, second: (satang - first) / 100 };
  },
};
