import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/citation.js';
import { parameter } from '../../src/core/parameter.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { explain } from '../../src/rules/explain.js';
import { date } from '../../src/rules/logic/fact.js';
import type { Programme } from '../../src/rules/logic/rule.js';
import { after, by, type DueDate, deadline, earlierOf, endOfMonth, on } from '../../src/rules/time/deadline.js';

const text = (en: string) => ({ th: `ไทย ${en}`, en });
const document = { file: 'test.txt', title: text('Test'), agency: 'cdd', fiscalYear: 2564 } as const;
const source = cite(document)(1);
const programme: Programme = { agency: 'cdd', programme: 'test', edition: 'fy2564', title: text('Test'), document };
const definition = { programme, id: 'due', title: text('Due'), source };
const facts = { endedOn: date(text('the end')), heldOn: date(text('the meeting')) };
type Values = { readonly endedOn: string | undefined; readonly heldOn: string | undefined };

const fixed = on(parameter('2021-09-30', 'date', cite(document)(2)));
const days = after('endedOn', parameter(30, 'days', cite(document)(3)));
const months = after('endedOn', parameter(3, 'months', cite(document)(4)));
const atOnce = after('endedOn', parameter(0, 'days', source));
const monthEnd = endOfMonth('heldOn', cite(document)(5));
const rule = (due: DueDate<Values>) => deadline({ ...definition, facts, due });

describe('a deadline after an event of another year', () => {
  const afterEnd = rule(days);

  it.each([
    ['2015-05-02', '2015-05-03', 'too-early'],
    ['2020-09-28', '2020-09-30', 'too-early'],
    ['2020-09-28', '2020-10-01', 'on-time'],
    ['2020-10-02', '2020-10-03', 'on-time'],
    ['2015-05-02', '2020-10-01', 'late'],
  ] as const)(
    'ended on %s, reported on %s, is %s: nothing counts before the fiscal year of the document',
    (endedOn, doneOn, status) => {
      expect(afterEnd({ endedOn, doneOn }).status).toBe(status);
    },
  );

  it('says which of the two days it missed where none would do', () => {
    const required = (doneOn: string) => afterEnd({ endedOn: '2015-05-02', doneOn }).criteria[0]?.required;
    expect(required('2015-05-03')).toEqual({ noEarlierThan: '2020-10-01' });
    expect(required('2020-10-01')).toEqual({ noLaterThan: '2015-06-01' });
  });

  it('says from which day it would count', () => {
    const [criterion] = afterEnd({ endedOn: '2020-09-28', doneOn: '2020-09-30' }).criteria;
    expect(criterion).toMatchObject({
      status: 'unmet',
      actual: '2020-09-30',
      required: { noEarlierThan: '2020-10-01', noLaterThan: '2020-10-28' },
    });
  });
});

describe('a deadline on a printed day', () => {
  const fixedRule = rule(fixed);

  it('is that day, whatever happens', () => {
    const because = { th: 'กำหนดไว้วันที่ 30 กันยายน 2564', en: 'fixed at 30 September 2021' };
    expect(fixedRule({})).toEqual({
      criteria: [],
      rule: 'cdd.test.fy2564.due',
      due: '2021-09-30',
      latest: '2021-09-30',
      because,
      figures: [
        {
          id: 'due',
          label: { th: 'วันครบกำหนด', en: 'due' },
          value: '2021-09-30',
          unit: 'date',
          how: because,
          source: cite(document)(2),
        },
      ],
      source: cite(document)(2),
      missing: [],
    });
    expect(fixedRule.decide({ endedOn: '2021-01-01' })).toBe('2021-09-30');
  });

  it.each([
    ['2021-09-29', 'on-time', 'pending'],
    ['2021-09-30', 'on-time', 'pending'],
    ['2021-10-01', 'late', 'overdue'],
  ] as const)('done on %s is %s, not done by then is %s', (day, done, open) => {
    expect(fixedRule({ doneOn: day }).status).toBe(done);
    expect(fixedRule({ today: day }).status).toBe(open);
    expect(fixedRule({ doneOn: day, today: '2021-12-31' }).status).toBe(done);
  });

  it('tells by how many days it is late, or is overdue by the day of asking', () => {
    expect(fixedRule({ doneOn: '2021-10-03', today: '2021-12-31' }).daysLate).toBe(3);
    expect(fixedRule({ today: '2021-10-01' }).daysLate).toBe(1);
    expect(fixedRule({ doneOn: '2021-09-30', today: '2021-12-31' })).not.toHaveProperty('daysLate');
    expect(explain(fixedRule({ doneOn: '2021-10-03' }), { rule: fixedRule, language: 'en' })).toContain(
      'late by: 3 days',
    );
  });

  it('shows of what is overdue the day of asking, on which it was not done yet', () => {
    const outcome = fixedRule({ today: '2021-10-01' });
    expect(outcome.criteria).toEqual([
      {
        id: 'in-time',
        label: { th: 'ทำภายในกำหนด (ยังไม่ได้ดำเนินการ)', en: 'done in time (not done yet)' },
        status: 'unmet',
        fact: 'today',
        actual: '2021-10-01',
        required: { noLaterThan: '2021-09-30' },
        source: cite(document)(2),
      },
    ]);
    const told = (language: 'th' | 'en') => explain(outcome, { rule: fixedRule, language }).split('\n');
    expect(told('th')).toContain(
      '✗ ทำภายในกำหนด (ยังไม่ได้ดำเนินการ) — วันที่ตรวจสอบ: พบ 1 ตุลาคม 2564 (เกณฑ์ ไม่หลังวันที่ 30 กันยายน 2564) [บรรทัด 2]',
    );
    expect(told('en')).toContain(
      '✗ done in time (not done yet) — the day of asking: found 1 October 2021 (required no later than 30 September 2021) [line 2]',
    );
  });

  it('shows the day on which it was done, and the day of asking beside while there is time', () => {
    const label = { th: 'ทำภายในกำหนด', en: 'done in time' };
    expect(fixedRule({ doneOn: '2021-10-01', today: '2021-10-02' }).criteria).toMatchObject([
      { label, status: 'unmet', fact: 'doneOn', actual: '2021-10-01' },
    ]);
    const [pending] = fixedRule({ today: '2021-09-30' }).criteria;
    expect(pending).toMatchObject({ label, status: 'unknown', fact: 'doneOn', facts: { today: '2021-09-30' } });
    expect(pending).not.toHaveProperty('actual');
  });
});

