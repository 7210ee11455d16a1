import { expect, it } from 'vitest';
import { qualityOfLife } from '../../../src/codi/index.js';

const { cityProgress, tambonProgress } = qualityOfLife.fy2563;

it('234 of 300 cities are 78 %', () => {
  const { statuses, target } = cityProgress({ approved: 234 });
  expect(String(target)).toBe('300');
  expect(String(statuses[0]?.percent)).toBe('78');
});

it('1,558 of 1,500 tambons are more than the target', () => {
  const { statuses, target } = tambonProgress({ approved: 1558 });
  expect(String(target)).toBe('1500');
  expect(Number(statuses[0]?.percent)).toBeCloseTo(103.87, 2);
});

it('what is not known is asked for', () => {
  expect(cityProgress({}).missing).toEqual(['approved']);
  expect(tambonProgress({}).missing).toEqual(['approved']);
});
