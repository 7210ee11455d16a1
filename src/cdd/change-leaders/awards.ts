import type { Citation } from '../../core/citation.js';
import { type Decimal, exact } from '../../core/decimal.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { yesNo } from '../../rules/logic/fact.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { activity, programme } from './source.js';

const parameters = {
  development: parameter(100_000, 'baht', activity(5)(78, 83)),
  contestAward: parameter(1_000_000, 'baht', activity(6)(86)),
  proposalAsPrinted: parameter(1_000_000, 'baht', activity(5)(83)),
};

/** A figure of the source that is not followed, because another place says otherwise. */
export interface SourceConflict {
  /** The name of the parameter. */
  readonly parameter: keyof typeof parameters;
  /** What is followed instead, and why. */
  readonly reading: Text;
  readonly source: Citation;
}

/** What an outstanding tambon receives. An amount is `null` where it receives none, and absent while that is not known. */
export interface AwardsOutcome {
  /** To develop as proposed, baht. */
  readonly development?: Decimal | null;
  /** To the winner of the contest, baht. */
  readonly contestAward?: Decimal | null;
  /** The plaque of honour that goes with the contest's award. */
  readonly plaque?: boolean;
  /** The missing facts that can still change this. */
  readonly missing: readonly (keyof AwardFacts)[];
  readonly conflicts: readonly SourceConflict[];
}

interface AwardFacts {
  readonly chosenInZone: boolean | undefined;
  readonly wonContest: boolean | undefined;
}

/** The winner is one of the tambons that were chosen, so each fact can settle the other. */
function settle({ chosenInZone, wonContest }: AwardFacts, refuse: Refuse): AwardFacts {
  if (chosenInZone === false && wonContest) {
    refuse(['wonContest'], wonContest, {
      th: 'false เมื่อตำบลไม่ได้รับคัดเลือกในเขต',
      en: 'false for a tambon that was not chosen in its zone',
    });
  }
  return {
    chosenInZone: chosenInZone ?? (wonContest || undefined),
    wonContest: chosenInZone === false ? false : wonContest,
  };
}

const amount = (isDue: boolean | undefined, { value }: Parameter<number>): Decimal | null | undefined =>
  isDue === undefined ? undefined : isDue ? exact(value) : null;

/**
 * What an outstanding tambon (ตำบลดีเด่น) receives: 100,000 baht to develop as proposed for each of the 18 that were chosen in
 * their zones, and 1,000,000 baht with a plaque of honour (โล่เชิดชูเกียรติ) for the winner of the contest. `awards.decide` gives
 * the two amounts, in this order.
 *
 * The text does not agree with itself: line 83 prints 1,000,000 baht for the proposals of the 18, but lines 78 and 83 print
 * 100,000 baht for what is proposed and carried out. The reading here is the one above; the figure that is not followed is
 * `awards.rule.parameters.proposalAsPrinted`, and every outcome names the conflict. No total is computed.
 *
 * @throws {@link RuleInputError} a value that is not yes or no, a winner that was not chosen in its zone, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 78, 83 and 86
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const outcome = changeLeaders.fy2564.awards({ chosenInZone: true });
 * outcome.development; // '100000'
 * outcome.contestAward; // undefined
 * outcome.missing; // ['wonContest']
 * outcome.conflicts[0].parameter; // 'proposalAsPrinted'
 * changeLeaders.fy2564.awards({ wonContest: true }).contestAward; // '1000000'
 * ```
 */
export const awards = defineRule(
  {
    programme,
    id: 'awards',
    title: { th: 'งบประมาณพัฒนาและรางวัลตำบลดีเด่น', en: 'Development money and award of outstanding tambons' },
    source: activity(6)(83, 86),
    parameters,
    facts: {
      chosenInZone: yesNo({ th: 'ได้รับคัดเลือกระดับดีเด่นของเขตตรวจ', en: 'chosen as outstanding in its inspection zone' }),
      wonContest: yesNo({ th: 'ชนะการประกวด', en: 'won the contest' }),
    },
  },
  {
    outcome: (facts, refuse) => {
      const { chosenInZone, wonContest } = settle(facts, refuse);
      const names = ['chosenInZone', 'wonContest'] as const;
      const values = { chosenInZone, wonContest };
      const conflict: SourceConflict = {
        parameter: 'proposalAsPrinted',
        reading: {
          th: 'แต่ละแห่งใน 18 แห่งได้ 100,000 บาทเพื่อพัฒนา ส่วน 1,000,000 บาทเป็นของผู้ชนะการประกวด',
          en: 'each of the 18 receives 100,000 baht to develop; 1,000,000 baht belongs to the winner of the contest',
        },
        source: parameters.proposalAsPrinted.source,
      };
      return {
        development: amount(chosenInZone, parameters.development),
        contestAward: amount(wonContest, parameters.contestAward),
        plaque: wonContest,
        missing: names.filter(name => values[name] === undefined),
        conflicts: [conflict],
      };
    },
    decide: (facts, refuse) => {
      const { chosenInZone, wonContest } = settle(facts, refuse);
      return [amount(chosenInZone, parameters.development), amount(wonContest, parameters.contestAward)] as const;
    },
  },
);
