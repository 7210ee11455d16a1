import { decimalText } from '../../core/decimal-text.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { type Fact, listOf, name, record, required, yesNo } from '../logic/fact.js';
import { together, verdictOn } from '../logic/verdict.js';
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
  /** The points by name: one that comes twice is met where both are, and unmet where one is. */
  const pointsOf = (values: Values): ReadonlyMap<string, Verdict> => {
    const points = new Map<string, Verdict>();
    for (const { name, met } of values[fact] ?? []) {
      points.set(name, together([points.get(name) ?? 'met', verdictOn(met)]));
    }
    return points;
  };
  const namesOf = (points: ReadonlyMap<string, Verdict>, asked: Verdict): readonly string[] =>
    [...points].flatMap(([name, status]) => (status === asked ? [name] : []));
  return {
    source: points.source,
    unit: points.unit as Unit,
    ...options,
    reads: [fact],
    means: { kind: 'everyListed', facts: [fact], figure: points.value },
    test: (values): Verdict => {
      const listed = pointsOf(values);
      const known = together([...listed.values()]);
      if (listed.size > points.value) return 'unmet';
      return listed.size < points.value && known === 'met' ? 'unknown' : known;
    },
    actual: values => values[fact] && namesOf(pointsOf(values), 'met'),
    apart: values => {
      const listed = pointsOf(values);
      const [unmet, unknown] = [namesOf(listed, 'unmet'), namesOf(listed, 'unknown')];
      return { ...(unmet.length > 0 && { unmet }), ...(unknown.length > 0 && { unknown }) };
    },
    required: () => ({ exactly: decimalText(points.value) }),
    open: values => [
      ...(pointsOf(values).size < points.value ? [fact] : []),
      ...(values[fact] ?? []).flatMap(({ met }, index) => (met === undefined ? [`${fact}.${index}.met`] : [])),
    ],
  };
};
