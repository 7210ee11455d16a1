import type { Text } from '../../core/text.js';
import { share } from '../../rules/counting/quotient.js';
import { ascending } from '../../rules/logic/bounds.js';
import { choice, listOf, quantity, record, required, subject } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule, type Held } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { controlPlan, programme, riskPlan } from './source.js';

const levels = {
  high: { th: 'ระดับสูง', en: 'high' },
  medium: { th: 'ระดับปานกลาง', en: 'medium' },
};

const trends = {
  reduced: { th: 'ลดลง', en: 'reduced' },
  same: { th: 'เท่าเดิม', en: 'the same' },
  increased: { th: 'เพิ่มขึ้น', en: 'increased' },
};

const itemsOf = (words: Readonly<Record<string, Text>>): Readonly<Record<string, Held>> =>
  Object.fromEntries(Object.entries(words).map(([word, label]) => [word, { label, unit: 'items' }]));

const held = {
  levels: { label: { th: 'ตามระดับความเสี่ยงคงเหลือ', en: 'by the level that remains' }, of: itemsOf(levels) },
  trends: { label: { th: 'เทียบกับไตรมาสก่อน', en: 'against the quarter before' }, of: itemsOf(trends) },
  carriedOver: { label: { th: 'ประเด็นที่บริหารความเสี่ยงต่อ', en: 'issues that are managed further' } },
};

type Level = keyof typeof levels;
type Trend = keyof typeof trends;

/** The risks of a quarter, by level and by trend. */
export interface ResidualRiskOutcome {
  /** How many issues stand at each level; those whose level is not known are in none. */
  readonly levels: Readonly<Record<Level, number>>;
  /** How many issues moved which way since the quarter before. */
  readonly trends: Readonly<Record<Trend, number>>;
  /** The issues that go on into next year: all that remain. */
  readonly carriedOver: readonly string[];
  readonly figures: readonly FigureOutcome[];
  /** The issues whose level or trend is not known. */
  readonly missing: readonly string[];
}

/**
 * The risks that remain at the end of a quarter (ความเสี่ยงคงเหลือ): how many issues stand at each level (ระดับสูง
 * ปานกลาง), how many moved, and which go on into next year. In the fourth quarter of FY2563 two of four stood high and
 * two medium, one had come down and three were as before; all four went on.
 *
 * The issues are those that remain, and what remains goes on: the report says so of all four, not of a level. How a level
 * follows from likelihood and impact is not in the text, so levels and trends are the caller's; of issues no level below
 * medium is printed, and of trends no rise.
 *
 * @th ความเสี่ยงคงเหลือเมื่อสิ้นไตรมาส: มีประเด็นความเสี่ยงระดับสูงและระดับปานกลางอย่างละกี่ประเด็น ระดับลดลงหรือเท่าเดิมกี่ประเด็น และประเด็นใดดำเนินการต่อเนื่องในปีถัดไป
 * ไตรมาส 4 ปีงบประมาณ 2563 มี 4 ประเด็น ระดับสูง 2 ปานกลาง 2 ลดลง 1 เท่าเดิม 3 และดำเนินการต่อเนื่องทั้ง 4 ประเด็น รายงานระบุเช่นนี้กับทุกประเด็นที่เหลืออยู่ มิได้แยกตามระดับ
 * เอกสารไม่ได้พิมพ์วิธีคำนวณระดับจากโอกาสและผลกระทบ ผู้ใช้จึงเป็นผู้ระบุระดับและแนวโน้ม
 * @throws {@link RuleInputError} an issue without a name, a level or trend that there is not, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 812 to 818
 * @example
 * ```ts
 * import { risk } from 'chumchon/codi';
 *
 * const outcome = risk.fy2563.residualRisk({
 *   issues: [
 *     { issue: 'housing disbursement', level: 'high', trend: 'same' },
 *     { issue: 'welfare funds', level: 'medium', trend: 'reduced' },
 *   ],
 * });
 * outcome.levels; // { high: 1, medium: 1 }
 * outcome.carriedOver; // ['housing disbursement', 'welfare funds']
 * ```
 */
