import { describe, expect, it } from 'vitest';
import {
  after,
  cite,
  type Duty,
  eachMonth,
  earlierOf,
  noDay,
  obligations,
  on,
  type Programme,
  parameter,
  RuleInputError,
} from '../../src/rules/index.js';

const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
const programme: Programme = { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document };
const page = cite(document);
const text = (en: string) => ({ th: en, en });

const definition = {
  programme,
  id: 'due',
  title: text('due'),
  source: page(1),
  levels: { amphoe: text('amphoe'), province: text('province') },
  events: { endedOn: text('end'), allottedOn: text('allotment') },
} as const;
const record: Duty<'amphoe' | 'province'> = {
  id: 'record',
  label: text('record'),
  by: ['amphoe'],
  due: after('endedOn', parameter(7, 'days', page(2))),
};
const final: Duty<'amphoe' | 'province'> = {
  id: 'final',
  label: text('final report'),
  by: ['province'],
  to: text('department'),
  due: on(parameter('2022-09-15', 'date', page(3))),
  onWhole: true,
};
const due = obligations({
  ...definition,
  activities: {
    forum: {
      label: text('forum'),
      end: { day: '2022-09-30', source: page(4) },
      duties: [
        record,
        final,
        {
          id: 'sales',
          label: text('sales'),
          by: ['amphoe', 'province'],
          due: eachMonth({ from: '2022-01', to: '2022-03' }, 25, page(5)),
        },
        { id: 'words', label: text('words'), by: ['amphoe'], due: noDay(text('at once'), page(6)) },
      ],
    },
    market: {
      label: text('market'),
      duties: [
        {
          id: 'both',
          label: text('both'),
          by: ['amphoe'],
          due: earlierOf(after('endedOn', parameter(7, 'days', page(7))), on(parameter('2022-03-10', 'date', page(7)))),
          onWhole: true,
        },
        { id: 'plan', label: text('plan'), by: ['amphoe'], due: after('allottedOn', parameter(30, 'days', page(8))) },
      ],
    },
  },
});

const amphoe = (today: string, run: object = {}, more: object = {}) =>
  due({ today, level: 'amphoe', runs: [{ activity: 'forum', endedOn: '2022-02-01', ...run }], ...more });
const statusOf = (outcome: ReturnType<typeof due>, duty: string) =>
  outcome.obligations.filter(each => each.duty === duty).map(({ status }) => status);

