import type { Citation } from '../../core/citation.js';
import { compare, Decimal, type Exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { own } from '../../core/own.js';
import type { Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { CriterionOutcome, FigureOutcome } from './logic.js';
import type { Observed, Required, Verdict } from './node.js';
import { present } from './present.js';

/** How a figure came about that was not worked out. */
export const asGiven: Text = { th: 'ตามที่ระบุ', en: 'as given' };

/**
 * All must be met: one that is not settles it, one that is open leaves it open.
 *
 * @th
 * รวมผลการตัดสินหลายข้อ ไม่ผ่านข้อใดคือไม่ผ่าน ยังไม่ทราบข้อใดคือยังไม่ทราบ นอกนั้นคือผ่าน
 */
export function together(verdicts: readonly Verdict[]): Verdict {
  let all: Verdict = 'met';
  for (const verdict of verdicts) {
    if (verdict === 'unmet') return 'unmet';
    if (verdict === 'unknown') all = 'unknown';
  }
  return all;
}

/** What is known of a count or sum that has to reach a number: met for certain once it has, unmet once it no longer can. */
export const reaches = (certain: Exact, possible: Exact, least: Exact): Verdict =>
  compare(certain, least) >= 0 ? 'met' : compare(possible, least) < 0 ? 'unmet' : 'unknown';

/** A yes or no that may not be known, as a verdict. */
export const verdictOn = (value: boolean | undefined): Verdict =>
  value === undefined ? 'unknown' : value ? 'met' : 'unmet';

/** What would have to be met of criteria that a shape judges itself, all of which count: those, by id, that are not. */
export const lackingOf = (criteria: readonly { readonly id: string; readonly status: Verdict }[]): readonly string[] =>
  criteria.filter(({ status }) => status !== 'met').map(({ id }) => id);

/**
 * What a criterion that a shape judges itself came to.
 *
 * @th
 * หลักฐานว่าเกณฑ์หนึ่งผ่าน ไม่ผ่าน หรือยังไม่ทราบ
 */
export const judged = (
  id: string,
  label: Text,
  status: Verdict,
  rest: {
    readonly fact?: string;
    readonly actual?: Observed | Exact | undefined;
    readonly facts?: CriterionOutcome['facts'] | undefined;
    readonly required?: Required | Limit | undefined;
    readonly unit?: Unit | undefined;
    readonly source: Citation;
    readonly criteria?: readonly CriterionOutcome[] | undefined;
  },
): CriterionOutcome => {
  const [actual, required] = [own(rest, 'actual'), own(rest, 'required')];
  const asked =
    typeof required === 'object'
      ? Object.fromEntries(Object.entries(required).map(([name, limit]) => [name, asText(limit)]))
      : required;
  return present<CriterionOutcome>({
    id,
    label,
    status,
    ...rest,
    actual: asText(actual),
    required: asked,
  } as CriterionOutcome);
};

/** A number that is asked, before it is written. */
type Limit = { readonly [Comparison in 'atLeast' | 'above' | 'atMost' | 'exactly']?: Exact };

const asText = (value: unknown): unknown =>
  typeof value === 'number' || value instanceof Decimal ? decimalText(value) : value;

/**
 * A figure that a shape computed.
 *
 * @th
 * หลักฐานว่าตัวเลขหนึ่งคำนวณมาอย่างไร
 */
export const figured = (
  id: string,
  label: Text,
  how: Text,
  rest: {
    readonly value: number | Decimal | DecimalText | string | null | undefined;
    readonly unit?: Unit | 'date' | undefined;
    readonly facts?: FigureOutcome['facts'] | undefined;
    readonly source: Citation;
  },
): FigureOutcome => {
  const { value, source } = rest;
  const unit = own(rest, 'unit');
  const shown = value instanceof Decimal ? decimalText(value) : value;
  return present<FigureOutcome>({ id, label, value: shown, unit, how, facts: own(rest, 'facts'), source });
};

/** How many are listed, as a figure: evidence also where there are none. */
export const listing = (value: number, unit: Unit, source: Citation): FigureOutcome =>
  figured(
    'listed',
    { th: 'จำนวนที่อยู่ในรายการ', en: 'how many are listed' },
    { th: 'นับจากรายการที่ระบุ', en: 'counted from the list that was given' },
    { value, unit, source },
  );
