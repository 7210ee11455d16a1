import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/basic-minimum-needs/index.js';

describe('what is presented to a forum', () => {
  const reports = { population: true, indicators: true, incomeAndExpenses: true, failedIncome: true };

  it.each(Object.keys(reports))('%s is one of the four that are the least by one reading', report => {
    const rest = { ...reports, [report]: false };
    expect(fy2565.forumContents.decide({ contents: 'listed', ...reports })).toBe('met');
    expect(fy2565.forumContents.decide({ contents: 'listed', ...rest })).toBe('unmet');
    expect(fy2565.forumContents.decide({ contents: 'examples', importantReports: true, ...rest })).toBe('met');
  });

  it('important results are asked for by the other, and the reading is the caller’s', () => {
    expect(fy2565.forumContents.decide({ contents: 'examples', importantReports: false })).toBe('unmet');
    expect(fy2565.forumContents({ contents: 'examples' }).missing).toEqual(['importantReports']);
    expect(fy2565.forumContents.safe(reports)).toMatchObject({ ok: false, error: { path: ['contents'] } });
  });
});

describe('the forum of a local authority', () => {
  const present = { workingGroup: 8, localExecutives: 3, localLeaders: 5 };

  it.each([
    [3, 'unmet'],
    [4, 'met'],
    [5, 'met'],
  ] as const)('16 people and %i community leaders are %s', (communityLeaders, verdict) => {
    expect(fy2565.localForum.decide({ ...present, communityLeaders })).toBe(verdict);
    expect(fy2565.localForum(present).missing).toEqual(['communityLeaders']);
  });

  const certified = {
    presented: true,
    checkedByExecutives: true,
    checkedByLocalLeaders: true,
    checkedByCommunityLeaders: true,
    needsCorrection: false,
    villagesCertified: true,
    localCertified: true,
    amphoeNotified: true,
  };

  it.each([
    'presented',
    'checkedByExecutives',
    'checkedByLocalLeaders',
    'checkedByCommunityLeaders',
    'villagesCertified',
    'localCertified',
    'amphoeNotified',
  ] as const)('does not certify without %s', fact => {
    expect(fy2565.localCertification.decide(certified)).toBe('met');
    expect(fy2565.localCertification.decide({ ...certified, [fact]: false })).toBe('unmet');
    expect(fy2565.localCertification({ ...certified, [fact]: undefined }).missing).toEqual([fact]);
  });

  it('corrects where there is something to correct, and only there', () => {
    const wrong = { ...certified, needsCorrection: true };
    expect(fy2565.localCertification.decide({ ...wrong, corrected: true })).toBe('met');
    expect(fy2565.localCertification.decide({ ...wrong, corrected: false })).toBe('unmet');
    expect(fy2565.localCertification({ ...wrong }).missing).toEqual(['corrected']);
  });
});

