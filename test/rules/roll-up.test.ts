import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/citation.js';
import { type RollUpDefinition, rollUp } from '../../src/rules/counting/roll-up.js';
import { explain } from '../../src/rules/explain.js';
import type { Programme } from '../../src/rules/logic/rule.js';

const text = (en: string) => ({ th: en, en });
const document = { file: 'test.txt', title: text('Test'), agency: 'cdd', fiscalYear: 2564 } as const;
const source = cite(document)(1);
const programme: Programme = { agency: 'cdd', programme: 'test', edition: 'fy2564', title: text('Test'), document };
const make = (relation: RollUpDefinition['relation'], unit: RollUpDefinition['unit'] = 'baht') =>
  rollUp({ programme, id: 'whole', title: text('Whole'), source, unit, relation });

const equals = make('equals');
const atLeast = make('at-least');
const parts = (...amounts: readonly (string | number | undefined)[]) =>
  amounts.map((amount, index) => ({ name: `part ${index + 1}`, amount }));
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('a whole that is called by a name is so in its verdict', () => {
  const named = rollUp({
    ...{ programme, id: 'named', title: text('Named'), source, unit: 'baht', relation: 'at-least' },
    whole: text('the budget'),
  });
  const told = (total: number) => explain(named({ total, parts: parts(3) }), { rule: named, language: 'en' });
  expect(told(4)).toContain('\nwithin the budget\n');
  expect(told(2)).toContain('\nabove the budget, or nothing to check\n');
});

