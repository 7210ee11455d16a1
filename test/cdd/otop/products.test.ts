import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/otop/index.js';
import { provincesButBangkok } from '../../../src/core/provinces.js';
import { asksForAll } from '../checks.js';

const {
  grassrootsEntrepreneurs,
  incomeAboveBaseYear,
  lesson,
  lessonProduct,
  lessonsPublished,
  lessonsReport,
  productsDeveloped,
  productTarget,
  quadrantDParticipants,
  registerOfEntrepreneurs,
  traderPlan,
  traderProduct,
  traderProducts,
  traderReports,
  traderSteps,
  wisdomDatabases,
  wisdomProduct,
  wisdomReport,
} = fy2565;

const seventySix = <Name extends string>(name: Name, each: number) =>
  provincesButBangkok.map(id => ({ id, [name]: each })) as readonly ({
    readonly id: string;
  } & Readonly<Record<Name, number>>)[];

describe('what comes before the products of a Trader', () => {
  asksForAll(traderPlan, {
    publicised: true,
    meetingSupported: true,
    withTraders: true,
    withProducers: true,
    withNetworks: true,
    withAgencies: true,
    workIntegrated: true,
    traderPlanned: true,
    channelsSought: true,
    productsPlanned: true,
    producersPlanned: true,
    salesPlanned: true,
  });

  it('is cited point by point', () => {
    expect(traderPlan({}).criteria.map(({ source }) => source.lines)).toEqual([[6365], [6367], [6367], [6367], [6369]]);
  });
});

describe('local wisdom', () => {
  const good = { category: 'food', fromOwnKnowledge: true, handedDown: true, keptByCommunity: true } as const;

  it.each(['food', 'drink', 'cloth', 'household', 'herbs'] as const)('%s is one of the five categories', category => {
    expect(wisdomProduct({ ...good, category, points: 'all' }).verdict).toBe('met');
  });

  it('another category is none, by either reading', () => {
    expect(wisdomProduct({ ...good, category: 'other', points: 'all' }).verdict).toBe('unmet');
    expect(wisdomProduct({ ...good, category: 'other', points: 'any' }).verdict).toBe('unmet');
  });

  it('one point is enough where any is meant, and not where all are', () => {
    const onlyFirst = {
      category: 'food',
      fromOwnKnowledge: true,
      handedDown: false,
      adapted: false,
      passedVillageForum: false,
      keptByCommunity: false,
    } as const;
    expect(wisdomProduct({ ...onlyFirst, points: 'any' }).verdict).toBe('met');
    expect(wisdomProduct({ ...onlyFirst, points: 'all' }).verdict).toBe('unmet');
    expect(wisdomProduct({ ...onlyFirst, fromOwnKnowledge: false, points: 'any' }).verdict).toBe('unmet');
  });

  it.each([
    [{ handedDown: false, adapted: true }, 'met'],
    [{ handedDown: false, adapted: false }, 'unmet'],
    [{ keptByCommunity: false, passedVillageForum: true }, 'met'],
    [{ keptByCommunity: false, passedVillageForum: false }, 'unmet'],
    [{ fromOwnKnowledge: undefined }, 'unknown'],
  ])('%o is %s where all points are meant', (change, verdict) => {
    expect(wisdomProduct({ ...good, ...change, points: 'all' }).verdict).toBe(verdict);
  });

  it('76 databases are complete and current', () => {
    const provinces = provincesButBangkok.map(id => ({
      id,
      complete: true,
      current: true,
    }));
    expect(wisdomDatabases({ provinces }).verdict).toBe('met');
    expect(wisdomDatabases({ provinces: provinces.slice(1) }).verdict).toBe('unknown');
    expect(wisdomDatabases({ provinces: [{ id: 'น่าน', complete: true, current: false }] }).verdict).toBe('unmet');
    expect(wisdomDatabases({ provinces: [] }).verdict).toBe('unknown');
  });

  it('the report of 25 September is due before an activity that ends after it', () => {
    expect(wisdomReport({ endedOn: '2022-09-25' }).conflict).toBeNull();
    expect(wisdomReport({ endedOn: '2022-09-26' }).conflict).toMatchObject({ end: '2022-09-26', due: '2022-09-25' });
    expect(wisdomReport({ doneOn: '2022-09-25' }).status).toBe('on-time');
    expect(wisdomReport({ doneOn: '2022-09-26' }).status).toBe('late');
  });
});

