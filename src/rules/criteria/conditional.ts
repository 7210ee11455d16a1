import type { Criterion, Holds, NamedOptions } from './criterion.js';

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
export function appliesWhere<K extends string, const Value extends string | number | boolean, Asked>(
  fact: K,
  values: readonly Value[],
  criterion: Criterion<Asked>,
  options: NamedOptions,
): Criterion<Holds<K, string | number | boolean> & Asked> {
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
    test: given => {
      if (isElsewhere(given)) return 'met';
      const status = criterion.test(given);
      return status === 'met' || given[fact] !== undefined ? status : 'unknown';
    },
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
export const whereGiven = <K extends string, Then, Otherwise>(
  fact: K,
  then: Criterion<Then>,
  otherwise: Criterion<Otherwise>,
  options: NamedOptions,
): Criterion<Holds<K, unknown> & Then & Otherwise> => {
  type Values = Holds<K, unknown> & Then & Otherwise;
  const chosen = (values: Values): Criterion<Values> => (values[fact] === undefined ? otherwise : then);
  return {
    ...options,
    reads: [...new Set([fact, ...then.reads, ...otherwise.reads])],
    means: { kind: 'whereGiven', facts: [fact], criteria: [then, otherwise] },
    test: values => chosen(values).test(values),
    actual: values => chosen(values).actual(values),
    required: values => chosen(values).required(values),
    open: values =>
      chosen(values).reads.filter(name => (values as Readonly<Record<string, unknown>>)[name] === undefined),
  };
};
