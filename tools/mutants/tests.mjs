/**
 * Runs the project's tests in this process: the same `describe`, `it` and `expect`, without a runner around them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** @typedef {{ name: string, run: () => unknown, clean: () => void }} Test */

/** @typedef {{ before: (() => void)[], after: (() => void)[] }} Scope */

/** @type {Test[]} */
let collected = [];
/** @type {string[]} */
let above = [];
let file = '';
/** What is done around each test: of the file, and of each description that it stands in.
 * @type {Scope[]}
 */
let scopes = [];

const expect = Object.assign(
  /** @param {unknown} value @param {string} [message] */
  (value, message) => chai.expect(value, message),
  chai.expect,
);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });
setState(
  { assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null },
  /** @type {any} */ (expect),
);
Object.assign(expect, {
  getState: () => getState(/** @type {any} */ (expect)),
  setState: (/** @type {any} */ state) => setState(state, /** @type {any} */ (expect)),
});
/** @type {any} */ (chai.expect).extend(/** @type {any} */ (expect), customMatchers);
Object.assign(expect, /** @type {any} */ (globalThis)[ASYMMETRIC_MATCHERS_OBJECT]);

chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (/** @type {string} */ path) {
  const there = resolve(dirname(file), path);
  // @ts-expect-error `this` is the assertion
  const text = chai.util.flag(this, 'object');
  if (existsSync(there) && readFileSync(there, 'utf8') !== text) throw new Error(`not as in ${path}`);
});

/** @param {readonly unknown[]} row @param {string} name */
const named = (row, name) => `${name} ${row.map(String).join(' ')}`.slice(0, 200);

/** @param {(name: string, run: (...row: any[]) => unknown) => void} make */
const withEach = make => {
  const each = (/** @type {readonly unknown[]} */ rows) => (/** @type {string} */ name, /** @type {any} */ run) => {
    const isTable = rows.every(row => Array.isArray(row));
    for (const row of rows) {
      const given = isTable ? /** @type {unknown[]} */ (row) : [row];
      make(
        named(
          given.map(one => (typeof one === 'object' ? '' : one)),
          name,
        ),
        () => run(...given),
      );
    }
  };
  const skip = () => {};
  const choose = (/** @type {boolean} */ is) => (is ? self : Object.assign(skip, { each: () => skip }));
  /** @type {any} */
  const self = Object.assign(make, {
    each,
    skip: Object.assign(skip, { each: () => skip }),
    skipIf: (/** @type {unknown} */ is) => choose(!is),
    runIf: (/** @type {unknown} */ is) => choose(!!is),
  });
  return self;
};

const it = withEach((name, ...rest) => {
  const run = /** @type {() => unknown} */ (rest.findLast(each => typeof each === 'function'));
  const within = [...scopes];
  collected.push({
    name: [...above, name].join(' > '),
    run: () => {
      for (const scope of within) for (const prepare of scope.before) prepare();
      return run();
    },
    clean: () => {
      for (const scope of within.reverse()) for (const tidy of scope.after) tidy();
    },
  });
});

const describe = withEach((name, ...rest) => {
  const run = /** @type {() => void} */ (rest.findLast(each => typeof each === 'function'));
  above.push(name);
  scopes.push({ before: [], after: [] });
  run();
  scopes.pop();
  above.pop();
});

/** What stands in for `vitest`. */
export const vitest = {
  describe,
  it,
  test: it,
  expect,
  /** @returns {any} Types are the compiler's to check. */
  expectTypeOf: () => new Proxy(() => {}, { get: () => vitest.expectTypeOf(), apply: () => vitest.expectTypeOf() }),
  /** @param {() => void} tidy */
  afterEach: tidy => {
    scopes.at(-1)?.after.push(tidy);
  },
  /** What is put back once all is done may as well be put back after each. @param {() => void} tidy */
  afterAll: tidy => {
    scopes.at(-1)?.after.push(tidy);
  },
  /** @param {() => void} prepare */
  beforeEach: prepare => {
    scopes.at(-1)?.before.push(prepare);
  },
};

/**
 * The tests of a file, as it is loaded.
 *
 * @param {string} path
 * @param {() => void} load
 */
export function testsOf(path, load) {
  collected = [];
  above = [];
  scopes = [{ before: [], after: [] }];
  file = path;
  load();
  return collected;
}
