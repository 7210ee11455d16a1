import type { Citation } from '../../core/citation.js';
import type { Text } from '../../core/text.js';
import { choice, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule } from '../../rules/logic/rule.js';
import { type Level, levels } from '../indicators/indicator.js';
import { type IndicatorCode, indicatorCodes, indicatorLabels, indicatorOf } from '../indicators/register/index.js';
import { type ActivityCode, activityOf, labels } from './register/index.js';
import { at, programme } from './source.js';

/** An indicator that an activity serves. */
export interface ServedIndicator {
  readonly indicator: IndicatorCode;
  readonly label: Text;
  readonly level: Level;
  /** Whether it is the activity's own, or that of its project or of the department. */
  readonly isOwn: boolean;
  readonly source: Citation;
}

/** The indicators that an activity serves. */
export interface IndicatorsOfOutcome {
  readonly activity: ActivityCode;
  readonly label: Text;
  readonly indicators: readonly ServedIndicator[];
  /** Their codes: what is decided. */
  readonly codes: readonly IndicatorCode[];
  readonly figures: readonly FigureOutcome[];
}

/** The activities that an indicator is set for, or whose project it is set for. */
export interface ActivitiesOfOutcome {
  readonly indicator: IndicatorCode;
  readonly label: Text;
  readonly activities: readonly { readonly activity: ActivityCode; readonly label: Text }[];
  /** Their codes: what is decided. */
  readonly codes: readonly ActivityCode[];
  readonly figures: readonly FigureOutcome[];
}

const source = at.inferred(
  {
    th: 'ตัวชี้วัดโครงการเป็นของทุกกิจกรรมในกิจกรรมหลักที่พิมพ์ไว้ด้วยกัน',
    en: 'an indicator of a project is that of all activities of the main activity that it stands with',
  },
  [1811, 6874],
);

const counted = (id: string, label: Text, number: number, unit: 'indicators' | 'activities'): FigureOutcome => ({
  id,
  label,
  value: String(number),
  unit,
  how: { th: 'นับจากทะเบียน', en: 'counted in the register' },
  source,
});

const held = {
  activity: { label: { th: 'กิจกรรม', en: 'activity' }, words: labels },
  indicator: { label: { th: 'ตัวชี้วัด', en: 'indicator' }, words: indicatorLabels },
} as const;

const servedBy = (activity: ActivityCode): readonly IndicatorCode[] =>
  indicatorCodes.filter(code => indicatorOf(code).serves.includes(activity));

/**
 * Which indicators an activity serves (ตัวชี้วัดที่กิจกรรมตอบสนอง): those of its own sheet, those of its output or project in the appendix,
 * and the outcomes of the department. The appendix prints each indicator of a project with its main activity, not with single
 * activities: it is read as that of all of them. The outcomes name no project: they are those with the same figures or words.
 *
 * @th กิจกรรมหนึ่งตอบสนองตัวชี้วัดใดบ้าง ทั้งตัวชี้วัดของกิจกรรม ของผลผลิตหรือโครงการ และผลสัมฤทธิ์ของกรม ภาคผนวกพิมพ์ตัวชี้วัดโครงการคู่กับกิจกรรมหลัก จึงอ่านว่าเป็นของทุกกิจกรรมในกิจกรรมหลักนั้น
 *
 * @throws {@link RuleInputError} an activity that is not in the register, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1811 to 6874
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * activities.fy2565.indicatorsOf.decide({ activity: 'P04/2/1' }); // ['B13', 'B14', 'P04/2/1#1', 'P04/2/1#2']
 * ```
 */
export const indicatorsOf = defineRule(
  {
    programme,
    id: 'indicators-of',
    title: { th: 'ตัวชี้วัดที่กิจกรรมตอบสนอง', en: 'The indicators that an activity serves' },
    source,
    facts: { activity: required(choice({ th: 'กิจกรรม', en: 'activity' }, labels)) },
  },
  {
    outcome: ({ activity }): IndicatorsOfOutcome => {
      const codes = servedBy(activity);
      const indicators = codes.map(code => {
        const { label, level, source } = indicatorOf(code);
        return { indicator: code, label, level, isOwn: level === 'activity', source };
      });
      return {
        activity,
        label: activityOf(activity).label,
        indicators,
        codes,
        figures: [
          counted(
            'own',
            { th: 'ตัวชี้วัดของกิจกรรม', en: 'its own' },
            indicators.filter(({ isOwn }) => isOwn).length,
            'indicators',
          ),
          counted(
            'others',
            { th: 'ตัวชี้วัดโครงการและผลสัมฤทธิ์', en: 'of its project and the department' },
            indicators.filter(({ isOwn }) => !isOwn).length,
            'indicators',
          ),
        ],
      };
    },
    decide: ({ activity }): readonly IndicatorCode[] => servedBy(activity),
  },
  {
    shape: 'function',
    holds: {
      activity: held.activity,
      indicators: {
        label: { th: 'ตัวชี้วัดที่ตอบสนอง', en: 'indicators that it serves' },
        of: {
          indicator: held.indicator,
          level: { label: { th: 'ระดับ', en: 'level' }, words: levels },
          isOwn: { label: { th: 'เป็นตัวชี้วัดของกิจกรรมเอง', en: 'its own' } },
        },
      },
      codes: { ...held.indicator, isEvident: true },
    },
  },
);

/**
 * Which activities an indicator is set for (กิจกรรมที่ตอบสนองตัวชี้วัด), or whose project it is set for: `indicatorsOf` the other way round,
 * with the same readings.
 *
 * @th ตัวชี้วัดหนึ่งมีกิจกรรมใดตอบสนองบ้าง เป็นทางกลับของตัวชี้วัดที่กิจกรรมตอบสนอง ใช้การอ่านเดียวกัน
 *
 * @throws {@link RuleInputError} an indicator that is not in the register, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1811 to 6874
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * activities.fy2565.activitiesOf.decide({ indicator: 'B23' }); // ['P09/1/1', 'P09/1/2']
 * ```
 */
export const activitiesOf = defineRule(
  {
    programme,
    id: 'activities-of',
    title: { th: 'กิจกรรมที่ตอบสนองตัวชี้วัด', en: 'The activities that an indicator is set for' },
    source,
    facts: { indicator: required(choice({ th: 'ตัวชี้วัด', en: 'the indicator' }, indicatorLabels)) },
  },
  {
    outcome: ({ indicator }): ActivitiesOfOutcome => {
      const { label, serves } = indicatorOf(indicator);
      return {
        indicator,
        label,
        activities: serves.map(activity => ({ activity, label: activityOf(activity).label })),
        codes: serves,
        figures: [counted('activities', { th: 'กิจกรรม', en: 'activities' }, serves.length, 'activities')],
      };
    },
    decide: ({ indicator }): readonly ActivityCode[] => indicatorOf(indicator).serves,
  },
  {
    shape: 'function',
    holds: {
      indicator: held.indicator,
      activities: { label: { th: 'กิจกรรมที่ตอบสนอง', en: 'activities that serve it' }, of: { activity: held.activity } },
      codes: { ...held.activity, isEvident: true },
    },
  },
);
