import { calendarDate } from '../../core/calendar.js';
import { against, type DecimalInput, type Exact, hasDecimals, readDecimal } from '../../core/decimal.js';
import { mostBaht } from '../../core/money.js';
import { type Unit, units } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';

/**
 * One thing that a rule asks about its subject: its label, what is accepted, and how it is read. A fact may be missing
 * unless it is `required`. A fact is either single (it has `read`), a record (`fields`) or a list (`item`).
 */
export interface Fact<Value = unknown, Input = never, Required extends boolean = boolean> {
  readonly label: Text;
  /** What is accepted, as the end of the sentence “expected …”. */
  readonly accepts: Text;
  readonly required: Required;
  readonly unit?: Unit;
  /** Whether it tells the records of a list apart: it comes once there. */
  readonly identifies?: boolean;
  /** What the words of a choice are called. */
  readonly choices?: Readonly<Record<string, Text>>;
  /** Reads a single value, or gives undefined. */
  readonly read?: (input: unknown) => Value | undefined;
  /** JSON Schema of a single value. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** The facts of a record. */
  readonly fields?: Facts;
  /** What a list holds, and the fewest that it may. */
  readonly item?: Fact;
  readonly least?: number;
  /** Only for the type of what callers pass: never there when the program runs. */
  readonly takes?: (input: Input) => void;
}

/** The facts of a rule, by name. */
export type Facts = Readonly<Record<string, Fact>>;

type Flat<T> = { [K in keyof T]: T[K] } & {};

type Input<F> = F extends { readonly takes?: (input: infer I) => void } ? I : never;

/** What a caller passes for these facts: required ones always, the others where they are known. */
export type InputOf<F extends Facts> = Flat<
  { readonly [K in keyof F as F[K]['required'] extends true ? K : never]: Input<F[K]> } & {
    readonly [K in keyof F as F[K]['required'] extends true ? never : K]?: Input<F[K]> | undefined;
  }
>;

/** What a rule computes with: every fact has its key, and is undefined where it is missing. */
export type ValuesOf<F extends Facts> = {
  readonly [K in keyof F]: F[K] extends Fact<infer V, infer _I, infer R> ? (R extends true ? V : V | undefined) : never;
};

const single = <Value, Input>(
  label: Text,
  accepts: Text,
  read: (input: unknown) => Value | undefined,
  json: Readonly<Record<string, unknown>>,
  unit?: Unit,
): Fact<Value, Input, false> => ({ label, accepts, required: false, read, json, ...(unit && { unit }) });

/** A fact that is either so or not. */
// @__NO_SIDE_EFFECTS__
export const yesNo = (label: Text): Fact<boolean, boolean, false> =>
  single(
    label,
    { th: 'จริงหรือเท็จ (true, false)', en: 'true or false' },
    input => (typeof input === 'boolean' ? input : undefined),
    { type: 'boolean' },
  );

const decimalPattern = '^-?\\d{1,24}(?:\\.\\d{1,24})?$';

/** Bounds of a number: both may be met exactly. */
export interface NumberBounds {
  /** 0 unless said otherwise; `null` for none. */
  readonly least?: number | null;
  readonly most?: number;
  /** How many decimals it may have; any number unless said otherwise. */
  readonly decimals?: number;
}

/** A number of something, with decimals. */
// @__NO_SIDE_EFFECTS__
export function quantity(label: Text, unit: Unit, bounds: NumberBounds = {}): Fact<Exact, DecimalInput, false> {
  const { least = 0, most, decimals } = bounds;
  const [fromLeast, fromMost] = [against(least ?? 0), against(most ?? 0)];
  const limits = [
    least !== null && { th: `ไม่น้อยกว่า ${least}`, en: `${least} or more` },
    most !== undefined && { th: `ไม่เกิน ${most}`, en: `${most} or less` },
    decimals === 0 && { th: 'เป็นจำนวนเต็ม', en: 'whole' },
    !!decimals && { th: `ทศนิยมไม่เกิน ${decimals} ตำแหน่ง`, en: `at most ${decimals} decimals` },
  ].filter(limit => limit !== false);
  const { th, en } = units[unit];
  return single(
    label,
    {
      th: [`ตัวเลขหน่วย${th}`, ...limits.map(limit => limit.th), 'ไม่มีเครื่องหมายคั่นหลัก'].join(' '),
      en: [`a plain number (${en})`, ...limits.map(limit => limit.en), 'without separators'].join(', '),
    },
    input => {
      const value = readDecimal(input);
      if (value === undefined) return undefined;
      if (least !== null && fromLeast(value) < 0) return undefined;
      if (most !== undefined && fromMost(value) > 0) return undefined;
      return decimals !== undefined && !hasDecimals(value, decimals) ? undefined : value;
    },
    {
      anyOf: [
        {
          type: decimals === 0 ? 'integer' : 'number',
          ...(least !== null && { minimum: least }),
          ...(most !== undefined && { maximum: most }),
        },
        { type: 'string', pattern: decimalPattern },
      ],
    },
    unit,
  );
}

/** An amount in baht, exact to the satang. Not negative unless `least` says so. */
// @__NO_SIDE_EFFECTS__
export const money = (label: Text, bounds: Omit<NumberBounds, 'decimals'> = {}): Fact<Exact, DecimalInput, false> =>
  quantity(label, 'baht', {
    most: mostBaht,
    ...bounds,
    least: bounds.least === null ? -mostBaht : (bounds.least ?? 0),
    decimals: 2,
  });

