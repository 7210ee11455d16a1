import { Decimal } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Text } from '../../core/text.js';
import { methodFact, type ScaleOutcome, type ScoringMethod, scoringMethods } from '../../rules/counting/scale.js';
import { choice, type Fact, type Facts, quantity, required } from '../../rules/logic/fact.js';
import { defineRule, type Named, type PathIn, type Refuse, type Rule } from '../../rules/logic/rule.js';
import { scoreCouncils } from './councils.js';
import { scoreDisclosure } from './disclosure.js';
import { scoreGovernance } from './governance.js';
import { scoreHousing } from './housing.js';
import { type IndicatorId, indicators } from './indicators.js';
import { scoreOnlineSaving } from './online-payment.js';
import { scorePersonnel } from './personnel.js';
import { scoreReportingSystem } from './reporting-system.js';
import { scoreSatisfaction } from './satisfaction.js';
import { assessment, programme } from './source.js';
import { scoreTambons } from './tambons.js';
import { scoreWelfareFunds } from './welfare-funds.js';

const scales = {
  '1.1': scoreWelfareFunds,
  '1.2': scoreTambons,
  '1.3': scoreCouncils,
  '2.1': scoreHousing,
  '3.1': scorePersonnel,
  '3.2.1': scoreOnlineSaving,
  '3.2.2': scoreReportingSystem,
  '4.1': scoreDisclosure,
  '4.2': scoreSatisfaction,
  '5.1': scoreGovernance,
};

type FactsOf<Id extends IndicatorId> = Omit<Parameters<(typeof scales)[Id]>[0], 'method'>;

/** The number of an indicator, its own facts, and how a result between two levels is scored. */
export type ScoreInput = {
  readonly [Id in IndicatorId]: { readonly indicator: Id; readonly method: ScoringMethod } & FactsOf<Id>;
}[IndicatorId];

/** The score of an indicator, of 100. */
export interface ScoreOutcome extends ScaleOutcome {
  readonly indicator: IndicatorId;
  readonly method: ScoringMethod;
}

const indicatorLabels = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ indicators.map(({ id, label }) => [id, label]),
) as Readonly<Record<IndicatorId, Text>>;

const facts = {
  ...scoreWelfareFunds.rule.facts,
  ...scorePersonnel.rule.facts,
  ...scoreReportingSystem.rule.facts,
  ...scoreDisclosure.rule.facts,
  ...scoreSatisfaction.rule.facts,
  ...scoreGovernance.rule.facts,
  indicator: required(choice({ th: 'ตัวชี้วัด', en: 'the number of the indicator' }, indicatorLabels)),
  result: quantity(
    {
      th: 'ผลการดำเนินงาน (ตำบล สภา ครัวเรือน หรือร้อยละ)',
      en: 'the result (tambons, councils, households or percent)',
    },
    'number',
    { least: null },
  ),
};

type Given = { readonly indicator: IndicatorId; readonly method: ScoringMethod };

type AnyScale = Rule<object, Named<ScaleOutcome>, DecimalText | undefined>;

const factNames = (scale: AnyScale): Text => {
  const names = Object.keys(scale.rule.facts).join(', ');
  return { th: `ข้อเท็จจริงของตัวชี้วัดนี้: ${names}`, en: `this indicator's facts: ${names}` };
};

const stepOnly: Text = {
  th: "'step' เท่านั้น เพราะระดับของตัวชี้วัดนี้เป็นเงื่อนไข ไม่ใช่เป้าหมายตัวเลขเดียวที่เทียบสัดส่วนได้",
  en: "'step', because this indicator's levels are conditions, not single targets that a line could join",
};

const shown = (value: unknown): unknown => (Decimal.isDecimal(value) ? value.toFixed() : value);

