import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { share } from '../../rules/counting/quotient.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { between, shareAtLeast, type Verdict, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, count, quantity, required, yesNo } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured, judged } from '../../rules/logic/verdict.js';
import { organisationsPlan, programme } from './source.js';

const parameters = {
  tracked: parameter(200, 'organisations', organisationsPlan(192, 724)),
  target: parameter(60, 'percent', organisationsPlan(53, 192)),
};

const review = {
  firstYear: parameter(2556, 'years', organisationsPlan(192, 734)),
  lastYear: parameter(2557, 'years', organisationsPlan(192, 734)),
};

const withStandardAccounts = quantity(
  {
    th: 'สหกรณ์ที่จัดทำบัญชีและงบการเงินได้ตามมาตรฐาน',
    en: 'cooperatives whose accounts and statements are up to the standard',
  },
  'organisations',
  { decimals: 0 },
);

/**
 * Whether enough of the cooperatives that are followed up keep their accounts to the standard
 * (สหกรณ์ที่สามารถจัดทำบัญชีและ งบการเงินได้ตามมาตรฐาน): at least 60 % of them. In FY2563, 273 stood against the 200 to
 * be followed up, so the printed 136.50 % is of a target and no share of cooperatives.
 *
 * @th สหกรณ์ที่จัดทำบัญชีและงบการเงินได้ตามมาตรฐาน ไม่น้อยกว่าร้อยละ 60 ของสหกรณ์ที่ติดตาม ปีงบประมาณ 2563 มี 273 สหกรณ์ เทียบเป้าหมายติดตาม 200 สหกรณ์ ร้อยละ 136.50 ที่พิมพ์จึงเป็นร้อยละของเป้าหมาย
 * @throws {@link RuleInputError} a count that is negative or not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 53, 192 and 724
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * const outcome = credit.fy2563.cooperativeAccounts({ withStandardAccounts: 273, tracked: 200 });
 * outcome.verdict; // 'met'
 * outcome.criteria[0].actual; // '136.5'
 * ```
 */
export const cooperativeAccounts = checklist({
  programme,
  id: 'cooperative-accounts',
  title: {
    th: 'จำนวนสหกรณ์ที่สามารถจัดทำบัญชีและงบการเงินได้ตามมาตรฐาน',
    en: 'Cooperatives with accounts up to the standard',
  },
  source: organisationsPlan(53, 192, 724),
  parameters: { target: parameters.target },
  facts: {
    withStandardAccounts,
    tracked: quantity({ th: 'สหกรณ์ที่ติดตาม', en: 'cooperatives that are followed up' }, 'organisations', { decimals: 0 }),
  },
  criteria: [
    shareAtLeast('withStandardAccounts', 'tracked', parameters.target, {
      id: 'share-with-standard-accounts',
      label: { th: 'ร้อยละของสหกรณ์ที่ติดตาม', en: 'percent of the cooperatives that are followed up' },
    }),
  ],
});

/** The target of a quarter: a share of the cooperatives that are followed up, reached by its end. */
export interface AccountsTarget {
  readonly quarter: 2 | 3 | 4;
  readonly percent: Parameter<number>;
  /** Absent where only the share is printed. */
  readonly cooperatives?: Parameter<number>;
}

/**
 * The cumulative targets of the quarters (เป้าหมายรายไตรมาส); the first quarter has none.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 192
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.accountsTargets.map(({ percent }) => percent.value); // [20, 40, 60]
 * ```
 */
export const accountsTargets: readonly AccountsTarget[] = [
  { quarter: 2, percent: parameter(20, 'percent', organisationsPlan(192)) },
  {
    quarter: 3,
    percent: parameter(40, 'percent', organisationsPlan(192)),
    cooperatives: parameter(80, 'organisations', organisationsPlan(192)),
  },
  {
    quarter: 4,
    percent: parameter(60, 'percent', organisationsPlan(192)),
    cooperatives: parameter(120, 'organisations', organisationsPlan(192)),
  },
];

