import { describe, expect, it } from 'vitest';
import type { ActivityCode } from '../../../src/cdd/activities/fy2565.js';
import { codes, register } from '../../../src/cdd/activities/register/index.js';
import { activities } from '../../../src/cdd/index.js';
import { explain } from '../../../src/rules/explain.js';
import { stored } from '../../rules/fixtures.js';
import { hasShared, sharedTable, sourceLines } from '../../shared.js';

const { adapted, adaptedInEpidemic, cost, due, running, targetGroup, yearOfUnit } = activities.fy2565;

describe('the register', () => {
  it('has 55 activities or parts with a budget, and 23 without', () => {
    expect(codes.length).toBe(78);
    expect(codes.filter(code => code.startsWith('S')).length).toBe(23);
  });
  it.skipIf(!hasShared)('covers the 49 items of the structure that have no items below them', () => {
    const leaves = sharedTable('B-04-part3-activity-structure.csv').filter(row => row['is_leaf'] === 'yes');
    expect(leaves.length).toBe(49);
    const known = new Set(codes.map(code => code.split('/').slice(0, 3).join('/')));
    expect(leaves.filter(row => !known.has(row['path_key'] as string))).toEqual([]);
  });
  it.skipIf(!hasShared)('prints its periods and offices as they stand on their lines', () => {
    const lines = sourceLines('004_5d18bda2820f2124.txt');
    const wrong = codes.flatMap(code => {
      const { periods, offices, responsible } = register[code] as {
        periods: readonly { printed: string; source: { lines: readonly unknown[] } }[];
        offices: { printed?: string; line?: number };
        responsible?: { printed: string; line: number };
      };
      const texts = [
        ...periods.map(({ printed, source }) => [printed, source.lines[0]] as const),
        ...(offices.printed ? [[offices.printed, offices.line] as const] : []),
        ...(responsible ? [[responsible.printed, responsible.line] as const] : []),
      ];
      return texts.filter(([text, line]) => !lines[line as number]?.includes(text)).map(text => [code, ...text]);
    });
    expect(wrong).toEqual([]);
  });
  it('has one period lost, and two activities with two', () => {
    expect(codes.filter(code => register[code].periods.length === 0)).toEqual(['O1/1/1.3.1']);
    expect(codes.filter(code => register[code].periods.length > 1)).toEqual(['S4-4', 'S4-6']);
  });
  it('ends every period after it begins, inside FY2565 and inside its quarters', () => {
    const quarter = (day: string) => (Math.floor((Number(day.slice(5, 7)) + 2) / 3) % 4) + 1;
    for (const code of codes) {
      for (const { from, to, quarters } of register[code].periods) {
        expect([code, from < to, from >= '2021-10-01', to <= '2022-09-30']).toEqual([code, true, true, true]);
        expect([code, quarter(from), quarter(to)]).toEqual([code, ...quarters]);
      }
    }
  });
});

describe('what runs on a day', () => {
  const status = (activity: ActivityCode, today: string) =>
    running({ today, activities: [activity] }).activities[0]?.status;

  it('runs from its first day to its last', () => {
    expect(['2022-02-28', '2022-03-01', '2022-03-31', '2022-04-01'].map(day => status('P07/1/2.3', day))).toEqual([
      'to-come',
      'running',
      'running',
      'past',
    ]);
  });
  it('lies between its two months where two are printed', () => {
    expect(
      ['2021-12-31', '2022-01-01', '2022-07-31', '2022-08-01', '2022-09-01'].map(day => status('S4-4', day)),
    ).toEqual(['running', 'between', 'between', 'running', 'past']);
  });
  it('cannot be told where the sheet has lost the period', () => {
    const found = running({ today: '2022-05-01', activities: ['O1/1/1.3.1'] }).activities[0];
    expect(found).toMatchObject({ status: 'no-period', printed: [] });
    expect(found).not.toHaveProperty('from');
  });
  it('reads a wrong year as its quarter says, and shows it as printed', () => {
    expect(running({ today: '2022-06-30', activities: ['S4-7'] }).activities[0]).toMatchObject({
      status: 'running',
      printed: ['ไตรมาส 2 – 3 (เดือนมกราคม – มิถุนายน 2564)'],
    });
  });
  it('is what the office carries out, alone or with others', () => {
    const centre = running({ today: '2022-01-01', office: 'study-centre' }).activities.map(({ activity }) => activity);
    expect(centre).toEqual(['P04/1/1.1', 'P07/1/2.6/workshop', 'P07/1/2.6/centres']);
  });
  it('counts every activity once', () => {
    const { figures, activities: all } = running({ today: '2022-01-01' });
    expect(all.length).toBe(78);
    expect(figures.reduce((sum, { value }) => sum + Number(value), 0)).toBe(78);
    expect(figures.find(({ id }) => id === 'no-period')?.value).toBe('1');
  });
  it('decides the codes of what runs', () => {
    expect(running.decide({ today: '2021-11-15', activities: ['S4-2', 'P07/1/2.3'] })).toEqual(['S4-2']);
  });
});

