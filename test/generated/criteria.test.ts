import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import { filled, heldWithin, isMet, mended, questionsOf, shownAs, singles } from './questions.js';
import { asRead, type Given, sidesOf } from './values.js';

/** The sides of each criterion of a question. */
/** One share of which a fact is read by another as well, so that the criterion names only the fact that is its own. */
const sharedShare = 'cdd.communityPlans.fy2555.modelLocalAuthority into-plan';
const sharedSides = {
  inside: [{ projectsInPower: 100, projectsInPlan: 30, projectsInBudget: 6 }],
  outside: [{ projectsInPower: 100, projectsInPlan: 29, projectsInBudget: 6 }],
};

const asked = entries().flatMap(({ path, rule }) =>
  questionsOf(rule).map(question => {
    const hints = Object.values(rule.rule.parameters).map(({ value }) => value);
    const criteria = singles(question.nodes).map(criterion => ({
      criterion,
      sides: `${path} ${criterion.id}` === sharedShare ? sharedSides : sidesOf(criterion, question.facts, hints),
    }));
    const rest = filled(question.facts, hints);
    const { ordered } = question;
    const each = criteria.reduce<Given>((sofar, { sides }) => mended(sofar, sides.inside[0] ?? {}, ordered), rest);
    const all = heldWithin(each, {}, ordered);
    const ask = (given: Given): { readonly outcome?: never; readonly error?: string } => {
      const result = rule.safe(question.input(given));
      return result.ok ? { outcome: result.value as never } : { error: result.error.message };
    };
    return { path: `${path}${question.name}`, question, criteria, rest, all, ask };
  }),
);

describe('criteria, as every rule describes them', () => {
  it('are found in most rules', () => {
    expect(asked.length).toBeGreaterThan(400);
  });

  it('can all be met and unmet', () => {
    const wrong = asked.flatMap(({ path, criteria }) =>
      criteria
        .filter(({ sides }) => sides.inside.length === 0 || sides.outside.length === 0)
        .map(({ criterion }) => `${path} ${criterion.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are met just inside of what they ask and unmet just outside, by themselves', () => {
    const wrong = asked.flatMap(({ path, question, criteria, rest, ask }) =>
      criteria.flatMap(({ criterion: { id }, sides }) =>
        (['inside', 'outside'] as const).flatMap(side =>
          sides[side].flatMap(given => {
            const { outcome, error } = ask({ ...rest, ...given });
            const shown = outcome && question.evidence(outcome);
            const status = shown ? shownAs(shown, id) : error;
            const expected = side === 'inside' ? 'met' : 'unmet';
            return (shown || error) && status !== expected ? [`${path} ${id} ${status}: ${JSON.stringify(given)}`] : [];
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('say what was found where it is not enough, and nothing while no fact is known', () => {
    const wrong = asked.flatMap(({ path, question: { facts }, criteria }) =>
      criteria.flatMap(({ criterion: { id, actual }, sides }) => {
        const found = sides.outside.map(given => actual(asRead(facts, given) as never));
        const unknown = actual({} as never);
        return unknown !== undefined || found.includes(undefined) ? [`${path} ${id}: ${unknown}, ${found}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('decide together: all met, and each unmet alone', () => {
    const wrong = asked.flatMap(({ path, question, criteria, all, ask }) => {
      const group = { of: question.nodes, least: question.least, mandatory: question.mandatory };
      const check = (given: Given, unmet?: string): readonly string[] => {
        const values = heldWithin(mended(all, given, question.ordered), given, question.ordered);
        const { outcome, error } = ask(values);
        // What moved with it by the order of the facts may be unmet as well.
        const moved = criteria.filter(({ criterion: { reads } }) =>
          reads.some(name => !(name in given) && values[name] !== all[name]),
        );
        const others = moved.filter(
          ({ criterion }) => criterion.test(asRead(question.facts, values) as never) === 'unmet',
        );
        const isUnmet = (id: string): boolean => id === unmet || others.some(({ criterion }) => criterion.id === id);
        const met = isMet(group, isUnmet);
        const number = question.nodes.filter(node => isMet({ of: [node], least: 1, mandatory: [] }, isUnmet)).length;
        const expected = question.expected ? question.expected(met, number) : met ? 'met' : 'unmet';
        const found = outcome ? question.verdict(outcome) : error;
        return found === expected
          ? []
          : [`${path}, ${unmet ?? 'all'} ${JSON.stringify(given)}: ${found} for ${expected}`];
      };
      return [
        ...check({}),
        ...criteria.flatMap(({ criterion: { id }, sides }) => [
          ...sides.inside.flatMap(given => check(given)),
          ...sides.outside.flatMap(given => check(given, id)),
        ]),
      ];
    });
    expect(wrong).toEqual([]);
  });
});
