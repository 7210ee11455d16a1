import { expect, it } from 'vitest';
import { canalHousing } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';

const { latPhraoCommunities, latPhraoLand } = canalHousing.fy2563;
const land = (lease: number, bought: number) => ({
  total: latPhraoCommunities.target.value,
  parts: [
    { name: 'lease', amount: lease },
    { name: 'bought', amount: bought },
  ],
});

it('38 communities lease and 9 buy: three of the 50 are left', () => {
  const outcome = latPhraoLand(land(latPhraoCommunities.leased.value, latPhraoCommunities.bought.value));
  expect(outcome.verdict).toBe('met');
  expect(String(outcome.difference)).toBe('3');
});

it('all 50 stay within the target, 51 do not', () => {
  expect(latPhraoLand(land(41, 9)).verdict).toBe('met');
  expect(latPhraoLand(land(42, 9)).verdict).toBe('unmet');
});

it('where no community is listed nothing exceeds the target: there is nothing to check', () => {
  const outcome = latPhraoLand({ total: 50, parts: [] });
  expect(outcome.verdict).toBe('unmet');
  const told = explain(outcome, { rule: latPhraoLand, language: 'th' }).split('\n');
  expect(told).toContain('เกินชุมชนเป้าหมาย หรือไม่มีรายการให้ตรวจ');
});
