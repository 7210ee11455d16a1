import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/village-contest/index.js';
import type { AnyRule } from '../../rules.js';
import { asksForAll } from '../checks.js';

const {
  awards,
  committee,
  committeeDuties,
  committeeMeetings,
  contestBudget,
  contestEntry,
  contestPreparation,
  contestReport,
  contestSteps,
  inContestArea,
  indicators,
  inOperatingPeriod,
  lessonMeeting,
  modelVillagesByProvince,
  organisingProvince,
  shortlist,
} = fy2565;

describe('where the contest is', () => {
  it.each([
    ['นราธิวาส', 'met'],
    ['ระยอง', 'unmet'],
    [undefined, 'unknown'],
  ])('%s organises it: %s', (province, verdict) => {
    expect(organisingProvince({ province }).verdict).toBe(verdict);
  });

  it.each<[Parameters<typeof inContestArea>[0], string]>([
    [{ province: 'ระยอง', aroundStudyCentre: true }, 'met'],
    [{ province: 'ระยอง', aroundStudyCentre: false }, 'unmet'],
    [{ province: 'ตาก', aroundStudyCentre: true }, 'unmet'],
    [{ province: 'ระยอง' }, 'unknown'],
  ])('%o is in its area: %s', (facts, verdict) => {
    expect(inContestArea(facts).verdict).toBe(verdict);
  });
});

describe('the three meetings of the committee', () => {
  const held = {
    firstPeople: 30,
    explained: true,
    publicity: true,
    application: true,
    workPlan: true,
    secondPeople: 30,
    thirdPeople: 30,
    presented: true,
  };
  asksForAll(committeeMeetings, held);

  it.each(['firstPeople', 'secondPeople', 'thirdPeople'])('%s are thirty', meeting => {
    expect(committeeMeetings.decide({ ...held, [meeting]: 29 })).toBe('unmet');
    expect(committeeMeetings.decide({ ...held, [meeting]: 31 })).toBe('unmet');
  });

  it('are each cited from its own point', () => {
    const { criteria } = committeeMeetings(held);
    expect(criteria.map(({ source }) => source.lines)).toEqual(
      [3922, 3922, 3922, 3922, 3922, 3928, 3934, 3934].map(line => [line]),
    );
  });
});

describe('what a province does before the selection', () => {
  asksForAll(contestPreparation, {
    mediaMade: true,
    planFollowed: true,
    invited: true,
    explained: true,
    advised: true,
    papersChecked: true,
  });

  it('is cited from its own point', () => {
    expect(contestPreparation({}).criteria.map(({ source }) => source.lines)).toEqual(
      [3924, 3924, 3926, 3926, 3926, 3926].map(line => [line]),
    );
  });
});

describe('the meeting that draws lessons', () => {
  const held = { meetings: 1, people: 15, onForm: true, sent: true };
  asksForAll(lessonMeeting, held);

  it.each([{ meetings: 0 }, { meetings: 2 }, { people: 14 }, { people: 16 }])('is not held with %o', wrong => {
    expect(lessonMeeting.decide({ ...held, ...wrong })).toBe('unmet');
  });
});

describe('the committee', () => {
  const names = Object.keys(committee.rule.facts);
  const all = Object.fromEntries(names.map(role => [role, true]));

  it.each(names)('has its %s', role => {
    expect((committee as unknown as AnyRule).decide(all)).toBe('met');
    expect((committee as unknown as AnyRule).decide({ ...all, [role]: false })).toBe('unmet');
    expect(committee({ ...all, [role]: undefined }).missing).toEqual([role]);
  });

  it('has three duties', () => {
    expect(committeeDuties).toHaveLength(3);
  });

  it('gets an entry only once it was checked', () => {
    const outcome = contestSteps({ announced: true, applied: true, checked: false, shortlisted: true });
    expect(outcome).toMatchObject({ verdict: 'unmet', skipped: ['checked'] });
  });

  it('gives the money with the result, before the province certifies it, as points 8 and 9 are printed', () => {
    const before = { announced: true, applied: true, checked: true, shortlisted: true, selected: true };
    const outcome = contestSteps({ ...before, resultAnnounced: true, certified: false });
    expect(outcome).toMatchObject({ reached: 'resultAnnounced', next: ['certified'], skipped: [] });
    expect(contestSteps({ ...before, resultAnnounced: false, certified: true }).skipped).toEqual(['resultAnnounced']);
  });
});

