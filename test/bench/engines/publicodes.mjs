import Engine from 'publicodes';
import { firstTranche, household, points, score } from '../work.mjs';

/** A fact: a rule whose value the situation gives. */
const asked = { question: 'given?' };
const facts = names => Object.fromEntries(names.map(name => [name, asked]));

/** The language has three values itself: what is not defined makes a conjunction undefined, unless something else is false. */
const households = new Engine({
  ...facts([...household.flags, ...Object.keys(household.limits)]),
  eligible: {
    'toutes ces conditions': [
      ...household.flags,
      ...Object.entries(household.limits).map(([fact, limit]) => `${fact} <= ${limit}`),
    ],
  },
});

/** `grille` is the language's scale: each tranche is worth its amount from the ceiling of the one before up to its own. */
const scores = new Engine({
  ...facts(Object.keys(score)),
  total: {
    somme: Object.entries(score).map(([fact, { weight, steps }]) => ({
      grille: {
        assiette: fact,
        tranches: [0, ...points].map((earned, level) => ({
          montant: (earned * weight) / 100,
          ...(level < steps.length && { plafond: steps[level] }),
        })),
      },
    })),
  },
});

/** Amounts are floating point and rounding goes to the nearest, so it counts in whole satang and divides in whole numbers. */
const splits = new Engine({
  ...facts(['approved']),
  satang: { valeur: 'approved * 100', arrondi: 'oui' },
  'first satang': `satang * ${firstTranche} // 100`,
  first: 'first satang / 100',
  second: '(satang - first satang) / 100',
});

const verdicts = new Map([
  [true, 'met'],
  [false, 'unmet'],
  [undefined, 'unknown'],
]);

export const publicodes = {
  name: 'publicodes',

  household(input) {
    const situation = { ...input };
    for (const flag of household.flags) {
      if (flag in situation) situation[flag] = situation[flag] ? 'oui' : 'non';
    }
    return verdicts.get(households.setSituation(situation).evaluate('eligible').nodeValue);
  },

  score(input) {
    return scores.setSituation(input).evaluate('total').nodeValue;
  },

  split(input) {
    splits.setSituation(input);
    return { first: splits.evaluate('first').nodeValue, second: splits.evaluate('second').nodeValue };
  },
};
