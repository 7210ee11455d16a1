import { afterEach, describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import * as thai from '../../src/thai.js';

const trap = (): never => {
  throw new TypeError('a trap of the object');
};
const handler = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map(name => [name, trap]));
const { proxy: revokedList, revoke } = Proxy.revocable<unknown[]>([], {});
revoke();

const hostile: readonly [string, unknown][] = [
  ['a proxy of which every trap throws', new Proxy({}, handler)],
  ['a list of which every trap throws', new Proxy([], handler)],
  ['a function of which every trap throws', new Proxy(trap, handler)],
  ['a list that was revoked', revokedList],
  ['an object with a getter that throws', Object.defineProperty({}, 'holidays', { enumerable: true, get: trap })],
  ['a number that throws', { valueOf: trap, toString: trap, toFixed: trap, [Symbol.toPrimitive]: trap }],
  ['a false decimal', { [Symbol.toStringTag]: '[object Decimal]', toStringTag: '[object Decimal]', toFixed: trap }],
  ['a symbol', Symbol('x')],
  [
    'a list that is too long',
    new Proxy([], { get: (list, name) => (name === 'length' ? 2 ** 32 - 1 : Reflect.get(list, name)) }),
  ],
];

const given = '2021-02-25';
const functions: Readonly<Record<string, (input: never) => unknown>> = {
  baht: input => thai.baht(input),
  'baht, its options': input => thai.baht(1, input),
  'percentOf, the part': input => thai.percentOf(input, 1),
  'percentOf, the whole': input => thai.percentOf(1, input),
  growthPercent: input => thai.growthPercent(input, 1),
  roundHalfUp: input => thai.roundHalfUp(input, 2),
  'roundHalfUp, decimals': input => thai.roundHalfUp(1, input),
  formatBaht: input => thai.formatBaht(input),
  'formatBaht, its options': input => thai.formatBaht(1, input),
  bahtInWords: input => thai.bahtInWords(input),
  'bahtInWords, its options': input => thai.bahtInWords(1, input),
  parseBaht: input => thai.parseBaht(input),
  parseBahtInWords: input => thai.parseBahtInWords(input),
  parseThaiDate: input => thai.parseThaiDate(input),
  parseThaiMonth: input => thai.parseThaiMonth(input),
  parseThaiDateRange: input => thai.parseThaiDateRange(input),
  parseThaiPeriod: input => thai.parseThaiPeriod(input),
  parseThaiPeriodIn: input => thai.parseThaiPeriodIn(input),
  'parseThaiPeriodIn, the text': input => thai.parseThaiPeriodIn(2565)(input),
  formatThaiDate: input => thai.formatThaiDate(input),
  'formatThaiDate, its options': input => thai.formatThaiDate(given, input),
  formatThaiMonth: input => thai.formatThaiMonth(input),
  toThaiDigits: input => thai.toThaiDigits(input),
  toArabicDigits: input => thai.toArabicDigits(input),
  fiscalYear: input => thai.fiscalYear(input),
  fiscalYearOf: input => thai.fiscalYearOf(input),
  fiscalQuarterOf: input => thai.fiscalQuarterOf(input),
  toBuddhistYear: input => thai.toBuddhistYear(input),
  fromBuddhistYear: input => thai.fromBuddhistYear(input),
  addDays: input => thai.addDays(given, input),
  addMonths: input => thai.addMonths(input, 1),
  weekday: input => thai.weekday(input),
  'isWorkingDay, its options': input => thai.isWorkingDay(given, input),
  'addWorkingDays, the holidays': input => thai.addWorkingDays(given, 1, { holidays: input }),
  'workingDaysBetween, a holiday': input => thai.workingDaysBetween(given, given, { holidays: [input] }),
  'nextWorkingDay, the worked days': input => thai.nextWorkingDay(given, { holidays: [], workdays: input }),
};

describe('an object that fights back is refused as any other wrong input', () => {
  it.each(Object.entries(functions))('by %s', (_, attempt) => {
    for (const [name, input] of hostile) {
      let error: unknown;
      try {
        attempt(input as never);
      } catch (thrown) {
        error = thrown;
      }
      expect(error instanceof RuleInputError, `${name}: ${String(error)}`).toBe(true);
    }
  });

  it('and is no date and no province', () => {
    for (const [, input] of hostile) {
      expect(thai.readDate(input)).toBeUndefined();
      expect(thai.readProvince(input)).toBeUndefined();
    }
  });
});

describe('what every object inherits', () => {
  const names = ['negative', 'digits', 'unit', 'et', 'style', 'workdays'];
  afterEach(() => {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  });

  it('is no option', () => {
    for (const name of names) {
      Object.defineProperty(Object.prototype, name, {
        value: 'thai',
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    expect(thai.formatBaht(1000)).toBe('1,000');
    expect(thai.bahtInWords(101)).toBe('หนึ่งร้อยหนึ่งบาทถ้วน');
    expect(thai.formatThaiDate(given)).toBe('25 กุมภาพันธ์ 2564');
    expect(() => thai.baht(-1)).toThrow(RuleInputError);
    expect(thai.isWorkingDay('2021-02-27', { holidays: [] })).toBe(false);
  });
});
