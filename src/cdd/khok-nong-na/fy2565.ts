/**
 * Learning centres of the form Khok Nong Na, FY2565: the standard of a plot, plots and their works, money, centres and services.
 *
 * @th
 * ศูนย์เรียนรู้รูปแบบโคก หนอง นา ปีงบประมาณ พ.ศ. 2565: มาตรฐานของแปลง แปลงและงานก่อสร้าง งบประมาณ ศูนย์
 * และการให้บริการ
 *
 * @module
 */
export {
  centreSteps,
  learningPlace,
  plotCounts,
  plotWorks,
  record,
} from './centres.js';
export { capitalSpending, type LeftOverOutcome, leftOver } from './money.js';
export { type PlotOutcome, plot } from './plot.js';
export { centresBuilt, servingCentres } from './results.js';
