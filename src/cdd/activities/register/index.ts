import type { Text } from '../../../core/text.js';
import type { Activity } from '../activity.js';
import { agriculture } from './agriculture.js';
import { debt } from './debt.js';
import { funds } from './funds.js';
import { information } from './information.js';
import { localEconomy } from './local-economy.js';
import { missionFirst } from './mission-first.js';
import { missionSecond } from './mission-second.js';
import { missionThird } from './mission-third.js';
import { modelFunds } from './model-funds.js';
import { motherFundAndTourism } from './mother-fund-and-tourism.js';
import { occupations } from './occupations.js';
import { otop } from './otop.js';
import { villages } from './villages.js';

/** Every activity of the guideline that has a sheet, or a part of one, of its own, by its code, in printed order. */
export const register = {
  ...agriculture,
  ...information,
  ...occupations,
  ...villages,
  ...motherFundAndTourism,
  ...funds,
  ...modelFunds,
  ...debt,
  ...otop,
  ...localEconomy,
  ...missionFirst,
  ...missionSecond,
  ...missionThird,
} as const satisfies Record<string, Activity>;

/** The code of an activity: project, main activity and number for those with a budget; strategy and number for the others. */
export type ActivityCode = keyof typeof register;

/** The codes, in printed order. */
export const codes = Object.keys(register) as readonly ActivityCode[];

/** An activity by its code, without the narrow types of the register. */
export const activityOf = (code: ActivityCode): Activity => register[code];

/** The names of the activities by code, as a fact offers them. */
export const labels = Object.fromEntries(codes.map(code => [code, register[code].label])) as Record<ActivityCode, Text>;
