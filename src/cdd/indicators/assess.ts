import type { Verdict } from '../../rules/logic/node.js';
import { defineRule } from '../../rules/logic/rule.js';
import { type AssessedIndicator, assessIndicator, indicatorHeld } from './assessed.js';
import { indicatorFacts } from './facts.js';
import { levels } from './indicator.js';
import { indicatorOf, indicators } from './register/index.js';
import { at, programme } from './source.js';

/**
 * Whether an indicator of the year is reached (ผลสำเร็จตามตัวชี้วัด), by its numbers: the 69 of the appendix (outcomes `O01` to `O04`, outputs
 * and projects `B01` to `B31`, activities of the mission `M01` to `M34`), and those of the sheets with a budget by activity and
 * number (`P03/1/1#2`). What is lacking is given in whole units, and amounts exactly.
 *
 * “At least” (ไม่น้อยกว่า, อย่างน้อย, ทุก) is printed for some; for the others a target is read as a least one, and `atLeast` says so.
 * Where several conditions are printed (so many together and so many in each unit; provinces and amphoes) all of them have to be
 * met, each with its evidence. What a count counts or a share is of is the indicator's label; the numbers are the caller's. Income and sales print no base
 * year but for `O04`, whose printed base is taken where none is given. `B02` and `B04` can be read in two ways, which the
 * caller names. A share of none and growth from nothing, or from less, are not reached; of a list that lacks units, or has none, it is unknown.
 *
 * @th ตัวชี้วัดบรรลุเป้าหมายหรือไม่จากตัวเลขผลการดำเนินงาน ยังขาดอีกเท่าใดเป็นหน่วยเต็ม และคำว่า “ไม่น้อยกว่า” พิมพ์ไว้หรือเป็นการอ่าน ประกอบด้วยตัวชี้วัดในภาคผนวก 69 ตัว และตัวชี้วัดกิจกรรมที่ได้รับงบประมาณ
 * ตัวชี้วัดที่พิมพ์หลายเงื่อนไข (จำนวนรวมและจำนวนในแต่ละหน่วย หรือทั้งระดับจังหวัดและอำเภอ) ต้องครบทุกเงื่อนไข ร้อยละคำนวณโดยไม่ปัดเศษ ตัวชี้วัดรายได้และยอดจำหน่ายไม่ได้พิมพ์ปีฐานไว้ ยกเว้นผลสัมฤทธิ์ข้อ 4 ตัวชี้วัดช่องทางการตลาดของเครือข่ายเกษตรอ่านได้สองทาง ผู้ใช้ต้องระบุ
 *
 * @throws {@link RuleInputError} an indicator that is not in the register, numbers that it does not take, more that pass than
 * there are, more than the 76 provinces or the 878 amphoes, a part of what is counted, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1811 to 6874
 * @example
 * ```ts
 * import { indicators } from 'chumchon/cdd';
 *
 * const { assess } = indicators.fy2565;
 * assess({ indicator: 'B12', part: 2811, base: 3308 }).lacking; // { value: '1', unit: 'villages' }
 * assess({ indicator: 'B12', part: 2812, base: 3308 }).verdict; // 'met'
 * const committees = [{ condition: 'provinces', count: 76 }, { condition: 'amphoes', count: 877 }];
 * assess({ indicator: 'M32', conditions: committees }).verdict; // 'unmet'
 * assess({ indicator: 'M18', actual: 1377 }).words; // 'ไม่น้อยกว่า'
 * assess({ indicator: 'B09', actual: 60000 }).atLeast; // 'read'
 * assess({ indicator: 'O04', after: '273805.600518' }).verdict; // 'met'
 * ```
 */
export const assess = defineRule(
  Object.assign(
    {
      programme,
      id: 'assess',
      title: { th: 'ผลสำเร็จตามตัวชี้วัด', en: 'Whether an indicator is reached' },
      source: at([1811, 6874]),
      facts: indicatorFacts(indicators),
    },
    // What the description says besides.
    { indicators, levels },
  ),
  {
    outcome: ({ indicator, ...numbers }, refuse): AssessedIndicator =>
      assessIndicator(indicator, indicatorOf(indicator), numbers, refuse),
    decide: ({ indicator, ...numbers }, refuse): Verdict =>
      assessIndicator(indicator, indicatorOf(indicator), numbers, refuse).verdict,
  },
  { shape: 'function', holds: indicatorHeld },
);
