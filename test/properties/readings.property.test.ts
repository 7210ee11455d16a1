import fc from 'fast-check';
import { expect, it } from 'vitest';
import { no, yes } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { readings } from '../../src/rules/deciding/readings.js';
import { yesNo } from '../../src/rules/logic/fact.js';
import { label, page, programme } from '../rules/own.js';

const definition = {
  programme,
  id: 'so',
  title: label('so'),
  source: page(1),
  facts: { one: yesNo(label('one')) },
} as const;
const rules = {
  plain: checklist({ ...definition, criteria: [yes('one')] }),
  turned: checklist({ ...definition, criteria: [no('one')] }),
};
const both = readings({
  reading: { name: 'as', label: label('as') },
  labels: { plain: label('plain'), turned: label('turned') },
  rules,
});

it('each reading is its own rule, with the reading named', () => {
  const one = fc.option(fc.boolean(), { nil: undefined });
  fc.assert(
    fc.property(one, fc.constantFrom('plain' as const, 'turned' as const), (value, as) => {
      const facts = { one: value };
      expect(both({ ...facts, as })).toEqual({ ...rules[as](facts), as });
      expect(both.decide({ ...facts, as })).toBe(rules[as].decide(facts));
    }),
  );
});