describe('a whole that must equal its parts', () => {
  it.each([
    ['0.29', 'unmet'],
    ['0.3', 'met'],
    ['0.31', 'unmet'],
  ] as const)('of 0.1 and 0.2 is %s: %s', (total, verdict) => {
    expect(equals({ total, parts: parts('0.1', 0.2) }).verdict).toBe(verdict);
    expect(equals.decide({ total, parts: parts('0.1', 0.2) })).toBe(verdict);
  });

  it('shows the sum, the whole and the difference', () => {
    expect(json(equals({ total: 100, parts: parts(30, '69.5') }))).toMatchObject({
      rule: 'cdd.test.fy2564.whole',
      verdict: 'unmet',
      sum: '99.5',
      total: '100',
      difference: '0.5',
      criteria: [{ id: 'total', status: 'unmet', actual: '100', required: { exactly: '99.5' } }],
      missing: [],
    });
  });

  it('is unknown while the whole is, unless there is nothing to add up', () => {
    expect(json(equals({ parts: parts(30) }))).toMatchObject({ verdict: 'unknown', sum: '30', missing: ['total'] });
    expect(equals({ parts: [] })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('is unknown while a part is, and names it', () => {
    const outcome = json(equals({ total: 100, parts: parts(30, undefined) }));
    expect(outcome).toMatchObject({ verdict: 'unknown', sum: '30', missing: ['parts.1.amount'] });
    expect(outcome).not.toHaveProperty('difference');
    expect(equals({ parts: parts(30, undefined) }).missing).toEqual(['total', 'parts.1.amount']);
  });

  it('is unmet once the known parts exceed it, whatever the others are', () => {
    expect(equals({ total: 100, parts: parts('100.01', undefined) })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(equals({ total: 100, parts: parts(100, undefined) }).verdict).toBe('unknown');
  });

  it('of no parts is not met, not even by 0', () => {
    expect(equals.decide({ total: 0, parts: [] })).toBe('unmet');
    expect(equals.decide({ total: 1, parts: [] })).toBe('unmet');
  });
});

describe('a whole that may exceed its parts', () => {
  it.each([
    ['99.99', 'unmet'],
    [100, 'met'],
    ['100.01', 'met'],
  ] as const)('of 100 in parts is %s: %s', (total, verdict) => {
    expect(atLeast({ total, parts: parts(40, 60) }).verdict).toBe(verdict);
  });

  it('is unknown while a part is, and unmet once the known parts exceed it', () => {
    expect(atLeast.decide({ total: 100, parts: parts(40, undefined) })).toBe('unknown');
    expect(atLeast.decide({ total: 100, parts: parts(101, undefined) })).toBe('unmet');
  });

  it('is met without being known where the parts are nothing, because it cannot be less', () => {
    expect(atLeast({ parts: parts(0, 0) })).toMatchObject({ verdict: 'met', missing: [] });
    expect(atLeast.decide({ parts: parts(0, undefined) })).toBe('unknown');
    expect(atLeast.decide({ parts: parts(1) })).toBe('unknown');
  });
});

describe('a whole whose name and parts the source prints', () => {
  const project = rollUp({
    programme,
    id: 'project',
    title: text('Project'),
    source,
    unit: 'baht',
    relation: 'at-least',
    whole: text('the budget'),
    parts: text('activities'),
  });

  it.each([
    [91, 'met', '1'],
    [90, 'met', '0'],
    ['89.99', 'unmet', '-0.01'],
  ])('of %s against activities of 90 is %s, with %s between them', (total, verdict, difference) => {
    const outcome = project({ total, parts: parts(60, 30) });
    expect(outcome).toEqual({
      rule: 'cdd.test.fy2564.project',
      verdict,
      sum: '90',
      total: `${total}`,
      difference,
      criteria: [
        {
          id: 'total',
          label: { th: 'the budgetไม่น้อยกว่าผลรวมของactivities', en: 'the budget: at least the sum of activities' },
          status: verdict,
          actual: `${total}`,
          required: { atLeast: '90' },
          unit: 'baht',
          source,
        },
      ],
      figures: [
        {
          id: 'sum',
          label: { th: 'ผลรวมของactivitiesเท่าที่ทราบ', en: 'activities: the sum of those known' },
          value: '90',
          unit: 'baht',
          how: { th: 'บวกทุกรายการที่ทราบ', en: 'all that are known, added' },
          source,
        },
      ],
      missing: [],
      next: verdict === 'met' ? [] : ['total'],
    });
    expect(project.decide({ total, parts: parts(60, 30) })).toBe(verdict);
  });

  it('calls its facts and entries by them', () => {
    expect(project.rule.facts.total.label).toEqual(text('the budget'));
    expect(project.rule.facts.parts.label).toEqual(text('activities'));
    expect(project.rule.holds['total']?.label).toEqual(text('the budget'));
  });

  it('is open while one of them is not known, unless the others exceed it already', () => {
    const open = parts(60, 30, undefined);
    expect(project({ total: 90, parts: open })).toMatchObject({ verdict: 'unknown', missing: ['parts.2.amount'] });
    expect(project({ total: 90, parts: open })).not.toHaveProperty('difference');
    expect(project({ total: 89, parts: open })).toMatchObject({ verdict: 'unmet', sum: '90', missing: [] });
    expect(project({ parts: open }).missing).toEqual(['total', 'parts.2.amount']);
  });

  it('refuses a part that comes twice', () => {
    const twice = [...parts(60), ...parts(30)];
    expect(project.safe({ total: 5, parts: twice })).toMatchObject({
      ok: false,
      error: { path: ['parts', 1, 'name'] },
    });
  });
});

describe('what cannot be read is refused', () => {
  it.each([
    ['no parts', { total: 1 }],
    ['a part without a name', { parts: [{ amount: 1 }] }],
    ['a negative part', { parts: parts(-1) }],
    ['a negative whole', { total: -1, parts: [] }],
    ['half a satang', { total: '0.005', parts: [] }],
  ])('%s', (_what, facts) => {
    expect(equals.safe(facts).ok).toBe(false);
  });

  it.each(['percent', 'points', 'million-baht'] as const)('but not decimals of %s', unit => {
    expect(make('equals', unit).decide({ total: '33.335', parts: parts('33.335') })).toBe('met');
  });

  it.each(['people', 'tambons', 'items'] as const)('half of one of the %s', unit => {
    expect(make('equals', unit).decide({ total: 76, parts: parts('76') })).toBe('met');
    expect(make('equals', unit).safe({ total: 76.5, parts: parts(76) }).ok).toBe(false);
    expect(make('equals', unit).safe({ total: 76, parts: parts('75.5') }).ok).toBe(false);
  });
});
