import type { Text } from '../../core/text.js';
import type { Indicator } from '../../rules/counting/indicator-register.js';
import type { ActivityCode } from '../activities/register/index.js';

export const levels = {
  outcome: { th: 'ผลสัมฤทธิ์ของกรมฯ', en: 'outcome of the department' },
  project: { th: 'ผลผลิตหรือโครงการ', en: 'output or project' },
  activity: { th: 'กิจกรรม', en: 'activity' },
} as const satisfies Record<string, Text>;

/** What an indicator is set for: the department, an output or project, or a single activity. */
export type Level = keyof typeof levels;

/** An indicator with the activities that it is set for, or whose project it is set for. */
export interface RegisteredIndicator extends Indicator<Level> {
  readonly serves: readonly ActivityCode[];
}