/** A result as percent of a base. */
export interface AccountsProgressOutcome {
  /** What the percentage is of; absent while the quarter is not known. */
  readonly base?: DecimalText;
  /** Unrounded; absent while it is not known. */
  readonly percent?: DecimalText;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

type Base = 'tracked' | 'quarter-target';

const baseOf = (base: Base, quarter: number | undefined): Decimal | undefined => {
  if (base === 'tracked') return exact(parameters.tracked.value);
  const target = accountsTargets.find(each => each.quarter === quarter);
  return target && exact(target.percent.value).times(parameters.tracked.value).div(100);
};

const progressHolds = {
  base: { label: { th: 'ฐานของร้อยละ', en: 'what the percentage is of' }, unit: 'organisations' },
  percent: { label: { th: 'ร้อยละของฐาน', en: 'percent of the base' }, unit: 'percent' },
} as const;

const progress = (result: Exact | undefined, base: Decimal | undefined): Decimal | undefined =>
  result === undefined || base === undefined ? undefined : percentOf(result, base);

/**
 * The result of a quarter as percent of a base (ร้อยละผลการดำเนินงานรายไตรมาส). One printed row changes its base: 20 in
 * the third quarter are 10.00 % of the 200 followed up, 253 in the fourth are 210.83 % of that quarter's target of 120.
 * Neither is explained, so the base is the caller's: `tracked`, or `quarter-target`, the quarter's share of the 200.
 *
 * @th ผลรายไตรมาสเป็นร้อยละของฐานที่ผู้ใช้ระบุ แถวที่พิมพ์ไว้เปลี่ยนฐาน: ไตรมาส 3 20 จาก 200 เป็นร้อยละ 10.00 ไตรมาส 4 253 จากเป้าดำเนินการ 120 เป็นร้อยละ 210.83 เอกสารไม่ได้อธิบายเหตุผล
 * @throws {@link RuleInputError} no base, a quarter without a target, a count that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 192 and 724
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.accountsProgress({ withStandardAccounts: 20, base: 'tracked' }).percent; // '10'
 * credit.fy2563.accountsProgress({ withStandardAccounts: 252, base: 'quarter-target', quarter: 4 }).percent; // '210'
 * ```
 */
export const accountsProgress = defineRule(
  {
    programme,
    id: 'accounts-progress',
    title: { th: 'ร้อยละผลการดำเนินงานรายไตรมาส', en: "A quarter's result as percent of a base" },
    source: organisationsPlan(192),
    parameters: { tracked: parameters.tracked },
    facts: {
      withStandardAccounts,
      base: required(
        choice(
          { th: 'ฐานของร้อยละ', en: 'what the percentage is of' },
          {
            tracked: { th: 'สหกรณ์ที่ติดตามทั้งหมด', en: 'all cooperatives that are followed up' },
            'quarter-target': { th: 'เป้าหมายของไตรมาส', en: "the quarter's target" },
          },
        ),
      ),
      quarter: count({ th: 'ไตรมาส', en: 'the quarter' }, 'quarters', { least: 2, most: 4 }),
    },
  },
  {
    outcome: ({ withStandardAccounts: result, base, quarter }): Draft<AccountsProgressOutcome> => {
      const of = baseOf(base, quarter);
      return {
        base: of,
        percent: progress(result, of),
        figures: [
          figured(
            'percent',
            progressHolds.percent.label,
            base === 'tracked'
              ? { th: 'ผลของไตรมาส ÷ สหกรณ์ที่ติดตามทั้งหมด', en: 'the result ÷ all cooperatives that are followed up' }
              : { th: 'ผลของไตรมาส ÷ เป้าหมายของไตรมาส', en: "the result ÷ the quarter's target" },
            { value: progress(result, of), unit: 'percent', source: organisationsPlan(192) },
          ),
        ],
        missing: [...(result === undefined ? ['withStandardAccounts'] : []), ...(of === undefined ? ['quarter'] : [])],
      };
    },
    decide: ({ withStandardAccounts: result, base, quarter }) => progress(result, baseOf(base, quarter)),
  },
  { shape: 'function', holds: progressHolds },
);

/**
 * Whether an organisation is reviewed (สอบทานองค์กรที่มีการเบิกจ่ายครบ): a borrower of Baan Mankong whose loan was
 * fully disbursed in 2556 or 2557. The report does not say whether fiscal or calendar years; the year is the caller's,
 * in the Buddhist Era.
 *
 * @th องค์กรผู้ใช้สินเชื่อโครงการบ้านมั่นคงที่ต้องสอบทาน: เบิกจ่ายครบในปี 2556 – 2557 เอกสารไม่ได้ระบุว่าเป็นปีงบประมาณหรือปีปฏิทิน ผู้ใช้ระบุปี พ.ศ.
 * @throws {@link RuleInputError} a year that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 192 and 734
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.dueForReview({ baanMankong: true, fullyDisbursedIn: 2557 }).verdict; // 'met'
 * credit.fy2563.dueForReview({ baanMankong: true, fullyDisbursedIn: 2558 }).next; // ['fully-disbursed-in']
 * ```
 */
export const dueForReview = checklist({
  programme,
  id: 'due-for-review',
  title: {
    th: 'การสอบทานองค์กรผู้ใช้สินเชื่อโครงการบ้านมั่นคงที่มีการเบิกจ่ายครบในปี 2556 – 2557',
    en: 'Review of Baan Mankong borrowers fully disbursed in 2556 and 2557',
  },
  source: organisationsPlan(192, 734),
  words: {
    met: { th: 'ต้องสอบทาน', en: 'is to be reviewed' },
    unmet: { th: 'ไม่อยู่ในกลุ่มที่ต้องสอบทาน', en: 'is not to be reviewed' },
  },
  parameters: review,
  facts: {
    baanMankong: yesNo({ th: 'ผู้ใช้สินเชื่อโครงการบ้านมั่นคง', en: 'a borrower of Baan Mankong' }),
    fullyDisbursedIn: count({ th: 'ปี พ.ศ. ที่เบิกจ่ายครบ', en: 'the year (B.E.) of full disbursement' }, 'years', {
      least: 2543,
      most: 2643,
    }),
  },
  criteria: [
    yes('baanMankong', { circumstance: true }),
    between('fullyDisbursedIn', review.firstYear, review.lastYear, { circumstance: true }),
  ],
});

/**
 * How many of the organisations to be reviewed were reviewed, in percent (ร้อยละขององค์กรเป้าหมายที่สอบทานแล้ว): 78 of
 * 78.
 *
 * @th ร้อยละขององค์กรเป้าหมายที่สอบทานและพัฒนาแล้ว ปีงบประมาณ 2563 ครบ 78 จาก 78 องค์กร
 * @throws {@link RuleInputError} more reviewed than there are, a count that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 192 and 734
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.reviewedShare({ reviewed: 78, toReview: 78 }).percent; // '100'
 * ```
 */
export const reviewedShare = share({
  programme,
  id: 'reviewed-share',
  title: { th: 'ร้อยละขององค์กรที่สอบทานและพัฒนาแล้ว', en: 'Share of organisations reviewed' },
  source: organisationsPlan(192, 734),
  facts: {
    reviewed: quantity({ th: 'องค์กรที่สอบทานแล้ว', en: 'organisations reviewed' }, 'organisations', { decimals: 0 }),
    toReview: quantity({ th: 'องค์กรเป้าหมาย', en: 'organisations to review' }, 'organisations', { decimals: 0 }),
  },
  of: 'reviewed',
  by: 'toReview',
  ordered: [['reviewed', 'toReview']],
});

const training = {
  yearsNotClosed: parameter(3, 'years', organisationsPlan(732)),
  basicCooperatives: parameter(43, 'cooperatives', organisationsPlan(730)),
  basicPeople: parameter(75, 'people', organisationsPlan(730)),
  coachingPeople: parameter(26, 'people', organisationsPlan(732)),
};

/** A training course in bookkeeping. */
export interface AccountsCourse {
  readonly course: 1 | 2;
  readonly title: Text;
  /** Whom it is for. */
  readonly audience: Text;
  /** Absent where only people are printed. */
  readonly cooperatives?: Parameter<number>;
  readonly people: Parameter<number>;
}

/**
 * The two courses of the fourth quarter (หลักสูตรการอบรม) and who attended: 75 + 26 = 101 people, of 136 in the year.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 730 and 732
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.accountsCourses.map(({ people }) => people.value); // [75, 26]
 * ```
 */
export const accountsCourses: readonly AccountsCourse[] = [
  {
    course: 1,
    title: { th: 'ขั้นพื้นฐาน', en: 'basic' },
    audience: {
      th: 'กลุ่มที่จดทะเบียนเป็นสหกรณ์แล้ว/สหกรณ์ที่จัดตั้งใหม่',
      en: 'groups registered as cooperatives, and new cooperatives',
    },
    cooperatives: training.basicCooperatives,
    people: training.basicPeople,
  },
  {
    course: 2,
    title: { th: 'การพัฒนา Coaching ด้านการจัดทำบัญชีและงบการเงิน', en: 'coaching in accounts and statements' },
    audience: { th: 'ทีมเครือข่าย', en: 'network teams' },
    people: training.coachingPeople,
  },
];

/**
 * Whether the people trained in a quarter are those of its courses (จำนวนผู้เข้ารับการอบรมรวม): 75 and 26 make the
 * printed 101.
 *
 * @th ผู้เข้ารับการอบรมของไตรมาสเท่ากับผลรวมของหลักสูตรหรือไม่: 75 และ 26 คน รวม 101 คน
 * @throws {@link RuleInputError} a course without a name, a negative number, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 728 to 732
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.peopleTrained({
 *   total: 101,
 *   parts: [{ name: 'basic', amount: 75 }, { name: 'coaching', amount: 26 }],
 * }).verdict; // 'met'
 * ```
 */
export const peopleTrained = rollUp({
  programme,
  id: 'people-trained',
  title: { th: 'จำนวนผู้เข้ารับการอบรมหลักสูตร', en: 'People trained' },
  source: organisationsPlan([728, 732]),
  unit: 'people',
  relation: 'equals',
});

/** Whether a cooperative is to be coached. */
export interface CoachingOutcome {
  readonly verdict: Verdict;
  /** How many years it must have been unable to close its accounts. */
  readonly years: number;
  readonly criteria: readonly CriterionOutcome[];
  readonly missing: readonly string[];
}

const needsCoaching = (years: number | undefined, reading: 'at-least' | 'exactly'): Verdict => {
  if (years === undefined) return 'unknown';
  const limit = training.yearsNotClosed.value;
  return years === limit || (reading === 'at-least' && years > limit) ? 'met' : 'unmet';
};

/**
 * Whether a cooperative is to be coached by others (สหกรณ์ที่ไม่สามารถปิดบัญชีประจำปีได้ 3 ปีต่อเนื่อง): it could not
 * close its annual accounts three years in a row. Whether more than three years count too is not said, so the reading
 * is the caller's: `at-least` three, or `exactly` three.
 *
 * @th สหกรณ์ที่ต้องได้รับการเป็นพี่เลี้ยง เพราะไม่สามารถปิดบัญชีประจำปีได้ 3 ปีต่อเนื่อง เอกสารไม่ได้ระบุว่าเกิน 3 ปีนับด้วยหรือไม่ ผู้ใช้เลือก at-least (3 ปีขึ้นไป) หรือ exactly (3 ปีพอดี)
 * @throws {@link RuleInputError} no reading, a number of years that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 732
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.coachingTarget({ yearsNotClosed: 4, reading: 'at-least' }).verdict; // 'met'
 * credit.fy2563.coachingTarget({ yearsNotClosed: 4, reading: 'exactly' }).verdict; // 'unmet'
 * ```
 */
export const coachingTarget = defineRule(
  {
    programme,
    id: 'coaching-target',
    title: {
      th: 'สหกรณ์ที่ไม่สามารถปิดบัญชีประจำปีได้ 3 ปีต่อเนื่อง',
      en: 'Cooperatives with three years of unclosed accounts',
    },
    source: organisationsPlan(732),
    words: {
      met: { th: 'ต้องได้รับการเป็นพี่เลี้ยง', en: 'is to be coached' },
      unmet: { th: 'ไม่อยู่ในกลุ่มที่ต้องเป็นพี่เลี้ยง', en: 'is not among those to be coached' },
    },
    parameters: { yearsNotClosed: training.yearsNotClosed },
    facts: {
      yearsNotClosed: count(
        { th: 'จำนวนปีต่อเนื่องที่ปิดบัญชีประจำปีไม่ได้', en: 'years in a row of unclosed annual accounts' },
        'years',
      ),
      reading: required(
        choice(
          { th: 'ความหมายของ 3 ปีต่อเนื่อง', en: 'how three years in a row is read' },
          {
            'at-least': { th: '3 ปีขึ้นไป', en: 'three years or more' },
            exactly: { th: '3 ปีพอดี', en: 'three years exactly' },
          },
        ),
      ),
    },
  },
  {
    outcome: ({ yearsNotClosed, reading }): Draft<CoachingOutcome> => {
      const verdict = needsCoaching(yearsNotClosed, reading);
      const years = decimalText(training.yearsNotClosed.value);
      return {
        verdict,
        years: training.yearsNotClosed.value,
        criteria: [
          judged(
            'years-not-closed',
            { th: 'ปิดบัญชีประจำปีไม่ได้ต่อเนื่อง', en: 'annual accounts not closed, years in a row' },
            verdict,
            {
              actual: yearsNotClosed === undefined ? undefined : decimalText(yearsNotClosed),
              required: reading === 'exactly' ? { exactly: years } : { atLeast: years },
              unit: 'years',
              source: training.yearsNotClosed.source,
            },
          ),
        ],
        missing: yearsNotClosed === undefined ? ['yearsNotClosed'] : [],
      };
    },
    decide: ({ yearsNotClosed, reading }) => needsCoaching(yearsNotClosed, reading),
  },
  {
    shape: 'function',
    holds: { years: { label: { th: 'จำนวนปีตามเกณฑ์', en: 'the years that are asked' }, unit: 'years' } },
  },
);
