/**
 * The work that every engine does: three rules in the shapes that the programmes' rules have. Their figures are made up, so
 * that no engine is measured on a rule of ours.
 */

/** A household check: all five must hold. A fact may be missing; then the answer may be `unknown` (Kleene's strong logic). */
export const household = {
  /** Facts that must be true. */
  flags: ['inDebt', 'selectedByCentre', 'registered'],
  /** Facts in baht, and the most they may be. */
  limits: { debt: 50_000, income: 38_000.5 },
};

/** What reaching each step of a criterion is worth; below the first it is worth nothing. */
export const points = [50, 75, 100];

/** A weighted score: five criteria, three ascending steps each; the weights are percentages. The answer is the total. */
export const score = {
  members: { weight: 30, steps: [10, 20, 30] },
  villages: { weight: 25, steps: [1042, 2289, 2604] },
  savings: { weight: 20, steps: [1000.5, 2500.25, 5000] },
  attendance: { weight: 15, steps: [60, 70.5, 80] },
  meetings: { weight: 10, steps: [1, 2, 4] },
};

/** The first tranche's percentage of the approved amount, rounded down to the satang; the second tranche is the rest. */
export const firstTranche = 70;

/**
 * Generates the inputs of each work, the same for the same seed.
 *
 * @param {number} seed
 * @param {number} count how many inputs each work gets
 */
export function generate(seed, count) {
  const random = mulberry32(seed);
  const list = make => Array.from({ length: count }, make);
  return {
    household: list(() => householdFacts(random)),
    score: list(() => scoreFacts(random)),
    split: list(() => ({ approved: Math.round(random() * 500_000_000) / 100 })),
  };
}

/** Three households in ten are incomplete: each of their facts is missing one time in three. */
function householdFacts(random) {
  const missing = random() < 0.3 ? 1 / 3 : 0;
  const facts = {};
  for (const flag of household.flags) {
    if (random() >= missing) facts[flag] = random() < 0.9;
  }
  for (const [fact, limit] of Object.entries(household.limits)) {
    if (random() >= missing) facts[fact] = near(limit, random);
  }
  return facts;
}

function scoreFacts(random) {
  const facts = {};
  for (const [fact, { steps }] of Object.entries(score)) facts[fact] = near(steps[Math.floor(random() * 3)], random);
  return facts;
}

/** A limit itself in one case of five, else something from half of it to just above it, with two decimals. */
function near(limit, random) {
  return random() < 0.2 ? limit : Math.round(limit * (0.5 + random() * 0.55) * 100) / 100;
}

/** Tommy Ettinger's mulberry32: small, seeded and good enough to pick inputs with. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
