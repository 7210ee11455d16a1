/**
 * Eradicating poverty, FY2565: which households are to be helped and by whom, whether all of them were, and how the
 * centres work.
 *
 * @th
 * การขจัดความยากจน ปีงบประมาณ พ.ศ. 2565: ครัวเรือนที่ต้องช่วยเหลือและผู้ช่วยเหลือ ช่วยเหลือครบทุกครัวเรือนหรือไม่
 * และการทำงานของศูนย์อำนวยการขจัดความยากจน (ศจพ.)
 *
 * @module
 */
export { mechanism, mechanismTrained, period, provincialAgenda, resultsReported } from './centres.js';
export {
  household,
  type ProblemRoute,
  peoplePerHousehold,
  type RoutingOutcome,
  routeProblems,
  targetHouseholds,
  targetPeople,
  verifiedHelped,
} from './help.js';
