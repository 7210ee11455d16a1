import type { DecimalInput } from '../../core/decimal.js';
import type { Text } from '../../core/text.js';
import { count, type Fact } from '../../rules/logic/fact.js';

/** A level or a place in an order, by its number from 1. The third is not three of them, so it has no unit. */
// @__NO_SIDE_EFFECTS__
export function ordinal(label: Text, most?: number): Fact<number, DecimalInput, false> {
  const { unit: _, ...fact } = count(label, 'ranks', { least: 1, ...(most !== undefined && { most }) });
  return fact;
}
