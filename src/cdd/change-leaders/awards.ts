import { type Decimal, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { yesNo } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { type Draft, shownAmong } from '../../rules/logic/present.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { acrossPages, programme } from './source.js';

const parameters = {
  development: parameter(100_000, 'baht', acrossPages(78, 83), {
    th: 'งบประมาณพัฒนาตำบลดีเด่น ตำบลละ',
    en: 'development money of an outstanding tambon',
  }),
  contestAward: parameter(1_000_000, 'baht', acrossPages(83, 86), { th: 'รางวัลการประกวด', en: 'award of the contest' }),
};

const proposals = acrossPages.inferred(
  {
    th: '1,000,000 บาทที่พิมพ์ไว้ข้างข้อเสนอของ 18 แห่ง อ่านว่าเป็นเงินรางวัลการประกวด งบประมาณพัฒนาคือ 100,000 บาท',
    en: '1,000,000 baht beside the proposals of the 18 is read as the award of the contest; the money for development is 100,000',
  },
  78,
  83,
);

/** What an outstanding tambon receives. An amount is `null` where it receives none, and absent while that is not known. */
export interface AwardsOutcome {
  /** To develop as proposed, baht. */
  readonly development?: DecimalText | null;
  /** To a tambon that is outstanding in the contest, baht. */
  readonly contestAward?: DecimalText | null;
  /** Both, in this order, once both are known: what is decided. */
  readonly amounts?: readonly (DecimalText | null)[];
  /** The plaque of honour that goes with the contest's award. */
  readonly plaque?: boolean;
  readonly figures: readonly FigureOutcome[];
  /** The missing facts that can still change this. */
  readonly missing: readonly (keyof AwardFacts)[];
}

const title = { th: 'งบประมาณพัฒนาและรางวัลตำบลดีเด่น', en: 'Development money and award of outstanding tambons' };

const held = {
  development: { label: { th: 'งบประมาณพัฒนา', en: 'money for development' }, unit: 'baht' },
  contestAward: { label: { th: 'เงินรางวัลการประกวด', en: 'award of the contest' }, unit: 'baht' },
  amounts: { label: title, unit: 'baht', isEvident: true },
  plaque: { label: { th: 'ได้รับโล่รางวัล', en: 'receives a plaque' } },
} as const;

const facts = {
  chosenInZone: yesNo({ th: 'ได้รับคัดเลือกระดับดีเด่นของเขตตรวจ', en: 'chosen as outstanding in its inspection zone' }),
  wonContest: yesNo({ th: 'มีผลงานระดับดีเด่นในการประกวด', en: 'its work is outstanding in the contest' }),
};

interface AwardFacts {
  readonly chosenInZone: boolean | undefined;
  readonly wonContest: boolean | undefined;
}

/** Only tambons that were chosen take part in the contest, so each fact can settle the other. */
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

function both(given: AwardFacts, refuse: Refuse): readonly (Decimal | null)[] | undefined {
  const { chosenInZone, wonContest } = settle(given, refuse);
  const amounts = [amount(chosenInZone, parameters.development), amount(wonContest, parameters.contestAward)];
  return amounts.includes(undefined) ? undefined : (amounts as readonly (Decimal | null)[]);
}

/**
 * What an outstanding tambon (ตำบลดีเด่น) receives: 100,000 baht to develop as proposed for each of the 18 that were chosen in
 * their zones, and 1,000,000 baht with a plaque of honour (โล่เชิดชูเกียรติ) for a tambon whose work is outstanding in the contest
 * (ตำบลที่มีผลงานระดับดีเด่น). `awards.decide` gives the two amounts, in this order, once both are known.
 *
 * Line 83 prints 1,000,000 baht beside the proposals of the 18 too, and 100,000 beside what is carried out by them: the reading is
 * that each proposes how the award of the contest would be used, and develops with 100,000. Whether one tambon or several
 * receive the award is not printed, and no total is computed.
 *
 * @th
 * แสดงงบประมาณที่ตำบลดีเด่นได้รับ ตำบลที่ได้รับคัดเลือกของเขตตรวจราชการ 18 แห่ง ได้รับแห่งละ 100,000 บาท เพื่อพัฒนาตามข้อเสนอ ส่วนตำบลที่มีผลงานระดับดีเด่นในการประกวด
 * ได้รับ 1,000,000 บาท พร้อมโล่เชิดชูเกียรติ ข้อความ “โครงการฯ งบประมาณ 1,000,000 บาท” ของ 18 แห่ง อ่านว่าเป็นข้อเสนอการใช้เงินรางวัล
 * แนวทางไม่ได้ระบุว่ารางวัลมีกี่ตำบล
 *
 * @throws {@link RuleInputError} a value that is not yes or no, a tambon of the contest that was not chosen in its zone, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 78, 83 and 86
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const outcome = changeLeaders.fy2564.awards({ chosenInZone: true });
 * outcome.development; // '100000'
 * outcome.contestAward; // undefined
 * outcome.missing; // ['wonContest']
 * changeLeaders.fy2564.awards({ wonContest: true }).contestAward; // '1000000'
 * ```
 */
export const awards = defineRule<typeof facts, AwardsOutcome, readonly (DecimalText | null)[] | undefined>(
  {
    programme,
    id: 'awards',
    title,
    source: acrossPages(78, 83, 86),
    parameters,
    facts,
  },
  {
    outcome: (facts, refuse): Draft<AwardsOutcome> => {
      const { chosenInZone, wonContest } = settle(facts, refuse);
      const names = ['chosenInZone', 'wonContest'] as const;
      const values = { chosenInZone, wonContest };
      return {
        development: amount(chosenInZone, parameters.development),
        contestAward: amount(wonContest, parameters.contestAward),
        amounts: both(facts, refuse),
        plaque: wonContest,
        figures: [
          figured(
            'development',
            held.development.label,
            { th: 'ได้เมื่อได้รับคัดเลือกระดับดีเด่นของเขตตรวจ', en: 'for a tambon chosen in its inspection zone' },
            {
              value: amount(chosenInZone, parameters.development),
              unit: 'baht',
              facts: shownAmong(['chosenInZone'], facts),
              source: proposals,
            },
          ),
          figured(
            'contest-award',
            held.contestAward.label,
            { th: 'ได้เมื่อมีผลงานระดับดีเด่นในการประกวด', en: 'for outstanding work in the contest' },
            {
              value: amount(wonContest, parameters.contestAward),
              unit: 'baht',
              facts: shownAmong(['wonContest'], facts),
              source: parameters.contestAward.source,
            },
          ),
        ],
        missing: names.filter(name => values[name] === undefined),
      };
    },
    decide: both,
  },
  { shape: 'function', holds: held },
);
