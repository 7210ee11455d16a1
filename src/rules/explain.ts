import { type Kind, oneOf, take, takeOptions } from '../core/argument.js';
import { readDate } from '../core/calendar.js';
import type { Citation } from '../core/citation.js';
import { compare, type Exact, readDecimal } from '../core/decimal.js';
import { decimalText } from '../core/decimal-text.js';
import { problem, RuleInputError } from '../core/errors.js';
import { own } from '../core/own.js';
import { type Parameter, type Unit, units } from '../core/parameter.js';
import { roundHalfUp } from '../core/ratio.js';
import { isText, type Text } from '../core/text.js';
import { dayInWords } from '../core/thai-day.js';
import { withThousands } from '../core/thousands.js';
import type { LackingOne } from './deciding/members.js';
import { ofOne } from './label-with-unit.js';
import { anyRule, type Described } from './logic/any-rule.js';
import type { Fact, Facts } from './logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from './logic/logic.js';
import type { Required, Verdict } from './logic/node.js';
import { allFacts, leaves } from './logic/nodes.js';
import type { Held, RuleDescription } from './logic/rule.js';
import { asGiven } from './logic/verdict.js';

/** In which language an outcome is explained. */
export type Language = keyof Text;

/** How an outcome is explained. */
export interface ExplainOptions {
  /** The rule that gave the outcome: it knows what its facts and entries are called. */
  readonly rule?: Described;
  /** Thai unless said otherwise. */
  readonly language?: Language;
}

const say = {
  verdict: {
    met: { th: 'ผ่านเกณฑ์', en: 'met' },
    unmet: { th: 'ไม่ผ่านเกณฑ์', en: 'not met' },
    unknown: { th: 'ยังตัดสินไม่ได้', en: 'cannot be told yet' },
  },
  yes: { th: 'ใช่', en: 'yes' },
  no: { th: 'ไม่ใช่', en: 'no' },
  none: { th: 'ไม่มี', en: 'none' },
  notKnown: { th: 'ยังไม่ทราบ', en: 'not known' },
  noShare: { th: 'คิดร้อยละของ 0 ไม่ได้', en: 'nothing is a percentage of 0' },
  notAsked: { th: 'ไม่ใช้กับกรณีนี้', en: 'does not apply' },
  settled: { th: 'ตัดสินได้แล้วจากที่ทราบ', en: 'settled by what is known' },
  and: { th: ' และ', en: ' and ' },
  mustNotBe: { th: 'ต้องไม่ใช่', en: 'must not be so' },
  found: { th: 'พบ', en: 'found' },
  required: { th: 'เกณฑ์', en: 'required' },
  possible: { th: 'ที่ยังเป็นไปได้', en: 'still possible' },
  missing: { th: 'ข้อเท็จจริงที่ต้องทราบเพิ่ม', en: 'facts that would settle it' },
  next: { th: 'สิ่งที่ยังต้องทำ', en: 'what would change it' },
  nothing: {
    th: 'ตามข้อเท็จจริงนี้ ไม่มีสิ่งที่ทำแล้วจะเปลี่ยนผลได้',
    en: 'as the facts stand, nothing that can be done would change it',
  },
  nextStep: { th: 'ขั้นถัดไป', en: 'next' },
  notMet: { th: 'ที่ไม่ผ่าน', en: 'not met' },
  lacking: { th: 'ยังขาด', en: 'still lacking' },
  item: { th: 'รายการที่', en: 'item' },
  line: { th: 'บรรทัด', en: 'line' },
  lines: { th: 'บรรทัด', en: 'lines' },
  source: { th: 'ที่มา', en: 'source' },
  supplied: { th: 'เกณฑ์ของผู้ใช้', en: "the caller's own" },
  derived: { th: 'คำนวณจาก', en: 'derived from' },
  inferred: { th: 'อ่านจาก', en: 'read from' },
  reading: { th: 'การอ่านที่ใช้', en: 'as read here' },
  reckoning: { th: 'ตัวเลขที่คำนวณ', en: 'as derived here' },
  atLeastOf: { th: 'อย่างน้อย', en: 'at least' },
  more: { th: 'และอีก', en: 'and more:' },
  atLeast: { th: 'ไม่น้อยกว่า', en: 'at least' },
  atMost: { th: 'ไม่เกิน', en: 'at most' },
  above: { th: 'มากกว่า', en: 'more than' },
  below: { th: 'น้อยกว่า', en: 'less than' },
  exactly: { th: 'เท่ากับ', en: 'exactly' },
  ofYears: {
    atLeast: { th: 'ไม่ก่อน', en: 'no earlier than' },
    atMost: { th: 'ไม่หลัง', en: 'no later than' },
  },
  noEarlierThan: { th: 'ไม่ก่อนวันที่', en: 'no earlier than' },
  noLaterThan: { th: 'ไม่หลังวันที่', en: 'no later than' },
  oneOf: { th: 'อย่างใดอย่างหนึ่งต่อไปนี้', en: 'one of' },
  noneOf: { th: 'ไม่ใช่', en: 'none of' },
  not: { th: 'ไม่ใช่', en: 'not' },
  level: { th: 'ระดับ', en: 'level' },
  onDay: { th: 'วันที่', en: 'on' },
} as const;

