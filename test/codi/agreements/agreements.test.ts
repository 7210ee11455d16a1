import { describe, expect, test } from 'vitest';
import {
  councilAgreements,
  healthConstitution,
  healthPilots,
  raftHousing,
  saraburiTools,
  signatories,
} from '../../../src/codi/agreements/fy2563.js';
import { explain } from '../../../src/rules/explain.js';

describe('the pilots of the health constitution', () => {
  test('stand in seven provinces, 10, 1, 1, 1, 3, 2 and 3 tambons', () => {
    expect(healthPilots.map(({ tambons }) => tambons.value)).toEqual([10, 1, 1, 1, 3, 2, 3]);
  });

  test('are selected, draft, hold a forum and declare', () => {
    expect(healthConstitution({ selected: true, drafted: true, forum: false, declared: false })).toMatchObject({
      verdict: 'met',
      reached: 'drafted',
      next: ['forum'],
    });
    expect(healthConstitution.decide({ selected: true, drafted: true, forum: false, declared: true })).toBe('unmet');
  });

  test('of Saraburi plan in 4 fields with 4 goals, 21 indicators and 10 articles', () => {
    expect(Object.values(saraburiTools).map(({ value }) => value)).toEqual([4, 4, 21, 10]);
  });
});

test('the raft community: 16 agencies, 127 households, 8 fields', () => {
  expect([raftHousing.agencies.value, raftHousing.households.value]).toEqual([16, 127]);
  expect(raftHousing.dimensions).toHaveLength(8);
});

describe('the agreements of 10 September 2563', () => {
  const agreements = councilAgreements.map(({ agencies }) => ({ agencies: agencies.map(({ en }) => en) }));

  test('were signed by nine agencies, one of them twice', () => {
    expect(signatories({ agreements })).toMatchObject({
      agencies: 9,
      signatures: 10,
      repeated: ['National Health Commission Office'],
    });
    expect(signatories.decide({ agreements })).toBe(9);
  });

  test('by agencies called as the lines call them: lines 145 and 549', () => {
    const [fifth, sixth] = councilAgreements.slice(4).map(({ agencies: [agency] }) => agency?.th);
    expect(fifth).toBe('กองดัชนีเศรษฐกิจการค้า สำนักงานนโยบายและยุทธศาสตร์การค้า กระทรวงพาณิชย์');
    expect(sixth).toBe('สำนักงานสภาเกษตรกรแห่งชาติ');
  });

  test('an agency that stands twice in one agreement is refused: it signs it once', () => {
    const result = signatories.safe({ agreements: [{ agencies: ['A', 'A'] }] });
    expect(result).toMatchObject({ ok: false, error: { path: ['agreements', 0, 'agencies', 1] } });
  });

  test('pilot 52 sites, and 77 tambons in 77 provinces, one each', () => {
    const pilots = councilAgreements.map(({ pilots }) => pilots?.value);
    expect(pilots).toEqual([52, undefined, undefined, undefined, undefined, 77]);
    expect((pilots[5] ?? 0) / 77).toBe(1);
  });
});

describe('agencies are counted as agencies', () => {
  test('those that signed', () => {
    const outcome = signatories({ agreements: [{ agencies: ['ก', 'ข'] }] });
    expect(explain(outcome, { rule: signatories })).toContain('หน่วยงานที่ไม่นับซ้ำ: 2 หน่วยงาน');
    expect(raftHousing.agencies.unit).toBe('agencies');
  });
});
