import type { Text } from '../core/text.js';
import type { Criterion, CriterionOptions } from './criterion.js';

type Holds<K extends string, Value> = { readonly [P in K]: Value | undefined };

/**
 * A criterion that is asked only where a fact is one of these values, and is met everywhere else. While that fact is
 * not known, the criterion is met if it would be met anyway, and open otherwise.
 *
 * @param fact the fact that says whether it is asked
 * @param values where it is asked
 * @param criterion what is asked there
 * @example
 * ```ts
 * import { appliesWhere, checklist, choice, cite, no, yesNo } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const joins = checklist({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'joins',
 *   title: { th: 'เข้าร่วมได้', en: 'May join' },
 *   source: cite(document)(1),
 *   facts: {
 *     kind: choice({ th: 'ประเภท', en: 'kind' }, ['old', 'new']),
 *     supported: yesNo({ th: 'เคยได้รับการสนับสนุน', en: 'was supported before' }),
 *   },
 *   criteria: [
 *     appliesWhere('kind', ['old'], no('supported'), { id: 'no-repeat', label: { th: 'ไม่ซ้ำ', en: 'no repeat' } }),
 *   ],
 * });
 * joins({ kind: 'new' }).verdict; // 'met'
 * joins({ kind: 'old', supported: true }).verdict; // 'unmet'
 * joins({ supported: true }).missing; // ['kind']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function appliesWhere<K extends string, const Value extends string | number | boolean, Asked>(
  fact: K,
  values: readonly Value[],
  criterion: Criterion<Asked>,
  options: CriterionOptions & { readonly id: string; readonly label: Text },
): Criterion<Holds<K, string | number | boolean> & Asked> {
  const { source } = criterion;
  const isElsewhere = (given: Holds<K, string | number | boolean>): boolean => {
    const value = given[fact];
    return value !== undefined && !(values as readonly unknown[]).includes(value);
  };
  return {
    ...(source && { source }),
    ...options,
    reads: [fact, ...criterion.reads],
    test: given => {
      if (isElsewhere(given)) return 'met';
      const status = criterion.test(given);
      return status === 'met' || given[fact] !== undefined ? status : 'unknown';
    },
    actual: criterion.actual,
    required: given => (isElsewhere(given) ? undefined : criterion.required(given)),
  };
}
