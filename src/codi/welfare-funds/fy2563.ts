/**
 * Community welfare funds, FY2563: which fund counts and what it lacks, one fund a locality, the money by source, government
 * matching, suspended funds, and the fund's records.
 *
 * @th
 * กองทุนสวัสดิการชุมชน ปีงบประมาณ พ.ศ. 2563: กองทุนที่นับได้และสิ่งที่ยังขาด ท้องถิ่นละหนึ่งกองทุน เงินตามแหล่งที่มา
 * เงินสมทบจากรัฐ กองทุนที่หยุดดำเนินการ และทะเบียนของกองทุน
 *
 * @module
 */
export { type ActiveFunds, activeFunds } from './active.js';
export { fundRecord, qualifyingFund } from './fund.js';
export { type MatchingAverages, matchingAverages, moneyBySource } from './money.js';
export { type OneFundOutcome, oneFundPerLocality } from './one-fund.js';
