import { exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import { targetScale } from '../../rules/counting/scale.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { money, percent } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { weights } from './indicators.js';
import { assessment, plans, programme, targetsRead } from './source.js';

const score = {
  minimum: parameter(30, 'percent', assessment(255), { th: 'เป้าหมายขั้นต่ำ', en: 'minimum target' }),
  standard: parameter(50, 'percent', assessment(255), { th: 'เป้าหมายมาตรฐาน', en: 'standard target' }),
  high: parameter(70, 'percent', assessment(255), { th: 'เป้าหมายขั้นสูง', en: 'high target' }),
  weight: weights['3.2.1'],
};

/**
 * The score of indicator 3.2.1, the cost saved by paying online (ต้นทุนในการจ่ายเงินสนับสนุนผ่านระบบออนไลน์): 30 %
 * saved are 50 points, 50 % are 75 and 70 % are 100. See {@link onlineSaving} for the percentage.
 *
 * The targets are printed without a word of comparison: at least is read, since results above the high ones scored 100.
 *
 * @th
 * ให้คะแนนตัวชี้วัด 3.2.1 ต้นทุนในการจ่ายเงินสนับสนุนผ่านระบบออนไลน์ที่ลดลง ร้อยละ 30 ได้ 50 คะแนน ร้อยละ 50 ได้ 75 คะแนน และร้อยละ 70 ได้ 100 คะแนน
 * ร้อยละที่ลดลงคำนวณด้วย onlineSaving
 * เป้าหมายไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า เพราะผลที่เกินเป้าหมายขั้นสูงได้ 100 คะแนน
 *
 * @throws {@link RuleInputError} a percentage above 100, no `method`, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 255
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.scoreOnlineSaving({ result: '86.67', method: 'step' }).score; // '100'
 * performance.fy2563.scoreOnlineSaving({ result: 60, method: 'linear' }).score; // '87.5'
 * ```
 */
export const scoreOnlineSaving = targetScale({
  programme,
  id: 'score-online-saving',
  title: {
    th: 'คะแนนตัวชี้วัด “ร้อยละของต้นทุนในการจ่ายเงินสนับสนุนให้กับขบวนองค์กรชุมชนผ่านระบบออนไลน์”',
    en: 'Score of the cost saved by paying online',
  },
  source: targetsRead({ th: 'ร้อยละ 86.67', en: '86.67 %' }, 255),
  parameters: score,
  result: percent({ th: 'ร้อยละของต้นทุนที่ลดลง', en: 'percent of the cost that was saved' }, { least: null }),
  targets: [
    { level: 50, target: score.minimum },
    { level: 75, target: score.standard },
    { level: 100, target: score.high },
  ],
});

/** What was saved by paying online. */
export interface OnlineSavingOutcome {
  /** Baht; below 0 where paying online cost more. */
  readonly saved?: DecimalText;
  /** Of the fees for cheques, unrounded; `null` where those are 0. */
  readonly percent?: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly ('chequeFees' | 'onlineFees')[];
}

const held = {
  saved: { label: { th: 'ค่าธรรมเนียมที่ลดลง', en: 'the fees saved' }, unit: 'baht' },
  percent: {
    label: { th: 'ร้อยละของต้นทุนที่ลดลง', en: 'percent of the cost that was saved' },
    unit: 'percent',
    how: {
      th: '(ค่าธรรมเนียมเช็ค − ค่าธรรมเนียมออนไลน์) ÷ ค่าธรรมเนียมเช็ค',
      en: '(what cheques would have cost − what paying online cost) ÷ what cheques would have cost',
    },
  },
} as const;

const fees = {
  chequeFees: money({ th: 'ค่าธรรมเนียมหากจ่ายด้วยระบบเช็ค', en: 'what cheques would have cost' }),
  onlineFees: money({ th: 'ค่าธรรมเนียมจากการจ่ายผ่านระบบออนไลน์', en: 'what paying online cost' }),
};

/**
 * The cost saved by paying online (ต้นทุนที่ลดลง): the fees that cheques would have cost for the same organisations
 * and amounts, less the fees that were paid, in baht and as percent of the first. The report prints the saving (0.97
 * million baht) and the percentage (86.67), but neither of the fees.
 *
 * @th
 * คำนวณต้นทุนในการจ่ายเงินสนับสนุนที่ลดลง คือ ค่าธรรมเนียมหากจ่ายด้วยเช็คให้องค์กรและจำนวนเงินเดียวกัน หักค่าธรรมเนียมที่จ่ายจริง
 * เป็นบาทและเป็นร้อยละของจำนวนแรก รายงานพิมพ์ต้นทุนที่ลดลง (0.97 ล้านบาท) และร้อยละ (86.67) แต่ไม่ได้พิมพ์ค่าธรรมเนียมทั้งสอง
 *
 * @throws {@link RuleInputError} fees that are negative or finer than a satang, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 211 and 218
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.onlineSaving({ chequeFees: 1200000, onlineFees: 160000 });
 * outcome.saved; // '1040000'
 * ```
 */
export const onlineSaving = figureFunction(
  {
    programme,
    id: 'online-saving',
    title: { th: 'ต้นทุนในการจ่ายเงินสนับสนุนที่ลดลง', en: 'Cost saved by paying online' },
    source: plans(211, 218),
    facts: fees,
  },
  held,
  'percent',
  ({ chequeFees, onlineFees }): Computed<OnlineSavingOutcome> => {
    if (chequeFees === undefined || onlineFees === undefined) return { saved: undefined, percent: undefined };
    const saved = exact(chequeFees).minus(onlineFees);
    return { saved, percent: percentOf(saved, chequeFees) ?? null };
  },
);
