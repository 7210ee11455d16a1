import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/sufficiency-villages/index.js';
import { explain } from '../../../src/rules/explain.js';

const { familyStrengths, teachingModels } = fy2565;
const all = Object.fromEntries(Object.keys(familyStrengths.rule.facts).map(name => [name, true]));

describe('the strengths of a development family', () => {
  it('are nine practices in three aspects of three', () => {
    const { practised, of, aspects, missing } = familyStrengths(all);
    expect([practised, of, missing]).toEqual([9, 9, []]);
    expect(aspects.map(aspect => [aspect.id, aspect.practised, aspect.of])).toEqual([
      ['food', 3, 3],
      ['environment', 3, 3],
      ['immunity', 3, 3],
    ]);
    expect(Object.keys(familyStrengths.rule.facts)).toHaveLength(9);
  });

  it.each(Object.keys(all))('lack one without %s, and leave it open while it is not known', name => {
    expect(familyStrengths({ ...all, [name]: false })).toMatchObject({ practised: 8, atMost: 8, missing: [] });
    expect(familyStrengths({ ...all, [name]: undefined })).toMatchObject({ practised: 8, atMost: 9, missing: [name] });
    expect(familyStrengths.decide({ ...all, [name]: false })).toBe(8);
  });

  it('are told in matters, with the most that they can come to', () => {
    const outcome = familyStrengths({ growsPlants: true });
    expect(explain(outcome, { rule: familyStrengths, language: 'th' })).toContain(
      'ปฏิบัติแล้ว: 1 เรื่อง\nอย่างมากเมื่อรวมเรื่องที่ยังไม่ทราบ: 9 เรื่อง\nจากทั้งหมด: 9 เรื่อง',
    );
  });

  it('are a profile without a verdict', () => {
    expect(familyStrengths({})).not.toHaveProperty('verdict');
  });
});

describe('the teaching models', () => {
  it('are named with their numbers', () => {
    expect(Object.values(teachingModels).map(({ value }) => value)).toEqual([9, 3, 4, 5]);
  });
});