describe('what is due', () => {
  const of = (
    level: 'department' | 'province' | 'amphoe' | 'study-centre' | 'producer',
    run: object,
    today = '2022-01-15',
  ) => due({ today, level, runs: [run as { activity: ActivityCode }] }).obligations;
  const days = (level: 'province' | 'amphoe', activity: ActivityCode, more: object = {}) =>
    of(level, { activity, ...more }).map(({ duty, due }) => [duty, due]);

  it('is 7 and 15 days after an OTOP workshop has ended', () => {
    expect(days('province', 'P09/1/1', { endedOn: '2021-12-17' })).toEqual([
      ['bpm', '2021-12-24'],
      ['report', '2022-01-01'],
    ]);
  });
  it('is 30 days after the allotment, quarter ends and month ends for the markets', () => {
    const found = of('province', { activity: 'P11/1/1.1', allottedOn: '2022-01-10' });
    expect(of('amphoe', { activity: 'P11/1/1.1' }).map(({ duty }) => duty)).not.toContain('plan');
    expect(found.filter(({ duty }) => duty === 'plan').map(({ due }) => due)).toEqual(['2022-02-09']);
    expect(found.filter(({ duty }) => duty === 'quarterly').map(({ due }) => due)).toEqual([
      '2022-03-31',
      '2022-06-30',
      '2022-09-30',
    ]);
    expect(found.filter(({ duty }) => duty === 'sales').length).toBe(9);
    expect(found.filter(({ duty }) => duty === 'satisfaction').map(({ status }) => status)).toEqual(['no-day']);
  });
  it('is the 25th of six months for the new marketers, twice', () => {
    const found = days('province', 'P11/1/1.2');
    expect(found.length).toBe(12);
    expect(found[0]?.[1]).toBe('2021-10-25');
    expect(found.at(-1)?.[1]).toBe('2022-03-25');
  });
  it('is the earlier of seven days and the printed day', () => {
    expect(days('province', 'P08/1/2', { endedOn: '2022-06-30' })[0]).toEqual(['bpm', '2022-07-07']);
    expect(of('province', { activity: 'P08/1/2', endedOn: '2022-08-08' })[0]?.due).toBe('2022-08-10');
  });
  it('is the end of quarter 3 for public participation for integrity', () => {
    expect(days('province', 'P12/1/1')).toEqual([
      ['bpm', '2022-06-30'],
      ['report', '2022-06-30'],
      ['evaluation', undefined],
      ['initiative', undefined],
    ]);
  });
  it.each([
    ['province', 'P01/1/1.2', 'pracharat-committee', [1822]],
    ['province', 'P02/1/1.2', 'pracharat-committee', [1963]],
    ['province', 'P11/2/2.1', 'pracharat-committee', [5200]],
    ['study-centre', 'P07/1/2.6/workshop', 'result', [4028]],
    ['province', 'P07/1/2.6/centres', 'result', [4065]],
    ['province', 'P12/1/1', 'evaluation', [5273, 5275]],
    ['province', 'P12/1/1', 'initiative', [5273, 5277]],
    ['department', 'S1-1', 'department-report', [5435]],
    ['amphoe', 'S4-12', 'meetings', [6043]],
    ['amphoe', 'S4-13', 'meetings', [6159]],
  ] as const)('for a %s that runs %s is a report without a printed day: %s', (level, activity, duty, lines) => {
    const found = of(level, { activity }).find(each => each.duty === duty);
    expect(found).toMatchObject({ status: 'no-day', source: { lines } });
  });
  it('is within five working days for an appeal, with the holidays of the caller', () => {
    const runs = [{ activity: 'S4-16', notifiedOn: '2022-04-12' }] as const;
    const appeal = (holidays?: readonly string[]) =>
      due({ today: '2022-04-12', level: 'producer', runs, ...(holidays && { holidays }) });
    expect(appeal(['2022-04-13', '2022-04-14', '2022-04-15']).obligations[0]?.due).toBe('2022-04-22');
    expect(appeal([]).obligations[0]?.due).toBe('2022-04-19');
    expect(appeal().missing).toEqual(['holidays']);
  });
  it('has no day where the sheet prints none: right livelihoods', () => {
    expect(of('amphoe', { activity: 'P03/1/1' }).map(({ status }) => status)).toEqual(Array(5).fill('no-day'));
  });
  it('is two rounds for the young people of the Mother-of-the-Land centres', () => {
    expect(days('province', 'P05/1/1.2').filter(([duty]) => duty === 'report')).toEqual([
      ['report', '2021-12-31'],
      ['report', '2022-06-30'],
    ]);
  });
  it('conflicts where the report on the whole comes before the printed end', () => {
    const inConflict = codes.filter(code =>
      (['province', 'amphoe'] as const).some(level => of(level, { activity: code }).some(({ conflict }) => conflict)),
    );
    expect(inConflict).toEqual([
      'P01/1/2',
      'P02/1/2',
      'P07/1/2.2/support',
      'P07/1/2.3',
      'P08/1/1',
      'P11/2/1.1',
      'S4-11',
      'S4-15',
      'S4-20',
    ]);
  });
  it('names its line and whom it goes to', () => {
    const [, report] = of('province', { activity: 'P01/1/2', endedOn: '2022-07-10' });
    expect(report?.source.lines).toEqual([1856]);
    expect(report?.to?.th).toBe('กรมการพัฒนาชุมชน');
  });
  it('is nothing for the activities whose sheets print no report', () => {
    expect(of('province', { activity: 'O1/1/1.1' })).toEqual([]);
    expect(of('province', { activity: 'S2-1' })).toEqual([]);
  });
});