describe('the shortlist', () => {
  const nine = { social: 3, economic: 3, environmental: 3, allMetCriteria: true, oneAspectEach: true };

  it.each<[Parameters<typeof shortlist>[0], string]>([
    [{}, 'met'],
    [{ social: 2 }, 'unmet'],
    [{ social: 4, economic: 2 }, 'unmet'],
    [{ environmental: 2 }, 'unmet'],
    [{ allMetCriteria: false }, 'unmet'],
    [{ oneAspectEach: false }, 'unmet'],
    [{ economic: undefined }, 'unknown'],
  ])('with %o is %s', (change, verdict) => {
    expect(shortlist({ ...nine, ...change }).verdict).toBe(verdict);
  });
});

type Contest = Parameters<typeof awards>[0];
type Village = Contest['villages'][number];
type Rank = NonNullable<Village['rank']>;
const aspects = ['social', 'economic', 'environmental'] as const;

/** A contest of nine villages from the ranks of each aspect: w winner, r runner-up, n neither, ? not known. */
const contest = (social: string, economic: string, environmental: string): Contest['villages'] => {
  const ranks: Readonly<Record<string, Rank | undefined>> = { w: 'winner', r: 'runner-up', n: 'not-awarded' };
  return [social, economic, environmental].flatMap((letters, at) =>
    [...letters].map((letter, index) => ({
      village: `${at}${index}`,
      aspect: aspects[at] as Village['aspect'],
      rank: ranks[letter],
    })),
  );
};