describe('the forums above', () => {
  const held = {
    level: 'amphoe',
    governmentPremises: true,
    presented: true,
    workingGroup: 20,
    days: 1,
    checked: true,
    needsCorrection: false,
    certified: true,
    notified: true,
  } as const;

  it.each([
    [19, 'unmet'],
    [20, 'met'],
    [21, 'unmet'],
  ] as const)('a working group of %i is %s', (workingGroup, verdict) => {
    expect(fy2565.upperCertification.decide({ ...held, workingGroup })).toBe(verdict);
  });

  it.each(['presented', 'checked', 'certified', 'notified'] as const)('do not certify without %s', fact => {
    expect(fy2565.upperCertification.decide({ ...held, [fact]: false })).toBe('unmet');
    expect(fy2565.upperCertification({ ...held, [fact]: undefined }).missing).toEqual([fact]);
  });

  it('take one day, and an amphoe’s takes place on government premises', () => {
    expect(fy2565.upperCertification.decide({ ...held, days: 2 })).toBe('unmet');
    expect(fy2565.upperCertification.decide({ ...held, governmentPremises: false })).toBe('unmet');
    expect(fy2565.upperCertification.decide({ ...held, level: 'province', governmentPremises: false })).toBe('met');
  });

  it('send corrections back', () => {
    expect(fy2565.upperCertification.decide({ ...held, needsCorrection: true, sentBack: true })).toBe('met');
    expect(fy2565.upperCertification.decide({ ...held, needsCorrection: true, sentBack: false })).toBe('unmet');
  });

  it.each([
    ['local', 'met'],
    ['household', 'unmet'],
    ['amphoe', 'unmet'],
    ['province', 'unmet'],
  ] as const)('a correction sent to %s is %s', (sentTo, verdict) => {
    expect(fy2565.correctionRoute.decide({ sentTo, passedOn: true })).toBe(verdict);
    expect(fy2565.correctionRoute.decide({ sentTo, passedOn: false })).toBe('unmet');
    expect(fy2565.correctionRoute({ passedOn: true }).missing).toEqual(['sentTo']);
  });

  it('no level is passed over', () => {
    const levels = { sentIn: true, local: true, amphoe: false, province: true };
    expect(fy2565.certificationLevels(levels)).toMatchObject({ reached: 'local', skipped: ['amphoe'] });
    expect(fy2565.certificationLevels.decide({ ...levels, amphoe: true, department: true })).toBe('met');
  });

  it('every unit below is certified', () => {
    expect(fy2565.everyUnitCertified.decide({ units: 878, certified: 877 })).toBe('unmet');
    expect(fy2565.everyUnitCertified.decide({ units: 878, certified: 878 })).toBe('met');
    expect(fy2565.everyUnitCertified.safe({ units: 0, certified: 0 }).ok).toBe(false);
  });

  it.each(['certified', 'householdsPassed', 'partnersUse'] as const)('the indicators ask for %s', fact => {
    const indicators = { certified: true, householdsPassed: true, partnersUse: true };
    expect(fy2565.forumIndicators.decide(indicators)).toBe('met');
    expect(fy2565.forumIndicators.decide({ ...indicators, [fact]: false })).toBe('unmet');
    expect(fy2565.forumIndicators({ ...indicators, [fact]: undefined }).missing).toEqual([fact]);
  });
});

describe('the share of certified households', () => {
  it.each([
    [11_609_999, 'unmet'],
    [11_610_000, 'met'],
  ] as const)('%i of 12,900,000: %s', (certified, verdict) => {
    expect(fy2565.certifiedShare.decide({ of: 'targeted', certified, targeted: 12_900_000 })).toBe(verdict);
    expect(fy2565.certifiedShare.decide({ of: 'surveyed', certified, surveyed: 12_900_000 })).toBe(verdict);
  });

  it('differs by what it is taken of, and the reading is the caller’s', () => {
    const facts = { certified: 90, surveyed: 100, targeted: 120 };
    expect(fy2565.certifiedShare.decide({ of: 'surveyed', ...facts })).toBe('met');
    expect(fy2565.certifiedShare.decide({ of: 'targeted', ...facts })).toBe('unmet');
    expect(fy2565.certifiedShare.safe(facts)).toMatchObject({ ok: false, error: { path: ['of'] } });
    expect(fy2565.certifiedShare.safe({ of: 'surveyed', certified: 2, surveyed: 1 }).ok).toBe(false);
  });
});

describe('money and numbers', () => {
  it.each([
    [{ localAuthorities: 5300 + 2247 + 195 + 30, amphoes: 0, provinces: 0 }, '31088000'],
    [{ localAuthorities: 0, amphoes: 17_560 / 20, provinces: 0 }, '3073000'],
    [{ localAuthorities: 0, amphoes: 0, provinces: 1520 / 20 }, '273600'],
  ])('%o cost the printed %s', (units, total) => {
    expect(String(fy2565.forumBudget(units).total)).toBe(total);
  });

  it.each([
    [12_899_999, 'unmet'],
    [12_900_000, 'met'],
    [12_900_001, 'met'],
  ] as const)('%i households with data: %s', (households, verdict) => {
    expect(fy2565.surveyed.decide({ households })).toBe(verdict);
    expect(fy2565.surveyed({}).missing).toEqual(['households']);
  });

  it.each([
    [84_115, 'unmet'],
    [84_116, 'met'],
  ] as const)('%i trained collectors: %s', (collectors, verdict) => {
    expect(fy2565.collectorsTrained.decide({ collectors })).toBe(verdict);
  });

  it('the data are published in 2,500 copies, on social media and at a workshop', () => {
    const done = { copies: 2500, socialMedia: true, workshop: true };
    expect(fy2565.published.decide(done)).toBe('met');
    expect(fy2565.published.decide({ ...done, copies: 2499 })).toBe('unmet');
    expect(fy2565.published.decide({ ...done, socialMedia: false })).toBe('unmet');
    expect(fy2565.published.decide({ ...done, workshop: false })).toBe('unmet');
  });

  it('the year’s data are prepared before they are collected', () => {
    expect(fy2565.dataSteps({ prepared: false, collected: true }).skipped).toEqual(['prepared']);
  });
});

