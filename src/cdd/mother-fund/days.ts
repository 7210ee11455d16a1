import { parameter } from '../../core/parameter.js';
import { centres, materials, occupations, seedlings, summary, upgrading } from './source.js';

const months = {
  th: 'วันแรกและวันสุดท้ายของเดือนที่พิมพ์ไว้',
  en: 'the first and the last day of the printed months',
};
const monthEnd = { th: 'วันสุดท้ายของเดือนที่พิมพ์ไว้', en: 'the last day of the printed month' };

/** The days that the guideline prints, by what happens on them. Where a month stands beside its quarter, the month binds. */
export const days = {
  centres: {
    from: parameter('2021-12-01', 'date', centres.derived(months, 2875)),
    to: parameter('2021-12-31', 'date', centres.derived(months, 2875)),
  },
  occupations: {
    from: parameter('2021-12-01', 'date', occupations.derived(months, 2969)),
    to: parameter('2021-12-31', 'date', occupations.derived(months, 2969)),
  },
  seedlings: {
    from: parameter('2022-04-01', 'date', seedlings.derived(months, 3019)),
    to: parameter('2022-06-30', 'date', seedlings.derived(months, 3019)),
  },
  materials: {
    from: parameter('2022-04-01', 'date', materials.derived(months, 3057)),
    to: parameter('2022-06-30', 'date', materials.derived(months, 3057)),
  },
  upgrading: {
    from: parameter('2022-01-01', 'date', upgrading.derived(months, 5441)),
    to: parameter('2022-06-30', 'date', upgrading.derived(months, 5441)),
  },
  project: {
    from: parameter('2021-10-01', 'date', summary.derived(months, 708)),
    to: parameter('2022-09-30', 'date', summary.derived(months, 708)),
  },
  centreReport: parameter('2022-02-28', 'date', centres.derived(monthEnd, 2869)),
  firstOccupationReport: parameter('2021-12-31', 'date', occupations.derived(monthEnd, 2952)),
  secondOccupationReport: parameter('2022-06-30', 'date', occupations.derived(monthEnd, 2952)),
  seedlingReport: parameter('2022-06-30', 'date', seedlings.derived(monthEnd, 3013)),
  confirmation: parameter('2022-03-31', 'date', upgrading(5414)),
  inspection: parameter('2022-06-30', 'date', upgrading([5432, 5433])),
};
