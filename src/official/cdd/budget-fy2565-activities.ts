/**
 * The activities below the projects of FY2565 with their budgets, as Part 3 of the guideline prints them.
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

const activities = cite(guideline, 'ส่วนที่ 3 แนวทางการดำเนินกิจกรรม');

/** The budget of an activity. */
export interface ActivityBudgetRow extends OfficialRow {
  /** The node of the department's budget that it belongs to. */
  readonly node: string;
  /** Baht. */
  readonly amount: string;
}

/**
 * The budgets of the activities of Part 3 (งบประมาณของกิจกรรม), in baht, each with the node of the department's budget
 * that it belongs to. Some nodes are all told; of others part has no activity here.
 *
 * @th
 * งบประมาณของกิจกรรมในส่วนที่ 3 เป็นบาท พร้อมรายการงบประมาณของกรมฯ ที่กิจกรรมนั้นสังกัด
 *
 * @source 004_5d18bda2820f2124.txt, lines 1799 to 5285
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 * import { budget } from 'chumchon/cdd';
 *
 * const parts = cdd.budget.fy2565.activityBudgets.rows.filter(({ node }) => node === 'I3.4');
 * budget.fy2565.activitiesOfProject({
 *   total: 22_343_800,
 *   parts: parts.map(({ line, amount }) => ({ name: `${line}`, amount })),
 * }).verdict; // 'met'
 * ```
 */
export const activityBudgets = officialTable<ActivityBudgetRow>({
  id: 'A-16',
  title: { th: 'งบประมาณของกิจกรรมในส่วนที่ 3', en: 'Budgets of the activities of Part 3' },
  source: activities([1799, 5285]),
  columns: {
    node: { label: { th: 'รหัสในงบประมาณทุกระดับ', en: 'code in the tree of the budget' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    { line: 1799, node: 'S1.1', amount: '2070000' },
    { line: 1824, node: 'S1.1', amount: '1764000' },
    { line: 1868, node: 'S1.1', amount: '3978000' },
    { line: 1943, node: 'S1.2', amount: '1840000' },
    { line: 1965, node: 'S1.2', amount: '1568000' },
    { line: 1992, node: 'S1.2', amount: '3536000' },
    { line: 2044, node: 'S2.1.2', amount: '2077000' },
    { line: 2098, node: 'S2.1.2', amount: '258000000' },
    { line: 2147, node: 'S2.1.2', amount: '31088000' },
    { line: 2170, node: 'S2.1.2', amount: '3073000' },
    { line: 2195, node: 'S2.1.2', amount: '273600' },
    { line: 2236, node: 'S2.1.2', amount: '1322400' },
    { line: 2390, node: 'S2.2.1', amount: '36587200' },
    { line: 2328, node: 'S2.2.2', amount: '1407200' },
    { line: 2478, node: 'S2.3', amount: '72000000' },
    { line: 2529, node: 'S2.3', amount: '1800000' },
    { line: 2595, node: 'S2.4.1', amount: '14696600' },
    { line: 2671, node: 'S2.4.1', amount: '14555200' },
    { line: 2721, node: 'S2.4.1', amount: '44327200' },
    { line: 2740, node: 'S2.4.1', amount: '14555200' },
    { line: 2783, node: 'S2.4.2', amount: '271943200' },
    { line: 2872, node: 'I1.1', amount: '3512000' },
    { line: 2958, node: 'I1.1', amount: '3161600' },
    { line: 3016, node: 'I1.1', amount: '3512000' },
    { line: 3054, node: 'I1.1', amount: '2634000' },
    { line: 3138, node: 'I2.1', amount: '3300000' },
    { line: 3205, node: 'I2.1', amount: '18000000' },
    { line: 3250, node: 'I2.1', amount: '4000000' },
    { line: 3281, node: 'I2.1', amount: '6500000' },
    { line: 3448, node: 'I3.1', amount: '38400000' },
    { line: 3501, node: 'I3.1', amount: '3040000' },
    { line: 3539, node: 'I3.1', amount: '4500000' },
    { line: 3591, node: 'I3.1', amount: '189000' },
    { line: 3647, node: 'I3.1', amount: '88000' },
    { line: 3682, node: 'I3.1', amount: '2400000' },
    { line: 3740, node: 'I3.1', amount: '3800000' },
    { line: 3861, node: 'I3.1', amount: '967400' },
    { line: 3948, node: 'I3.1', amount: '3069000' },
    { line: 4038, node: 'I3.1', amount: '814400' },
    { line: 4074, node: 'I3.1', amount: '1400000' },
    { line: 4205, node: 'I3.2', amount: '7383000' },
    { line: 4350, node: 'I3.2', amount: '22502100' },
    { line: 4407, node: 'I3.2', amount: '470600' },
    { line: 4438, node: 'I3.2', amount: '246500' },
    { line: 4507, node: 'I3.2', amount: '2700000' },
    { line: 4708, node: 'I3.3', amount: '8192800' },
    { line: 4756, node: 'I3.3', amount: '60800000' },
    { line: 4790, node: 'I3.3', amount: '4800000' },
    { line: 4561, node: 'I3.4', amount: '17046800' },
    { line: 4634, node: 'I3.4', amount: '5297000' },
    { line: 4896, node: 'I3.5.1', amount: '30000000' },
    { line: 5054, node: 'I3.5.1', amount: '20880000' },
    { line: 5146, node: 'I3.5.2', amount: '2310400' },
    { line: 5206, node: 'I3.5.2', amount: '10343600' },
    { line: 5285, node: 'I4.1', amount: '3757600' },
  ],
  errata: [],
});
