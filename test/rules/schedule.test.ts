import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/citation.js';
import { RuleInputError } from '../../src/core/errors.js';
import { parameter } from '../../src/core/parameter.js';
import { explain } from '../../src/rules/explain.js';
import type { Programme } from '../../src/rules/logic/rule.js';
import { schedule } from '../../src/rules/time/schedule.js';

const text = (en: string) => ({ th: en, en });
const document = { file: 'test.txt', title: text('Test'), agency: 'cdd', fiscalYear: 2564 } as const;
const source = cite(document)(1);
const programme: Programme = { agency: 'cdd', programme: 'test', edition: 'fy2564', title: text('Test'), document };
const definition = { programme, id: 'reports', title: text('Reports'), source };
const day = (date: string) => parameter(date, 'date', source);
const twice = parameter(2, 'times', source);

const rule = schedule({
  ...definition,
  streams: [
    { id: 'rounds', label: text('Rounds'), rounds: [day('2021-03-01'), day('2021-04-01'), day('2021-05-01')] },
    {
      id: 'media',
      label: text('Media'),
      timesAMonth: twice,
      firstMonth: '2020-12',
      lastMonth: '2021-02',
      source,
    },
  ],
});

type Reports = Parameters<typeof rule>[0]['reports'];

/** How one stream stands, in the order of its due days. */
const standing = (stream: 'rounds' | 'media', today: string, reports: Reports) =>
  rule({ today, reports })
    .obligations.filter(each => each.stream === stream)
    .map(({ status }) => status);

const sent = (stream: 'rounds' | 'media', ...days: readonly string[]): Reports => days.map(on => ({ stream, on }));

