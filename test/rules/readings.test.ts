import { describe, expect, expectTypeOf, it } from 'vitest';
import { no, yes } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { readings } from '../../src/rules/deciding/readings.js';
import { yesNo } from '../../src/rules/logic/fact.js';
import { label, page, programme } from './own.js';

const definition = {
  programme,
  id: 'eligible',
  title: label('eligible'),
  source: page(1),
  facts: { strong: yesNo(label('strong')), supported: yesNo(label('supported')) },
} as const;
const eligible = readings({
  reading: { name: 'repeats', label: label('repeats') },
  labels: { refused: label('not let in'), allowed: label('let in') },
  rules: {
    refused: checklist({ ...definition, criteria: [yes('strong'), no('supported')] }),
    allowed: checklist({ ...definition, criteria: [yes('strong')] }),
  },
});

describe('a text that can be read in two ways', () => {
  it('is read as the caller says, and the outcome repeats it', () => {
    expect(eligible({ strong: true, supported: true, repeats: 'refused' })).toMatchObject({
      rule: 'cdd.own.fy2565.eligible',
      repeats: 'refused',
      verdict: 'unmet',
    });
    expect(eligible({ strong: true, supported: true, repeats: 'allowed' })).toMatchObject({
      repeats: 'allowed',
      verdict: 'met',
    });
    expect(eligible.decide({ strong: true, repeats: 'refused' })).toBe('unknown');
    expect(eligible.decide({ strong: true, repeats: 'allowed' })).toBe('met');
  });

  it('is not read at all where the caller does not say', () => {
    expect(eligible.safe({ strong: true })).toMatchObject({ ok: false, error: { path: ['repeats'] } });
    expect(eligible.safe({ strong: true, repeats: 'perhaps' })).toMatchObject({ ok: false });
  });

  it('is described once, with the reading among its facts', () => {
    expect(eligible.rule.id).toBe('cdd.own.fy2565.eligible');
    expect(Object.keys(eligible.rule.facts)).toEqual(['strong', 'supported', 'repeats']);
    expectTypeOf<Parameters<typeof eligible>[0]['repeats']>().toEqualTypeOf<'refused' | 'allowed'>();
  });
});
