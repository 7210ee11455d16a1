import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/core/text.js';
import { publicRules } from '../rules.js';

const words: readonly (readonly [RegExp, number])[] = [
  [/\b(a|an|one|first|once|single|each|every)\b/, 1],
  [/\b(two|second|twice|both|half)\b/, 2],
  [/\b(three|third)\b/, 3],
  [/\bfour(th)?\b/, 4],
  [/\bfive\b/, 5],
  [/\bsix\b/, 6],
  [/\bseven(th)?\b/, 7],
  [/\beight\b/, 8],
  [/\bnine\b/, 9],
  [/\bten\b/, 10],
  [/\btwelve\b/, 12],
];

/** The numbers in a text; a year B.E. or A.D. is the same year. */
function numbersIn(text: string): ReadonlySet<number> {
  const printed = [...text.replace(/(COVID|โควิด)[- –]*19/g, '').matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) =>
    Number(digits.replaceAll(',', '').replace(/\.$/, '')),
  );
  return new Set(printed.map(number => (number >= 2500 && number <= 2600 ? number - 543 : number)));
}

const inWords = (text: string): ReadonlySet<number> =>
  new Set(words.filter(([word]) => word.test(text.toLowerCase())).map(([, number]) => number));

const rules = await publicRules();

interface Labelled {
  readonly label?: Text;
  readonly fields?: Readonly<Record<string, Labelled>>;
  readonly item?: Labelled;
}

/** Facts that stand beside each other under one label. */
function alikeIn(facts: Readonly<Record<string, Labelled>>, language: 'th' | 'en'): readonly string[] {
  const labels = Object.values(facts).flatMap(({ label }) => (label ? [label[language]] : []));
  const inside = Object.values(facts).map(fact => fact.fields ?? fact.item?.fields ?? {});
  return [
    ...labels.filter((label, index) => labels.indexOf(label) < index),
    ...inside.flatMap(fields => alikeIn(fields, language)),
  ];
}

describe('the facts of a rule', () => {
  it.each(['th', 'en'] as const)('are told apart by their labels in %s', language => {
    const alike = rules.flatMap(({ path, rule }) => {
      const found = alikeIn(rule.rule.facts as Readonly<Record<string, Labelled>>, language);
      return found.length > 0 ? [`${path}: ${found.join(', ')}`] : [];
    });
    expect(alike).toEqual([]);
  });
});

describe('the titles of an edition', () => {
  it.each(['th', 'en'] as const)('are different, in %s', language => {
    const seen = new Map<string, string>();
    const twice = rules.flatMap(({ path, rule: { rule } }) => {
      const key = `${rule.programme.programme} ${rule.programme.edition} ${rule.title[language]}`;
      const before = seen.get(key);
      seen.set(key, path);
      return before === undefined ? [] : `${before}, ${path}: ${rule.title[language]}`;
    });
    expect(twice).toEqual([]);
  });
});

describe('the figures of a title', () => {
  it.each(rules.map(({ path, rule }) => [path, rule.rule.title] as const))(
    '%s says in both languages',
    (_, { th, en }) => {
      const [thai, english] = [numbersIn(th), numbersIn(en)];
      const known = inWords(en);
      expect([...thai].filter(number => !english.has(number) && !known.has(number))).toEqual([]);
      expect([...english].filter(number => !thai.has(number) && !/ไตรมาส|ทุก/.test(th))).toEqual([]);
    },
  );
});

/** Every text of a description but those on its source, and the title of its edition, which is of a fiscal year. */
function textsIn(value: unknown, key = ''): readonly Text[] {
  if (typeof value !== 'object' || value === null || key === 'source' || key === 'programme') return [];
  const { th, en } = value as Partial<Text>;
  if (typeof th === 'string' && typeof en === 'string') return [{ th, en }];
  return Object.entries(value).flatMap(([inner, held]) => textsIn(held, inner));
}

describe('a year', () => {
  it('is a fiscal one in both languages or in neither', () => {
    const differ = rules.flatMap(({ path, rule }) =>
      textsIn(rule.rule).flatMap(({ th, en }) =>
        /25\d\d/.test(th) && /ปีงบประมาณ/.test(th) !== /\bFY ?25|fiscal/.test(en) ? [`${path}: ${th} | ${en}`] : [],
      ),
    );
    expect([...new Set(differ)]).toEqual([]);
  });
});

describe('a whole that is added up', () => {
  const added = rules.filter(({ rule }) => rule.rule.shape === 'rollUp');

  it.each(added.map(({ path, rule }) => [path, rule] as const))(
    '%s is called by what it is, and so are its parts',
    (_, rule) => {
      const { total, parts } = rule.rule.facts as Readonly<Record<string, Labelled>>;
      expect([total?.label?.en, parts?.label?.en]).not.toEqual(['the whole', 'the parts']);
    },
  );
});

describe('an average', () => {
  const averages = rules.filter(({ rule }) => rule.rule.shape === 'average');

  it.each(averages.map(({ path, rule }) => [path, rule.rule.title] as const))(
    '%s is called one in both languages or in neither',
    (_, { th, en }) => {
      expect(/average/i.test(en)).toBe(/เฉลี่ย/.test(th));
    },
  );
});

describe('what a rule counts', () => {
  it.each([
    ['codi.quarterly-plan.fy2563.regional-total', 'total', 'number'],
    ['codi.quarterly-plan.fy2563.equal-regional-targets', 'total', 'number'],
    ['codi.knowledge.fy2563.media-total', 'total', 'number'],
    ['codi.knowledge.fy2563.packages', 'total', 'sets'],
    ['codi.leaders.fy2563.southern-border-sessions', 'total', 'times'],
  ])('%s: %s in %s', (id, name, unit) => {
    const rule = rules.find(each => each.rule.rule.id === id);
    expect((rule?.rule.rule.facts as Readonly<Record<string, { unit?: string }>> | undefined)?.[name]?.unit).toBe(unit);
  });
});
