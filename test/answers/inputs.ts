import type { InputProblem } from '../../src/core/errors.js';
import { provinces } from '../../src/core/provinces.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import type { RuleDescription } from '../../src/rules/logic/rule.js';
import { Dice } from './dice.js';

/** Facts as a caller gives them. */
export type Given = Readonly<Record<string, unknown>>;

/** JSON Schema as facts write it for a single value. */
interface Schema {
  readonly type?: 'boolean' | 'integer' | 'number' | 'string';
  readonly enum?: readonly unknown[];
  readonly format?: 'date';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isMonth = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d$/.test(value);
const isNumber = (value: unknown): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));

/** What the values of a rule are chosen around: the figures and days of its description, and the units that they are in. */
interface Hints {
  readonly days: readonly string[];
  readonly byUnit: ReadonlyMap<string, readonly number[]>;
  readonly all: readonly number[];
  readonly percents: readonly number[];
}

const aside: ReadonlySet<string> = new Set([
  'source',
  'document',
  'programme',
  'label',
  'title',
  'how',
  'json',
  'holds',
  'lines',
]);

function hintsOf(description: RuleDescription): Hints {
  const days = new Set<string>();
  const all = new Set<number>();
  const byUnit = new Map<string, Set<number>>();
  const seen = new Set<unknown>();
  const walk = (value: unknown, unit?: unknown): void => {
    if (isDay(value)) days.add(value);
    else if (isMonth(value)) days.add(`${value}-01`);
    else if (isNumber(value)) {
      all.add(Number(value));
      if (typeof unit === 'string') byUnit.set(unit, (byUnit.get(unit) ?? new Set()).add(Number(value)));
    }
    if (!isThing(value) || seen.has(value)) return;
    seen.add(value);
    for (const [key, each] of Object.entries(value)) if (!aside.has(key)) walk(each, value['unit'] ?? unit);
  };
  walk(description);
  const percents = [...(byUnit.get('percent') ?? [])];
  return {
    days: [...days],
    all: [...all],
    byUnit: new Map([...byUnit].map(([unit, set]) => [unit, [...set]])),
    percents,
  };
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

const usualDays = [
  '2019-10-01',
  '2020-09-30',
  '2020-12-31',
  '2021-02-28',
  '2021-06-15',
  '2021-10-01',
  '2022-03-31',
  '2022-09-30',
  '2024-02-29',
];
const usualNumbers = [
  0, 1, 2, 3, 4, 5, 7, 10, 12, 20, 33, 50, 60, 75, 80, 99, 100, 150, 365, 1000, 2564, 12_500, 1_762_380,
];
const names = ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'บ้านหนองบัว', 'หมู่ที่ ๑', 'one', 'ภาคเหนือ'];
/** The same names as others write them, and one that is none of them. */
const otherwise: Readonly<Record<string, string>> = { ก: ' ก', ข: 'ข ', บ้านหนองบัว: 'บ้าน หนองบัว', one: 'ONE' };

/** What a fact of no kind takes. */
const wrongs: readonly unknown[] = [
  null,
  '',
  ' ',
  'ไม่ทราบ',
  Number.NaN,
  -1,
  1.5,
  '1,000',
  '๗๐',
  '2564-02-04',
  '2021-02-30',
  true,
  [],
  {},
  [null],
  1e300,
  '-0.001',
  7n,
];

/** Makes facts for one rule, the same ones each time. */
export class Inputs {
  readonly dice: Dice;
  readonly hints: Hints;
  readonly description: RuleDescription;

  constructor(description: RuleDescription) {
    this.description = description;
    this.dice = new Dice(description.id);
    this.hints = hintsOf(description);
  }

  /** A number with at most so many hundredths, as a number or in digits. */
  number(
    { type, minimum = -1e9, maximum = 1e13, multipleOf }: Schema,
    unit: string | undefined,
    known: readonly number[],
  ): unknown {
    const { dice, hints } = this;
    const own = (unit === undefined ? undefined : hints.byUnit.get(unit)) ?? [];
    const step = type === 'integer' ? 1 : multipleOf !== undefined && multipleOf > 0.01 ? multipleOf : 0.01;
    const low = Math.ceil(Math.max(minimum, -1e9) / step) * step;
    const roll = dice.below(12);
    let value: number;
    if (roll < 5 && own.length > 0) value = dice.one(own) + dice.one([0, 0, 0, 1, -1]) * dice.one([step, 1]);
    else if (roll < 7 && hints.all.length > 0) value = dice.one(hints.all) + dice.one([0, 1, -1]) * step;
    else if (roll < 10 && known.length > 0) {
      const other = dice.one(known);
      const share = dice.one([...hints.percents, 50, 100, 100, 130]);
      value = (other * share) / 100 + dice.one([0, 0, 1, -1]) * step;
    } else value = dice.one(usualNumbers) + (step < 1 && dice.below(3) === 0 ? dice.one([0.25, 0.5, 0.05, 0.99]) : 0);
    // In hundredths, so that floating point leaves nothing behind.
    const whole = Math.min(
      Math.max(Math.round(value / step), Math.round(low / step)),
      Math.floor(maximum / step + 1e-9),
    );
    const digits = step === 1 ? 0 : 2;
    const text = step === 1 ? `${whole}` : (whole * step).toFixed(step < 0.01 ? 4 : digits);
    const form = dice.below(12);
    if (form > 3) return Number(text);
    // With more zeros than a plain number keeps, it is a decimal.
    return form === 0 && step < 1 ? `${text}${'0'.repeat(16)}` : text;
  }

