/**
 * Gives every rule what no honest caller gives it: `npm run fuzz`. `--inputs N` (10,000 unless said otherwise) by `--seed S`.
 *
 * `safe` never throws; nothing that was given is written to; what no fact takes is refused, at its own place; an error names its
 * rule and is short whatever it was given; no call takes long.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Modules } from '../../tools/mutants/modules.mjs';
import { odd, wrong } from './hostile.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: { inputs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '2565' } },
});
const inputs = Number(options.inputs);

const modules = new Modules(root, {});
const { entries } = modules.load(`${root}src/catalogue/rules.ts`);
const { tries } = modules.load(`${root}test/generated/values.ts`);
const { isRuleInputError } = modules.load(`${root}src/core/errors.ts`);
const rules = entries();

const mostMilliseconds = 5000;
const mostCharacters = 250_000;

let state = Number(options.seed) >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let value = Math.imul(state ^ (state >>> 15), 1 | state);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
};
const below = number => Math.floor(random() * number);
const oneOf = list => list[below(list.length)];

/** Facts that a rule may well take, and every place in them with the fact that it holds. */
function factsOf({ facts, parameters }) {
  const hints = Object.values(parameters).map(({ value }) => value);
  const places = [];
  const record = (fields, path) => {
    const given = {};
    for (const [name, fact] of Object.entries(fields)) {
      if (!fact.required && random() < 0.3) continue;
      given[name] = madeFor(fact, [...path, name]);
    }
    return given;
  };
  const madeFor = (fact, path) => {
    places.push({ fact, path });
    if (fact.fields) return record(fact.fields, path);
    if (fact.item) {
      const number = Math.max(fact.least ?? 0, below(3));
      return Array.from({ length: number }, (_, index) => madeFor(fact.item, [...path, index]));
    }
    return fact.tellsApart || fact.identifies ? `ก${places.length}` : oneOf(tries(fact, hints));
  };
  return { given: record(facts, []), places };
}

/** Puts a value at a place. */
function put(given, path, value) {
  let at = given;
  for (const name of path.slice(0, -1)) at = at[name];
  Object.defineProperty(at, path.at(-1), { value, enumerable: true, writable: true, configurable: true });
}

/** A look at a value that tells when anybody writes to it, and passes on all that is read. */
function watched(value, told) {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const write = () => {
    told.written = true;
    return false;
  };
  return new Proxy(value, {
    get: (target, name) => {
      const member = Reflect.get(target, name);
      const own = Reflect.getOwnPropertyDescriptor(target, name);
      return own?.configurable ? watched(member, told) : member;
    },
    set: write,
    defineProperty: write,
    deleteProperty: write,
    setPrototypeOf: write,
    preventExtensions: write,
  });
}

const isPlain = value => {
  try {
    return Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
  } catch {
    return false;
  }
};

/** Freezes what can be frozen of a value; what cannot is left as it is. */
const frozen = value => {
  try {
    if (typeof value !== 'object' || value === null || !isPlain(value) || Object.isFrozen(value)) return value;
    Object.freeze(value);
    for (const { value: member } of Object.values(Object.getOwnPropertyDescriptors(value))) frozen(member);
  } catch {}
  return value;
};

const failures = [];
const counts = { taken: 0, refused: 0, wrong: 0 };
let worst = { milliseconds: 0, id: '' };

for (let index = 0; index < inputs && failures.length < 20; index += 1) {
  const { rule } = rules[index % rules.length];
  const { id } = rule.rule;
  const { given, places } = factsOf(rule.rule);
  const isTaken = rule.safe(given).ok;
  const kind = below(10);
  const fail = what => failures.push(`${id}, input ${index} of seed ${options.seed}: ${what}`);
  let input = given;
  let path;
  if (kind === 0) input = oneOf([...wrong, ...odd])();
  else if (kind === 1)
    put(given, [oneOf(['unknownName', '__proto__', 'constructor', 'x'.repeat(10_000), 'ก\ud800'])], 1);
  else if (kind === 2 && places.length > 0) {
    const at = oneOf(places).path;
    let holder = given;
    for (const name of at.slice(0, -1)) holder = holder[name];
    Object.defineProperty(holder, at.at(-1), {
      enumerable: true,
      configurable: true,
      get: () => {
        throw new TypeError('not to be read');
      },
    });
  } else if (places.length > 0) {
    const isWrong = kind < 7;
    const at = oneOf(places);
    put(given, at.path, oneOf(isWrong ? wrong : odd)());
    if (isWrong) path = at.path;
  }

  const told = { written: false };
  const shown = index % 3 === 0 ? frozen(input) : index % 3 === 1 ? watched(input, told) : input;
  const began = performance.now();
  let result;
  try {
    result = rule.safe(shown);
  } catch (error) {
    fail(`safe threw ${error}`);
    continue;
  }
  const milliseconds = performance.now() - began;
  if (milliseconds > worst.milliseconds) worst = { milliseconds, id };
  if (milliseconds > mostMilliseconds) fail(`took ${Math.round(milliseconds)} ms`);
  if (told.written) fail('wrote to what it was given');

  if (result.ok) {
    counts.taken += 1;
    if (result.value.rule !== id) fail('the outcome is of another rule');
    if (path) fail(`took a wrong value at ${path.join('.')}`);
    const text = JSON.stringify(result.value);
    if (JSON.stringify(JSON.parse(text)) !== text) fail('the outcome is not plain data');
    continue;
  }
  counts.refused += 1;
  const { error } = result;
  if (!isRuleInputError(error) || error.rule !== id || error.problems.length === 0)
    fail(`an error of another kind: ${error}`);
  else {
    const length = JSON.stringify(error).length;
    if (length > mostCharacters) fail(`an error of ${length} characters`);
    if (error.message.length > mostCharacters / 4) fail(`a message of ${error.message.length} characters`);
    if (error.problems.some(({ accepted }) => !accepted.th || !accepted.en))
      fail('an error that does not say what is accepted');
  }
  if (path) {
    counts.wrong += 1;
    // Of facts that were taken before, only the wrong one can be refused.
    const said = error.problems?.map(each => each.path.join('.')) ?? [];
    const place = path.join('.');
    if (isTaken && !said.some(each => each === '' || place.startsWith(each) || each.startsWith(place))) {
      fail(`refused at ${said.join(' ')} for a wrong value at ${place}`);
    }
  }
}

for (const failure of failures) console.error(failure);
console.log(
  `${inputs} inputs over ${rules.length} rules by seed ${options.seed}: ${counts.taken} taken, ${counts.refused} refused, ` +
    `${counts.wrong} of them with a value that no fact takes; longest call ${Math.round(worst.milliseconds)} ms (${worst.id})`,
);
if (failures.length > 0) process.exitCode = 1;
