import { readFileSync } from 'node:fs';

/** Marks that belong to the letter before them, and vowels that belong to the letter behind them: no word begins or ends there. */
const belongsBefore = /[ะ-ฺๅ็-๎]/;
const belongsBehind = /[เ-ไ]/;

/** Whether a word can end before a place of a text. */
const canEnd = (text: string, place: number): boolean =>
  place === text.length || (!belongsBefore.test(text.charAt(place)) && !belongsBehind.test(text.charAt(place - 1)));

/** A part of a text: a word, or what is between words. */
export interface Piece {
  readonly text: string;
  readonly isWord: boolean;
}

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly isWord: boolean;
}

/** What a letter outside all words costs: more than any number of words. */
const outside = 1e6;

/**
 * A Thai text without spaces as words: the least that it costs, with as little as can be outside the words.
 *
 * @param costs what each word costs
 */
export function segment(text: string, costs: ReadonlyMap<string, number>): readonly Piece[] {
  const longest = 40;
  const best: (Step | undefined)[] = [{ cost: 0, from: -1, isWord: true }];
  const take = (end: number, step: Step): void => {
    const known = best[end];
    if (!known || step.cost < known.cost) best[end] = step;
  };
  for (let from = 0; from < text.length; from += 1) {
    const here = best[from];
    if (!here) continue;
    let end = from + 1;
    while (!canEnd(text, end)) end += 1;
    take(end, { cost: here.cost + outside * (end - from), from, isWord: false });
    for (; end <= Math.min(text.length, from + longest); end += 1) {
      const cost = canEnd(text, end) ? costs.get(text.slice(from, end)) : undefined;
      if (cost !== undefined) take(end, { cost: here.cost + cost, from, isWord: true });
    }
  }
  const pieces: Piece[] = [];
  for (let end = text.length; end > 0; ) {
    const { from, isWord } = best[end] as Step;
    const last = pieces.at(-1);
    if (last && !isWord && !last.isWord)
      pieces[pieces.length - 1] = { text: text.slice(from, end) + last.text, isWord };
    else pieces.push({ text: text.slice(from, end), isWord });
    end = from;
  }
  return pieces.reverse();
}

/**
 * The Thai runs of a text that are to be words: without abbreviations (one to four consonants and a dot), letters that stand alone
 * (names in examples, classes) and marks without a letter.
 */
export const runsOf = (text: string): readonly string[] =>
  [...text.replace(/(?<![ก-๎])[ก-ฮ]{1,4}\./g, ' ').matchAll(/[ก-๎]+/g)]
    .map(([run]) => run)
    .filter(run => /[ก-ฮ]/.test(run) && !/^[ก-ฮฯๆ]$/.test(run));

/** The terms of a list and what they are, behind a tab. */
export const termsOf = (file: string): readonly (readonly [term: string, what: string])[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const [term = '', what = ''] = line.split('\t');
      return [term, what];
    });

/** Every word and term that the Thai texts of the project are made of. */
export const listedWords = (): readonly string[] => [
  ...['words.txt', 'printed.txt', 'own.txt'].flatMap(file => termsOf(file).map(([term]) => term)),
  ...['ณ', 'ๆ', 'ฯ', 'ฯลฯ'],
];
