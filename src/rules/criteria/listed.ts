import { decimalText } from '../../core/decimal-text.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { type Fact, listOf, name, record, required, yesNo } from '../logic/fact.js';
import type { Criterion, CriterionOptions, Verdict } from './criterion.js';

/** A point of a list that the source counts but does not print, as the caller has it. */
export interface Listed {
  readonly name: string;
  /** Whether it is met; left out while that is not known. */
  readonly met?: boolean | undefined;
}

/**
 * A list whose points the source counts but does not print: the caller names them, each with whether it is met.
 *
 * @th
 * รายการที่เอกสารบอกจำนวนข้อแต่ไม่ได้พิมพ์ข้อไว้ ผู้ใช้ระบุแต่ละข้อว่าผ่านหรือไม่
 */
// @__NO_SIDE_EFFECTS__
export const listed = (label: Text): Fact<readonly Listed[], readonly Listed[], false> =>
  listOf(
    label,
    record(label, {
      name: required(name({ th: 'ข้อใด', en: 'which point' })),
      met: yesNo({ th: 'ผ่านหรือมีแล้ว', en: 'whether it is met' }),
    }),
  );

/**
 * Every point of a list must be met, and the list must have as many points as the source counts. Points that are not listed are
 * not known; a list with more is not the one that is meant, and is unmet. A name that comes twice is one point.
 *
 * @th
 * ต้องผ่านทุกข้อในรายการ และรายการต้องมีจำนวนข้อตามที่เอกสารนับไว้ ข้อที่ไม่ได้ระบุถือว่ายังไม่ทราบ รายการที่เกินถือว่าไม่ผ่าน
 */
// @__NO_SIDE_EFFECTS__
export const everyListed = <K extends string, const Id extends string>(
  fact: K,
  points: Parameter<number>,
  options: CriterionOptions<Id> & { readonly id: Id },
): Criterion<{ readonly [P in K]: readonly Listed[] | undefined }, Id> => {
  type Values = { readonly [P in K]: readonly Listed[] | undefined };
  const pointsOf = (values: Values): ReadonlySet<string> => new Set(values[fact]?.map(({ name }) => name));
  return {
    source: points.source,
    unit: points.unit as Unit,
    ...options,
    reads: [fact],
    means: { kind: 'everyListed', facts: [fact], figure: points.value },
    test: (values): Verdict => {
      const list = values[fact] ?? [];
      const { size } = pointsOf(values);
      if (size > points.value || list.some(({ met }) => met === false)) return 'unmet';
      return size < points.value || list.some(({ met }) => met === undefined) ? 'unknown' : 'met';
    },
    actual: values => {
      const list = values[fact];
      if (list === undefined) return undefined;
      const open = new Set(list.filter(({ met }) => met !== true).map(({ name }) => name));
      return [...pointsOf(values)].filter(name => !open.has(name));
    },
    required: () => ({ exactly: decimalText(points.value) }),
    open: values => [
      ...(pointsOf(values).size < points.value ? [fact] : []),
      ...(values[fact] ?? []).flatMap(({ met }, index) => (met === undefined ? [`${fact}.${index}.met`] : [])),
    ],
  };
};
