import { exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import { bands } from '../../rules/counting/bands.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { readings } from '../../rules/deciding/readings.js';
import { quantity, type ValuesOf } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { plan, programme } from './source.js';

const full = parameter(100, 'points', plan(647));

const facts = {
  meetings: quantity({ th: 'ด้านการประชุม', en: 'meetings' }, 'points', { most: 100 }),
  operations: quantity({ th: 'ด้านการดำเนินงาน', en: 'operations' }, 'points', { most: 100 }),
  coordination: quantity(
    { th: 'ด้านการประสานงานและการยอมรับจากหน่วยงาน', en: 'coordination, and recognition by agencies' },
    'points',
    { most: 100 },
  ),
};

type Dimension = keyof typeof facts;

const dimensions: readonly Dimension[] = ['meetings', 'operations', 'coordination'];

/** The score of a council in the quality survey. */
export interface SurveyScore {
  /** Of 100; absent while a dimension is not known. */
  readonly score?: DecimalText;
  /** The points that are known. */
  readonly lowest: DecimalText;
  /** Full points: what the points per dimension are out of is not printed. Once all are known, the score. */
  readonly highest: DecimalText;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly Dimension[];
}

type Points = ValuesOf<typeof facts>;

const surveyHolds = {
  score: {
    label: { th: 'คะแนนรวม', en: 'the score' },
    unit: 'points',
    how: { th: `ผลรวมคะแนน 3 ด้าน จากคะแนนเต็ม ${full.value}`, en: `the sum of the three dimensions, of ${full.value}` },
  },
  lowest: { label: { th: 'คะแนนต่ำสุดที่เป็นไปได้', en: 'the lowest that it can be' }, unit: 'points', bounds: 'score' },
  highest: { label: { th: 'คะแนนสูงสุดที่เป็นไปได้', en: 'the highest that it can be' }, unit: 'points', bounds: 'score' },
} as const;

function scoreOf(values: Points, refuse: Refuse): Computed<SurveyScore> {
  const known = dimensions.map(dimension => values[dimension]).filter(points => points !== undefined);
  const lowest = sum(known);
  if (lowest.gt(full.value)) {
    const last = dimensions.findLast(dimension => values[dimension] !== undefined) as Dimension;
    refuse([last], String(values[last]), {
      th: `คะแนนที่ทำให้คะแนนรวมไม่เกิน ${full.value}`,
      en: `points with which the total is at most ${full.value}`,
    });
  }
  // What is full already leaves nothing to the others.
  const isKnown = known.length === dimensions.length || lowest.eq(full.value);
  return { score: isKnown ? lowest : undefined, lowest, highest: isKnown ? lowest : exact(full.value) };
}

/**
 * The score of a council in the quality survey (การสอบทานคุณภาพสภาองค์กรชุมชนตำบล): the points of three dimensions, together
 * 100 at most. How many points each dimension has is not printed.
 *
 * @th คะแนนการสอบทานคุณภาพสภาองค์กรชุมชนตำบล: ผลรวมของ 3 ด้าน รวมไม่เกิน 100 คะแนน เอกสารไม่ได้พิมพ์คะแนนเต็มของแต่ละด้าน
 * @throws {@link RuleInputError} points below 0, points that add up to more than 100, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 647
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * councils.fy2563.surveyScore({ meetings: 25, operations: 35, coordination: '19.5' }).score; // '79.5'
 * councils.fy2563.surveyScore({ meetings: 25 }).missing; // ['operations', 'coordination']
 * ```
 */
export const surveyScore = figureFunction(
  {
    programme,
    id: 'survey-score',
    title: { th: 'การสอบทานคุณภาพสภาองค์กรชุมชนตำบล 3 ด้าน', en: 'Quality survey of a council: three dimensions' },
    source: plan(647),
    parameters: { full },
    facts,
  },
  surveyHolds,
  'score',
  scoreOf,
);

const parameters = {
  a: parameter(80, 'points', plan(660)),
  b: parameter(61, 'points', plan(660)),
  c: parameter(60, 'points', plan(660)),
  aRounded: parameter(
    '79.5',
    'points',
    plan.derived({ th: 'คะแนนน้อยที่สุดที่ปัดเศษแล้วได้ 80', en: 'the least that is 80 once rounded half up' }, 660),
  ),
  bRounded: parameter(
    '60.5',
    'points',
    plan.derived({ th: 'คะแนนน้อยที่สุดที่ปัดเศษแล้วได้ 61', en: 'the least that is 61 once rounded half up' }, 660),
  ),
};

const labels = {
  a: { th: 'ระดับ A (พิมพ์ไว้ 80 – 100 คะแนน)', en: 'A (printed as 80 to 100 points)' },
  b: { th: 'ระดับ B (พิมพ์ไว้ 61 – 79 คะแนน)', en: 'B (printed as 61 to 79 points)' },
  c: { th: 'ระดับ C (พิมพ์ไว้ 0 – 60 คะแนน)', en: 'C (printed as 0 to 60 points)' },
};

const definition = {
  programme,
  id: 'grade-council',
  title: { th: 'ระดับคุณภาพสภาองค์กรชุมชนตำบล A B C', en: 'Grade of a council: A, B, C' },
  source: plan(170, 660),
  parameters,
  facts: { score: quantity({ th: 'คะแนนการสอบทาน', en: 'survey score' }, 'points', { most: 100 }) },
};

const lowest = { grade: 'C', label: labels.c } as const;

/**
 * The grade of a council by its survey score (ระดับคุณภาพสภาองค์กรชุมชน): A from 80 to 100, B from 61 to 79, C from 0 to 60.
 *
 * The bands are printed in whole points, so a score between 60 and 61 or between 79 and 80 lies in none. The caller says how
 * they are read:
 * - `rounded`: the score is rounded half up to whole points first, so 60.5 is B and 79.5 is A;
 * - `cut-offs`: what is above 60 is B and what reaches 80 is A, so 60.1 is B and 79.9 is B;
 * - `reached`: a band must be reached as printed, so 60.9 is C and 79.9 is B.
 *
 * @th ระดับคุณภาพสภาองค์กรชุมชนตำบล: A 80 – 100 คะแนน B 61 – 79 คะแนน C 0 – 60 คะแนน
 * ช่วงพิมพ์เป็นจำนวนเต็ม คะแนนระหว่าง 60 กับ 61 หรือ 79 กับ 80 จึงไม่อยู่ในช่วงใด ผู้ใช้เลือกวิธีอ่าน: rounded ปัดเศษก่อน cut-offs เกิน 60 เป็น B ถึง 80 เป็น A reached ต้องถึงคะแนนที่พิมพ์
 * @throws {@link RuleInputError} no `reading`, a score below 0 or above 100, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 170, 660
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * councils.fy2563.gradeCouncil({ score: 80, reading: 'reached' }).grade; // 'A'
 * councils.fy2563.gradeCouncil({ score: '79.5', reading: 'rounded' }).grade; // 'A'
 * councils.fy2563.gradeCouncil({ score: '79.5', reading: 'cut-offs' }).next; // { grade: 'A', from: '80', lacking: '0.5' }
 * ```
 */
export const gradeCouncil = readings({
  reading: {
    name: 'reading',
    label: { th: 'วิธีอ่านช่วงคะแนนที่พิมพ์ไว้', en: 'how the printed bands are read' },
  },
  labels: {
    rounded: { th: 'ปัดเศษคะแนนก่อน', en: 'the score is rounded first' },
    'cut-offs': {
      th: 'เกิน 60 คะแนนเป็นระดับ B ถึง 80 คะแนนเป็นระดับ A',
      en: 'more than 60 points are a B, and an A begins at 80',
    },
    reached: { th: 'ถึง 61 คะแนนจึงเป็นระดับ B ถึง 80 คะแนนจึงเป็นระดับ A', en: 'a B begins at 61 points, an A at 80' },
  },
  rules: {
    rounded: bands({
      ...definition,
      bands: [
        lowest,
        { grade: 'B', label: labels.b, from: parameters.bRounded },
        { grade: 'A', label: labels.a, from: parameters.aRounded },
      ],
    }),
    'cut-offs': bands({
      ...definition,
      bands: [
        lowest,
        { grade: 'B', label: labels.b, above: parameters.c },
        { grade: 'A', label: labels.a, from: parameters.a },
      ],
    }),
    reached: bands({
      ...definition,
      bands: [
        lowest,
        { grade: 'B', label: labels.b, from: parameters.b },
        { grade: 'A', label: labels.a, from: parameters.a },
      ],
    }),
  },
});
