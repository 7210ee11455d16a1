import { describe, expect, it } from 'vitest';
import { explain } from '../../src/catalogue/index.js';
import { fy2555 } from '../../src/cdd/community-plans/index.js';
import { fy2564 } from '../../src/codi/leaders-north/index.js';
import { parameter } from '../../src/core/parameter.js';
import { targetScale } from '../../src/rules/counting/scale.js';
import { between, oneOf } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { choice, count } from '../../src/rules/logic/fact.js';
import { define, line, text } from '../rules/fixtures.js';

const lines = (outcome: { readonly rule: string }, language: 'th' | 'en' = 'en') =>
  explain(outcome, { language }).split('\n');

describe('an outcome in words', () => {
  it('says the verdict, each criterion with what was found and what is asked, and what is missing', () => {
    const outcome = fy2564.firstTranche({ approved: 1000, first: 700, approvedOn: '2021-01-04' });
    expect(lines(outcome)).toEqual([
      'Payment of the first tranche (codi.leaders-north.fy2564.first-tranche)',
      'cannot be told yet',
      '✓ the first tranche is at most 70 %: found 70 (required at most 70)',
      '? paid within 3 months: not known (required no later than 2021-04-04)',
      'facts that would settle it: the day on which the first tranche was transferred',
    ]);
    expect(explain(outcome)).toBe(explain(outcome, { language: 'th' }));
    expect(lines(outcome, 'th')).toContain('ข้อเท็จจริงที่ต้องทราบเพิ่ม: วันที่โอนงวดแรก');
  });

  it('says a grade, or that there is none, and groups with their members', () => {
    expect(lines(fy2555.gradeQuality({ dataUsePercent: 1, participationPercent: 1, writtenBook: false }))[1]).toBe(
      'grade: no grade',
    );
    const open = lines(fy2555.gradeQuality({ localAuthorityTookPart: false }));
    expect(open[1]).toBe('still possible: B, C, no grade');
    expect(open).toContain('  ✗ the local authority took part from the start: found no (required yes)');
    expect(open).toContain('  ? activities were placed in the local development plan: not known (required yes)');
  });

  it('says a score, a level, a due date and why', () => {
    const scale = targetScale({
      ...define('scale'),
      result: count(text('result'), 'tambons'),
      targets: [{ level: 50, target: parameter(5, 'tambons', line(1)) }],
    });
    expect(lines(scale({ result: 5, method: 'step' }))).toEqual(['cdd.example.fy2565.scale', 'score: 50', 'level: 50']);
    expect(lines(fy2564.firstTrancheDue({ approvedOn: '2021-01-04' }))[1]).toBe('due: 2021-04-04');
  });

  it('of a rule that the catalogue does not hold names facts as they are', () => {
    const rule = checklist({
      ...define('own'),
      facts: { heads: count(text('heads'), 'people'), word: choice(text('word'), ['a', 'b', 'c']) },
      criteria: [
        between('heads', parameter(7, 'people', line(1)), parameter(10, 'people', line(1))),
        oneOf('word', ['a', 'b']),
      ],
    });
    expect(lines(rule({ heads: 8 }))).toEqual([
      'cdd.example.fy2565.own',
      'cannot be told yet',
      '✓ heads: found 8 (required at least 7 at most 10)',
      '? word: not known (required one of a, b)',
      'facts that would settle it: word',
    ]);
  });

  it('of what was stored is the same', () => {
    const outcome = fy2555.gradeQuality({ dataUsePercent: '82.5' });
    expect(explain(JSON.parse(JSON.stringify(outcome)))).toBe(explain(outcome));
  });

  it('says what was observed as a list, and a requirement that it does not know by its name', () => {
    const stored = {
      rule: 'x',
      criteria: [
        { id: 'a', label: text('a'), status: 'met', actual: ['p', 'q'], required: { twice: 2 }, source: line(1) },
        { id: 'b', label: text('b'), status: 'unknown', source: line(1) },
      ],
    } as unknown as { rule: string };
    expect(lines(stored)).toEqual(['x', '✓ a: found p, q (required twice 2)', '? b: not known']);
  });

  it('says a grade with its label', () => {
    expect(lines({ rule: 'x', grade: 'A', label: text('good') } as { rule: string })).toEqual(['x', 'grade: A (good)']);
  });
});
