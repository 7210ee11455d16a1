import { compare, Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import { labelsOf, type Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import { divisible } from '../counting/sums.js';
import { count, type Fact, type Facts } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import { shownAmong } from '../logic/present.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { asGiven, figured } from '../logic/verdict.js';

/** A band of a measure and the amount that goes with it. Both ends belong to it. */
export interface AmountBand {
  readonly label: Text;
  /** Where it begins; only the lowest band may begin where the measure does. */
  readonly from?: Parameter;
  /** Where it ends; only the highest band may go on without an end. The same as `from` for a band of one value. */
  readonly to?: Parameter;
  readonly amount: Parameter;
}

/** The amount for a measure. */
export interface AmountByBandOutcome<Band extends string> {
  /** The band that the measure lies in; `null` where the source prints none for it, absent while the measure is not known. */
  readonly band?: Band | null;
  readonly label?: Text;
  /** Baht and percent as text, what is counted as number; `null` where the source prints none, absent while it is not known. */
  readonly amount?: number | DecimalText | null;
  /** The amount so many times; only where the rule multiplies it, and absent while that is not known. */
  readonly total?: number | DecimalText | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

/** A rule that gives an amount by where a number lies. Decides the amount, or the total where it multiplies it. */
export type AmountByBand<F extends Facts, Band extends string, Per extends string> = Rule<
  { readonly [K in keyof F]?: DecimalInput | undefined } & { readonly [K in Per]?: DecimalInput | undefined },
  Named<AmountByBandOutcome<Band>, (keyof F & string) | Per>,
  number | DecimalText | null | undefined
>;

/** Its definition: the one fact that is measured, and the bands from the lowest to the highest. */
export interface AmountByBandDefinition<F extends Facts, Band extends string, Per extends string>
  extends RuleDefinition<F> {
  readonly bands: Readonly<Record<Band, AmountBand>>;
  /** How often the amount is given: the fact with that number, and how often at most. */
  readonly per?: { readonly name: Per; readonly label: Text; readonly unit: Unit; readonly most?: Parameter<number> };
}

const amountLabel: Text = { th: 'อัตรา', en: 'amount' };
const notPrinted: Text = { th: 'เอกสารไม่ได้กำหนดไว้', en: 'the source prints none' };

/**
 * Makes a rule that gives an amount by where a number lies (อัตราตามช่วงของจำนวน), with both ends of a printed band. Where a number lies in no printed
 * band the amount is `null`: it is not printed, which is not the same as 0.
 *
 * @th
 * สร้างกติกาจำนวนเงินตามช่วงของตัวเลข ช่วงที่ไม่ได้พิมพ์ไว้ไม่มีจำนวนเงิน
 *
 * @throws Error the definition is wrong: more or fewer than one measure, no bands, bands that overlap or are out of order, a band
 * without an end below another, or amounts in several units
 * @example
 * ```ts
 * import { amountByBand, cite, count, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const page = cite(document);
 * const allowance = amountByBand({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'allowance',
 *   title: { th: 'ค่าติดตาม', en: 'Allowance' },
 *   source: page(1),
 *   facts: { events: count({ th: 'ครั้งที่จัด', en: 'events' }, 'times') },
 *   bands: {
 *     some: {
 *       label: { th: '10 - 99 ครั้ง', en: '10 to 99' },
 *       from: parameter(10, 'times', page(1)),
 *       to: parameter(99, 'times', page(1)),
 *       amount: parameter(500, 'baht', page(1)),
 *     },
 *     many: {
 *       label: { th: '100 ครั้งขึ้นไป', en: '100 and more' },
 *       from: parameter(100, 'times', page(1)),
 *       amount: parameter(900, 'baht', page(1)),
 *     },
 *   },
 * });
 * allowance({ events: 99 }).amount; // '500'
 * allowance({ events: 100 }).band; // 'many'
 * allowance({ events: 9 }).amount; // null
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function amountByBand<const F extends Facts, const Band extends string, const Per extends string = never>(
  definition: AmountByBandDefinition<F, Band, Per>,
): AmountByBand<F, Band, Per> {
  const { bands: printed, per, ...rule } = definition;
  const [name, ...others] = Object.keys(rule.facts);
  const bands = Object.entries<AmountBand>(printed).map(([id, { label, from, to, amount }]) => ({
    id: id as Band,
    label,
    from: from && new Decimal(from.value),
    to: to && new Decimal(to.value),
    amount,
  }));
  const isSensible =
    name !== undefined &&
    others.length === 0 &&
    bands.length > 0 &&
    new Set(bands.map(({ amount }) => amount.unit)).size === 1 &&
    bands.every(({ from, to }, index) => {
      const before = bands[index - 1];
      const isOrdered = from === undefined || to === undefined || from.lte(to);
      return isOrdered && (!before || (!!from && !!before.to?.lt(from)));
    });
  if (!isSensible) {
    throw new Error(`chumchon: ${rule.id} needs one measure, and bands in order whose amounts have one unit`);
  }
  const unit = bands[0]?.amount.unit as Unit;
  const measure = rule.facts[name as string] as Fact;
  const facts: Facts = {
    ...rule.facts,
    ...(per && { [per.name]: count(per.label, per.unit, per.most && { most: per.most.value }) }),
  };

  const written = (value: Decimal): number | DecimalText =>
    divisible.has(unit) ? decimalText(value) : value.toNumber();
  const bandOf = (value: Exact) =>
    bands.find(({ from, to }) => (!from || compare(value, from) >= 0) && (!to || compare(value, to) <= 0)) ?? null;
  const read = (values: Readonly<Record<string, Exact | undefined>>) => {
    const value = values[name as string];
    const times = per && values[per.name];
    const band = value === undefined ? undefined : bandOf(value);
    const each = band && new Decimal(band.amount.value);
    const total = !per || (each && times === undefined) ? undefined : each && exact(times as Exact).times(each);
    const missing = [
      ...(value === undefined ? [name as string] : []),
      ...(per && times === undefined && band !== null ? [per.name] : []),
    ];
    return { value, band, amount: each && written(each), total: total && written(total), missing };
  };

  const times = ({ amount }: Pick<AmountBand, 'amount'>, of: Text): Text => {
    const each = withThousands(`${amount.value}`);
    return { th: `${amountLabel.th} ${each} × ${of.th}`, en: `${amountLabel.en} ${each} × ${of.en}` };
  };

  return defineRule<Facts, AmountByBandOutcome<string>, number | DecimalText | null | undefined>(
    { ...definition, facts },
    {
      outcome: values => {
        const { value, band, amount, total, missing } = read(values as never);
        const evidence = { unit, source: band?.amount.source ?? definition.source };
        const unprinted = band === null ? notPrinted : asGiven;
        const inAll =
          per &&
          figured('total', definition.title, band ? times(band, per.label) : unprinted, {
            value: total,
            facts: shownAmong([per.name], values),
            ...evidence,
          });
        return {
          band: band === null ? null : band?.id,
          label: band?.label,
          amount,
          total,
          figures: [
            figured(name as string, measure.label, asGiven, {
              value: value === undefined ? undefined : decimalText(value),
              unit: measure.unit,
              source: definition.source,
            }),
            figured('amount', amountLabel, band?.label ?? unprinted, { value: amount, ...evidence }),
            ...(inAll ? [inAll] : []),
          ],
          missing,
        };
      },
      decide: given => {
        const { amount, total } = read(given as never);
        return per ? total : amount;
      },
    },
    {
      shape: 'amountByBand',
      holds: {
        band: { label: { th: 'ช่วง', en: 'band' }, words: labelsOf<string>(printed) },
        amount: { label: amountLabel, unit },
        ...(per && { total: { label: definition.title, unit } }),
      },
    },
  ) as unknown as AmountByBand<F, Band, Per>;
}
