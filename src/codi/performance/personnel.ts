import { compare, type Exact } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import { levelScale } from '../../rules/counting/scale.js';
import type { Criterion, Verdict } from '../../rules/criteria/criterion.js';
import { choice, money, percent, quantity } from '../../rules/logic/fact.js';
import { verdictOn } from '../../rules/logic/verdict.js';
import { weights } from './indicators.js';
import { personnelIndicator, plans, programme } from './source.js';

export const parameters = {
  cap: parameter(32, 'percent', plans(208)),
  weight: weights['3.1'],
};

const conditions = {
  'budget-bureau-allocation': {
    th: 'ไม่สูงกว่างบประมาณที่ได้รับการจัดสรรจากสำนักงบประมาณ (ช่องเป้าหมายขั้นสูง)',
    en: "within the budget that the Budget Bureau allocated (the scorecard's target)",
  },
  'annual-spending-plan': {
    th: 'ไม่สูงกว่าประมาณแผนการใช้จ่ายเงินประจำปี 2563 (ช่องผลการดำเนินงาน)',
    en: "within the estimate of the annual spending plan (the scorecard's result)",
  },
  'three-year-average-growth': {
    th: 'ไม่สูงกว่า Growth เฉลี่ยขององค์การมหาชน 3 ปี (ตารางแผนงาน)',
    en: 'no more growth than public organisations had on average over three years (the table of plans)',
  },
};

/**
 * Which printed condition is asked for 100 points: that of the scorecard's target (expenditure within the budget that the
 * Budget Bureau allocated), that of its result (within the estimate of the annual spending plan), or that of the table of
 * plans (no more growth than public organisations had on average over three years).
 */
export type SecondCondition = keyof typeof conditions;

interface Personnel {
  readonly personnelPercent: Exact | undefined;
  readonly personnelExpense: Exact | undefined;
  readonly spendingPlan: Exact | undefined;
  readonly secondCondition: SecondCondition | undefined;
  readonly personnelBudget: Exact | undefined;
  readonly plannedExpense: Exact | undefined;
  readonly personnelGrowth: Exact | undefined;
  readonly averageGrowth: Exact | undefined;
}

const shareOf = ({ personnelPercent, personnelExpense, spendingPlan }: Personnel): Exact | undefined =>
  personnelExpense === undefined || spendingPlan === undefined
    ? personnelPercent
    : percentOf(personnelExpense, spendingPlan);

const missingAmong = (names: readonly (keyof Personnel)[], values: Personnel): readonly string[] =>
  names.filter(name => values[name] === undefined);

/** The share of the spending plan, from the two amounts where both are known, or else as it is given. */
const withinCap: Criterion<Personnel> = {
  id: 'within-cap',
  label: {
    th: 'ค่าใช้จ่ายด้านบุคลากรไม่เกินกรอบวงเงินรวมที่คณะรัฐมนตรีกำหนด',
    en: "personnel expenditure within the cabinet's cap",
  },
  source: parameters.cap.source,
  unit: 'percent',
  reads: ['personnelPercent', 'personnelExpense', 'spendingPlan'],
  test: values => {
    const share = shareOf(values);
    if (share === undefined) return 'unknown';
    return compare(share, parameters.cap.value) <= 0 ? 'met' : 'unmet';
  },
  actual: values => {
    const share = shareOf(values);
    return share === undefined ? undefined : decimalText(share);
  },
  required: () => ({ atMost: decimalText(parameters.cap.value) }),
  open: values => ['personnelPercent', ...missingAmong(['personnelExpense', 'spendingPlan'], values)],
};

const secondFacts = {
  'budget-bureau-allocation': ['personnelExpense', 'personnelBudget'],
  'annual-spending-plan': ['personnelExpense', 'plannedExpense'],
  'three-year-average-growth': ['personnelGrowth', 'averageGrowth'],
} as const satisfies Record<SecondCondition, readonly (keyof Personnel)[]>;

/** What is compared for 100 points, and with what. */
const second = (values: Personnel): readonly [actual: Exact | undefined, most: Exact | undefined] => {
  if (values.secondCondition === undefined) return [undefined, undefined];
  const [actual, most] = secondFacts[values.secondCondition];
  return [values[actual], values[most]];
};

/** How the condition stands that is asked for, or each of them while that is not known. */
const possible = (values: Personnel): readonly { readonly status: Verdict; readonly open: readonly string[] }[] => {
  const all = Object.keys(secondFacts) as SecondCondition[];
  return (values.secondCondition === undefined ? all : [values.secondCondition]).map(each => {
    const [actual, most] = second({ ...values, secondCondition: each });
    const isWithin = actual === undefined || most === undefined ? undefined : compare(actual, most) <= 0;
    return { status: verdictOn(isWithin), open: missingAmong(secondFacts[each], values) };
  });
};

const secondConditionMet: Criterion<Personnel> = {
  id: 'second-condition',
  label: { th: 'เงื่อนไขเพิ่มเติมของเป้าหมายขั้นสูง', en: 'the further condition for the high target' },
  source: personnelIndicator(208, 210, 253),
  reads: [
    'secondCondition',
    'personnelExpense',
    'personnelBudget',
    'plannedExpense',
    'personnelGrowth',
    'averageGrowth',
  ],
  test: values => {
    const [first, ...others] = possible(values).map(({ status }) => status);
    return first !== undefined && others.every(status => status === first) ? first : 'unknown';
  },
  actual: values => {
    const [actual] = second(values);
    return actual === undefined ? undefined : decimalText(actual);
  },
  required: values => {
    const [, most] = second(values);
    return most === undefined ? undefined : { atMost: decimalText(most) };
  },
  open: values => [
    ...missingAmong(['secondCondition'], values),
    ...new Set(possible(values).flatMap(({ open }) => open)),
  ],
};

