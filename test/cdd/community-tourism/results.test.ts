import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-tourism/index.js';
import { explain } from '../../../src/rules/explain.js';
import { asksForAll } from '../checks.js';

const {
  productToRaise,
  productContract,
  productSpending,
  activitiesBudget,
  exhibitionCosts,
  video,
  contentChannels,
  communitiesWithMedia,
  record,
  reportSteps,
  adapted,
  projectSteps,
  champsFound,
  champsServing,
  handsOnResults,
  projectTargets,
  incomeGrowth,
} = fy2565;

type Stars = 'none' | '1' | '2' | '3' | '4' | '5';

describe('a product to raise', () => {
  const none = { stars: 'none' as Stars, quadrantD: false, communityProduct: false, developed: true };

  it.each<[string, object, string]>([
    ['of one star', { stars: '1' }, 'met'],
    ['of three stars', { stars: '3' }, 'met'],
    ['of four stars', { stars: '4' }, 'unmet'],
    ['of five stars', { stars: '5' }, 'unmet'],
    ['of four stars that is the community’s', { stars: '4', communityProduct: true }, 'met'],
    ['of quadrant D', { quadrantD: true }, 'met'],
    ['of the community', { communityProduct: true }, 'met'],
    ['of none of the kinds', {}, 'unmet'],
    ['of unknown stars', { stars: undefined }, 'unknown'],
  ])('%s', (_, change, verdict) => {
    expect(productToRaise({ ...none, ...change, developedBefore: 'asked' }).verdict).toBe(verdict);
    expect(productToRaise({ ...none, ...change, developedBefore: 'not-asked' }).verdict).toBe(verdict);
  });

  it('was developed before, or need not have been, as it is read', () => {
    const fresh = { ...none, quadrantD: true, developed: false };
    expect(productToRaise({ ...fresh, developedBefore: 'asked' }).verdict).toBe('unmet');
    expect(productToRaise({ ...fresh, developedBefore: 'not-asked' }).verdict).toBe('met');
    expect(productToRaise.safe(fresh).ok).toBe(false);
  });
});

describe('the contract for products', () => {
  const met = {
    contractor: 'agency' as const,
    expert: true,
    design: true,
    marketingPlan: true,
    products: 2,
    suitsTourism: true,
    suitsMarket: true,
  };
  asksForAll(productContract, met);

  it.each(['educational-institution', 'agency', 'organisation', 'private-firm'] as const)(
    'may be with: %s',
    contractor => {
      expect(productContract({ ...met, contractor }).verdict).toBe('met');
    },
  );

  it('is with nobody else, and for two products', () => {
    expect(productContract({ ...met, contractor: 'other' }).verdict).toBe('unmet');
    expect(productContract({ ...met, products: 1 }).verdict).toBe('unmet');
    expect(productContract({ ...met, products: 3 }).verdict).toBe('unmet');
  });
});

describe('the money', () => {
  it('of products is 40,000 baht a community, whatever a single one costs', () => {
    const items = (second: string) => [
      { name: 'ผ้า', amount: 25_000 },
      { name: 'น้ำพริก', amount: second },
    ];
    expect(productSpending({ communities: 1, items: items('15000') }).verdict).toBe('met');
    expect(productSpending({ communities: 1, items: items('15000.01') }).verdict).toBe('unmet');
    expect(productSpending({ items: items('15000') }).missing).toEqual(['communities']);
    expect(productSpending.safe({ communities: 101, items: [] }).ok).toBe(false);
  });

  it('of 100 communities comes to the printed totals', () => {
    const all = { champs: 100, exhibition: 100, products: 100, media: 100 };
    expect(activitiesBudget(all).parts.map(({ amount }) => String(amount))).toEqual([
      '3300000',
      '18000000',
      '4000000',
      '6500000',
    ]);
    expect(activitiesBudget({ ...all, total: 31_800_000 }).verdict).toBe('met');
    expect(activitiesBudget({ ...all, total: 31_799_999 }).verdict).toBe('unmet');
  });

  it.each(['champs', 'exhibition', 'products', 'media'])('pay for %s in no more than 100 communities', part => {
    const one = { champs: 1, exhibition: 1, products: 1, media: 1 };
    expect(activitiesBudget.safe({ ...one, [part]: 100 }).ok).toBe(true);
    expect(activitiesBudget.safe({ ...one, [part]: 101 }).ok).toBe(false);
  });

  describe('of an exhibition', () => {
    const met = { copies: 1000, days: 3, practice: true, planActivities: 1, administration: true };
    asksForAll(exhibitionCosts, met);

    it.each([[{ copies: 999 }], [{ days: 2 }], [{ planActivities: 0 }]])('lacks something with %o', change => {
      expect(exhibitionCosts({ ...met, ...change }).verdict).toBe('unmet');
    });
  });
});

