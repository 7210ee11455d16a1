import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/excellence-awards/index.js';
import { provincesButBangkok } from '../../../src/core/provinces.js';
import { asksForAll } from '../checks.js';

const { entries, provincesApplying, unitsApplying, beforeApplying, application, period } = fy2565;

describe('what is applied for', () => {
  const awards = Object.keys(entries.rule.facts.entries.item?.fields?.['award']?.choices ?? {});
  type Entry = Parameters<typeof entries>[0]['entries'][number];

  it('is of nineteen awards: six, five, and two with six categories', () => {
    const all = awards.map((award, index) => ({ entry: `${index}`, award }) as Entry);
    const { branches } = entries({ entries: all });
    expect(branches.map(each => each.entries)).toEqual([6, 5, 8]);
    expect(branches.map(each => each.awards.length)).toEqual([6, 5, 8]);
    // the third award for quality is given in its six categories
    expect(6 + 5 + (3 - 1) + 6).toBe(awards.length);
  });

  it('is told by branch and award', () => {
    const outcome = entries({
      entries: [
        { entry: 'ก', award: 'engaged-citizen' },
        { entry: 'ข', award: 'engaged-citizen' },
        { entry: 'ค', award: 'quality-category-6' },
        { entry: 'ง' },
      ],
    });
    expect(outcome.entries).toBe(4);
    expect(outcome.branches[1]).toMatchObject({
      entries: 2,
      awards: [{ award: 'engaged-citizen', entries: ['ก', 'ข'] }],
    });
    expect(outcome.branches[0]).toMatchObject({ entries: 0, awards: [] });
    expect(outcome.missing).toEqual(['entries.3.award']);
  });

  it('is counted', () => {
    expect(entries.decide({ entries: [{ entry: 'ก' }] })).toBe(1);
    expect(entries.decide({ entries: [] })).toBe(0);
  });

  it('is not the same twice, and of no other award', () => {
    const twice = { entries: [{ entry: 'ก' }, { entry: 'ก' }] };
    const refused = entries.safe(twice);
    expect(refused.ok || refused.error.path).toEqual(['entries', 1, 'entry']);
    expect(() => entries.decide(twice)).toThrow();
    expect(entries.safe({ entries: [{ entry: 'ก', award: 'pmqa-5' }] }).ok).toBe(false);
  });
});

describe('who applies', () => {
  const provinces = (number: number, sent: number) =>
    provincesButBangkok.slice(0, number).map(id => ({ id, entries: sent }));

  it('all 76 provinces, with one entry each', () => {
    expect(provincesApplying({ provinces: provinces(76, 1) }).verdict).toBe('met');
    expect(provincesApplying({ provinces: provinces(75, 1) })).toMatchObject({ verdict: 'unknown', notListed: 1 });
    expect(provincesApplying({ provinces: [] }).verdict).toBe('unknown');
    const bangkok = { id: 'กรุงเทพมหานคร', entries: 1 };
    expect(provincesApplying.safe({ provinces: [...provinces(75, 1), bangkok] }).ok).toBe(false);
  });

  it('one without an entry is one too many', () => {
    const all = provinces(76, 2).map(each => (each.id === 'ตรัง' ? { ...each, entries: 0 } : each));
    expect(provincesApplying({ provinces: all })).toMatchObject({ verdict: 'unmet', unmet: 1 });
  });

  it.each([
    [90, 90, 'met'],
    [90, 89, 'unmet'],
    [0, 0, 'unmet'],
  ])('of %s units, %s are %s', (units, applying, verdict) => {
    expect(unitsApplying({ units, applying }).verdict).toBe(verdict);
  });

  it('is open while a number is missing, and more cannot apply than there are', () => {
    expect(unitsApplying({ units: 90 }).missing).toEqual(['applying']);
    expect(unitsApplying.safe({ units: 90, applying: 91 }).ok).toBe(false);
  });
});

describe('the steps', () => {
  it('are eight before applying and six of an application', () => {
    const numbers = (stages: readonly { label: { th: string } }[]) =>
      stages.map(({ label }) => Number.parseInt(label.th, 10));
    expect(numbers(beforeApplying({}).criteria)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(numbers(application({}).criteria)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('name what was passed over', () => {
    expect(application({ written: true, advised: true, sent: false, screened: true }).skipped).toEqual(['sent']);
  });

  describe('fall in the fiscal year', () => {
    asksForAll(period, { on: '2021-10-01' });

    it.each([
      ['2021-09-30', 'unmet'],
      ['2022-09-30', 'met'],
      ['2022-10-01', 'unmet'],
    ])('%s is %s', (on, verdict) => {
      expect(period({ on }).verdict).toBe(verdict);
    });
  });
});
