import { describe, expect, expectTypeOf, it } from 'vitest';
import { no, oneOf, yes } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { readings } from '../../src/rules/deciding/readings.js';
import { ascending } from '../../src/rules/logic/bounds.js';
import { choiceOrNone, yesNo } from '../../src/rules/logic/fact.js';
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

  it('reads its facts once: null stays known to be none, and no word stands for it', () => {
    const graded = {
      ...definition,
      facts: { grade: choiceOrNone(label('grade'), { A: label('good'), B: label('fair') }) },
    } as const;
    const rule = readings({
      reading: { name: 'as', label: label('as') },
      labels: { strict: label('strict'), kind: label('kind') },
      rules: {
        strict: checklist({ ...graded, criteria: [oneOf('grade', ['A'])] }),
        kind: checklist({ ...graded, criteria: [oneOf('grade', ['A', 'B'])] }),
      },
    });
    expect(rule({ grade: null, as: 'strict' }).verdict).toBe('unmet');
    expect(rule.decide({ grade: 'B', as: 'kind' })).toBe('met');
    expect(rule({ as: 'strict' }).missing).toEqual(['grade']);
    expect(rule.safe({ grade: 'none', as: 'strict' })).toMatchObject({ ok: false, error: { path: ['grade'] } });
  });

  it('is described by what its readings share, and each of them by itself', () => {
    const { criteria, readings: each } = eligible.rule as typeof eligible.rule & {
      readonly readings: { readonly by: string; readonly rules: Readonly<Record<string, { criteria: object[] }>> };
    };
    expect(criteria).toBeUndefined();
    expect(each.by).toBe('repeats');
    expect(Object.entries(each.rules).map(([name, rule]) => [name, rule.criteria.length])).toEqual([
      ['refused', 2],
      ['allowed', 1],
    ]);
    expect(eligible.rule.holds).toMatchObject({ repeats: { words: { refused: label('not let in') } } });
  });

  it('refuses readings that do not ask the same', () => {
    const make = (other: object) => () =>
      readings({
        reading: { name: 'as', label: label('as') },
        labels: { one: label('one'), two: label('two') },
        rules: {
          one: checklist({ ...definition, criteria: [yes('strong')] }),
          two: checklist({ ...definition, criteria: [yes('strong')], ...other }),
        },
      });
    expect(make({})).not.toThrow();
    expect(make({ id: 'another' })).toThrow('one id and the same facts');
    expect(make({ facts: { strong: definition.facts.strong } })).toThrow('one id and the same facts');
    expect(make({ ordered: ascending(['strong', 'supported']) })).toThrow('one id and the same facts');
  });

  it('is described once, with the reading among its facts', () => {
    expect(eligible.rule.id).toBe('cdd.own.fy2565.eligible');
    expect(Object.keys(eligible.rule.facts)).toEqual(['strong', 'supported', 'repeats']);
    expectTypeOf<Parameters<typeof eligible>[0]['repeats']>().toEqualTypeOf<'refused' | 'allowed'>();
  });
});