/** The indicator's own rule, and the facts for it; the facts of another indicator are refused. */
function chosen(values: Given, refuse: Refuse): readonly [scale: AnyScale, facts: object] {
  const { indicator, method, ...given } = values;
  const scale = scales[indicator] as unknown as AnyScale;
  const own: Readonly<Record<string, Fact | undefined>> = scale.rule.facts;
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name, value] of known) {
    const fact = Object.hasOwn(own, name) ? own[name] : undefined;
    if (fact === undefined) refuse([name], shown(value), factNames(scale));
    else if (fact.read?.(value) === undefined) refuse([name], shown(value), fact.accepts);
  }
  const takesMethod = Object.hasOwn(own, 'method');
  if (!takesMethod && method === 'linear') refuse(['method'], method, stepOnly);
  return [scale, Object.fromEntries(takesMethod ? [...known, ['method', method]] : known)];
}

/**
 * The score of one indicator of the performance agreement (คะแนนที่ได้ เทียบจากค่าเป้าหมาย), of 100, by the
 * indicator's own rule: 50 at the minimum target (ขั้นต่ำ), 75 at the standard (มาตรฐาน), 100 at the high target
 * (ขั้นสูง) and beyond it, 0 below the lowest printed level. A target that is met exactly is reached.
 *
 * How a result between two levels is scored is not printed, so the caller says: `'step'` gives the points of the level
 * below, `'linear'` lets them rise evenly from one target to the next. Indicators whose levels are conditions (1.1,
 * 3.1, 3.2.2, 4.1, 4.2) have nothing between the levels, and `'linear'` is refused; for 5.1 see {@link
 * scoreGovernance}.
 *
 * @th คะแนนของตัวชี้วัดหนึ่งในคำรับรองการปฏิบัติงาน (เต็ม 100): ขั้นต่ำ 50 มาตรฐาน 75 ขั้นสูง 100 ต่ำกว่าระดับต่ำสุดที่พิมพ์ไว้ได้ 0
 * เอกสารไม่ได้พิมพ์วิธีคิดคะแนนระหว่างระดับ ผู้ใช้เลือก step (ใช้คะแนนของระดับล่าง) หรือ linear (เพิ่มตามสัดส่วน) ตัวชี้วัดที่ระดับเป็นเงื่อนไข (1.1 3.1 3.2.2 4.1 4.2) ใช้ linear ไม่ได้
 * @throws {@link RuleInputError} a fact of another indicator, `'linear'` where there is nothing between the levels, no
 * `method`, or a fact that the indicator's own rule refuses
 * @source 001_82e09ad09ff19ae2.txt, lines 244 to 265
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.score({ indicator: '1.2', result: 641, method: 'linear' });
 * outcome.score; // '87.5'
 * outcome.level; // 75
 * outcome.next; // { level: 100, lacking: '41', criteria: ['level-100'] }
 * const facts = { satisfaction: '86.65', reportQuality: 90 };
 * performance.fy2563.score({ indicator: '4.2', ...facts, method: 'step' }).score; // '100'
 * ```
 */
export const score = defineRule<typeof facts, ScoreOutcome, DecimalText | undefined>(
  {
    programme,
    id: 'score',
    title: { th: 'คะแนนที่ได้ (เทียบจากค่าเป้าหมาย)', en: 'Score of an indicator' },
    source: assessment.inferred(
      {
        th: 'เป้าหมายที่เป็นตัวเลขและไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า เพราะผลที่เกินเป้าหมายขั้นสูงได้ 100 คะแนน',
        en: 'targets that are figures without a word of comparison are read as at least, since results above the high ones scored 100',
      },
      [244, 265],
    ),
    facts,
  },
  {
    outcome: (values, refuse) => {
      const [scale, own] = chosen(values, refuse);
      return { ...scale(own), rule: undefined, indicator: values.indicator, method: values.method };
    },
    decide: (values, refuse) => {
      const [scale, own] = chosen(values, refuse);
      return scale.decide(own);
    },
  },
  {
    shape: 'function',
    holds: {
      indicator: { label: { th: 'ตัวชี้วัด', en: 'the indicator' }, words: indicatorLabels },
      score: { label: { th: 'คะแนน', en: 'score' }, unit: 'points' },
      level: { label: { th: 'ระดับ', en: 'level' }, unit: 'points' },
      method: { label: methodFact.label, words: scoringMethods },
    },
  },
) as unknown as Rule<
  ScoreInput,
  Named<ScoreOutcome, PathIn<typeof facts>>,
  DecimalText | undefined,
  typeof facts & Facts
>;
