import { type Kind, take, takeOptions } from '../core/argument.js';
import { type InputProblem, problem, RuleInputError } from '../core/errors.js';
import type { Text } from '../core/text.js';
import { anyRule, type Described, type FactsOf } from './logic/any-rule.js';
import type { Fact, Facts } from './logic/fact.js';
import { notRead } from './logic/read.js';

/** What a register says of its rows that their names do not say. Whatever is not said here is not guessed. */
export interface RowOptions<Input> {
  /** The column of a fact, where it has another name than the fact; every row has it. */
  readonly columns?: { readonly [Name in keyof Input]?: string };
  /** The columns that are no facts. Any other that is none is refused. */
  readonly rest?: readonly string[];
  /**
   * What a value stands for where the fact does not take the value itself: `{ ใช่: true, ไม่ใช่: false, '': undefined }`, or
   * `{ 1: true, 0: false }`; `undefined` for what is not known.
   */
  readonly words?: Readonly<Record<string, boolean | number | string | null | undefined>>;
}

const rule = 'factsFrom';

const isText = (value: unknown): value is string => typeof value === 'string';

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const kinds = {
  columns: {
    read: (input: unknown) =>
      isRecord(input) && Object.values(input).every(value => value === undefined || isText(value)) ? input : undefined,
    accepted: { th: 'ชื่อคอลัมน์ของแต่ละข้อเท็จจริง', en: 'the name of a column for each fact' },
  } as Kind<Readonly<Record<string, string | undefined>>>,
  rest: {
    read: (input: unknown) => (Array.isArray(input) && input.every(isText) ? input : undefined),
    accepted: { th: 'รายการชื่อคอลัมน์', en: 'a list of names of columns' },
  } as Kind<readonly string[]>,
  words: {
    read: (input: unknown) => (isRecord(input) ? input : undefined),
    accepted: { th: 'ความหมายของแต่ละคำ', en: 'what each word stands for' },
  } as Kind<Readonly<Record<string, unknown>>>,
};

/**
 * Makes what turns a row, as an application, a file or the driver of a database gives it, into the facts of a rule. It changes
 * how a value is held, never what it says, and the rule itself still checks every value:
 *
 * - `null` and undefined are left out: not known. Only where a fact takes `null` for “known to be none” it stays `null`.
 * - A `bigint` becomes a number, or a text of its digits beyond what a number holds.
 * - A decimal or a date of a driver's own class becomes the text that it writes of itself, where the fact takes that text.
 * - An instance of a class is read by its own entries, also within lists and records.
 * - A `Date` is refused: it is a moment, and which day that is depends on a time zone. Let the database write the day, e.g.
 *   `to_char(paid, 'YYYY-MM-DD')`.
 * - A column that is no fact is refused unless `rest` lists it, so that a name that was misspelt cannot pass as a fact that is
 *   not known.
 *
 * @th แปลงแถวข้อมูลจากฐานข้อมูล ไฟล์ หรือระบบงาน ให้เป็นข้อเท็จจริงของกติกา โดยไม่เดาความหมาย ค่าว่าง (null) ถือว่ายังไม่ทราบ
 * เว้นแต่ข้อเท็จจริงนั้นใช้ null แทน "ไม่มี" จำนวนเต็มขนาดใหญ่ ทศนิยม และวันที่ที่เป็นชนิดข้อมูลของฐานข้อมูล แปลงเป็นตัวเลขหรือข้อความที่มีค่าเท่าเดิม
 * ชื่อคอลัมน์ที่ต่างจากชื่อข้อเท็จจริงระบุใน columns คอลัมน์ที่ไม่ใช่ข้อเท็จจริงระบุใน rest และคำที่ใช้ในทะเบียน เช่น ใช่ ไม่ใช่ ระบุใน words
 * ค่าชนิด Date ไม่รับ เพราะวันที่ขึ้นอยู่กับเขตเวลา ให้ฐานข้อมูลเขียนวันที่เป็นข้อความ YYYY-MM-DD
 * @param of the rule
 * @param options what the names and words of the register mean
 * @returns a function of one row
 * @throws {@link RuleInputError} an option that is none, the name of a fact that there is not; from the function: a row that is
 * no object, a column that is neither a fact nor listed, a column of `columns` that the row lacks, a `Date`
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 * import { factsFrom } from 'chumchon/rules';
 *
 * const factsOf = factsFrom(debtCentres.fy2565.household, {
 *   columns: { inDebt: 'in_debt', centreCohort: 'cohort' },
 *   rest: ['household'],
 *   words: { ใช่: true, ไม่ใช่: false, '': undefined },
 * });
 * factsOf({ household: 'H1', in_debt: 'ใช่', cohort: 2564n, registered: null }); // { inDebt: true, centreCohort: 2564 }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function factsFrom<Of extends Described>(
  of: Of,
  options?: RowOptions<FactsOf<Of>>,
): (row: object) => FactsOf<Of> {
  const { id, facts: fields } = take(rule, anyRule, of, ['of']).rule;
  const { columns = {}, rest = [], words } = takeOptions(rule, kinds, options);
  const others = new Set(rest);
  const meanings = new Map(Object.entries(words ?? {}));
  const { byColumn, named } = columnsOf(fields, columns);

  const read = (row: object): FactsOf<Of> => {
    if (!isRecord(row) || isDate(row)) throw new RuleInputError(id, [problem(row, aRow)]);
    const facts: Record<string, unknown> = {};
    const problems: InputProblem[] = [];
    for (const column of Object.keys(row)) {
      const entry = byColumn.get(column);
      if (entry === undefined) {
        if (!others.has(column)) problems.push(problem(column, aColumn, [column]));
        continue;
      }
      const value = valueFor(entry.fact, row[column], meanings);
      if (value === aDate) problems.push(problem(row[column], aDay, [column]));
      else if (value !== undefined) facts[entry.name] = value;
    }
    for (const name of named) if (!Object.hasOwn(row, name)) problems.push(problem(undefined, present, [name]));
    if (problems.length > 0) throw new RuleInputError(id, problems as [InputProblem, ...InputProblem[]]);
    return facts as FactsOf<Of>;
  };
  return row => {
    try {
      return read(row);
    } catch (error) {
      throw notRead(id, row, error);
    }
  };
}

const aRow: Text = { th: 'แถวข้อมูล (อ็อบเจกต์)', en: 'a row (an object)' };
const aColumn: Text = {
  th: 'ชื่อข้อเท็จจริงของกติกา หรือชื่อที่ระบุไว้ใน columns หรือ rest',
  en: 'the name of a fact, or one that `columns` or `rest` lists',
};
const present: Text = { th: 'คอลัมน์ที่มีอยู่ในแถวข้อมูล', en: 'a column that the row has' };
const aDay: Text = {
  th: 'วันที่ที่ฐานข้อมูลเขียนเป็นข้อความ YYYY-MM-DD เพราะวันที่ของ Date ขึ้นอยู่กับเขตเวลา',
  en: 'the day as a text YYYY-MM-DD, written by the database: which day a Date is depends on the time zone',
};

/** Which fact each column holds, and the columns that were named for one. */
function columnsOf(fields: Facts, columns: Readonly<Record<string, string | undefined>>) {
  const byColumn = new Map<string, { readonly name: string; readonly fact: Fact }>();
  const given = Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== undefined);
  for (const [name, column] of given) {
    const fact = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!fact) throw new RuleInputError(rule, [problem(name, aFact(fields), ['columns', name])]);
    if (byColumn.has(column)) throw new RuleInputError(rule, [problem(column, ownColumn, ['columns', name])]);
    byColumn.set(column, { name, fact });
  }
  for (const [name, fact] of Object.entries(fields)) {
    if (columns[name] === undefined && !byColumn.has(name)) byColumn.set(name, { name, fact });
  }
  return { byColumn, named: given.map(([, column]) => column) };
}