describe('the awards', () => {
  it('tell of no number of winners or runners-up while it is not settled, and of the reading where that is open', () => {
    const open = awards({ villages: contest('???', '???', '???') }).criteria;
    expect(open.filter(({ actual }) => actual !== undefined)).toEqual([]);

    const uneven = contest('wnn', 'wrr', 'wrn');
    const told = (runnersUp?: 'one-an-aspect' | 'any-aspect') =>
      awards({ villages: uneven, runnersUp }).criteria.at(-1);
    expect(told()).toMatchObject({
      status: 'unknown',
      label: { en: 'three runners-up, spread as the reading says' },
      source: { basis: 'inferred', lines: [3956] },
    });
    expect(told()).not.toHaveProperty('required');
    expect(told('one-an-aspect')).toMatchObject({ status: 'unmet', source: { basis: 'inferred' } });
    expect(told('one-an-aspect')?.criteria).toMatchObject([
      { status: 'unmet', actual: '0', required: { exactly: '1' } },
      { status: 'unmet', actual: '2', required: { exactly: '1' } },
      { status: 'met', actual: '1', required: { exactly: '1' } },
    ]);
    const half = awards({ villages: contest('w??', '?rr', 'wrn'), runnersUp: 'one-an-aspect' }).criteria.at(-1);
    expect(half?.criteria?.map(({ status }) => status)).toEqual(['unknown', 'unmet', 'met']);
    expect(half?.criteria?.[0]).not.toHaveProperty('actual');
    expect(told('any-aspect')).toMatchObject({ status: 'met', actual: '3', required: { exactly: '3' } });
  });

  it('and the other numbers without a word of comparison say how they are read', () => {
    const exactlySo = [
      ...awards({ villages: contest('wrn', 'nwr', 'rnw') }).criteria,
      ...shortlist({}).criteria.slice(0, 3),
      ...lessonMeeting({}).criteria.slice(0, 2),
      committeeMeetings({}).criteria[5],
    ];
    expect(exactlySo.map(each => each?.source.how?.en)).toEqual(
      exactlySo.map(() => 'no word of comparison is printed; exactly that number is read'),
    );
    for (const { source } of indicators({}).criteria) expect(source.how?.en).toContain('that number or more');
  });
  it('are 100,000, 50,000 and nothing, 450,000 a province', () => {
    const outcome = awards({ villages: contest('wrn', 'nwr', 'rnw') });
    expect(outcome.verdict).toBe('met');
    expect(outcome.villages.slice(0, 3).map(({ amount }) => amount?.toString())).toEqual(['100000', '50000', '0']);
    expect(outcome.total?.toString()).toBe('450000');
    expect(outcome.aspects[1]).toMatchObject({ aspect: 'economic', status: 'met', winners: ['11'], runnersUp: ['12'] });
  });

  it.each<[string, Contest['villages'], string]>([
    ['two winners in an aspect', contest('wwr', 'wrn', 'wrn'), 'unmet'],
    ['no winner in an aspect', contest('nrn', 'wrn', 'wrn'), 'unmet'],
    ['two runners-up in all', contest('wnn', 'wrn', 'wrn'), 'unmet'],
    ['two runners-up in all, of one aspect', contest('wrr', 'wnn', 'wnn'), 'unmet'],
    ['four runners-up', contest('wrr', 'wrn', 'wrn'), 'unmet'],
    ['eight villages', contest('wr', 'wrn', 'wrn'), 'unmet'],
    ['ten villages', contest('wrnn', 'wrn', 'wrn'), 'unmet'],
    ['nine villages, four of them of one aspect', contest('wrnn', 'wr', 'wrn'), 'unmet'],
    ['nine villages, four of one aspect, ranks open', contest('????', '??', '???'), 'unmet'],
  ])('%s: %s', (_, villages, verdict) => {
    for (const runnersUp of [undefined, 'one-an-aspect', 'any-aspect'] as const) {
      expect(awards({ villages, runnersUp }).verdict).toBe(verdict);
      expect(awards.decide({ villages, runnersUp })).toBe(verdict);
    }
  });

  it('say whether the shortlist is three villages an aspect', () => {
    expect(awards({ villages: contest('wrn', 'wrn', 'wrn') }).shortlist).toBe('met');
    const [listed] = awards({ villages: contest('wrn', 'wr', 'wrnn') }).criteria;
    expect(listed?.criteria?.map(({ status, actual }) => [status, actual])).toEqual([
      ['met', '3'],
      ['unmet', '2'],
      ['unmet', '4'],
    ]);
    expect(awards({ villages: contest('wrnn', 'wr', 'wrn') }).shortlist).toBe('unmet');
    expect(awards({ villages: contest('wrn', 'wrn', '') }).shortlist).toBe('unmet');
  });

  it('depend on the reading where two runners-up are of one aspect', () => {
    const villages = contest('wrr', 'wnn', 'wrn');
    expect(awards({ villages })).toMatchObject({ verdict: 'unknown', runnersUp: 'unknown', missing: ['runnersUp'] });
    expect(awards({ villages, runnersUp: 'one-an-aspect' }).verdict).toBe('unmet');
    expect(awards({ villages, runnersUp: 'any-aspect' }).verdict).toBe('met');
  });

  it('name the ranks that are not known', () => {
    const outcome = awards({ villages: contest('wr?', 'wrn', 'wrn') });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['villages.2.rank'] });
    expect(outcome).not.toHaveProperty('total');
    expect(outcome.villages[2]).toEqual({ village: '02', aspect: 'social' });
  });

  it('refuse a village that is listed twice', () => {
    const villages = contest('wrn', 'wrn', 'wrn').map(each => ({ ...each, village: 'one' }));
    expect(() => awards({ villages })).toThrow('comes once');
  });

  /** Every way in which the open ranks and the reading can turn out. */
  const completions = (villages: Contest['villages'], readings: readonly Contest['runnersUp'][]): readonly string[] => {
    const open = villages.findIndex(({ rank }) => rank === undefined);
    if (open < 0) return readings.map(runnersUp => String(awards.decide({ villages, runnersUp })));
    return (['winner', 'runner-up', 'not-awarded'] as const).flatMap(rank =>
      completions(
        villages.map((each, index) => (index === open ? { ...each, rank } : each)),
        readings,
      ),
    );
  };

  it.each([
    ['w??', 'wrn', 'wrn'],
    ['wn?', 'wr?', 'wrn'],
    ['?nn', 'wrn', 'wrn'],
    ['?n?', 'wrn', 'wrn'],
    ['???', 'wrr', 'wnn'],
    ['wr?', 'wr?', 'wr?'],
    ['wrr', 'w?n', 'wnn'],
    ['wrr', 'wnn', '??n'],
    ['w?n', 'w?n', 'w?n'],
    ['nnn', '???', 'wrn'],
  ])('with %s, %s and %s are unknown only while they can go either way', (social, economic, environmental) => {
    const villages = contest(social, economic, environmental);
    for (const runnersUp of [undefined, 'one-an-aspect', 'any-aspect'] as const) {
      const readings = runnersUp === undefined ? (['one-an-aspect', 'any-aspect'] as const) : [runnersUp];
      const answers = new Set(completions(villages, readings));
      const expected = answers.size === 1 ? [...answers][0] : 'unknown';
      expect(awards({ villages, runnersUp }).verdict, String(runnersUp)).toBe(expected);
    }
  });
});

