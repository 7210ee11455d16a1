import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { firstTranche, household, points, score } from '../work.mjs';

const engine = new ZenEngine();

/** A compiled decision of one node. */
function decision(type, content) {
  const node = (id, kind, rest) => ({ id, name: id, type: kind, position: { x: 0, y: 0 }, ...rest });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId });
  return engine.createDecision(
    new ZenDecisionContent({
      nodes: [node('request', 'inputNode'), node('rule', type, { content }), node('response', 'outputNode')],
      edges: [edge('request', 'rule'), edge('rule', 'response')],
    }),
  );
}

const expressions = byName =>
  decision('expressionNode', {
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
const households = decision('decisionTableNode', {
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
    return (await households.evaluate(input)).result.verdict;
  },

  async score(input) {
    return (await scores.evaluate(input)).result.total;
  },

  async split(input) {
    return (await splits.evaluate(input)).result;
  },
};

export const zenOneByOne = { name: 'zen-engine', ...zen };

/** The engine works in threads of its own: it does more where an application has many questions at once. */
export const zenAtOnce = { name: 'zen-engine, 100 at once', atOnce: 100, ...zen };
