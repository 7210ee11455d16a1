import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mission-activities/index.js';
import { lastDayOfMonth } from '../../../src/core/calendar.js';
import { parseThaiMonth } from '../../../src/core/thai-date.js';
import { cdd } from '../../../src/official/index.js';

const { activitySheet, printedOmissions, otherFunding, period, withinMonth } = fy2565;
const { activities, periods, reportingCalendar } = cdd.missionActivities.fy2565;

const names = Object.keys(activitySheet.rule.facts);
const whole = Object.fromEntries(names.map(name => [name, true]));

describe('the sheet of an activity', () => {
  it('has twelve parts, and needs all of them', () => {
    expect(names).toHaveLength(12);
    expect(activitySheet.decide(whole)).toBe('met');
    for (const name of names) {
      expect(activitySheet.decide({ ...whole, [name]: false })).toBe('unmet');
      expect(activitySheet({ ...whole, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
    }
  });

  it('is as printed in 20 of 23 activities; the three others lack what is known of them', () => {
    const lacking = activities.rows.flatMap(({ code, budget, office }) => {
      const printed = budget !== undefined;
      const { next } = activitySheet({
        ...whole,
        budget: printed,
        operatingUnit: printed,
        area: printed,
        responsibleOffice: office !== undefined,
      });
      return next.length === 0 ? [] : [{ activity: code, lacks: next }];
    });
    expect(lacking).toEqual(printedOmissions.map(({ activity, lacks }) => ({ activity, lacks })));
    expect(activities.rows.length - lacking.length).toBe(20);
  });

  it('says that no budget is used, in one activity no government budget', () => {
    const words = activities.rows.flatMap(({ budget }) => budget ?? []);
    expect(words.filter(word => word === 'ไม่ใช้งบประมาณ')).toHaveLength(20);
    expect(words.filter(word => word === 'ไม่ใช้งบประมาณจากทางราชการ')).toHaveLength(1);
  });
});

describe('the 23 activities', () => {
  it('are 1 + 1 + 20 + 1 by strategy', () => {
    const counts = ['S1', 'S2', 'S4', 'S6'].map(
      strategy => activities.rows.filter(({ code }) => code.startsWith(`${strategy}-`)).length,
    );
    expect(counts).toEqual([1, 1, 20, 1]);
  });

  it('are numbered within their strategy', () => {
    for (const { code, number } of activities.rows) expect(code.endsWith(`-${number}`)).toBe(true);
  });
});

describe('money from elsewhere', () => {
  const asked = { requester: 'amphoe', fundedBy: 'civil-society', targetGroupFirst: true } as const;

  it.each([
    'provincial-budget',
    'province-cluster-budget',
    'local-authority',
    'private-sector',
    'civil-society',
  ] as const)('may be asked of %s', fundedBy => {
    expect(otherFunding.decide({ ...asked, fundedBy })).toBe('met');
    expect(otherFunding.decide({ ...asked, requester: 'province', fundedBy })).toBe('met');
  });

  it('and of nobody else, by nobody else, and with the target group first', () => {
    expect(otherFunding.decide({ ...asked, fundedBy: 'other' })).toBe('unmet');
    expect(otherFunding.decide({ ...asked, requester: 'other' })).toBe('unmet');
    expect(otherFunding.decide({ ...asked, targetGroupFirst: false })).toBe('unmet');
  });

  it.each(Object.keys(asked))('is open while %s is not known', name => {
    expect(otherFunding({ ...asked, [name]: undefined }).missing).toEqual([name]);
  });
});

/** The first and the last day of printed months: `มกราคม - มิถุนายน 2565`, `ธันวาคม 2564`, `ตุลาคม 2564 – กันยายน 2565`. */
function daysOf(months: string): { readonly from: string; readonly to: string } {
  const [first = '', last = first] = months.split(/[–-]/).map(part => part.trim());
  const year = last.slice(-4);
  const month = (text: string): string => parseThaiMonth(/\d{4}$/.test(text) ? text : `${text} ${year}`);
  // `ธันวาคม - มีนาคม 2565` prints one year: December is that of the year before.
  if (!/\d{4}$/.test(first) && month(first) > month(last)) {
    return { from: `${parseThaiMonth(`${first} ${Number(year) - 1}`)}-01`, to: lastDayOfMonth(`${month(last)}-01`) };
  }
  return { from: `${month(first)}-01`, to: lastDayOfMonth(`${month(last)}-01`) };
}

describe('a printed period', () => {
  const verdicts = (correct: boolean) =>
    periods.rows.map(({ code, firstQuarter, lastQuarter, months }, index) => {
      const corrected = periods.errata.find(({ row }) => row === index)?.corrected;
      const verdict = period.decide({
        firstQuarter,
        lastQuarter,
        ...daysOf(correct && corrected ? corrected : months),
      });
      return { code, verdict };
    });

  it('agrees with itself in 18 of 23 activities; five have a wrong year', () => {
    const wrong = verdicts(false).filter(({ verdict }) => verdict === 'unmet');
    expect(wrong.map(({ code }) => code)).toEqual(['S4-1', 'S4-2', 'S4-3', 'S4-7', 'S4-9']);
    expect(new Set(periods.rows.map(({ code }) => code)).size).toBe(23);
    expect(verdicts(false).some(({ verdict }) => verdict === 'unknown')).toBe(false);
  });

  it('agrees once the five years are corrected', () => {
    expect(verdicts(true).every(({ verdict }) => verdict === 'met')).toBe(true);
  });

  /** The periods of the sheets with a budget: the quarters and months that the register has as they are printed. */
  const budgeted = cdd.activities.fy2565.periods.rows.map(({ code, period: text }) => {
    const [first = 0, last = first] = [...text.matchAll(/[1-4](?=[^(]*\()/g)].map(([digit]) => Number(digit));
    const [, months = ''] = /\((?:ภายใน)?(.*\d{4})/.exec(text) ?? [];
    return { code, first, last, months: months.replace(/เดือน|\)/g, '').trim() };
  });

  it('is read of all 72 sheets: 25 on 23 without a budget, 54 on those with one', () => {
    expect(periods.rows).toHaveLength(25);
    expect(budgeted).toHaveLength(54);
    const wrong = budgeted.filter(
      ({ first, last, months }) =>
        period.decide({ firstQuarter: first, lastQuarter: last, ...daysOf(months) }) !== 'met',
    );
    expect(wrong.map(({ code }) => code)).toEqual(['P07/1/2.5']);
  });

  const printed = { firstQuarter: 2, lastQuarter: 3, from: '2022-01-01', to: '2022-06-30' };

  it.each([
    [{}, 'met'],
    [{ firstQuarter: 1 }, 'unmet'],
    [{ lastQuarter: 4 }, 'unmet'],
    [{ from: '2021-12-31' }, 'unmet'],
    [{ to: '2022-07-01' }, 'unmet'],
    [{ from: '2022-03-31', to: '2022-04-01' }, 'met'],
    [{ lastQuarter: 2, to: '2022-01-01' }, 'met'],
    [{ firstQuarter: 3, from: '2022-06-01', to: '2022-05-31' }, 'unmet'],
    [{ firstQuarter: 1, from: '2021-09-30' }, 'unmet'],
    [{ lastQuarter: 4, to: '2022-10-01' }, 'unmet'],
  ] as const)('with %j is %s', (change, verdict) => {
    expect(period.decide({ ...printed, ...change })).toBe(verdict);
    expect(period({ ...printed, ...change }).verdict).toBe(verdict);
  });

  it.each(['firstQuarter', 'lastQuarter', 'from', 'to'] as const)('is open while %s is not known', name => {
    expect(period({ ...printed, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('cannot begin in a later quarter than it ends, whatever is not known', () => {
    expect(period.decide({ firstQuarter: 3, lastQuarter: 2 })).toBe('unmet');
    expect(period.decide({ from: '2022-04-01', lastQuarter: 2 })).toBe('unmet');
    expect(period.decide({ firstQuarter: 3, to: '2022-03-31' })).toBe('unmet');
    expect(period({ from: '2021-09-30' })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(period({}).missing).toEqual(['firstQuarter', 'lastQuarter', 'from', 'to']);
  });
});

describe('due within a month', () => {
  it.each([
    ['2021-12-01', '2021-12-31'],
    ['2022-07-15', '2022-07-31'],
    ['2022-02-28', '2022-02-28'],
    ['2020-02-01', '2020-02-29'],
  ])('of %s is due on %s', (inMonth, due) => {
    expect(withinMonth({ inMonth }).due).toBe(due);
    expect(withinMonth({ inMonth, doneOn: due }).status).toBe('on-time');
  });

  it('is open without a month', () => {
    expect(withinMonth({}).missing).toEqual(['inMonth']);
  });

  it('is how 8 of the 37 printed rows are written', () => {
    expect(reportingCalendar.rows.filter(({ kind }) => kind === 'fixed-month')).toHaveLength(8);
    const order = ['31 มีนาคม 2565', '15 เมษายน 2565', '15 กรกฎาคม 2565', '31 กรกฎาคม 2565'];
    const centres = reportingCalendar.rows.filter(({ code, kind }) => code === 'S4-14' && kind === 'fixed');
    expect(centres.map(({ due }) => due)).toEqual(order.map(day => `ภายในวันที่ ${day}`));
  });
});

describe('what is told', () => {
  it('of a period that begins in January: the quarter is the printed one, not the first of the year', () => {
    const printed = { firstQuarter: 2, lastQuarter: 4, from: '2022-01-01', to: '2022-09-30' };
    const [first, last] = period(printed).criteria;
    expect(first?.required).toEqual({ noEarlierThan: '2022-01-01', noLaterThan: '2022-03-31' });
    expect(period({ ...printed, firstQuarter: undefined }).criteria[0]).not.toHaveProperty('required');
    expect(first).toMatchObject({ status: 'met', label: { th: expect.stringContaining('ไตรมาสแรกที่ระบุ') } });
    expect(last).toMatchObject({ status: 'met', label: { th: expect.stringContaining('ไตรมาสสุดท้ายที่ระบุ') } });
  });

  it('of the last day of a month: it is a reading', () => {
    const { figures } = withinMonth({ inMonth: '2022-02-01' });
    expect(figures?.[0]?.source).toMatchObject({ basis: 'inferred', lines: [5999, 6013, 6196] });
  });
});
