import { describe, expect, it } from 'vitest';
import { explain } from '../../src/catalogue/index.js';
import { entries } from '../../src/catalogue/rules.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import type { CriterionOutcome } from '../../src/rules/logic/logic.js';
import type { Rule } from '../../src/rules/logic/rule.js';
import { dice, type Given, thinned, wholeFacts } from '../completions.js';

type AnyRule = Rule<unknown, Given & { readonly rule: string }, unknown>;

const told = entries().flatMap(({ path, rule }) => {
  const any = rule as AnyRule;
  const roll = dice(2564);
  const inputs = wholeFacts(any.rule, 4, 7).map((input, index) =>
    index === 0 ? input : thinned(any.rule.facts, input, roll),
  );
  return inputs.flatMap(input => {
    const result = any.safe(input);
    if (!result.ok) return [];
    const outcome = result.value;
    return [{ path, rule: any, input, outcome, th: explain(outcome), en: explain(outcome, { language: 'en' }) }];
  });
});

const wrong = (of: (each: (typeof told)[number]) => unknown): unknown => {
  const found = new Map<string, unknown>();
  for (const each of told) {
    const said = found.has(each.path) ? undefined : of(each);
    if (said !== undefined) found.set(each.path, said);
  }
  return Object.fromEntries(found);
};

const leaves = (criteria: readonly CriterionOutcome[]): readonly CriterionOutcome[] =>
  criteria.flatMap(each => [each, ...leaves(each.criteria ?? [])]);

/** Latin words of a text, of which those that stand in a label, a title, a section or a name of the rule or the facts are fair. */
function* texts(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, entry] of Object.entries(value)) if (key !== 'en') yield* texts(entry, seen);
}
const latin = (text: string): readonly string[] => text.match(/[A-Za-z][A-Za-z-]*/g) ?? [];

describe('every outcome of every rule in words', () => {
  it('is more than a title, in both languages', () => {
    expect(wrong(({ th, en }) => (th.includes('\n') && en.includes('\n') ? undefined : th))).toEqual({});
  });

  it('says every criterion by its label, and where the source says so', () => {
    expect(
      wrong(({ outcome, th, en }) => {
        const criteria = leaves((outcome['criteria'] ?? []) as readonly CriterionOutcome[]);
        const unsaid = criteria.find(({ label }) => !th.includes(label.th) || !en.includes(label.en));
        if (unsaid) return unsaid.label;
        return /บรรทัด|เกณฑ์ของผู้ใช้/.test(th) && /lines? \d|own/.test(en) ? undefined : th;
      }),
    ).toEqual({});
  });

  it('says every decision: the verdict in the words of the rule, and each entry by its label', () => {
    expect(
      wrong(({ rule: { rule }, outcome, th, en }) => {
        const verdict = outcome['verdict'] as 'met' | 'unmet' | 'unknown' | undefined;
        const words = rule.words?.[verdict as string] ?? rule.holds['verdict']?.words?.[verdict as string];
        const second = th.split('\n')[1];
        if (verdict && second !== (words?.th ?? usual[verdict])) return second;
        const unsaid = Object.entries(rule.holds).find(
          ([key, { label, of, bounds }]) =>
            outcome[key] !== undefined &&
            !toldElsewhere.has(key) &&
            !(bounds && `${outcome[key]}` === `${outcome[bounds]}`) &&
            !(of && Array.isArray(outcome[key]) && outcome[key].length === 0) &&
            !(th.includes(label.th) && en.includes(label.en)),
        );
        return unsaid?.[0];
      }),
    ).toEqual({});
  });

  it('names what is missing by labels, and by its place in a list', () => {
    expect(
      wrong(({ rule, outcome, th }) => {
        const missing = (outcome['missing'] ?? []) as readonly string[];
        const line = th.split('\n').find(each => each.startsWith('ข้อเท็จจริงที่ต้องทราบเพิ่ม: '));
        if (missing.length === 0) return line;
        if (line === undefined) return missing;
        const unnamed = missing
          .slice(0, 20)
          .find(path => !placesOf(rule.rule.facts, path).every(at => line.includes(at)));
        return unnamed === undefined ? undefined : `${unnamed} in ${line}`;
      }),
    ).toEqual({});
  });

  it('never shows a path, a place in a list or what is no text', () => {
    expect(wrong(({ th, en }) => /undefined|\[object|NaN|null/.exec(`${th}\n${en}`)?.input)).toEqual({});
  });

  it('writes days with the names of months, and years of the Buddhist era in Thai', () => {
    expect(
      wrong(({ input, th, en }) => {
        const given = new Set(names(input));
        const days = `${th}\n${en}`.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
        const lines = `${th}\n${en}`.split('\n').filter(line => days.some(day => line.includes(day)));
        // A name in a list may be any text, and is shown as it is given.
        return lines.find(line =>
          days.some(day => line.includes(day) && !(given.has(day) && new RegExp(`${day}(?: \\[|: )`).test(line))),
        );
      }),
    ).toEqual({});
    expect(wrong(({ th }) => /\d{1,2} [ก-๙.]+ (?:19|20)\d{2}(?!\d)/.exec(th)?.[0])).toEqual({});
  });

  it('writes numbers with separators, rounded half up to two decimals where they miss no limit by less', () => {
    expect(
      wrong(({ rule, input, th, en }) => {
        const fair = new Set([...labels(rule.rule), ...names(input)].flatMap(digits));
        const said = `${th}\n${en}`.replaceAll(/ \[[^\]]*\]$/gm, '');
        return digits(said).find(each => /^\d{5,}/.test(each) && !fair.has(each));
      }),
    ).toEqual({});
    expect(
      wrong(({ rule, outcome, th }) => {
        const fair = new Set([...labels(rule.rule), ...labels(outcome)].flatMap(digits));
        // Millions of baht are printed with four decimals; what is not 0 does not read as 0.
        const plain = th.replaceAll(/[\d,]+\.\d{1,4} ล้านบาท/g, '');
        const figures = plain.split('\n').filter(line => line.startsWith('• '));
        return figures.flatMap(digits).find(each => /\.\d{3}/.test(each) && !/^0\.00/.test(each) && !fair.has(each));
      }),
    ).toEqual({});
  });

  it('is Thai in Thai: no Latin word but those of the labels and of what was given', () => {
    expect(
      wrong(({ rule, input, outcome, th }) => {
        const words = latin(th);
        if (words.length === 0) return undefined;
        const fair = new Set([...labels(rule.rule), ...labels(outcome), ...texts(input)].flatMap(latin));
        // The letters of grades are read as they are.
        const strange = words.filter(word => !fair.has(word) && !/^[A-Z]$/.test(word));
        return strange.length > 0 ? [...new Set(strange)] : undefined;
      }),
    ).toEqual({});
  });

  it('and its labels have no Latin words but names without Thai', () => {
    const strange = new Set(
      told.flatMap(({ rule, outcome, input }) => {
        const given = new Set(names(input));
        return [...labels(rule.rule), ...labels(outcome)].flatMap(latin).filter(word => !given.has(word));
      }),
    );
    expect([...strange].filter(word => !withoutThai.has(word) && !/^[A-Z]$/.test(word)).sort()).toEqual([]);
  });

  it('a yes or no is told as one, never against a “required yes”', () => {
    expect(
      wrong(({ th, en }) => {
        const odd = `${th}\n${en}`.split('\n').find(line => /\((?:เกณฑ์|required) (?:ใช่|ไม่ใช่|yes|no)\)/.test(line));
        return odd;
      }),
    ).toEqual({});
  });

  it('what is still to be done names no circumstance', () => {
    expect(
      wrong(({ rule: { rule }, outcome }) => {
        const { next } = outcome as { readonly next?: unknown };
        const ids = (Array.isArray(next) ? next : [next ?? {}]).flatMap(
          (each: string | { readonly criteria?: readonly string[] }) =>
            typeof each === 'string' ? each : (each.criteria ?? []),
        );
        const circumstances = new Set(circumstancesIn(rule));
        return ids.find(id => circumstances.has(id));
      }),
    ).toEqual({});
  });
});