describe('what is due by a day', () => {
  it('is pending on the seventh day and overdue on the eighth', () => {
    expect(statusOf(amphoe('2022-02-08'), 'record')).toEqual(['pending']);
    expect(statusOf(amphoe('2022-02-09'), 'record')).toEqual(['overdue']);
  });
  it('is done on the seventh day and late on the eighth', () => {
    const done = (on: string) => amphoe('2022-02-28', {}, { done: [{ activity: 'forum', duty: 'record', on }] });
    expect(statusOf(done('2022-02-08'), 'record')).toEqual(['done']);
    expect(statusOf(done('2022-02-09'), 'record')).toEqual(['late']);
    expect(done('2022-02-09').obligations.find(({ duty }) => duty === 'record')?.doneOn).toBe('2022-02-09');
  });
  it('does not count before the event that it is due after, nor in the round of another year', () => {
    const done = (on: string, duty = 'record', more: object = {}) =>
      amphoe('2022-02-28', {}, { done: [{ activity: 'forum', duty, on, ...more }] });
    expect(statusOf(done('2022-01-31'), 'record')).toEqual(['too-early']);
    expect(statusOf(done('2022-02-01'), 'record')).toEqual(['done']);
    const round = { round: '2022-02-25' };
    expect(statusOf(done('2021-02-25', 'sales', round), 'sales')).toEqual(['overdue', 'too-early', 'pending']);
    expect(statusOf(done('2021-02-26', 'sales', round), 'sales')).toEqual(['overdue', 'done', 'pending']);
  });
  it('says by how many days it was late, or is by the day of asking', () => {
    const late = (today: string, on?: string) =>
      amphoe(today, {}, on ? { done: [{ activity: 'forum', duty: 'record', on }] } : {}).obligations.find(
        ({ duty }) => duty === 'record',
      );
    expect(late('2022-02-28', '2022-02-09')).toMatchObject({ status: 'late', daysLate: 1 });
    expect(late('2022-02-28')).toMatchObject({ status: 'overdue', daysLate: 20 });
    for (const inTime of [late('2022-02-08'), late('2022-02-28', '2022-02-08'), late('2022-02-28', '2022-01-31')]) {
      expect(inTime).not.toHaveProperty('daysLate');
    }
  });
  it('counts the first time where something was done twice', () => {
    const done = ['2022-02-09', '2022-02-07', '2022-02-10'].map(on => ({ activity: 'forum', duty: 'record', on }));
    expect(statusOf(amphoe('2022-02-28', {}, { done }), 'record')).toEqual(['done']);
  });
  it('belongs to the level that is asked for', () => {
    expect(amphoe('2022-02-08').obligations.map(({ duty }) => duty)).not.toContain('final');
    const province = due({ today: '2022-02-08', level: 'province', runs: [{ activity: 'forum' }] });
    expect(province.obligations.map(({ duty }) => duty)).toEqual(['sales', 'sales', 'sales', 'final']);
    expect(province.obligations[3]?.to?.en).toBe('department');
  });
  it('comes in the order of its due days, without a day last', () => {
    expect(amphoe('2022-02-08').obligations.map(({ due }) => due)).toEqual([
      '2022-01-25',
      '2022-02-08',
      '2022-02-25',
      '2022-03-25',
      undefined,
    ]);
  });
  it('is not yet known while the event has no day, and says what is missing', () => {
    const outcome = due({ today: '2022-02-08', level: 'amphoe', runs: [{ activity: 'forum' }] });
    expect(statusOf(outcome, 'record')).toEqual(['not-yet-known']);
    expect(outcome.missing).toEqual(['runs.0.endedOn']);
  });
  it('was done, but nobody knows whether in time, while the event has no day', () => {
    const done = [{ activity: 'forum', duty: 'record', on: '2022-02-05' }] as const;
    const outcome = due({ today: '2022-02-08', level: 'amphoe', runs: [{ activity: 'forum' }], done });
    expect(statusOf(outcome, 'record')).toEqual(['not-yet-known']);
  });
  it('has no day where none is printed, and is done once it is done', () => {
    expect(statusOf(amphoe('2022-02-08'), 'words')).toEqual(['no-day']);
    const done = [{ activity: 'forum', duty: 'words', on: '2022-02-05' }];
    expect(statusOf(amphoe('2022-02-08', {}, { done }), 'words')).toEqual(['done']);
  });
  it('is overdue after its outer date even while the event has no day', () => {
    const market = (today: string) => due({ today, level: 'amphoe', runs: [{ activity: 'market' }] });
    expect(statusOf(market('2022-03-10'), 'both')).toEqual(['not-yet-known']);
    expect(statusOf(market('2022-03-11'), 'both')).toEqual(['overdue']);
    expect(market('2022-03-10').obligations[0]?.latest).toBe('2022-03-10');
    expect(market('2022-03-11').missing).toEqual(['runs.0.endedOn', 'runs.0.allottedOn']);
  });
  it('tells rounds apart by their due day', () => {
    const done = [{ activity: 'forum', duty: 'sales', on: '2022-02-20', round: '2022-02-25' }];
    expect(statusOf(amphoe('2022-03-01', {}, { done }), 'sales')).toEqual(['overdue', 'done', 'pending']);
  });
  it('tells places apart', () => {
    const runs = [
      { activity: 'forum', place: 'A', endedOn: '2022-02-01' },
      { activity: 'forum', place: 'B', endedOn: '2022-02-20' },
    ] as const;
    const done = [{ activity: 'forum', place: 'B', duty: 'record', on: '2022-02-21' }] as const;
    const found = due({ today: '2022-02-22', level: 'amphoe', runs, done }).obligations;
    expect(found.filter(({ duty }) => duty === 'record').map(({ place, status }) => [place, status])).toEqual([
      ['A', 'overdue'],
      ['B', 'done'],
    ]);
  });
  it('counts what there is of each status, and decides what is overdue', () => {
    const { figures } = amphoe('2022-02-09');
    expect(figures.map(({ id, value }) => [id, value])).toEqual([
      ['overdue', 2],
      ['pending', 2],
      ['not-yet-known', 0],
      ['no-day', 1],
      ['late', 0],
      ['too-early', 0],
      ['done', 0],
    ]);
    const overdue = due.decide({
      today: '2022-02-09',
      level: 'amphoe',
      runs: [{ activity: 'forum', endedOn: '2022-02-01' }],
    });
    expect(overdue.map(({ duty }) => duty)).toEqual(['sales', 'record']);
  });
  it('is not decided to be overdue while the event has no day', () => {
    const overdue = due.decide({ today: '2022-02-09', level: 'amphoe', runs: [{ activity: 'forum' }] });
    expect(overdue.map(({ duty }) => duty)).toEqual(['sales']);
  });
  it('is the same for a day after thousands of others', () => {
    const start = Date.UTC(2010, 0, 1);
    const days = Array.from({ length: 5002 }, (_, day) =>
      new Date(start + day * 86_400_000).toISOString().slice(0, 10),
    );
    const dueOf = (endedOn: string) =>
      due({ today: '2022-02-08', level: 'amphoe', runs: [{ activity: 'forum', endedOn }] }).obligations.find(
        ({ duty }) => duty === 'record',
      )?.due;
    const first = dueOf('2010-01-01');
    expect(days.map(dueOf).slice(0, -7)).toEqual(days.slice(7));
    expect(dueOf('2010-01-01')).toBe(first);
  });
  it('is nothing for a unit that runs nothing', () => {
    expect(due({ today: '2022-02-09', level: 'amphoe', runs: [] }).obligations).toEqual([]);
  });
});

