import { describe, expect, it } from 'vitest';
import { communityFunds, debtCentres, motherFund, otop } from '../../src/cdd/index.js';

const editions = {
  communityFunds: communityFunds.fy2565,
  debtCentres: debtCentres.fy2565,
  motherFund: motherFund.fy2565,
  otop: otop.fy2565,
};

describe('no more than there are', () => {
  it.each<[keyof typeof editions, string, string, number]>([
    ['communityFunds', 'clinicBudget', 'funds', 6000],
    ['communityFunds', 'strengtheningBudget', 'funds', 2500],
    ['communityFunds', 'marketBudget', 'centres', 42],
    ['communityFunds', 'modelForumBudget', 'funds', 40],
    ['communityFunds', 'modelGrantBudget', 'funds', 40],
    ['communityFunds', 'outstandingBudget', 'savingsGroups', 76],
    ['communityFunds', 'outstandingBudget', 'povertyFunds', 76],
    ['communityFunds', 'governanceIndicator', 'funds', 6000],
    ['communityFunds', 'projectGovernanceIndicator', 'funds', 6000],
    ['communityFunds', 'accessIndicator', 'people', 150_000],
    ['communityFunds', 'povertyFundShare', 'base', 29_231],
    ['communityFunds', 'allottedUpgrades', 'povertyFunds', 29_231],
    ['debtCentres', 'establishmentBudget', 'workshop', 107],
    ['debtCentres', 'establishmentBudget', 'studyVisit', 107],
    ['debtCentres', 'establishmentBudget', 'foundingWorkshop', 107],
    ['debtCentres', 'debtBudget', 'workshop', 321],
    ['debtCentres', 'debtBudget', 'plan', 321],
    ['debtCentres', 'modelSupportBudget', 'centres', 27],
    ['debtCentres', 'debtsSolved', 'targetHouseholds', 9630],
    ['motherFund', 'centreBudget', 'amphoes', 878],
    ['motherFund', 'occupationBudget', 'training', 76],
    ['motherFund', 'occupationBudget', 'support', 76],
    ['motherFund', 'seedlingBudget', 'villages', 878],
    ['motherFund', 'materialBudget', 'villages', 878],
    ['otop', 'entrepreneurBudget', 'provinces', 76],
    ['otop', 'networkParticipants', 'provinces', 76],
    ['otop', 'networkParticipants', 'amphoes', 878],
  ])('%s.%s: %s up to %i', (programme, name, fact, most) => {
    const rule = (editions[programme] as never)[name] as { safe(facts: object): { ok: boolean } };
    expect(rule.safe({ [fact]: most }).ok).toBe(true);
    expect(rule.safe({ [fact]: most + 1 }).ok).toBe(false);
  });
});
