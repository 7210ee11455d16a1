import fc, { type Arbitrary } from 'fast-check';
import { addDays, readDate } from '../src/core/calendar.js';
import { Decimal } from '../src/core/decimal.js';
import type { Fact, Facts } from '../src/rules/logic/fact.js';
import type { RuleDescription } from '../src/rules/logic/rule.js';

/** JSON Schema as facts write it for a single value. */
interface Schema {
  readonly type?: 'boolean' | 'integer' | 'number' | 'string';
  readonly enum?: readonly string[];
  readonly format?: 'date';
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The figures and dates that a rule compares with: values near them are tried more often than others. */
type Hints = readonly (number | string)[];

const near = (hint: number | string): readonly unknown[] => {
  if (typeof hint === 'string' && readDate(hint) !== undefined) return [addDays(hint, -1), hint, addDays(hint, 1)];
  const value = new Decimal(hint);
  return [-1, '-0.01', 0, '0.01', 1].flatMap(step => [value.plus(step).toString(), value.plus(step).toNumber()]);
};

const date = fc.integer({ min: 0, max: 4000 }).map(days => addDays('2015-01-01', days));

function bySchema({ type, enum: words, format, minimum, maximum }: Schema): Arbitrary<unknown> {
  if (words) return fc.constantFrom(...words);
  if (type === 'boolean') return fc.boolean();
  if (format === 'date') return date;
  if (type === 'string') return fc.constantFrom('ก', 'ข', 'ค', 'บ้านหนองบัว', 'one', 'two');
  const least = Math.ceil(minimum ?? -1_000_000);
  const most = Math.max(least, Math.floor(Math.min(maximum ?? 1e9, 1e9)));
  const whole = fc.oneof(
    fc.integer({ min: least, max: Math.min(most, least + 20) }),
    fc.integer({ min: least, max: most }),
  );
  return fc.oneof(
    whole,
    whole.map(value => new Decimal(value).div(100).toString()),
    whole.map(String),
  );
}

function inputOf(fact: Fact, hints: Hints): Arbitrary<unknown> {
  const { read, json = {}, fields, item, least = 0 } = fact;
  if (fields) return recordOf(fields, hints);
  if (item) return fc.array(inputOf(item, hints), { minLength: least, maxLength: least + 3 });
  const accepted = (value: unknown): boolean => read?.(value) !== undefined;
  const hinted = hints.flatMap(near).filter(accepted);
  const plain = bySchema(json).filter(accepted);
  return hinted.length > 0 ? fc.oneof(plain, fc.constantFrom(...hinted)) : plain;
}

const recordOf = (facts: Facts, hints: Hints): Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, inputOf(fact, hints)])), {
    requiredKeys: Object.keys(facts).filter(name => facts[name]?.required),
  });

/**
 * Facts that a rule can read, made from their descriptions: every fact that may be missing sometimes is. A rule may still
 * refuse them for how they stand together.
 */
export const factsOf = ({ facts, parameters }: RuleDescription): Arbitrary<Record<string, unknown>> =>
  recordOf(
    facts,
    Object.values(parameters).map(({ value }) => value),
  );

/** Makes a value when asked: fast-check looks into the values that it holds, and some must not be looked at. */
export type Make = () => unknown;

/** Values that do all that a value can do to whoever looks at them. */
const hostile: Arbitrary<Make> = fc.constantFrom<Make>(
  () => new Proxy({}, new Proxy({}, { get: fail })),
  () => new Proxy([], new Proxy({}, { get: fail })),
  () => revoked(),
  () => Object.defineProperty({}, 'value', { enumerable: true, get: fail }),
  () => ({ toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail }),
  () => cyclic(),
  () => Object.create({ inherited: true }),
  () => Object.create(null),
  () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "hasOwnProperty": 2, "toString": 3}'),
  () => ({ [Symbol('hidden')]: 1 }),
  () => 'ก'.repeat(1_000_000),
  () => '9'.repeat(100_000),
  () => 10n ** 1000n,
  () => Symbol('word'),
  () => fail,
  () => class {},
  () => new Map([['a', 1]]),
  () => new Date(Number.NaN),
  () => new Date(2021, 1, 4),
  () => Promise.resolve(1),
  () => new Decimal('1e400'),
  () => new Decimal(Number.NaN),
  () => ({ s: 1, e: 0, d: [7], constructor: Decimal }),
  () => new Array(10),
);

function fail(): never {
  throw new TypeError('not to be looked at');
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): unknown {
  const circle: { itself?: unknown; list?: unknown } = {};
  circle.itself = circle;
  circle.list = [circle];
  return circle;
}

const numbers = fc.constantFrom<unknown>(
  Number.NaN,
  -0,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MIN_VALUE,
  2 ** 53,
  -1,
  0.1 + 0.2,
  '1e5',
  '0x10',
  '1,000',
  ' 1',
  '๗๐',
  '',
  'NaN',
  '-0',
  '2564-02-04',
  '2021-02-30',
);

const anything: Arbitrary<Make> = fc.oneof(
  hostile,
  numbers.map(value => () => value),
  fc
    .anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    .map(value => () => value),
);

/** Whatever an untrusted caller may pass for facts: anything at all, or the right names with anything in them. */
export const anyInput = (description: RuleDescription): Arbitrary<Make> => {
  const names = Object.keys(description.facts);
  const spoilt = fc
    .tuple(factsOf(description), fc.constantFrom(...names, 'unknownName', '__proto__', 'constructor'), anything)
    .map(
      ([facts, name, make]) =>
        () =>
          Object.defineProperty({ ...facts }, name, { value: make(), enumerable: true }),
    );
  const throwing = fc.tuple(factsOf(description), fc.constantFrom(...names)).map(
    ([facts, name]) =>
      () =>
        Object.defineProperty({ ...facts }, name, { get: fail, enumerable: true }),
  );
  const named = fc
    .record(Object.fromEntries(names.map(name => [name, anything])), { requiredKeys: [] })
    .map(makes => () => Object.fromEntries(Object.entries(makes).map(([name, make]) => [name, make?.()])));
  return fc.oneof(anything, spoilt, throwing, named);
};
