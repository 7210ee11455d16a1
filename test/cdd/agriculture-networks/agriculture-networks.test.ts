import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/agriculture-networks/index.js';

describe('the provinces, networks and groups of the two projects', () => {
  const lower = ['พิษณุโลก', 'ตาก', 'อุตรดิตถ์', 'สุโขทัย', 'เพชรบูรณ์', 'นครสวรรค์', 'กำแพงเพชร', 'พิจิตร', 'อุทัยธานี'] as const;
  const upper = ['เชียงใหม่', 'ลำพูน', 'ลำปาง', 'แม่ฮ่องสอน', 'เชียงราย', 'พะเยา', 'แพร่', 'น่าน'] as const;

  it.each([
    ...lower.map(province => [province, 'met', 'unmet'] as const),
    ...upper.map(province => [province, 'unmet', 'met'] as const),
    ['บึงกาฬ', 'unmet', 'unmet'] as const,
  ])('%s: safe %s, organic %s', (province, safe, organic) => {
    expect(fy2565.provinceInScope.decide({ project: 'safe', province })).toBe(safe);
    expect(fy2565.provinceInScope.decide({ project: 'organic', province })).toBe(organic);
  });

  it('a misspelt province is refused, and so is a missing project', () => {
    const misspelt = fy2565.provinceInScope.safe({ project: 'safe', province: 'เชียงใหม' });
    expect(misspelt).toMatchObject({ ok: false, error: { path: ['province'] } });
    expect(fy2565.provinceInScope.safe({ province: 'ตาก' })).toMatchObject({ ok: false, error: { path: ['project'] } });
    expect(fy2565.provinceInScope({ project: 'safe' }).missing).toEqual(['province']);
  });

  it.each([
    ['safe', 8, 'unmet'],
    ['safe', 9, 'met'],
    ['organic', 7, 'unmet'],
    ['organic', 8, 'met'],
    ['organic', 9, 'met'],
  ] as const)('%s: %i networks are %s', (project, networks, verdict) => {
    expect(fy2565.networksDeveloped.decide({ project, networks })).toBe(verdict);
  });

  it.each([
    ['safe', lower],
    ['organic', upper],
  ] as const)(
    '%s: every province develops ten groups; eleven of one do not make up for nine of another',
    (project, names) => {
      const [first = '', second = '', ...others] = names;
      const ten = others.map(id => ({ id, groups: 10 }));
      const of = (one: number | undefined, other: number) =>
        fy2565.groupsDeveloped({
          project,
          provinces: [...ten, { id: first, groups: one }, { id: second, groups: other }],
        });

      expect(of(10, 10)).toMatchObject({ verdict: 'met', short: [], notListed: 0, reached: String(10 * names.length) });
      expect(of(11, 9)).toMatchObject({ verdict: 'unmet', short: [second], reached: String(10 * names.length) });
      expect(of(11, 10).verdict).toBe('met');
      expect(of(undefined, 10)).toMatchObject({ verdict: 'unknown', missing: [`provinces.${others.length}.groups`] });
      expect(fy2565.groupsDeveloped({ project, provinces: ten })).toMatchObject({
        verdict: 'unknown',
        notListed: 2,
        missing: ['provinces'],
      });
      const all = [...names, 'บึงกาฬ'].map(id => ({ id, groups: 10 }));
      expect(fy2565.groupsDeveloped.safe({ project, provinces: all }).ok).toBe(false);
      const [ofTheOther = ''] = project === 'safe' ? upper : lower;
      const elsewhere = [...ten, { id: first, groups: 10 }, { id: ofTheOther, groups: 10 }];
      expect(fy2565.groupsDeveloped({ project, provinces: elsewhere })).toMatchObject({
        verdict: 'unmet',
        short: [ofTheOther],
      });
    },
  );
});

