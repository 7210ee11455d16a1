import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import { targetScale } from '../../rules/counting/scale.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { count, quantity } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { weights } from './indicators.js';
import { assessment, programme, targetsRead } from './source.js';

const score = {
  minimum: parameter(18138, 'households', assessment(251), { th: 'เป้าหมายขั้นต่ำ', en: 'minimum target' }),
  standard: parameter(25076, 'households', assessment(251), { th: 'เป้าหมายมาตรฐาน', en: 'standard target' }),
  high: parameter(26831, 'households', assessment(251), { th: 'เป้าหมายขั้นสูง', en: 'high target' }),
  weight: weights['2.1'],
};

/**
 * The score of indicator 2.1, households with secure housing (ครัวเรือนที่มีความมั่นคงในการอยู่อาศัย): 18,138
 * households, the result of FY2562, are 50 points; 25,076, the plan of FY2563, are 75; 26,831, the plan and 7 %, are
 * 100. The result is the sum of Baan Mankong and Baan Por Phiang: see {@link housingResult}.
 *
 * 25,076 and 7 % are 26,831.32; rounded down or to the nearest they are the printed target.
 *
 * The targets are printed without a word of comparison: at least is read, since results above the high ones scored 100.
 *
 * @th คะแนนตัวชี้วัดที่ 2.1 ครัวเรือนที่มีความมั่นคงในการอยู่อาศัย: 18,138 ครัวเรือน (เท่ากับผลปี 2562) ได้ 50 คะแนน 25,076 ครัวเรือน (เป้าหมายตามแผนปี 2563) ได้ 75 คะแนน 26,831 ครัวเรือน (เพิ่มจากแผนร้อยละ 7) ได้ 100 คะแนน
 * ผลคือครัวเรือนบ้านมั่นคงและบ้านพอเพียงชนบทรวมกัน ระบุเป็นจำนวนครัวเรือน
 * เป้าหมายไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า เพราะผลที่เกินเป้าหมายขั้นสูงได้ 100 คะแนน
 * @throws {@link RuleInputError} a result that is negative or not whole, no `method`, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 251
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const { result } = performance.fy2563.housingResult({ baanMankong: 3752, baanPorPhiang: 23601 });
 * performance.fy2563.scoreHousing({ result, method: 'step' }).score; // '100'
 * performance.fy2563.scoreHousing({ result: 26830, method: 'step' }).score; // '75'
 * ```
 */
export const scoreHousing = targetScale({
  programme,
  id: 'score-housing',
  title: {
    th: 'คะแนนตัวชี้วัด “ร้อยละของครัวเรือนผู้มีรายได้น้อยในเมืองและชนบทมีคุณภาพชีวิตที่ดีขึ้น”',
    en: 'Score of the households with secure housing',
  },
  source: targetsRead({ th: '27,353 ครัวเรือน', en: '27,353 households' }, 251),
  parameters: score,
  result: quantity(
    {
      th: 'จำนวนครัวเรือนบ้านมั่นคงและบ้านพอเพียงชนบท (ไม่ใช่ร้อยละ)',
      en: 'how many households both programmes have (not their percentage)',
    },
    'households',
    {
      decimals: 0,
    },
  ),
  targets: [
    { level: 50, target: score.minimum },
    { level: 75, target: score.standard },
    { level: 100, target: score.high },
  ],
});

/** The result of the housing indicator. */
export interface HousingResultOutcome {
  /** Households of both programmes; absent while one is not known. */
  readonly result?: DecimalText;
  /** Households of the programmes that are known. */
  readonly atLeast: DecimalText;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly ('baanMankong' | 'baanPorPhiang')[];
}

const held = {
  result: {
    label: { th: 'ผลรวมครัวเรือน', en: 'households of both' },
    unit: 'households',
    how: { th: 'ครัวเรือนบ้านมั่นคง รวมครัวเรือนบ้านพอเพียงชนบท', en: 'households of both programmes added up' },
  },
  atLeast: { label: { th: 'เท่าที่ทราบแล้ว', en: 'as far as is known' }, unit: 'households' },
} as const;

const programmes = {
  baanMankong: count({ th: 'ครัวเรือนบ้านมั่นคง', en: 'households of Baan Mankong' }, 'households'),
  baanPorPhiang: count({ th: 'ครัวเรือนบ้านพอเพียงชนบท', en: 'households of Baan Por Phiang' }, 'households'),
};

/**
 * The result of indicator 2.1 in households: Baan Mankong (บ้านมั่นคง) and Baan Por Phiang (บ้านพอเพียงชนบท) together.
 * The canals, temporary housing and homes for the homeless are not part of it. Baan Por Phiang counts households whose
 * project was approved, Baan Mankong those that were supported: neither says that a house was built.
 *
 * @th ผลของตัวชี้วัดที่ 2.1 เป็นจำนวนครัวเรือน: บ้านมั่นคงและบ้านพอเพียงชนบทรวมกัน ไม่รวมบ้านริมคลอง ที่อยู่อาศัยชั่วคราว และศูนย์คนไร้บ้าน
 * บ้านพอเพียงนับครัวเรือนที่อนุมัติโครงการ บ้านมั่นคงนับครัวเรือนที่ได้รับการสนับสนุน ไม่ได้หมายความว่าสร้างบ้านเสร็จแล้ว
 * @throws {@link RuleInputError} a number of households that is negative or not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 251
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.housingResult({ baanMankong: 3752, baanPorPhiang: 23601 }).result; // '27353'
 * ```
 */
export const housingResult = figureFunction(
  {
    programme,
    id: 'housing-result',
    title: { th: 'ผลรวมบ้านมั่นคงและบ้านพอเพียงชนบท', en: 'Baan Mankong and Baan Por Phiang together' },
    source: assessment(251),
    facts: programmes,
  },
  held,
  'result',
  ({ baanMankong, baanPorPhiang }): Computed<HousingResultOutcome> => {
    const known = sum([baanMankong ?? 0, baanPorPhiang ?? 0]);
    return { result: baanMankong === undefined || baanPorPhiang === undefined ? undefined : known, atLeast: known };
  },
);