/**
 * The score of indicator 3.1, personnel expenditure (ค่าใช้จ่ายด้านบุคลากร): 75 points while it is at most 32 % of the
 * annual spending plan, and 100 with a further condition. There is no level of 50 points; above the cap the score is
 * 0.
 *
 * The report words the further condition in three ways, and the caller says which one is asked: the target of the
 * scorecard, expenditure within the budget that the Budget Bureau allocated (`'budget-bureau-allocation'`, with
 * `personnelExpense` and `personnelBudget`); its result, within the estimate (ประมาณ) of the annual spending plan
 * (`'annual-spending-plan'`, with `personnelExpense` and `plannedExpense`); or the table of plans, growth not above the
 * average of public organisations over three years (`'three-year-average-growth'`, with `personnelGrowth` and
 * `averageGrowth`). OPDC revised its criteria on 16 July 2563, which speaks for the scorecard.
 *
 * The share is `personnelExpense` of `spendingPlan`, in baht, where both are known, whatever `personnelPercent` says; or
 * else `personnelPercent`. The
 * plan is the whole one (2,676.9171 million baht), not the smaller base of the disbursement indicator. The report
 * scores on the 11 months to 31 August 2563.
 *
 * @th คะแนนตัวชี้วัดที่ 3.1 ค่าใช้จ่ายด้านบุคลากร: ไม่เกินร้อยละ 32 ของแผนการใช้จ่ายเงินประจำปีได้ 75 คะแนน และได้ 100 คะแนนเมื่อผ่านเงื่อนไขเพิ่มเติมด้วย ไม่มีระดับ 50 คะแนน เกินกรอบได้ 0 คะแนน
 * รายงานพิมพ์เงื่อนไขเพิ่มเติมไว้สามแบบ ผู้ใช้ระบุว่าใช้แบบใด: ไม่สูงกว่างบประมาณที่ได้รับการจัดสรรจากสำนักงบประมาณ ไม่สูงกว่าประมาณแผนการใช้จ่ายเงินประจำปี หรือไม่สูงกว่า Growth เฉลี่ยขององค์การมหาชน 3 ปี
 * ร้อยละคำนวณจากค่าใช้จ่ายจริงและแผนการใช้จ่ายเงินเมื่อทราบทั้งสองจำนวน มิฉะนั้นใช้ร้อยละที่ระบุ ฐานคือแผนทั้งหมด 2,676.9171 ล้านบาท
 * @throws {@link RuleInputError} a percentage or an amount that cannot be, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 208, 210 and 253
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.scorePersonnel({
 *   personnelExpense: '136550000',
 *   spendingPlan: '2676917100',
 *   secondCondition: 'budget-bureau-allocation',
 *   personnelBudget: '163060000',
 * });
 * outcome.score; // '100'
 * performance.fy2563.scorePersonnel({ personnelPercent: '5.10' }).missing.includes('secondCondition'); // true
 * ```
 */
export const scorePersonnel = levelScale({
  programme,
  id: 'score-personnel',
  title: { th: 'คะแนนตัวชี้วัด “ร้อยละค่าใช้จ่ายด้านบุคลากรขององค์การมหาชน”', en: 'Score of the personnel expenditure' },
  source: personnelIndicator(208, 210, 253),
  parameters,
  facts: {
    personnelPercent: percent({
      th: 'ร้อยละค่าใช้จ่ายด้านบุคลากรของแผนการใช้จ่ายเงินประจำปี',
      en: 'personnel expenditure, as percent of the annual spending plan',
    }),
    personnelExpense: money({ th: 'ค่าใช้จ่ายด้านบุคลากรจริง', en: 'actual personnel expenditure' }),
    spendingPlan: money({ th: 'แผนการใช้จ่ายเงินประจำปี', en: 'the annual spending plan' }, { least: 1 }),
    secondCondition: choice(
      { th: 'เงื่อนไขเพิ่มเติมของเป้าหมายขั้นสูง', en: 'the further condition for 100 points' },
      conditions,
    ),
    personnelBudget: money({
      th: 'งบประมาณด้านบุคลากรที่ได้รับการจัดสรรจากสำนักงบประมาณ',
      en: 'the personnel budget that the Budget Bureau allocated',
    }),
    plannedExpense: money({
      th: 'ประมาณการค่าใช้จ่ายด้านบุคลากรตามแผนการใช้จ่ายเงินประจำปี',
      en: 'personnel expenditure as the annual spending plan estimates it',
    }),
    personnelGrowth: quantity(
      { th: 'อัตราเพิ่มของค่าใช้จ่ายด้านบุคลากร', en: 'growth of the personnel expenditure' },
      'percent',
      { least: null },
    ),
    averageGrowth: quantity(
      { th: 'Growth เฉลี่ยขององค์การมหาชน 3 ปี', en: 'average growth of public organisations over three years' },
      'percent',
      { least: null },
    ),
  },
  cumulative: true,
  levels: [
    { level: 75, label: { th: 'เป้าหมายมาตรฐาน', en: 'standard' }, criteria: [withinCap] },
    { level: 100, label: { th: 'เป้าหมายขั้นสูง', en: 'high' }, criteria: [secondConditionMet] },
  ],
});
