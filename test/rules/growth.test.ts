import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/citation.js';
import { Decimal, exact } from '../../src/core/decimal.js';
import { parameter } from '../../src/core/parameter.js';
import { growthAtLeast } from '../../src/rules/criteria/two-facts.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { ascending } from '../../src/rules/logic/bounds.js';
import { money } from '../../src/rules/logic/fact.js';

const document = {
  file: 'own.txt',
  title: { th: 'ตัวอย่าง', en: 'Example' },
  agency: 'cdd',
  fiscalYear: 2565,
} as const;
const grew = (percent: number | string) =>
  growthAtLeast('before', 'after', parameter(percent, 'percent', cite(document)(1)), {
    id: 'growth',
    label: { th: 'การขยายตัว', en: 'growth' },
  });
const byFive = checklist({
  programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
  id: 'by-five',
  title: { th: 'ขยายตัวร้อยละ 5', en: 'Growth of 5 %' },
  source: cite(document)(1),
  facts: {
    before: money({ th: 'ก่อน', en: 'before' }, { least: null }),
    after: money({ th: 'หลัง', en: 'after' }, { least: null }),
  },
  criteria: [grew(5)],
});

describe('growth by at least 5 %', () => {
  it.each([
    [100, '104.99', 'unmet'],
    [100, 105, 'met'],
    [100, '105.01', 'met'],
    [100, 100, 'unmet'],
    [100, 0, 'unmet'],
    ['0.03', '0.03', 'unmet'],
    ['0.03', '0.04', 'met'],
    [-100, -95, 'met'],
    [-100, '-95.01', 'unmet'],
    [-100, 1, 'met'],
  ])('from %s to %s is %s', (before, after, verdict) => {
    expect(byFive({ before, after }).verdict).toBe(verdict);
    expect(byFive.decide({ before, after })).toBe(verdict);
  });

  it('is exact where a division would be rounded', () => {
    expect(byFive({ before: '333333333.33', after: '349999999.99' }).verdict).toBe('unmet');
    expect(byFive({ before: '333333333.33', after: '350000000.00' }).verdict).toBe('met');
  });

  it('is no growth from nothing, whatever came after', () => {
    expect(byFive({ before: 0, after: 1_000_000 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(byFive({ before: 0 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(byFive({ before: 0, after: 5 }).criteria[0]).not.toHaveProperty('actual');
  });

  it('is open while one of the two is missing', () => {
    expect(byFive({ before: 100 })).toMatchObject({ verdict: 'unknown', missing: ['after'] });
    expect(byFive({ after: 100 })).toMatchObject({ verdict: 'unknown', missing: ['before'] });
    expect(byFive({})).toMatchObject({ verdict: 'unknown', missing: ['before', 'after'] });
  });

  it('is none where all is lost of what was never below 0, whatever that was', () => {
    const income = {
      before: money({ th: 'ก่อน', en: 'before' }),
      after: money({ th: 'หลัง', en: 'after' }, { least: null }),
    };
    const { programme, id, title, source } = byFive.rule;
    const grown = checklist({ programme, id, title, source, facts: income, criteria: [grew(5)] });
    expect(grown({ after: 0 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(grown.decide({ after: -1 })).toBe('unmet');
    expect(Object.isFrozen(grown({ after: 1 }).criteria[0]?.required), 'what is asked is shared').toBe(true);
    expect(grown({ after: 1 })).toMatchObject({ verdict: 'unknown', missing: ['before'] });
    expect(grown.decide({ before: 1, after: 2 })).toBe('met');
    expect(byFive({ after: 0 }), 'less of a loss is growth').toMatchObject({ verdict: 'unknown', missing: ['before'] });
    const kept = checklist({ programme, id, title, source, facts: income, criteria: [grew(-100)] });
    expect(kept.decide({ after: 0 }), 'all may be lost').toBe('unknown');
    const ordered = checklist({
      ...{ programme, id, title, source },
      facts: income,
      criteria: [grew(5)],
      ordered: ascending(['after', 'before']),
    });
    expect(ordered.decide({ after: 0 })).toBe('unmet');
  });

  it('shows the growth in percent', () => {
    const [criterion] = byFive({ before: 80, after: 90 }).criteria;
    expect(String(criterion?.actual)).toBe('12.5');
    expect(criterion?.source.lines).toEqual([1]);
  });
});

describe('where growth turns', () => {
  const statuses = (given: { before?: Decimal; after?: Decimal }, name: 'before' | 'after', percent = 5) => {
    const values = { before: given.before, after: given.after };
    const turns = grew(percent).turns?.(name, values);
    const beside = (turns as readonly Decimal[] | undefined)?.flatMap(turn => [
      exact(turn).minus('1e-20'),
      exact(turn).plus('1e-20'),
    ]);
    return beside && new Set(beside.map(value => grew(percent).test({ ...values, [name]: value })));
  };

  it('has values on both sides by either fact', () => {
    expect(statuses({ before: exact(99) }, 'after')).toEqual(new Set(['met', 'unmet']));
    expect(statuses({ after: new Decimal('99.5') }, 'before')).toEqual(new Set(['met', 'unmet']));
  });

  it('also by a base below 0, of which the size counts', () => {
    const turns = grew(150).turns?.('before', { before: undefined, after: exact(1) });
    expect(turns?.map(String)).toEqual(['0', '0.4', '-2']);
    expect(grew(150).test({ before: exact(-2), after: exact(1) })).toBe('met');
    expect(grew(150).test({ before: new Decimal('-2.01'), after: exact(1) })).toBe('unmet');
  });

  it('cannot be told while the other is missing', () => {
    expect(statuses({}, 'after')).toBeUndefined();
    expect(statuses({}, 'before')).toBeUndefined();
  });

  it('has no turn by the base where all may be lost', () => {
    expect(
      grew(-100)
        .turns?.('before', { before: undefined, after: exact(0) })
        ?.map(String),
    ).toEqual(['0', '0']);
  });
});
