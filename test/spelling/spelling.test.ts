import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasShared, sourceLines } from '../shared.js';
import { listedWords, runsOf, segment, termsOf } from './words.js';

const root = new URL('../../', import.meta.url);
const list = new URL('words.txt', import.meta.url);

/** Everything that people read in Thai, but what is built from it. */
const places = [
  'src',
  'docs/guide',
  'docs/coverage.csv',
  'examples',
  'tools',
  'cases',
  'README.md',
  'README.th.md',
  'CHANGELOG.md',
];

const isText = /\.(ts|tsx|md|mjs|js|html|css|json|csv|txt)$/;

function* textsBelow(path: string): Generator<readonly [path: string, text: string]> {
  if (isText.test(path)) {
    yield [path, readFileSync(new URL(path, root), 'utf8')];
  } else {
    for (const entry of readdirSync(new URL(`${path}/`, root), { withFileTypes: true })) {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory() ? entry.name !== 'node_modules' : isText.test(entry.name)) yield* textsBelow(below);
    }
  }
}

const linesOf = (url: URL): readonly string[] =>
  existsSync(url) ? readFileSync(url, 'utf8').split('\n').filter(Boolean) : [];

const runs = new Map<string, string>();
for (const place of places) {
  for (const [path, text] of textsBelow(place)) {
    for (const run of runsOf(text)) if (!runs.has(run)) runs.set(run, path);
  }
}

/** The words of the Thai list of LibreOffice (NECTEC, LGPL): the Debian package hunspell-th. */
const dictionary = new URL('file:///usr/share/hunspell/th_TH.dic');
const known = new Set(linesOf(dictionary).filter(word => /^[ก-๎]{2,}$/.test(word)));
const hasDictionary = known.size > 0;

const words = linesOf(list);
const ofSources = termsOf('printed.txt');
const ofProject = termsOf('own.txt');
const own = [...ofSources, ...ofProject].map(([term]) => term);
const costs = new Map(listedWords().map(word => [word, 1]));

const usedOf = (all: ReadonlyMap<string, number>): ReadonlySet<string> =>
  new Set([...runs.keys()].flatMap(run => segment(run, all).flatMap(({ text, isWord }) => (isWord ? [text] : []))));

describe('the Thai texts of the project', () => {
  it('are made of the words that are listed', () => {
    const unknown = [...runs].flatMap(([run, path]) =>
      segment(run, costs)
        .filter(({ isWord }) => !isWord)
        .map(({ text }) => `${path}: ${text} in ${run}`),
    );
    expect(unknown).toEqual([]);
  });

  it.runIf(hasDictionary)('are of words that the Thai list of LibreOffice has', () => {
    expect(words.filter(word => !known.has(word))).toEqual([]);
  });

  it.runIf(hasDictionary)('need each word that is listed, and no other', async () => {
    const all = new Map([...known].map(word => [word, 100] as const));
    const used = [...usedOf(new Map([...all, ...costs]))].filter(word => known.has(word) && !own.includes(word)).sort();
    await expect(`${used.join('\n')}\n`).toMatchFileSnapshot(fileURLToPath(list));
  });

  it('use each term of the project, which says what it is', () => {
    const used = usedOf(costs);
    expect([...ofSources, ...ofProject].filter(([term, what]) => !used.has(term) || what === '')).toEqual([]);
  });

  it.runIf(hasShared)('have no term of the sources that these do not print', () => {
    const sources = readdirSync(new URL('../shared/seeds/', root))
      .map(file => sourceLines(file).join('\n'))
      .join('\n');
    expect(ofSources.filter(([term]) => !sources.includes(term))).toEqual([]);
  });
});
