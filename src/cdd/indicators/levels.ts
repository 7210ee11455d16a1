import type { Text } from '../../core/text.js';
import { ascending } from '../../rules/logic/bounds.js';
import { choice, quantity, required, type ValuesOf } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import type { Verdict } from '../../rules/logic/node.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { type AssessedIndicator, apart, assessIndicator, type IndicatorSummary, indicatorHeld } from './assessed.js';
import { type IndicatorNumbers, indicatorFacts } from './facts.js';
import { type IndicatorCode, indicatorOf, indicators } from './register/index.js';
import { at, programme } from './source.js';

/** Something that is measured at several levels: the indicators, and those that ask for more than the others. */
interface Measured {
  readonly label: Text;
  readonly of: readonly IndicatorCode[];
  /** Of these, fewer pass: the condition that they add. */
  readonly stricter?: { readonly of: readonly IndicatorCode[]; readonly adds: Text };
}

const measured = {
  governance: {
    label: { th: 'ธรรมาภิบาลของกองทุนชุมชน', en: 'good governance of community funds' },
    of: ['B20', 'P07/1/1.1#1'],
  },
  occupations: {
    label: { th: 'การประกอบสัมมาชีพ', en: 'right livelihoods' },
    of: ['B10', 'P03/1/1#2'],
    stricter: { of: ['P03/1/1#2'], adds: { th: 'และมีรายได้เพิ่มขึ้น', en: 'and earn more' } },
  },
  happiness: {
    label: { th: 'ความสุขมวลรวมของหมู่บ้าน', en: 'happiness of the villages' },
    of: ['O02', 'B12', 'P04/1/3.1#1'],
  },
  'serving-centres': {
    label: { th: 'ศูนย์เรียนรู้ที่ให้บริการได้', en: 'learning centres that can serve' },
    of: ['B14', 'P04/2/1#2'],
  },
  'tambon-plans': {
    label: { th: 'แผนพัฒนาตำบลที่ใช้ประโยชน์ได้', en: 'tambon plans that are of use' },
    of: ['B08', 'O2/2/1#2'],
  },
  villages: { label: { th: 'หมู่บ้านเศรษฐกิจพอเพียง', en: 'sufficiency villages' }, of: ['O01', 'B11', 'P04/1/2.2.1#1'] },
  households: { label: { th: 'ครัวเรือนที่มีข้อมูล จปฐ.', en: 'households with data' }, of: ['B05', 'M05', 'O1/1/1.2.1#1'] },
  'market-channels': {
    label: { th: 'ช่องทางการตลาด', en: 'market channels' },
    of: ['B27', 'P11/1/1.1#1', 'P11/1/1.2#1'],
  },
} as const satisfies Record<string, Measured>;

/** Something that is measured at several levels. */
export type MeasuredThing = keyof typeof measured;

/** What comes out at one level. */
export interface LevelOutcome extends IndicatorSummary {
  /** What it asks for besides; absent where it asks for no more. */
  readonly adds?: Text;
}

/** The same measure at several levels, kept apart. */
export interface LevelsOutcome {
  readonly measure: MeasuredThing;
  readonly label: Text;
  readonly levels: readonly LevelOutcome[];
  /** The verdict at each: what is decided. */
  readonly verdicts: readonly Verdict[];
  readonly criteria: readonly CriterionOutcome[];
  /** What is lacking, by indicator. */
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const measures = Object.fromEntries(Object.entries(measured).map(([name, { label }]) => [name, label])) as Record<
  MeasuredThing,
  Text
>;

const { part, base } = indicatorFacts(indicators);

const facts = {
  measure: required(choice({ th: 'เรื่องที่วัด', en: 'what is measured' }, measures)),
  actual: quantity({ th: 'ผลที่ทำได้', en: 'the result' }, 'number', { decimals: 0 }),
  part,
  stricter: {
    ...part,
    label: { th: 'จำนวนที่ผ่านเงื่อนไขเพิ่มด้วย', en: 'how many of them meet the added condition too' },
  },
  base,
};

/** The condition that levels add to a measure; its own entry alone, whatever objects inherit. */
const stricterOf = (measure: MeasuredThing): Measured['stricter'] => {
  const of: Measured = measured[measure];
  return Object.hasOwn(of, 'stricter') ? of.stricter : undefined;
};

/** What comes out at each level. The number that meets an added condition stands in for the part there. */
function atEach(
  { measure, actual, part, stricter, base }: ValuesOf<typeof facts>,
  refuse: Refuse,
): readonly (AssessedIndicator & Pick<LevelOutcome, 'adds'>)[] {
  const { of } = measured[measure];
  const more = stricterOf(measure);
  if (stricter !== undefined && !more) {
    refuse(['stricter'], stricter, { th: 'เรื่องนี้ไม่มีเงื่อนไขเพิ่ม', en: 'nothing here adds a condition' });
  }
  return of.map(code => {
    const adds = more?.of.includes(code) ? more.adds : undefined;
    const called = (name: string | number) => (adds && name === 'part' ? 'stricter' : name);
    const numbers: IndicatorNumbers = { actual, part: adds ? stricter : part, base };
    const named: Refuse = (path, given, accepted) => refuse(path.map(called), given, accepted);
    const outcome = assessIndicator(code, indicatorOf(code), numbers, named);
    const criteria = outcome.criteria.map(({ facts, ...each }) => ({
      ...each,
      ...(facts && { facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [called(name), value])) }),
    }));
    return { ...outcome, criteria, missing: outcome.missing.map(name => `${called(name)}`), ...(adds && { adds }) };
  });
}

