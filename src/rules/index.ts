/**
 * The shapes that rules have: what the programmes are made of, and what an application builds its own rules from.
 *
 * @module
 */
export type { Safe } from '../core/argument.js';
export * from '../core/citation.js';
export { Decimal, type DecimalInput, type Exact, exact } from '../core/decimal.js';
export { type InputProblem, RuleInputError } from '../core/errors.js';
export * from '../core/parameter.js';
export type { Text } from '../core/text.js';
export * from './audit.js';
export * from './bands.js';
export * from './checklist.js';
export * from './classification.js';
export * from './composition.js';
export * from './conditional.js';
export * from './costing.js';
export * from './count-grade.js';
export * from './criterion.js';
export * from './deadline.js';
export * from './deadline-conflict.js';
export * from './each-and-all.js';
export * from './every-one.js';
export * from './fact.js';
export * from './headcount.js';
export * from './in-order.js';
export * from './ladder.js';
export * from './listed.js';
export type { Context, CriterionOutcome } from './logic.js';
export * from './on-list.js';
export * from './point-card.js';
export * from './present.js';
export * from './progress.js';
export * from './quota.js';
export * from './quotient.js';
export * from './readings.js';
export * from './roll-up.js';
export * from './roster.js';
export * from './rubric.js';
export * from './rule.js';
export * from './same-members.js';
export * from './scale.js';
export * from './schedule.js';
export * from './scorecard.js';
export * from './selection.js';
export * from './stages.js';
export * from './tally.js';
export * from './timetable.js';
export * from './tranches.js';
export * from './two-facts.js';
export * from './weighted-checklist.js';