describe('a report that is due on printed days', () => {
  it('is not answered by one made before the fiscal year, unless that names it', () => {
    expect(standing('rounds', '2021-03-02', sent('rounds', '2020-09-30'))[0]).toBe('overdue');
    expect(standing('rounds', '2021-03-02', sent('rounds', '2020-10-01'))[0]).toBe('done');
    const named = [{ stream: 'rounds', on: '2020-09-30', due: '2021-03-01' }] as const;
    expect(standing('rounds', '2021-03-02', named)[0]).toBe('done');
  });

  it('is not answered by one made a year before, whatever that names', () => {
    const made = (on: string) =>
      rule.safe({ today: '2021-03-02', reports: [{ stream: 'rounds', on, due: '2021-03-01' }] });
    expect(made('2020-03-01')).toMatchObject({
      ok: false,
      error: { path: ['reports', 0, 'on'], accepted: { en: 'a day no earlier than 2 March 2020' } },
    });
    expect(made('2020-03-02').ok).toBe(true);
  });

  it('is pending on its due day and overdue the day after', () => {
    expect(standing('rounds', '2021-02-28', [])).toEqual(['pending', 'pending', 'pending']);
    expect(standing('rounds', '2021-03-01', [])).toEqual(['pending', 'pending', 'pending']);
    expect(standing('rounds', '2021-03-02', [])).toEqual(['overdue', 'pending', 'pending']);
    expect(standing('rounds', '2021-05-02', [])).toEqual(['overdue', 'overdue', 'overdue']);
  });

  it('is done on its due day and late the day after', () => {
    expect(standing('rounds', '2021-03-02', sent('rounds', '2021-02-28'))[0]).toBe('done');
    expect(standing('rounds', '2021-03-02', sent('rounds', '2021-03-01'))[0]).toBe('done');
    expect(standing('rounds', '2021-03-02', sent('rounds', '2021-03-02'))[0]).toBe('late');
  });

  it('says by how many days it was late, or is by the day of asking', () => {
    const late = rule({ today: '2021-03-05', reports: sent('rounds', '2021-03-03') }).obligations;
    expect(late.map(({ status, daysLate }) => [status, daysLate]).slice(0, 2)).toEqual([
      ['late', 2],
      ['pending', undefined],
    ]);
    expect(late[1]).not.toHaveProperty('daysLate');
    const { overdue } = rule({ today: '2021-03-05', reports: [] });
    expect(overdue.find(({ stream }) => stream === 'rounds')?.daysLate).toBe(4);
  });

  it('answers the first round that is open, whatever order the reports are listed in', () => {
    expect(standing('rounds', '2021-06-01', sent('rounds', '2021-04-30', '2021-03-01', '2021-04-01'))).toEqual([
      'done',
      'done',
      'done',
    ]);
    expect(standing('rounds', '2021-04-02', sent('rounds', '2021-04-01'))).toEqual(['late', 'overdue', 'pending']);
  });

  it('made twice ahead of one round is no report for the next', () => {
    const twiceEarly = sent('rounds', '2021-02-20', '2021-02-25');
    expect(standing('rounds', '2021-04-02', twiceEarly)).toEqual(['done', 'overdue', 'pending']);
    expect(standing('rounds', '2021-04-02', sent('rounds', '2021-02-20', '2021-03-01'))[1]).toBe('overdue');
    expect(standing('rounds', '2021-04-02', sent('rounds', '2021-02-20', '2021-03-02'))[1]).toBe('done');
  });

  it('is one for the last round only once the round before that is over', () => {
    const three = (last: string) => standing('rounds', '2021-04-30', sent('rounds', '2021-02-01', '2021-03-15', last));
    expect(three('2021-04-01')).toEqual(['done', 'done', 'pending']);
    expect(three('2021-04-02')).toEqual(['done', 'done', 'done']);
  });

  it('answers the round that it names, early or late', () => {
    const named: Reports = [
      { stream: 'rounds', on: '2021-02-20', due: '2021-04-01' },
      { stream: 'rounds', on: '2021-03-05', due: '2021-03-01' },
    ];
    expect(standing('rounds', '2021-05-02', named)).toEqual(['late', 'done', 'overdue']);
    expect(standing('rounds', '2021-05-02', [...named, ...sent('rounds', '2021-04-15')])).toEqual([
      'late',
      'done',
      'done',
    ]);
  });

  it('beyond the last round answers nothing', () => {
    const outcome = rule({
      today: '2021-06-01',
      reports: sent('rounds', '2021-03-01', '2021-04-01', '2021-05-01', '2021-05-02'),
    });
    const rounds = outcome.obligations.filter(({ stream }) => stream === 'rounds');
    expect(rounds.map(({ done }) => done)).toEqual([1, 1, 1]);
  });

  it('counts every report that names a round', () => {
    const { obligations } = rule({
      today: '2021-06-01',
      reports: [
        { stream: 'rounds', on: '2021-02-28', due: '2021-03-01' },
        { stream: 'rounds', on: '2021-03-02', due: '2021-03-01' },
      ],
    });
    expect(obligations[0]).toMatchObject({ done: 2, status: 'done' });
  });
});

describe('a report for a month', () => {
  it('is refused for a month that had not begun', () => {
    const made = (on: string) =>
      rule.safe({ today: '2021-06-01', reports: [{ stream: 'media', on, due: '2021-01-31' }] });
    expect(made('2020-12-31')).toMatchObject({ ok: false, error: { path: ['reports', 0, 'on'] } });
    expect(made('2021-01-01').ok).toBe(true);
    expect(made('2021-02-05').ok).toBe(true);
  });
});

