import { balances } from '../../rules/counting/balances.js';
import { acrossPages } from '../guideline-fy2565.js';
import { programme } from './source.js';

/**
 * The plan of government personnel (แผนงานบุคลากรภาครัฐ): personnel money is salaries, permanent wages and the pay of
 * government employees; with the operating money it makes the plan. What is missing follows. In baht. Additions paid with the salary,
 * which line 638 names too, have no amount of their own: the three make the whole.
 *
 * @th
 * งบบุคลากรเท่ากับเงินเดือน ค่าจ้างประจำ และค่าตอบแทนพนักงานราชการรวมกัน และเมื่อรวมงบดำเนินงานเท่ากับยอดของแผนงานหรือไม่
 * เงินเพิ่มอื่น ๆ ที่จ่ายควบกับเงินเดือนซึ่งบรรทัด 638 ระบุไว้ด้วย ไม่มียอดแยก สามรายการรวมกันเท่ากับงบบุคลากรทั้งหมด
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 604, 638, 688 and 1474 to 1500
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const posts = { salaries: 2_632_002_300, wages: 28_785_900, employees: 22_511_100 };
 * budget.fy2565.personnelPlan({ ...posts, operating: 255_763_300 }).figures.map(({ value }) => value); // ['2683299300', '2939062600']
 * ```
 */
export const personnelPlan = balances({
  programme,
  id: 'personnel-plan',
  title: { th: 'แผนงานบุคลากรภาครัฐ', en: 'Plan of government personnel' },
  source: acrossPages(604, 638, 688, [1474, 1500]),
  unit: 'baht',
  amounts: {
    salaries: { th: 'เงินเดือน', en: 'salaries' },
    wages: { th: 'ค่าจ้างประจำ', en: 'permanent wages' },
    employees: { th: 'ค่าตอบแทนพนักงานราชการ', en: 'pay of government employees' },
    personnel: { th: 'งบบุคลากร', en: 'personnel money' },
    operating: { th: 'งบดำเนินงาน', en: 'operating money' },
    plan: { th: 'แผนงานบุคลากรภาครัฐ', en: 'the plan' },
  },
  equations: {
    personnel: {
      label: { th: 'งบบุคลากรเท่ากับผลรวมของสามรายการ', en: 'personnel money is the sum of its three items' },
      left: ['personnel'],
      right: ['salaries', 'wages', 'employees'],
    },
    plan: {
      label: { th: 'แผนงานเท่ากับงบบุคลากรและงบดำเนินงาน', en: 'the plan is personnel and operating money' },
      left: ['plan'],
      right: ['personnel', 'operating'],
    },
  },
});

/**
 * The first output's money (ผลผลิต เสริมสร้างขีดความสามารถของชุมชนในการบริหารจัดการข้อมูลเพื่อการพัฒนาชุมชน): operating
 * money and capital money make the output; the first activity's operating money is administration and the training of
 * officers, and with that of the second activity makes the operating money. What is missing follows: capital money is
 * 137,275,500 baht, where the list of its items comes to 146,781,500.
 *
 * @th
 * งบประมาณของผลผลิตที่ 1 เท่ากับงบดำเนินงานและงบลงทุนรวมกัน งบดำเนินงานเท่ากับกิจกรรมที่ 1 และ 2 รวมกันหรือไม่
 * หากไม่ทราบงบลงทุนจะคำนวณให้ ได้ 137,275,500 บาท ส่วนรายการงบลงทุนที่พิมพ์รวมได้ 146,781,500 บาท
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 618, 660 and 1191 to 1213
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const amounts = { output: 827_462_100, administration: 271_865_800, training: 6_204_800, data: 412_116_000 };
 * const outcome = budget.fy2565.firstOutput(amounts);
 * outcome.figures.find(({ id }) => id === 'capital')?.value; // '137275500'
 * budget.fy2565.firstOutput({ ...amounts, capital: 146_781_500 }).verdict; // 'unmet'
 * ```
 */
export const firstOutput = balances({
  programme,
  id: 'first-output',
  title: { th: 'งบประมาณของผลผลิตที่ 1', en: 'Money of the first output' },
  source: acrossPages(618, 660, [1191, 1213]),
  unit: 'baht',
  amounts: {
    output: { th: 'งบประมาณของผลผลิต', en: 'the output' },
    operating: { th: 'งบดำเนินงาน', en: 'operating money' },
    capital: { th: 'งบลงทุน', en: 'capital money' },
    management: { th: 'กิจกรรมส่งเสริมการบริหารงานพัฒนาชุมชน (งบดำเนินงาน)', en: 'first activity, operating money' },
    administration: { th: 'ค่าใช้จ่ายในการบริหาร', en: 'administration' },
    training: { th: 'ค่าใช้จ่ายในการสัมมนาและฝึกอบรมเจ้าหน้าที่', en: 'seminars and training of officers' },
    data: { th: 'กิจกรรมการบริหารการจัดเก็บและประโยชน์ข้อมูล', en: 'second activity, on data' },
  },
  equations: {
    output: {
      label: { th: 'ผลผลิตเท่ากับงบดำเนินงานและงบลงทุน', en: 'the output is operating and capital money' },
      left: ['output'],
      right: ['operating', 'capital'],
    },
    operating: {
      label: { th: 'งบดำเนินงานเท่ากับกิจกรรมทั้งสอง', en: 'operating money is both activities' },
      left: ['operating'],
      right: ['management', 'data'],
    },
    management: {
      label: { th: 'กิจกรรมที่ 1 เท่ากับรายการย่อยทั้งสอง', en: 'the first activity is both of its items' },
      left: ['management'],
      right: ['administration', 'training'],
    },
  },
});