describe('which groups may be chosen', () => {
  const newcomer = { ofGrassrootsEconomy: true, tookPartFy2563: false, tookPartInFoodSafety: false };

  it.each([
    [true, true, 'met', 'met'],
    [true, false, 'met', 'unmet'],
    [false, true, 'met', 'unmet'],
    [false, false, 'unmet', 'unmet'],
    [undefined, true, 'met', 'unknown'],
    [undefined, false, 'unknown', 'unmet'],
  ] as const)('potential %s, ready %s: by “or” %s, by “and” %s', (hasPotential, isReady, either, both) => {
    const group = { ...newcomer, hasPotential, isReady };
    expect(fy2565.targetGroup.decide({ ...group, potential: 'either' })).toBe(either);
    expect(fy2565.targetGroup.decide({ ...group, potential: 'both' })).toBe(both);
  });

  it('one that is no target group of the grassroots economy only where any ready group is enough (1784, 1823)', () => {
    const other = { ...newcomer, ofGrassrootsEconomy: false, hasPotential: true };
    expect(fy2565.targetGroup.decide({ ...other, isReady: true, potential: 'either' })).toBe('met');
    expect(fy2565.targetGroup({ ...other, isReady: false, potential: 'either' })).toMatchObject({
      verdict: 'unmet',
      next: ['is-ready'],
    });
    expect(fy2565.targetGroup.decide({ ...other, isReady: true, potential: 'both' })).toBe('unmet');
    const unknown = { ...other, ofGrassrootsEconomy: undefined, isReady: true, potential: 'both' } as const;
    expect(fy2565.targetGroup(unknown).missing).toEqual(['ofGrassrootsEconomy']);
  });

  it.each(['tookPartFy2563', 'tookPartInFoodSafety'] as const)('%s bars a group by either reading', fact => {
    const group = { hasPotential: true, isReady: true, ...newcomer, [fact]: true };
    expect(fy2565.targetGroup.decide({ ...group, potential: 'either' })).toBe('unmet');
    expect(fy2565.targetGroup.decide({ ...group, potential: 'both' })).toBe('unmet');
    expect(fy2565.targetGroup({ ...group, [fact]: undefined, potential: 'both' }).missing).toEqual([fact]);
  });

  it('no reading is refused: the sheets print both', () => {
    expect(fy2565.targetGroup.safe({ hasPotential: true })).toMatchObject({
      ok: false,
      error: { path: ['potential'] },
    });
  });

  it.each([
    [9, 'unmet'],
    [10, 'met'],
    [11, 'unmet'],
  ] as const)('%i groups laid before the committee are %s', (groups, verdict) => {
    expect(fy2565.groupsChosen.decide({ groups, laidBeforeCommittee: true })).toBe(verdict);
  });

  it('the committee or its working group is enough, neither is not', () => {
    expect(fy2565.groupsChosen.decide({ groups: 10, laidBeforeWorkingGroup: true })).toBe('met');
    const neither = { groups: 10, laidBeforeCommittee: false, laidBeforeWorkingGroup: false };
    expect(fy2565.groupsChosen.decide(neither)).toBe('unmet');
    expect(fy2565.groupsChosen({ groups: 10 }).missing).toEqual(['laidBeforeCommittee', 'laidBeforeWorkingGroup']);
  });
});

describe('the participants of the workshop', () => {
  const all = { groupMembers: 30, company: 2, committee: 2, officers: 2 };

  it('36 a province: 324 in nine provinces, 288 in eight', () => {
    expect(fy2565.participants.decide(all)).toBe('met');
    const perProvince = Object.values(all).reduce((sum, heads) => sum + heads, 0);
    expect([perProvince * 9, perProvince * 8]).toEqual([324, 288]);
  });

  it.each(['groupMembers', 'company', 'committee', 'officers'] as const)(
    'one %s too few or too many does not fit',
    role => {
      expect(fy2565.participants({ ...all, [role]: all[role] - 1 }).next).toEqual([role.replace('M', '-m')]);
      expect(fy2565.participants.decide({ ...all, [role]: all[role] + 1 })).toBe('unmet');
      expect(fy2565.participants({ ...all, [role]: undefined }).missing).toEqual([role]);
    },
  );

  it('every one of ten groups sends three', () => {
    const groups = Array.from({ length: 10 }, (_, index) => ({ id: `${index}`, members: 3 }));
    expect(fy2565.groupMembers.decide({ groups })).toBe('met');
    expect(fy2565.groupMembers.decide({ groups: [] })).toBe('unknown');
    expect(fy2565.groupMembers.decide({ groups: [{ id: '0', members: 4 }, ...groups.slice(1)] })).toBe('unmet');
    expect(fy2565.groupMembers.safe({ groups: [...groups, { id: 'ก', members: 3 }] }).ok).toBe(false);
  });
});

