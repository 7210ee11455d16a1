import { addDays, calendarDate } from '../../core/calendar.js';
import { compare, type DecimalInput, type Exact, hasDecimals, readDecimal } from '../../core/decimal.js';
import { era } from '../../core/era.js';
import { inDigits } from '../../core/errors.js';
import { mostBaht } from '../../core/money.js';
import { unprinted } from '../../core/names.js';
import { measures, type Unit } from '../../core/parameter.js';
import { nearestProvince, type Province, provinceLabels, readAmong, readProvince } from '../../core/provinces.js';
import type { Text } from '../../core/text.js';
import type { Fact, FactReader, Facts, InputOf, PlainBounds, ValuesOf } from './fact-type.js';
import { numberSchema } from './leaf-schema.js';
import { listReading } from './list-reading.js';
import { readFlag, readPlain } from './read.js';

export type { Fact, Facts, InputOf, ValuesOf };

const single = <Value, Input>(
  label: Text,
  accepts: Text,
  read: FactReader<Value>,
  json: Readonly<Record<string, unknown>>,
  unit?: Unit,
): Fact<Value, Input, false> => ({
  label,
  accepts,
  required: false,
  read,
  json,
  ...(unit && { unit }),
});

/**
 * A fact that is either so or not.
 *
 * @th
 * ข้อเท็จจริงที่ตอบว่าใช่หรือไม่ใช่
 */
// @__NO_SIDE_EFFECTS__
export const yesNo = (label: Text): Fact<boolean, boolean, false> =>
  single(label, { th: 'จริงหรือเท็จ (true, false)', en: 'true or false' }, readFlag, { type: 'boolean' });

/** Bounds of a number: both may be met exactly. */
export interface NumberBounds {
  /** 0 unless said otherwise; `null` for none. */
  readonly least?: number | null;
  readonly most?: number;
  /** How many decimals it may have; any number unless said otherwise. */
  readonly decimals?: number;
}

const limit = (value: number | null | undefined, th: string, en: string): Text | false =>
  typeof value === 'number' && { th: `${th} ${inDigits(value)}`, en: `${inDigits(value)} ${en}` };

/** What is accepted for a number, as parts of one sentence. */
function numberInWords(unit: Unit, { least, most, decimals }: NumberBounds): Text {
  const measure = measures[unit];
  const parts = [
    {
      th: measure ? `ตัวเลขหน่วย${measure.th}` : 'ตัวเลข',
      en: measure ? `a plain number (${measure.en})` : 'a plain number',
    },
    limit(least, 'ไม่น้อยกว่า', 'or more'),
    limit(most, 'ไม่เกิน', 'or less'),
    decimals === 0 && { th: 'เป็นจำนวนเต็ม', en: 'whole' },
    !!decimals && {
      th: `ทศนิยมไม่เกิน ${decimals} ตำแหน่ง`,
      en: `at most ${decimals} decimal${decimals === 1 ? '' : 's'}`,
    },
    { th: 'ไม่มีเครื่องหมายคั่นหลัก', en: 'without separators' },
  ].filter(part => part !== false);
  return { th: parts.map(({ th }) => th).join(' '), en: parts.map(({ en }) => en).join(', ') };
}

/**
 * A number of something, with decimals.
 *
 * @th
 * ข้อเท็จจริงที่เป็นจำนวนพร้อมหน่วย
 */