describe('what an activity costs', () => {
  it.each([
    ['P04/1/1.1', 14_696_600, 3308],
    ['P09/1/2', 5_297_000, 76],
    ['O2/1/1', 1_407_200, 76],
    ['O1/1/1.1', 2_077_000, 76],
    ['P04/2/1', 271_943_200, 3308],
    ['P07/1/2.4', 967_400, 3],
    ['P07/1/2.6/workshop', 814_400, 15],
    ['P08/1/3/selection', 470_600, 27],
    ['P08/1/3/workshop', 246_500, 27],
    ['P10/1/1/contest', 4_800_000, 76],
    ['P11/1/1.1', 30_000_000, 76],
  ] as const)('%s has no rate: %i baht for %i', (activity, total, units) => {
    const outcome = cost({ activity, units });
    expect(outcome).toMatchObject({ status: 'no-rate', rates: [], missing: [] });
    expect(outcome).not.toHaveProperty('amount');
    expect(outcome.figures.map(({ value }) => value)).toEqual([String(total)]);
    expect(cost.decide({ activity, units })).toBeUndefined();
  });
  it.each([
    ['P01/1/1.1', 9, 'printed', '230000', '2070000'],
    ['O1/1/1.2.1', 12_900_000, 'printed', '20', '258000000'],
    ['O1/1/1.3.1', 7772, 'derived', '4000', '31088000'],
    ['O1/1/1.3.2', 878, 'derived', '3500', '3073000'],
    ['O1/1/1.3.3', 76, 'derived', '3600', '273600'],
    ['O1/1/1.4.1', 76, 'printed', '17400', '1322400'],
    ['O2/2/1', 7036, 'derived', '5200', '36587200'],
    ['P03/1/1', 3000, 'derived', '24000', '72000000'],
    ['P03/1/2', 300, 'derived', '6000', '1800000'],
    ['P04/1/2.1', 3308, 'derived', '4400', '14555200'],
    ['P04/1/2.2.1', 3308, 'derived', '13400', '44327200'],
    ['P07/1/2.5', 6, 'derived', '511500', '3069000'],
    ['P11/1/1.2', 232, 'derived', '90000', '20880000'],
    ['P11/2/1.1', 76, 'derived', '30400', '2310400'],
  ] as const)('%s for all %i at a %s rate of %s baht is %s', (activity, units, basis, rate, amount) => {
    const outcome = cost({ activity, units });
    expect(outcome.rates.map(each => [each.basis, each.rate])).toEqual([[basis, rate]]);
    expect(outcome.amount).toBe(amount);
  });
  it('gives the printed total for all units wherever there is a rate', () => {
    for (const code of codes) {
      const { budget } = register[code] as {
        budget?: readonly { total: { value: number }; units?: { value: number } }[];
      };
      if (!budget || budget.length > 1 || cost({ activity: code, units: 1 }).status === 'no-rate') continue;
      const [line] = budget;
      expect([code, cost({ activity: code, units: line?.units?.value ?? 0 }).amount]).toEqual([
        code,
        String(line?.total.value),
      ]);
    }
  });
  it('adds what is given by province and what is given by head, for integrity', () => {
    const outcome = cost({ activity: 'P12/1/1', units: 76, people: 6500 });
    expect(outcome.rates.map(({ unit, rate }) => [unit, rate])).toEqual([
      ['provinces', '42600'],
      ['people', '80'],
    ]);
    expect(outcome.amount).toBe('3757600');
    expect(outcome.rates[0]?.source.lines).toEqual([5289, 5297, 5299]);
    expect(cost({ activity: 'P12/1/1', units: 1 }).missing).toEqual(['people']);
  });
  it('has no budget for the mission, and asks for the units elsewhere', () => {
    expect(cost({ activity: 'S4-12' })).toMatchObject({ status: 'no-budget', missing: [], figures: [] });
    expect(cost({ activity: 'P01/1/1.1' })).toMatchObject({ status: 'priced', missing: ['units'] });
  });
  it('counts the provinces of an activity on its own sheet', () => {
    const [of] = register['P01/1/2'].targets;
    expect([of.printed.value, of.printed.source.lines]).toEqual([90, [1860]]);
    expect(targetGroup({ activity: 'P01/1/2' }).verdict).toBe('met');
    expect(register['P01/1/2'].budget[0].units?.source.lines).toEqual([1876]);
    expect(register['P10/1/1/network'].budget[0].units?.source.lines).toEqual([4716]);
  });
  it('refuses more units than the sheet has, and tells of what is counted in its own unit', () => {
    expect(cost.safe({ activity: 'P02/1/2', units: 9 })).toMatchObject({ ok: false, error: { path: ['units'] } });
    expect(cost.safe({ activity: 'P12/1/1', units: 76, people: 6501 })).toMatchObject({
      ok: false,
      error: { path: ['people'] },
    });
    const over = { runs: [{ activity: 'P02/1/2', units: 9 }] } as const;
    expect(yearOfUnit.safe(over)).toMatchObject({ ok: false, error: { path: ['runs', 0, 'units'] } });
    const how = (facts: Parameters<typeof cost>[0]) => cost(facts).figures.at(-1)?.how;
    expect(how({ activity: 'P02/1/2', units: 8 })).toEqual({
      th: '8 จังหวัด × 442,000 บาท',
      en: '8 provinces × 442,000 baht',
    });
    expect(how({ activity: 'P12/1/1', units: 2 })?.th).toBe('2 จังหวัด × 42,600 บาท + จำนวนคน × 80 บาท');
  });
  it('refuses a number of people where none is asked for', () => {
    expect(cost.safe({ activity: 'P01/1/1.1', units: 1, people: 3 })).toMatchObject({ ok: false });
    expect(cost.safe({ activity: 'S4-12', people: 3 })).toMatchObject({ ok: false });
  });
});

