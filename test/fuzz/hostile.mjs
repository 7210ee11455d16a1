/** Values that do all that a value can do to whoever looks at them, made anew each time. */
import vm from 'node:vm';

const fail = () => {
  throw new TypeError('not to be looked at');
};

class Row {
  constructor() {
    this.value = 1;
  }
}

class SqlDecimal {
  constructor() {
    this.digits = '12.50';
  }
  toString() {
    return this.digits;
  }
  toJSON() {
    return this.digits;
  }
}

const cyclic = () => {
  const circle = { list: [] };
  circle.itself = circle;
  circle.list.push(circle);
  return circle;
};

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const deep = () => {
  let value = {};
  for (let depth = 0; depth < 10_000; depth += 1) value = { value };
  return value;
};

/** What no fact takes, whatever it is about. */
export const wrong = [
  () => Symbol('word'),
  () => fail,
  () => class {},
  () => 10n,
  () => 10n ** 1000n,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -1e300,
  () => new Map([['a', 1]]),
  () => new Set([1]),
  () => new Date(2021, 1, 4),
  () => new Date(Number.NaN),
  () => Promise.resolve(1),
  () => new WeakMap(),
  () => /1/,
  () => new Error('1'),
  () => new Number(5),
  () => new String('5'),
  () => new Boolean(true),
  () => new Row(),
  () => new SqlDecimal(),
  () => Buffer.from('5'),
  () => new Uint8Array(4),
  () => new Proxy({}, new Proxy({}, { get: fail })),
  () => new Proxy([], new Proxy({}, { get: fail })),
  () => new Proxy(fail, {}),
  () => revoked(),
  () => cyclic(),
  () => deep(),
  () => Object.defineProperty({}, 'value', { enumerable: true, get: fail }),
  () => ({ toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail }),
  () => ({ s: 1, e: 0, d: [7], constructor: Object }),
  () => Object.create({ inherited: true }),
  () => vm.runInNewContext('new Date(0)'),
  () => vm.runInNewContext('(() => 1)'),
  () => '',
  () => ' ',
  () => '\u200b\u2060',
  () => '9'.repeat(100_000),
  () => 'ก'.repeat(100_000),
  () => '\ud800'.repeat(300),
];

/** What some facts take and some do not. */
export const odd = [
  () => -0,
  () => 0.1 + 0.2,
  () => Number.MIN_VALUE,
  () => 2 ** 53,
  () => -1,
  () => null,
  () => '1e5',
  () => '0x10',
  () => '1,000',
  () => ' 1',
  () => '๗๐',
  () => 'NaN',
  () => '-0',
  () => '2564-02-04',
  () => '2021-02-30',
  () => '\ud800',
  () => 'ก\u200bข',
  () => '\u202eกข',
  () => '__proto__',
  () => [],
  () => ({}),
  () => new Array(10),
  () => Object.assign(new Array(2), { 1: 1 }),
  () => new Array(100_001),
  () => Array.from({ length: 3000 }, () => 'ก'),
  () => Object.create(null),
  () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "hasOwnProperty": 2, "toString": 3}'),
  () => ({ [Symbol('hidden')]: 1 }),
  () => ({ ['x'.repeat(100_000)]: 1 }),
  () => Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`name ${index}`, index])),
  () => vm.runInNewContext('({})'),
  () => vm.runInNewContext('[1, 2]'),
  () => vm.runInNewContext('({ id: "ก", name: "ก" })'),
];