  day(known: readonly string[]): string {
    const { dice, hints } = this;
    const roll = dice.below(10);
    const base =
      roll < 5 && hints.days.length > 0
        ? dice.one(hints.days)
        : roll < 8 && known.length > 0
          ? dice.one(known)
          : dice.one(usualDays);
    return dayOf(dayNumber(base) + dice.one([0, 0, 0, 1, -1, 1, -1, 7, -7, 15, 30, -30, 45, 90]));
  }

  /** A value of a single fact. */
  single({ json, unit, tellsApart }: Fact, sofar: Known, index?: number): unknown {
    const { dice } = this;
    const schema = (json ?? {}) as Schema;
    if (schema.enum) {
      if (schema.enum.length === provinces.length)
        return `${dice.one(['', '', 'จังหวัด', 'จ.'])}${dice.one(schema.enum.slice(0, 12))}`;
      return index !== undefined && dice.below(3) > 0 ? schema.enum[index % schema.enum.length] : dice.one(schema.enum);
    }
    if (schema.type === 'boolean') return dice.below(3) > 0;
    if (schema.format === 'date') {
      const day = this.day(sofar.days);
      sofar.days.push(day);
      return day;
    }
    if (schema.type === 'string') {
      if (index === undefined || dice.below(8) === 0) return dice.one(names);
      // What does not tell a member apart may name one before it.
      const at = tellsApart || index === 0 || dice.below(2) === 0 ? index : dice.below(index);
      return names[at % names.length];
    }
    const value = this.number(schema, unit, sofar.numbers);
    sofar.numbers.push(Number(value));
    return value;
  }

  value(fact: Fact, sofar: Known, fill: number, index?: number): unknown {
    const { dice } = this;
    if (fact.fields) return this.record(fact.fields, sofar, fill, index);
    if (!fact.item) return this.single(fact, sofar, index);
    const { item, least = 0 } = fact;
    const { enum: words } = (item.json ?? {}) as Schema;
    const own =
      item.fields &&
      Object.values(item.fields).find(({ json }) => ((json as Schema | undefined)?.enum?.length ?? 99) < 30);
    const every = words?.length ?? (own?.json as Schema | undefined)?.enum?.length ?? 3;
    const length = Math.max(least, dice.one([least, 1, 2, 3, 4, 5, every, every]));
    const list = Array.from({ length }, (_, at) => this.value(item, sofar, fill, at));
    return dice.below(4) === 0 ? this.alike(list) : list;
  }

  /** The same list with a member that is as another but for its name, twice the same, or in another order. */
  alike(list: readonly unknown[]): readonly unknown[] {
    const { dice } = this;
    const [first, second] = list;
    if (first === undefined) return list;
    const roll = dice.below(5);
    if (roll === 0) return [...list, first];
    if (roll === 1) return list.toReversed();
    if (typeof first === 'string') return [...list, otherwise[first] ?? first];
    if (!isThing(first) || !isThing(second)) return list;
    // All but its names and words as the first has it: a tie.
    const same = Object.fromEntries(
      Object.entries(second).map(([name, value]) => [
        name,
        typeof value === 'string' && !isNumber(value) ? value : (first[name] ?? value),
      ]),
    );
    return [first, same, ...list.slice(2)];
  }

  /** Facts of a record: all, or where they may be missing so many of a hundred. */
  record(facts: Facts, sofar: Known, fill: number, index?: number): Given {
    const { dice } = this;
    const entries = Object.entries(facts).flatMap(([name, fact]) => {
      const isLeft = !fact.required && dice.below(100) >= fill;
      return isLeft ? [] : [[name, this.value(fact, sofar, fill, index)] as const];
    });
    return Object.fromEntries(entries);
  }

  /** Facts of the rule, in their order where they have one. */
  facts(fill: number): Given {
    const given: Record<string, unknown> = { ...this.record(this.description.facts, { numbers: [], days: [] }, fill) };
    if (this.dice.below(12) === 0) return given;
    for (const chain of this.description.ordered ?? []) {
      const there = chain.filter(name => given[name] !== undefined);
      const values = there.map(name => given[name]);
      values.sort((left, right) => (isDay(left) ? (left < String(right) ? -1 : 1) : Number(left) - Number(right)));
      for (const [place, name] of there.entries()) given[name] = values[place];
    }
    return given;
  }

