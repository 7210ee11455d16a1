import { compare, type Exact } from '../../core/decimal.js';
import { figureOf, type Parameter } from '../../core/parameter.js';
import { own } from '../logic/logic.js';
import type { Criterion, Holds, NamedOptions, Together, Verdict } from './criterion.js';

/**
 * What is asked, all of it, only where a number exceeds a limit, and is met everywhere else (กรณีเกินกว่า …). While the number is
 * not known, it is met if it would be met anyway, and open otherwise. So the way out is what is asked, never the number.
 *
 * @th
 * เกณฑ์ที่ใช้เฉพาะกรณีตัวเลขเกินกว่าที่กำหนด กรณีอื่นถือว่าผ่าน
 *
 * @param fact the number that says whether it is asked
 * @param limit up to which it is not asked
 * @param asked what is asked above
 * @example
 * ```ts
 * import { checklist, cite, parameter, percent, whereAbove, yes, yesNo } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'codi', fiscalYear: 2563 } as const;
 * const page = cite(document);
 * const excess = checklist({
 *   programme: { agency: 'codi', programme: 'own', edition: 'fy2563', title: document.title, document },
 *   id: 'excess',
 *   title: { th: 'เกินกรอบ', en: 'Above the cap' },
 *   source: page(1),
 *   facts: {
 *     share: percent({ th: 'ร้อยละ', en: 'the share' }),
 *     reported: yesNo({ th: 'รายงานแล้ว', en: 'it was reported' }),
 *   },
 *   criteria: [
 *     whereAbove('share', parameter(32, 'percent', page(1)), [yes('reported')], {
 *       id: 'report',
 *       label: { th: 'รายงานเมื่อเกินกรอบ', en: 'reported, where the cap is exceeded' },
 *     }),
 *   ],
 * });
 * excess({ share: 32 }).verdict; // 'met'
 * excess({ share: '32.01', reported: false }).next; // ['report']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function whereAbove<K extends string, const Asked extends readonly Criterion<never>[]>(
  fact: K,
  limit: Parameter,
  asked: Asked,
  options: NamedOptions,
): Criterion<Holds<K, Exact> & Together<Asked>> {
  type Values = Holds<K, Exact> & Together<Asked>;
  const criteria = asked as unknown as readonly Criterion<Together<Asked>>[];
  const bound = figureOf(limit);
  const isWithin = (values: Values): boolean => {
    const value = values[fact];
    return value !== undefined && compare(value, bound) <= 0;
  };
  const answer = (values: Values): Verdict => {
    const statuses = criteria.map(criterion => criterion.test(values));
    if (statuses.includes('unmet')) return 'unmet';
    return statuses.includes('unknown') ? 'unknown' : 'met';
  };
  const openIn = (values: Values): readonly string[] =>
    criteria
      .filter(criterion => criterion.test(values) === 'unknown')
      .flatMap(
        criterion => own(criterion, 'open')?.(values) ?? criterion.reads.filter(name => isUnknown(values, name)),
      );
  return {
    source: limit.source,
    ...options,
    reads: [fact, ...criteria.flatMap(({ reads }) => reads)],
    means: { kind: 'whereAbove', facts: [fact], figure: limit.value, criteria: asked },
    test: values => {
      if (isWithin(values)) return 'met';
      const status = answer(values);
      return status === 'met' || values[fact] !== undefined ? status : 'unknown';
    },
    actual: values => {
      const status = answer(values);
      return isWithin(values) || status === 'unknown' ? undefined : status === 'met';
    },
    required: values => (isWithin(values) ? undefined : true),
    open: values => [
      ...(values[fact] === undefined ? [fact] : []),
      ...(answer(values) === 'unmet' ? [] : openIn(values)),
    ],
  };
}

const isUnknown = (values: object, name: string): boolean =>
  (values as Readonly<Record<string, unknown>>)[name] === undefined;