describe('the workshop', () => {
  const topics = {
    entrepreneurship: true,
    safetyStandard: true,
    analysis: true,
    management: true,
    qualityControl: true,
    distribution: true,
    traceability: true,
    developmentPlan: true,
  };

  it.each(Object.keys(topics))('lacks its contents without %s', topic => {
    expect(fy2565.curriculum.decide(topics)).toBe('met');
    expect(fy2565.curriculum.decide({ ...topics, [topic]: false })).toBe('unmet');
    expect(fy2565.curriculum({ ...topics, [topic]: undefined }).missing).toEqual([topic]);
  });

  it.each([
    [2, 'unmet'],
    [3, 'met'],
    [4, 'unmet'],
  ] as const)('%i days are %s', (days, verdict) => {
    expect(fy2565.workshop.decide({ days, planReviewed: true, withinCovidRules: true })).toBe(verdict);
  });

  it('against the rules of the province, or without a review of the plan, it is not as printed', () => {
    expect(fy2565.workshop.decide({ days: 3, planReviewed: true, withinCovidRules: false })).toBe('unmet');
    expect(fy2565.workshop.decide({ days: 3, planReviewed: false, withinCovidRules: true })).toBe('unmet');
    expect(fy2565.workshop({ days: 3 }).missing).toEqual(['planReviewed', 'withinCovidRules']);
  });

  it.each([
    [28, 36, 'unmet'],
    [29, 36, 'met'],
    [259, 324, 'unmet'],
    [260, 324, 'met'],
    [230, 288, 'unmet'],
    [231, 288, 'met'],
  ] as const)('%i of %i who understand are %s', (understanding, trained, verdict) => {
    expect(fy2565.understood.decide({ understanding, trained })).toBe(verdict);
  });

  it('nobody trained, and more who understand than were trained, are refused', () => {
    expect(fy2565.understood.safe({ trained: 0 })).toMatchObject({ ok: false, error: { path: ['trained'] } });
    expect(fy2565.understood.safe({ trained: 3, understanding: 4 }).ok).toBe(false);
    expect(fy2565.understood({ understanding: 4 }).missing).toEqual(['trained']);
  });

  it('one activity of the plan is enough, none is not', () => {
    expect(fy2565.plannedActivities.decide({ activities: 1 })).toBe('met');
    expect(fy2565.plannedActivities.decide({ activities: 0 })).toBe('unmet');
    expect(fy2565.plannedActivities({}).missing).toEqual(['activities']);
  });
});

describe('the periods', () => {
  it.each([
    ['workshopPeriod', '2021-09-30', '2021-10-01', '2021-12-31', '2022-01-01'],
    ['businessPeriod', '2022-03-31', '2022-04-01', '2022-06-30', '2022-07-01'],
    ['marketPeriod', '2022-06-30', '2022-07-01', '2022-09-30', '2022-10-01'],
  ] as const)('%s: from the first to the last day of its quarter', (rule, before, first, last, afterwards) => {
    const period = fy2565[rule];
    expect(period.decide({ startsOn: first, endsOn: last })).toBe('met');
    expect(period.decide({ startsOn: before })).toBe('unmet');
    expect(period.decide({ endsOn: afterwards })).toBe('unmet');
    expect(period({ startsOn: first }).missing).toEqual(['endsOn']);
    expect(period.safe({ startsOn: last, endsOn: first }).ok).toBe(false);
  });
});