const marks: Readonly<Record<Verdict, string>> = { met: '✓', unmet: '✗', unknown: '?' };

/** How many of a list are named before the rest are counted. */
const mostNamed = 20;

/** Of rows: a printed matrix of eight by four with its sums is told whole. */
const mostRows = 40;

/** What a value is, as far as it is known: its unit, and what its words are called. */
type Sense = { readonly [Of in 'unit' | 'words']?: Held[Of] | undefined } & { readonly places?: number | undefined };

/** What is asked, by any comparison. */
type Limits = { readonly [Comparison in 'oneOf' | 'noneOf']?: readonly string[] } & {
  readonly [Comparison in 'atLeast' | 'atMost' | 'noEarlierThan' | 'noLaterThan']?: string;
};

/** What the words of a choice are called, and that there is none. */
const choicesOf = (fact: Fact | undefined): Sense['words'] => fact?.choices && { none: say.none, ...fact.choices };

/** One of a list that an outcome holds. */
type Row = Readonly<Record<string, unknown>>;

/** Puts the parts of one outcome into words of one language. */
export class Teller {
  readonly language: Language;
  readonly rule: RuleDescription | undefined;
  readonly facts: ReadonlyMap<string, Fact>;
  /** The words for grades and classes whose ids are words. */
  readonly grades: Readonly<Record<string, Text>>;

  constructor(language: Language, rule: RuleDescription | undefined) {
    this.language = language;
    this.rule = rule;
    this.facts = new Map(rule ? allFacts(rule.facts) : []);
    this.grades = { none: say.none, ...gradeLabels(rule) };
  }

  word(text: Text): string {
    return text[this.language];
  }

  /** A number with its separators, rounded for print so that what is not 0 does not read as 0, and its unit. */
  number(value: Exact, unit?: Unit | 'date', least = placesOf(unit)): string {
    if (unit === 'years' && isYear(Number(value))) return this.language === 'th' ? `พ.ศ. ${value}` : `B.E. ${value}`;
    const places = finer(least, each => compare(value, 0) !== 0 && compare(roundHalfUp(value, each), 0) === 0);
    const written = withThousands(decimalText(roundHalfUp(value, places)));
    // A sum of money has two places for its satang.
    const plain = unit === 'baht' ? written.replace(/\.\d$/, '$&0') : written;
    if (unit === undefined || unit === 'date' || unit === 'number') return plain;
    if (unit === 'percent') return this.language === 'th' ? `ร้อยละ ${plain}` : `${plain} %`;
    return `${plain} ${plain === '1' && this.language === 'en' ? ofOne(units[unit].en) : this.word(units[unit])}`;
  }

  /** A value under its label, which may say by itself that it is a percentage. */
  labelled(label: Text, value: string, between = ': '): string {
    const named = this.word(label);
    return `${named}${between}${/ร้อยละ|percent/.test(named) ? value.replace(/^ร้อยละ (\S+)$|^(\S+) %$/, '$1$2') : value}`;
  }

  value(value: unknown, sense: Sense = {}): string {
    const { unit, words, places } = sense;
    if (value === null) return this.word(say.none);
    if (typeof value === 'boolean') return this.word(value ? say.yes : say.no);
    if (Array.isArray(value)) return this.list(value.map(each => this.value(each, sense)));
    if (isText(value)) return this.word(value);
    const label = words && own(words, String(value));
    if (label) return this.word(label);
    if (value === 'none') return this.word(say.none);
    if (readDate(value) !== undefined) return this.word(dayInWords(value as string));
    const number = typeof value === 'number' || unit !== undefined ? readDecimal(value) : undefined;
    return number === undefined ? String(value) : this.number(number, unit, places);
  }

  list(all: readonly string[]): string {
    if (all.length === 0) return this.word(say.none);
    const named = all.slice(0, mostNamed).join(', ');
    return all.length > mostNamed ? `${named} ${this.word(say.more)} ${all.length - mostNamed}` : named;
  }

