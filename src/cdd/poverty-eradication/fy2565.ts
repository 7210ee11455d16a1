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
export { household } from './help.js';
export { peoplePerHousehold, targetHouseholds, targetPeople, verifiedHelped } from './helped.js';
export { type ProblemRoute, type RoutingOutcome, routeProblems } from './routes.js';