describe('a deadline after an event', () => {
  it('counts days and names the event by its label', () => {
    const outcome = rule(days)({ endedOn: '2021-01-30' });
    expect(outcome).toMatchObject({
      due: '2021-03-01',
      because: { th: '30 วันนับถัดจากไทย the end รวมวันหยุด', en: '30 days after the end, holidays included' },
    });
    expect(outcome).not.toHaveProperty('latest');
  });

  it.each([
    ['2020-11-30', '2021-02-28'],
    ['2019-11-30', '2020-02-29'],
    ['2021-01-31', '2021-04-30'],
    ['2021-01-15', '2021-04-15'],
  ])('three months after %s is %s', (endedOn, due) => {
    expect(rule(months).decide({ endedOn })).toBe(due);
  });

  it('of no days is on the day of the event itself', () => {
    expect(rule(atOnce)({ endedOn: '2021-05-01' })).toMatchObject({
      due: '2021-05-01',
      because: { th: 'วันเดียวกับไทย the end', en: 'on the end' },
    });
  });

  it('is unknown without the event, and so is how it stands', () => {
    const outcome = rule(days)({ doneOn: '2021-01-01' });
    expect(outcome).not.toHaveProperty('due');
    expect(outcome).not.toHaveProperty('status');
    expect(outcome.missing).toEqual(['endedOn']);
    expect(rule(days)({ today: '2021-01-01' })).not.toHaveProperty('status');
    expect(rule(days).decide({})).toBeUndefined();
  });

  it('has no status without a day to look at', () => {
    expect(rule(days)({ endedOn: '2021-01-30' })).not.toHaveProperty('status');
  });

  it('in a unit that is neither days nor months is a wrong definition', () => {
    expect(() => after('endedOn', parameter(1, 'years', source))).toThrow('1 years after endedOn');
  });

  it('at the end of its month is the last day of it', () => {
    expect(rule(monthEnd)({ heldOn: '2020-02-01' })).toMatchObject({
      due: '2020-02-29',
      because: { th: 'สิ้นเดือนของไทย the meeting', en: 'the end of the month of the meeting' },
    });
    expect(rule(monthEnd)({}).missing).toEqual(['heldOn']);
  });
});

describe('what is done too early to count', () => {
  it.each([
    ['2021-01-29', 'too-early'],
    ['2021-01-30', 'on-time'],
    ['2021-03-01', 'on-time'],
    ['2021-03-02', 'late'],
  ] as const)('after an event on 30 January, on %s: %s', (doneOn, status) => {
    expect(rule(days)({ endedOn: '2021-01-30', doneOn }).status).toBe(status);
    expect(rule(days).rule.holds['status']?.words?.[status]).toBeDefined();
  });

  it.each([
    ['2020-09-30', 'too-early'],
    ['2020-10-01', 'on-time'],
  ] as const)('for a printed day of 30 September, on %s: %s', (doneOn, status) => {
    expect(rule(fixed)({ doneOn }).status).toBe(status);
  });

  it('is not open to the deadline of another event: either of the two lets it count', () => {
    const either = rule(earlierOf(days, after('heldOn', parameter(40, 'days', cite(document)(6)))));
    expect(either({ endedOn: '2021-01-30', heldOn: '2021-01-10', doneOn: '2021-01-20' }).status).toBe('on-time');
    expect(either({ endedOn: '2021-01-30', heldOn: '2021-01-10', doneOn: '2021-01-09' }).status).toBe('too-early');
    expect(either({ endedOn: '2021-01-30', doneOn: '2021-01-20' })).not.toHaveProperty('status');
  });

  it('is told of an event after a printed day too: the report came before what it is about', () => {
    expect(rule(earlierOf(days, fixed))({ endedOn: '2021-10-15', doneOn: '2021-09-30' })).toMatchObject({
      due: '2021-09-30',
      status: 'too-early',
    });
  });
});