  /** What is asked, in the words of its comparison. */
  asked(required: Required, sense: Sense): string {
    // A yes that is asked for is told by its mark.
    if (typeof required === 'boolean') return this.word(say.mustNotBe);
    const { oneOf, noneOf, atLeast, atMost, noEarlierThan, noLaterThan } = required as Limits;
    const asked = (key: string, limit: unknown): string => {
      const number = comparisons.has(key) ? readDecimal(limit) : undefined;
      const said = number && sense.unit === 'years' && isYear(Number(number)) ? { ...say, ...say.ofYears } : say;
      const word = Object.hasOwn(said, key) ? this.word(said[key as 'atLeast']) : key;
      const value =
        number === undefined
          ? this.value(limit, sense)
          : this.number(number, sense.unit, Math.max(4, sense.places ?? 0));
      return before(word, value);
    };
    if (oneOf?.length === 1) return this.value(oneOf[0], sense);
    if (noneOf?.length === 1) return `${this.word(say.not)} ${this.value(noneOf[0], sense)}`;
    if (atLeast !== undefined && atLeast === atMost) return asked('exactly', atLeast);
    if (noEarlierThan !== undefined && noEarlierThan === noLaterThan) return asked('onDay', noEarlierThan);
    return Object.entries(required)
      .map(([key, limit]) => asked(key, limit))
      .join(this.word(say.and));
  }

  /** Where the source says so. */
  place({ section, lines, basis }: Citation): string {
    if (basis === 'supplied') return ` [${this.word(say.supplied)}]`;
    const spans = lines.map(span => (typeof span === 'number' ? `${span}` : `${span[0]}–${span[1]}`)).join(', ');
    const where = `${this.word(lines.length === 1 && typeof lines[0] === 'number' ? say.line : say.lines)} ${spans}`;
    const from = basis === 'printed' ? '' : `${this.word(say[basis])} `;
    return ` [${from}${section === undefined ? where : `${section} ${where}`}]`;
  }

  /** What is asked as a demand, beside what was found. */
  demand(required: Required, sense: Sense): string {
    const asked = this.asked(required, sense);
    return typeof required === 'boolean' ? asked : `${this.word(say.required)} ${asked}`;
  }

  criterion(criterion: CriterionOutcome, indent: string, lines: string[]): void {
    const { label, status, source, criteria, least } = criterion;
    const enough = least !== undefined && criteria ? ` (${this.word(say.atLeastOf)} ${least}/${criteria.length})` : '';
    const detail = criteria ? enough : this.finding(criterion);
    lines.push(`${indent}${marks[status]} ${this.ofLevel(criterion)}${this.word(label)}${detail}${this.place(source)}`);
    for (const member of criteria ?? []) this.criterion(member, `${indent}  `, lines);
  }

  /** Which level of a scale a criterion is of. */
  ofLevel(criterion: CriterionOutcome): string {
    const { level } = criterion as { readonly level?: number };
    return level === undefined ? '' : `${this.word(say.level)} ${level}: `;
  }

  /** The fact that a criterion shows, where it is known. */
  factOf({ fact }: CriterionOutcome): Fact | undefined {
    return fact === undefined ? undefined : this.facts.get(fact);
  }

  /** In what unit and words a criterion is told. */
  senseOf(criterion: CriterionOutcome): Sense {
    const known = this.factOf(criterion);
    const { actual, required } = criterion;
    const { oneOf, noneOf = [] } = (required ?? {}) as Limits;
    const words = known ? choicesOf(known) : this.wordsOf([actual, oneOf ?? noneOf].flat());
    const unit = criterion.unit ?? known?.unit ?? (known ? undefined : this.unitRead(criterion.id));
    return { unit, words, places: placesApart(actual, required, unit) };
  }

  /** The unit of the facts that a criterion computes with, where they have one and the same. */
  unitRead(id: string): Unit | undefined {
    const node = leaves(this.rule?.criteria ?? []).find(each => each.id === id);
    const read = new Set((node?.reads ?? []).flatMap(name => this.facts.get(name)?.unit ?? []));
    return read.size === 1 ? [...read][0] : undefined;
  }

  /** The fact that a criterion looks at, where it is not called as the criterion is. */
  called(criterion: CriterionOutcome): string {
    const known = this.factOf(criterion);
    return known && known.label.th !== criterion.label.th ? ` — ${this.word(known.label)}` : '';
  }

