import { compare, type Exact } from '../../core/decimal.js';
import { own } from '../../core/own.js';
import { figureOf, type Parameter } from '../../core/parameter.js';
import { together } from '../logic/verdict.js';
import type { Criterion, Holds, NamedOptions, Together, Verdict } from './criterion.js';

const unknownOf = (names: readonly string[], values: unknown): readonly string[] =>
  names.filter(name => (values as Readonly<Record<string, unknown>>)[name] === undefined);

/** How what is asked only in a case stands: met elsewhere, and open while the case is not known, unless it is met anyway. */
const inCase = (isElsewhere: boolean, isKnown: boolean, answer: () => Verdict): Verdict => {
  if (isElsewhere) return 'met';
  const verdict = answer();
  return verdict === 'met' || isKnown ? verdict : 'unknown';
};

/**
 * A criterion that is asked only where a fact is one of these values, and is met everywhere else. While that fact is
 * not known, the criterion is met if it would be met anyway, and open otherwise.
 *
 * @th
 * เกณฑ์ที่ใช้เฉพาะเมื่อข้อเท็จจริงเป็นค่าที่กำหนด กรณีอื่นถือว่าผ่าน ถ้ายังไม่ทราบข้อเท็จจริงนั้น ผ่านเมื่อเกณฑ์ผ่านอยู่แล้ว มิฉะนั้นยังไม่ทราบ
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
export function appliesWhere<
  K extends string,
  const Value extends string | number | boolean,
  Asked,
  const Id extends string,
>(
  fact: K,
  values: readonly Value[],
  criterion: Criterion<Asked>,
  options: NamedOptions<Id>,
): Criterion<Holds<K, string | number | boolean> & Asked, Id> {
  const { source } = criterion;
  const shown = criterion.shows ?? (criterion.reads.length === 1 ? criterion.reads[0] : undefined);
  const isElsewhere = (given: Holds<K, string | number | boolean>): boolean => {
    const value = given[fact];
    return value !== undefined && !(values as readonly unknown[]).includes(value);
  };
  return {
    ...(source && { source }),
    ...options,
    reads: [fact, ...criterion.reads],
    means: { kind: 'appliesWhere', facts: [fact], values, criteria: [criterion] },
    ...(shown !== undefined && { shows: shown }),
    test: given => inCase(isElsewhere(given), given[fact] !== undefined, () => criterion.test(given)),
    applies: given => (given[fact] === undefined ? undefined : !isElsewhere(given)),
    actual: given => (isElsewhere(given) ? undefined : criterion.actual(given)),
    required: given => (isElsewhere(given) ? undefined : criterion.required(given)),
  };
}

/**
 * One criterion where a fact is given, another where it is not: for a figure that the source leaves to others, such as an
 * income line. While it is not given, it is not asked for.
 *
 * @th
 * ใช้เกณฑ์หนึ่งเมื่อมีข้อเท็จจริง และอีกเกณฑ์หนึ่งเมื่อไม่มี สำหรับตัวเลขที่เอกสารให้ผู้อื่นกำหนด เช่น เกณฑ์รายได้ ไม่ระบุก็ไม่ถาม
 */
// @__NO_SIDE_EFFECTS__
export const whereGiven = <K extends string, Then, Otherwise, const Id extends string>(
  fact: K,
  then: Criterion<Then>,
  otherwise: Criterion<Otherwise>,
  options: NamedOptions<Id>,
): Criterion<Holds<K, unknown> & Then & Otherwise, Id> => {
  type Values = Holds<K, unknown> & Then & Otherwise;
  const chosen = (values: Values): Criterion<Values> => (values[fact] === undefined ? otherwise : then);
  return {
    ...options,
    reads: [...new Set([fact, ...then.reads, ...otherwise.reads])],
    means: { kind: 'whereGiven', facts: [fact], criteria: [then, otherwise] },
    test: values => chosen(values).test(values),
    actual: values => chosen(values).actual(values),
    required: values => chosen(values).required(values),
    open: values => unknownOf(chosen(values).reads, values),
  };
};

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
export function whereAbove<K extends string, const Asked extends readonly Criterion<never>[], const Id extends string>(
  fact: K,
  limit: Parameter,
  asked: Asked,
  options: NamedOptions<Id>,
): Criterion<Holds<K, Exact> & Together<Asked>, Id> {
  type Values = Holds<K, Exact> & Together<Asked>;
  const criteria = asked as unknown as readonly Criterion<Together<Asked>>[];
  const bound = figureOf(limit);
  const isWithin = (values: Values): boolean => {
    const value = values[fact];
    return value !== undefined && compare(value, bound) <= 0;
  };
  const answer = (values: Values): Verdict => together(criteria.map(criterion => criterion.test(values)));
  const openIn = (values: Values): readonly string[] =>
    criteria
      .filter(criterion => criterion.test(values) === 'unknown')
      .flatMap(criterion => own(criterion, 'open')?.(values) ?? unknownOf(criterion.reads, values));
  return {
    source: limit.source,
    ...options,
    reads: [fact, ...criteria.flatMap(({ reads }) => reads)],
    means: { kind: 'whereAbove', facts: [fact], figure: limit.value, criteria: asked },
    test: values => inCase(isWithin(values), values[fact] !== undefined, () => answer(values)),
    applies: values => (values[fact] === undefined ? undefined : !isWithin(values)),
    actual: values => {
      const status = answer(values);
      return isWithin(values) || status === 'unknown' ? undefined : status === 'met';
    },
    required: values => (isWithin(values) ? undefined : true),
    open: values => [...unknownOf([fact], values), ...(answer(values) === 'unmet' ? [] : openIn(values))],
  };
}