describe('the businesses of the groups', () => {
  const processes = { inputs: true, knowledge: true, marketing: true, communication: true, management: true };

  it.each(Object.keys(processes))('a business plan without %s is not complete', process => {
    expect(fy2565.businessPlan.decide(processes)).toBe('met');
    expect(fy2565.businessPlan.decide({ ...processes, [process]: false })).toBe('unmet');
    expect(fy2565.businessPlan({ ...processes, [process]: undefined }).missing).toEqual([process]);
  });

  const item = (amount: number | string, kind?: 'added-value' | 'durable-articles') => ({ name: 'ก', amount, kind });

  it.each([
    [[item('196000', 'added-value')], 'met'],
    [[item('196000.01', 'added-value')], 'unmet'],
    [[item(1, 'durable-articles')], 'unmet'],
    [[item(1)], 'unknown'],
  ] as const)('spending %#', (items, verdict) => {
    expect(fy2565.businessSpending.decide({ items })).toBe(verdict);
  });

  it('every one of ten groups develops a product', () => {
    const groups = Array.from({ length: 10 }, (_, index) => ({ id: `${index}`, products: 1 }));
    expect(fy2565.productsOfGroups.decide({ groups })).toBe('met');
    expect(fy2565.productsOfGroups.decide({ groups: [{ id: '0', products: 0 }, ...groups.slice(1)] })).toBe('unmet');
    expect(fy2565.productsOfGroups({ groups: groups.slice(1) })).toMatchObject({ verdict: 'unknown', notListed: 1 });
    expect(fy2565.productsOfGroups({ groups, number: 90 }).notListed).toBe(80);
    expect(fy2565.productsOfGroups.decide({ groups: [] })).toBe('unknown');
  });

  it('a plan that was not made is skipped once models were chosen', () => {
    expect(fy2565.businessSteps({ trained: true, planned: false, modelsChosen: true }).skipped).toEqual(['planned']);
    expect(fy2565.businessSteps({}).next).toEqual(['trained']);
  });
});

describe('the market', () => {
  const event = {
    days: 3,
    exhibition: true,
    exchange: true,
    sale: true,
    nameOfThreeSectors: true,
    withinCovidRules: true,
  };
  const none = { friendlyProducts: false, otherGoods: false, onlineSale: false };

  it.each([
    [2, 'unmet'],
    [3, 'met'],
    [4, 'unmet'],
  ] as const)('of %i days is %s', (days, verdict) => {
    expect(fy2565.marketEvent.decide({ ...event, days })).toBe(verdict);
  });

  it('takes three kinds of activity', () => {
    expect(fy2565.marketEvent.decide({ ...event, ...none })).toBe('met');
    expect(fy2565.marketEvent.decide({ ...event, ...none, exchange: false })).toBe('unmet');
    expect(fy2565.marketEvent.decide({ ...event, ...none, exchange: false, onlineSale: true })).toBe('met');
  });

  it('without sale is none, however many other kinds it has', () => {
    const others = { friendlyProducts: true, otherGoods: true, onlineSale: true };
    expect(fy2565.marketEvent.decide({ ...event, ...others, sale: false })).toBe('unmet');
  });

  it.each(['nameOfThreeSectors', 'withinCovidRules'] as const)('needs %s', fact => {
    expect(fy2565.marketEvent.decide({ ...event, [fact]: false })).toBe('unmet');
    expect(fy2565.marketEvent({ ...event, [fact]: undefined }).missing).toEqual([fact]);
  });

  it('takes another form only against the COVID-19 rules, and only one that opens channels', () => {
    expect(fy2565.otherMarketForm.decide({ againstCovidRules: true, opensChannels: true })).toBe('met');
    expect(fy2565.otherMarketForm.decide({ againstCovidRules: false, opensChannels: true })).toBe('unmet');
    expect(fy2565.otherMarketForm.decide({ againstCovidRules: true, opensChannels: false })).toBe('unmet');
    expect(fy2565.otherMarketForm({}).missing).toEqual(['againstCovidRules', 'opensChannels']);
  });

  const guests = { groups: 10, otherGroups: true, partners: true, customers: true, business: true };

  it.each(['otherGroups', 'partners', 'customers', 'business'] as const)('needs %s among its guests', guest => {
    expect(fy2565.marketParticipants.decide(guests)).toBe('met');
    expect(fy2565.marketParticipants.decide({ ...guests, groups: 9 })).toBe('unmet');
    expect(fy2565.marketParticipants.decide({ ...guests, [guest]: false })).toBe('unmet');
    expect(fy2565.marketParticipants({ ...guests, [guest]: undefined }).missing).toEqual([guest]);
    const lines = { otherGroups: 1861, partners: 1862, customers: 1863, business: 1864 };
    const shown = fy2565.marketParticipants(guests).criteria.find(({ id }) => id.replace('-g', 'G') === guest);
    expect(shown?.source.lines).toEqual([lines[guest], 1991]);
  });

  const steps = {
    planned: true,
    projectProposed: true,
    designed: true,
    held: true,
    groupsNotified: true,
    partnersInvited: true,
    customersInvited: true,
    publicised: true,
  };

  it.each(Object.keys(steps))('is not complete without the step %s', step => {
    expect(fy2565.marketSteps.decide(steps)).toBe('met');
    expect(fy2565.marketSteps.decide({ ...steps, [step]: false })).toBe('unmet');
    expect(fy2565.marketSteps({ ...steps, [step]: undefined }).missing).toEqual([step]);
  });
});