  /** The same facts with one of them, however deep, changed: missing, wrong, or another value. */
  changed(given: Given, how: 'missing' | 'wrong' | 'other', facts: Facts = this.description.facts): Given {
    const { dice } = this;
    const name = dice.one(Object.keys(given).filter(each => facts[each]));
    const fact = name === undefined ? undefined : (facts[name] as Fact);
    if (name === undefined || fact === undefined) return how === 'wrong' ? { ...given, unknownName: 1 } : given;
    const value = given[name];
    const deeper = dice.below(4) > 0;
    if (fact.fields && isThing(value) && deeper)
      return { ...given, [name]: this.changed(value as Given, how, fact.fields) };
    if (Array.isArray(value) && value.length > 0 && fact.item && deeper) {
      const at = dice.below(value.length);
      const { fields } = fact.item;
      const member: unknown = value[at];
      const other =
        fields && isThing(member)
          ? this.changed(member as Given, how, fields)
          : how === 'wrong'
            ? dice.one(wrongs)
            : this.value(fact.item, { numbers: [], days: [] }, 90, at);
      return { ...given, [name]: value.with(at, other) };
    }
    if (how === 'missing') return Object.fromEntries(Object.entries(given).filter(([each]) => each !== name));
    if (how === 'wrong' && dice.below(6) === 0) return { ...given, [`${name}x`]: value };
    return {
      ...given,
      [name]:
        how === 'wrong'
          ? dice.one(wrongs)
          : this.value(
              fact,
              { numbers: Object.values(given).filter(isNumber).map(Number), days: Object.values(given).filter(isDay) },
              90,
            ),
    };
  }

  /**
   * The same facts as somebody would mend them who reads why they were refused: with what is accepted instead where the
   * error names it, and without what is not wanted.
   */
  mended(given: Given, { path, accepted }: InputProblem, facts: Facts = this.description.facts): Given {
    const [name = '', ...rest] = path;
    const fact = facts[name];
    const other = fact && this.mendedValue(given[name], fact, { path: rest, accepted });
    if (other !== undefined) return { ...given, [name]: other };
    // Where other facts are named, it is they that are wanted.
    const wanted = Object.keys(facts).filter(
      each => each !== name && each.length > 2 && new RegExp(`\\b${each}\\b`).test(accepted.en),
    );
    const isKept = (each: string): boolean =>
      wanted.length === 0 || facts[each]?.required === true || wanted.includes(each);
    return Object.fromEntries(Object.entries(given).filter(([each]) => each !== name && isKept(each)));
  }

  mendedValue(value: unknown, fact: Fact, { path, accepted }: Pick<InputProblem, 'path' | 'accepted'>): unknown {
    const { item, fields, required } = fact;
    const problem = { given: '', path, accepted };
    const [at, ...rest] = path;
    if (fields && path.length > 0 && isThing(value)) return this.mended(value as Given, problem, fields);
    if (item && typeof at === 'number' && Array.isArray(value)) {
      if (value[at] === undefined) return value;
      // A member without a name of its own, or that is nothing as a whole, is one too many; and any other is left out at times.
      const isTooMany =
        rest.length === 0 || item.fields?.[String(rest[0])]?.tellsApart === true || this.dice.below(3) === 0;
      const other = isTooMany ? undefined : this.mendedValue(value[at], item, { path: rest, accepted });
      return other === undefined ? value.filter((_, index) => index !== at) : value.with(at, other);
    }
    const named = (json: Schema | undefined): readonly unknown[] =>
      (json?.enum ?? []).filter(word =>
        new RegExp(`(?<![\\w./#-])${String(word).replace(/[.#/()]/g, '\\$&')}(?![\\w/#-])`).test(accepted.en),
      );
    if (item) {
      const words = named(item.json as Schema);
      return words.length > 0 ? words : required ? [] : undefined;
    }
    if (fact.tellsApart) return undefined;
    const days = accepted.en.match(/\d{4}-\d\d-\d\d/g) ?? [];
    const words = named(fact.json as Schema);
    if (words.length > 0) return this.dice.one(words);
    if (days.length > 0) return this.dice.one(days);
    const [number] = accepted.en.match(/(?<=at (?:least|most) )\d+(?:\.\d+)?/) ?? [];
    if (!required) return this.dice.below(2) === 0 ? number : undefined;
    return number ?? this.value(fact, { numbers: [], days: [] }, 100);
  }

  /** So many facts: nothing, what is needed, all, some, one changed, missing or wrong. */
  *several(number: number): Generator<unknown> {
    yield {};
    if (Object.values(this.description.facts).some(({ required }) => required)) yield this.facts(0);
    let base = this.facts(100);
    yield base;
    for (let made = 4; made < number; made += 1) {
      const turn = made % 8;
      if (turn === 0) base = this.facts(100);
      if (turn < 2) yield this.facts(100);
      else if (turn === 2) yield this.facts(70);
      else if (turn === 3) yield this.changed(base, 'missing');
      else if (turn === 4) yield this.changed(base, made % 16 > 8 ? 'wrong' : 'other');
      else if (turn === 5) yield this.facts(this.dice.one([60, 40, 20]));
      else base = this.changed(base, 'other');
      if (turn > 5) yield base;
    }
    yield { ...base, unknownName: true };
    yield this.dice.one<unknown>([null, undefined, 1, 'ก', [], [base], new Map(), () => base]);
  }
}

interface Known {
  readonly numbers: number[];
  readonly days: string[];
}
