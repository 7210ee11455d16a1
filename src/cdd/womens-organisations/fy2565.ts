/**
 * Leaders of women's organisations, FY2565: the four levels of committees, the plan of action, its steps, and the two
 * indicators.
 *
 * @module
 */
export { communicating, leaders, results, takingPart } from './leaders.js';
export { actionPlan, period, steps } from './plan.js';