  /** What was found, under the label of the fact that it is, and what is asked. */
  finding(criterion: CriterionOutcome): string {
    const { applies, status, actual, required, unmet, unknown } = criterion;
    const facts = this.besides(criterion.facts);
    const apart = [this.points(say.notMet, unmet), this.points(say.notKnown, unknown)].flat();
    if (applies === false) return `: ${this.word(say.notAsked)}${inBrackets(facts)}`;
    const called = this.called(criterion);
    const sense = this.senseOf(criterion);
    // The mark says whether a yes is asked for and found; an alarm must not be told that it “must be so”. A label of the criterion's
    // own says already what must not be.
    const isSaid = required === undefined || required === true || (required === false && called !== '');
    // What was decided without looking at it is not what is not known.
    const asked = inBrackets([...(isSaid ? [] : [this.demand(required, sense)]), ...apart, ...facts]);
    if (actual === undefined) {
      if (isSaid && status !== 'unknown') return asked;
      const known = isOfNothing(criterion) ? say.noShare : say.settled;
      return `${called}: ${this.word(status === 'unknown' ? say.notKnown : known)}${asked}`;
    }
    const isFact = typeof actual === 'boolean';
    const found = isFact ? this.value(actual) : `${this.word(say.found)} ${this.short(actual, required, sense)}`;
    return `${called}: ${found}${asked}`;
  }

  /** Points that the caller lists, by how they stand. */
  points(standing: Text, names: readonly string[] = []): readonly string[] {
    return names.length > 0 ? [`${this.word(standing)}: ${this.list(names)}`] : [];
  }

  /** What else something was judged or computed by, each fact under its label. */
  besides(facts: CriterionOutcome['facts'] = {}): readonly string[] {
    return Object.entries(facts).map(([name, value]) => {
      const fact = this.facts.get(name);
      const { label = { th: name, en: name }, unit, identifies } = fact ?? {};
      const words = choicesOf(fact);
      // Some numbers have no unit.
      const number = unit || words || identifies ? undefined : readDecimal(value);
      return this.labelled(label, number === undefined ? this.value(value, { unit, words }) : this.number(number));
    });
  }

  /** What a criterion asks of those who can still meet it. */
  toDo(criterion: CriterionOutcome): string {
    const { label, required } = criterion;
    // A label of the criterion's own says already what must or must not be.
    const isSaid = required === true || (required === false && this.factOf(criterion)?.label.th !== label.th);
    if (isSaid || required === undefined) return this.word(label);
    return `${this.word(label)}${this.called(criterion)} (${this.demand(required, this.senseOf(criterion))})`;
  }

  figure({ label, value, unit, how, facts, source }: FigureOutcome): string {
    const words = this.wordsOf(value);
    // What is graded keeps the decimals by which it misses a band.
    const places = placesApart(value, bandStarts(this.rule), unit === 'date' ? undefined : unit);
    const shown = value === undefined ? this.word(say.notKnown) : this.value(value, { unit, words, places });
    return `• ${this.labelled(label, shown)} — ${this.word(how)}${inBrackets(this.besides(facts))}${this.place(source)}`;
  }

  /** Whether a row tells already what was given, and not worked out. */
  isGivenIn(rows: readonly string[], { label, how }: FigureOutcome): boolean {
    return how.en === asGiven.en && rows.some(row => row.startsWith(`  ${this.word(label)}: `));
  }

  /** What was found; a number with the decimals by which it misses its limit. */
  short(actual: unknown, required: Required | undefined, sense: Sense): string {
    const isNumber = sense.unit !== undefined || Object.keys(required ?? {}).some(key => comparisons.has(key));
    const value = isNumber ? readDecimal(actual) : undefined;
    // Of a list that is counted, how many it holds.
    if (isNumber && Array.isArray(actual)) {
      const named = actual.length > 0 ? `: ${this.value(actual, { words: sense.words })}` : '';
      return this.number(actual.length, sense.unit) + named;
    }
    if (value === undefined || typeof required !== 'object') return this.value(actual, sense);
    return this.number(value, sense.unit, sense.places);
  }

  /** The words that the rule knows for what is no fact by itself: those of any fact or entry that has one of them. */
  wordsOf(values: unknown): Readonly<Record<string, Text>> | undefined {
    const holders = Object.values(this.rule?.holds ?? {}).flatMap(held => [held, ...Object.values(held.of ?? {})]);
    return [...[...this.facts.values()].map(({ choices }) => choices), ...holders.map(({ words }) => words)].find(
      words => words && [values].flat().some(each => Object.hasOwn(words, String(each))),
    );
  }

