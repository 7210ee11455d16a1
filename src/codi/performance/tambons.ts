import { parameter } from '../../core/parameter.js';
import { targetScale } from '../../rules/counting/scale.js';
import { quantity } from '../../rules/logic/fact.js';
import { weights } from './indicators.js';
import { assessment, programme, targetsRead } from './source.js';

const score = {
  minimum: parameter(518, 'tambons', assessment(248), { th: 'เป้าหมายขั้นต่ำ', en: 'minimum target' }),
  standard: parameter(600, 'tambons', assessment(248), { th: 'เป้าหมายมาตรฐาน', en: 'standard target' }),
  high: parameter(682, 'tambons', assessment(248), { th: 'เป้าหมายขั้นสูง', en: 'high target' }),
  whole: parameter(6797, 'tambons', assessment(248), {
    th: 'ตำบลทั้งหมดที่เป็นฐานของร้อยละ',
    en: 'all tambons, of which it is a percentage',
  }),
  weight: weights['1.2'],
};

/**
 * The score of indicator 1.2, tambons with concrete results (ตำบลรูปธรรม): 518 tambons are 50 points, 600 are 75 and
 * 682 are 100. Tambons are counted, not their percentage of 6,797, because the printed percentages are rounded in one
 * cell and cut off in the next. Which tambons count, `areaPlans.fy2563.countedTambon` says.
 *
 * The targets are printed without a word of comparison: at least is read, since results above the high ones scored 100.
 *
 * @th คะแนนตัวชี้วัดที่ 1.2 ตำบลรูปธรรม: 518 ตำบลได้ 50 คะแนน 600 ตำบลได้ 75 คะแนน 682 ตำบลได้ 100 คะแนน
 * ผลระบุเป็นจำนวนตำบล มิใช่ร้อยละของ 6,797 ตำบล เพราะร้อยละที่พิมพ์บางช่องปัดเศษ บางช่องตัดเศษ คะแนนระหว่างระดับเอกสารไม่ได้พิมพ์ไว้ ผู้ใช้เลือกวิธีคิดเอง
 * เป้าหมายไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า เพราะผลที่เกินเป้าหมายขั้นสูงได้ 100 คะแนน
 * @throws {@link RuleInputError} a result that is negative, not whole or above 6,797, no `method`, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 248
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.scoreTambons({ result: 700, method: 'step' }).score; // '100'
 * performance.fy2563.scoreTambons({ result: 641, method: 'linear' }).score; // '87.5'
 * ```
 */
export const scoreTambons = targetScale({
  programme,
  id: 'score-tambons',
  title: {
    th: 'คะแนนตัวชี้วัด “ร้อยละของตำบลรูปธรรมการพัฒนาชุมชนท้องถิ่นสู่การพึ่งพาตนเองได้อย่างมั่นคงและสมดุล”',
    en: 'Score of the tambons with concrete results',
  },
  source: targetsRead({ th: '700 ตำบล', en: '700 tambons' }, 248),
  parameters: score,
  result: quantity(
    { th: 'จำนวนตำบลที่ผ่านเกณฑ์ (ไม่ใช่ร้อยละ)', en: 'how many tambons qualify (not their percentage)' },
    'tambons',
    { decimals: 0, most: score.whole.value },
  ),
  targets: [
    { level: 50, target: score.minimum },
    { level: 75, target: score.standard },
    { level: 100, target: score.high },
  ],
});
