/**
 * chumchon (ชุมชน): the rules of Thailand's community-development programmes as typed functions.
 *
 * @module
 */
export * as catalogue from './catalogue/index.js';
export { type ExplainOptions, explain } from './catalogue/index.js';
export * as cdd from './cdd/index.js';
export * as codi from './codi/index.js';
export type { Safe } from './core/argument.js';
export type { DecimalInput } from './core/decimal.js';
export type { DecimalText } from './core/decimal-text.js';
export { type InputProblem, RuleInputError } from './core/errors.js';
export { Decimal } from './core/public-decimal.js';
export type { Text } from './core/text.js';
export * as official from './official/index.js';
export type { Rule, RuleDescription } from './rules/logic/rule.js';
export * as thai from './thai.js';
export { version } from './version.js';
