import { supplied } from '../../core/citation.js';
import { Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { type Facts, quantity, record, required } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Named, Rule, Shaped } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';
import { type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';

/** A domain of a point card: its points are 0 to `most`. */
export interface PointDomain {
  readonly label: Text;
  readonly most: Parameter<number>;
}

/** A domain with its points. */
export interface PointDomainOutcome<Id extends string> {
  readonly id: Id;
  readonly label: Text;
  readonly most: number;
  /** Absent while they are not known. */
  readonly points?: DecimalText;
}

/** Points by domain, added up and held against a pass mark. */
export interface PointCardOutcome<Id extends string> extends VerdictOutcome {
  /** `unknown` without a pass mark, and while the points that are not known can still decide. */
  readonly verdict: Verdict;
  readonly domains: readonly PointDomainOutcome<Id>[];
  /** Absent while one domain's points are not known. */
  readonly total?: DecimalText;
  /** The total with nothing for every domain that is not known. */
  readonly lowest: DecimalText;
  /** The total with all points for every domain that is not known. */
  readonly highest: DecimalText;
  /** The total against the pass mark. */
  readonly criteria: readonly [CriterionOutcome];
  /** How many points are still lacking to the pass mark by those that are known, 0 for none; absent without a pass mark. */
  readonly lacking?: DecimalText;
  /** The points, as `domains.` and the domain, and `passMark`, where they can still change the verdict. */
  readonly missing: readonly string[];
}

/** What a caller passes. */
export interface PointCardInput<Id extends string> {
  readonly domains: { readonly [K in Id]?: DecimalInput | undefined };
  /** The points that are enough. */
  readonly passMark?: DecimalInput | undefined;
}

/** A rule that adds up points by domain and holds the total against the caller's pass mark. */
export type PointCard<Id extends string> = Rule<PointCardInput<Id>, Named<PointCardOutcome<Id>>, Verdict>;

/** A point card's definition: the domains by name, in printed order. */
export interface PointCardDefinition<Id extends string> extends Shaped {
  readonly domains: Readonly<Record<Id, PointDomain>>;
}

const domainsLabel: Text = { th: 'คะแนนรายด้าน', en: 'points by domain' };
const passMarkLabel: Text = { th: 'คะแนนที่ถือว่าผ่าน', en: 'pass mark' };

const told = {
  shape: 'pointCard',
  holds: {
    total: { label: { th: 'คะแนนรวม', en: 'total' }, unit: 'points' },
    lowest: { label: { th: 'คะแนนรวมต่ำสุดที่เป็นไปได้', en: 'lowest total possible' }, unit: 'points' },
    highest: { label: { th: 'คะแนนรวมสูงสุดที่เป็นไปได้', en: 'highest total possible' }, unit: 'points' },
    lacking: { label: { th: 'ยังขาด', en: 'still lacking' }, unit: 'points' },
    domains: {
      label: domainsLabel,
      of: {
        points: { label: { th: 'ได้', en: 'points' }, unit: 'points' },
        most: { label: { th: 'เต็ม', en: 'of' }, unit: 'points' },
      },
    },
  },
} as const;

/**
 * Makes a rule that adds up points by domain and holds the total against a pass mark, which is always the caller's.
 *
 * @th
 * สร้างกติการวมคะแนนรายด้านเทียบคะแนนผ่าน ซึ่งผู้ใช้เป็นผู้ระบุเสมอ
 */
// @__NO_SIDE_EFFECTS__
export function pointCard<const Id extends string>(definition: PointCardDefinition<Id>): PointCard<Id> {
  const { domains, source } = definition;
  const entries = Object.entries<PointDomain>(domains);
  const whole = sum(entries.map(([, { most }]) => most.value)).toNumber();
  const fields = Object.fromEntries(
    entries.map(([id, { label, most }]) => [id, quantity(label, 'points', { most: most.value })]),
  );
  const facts: Facts = {
    domains: required(record(domainsLabel, fields)),
    passMark: quantity(passMarkLabel, 'points', { most: whole }),
  };

  type Values = {
    readonly domains: Readonly<Record<string, Exact | undefined>>;
    readonly passMark: Exact | undefined;
  };

  return verdictRule<PointCardOutcome<string>, Values>(
    { ...definition, facts },
    told,
    ({ domains: points, passMark }) => {
      const open = entries.filter(([id]) => points[id] === undefined);
      const lowest = sum(entries.map(([id]) => points[id] ?? 0));
      const highest = lowest.plus(sum(open.map(([, { most }]) => most.value)));
      const mark = passMark === undefined ? undefined : exact(passMark);
      const total = open.length === 0 ? lowest : undefined;
      const verdict: Verdict = !mark ? 'unknown' : lowest.gte(mark) ? 'met' : highest.lt(mark) ? 'unmet' : 'unknown';
      return {
        verdict,
        tell: () => ({
          domains: entries.map(([id, { label, most }]) => {
            const own = points[id];
            return { id, label, most: most.value, points: own === undefined ? undefined : exact(own) };
          }),
          total,
          lowest,
          highest,
          criteria: [
            judged('pass-mark', passMarkLabel, verdict, {
              actual: total,
              required: mark && { atLeast: mark },
              unit: 'points',
              source: supplied(passMarkLabel, source),
            }),
          ],
          lacking: mark && Decimal.max(mark.minus(lowest), 0),
          missing: [...open.map(([id]) => `domains.${id}`), ...(mark ? [] : ['passMark'])],
        }),
      };
    },
  ) as unknown as PointCard<Id>;
}
