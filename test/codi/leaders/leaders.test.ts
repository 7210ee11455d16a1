import { describe, expect, it } from 'vitest';
import { leaders } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

const {
  chooseCurricula,
  curricula,
  leadersByQuarter,
  leadersByRegion,
  northProject,
  progress,
  regionProgress,
  regionTargets,
  southernBorder,
  southernBorderProject,
  southernBorderSessions,
  trainingTotal,
} = leaders.fy2563;

const regions = ['north', 'northeast', 'south', 'centralWest', 'bangkokEast'] as const;
const byRegion = (figures: readonly number[]) => Object.fromEntries(regions.map((region, at) => [region, figures[at]]));

describe('leaders by region and quarter', () => {
  it.each([
    [155, 265, 851, 6529, 7800],
    [116, 83, 254, 546, 999],
    [0, 47, 505, 1872, 2424],
    [0, 0, 278, 121, 399],
    [0, 210, 367, 0, 577],
    [271, 605, 2255, 9068, 12199],
  ])('a row: %i + %i + %i + %i are %i', (q1, q2, q3, q4, total) => {
    expect(leadersByQuarter({ q1, q2, q3, q4, total }).verdict).toBe('met');
  });

  it.each([
    ['targets', [5875, 600, 1570, 300, 300], 8645],
    ['quarter 1', [155, 116, 0, 0, 0], 271],
    ['quarter 2', [265, 83, 47, 0, 210], 605],
    ['quarter 3', [851, 254, 505, 278, 367], 2255],
    ['quarter 4', [6529, 546, 1872, 121, 0], 9068],
    ['the year', [7800, 999, 2424, 399, 577], 12199],
  ])('a column: %s', (_, figures, total) => {
    expect(leadersByRegion({ ...byRegion(figures), total }).verdict).toBe('met');
  });

  it('12,199 of 8,645 are 141.11 %', () => {
    expect(fixed(progress({ developed: 12199 }).statuses[0]?.percent, 2)).toBe('141.11');
  });

  it('a region stands against its own target', () => {
    expect(fixed(regionProgress({ region: 'north', developed: 7800 }).percent, 2)).toBe('132.77');
    expect(regionProgress.decide({ region: 'centralWest', developed: 399 })?.toString()).toBe('133');
    expect(regionProgress({ region: 'south' })).toMatchObject({
      rule: 'codi.leaders.fy2563.region-progress',
      target: 1570,
      missing: ['developed'],
    });
    expect(regionProgress.safe({ developed: 1 }).ok).toBe(false);
  });
});

describe('the projects under the regional plans', () => {
  it('6,102 of 5,875 in the north are 103.86 %, 1,492 of 1,270 on the southern border 117.48 %', () => {
    expect(fixed(northProject({ participants: 6102 }).statuses[0]?.percent, 2)).toBe('103.86');
    expect(fixed(southernBorderProject({ participants: 1492 }).statuses[0]?.percent, 2)).toBe('117.48');
  });

  it('three provinces: 24 sessions, 1,492 people', () => {
    expect(southernBorderSessions({ pattani: 7, yala: 7, narathiwat: 10, total: 24 }).verdict).toBe('met');
    expect(southernBorder({ pattani: 554, yala: 464, narathiwat: 474, total: 1492 }).verdict).toBe('met');
  });

  it.each([
    ['north', 6529, [6102, 427]],
    ['northeast', 546, [453, 17, 76]],
    ['south', 1872, [182, 47, 23, 32, 65, 31, 1492]],
    ['central and west', 121, [30, 54, 37]],
  ])('their participants are among the leaders of the %s', (_, total, amounts) => {
    const parts = amounts.map((amount, index) => ({ name: `${index}`, amount }));
    expect(trainingTotal({ total, parts }).verdict).toBe('met');
  });

  it("the north's target is its project's, the south's is 300 more", () => {
    expect(regionTargets.north.value).toBe(northProject.rule.parameters['target']?.value);
    expect(regionTargets.south.value - Number(southernBorderProject.rule.parameters['target']?.value)).toBe(300);
  });
});

describe('the core curricula of the north', () => {
  it('are five, of which a province chooses any number', () => {
    expect(curricula).toHaveLength(5);
    expect(chooseCurricula({ chosen: [] }).left).toHaveLength(5);
    const outcome = chooseCurricula({ chosen: ['social-power', 'mindset', 'mindset'] });
    expect(outcome.chosen).toEqual(['mindset', 'social-power']);
    expect(chooseCurricula.decide({ chosen: ['new-generation'] })).toEqual(['new-generation']);
  });

  it('are counted as curricula', () => {
    const outcome = chooseCurricula({ chosen: ['mindset'] });
    expect(explain(outcome, { rule: chooseCurricula, language: 'th' })).toContain('หลักสูตรที่คัดเลือก: 1 หลักสูตร');
    expect(explain(outcome, { rule: chooseCurricula, language: 'en' })).toContain('chosen: 1 curriculum —');
  });

  it('a sixth is refused', () => {
    expect(chooseCurricula.safe({ chosen: ['accounting'] }).ok).toBe(false);
    expect(chooseCurricula.safe({}).ok).toBe(false);
  });
});
