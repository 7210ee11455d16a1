import {
  atMost,
  bands,
  checklist,
  cite,
  gradeByCount,
  money,
  parameter,
  quantity,
  scorecard,
  targetScale,
  tranches,
  yes,
  yesNo,
} from 'chumchon/rules';
import { firstTranche, household, points, score } from '../work.mjs';

const text = en => ({ th: en, en });
const document = { file: 'work.mjs', title: text('Bench'), agency: 'cdd', fiscalYear: 2565 };
const source = cite(document)(1);
const programme = { agency: 'cdd', programme: 'bench', edition: 'fy2565', title: document.title, document };
const define = id => ({ programme, id, title: text(id), source });

const flags = household.flags;
const limits = Object.entries(household.limits);
const households = checklist({
  ...define('household'),
  facts: Object.fromEntries([
    ...flags.map(flag => [flag, yesNo(text(flag))]),
    ...limits.map(([fact]) => [fact, money(text(fact))]),
  ]),
  criteria: [
    ...flags.map(flag => yes(flag)),
    ...limits.map(([fact, limit]) => atMost(fact, parameter(limit, 'baht', source))),
  ],
});

/** A rule for each criterion's points, and one that weights them. */
const scales = Object.entries(score).map(([fact, { steps }]) => ({
  fact,
  scale: targetScale({
    ...define(fact),
    result: quantity(text(fact), 'items'),
    targets: steps.map((step, level) => ({ level: points[level], target: parameter(step, 'items', source) })),
  }),
}));
const scores = scorecard({
  ...define('score'),
  components: [{ id: 'all', label: text('all') }],
  indicators: Object.entries(score).map(([id, { weight }]) => ({
    id,
    label: text(id),
    weight: parameter(weight, 'percent', source),
    component: 'all',
  })),
});

const splits = tranches({ ...define('split'), ceilings: [parameter(firstTranche, 'percent', source)] });

/** The decisions alone, for bulk work. */
export const chumchonDecide = {
  name: 'chumchon, decide',

  household(facts) {
    return households.decide(facts);
  },

  score(facts) {
    const earned = {};
    for (const { fact, scale } of scales) earned[fact] = scale.decide({ result: facts[fact], method: 'step' });
    return scores.decide({ scores: earned });
  },

  split(facts) {
    const [first, second] = splits.decide(facts);
    return { first, second };
  },
};

/** Outcomes with all evidence, from facts that are validated in full. */
export const chumchonEvidence = {
  name: 'chumchon, full evidence',

  household(facts) {
    return households(facts).verdict;
  },

  score(facts) {
    const earned = {};
    for (const { fact, scale } of scales) earned[fact] = scale({ result: facts[fact], method: 'step' }).score;
    return scores({ scores: earned }).total;
  },

  split(facts) {
    const [first, second] = splits(facts).tranches;
    return { first: first.amount, second: second.amount };
  },
};

const grading = gradeByCount({
  ...define('grade'),
  facts: Object.fromEntries([...flags, ...flags.map(flag => `${flag}Again`)].map(flag => [flag, yesNo(text(flag))])),
  criteria: [...flags, ...flags.map(flag => `${flag}Again`)].map(flag => yes(flag)),
  grades: [6, 5, 4].map((least, place) => ({
    grade: 'ABC'[place],
    label: text('ABC'[place]),
    least: parameter(least, 'criteria', source),
  })),
});

const banded = bands({
  ...define('bands'),
  facts: { total: quantity(text('total'), 'points') },
  bands: [
    { grade: 'low', label: text('low') },
    { grade: 'good', label: text('good'), from: parameter(60, 'points', source) },
    { grade: 'best', label: text('best'), from: parameter(85, 'points', source) },
  ],
});

/** A call of each shape by itself, with the inputs that it takes from the works. */
export const shapes = inputs => {
  const earned = inputs.score.map(facts =>
    Object.fromEntries(
      scales.map(({ fact, scale }) => [fact, Number(scale.decide({ result: facts[fact], method: 'step' }))]),
    ),
  );
  const graded = inputs.household.map(({ debt, income, ...own }) => ({
    ...own,
    ...Object.fromEntries(Object.entries(own).map(([flag, value]) => [`${flag}Again`, value])),
  }));
  return [
    { name: 'checklist', rule: households, list: inputs.household },
    { name: 'gradeByCount', rule: grading, list: graded },
    {
      name: 'targetScale',
      rule: scales[1].scale,
      list: inputs.score.map(({ villages }) => ({ result: villages, method: 'step' })),
    },
    { name: 'bands', rule: banded, list: inputs.score.map(({ attendance }) => ({ total: attendance })) },
    { name: 'scorecard', rule: scores, list: earned.map(own => ({ scores: own })) },
    { name: 'tranches', rule: splits, list: inputs.split },
  ];
};
