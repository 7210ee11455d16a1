import { Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { problem, RuleInputError } from '../../core/errors.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import { leastShare, sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { kebab } from '../criteria/criterion.js';
import { ascending } from '../logic/bounds.js';
import { count, type Fact, type Facts, listOf, quantity, record, required, subject } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { reader } from '../logic/read.js';
import { defineRule, type Named, type Rule } from '../logic/rule.js';
import { judged, verdictOn } from '../logic/verdict.js';
import type { Shaped } from './sums.js';

/**
 * The smallest whole number that is at least so many percent of a whole (ไม่น้อยกว่าร้อยละ), computed without floats: 10 % of
 * 4,390 is 439, and 10 % of 4,391 takes 440.
 *
 * @th
 * จำนวนเต็มที่น้อยที่สุดซึ่งไม่น้อยกว่าร้อยละที่กำหนดของทั้งหมด เช่น ร้อยละ 10 ของ 4,390 คือ 439 และของ 4,391 คือ 440
 *
 * @param percent percent, 0 or more
 * @param whole how many there are in all
 * @throws RuleInputError a percentage that is no number or negative, or a whole that is no whole number
 * @example
 * ```ts
 * import { leastWhole } from 'chumchon/rules';
 *
 * leastWhole(10, 4390); // 439
 * leastWhole(10, 4391); // 440
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function leastWhole(percent: DecimalInput, whole: number): number {
  const read = reader<{ readonly percent: Exact; readonly whole: number }>('least-whole', wholeFact());
  const given = read({ percent, whole });
  return leastShare(given.percent, given.whole).toNumber();
}

const wholeFact = (): Fact => {
  const label = { th: 'ร้อยละของทั้งหมด', en: 'a percentage of a whole' };
  return record(label, { percent: required(quantity(label, 'percent')), whole: required(count(label, 'items')) });
};

/** What one of several gets of a whole number of places. */
export interface Allocation {
  readonly name: string;
  readonly weight: DecimalText;
  /** Its share to the last digit. */
  readonly exact: DecimalText;
  /** The places that are its for certain. */
  readonly places: number;
}

/** A whole number of places shared out by weight. */
export interface Allocated {
  readonly allocations: readonly Allocation[];
  /** The places that are left because the last of them are claimed with equal right. */
  readonly undecided: number;
  /** Who claims them: more names than places, with the same remainder; empty where nothing is left. */
  readonly tied: readonly string[];
}

interface AllocationInput {
  readonly places: number;
  readonly weights: readonly { readonly name: string; readonly weight: Exact }[];
}

function allocationFact(): Fact {
  const label = { th: 'การจัดสรรจำนวนเป้าหมาย', en: 'places and weights' };
  const weight = record(label, { name: subject(label), weight: required(quantity(label, 'points')) });
  return record(label, { places: required(count(label, 'items')), weights: required(listOf(label, weight)) });
}

/**
 * Shares out a whole number of places by weight (การจัดสรรจำนวนเป้าหมาย): each gets the whole part of its exact share, and the
 * places that remain go to the largest remainders. Where remainders are equal and there are not enough places for all of
 * them, nobody is preferred: those places stay `undecided` and the claimants are named.
 *
 * @th
 * จัดสรรจำนวนเต็มตามน้ำหนัก แต่ละรายได้ส่วนเต็มของตน ส่วนที่เหลือให้รายที่มีเศษมากที่สุด ถ้าเศษเท่ากันและไม่พอสำหรับทุกราย ไม่ตัดสินให้ (undecided)
 * และแสดงชื่อไว้
 *
 * @param places how many there are to share out
 * @param weights by name; the sum may not be 0 while there are places
 * @throws RuleInputError a weight that is negative or no number, a name that comes twice, or nothing to share by
 * @example
 * ```ts
 * import { allocate } from 'chumchon/rules';
 *
 * const shared = allocate(10, [{ name: 'north', weight: 5 }, { name: 'south', weight: 2 }, { name: 'east', weight: 2 }]);
 * shared.allocations.map(each => each.places); // [6, 2, 2]
 * allocate(3, [{ name: 'north', weight: 1 }, { name: 'south', weight: 1 }]).tied; // ['north', 'south']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function allocate(
  places: number,
  weights: readonly { readonly name: string; readonly weight: DecimalInput }[],
): Allocated {
  const { places: total, weights: given } = reader<AllocationInput>('allocate', allocationFact())({ places, weights });
  const read = given.map(({ name, weight }) => ({ name, weight: exact(weight) }));
  const whole = sum(read.map(({ weight }) => weight));
  if (whole.isZero() && total > 0) {
    const accepted = { th: 'น้ำหนักรวมกันมากกว่า 0', en: 'weights that add up to more than 0' };
    throw new RuleInputError('allocate', [problem(0, accepted, ['weights'])]);
  }

  // Remainders are compared as whole numerators over the same sum: a quotient would be rounded.
  const over = whole.isZero() ? new Decimal(1) : whole;
  const shares = read.map(({ name, weight }) => {
    const numerator = weight.times(total);
    const part = numerator.divToInt(over);
    return { name, weight, exact: numerator.div(over), part, rest: numerator.minus(part.times(over)) };
  });
  const left = total - sum(shares.map(({ part }) => part)).toNumber();
  const cut = shares.map(({ rest }) => rest).sort((one, other) => other.comparedTo(one))[left - 1] ?? over;
  const claimants = shares.filter(({ rest }) => rest.eq(cut));
  const ahead = shares.filter(({ rest }) => rest.gt(cut)).length;
  const isTied = ahead + claimants.length > left;
  return {
    allocations: shares.map(({ name, weight, part, rest, ...each }) => ({
      name,
      weight: decimalText(weight),
      exact: decimalText(each.exact),
      places: part.toNumber() + (rest.gt(cut) || (rest.eq(cut) && !isTied) ? 1 : 0),
    })),
    undecided: isTied ? left - ahead : 0,
    tied: isTied ? claimants.map(({ name }) => name) : [],
  };
}

/** Whether enough of a whole were reached, as whole numbers. */
export interface QuotaOutcome {
  readonly verdict: Verdict;
  /** The smallest whole number that is enough; absent while the whole is not known. */
  readonly least?: number;
  /** How many there are; absent while it is not known. */
  readonly actual?: number;
  /** How many are still lacking, 0 for none; absent while it cannot be told. */
  readonly lacking?: number;
  /** How many there are against how many it takes. */
  readonly criteria: readonly [CriterionOutcome];
  readonly missing: readonly string[];
}

type QuotaFacts<Whole extends string, Part extends string> = {
  readonly [K in Whole | Part]: Fact<number, DecimalInput, false>;
};

/** A rule that asks for so many percent of a whole, as a whole number. */
export type Quota<Whole extends string, Part extends string> = Rule<
  { readonly [K in Whole | Part]?: DecimalInput | undefined },
  Named<QuotaOutcome>,
  Verdict,
  QuotaFacts<Whole, Part>
>;

/** A quota's definition. */
export interface QuotaDefinition<Whole extends string, Part extends string> extends Shaped {
  /** Percent of the whole. */
  readonly share: Parameter;
  readonly unit: Unit;
  /** The fact that says how many there are in all. */
  readonly whole: { readonly name: Whole; readonly label: Text };
  /** The fact that says how many of them count. */
  readonly part: { readonly name: Part; readonly label: Text };
}

/**
 * Makes a rule that asks for at least so many percent of a whole, counted in whole numbers: what it takes is the smallest
 * whole number that is not below the percentage. A share of nothing is not reached. A part larger than its whole is refused.
 *
 * @th
 * สร้างกติกาไม่น้อยกว่าร้อยละที่กำหนดของทั้งหมด นับเป็นจำนวนเต็ม จำนวนที่ต้องการคือจำนวนเต็มที่น้อยที่สุดซึ่งไม่ต่ำกว่าร้อยละนั้น
 * ถ้าไม่มีทั้งหมดถือว่าไม่ถึง
 *
 * @throws Error the definition is wrong: a share that is not above 0 and at most 100
 * @example
 * ```ts
 * import { cite, parameter, quota } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const tenPercent = quota({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'ten-percent',
 *   title: { th: 'ไม่น้อยกว่าร้อยละ 10', en: 'At least 10 %' },
 *   source: cite(document)(1),
 *   share: parameter(10, 'percent', cite(document)(1)),
 *   unit: 'villages',
 *   whole: { name: 'fundVillages', label: { th: 'หมู่บ้านกองทุน', en: 'fund villages' } },
 *   part: { name: 'selected', label: { th: 'หมู่บ้านที่คัดเลือก', en: 'selected villages' } },
 * });
 * const outcome = tenPercent({ fundVillages: 41, selected: 4 });
 * outcome.verdict; // 'unmet'
 * outcome.least; // 5
 * outcome.lacking; // 1
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function quota<const Whole extends string, const Part extends string>(
  definition: QuotaDefinition<Whole, Part>,
): Quota<Whole, Part> {
  const { share: printed, unit, whole, part, id } = definition;
  const percent = new Decimal(printed.value);
  if (percent.lte(0) || percent.gt(100)) throw new Error(`chumchon: the share of ${id} must be above 0, at most 100`);
  const facts: Facts = { [whole.name]: count(whole.label, unit), [part.name]: count(part.label, unit) };
  type Values = Readonly<Record<string, number | undefined>>;

  const judge = (values: Values) => {
    const [all, actual] = [values[whole.name], values[part.name]];
    const least = all === undefined ? undefined : leastShare(percent, all).toNumber();
    const isEnough = least === undefined || actual === undefined ? undefined : actual >= least;
    const verdict: Verdict = all === 0 ? 'unmet' : verdictOn(isEnough);
    return { verdict, least, actual };
  };

  return defineRule<Facts, QuotaOutcome, Verdict>(
    { ...definition, facts, ordered: ascending([part.name, whole.name]) },
    {
      outcome: given => {
        const { verdict, least, actual } = judge(given as Values);
        return {
          verdict,
          least,
          actual,
          lacking: least === undefined || actual === undefined ? undefined : Math.max(0, least - actual),
          criteria: [
            judged(kebab(part.name), part.label, verdict, {
              actual,
              required: least === undefined ? undefined : { atLeast: least },
              unit,
              source: printed.source,
            }),
          ],
          missing: verdict === 'unknown' ? Object.keys(facts).filter(name => given[name] === undefined) : [],
        };
      },
      decide: given => judge(given as Values).verdict,
    },
    {
      shape: 'quota',
      holds: {
        least: { label: { th: 'จำนวนน้อยที่สุดที่ถึงเกณฑ์', en: 'the fewest that are enough' }, unit },
        actual: { label: part.label, unit },
        lacking: { label: { th: 'ยังขาด', en: 'still lacking' }, unit },
      },
    },
  ) as unknown as Quota<Whole, Part>;
}
