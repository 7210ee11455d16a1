import type { Citation } from '../../core/citation.js';
import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { listOf, record, required, subject } from '../../rules/logic/fact.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import { judged, together, verdictOn } from '../../rules/logic/verdict.js';
import { million } from './change-percent.js';

/** What stated totals come to: `unmet` once one is off, `unknown` while one is not stated or cannot be computed. */
type Comparison = readonly [name: string, label: Text, stated: Exact | undefined, computed: Decimal | undefined];

/** Whether what is stated is what the lines make. */
export const compared = (comparisons: readonly Comparison[], source: Citation): readonly CriterionOutcome[] =>
  comparisons.map(([id, label, stated, computed]) =>
    judged(
      id,
      label,
      verdictOn(stated === undefined || computed === undefined ? undefined : computed.eq(exact(stated))),
      {
        actual: stated === undefined ? undefined : decimalText(stated),
        required: computed && { exactly: decimalText(computed) },
        unit: 'million-baht',
        source,
      },
    ),
  );

export const agreement = (criteria: readonly CriterionOutcome[]): Verdict =>
  together(criteria.map(({ status }) => status));

export const agreesHeld = {
  label: { th: 'ยอดตามรายงานตรงกับยอดที่คำนวณ', en: 'what is stated agrees' },
  words: {
    met: { th: 'ตรงกัน', en: 'agrees' },
    unmet: { th: 'ไม่ตรงกัน', en: 'does not agree' },
    unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
  },
};

export const inMillions = (label: Text) => ({ label, unit: 'million-baht' }) as const;

export const minus = (from: Decimal | undefined, less: Exact | undefined): Decimal | undefined =>
  from === undefined || less === undefined ? undefined : from.minus(exact(less));

/** Lines of a statement as they were read. */
type Lines = readonly { readonly name: string; readonly amount: Exact | undefined }[];

export const totalOf = (lines: Lines): Decimal | undefined => {
  const known = lines.map(({ amount }) => amount).filter(amount => amount !== undefined);
  return known.length < lines.length ? undefined : sum(known);
};

/** The lines of a statement: a name each, and an amount where it is known. */
// @__NO_SIDE_EFFECTS__
export const lines = (label: Text) =>
  required(
    listOf(
      label,
      record(
        { th: 'รายการ', en: 'a line' },
        {
          name: subject({ th: 'ชื่อรายการ', en: 'its name' }),
          amount: million({ th: 'จำนวนเงิน', en: 'its amount' }),
        },
      ),
      1,
    ),
  );
