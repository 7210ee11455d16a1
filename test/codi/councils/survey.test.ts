import { describe, expect, it } from 'vitest';
import { councils } from '../../../src/codi/index.js';
import { fixed } from '../../numbers.js';

const {
  councilMembers,
  councilsByRegion,
  councilStock,
  coverage,
  gradeDistribution,
  membersPerCouncil,
  organisationsPerCouncil,
  proposalRoute,
  supportedByQuarter,
  supportedCouncils,
} = councils.fy2563;

const rows = [
  ['north', 1669, 1493, '89.45', 377, '25.25', 255, '17.08', 861, '57.67'],
  ['northeast', 2900, 2209, '76.17', 522, '23.63', 317, '14.35', 1370, '62.02'],
  ['south', 1176, 1133, '96.34', 234, '20.65', 228, '20.12', 671, '59.22'],
  ['centralWest', 1152, 1152, '100.00', 330, '28.65', 179, '15.54', 643, '55.82'],
  ['bangkokEast', 881, 533, '60.50', 119, '22.33', 160, '30.02', 254, '47.65'],
  ['all', 7778, 6520, '83.83', 1582, '24.26', 1139, '17.47', 3799, '58.27'],
] as const;

describe('the surveyed councils', () => {
  it.each(rows)(
    '%s: of %i, %i are surveyed, %s %%',
    (_, all, surveyed, percent, a, aPercent, b, bPercent, c, cPercent) => {
      expect(fixed(coverage({ surveyed, councils: all }).percent, 2)).toBe(percent);
      const outcome = gradeDistribution({ a, b, c, total: surveyed });
      expect(outcome.verdict).toBe('met');
      expect(outcome.parts.map(part => fixed(part.percent, 2))).toEqual([aPercent, bPercent, cPercent]);
    },
  );

  it.each([
    ['to be surveyed', 1, 7778],
    ['surveyed', 2, 6520],
    ['of grade A', 4, 1582],
    ['of grade B', 6, 1139],
    ['of grade C', 8, 3799],
  ] as const)('the regions add up: %s', (_, column, total) => {
    const regions = Object.fromEntries(rows.slice(0, 5).map(row => [row[0], row[column]]));
    expect(councilsByRegion({ ...regions, total }).verdict).toBe('met');
  });

  it('83.33 % in the text is right by none of the three totals of councils', () => {
    const percents = [7774, 7778, 7794].map(all => fixed(coverage({ surveyed: 6520, councils: all }).percent, 2));
    expect(percents).toEqual(['83.87', '83.83', '83.65']);
  });

  it('the 99.34 % printed for the south is 96.34', () => {
    expect(fixed(coverage({ surveyed: 1133, councils: 1176 }).percent, 2)).toBe('96.34');
  });

  it('cannot be more than there are', () => {
    expect(coverage.safe({ surveyed: 7779, councils: 7778 }).ok).toBe(false);
    expect(coverage({ surveyed: 1 }).missing).toEqual(['councils']);
  });
});

describe('the supported councils', () => {
  it('1,582 of grade A are 126.56 % of 1,250, and 587 + 995', () => {
    expect(fixed(supportedCouncils({ gradeA: 1582 }).statuses[0]?.percent, 2)).toBe('126.56');
    expect(supportedByQuarter({ q3: 587, q4: 995, total: 1582 }).verdict).toBe('met');
    expect(supportedCouncils.rule.source.basis).toBe('inferred');
  });
});

describe('the councils of the country', () => {
  it('have 20.05 organisations and 32.71 members each on average', () => {
    const { councils: all, organisations, members } = councilStock;
    const each = organisationsPerCouncil({ organisations: organisations.value, councils: all.value });
    expect(fixed(each.average, 2)).toBe('20.05');
    expect(fixed(membersPerCouncil({ members: members.value, councils: all.value }).average, 2)).toBe('32.71');
  });

  it('have representatives and experts as members', () => {
    expect(councilMembers({ representatives: 200000, experts: 54957, total: 254957 }).verdict).toBe('met');
    expect(councilMembers({ representatives: 200000, total: 254957 }).missing).toEqual(['experts']);
  });
});

describe('a proposal of the national meeting', () => {
  it('goes to the agencies under 32(2), to the cabinet under 32(3)', () => {
    expect(proposalRoute({ section: '32(2)' }).to).toBe('agencies');
    expect(proposalRoute.decide({ section: '32(3)' })).toBe('cabinet');
    expect(proposalRoute.safe({ section: '32(1)' }).ok).toBe(false);
  });
});
