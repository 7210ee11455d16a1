import { describe, expect, it } from 'vitest';
import { explain, get } from '../../src/catalogue/index.js';
import { readDecimal } from '../../src/core/decimal.js';
import { decimalText } from '../../src/core/decimal-text.js';
import { roundHalfUp } from '../../src/core/ratio.js';
import { dayInWords } from '../../src/core/thai-day.js';
import { withThousands } from '../../src/core/thousands.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import { printedCases } from '../../tools/data/package.mjs';
import { wholeFacts } from '../completions.js';
import { type AnyRule, publicRules } from '../rules.js';

type Language = 'th' | 'en';

/** Each single fact that was given, also within records; what stands in lists is summed up, not told one by one. */
function* singlesOf(facts: Facts, values: object, path = ''): Generator<readonly [string, Fact, unknown]> {
  for (const [name, value] of Object.entries(values)) {
    const fact = facts[name] as Fact;
    if (fact.fields) yield* singlesOf(fact.fields, value, `${path}${name}.`);
    else if (!fact.item) yield [`${path}${name}`, fact, value];
  }
}

/** How a value is told, in any of these ways. */
function wordsFor({ label, choices, identifies, unit }: Fact, value: unknown, language: Language): readonly string[] {
  // A yes or no is told by its label, or by the mark of the criterion under the same.
  if (typeof value === 'boolean') return [label[language]];
  const choice = choices?.[String(value)];
  if (choice) return [choice[language]];
  const number = identifies ? undefined : readDecimal(value);
  if (number === undefined) {
    return [/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? dayInWords(String(value))[language] : String(value)];
  }
  const rounded = [2, 4].map(places => decimalText(roundHalfUp(number, places)));
  const told = [...rounded, ...rounded.map(withThousands), decimalText(number)];
  // Satang are told by two places.
  return unit === 'baht' ? told.map(each => each.replace(/\.\d$/, '$&0')) : told;
}

/** Whether a text says one of these by itself: `12` does not stand in `1,012` or `12.5`. */
const says = (text: string, words: readonly string[]): boolean =>
  words.some(word => {
    const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(/^\d/.test(word) ? `(?<![\\d.,])${escaped}(?!\\d|[.,]\\d)` : escaped).test(text);
  });

/** Facts that no printed case gives, of rules that compute or judge by functions of their own. */
const others: readonly { readonly rule: string; readonly facts: object }[] = Object.entries({
  'cdd.budget.fy2565.common-base': { decimals: 3, shares: [{ name: 'ก', amount: 10, percent: 5 }] },
  'cdd.budget.fy2565.in-millions': { baht: 39_401_650 },
  'cdd.budget.fy2565.quarter-achieved': {
    ...{ quarter: 'first', amount: 1000, disbursed: 77, basis: 'quarter' },
    ...{ planned: 88, allotted: 99, worksToPlan: true },
  },
  'cdd.change-leaders.fy2564.awards': { chosenInZone: true, wonContest: false },
  'cdd.khok-nong-na.fy2565.left-over': { budget: 50_001, digging: 44_802, plants: 3003, animals: 2504 },
  'cdd.khok-nong-na.fy2565.plot': { plot: 31, khok: '9.5', nong: '7.25', na: 11, waterEnough: true },
  'cdd.mission-activities.fy2565.period': { firstQuarter: 2, lastQuarter: 3, from: '2022-01-01', to: '2022-06-30' },
  'cdd.mother-fund.fy2565.province-scope': { province: 'ระนอง' },
  'cdd.new-marketers.fy2565.monthly-form': {
    ...{ marketers: 7, onlineProducts: 22, contents: 15, clips: 29, liveSessions: 16, shows: 23 },
  },
  'cdd.otop.fy2565.network-participants': { provinces: 3, amphoes: 17 },
  'cdd.tambon-plans.fy2565.overlapping': { counted: 'together', villages: 4, communities: 7 },
  'cdd.thai-smile-markets.fy2565.monitoring-allowance': { plannedEvents: 1001, quarters: 3 },
  'codi.credit.fy2563.coaching-target': { yearsNotClosed: 5, reading: 'at-least' },
  'codi.credit.fy2563.credit-lapses': { contractedInTime: true, drawnInTime: false, reading: 'both' },
  'codi.leaders.fy2563.region-progress': { region: 'north', developed: 7801 },
  'codi.leaders-north.fy2564.first-tranche-due': { approvedOn: '2021-02-28' },
  'codi.partners.fy2563.count-partners': { agencies: [], counting: 'once-a-year' },
  'codi.performance.fy2563.score': { indicator: '4.2', satisfaction: '86.65', reportQuality: 91, method: 'step' },
  'codi.performance.fy2563.score-governance': { website: true, method: 'linear' },
  'codi.quarterly-plan.fy2563.cumulative-disbursement': { quarter: 3, disbursed: 1001, subsidy: 2002, operating: 303 },
  'codi.quarterly-plan.fy2563.disbursement': {
    ...{ disbursed: 1001, subsidy: 2002, operating: 303, asOf: '2020-08-31', basis: 'actual' },
  },
  'codi.staff.fy2563.attendance': { group: 48, sessions: [] },
}).map(([rule, facts]) => ({ rule, facts }));

const told = [...[...printedCases().values()].flat(), ...others].map(({ rule, facts }) => {
  const found = get(rule).rule as unknown as AnyRule;
  const outcome = found(facts);
  return { rule: found.rule, facts, th: explain(outcome), en: explain(outcome, { language: 'en' }) };
});

describe('the evidence of every printed case, and of others', () => {
  it('is there for hundreds of them', () => {
    expect(told.length).toBeGreaterThan(300);
  });

  it.each(['th', 'en'] as const)('tells every single fact that it was judged by: %s', language => {
    const untold = told.flatMap(({ rule, facts, ...texts }) =>
      [...singlesOf(rule.facts, facts)]
        .filter(([, fact, value]) => !says(texts[language], wordsFor(fact, value, language)))
        .map(([path, , value]) => `${rule.id} ${path}: ${value}`),
    );
    expect(untold).toEqual([]);
  });
});

/** Facts without one of them, by its path. */
function without(facts: object, path: string): object {
  const [name = '', ...inner] = Object.hasOwn(facts, path) ? [path] : path.split('.');
  const { [name]: held, ...rest } = facts as Readonly<Record<string, object>>;
  return inner.length > 0 && held ? { ...rest, [name]: without(held, inner.join('.')) } : rest;
}

describe('the evidence of made-up facts, of every rule', async () => {
  const rules = await publicRules();

  it('tells every single fact without which the outcome would be another', () => {
    let asked = 0;
    const untold = rules.flatMap(({ rule }) =>
      wholeFacts(rule.rule, 20).flatMap(facts => {
        const given = rule.safe(facts);
        if (!given.ok) return [];
        const outcome = JSON.stringify(given.value);
        const texts = { th: explain(given.value), en: explain(given.value, { language: 'en' }) };
        return [...singlesOf(rule.rule.facts, facts)].flatMap(([path, fact, value]) => {
          if (value === undefined || value === null) return [];
          const other = rule.safe(without(facts, path));
          const counts = other.ok ? JSON.stringify(other.value) !== outcome : fact.required;
          if (!counts) return [];
          asked += 1;
          return (['th', 'en'] as const)
            .filter(language => !says(texts[language], wordsFor(fact, value, language)))
            .map(language => `${rule.rule.id} ${path}: ${value} (${language})`);
        });
      }),
    );
    expect(untold).toEqual([]);
    expect(asked).toBeGreaterThan(20_000);
  }, 300_000);
});
