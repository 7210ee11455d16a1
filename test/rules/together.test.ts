import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/citation.js';
import { parameter } from '../../src/core/parameter.js';
import { oneOf, shareAtMost, yes } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { ascending } from '../../src/rules/logic/bounds.js';
import { choiceOrNone, count, date, money, yesNo } from '../../src/rules/logic/fact.js';
import type { Programme } from '../../src/rules/logic/rule.js';

const text = (en: string) => ({ th: en, en });
const document = { file: 'test.txt', title: text('Test'), agency: 'cdd', fiscalYear: 2565 } as const;
const source = cite(document)(1);
const programme: Programme = { agency: 'cdd', programme: 'test', edition: 'fy2565', title: text('Test'), document };

describe('facts that depend on one another', () => {
  const rule = checklist({
    programme,
    id: 'ordered',
    title: text('Ordered'),
    source,
    facts: {
      inBudget: count(text('in the budget'), 'projects'),
      inPlan: money(text('in the plan')),
      inPower: count(text('in power'), 'projects'),
      from: date(text('from')),
      to: date(text('to')),
      done: yesNo(text('done')),
    },
    ordered: ascending(['inBudget', 'inPlan', 'inPower'], ['from', 'to']),
    criteria: [yes('done')],
  });

  it('are accepted in order, and where they are equal', () => {
    const facts = { inBudget: 3, inPlan: '3.5', inPower: 4, from: '2021-02-04', to: '2021-02-04', done: true };
    expect(rule(facts).verdict).toBe('met');
    expect(rule.decide({ inBudget: 4, inPlan: 4, inPower: 4, done: true })).toBe('met');
  });

  it('are refused one above the next', () => {
    const result = rule.safe({ inBudget: 5, inPlan: '4.5' });
    expect(result).toMatchObject({ ok: false, error: { path: ['inBudget'], given: '5' } });
    expect(() => rule({ inPlan: '4.5', inPower: 4 })).toThrow('inPlan: got 4.5; expected at most 4 (in power)');
    expect(() => rule.decide({ inBudget: 5, inPlan: '4.5' })).toThrow('at most 4.5 (in the plan)');
  });

  it('are refused across one that is missing', () => {
    expect(() => rule({ inBudget: 5, inPower: 4 })).toThrow('inBudget: got 5; expected at most 4 (in power)');
  });

  it('are refused where a date comes after the next', () => {
    expect(() => rule({ from: '2021-02-05', to: '2021-02-04' })).toThrow('no later than 2021-02-04 (to)');
  });

  it('show in the description of the rule', () => {
    expect(rule.rule.ordered).toEqual([
      ['inBudget', 'inPlan', 'inPower'],
      ['from', 'to'],
    ]);
  });
});

describe('a share that must not exceed a limit', () => {
  const rule = checklist({
    programme,
    id: 'share',
    title: text('Share'),
    source,
    facts: { part: money(text('part')), whole: money(text('whole')) },
    criteria: [
      shareAtMost('part', 'whole', parameter(70, 'percent', source), { id: 'ceiling', label: text('ceiling') }),
    ],
  });

  it('is met at the limit and unmet a satang above it', () => {
    expect(rule.decide({ part: '69.99', whole: 100 })).toBe('met');
    expect(rule.decide({ part: 70, whole: 100 })).toBe('met');
    expect(rule.decide({ part: '70.01', whole: 100 })).toBe('unmet');
  });

  it('is open while a fact is missing that can change it', () => {
    expect(rule({ part: 1 })).toMatchObject({ verdict: 'unknown', missing: ['whole'] });
    expect(rule({ whole: 1 })).toMatchObject({ verdict: 'unknown', missing: ['part'] });
    expect(rule({ whole: 1 }).criteria[0]).not.toHaveProperty('actual');
  });

  it('is met by nothing of whatever the whole is, and unmet by something of nothing', () => {
    expect(rule({ part: 0 })).toMatchObject({ verdict: 'met', missing: [] });
    expect(rule({ part: 0, whole: 0 }).criteria[0]).not.toHaveProperty('actual');
    expect(rule.decide({ part: '0.01', whole: 0 })).toBe('unmet');
  });

  it('shows the share unrounded and the limit', () => {
    const [criterion] = rule({ part: 1, whole: 3 }).criteria;
    expect(String(criterion?.actual)).toBe(`33.${'3'.repeat(20)}`);
    expect(JSON.stringify(criterion?.required)).toBe('{"atMost":"70"}');
  });
});

describe('a word or none', () => {
  const rule = checklist({
    programme,
    id: 'choice',
    title: text('Choice'),
    source,
    facts: { grade: choiceOrNone(text('grade'), ['A', 'B']) },
    criteria: [oneOf('grade', ['A'])],
  });

  it('takes null for none, which is not missing', () => {
    expect(rule({ grade: null })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(rule({ grade: null }).criteria[0]?.actual).toBe('none');
  });

  it('takes its words and refuses any other', () => {
    expect(rule.decide({ grade: 'A' })).toBe('met');
    expect(rule({})).toMatchObject({ verdict: 'unknown', missing: ['grade'] });
    expect(() => rule({ grade: 'C' as 'A' })).toThrow("one of 'A', 'B', or null for none");
  });
});
