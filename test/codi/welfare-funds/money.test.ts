import { describe, expect, it } from 'vitest';
import { welfareFunds } from '../../../src/codi/index.js';
import { fixed } from '../../numbers.js';

const { activeFunds, matchingAverages, moneyBySource, oneFundPerLocality } = welfareFunds.fy2563;

const printed = {
  members: '11674650125.07',
  localAuthorities: '1159442349.9',
  governmentThroughCodi: '2823832432.98',
  otherGovernment: '555339949.64',
  otherSources: '1434524384.83',
};

describe('the money of welfare funds', () => {
  it('adds up to the satang, with the printed shares', () => {
    const outcome = moneyBySource({ ...printed, total: '17647789242.42' });
    expect(outcome.verdict).toBe('met');
    const shares = outcome.parts.map(({ percent }) => fixed(percent, 2));
    expect(shares).toEqual(['66.15', '6.57', '16.00', '3.15', '8.13']);
    expect(shares.reduce((sum, share) => sum + Number(share) * 100, 0)).toBeCloseTo(10000);
  });

  it('a satang more shows', () => {
    const outcome = moneyBySource({ ...printed, total: '17647789242.43' });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.difference?.toString()).toBe('0.01');
  });

  it('is baht: what is printed as million baht is refused once it is taken at its word', () => {
    expect(moneyBySource.safe({ members: '11674650125070000' }).ok).toBe(false);
  });
});

describe('government matching', () => {
  it('comes to 238.52 baht a member, 205,314.78 a fund of 860.8 members', () => {
    const outcome = matchingAverages({ amount: 297706437, funds: 1450, members: 1248147 });
    expect(fixed(outcome.perMember, 2)).toBe('238.52');
    expect(fixed(outcome.perFund, 2)).toBe('205314.78');
    expect(fixed(outcome.membersPerFund, 1)).toBe('860.8');
    expect(outcome.missing).toEqual([]);
  });

  it('gives what can be told, and nothing over nothing', () => {
    const outcome = matchingAverages({ amount: 100, funds: 0 });
    expect(outcome).toMatchObject({ rule: outcome.rule, perFund: null, missing: ['members'] });
    expect(matchingAverages.decide({ amount: 100, members: 4 })?.toString()).toBe('25');
    expect(matchingAverages.decide({})).toBeUndefined();
  });
});

describe('suspended funds', () => {
  it('are among all funds or not, as the caller says: 4,910 or 6,029 are active', () => {
    expect(activeFunds({ funds: 6029, suspended: 1119, suspendedIncluded: true }).active).toBe(4910);
    expect(activeFunds({ funds: 6029, suspended: 1119, suspendedIncluded: false })).toMatchObject({
      active: 6029,
      suspended: 1119,
    });
    expect(activeFunds.safe({ funds: 6029, suspended: 1119 }).ok).toBe(false);
  });

  it('cannot be more than all funds that include them', () => {
    expect(activeFunds({ funds: 1, suspended: 1, suspendedIncluded: true }).active).toBe(0);
    expect(() => activeFunds({ funds: 1, suspended: 2, suspendedIncluded: true })).toThrow(
      'suspended: got 2; expected at most the 1 funds',
    );
  });

  it('leave open what is not known', () => {
    expect(activeFunds({ suspendedIncluded: true }).missing).toEqual(['funds', 'suspended']);
    expect(activeFunds({ funds: 1, suspendedIncluded: true })).toMatchObject({
      rule: 'codi.welfare-funds.fy2563.active-funds',
      missing: ['suspended'],
    });
    expect(activeFunds({ funds: 1, suspendedIncluded: false })).toMatchObject({ active: 1, missing: [] });
    expect(activeFunds.decide({ suspendedIncluded: false })).toBeUndefined();
  });
});

describe('one locality, one fund', () => {
  it('is met with a fund each', () => {
    const funds = [
      { fund: 'A', locality: 'อบต. ก' },
      { fund: 'B', locality: 'เขตธนบุรี' },
    ];
    expect(oneFundPerLocality({ funds })).toMatchObject({ verdict: 'met', localities: 2, shared: [] });
  });

  it('is not met by a register without a fund', () => {
    expect(oneFundPerLocality({ funds: [] })).toMatchObject({ verdict: 'unknown', missing: ['funds'] });
    expect(oneFundPerLocality.decide({ funds: [{ fund: 'A' }] })).toBe('met');
  });

  it('names the localities with more, and their funds', () => {
    const funds = [
      { fund: 'A', locality: '1' },
      { fund: 'B', locality: '2' },
      { fund: 'C', locality: '1' },
      { fund: 'D', locality: '1' },
    ];
    expect(oneFundPerLocality({ funds })).toMatchObject({
      verdict: 'unmet',
      localities: 2,
      shared: [{ locality: '1', funds: ['A', 'C', 'D'] }],
    });
    expect(oneFundPerLocality.decide({ funds })).toBe('unmet');
  });

  it('is open while the locality of one among several is not known', () => {
    const open = { funds: [{ fund: 'A', locality: '1' }, { fund: 'B' }] };
    expect(oneFundPerLocality(open)).toMatchObject({
      verdict: 'unknown',
      localities: 1,
      missing: ['funds.1.locality'],
    });
    expect(oneFundPerLocality({ funds: [{ fund: 'A' }] })).toMatchObject({ verdict: 'met', missing: [] });
    const settled = { funds: [...open.funds, { fund: 'C', locality: '1' }] };
    expect(oneFundPerLocality(settled)).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('takes a name for every fund', () => {
    expect(oneFundPerLocality.safe({ funds: [{ locality: '1' }] }).ok).toBe(false);
    expect(oneFundPerLocality.safe({ funds: [{ fund: 'A', locality: ' ' }] }).ok).toBe(false);
    expect(oneFundPerLocality.safe({}).ok).toBe(false);
  });
});