// @__NO_SIDE_EFFECTS__
export function quantity(label: Text, unit: Unit, bounds: NumberBounds = {}): Fact<Exact, DecimalInput, false> {
  const { least = 0, most, decimals } = bounds;
  // Plain numbers are exact between these.
  const low = Math.max(least ?? Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER);
  const high = Math.min(most ?? Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const plain: PlainBounds = { low, high, decimals };
  const read = (input: unknown): Exact | undefined => {
    const value = typeof input === 'number' ? input : readDecimal(input);
    if (typeof value === 'number') return readPlain(plain, value);
    if (value === undefined || compare(value, least ?? value) < 0 || compare(value, most ?? value) > 0)
      return undefined;
    return decimals !== undefined && !hasDecimals(value, decimals) ? undefined : value;
  };
  return single(
    label,
    numberInWords(unit, { ...bounds, least }),
    Object.assign(read, { plain }),
    numberSchema({ least, most, decimals }),
    unit,
  );
}

/**
 * An amount in baht, exact to the satang. Not negative unless `least` says so.
 *
 * @th
 * ข้อเท็จจริงที่เป็นจำนวนเงิน (บาท) ละเอียดถึงสตางค์
 */
// @__NO_SIDE_EFFECTS__
export const money = (label: Text, bounds: Omit<NumberBounds, 'decimals'> = {}): Fact<Exact, DecimalInput, false> =>
  quantity(label, 'baht', {
    most: mostBaht,
    ...bounds,
    least: bounds.least === null ? -mostBaht : (bounds.least ?? 0),
    decimals: 2,
  });

/**
 * A percentage from 0 to 100; `most` raises the upper end where more than all is possible.
 *
 * @th
 * ข้อเท็จจริงที่เป็นร้อยละ
 */
// @__NO_SIDE_EFFECTS__
export const percent = (label: Text, bounds: NumberBounds = {}): Fact<Exact, DecimalInput, false> =>
  quantity(label, 'percent', { most: 100, ...bounds });

/**
 * A whole number of something: a plain number, or its digits as a text.
 *
 * @th
 * ข้อเท็จจริงที่เป็นจำนวนนับ
 */
// @__NO_SIDE_EFFECTS__
export function count(
  label: Text,
  unit: Unit,
  bounds: { least?: number; most?: number } = {},
): Fact<number, DecimalInput, false> {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = bounds;
  const plain: PlainBounds = { low: least, high: most, decimals: 0 };
  const read = (input: unknown): number | undefined => {
    const value = typeof input === 'number' ? input : readDecimal(input);
    return value !== undefined && hasDecimals(value, 0) ? readPlain(plain, Number(value)) : undefined;
  };
  const upTo = most === Number.MAX_SAFE_INTEGER ? { th: '', en: '' } : { th: ` ถึง ${most}`, en: ` to ${most}` };
  return single(
    label,
    { th: `จำนวนเต็ม ตั้งแต่ ${least}${upTo.th}`, en: `a whole number from ${least}${upTo.en}` },
    Object.assign(read, { plain }),
    numberSchema({ least, most, decimals: 0 }),
    unit,
  );
}

/**
 * A year of the Buddhist Era, of the calendar or a fiscal one as its label says. A Gregorian year is refused by a word on
 * which year it is.
 *
 * @th
 * ข้อเท็จจริงที่เป็นปี พ.ศ. (ปีปฏิทินหรือปีงบประมาณ ตามที่ชื่อบอก) ปี ค.ศ. ไม่รับ และบอกปี พ.ศ. ที่ตรงกัน
 */
// @__NO_SIDE_EFFECTS__
export function buddhistYear(
  label: Text,
  { least = 2400, most = 2699 }: { readonly least?: number; readonly most?: number } = {},
): Fact<number, DecimalInput, false> {
  const accepts = (th = '', en = ''): Text => ({
    th: `ปี พ.ศ. ตั้งแต่ ${least} ถึง ${most}${th}`,
    en: `a year of the Buddhist Era from ${least} to ${most}${en}`,
  });
  const gregorian = count(label, 'years', { least: least - era, most: most - era }).read as FactReader<number>;
  return {
    ...count(label, 'years', { least, most }),
    accepts: accepts(),
    hint: input => {
      const year = gregorian(input);
      return year === undefined
        ? undefined
        : accepts(` (ค.ศ. ${year} คือ พ.ศ. ${year + era})`, ` (${year} A.D. is ${year + era})`);
    },
  };
}

/**
 * A fact: which quarter of a fiscal year it is. The third is not three quarters, so it has no unit.
 *
 * @th
 * ข้อเท็จจริง: ไตรมาสที่เท่าใดของปีงบประมาณ (1 – 4)
 */
// @__NO_SIDE_EFFECTS__
export function quarterNumber(label: Text, least = 1): Fact<number, DecimalInput, false> {
  const { unit: _, ...fact } = count(label, 'quarters', { least, most: 4 });
  return fact;
}

/**
 * A calendar date, `YYYY-MM-DD`.
 *
 * @th
 * ข้อเท็จจริงที่เป็นวันที่
 */
// @__NO_SIDE_EFFECTS__
export const date = (label: Text): Fact<string, string, false> => ({
  ...single(label, calendarDate.accepted, calendarDate.read, { type: 'string', format: 'date' }),
  around: limit => [addDays(limit, -1), limit, addDays(limit, 1)],
});

/** The words of a choice, each with its label; a bare list where they have none yet. */
export type Choices<Value extends string> = Readonly<Record<Value, Text>> | readonly Value[];

/**
 * One of a few words, each with its label in both languages.
 *
 * @th
 * ข้อเท็จจริงที่เลือกหนึ่งค่าจากรายการ แต่ละค่ามีคำอธิบายไทยและอังกฤษ
 */
// @__NO_SIDE_EFFECTS__
export function choice<const Value extends string>(label: Text, choices: Choices<Value>): Fact<Value, Value, false> {
  const isBare = Array.isArray(choices);
  const values = (isBare ? choices : Object.keys(choices)) as readonly Value[];
  const list = values.map(value => `'${value}'`);
  return {
    ...single<Value, Value>(
      label,
      { th: `คำใดคำหนึ่งใน ${list.join(' ')}`, en: `one of ${list.join(', ')}` },
      input => (values.includes(input as Value) ? (input as Value) : undefined),
      { enum: values },
    ),
    ...(!isBare && { choices: choices as Readonly<Record<Value, Text>> }),
  };
}

/**
 * One of a few words, or `null` where it is known that there is none, which reads as `'none'`.
 *
 * @th
 * ข้อเท็จจริงที่เลือกหนึ่งค่าจากรายการ หรือไม่เลือกเลย (null)
 */
// @__NO_SIDE_EFFECTS__
export function choiceOrNone<const Value extends string>(
  label: Text,
  choices: Choices<Value>,
): Fact<Value | 'none', Value | null, false> {
  const words = choice(label, choices) as Fact as Required<Fact<Value, Value | null, false>>;
  const { accepts, read, json } = words;
  return {
    ...words,
    accepts: { th: `${accepts.th} หรือ null เมื่อไม่มี`, en: `${accepts.en}, or null for none` },
    read: input => (input === null ? 'none' : read(input)),
    json: { enum: [...(json['enum'] as readonly Value[]), null] },
  };
}

/** Something that can be seen: no blank, and nothing that does not print. */
const visible = /* @__PURE__ */ new RegExp(`[^\\s${unprinted}]`, 'u');

const mostCharacters = 200;

/**
 * A name or an identifier: any text that is not blank, of at most 200 characters.
 *
 * @th
 * ข้อเท็จจริงที่เป็นชื่อหรือข้อความ
 */
// @__NO_SIDE_EFFECTS__
export const name = (label: Text): Fact<string, string, false> => ({
  ...single(
    label,
    { th: 'ข้อความที่ไม่ว่าง ไม่เกิน 200 อักขระ', en: 'a text of 1 to 200 characters' },
    input => (typeof input === 'string' && isShort(input) && visible.test(input) ? input : undefined),
    { type: 'string', maxLength: mostCharacters, pattern: visible.source },
  ),
  identifies: true,
});

const isShort = (text: string): boolean =>
  text.length <= mostCharacters || (text.length <= 2 * mostCharacters && [...text].length <= mostCharacters);

/**
 * The same fact, by which the records of a list are told apart: it is always given, and comes once.
 *
 * @th
 * ข้อเท็จจริงที่ใช้แยกรายการแต่ละรายออกจากกัน ต้องระบุเสมอ และในรายการหนึ่งใช้ได้ครั้งเดียว
 */
// @__NO_SIDE_EFFECTS__
export const tellingApart = <Value, Input>(fact: Fact<Value, Input>): Fact<Value, Input, true> => ({
  ...required(fact),
  tellsApart: true,
});

/**
 * The name or code of one of several (ชื่อหรือรหัส): in a list of records it comes once.
 *
 * @th
 * ชื่อหรือรหัสของรายหนึ่งในหลายราย ในรายการหนึ่งใช้ได้ครั้งเดียว
 */
// @__NO_SIDE_EFFECTS__
export const subject = (label: Text = { th: 'ชื่อหรือรหัส', en: 'its name or code' }): Fact<string, string, true> =>
  tellingApart(name(label));

/**
 * A province (จังหวัด): one of the 77 names, with or without จังหวัด or จ. before it. Anything else is refused with the nearest
 * name, so that a slip of the pen is never another province.
 *
 * @th
 * จังหวัด คือ ชื่อใดชื่อหนึ่งใน 77 ชื่อ จะมีคำว่าจังหวัดหรือ จ. นำหน้าหรือไม่ก็ได้ ชื่ออื่นไม่รับ และบอกชื่อที่ใกล้เคียงที่สุด
 */
// @__NO_SIDE_EFFECTS__
export const province = (label: Text = { th: 'จังหวัด', en: 'province' }): Fact<Province, string, false> =>
  provinceAmong(label, provinceLabels, readProvince);

/**
 * A province that is one of some, such as those of a project, read as {@link province} reads all.
 *
 * @th
 * จังหวัดใดจังหวัดหนึ่งในรายชื่อที่กำหนด เช่น จังหวัดของโครงการ อ่านชื่อเช่นเดียวกับ province
 *
 * @param label what it is called
 * @param among the provinces that it can be, and what they are called
 * @param read how a name is read
 */
// @__NO_SIDE_EFFECTS__
export function provinceAmong<Name extends string>(
  label: Text,
  among: Readonly<Record<Name, Text>>,
  read: (input: unknown) => Name | undefined = input => readAmong(input, among),
): Fact<Name, string, false> {
  const names = Object.keys(among) as Name[];
  const accepts = (th = '', en = ''): Text => ({
    th: `ชื่อจังหวัดใดจังหวัดหนึ่งใน ${names.length} จังหวัด${th}`,
    en: `the name of one of the ${names.length} provinces, in Thai${en}`,
  });
  return {
    ...single<Name, string>(label, accepts(), read, { type: 'string', enum: names }),
    choices: among,
    hint: input => {
      const nearest = typeof input === 'string' ? nearestProvince(input, names) : undefined;
      return nearest && accepts(` (ใกล้เคียงที่สุดคือ ${nearest})`, ` (the nearest is ${nearest})`);
    },
  };
}

/**
 * A group of facts under one name. Names that are not among them are refused.
 *
 * @th
 * ข้อเท็จจริงที่ประกอบด้วยหลายข้อ
 */
// @__NO_SIDE_EFFECTS__
export const record = <const F extends Facts>(label: Text, fields: F): Fact<ValuesOf<F>, InputOf<F>, false> => ({
  label,
  accepts: { th: 'อ็อบเจกต์ธรรมดาของข้อเท็จจริง', en: 'a plain object of facts' },
  required: false,
  fields,
});

/** The most that a list may hold. */
export const mostItems = 100_000;

/**
 * A list of things of one kind. A name or a subject comes once in it, unless `repeats` says otherwise.
 *
 * @th
 * ข้อเท็จจริงที่เป็นรายการ
 */
// @__NO_SIDE_EFFECTS__
export const listOf = <Value, Input>(
  label: Text,
  item: Fact<Value, Input>,
  least = 0,
  { repeats = false }: { readonly repeats?: boolean } = {},
): Fact<readonly Value[], readonly Input[], false> => ({
  label,
  accepts: {
    th: `รายการของ${item.label.th} ${least} ถึง ${mostItems} รายการ`,
    en: `a list of ${least} to ${mostItems}: ${item.label.en}`,
  },
  required: false,
  item,
  least,
  most: mostItems,
  list: listReading,
  ...(repeats && { repeats }),
});

/**
 * The same fact, without which the rule cannot be computed.
 *
 * @th
 * ข้อเท็จจริงที่ต้องระบุเสมอ ขาดไม่ได้
 */
// @__NO_SIDE_EFFECTS__
export const required = <Value, Input>(fact: Fact<Value, Input>): Fact<Value, Input, true> => ({
  ...fact,
  required: true,
});

/**
 * The same fact with what is taken where it is not given: it is then never missing.
 *
 * @th
 * ข้อเท็จจริงที่มีค่ามาตรฐานเมื่อไม่ระบุ จึงไม่ขาด
 */
export const standard = <Value, Input, Required extends boolean>(
  fact: Fact<Value, Input, Required>,
  value: NoInfer<Input>,
): Fact<Value, Input, Required> => ({ ...fact, standard: value });
