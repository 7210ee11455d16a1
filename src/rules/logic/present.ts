import { Decimal, type Exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Observed } from './node.js';

/** An entry before it is written down: a decimal may still be one that was computed. */
type DraftEntry<Value> = Value extends DecimalText
  ? Value | Decimal
  : Value extends string | number | boolean | null | undefined
    ? Value
    : Value extends readonly (infer Item)[]
      ? readonly DraftEntry<Item>[]
      : Value extends object
        ? Draft<Value>
        : Value;

/** The same object before it is written down: decimals may still be computed ones, and what is not known undefined. */
export type Draft<Outcome> = { readonly [K in keyof Outcome]: DraftEntry<Outcome[K]> | undefined };

/**
 * What is undefined left out: in an outcome, what is not known is absent.
 *
 * @param first what stands before the rest
 */
export function present<Outcome extends object>(
  draft: { readonly [K in keyof Outcome]: Outcome[K] | undefined },
  first: object = {},
): Outcome {
  const result = first as Record<string, unknown>;
  for (const key of Object.keys(draft)) {
    const value = draft[key as keyof Outcome];
    if (value !== undefined) result[key] = value;
  }
  return result as Outcome;
}

/** A value of a fact as evidence: a number as text. */
export const observed = (value: Exact | string | boolean): Observed =>
  typeof value === 'string' || typeof value === 'boolean' ? value : decimalText(value);

/** What was computed as plain data: decimals as texts, what is not known left out, what is shared and frozen as it is. */
export function written(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Decimal) return decimalText(value);
  if (Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return value.map(written);
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const entry = (value as Record<string, unknown>)[key];
    if (entry !== undefined) result[key] = written(entry);
  }
  return result;
}

/** The facts of these names that are known and are single values. */
export function shownAmong(names: readonly string[], named: object): Readonly<Record<string, Observed>> | undefined {
  let found: Record<string, Observed> | undefined;
  for (const name of names) {
    const value = (named as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || (typeof value === 'object' && !(value instanceof Decimal))) continue;
    found ??= {};
    found[name] = observed(value as Exact | string | boolean);
  }
  return found;
}
