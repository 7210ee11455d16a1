import { labelsOf, type Text } from '../../core/text.js';
import {
  choice,
  count,
  listOf,
  quantity,
  record,
  required,
  subject,
  type ValuesOf,
  yesNo,
} from '../../rules/logic/fact.js';
import { type Indicator, isOpen, measuresOf, partsOf } from './indicator.js';

export const labels = {
  indicator: { th: 'ตัวชี้วัด', en: 'the indicator' },
  part: { th: 'จำนวนที่ผ่าน', en: 'how many of them' },
  share: { th: 'ร้อยละที่ผ่าน', en: 'the share of them' },
  each: { th: 'จำนวนในแต่ละหน่วย', en: 'the number in each unit' },
  together: { th: 'จำนวนรวมทุกหน่วย', en: 'the number in all units together' },
  units: { th: 'จำนวนหน่วย', en: 'how many units there are' },
  lacking: { th: 'ยังขาดอีก', en: 'still lacking' },
} as const satisfies Record<string, Text>;

const joined = (all: readonly Readonly<Record<string, Text>>[]): Readonly<Record<string, Text>> =>
  Object.assign({}, ...all);

/** The facts that the indicators of a register are assessed by: of each, those that its measure asks for. */
// @__NO_SIDE_EFFECTS__
export function indicatorFacts<Id extends string>(indicators: Readonly<Record<Id, Indicator>>) {
  const all = Object.values<Indicator>(indicators);
  const readings = joined(all.map(({ measure }) => (isOpen(measure) ? labelsOf(measure.readings) : {})));
  const parts = joined(all.flatMap(indicator => measuresOf(indicator).map(measure => partsOf(indicator, measure))));
  const conditions = joined(
    all.flatMap(measuresOf).map(measure => (measure.kind === 'several' ? labelsOf(measure.of) : {})),
  );
  const number = required(count({ th: 'จำนวน', en: 'its number' }, 'number'));
  const counts = { th: 'จำนวนรายหน่วย', en: 'the number of each unit' };
  const ofEach = { th: 'จำนวนรายเงื่อนไข', en: 'the number of each condition' };
  const answers = { th: 'คำตอบรายข้อ', en: 'the answers' };
  return {
    indicator: required(choice(labels.indicator, labelsOf<Id>(indicators))),
    reading: choice({ th: 'การตีความตัวชี้วัด', en: 'the reading of the indicator' }, readings),
    actual: quantity({ th: 'ผลที่ทำได้', en: 'the result' }, 'number'),
    part: count(labels.part, 'number'),
    base: count({ th: 'จำนวนทั้งหมด', en: 'how many there are' }, 'number'),
    before: quantity({ th: 'ค่าก่อนหน้า (ฐาน)', en: 'the amount before (the base)' }, 'number', { least: null }),
    after: quantity({ th: 'ค่าภายหลัง', en: 'the amount after' }, 'number', { least: null }),
    counts: listOf(counts, record(counts, { unit: subject(), count: number })),
    conditions: listOf(
      ofEach,
      record(ofEach, {
        condition: required(choice({ th: 'เงื่อนไข', en: 'which condition' }, conditions)),
        count: number,
      }),
    ),
    answers: listOf(
      answers,
      record(answers, {
        part: required(choice({ th: 'ข้อ', en: 'which part' }, parts)),
        is: required(yesNo({ th: 'เป็นเช่นนั้น', en: 'whether it is so' })),
      }),
    ),
  };
}

/** What indicators are assessed by, once read: those that the measure of the indicator asks for. */
export type IndicatorNumbers = Partial<Omit<ValuesOf<ReturnType<typeof indicatorFacts>>, 'indicator'>>;