export const residualRisk = defineRule(
  {
    programme,
    id: 'residual-risk',
    title: { th: 'ความเสี่ยงคงเหลือ', en: 'Residual risk' },
    source: riskPlan([812, 818]),
    facts: {
      issues: required(
        listOf(
          { th: 'ประเด็นความเสี่ยงคงเหลือ', en: 'the issues that remain' },
          record(
            { th: 'ประเด็นความเสี่ยง', en: 'an issue' },
            {
              issue: subject({ th: 'ประเด็น', en: 'its name' }),
              level: choice({ th: 'ระดับความเสี่ยงคงเหลือ', en: 'the level that remains' }, levels),
              trend: choice({ th: 'เทียบกับไตรมาสก่อน', en: 'against the quarter before' }, trends),
            },
          ),
        ),
      ),
    },
  },
  {
    outcome: ({ issues }): Draft<ResidualRiskOutcome> => {
      const at = (wanted: Level): number => issues.filter(({ level }) => level === wanted).length;
      const moved = (wanted: Trend): number => issues.filter(({ trend }) => trend === wanted).length;
      return {
        levels: { high: at('high'), medium: at('medium') },
        trends: { reduced: moved('reduced'), same: moved('same'), increased: moved('increased') },
        carriedOver: issues.map(({ issue }) => issue),
        figures: [
          figured(
            'carried-over',
            held.carriedOver.label,
            {
              th: 'นับทุกประเด็นที่ยังมีความเสี่ยงคงเหลือ ซึ่งนำไปบริหารความเสี่ยงต่อ',
              en: 'every issue that still bears a risk is managed further',
            },
            { value: issues.length, unit: 'items', source: riskPlan([812, 818]) },
          ),
        ],
        missing: openIn('issues', issues, ['level', 'trend']),
      };
    },
    decide: ({ issues }) => issues.map(({ issue }) => issue),
  },
  { shape: 'function', holds: held },
);

/**
 * The share of plans and projects under internal control that still bear a high or medium risk
 * (ร้อยละของแผนงาน/โครงการที่มีความเสี่ยง คงเหลือ), in percent. The report prints 54.35 % for 25 of them without the
 * base; 46 is the only whole number that gives it. Its other figure, 24, gives 54.35 % of no number of plans.
 *
 * @th ร้อยละของแผนงาน/โครงการที่มีการควบคุมภายในซึ่งยังมีความเสี่ยงระดับสูงและปานกลาง รายงานพิมพ์ร้อยละ 54.35 ของ 25 แผนงานโดยไม่พิมพ์ฐาน ฐานที่เป็นไปได้คือ 46 เท่านั้น ตัวเลข 24 ที่พิมพ์อีกแห่งไม่มีฐานใดให้ร้อยละนี้
 * @throws {@link RuleInputError} more with a risk than there are, a number that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 824 and 828
 * @example
 * ```ts
 * import { risk } from 'chumchon/codi';
 *
 * risk.fy2563.residualControlRisk({ withResidualRisk: 23, underControl: 46 }).percent; // '50'
 * ```
 */
export const residualControlRisk = share({
  programme,
  id: 'residual-control-risk',
  title: { th: 'ร้อยละของแผนงาน/โครงการที่มีความเสี่ยงคงเหลือ', en: 'Plans and projects with residual risk' },
  source: controlPlan(824, 828),
  facts: {
    withResidualRisk: quantity(
      { th: 'แผนงาน/โครงการที่มีความเสี่ยงคงเหลือระดับสูงและปานกลาง', en: 'those that still bear a high or medium risk' },
      'projects',
      { decimals: 0 },
    ),
    underControl: quantity(
      { th: 'แผนงาน/โครงการที่มีการควบคุมภายใน', en: 'plans and projects under internal control' },
      'projects',
      { decimals: 0 },
    ),
  },
  of: 'withResidualRisk',
  by: 'underControl',
  ordered: ascending(['withResidualRisk', 'underControl']),
});
