import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../../src/core/decimal.js';
import { audit, type FigureCheck } from '../../src/rules/counting/audit.js';

const amount = fc.integer({ min: -10_000_000, max: 10_000_000 }).map(satang => new Decimal(satang).div(100).toFixed(2));
const size = fc.integer({ min: 1, max: 10_000_000 });

/** How a figure follows from others, and its exact value. */
const derived: fc.Arbitrary<{ check: FigureCheck; value: Decimal }> = fc.oneof(
  fc.tuple(size, size).map(([part, whole]) => ({
    check: { id: 'a', kind: 'percent' as const, part, whole },
    value: new Decimal(part).times(100).div(whole),
  })),
  fc.array(amount, { minLength: 1, maxLength: 6 }).map(parts => ({
    check: { id: 'a', kind: 'sum' as const, parts },
    value: Decimal.sum(...parts),
  })),
  fc.tuple(amount, fc.array(amount, { minLength: 1, maxLength: 4 })).map(([from, less]) => ({
    check: { id: 'a', kind: 'difference' as const, from, less },
    value: new Decimal(from).minus(Decimal.sum(...less)),
  })),
  fc
    .tuple(amount, amount)
    .filter(([from]) => Number(from) !== 0)
    .map(([from, to]) => ({
      check: { id: 'a', kind: 'growth' as const, from, to },
      value: new Decimal(to).minus(from).times(100).div(new Decimal(from).abs()),
    })),
  fc.array(size, { minLength: 1, maxLength: 5 }).map(parts => ({
    check: { id: 'a', kind: 'share' as const, part: parts[0], parts },
    value: new Decimal(parts[0] as number).times(100).div(Decimal.sum(...parts)),
  })),
);

const decimals = fc.integer({ min: 0, max: 4 });
const statusOf = (check: FigureCheck) => audit({ checks: [check] }).findings[0]?.status;

test('a correctly rounded figure always agrees', () => {
  fc.assert(
    fc.property(derived, decimals, ({ check, value }, places) => {
      expect(statusOf({ ...check, printed: value.toFixed(places) })).toBe('agrees');
    }),
  );
});

test('a figure that was cut off is truncated, or agrees where nothing was lost', () => {
  fc.assert(
    fc.property(derived, decimals, ({ check, value }, places) => {
      const printed = value.toFixed(places, Decimal.ROUND_DOWN);
      const sameAsRounded = new Decimal(printed).eq(value.toFixed(places));
      expect(statusOf({ ...check, printed })).toBe(sameAsRounded ? 'agrees' : 'truncated');
    }),
  );
});

test('a figure with one digit changed never agrees, and what should stand there is said', () => {
  fc.assert(
    fc.property(derived, decimals, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ check, value }, places, at, by) => {
      const right = value.toFixed(places);
      const digits = [...right].flatMap((sign, place) => (/\d/.test(sign) ? [place] : []));
      const place = digits[at % digits.length] as number;
      const printed = `${right.slice(0, place)}${(Number(right[place]) + by) % 10}${right.slice(place + 1)}`;
      const [finding] = audit({ checks: [{ ...check, printed }] }).findings;
      expect(finding?.status).not.toBe('agrees');
      expect(new Decimal(finding?.expected ?? '').eq(right)).toBe(true);
    }),
  );
});

test('exact figures are never explained away', () => {
  fc.assert(
    fc.property(derived, decimals, fc.integer({ min: 1, max: 50 }), ({ check, value }, places, units) => {
      const step = new Decimal(10).pow(-places).times(units);
      const printed = new Decimal(value.toFixed(places)).plus(step).toFixed(places);
      expect(['misprint', 'truncated']).toContain(statusOf({ ...check, printed, exact: true }));
    }),
  );
});

test('grouping and Thai digits change nothing but the form', () => {
  fc.assert(
    fc.property(size, size, (left, right) => {
      const plain = audit({ checks: [{ id: 'a', kind: 'sum', printed: left, parts: [left, right] }] }).findings[0];
      const grouped = (value: number) => value.toLocaleString('en-US');
      const thai = (value: number) => grouped(value).replace(/\d/g, digit => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] as string);
      const formed = audit({
        checks: [{ id: 'a', kind: 'sum', printed: thai(left), parts: [thai(left), grouped(right)] }],
      }).findings[0];
      expect(formed?.status).toBe(plain?.status);
      expect(formed?.difference).toEqual(plain?.difference);
    }),
  );
});

test('whatever it is given, safe never throws', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  fc.assert(
    fc.property(
      anything,
      fc.array(fc.record({ id: anything, kind: anything, printed: anything, parts: anything })),
      (input, checks) => {
        expect(typeof audit.safe(input).ok).toBe('boolean');
        expect(typeof audit.safe({ checks }).ok).toBe('boolean');
      },
    ),
  );
});

test('the input is not changed', () => {
  const checks: readonly FigureCheck[] = [{ id: 'a', kind: 'sum', printed: '3', parts: [1, 2] }];
  const before = JSON.stringify(checks);
  audit({ checks });
  expect(JSON.stringify(checks)).toBe(before);
});