describe('a report that is due so many times a month', () => {
  it('is owed for each month from the first to the last, over a new year', () => {
    const { obligations } = rule({ today: '2020-11-01', reports: [] });
    const months = obligations.filter(({ stream }) => stream === 'media');
    expect(months.map(({ from, due }) => [from, due])).toEqual([
      ['2020-12-01', '2020-12-31'],
      ['2021-01-01', '2021-01-31'],
      ['2021-02-01', '2021-02-28'],
    ]);
    expect(months.every(({ least, done, status }) => least === 2 && done === 0 && status === 'pending')).toBe(true);
  });

  it('is overdue after the last day of a month that has too few', () => {
    const one = sent('media', '2020-12-01');
    expect(standing('media', '2020-12-31', one)[0]).toBe('pending');
    expect(standing('media', '2021-01-01', one)[0]).toBe('overdue');
    expect(standing('media', '2020-12-31', [...one, ...sent('media', '2020-12-31')])[0]).toBe('done');
    expect(standing('media', '2021-01-01', sent('media', '2020-12-01', '2020-12-02', '2020-12-03'))[0]).toBe('done');
  });

  it('counts for its own month only, unless it names another', () => {
    const inJanuary = sent('media', '2021-01-04', '2021-01-05', '2021-01-06');
    expect(standing('media', '2021-01-31', inJanuary)).toEqual(['overdue', 'done', 'pending']);
    const forDecember = inJanuary.map(report => ({ ...report, due: '2020-12-31' }));
    expect(standing('media', '2021-01-31', forDecember)).toEqual(['late', 'pending', 'pending']);
  });

  it('outside the months counts for none', () => {
    const { obligations } = rule({ today: '2021-03-05', reports: sent('media', '2020-11-30', '2021-03-01') });
    expect(obligations.filter(({ stream }) => stream === 'media').map(({ done }) => done)).toEqual([0, 0, 0]);
  });
});

describe('a report that answers nothing', () => {
  it('is told: of an earlier year, of another month, or beyond what is due', () => {
    const reports = sent('rounds', '2020-09-30', '2021-02-01', '2021-03-15', '2021-04-15', '2021-04-20');
    const outcome = rule({ today: '2021-04-30', reports: [...reports, ...sent('media', '2021-03-01')] });
    expect(outcome.uncounted).toEqual([
      { stream: 'rounds', on: '2020-09-30' },
      { stream: 'rounds', on: '2021-04-20' },
      { stream: 'media', on: '2021-03-01' },
    ]);
    const lines = explain(outcome, { rule, language: 'th' }).split('\n');
    expect(lines).toContain('รายงานที่ไม่นับเป็นของรอบใด:');
    expect(lines).toContain('  รายงาน Rounds, วันที่รายงาน 30 กันยายน 2563');
  });
});

describe('the day of asking', () => {
  it('is the last on which a report can have been made', () => {
    const reports = [...sent('media', '2021-01-04'), ...sent('rounds', '2021-03-01')];
    expect(rule.safe({ today: '2021-02-28', reports })).toMatchObject({
      ok: false,
      error: { path: ['reports', 1, 'on'], accepted: { en: 'no later than 2021-02-28, the day of asking' } },
    });
    expect(standing('rounds', '2021-03-01', reports)[0]).toBe('done');
  });

  it('tells each report once, and how often one was made that is due several times', () => {
    const { 'rounds 2021-03-01': once, 'media 2021-01-31': twiceDone } = Object.fromEntries(
      rule({ today: '2021-02-01', reports: sent('media', '2021-01-05') }).criteria.map(({ id, label }) => [id, label]),
    );
    expect(once?.en).toBe('Rounds (not due yet)');
    expect(twiceDone).toEqual({
      th: 'Media (1 จาก 2 ครั้ง) (ยังดำเนินการไม่ครบ)',
      en: 'Media (1 of 2 times) (not all done yet)',
    });
    const outcome = rule({ today: '2021-03-02', reports: sent('rounds', '2021-03-01') });
    const lines = explain(outcome, { rule, language: 'en' }).split('\n');
    expect(lines.filter(line => line.includes('Rounds') && line.includes('1 March 2021'))).toEqual([
      '✓ Rounds: found 1 March 2021 (required no later than 1 March 2021) [line 1]',
    ]);
    expect(lines).toHaveLength(1 + outcome.criteria.length + 1);
  });

  it('shows of what is overdue the day of asking, on which it was not done yet', () => {
    const { criteria } = rule({ today: '2021-03-02', reports: [] });
    const overdue = { th: 'Rounds (ยังไม่ได้ดำเนินการ)', en: 'Rounds (not done yet)' };
    const required = { noLaterThan: '2021-03-01' };
    expect(criteria[0]).toMatchObject({
      label: overdue,
      status: 'unmet',
      fact: 'today',
      actual: '2021-03-02',
      required,
    });
    expect(criteria[1]).toMatchObject({
      label: { th: 'Rounds (ยังไม่ถึงกำหนด)', en: 'Rounds (not due yet)' },
      status: 'unknown',
    });
    expect(criteria[1]).not.toHaveProperty('actual');
    const late = rule({ today: '2021-03-02', reports: sent('rounds', '2021-03-02') }).criteria[0];
    expect(late).toMatchObject({ label: text('Rounds'), status: 'unmet', actual: '2021-03-02', required });
    expect(late).not.toHaveProperty('fact');
  });

  it('gives the overdue obligations with their evidence, as the decision does', () => {
    const facts = { today: '2021-03-02', reports: sent('media', '2021-01-01', '2021-01-31', '2021-02-02') };
    const { overdue } = rule(facts);
    expect(overdue).toEqual([
      {
        stream: 'rounds',
        label: text('Rounds'),
        due: '2021-03-01',
        least: 1,
        done: 0,
        status: 'overdue',
        daysLate: 1,
        source,
      },
      {
        stream: 'media',
        label: text('Media'),
        from: '2020-12-01',
        due: '2020-12-31',
        least: 2,
        done: 0,
        status: 'overdue',
        daysLate: 61,
        source,
      },
      {
        stream: 'media',
        label: text('Media'),
        from: '2021-02-01',
        due: '2021-02-28',
        least: 2,
        done: 1,
        status: 'overdue',
        daysLate: 2,
        source,
      },
    ]);
    expect(rule.decide(facts)).toEqual(overdue);
  });

  it('leaves the reports as they were', () => {
    const reports = Object.freeze(sent('rounds', '2021-04-01', '2021-03-01').map(each => Object.freeze(each)));
    expect(() => rule({ today: '2021-05-01', reports })).not.toThrow();
    expect(reports.map(({ on }) => on)).toEqual(['2021-04-01', '2021-03-01']);
  });
});

