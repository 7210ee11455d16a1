import { parameter } from '../../core/parameter.js';
import { all, atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { managing, programme } from './source.js';

const analyses = {
  all: parameter(
    3,
    'dimensions',
    managing.inferred(
      { th: 'อ่าน “ตลาด/ศักยภาพ/ความต้องการ” ว่าทั้งสามด้าน', en: '“ตลาด/ศักยภาพ/ความต้องการ” is read as all three' },
      4310,
    ),
  ),
  any: parameter(
    1,
    'dimensions',
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
        th: 'จำนวนด้านที่วิเคราะห์ จากตลาด ศักยภาพ และความต้องการ',
        en: 'of market, capacity and need, how many were analysed',
      },
      'dimensions',
      { most: 3 },
    ),
    asGroup: yesNo({
      th: 'ดำเนินการเป็นกลุ่มในรูปแบบ “เงินทุนคืนกลุ่ม”',
      en: 'carried out as a group, in the form of “money returned to the group”',
    }),
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
