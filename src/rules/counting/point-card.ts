import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import type { Parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../criteria/criterion.js';
import { type Fact, quantity, record, required } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

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
  readonly points?: Decimal;
}

/** Points by domain, added up and held against a pass mark. */
export interface PointCardOutcome<Id extends string> {
  /** `unknown` without a pass mark, and while the points that are not known can still decide. */
  readonly verdict: Verdict;
  readonly domains: readonly PointDomainOutcome<Id>[];
  /** Absent while one domain's points are not known. */
  readonly total?: Decimal;
  /** The total with nothing for every domain that is not known. */
  readonly lowest: Decimal;
  /** The total with all points for every domain that is not known. */
  readonly highest: Decimal;
  /** The total against the pass mark. */
  readonly criteria: readonly [CriterionOutcome];
  /** How many points are still lacking to the pass mark by those that are known, 0 for none; absent without a pass mark. */
  readonly lacking?: Decimal;
  /** The domains whose points, and `passMark` where it, can still change the verdict. */
  readonly missing: readonly (Id | 'passMark')[];
}

type Points = Fact<Exact, number | string | Decimal, false>;

/** What a caller passes. */
export interface PointCardInput<Id extends string> {
  readonly domains: { readonly [K in Id]?: number | string | Decimal | undefined };
  /** The points that are enough. */
  readonly passMark?: number | string | Decimal | undefined;
}

/** A rule that adds up points by domain and holds the total against the caller's pass mark. */
export type PointCard<Id extends string> = Rule<PointCardInput<Id>, Named<PointCardOutcome<Id>>, Verdict>;

/** A point card's definition: the domains by name, in printed order. */
export interface PointCardDefinition<Id extends string> extends Omit<RuleDefinition<never>, 'facts'> {
  readonly domains: Readonly<Record<Id, PointDomain>>;
}

const domainsLabel: Text = { th: 'คะแนนรายด้าน', en: 'points by domain' };
const passMarkLabel: Text = { th: 'คะแนนที่ถือว่าผ่าน', en: 'pass mark' };

/** Makes a rule that adds up points by domain and holds the total against a pass mark, which is always the caller's. */
// @__NO_SIDE_EFFECTS__
export function pointCard<const Id extends string>(definition: PointCardDefinition<Id>): PointCard<Id> {
  const { domains, ...rule } = definition;
  const entries = Object.entries(domains) as [Id, PointDomain][];
  const whole = sum(entries.map(([, { most }]) => most.value)).toNumber();
  const fields = Object.fromEntries(
    entries.map(([id, { label, most }]) => [id, quantity(label, 'points', { most: most.value })]),
  ) as Readonly<Record<Id, Points>>;

  type Scores = Readonly<Record<Id, Exact | undefined>>;
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

  return defineRule(
    {
      ...rule,
      facts: {
        domains: required(record(domainsLabel, fields)),
        passMark: quantity(passMarkLabel, 'points', { most: whole }),
      },
    },
    {
      outcome: ({ domains: given, passMark }) => {
        const points = given as Scores;
        const [lowest, highest] = bounds(points);
        const unknown = entries.map(([id]) => id).filter(id => points[id] === undefined);
        const known = unknown.length === 0 ? lowest : undefined;
        const verdict = judge(lowest, highest, passMark);
        const lacking = passMark === undefined ? undefined : exact(passMark).minus(lowest);
        const missing = [...unknown, ...(passMark === undefined ? ['passMark' as const] : [])];
        return {
          verdict,
          domains: entries.map(([id, { label, most }]) => {
            const own = points[id];
            return present<PointDomainOutcome<Id>>({
              id,
              label,
              most: most.value,
              points: own === undefined ? undefined : exact(own),
            });
          }),
          total: known,
          lowest,
          highest,
          criteria: [
            present<CriterionOutcome>({
              id: 'pass-mark',
              label: passMarkLabel,
              status: verdict,
              actual: known,
              required: passMark === undefined ? undefined : { atLeast: exact(passMark) },
              source: rule.source,
            }),
          ],
          lacking: lacking?.isNegative() ? exact(0) : lacking,
          missing: verdict === 'unknown' ? missing : [],
        };
      },
      decide: ({ domains: given, passMark }) => judge(...bounds(given as Scores), passMark),
    },
  ) as unknown as PointCard<Id>;
}
