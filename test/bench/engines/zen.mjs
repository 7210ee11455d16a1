import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { firstTranche, household, points, score } from '../work.mjs';

const engine = new ZenEngine();

/** A compiled decision of one node, which takes many rows at once where it loops. */
function decision(type, content, loop = {}) {
  const node = (id, kind, rest) => ({ id, name: id, type: kind, position: { x: 0, y: 0 }, ...rest });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId });
  return engine.createDecision(
    new ZenDecisionContent({
      nodes: [
        node('request', 'inputNode'),
        node('rule', type, { content: { ...content, ...loop } }),
        node('response', 'outputNode'),
      ],
      edges: [edge('request', 'rule'), edge('rule', 'response')],
    }),
  );
}

/** Each decision twice: for one input, and for the rows of one call. */
const both = (type, content) => ({
  one: decision(type, content),
  many: decision(type, content, {
    executionMode: 'loop',
    inputField: 'rows',
    outputPath: 'answers',
    passThrough: false,
  }),
});

const expressions = byName =>
  both('expressionNode', {
    expressions: Object.entries(byName).map(([key, value]) => ({ id: key, key, value })),
  });

const facts = [...household.flags, ...Object.keys(household.limits)];
const anything = Object.fromEntries(facts.map(fact => [fact, '']));
const when = (cells, verdict) => ({
  _id: Object.keys(cells).join(),
  ...anything,
  ...cells,
  verdict: JSON.stringify(verdict),
});

/**
 * A decision table, first matching row: its cells do not match a missing fact, so what no row has settled is unknown. (In an
 * expression, comparing a missing fact is an error.)
 */
const households = both('decisionTableNode', {
  hitPolicy: 'first',
  inputs: facts.map(fact => ({ id: fact, name: fact, field: fact })),
  outputs: [{ id: 'verdict', name: 'verdict', field: 'verdict' }],
  rules: [
    ...household.flags.map(flag => when({ [flag]: 'false' }, 'unmet')),
    ...Object.entries(household.limits).map(([fact, limit]) => when({ [fact]: `> ${limit}` }, 'unmet')),
    when(Object.fromEntries(facts.map(fact => [fact, fact in household.limits ? '!= null' : 'true'])), 'met'),
    when({}, 'unknown'),
  ],
});

const [basic, good, best] = points;
const scores = expressions({
  total: `(${Object.entries(score)
    .map(
      ([
        fact,
        {
          weight,
          steps: [first, second, third],
        },
      ]) =>
        `${weight} * (${fact} >= ${third} ? ${best} : ${fact} >= ${second} ? ${good} : ${fact} >= ${first} ? ${basic} : 0)`,
    )
    .join(' + ')}) / 100`,
});

/** The engine computes in decimals and rounds down by itself. */
const splits = expressions({
  first: `trunc(approved * ${firstTranche} / 100, 2)`,
  second: 'approved - $.first',
});

const zen = {
  async household(input) {
    return (await households.one.evaluate(input)).result.verdict;
  },

  async score(input) {
    return (await scores.one.evaluate(input)).result.total;
  },

  async split(input) {
    return (await splits.one.evaluate(input)).result;
  },
};

export const zenOneByOne = { name: 'zen-engine', ...zen };

/** The engine works in threads of its own: it does more where an application has many questions at once. */
export const zenAtOnce = { name: 'zen-engine, 100 at once', atOnce: 100, ...zen };

const answersTo = async (decision, rows) => (await decision.many.evaluate({ rows })).result.answers;

/** Its best way with bulk work: one call with all rows, over which the decision loops. */
export const zenLoop = {
  name: 'zen-engine, 1000 rows a call',
  allAtOnce: {
    household: async rows => (await answersTo(households, rows)).map(({ verdict }) => verdict),
    score: async rows => (await answersTo(scores, rows)).map(({ total }) => total),
    split: rows => answersTo(splits, rows),
  },
};