describe('what a year of a unit costs', () => {
  it('keeps an amount over several quarters together, and adds amounts of the same quarters', () => {
    const outcome = yearOfUnit({
      runs: [
        { activity: 'P04/1/2.1', units: 4 },
        { activity: 'O2/2/1', units: 10 },
        { activity: 'P04/1/2.2.1', units: 4 },
        { activity: 'S4-11' },
      ],
    });
    expect(outcome.spans).toEqual([
      { quarters: [1, 1], amount: '69600' },
      { quarters: [1, 3], amount: '53600' },
    ]);
    expect(outcome.figures.slice(0, 2).map(({ id, label }) => [id, label.en])).toEqual([
      ['quarters-1-1', 'quarter 1'],
      ['quarters-1-3', 'quarters 1 to 3'],
    ]);
    expect(outcome.total).toBe('123200');
    expect(outcome.lines[3]).toMatchObject({ activity: 'S4-11', amount: '0', quarters: [1, 4] });
  });
  it('has no total where a rate or a number is missing, and says which', () => {
    const outcome = yearOfUnit({
      runs: [
        { activity: 'P04/1/1.1', units: 4 },
        { activity: 'P12/1/1', units: 1 },
      ],
    });
    expect(outcome.withoutRate).toEqual(['P04/1/1.1']);
    expect(outcome.missing).toEqual(['runs.1.people']);
    expect(outcome).not.toHaveProperty('total');
    expect(outcome.known).toBe('0');
    expect(yearOfUnit.decide({ runs: [{ activity: 'P04/1/1.1', units: 4 }] })).toBeUndefined();
    expect(
      yearOfUnit.decide({
        runs: [
          { activity: 'P04/1/2.1', units: 4 },
          { activity: 'O2/2/1', units: 10 },
        ],
      }),
    ).toBe('69600');
  });
  it('has money without a quarter where the period is lost', () => {
    const outcome = yearOfUnit({ runs: [{ activity: 'O1/1/1.3.1', units: 2 }] });
    expect(outcome).toMatchObject({ spans: [], total: '8000' });
    expect(outcome.lines[0]).not.toHaveProperty('quarters');
  });
  it('tells what falls on the earlier quarters first, in whichever order the activities are given', () => {
    const runs = [
      { activity: 'P04/1/2.2.1', units: 4 },
      { activity: 'P04/1/2.1', units: 4 },
    ] as const;
    const spans = [
      { quarters: [1, 1], amount: '17600' },
      { quarters: [1, 3], amount: '53600' },
    ];
    expect(yearOfUnit({ runs }).spans).toEqual(spans);
    expect(yearOfUnit({ runs: runs.toReversed() }).spans).toEqual(spans);
  });

  it('is 0 for a unit that runs nothing', () => {
    expect(yearOfUnit({ runs: [] })).toMatchObject({ total: '0', spans: [] });
    expect(yearOfUnit.decide({ runs: [] })).toBe('0');
  });
  it('refuses an activity twice, and people where none are asked for, by their paths', () => {
    const paths = (runs: unknown) => {
      const result = yearOfUnit.safe({ runs });
      return result.ok ? 'accepted' : result.error.problems.map(({ path }) => path.join('.'));
    };
    expect(paths([{ activity: 'S4-11' }, { activity: 'S4-11' }])).toEqual(['runs.1.activity']);
    expect(paths([{ activity: 'S4-11' }, { activity: 'S4-12', people: 1 }])).toEqual(['runs.1.people']);
  });
});

