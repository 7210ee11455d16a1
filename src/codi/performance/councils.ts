import { parameter } from '../../core/parameter.js';
import { targetScale } from '../../rules/counting/scale.js';
import { quantity } from '../../rules/logic/fact.js';
import { weights } from './indicators.js';
import { assessment, programme, targetsRead } from './source.js';

const score = {
  standard: parameter(416, 'councils', assessment(249), { th: 'เป้าหมายมาตรฐาน', en: 'standard target' }),
  high: parameter(553, 'councils', assessment(249), { th: 'เป้าหมายขั้นสูง', en: 'high target' }),
  whole: parameter(7774, 'councils', assessment(249), {
    th: 'สภาทั้งหมดที่เป็นฐานของร้อยละ',
    en: 'all councils, of which it is a percentage',
  }),
  weight: weights['1.3'],
};

/**
 * The score of indicator 1.3, community organisation councils (สภาองค์กรชุมชน): 416 councils are 75 points and 553 are
 * 100. There is no level of 50 points: its cell prints “-”, and below 416 councils the score is 0 by either method.
 * Which councils qualify, `councils.fy2563.qualifyingCouncil` says.
 *
 * The targets are printed without a word of comparison: at least is read, since results above the high ones scored 100.
 *
 * @th คะแนนตัวชี้วัดที่ 1.3 สภาองค์กรชุมชนที่มีบทบาทในการพัฒนาคุณภาพชีวิต: 416 แห่งได้ 75 คะแนน 553 แห่งได้ 100 คะแนน
 * ช่องเป้าหมายขั้นต่ำ (50 คะแนน) พิมพ์ “-” จึงไม่มีระดับ 50 ต่ำกว่า 416 แห่งได้ 0 คะแนน
 * เป้าหมายไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า เพราะผลที่เกินเป้าหมายขั้นสูงได้ 100 คะแนน
 * @throws {@link RuleInputError} a result that is negative, not whole or above 7,774, no `method`, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 249
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.scoreCouncils({ result: 415, method: 'step' });
 * outcome.score; // '0'
 * outcome.next; // { level: 75, lacking: '1', criteria: ['level-75'] }
 * ```
 */
export const scoreCouncils = targetScale({
  programme,
  id: 'score-councils',
  title: {
    th: 'คะแนนตัวชี้วัด “ร้อยละของสภาองค์กรชุมชนที่มีบทบาทในการพัฒนาคุณภาพชีวิตชุมชนท้องถิ่น”',
    en: 'Score of the community organisation councils',
  },
  source: targetsRead({ th: '561 แห่ง', en: '561 councils' }, 249),
  parameters: score,
  result: quantity(
    { th: 'จำนวนสภาองค์กรชุมชนที่ผ่านเกณฑ์ (ไม่ใช่ร้อยละ)', en: 'how many councils qualify (not their percentage)' },
    'councils',
    { decimals: 0, most: score.whole.value },
  ),
  targets: [
    { level: 75, target: score.standard },
    { level: 100, target: score.high },
  ],
});
