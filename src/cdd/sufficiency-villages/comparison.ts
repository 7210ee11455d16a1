import { compare, type Exact } from '../../core/decimal.js';
import { parameter } from '../../core/parameter.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { listOf, quantity, record, required, subject } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { figured, judged } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { evaluation, programme, seminar } from './source.js';

const parameters = { indicators: parameter(23, 'indicators', seminar(2652)) };

/** How an indicator stands after the development against before it. */
export type IndicatorChange = 'improved' | 'same' | 'worse';

/** The second assessment of a village against the first. */
export interface ComparisonOutcome extends VerdictOutcome {
  /** Whether every one of the 23 indicators is compared. */
  readonly verdict: Verdict;
  /** What is known of each indicator that is listed. */
  readonly indicators: readonly { readonly id: string; readonly change?: IndicatorChange }[];
  /** How many of the 23 are not listed. */
  readonly notListed: number;
  /** How many improved, stayed the same and got worse. */
  readonly figures: readonly FigureOutcome[];
}

interface Compared {
  readonly id: string;
  readonly first?: Exact | undefined;
  readonly second?: Exact | undefined;
}

const changes = {
  improved: { th: 'ดีขึ้น', en: 'improved' },
  same: { th: 'เท่าเดิม', en: 'the same' },
  worse: { th: 'ลดลง', en: 'worse' },
};

const holds = {
  indicators: {
    label: { th: 'ผลรายตัวชี้วัด', en: 'by indicator' },
    of: {
      id: { label: { th: 'ตัวชี้วัด', en: 'the indicator' } },
      change: { label: { th: 'เทียบกับครั้งที่ 1', en: 'against round 1' }, words: changes },
    },
  },
  notListed: { label: { th: 'ตัวชี้วัดที่ยังไม่ระบุ', en: 'indicators not listed' }, unit: 'indicators' },
} as const;

function changeOf({ first, second }: Compared): IndicatorChange | undefined {
  if (first === undefined || second === undefined) return undefined;
  const difference = compare(second, first);
  return difference > 0 ? 'improved' : difference < 0 ? 'worse' : 'same';
}

/**
 * The second assessment of a village against the first, indicator by indicator (เปรียบเทียบผลกับก่อนการพัฒนา): which of the 23 improved, which
 * stayed the same and which got worse. The indicators are not printed: the caller names them and gives the result of each in both rounds in one
 * measure, as points, or as 1 for passed and 0 for not passed. That some got worse is no failure: no number is printed that must
 * improve. The comparison is complete once all 23 have both results.
 *
 * @th
 * เปรียบเทียบผลการประเมินหมู่บ้านครั้งที่ 2 กับครั้งที่ 1 รายตัวชี้วัด ว่าดีขึ้น เท่าเดิม หรือลดลง ตัวชี้วัดทั้ง 23 ข้อไม่ได้พิมพ์ไว้ ผู้ใช้เป็นผู้ระบุชื่อและผลทั้งสองครั้งด้วยหน่วยวัดเดียวกัน
 * เป็นคะแนน หรือ 1 เมื่อผ่านและ 0 เมื่อไม่ผ่าน เอกสารไม่ได้กำหนดว่าต้องดีขึ้นกี่ตัวชี้วัด การเปรียบเทียบครบเมื่อมีผลทั้งสองครั้งครบ 23 ตัวชี้วัด
 *
 * @throws {@link RuleInputError} more than 23 indicators, one that comes twice, a result below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2652 and 2738
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * const outcome = sufficiencyVillages.fy2565.comparison({ indicators: [{ id: 'income', first: 0, second: 1 }] });
 * outcome.indicators[0].change; // 'improved'
 * outcome.notListed; // 22
 * ```
 */
export const comparison = verdictFunction(
  {
    programme,
    id: 'comparison',
    title: { th: 'เปรียบเทียบผลรายตัวชี้วัดกับครั้งที่ 1', en: 'The second assessment against round 1' },
    source: evaluation(2738),
    words: {
      met: { th: 'เปรียบเทียบครบทุกตัวชี้วัด', en: 'every indicator is compared' },
    },
    parameters,
    facts: {
      indicators: required(
        listOf(
          { th: 'ผลรายตัวชี้วัด', en: 'the results by indicator' },
          record(
            { th: 'ผลของตัวชี้วัด', en: 'the results of an indicator' },
            {
              id: subject({ th: 'ชื่อหรือรหัสตัวชี้วัด', en: "the indicator's name or code" }),
              first: quantity({ th: 'ผลครั้งที่ 1', en: 'the result of round 1' }, 'points'),
              second: quantity({ th: 'ผลครั้งที่ 2', en: 'the result of round 2' }, 'points'),
            },
          ),
        ),
      ),
    },
  },
  holds,
  ({ indicators }, refuse): Found<ComparisonOutcome> => {
    const { value: asked, source } = parameters.indicators;
    if (indicators.length > asked) {
      refuse(['indicators'], indicators.length, { th: `ไม่เกิน ${asked} ตัวชี้วัด`, en: `indicators, at most ${asked}` });
    }
    const found = indicators.map(changeOf);
    const notListed = asked - indicators.length;
    const open = openIn('indicators', indicators, ['first', 'second']);
    const verdict: Verdict = notListed === 0 && open.length === 0 ? 'met' : 'unknown';
    return {
      verdict,
      tell: () => ({
        indicators: indicators.map(({ id }, index) => ({ id, change: found[index] })),
        notListed,
        criteria: [
          judged('compared', { th: 'ตัวชี้วัดที่เปรียบเทียบแล้ว', en: 'indicators that are compared' }, verdict, {
            actual: found.filter(change => change !== undefined).length,
            required: { exactly: asked },
            unit: 'indicators',
            source,
          }),
        ],
        figures: (['improved', 'same', 'worse'] as const).map(change =>
          figured(
            change,
            changes[change],
            { th: 'ผลครั้งที่ 2 เทียบกับครั้งที่ 1', en: 'the result of round 2 against round 1' },
            { value: found.filter(each => each === change).length, unit: 'indicators', source: evaluation(2738) },
          ),
        ),
        missing: [...(notListed > 0 ? ['indicators'] : []), ...open],
      }),
    };
  },
);