describe('whether a target group adds up', () => {
  it('does not in two sheets, and cannot be told in some', () => {
    const by = (verdict: string) =>
      codes.filter(activity => targetGroup.decide({ activity }) === verdict && 'targets' in register[activity]);
    expect(by('unmet')).toEqual(['P02/1/1.2', 'P06/1/1.1']);
    expect(by('unknown')).toEqual([
      'O1/1/1.3.1',
      'O1/1/1.4.1',
      'P03/1/2',
      'P04/1/1.1',
      'P05/1/2.1',
      'P07/1/1.3',
      'P07/1/2.1.1',
    ]);
  });
  it.each([
    ['P01/1/1.1', ['0', '0']],
    ['P02/1/1.2', ['-70']],
    ['P06/1/1.1', ['-1000']],
    ['P03/1/1', ['0', '0', '0']],
    ['P04/2/1', ['0']],
    ['P11/1/1.2', ['0']],
    ['P08/1/3/workshop', ['0', '0']],
  ] as const)('%s is off by %s', (activity, differences) => {
    expect(targetGroup({ activity }).figures.map(({ value }) => value)).toEqual(differences);
  });
  it('of the OTOP networks is two officers a province and two of each amphoe, groups of producers are no people', () => {
    expect(targetGroup({ activity: 'P09/1/2' }).criteria).toMatchObject([
      { status: 'met', actual: '152', required: { exactly: '152' } },
      { status: 'met', actual: '1756', required: { exactly: '1756' } },
    ]);
    expect(targetGroup({ activity: 'P09/1/1' }).criteria[0]?.unit).toBe('entrepreneurs');
  });
  it('shows how it is made up', () => {
    const [whole, one] = targetGroup({ activity: 'P01/1/1.1' }).criteria;
    expect(whole?.label.th).toContain('9 × 36');
    expect(one?.label.th).toContain('10 × 3 + 2 + 2 + 2');
    expect(stored(one?.required)).toEqual({ exactly: '36' });
    expect(one?.actual).toBe('36');
  });
  it('is unknown for an activity without a printed number', () => {
    expect(targetGroup({ activity: 'S4-19' })).toMatchObject({
      verdict: 'unknown',
      criteria: [{ id: 'composition', status: 'unknown' }],
      figures: [],
    });
  });
});