describe('the media', () => {
  const met = { videos: 1, minutes: 3, withInfluencer: true, postings: 1 };

  describe('of a video', () => {
    asksForAll(video, met);

    it('is counted as the line counts it', () => {
      expect(explain(video(met), { rule: video, language: 'th' })).toContain(
        'จำนวนวิดีโอ: พบ 1 วิดีโอ (เกณฑ์ เท่ากับ 1 วิดีโอ)',
      );
    });

    it.each([
      [{ minutes: '2.99' }, 'met'],
      [{ minutes: '3.01' }, 'unmet'],
      [{ videos: 0 }, 'unmet'],
      [{ videos: 2 }, 'unmet'],
      [{ postings: 0 }, 'unmet'],
      [{ postings: 2 }, 'unmet'],
    ])('with %o are %s', (change, verdict) => {
      expect(video({ ...met, ...change }).verdict).toBe(verdict);
    });
  });

  describe('of content', () => {
    asksForAll(contentChannels, { contentMade: true, channels: 3 });

    it('are two channels too few, four not too many', () => {
      expect(contentChannels({ contentMade: true, channels: 2 }).verdict).toBe('unmet');
      expect(contentChannels({ contentMade: true, channels: 4 }).verdict).toBe('met');
    });
  });

  it.each([
    [99, 'unmet'],
    [100, 'met'],
    [101, 'met'],
  ])('of %s communities are %s', (communities, verdict) => {
    expect(communitiesWithMedia({ communities }).verdict).toBe(verdict);
  });
});

describe('reports', () => {
  it('are due seven days after the end', () => {
    expect(record({ endedOn: '2022-03-20', doneOn: '2022-03-27' })).toMatchObject({
      due: '2022-03-27',
      status: 'on-time',
    });
    expect(record({ endedOn: '2022-03-20', today: '2022-03-28' }).status).toBe('overdue');
  });

  it('go from the amphoe to the department', () => {
    expect(reportSteps({ amphoeReported: false, provinceReported: true }).skipped).toEqual(['amphoeReported']);
  });

  describe('on what was done otherwise', () => {
    asksForAll(adapted, { cannotBeDone: true, decidedByProvince: true, contentKept: true, numberKept: true });
  });

  it('follow a project of seven steps', () => {
    expect(projectSteps({}).criteria).toHaveLength(7);
  });
});

describe('the results', () => {
  it.each([
    [{ champs: 1000, programmes: 1000, testPlans: 1000 }, 'met'],
    [{ champs: 999, programmes: 1000, testPlans: 1000 }, 'unmet'],
    [{ champs: 1000, programmes: 999, testPlans: 1000 }, 'unmet'],
    [{ champs: 1000, programmes: 1000, testPlans: 999 }, 'unmet'],
    [{ champs: 1001, programmes: 1001, testPlans: 1001 }, 'met'],
    [{ champs: 1000, programmes: 1000 }, 'unknown'],
  ])('of activity 1.1: %o are %s', (facts, verdict) => {
    expect(champsFound(facts).verdict).toBe(verdict);
  });

  it('ten Champs in each community, and one does not make up for another', () => {
    const of = (...champs: number[]) => champs.map((number, index) => ({ id: `${index + 1}`, champs: number }));
    expect(champsServing({ communities: of(10, 10), number: 2 }).verdict).toBe('met');
    expect(champsServing({ communities: of(11, 9), number: 2 }).verdict).toBe('unmet');
    expect(champsServing({ communities: of(10, 10) })).toMatchObject({ verdict: 'unknown', notListed: 98 });
    expect(champsServing({ communities: [] }).verdict).toBe('unknown');
    expect(champsServing.safe({ communities: of(10, 10), number: 101 }).ok).toBe(false);
  });

  it.each([
    [{ catalogues: 100, programmes: 1000 }, 'met'],
    [{ catalogues: 99, programmes: 1000 }, 'unmet'],
    [{ catalogues: 100, programmes: 999 }, 'unmet'],
    [{ catalogues: 100 }, 'unknown'],
  ])('of activity 1.2: %o are %s', (facts, verdict) => {
    expect(handsOnResults(facts).verdict).toBe(verdict);
  });

  it.each([
    [{ supported: 100, withMedia: 100, showingAndSelling: 100 }, 'met'],
    [{ supported: 99, withMedia: 100, showingAndSelling: 100 }, 'unmet'],
    [{ supported: 100, withMedia: 99, showingAndSelling: 100 }, 'unmet'],
    [{ supported: 100, withMedia: 100, showingAndSelling: 99 }, 'unmet'],
    [{ supported: 100, withMedia: 100 }, 'unknown'],
  ])('of the project: %o are %s', (facts, verdict) => {
    expect(projectTargets(facts).verdict).toBe(verdict);
  });

  it.each([
    [200_000, '209999.99', 'unmet'],
    [200_000, 210_000, 'met'],
    [200_000, 250_000, 'met'],
    [200_000, 190_000, 'unmet'],
    [0, 210_000, 'unmet'],
  ])('income from %s to %s is %s', (incomeBefore, incomeAfter, verdict) => {
    expect(incomeGrowth({ incomeBefore, incomeAfter }).verdict).toBe(verdict);
  });

  it('income is open while one of the two is missing', () => {
    expect(incomeGrowth({ incomeBefore: 5 }).missing).toEqual(['incomeAfter']);
    expect(incomeGrowth({ incomeAfter: 5 }).missing).toEqual(['incomeBefore']);
  });
});
