import { describe, expect, it } from 'vitest';
import { communityBusiness } from '../../../src/codi/index.js';
import { fixed } from '../../numbers.js';

const {
  averageSupport,
  learningCentres,
  mayUpgrade,
  plansByKind,
  plansByRegion,
  progress,
  trainees,
  traineesFaceToFace,
  trainingTambons,
  trainingTambonsFaceToFace,
} = communityBusiness.fy2563;

describe('community-business plans', () => {
  it('are 608 by kind and by region', () => {
    const byKind = plansByKind({ production: 117, processingAndMarket: 394, service: 97, total: 608 });
    expect(byKind.verdict).toBe('met');
    const byRegion = { north: 159, northeast: 100, south: 100, centralWest: 104, bangkokEast: 145 };
    expect(plansByRegion({ ...byRegion, total: 608 }).verdict).toBe('met');
  });

  it.each([
    ['north', 44, 83, 32, 159],
    ['northeast', 26, 61, 13, 100],
    ['south', 16, 64, 20, 100],
    ['central and west', 9, 76, 19, 104],
    ['Bangkok and east', 22, 110, 13, 145],
  ])('%s: %i + %i + %i are %i', (_, production, processingAndMarket, service, total) => {
    expect(plansByKind({ production, processingAndMarket, service, total }).verdict).toBe('met');
  });

  it('608 made of 500 are 121.60 %, out of 657 approved', () => {
    const { statuses } = progress({ approved: 657, completed: 608 });
    expect(statuses.map(({ percent }) => fixed(percent, 2))).toEqual(['131.40', '121.60']);
    expect(progress.safe({ approved: 607, completed: 608 }).ok).toBe(false);
    expect(progress({ completed: 608 }).missing).toEqual(['approved']);
  });

  it('are 106,207.76 baht an approved tambon on average', () => {
    expect(fixed(averageSupport({ budget: 69778500, tambons: 657 }).average, 2)).toBe('106207.76');
  });
});

describe('the training', () => {
  it('738 face to face do not make 1,216: 45 are lacking', () => {
    const outcome = trainees({ online: 433, faceToFace: 738, total: 1216 });
    expect(outcome.verdict).toBe('unmet');
    expect(Number(outcome.difference)).toBe(45);
  });

  it('the regions add up to 783, and with 783 the total is right', () => {
    const people = { bangkokEast: 190, north: 318, centralWest: 67, south: 208 };
    expect(traineesFaceToFace({ ...people, total: 738 }).verdict).toBe('unmet');
    expect(traineesFaceToFace({ ...people, total: 783 }).verdict).toBe('met');
    expect(trainees({ online: 433, faceToFace: 783, total: 1216 }).verdict).toBe('met');
  });

  it('the tambons are right: 373 by region, 589 in all', () => {
    const tambons = { bangkokEast: 83, north: 159, centralWest: 31, south: 100 };
    expect(trainingTambonsFaceToFace({ ...tambons, total: 373 }).verdict).toBe('met');
    expect(trainingTambons({ online: 216, faceToFace: 373, total: 589 }).verdict).toBe('met');
  });

  it('the northeast was not trained face to face', () => {
    expect(traineesFaceToFace.safe({ northeast: 1 }).ok).toBe(false);
  });
});

describe('learning centres', () => {
  it.each(['tambon', 'amphoe', 'province'] as const)('a tambon with a plan may have one of a %s', level => {
    expect(mayUpgrade({ hasBusinessPlan: true, level }).verdict).toBe('met');
    expect(mayUpgrade({ hasBusinessPlan: false, level })).toMatchObject({
      verdict: 'unmet',
      next: ['has-business-plan'],
    });
  });

  it('of no other level, and only with what is known', () => {
    expect(mayUpgrade({ hasBusinessPlan: true, level: 'other' }).verdict).toBe('unmet');
    expect(mayUpgrade({ hasBusinessPlan: true })).toMatchObject({ verdict: 'unknown', missing: ['level'] });
  });

  it('are 11 in five regions', () => {
    const centres = { north: 2, northeast: 1, south: 3, centralWest: 1, bangkokEast: 4 };
    expect(learningCentres({ ...centres, total: 11 }).verdict).toBe('met');
  });
});