describe('a course of the Mother-of-the-Land fund in another form', () => {
  const { adaptedCourse } = activities.fy2565;
  const course = { settledWithCentre: true, followsAnnouncement: true, essentialContentKept: true };

  it.each([
    ['settledWithCentre', 'settled-with-centre'],
    ['followsAnnouncement', 'follows-announcement'],
    ['essentialContentKept', 'essential-content-kept'],
  ] as const)('needs %s', (name, id) => {
    expect(adaptedCourse.decide(course)).toBe('met');
    expect(adaptedCourse({ ...course, [name]: false })).toMatchObject({ verdict: 'unmet', next: [id] });
    expect(adaptedCourse({ ...course, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });
});

describe('the project of the Mother-of-the-Land fund', () => {
  it('goes through four steps, none skipped', () => {
    const { motherFundSteps } = activities.fy2565;
    const all = { reviewed: true, strengthened: true, seedlings: true, evaluated: true };
    expect(motherFundSteps(all)).toMatchObject({ verdict: 'met', reached: 'evaluated', next: [] });
    expect(motherFundSteps({ ...all, seedlings: false })).toMatchObject({ verdict: 'unmet', skipped: ['seedlings'] });
    expect(motherFundSteps({ reviewed: false, strengthened: false, seedlings: false, evaluated: false }).next).toEqual([
      'reviewed',
    ]);
  });
});

describe('a duty that arises when something is found', () => {
  const { due } = activities.fy2565;
  const of = (level: 'amphoe' | 'province', activity: 'S4-12' | 'S4-13', foundOn?: string) =>
    due({ today: '2022-02-01', level, runs: [{ activity, ...(foundOn !== undefined && { foundOn }) }] }).obligations;

  it.each([
    ['amphoe', 'S4-12', ['irregularity'], [6031]],
    ['province', 'S4-12', [], []],
    ['province', 'S4-13', ['damage'], [6101]],
    ['amphoe', 'S4-13', ['irregularity', 'damage-amphoe'], [6161, 6163]],
  ] as const)('of the %s in %s is %j, and none where nothing was found', (level, activity, ids, lines) => {
    const quiet = of(level, activity).map(({ duty }) => duty);
    const found = of(level, activity, '2022-01-31').filter(({ duty }) => !quiet.includes(duty));
    expect(found.map(({ duty }) => duty)).toEqual(ids);
    expect(found.flatMap(({ source }) => source.lines)).toEqual(lines);
    expect(found.every(({ status, due: day }) => status === 'no-day' && day === undefined)).toBe(true);
  });
  it('is done once it is reported', () => {
    const outcome = due({
      today: '2022-02-01',
      level: 'province',
      runs: [{ activity: 'S4-13', foundOn: '2022-01-30' }],
      done: [{ activity: 'S4-13', duty: 'damage', on: '2022-01-30' }],
    });
    expect(outcome.obligations.find(({ duty }) => duty === 'damage')?.status).toBe('done');
  });
});

describe('what is sent or told for which no day is printed', () => {
  it.each([
    ['O1/1/1.4.1', 'province', 'tambons', 2224],
    ['P04/2/1', 'amphoe', 'service', 2772],
    ['P07/1/2.2/support', 'amphoe', 'video', 3665],
    ['P07/1/2.5', 'province', 'certification', 3938],
    ['P07/1/2.5', 'province', 'lessons', 3942],
    ['P10/1/1/network', 'province', 'order', 4676],
    ['S4-8', 'province', 'result', 5777],
    ['S4-8', 'department', 'department-report', 5777],
    ['S4-16', 'amphoe', 'approval', 6304],
  ] as const)('in %s by the %s: %s (line %i)', (activity, level, duty, line) => {
    const { obligations } = activities.fy2565.due({ today: '2022-02-01', level, runs: [{ activity }] });
    const found = obligations.find(each => each.duty === duty);
    expect(found).toMatchObject({ status: 'no-day', source: { lines: [line] } });
    expect(found?.due).toBeUndefined();
  });
});

describe('what the department follows up', () => {
  const { due } = activities.fy2565;

  it.each([
    ['P07/1/1.1', 3436],
    ['P07/1/2.1.1', 3584],
  ] as const)('%s by the end of quarter 4 (line %i)', (activity, line) => {
    const on = (today: string) =>
      due({ today, level: 'department', runs: [{ activity }] }).obligations.find(({ duty }) => duty === 'monitoring');
    expect(on('2022-09-30')).toMatchObject({ due: '2022-09-30', status: 'pending', source: { lines: [line] } });
    expect(on('2022-10-01')?.status).toBe('overdue');
  });
});

describe('an adapted activity', () => {
  const before = { objectives: ['a'], targets: ['324 คน'], indicators: ['ร้อยละ 80'], place: 'โรงแรม', dates: 'มกราคม' };

  it('may change its place and days', () => {
    const after = { ...before, place: 'ออนไลน์', dates: 'มีนาคม' };
    expect(adapted({ before, after })).toMatchObject({ verdict: 'met', changed: ['place', 'dates'] });
  });
  it.each(['objectives', 'targets', 'indicators'] as const)('keeps its %s', name => {
    expect(adapted({ before, after: { ...before, [name]: ['อื่น'] } }).broken).toEqual([name]);
  });
  it('cannot have an empty list of objectives', () => {
    expect(adapted.safe({ before: { ...before, objectives: [] } })).toMatchObject({ ok: false });
  });
  it('keeps the number of its target group in the epidemic: one fewer and one more break it', () => {
    const sheet = { objectives: ['a'], content: ['b'], people: 50 };
    expect(
      [49, 50, 51].map(people => adaptedInEpidemic.decide({ before: sheet, after: { ...sheet, people } })),
    ).toEqual(['unmet', 'met', 'unmet']);
  });
});

describe('where, in which order, and within what', () => {
  const {
    motherFundArea,
    nationalArea,
    provincialSteps,
    reviewedFirst,
    debtHouseholdSupport,
    withinEnvelope,
    allotments,
  } = activities.fy2565;

  it('is every province but Bangkok, and without three for the Mother-of-the-Land fund', () => {
    expect(nationalArea.decide({ province: 'กทม.' })).toBe('unmet');
    expect(nationalArea.decide({ province: 'จ.พังงา' })).toBe('met');
    const of = ['กรุงเทพมหานคร', 'ระนอง', 'อุตรดิตถ์', 'ภูเก็ต', 'พังงา'].map(province => motherFundArea.decide({ province }));
    expect(of).toEqual(['unmet', 'unmet', 'unmet', 'unmet', 'met']);
    expect(motherFundArea({}).missing).toEqual(['province']);
    expect(motherFundArea.safe({ province: 'ภูเกต' }).ok).toBe(false);
    expect(motherFundArea({ province: 'ภูเก็ต' }).criteria).toMatchObject([
      { actual: 'ภูเก็ต', required: { noneOf: ['กรุงเทพมหานคร', 'ระนอง', 'อุตรดิตถ์', 'ภูเก็ต'] } },
    ]);
    // Only three are printed as excepted; that Bangkok is none of the 73 follows from their number.
    expect(motherFundArea({}).criteria[0]?.source).toMatchObject({ basis: 'inferred', lines: [706] });
    const capital = explain(nationalArea({ province: 'กรุงเทพมหานคร' }), { rule: nationalArea, language: 'en' });
    expect(capital).toContain('required not Bangkok');
  });

  it('goes through six steps, none skipped', () => {
    const all = { allotted: true, proposed: true, chosen: true, presented: true, held: true, recorded: true };
    expect(provincialSteps(all)).toMatchObject({ verdict: 'met', reached: 'recorded', next: [] });
    expect(provincialSteps({ ...all, presented: false })).toMatchObject({ verdict: 'unmet', skipped: ['presented'] });
  });
  it('reviews the register first by the numbers of the steps, which is a reading', () => {
    expect(reviewedFirst({}).criteria[0]?.source).toMatchObject({
      basis: 'inferred',
      lines: reviewedFirst.rule.source.lines,
    });
  });
  it('reviews the register the day before at the latest', () => {
    const on = (nextStepOn: string) => reviewedFirst.decide({ reviewedOn: '2021-10-15', nextStepOn });
    expect(['2021-10-14', '2021-10-15', '2021-10-16'].map(on)).toEqual(['unmet', 'unmet', 'met']);
    expect(reviewedFirst({ nextStepOn: '2021-10-16' }).missing).toEqual(['reviewedOn']);
  });
  it.each(['sufficiency', 'discipline', 'occupation', 'debt'] as const)('lacks %s', name => {
    const all = { sufficiency: true, discipline: true, occupation: true, debt: true };
    expect(debtHouseholdSupport.decide(all)).toBe('met');
    expect(debtHouseholdSupport({ ...all, [name]: false }).next).toEqual([name]);
    expect(debtHouseholdSupport({ ...all, [name]: undefined }).missing).toEqual([name]);
  });
  it('stays within what was allotted, to the satang', () => {
    const of = (spent: string) => withinEnvelope.decide({ spent, allotted: 1000 });
    expect(['999.99', '1000', '1000.01'].map(of)).toEqual(['met', 'met', 'unmet']);
  });
  it('allots what the budget is, no more and no less', () => {
    const of = (amount?: number) =>
      allotments({
        activity: 'P02/1/2',
        allotments: [
          { unit: 'น่าน', amount: 3_000_000 },
          { unit: 'แพร่', ...(amount !== undefined && { amount }) },
        ],
      });
    expect([535_999, 536_000, 536_001].map(amount => of(amount).verdict)).toEqual(['unmet', 'met', 'unmet']);
    expect(of(536_001).figures.map(({ value }) => value)).toEqual(['3536000', '3536001', '-1']);
    expect(of()).toMatchObject({ verdict: 'unknown', missing: ['allotments.1.amount'] });
    expect(of().criteria[0]).toMatchObject({ required: { exactly: '3536000' } });
    expect(of().criteria[0]).not.toHaveProperty('actual');
    // While an amount is missing there is no sum of the register, and nothing to take from the budget.
    expect(of().figures.map(({ id, value }) => [id, value])).toEqual([
      ['budget', '3536000'],
      ['known', '3000000'],
    ]);
  });
  it('cannot tell from an empty register, or without a budget, and sees too much early', () => {
    const twice = ['น่าน', 'จ.น่าน'].map(unit => ({ unit, amount: 1_768_000 }));
    expect(allotments.safe({ activity: 'P02/1/2', allotments: twice })).toMatchObject({
      ok: false,
      error: { path: ['allotments', 1, 'unit'], given: '"จ.น่าน"' },
    });
    const empty = allotments({ activity: 'P02/1/2', allotments: [] });
    expect(empty).toMatchObject({ verdict: 'unknown', missing: ['allotments'], next: ['comes-to-budget'] });
    expect(empty.criteria[0]).not.toHaveProperty('actual');
    expect(allotments({ activity: 'S4-12', allotments: [] })).toMatchObject({
      verdict: 'unknown',
      missing: [],
      figures: [],
    });
    const early = [{ unit: 'น่าน', amount: 3_536_001 }, { unit: 'แพร่' }];
    expect(allotments({ activity: 'P02/1/2', allotments: early })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(allotments.decide({ activity: 'P12/1/1', allotments: [{ unit: 'น่าน', amount: 3_757_600 }] })).toBe('met');
  });
});
