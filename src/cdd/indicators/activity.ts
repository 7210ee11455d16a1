import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { choice, listOf, record, required } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { judged, together } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { type ActivityCode, activityOf, labels } from '../activities/register/index.js';
import { apart, assessIndicator, type IndicatorSummary, indicatorHeld } from './assessed.js';
import { type IndicatorNumbers, indicatorFacts } from './facts.js';
import { type IndicatorCode, indicatorCodes, indicatorOf, indicators } from './register/index.js';
import { appendix, at, programme } from './source.js';

/** All indicators of one activity together. */
export interface ActivityAssessment extends VerdictOutcome {
  readonly activity: ActivityCode;
  /** `unknown` for an activity that has none of its own. */
  readonly verdict: Verdict;
  /** What is lacking, by indicator. */
  readonly figures: readonly FigureOutcome[];
  readonly indicators: readonly IndicatorSummary[];
  /** `results` for an indicator without numbers, `results.0.part` for a number. */
  readonly missing: readonly string[];
}

const ownOf = (activity: ActivityCode): readonly IndicatorCode[] =>
  indicatorCodes.filter(code => {
    const { level, serves } = indicatorOf(code);
    return level === 'activity' && serves.includes(activity);
  });

const none = (activity: ActivityCode): CriterionOutcome =>
  judged('own', { th: 'กิจกรรมมีตัวชี้วัดของตนเอง', en: 'the activity has indicators of its own' }, 'unknown', {
    source: at(activityOf(activity).line),
  });

const all = indicatorFacts(indicators);

type Results = readonly ({ readonly indicator: IndicatorCode } & IndicatorNumbers)[];

function work(activity: ActivityCode, results: Results, refuse: Refuse) {
  const own = ownOf(activity);
  for (const [index, { indicator }] of results.entries()) {
    const isTwice = results.findIndex(each => each.indicator === indicator) < index;
    if (isTwice || !own.includes(indicator)) {
      refuse(['results', index, 'indicator'], indicator, {
        th: `ตัวชี้วัดของกิจกรรมนี้ตัวละครั้ง: ${own.join(', ')}`,
        en: `each indicator of this activity once: ${own.join(', ')}`,
      });
    }
  }
  const assessed = own.map(code => {
    const index = results.findIndex(({ indicator }) => indicator === code);
    const { indicator: _, ...numbers } = results[index] ?? { indicator: code };
    const within: Refuse = (path, given, accepted) => refuse(['results', index, ...path], given, accepted);
    const outcome = assessIndicator(code, indicatorOf(code), numbers, within);
    const missing = index < 0 ? ['results'] : outcome.missing.map(name => `results.${index}.${name}`);
    return { outcome, missing };
  });
  const verdicts = assessed.map(({ outcome }) => outcome.verdict);
  return { assessed, verdict: verdicts.length === 0 ? ('unknown' as const) : together(verdicts) };
}

/**
 * Whether an activity reached its own indicators (ตัวชี้วัดกิจกรรม), all of them: those of its sheet, or of the appendix for an
 * activity of the mission. That all have to be reached is a reading: the guideline lists them without saying how they go
 * together, and prints no weights. An activity without an indicator of its own is unknown. The indicators of its project and
 * of the department are apart from these: neither follows from the other.
 *
 * @th กิจกรรมหนึ่งบรรลุตัวชี้วัดของกิจกรรมครบทุกตัวหรือไม่ การที่ต้องบรรลุทุกตัวเป็นการอ่าน เพราะแนวทางฯ ไม่ได้ระบุวิธีรวมผลและไม่มีน้ำหนัก ตัวชี้วัดโครงการและผลสัมฤทธิ์แยกต่างหาก
 *
 * @throws {@link RuleInputError} an indicator that is not the activity's or comes twice, numbers that it does not take, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6798 to 6874
 * @example
 * ```ts
 * import { indicators } from 'chumchon/cdd';
 *
 * const { assessActivity } = indicators.fy2565;
 * const results = [
 *   { indicator: 'M18', actual: 1400 },
 *   { indicator: 'M19', answers: [{ part: 'complete', is: true }, { part: 'correct', is: true }] },
 * ] as const;
 * assessActivity({ activity: 'S4-12', results }).verdict; // 'unknown'
 * assessActivity({ activity: 'S4-12', results }).missing; // ['results.1.answers']
 * ```
 */
export const assessActivity = verdictFunction(
  {
    programme,
    id: 'assess-activity',
    title: { th: 'ผลสำเร็จตามตัวชี้วัดของกิจกรรม', en: 'Whether an activity reached its indicators' },
    source: appendix.inferred(
      { th: 'ต้องบรรลุทุกตัวชี้วัดของกิจกรรม', en: 'all indicators of the activity have to be reached' },
      [6798, 6874],
    ),
    facts: {
      activity: required(choice({ th: 'กิจกรรม', en: 'activity' }, labels)),
      results: required(
        listOf({ th: 'ผลตามตัวชี้วัด', en: 'the results' }, record({ th: 'ผลตามตัวชี้วัด', en: 'a result' }, all)),
      ),
    },
  },
  {
    activity: { label: { th: 'กิจกรรม', en: 'activity' }, words: labels },
    indicators: { label: { th: 'ตัวชี้วัด', en: 'indicators' }, of: indicatorHeld },
  },
  ({ activity, results }, refuse): Found<ActivityAssessment> => {
    const { assessed, verdict } = work(activity, results as Results, refuse);
    const tell = () => {
      const told = assessed.map(({ outcome }) => apart(outcome));
      const isWithout = told.length === 0;
      return {
        activity,
        criteria: isWithout ? [none(activity)] : told.flatMap(({ criteria }) => criteria),
        figures: told.flatMap(({ figures }) => figures),
        indicators: told.map(({ summary }) => summary),
        missing: [...new Set(assessed.flatMap(({ missing }) => missing))],
        ...(isWithout && { next: [] }),
      };
    };
    return { verdict, tell };
  },
);
