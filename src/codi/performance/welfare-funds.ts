import { parameter } from '../../core/parameter.js';
import { checklist } from '../../rules/checklist.js';
import { all, any, atLeast, type Verdict, yes } from '../../rules/criterion.js';
import { count, listOf, name, quantity, record, required, yesNo } from '../../rules/fact.js';
import { defineRule } from '../../rules/rule.js';
import { levelScale } from '../../rules/scale.js';
import { weights } from './indicators.js';
import { assessment, plans, programme } from './source.js';

const trackedBase =
  'the only whole base of which 1,196 is 75.84 %; 50 % of it is 788.5, printed as 789, and 70 % is 1,103.9, printed as 1,104';

const score = {
  newFundsMinimum: parameter(1042, 'funds', assessment(247)),
  newFunds: parameter(1500, 'funds', assessment(247)),
  trackedStandard: parameter(789, 'funds', assessment(247)),
  trackedHigh: parameter(1104, 'funds', assessment(247)),
  trackedStandardShare: parameter(50, 'percent', assessment(247)),
  trackedHighShare: parameter(70, 'percent', assessment(247)),
  fundsInAll: parameter(4420, 'funds', assessment(247)),
  trackedFunds: parameter(1577, 'funds', assessment.inferred(trackedBase, 247)),
  weight: weights['1.1'],
};

/**
 * The score of indicator 1.1, community welfare funds (กองทุนสวัสดิการชุมชน). The levels 75 and 100 ask two things at once:
 * 1,500 new funds, and 789 or 1,104 funds of earlier years that were followed up and pass. More of the one does not make up
 * for less of the other: 1,400 new funds with 1,300 that pass are more than 2,604 together and still only reach level 50.
 *
 * The minimum asks 1,042 new funds alone, so 1,500 new funds with fewer than 789 that pass score 50: the report has no such
 * case. Below 1,042 new funds the score is 0. Nothing is scored between the levels, since no single line leads from one pair of
 * targets to the next.
 *
 * @throws {@link RuleInputError} a number of funds that is negative or not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 183 to 186 and 247
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.scoreWelfareFunds({ newFunds: 1538, trackedPassed: 1196 }).score; // '100'
 * performance.fy2563.scoreWelfareFunds({ newFunds: 1400, trackedPassed: 1300 }).score; // '50'
 * ```
 */
export const scoreWelfareFunds = levelScale({
  programme,
  id: 'score-welfare-funds',
  title: {
    th: 'ร้อยละของกองทุนสวัสดิการชุมชนสร้างหลักประกันความมั่นคงในชีวิตให้กับชุมชน',
    en: 'Score of the community welfare funds',
  },
  source: assessment(247),
  parameters: score,
  facts: {
    newFunds: count({ th: 'กองทุนใหม่ที่ผ่านเกณฑ์', en: 'new funds that meet the criteria' }, 'funds'),
    trackedPassed: count(
      { th: 'กองทุนที่ติดตามผลและผ่านการประเมิน', en: 'earlier funds that were followed up and pass' },
      'funds',
    ),
  },
  cumulative: true,
  levels: [
    {
      level: 50,
      label: { th: 'เป้าหมายขั้นต่ำ', en: 'minimum' },
      criteria: [atLeast('newFunds', score.newFundsMinimum)],
    },
    {
      level: 75,
      label: { th: 'เป้าหมายมาตรฐาน', en: 'standard' },
      criteria: [atLeast('newFunds', score.newFunds), atLeast('trackedPassed', score.trackedStandard)],
    },
    {
      level: 100,
      label: { th: 'เป้าหมายขั้นสูง', en: 'high' },
      criteria: [atLeast('newFunds', score.newFunds), atLeast('trackedPassed', score.trackedHigh)],
    },
  ],
});

const quality = {
  years: parameter(1, 'years', plans(188)),
  basicWelfare: parameter(3, 'items', plans(188)),
};

/**
 * Whether a community welfare fund (กองทุนสวัสดิการชุมชน) counts towards indicator 1.1: four criteria, all of which it must
 * meet. The kinds of basic welfare are an open list (birth, age, illness, death, the disadvantaged, education, occupation).
 *
 * The day on which the year of operation is counted is not printed; `yearsOperating` is the caller's. The relief of those hit by
 * COVID-19 stands in for a development plan.
 *
 * @throws {@link RuleInputError} a number that is negative, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 188
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.qualifyingWelfareFund({
 *   onlyFundOfLocality: true,
 *   yearsOperating: 1,
 *   rulesFollowed: true,
 *   committee: true,
 *   memberRegister: true,
 *   performanceReport: true,
 *   financialReport: true,
 *   basicWelfareKinds: 2,
 *   developmentPlan: true,
 * });
 * outcome.verdict; // 'unmet'
 * outcome.next; // ['basic-welfare-kinds']
 * ```
 */