describe('the results of the market', () => {
  it.each([
    [0, 'unmet'],
    [1, 'met'],
    [2, 'met'],
  ] as const)('held %i times: %s', (events, verdict) => {
    expect(fy2565.marketHeld.decide({ events })).toBe(verdict);
    expect(fy2565.memberGained.decide({ newChannels: events })).toBe(verdict);
  });

  it.each([
    [23, 30, 'unmet'],
    [24, 30, 'met'],
    [0, 30, 'unmet'],
  ] as const)('%i of %i members who gained a channel: %s', (gained, members, verdict) => {
    expect(fy2565.channelsGained.decide({ gained, members })).toBe(verdict);
    expect(fy2565.projectChannels.decide({ counts: 'members', gained, members })).toBe(verdict);
  });

  it.each([
    ['channels', { channelsBefore: 50, channelsAdded: 39 }, 'unmet'],
    ['channels', { channelsBefore: 50, channelsAdded: 40 }, 'met'],
    ['channels', { channelsBefore: 0, channelsAdded: 40 }, 'unmet'],
    ['networks', { networks: 9, networksGained: 7 }, 'unmet'],
    ['networks', { networks: 9, networksGained: 8 }, 'met'],
    ['networks', { networks: 8, networksGained: 6 }, 'unmet'],
    ['networks', { networks: 8, networksGained: 7 }, 'met'],
  ] as const)('80 percent of the %s, %o: %s', (counts, facts, verdict) => {
    expect(fy2565.projectChannels.decide({ counts, ...facts })).toBe(verdict);
  });

  it('without the reading of the project’s indicator nothing is decided', () => {
    expect(fy2565.projectChannels.safe({ members: 3 })).toMatchObject({ ok: false, error: { path: ['counts'] } });
    expect(fy2565.projectChannels({ counts: 'networks', networks: 9 }).missing).toEqual(['networksGained']);
  });
});