describe('the budget', () => {
  it('of a province is 511,500, of six 3,069,000', () => {
    const one = { meetings: 3, lessonMeetings: 1, media: 1, winners: 3, runnersUp: 3 };
    expect(contestBudget({ ...one, total: 511_500 }).verdict).toBe('met');
    const six = contestBudget({
      meetings: 18,
      lessonMeetings: 6,
      media: 6,
      winners: 18,
      runnersUp: 18,
      total: 3_069_000,
    });
    expect(six.verdict).toBe('met');
    const more = { meetings: 19, lessonMeetings: 7, media: 7, winners: 19, runnersUp: 19 };
    for (const [part, units] of Object.entries(more)) {
      expect(contestBudget.safe({ [part]: units - 1 }).ok).toBe(true);
      expect(contestBudget.safe({ [part]: units })).toMatchObject({ ok: false, error: { path: [part] } });
    }
    expect(six.parts.map(({ amount }) => amount?.toString())).toEqual([
      '162000',
      '27000',
      '180000',
      '1800000',
      '900000',
    ]);
  });

  it('pays 300 baht a head for both kinds of meeting', () => {
    const [meeting, lessons] = contestBudget({}).parts;
    expect(Number(meeting?.unitCost) / 30).toBe(Number(lessons?.unitCost) / 15);
  });
});

describe('indicators and reports', () => {
  it.each([
    [17, 18, 'unmet'],
    [18, 17, 'unmet'],
    [18, 18, 'met'],
    [19, 19, 'met'],
    [undefined, 18, 'unknown'],
  ])('%s villages and %s lessons are %s', (modelVillages, lessons, verdict) => {
    expect(indicators({ modelVillages, lessons }).verdict).toBe(verdict);
  });

  it('one model village an aspect in each of six provinces', () => {
    const provinces = ['ฉะเชิงเทรา', 'จันทบุรี', 'เพชรบุรี', 'เชียงใหม่', 'สกลนคร', 'นราธิวาส'].map(id => ({
      id,
      social: 1,
      economic: 1,
      environmental: 1,
    }));
    expect(modelVillagesByProvince({ provinces }).verdict).toBe('met');
    const [first, ...others] = provinces;
    const uneven = { ...first, id: 'ฉะเชิงเทรา', social: 2, economic: 0 };
    expect(modelVillagesByProvince({ provinces: [uneven, ...others] }).verdict).toBe('unmet');
    expect(modelVillagesByProvince.safe({ provinces: [{ ...first, id: 'ระยอง' }] }).ok).toBe(false);
    expect(modelVillagesByProvince({ provinces: others })).toMatchObject({ verdict: 'unknown', notListed: 1 });
  });

  it('the report is due in August 2565, though 2564 is printed', () => {
    expect(contestReport({ doneOn: '2022-08-31' })).toMatchObject({ due: '2022-08-31', status: 'on-time' });
    expect(contestReport({ doneOn: '2022-09-01' }).status).toBe('late');
    expect(contestReport.rule.parameters['report']?.source.basis).toBe('inferred');
    const ended = { completedOn: '2022-08-20' };
    expect(contestReport({ ...ended, doneOn: '2022-08-20' })).toMatchObject({ status: 'on-time', conflict: null });
    expect(contestReport({ ...ended, doneOn: '2022-08-19' }).status).toBe('too-early');
    expect(contestReport({ completedOn: '2022-09-01' }).conflict?.due).toBe('2022-08-31');
  });

  it('the entry is due in seven days', () => {
    expect(contestEntry.decide({ completedOn: '2022-08-31' })).toBe('2022-09-07');
  });

  it.each([
    ['2021-12-31', 'unmet'],
    ['2022-01-01', 'met'],
    ['2022-08-31', 'met'],
    ['2022-09-01', 'unmet'],
  ])('the contest on %s: %s', (on, verdict) => {
    expect(inOperatingPeriod({ on }).verdict).toBe(verdict);
  });
});
