import { parameter } from '../../core/parameter.js';
import { printedMonths } from '../printed-months.js';
import { centres, materials, occupations, seedlings, summary, upgrading } from './source.js';

const monthEnd = { th: 'วันสุดท้ายของเดือนที่พิมพ์ไว้', en: 'the last day of the printed month' };

/** The days that the guideline prints, by what happens on them. Where a month stands beside its quarter, the month binds. */
export const days = {
  centres: printedMonths(centres, '2021-12', '2021-12', 2875),
  occupations: printedMonths(occupations, '2021-12', '2021-12', 2969),
  seedlings: printedMonths(seedlings, '2022-04', '2022-06', 3019),
  materials: printedMonths(materials, '2022-04', '2022-06', 3057),
  upgrading: printedMonths(upgrading, '2022-01', '2022-06', 5441),
  project: printedMonths(summary, '2021-10', '2022-09', 708),
  centreReport: parameter('2022-02-28', 'date', centres.derived(monthEnd, 2869)),
  firstOccupationReport: parameter('2021-12-31', 'date', occupations.derived(monthEnd, 2952)),
  secondOccupationReport: parameter('2022-06-30', 'date', occupations.derived(monthEnd, 2952)),
  seedlingReport: parameter('2022-06-30', 'date', seedlings.derived(monthEnd, 3013)),
  confirmation: parameter('2022-03-31', 'date', upgrading(5414)),
  inspection: parameter('2022-06-30', 'date', upgrading([5432, 5433])),
};