/** A percentage from 0 to 100; `most` raises the upper end where more than all is possible. */
// @__NO_SIDE_EFFECTS__
export const percent = (label: Text, bounds: NumberBounds = {}): Fact<Exact, DecimalInput, false> =>
  quantity(label, 'percent', { most: 100, ...bounds });

/** A whole number of something. */
// @__NO_SIDE_EFFECTS__
export function count(
  label: Text,
  unit: Unit,
  bounds: { least?: number; most?: number } = {},
): Fact<number, number, false> {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = bounds;
  const upTo = most === Number.MAX_SAFE_INTEGER ? { th: '', en: '' } : { th: ` ถึง ${most}`, en: ` to ${most}` };
  return single(
    label,
    {
      th: `จำนวนเต็มหน่วย${units[unit].th} ตั้งแต่ ${least}${upTo.th}`,
      en: `a whole number (${units[unit].en}) from ${least}${upTo.en}`,
    },
    input =>
      Number.isSafeInteger(input) && (input as number) >= least && (input as number) <= most
        ? (input as number) + 0
        : undefined,
    { type: 'integer', minimum: least, maximum: most },
    unit,
  );
}

/** A calendar date, `YYYY-MM-DD`. */
// @__NO_SIDE_EFFECTS__
export const date = (label: Text): Fact<string, string, false> =>
  single(label, calendarDate.accepted, calendarDate.read, { type: 'string', format: 'date' });

/** The words of a choice, each with its label; a bare list where they have none yet. */
export type Choices<Value extends string> = Readonly<Record<Value, Text>> | readonly Value[];

const wordsOf = <Value extends string>(choices: Choices<Value>): readonly Value[] =>
  Array.isArray(choices) ? (choices as readonly Value[]) : (Object.keys(choices) as Value[]);

const labelsOf = <Value extends string>(choices: Choices<Value>): { choices?: Readonly<Record<string, Text>> } =>
  Array.isArray(choices) ? {} : { choices: choices as Readonly<Record<string, Text>> };

/** One of a few words, each with its label in both languages. */
// @__NO_SIDE_EFFECTS__
export function choice<const Value extends string>(label: Text, choices: Choices<Value>): Fact<Value, Value, false> {
  const values = wordsOf(choices);
  const list = values.map(value => `'${value}'`);
  return {
    ...single<Value, Value>(
      label,
      { th: `คำใดคำหนึ่งใน ${list.join(' ')}`, en: `one of ${list.join(', ')}` },
      input => values.find(value => value === input),
      { enum: values },
    ),
    ...labelsOf(choices),
  };
}

/** One of a few words, or `null` where it is known that there is none, which reads as `'none'`. */
// @__NO_SIDE_EFFECTS__
export function choiceOrNone<const Value extends string>(
  label: Text,
  choices: Choices<Value>,
): Fact<Value | 'none', Value | null, false> {
  const values = wordsOf(choices);
  const { accepts } = choice(label, values);
  return {
    ...single<Value | 'none', Value | null>(
      label,
      { th: `${accepts.th} หรือ null เมื่อไม่มี`, en: `${accepts.en}, or null for none` },
      input => (input === null ? 'none' : values.find(value => value === input)),
      { enum: [...values, null] },
    ),
    ...labelsOf(choices),
  };
}

/** A name or an identifier: any text that is not blank, of at most 200 characters. */
// @__NO_SIDE_EFFECTS__
export const name = (label: Text): Fact<string, string, false> =>
  single(
    label,
    { th: 'ข้อความที่ไม่ว่าง ไม่เกิน 200 อักขระ', en: 'a text of 1 to 200 characters' },
    input => (typeof input === 'string' && input.length <= 200 && input.trim() !== '' ? input : undefined),
    { type: 'string', minLength: 1, maxLength: 200 },
  );

/** The name or code of one of several (ชื่อหรือรหัส): in a list of records it comes once. */
// @__NO_SIDE_EFFECTS__
export const subject = (label: Text = { th: 'ชื่อหรือรหัส', en: 'its name or code' }): Fact<string, string, true> => ({
  ...name(label),
  required: true,
  identifies: true,
});

/** A group of facts under one name. Names that are not among them are refused. */
// @__NO_SIDE_EFFECTS__
export const record = <const F extends Facts>(label: Text, fields: F): Fact<ValuesOf<F>, InputOf<F>, false> => ({
  label,
  accepts: { th: 'อ็อบเจกต์ธรรมดาของข้อเท็จจริง', en: 'a plain object of facts' },
  required: false,
  fields,
});

/** The most that a list may hold. */
export const mostItems = 100_000;

/** A list of things of one kind. */
// @__NO_SIDE_EFFECTS__
export const listOf = <Value, Input>(
  label: Text,
  item: Fact<Value, Input>,
  least = 0,
): Fact<readonly Value[], readonly Input[], false> => ({
  label,
  accepts: {
    th: `รายการของ${item.label.th} ${least} ถึง ${mostItems} รายการ`,
    en: `a list of ${least} to ${mostItems}: ${item.label.en}`,
  },
  required: false,
  item,
  least,
});

/** The same fact, without which the rule cannot be computed. */
// @__NO_SIDE_EFFECTS__
export const required = <Value, Input>(fact: Fact<Value, Input>): Fact<Value, Input, true> => ({
  ...fact,
  required: true,
});
