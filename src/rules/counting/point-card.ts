import { supplied } from '../../core/citation.js';
import { type Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { type Fact, type Facts, quantity, record, required } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';

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
export interface PointCardOutcome<Id extends string> {
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

type Points = Fact<Exact, DecimalInput, false>;

/** What a caller passes. */
export interface PointCardInput<Id extends string> {
  readonly domains: { readonly [K in Id]?: DecimalInput | undefined };
  /** The points that are enough. */
  readonly passMark?: DecimalInput | undefined;
}

/** A rule that adds up points by domain and holds the total against the caller's pass mark. */
export type PointCard<Id extends string> = Rule<PointCardInput<Id>, Named<PointCardOutcome<Id>>, Verdict>;

/** A point card's definition: the domains by name, in printed order. */
export interface PointCardDefinition<Id extends string> extends Omit<RuleDefinition<never>, 'facts'> {
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
  const entries = Object.entries(domains) as [Id, PointDomain][];
  const whole = sum(entries.map(([, { most }]) => most.value)).toNumber();
  const fields = Object.fromEntries(
    entries.map(([id, { label, most }]) => [id, quantity(label, 'points', { most: most.value })]),
  ) as Readonly<Record<Id, Points>>;

  type Scores = Readonly<Record<Id, Exact | undefined>>;
  type Given = { readonly domains: Scores; readonly passMark: Exact | undefined };
  const total = (points: Scores, missing: (most: number) => number): Decimal =>
    sum(entries.map(([id, { most }]) => points[id] ?? missing(most.value)));
  const bounds = (points: Scores): readonly [lowest: Decimal, highest: Decimal] => [
    total(points, () => 0),
    total(points, most => most),
  ];
  const judge = (lowest: Decimal, highest: Decimal, passMark: Exact | undefined): Verdict => {
    if (passMark === undefined) return 'unknown';
    if (lowest.gte(exact(passMark))) return 'met';
    return highest.lt(exact(passMark)) ? 'unmet' : 'unknown';
  };

  return defineRule<Facts, PointCardOutcome<string>, Verdict>(
    {
      ...definition,
      facts: {
        domains: required(record(domainsLabel, fields)),
        passMark: quantity(passMarkLabel, 'points', { most: whole }),
      },
    },
    {
      outcome: values => {
        const { domains: given, passMark } = values as unknown as Given;
        const points = given as Scores;
        const [lowest, highest] = bounds(points);
        const unknown = entries.map(([id]) => id).filter(id => points[id] === undefined);
        const known = unknown.length === 0 ? lowest : undefined;
        const verdict = judge(lowest, highest, passMark);
        const lacking = passMark === undefined ? undefined : exact(passMark).minus(lowest);
        const missing = [...unknown.map(id => `domains.${id}`), ...(passMark === undefined ? ['passMark'] : [])];
        return {
          verdict,
          domains: entries.map(([id, { label, most }]) => {
            const own = points[id];
            return { id, label, most: most.value, points: own === undefined ? undefined : exact(own) };
          }),
          total: known,
          lowest,
          highest,
          criteria: [
            judged('pass-mark', passMarkLabel, verdict, {
              actual: known && decimalText(known),
              required: passMark === undefined ? undefined : { atLeast: decimalText(passMark) },
              unit: 'points',
              source: supplied(passMarkLabel, source),
            }),
          ],
          lacking: lacking?.isNegative() ? exact(0) : lacking,
          missing: verdict === 'unknown' ? missing : [],
        };
      },
      decide: values => {
        const { domains: given, passMark } = values as unknown as Given;
        return judge(...bounds(given), passMark);
      },
    },
    told,
  ) as unknown as PointCard<Id>;
}
