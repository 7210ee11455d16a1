/** Facts, and what the rules make of them. */
import fc from 'fast-check';

/** How many facts are drawn for a rule, and how many of them are kept. */
const drawn = 60;
const kept = 5;

/** The same draw in every build. */
const seed = 2565;

/** @typedef {import('../../src/catalogue/index.js').CatalogueEntry} Entry */

/**
 * A case as it was written down: an expected figure stands in the source.
 *
 * @typedef {object} PrintedCase
 * @property {string} rule
 * @property {any} facts
 * @property {{ at: (string | number)[], value: number | string, file: string, lines: number[] }[]} printed the figures of the
 * outcome that stand in the source, each with its place in the outcome
 */

/** What evidence is made of besides what was decided. */
const evidence = new Set(['rule', 'criteria', 'figures', 'label', 'title', 'source', 'because', 'how', 'unit', 'note']);

/**
 * The verdicts of criteria by their place: `2` the third, `2.0` the first in its group.
 *
 * @param {readonly any[]} criteria
 * @param {string} before
 * @returns {[place: string, status: string][]}
 */
const statusesOf = (criteria, before = '') =>
  criteria.flatMap(({ status, criteria: members }, at) => [
    /** @type {[string, string]} */ ([`${before}${at}`, status]),
    ...(members ? statusesOf(members, `${before}${at}.`) : []),
  ]);

/**
 * Without texts and sources, which `rules.json` has.
 *
 * @param {unknown} value
 * @returns {unknown}
 */
const bare = value => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) => (evidence.has(name) ? [] : [[name, bare(held)]])),
  );
};

/**
 * What a rule makes of facts: `decision` is absent while it is open.
 *
 * @param {Entry['rule']} rule
 * @param {any} facts
 */
export function expectedOf(rule, facts) {
  const result = rule.safe(facts);
  const { decide } = /** @type {import('../../src/rules/logic/rule.js').Rule<any, object, unknown>} */ (
    /** @type {unknown} */ (rule)
  );
  if (!result.ok) return { refused: result.error.problems.map(({ path }) => path) };
  const outcome = /** @type {any} */ (result.value);
  return {
    decision: bare(decide(facts)),
    ...(Array.isArray(outcome.criteria) && { verdicts: Object.fromEntries(statusesOf(outcome.criteria)) }),
    ...(Array.isArray(outcome.figures) && {
      figures: outcome.figures.flatMap((/** @type {any} */ { id, value }) =>
        value === undefined ? [] : [{ id, value }],
      ),
    }),
    outcome: bare(outcome),
  };
}

/**
 * The cases of every programme: the printed ones that were written down, then a few of the library for each rule, of which no
 * two are decided alike while others can be had.
 *
 * @param {readonly Entry[]} rules
 * @param {ReadonlyMap<string, readonly PrintedCase[]>} printed
 * @param {typeof import('../../test/arbitrary.js').factsOf} factsOf draws facts for a rule
 */
export function casesOf(rules, printed, factsOf) {
  /** @type {Map<string, unknown[]>} */
  const cases = new Map();
  for (const { rule } of rules) {
    const { id, programme } = rule.rule;
    const name = `${programme.agency}.${programme.programme}.${programme.edition}`;
    const list = cases.get(name) ?? [];
    cases.set(name, list);
    for (const each of printed.get(name) ?? []) {
      if (each.rule === id)
        list.push({
          rule: id,
          basis: 'printed',
          facts: each.facts,
          printed: each.printed,
          expected: expectedOf(rule, each.facts),
        });
    }
    const samples = [{}, ...fc.sample(factsOf(rule.rule), { seed, numRuns: drawn })].map(facts => ({
      facts: JSON.parse(JSON.stringify(facts)),
    }));
    /** @type {Map<string, { facts: unknown, expected: unknown }>} */
    const found = new Map();
    for (const { facts } of samples) {
      const expected = expectedOf(rule, facts);
      const key = JSON.stringify('refused' in expected ? 'refused' : (expected.decision ?? 'open')).slice(0, 80);
      if (!found.has(key) && found.size < kept && JSON.stringify(facts).length < 1000)
        found.set(key, { facts, expected });
    }
    list.push(...[...found.values()].map(each => ({ rule: id, basis: 'library', ...each })));
  }
  return cases;
}
