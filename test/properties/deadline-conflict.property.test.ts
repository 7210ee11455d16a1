import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../src/core/calendar.js';
import { parameter } from '../../src/core/parameter.js';
import { date } from '../../src/rules/logic/fact.js';
import { after, deadline, earlierOf, on } from '../../src/rules/time/deadline.js';
import { label, page, programme } from '../rules/own.js';

it('there is a conflict exactly where the printed date is before the end', () => {
  const outer = '2022-05-31';
  const report = deadline({
    programme,
    id: 'report',
    title: label('report'),
    source: page(1),
    facts: { endedOn: date(label('end')) },
    due: earlierOf(after('endedOn', parameter(7, 'days', page(1))), on(parameter(outer, 'date', page(2)))),
    end: 'endedOn',
  });
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 60 }), days => {
      const endedOn = addDays(outer, days);
      const outcome = report({ endedOn });
      const sevenLater = addDays(endedOn, 7);
      expect(outcome.conflict !== null).toBe(outer < endedOn);
      expect(outcome.due).toBe(sevenLater < outer ? sevenLater : outer);
      expect(report.safe({ endedOn })).toEqual({ ok: true, value: outcome });
    }),
  );
});
