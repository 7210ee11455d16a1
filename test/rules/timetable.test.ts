import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/citation.js';
import { parameter } from '../../src/core/parameter.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { explain } from '../../src/rules/explain.js';
import { date } from '../../src/rules/logic/fact.js';
import type { Programme } from '../../src/rules/logic/rule.js';
import { during, timetable } from '../../src/rules/time/timetable.js';

const text = (en: string) => ({ th: en, en });
const document = { file: 'test.txt', title: text('Test'), agency: 'cdd', fiscalYear: 2564 } as const;
const source = cite(document)(1);
const programme: Programme = { agency: 'cdd', programme: 'test', edition: 'fy2564', title: text('Test'), document };
const definition = { programme, id: 'plan', title: text('Plan'), source };
const period = (from: string, to: string) => ({
  from: parameter(from, 'date', source),
  to: parameter(to, 'date', source),
});
const step = (id: string, from: string, to: string) => ({ id, label: text(id), ...period(from, to) });

const rule = timetable({
  ...definition,
  activities: [
    {
      activity: 1,
      label: text('first'),
      steps: [step('late', '2021-02-10', '2021-02-10'), step('early', '2021-02-01', '2021-02-03')],
    },
    { activity: 2, label: text('second'), steps: [step('only', '2021-02-10', '2021-02-12')] },
  ],
});

describe('a timetable', () => {
  it.each([
    ['2021-01-31', [], [], [], [1, 2]],
    ['2021-02-01', [], [1], [], [2]],
    ['2021-02-03', [], [1], [], [2]],
    ['2021-02-04', [], [], [1], [2]],
    ['2021-02-09', [], [], [1], [2]],
    ['2021-02-10', [], [1, 2], [], []],
    ['2021-02-11', [1], [2], [], []],
    ['2021-02-12', [1], [2], [], []],
    ['2021-02-13', [1, 2], [], [], []],
  ])('on %s', (today, past, running, between, toCome) => {
    expect(rule({ today })).toMatchObject({ past, running, between, toCome });
    expect(rule.decide({ today })).toEqual(running);
  });

  it('is told with each step once', () => {
    const outcome = rule({ today: '2021-02-11' });
    const told = explain(outcome, { rule, language: 'en' });
    expect(told.split('early')).toHaveLength(2);
    expect(told).toContain('  first: number 1, from 1 February 2021, to 10 February 2021, status past\n');
  });

  it('tells each step by itself, in printed order, and that an activity lies between two of them', () => {
    const [first] = rule({ today: '2021-02-05' }).activities;
    expect(first).toEqual({
      activity: 1,
      label: text('first'),
      from: '2021-02-01',
      to: '2021-02-10',
      status: 'between',
      steps: [
        { id: 'late', label: text('late'), from: '2021-02-10', to: '2021-02-10', status: 'to-come', source },
        { id: 'early', label: text('early'), from: '2021-02-01', to: '2021-02-03', status: 'past', source },
      ],
    });
  });

  it('asks for the day', () => {
    expect(rule.safe({}).ok).toBe(false);
    expect(rule.safe({ today: '2564-02-10' }).ok).toBe(false);
  });

  it.each([
    ['an activity without steps', []],
    ['a step that ends before it begins', [step('wrong', '2021-02-02', '2021-02-01')]],
  ])('with %s is a wrong definition', (_what, steps) => {
    const activities = [{ activity: 1, label: text('first'), steps }];
    expect(() => timetable({ ...definition, activities })).toThrow('each activity of plan needs steps');
  });
});

describe('a criterion that an event happened within a period', () => {
  const list = checklist({
    ...definition,
    facts: { heldOn: date(text('held')) },
    criteria: [during('heldOn', period('2021-05-03', '2021-05-14'), { id: 'held' })],
  });

  it.each([
    ['2021-05-02', 'unmet'],
    ['2021-05-03', 'met'],
    ['2021-05-14', 'met'],
    ['2021-05-15', 'unmet'],
  ])('on %s is %s', (heldOn, verdict) => {
    expect(list({ heldOn })).toMatchObject({
      verdict,
      criteria: [{ actual: heldOn, required: { noEarlierThan: '2021-05-03', noLaterThan: '2021-05-14' }, source }],
    });
  });

  it('is unknown without the day', () => {
    expect(list({})).toMatchObject({ verdict: 'unknown', missing: ['heldOn'] });
  });
});
