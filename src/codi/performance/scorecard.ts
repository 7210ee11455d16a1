import { parameter } from '../../core/parameter.js';
import { bands } from '../../rules/counting/bands.js';
import { scorecard as addUp } from '../../rules/counting/scorecard.js';
import { quantity } from '../../rules/logic/fact.js';
import { components, indicators } from './indicators.js';
import { assessment, programme } from './source.js';

/**
 * The scorecard of the performance agreement (คะแนนถ่วงน้ำหนัก, คะแนนรวม): each indicator's weight × score ÷ 100,
 * their sums by component (35, 15, 25, 10 and 15 of 100) and in all. While scores are not known the total is absent,
 * and `lowest` and `highest` say where it must lie.
 *
 * The report prints weighted scores to four decimals and the total to two; nothing is rounded here.
 *
 * @th สรุปผลการประเมินสถาบันฯ: น้ำหนัก × คะแนน ÷ 100 ของแต่ละตัวชี้วัด รวมรายองค์ประกอบและรวมทั้งหมด เมื่อยังไม่ทราบคะแนนบางตัว จะบอกคะแนนต่ำสุดและสูงสุดที่เป็นไปได้
 * รายงานพิมพ์คะแนนถ่วงน้ำหนักสี่ตำแหน่งและคะแนนรวมสองตำแหน่ง กติกานี้ไม่ปัดเศษ
 * @throws {@link RuleInputError} a score below 0 or above 100, or of an indicator that is not among the ten
 * @source 001_82e09ad09ff19ae2.txt, lines 244 to 266
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.scorecard({
 *   scores: {
 *     '1.1': 100, '1.2': 75, '1.3': 100, '2.1': 100, '3.1': 100,
 *     '3.2.1': 100, '3.2.2': 100, '4.1': 100, '4.2': 100, '5.1': 100,
 *   },
 * });
 * outcome.total; // '97.5'
 * outcome.components[0]?.weighted; // '32.5'
 * ```
 */
export const scorecard = addUp({
  programme,
  id: 'scorecard',
  title: {
    th: 'สรุปผลการประเมินสถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)',
    en: 'Scorecard of the performance agreement',
  },
  source: assessment([244, 266]),
  indicators,
  components,
});

const parameters = {
  fair: parameter('60.00', 'points', assessment(277)),
  good: parameter('70.00', 'points', assessment(275)),
  veryGood: parameter(85, 'points', assessment(273)),
};

/**
 * The rating of the organisation (สรุปผลการประเมินระดับองค์กร) by its total score: 85 and more is very good (ดีมาก),
 * 70 good (ดี), 60 fair (พอใช้), less than 60 needs improvement (ต้องปรับปรุง).
 *
 * The bands are printed to two decimals (70.00 – 84.99, 60.00 – 69.99). A total between them has not reached the
 * higher band: 84.995 is good. The text speaks of the mean of all components, the table of the weighted total; they
 * differ unless all components score alike. `total` is the weighted total as the table has it.
 *
 * @th ระดับองค์กรจากคะแนนรวม: 85 ขึ้นไปดีมาก 70 ขึ้นไปดี 60 ขึ้นไปพอใช้ ต่ำกว่า 60 ต้องปรับปรุง
 * ช่วงพิมพ์ไว้สองตำแหน่งทศนิยม คะแนนที่อยู่ระหว่างช่วงยังไม่ถึงระดับที่สูงกว่า ข้อความกล่าวถึงค่าเฉลี่ยทุกองค์ประกอบ ตารางใช้คะแนนรวมถ่วงน้ำหนัก กติกานี้ใช้ตามตาราง
 * @throws {@link RuleInputError} a total below 0 or above 100, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 266 to 279
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.rating({ total: '84.995' }).grade; // 'good'
 * performance.fy2563.rating({ total: 85 }).grade; // 'very-good'
 * ```
 */
export const rating = bands({
  programme,
  id: 'rating',
  title: { th: 'สรุปผลการประเมินระดับองค์กร', en: 'Rating of the organisation' },
  source: assessment.inferred(
    {
      th: 'ข้อความกล่าวถึงคะแนนเฉลี่ยทุกองค์ประกอบ ตารางสรุปจากคะแนนรวมถ่วงน้ำหนัก อ่านตามตาราง คะแนนที่อยู่ระหว่างสองช่วงยังไม่ถึงระดับที่สูงกว่า',
      en: 'the text speaks of the mean of all components, the table rates the weighted total: as the table has it; a total between two bands has not reached the higher',
    },
    [266, 279],
  ),
  parameters,
  facts: { total: quantity({ th: 'คะแนนรวม', en: 'the weighted total' }, 'points', { most: 100 }) },
  bands: [
    { grade: 'needs-improvement', label: { th: 'ต้องปรับปรุง', en: 'needs improvement' } },
    { grade: 'fair', label: { th: 'พอใช้', en: 'fair' }, from: parameters.fair },
    { grade: 'good', label: { th: 'ดี', en: 'good' }, from: parameters.good },
    { grade: 'very-good', label: { th: 'ดีมาก', en: 'very good' }, from: parameters.veryGood },
  ],
});
