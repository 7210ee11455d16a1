import type { Citation } from '../../core/citation.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { periodOf, printedMonths } from '../printed-months.js';
import { clinic, market, model, outstanding, povertyFunds, project, savingsGroups, strengthening } from './source.js';

const monthEnd = { th: 'วันสุดท้ายของเดือนที่พิมพ์ไว้', en: 'the last day of the printed month' };

// @__NO_SIDE_EFFECTS__
const day = (date: string, source: Citation, label?: Text): Parameter<string> => parameter(date, 'date', source, label);

/** When each activity runs: the printed months, which are narrower than the quarters beside them. */
export const periods = {
  project: printedMonths(project, '2021-10', '2022-09', 937),
  clinic: printedMonths(clinic, '2022-01', '2022-05', 3451),
  outstanding: periodOf(
    '2022-07-01',
    '2022-07-31',
    outstanding.inferred(
      {
        th: 'ภายในเดือนกรกฎาคม 2565 ในไตรมาส 4 ซึ่งเริ่มในเดือนเดียวกัน',
        en: 'within July 2565 (2022), in quarter 4, which begins with it',
      },
      3504,
    ),
  ),
  strengthening: printedMonths(strengthening, '2022-01', '2022-05', 3545),
  market: printedMonths(market, '2022-01', '2022-02', 3594),
  modelForum: printedMonths(model, '2022-01', '2022-03', 3653),
  modelGrant: printedMonths(model, '2022-04', '2022-06', 3685),
  povertyFunds: printedMonths(povertyFunds, '2021-10', '2022-09', 6053),
  assessment: printedMonths(povertyFunds, '2022-05', '2022-07', 6001),
  savingsGroups: printedMonths(savingsGroups, '2021-10', '2022-09', 6166),
};

/** The days by which something is due. */
export const days = {
  clinicNomination: day('2021-12-31', clinic.derived(monthEnd, 3336)),
  clinicRecord: day('2022-05-31', clinic.derived(monthEnd, 3428)),
  clinicReport: day('2022-06-15', clinic(3432)),
  clinicBpm: day('2022-06-15', clinic(3434)),
  outstandingReport: day('2022-08-10', outstanding(3498)),
  strengtheningReport: day('2022-06-30', strengthening.derived(monthEnd, 3534)),
  marketReport: day('2022-02-28', market.derived(monthEnd, 3582)),
  modelNomination: day('2021-12-15', model(3623)),
  modelGrantBpm: day('2022-05-31', model.derived(monthEnd, 3677), {
    th: 'บันทึกไม่หลังวันที่',
    en: 'recorded no later than',
  }),
  modelGrantSummary: day('2022-05-31', model.derived(monthEnd, 3679)),
  upgradeReport: day('2022-07-31', povertyFunds.derived(monthEnd, 6025)),
};
