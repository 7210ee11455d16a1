import { describe, expect, it } from 'vitest';
import { areaPlans } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';
import { hasShared, sharedTable } from '../../shared.js';

const { provinceLinkage, linkedProvinces, countedProvince, priorityProvince, provinceProgress } = areaPlans.fy2563;
const reading = 'linked';
const continued = { linked2562: true, supported2562: true, resultReported: true };

describe("how a province's plan is linked", () => {
  it('class 1 takes a link, support and a report of FY2562 together', () => {
    expect(provinceLinkage({ ...continued, reading }).class).toBe('continued');
    for (const lacking of ['linked2562', 'supported2562', 'resultReported']) {
      const facts = { ...continued, [lacking]: false, linked2563: false, reading } as const;
      expect(provinceLinkage(facts)).toMatchObject({ class: null, missing: [] });
    }
  });

  it('class 2 takes a link of FY2563', () => {
    expect(provinceLinkage({ linked2562: false, linked2563: true, reading })).toMatchObject({
      class: 'newlyLinked',
      missing: [],
    });
  });

  it('support alone makes class 2 only where it is read so', () => {
    const facts = { linked2562: false, linked2563: false, supported2563: true };
    expect(provinceLinkage({ ...facts, reading: 'linked' }).class).toBeNull();
    expect(provinceLinkage({ ...facts, reading: 'linked-or-supported' }).class).toBe('newlyLinked');
    expect(provinceLinkage({ linked2562: false, linked2563: false, reading: 'linked' }).missing).toEqual([]);
    expect(provinceLinkage({ linked2562: false, linked2563: false, reading: 'linked-or-supported' }).missing).toEqual([
      'supported2563',
    ]);
  });

  it('a province of both classes counts once, in the first', () => {
    expect(provinceLinkage({ ...continued, linked2563: true, reading }).class).toBe('continued');
  });

  it('the reading is never guessed', () => {
    expect(provinceLinkage.safe(continued).ok).toBe(false);
  });

  it('28 and 24 are 52; by region 9 + 5 + 7 + 7 and 7 + 7 + 6 + 4', () => {
    expect(linkedProvinces({ continued: 9 + 5 + 7 + 7, newlyLinked: 7 + 7 + 6 + 4, total: 52 })).toMatchObject({
      verdict: 'met',
    });
    expect(Number(linkedProvinces({ continued: 28, newlyLinked: 24 }).total)).toBe(52);
  });

  it.skipIf(!hasShared)('the 52 names that the report prints are as many in each class', () => {
    const rows = sharedTable('H-08-province-linkage.csv');
    const inClass = (name: string) => rows.filter(row => row['class'] === name).length;
    expect(rows).toHaveLength(52);
    expect([inClass('linked_2562_with_continued_report'), inClass('linked_2563')]).toEqual([28, 24]);
    const inRegion = (line: string) => rows.filter(row => row['source_line'] === line).length;
    expect(['354', '356', '359', '360'].map(inRegion)).toEqual([16, 12, 13, 11]);
  });
});

describe('the counted province', () => {
  it('has its plan made, linked and recorded', () => {
    expect(countedProvince({ planMade: true, linked: true, recorded: true }).verdict).toBe('met');
    expect(countedProvince({ planMade: true, linked: true })).toMatchObject({
      verdict: 'unknown',
      missing: ['recorded'],
    });
    expect(countedProvince({ planMade: true, linked: true, recorded: false }).verdict).toBe('unmet');
  });

  it('cites the line that names the plan of an agency for the link', () => {
    const { criteria } = countedProvince({});
    expect(criteria.map(({ source }) => source.lines)).toEqual([[349], [349, 351], [349]]);
  });

  it('52 of 58 are 89.66 %', () => {
    const [linked] = provinceProgress({ linked: 52 }).statuses;
    expect(fixed(linked?.percent, 2)).toBe('89.66');
    expect(fixed(provinceProgress({ linked: 52, target: 56 }).statuses[0]?.percent, 2)).toBe('92.86');
  });
});

describe('the province that comes first', () => {
  it('is ready and capable in the judgement of the caller', () => {
    expect(priorityProvince({ ready: true, capable: true }).verdict).toBe('met');
    expect(priorityProvince({ ready: true }).missing).toEqual(['capable']);
    expect(priorityProvince({ ready: false, capable: true }).next).toEqual(['ready']);
  });
});

describe('what is said of a province that was supported only', () => {
  it('names what either is enough of', () => {
    const outcome = provinceLinkage({ linked2563: false, supported2563: true, reading: 'linked-or-supported' });
    expect(explain(outcome, { rule: provinceLinkage })).toContain(
      '  ✓ เชื่อมโยงกับยุทธศาสตร์จังหวัด หรือได้รับการสนับสนุนจากหน่วยงาน (อย่างน้อย 1/2)',
    );
    expect(explain(outcome, { rule: provinceLinkage, language: 'en' })).toContain(
      '✓ a province linked to the provincial strategy in 2563 [',
    );
  });
});
