import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onList } from '../../src/rules/deciding/on-list.js';
import { label, page, programme } from '../rules/own.js';

const rule = onList({
  programme,
  id: 'on-list',
  title: label('on list'),
  source: page(1),
  subjects: { name: 'some', label: label('some') },
  list: { name: 'all', label: label('all') },
});
const names: fc.Arbitrary<string[]> = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));

it('what is absent and what is there make up the names', () => {
  fc.assert(
    fc.property(names, names, (some, all) => {
      const { verdict, absent = [] } = rule({ some, all });
      expect(absent.every(each => some.includes(each) && !all.includes(each))).toBe(true);
      expect(verdict).toBe(some.length > 0 && some.every(each => all.includes(each)) ? 'met' : 'unmet');
      expect(rule.decide({ some, all: [...all, ...absent] })).toBe(some.length > 0 ? 'met' : 'unmet');
    }),
  );
});
