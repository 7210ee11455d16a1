import type { Text } from '../../../core/text.js';
import type { RegisteredIndicator } from '../indicator.js';
import { missionFirst } from './mission-first.js';
import { missionSecond } from './mission-second.js';
import { outcome } from './outcome.js';
import { projectsIntegrated } from './projects-integrated.js';
import { projectsOfStrategy } from './projects-strategy.js';
import { sheetsOfEconomy } from './sheets-economy.js';
import { sheetsOfFunds } from './sheets-funds.js';
import { sheetsOfNetworks } from './sheets-networks.js';
import { sheetsOfVillages } from './sheets-villages.js';

/** The 69 indicators of the appendix, by their codes in the catalogue of the source. */
export const appendixIndicators = {
  ...outcome,
  ...projectsOfStrategy,
  ...projectsIntegrated,
  ...missionFirst,
  ...missionSecond,
} as const satisfies Record<string, RegisteredIndicator>;

/** The indicators that the sheets of activities with a budget print, by the activity and their number. */
export const sheetIndicators = {
  ...sheetsOfNetworks,
  ...sheetsOfVillages,
  ...sheetsOfFunds,
  ...sheetsOfEconomy,
} as const satisfies Record<string, RegisteredIndicator>;

export const indicators = { ...appendixIndicators, ...sheetIndicators } as const;

/** The code of an indicator. */
export type IndicatorCode = keyof typeof indicators;

export const indicatorCodes = Object.keys(indicators) as readonly IndicatorCode[];

/** An indicator by its code, without the narrow types of the register. */
export const indicatorOf = (code: IndicatorCode): RegisteredIndicator => indicators[code];

/** The names of the indicators by code, as a fact offers them. */
export const indicatorLabels = Object.fromEntries(indicatorCodes.map(code => [code, indicators[code].label])) as Record<
  IndicatorCode,
  Text
>;
