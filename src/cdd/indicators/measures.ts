import type { Citation } from '../../core/citation.js';
import { Decimal, type Exact, exact } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { own } from '../../core/own.js';
import { figureOf, type Parameter, type Unit } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import type { Required, Verdict } from '../../rules/logic/node.js';
import { shownAmong } from '../../rules/logic/present.js';
import { together, verdictOn } from '../../rules/logic/verdict.js';
import { type IndicatorNumbers, labels } from './facts.js';
import type { Indicator, Measure } from './indicator.js';

/** What is lacking, in whole units except for amounts and scores. */
export interface Lacking {
  /** In plain digits. */
  readonly value: string;
  readonly unit: Unit;
}

/** What a measure comes to, before it is told. */
export interface Result {
  readonly verdict: Verdict;
  readonly actual: Exact | boolean | undefined;
  readonly required: Required | undefined;
  readonly unit: Unit | undefined;
  readonly source: Citation | undefined;
  /** The numbers that it is computed from. */
  readonly facts: CriterionOutcome['facts'];
  readonly label: Text | undefined;
  /** What it is made of, by name, where that is several things. */
  readonly of: Readonly<Record<string, Result>> | undefined;
  readonly lacking: Lacking | undefined;
  readonly missing: readonly string[];
}

/** A result of all that is known of it, without a prototype: a stranger's entry of `Object.prototype` is no part of it. */
export const resulting = (...known: readonly Partial<Result>[]): Result =>
  Object.assign(Object.create(null), { verdict: 'unknown', missing: [] }, ...known);

const isNothing = (number: Exact | undefined): boolean => number !== undefined && new Decimal(number).lte(0);

const unknownOf = (numbers: object): readonly string[] =>
  Object.entries(numbers).flatMap(([name, value]) => (value === undefined ? [name] : []));

/** How a number stands to what is needed, and what is lacking to it. */
function standing(actual: Exact, needed: Decimal, unit: Unit): Pick<Result, 'verdict' | 'lacking'> {
  const rest = Decimal.max(needed.minus(actual), 0);
  return { verdict: rest.isZero() ? 'met' : 'unmet', lacking: { value: decimalText(rest), unit } };
}

/** So many, of which there must be a printed number. */
function compared(actual: Exact | undefined, target: Parameter, missing: string, label?: Text): Result {
  const least = exact(figureOf(target));
  const unit = target.unit as Unit;
  const about = { required: { atLeast: decimalText(least) }, unit, source: target.source, label };
  return actual === undefined
    ? resulting(about, { missing: [missing] })
    : resulting(about, { actual }, standing(actual, least, unit));
}

/** Several things that all have to hold. */
function all(of: Readonly<Record<string, Result>>, lacking?: Lacking): Result {
  const results = Object.values(of);
  const verdict = together(results.map(each => each.verdict));
  const open = verdict === 'unknown' ? results.filter(each => each.verdict === 'unknown') : [];
  return resulting({ verdict, of, lacking, missing: [...new Set(open.flatMap(each => each.missing))] });
}

function shareOf(percent: Exact, unit: Unit, { part, base }: IndicatorNumbers, source?: Citation): Result {
  const facts = shownAmong(['part', 'base'], { part, base });
  const about = { required: { atLeast: decimalText(percent) }, unit: 'percent', source, facts } as const;
  if (part === undefined || !base) {
    // Of nothing no part is enough, and none is never enough.
    const isNone = part === 0 || base === 0;
    return resulting(about, isNone ? { verdict: 'unmet' } : { missing: unknownOf({ part, base }) });
  }
  const actual = new Decimal(part).times(100).div(base);
  return resulting(about, { actual }, standing(part, new Decimal(percent).times(base).div(100).ceil(), unit));
}

function growthOf(measure: Measure & { kind: 'growth' }, { before, after }: IndicatorNumbers): Result {
  const { target } = measure;
  // The printed base: its own entry alone, since a fact has the same name.
  const base = Object.hasOwn(measure, 'base') ? measure.base : undefined;
  const rate = exact(figureOf(target));
  const facts = shownAmong(['before', 'after'], { before, after });
  const about = { required: { atLeast: decimalText(rate) }, unit: 'percent', source: target.source, facts } as const;
  const from = before ?? (base && figureOf(base));
  // Growth from nothing is none, and what came to nothing did not grow.
  if (isNothing(from) || (from === undefined && isNothing(after))) return resulting(about, { verdict: 'unmet' });
  if (from === undefined || after === undefined) {
    return resulting(about, { missing: unknownOf({ before: from, after }) });
  }
  const start = new Decimal(from);
  const actual = new Decimal(after).minus(start).times(100).div(start);
  const unit = (base?.unit ?? own(measure, 'unit') ?? 'baht') as Unit;
  return resulting(about, { actual }, standing(after, start.times(rate.plus(100)).div(100), unit));
}

