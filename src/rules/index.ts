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
export * from './counting/audit.js';
export * from './counting/bands.js';
export * from './counting/composition.js';
export * from './counting/indicator-register.js';
export * from './counting/point-card.js';
export * from './counting/progress.js';
export * from './counting/quota.js';
export * from './counting/quotient.js';
export * from './counting/roll-up.js';
export * from './counting/scale.js';
export * from './counting/scorecard.js';
export * from './counting/tally.js';
export * from './criteria/conditional.js';
export * from './criteria/criterion.js';
export * from './criteria/listed.js';
export * from './criteria/two-facts.js';
export * from './deciding/checklist.js';
export * from './deciding/classification.js';
export * from './deciding/count-grade.js';
export * from './deciding/each-and-all.js';
export * from './deciding/every-one.js';
export * from './deciding/headcount.js';
export * from './deciding/in-order.js';
export * from './deciding/ladder.js';
export * from './deciding/on-list.js';
export * from './deciding/readings.js';
export * from './deciding/roster.js';
export * from './deciding/rubric.js';
export * from './deciding/same-members.js';
export * from './deciding/selection.js';
export * from './deciding/stages.js';
export * from './deciding/unchanged.js';
export * from './deciding/weighted-checklist.js';
export * from './logic/fact.js';
export type { Figure } from './logic/figure.js';
export type { Context, CriterionOutcome } from './logic/logic.js';
export * from './logic/present.js';
export * from './logic/rule.js';
export * from './money/costing.js';
export * from './money/tranches.js';
export * from './time/deadline.js';
export * from './time/deadline-conflict.js';
export * from './time/due-dates.js';
export * from './time/obligations.js';
export * from './time/schedule.js';
export * from './time/timetable.js';
