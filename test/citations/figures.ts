import { units } from '../../src/core/parameter.js';
import { longMonths, loose, shortMonths } from './printed.js';

/** Words for what is counted, as they stand beside a figure; those of `units` and others that mean the same. */
const unitWords = [
  ...Object.values(units).flatMap(({ th }) => [th, ...th.split('/')]),
  ...['ครัวเรือนต้นแบบ', 'ครอบครัว', 'ราย', 'แห่ง', 'ท่าน', 'หน่วยงาน'],
];

/** Words that join a figure with what stands before it, and say nothing of what it counts. */
const joiningWords = [
  ...['รวมจำนวน', 'รวมทั้งสิ้น', 'รวม', 'ทั้งสิ้น', 'จำนวน', 'เฉลี่ย', 'โดยเฉลี่ย', 'เป็นเงิน', 'และ', 'ใน', 'ที่', 'ละ', 'ๆ', 'อีก'],
  ...['ไม่น้อยกว่า', 'อย่างน้อย', 'ไม่เกิน', 'พ.ศ.', 'ถึง'],
];

const either = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((left, right) => right.length - left.length)
    .map(word => word.replaceAll('.', '\\.'))
    .join('|');

const months = `${either(longMonths)}|${shortMonths.map(loose).join('|')}`;
const numberWords = '(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่|เอ็ด|ร้อย(?!ละ))+';
const figure = '[\\d๐-๙]+(?:[.,/:-][\\d๐-๙]+)*';
const scale = '(?<=[\\d๐-๙]\\s?)(?:พัน|หมื่น|แสน|ล้าน)';

/** A word begins with no mark and ends before no mark of a letter. */
const whole = (words: string): string => `(?<![เ-ไ])(?:${words})(?![ะ-ฺ็-๎])`;

/** How far a word can stand before a figure and behind it to be beside it. */
const [before, behind] = [60, 30];

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What stands between two tokens: a dash, a slash or a cell's edge; or anything else that is said. */
const between = (text: string): string =>
  /[ก-๎A-Za-z]/.test(text) ? '…' : (/^\s*([–/-])\s*$/.exec(text)?.[1] ?? (/[\t|]/.test(text) ? '|' : ''));

/**
 * The figures of a line in the order in which they stand on it, with the names of months, the units and those of some words that
 * stand beside a figure, and `…` for the rest of what it says.
 *
 * @param words the words that are kept where they stand beside a figure
 */
export function figuresOf(line: string, words: readonly string[] = []): string {
  const always = `${figure}|${months}|${whole(numberWords)}|(?<![A-Za-z])[A-Z](?![A-Za-z])`;
  const beside = `${scale}|${whole(either([...unitWords, ...joiningWords, ...words]))}`;
  const tokens = [...line.matchAll(new RegExp(`(${always})|${beside}`, 'g'))]
    .map(match => ({
      text: match[0].trim(),
      from: match.index,
      to: match.index + match[0].length,
      isKept: match[1] !== undefined,
    }))
    // Two letters without a dot are part of a word, not a month.
    .filter(({ text }) => !shortMonths.includes(text));
  const places = tokens.filter(({ text }) => /^[\d๐-๙]/.test(text));
  const isBeside = ({ from, to }: Token): boolean =>
    places.some(place => (to <= place.from ? place.from - to <= before : from - place.to <= behind));
  const kept = tokens.filter(token => token.isKept || isBeside(token));
  return (
    kept
      .flatMap(({ text, from }, index) => {
        const gap = index === 0 ? '' : between(line.slice(kept[index - 1]?.to, from));
        return gap === '' ? [text] : [gap, text];
      })
      .join(' ')
      // A joining word that joins nothing.
      .replace(new RegExp(`… (?:(?:${either(joiningWords)}) (?:… )?)+(?=…)`, 'g'), '')
  );
}

const digits = (text: string): string =>
  text
    .replace(/[๐-๙]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0x0e20))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

/** The numbers of a line in their order. */
export const numbersOf = (figures: string): readonly number[] =>
  [...digits(figures).matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

/** A figure of a line and what stands beside it, the nearest first. */
export interface Figure {
  /** Several where they are joined: 2/2564, 20-21. */
  readonly numbers: readonly number[];
  /** The scale in words behind it: 1e6 for ล้าน, otherwise 1. */
  readonly scale: number;
  /** What stands before it, from the figure before or, in a range, from the one before that. */
  readonly before: readonly string[];
  /** What stands before that figure too, where this one goes on with what is said of it. */
  readonly earlier: readonly string[];
  /** What stands behind it, up to the next figure; in a range and of a fraction, behind its end. */
  readonly behind: readonly string[];
}

const scales: Readonly<Record<string, number>> = { พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 };
const isRange = (gap: readonly string[]): boolean =>
  gap.some(token => ['–', '-', 'ถึง'].includes(token)) && gap.every(token => ['–', '-', 'ถึง', 'พ.ศ.'].includes(token));
/** Whether between two figures there is nothing but what they count: the second goes on with what is said of the first. */
const goesOn = (gap: readonly string[]): boolean =>
  gap.every(
    token =>
      token !== '…' && token !== '|' && (unitWords.includes(token) || joiningWords.includes(token) || token === '/'),
  );

/** The figures of a line of {@link figuresOf}, with what stands beside each. */
export function figuresBeside(line: string): readonly Figure[] {
  const tokens = digits(line).split(' ');
  const places = tokens.flatMap((token, index) => (/^\d/.test(token) ? [index] : []));
  const gap = (index: number): readonly string[] =>
    tokens.slice((places[index - 1] ?? -1) + 1, places[index] ?? tokens.length);
  const before: (readonly string[])[] = [];
  const earlier: (readonly string[])[] = [];
  const behind: (readonly string[])[] = [];
  for (const index of places.keys()) {
    const here = gap(index);
    const isLast = index > 0 && isRange(here);
    before[index] = isLast ? (before[index - 1] ?? []) : [...here].reverse();
    earlier[index] =
      index > 0 && (isLast || goesOn(here)) ? [...(before[index - 1] ?? []), ...(earlier[index - 1] ?? [])] : [];
  }
  for (const index of [...places.keys()].reverse()) {
    const next = gap(index + 1);
    const isFirst = places[index + 1] !== undefined && (isRange(next) || (next.length === 1 && next[0] === '/'));
    behind[index] = isFirst ? (behind[index + 1] ?? []) : next;
  }
  return places.map((place, index) => ({
    numbers: numbersOf(tokens[place] ?? ''),
    scale: scales[tokens[place + 1] ?? ''] ?? 1,
    before: before[index] ?? [],
    earlier: earlier[index] ?? [],
    behind: (behind[index] ?? []).filter(token => !(token in scales)),
  }));
}
