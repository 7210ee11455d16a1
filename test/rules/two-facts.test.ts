import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { whereGiven } from '../../src/rules/criteria/conditional.js';
import { yes } from '../../src/rules/criteria/criterion.js';
import { moreThan, notMoreThan, yearsPassed } from '../../src/rules/criteria/two-facts.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { date, money, percent, yesNo } from '../../src/rules/logic/fact.js';
import { label, page, programme } from './own.js';

const own = { programme, title: label('own'), source: page(1) };
const within = notMoreThan('amount', 'limit', { id: 'within', label: label('within') });
const amounts = { amount: money(label('amount')), limit: money(label('limit')) };
const ceiling = checklist({ ...own, id: 'ceiling', facts: amounts, criteria: [within] });

describe('one number not more than another', () => {
  it.each([
    ['9.99', 10, 'met'],
    [10, 10, 'met'],
    ['10.01', 10, 'unmet'],
    [0, undefined, 'met'],
    [1, undefined, 'unknown'],
    [undefined, 10, 'unknown'],
  ] as const)('%s against %s is %s', (amount, limit, verdict) => {
    expect(ceiling({ amount, limit }).verdict).toBe(verdict);
  });

  it('shows the number and the limit, as far as they are known', () => {
    expect(JSON.parse(JSON.stringify(ceiling({ amount: 1, limit: 2 }).criteria[0]))).toMatchObject({
      actual: '1',
      required: { atMost: '2' },
    });
    const [open] = ceiling({}).criteria;
    expect(open).not.toHaveProperty('actual');
    expect(open).not.toHaveProperty('required');
  });
});

const aged = checklist({
  ...own,
  id: 'aged',
  facts: { since: date(label('since')), on: date(label('on')) },
  criteria: [yearsPassed('since', 'on', parameter(1, 'years', page(7)), { id: 'age', label: label('age') })],
});

describe('one number above another', () => {
  const facts = { before: percent(label('before')), now: percent(label('now')) };
  const [capped, open] = [{ most: 100 }, {}].map(most =>
    checklist({
      ...own,
      id: 'more',
      facts,
      criteria: [moreThan('now', 'before', { id: 'rose', label: label('rose'), ...most })],
    }),
  );

  it.each([
    [70, 70, 'unmet', 'unmet'],
    [70, '70.01', 'met', 'met'],
    [undefined, 0, 'unmet', 'unmet'],
    [0, undefined, 'unknown', 'unknown'],
    // Nothing is above 100 %.
    [100, undefined, 'unmet', 'unknown'],
    ['99.99', undefined, 'unknown', 'unknown'],
  ])('of %s before and %s now is %s, and without a most %s', (before, now, ofCapped, ofOpen) => {
    expect([capped, open].map(rule => rule?.({ before, now }).verdict)).toEqual([ofCapped, ofOpen]);
  });

  it('shows what is now and what it has to be above', () => {
    const [criterion] = capped?.({ before: 70, now: 60 }).criteria ?? [];
    expect(criterion).toMatchObject({ fact: 'now', actual: '60', required: { above: '70' }, facts: { before: '70' } });
  });
});

describe('years that must have passed', () => {
  it.each([
    ['2019-10-01', '2020-09-30', 'unmet'],
    ['2019-09-30', '2020-09-30', 'met'],
    ['2019-09-29', '2020-09-30', 'met'],
    ['2020-02-29', '2021-02-27', 'unmet'],
    ['2020-02-29', '2021-02-28', 'met'],
    ['2021-01-01', '2020-01-01', 'unmet'],
    [undefined, '2020-01-01', 'unknown'],
    ['2020-01-01', undefined, 'unknown'],
  ] as const)('from %s to %s: %s', (since, on, verdict) => {
    expect(aged({ since, on }).verdict).toBe(verdict);
  });

  it('show the day and the anniversary, with the place of the years', () => {
    expect(aged({ since: '2019-10-01', on: '2020-09-30' }).criteria[0]).toMatchObject({
      actual: '2020-09-30',
      required: { noEarlierThan: '2020-10-01' },
      source: page(7),
    });
    expect(aged({}).criteria[0]).not.toHaveProperty('required');
  });
});

const poor = checklist({
  ...own,
  id: 'poor',
  facts: { ...amounts, judged: yesNo(label('judged')) },
  criteria: [whereGiven('limit', within, yes('judged'), { id: 'poor', label: label('poor') })],
});

describe('a criterion that depends on what is given', () => {
  it('goes by the limit where there is one', () => {
    expect(poor({ limit: 10, amount: 11, judged: true }).verdict).toBe('unmet');
    expect(poor({ limit: 10, amount: 10, judged: false }).criteria[0]).toMatchObject({ id: 'poor', status: 'met' });
    expect(poor({ limit: 10 })).toMatchObject({ verdict: 'unknown', missing: ['amount'] });
  });

  it('goes by the other criterion, and asks for no limit, where there is none', () => {
    expect(poor({ judged: true })).toMatchObject({ verdict: 'met', missing: [], next: [] });
    expect(poor({ amount: 99 })).toMatchObject({ verdict: 'unknown', missing: ['judged'], next: ['poor'] });
  });
});
