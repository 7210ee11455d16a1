import type { Cite } from '../../core/citation.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { spending } from '../../rules/money/spending.js';
import { acrossPages } from '../guideline-fy2565.js';
import { evaluation, living, programme, seminar, training } from './source.js';

/** A rate that is not printed: a printed total by the printed 3,308 villages, without remainder. */
// @__NO_SIDE_EFFECTS__
const perVillage = (baht: number, total: string, page: Cite, villages: number, budget: number): Parameter<number> =>
  parameter(
    baht,
    'baht',
    page.derived({ th: `${total} บาท หารด้วย 3,308 หมู่บ้าน`, en: `${total} baht by 3,308 villages` }, villages, budget),
  );

const rates = {
  seminar: perVillage(4400, '14,555,200', seminar, 2670, 2671),
  living: perVillage(13_400, '44,327,200', living, 2720, 2721),
  evaluation: perVillage(4400, '14,555,200', evaluation, 2739, 2740),
};

const villages = {
  seminar: parameter(3308, 'villages', seminar(2670)),
  living: parameter(3308, 'villages', living(2720)),
  evaluation: parameter(3308, 'villages', evaluation(2739)),
};

/**
 * The budget of the three activities that divide by villages (งบประมาณ): 14,555,200 baht for the seminars, 44,327,200 for the activities in the villages and 14,555,200
 * for the assessment, each for 3,308 villages, and for no more. The rates of 4,400, 13,400 and 4,400 baht are not printed: they follow from the
 * totals. What an amphoe really gets stands in the department's allocation register, which is not printed.
 *
 * @th
 * คำนวณงบประมาณ 3 กิจกรรมที่หารด้วยจำนวนหมู่บ้านลงตัว คือ สัมมนา 14,555,200 บาท กิจกรรมระดับหมู่บ้าน 44,327,200 บาท และประเมินผล 14,555,200 บาท สำหรับไม่เกิน 3,308 หมู่บ้าน
 * อัตรา 4,400, 13,400 และ 4,400 บาทต่อหมู่บ้าน เอกสารไม่ได้พิมพ์ไว้ แต่คำนวณจากยอดรวม วงเงินจริงเป็นไปตามทะเบียนจัดสรร
 *
 * @throws {@link RuleInputError} more than 3,308 villages, a number that is not whole, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2670, 2671, 2720, 2721, 2739 and 2740
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.villagesBudget({ seminar: 3308, living: 3308, evaluation: 3308 }).total; // '73437600'
 * ```
 */
export const villagesBudget = costing({
  programme,
  id: 'villages-budget',
  title: { th: 'งบประมาณกิจกรรมในหมู่บ้าน', en: 'Budget of the activities in villages' },
  source: acrossPages.derived(
    { th: 'อัตราคำนวณจากยอดรวมที่พิมพ์', en: 'rates that follow from the printed totals' },
    2671,
    2721,
    2740,
  ),
  parameters: rates,
  parts: {
    seminar: {
      label: { th: 'หมู่บ้านที่จัดสัมมนา', en: 'villages with a seminar' },
      unit: 'villages',
      unitCost: rates.seminar,
      most: villages.seminar,
    },
    living: {
      label: { th: 'หมู่บ้านที่จัดกิจกรรมพัฒนาวิถีชีวิต', en: 'villages with activities' },
      unit: 'villages',
      unitCost: rates.living,
      most: villages.living,
    },
    evaluation: {
      label: { th: 'หมู่บ้านที่ประเมินผลและถอดบทเรียน', en: 'villages with an assessment' },
      unit: 'villages',
      unitCost: rates.evaluation,
      most: villages.evaluation,
    },
  },
});

const trainingBudget = { total: parameter(14_696_600, 'baht', training(2595)) };

/**
 * Whether what the training cost the country stays within its budget (งบประมาณอบรมแกนนำ): 14,696,600 baht, shared by provinces, amphoes and study centres. It does not divide by 3,308
 * villages, so no rate a village follows from it.
 *
 * @th
 * ตรวจว่าค่าใช้จ่ายอบรมแกนนำทั้งประเทศไม่เกินงบประมาณ 14,696,600 บาทหรือไม่ ยอดนี้หารด้วย 3,308 หมู่บ้านไม่ลงตัว จึงไม่มีอัตราต่อหมู่บ้าน การแบ่งเป็นไปตามทะเบียนจัดสรร
 *
 * @throws {@link RuleInputError} an item without a name, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2595 and 2597
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * const items = [{ name: 'จังหวัด', amount: 9_000_000 }, { name: 'ศูนย์ศึกษา', amount: 5_696_600 }];
 * sufficiencyVillages.fy2565.trainingSpending({ items }).remaining; // '0'
 * ```
 */
export const trainingSpending = spending({
  programme,
  id: 'training-spending',
  title: { th: 'งบประมาณอบรมแกนนำ 14,696,600 บาท', en: 'Spending on the training, 14,696,600 baht' },
  source: training(2595, 2597),
  parameters: trainingBudget,
  envelope: trainingBudget.total,
  relation: 'at-most',
});
