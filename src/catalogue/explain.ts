import type { Required, Verdict } from '../rules/criteria/criterion.js';
import type { Facts } from '../rules/logic/fact.js';
import type { CriterionOutcome } from '../rules/logic/logic.js';
import { entries } from './rules.js';

/** In which language an outcome is explained. */
export interface ExplainOptions {
  /** Thai unless said otherwise. */
  readonly language?: 'th' | 'en';
}

const marks: Readonly<Record<Verdict, string>> = { met: '✓', unmet: '✗', unknown: '?' };

const words = {
  th: {
    verdict: { met: 'ผ่านเกณฑ์', unmet: 'ไม่ผ่านเกณฑ์', unknown: 'ยังตัดสินไม่ได้' },
    observed: 'พบ',
    notKnown: 'ยังไม่ทราบ',
    required: 'เกณฑ์',
    grade: 'ระดับ',
    none: 'ไม่จัดระดับ',
    score: 'คะแนน',
    level: 'ระดับ',
    total: 'คะแนนรวม',
    due: 'กำหนด',
    possible: 'ที่ยังเป็นไปได้',
    missing: 'ข้อเท็จจริงที่ต้องทราบเพิ่ม',
    atLeast: 'ไม่น้อยกว่า',
    atMost: 'ไม่เกิน',
    above: 'มากกว่า',
    below: 'น้อยกว่า',
    exactly: 'เท่ากับ',
    noEarlierThan: 'ไม่ก่อน',
    noLaterThan: 'ไม่เกินวันที่',
    oneOf: 'อย่างใดอย่างหนึ่งใน',
    true: 'ใช่',
    false: 'ไม่ใช่',
  },
  en: {
    verdict: { met: 'met', unmet: 'not met', unknown: 'cannot be told yet' },
    observed: 'found',
    notKnown: 'not known',
    required: 'required',
    grade: 'grade',
    none: 'no grade',
    score: 'score',
    level: 'level',
    total: 'total',
    due: 'due',
    possible: 'still possible',
    missing: 'facts that would settle it',
    atLeast: 'at least',
    atMost: 'at most',
    above: 'more than',
    below: 'less than',
    exactly: 'exactly',
    noEarlierThan: 'no earlier than',
    noLaterThan: 'no later than',
    oneOf: 'one of',
    true: 'yes',
    false: 'no',
  },
} as const;

type Words = (typeof words)[keyof typeof words];

const isWord = (key: string, say: Words): key is Exclude<keyof Words, 'verdict'> => key in say;

const value = (observed: unknown, say: Words): string =>
  typeof observed === 'boolean' ? say[`${observed}`] : Array.isArray(observed) ? observed.join(', ') : String(observed);

const comparison = (required: Required, say: Words): string =>
  typeof required === 'boolean'
    ? say[`${required}`]
    : Object.entries(required)
        .map(([key, limit]) => `${isWord(key, say) ? say[key] : key} ${value(limit, say)}`)
        .join(' ');

function criterionLines(criterion: CriterionOutcome, language: 'th' | 'en', indent: string): readonly string[] {
  const say = words[language];
  const { actual, required, criteria = [] } = criterion;
  const observed = actual === undefined ? say.notKnown : `${say.observed} ${value(actual, say)}`;
  const asked = required === undefined ? '' : ` (${say.required} ${comparison(required, say)})`;
  const detail = criteria.length > 0 ? '' : `: ${observed}${asked}`;
  return [
    `${indent}${marks[criterion.status]} ${criterion.label[language]}${detail}`,
    ...criteria.flatMap(member => criterionLines(member, language, `${indent}  `)),
  ];
}

/** The parts of outcomes that can be put into words; every shape has some of them. */
interface Explainable {
  readonly rule: string;
  readonly verdict?: Verdict;
  readonly grade?: string | null;
  readonly label?: { readonly th: string; readonly en: string };
  readonly score?: unknown;
  readonly level?: unknown;
  readonly total?: unknown;
  readonly due?: string;
  readonly because?: { readonly th: string; readonly en: string };
  readonly possible?: readonly unknown[];
  readonly criteria?: readonly CriterionOutcome[];
  readonly missing?: readonly string[];
}

function headlines(outcome: Explainable, language: 'th' | 'en'): readonly string[] {
  const say = words[language];
  const { verdict, grade, label, possible = [] } = outcome;
  const lines: string[] = [];
  if (verdict) lines.push(say.verdict[verdict]);
  if (grade !== undefined) lines.push(`${say.grade}: ${grade ?? say.none}${label ? ` (${label[language]})` : ''}`);
  for (const key of ['score', 'level', 'total', 'due'] as const) {
    if (outcome[key] !== undefined) lines.push(`${say[key]}: ${String(outcome[key])}`);
  }
  if (outcome.because) lines.push(outcome.because[language]);
  if (possible.length > 1) lines.push(`${say.possible}: ${possible.map(each => each ?? say.none).join(', ')}`);
  return lines;
}

/**
 * Puts an outcome into words: what was decided, each criterion with what was found and what is asked, and the facts that
 * would settle what is open. Takes the outcome itself or what `JSON.parse` makes of it.
 *
 * @param outcome what a rule gave
 * @param options the language
 *
 * @example
 * ```ts
 * import { explain } from 'chumchon';
 * import { communityPlans } from 'chumchon/cdd';
 *
 * const outcome = communityPlans.fy2555.gradeQuality({ writtenBook: true });
 * explain(outcome, { language: 'en' }).split('\n')[1]; // 'still possible: A, B, C, no grade'
 * ```
 */
export function explain(outcome: { readonly rule: string }, options: ExplainOptions = {}): string {
  const { language = 'th' } = options;
  const parts = outcome as Explainable;
  const description = entries().find(({ rule }) => rule.rule.id === outcome.rule)?.rule.rule;
  const facts: Facts = description?.facts ?? {};
  const missing = (parts.missing ?? []).map(name => facts[name]?.label[language] ?? name);
  return [
    description ? `${description.title[language]} (${outcome.rule})` : outcome.rule,
    ...headlines(parts, language),
    ...(parts.criteria ?? []).flatMap(criterion => criterionLines(criterion, language, '')),
    ...(missing.length > 0 ? [`${words[language].missing}: ${missing.join(', ')}`] : []),
  ].join('\n');
}
