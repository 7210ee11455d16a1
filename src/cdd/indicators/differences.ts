import type { Citation } from '../../core/citation.js';
import type { Text } from '../../core/text.js';
import { choice, required } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { type IndicatorCode, indicatorLabels, indicatorOf } from './register/index.js';
import { at, programme } from './source.js';

/** What part 2 of the guideline prints of an indicator, where the appendix prints something else. */
interface Printed {
  /** The line of part 2. */
  readonly line: number;
  /** Whether only the appendix prints “at least”. */
  readonly words: boolean;
  /** What is measured in part 2, where that is something else. */
  readonly measured?: Text;
}

const income: Text = { th: 'รายได้ของผู้ผลิต ผู้ประกอบการ OTOP เพิ่มขึ้น', en: 'income of the OTOP producers' };

const body = {
  B02: { line: 860, words: true },
  B04: { line: 913, words: true },
  B07: {
    line: 1276,
    words: false,
    measured: { th: 'ตำบลที่มีการบูรณาการแผนชุมชนระดับตำบล', en: 'tambons with an integrated community plan' },
  },
  B22: {
    line: 999,
    words: false,
    measured: {
      th: 'ศูนย์ที่บูรณาการกลไกการจัดการทุน ระบบความคิด และเศรษฐกิจชุมชน',
      en: 'centres that integrate mechanisms of capital, thinking and the community economy',
    },
  },
  B24: { line: 1094, words: true },
  B25: {
    line: 1035,
    words: false,
    measured: { th: 'ผลิตภัณฑ์ชุมชนที่ได้รับการพัฒนา', en: 'community products that were developed' },
  },
  B26: { line: 1037, words: true, measured: income },
  B29: { line: 1157, words: true, measured: income },
} as const satisfies Partial<Record<IndicatorCode, Printed>>;

/** One of the two texts. */
export interface IndicatorText {
  /** What it measures. */
  readonly measured: Text;
  /** The words that say “at least”; absent where there are none. */
  readonly words?: string;
  readonly source: Citation;
}

/** How the two texts of an indicator differ. */
export interface DifferenceOutcome {
  readonly indicator: IndicatorCode;
  /** In what they differ; empty where they do not. */
  readonly differs: readonly ('words' | 'measured')[];
  readonly appendix: IndicatorText;
  /** Absent where the appendix is the only text, or the two say the same. */
  readonly body?: IndicatorText;
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
}

const things = {
  words: { th: 'คำเปรียบเทียบ', en: 'the words “at least”' },
  measured: { th: 'สิ่งที่วัด', en: 'what is measured' },
} as const;

const text = {
  measured: { label: things.measured },
  words: { label: things.words },
} as const;

const countedHow = {
  th: 'เทียบคำเปรียบเทียบและสิ่งที่วัดของสองแห่ง',
  en: 'words and what is measured, in both places',
} as const;

const isDifferent = (code: IndicatorCode): code is keyof typeof body => Object.hasOwn(body, code);

const names = ['words', 'measured'] as const;

/** In what the two texts of an indicator differ. */
function differing(code: IndicatorCode): readonly (typeof names)[number][] {
  if (!isDifferent(code)) return [];
  const { words, measured }: Printed = body[code];
  return names.filter(name => (name === 'words' ? words : measured !== undefined));
}

const labels = {
  words: { th: 'คำเปรียบเทียบ (ไม่น้อยกว่า) ตรงกันทั้งสองแห่ง', en: 'both texts say “at least”, or neither' },
  measured: { th: 'สิ่งที่วัดตรงกันทั้งสองแห่ง', en: 'both texts measure the same' },
} as const;

/**
 * Where the chapter of projects and the appendix print an indicator differently (ตัวชี้วัดที่ส่วนที่ 2 กับภาคผนวกพิมพ์ต่างกัน): eight do. Only the
 * words “at least” differ in `B02`, `B04` and `B24`; only what is measured in `B07`, `B22` and `B25`; both in `B26` and `B29`. The figures are the
 * same in all. Which text holds is not printed: both are given, and `assess` takes the numbers of either.
 *
 * @th ตัวชี้วัดที่ส่วนที่ 2 กับภาคผนวกพิมพ์ต่างกันแปดตัว ต่างเฉพาะคำว่า “ไม่น้อยกว่า” สามตัว ต่างเฉพาะสิ่งที่วัดสามตัว และต่างทั้งสองอย่างสองตัว ค่าเป้าหมายตรงกันทุกตัว
 * แนวทางฯ ไม่ได้ระบุว่าใช้ข้อความใด จึงแสดงไว้ทั้งสองแห่ง
 *
 * @throws {@link RuleInputError} an indicator that is not in the register, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 860, 913, 999, 1035, 1037, 1094, 1157, 1276, 6661, 6669, 6688, 6754, 6762, 6768, 6770 and 6784
 * @example
 * ```ts
 * import { indicators } from 'chumchon/cdd';
 *
 * const { differences } = indicators.fy2565;
 * differences({ indicator: 'B26' }).differs; // ['words', 'measured']
 * differences({ indicator: 'B24' }).body?.source.lines; // [1094]
 * differences({ indicator: 'B12' }).differs; // []
 * ```
 */
export const differences = defineRule(
  {
    programme,
    id: 'differences',
    title: { th: 'ตัวชี้วัดที่พิมพ์ต่างกันในสองแห่ง', en: 'Where the two texts of an indicator differ' },
    source: at(860, 913, 999, 1035, 1037, 1094, 1157, 1276, 6661, 6669, 6688, 6754, 6762, 6768, 6770, 6784),
    facts: { indicator: required(choice({ th: 'ตัวชี้วัด', en: 'the indicator' }, indicatorLabels)) },
  },
  {
    outcome: ({ indicator }): DifferenceOutcome => {
      const { label, atLeast, source } = indicatorOf(indicator);
      const appendix = { measured: label, ...(atLeast !== undefined && { words: atLeast }), source };
      const counted = (number: number, source: Citation) =>
        figured('differences', { th: 'จำนวนเรื่องที่พิมพ์ต่างกัน', en: 'in how many things they differ' }, countedHow, {
          value: number,
          unit: 'matters',
          source,
        });
      if (!isDifferent(indicator)) {
        return { indicator, differs: [], appendix, criteria: [], figures: [counted(0, source)] };
      }
      const { line, measured }: Printed = body[indicator];
      const other = at(line);
      const both = at(line, ...source.lines);
      const differs = differing(indicator);
      return {
        indicator,
        differs,
        appendix,
        body: { measured: measured ?? label, source: other },
        criteria: names.map(name => ({
          id: name,
          label: labels[name],
          status: differs.includes(name) ? 'unmet' : 'met',
          actual: !differs.includes(name),
          required: true,
          source: both,
        })),
        figures: [counted(differs.length, both)],
      };
    },
    decide: ({ indicator }) => differing(indicator),
  },
  {
    shape: 'function',
    holds: {
      indicator: { label: { th: 'ตัวชี้วัด', en: 'indicator' }, words: indicatorLabels },
      differs: { label: { th: 'ต่างกันใน', en: 'differs in' }, words: things },
      appendix: { label: { th: 'ข้อความในภาคผนวก', en: 'the text of the appendix' }, of: text },
      body: { label: { th: 'ข้อความในส่วนที่ 2', en: 'the text of part 2' }, of: text },
    },
  },
);