/** Names and abbreviations that the sources print in Latin letters, and that have no Thai. */
const withoutThai: ReadonlySet<string> = new Set(
  `Antipoverty Awareness BIG BPM Based Best Big CE CMO CMS CODI-PM COVID- Case Catalog Champ Change Citizen Clinic
   Cloud Cluster Code Community Content D-HOPE DATA Data Development Drive EE EM Effective Empowered Engaged Entrepreneur Event Expanded
   Face Form Fund GIS GVH Google Governance Group Growth ITA Influencer Infographic Information KBO Knowledge
   LOGO Line Literacy Live Meetings Mobile Move NPL Needs OA OPC OTOP One Online Open Operation PMQA Participation Plan Practice
   Premium Presentation QR Quadrant SMART SSG STRONG SWOT Saving Security Show TODAY TPMAP TPMP Team Template To
   Trader Training Upload VDO Word Young Zoom cddhealthyfund com for plan portal web www`.split(/\s+/),
);

/** The verdicts of rules that have no words of their own. */
const usual = { met: 'ผ่านเกณฑ์', unmet: 'ไม่ผ่านเกณฑ์', unknown: 'ยังตัดสินไม่ได้' } as const;

const toldElsewhere: ReadonlySet<string> = new Set(['verdict', 'criteria', 'figures', 'missing', 'next']);

/** The ids of all criteria below that are circumstances, but of those that are asked as others too. */
function circumstancesIn(value: unknown): readonly string[] {
  const found: (readonly [string, boolean])[] = [];
  const look = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    if (isCriterion(each)) found.push([each.id, each.circumstance === true]);
    else for (const held of Object.values(each)) look(held);
  };
  look(value);
  return found.filter(([id, is]) => is && found.every(other => other[0] !== id || other[1])).map(([id]) => id);
}

const isCriterion = (value: object): value is { readonly id: string; readonly circumstance?: boolean } =>
  typeof (value as { readonly test?: unknown }).test === 'function';

/** What a missing fact is called: the label of each part of its path, and the places in lists. */
function placesOf(facts: Facts, path: string): readonly string[] {
  const name = Object.keys(facts).find(each => path === each || path.startsWith(`${each}.`));
  if (name === undefined) return [];
  const fact = facts[name] as Fact;
  return [fact.label.th, ...within(fact, path.slice(name.length + 1))];
}

function within({ fields, item }: Fact, rest: string): readonly string[] {
  if (rest === '') return [];
  if (fields) return placesOf(fields, rest);
  const [index = ''] = rest.split('.');
  return item ? [`รายการที่ ${Number(index) + 1}`, ...within(item, rest.slice(index.length + 1))] : [];
}

const digits = (text: string): readonly string[] => text.match(/(?<![\d.,/–-])\d[\d.,]*\d/g) ?? [];

/** Names that were given: what stands in a list or a record as a text. */
function* names(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* names(each);
}

/** Thai labels, sections and how figures came about, at any depth. */
function* labels(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'accepts') continue;
    if ((key === 'th' || key === 'section') && typeof entry === 'string') yield entry;
    yield* labels(entry, seen);
  }
}
