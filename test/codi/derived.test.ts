import { describe, expect, it, test } from 'vitest';
import { lastDayOfMonth } from '../../src/core/calendar.js';
import type { Parameter } from '../../src/core/parameter.js';
import { percentOf, roundHalfUp } from '../../src/core/ratio.js';
import { codi } from '../../src/index.js';
import { codi as official } from '../../src/official/index.js';

/** The figure of a rule that is derived or inferred; it fails where the figure is printed. */
function unprinted(rule: { readonly rule: { readonly parameters: object } }, name: string): Parameter {
  const parameter = (rule.rule.parameters as Readonly<Record<string, Parameter | undefined>>)[name];
  if (!parameter || parameter.source.basis === 'printed') throw new Error(`${name} is no derived figure`);
  return parameter;
}

const firstOf = (month: string): string => `${month}-01`;
const lastOf = (month: string): string => lastDayOfMonth(firstOf(month));

describe('a day that is read from a printed month', () => {
  const { moratorium, rebateInterest, rebatePayment } = codi.credit.fy2563;

  test.each([
    ['the moratorium begins with April 2563', unprinted(moratorium, 'from').value, firstOf('2020-04')],
    ['and ends with September 2563', unprinted(moratorium, 'to').value, lastOf('2020-09')],
    ['interest counts from October 2562', unprinted(rebateInterest, 'windowStart').value, firstOf('2019-10')],
    ['to March 2563', unprinted(rebateInterest, 'windowEnd').value, lastOf('2020-03')],
    ['rebates are paid by December 2563', unprinted(rebatePayment, 'paidBy').value, lastOf('2020-12')],
    ['the second tranche in June 2564', codi.leadersNorth.fy2564.secondTranchePlan.value, lastOf('2021-06')],
  ])('%s', (_, day, expected) => {
    expect(day).toBe(expected);
  });
});

describe('a figure that follows from others', () => {
  it('0.01 is what the older loans and the total are off by', () => {
    const [, legacy, total] = official.fy2563.loansSinceStart.rows;
    for (const row of [legacy, total]) {
      const follows = Number(row?.disbursed) - Number(row?.repaid);
      const off = roundHalfUp(follows - Number(row?.outstanding), 2);
      expect(String(off)).toBe(unprinted(codi.credit.fy2563.outstanding, 'tolerance').value);
    }
  });

  it.each([
    ['aRounded', 80],
    ['bRounded', 61],
  ])('%s is the least score that is %i once rounded', (name, whole) => {
    const value = Number(unprinted(codi.councils.fy2563.gradeCouncil, name).value);
    expect(Number(roundHalfUp(value, 0))).toBe(whole);
    expect(Number(roundHalfUp(value - 0.01, 0))).toBe(whole - 1);
  });

  it('1,577 alone makes 1,196 its 75.84 %, 789 its half and 1,104 its 70 %', () => {
    const fits = (base: number): boolean =>
      roundHalfUp(percentOf(1196, base) ?? 0, 2).toFixed(2) === '75.84' &&
      Number(roundHalfUp(base * 0.5, 0)) === 789 &&
      Number(roundHalfUp((base * 7) / 10, 0)) === 1104;
    const bases = Array.from({ length: 4420 }, (_, index) => index + 1).filter(fits);
    const { rows } = official.fy2563.percentChecks;
    expect(bases).toEqual([rows.find(({ check }) => check === 'kpi-1.1-followed-up')?.inferred?.whole]);
  });

  it('5 is the only full mark out of which a mean printed as 4.33 can be 86.65 %', () => {
    const marks = Array.from({ length: 100 }, (_, index) => index + 1).filter(mark => {
      const [low, high] = [4.325, 4.335].map(mean => Number(percentOf(mean, mark)));
      return (low ?? 0) <= 86.655 && (high ?? 0) >= 86.645;
    });
    expect(marks).toEqual([unprinted(codi.performance.fy2563.satisfactionPercent, 'most').value]);
  });

  it('one project a province is what the table has', () => {
    const provinces = official.leadersNorth.fy2564.tranches.rows.flatMap(({ province }) => province ?? []);
    const each = unprinted(codi.leadersNorth.fy2564.projectsByProvince, 'each').value;
    for (const province of provinces) expect(provinces.filter(other => other === province)).toHaveLength(Number(each));
  });

  it('the two modules of the region are those that are numbered', () => {
    expect(codi.leadersNorth.fy2564.scope.regionalModules).toMatchObject({ value: 2, source: { lines: [19, 21] } });
  });
});

describe('every derived or inferred figure says how, in both languages', () => {
  const found: Parameter[] = [];
  const walk = (value: unknown, seen = new Set<unknown>()): void => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return;
    seen.add(value);
    if ('basis' in value && 'document' in value && value.basis !== 'printed')
      found.push({ source: value } as unknown as Parameter);
    for (const part of Object.values(value)) walk(part, seen);
  };
  walk(codi);

  it('and there are such figures', () => {
    expect(found.length).toBeGreaterThan(20);
    for (const { source } of found) {
      expect(source.how).toMatchObject({ th: expect.stringMatching(/[ก-๙]/), en: expect.stringMatching(/[a-z]/) });
    }
  });
});