/** The smaller of two lacks is in the larger: what each unit still needs counts towards the whole. */
const larger = (one: Lacking | undefined, other: Lacking | undefined): Lacking | undefined =>
  one && other && (new Decimal(other.value).gt(one.value) ? other : one);

function eachOf(
  { target, together: whole, units }: Measure & { kind: 'each' },
  { counts = [] }: IndicatorNumbers,
): Result {
  const fewest = exact(figureOf(target));
  const unit = target.unit as Unit;
  const isShort = units !== undefined && exact(figureOf(units)).gt(counts.length);
  const rest = sum(counts.map(({ count }) => Decimal.max(fewest.minus(count), 0)));
  const isOpen = counts.length === 0 || (isShort && rest.isZero());
  const each = resulting({
    verdict: isOpen ? 'unknown' : rest.isZero() ? 'met' : 'unmet',
    actual: counts.length === 0 ? undefined : Decimal.min(...counts.map(({ count }) => count)),
    required: { atLeast: decimalText(fewest) },
    unit,
    source: target.source,
    lacking: isOpen || isShort ? undefined : { value: decimalText(rest), unit },
    missing: isOpen ? ['counts'] : [],
  });
  if (whole === undefined) return each;
  const open = { verdict: 'unknown', missing: ['counts'] } as const;
  const reached = compared(sum(counts.map(({ count }) => count)), whole, 'counts', labels.together);
  const isTogetherOpen = counts.length === 0 || (isShort && reached.verdict === 'unmet');
  const inAll = isTogetherOpen ? resulting(reached, open, { lacking: undefined }) : reached;
  const listed = units && compared(counts.length, units, 'counts', labels.units);
  return all(
    {
      each: resulting(each, { label: labels.each }),
      together: inAll,
      ...(listed && { units: isShort ? resulting(listed, open) : listed }),
    },
    larger(each.lacking, inAll.lacking),
  );
}

const severalOf = ({ of }: Measure & { kind: 'several' }, { conditions = [] }: IndicatorNumbers): Result =>
  all(
    Object.fromEntries(
      Object.entries(of).map(([name, { label, target }]) => {
        const told = conditions.find(({ condition }) => condition === name);
        return [name, compared(told?.count, target, 'conditions', label)];
      }),
    ),
  );

/** Whether all of these are so: as one where nothing else is asked, and each by itself beside something else. */
const yesOf = (
  parts: Readonly<Record<string, Text>>,
  { answers = [] }: IndicatorNumbers,
): Readonly<Record<string, Result>> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, label]) => {
      const is = answers.find(({ part }) => part === name)?.is;
      const missing = is === undefined ? ['answers'] : [];
      return [name, resulting({ verdict: verdictOn(is), actual: is, required: true, label, missing })];
    }),
  );

export function resultOf(measure: Measure, numbers: IndicatorNumbers): Result {
  switch (measure.kind) {
    case 'share': {
      const share = shareOf(figureOf(measure.target), measure.unit, numbers, measure.target.source);
      if (!Object.hasOwn(measure, 'least') || measure.least === undefined) return share;
      const least = compared(numbers.part, measure.least, 'part', labels.part);
      return all({ share: resulting(share, { label: labels.share }), least }, larger(share.lacking, least.lacking));
    }
    case 'all':
      return shareOf(100, measure.unit, numbers);
    case 'growth':
      return growthOf(measure, numbers);
    case 'each':
      return eachOf(measure, numbers);
    case 'several':
      return severalOf(measure, numbers);
    case 'yes':
      return all(yesOf(measure.parts, numbers));
    default:
      return compared(own(numbers, 'actual'), measure.target, 'actual');
  }
}

/** The measure of an indicator with what it asks besides. */
export function withBesides({ besides, label }: Indicator, result: Result, numbers: IndicatorNumbers): Result {
  if (!besides) return result;
  return all(
    { ...(result.of ?? { target: resulting(result, { label }) }), ...yesOf(besides, numbers) },
    result.lacking,
  );
}