/**
 * The same measure at several levels (ระดับของตัวชี้วัด), kept apart: outcome, output or project, and activity may ask for different
 * shares or add conditions, and none follows from another. Funds are to be 80 percent well governed in the project and 100
 * percent in the activity; people are to follow an occupation in the project, and to earn more besides in the activity, which
 * takes the number in `stricter`. Market channels are 80,013 in the project, and 63,000 and 16,700 in two activities: the
 * result is held against each of them, and how they go together is not printed.
 *
 * @th เรื่องเดียวกันที่วัดหลายระดับ (ผลสัมฤทธิ์ โครงการ กิจกรรม) แสดงแยกกันทุกระดับ เพราะเป้าหมายและเงื่อนไขต่างกัน เช่น ธรรมาภิบาลร้อยละ 80 ในโครงการและร้อยละ 100 ในกิจกรรม
 * การประกอบอาชีพในกิจกรรมต้องมีรายได้เพิ่มขึ้นด้วย ผลระดับหนึ่งไม่ได้แปลว่าบรรลุอีกระดับหนึ่ง
 *
 * @throws {@link RuleInputError} something that is not measured at several levels, numbers that it does not take, more that pass
 * than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2395, 2491, 2750, 3453, 6641, 6696 and 6746
 * @example
 * ```ts
 * import { indicators } from 'chumchon/cdd';
 *
 * const { levels } = indicators.fy2565;
 * levels({ measure: 'governance', part: 5000, base: 6000 }).levels.map(({ verdict }) => verdict); // ['met', 'unmet']
 * levels({ measure: 'occupations', part: 51_000, base: 60_000 }).missing; // ['stricter']
 * ```
 */
export const levels = defineRule(
  {
    programme,
    id: 'levels',
    title: { th: 'ตัวชี้วัดเรื่องเดียวกันหลายระดับ', en: 'The same measure at several levels' },
    source: at(2395, 2491, 2750, 3453, 6641, 6696, 6746),
    facts,
    ordered: ascending(['stricter', 'part', 'base']),
  },
  {
    outcome: (values, refuse): LevelsOutcome => {
      const found = atEach(values, refuse);
      const told = found.map(each => apart(each));
      return {
        measure: values.measure,
        label: measured[values.measure].label,
        levels: told.map(({ summary }) => summary),
        verdicts: found.map(({ verdict }) => verdict),
        criteria: told.flatMap(({ criteria }) => criteria),
        figures: told.flatMap(({ figures }) => figures),
        missing: [...new Set(found.flatMap(({ missing }) => missing))],
      };
    },
    decide: (values, refuse) => atEach(values, refuse).map(({ verdict }) => verdict),
  },
  {
    shape: 'function',
    holds: {
      measure: { label: facts.measure.label, words: measures },
      levels: {
        label: { th: 'ผลแต่ละระดับ', en: 'at each level' },
        of: { ...indicatorHeld, adds: { label: { th: 'เงื่อนไขเพิ่ม', en: 'what it adds' } } },
      },
      verdicts: { ...indicatorHeld.verdict, isEvident: true },
    },
  },
);
