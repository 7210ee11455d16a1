/**
 * Community welfare funds, FY2563: which fund counts and what it lacks, one fund a locality, the money by source, government
 * matching, suspended funds, and the fund's records.
 *
 * @module
 */
export { type ActiveFunds, activeFunds } from './active.js';
export { fundRecord, qualifyingFund } from './fund.js';
export { type MatchingAverages, matchingAverages, moneyBySource } from './money.js';
export { type OneFundOutcome, oneFundPerLocality } from './one-fund.js';