export const qualifyingWelfareFund = checklist({
  programme,
  id: 'qualifying-welfare-fund',
  title: { th: 'เกณฑ์กองทุนสวัสดิการชุมชนที่นับเป็นผลงาน', en: 'A welfare fund that counts' },
  source: plans(188),
  parameters: quality,
  facts: {
    onlyFundOfLocality: yesNo({
      th: 'หนึ่งท้องถิ่นหนึ่งกองทุน (กรุงเทพมหานครเป็นกองทุนระดับเขต)',
      en: 'the only fund of its locality (in Bangkok: of its district)',
    }),
    yearsOperating: quantity({ th: 'ดำเนินการสวัสดิการชุมชนมาแล้ว', en: 'how long it has given welfare' }, 'years'),
    rulesFollowed: yesNo({ th: 'ระเบียบ/ข้อบังคับกองทุนและการปฏิบัติตาม', en: 'rules, and they are followed' }),
    committee: yesNo({ th: 'โครงสร้างคณะกรรมการกองทุน', en: 'a committee' }),
    memberRegister: yesNo({ th: 'ทะเบียน/ข้อมูลสมาชิก', en: 'a register of members' }),
    performanceReport: yesNo({ th: 'รายงานผลการดำเนินงาน', en: 'a report on its work' }),
    financialReport: yesNo({ th: 'รายงานสถานะการเงินและบัญชี', en: 'a report on its finances and accounts' }),
    basicWelfareKinds: count({ th: 'เรื่องสวัสดิการชุมชนพื้นฐาน', en: 'kinds of basic welfare' }, 'items'),
    developmentPlan: yesNo({ th: 'แผนพัฒนากองทุนสวัสดิการชุมชน', en: 'a plan for the development of the fund' }),
    covidRelief: yesNo({
      th: 'รูปธรรมในการป้องกัน ฟื้นฟู เยียวยา และช่วยเหลือผู้ได้รับผลกระทบจาก COVID-19',
      en: 'concrete relief for those hit by COVID-19',
    }),
  },
  criteria: [
    all('established', [yes('onlyFundOfLocality'), atLeast('yearsOperating', quality.years)], {
      label: { th: 'การจัดตั้งและการดำเนินการ', en: 'established and operating' },
    }),
    all(
      'management',
      [yes('rulesFollowed'), yes('committee'), yes('memberRegister'), yes('performanceReport'), yes('financialReport')],
      { label: { th: 'ระบบการบริหารกองทุนที่ดี', en: 'good management' } },
    ),
    atLeast('basicWelfareKinds', quality.basicWelfare),
    any('plan-or-relief', [yes('developmentPlan'), yes('covidRelief')], {
      label: { th: 'แผนพัฒนากองทุนหรือรูปธรรมการช่วยเหลือ', en: 'a development plan or concrete relief' },
    }),
  ],
});

/** A locality that has more funds than one. */
export interface CrowdedLocality {
  readonly locality: string;
  readonly inBangkok: boolean;
  readonly funds: readonly string[];
}

/** Whether every locality has one fund. */
export interface OneFundOutcome {
  /** `unknown` while the locality of a fund is not known and no locality has two. */
  readonly verdict: Verdict;
  readonly crowded: readonly CrowdedLocality[];
  /** The funds whose localities are not known. */
  readonly missing: readonly string[];
}

interface Fund {
  readonly fund: string;
  readonly inBangkok: boolean;
  readonly locality: string | undefined;
}

function crowdedAmong(funds: readonly Fund[]): readonly CrowdedLocality[] {
  const byLocality = new Map<string, CrowdedLocality>();
  for (const { fund, inBangkok, locality } of funds) {
    if (locality === undefined) continue;
    const key = `${inBangkok}:${locality}`;
    byLocality.set(key, { locality, inBangkok, funds: [...(byLocality.get(key)?.funds ?? []), fund] });
  }
  return [...byLocality.values()].filter(entry => entry.funds.length > oneFund.most.value);
}

const oneFund = { most: parameter(1, 'funds', plans.derived('one locality, one fund', 188)) };

const fundFacts = {
  funds: required(
    listOf(
      { th: 'กองทุน', en: 'the funds' },
      record(
        { th: 'กองทุน', en: 'a fund' },
        {
          fund: required(name({ th: 'ชื่อหรือรหัสกองทุน', en: 'its name or code' })),
          inBangkok: required(yesNo({ th: 'อยู่ในกรุงเทพมหานคร', en: 'whether it is in Bangkok' })),
          locality: name({
            th: 'องค์กรปกครองส่วนท้องถิ่น (กรุงเทพมหานคร: เขต)',
            en: 'its local authority (in Bangkok: its district)',
          }),
        },
      ),
    ),
  ),
};

/**
 * One locality, one fund (หนึ่งท้องถิ่นหนึ่งกองทุน): no local authority has two welfare funds. In Bangkok the locality is the
 * district (เขต). Localities are told apart by the code or name that the caller gives, as it is.
 *
 * @throws {@link RuleInputError} a name that is blank, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 188
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.oneFundPerLocality({
 *   funds: [
 *     { fund: 'A', inBangkok: false, locality: '5501' },
 *     { fund: 'B', inBangkok: false, locality: '5501' },
 *   ],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.crowded; // [{ locality: '5501', inBangkok: false, funds: ['A', 'B'] }]
 * ```
 */
export const oneFundPerLocality = defineRule<typeof fundFacts, OneFundOutcome, Verdict>(
  {
    programme,
    id: 'one-fund-per-locality',
    title: { th: 'หนึ่งท้องถิ่นหนึ่งกองทุน', en: 'One locality, one fund' },
    source: plans(188),
    parameters: oneFund,
    facts: fundFacts,
  },
  {
    outcome: ({ funds }) => {
      const crowded = crowdedAmong(funds);
      const missing = funds.filter(({ locality }) => locality === undefined).map(({ fund }) => fund);
      const verdict = crowded.length > 0 ? 'unmet' : missing.length > 0 ? 'unknown' : 'met';
      return { verdict, crowded, missing: verdict === 'unknown' ? missing : [] };
    },
    decide: ({ funds }) => {
      if (crowdedAmong(funds).length > 0) return 'unmet';
      return funds.some(({ locality }) => locality === undefined) ? 'unknown' : 'met';
    },
  },
);