describe('what cannot be read is refused', () => {
  it.each([
    [
      'a report that names no due day of its stream',
      { today: '2021-03-02', reports: [{ stream: 'media', on: '2021-03-01', due: '2021-03-01' }] },
    ],
    ['a stream that is not there', { today: '2021-03-02', reports: [{ stream: 'post', on: '2021-03-01' }] }],
    ['a missing day of asking', { reports: [] }],
    ['missing reports', { today: '2021-03-02' }],
    ['a report without its day', { today: '2021-03-02', reports: [{ stream: 'media' }] }],
  ])('%s', (_what, facts) => {
    const result = rule.safe(facts);
    expect(result.ok).toBe(false);
  });

  it('with the due days that there are', () => {
    const facts = {
      today: '2021-06-02',
      reports: [
        { stream: 'rounds', on: '2021-03-01' },
        { stream: 'rounds', on: '2021-06-01', due: '2021-06-01' },
      ],
    } as const;
    expect(() => rule(facts)).toThrow(RuleInputError);
    expect(() => rule.decide(facts)).toThrow(
      'reports.1.due: got "2021-06-01"; expected one of the due days 2021-03-01',
    );
  });
});

describe('a wrong definition', () => {
  const rounds = [day('2021-03-01')];
  const monthly = { timesAMonth: twice, source } as const;

  it.each([
    [
      'two streams of one name',
      [
        { id: 'a', label: text('A'), rounds },
        { id: 'a', label: text('A'), rounds },
      ],
    ],
    ['rounds out of order', [{ id: 'a', label: text('A'), rounds: [day('2021-04-01'), day('2021-03-01')] }]],
    ['two rounds on one day', [{ id: 'a', label: text('A'), rounds: [...rounds, ...rounds] }]],
    ['no rounds', [{ id: 'a', label: text('A'), rounds: [] }]],
    ['no months', [{ id: 'a', label: text('A'), ...monthly, firstMonth: '2021-03', lastMonth: '2021-02' }]],
  ])('is refused: %s', (_what, streams) => {
    expect(() => schedule({ ...definition, streams })).toThrow('chumchon: the streams of reports');
  });
});
