import { parameter } from '../../core/parameter.js';
import { above, all, atLeast, exactly, type Verdict, yes } from '../../rules/criteria/criterion.js';
import { laterThan, lessThan, notMoreThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { count, date, percent, yesNo } from '../../rules/logic/fact.js';
import { judging } from '../../rules/logic/judging.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import { defineRule } from '../../rules/logic/rule.js';
import { managing, programme } from './source.js';

const contracts = {
  several: parameter(
    1,
    'contracts',
    managing.inferred(
      { th: '“หลายสัญญา” คือมากกว่า 1 สัญญา', en: '“หลายสัญญา”, several contracts, is more than one' },
      4300,
    ),
  ),
  one: parameter(1, 'contracts', managing(4300, 4304)),
  oneFund: parameter(
    1,
    'funds',
    managing.inferred({ th: '“เพียงกลุ่ม/กองทุนเดียว” คือ 1 กองทุน', en: '“เพียงกลุ่ม/กองทุนเดียว” is one fund' }, 4303),
  ),
};

/**
 * Several contracts made into one (คงเหลือเพียง 1 สัญญา), the first of three printed ways to restructure a debt. Debtor
 * and creditor funds negotiate; all the debt moves to a single fund, which is a member of the centre; one contract is
 * left.
 *
 * The creditors named are community funds: debts to a bank or outside the system are not spoken of. The three ways are
 * examples and may go together; a household with one contract has nothing to merge.
 *
 * @th
 * พิจารณาการปรับโครงสร้างหนี้ให้คงเหลือเพียง 1 สัญญา คือ มีหลายสัญญา เจรจากับเจ้าหนี้ (กองทุนชุมชน) โอนหนี้มาอยู่กลุ่ม/กองทุนเดียวที่เป็นสมาชิกของศูนย์ และเหลือ 1 สัญญา
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4298 to 4304
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.mergeContracts({
 *   contractsBefore: 3,
 *   negotiated: true,
 *   receivingFunds: 1,
 *   fundIsMember: false,
 *   contractsAfter: 1,
 * });
 * outcome.verdict; // 'unmet'
 * outcome.next; // ['fund-is-member']
 * ```
 */
export const mergeContracts = checklist({
  programme,
  id: 'merge-contracts',
  title: { th: 'ปรับโครงสร้างหนี้ให้คงเหลือเพียง 1 สัญญา', en: 'Several contracts made into one' },
  source: managing([4298, 4304]),
  words: {
    met: { th: 'ปรับโครงสร้างหนี้ตามแนวทาง', en: 'merged as the guideline says' },
    unmet: { th: 'ไม่เป็นไปตามแนวทางปรับโครงสร้างหนี้', en: 'not merged as the guideline says' },
  },
  parameters: contracts,
  facts: {
    contractsBefore: count({ th: 'จำนวนสัญญาเดิม', en: 'contracts before' }, 'contracts'),
    negotiated: yesNo({
      th: 'เจรจาก่อนการปรับหนี้ระหว่างลูกหนี้กับเจ้าหนี้ (กองทุนชุมชน)',
      en: 'debtor and creditor funds negotiated',
    }),
    receivingFunds: count({ th: 'กลุ่ม/กองทุนที่รับโอนภาระหนี้สิน', en: 'funds that the debt moved to' }, 'funds'),
    fundIsMember: yesNo({
      th: 'กลุ่ม/กองทุนที่รับโอนเป็นสมาชิกของศูนย์จัดการกองทุนชุมชน',
      en: 'that fund is a member of the centre',
    }),
    contractsAfter: count({ th: 'จำนวนสัญญาหลังปรับ', en: 'contracts after' }, 'contracts'),
  },
  criteria: [
    above('contractsBefore', contracts.several, { id: 'several-contracts', circumstance: true }),
    yes('negotiated', { source: managing(4302) }),
    all('one-member-fund', [exactly('receivingFunds', contracts.oneFund), yes('fundIsMember')], {
      label: { th: 'โอนภาระหนี้สินมาอยู่กลุ่ม/กองทุนเดียวที่เป็นสมาชิก', en: 'the debt is in one member fund' },
      source: managing(4303),
    }),
    exactly('contractsAfter', contracts.one, { id: 'one-contract' }),
  ],
});

/**
 * A longer time to pay back (การขยายระยะเวลาการส่งใช้คืน), the second way: the last instalment is due later than before.
 * By how much is not printed.
 *
 * @th
 * ตรวจการขยายระยะเวลาการส่งใช้คืนเงินกู้/ยืม ซึ่งเป็นวิธีที่สองของการปรับโครงสร้างหนี้ คือ งวดสุดท้ายครบกำหนดหลังจากเดิม
 * เอกสารไม่ได้กำหนดว่าขยายได้เท่าใด
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4306
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.extendTerm({ dueBefore: '2023-01-31', dueAfter: '2025-01-31' }).verdict; // 'met'
 * ```
 */
export const extendTerm = checklist({
  programme,
  id: 'extend-term',
  title: { th: 'การขยายระยะเวลาการส่งใช้คืนเงินกู้/ยืม', en: 'A longer time to pay back' },
  source: managing(4306),
  words: {
    met: { th: 'เป็นการขยายระยะเวลา', en: 'is a longer time' },
    unmet: { th: 'ไม่เป็นการขยายระยะเวลา', en: 'is no longer time' },
  },
  facts: {
    dueBefore: date({ th: 'วันครบกำหนดงวดสุดท้ายเดิม', en: 'the last due day before' }),
    dueAfter: date({ th: 'วันครบกำหนดงวดสุดท้ายใหม่', en: 'the last due day after' }),
  },
  criteria: [
    laterThan('dueAfter', 'dueBefore', {
      id: 'longer',
      label: { th: 'ครบกำหนดหลังจากเดิม', en: 'due later than before' },
    }),
  ],
});

/** Whether a rate was lowered as it may be. */
export interface LowerRateOutcome {
  readonly verdict: Verdict;
  /** `lowered` and `within-the-law`. */
  readonly criteria: readonly CriterionOutcome[];
  /** The missing facts that can still change the verdict. */
  readonly missing: readonly string[];
}

const rates = {
  rateBefore: percent({ th: 'อัตราดอกเบี้ยเดิม (ร้อยละ)', en: 'the rate before' }, { most: 1000 }),
  rateAfter: percent({ th: 'อัตราดอกเบี้ยใหม่ (ร้อยละ)', en: 'the rate after' }, { most: 1000 }),
  legalMaximum: percent(
    { th: 'อัตราดอกเบี้ยสูงสุดตามที่กฎหมายกำหนด (ร้อยละ)', en: 'the highest rate that the law allows' },
    { most: 1000 },
  ),
};

// Both look at the new rate, so that they are judged side by side here.
const rateCriteria = [
  lessThan('rateAfter', 'rateBefore', {
    id: 'lowered',
    label: { th: 'อัตราดอกเบี้ยใหม่ต่ำกว่าเดิม', en: 'the rate is lower than before' },
  }),
  notMoreThan('rateAfter', 'legalMaximum', {
    id: 'within-the-law',
    label: { th: 'ไม่เกินตามที่กฎหมายกำหนด', en: 'within what the law allows' },
  }),
];

const lowered = all('lower-rate', rateCriteria, {
  label: { th: 'การปรับลดอัตราดอกเบี้ย', en: 'A lower rate of interest' },
});

const rateJudging = judging(lowered, { facts: rates, source: managing(4308) });

/**
 * A lower rate of interest (การปรับลดอัตราดอกเบี้ย), the third way: the new rate is below the old one, and not above what
 * the law allows. The three rates are percent of the same period, say a year.
 *
 * The guideline bounds the rate by the law and prints no figure: `legalMaximum` is the caller's. Without it the verdict
 * is `unknown`, unless the rate was not lowered at all. The bound is on the new rate, not on how much it is lowered.
 *
 * @th
 * พิจารณาการปรับลดอัตราดอกเบี้ย คือ อัตราใหม่ต่ำกว่าเดิมและไม่เกินที่กฎหมายกำหนด แนวทางไม่ได้พิมพ์อัตราตามกฎหมาย ผู้ใช้จึงระบุใน legalMaximum
 *
 * @throws {@link RuleInputError} a rate below 0 or above 1,000 %, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4308
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.lowerRate({ rateBefore: 24, rateAfter: 12, legalMaximum: 15 }).verdict; // 'met'
 * debtCentres.fy2565.lowerRate({ rateBefore: 24, rateAfter: 18, legalMaximum: 15 }).verdict; // 'unmet'
 * debtCentres.fy2565.lowerRate({ rateBefore: 24, rateAfter: 12 }).missing; // ['legalMaximum']
 * ```
 */
export const lowerRate = defineRule(
  {
    programme,
    id: lowered.id,
    title: lowered.label,
    source: managing(4308),
    facts: rates,
  },
  {
    outcome: (values): LowerRateOutcome => rateJudging.of(values),
    decide: rateJudging.verdict,
  },
  { shape: 'function', holds: {} },
);

const forum = {
  days: parameter(2, 'days', managing(4279)),
};

/**
 * The forum on managing debt (เวทีบริหารจัดการหนี้): two days, five topics and a joint plan. The topic on debt itself covers
 * ways to reduce it (to merge, move or extend, as in restructuring) and planning ahead.
 *
 * @th
 * ตรวจว่าเวทีบริหารจัดการหนี้ “สำนึกดี แผนดี บริหารหนี้ได้” เป็นไปตามที่กำหนดหรือไม่ คือ 2 วัน ครบ 5 หัวข้อ และประชุมวางแผนร่วมกัน
 * หัวข้อการบริหารจัดการหนี้รวมวิธีลดหนี้ (ยุบ ย้าย ขยาย) และการวางแผนล่วงหน้า
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4279 to 4296 and 4348
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtForum({ days: 1 }).verdict; // 'unmet'
 * ```
 */
export const debtForum = checklist({
  programme,
  id: 'debt-forum',
  title: { th: 'เวทีบริหารจัดการหนี้ “สำนึกดี แผนดี บริหารหนี้ได้”', en: 'The forum on managing debt' },
  source: managing([4279, 4296]),
  parameters: forum,
  facts: {
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    spending: yesNo({ th: 'การวิเคราะห์/วางแผนการใช้จ่ายทางการเงิน', en: 'analysing and planning spending' }),
    behaviour: yesNo({
      th: 'การสร้างแรงจูงใจในการปรับพฤติกรรมทางการเงิน',
      en: 'motivation to change financial behaviour',
    }),
    saving: yesNo({ th: 'การส่งเสริมการออม', en: 'saving' }),
    sufficiency: yesNo({ th: 'การดำเนินชีวิตตามหลักปรัชญาของเศรษฐกิจพอเพียง', en: 'living by the sufficiency economy' }),
    debt: yesNo({ th: 'การส่งเสริมการบริหารจัดการหนี้', en: 'managing debt' }),
    jointPlan: yesNo({ th: 'ประชุมวางแผนการบริหารจัดการหนี้ร่วมกัน', en: 'a joint plan for managing debt' }),
  },
  criteria: [
    exactly('days', forum.days),
    all('topics', [yes('spending'), yes('behaviour'), yes('saving'), yes('sufficiency'), yes('debt')], {
      label: { th: 'การสร้างวินัยทางการเงิน', en: 'financial discipline' },
    }),
    yes('jointPlan'),
  ],
});

const analyses = {
  all: parameter(
    3,
    'items',
    managing.inferred(
      { th: 'อ่าน “ตลาด/ศักยภาพ/ความต้องการ” ว่าทั้งสามด้าน', en: '“ตลาด/ศักยภาพ/ความต้องการ” is read as all three' },
      4310,
    ),
  ),
  any: parameter(
    1,
    'items',
    managing.inferred(
      {
        th: 'อ่าน “ตลาด/ศักยภาพ/ความต้องการ” ว่าด้านใดด้านหนึ่ง',
        en: '“ตลาด/ศักยภาพ/ความต้องการ” is read as one of the three',
      },
      4310,
    ),
  ),
};

const occupationPlanRule = {
  programme,
  id: 'occupation-plan',
  title: { th: 'แผนการส่งเสริมการประกอบอาชีพ', en: 'Plan for occupations' },
  source: managing(4310),
  facts: {
    madeTogether: yesNo({
      th: 'คณะกรรมการศูนย์และครัวเรือนเป้าหมายร่วมกันจัดทำ',
      en: 'made by committee and households together',
    }),
    analyses: count(
      {
        th: 'การวิเคราะห์ตลาด ศักยภาพ ความต้องการ (จำนวนด้านที่ทำ)',
        en: 'of market, capacity and need, how many were analysed',
      },
      'items',
      { most: 3 },
    ),
    asGroup: yesNo({ th: 'ดำเนินการเป็นกลุ่มในรูปแบบ “เงินทุนคืนกลุ่ม”', en: 'carried out as a group' }),
    useful: yesNo({ th: 'ก่อให้เกิดประโยชน์', en: 'is useful' }),
    lowersExpenses: yesNo({ th: 'สามารถลดรายจ่าย', en: 'lowers expenses' }),
    raisesIncome: yesNo({ th: 'ก่อให้เกิดรายได้เพิ่มขึ้น', en: 'raises income' }),
    fitsPlace: yesNo({ th: 'เหมาะสมตามภูมิสังคม', en: 'fits the place' }),
  },
} as const;

const restOfPlan = [
  yes('asGroup'),
  all('effects', [yes('useful'), yes('lowersExpenses'), yes('raisesIncome')], {
    label: { th: 'ก่อให้เกิดประโยชน์ ลดรายจ่าย และเพิ่มรายได้', en: 'useful, lower expenses, higher income' },
  }),
  yes('fitsPlace'),
] as const;

/**
 * Whether a plan for occupations may stand (แผนการส่งเสริมการประกอบอาชีพ): made by committee and households together from
 * an analysis of market, capacity and need, carried out as a group, useful, and such that it lowers expenses and raises
 * income, as fits the place.
 *
 * What is analysed is printed with slashes, “ตลาด/ศักยภาพ/ความต้องการ”: `analysed` says whether the caller reads all three or one
 * of them.
 *
 * The form it takes, “เงินทุนคืนกลุ่ม”, is not defined. Beside the ban on revolving loans it can hardly mean lending.
 *
 * @th
 * พิจารณาว่าแผนการส่งเสริมการประกอบอาชีพครบตามที่กำหนดหรือไม่ ข้อความ “วิเคราะห์ตลาด/ศักยภาพ/ความต้องการ” ตีความได้สองทาง
 * ผู้ใช้ระบุใน analysed ว่าต้องครบทั้งสามด้าน (all-three) หรือด้านใดด้านหนึ่ง (any-of-them) คำว่า “เงินทุนคืนกลุ่ม” ไม่ได้นิยามไว้
 *
 * @throws {@link RuleInputError} no reading, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4310
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.occupationPlan({ analysed: 'all-three', lowersExpenses: true, raisesIncome: false }).verdict; // 'unmet'
 * ```
 */
export const occupationPlan = readings({
  reading: {
    name: 'analysed',
    label: { th: 'การตีความ “วิเคราะห์ตลาด/ศักยภาพ/ความต้องการ”', en: 'how “ตลาด/ศักยภาพ/ความต้องการ” is read' },
  },
  labels: {
    'all-three': { th: 'วิเคราะห์ครบทั้งสามด้าน', en: 'all three are analysed' },
    'any-of-them': { th: 'วิเคราะห์ด้านใดด้านหนึ่ง', en: 'any of them is analysed' },
  },
  rules: {
    'all-three': checklist({
      ...occupationPlanRule,
      parameters: { analyses: analyses.all },
      criteria: [yes('madeTogether'), atLeast('analyses', analyses.all), ...restOfPlan],
    }),
    'any-of-them': checklist({
      ...occupationPlanRule,
      parameters: { analyses: analyses.any },
      criteria: [yes('madeTogether'), atLeast('analyses', analyses.any), ...restOfPlan],
    }),
  },
});

/**
 * Whether the activities of a plan were considered as printed (พิจารณากิจกรรมส่งเสริมการประกอบอาชีพ): by the amphoe and the centre's
 * committee, and according to what the target households need. “อำเภอลำปาง” in the text is a misreading of อำเภอ, not a place.
 *
 * @th
 * พิจารณาว่ากิจกรรมส่งเสริมการประกอบอาชีพผ่านการพิจารณาของอำเภอและคณะกรรมการศูนย์จัดการกองทุนชุมชน
 * และเป็นไปตามความต้องการของครัวเรือนเป้าหมายหรือไม่
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4314
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.planActivities({ consideredTogether: true, meetsNeeds: false }).verdict; // 'unmet'
 * ```
 */
export const planActivities = checklist({
  programme,
  id: 'plan-activities',
  title: { th: 'กิจกรรมส่งเสริมการประกอบอาชีพตามความต้องการของครัวเรือน', en: 'Activities by what households need' },
  source: managing(4314),
  facts: {
    consideredTogether: yesNo({
      th: 'อำเภอและคณะกรรมการศูนย์จัดการกองทุนชุมชนพิจารณากิจกรรม',
      en: "amphoe and the centre's committee considered the activities",
    }),
    meetsNeeds: yesNo({
      th: 'เป็นไปตามความต้องการของครัวเรือนเป้าหมาย',
      en: 'they are what the target households need',
    }),
  },
  criteria: [yes('consideredTogether'), yes('meetsNeeds')],
});