describe('a report on the whole that is due before the whole has ended', () => {
  const conflict = (endedOn?: string) =>
    due({ today: '2022-02-08', level: 'province', runs: [{ activity: 'forum', ...(endedOn && { endedOn }) }] })
      .obligations[3]?.conflict;

  it('is shown with both days, the printed end where the real one is not known', () => {
    expect(conflict()?.end).toBe('2022-09-30');
    expect(conflict()?.due).toBe('2022-09-15');
  });
  it('is none where it ended on the due day, and one where it ended the day after', () => {
    expect(conflict('2022-09-15')).toBeUndefined();
    expect(conflict('2022-09-16')?.end).toBe('2022-09-16');
  });
  it('is none without any end', () => {
    const outcome = due({ today: '2022-02-08', level: 'amphoe', runs: [{ activity: 'market' }] });
    expect(outcome.obligations[0]?.conflict).toBeUndefined();
  });
});

describe('refused', () => {
  const paths = (input: unknown) => {
    const result = due.safe(input);
    return result.ok ? 'accepted' : result.error.problems.map(({ path }) => path.join('.'));
  };
  const unit = { today: '2022-02-08', level: 'amphoe', runs: [{ activity: 'forum' }] };

  it('is what was done after the day of asking, not on it', () => {
    const done = (on: string) => ({ ...unit, done: [{ activity: 'forum', duty: 'record', on }] });
    expect(paths(done('2022-02-08'))).toBe('accepted');
    expect(paths(done('2022-02-09'))).toEqual(['done.0.on']);
  });
  it('is an activity twice for one place', () => {
    expect(paths({ ...unit, runs: [{ activity: 'forum' }, { activity: 'forum' }] })).toEqual(['runs.1.activity']);
    for (const place of ['A', 'x', '-']) {
      expect(paths({ ...unit, runs: [{ activity: 'forum', place }, { activity: 'forum' }] })).toBe('accepted');
    }
  });
  it('is something done in an activity that the unit does not run', () => {
    expect(paths({ ...unit, done: [{ activity: 'market', duty: 'plan', on: '2022-02-01' }] })).toEqual([
      'done.0.activity',
    ]);
    expect(paths({ ...unit, done: [{ activity: 'forum', place: 'A', duty: 'record', on: '2022-02-01' }] })).toEqual([
      'done.0.activity',
    ]);
  });
  it('is a duty of another level, or of none', () => {
    for (const duty of ['final', 'nothing']) {
      expect(paths({ ...unit, done: [{ activity: 'forum', duty, on: '2022-02-01' }] })).toEqual(['done.0.duty']);
    }
    const result = due.safe({ ...unit, done: [{ activity: 'forum', duty: 'nothing', on: '2022-02-01' }] });
    expect(result.ok ? '' : result.error.accepted.en).toBe("one of 'record', 'sales', 'words'");
  });
  it('is a round that is not one, a round of what comes once, and no round of what comes again', () => {
    const done = (duty: string, round?: string) => ({
      ...unit,
      done: [{ activity: 'forum', duty, on: '2022-02-01', ...(round && { round }) }],
    });
    expect(paths(done('sales', '2022-01-25'))).toBe('accepted');
    expect(paths(done('sales', '2022-01-26'))).toEqual(['done.0.round']);
    expect(paths(done('sales'))).toEqual(['done.0.round']);
    const result = due.safe(done('sales'));
    expect(result.ok ? '' : result.error.accepted.en).toBe('one of the due days 2022-01-25, 2022-02-25, 2022-03-25');
    expect(paths(done('record', '2022-01-25'))).toEqual(['done.0.round']);
  });
  it('is an activity that is not in the register', () => {
    expect(() => due({ ...unit, runs: [{ activity: 'none' }] } as never)).toThrow(RuleInputError);
  });
});

describe('a wrong definition', () => {
  it('has two duties of one name, a duty without a due date, or one after an event that there is not', () => {
    const of = (duties: readonly Duty<'amphoe' | 'province'>[]) => () =>
      obligations({ ...definition, activities: { forum: { label: text('forum'), duties } } });
    expect(of([record, record])).toThrow(/names of their own/);
    expect(of([{ ...record, due: [] }])).toThrow(/due dates/);
    expect(of([{ ...record, due: [record.due, record.due].flat() }])).toThrow(/due dates/);
    expect(of([{ ...record, onlyAfter: 'allottedOn' }])).not.toThrow();
    expect(of([{ ...record, onlyAfter: 'foundOn' }])).toThrow(/the duties of forum in due need/);
  });
});
