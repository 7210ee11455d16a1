import fc from 'fast-check';
import { describe, it } from 'vitest';
import { addDays } from '../../src/core/calendar.js';
import { cite } from '../../src/core/citation.js';
import { parameter } from '../../src/core/parameter.js';
import { after, type DueDate, earlierOf, endOfMonth, on } from '../../src/rules/time/deadline.js';

const title = { th: 'ทดสอบ', en: 'Test' };
const source = cite({ file: 'test.txt', title, agency: 'cdd', fiscalYear: 2564 })(1);

type Values = { readonly first: string | undefined; readonly second: string | undefined };

const day = fc.integer({ min: 0, max: 4000 }).map(days => addDays('2015-01-01', days));
const event = fc.constantFrom('first', 'second');
const simple: fc.Arbitrary<DueDate<Values>> = fc.oneof(
  day.map(date => on(parameter(date, 'date', source))),
  fc.tuple(event, fc.integer({ min: 0, max: 400 })).map(([name, span]) => after(name, parameter(span, 'days', source))),
  fc
    .tuple(event, fc.integer({ min: 0, max: 24 }))
    .map(([name, span]) => after(name, parameter(span, 'months', source))),
  event.map(name => endOfMonth(name, source)),
);
const dueDate = fc.oneof(
  simple,
  fc.tuple(simple, simple).map(([left, right]) => earlierOf(left, right)),
);
const known = fc.record({ first: day, second: day });
const partly = fc.record({
  first: fc.option(day, { nil: undefined }),
  second: fc.option(day, { nil: undefined }),
});

describe('the earlier of two due dates', () => {
  it('is never after either, and is one of them', () => {
    fc.assert(
      fc.property(dueDate, dueDate, known, (left, right, values) => {
        const due = earlierOf(left, right).of(values, {}).due as string;
        const both = [left, right].map(each => each.of(values, {}).due as string);
        return both.every(each => due <= each) && both.includes(due);
      }),
    );
  });

  it('is the same day the other way round', () => {
    fc.assert(
      fc.property(dueDate, dueDate, partly, (left, right, values) => {
        const [one, other] = [earlierOf(left, right).of(values, {}), earlierOf(right, left).of(values, {})];
        return one.due === other.due && one.latest === other.latest;
      }),
    );
  });

  it('never comes after the bound that is told before all is known', () => {
    fc.assert(
      fc.property(dueDate, dueDate, partly, known, (left, right, values, rest) => {
        const either = earlierOf(left, right);
        const { latest } = either.of(values, {});
        const all = { first: values.first ?? rest.first, second: values.second ?? rest.second };
        const due = either.of(all, {}).due as string;
        return latest === undefined || due <= latest;
      }),
    );
  });
});
