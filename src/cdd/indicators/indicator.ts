import type { Indicator } from '../../rules/counting/indicator-register.js';
import type { ActivityCode } from '../activities/register/index.js';

/** What an indicator is set for: the department, an output or project, or a single activity. */
export type Level = 'outcome' | 'project' | 'activity';

/** An indicator with the activities that it is set for, or whose project it is set for. */
export interface RegisteredIndicator extends Indicator<Level> {
  readonly serves: readonly ActivityCode[];
}
