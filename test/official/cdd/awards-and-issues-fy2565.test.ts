import { describe, expect, it } from 'vitest';
import { cdd } from '../../../src/official/index.js';
import { hasShared, sourceLines } from '../../shared.js';

const { awards } = cdd.excellenceAwards.fy2565;
const { issues } = cdd.communityFunds.fy2565;

describe('the kinds of excellence awards', () => {
  it('are six, five and three, the last with six categories', () => {
    const kinds = new Map<string, Set<number>>();
    for (const { branch, number } of awards.rows) kinds.set(branch, (kinds.get(branch) ?? new Set()).add(number));
    expect([...kinds.values()].map(({ size }) => size)).toEqual([6, 5, 3]);
    expect(awards.rows.filter(({ category }) => category !== undefined)).toHaveLength(6);
  });
});

describe('the examples of issues', () => {
  it('are seven of savings groups and five of poverty-alleviation funds', () => {
    const funds = issues.rows.map(({ fund }) => fund);
    expect(funds.filter(fund => fund === 'กลุ่มออมทรัพย์เพื่อการผลิต')).toHaveLength(7);
    expect(funds).toHaveLength(12);
  });
});

describe.runIf(hasShared)('each cell', () => {
  const lines = hasShared ? sourceLines('004_5d18bda2820f2124.txt') : [];

  it.each([...awards.rows, ...issues.rows])('stands on line $line', row => {
    const said = 'issue' in row ? row.issue : (row.category ?? row.award);
    expect(lines.slice(row.line, (row.until ?? row.line) + 1).join('\n')).toContain(said);
  });
});