describe('lessons', () => {
  const product = {
    developedIn: 2562,
    successful: true,
    outstanding: false,
    canBeExample: true,
    partiesTookPart: true,
  };

  it.each([
    [{ developedIn: 2559 }, 'unmet'],
    [{ developedIn: 2560 }, 'met'],
    [{ developedIn: 2564 }, 'met'],
    [{ developedIn: 2565 }, 'unmet'],
    [{ successful: false, outstanding: true }, 'met'],
    [{ successful: false }, 'unmet'],
    [{ canBeExample: false }, 'unmet'],
    [{ partiesTookPart: false }, 'unmet'],
    [{ partiesTookPart: undefined }, 'unknown'],
  ])('a product with %o is %s', (change, verdict) => {
    expect(lessonProduct({ ...product, ...change }).verdict).toBe(verdict);
  });

  const topics = {
    generalData: true,
    strengthsAndWeaknesses: true,
    process: true,
    results: true,
    successFactors: true,
    futureGoal: true,
    problems: true,
  };

  it.each(Object.keys(topics))('need the topic %s', topic => {
    const facts = { ...topics, presentation: 'booklet', clipLength: 'at-least-three' } as const;
    expect(lesson(facts).verdict).toBe('met');
    expect(lesson({ ...facts, [topic]: false }).verdict).toBe('unmet');
    expect(lesson({ ...facts, [topic]: undefined }).missing).toEqual([topic]);
  });

  it.each([
    ['2.99', 'unmet', 'unmet'],
    [3, 'met', 'met'],
    [5, 'met', 'met'],
    ['5.01', 'met', 'unmet'],
    [undefined, 'unknown', 'unknown'],
  ])('a clip of %s minutes is %s from three, and %s between three and five', (clipMinutes, fromThree, between) => {
    const facts = { ...topics, presentation: 'clip', clipMinutes } as const;
    expect(lesson({ ...facts, clipLength: 'at-least-three' }).verdict).toBe(fromThree);
    expect(lesson({ ...facts, clipLength: 'three-to-five' }).verdict).toBe(between);
  });

  it('380 are published, five in each province', () => {
    expect(lessonsPublished({ provinces: seventySix('products', 5) })).toMatchObject({
      verdict: 'met',
      reached: '380',
    });
    expect(lessonsPublished({ provinces: seventySix('products', 4) }).verdict).toBe('unmet');
    expect(lessonsPublished({ provinces: seventySix('products', 5).slice(1) })).toMatchObject({
      verdict: 'unknown',
      notListed: 1,
      missing: ['provinces'],
    });
  });

  it('are reported by 25 July, after the activity that ends with June', () => {
    expect(lessonsReport({ endedOn: '2022-06-30', doneOn: '2022-07-25' })).toMatchObject({
      status: 'on-time',
      conflict: null,
    });
    expect(lessonsReport({ doneOn: '2022-07-26' }).status).toBe('late');
    expect(lessonsReport({ endedOn: '2022-07-26' }).conflict?.due).toBe('2022-07-25');
  });
});