describe('tambons with model information', () => {
  it.each([
    [1, 'unmet'],
    [2, 'met'],
    [3, 'unmet'],
  ] as const)('%i tambons of a province are %s', (tambons, verdict) => {
    const chosen = { tambons, withLocalAuthorities: true, byGuideline: true, registerSent: true };
    expect(fy2565.modelTambonsChosen.decide(chosen)).toBe(verdict);
  });

  it.each(['withLocalAuthorities', 'byGuideline', 'registerSent'] as const)(
    'are chosen with local authorities, by the guideline, and registered: %s',
    fact => {
      const two = { tambons: 2, withLocalAuthorities: true, byGuideline: true, registerSent: true };
      expect(fy2565.modelTambonsChosen.decide({ ...two, [fact]: false })).toBe('unmet');
      expect(fy2565.modelTambonsChosen({ ...two, [fact]: undefined }).missing).toEqual([fact]);
    },
  );

  it.each([
    [9, 'unmet'],
    [10, 'met'],
    [11, 'unmet'],
  ] as const)('a tambon with %i participants is %s', (people, verdict) => {
    expect(
      fy2565.modelParticipants.decide({
        tambons: [
          { id: 'ก', people: 10 },
          { id: 'ข', people },
        ],
      }),
    ).toBe(verdict);
    expect(fy2565.modelParticipants.decide({ tambons: [] })).toBe('unknown');
  });

  it('hold a forum of five contents in one day', () => {
    const forum = { days: 1, exchanged: true, form: true, frame: true, analysis: true, plan: true };
    expect(fy2565.modelForum.decide(forum)).toBe('met');
    expect(fy2565.modelForum.decide({ ...forum, days: 2 })).toBe('unmet');
    for (const content of ['exchanged', 'form', 'frame', 'analysis', 'plan'] as const) {
      expect(fy2565.modelForum.decide({ ...forum, [content]: false })).toBe('unmet');
    }
  });

  it('cost 17,400 baht a province, 1,322,400 in all', () => {
    expect(String(fy2565.modelBudget({ provinces: 76 }).total)).toBe('1322400');
    expect(fy2565.modelBudget.decide({ provinces: 1, total: 17_401 })).toBe('unmet');
  });

  it.each([
    [0, 'unmet'],
    [1, 'met'],
    [2, 'unmet'],
  ] as const)('%i entered into the contest: %s', (tambons, verdict) => {
    expect(fy2565.contestEntry.decide({ tambons, isModelTambon: true })).toBe(verdict);
    expect(fy2565.contestEntry.decide({ tambons, isModelTambon: false })).toBe('unmet');
  });

  const results = {
    tambons: 152,
    knowledge: 152,
    bestPractices: 18,
    dataManaged: true,
    tambonManaged: true,
    onePlan: true,
  };

  it('reach five results', () => {
    expect(fy2565.modelResults.decide(results)).toBe('met');
    for (const count of ['tambons', 'knowledge', 'bestPractices'] as const) {
      expect(fy2565.modelResults.decide({ ...results, [count]: results[count] - 1 })).toBe('unmet');
    }
    for (const result of ['dataManaged', 'tambonManaged', 'onePlan'] as const) {
      expect(fy2565.modelResults.decide({ ...results, [result]: false })).toBe('unmet');
      expect(fy2565.modelResults({ ...results, [result]: undefined }).missing).toEqual([result]);
    }
  });

  it('no more are best practices than are model tambons', () => {
    expect(fy2565.modelResults.safe({ tambons: 17, bestPractices: 18 }).ok).toBe(false);
    expect(fy2565.modelResults.decide({ tambons: 18, bestPractices: 18 })).toBe('unmet');
  });

  it('are 152 of provincial quality', () => {
    expect(fy2565.modelQuality.decide({ tambons: 151 })).toBe('unmet');
    expect(fy2565.modelQuality.decide({ tambons: 152 })).toBe('met');
    expect(fy2565.modelQuality.safe({ tambons: 153 }).ok).toBe(false);
    expect(fy2565.modelResults.safe({ tambons: 153 }).ok).toBe(false);
    expect(fy2565.modelSteps({ chosen: true, published: true, forumHeld: false }).skipped).toEqual(['forumHeld']);
  });
});