  /** An entry of the outcome: what it is called, and what it holds. */
  entry(value: unknown, held: Held, lines: string[], indent = ''): void {
    if (!held.of || value === null || typeof value !== 'object') {
      lines.push(`${indent}${this.labelled(held.label, this.value(value, held))}`);
      return;
    }
    const label = this.word(held.label);
    if (!Array.isArray(value) && nameOf(value as Row) === undefined) {
      lines.push(`${indent}${label}: ${this.row(value as Row, held.of)}`);
      return;
    }
    const rows = [value].flat() as readonly Row[];
    if (rows.length > 0) lines.push(`${indent}${label}:`);
    for (const row of rows.slice(0, mostRows)) lines.push(`${indent}  ${this.row(row, held.of)}`);
    if (rows.length > mostRows) lines.push(`${indent}  ${this.word(say.more)} ${rows.length - mostRows}`);
  }

  row(row: Row, of: Readonly<Record<string, Held>>): string {
    const called = nameOf(row) ?? '';
    const name = isText(called) ? this.word(called) : String(called);
    const told = Object.entries(of).filter(
      ([key, held]) => !isSaid(row, key, held) && (!held.of || Object.keys(held.of).length > 0),
    );
    const parts = row['applies'] === false ? [this.word(say.notAsked)] : [];
    for (const [key, held] of told) {
      const shown = row[key] === undefined ? name : this.within(row[key], held);
      // What the row is called is not said of it once more.
      if (shown !== name)
        parts.push(
          shown.startsWith(this.word(held.label)) ? shown : this.labelled(held.label, shown, this.apart(held)),
        );
    }
    const isOpen = told.every(([key]) => row[key] === undefined || naming.has(key));
    if (isOpen && told.length > 0) parts.push(this.word(say.notKnown));
    const all = parts.join(', ');
    return name === '' || all === '' ? name + all : `${name}: ${all}`;
  }

  /** What stands between a label and what it holds in a row: a label that ends with a number does not run into the next. */
  apart({ label }: Held): string {
    return /\d$/.test(this.word(label)) ? ': ' : ' ';
  }

  /** An entry of a row, which may itself hold rows. */
  within(value: unknown, held: Held): string {
    const { of } = held;
    if (!of || typeof value !== 'object' || value === null) return this.value(value, held);
    const rows = [value].flat() as readonly Row[];
    return `(${this.list(rows.map(each => this.row(each, of)))})`;
  }

  /** A fact by its path: `projects.1.kind` is “item 2: kind” under the label of the list. */
  path(path: string): string {
    const parts: string[] = [];
    let fields: Facts | undefined = this.rule?.facts;
    let item: Fact | undefined;
    let rest = path;
    while (rest !== '') {
      const name = fields && Object.keys(fields).find(each => rest === each || rest.startsWith(`${each}.`));
      const index = item && /^\d+/.exec(rest)?.[0];
      if (name !== undefined && fields) {
        const fact = fields[name] as Fact;
        parts.push(this.word(fact.label));
        [item, fields] = [fact.item, fact.fields];
        rest = rest.slice(name.length + 1);
      } else if (index !== undefined && item) {
        parts.push(`${this.word(say.item)} ${Number(index) + 1}`);
        fields = item.fields;
        item = item.item;
        rest = rest.slice(index.length + 1);
      } else return path;
    }
    return parts.join(': ');
  }
}

/** Whether a percentage was asked for of a base that is known to be 0. */
const isOfNothing = ({ unit, facts = {} }: CriterionOutcome): boolean =>
  unit === 'percent' && Object.keys(facts).length > 1 && Object.values(facts).includes('0');

/** Whether the evidence says an entry, or the entry that it bounds and is the same as. */
const isSaid = (of: Row, key: string, { isEvident, bounds }: Held): boolean =>
  isEvident === true || (bounds !== undefined && of[key] !== undefined && `${of[key]}` === `${of[bounds]}`);

/** A word before an amount, which a percentage follows without a blank. */
const before = (word: string, amount: string): string => `${word}${amount.startsWith('ร้อยละ') ? '' : ' '}${amount}`;

