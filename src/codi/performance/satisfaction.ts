import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import { levelScale } from '../../rules/counting/scale.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { percent, quantity } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { weights } from './indicators.js';
import { assessment, plans, programme } from './source.js';

const score = {
  satisfaction: parameter(80, 'percent', assessment(259)),
  qualityMinimum: parameter(50, 'percent', assessment(263)),
  qualityStandard: parameter(75, 'percent', assessment(263)),
  qualityHigh: parameter(90, 'percent', assessment(263)),
  weight: weights['4.2'],
};

/** Satisfaction of 80 %, the precondition of every level. */
const satisfied = atLeast('satisfaction', score.satisfaction, {
  source: assessment.inferred(
    {
      th: '“ร้อยละ 80” ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า เพราะผลร้อยละ 86.65 ได้ 100 คะแนน',
      en: '“80 %” is printed without a word of comparison; at least is read, since 86.65 % scored 100',
    },
    259,
  ),
});

/**
 * The score of indicator 4.2, satisfaction with the services (ความพึงพอใจในการให้บริการ). Satisfaction of 80 % is the
 * precondition of every level; which level it is depends on the quality of the survey report: from 50 %, from 75 %,
 * from 90 %. Without the precondition, or with a quality below 50 %, the score is 0.
 *
 * The bands are printed to two decimals (50 – 74.99, 75 – 89.99). A quality between them, like 74.995, has not reached
 * 75: each band lasts until the next one begins. “80 %” is printed without a word of comparison and read as at least 80: the
 * 86.65 % beside it scored 100.
 *
 * @th คะแนนตัวชี้วัดที่ 4.2 ความพึงพอใจในการให้บริการ: ความพึงพอใจร้อยละ 80 เป็นเงื่อนไขของทุกระดับ คะแนนขึ้นกับคุณภาพรายงานผลการสำรวจ ตั้งแต่ร้อยละ 50 ได้ 50 คะแนน ตั้งแต่ร้อยละ 75 ได้ 75 คะแนน ตั้งแต่ร้อยละ 90 ได้ 100 คะแนน
 * ช่วงพิมพ์ไว้สองตำแหน่งทศนิยม (50 – 74.99 และ 75 – 89.99) ค่าที่อยู่ระหว่างช่วงยังไม่ถึงระดับถัดไป
 * “ร้อยละ 80” ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่าร้อยละ 80 เพราะผลร้อยละ 86.65 ที่พิมพ์ไว้ได้ 100 คะแนน
 * @throws {@link RuleInputError} a percentage below 0 or above 100, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 259 and 263
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.scoreSatisfaction({ satisfaction: '86.65', reportQuality: 90 }).score; // '100'
 * performance.fy2563.scoreSatisfaction({ satisfaction: '79.99', reportQuality: 90 }).score; // '0'
 * ```
 */
export const scoreSatisfaction = levelScale({
  programme,
  id: 'score-satisfaction',
  title: {
    th: 'คะแนนตัวชี้วัด “ร้อยละความพึงพอใจในการให้บริการขององค์การมหาชน”',
    en: 'Score of the satisfaction with the services',
  },
  source: assessment(259, 263),
  parameters: score,
  facts: {
    satisfaction: percent({ th: 'ร้อยละความพึงพอใจ', en: 'satisfaction, in percent' }),
    reportQuality: percent({
      th: 'ร้อยละการประเมินคุณภาพรายงานผลการสำรวจ',
      en: 'quality of the survey report, in percent',
    }),
  },
  cumulative: true,
  levels: [
    {
      level: 50,
      label: { th: 'เป้าหมายขั้นต่ำ', en: 'minimum' },
      criteria: [satisfied, atLeast('reportQuality', score.qualityMinimum)],
    },
    {
      level: 75,
      label: { th: 'เป้าหมายมาตรฐาน', en: 'standard' },
      criteria: [satisfied, atLeast('reportQuality', score.qualityStandard)],
    },
    {
      level: 100,
      label: { th: 'เป้าหมายขั้นสูง', en: 'high' },
      criteria: [satisfied, atLeast('reportQuality', score.qualityHigh)],
    },
  ],
});

/** A mean score in percent. */
export interface SatisfactionPercentOutcome {
  /** Unrounded; absent while the mean is not known. */
  readonly percent?: DecimalText;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly 'mean'[];
}

const scale = {
  most: parameter(
    5,
    'points',
    plans.inferred(
      {
        th: 'ร้อยละ 86.65 พิมพ์คู่กับค่าเฉลี่ย 4.33 ซึ่งเป็นร้อยละ 86.60 ของ 5 และปัดเศษจากค่าเฉลี่ยที่ให้ร้อยละ 86.65 ได้',
        en: '86.65 % is printed with a mean of 4.33, which is 86.60 % of 5, and may be rounded from a mean that is 86.65 %',
      },
      218,
    ),
  ),
};

const held = {
  percent: {
    label: { th: 'ค่าคะแนนร้อยละ', en: 'satisfaction in percent' },
    unit: 'percent',
    how: { th: `ค่าเฉลี่ย ÷ คะแนนเต็ม ${scale.most.value}`, en: `the mean ÷ the full ${scale.most.value} points` },
    source: scale.most.source,
  },
} as const;

const mean = {
  mean: quantity({ th: 'ค่าเฉลี่ยความพึงพอใจ', en: 'mean satisfaction' }, 'points', { most: scale.most.value }),
};

/**
 * Satisfaction in percent (ค่าคะแนนร้อยละ) from its mean on a scale of five points (ค่าเฉลี่ย): mean ÷ 5 × 100,
 * unrounded.
 *
 * The scale is not printed. The 1,013 clients bear it out (86.65 % and a mean of 4.33); the 107 members of committees
 * do not (86.06 % and 4.21, where 4.21 of 5 is 84.2 %).
 *
 * @th แปลงค่าเฉลี่ยความพึงพอใจเป็นร้อยละ: ค่าเฉลี่ย ÷ 5 × 100 โดยไม่ปัดเศษ
 * รายงานไม่ได้พิมพ์คะแนนเต็ม ผลของผู้รับบริการ (ร้อยละ 86.65 ค่าเฉลี่ย 4.33) สอดคล้องกับคะแนนเต็ม 5 แต่ผลของคณะกรรมการ (ร้อยละ 86.06 ค่าเฉลี่ย 4.21) ไม่สอดคล้อง
 * @throws {@link RuleInputError} a mean below 0 or above 5, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 218
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.satisfactionPercent({ mean: '4.3325' }).percent; // '86.65'
 * ```
 */
export const satisfactionPercent = figureFunction(
  {
    programme,
    id: 'satisfaction-percent',
    title: { th: 'ค่าคะแนนร้อยละจากค่าเฉลี่ย', en: 'Satisfaction in percent from its mean' },
    source: plans(218),
    parameters: scale,
    facts: mean,
  },
  held,
  'percent',
  ({ mean: points }): Computed<SatisfactionPercentOutcome> => ({
    percent: points === undefined ? undefined : percentOf(points, scale.most.value),
  }),
);
