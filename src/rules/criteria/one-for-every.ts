import { decimalText } from '../../core/decimal-text.js';
import type { Parameter } from '../../core/parameter.js';
import type { Criterion, Holds, NamedOptions } from '../logic/node.js';
import { onTwoFacts } from './on-two-facts.js';

/**
 * There must be at least one for every so many begun (1 คนต่อ 40 ครัวเรือน): one for 1 to 40, two for 41 to 80. What is
 * counted is whole, so nothing is rounded but up. Of none at all it is unmet: there is nothing to have one for.
 *
 * @th
 * เกณฑ์ว่าต้องมีอย่างน้อย 1 ต่อทุกจำนวนที่กำหนด เศษนับเป็นหนึ่ง เช่น 1 คนต่อ 40 ครัวเรือน 41 ครัวเรือนต้องมี 2 คน ถ้าไม่มีเลยถือว่าไม่ผ่าน
 *
 * @param part the fact that says how many there are
 * @param whole the fact that says what they are for
 * @param every how many of the whole one is enough for
 * @example
 * ```ts
 * import { checklist, cite, count, oneForEvery, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const collectors = checklist({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'collectors',
 *   title: { th: 'ผู้จัดเก็บข้อมูล', en: 'Collectors' },
 *   source: cite(document)(1),
 *   facts: {
 *     collectors: count({ th: 'ผู้จัดเก็บข้อมูล', en: 'collectors' }, 'people'),
 *     households: count({ th: 'ครัวเรือน', en: 'households' }, 'households'),
 *   },
 *   criteria: [
 *     oneForEvery('collectors', 'households', parameter(40, 'households', cite(document)(1)), {
 *       id: 'enough',
 *       label: { th: '1 คนต่อ 40 ครัวเรือน', en: 'one for every 40 households' },
 *     }),
 *   ],
 * });
 * collectors({ collectors: 2, households: 80 }).verdict; // 'met'
 * collectors({ collectors: 2, households: 81 }).verdict; // 'unmet'
 * collectors({ collectors: 2 }).missing; // ['households']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function oneForEvery<Part extends string, Whole extends string>(
  part: Part,
  whole: Whole,
  every: Parameter<number>,
  options: NamedOptions,
): Criterion<Holds<Part | Whole, number>> {
  const neededFor = (all: number): number => Math.ceil(all / every.value);
  return {
    ...onTwoFacts<Part, Whole, number>(part, whole, { source: every.source, ...options }, 'oneForEvery', {
      // Of nothing no number is enough, and none is never enough.
      alone: (some, all) => (all === 0 || some === 0 ? 'unmet' : undefined),
      holds: (some, all) => some >= neededFor(all),
      asks: all => (all ? { atLeast: decimalText(neededFor(all)) } : undefined),
    }),
    means: { kind: 'oneForEvery', facts: [part, whole], figure: every.value },
  };
}