describe('the earlier of two deadlines', () => {
  const either = rule(earlierOf(days, fixed));

  it.each([
    ['2021-08-30', '2021-09-29', 3],
    ['2021-08-31', '2021-09-30', 3],
    ['2021-09-01', '2021-09-30', 2],
  ])('with the end on %s is %s, and says which of them it is', (endedOn, due, line) => {
    const outcome = either({ endedOn });
    expect(outcome).toMatchObject({ due, latest: due, source: { lines: [line] }, missing: [] });
  });

  it('is bounded by the one that is known', () => {
    const outcome = either({});
    expect(outcome).not.toHaveProperty('due');
    expect(outcome).toMatchObject({ latest: '2021-09-30', source: { lines: [2] }, missing: ['endedOn'] });
    expect(rule(earlierOf(fixed, days))({}).latest).toBe('2021-09-30');
  });

  it('was missed for certain after the bound, and cannot be told before it', () => {
    expect(either({ doneOn: '2021-10-01' }).status).toBe('late');
    expect(either({ today: '2021-10-01' }).status).toBe('overdue');
    expect(either({ doneOn: '2021-09-30' })).not.toHaveProperty('status');
    expect(either({ today: '2021-09-30' })).not.toHaveProperty('status');
  });

  it('is not known while neither is', () => {
    const outcome = rule(earlierOf(days, monthEnd))({});
    expect(outcome).not.toHaveProperty('latest');
    expect(outcome.missing).toEqual(['endedOn', 'heldOn']);
    expect(rule(earlierOf(days, monthEnd))({ heldOn: '2021-02-03' })).toMatchObject({
      latest: '2021-02-28',
      missing: ['endedOn'],
    });
  });

  it('asks once for an event that both count from', () => {
    expect(rule(earlierOf(days, months))({}).missing).toEqual(['endedOn']);
    expect(rule(earlierOf(months, days)).decide({ endedOn: '2021-01-01' })).toBe('2021-01-31');
  });

  it('nested, says which deadline bounds it though another is not known', () => {
    const nested = rule(earlierOf(on(parameter('2021-12-31', 'date', cite(document)(9))), earlierOf(days, fixed)));
    expect(nested({})).toMatchObject({ latest: '2021-09-30', source: { lines: [2] }, missing: ['endedOn'] });
  });
});

describe('a criterion that an event happened by a deadline', () => {
  const due = { ...facts, sentOn: date(text('sent')) };
  const options = { id: 'in-time', label: text('in time') };
  const fixedList = checklist({ ...definition, facts: due, criteria: [by('sentOn', fixed, options)] });
  const eitherList = checklist({
    ...definition,
    facts: due,
    criteria: [by('sentOn', earlierOf(days, fixed), options)],
  });

  it.each([
    ['2021-09-29', 'met'],
    ['2021-09-30', 'met'],
    ['2021-10-01', 'unmet'],
  ])('on %s is %s', (sentOn, verdict) => {
    expect(fixedList({ sentOn })).toMatchObject({
      verdict,
      criteria: [{ actual: sentOn, required: { noLaterThan: '2021-09-30' } }],
    });
  });

  it('a year before a fixed day is of the round of another year', () => {
    const [last, first] = [fixedList({ sentOn: '2020-09-30' }), fixedList({ sentOn: '2020-10-01' })];
    expect(last).toMatchObject({
      verdict: 'unmet',
      criteria: [{ required: { noEarlierThan: '2020-10-01', noLaterThan: '2021-09-30' } }],
    });
    expect(first.verdict).toBe('met');
    expect(first.criteria[0]?.required).toEqual({ noLaterThan: '2021-09-30' });
    expect(eitherList.decide({ sentOn: '2020-01-01', endedOn: '2021-01-01' })).toBe('met');
  });

  it('is unknown without the day, and asks for nothing that is known', () => {
    expect(fixedList({}).missing).toEqual(['sentOn']);
    expect(eitherList({ endedOn: '2021-01-01' }).missing).toEqual(['sentOn']);
  });

  it('after the bound is unmet though the deadline is not known, and open before it', () => {
    expect(eitherList.decide({ sentOn: '2021-10-01' })).toBe('unmet');
    const open = eitherList({ sentOn: '2021-09-30' });
    expect(open.missing).toEqual(['endedOn']);
    expect(open.criteria[0]).not.toHaveProperty('required');
    expect(eitherList.decide({ sentOn: '2021-01-31', endedOn: '2021-01-01' })).toBe('met');
    expect(eitherList.decide({ sentOn: '2021-02-01', endedOn: '2021-01-01' })).toBe('unmet');
  });

  it('without any bound is unknown', () => {
    const list = checklist({ ...definition, facts: due, criteria: [by('sentOn', days, options)] });
    expect(list({ sentOn: '2021-01-01' }).missing).toEqual(['endedOn']);
  });
});
