import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { days } from './days.js';
import { budgetSection, letter } from './source.js';

/**
 * The budget (งบประมาณ) of the project as printed, in baht: 33,779,800 for the department, and 269,000 that Nong Khai province
 * was allotted for its workshops, activity 2.
 *
 * @source 002_b86b2e7e88d9451c.txt, lines 30 and 91
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2564.budget.department.value; // 33779800
 * changeLeaders.fy2564.budget.nongKhaiWorkshops.value; // 269000
 * ```
 */
export const budget = deepFreeze({
  department: parameter(33_779_800, 'baht', budgetSection(91)),
  nongKhaiWorkshops: parameter(269_000, 'baht', letter(30)),
});

/**
 * The period (ระยะเวลาดำเนินการ) of the project: February to September 2564, which the text also calls quarters 2 to 4. Quarter 2
 * of a fiscal year begins in January; the printed months bind.
 *
 * @source 002_b86b2e7e88d9451c.txt, line 93
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2564.period.from.value; // '2021-02-01'
 * changeLeaders.fy2564.period.to.value; // '2021-09-30'
 * ```
 */
export const period = deepFreeze({
  ...days.project,
  firstQuarter: parameter(2, 'quarters', budgetSection(93)),
  lastQuarter: parameter(4, 'quarters', budgetSection(93)),
});