describe('money', () => {
  const of = (provinces: number) => ({
    meeting: provinces,
    networkSupport: provinces,
    business: provinces,
    market: provinces,
  });

  it.each([
    [1, '868000'],
    [9, '7812000'],
    [8, '6944000'],
    [17, '14756000'],
  ])('%i provinces get %s', (provinces, total) => {
    expect(String(fy2565.allocation(of(provinces)).total)).toBe(total);
  });

  it('more provinces than the two projects have are refused', () => {
    expect(fy2565.allocation.safe({ ...of(17), market: 18 })).toMatchObject({ ok: false, error: { path: ['market'] } });
  });

  it.each([
    [{ meeting: 9, networkSupport: 9, business: 0, market: 0 }, '2070000'],
    [{ meeting: 8, networkSupport: 8, business: 0, market: 0 }, '1840000'],
    [{ meeting: 0, networkSupport: 0, business: 9, market: 0 }, '1764000'],
    [{ meeting: 0, networkSupport: 0, business: 8, market: 0 }, '1568000'],
    [{ meeting: 0, networkSupport: 0, business: 0, market: 9 }, '3978000'],
    [{ meeting: 0, networkSupport: 0, business: 0, market: 8 }, '3536000'],
  ])('%o make the printed %s', (units, total) => {
    expect(String(fy2565.allocation(units).total)).toBe(total);
  });

  it.each([
    ['230000', 'met'],
    ['230000.01', 'unmet'],
  ] as const)('moving money within %s of the workshop is %s', (amount, verdict) => {
    expect(fy2565.virement.decide({ items: [{ name: 'ก', amount }] })).toBe(verdict);
    expect(fy2565.virement({}).missing).toEqual(['items']);
  });
});

describe('numbers without a word of comparison', () => {
  it.each([
    [fy2565.groupsChosen({ groups: 10 }), 'exactly that number is read'],
    [fy2565.participants({ company: 2 }), 'exactly that number is read'],
    [fy2565.workshop({ days: 3 }), 'exactly that number is read'],
    [fy2565.marketEvent({ days: 3 }), 'exactly that number is read'],
    [fy2565.marketParticipants({ groups: 10 }), 'exactly that number is read'],
    [fy2565.networksDeveloped({ project: 'safe', networks: 9 }), 'that number or more is read'],
    [fy2565.understood({ trained: 36, understanding: 29 }), 'that number or more is read'],
    [fy2565.channelsGained({ members: 30, gained: 24 }), 'that number or more is read'],
    [fy2565.marketHeld({ events: 1 }), 'that number or more is read'],
    [fy2565.finalReportForm({ copies: 1 }), 'that number or more is read'],
  ] as const)('are said to be read, %#', ({ criteria }, how) => {
    expect(criteria[0]?.source).toMatchObject({ basis: 'inferred', how: { en: expect.stringContaining(how) } });
  });
});

describe('reports', () => {
  it.each([
    ['2022-09-08', '2022-09-15'],
    ['2021-12-25', '2022-01-01'],
  ])('an activity that ended on %s is entered by %s', (completedOn, due) => {
    expect(fy2565.entry({ completedOn }).due).toBe(due);
    expect(fy2565.entry({ completedOn, doneOn: due }).status).toBe('on-time');
    expect(fy2565.entry({}).missing).toEqual(['completedOn']);
  });

  it.each([
    ['2022-09-15', null],
    ['2022-09-16', '2022-09-15'],
    ['2022-09-30', '2022-09-15'],
  ])('a market that ends on %s has the conflict %s', (completedOn, due) => {
    const { conflict } = fy2565.finalReport({ completedOn });
    expect(conflict?.due ?? null).toBe(due);
    expect(fy2565.finalReport({ doneOn: '2022-09-16' }).status).toBe('late');
  });

  it('the report is a volume on every activity and a file', () => {
    const report = { copies: 1, everyActivity: true, wordFile: true };
    expect(fy2565.finalReportForm.decide(report)).toBe('met');
    expect(fy2565.finalReportForm.decide({ ...report, copies: 0 })).toBe('unmet');
    expect(fy2565.finalReportForm.decide({ ...report, everyActivity: false })).toBe('unmet');
    expect(fy2565.finalReportForm.decide({ ...report, wordFile: false })).toBe('unmet');
  });

  it('the market before the businesses is out of order', () => {
    expect(fy2565.projectSteps({ workshop: true, business: false, market: true }).skipped).toEqual(['business']);
  });
});
