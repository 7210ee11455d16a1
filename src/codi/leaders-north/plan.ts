import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { disbursement, introduction } from './source.js';

/**
 * The last day that the office plans to pay the second tranche by (แผนการเบิกจ่ายงวด 2): within June 2564, so 2021-06-30. A
 * plan of this report, not a standing rule.
 *
 * @th
 * วันสุดท้ายที่สำนักงานวางแผนเบิกจ่ายงวด 2 คือ ภายในเดือนมิถุนายน 2564 เป็นแผนของรายงานฉบับนี้ ไม่ใช่กติกาที่ใช้ทั่วไป
 *
 * @source 000_de001d1e3a4e2f11.txt, lines 42 and 55
 * @example
 * ```ts
 * import { leadersNorth } from 'chumchon/codi';
 *
 * leadersNorth.fy2564.secondTranchePlan.value; // '2021-06-30'
 * ```
 */
export const secondTranchePlan = deepFreeze(
  parameter(
    '2021-06-30',
    'date',
    disbursement.derived(
      { th: 'วันสุดท้ายของเดือนมิถุนายน 2564', en: 'the last day of June 2564 (2021), printed as a month' },
      42,
      55,
    ),
  ),
);

/**
 * What the project covers (ขอบเขตโครงการ): its area, work plans, regional modules, money and participants.
 *
 * @source 000_de001d1e3a4e2f11.txt, lines 7, 15, 19, 21 and 36
 * @example
 * ```ts
 * import { leadersNorth } from 'chumchon/codi';
 *
 * leadersNorth.fy2564.scope.tambons.value; // 1070
 * leadersNorth.fy2564.scope.framework.value; // 15635880
 * ```
 */
export const scope = deepFreeze({
  tambons: parameter(1070, 'tambons', introduction(7)),
  provinces: parameter(17, 'provinces', introduction(7)),
  workPlans: parameter(5, 'work-plans', introduction(7)),
  regionalModules: parameter(
    2,
    'items',
    introduction.derived({ th: 'นับ Module 1 และ Module 2', en: 'Module 1 and Module 2, counted' }, 19, 21),
  ),
  framework: parameter(15635880, 'baht', introduction(15)),
  approved: parameter(100, 'percent', introduction(15)),
  onlineParticipants: parameter(281, 'people', introduction(36)),
});
