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

const lines = (outcome: { readonly rule: string }, language: 'th' | 'en' = 'en', rule?: unknown) =>
  explain(outcome, { language, ...(rule !== undefined && { rule: rule as never }) }).split('\n');

describe('an outcome in words', () => {
  it('says the verdict, each criterion with what was found and what is asked, and what is missing', () => {
    const outcome = fy2564.firstTranche({ approved: 1000, first: 700, approvedOn: '2021-01-04' });
    expect(lines(outcome)).toEqual([
      'Payment of the first tranche (codi.leaders-north.fy2564.first-tranche)',
      'cannot be told yet',
      '✓ the first tranche is at most 70 %: found 70 % (required at most 70 %) [รายงานผลการเบิกจ่าย lines 55]',
      '? paid within 3 months: the day on which the first tranche was transferred not known (required no later than 4 April 2021) [รายงานผลการเบิกจ่าย lines 55]',
      'facts that would settle it: the day on which the first tranche was transferred',
      'what would change it: paid within 3 months',
      'source: Status report on support to the community organisations of the north, FY2564',
    ]);
    expect(explain(outcome)).toBe(explain(outcome, { language: 'th' }));
    expect(lines(outcome, 'th')).toContain('ข้อเท็จจริงที่ต้องทราบเพิ่ม: วันที่โอนงวดแรก');
  });

  it('says a grade, or that there is none, and groups with their members', () => {
    expect(lines(fy2555.gradeQuality({ dataUsePercent: 1, participationPercent: 1, writtenBook: false }))[1]).toBe(
      'grade: none',
    );
    const open = lines(fy2555.gradeQuality({ localAuthorityTookPart: false }));
    expect(open[1]).toBe('still possible: B, C, none');
    expect(open).toContain(
      '  ✗ the local authority took part from the start: found no (required yes) [slide 14 lines 52, 55]',
    );
    expect(open).toContain(
      '  ? activities were placed in the local development plan: not known (required yes) [slide 14 lines 52, 55]',
    );
  });

  it('says a score, a level, a due date and why', () => {
    const scale = targetScale({
      ...define('scale'),
      result: count(text('result'), 'tambons'),
      targets: [{ level: 50, target: parameter(5, 'tambons', line(1)) }],
    });
    expect(lines(scale({ result: 5, method: 'step' }), 'en', scale)).toEqual([
      'scale (cdd.example.fy2565.scale)',
      'score: 50 points',
      'level reached: 50',
      'how a result between two levels is scored: the level that is reached counts',
      '✓ result: found 5 tambons (required at least 5 tambons) [lines 1]',
      'source: Example',
    ]);
    expect(lines(fy2564.firstTrancheDue({ approvedOn: '2021-01-04' }))[1]).toBe('due: 4 April 2021');
  });

  it('of a rule that the catalogue does not hold names facts as they are', () => {
    const rule = checklist({
      ...define('own'),
      facts: {
        heads: count(text('heads'), 'people'),
        word: choice(text('word'), { a: text('first'), b: text('second'), c: text('third') }),
      },
      criteria: [
        between('heads', parameter(7, 'people', line(1)), parameter(10, 'people', line(1))),
        oneOf('word', ['a', 'b']),
      ],
    });
    expect(lines(rule({ heads: 8 }))).toEqual([
      'cdd.example.fy2565.own',
      'cannot be told yet',
      '✓ heads: found 8 people (required at least 7 people at most 10 people) [lines 1]',
      '? word: not known (required one of a, b) [lines 1]',
      'facts that would settle it: word',
      'what would change it: word',
      'source: Example',
    ]);
    expect(lines(rule({ heads: 8 }), 'en', rule)).toContain(
      '? word: not known (required one of first, second) [lines 1]',
    );
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
    expect(lines(stored)).toEqual([
      'x',
      '✓ a: found p, q (required twice 2) [lines 1]',
      '? b: not known [lines 1]',
      'source: Example',
    ]);
  });

  it('says the label of a grade where nobody tells what the grade is called', () => {
    expect(lines({ rule: 'x', grade: 'A', label: text('good') } as { rule: string })).toEqual(['x', 'good']);
  });
});