const inBrackets = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${parts.join('; ')})`);

/** What one of a list goes by: no more than its name. */
const naming: ReadonlySet<string> = /* @__PURE__ */ new Set(['label', 'name', 'id']);

/** What one of a list is called. */
const nameOf = (row: Row): unknown => (isText(row['label']) ? row['label'] : (row['name'] ?? row['id'])) ?? undefined;

/** With how many decimals numbers of a unit are printed. */
const placesOf = (unit: Unit | 'date' | undefined): number => (unit === 'million-baht' ? 4 : 2);

/** As many decimals as are needed for something not to hold any more; no number that is read has more than 24. */
const finer = (least: number, holds: (places: number) => boolean): number =>
  [least, 3, 4, 6, 8, 12, 24].find(places => places >= least && !holds(places)) as number;

/** The decimals by which a number and the limit that it misses are told apart. */
function placesApart(actual: unknown, required: unknown, unit: Unit | undefined): number | undefined {
  const value = readDecimal(actual);
  if (value === undefined || typeof required !== 'object') return undefined;
  const limits = Object.values(required as object).flatMap(limit => readDecimal(limit) ?? []);
  return finer(placesOf(unit), places =>
    limits.some(
      limit => compare(value, limit) !== 0 && compare(roundHalfUp(value, places), roundHalfUp(limit, places)) === 0,
    ),
  );
}

/** Whether a number of years is a year of the Buddhist era. */
const isYear = (years: number): boolean => years >= 2400 && years < 2700;

/** What numbers are asked by. */
const comparisons: ReadonlySet<string> = /* @__PURE__ */ new Set(['atLeast', 'atMost', 'above', 'below', 'exactly']);

/** What a shape calls its grades and classes. */
interface Graded {
  readonly grade?: string;
  readonly id?: string;
  readonly label: Text;
}

/** What the shapes were given by which they grade. */
interface Grading {
  readonly bands?: Readonly<Record<string, Graded & { readonly from?: Parameter; readonly above?: Parameter }>>;
  readonly grades?: readonly Graded[];
  readonly classes?: readonly Graded[];
}

/** A rule, or each of its readings. */
function readingsOf(rule: RuleDescription | undefined): readonly Grading[] {
  const { readings } = (rule ?? {}) as { readonly readings?: { readonly rules: Readonly<Record<string, Grading>> } };
  return readings ? Object.values(readings.rules) : [(rule ?? {}) as Grading];
}

/** Where the bands of a rule begin, by each of its readings. */
const bandStarts = (rule: RuleDescription | undefined): readonly unknown[] =>
  readingsOf(rule).flatMap(({ bands = {} }) =>
    Object.values(bands).flatMap(({ from, above }) => (from ?? above)?.value ?? []),
  );

/** The labels of a rule's grades, classes and bands, but of those that are letters, which are read as they are. */
const gradeLabels = (rule: RuleDescription | undefined): Readonly<Record<string, Text>> =>
  Object.fromEntries(
    readingsOf(rule)
      .flatMap(({ bands = {}, grades = [], classes = [] }) => [bands, grades, classes].flatMap(Object.entries<Graded>))
      .map(([key, { grade, id, label }]) => [grade ?? id ?? key, label] as const)
      .filter(([id]) => /^[a-z]/.test(id)),
  );

/** Every criterion of an outcome, by id. */
const allCriteria = (criteria: readonly CriterionOutcome[]): readonly CriterionOutcome[] =>
  criteria.flatMap(each => [each, ...allCriteria(each.criteria ?? [])]);

/** The parts of outcomes that all of them are made of. */
interface Explainable {
  readonly rule: string;
  readonly verdict?: Verdict;
  readonly label?: Text;
  readonly possible?: readonly unknown[];
  readonly criteria?: readonly CriterionOutcome[];
  readonly figures?: readonly FigureOutcome[];
  readonly missing?: readonly string[];
  readonly next?: unknown;
  /** Of several, how many do not meet the criteria, or may not. */
  readonly unmet?: unknown;
  readonly unknown?: unknown;
}

/** What is told in a place of its own. */
const elsewhere: ReadonlySet<string> = /* @__PURE__ */ new Set(['verdict', 'criteria', 'figures', 'missing', 'next']);

function decisionLines(outcome: Explainable, teller: Teller): readonly string[] {
  const { verdict, label, possible = [] } = outcome;
  const { holds = {}, words } = teller.rule ?? {};
  const lines: string[] = [];
  if (verdict) {
    const said = words?.[verdict] ?? holds['verdict']?.words?.[verdict] ?? say.verdict[verdict];
    lines.push(teller.word(said));
  }
  // What is listed by its id goes by what its criterion is called, unless that begins with the id.
  const apart = (outcome.criteria ?? []).filter(({ id, label }) => !teller.word(label).startsWith(id));
  const called = Object.fromEntries(apart.map(({ id, label }) => [id, label]));
  for (const [key, held] of Object.entries(holds)) {
    const value = (outcome as unknown as Row)[key];
    const words = { ...(Array.isArray(value) && called), ...teller.grades, ...held.words };
    const isTold = value !== undefined && !elsewhere.has(key) && !isSaid(outcome as unknown as Row, key, held);
    if (isTold) teller.entry(value, held.of ? held : { ...held, words }, lines);
  }
  // An entry may have named it already.
  const named = label && teller.word(label);
  if (named && !lines.some(line => line.endsWith(`: ${named}`))) lines.push(named);
  if (possible.length > 1 && !holds['possible']) {
    const known = Object.values(holds).find(
      ({ words }) => words && possible.some(each => Object.hasOwn(words, `${each}`)),
    );
    const words = { ...teller.grades, ...known?.words };
    lines.push(`${teller.word(say.possible)}: ${teller.list(possible.map(each => teller.value(each, { words })))}`);
  }
  return lines;
}

/** The next grade or level as outcomes hold it. */
interface NextStep {
  readonly grade?: unknown;
  readonly level?: unknown;
  readonly label?: Text;
  readonly from?: unknown;
  readonly above?: unknown;
  readonly lacking?: unknown;
  readonly criteria?: readonly string[];
  readonly indicators?: readonly string[];
}

/** Criteria by id, in the words of what is to be done. */
function toDoAmong(criteria: readonly CriterionOutcome[], teller: Teller): (ids: readonly string[]) => string {
  const found = new Map(allCriteria(criteria).map(each => [each.id, each]));
  const toDo = (id: string): string => {
    const criterion = found.get(id);
    return criterion ? teller.toDo(criterion) : id;
  };
  return ids => teller.list(ids.map(toDo));
}

/** Who would still have to meet what, of several: a line each. */
function nextOfEach(next: readonly LackingOne[], { criteria = [], ...counts }: Explainable, teller: Teller) {
  const found = new Map(criteria.map(each => [each.id, each]));
  const rows = next.slice(0, mostNamed).map(({ id, criteria: ids }) => {
    const one = found.get(id);
    if (!one?.criteria) return toDoAmong(criteria, teller)([id]);
    return `${teller.word(one.label)}: ${toDoAmong(one.criteria, teller)(ids)}`;
  });
  const all = Math.max(next.length, Number(counts.unmet) + Number(counts.unknown) || 0);
  const more = all > rows.length ? [`${teller.word(say.more)} ${all - rows.length}`] : [];
  return [`${teller.word(say.next)}:`, ...[...rows, ...more].map(row => `  ${row}`)];
}

/** With how many decimals what is lacking is not told as less than it is. */
function placesOfLack(lacking: unknown): number | undefined {
  const lack = readDecimal(lacking);
  return lack && finer(2, places => compare(roundHalfUp(lack, places), lack) < 0);
}

/** What the next grade or level is held against is in: what its target is in, or what was graded. */
const unitOfNext = ({ figures = [] }: Explainable, aimed: CriterionOutcome | undefined): Unit | 'date' =>
  aimed?.unit ?? figures[0]?.unit ?? 'points';

function nextLines(outcome: Explainable, teller: Teller): readonly string[] {
  const { verdict, next, criteria = [] } = outcome;
  if (Array.isArray(next)) {
    if (next.length === 0) return verdict === 'unmet' ? [teller.word(say.nothing)] : [];
    if (typeof next[0] === 'object') return nextOfEach(next, outcome, teller);
    // Where all is in order, what comes next changes nothing.
    return [`${teller.word(verdict === 'met' ? say.nextStep : say.next)}: ${toDoAmong(criteria, teller)(next)}`];
  }
  if (typeof next !== 'object' || next === null) return [];
  const { grade, level, label, from, above, lacking, criteria: ids, indicators = ids } = next as NextStep;
  // Levels may ask for the same by other figures: those of the level that comes next count.
  const aimed = criteria.find(each => level !== undefined && (each as { readonly level?: unknown }).level === level);
  const unit = unitOfNext(outcome, aimed);
  const amount = (word: Text, value: unknown, places?: number): string =>
    value === undefined ? '' : before(teller.word(word), teller.value(value, { unit, places }));
  const parts = [
    amount(say.atLeast, from) || amount(say.above, above),
    lacking === '0' ? '' : amount(say.lacking, lacking, placesOfLack(lacking)),
    indicators && indicators.length > 0 ? toDoAmong(aimed?.criteria ?? criteria, teller)(indicators) : '',
  ].filter(part => part !== '');
  const aim = label ? teller.word(label) : teller.value(grade ?? level, { words: teller.grades });
  return [`${teller.word(say.nextStep)}: ${[aim, parts.join('; ')].filter(part => part !== '').join(' — ')}`];
}

/** What is no sentence of a document, as it is read or derived; then the documents, and what the caller supplied, each once. */
function documentLines({ criteria = [], figures = [] }: Explainable, teller: Teller): readonly string[] {
  const shown = [...allCriteria(criteria), ...figures].map(({ source }) => source);
  const own = teller.rule ? [teller.rule.source] : [];
  // A reading of several places is said once: each of what it is shown with names its own.
  const readings = new Map<string, string>();
  for (const source of [...shown, ...own]) {
    if (!source.how) continue;
    const label = source.basis === 'derived' ? say.reckoning : say.reading;
    const reading = `${teller.word(label)}: ${teller.word(source.how)}`;
    const place = teller.place(source);
    readings.set(reading, (readings.get(reading) ?? place) === place ? place : '');
  }
  const titled = ({ basis, document }: Citation): string =>
    `${teller.word(basis === 'supplied' ? say.supplied : say.source)}: ${teller.word(document.title)}`;
  const isCited = shown.some(({ basis }) => basis !== 'supplied');
  const its = isCited ? [] : own.map(source => `${titled(source)}${teller.place(source)}`);
  return [...[...readings].map(([reading, place]) => reading + place), ...new Set([...shown.map(titled), ...its])];
}

/**
 * Puts an outcome into words: what was decided, each criterion with what was found and what is asked, each figure with how it
 * came about, where the source says so, what is missing, and what would change it. Takes the outcome itself or what
 * `JSON.parse` makes of it.
 *
 * @th
 * อธิบายผลลัพธ์เป็นข้อความ คือ ตัดสินว่าอย่างไร แต่ละเกณฑ์พบอะไรและต้องได้เท่าใด ตัวเลขได้มาอย่างไร เอกสารกำหนดไว้ที่ใด ยังขาดข้อเท็จจริงใด
 * และอะไรจะเปลี่ยนผล รับผลลัพธ์หรือสิ่งที่อ่านกลับจาก JSON
 *
 * @param outcome what a rule gave
 * @param options the rule, which knows what everything is called, and the language
 * @throws {@link RuleInputError} what is no outcome, or an unknown option
 *
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 * import { explain } from 'chumchon/rules';
 *
 * const { gradeQuality } = communityPlans.fy2555;
 * const outcome = gradeQuality({ writtenBook: true });
 * explain(outcome, { rule: gradeQuality, language: 'en' }).split('\n')[1]; // 'still possible: A, B, C, none'
 * ```
 */
