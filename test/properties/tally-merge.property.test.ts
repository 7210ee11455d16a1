import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { household } from '../../src/cdd/debt-centres/household.js';
import { splitTranches } from '../../src/codi/leaders-north/tranches.js';
import { Decimal } from '../../src/core/decimal.js';
import { mergeTallies, type Tally, tally, tallying } from '../../src/rules/counting/tally.js';

const flag = fc.option(fc.oneof({ weight: 9, arbitrary: fc.boolean() }, fc.constant('ใช่')), { nil: undefined });

/** A household as a register has it: some facts missing, some cells no facts at all. */
const householdRow = fc.record(
  {
    inDebt: flag,
    selectedByCentre: flag,
    registered: flag,
    centreCohort: fc.integer({ min: 2562, max: 2565 }),
    receivedFy2564Materials: flag,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Parameters<typeof household>[0]>;

/** Baht and satang, up to ten million millions, and some amounts with a third decimal, which are refused. */
const amount = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 13n - 1n }),
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom('', '', '', '5'),
  )
  .map(([baht, satang, third]) => `${baht}.${String(satang).padStart(2, '0')}${third}`);

/** A register cut into parts anywhere, also into empty ones. */
const cut = <Row>(
  row: fc.Arbitrary<Row>,
): fc.Arbitrary<{ readonly rows: readonly Row[]; readonly parts: readonly (readonly Row[])[] }> =>
  fc.array(row, { maxLength: 60 }).chain(rows =>
    fc.array(fc.nat(rows.length), { maxLength: 8 }).map(cuts => {
      const ends = [...cuts.toSorted((one, other) => one - other), rows.length];
      return { rows, parts: ends.map((end, at) => rows.slice(at === 0 ? 0 : ends[at - 1], end)) };
    }),
  );

/** Merges neighbours until one is left; where, the choices say. What is merged has been posted from one process to another. */
function bracketed(parts: readonly Tally[], choices: readonly number[]): Tally {
  const left = parts.map(part => JSON.parse(JSON.stringify(part)) as Tally);
  for (let step = 0; left.length > 1; step += 1) {
    const at = (choices[step % choices.length] ?? 0) % (left.length - 1);
    left.splice(at, 2, mergeTallies(left[at] as Tally, left[at + 1] as Tally));
  }
  return left[0] as Tally;
}

const choices = fc.array(fc.nat(100), { minLength: 1, maxLength: 9 });
const keepErrors = fc.constantFrom(undefined, 0, 1, 3, 5, 40);

describe('the tallies of the parts of a register', () => {
  it('merge to the tally of the whole, in whatever parts and bracketing, reasons and errors included', () => {
    fc.assert(
      fc.property(cut(householdRow), choices, keepErrors, ({ rows, parts }, order, keep) => {
        const options = { reasons: true, ...(keep !== undefined && { keepErrors: keep }) };
        const tallies = parts.map(part => tally(household, part, options));
        const whole = tally(household, rows, options);
        expect(bracketed(tallies, order)).toEqual(whole);
        expect(mergeTallies(...tallies)).toEqual(whole);
      }),
    );
  });

  it('merge to its sums of money, to the satang', () => {
    fc.assert(
      fc.property(cut(amount), choices, ({ rows, parts }, order) => {
        const facts = (list: readonly string[]) => list.map(approved => ({ approved }));
        const tallies = parts.map(part => tally(splitTranches, facts(part), { sum: true }));
        const whole = tally(splitTranches, facts(rows), { sum: true });
        expect(bracketed(tallies, order)).toEqual(whole);
        const approved = rows.filter(row => /\.\d\d$/.test(row)).map(row => BigInt(row.replace('.', '')));
        const satang = approved.reduce((sum, each) => sum + each, 0n);
        const paid = (whole.sums ?? []).reduce((sum, each) => sum.plus(each), new Decimal(0));
        expect(paid.times(100).toFixed()).toBe(String(satang));
      }),
    );
  });

  it('merge with that of an empty part to what they were', () => {
    fc.assert(
      fc.property(fc.array(householdRow), rows => {
        const whole = tally(household, rows, { reasons: true });
        const none = tally(household, [], { reasons: true });
        expect(mergeTallies(none, whole)).toEqual(whole);
        expect(mergeTallies(whole, none)).toEqual(whole);
      }),
    );
  });
});

describe('rows counted first by their facts', () => {
  it('give the counts of one after another, reasons included, decided once each', () => {
    fc.assert(
      fc.property(fc.array(householdRow, { maxLength: 60 }), rows => {
        const groups = new Map<string, number>();
        for (const row of rows) {
          const key = JSON.stringify(row);
          groups.set(key, (groups.get(key) ?? 0) + 1);
        }
        const counted = tallying(household, { reasons: true, keepErrors: 0 });
        for (const [key, times] of groups) counted.add(JSON.parse(key), times);
        expect(counted.result()).toEqual(tally(household, rows, { reasons: true, keepErrors: 0 }));
      }),
    );
  });
});
