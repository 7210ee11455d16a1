import type { Citation } from '../../core/citation.js';
import { Decimal, type DecimalInput } from '../../core/decimal.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import { leastShare } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import { kebab } from '../criteria/criterion.js';
import { inOrder } from '../logic/bounds.js';
import { count, type Fact, type Facts } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { shownAmong } from '../logic/present.js';
import type { Named, PathIn, Rule, Shaped } from '../logic/rule.js';
import { judged, verdictOn } from '../logic/verdict.js';
import { type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';

/** Where what is enough of the most that there can be comes from: the share, as it is read, and that most. */
function shareOfMost({ value: percent, source }: Parameter, most: Parameter<number>): Citation {
  const size = withThousands(`${most.value}`);
  const read = source.how ? { th: `${source.how.th} `, en: `${source.how.en}; ` } : { th: '', en: '' };
  const how = {
    th: `${read.th}ร้อยละ ${percent} ของจำนวนที่มีได้มากที่สุด ${size}`,
    en: `${read.en}${percent} % of ${size}, the most that there can be`,
  };
  return { document: source.document, lines: [...most.source.lines, ...source.lines], basis: 'derived', how };
}

/** Whether enough of a whole were reached, as whole numbers. */
export interface QuotaOutcome extends VerdictOutcome {
  /** The smallest whole number that is enough; absent while the whole is not known. */
  readonly least?: number;
  /** How many there are; absent while it is not known. */
  readonly actual?: number;
  /** How many are still lacking, 0 for none; absent while it cannot be told. */
  readonly lacking?: number;
  /** How many there are against how many it takes. */
  readonly criteria: readonly [CriterionOutcome];
}

type QuotaFacts<Whole extends string, Part extends string> = {
  readonly [K in Whole | Part]: Fact<number, DecimalInput, false>;
};

/** A rule that asks for so many percent of a whole, as a whole number. */
export type Quota<Whole extends string, Part extends string> = Rule<
  { readonly [K in Whole | Part]?: DecimalInput | undefined },
  Named<QuotaOutcome, PathIn<QuotaFacts<Whole, Part>>>,
  Verdict,
  QuotaFacts<Whole, Part>
>;

/** A quota's definition. */
export interface QuotaDefinition<Whole extends string, Part extends string> extends Shaped {
  /** Percent of the whole. */
  readonly share: Parameter;
  readonly unit: Unit;
  /** The fact that says how many there are in all, and the most that there can be; any number unless said. */
  readonly whole: { readonly name: Whole; readonly label: Text; readonly most?: Parameter<number> };
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
  const { most } = whole;
  const facts: Facts = {
    [whole.name]: count(whole.label, unit, most && { most: most.value }),
    [part.name]: count(part.label, unit, most && { most: most.value }),
  };
  return verdictRule<QuotaOutcome, Readonly<Record<string, number | undefined>>>(
    { ...definition, facts, ordered: inOrder([part.name, whole.name]) },
    {
      shape: 'quota',
      holds: {
        least: { label: { th: 'จำนวนน้อยที่สุดที่ถึงเกณฑ์', en: 'the fewest that are enough' }, unit },
        actual: { label: part.label, unit },
        lacking: { label: { th: 'ยังขาด', en: 'still lacking' }, unit },
      },
    },
    values => {
      const [all, actual] = [values[whole.name], values[part.name]];
      const least = all === undefined ? undefined : leastShare(percent, all).toNumber();
      const lacking = least === undefined || actual === undefined ? undefined : Math.max(0, least - actual);
      // Of nothing no number is enough, and none is never enough; what is enough of the most that there can be is enough of any.
      const isNone = all === 0 || actual === 0;
      const ofMost = most && leastShare(percent, most.value).toNumber();
      const isOfAny = ofMost !== undefined && actual !== undefined && ofMost <= actual;
      const verdict = isNone ? 'unmet' : isOfAny ? 'met' : verdictOn(lacking === undefined ? undefined : lacking === 0);
      const isOfMost = isOfAny && all === undefined;
      const asked = isOfMost ? ofMost : least;
      return {
        verdict,
        tell: () => ({
          least,
          actual,
          lacking,
          criteria: [
            judged(kebab(part.name), part.label, verdict, {
              actual,
              facts: shownAmong([whole.name], values),
              required: asked ? { atLeast: asked } : undefined,
              unit,
              source: isOfMost ? shareOfMost(printed, most as Parameter<number>) : printed.source,
            }),
          ],
          missing: Object.keys(facts).filter(name => values[name] === undefined),
          ...(all === 0 && { next: [] }),
        }),
      };
    },
  ) as unknown as Quota<Whole, Part>;
}
