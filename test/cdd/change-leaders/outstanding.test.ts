import { describe, expect, it } from 'vitest';
import { fy2564 } from '../../../src/cdd/change-leaders/index.js';
import { RuleInputError } from '../../../src/core/errors.js';
import { provinces as names } from '../../../src/core/provinces.js';
import { tally } from '../../../src/rules/counting/tally.js';

const { awards, contest, followUpSample, outstandingTambon } = fy2564;
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the outstanding tambon of an inspection zone', () => {
  const planned = {
    nominatedOn: '2021-04-26',
    tambonsChosen: 1,
    chosenOn: '2021-05-03',
    announcedOn: '2021-05-17',
    proposalSentOn: '2021-05-18',
  };

  it.each([
    ['on the printed days', {}, 'met'],
    ['on the last days', { chosenOn: '2021-05-14', proposalSentOn: '2021-05-20' }, 'met'],
    ['named and announced early', { nominatedOn: '2021-04-25', announcedOn: '2021-05-16' }, 'met'],
    ['named on the first day of the project', { nominatedOn: '2021-02-01' }, 'met'],
    ['named before the project began', { nominatedOn: '2021-01-31' }, 'unmet'],
    ['named in another year', { nominatedOn: '2019-04-26' }, 'unmet'],
    ['named a day late', { nominatedOn: '2021-04-27' }, 'unmet'],
    ['none chosen', { tambonsChosen: 0 }, 'unmet'],
    ['two chosen', { tambonsChosen: 2 }, 'unmet'],
    ['chosen a day early', { chosenOn: '2021-05-02' }, 'unmet'],
    ['chosen a day late', { chosenOn: '2021-05-15' }, 'unmet'],
    ['announced a day late', { announcedOn: '2021-05-18' }, 'unmet'],
    ['proposal a day early', { proposalSentOn: '2021-05-17' }, 'unmet'],
    ['proposal a day late', { proposalSentOn: '2021-05-21' }, 'unmet'],
  ] as const)('%s: %s', (_what, change, verdict) => {
    expect(outstandingTambon.decide({ ...planned, ...change })).toBe(verdict);
  });

  it.each([
    ['announced before it was chosen', { chosenOn: '2021-05-14', announcedOn: '2021-05-03' }],
    ['announced in January', { announcedOn: '2021-01-01' }],
    ['chosen before it was named', { nominatedOn: '2021-05-04' }],
    ['proposed before it was announced', { announcedOn: '2021-05-19', proposalSentOn: '2021-05-18' }],
  ] as const)('%s is refused', (_what, change) => {
    expect(outstandingTambon.safe({ ...planned, ...change }).ok).toBe(false);
  });

  it.each(Object.keys(planned))('is unknown while %s is', name => {
    expect(outstandingTambon({ ...planned, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });
});

describe('what is read where the print leaves a choice', () => {
  it('a nomination from the project’s first month (line 93) to the printed day, and one tambon exactly', () => {
    const { criteria } = outstandingTambon({});
    expect(criteria[0]?.source).toMatchObject({ basis: 'inferred', lines: [79, 93] });
    expect(criteria[1]?.source).toMatchObject({ basis: 'inferred', how: { en: expect.stringContaining('exactly') } });
    expect(criteria[3]?.source).toMatchObject({ basis: 'inferred', how: { en: expect.stringContaining('last day') } });
    expect(contest({}).criteria[0]?.source.basis).toBe('inferred');
  });

  it('the tambons of a province are said to be those of the province, not of two', () => {
    const sample = [{ centre: 'อุดรธานี', province: 'หนองคาย', tambon: 'เวียงคุก' }] as const;
    const { criteria } = followUpSample({ sample });
    expect(criteria.map(({ label }) => label.th)).toEqual([
      'ศูนย์ศึกษาและพัฒนาชุมชน',
      'จังหวัดของศูนย์ อุดรธานี',
      'ตำบลของจังหวัดหนองคาย (ศูนย์ อุดรธานี)',
    ]);
    expect(criteria[2]?.label.en).toBe('tambons of Nong Khai province (centre อุดรธานี)');
    expect(criteria[2]?.source.basis).toBe('inferred');
  });
});

describe('the contest', () => {
  it.each([
    [17, 'unmet'],
    [18, 'met'],
    [19, 'unmet'],
  ] as const)('of %i tambons is %s', (tambons, verdict) => {
    expect(contest.decide({ tambons, heldOn: '2021-06-25' })).toBe(verdict);
  });

  it.each([
    ['2021-06-21', 'unmet'],
    ['2021-06-22', 'met'],
    ['2021-06-25', 'met'],
    ['2021-06-26', 'unmet'],
  ])('held on %s is %s', (heldOn, verdict) => {
    expect(contest.decide({ tambons: 18, heldOn })).toBe(verdict);
  });

  it('asks for both facts', () => {
    expect(contest({}).missing).toEqual(['tambons', 'heldOn']);
  });
});

describe('the awards', () => {
  it.each([
    [{ chosenInZone: true, wonContest: true }, '100000', '1000000', true, []],
    [{ wonContest: true }, '100000', '1000000', true, []],
    [{ chosenInZone: true, wonContest: false }, '100000', null, false, []],
    [{ chosenInZone: false }, null, null, false, []],
    [{ chosenInZone: false, wonContest: false }, null, null, false, []],
    [{ chosenInZone: true }, '100000', undefined, undefined, ['wonContest']],
    [{ wonContest: false }, undefined, null, false, ['chosenInZone']],
    [{}, undefined, undefined, undefined, ['chosenInZone', 'wonContest']],
  ] as const)('for %o', (facts, development, contestAward, plaque, missing) => {
    const outcome = json(awards(facts)) as Record<string, unknown>;
    expect(outcome['development']).toBe(development);
    expect(outcome['contestAward']).toBe(contestAward);
    expect(outcome['plaque']).toBe(plaque);
    expect(outcome['missing']).toEqual(missing);
    const isKnown = development !== undefined && contestAward !== undefined;
    expect(awards.decide(facts)).toStrictEqual(isKnown ? [development, contestAward] : undefined);
  });

  it('add up over tambons, where none adds nothing', () => {
    const tambons = [
      { chosenInZone: true, wonContest: true },
      { chosenInZone: true, wonContest: false },
      { chosenInZone: false },
    ];
    expect(tally(awards, [...tambons, { chosenInZone: true }], { sum: true })).toMatchObject({
      decisions: { amount: 3, unknown: 1 },
      sums: ['200000', '1000000'],
    });
    expect(tally(awards, tambons).decisions).toEqual({ '100000,1000000': 1, '100000,none': 1, 'none,none': 1 });
  });

  it('read 1,000,000 on line 83 as what the contest awards, and compute no total', () => {
    const { contestAward, development } = awards.rule.parameters;
    expect(contestAward).toMatchObject({ value: 1_000_000, source: { lines: [83, 86] } });
    expect(development).toMatchObject({ value: 100_000, source: { lines: [78, 83] } });
    expect(awards({ wonContest: true })).not.toHaveProperty('total');
  });

  it('refuse a winner that was not chosen in its zone', () => {
    const facts = { chosenInZone: false, wonContest: true };
    expect(() => awards(facts)).toThrow(RuleInputError);
    expect(() => awards.decide(facts)).toThrow('wonContest: got true; expected false for a tambon that was not chosen');
  });
});

describe('the sample for follow-up', () => {
  const provinceAt = (index: number): string => names[index] ?? 'none';
  const sampleOf = (centres: number, provinces: number, tambons: number) =>
    Array.from({ length: centres * provinces * tambons }, (_, index) => ({
      centre: `centre ${Math.floor(index / (provinces * tambons))}`,
      province: provinceAt(Math.floor(index / tambons)),
      tambon: `tambon ${index}`,
    }));
  const planned = sampleOf(11, 5, 2);

  it('of 11 centres × 5 provinces × 2 tambons is 110 tambons, as planned', () => {
    expect(planned).toHaveLength(110);
    expect(followUpSample({ sample: planned })).toMatchObject({
      verdict: 'met',
      tambons: 110,
      required: 110,
      differences: [],
    });
    expect(followUpSample.decide({ sample: planned })).toBe('met');
  });

  it.each([
    ['a centre too few', sampleOf(10, 5, 2), { of: 'centres', actual: 10, required: 11 }],
    ['a centre too many', sampleOf(12, 5, 2), { of: 'centres', actual: 12, required: 11 }],
    [
      'a tambon too few',
      planned.slice(1),
      { of: 'tambons', centre: 'centre 0', province: provinceAt(0), actual: 1, required: 2 },
    ],
    [
      'a tambon too many',
      [...planned, { centre: 'centre 0', province: provinceAt(0), tambon: 'one more' }],
      { of: 'tambons', centre: 'centre 0', province: provinceAt(0), actual: 3, required: 2 },
    ],
    ['a province too few', planned.slice(2), { of: 'provinces', centre: 'centre 0', actual: 4, required: 5 }],
    [
      'a province too many',
      [...planned, ...sampleOf(1, 1, 2).map(each => ({ ...each, province: provinceAt(76) }))],
      { of: 'provinces', centre: 'centre 0', actual: 6, required: 5 },
    ],
  ])('with %s is not as planned, and says where', (_what, sample, difference) => {
    expect(followUpSample({ sample })).toMatchObject({ verdict: 'unmet', differences: [difference] });
    expect(followUpSample.decide({ sample })).toBe('unmet');
  });

  it('of 110 tambons spread otherwise is not as planned', () => {
    const [first, ...rest] = planned;
    const sample = [...rest, { centre: 'centre 0', province: provinceAt(1), tambon: `${first?.tambon}` }];
    expect(followUpSample({ sample })).toMatchObject({ verdict: 'unmet', tambons: 110 });
  });

  it('takes a tambon once in its province, and tambons of one name in two provinces', () => {
    const [first] = planned;
    const again = { centre: 'centre 9', province: `จังหวัด${first?.province}`, tambon: `${first?.tambon}` };
    expect(followUpSample.safe({ sample: [...planned, again] })).toMatchObject({
      ok: false,
      error: { path: ['sample', 110, 'tambon'] },
    });
    expect(() => followUpSample.decide({ sample: [...planned, again] })).toThrow(RuleInputError);
    expect(followUpSample({ sample: [...planned, { ...again, province: provinceAt(76) }] }).tambons).toBe(111);
  });

  it('knows its provinces', () => {
    expect(followUpSample.safe({ sample: [{ centre: 'a', province: 'หนองค่าย', tambon: 'c' }] }).ok).toBe(false);
  });

  it('of nothing lacks its centres', () => {
    expect(followUpSample({ sample: [] })).toMatchObject({
      tambons: 0,
      differences: [{ of: 'centres', actual: 0, required: 11 }],
    });
  });

  it('is refused without names', () => {
    expect(followUpSample.safe({ sample: [{ centre: 'a', province: '', tambon: 'c' }] }).ok).toBe(false);
    expect(followUpSample.safe({}).ok).toBe(false);
  });
});
