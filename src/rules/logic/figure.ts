import type { Citation } from '../../core/citation.js';
import type { Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';

/** A figure that an outcome shows as evidence. */
export interface Figure {
  readonly id: string;
  readonly label: Text;
  /** In plain digits, exact. */
  readonly value: string;
  readonly unit: Unit;
  /** From what it was worked out. */
  readonly how: Text;
  readonly source: Citation;
}