const aFact = (fields: Facts): Text => {
  const names = Object.keys(fields).slice(0, 40).join(', ');
  return { th: `ชื่อข้อเท็จจริงที่มีในกติกานี้: ${names}`, en: `one of this rule's facts: ${names}` };
};
const ownColumn: Text = { th: 'คอลัมน์ที่ไม่ซ้ำกัน', en: 'a column of its own' };

/** Stands for a `Date`, which is no value. */
const aDate = Symbol('Date');

const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';

/** No more digits than a rule reads. */
const mostDigits = 10n ** 24n;

/** The same value as rules take it; undefined where it is left out. */
function valueFor(fact: Fact, given: unknown, words: ReadonlyMap<string, unknown>): unknown {
  if (given === null) return fact.read?.(null) === undefined ? undefined : null;
  if (typeof given === 'object') return isDate(given) ? aDate : heldBy(fact, given, words);
  if (typeof given === 'bigint') {
    const plain = Number(given);
    if (!Number.isSafeInteger(plain)) return -mostDigits < given && given < mostDigits ? String(given) : given;
    return worded(fact, plain, words);
  }
  return worded(fact, given, words);
}

function worded(fact: Fact, given: unknown, words: ReadonlyMap<string, unknown>): unknown {
  if (words.size === 0 || given === undefined) return given;
  const word = String(given);
  if (!words.has(word) || fact.read?.(given) !== undefined) return given;
  const meant = words.get(word);
  return meant === null ? valueFor(fact, meant, words) : meant;
}

/** What an object holds: a list, a record, or a value of a driver's own class that writes itself as the fact takes it. */
function heldBy(fact: Fact, given: object, words: ReadonlyMap<string, unknown>): unknown {
  const { fields, item } = fact;
  if (item) {
    if (!Array.isArray(given)) return given;
    const items = given.map(each => (each === null ? null : valueFor(item, each, words)));
    return held(items, items);
  }
  if (fields) {
    if (Array.isArray(given)) return given;
    const entries = Object.entries(given).map(([name, value]) => {
      const inner = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, inner ? valueFor(inner, value, words) : value] as const;
    });
    return held(
      entries.map(([, value]) => value),
      Object.fromEntries(entries),
    );
  }
  const writesItself = fact.unit !== undefined || fact.json?.['format'] === 'date';
  if (!writesItself || Array.isArray(given) || fact.read?.(given) !== undefined) return given;
  const text = textOf(given);
  return fact.read?.(text) === undefined ? given : text;
}

function textOf(given: object): string | undefined {
  try {
    return String(given);
  } catch {
    return undefined;
  }
}

/** The object, unless a `Date` is in it. */
const held = (values: readonly unknown[], object: object): unknown => (values.includes(aDate) ? aDate : object);
