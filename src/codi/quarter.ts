import type { DecimalInput } from '../core/decimal.js';
import type { Text } from '../core/text.js';
import { count, type Fact } from '../rules/logic/fact.js';

/** Which quarter of a fiscal year it is (ไตรมาสที่ 1 – 4). The third is not three quarters, so it has no unit. */
// @__NO_SIDE_EFFECTS__
export function quarterNumber(label: Text, least = 1): Fact<number, DecimalInput, false> {
  const { unit: _, ...fact } = count(label, 'quarters', { least, most: 4 });
  return fact;
}