export function explain(outcome: { readonly rule: string }, options: ExplainOptions = {}): string {
  return told(outcome, options);
}

const anyOutcome: Kind<Explainable> = {
  read: input =>
    typeof input === 'object' && typeof (input as Partial<Explainable> | null)?.rule === 'string'
      ? (input as Explainable)
      : undefined,
  accepted: { th: 'ผลของกติกา', en: 'the outcome of a rule' },
};

/**
 * The text of an outcome.
 *
 * @param find finds the rule that gave it, where the options do not name it
 * @throws RuleInputError what is no outcome, or an option that is none
 */
export function told(outcome: unknown, options: ExplainOptions, find?: (id: string) => Described | undefined): string {
  const { rule, language = 'th' } = takeOptions<ExplainOptions>(
    'explain',
    { rule: anyRule, language: oneOf('th', 'en') } as never,
    options,
  );
  const given = take('explain', anyOutcome, outcome);
  const id = given.rule;
  if (rule !== undefined && rule.rule.id !== id) {
    const accepted = { th: `กติกาที่ให้ผลนี้ คือ ${id}`, en: `the rule that gave the outcome, ${id}` };
    throw new RuleInputError('explain', [problem(rule.rule.id, accepted, ['rule'])]);
  }
  try {
    return textOf(given, rule ?? find?.(id), language);
  } catch (cause) {
    throw new RuleInputError('explain', [problem(outcome, anyOutcome.accepted)], 0, { cause });
  }
}

function textOf(outcome: Explainable, rule: Described | undefined, language: Language): string {
  const teller = new Teller(language, rule?.rule);
  const { criteria = [], figures = [], missing = [] } = outcome;
  const title = teller.rule ? teller.word(teller.rule.title) : outcome.rule;
  const lines = [language === 'en' && teller.rule ? `${title} (${outcome.rule})` : title];
  lines.push(...decisionLines(outcome, teller));
  for (const criterion of criteria) teller.criterion(criterion, '', lines);
  const rows = lines.filter(line => line.startsWith('  '));
  for (const figure of figures) if (!teller.isGivenIn(rows, figure)) lines.push(teller.figure(figure));
  if (missing.length > 0) {
    lines.push(`${teller.word(say.missing)}: ${teller.list(missing.map(path => teller.path(path)))}`);
  }
  lines.push(...nextLines(outcome, teller), ...documentLines(outcome, teller));
  return lines.join('\n');
}
