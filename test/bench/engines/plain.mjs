/** What a developer writes by hand for these three rules and no other: the fastest that JavaScript can be. */
export const plain = {
  name: 'plain JavaScript',

  household({ inDebt, selectedByCentre, registered, debt, income }) {
    if (inDebt === false || selectedByCentre === false || registered === false) return 'unmet';
    if (debt > 50_000 || income > 38_000.5) return 'unmet';
    return inDebt && selectedByCentre && registered && debt <= 50_000 && income <= 38_000.5 ? 'met' : 'unknown';
  },

  score({ members, villages, savings, attendance, meetings }) {
    const total =
      30 * (members >= 30 ? 100 : members >= 20 ? 75 : members >= 10 ? 50 : 0) +
      25 * (villages >= 2604 ? 100 : villages >= 2289 ? 75 : villages >= 1042 ? 50 : 0) +
      20 * (savings >= 5000 ? 100 : savings >= 2500.25 ? 75 : savings >= 1000.5 ? 50 : 0) +
      15 * (attendance >= 80 ? 100 : attendance >= 70.5 ? 75 : attendance >= 60 ? 50 : 0) +
      10 * (meetings >= 4 ? 100 : meetings >= 2 ? 75 : meetings >= 1 ? 50 : 0);
    return total / 100;
  },

  /** Counts in whole satang, where floating point is exact. */
  split({ approved }) {
    const satang = Math.round(approved * 100);
    const first = Math.floor((satang * 70) / 100);
    return { first: first / 100, second: (satang - first) / 100 };
  },
};