describe('OTOP Traders', () => {
  const good = { registrationYear: 2560, quadrantD: false, stars: 1 };

  it.each([
    [{ registrationYear: 2556 }, 'unmet'],
    [{ registrationYear: 2557 }, 'met'],
    [{ registrationYear: 2564 }, 'met'],
    [{ registrationYear: 2565 }, 'unmet'],
    [{ stars: 0 }, 'unmet'],
    [{ stars: 3 }, 'met'],
    [{ stars: 4 }, 'unmet'],
    [{ quadrantD: true, stars: 4 }, 'met'],
    [{ quadrantD: true, stars: undefined }, 'met'],
    [{ stars: undefined }, 'unknown'],
  ])('a product with %o is %s: Quadrant D or one to three stars', (change, verdict) => {
    expect(traderProduct({ ...good, ...change }).verdict).toBe(verdict);
  });

  it('what was not developed is not marketed', () => {
    expect(traderSteps({ selected: true, developed: false, marketed: true }).verdict).toBe('unmet');
    expect(traderSteps({ selected: true, developed: true, marketed: true }).next).toEqual(['publicised']);
  });

  it('380 products, five in each province', () => {
    expect(traderProducts({ provinces: seventySix('products', 5) }).verdict).toBe('met');
    expect(traderProducts({ provinces: [{ id: 'น่าน', products: 380 }] }), 'one province is not all').toMatchObject({
      verdict: 'unknown',
      notListed: 75,
    });
    const provinces = [
      { id: 'น่าน', products: 376 },
      { id: 'ตาก', products: 4 },
    ];
    expect(traderProducts({ provinces })).toMatchObject({ verdict: 'unmet', reached: '380', short: ['ตาก'] });
  });

  it('a report in each quarter', () => {
    const { obligations } = traderReports({ today: '2022-09-30', reports: [] });
    expect(obligations.map(({ due, status }) => [due, status])).toEqual([
      ['2021-12-31', 'overdue'],
      ['2022-03-31', 'overdue'],
      ['2022-06-30', 'overdue'],
      ['2022-09-30', 'pending'],
    ]);
  });
});

describe('targets', () => {
  it('1,900 + 1,520 + 300 + 100 = 3,820', () => {
    const parts = { quadrantD: 1900, knowledgeBased: 1520, premium: 300, young: 100 };
    expect(productTarget({ ...parts, total: 3820 }).verdict).toBe('met');
    expect(productTarget({ ...parts, young: 99, total: 3820 })).toMatchObject({ verdict: 'unmet' });
    expect(productTarget({ quadrantD: 1900 }).missing).toEqual(['knowledgeBased', 'premium', 'young', 'total']);
  });

  it.each([
    [3819, 'unmet'],
    [3820, 'met'],
    [undefined, 'unknown'],
  ])('%s products are %s', (products, verdict) => {
    expect(productsDeveloped({ products }).verdict).toBe(verdict);
  });

  it('25 of each of 76 provinces are 1,900', () => {
    expect(quadrantDParticipants({ provinces: seventySix('people', 25) })).toMatchObject({
      verdict: 'met',
      reached: '1900',
    });
    expect(quadrantDParticipants({ provinces: seventySix('people', 24) }).verdict).toBe('unmet');
  });

  it('93,214 − 24,936 = 68,278', () => {
    expect(registerOfEntrepreneurs({ developed: 24_936, notDeveloped: 68_278, total: 93_214 }).verdict).toBe('met');
    expect(registerOfEntrepreneurs({ developed: 24_936, notDeveloped: 68_279, total: 93_214 }).verdict).toBe('unmet');
  });

  it('3,800 + 3,820 = 7,620, in mixed units', () => {
    expect(grassrootsEntrepreneurs({ entrepreneurs: 3800, products: 3820, total: 7620 }).verdict).toBe('met');
    expect(grassrootsEntrepreneurs.rule.source.basis).toBe('inferred');
  });

  it.each([
    ['273805.600517', 'unmet'],
    ['273805.600518', 'met'],
    [undefined, 'unknown'],
  ])('an income of %s million baht is %s against the base year', (income, verdict) => {
    expect(incomeAboveBaseYear({ income }).verdict).toBe(verdict);
  });
});
